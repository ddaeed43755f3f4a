// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/lineinput.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <cstddef>
#include <iostream>
#include <system_error>
#include <utility>

#ifdef Q_OS_WIN
#include <cstdio>
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace sp7600::app
{

namespace
{

std::unexpected<Error> unreadable(int number)
{
    return failure(
        ErrorCode::FileUnreadable,
        {{"file", "standard input"}, {"detail", std::generic_category().message(number)}});
}

} // namespace

#ifdef Q_OS_WIN

Result<std::optional<std::string>> LineInput::next(const device::CancelToken &interrupted)
{
    std::string line;
    const bool isLine = static_cast<bool>(std::getline(std::cin, line));
    if (interrupted.isCancelled())
        return std::nullopt;
    if (std::cin.bad())
        return unreadable(errno);
    if (!isLine)
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

bool LineInput::isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

#else

namespace
{

/// Of the system call that just failed; 0 when it only has to be made again.
int lastingProblem()
{
    return errno == EINTR || errno == EAGAIN ? 0 : errno;
}

} // namespace

Result<std::optional<std::string>> LineInput::next(const device::CancelToken &interrupted)
{
    // Signals are blocked in this thread (see Interrupt), so the wait is for both at once.
    std::array<int, 2> bell{};
    if (pipe(bell.data()) != 0)
        return unreadable(errno);
    int problem = 0;
    {
        const device::CancelToken::Wakeup wakeup(interrupted, [&bell] {
            [[maybe_unused]] const auto written = ::write(bell[1], "", 1);
        });
        while (!m_ended && problem == 0 && !m_rest.contains('\n')) {
            std::array<pollfd, 2> waits{{{STDIN_FILENO, POLLIN, 0}, {bell[0], POLLIN, 0}}};
            if (poll(waits.data(), waits.size(), -1) < 0) {
                problem = lastingProblem();
                continue;
            }
            if (waits[1].revents != 0)
                break;
            std::array<char, 4096> piece{};
            const auto count = ::read(STDIN_FILENO, piece.data(), piece.size());
            if (count < 0)
                problem = lastingProblem();
            else
                m_rest.append(piece.data(), static_cast<std::size_t>(count));
            m_ended = count == 0;
        }
    }
    close(bell[0]);
    close(bell[1]);
    if (interrupted.isCancelled())
        return std::nullopt;
    // What was read of a line so far is not what somebody meant to send.
    if (problem != 0)
        return unreadable(problem);
    const auto end = m_rest.find('\n');
    if (end == std::string::npos && m_rest.empty())
        return std::nullopt;
    if (end == std::string::npos)
        return std::exchange(m_rest, {});
    auto line = m_rest.substr(0, end);
    m_rest.erase(0, end + 1);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

bool LineInput::isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

#endif

} // namespace sp7600::app
