// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processortime.h"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>

namespace bench
{

ThreadTimes threadTimes()
{
    ThreadTimes times;
    for (const auto &thread : std::filesystem::directory_iterator("/proc/self/task")) {
        // Nanoseconds with a processor, and two numbers more.
        std::ifstream file(thread.path() / "schedstat");
        double nanoseconds = 0;
        if (file >> nanoseconds)
            times.emplace(std::atoi(thread.path().filename().c_str()), nanoseconds / 1e9);
    }
    return times;
}

double timeOfNew(const ThreadTimes &after, const ThreadTimes &before)
{
    double seconds = 0;
    for (const auto &[thread, time] : after)
        seconds += before.contains(thread) ? 0 : time;
    return seconds;
}

double ownThreadTime()
{
    std::timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace bench
