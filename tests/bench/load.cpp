// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include "processortime.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace load
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr std::size_t reportSize = 250;
constexpr int onTheWay = 8192; // Of all connections together.
constexpr int mostOnTheWay = 256;
// Nobody slows down who sends datagrams: as many as fit into the receiver's buffer, which is small
// where the system does not let it have more than it gives everybody (run as root, it does).
const std::uint64_t datagramsOnTheWay = ::geteuid() == 0 ? 4000 : 200;
constexpr std::size_t acknowledgementSize = 4;
constexpr auto lastAnswers = std::chrono::seconds(10);

struct Connection {
    int descriptor = -1;
    std::uint64_t sent = 0;
    std::uint64_t answered = 0;
    std::size_t partOfAnswer = 0;
    std::string unsent;     // What TCP did not take.
    bool isWriting = false; // Watched for room to write.
};

int connectOne(const Plan &plan)
{
    const int descriptor = ::socket(AF_INET, plan.udp ? SOCK_DGRAM : SOCK_STREAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(plan.port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0
        || ::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0) {
        std::perror("connect");
        ::_exit(1);
    }
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

class Trackers
{
public:
    explicit Trackers(const Plan &plan)
        : m_plan(plan)
        , m_poller(::epoll_create1(0))
        , m_window(
              static_cast<std::uint64_t>(std::clamp(onTheWay / plan.connections, 1, mostOnTheWay)))
        , m_all(static_cast<std::size_t>(plan.connections))
    {
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            m_all[i].descriptor = connectOne(plan);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = i;
            ::epoll_ctl(m_poller, EPOLL_CTL_ADD, m_all[i].descriptor, &event);
        }
    }

    Outcome run()
    {
        const double processorBegin = bench::ownThreadTime();
        m_begin = Clock::now();
        m_end = m_begin
                + std::chrono::duration_cast<Clock::duration>(
                    std::chrono::duration<double>(m_plan.seconds));
        for (std::size_t i = 0; i < m_all.size(); ++i)
            send(i);
        while (Clock::now() < m_end)
            turn();
        const auto sendingEnded = Clock::now();
        m_isEnding = true;
        while (m_plan.answered && m_outcome.answered < m_outcome.sent
               && Clock::now() < sendingEnded + lastAnswers)
            turn();
        m_outcome.seconds = std::chrono::duration<double>(sendingEnded - m_begin).count();
        m_outcome.processorSeconds = bench::ownThreadTime() - processorBegin;
        return m_outcome;
    }

private:
    void turn()
    {
        if (isPaced()) {
            sendDue();
        } else if (!m_plan.answered && m_plan.reportsEach == 0) {
            for (std::size_t i = 0; i < m_all.size(); ++i)
                send(i);
        }
        std::array<epoll_event, 512> events;
        const bool waits = m_plan.answered || m_plan.reportsEach > 0;
        const int patience = isPaced() ? 1 : waits ? 20 : 0;
        const int count =
            ::epoll_wait(m_poller, events.data(), static_cast<int>(events.size()), patience);
        for (int e = 0; e < count; ++e) {
            const epoll_event &event = events[static_cast<std::size_t>(e)];
            if ((event.events & EPOLLIN) != 0)
                hear(event.data.u64);
            send(event.data.u64);
        }
        // Those that had to wait for the others' datagrams.
        for (std::size_t i = 0; m_plan.udp && m_plan.answered && i < m_all.size(); ++i) {
            if (m_outcome.sent - m_outcome.answered >= datagramsOnTheWay)
                break;
            m_turn = (m_turn + 1) % m_all.size();
            send(m_turn);
        }
    }

    void hear(std::size_t i)
    {
        Connection &connection = m_all[i];
        std::array<char, 4096> octets;
        for (;;) {
            const auto got =
                ::recv(connection.descriptor, octets.data(), octets.size(), MSG_DONTWAIT);
            if (got < 0 && errno == EINTR)
                continue;
            if (got == 0 && !m_plan.udp) {
                std::fprintf(stderr, "connection %zu was ended\n", i);
                ::_exit(1);
            }
            if (got <= 0)
                return;
            connection.partOfAnswer += static_cast<std::size_t>(got);
            const std::uint64_t answers = connection.partOfAnswer / acknowledgementSize;
            connection.partOfAnswer %= acknowledgementSize;
            connection.answered += answers;
            m_outcome.answered += answers;
            // Of a stream that was all there was; asking for more would cost as much again.
            if (!m_plan.udp && static_cast<std::size_t>(got) < octets.size())
                return;
        }
    }

    [[nodiscard]] bool isPaced() const { return m_plan.perSecond > 0; }

    void append(std::size_t i)
    {
        Connection &connection = m_all[i];
        const auto make = m_plan.driving ? drivingReport : report;
        connection.unsent += make(static_cast<int>(i), ++connection.sent);
        ++m_outcome.sent;
    }

    /// As many as are due by now.
    void sendDue()
    {
        const auto now = std::min(Clock::now(), m_end);
        const auto due = static_cast<std::uint64_t>(
            m_plan.perSecond * std::chrono::duration<double>(now - m_begin).count());
        while (m_outcome.sent < due) {
            m_turn = (m_turn + 1) % m_all.size();
            append(m_turn);
            send(m_turn);
        }
    }

    [[nodiscard]] bool maySend(const Connection &connection) const
    {
        if (m_isEnding || isPaced())
            return false;
        if (m_plan.reportsEach > 0)
            return connection.sent < static_cast<std::uint64_t>(m_plan.reportsEach);
        if (!m_plan.answered)
            return true;
        const bool fits = !m_plan.udp || m_outcome.sent - m_outcome.answered < datagramsOnTheWay;
        return fits && connection.sent - connection.answered < m_window;
    }

    void send(std::size_t i)
    {
        Connection &connection = m_all[i];
        // As many as fit in a call; over UDP each alone.
        while (connection.unsent.empty() ? maySend(connection) : true) {
            while (maySend(connection) && connection.unsent.size() < 64 * reportSize) {
                append(i);
                if (m_plan.udp)
                    break;
            }
            const auto put = ::send(connection.descriptor, connection.unsent.data(),
                                    connection.unsent.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (put < 0) {
                watchWriting(i, errno == EAGAIN || errno == ENOBUFS);
                return;
            }
            connection.unsent.erase(0, static_cast<std::size_t>(put));
            if (!m_plan.answered && ++m_unanswered % 64 == 0)
                break;
        }
        if (connection.unsent.empty())
            watchWriting(i, false);
    }

    void watchWriting(std::size_t i, bool watch)
    {
        if (std::exchange(m_all[i].isWriting, watch) == watch)
            return;
        epoll_event event{};
        event.events = EPOLLIN | (watch ? std::uint32_t{EPOLLOUT} : 0U);
        event.data.u64 = i;
        ::epoll_ctl(m_poller, EPOLL_CTL_MOD, m_all[i].descriptor, &event);
    }

    Plan m_plan;
    int m_poller;
    std::uint64_t m_window;
    std::vector<Connection> m_all;
    Outcome m_outcome;
    Clock::time_point m_begin;
    Clock::time_point m_end;
    bool m_isEnding = false;
    std::size_t m_turn = 0;
    std::uint64_t m_unanswered = 0;
};

[[noreturn]] void play(const Plan &plan, int output)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    Trackers trackers(plan);
    static_cast<void>(!::write(output, "r", 1));
    const Outcome outcome = trackers.run();
    static_cast<void>(!::write(output, &outcome, sizeof outcome));
    ::_exit(0);
}

/// The frame of a tracker that tells @p fields, and something more so that it has the usual size.
std::string filledUp(std::string_view fields, int unit)
{
    std::array<char, 64> head{};
    // Synthetic IMEIs of the range that the tests use; the check digit is not looked at.
    const int size =
        std::snprintf(head.data(), head.size(), "*GS16,3599990%08d,092653140326,,", unit);
    std::string text(head.data(), static_cast<std::size_t>(size));
    text.append(fields).append(",TAG:");
    text.append(reportSize - 1 - text.size(), 'x');
    return text + '#';
}

} // namespace

std::string report(int unit, std::uint64_t sequence)
{
    return filledUp("COT:" + std::to_string(sequence), unit);
}

std::string drivingReport(int unit, std::uint64_t sequence)
{
    const auto number = static_cast<unsigned>(sequence % 1'000'000);
    std::array<char, 160> told{};
    const int size = std::snprintf(told.data(), told.size(),
                                   "GPS:A;%u;N25.%06u;W80.%06u;%u;%u;12;0.9,GSM:1;3;416;1;1A2B;"
                                   "3C4D5E;-%u,COT:%u,ADC:13.%02u;4.1,"
                                   "DTT:4002;E1;0;0;0;1",
                                   5 + number % 8, number, 999'999 - number, 20 + number % 100,
                                   number % 360, 60 + number % 40, number, number % 100);
    return filledUp({told.data(), static_cast<std::size_t>(size)}, unit);
}

Process::Process(const Plan &plan)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        play(plan, ends[1]);
    }
    ::close(ends[1]);
    m_output = ends[0];
}

Process::~Process()
{
    if (m_pid > 0)
        static_cast<void>(wait());
}

bool Process::isReady() const
{
    pollfd said{m_output, POLLIN, 0};
    return m_isReady || ::poll(&said, 1, 0) > 0;
}

void Process::waitUntilReady()
{
    char octet = 0;
    while (::read(m_output, &octet, 1) < 0 && errno == EINTR) {
    }
}

std::optional<Outcome> Process::wait()
{
    waitUntilReady();
    Outcome outcome;
    const auto got = ::read(m_output, &outcome, sizeof outcome);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    ::close(m_output);
    m_pid = -1;
    if (got != static_cast<ssize_t>(sizeof outcome) || !WIFEXITED(status)
        || WEXITSTATUS(status) != 0)
        return {};
    return outcome;
}

} // namespace load
