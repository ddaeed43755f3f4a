// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

namespace bench
{

/// Seconds that each thread of this process has had a processor, by the number of the thread.
using ThreadTimes = std::map<int, double>;

/// Of all threads that there are now.
[[nodiscard]] ThreadTimes threadTimes();

/// Seconds that the threads of @p after have had which did not exist at @p before.
[[nodiscard]] double timeOfNew(const ThreadTimes &after, const ThreadTimes &before);

/// Seconds that the calling thread has had a processor.
[[nodiscard]] double ownThreadTime();

} // namespace bench
