// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// soak_listener [MINUTES]: a listener with its store, and for so long (20) trackers that report,
// units that send broken frames, scanners, slow readers, and storms of connections that come and
// go. Each minute a line with rates, memory and open files; ends with 1 when either grew, or when
// something was lost. Linux.
#include "core/listener/listener.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr int reporting = 50;   // Connections of trackers that behave.
constexpr int slowReaders = 20; // That never read their answers.
constexpr auto turn = std::chrono::milliseconds(5);

std::string report(int unit, std::uint64_t number)
{
    std::array<char, 160> text{};
    std::snprintf(text.data(), text.size(),
                  "*GS16,3599990%08d,092653140326,1C,GPS:A;11;N19.432608;W99.133209;42;187;2240;"
                  "0.80,COT:%llu#",
                  unit, static_cast<unsigned long long>(number));
    return text.data();
}

sockaddr_in at(std::uint16_t port)
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return to;
}

int connectTo(std::uint16_t port, int type)
{
    const int descriptor = ::socket(AF_INET, type, 0);
    const sockaddr_in to = at(port);
    if (descriptor >= 0
        && ::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

void say(int descriptor, const std::string &text)
{
    static_cast<void>(::send(descriptor, text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL));
}

/// Everybody who talks to the listener, in a process of its own. Ends when its standard input does.
class Crowd
{
public:
    Crowd(std::uint16_t tcp, std::uint16_t udp)
        : m_tcp(tcp)
        , m_udp(udp)
    {
        for (int i = 0; i < reporting; ++i)
            m_reporting.push_back({connectTo(tcp, SOCK_STREAM), i});
        for (int i = 0; i < slowReaders; ++i)
            m_slow.push_back(-1);
        m_datagrams = connectTo(udp, SOCK_DGRAM);
    }

    [[noreturn]] void talk(int until)
    {
        pollfd end{until, POLLIN, 0};
        while (::poll(&end, 1, 0) == 0) {
            reportSome();
            sendBroken();
            scan();
            readNothing();
            comeAndGo();
            std::this_thread::sleep_for(turn);
        }
        ::_exit(0);
    }

private:
    struct Tracker {
        int descriptor;
        int unit;
        std::uint64_t number = 0;
    };

    void reportSome()
    {
        std::array<char, 4096> answers;
        for (Tracker &tracker : m_reporting) {
            say(tracker.descriptor, report(tracker.unit, ++tracker.number));
            while (::recv(tracker.descriptor, answers.data(), answers.size(), MSG_DONTWAIT) > 0) {
            }
        }
        for (int i = 0; i < 20; ++i)
            say(m_datagrams, report(1000 + i, ++m_number));
        while (::recv(m_datagrams, answers.data(), answers.size(), MSG_DONTWAIT) > 0) {
        }
    }

    void sendBroken()
    {
        std::string text = report(2000, ++m_number);
        text[m_random() % text.size()] = static_cast<char>(m_random());
        say(m_datagrams, text);
        say(m_reporting[m_random() % m_reporting.size()].descriptor, "*GS16,12#");
    }

    void scan()
    {
        const int descriptor = connectTo(m_tcp, SOCK_STREAM);
        say(descriptor,
            m_random() % 2 == 0 ? "GET / HTTP/1.1\r\nHost: x\r\n\r\n" : std::string(3000, '\xFE'));
        ::close(descriptor);
    }

    /// Reports on and never looks at the answers, until the listener has had enough.
    void readNothing()
    {
        int &descriptor = m_slow[m_random() % m_slow.size()];
        if (descriptor < 0 || m_random() % 500 == 0) {
            if (descriptor >= 0)
                ::close(descriptor);
            descriptor = connectTo(m_tcp, SOCK_STREAM);
        }
        for (int i = 0; i < 20; ++i)
            say(descriptor, report(3000, ++m_number));
    }

    void comeAndGo()
    {
        const int many = m_random() % 200 == 0 ? 500 : 1;
        std::vector<int> all;
        for (int i = 0; i < many; ++i) {
            const int descriptor = connectTo(m_tcp, SOCK_STREAM);
            if (descriptor < 0)
                break;
            all.push_back(descriptor);
            if (i % 3 == 0)
                say(descriptor, report(4000 + i, ++m_number));
        }
        const linger reset{1, 0};
        for (const int descriptor : all) {
            if (m_random() % 2 == 0)
                ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
            ::close(descriptor);
        }
    }

    std::uint16_t m_tcp;
    std::uint16_t m_udp;
    std::vector<Tracker> m_reporting;
    std::vector<int> m_slow;
    int m_datagrams = -1;
    std::uint64_t m_number = 0;
    std::mt19937 m_random{7};
};

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0;
    file >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

int openFiles()
{
    int count = 0;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        static_cast<void>(entry);
        ++count;
    }
    return count;
}

/// The crowd, and the end by which it is told to go home.
struct Company {
    int pid = -1;
    int end = -1;
};

Company invite(const listener::ListeningOn &on)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return {};
    Company company{::fork(), ends[1]};
    if (company.pid == 0) {
        ::close(ends[1]);
        Crowd(on.tcpPort(), on.udpPort()).talk(ends[0]);
    }
    ::close(ends[0]);
    return company;
}

struct Minute {
    double megabytes = 0;
    int files = 0;
};

Minute watchAMinute(int number, listener::Listener &listener, store::Store &store)
{
    const auto before = listener.counters();
    const auto end = Clock::now() + std::chrono::minutes(1);
    while (Clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    const auto now = listener.counters();
    const Minute minute{residentMegabytes(), openFiles()};
    const auto rate = [](std::uint64_t then, std::uint64_t later) {
        return static_cast<double>(later - then) / 60.0;
    };
    std::printf("minute %2d: %6.0f frames/s, %5.0f not readable/s, %5.0f connections/s, %llu at "
                "once, %6.1f MB, %d files, index %lld behind\n",
                number, rate(before.frames, now.frames), rate(before.undecodable, now.undecodable),
                rate(before.connectionsEver, now.connectionsEver),
                static_cast<unsigned long long>(now.connectionsNow), minute.megabytes, minute.files,
                static_cast<long long>(store.indexLag()->receptions));
    std::fflush(stdout);
    return minute;
}

/// What has settled in the first minutes must not grow any more.
bool isFlat(const std::vector<Minute> &minutes)
{
    constexpr std::size_t settling = 3;
    if (minutes.size() <= settling + 1)
        return true;
    const auto most = [](auto begin, auto end, auto field) {
        return field(*std::max_element(
            begin, end, [&](const Minute &a, const Minute &b) { return field(a) < field(b); }));
    };
    const auto megabytes = [](const Minute &minute) { return minute.megabytes; };
    const auto files = [](const Minute &minute) { return double(minute.files); };
    const auto early = minutes.begin() + settling;
    const auto late = minutes.end() - std::min<std::ptrdiff_t>(3, minutes.end() - early);
    return most(late, minutes.end(), megabytes) < most(minutes.begin(), early, megabytes) * 1.2 + 20
           && most(late, minutes.end(), files) < most(minutes.begin(), early, files) + 600;
}

int soak(int minutesWanted)
{
    const QTemporaryDir folder;
    auto store = store::Store::open(folder.filePath(u"store.sqlite"_s));
    if (!store)
        return 1;
    listener::Listener listener(**store);
    listener::ListenerOptions options;
    options.bindAddress = "127.0.0.1";
    options.ports = {{0, 0}};
    const auto on = listener.start(options);
    if (!on)
        return 1;
    const int filesBefore = openFiles();
    const Company company = invite(*on);
    std::vector<Minute> minutes;
    for (int number = 1; number <= minutesWanted; ++number)
        minutes.push_back(watchAMinute(number, listener, **store));
    ::close(company.end);
    ::waitpid(company.pid, nullptr, 0);
    std::this_thread::sleep_for(std::chrono::seconds(2)); // Ends are heard of.
    const int filesAfter = openFiles();
    listener.stop();
    const auto counters = listener.counters();
    const bool isFlatAll = isFlat(minutes);
    const bool noneLeft = filesAfter <= filesBefore + 2;
    std::printf("%llu frames, %llu acknowledged, %llu not durable; files %d before, %d after: %s\n",
                static_cast<unsigned long long>(counters.frames),
                static_cast<unsigned long long>(counters.acknowledged),
                static_cast<unsigned long long>(counters.notDurable), filesBefore, filesAfter,
                isFlatAll && noneLeft && counters.notDurable == 0 ? "good" : "NOT GOOD");
    return isFlatAll && noneLeft && counters.notDurable == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return soak(argc > 1 ? std::atoi(argv[1]) : 20);
}
