// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/lineinput.h"

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <iostream>
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

#ifdef Q_OS_WIN

std::optional<std::string> LineInput::next(const device::CancelToken &interrupted)
{
    std::string line;
    if (!std::getline(std::cin, line) || interrupted.isCancelled())
        return {};
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

bool LineInput::isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

#else

std::optional<std::string> LineInput::next(const device::CancelToken &interrupted)
{
    // Signals are blocked in this thread (see Interrupt), so the wait is for both at once.
    std::array<int, 2> bell{};
    if (pipe(bell.data()) != 0)
        return {};
    {
        const device::CancelToken::Wakeup wakeup(interrupted, [&bell] {
            [[maybe_unused]] const auto written = ::write(bell[1], "", 1);
        });
        while (!m_ended && !m_rest.contains('\n')) {
            std::array<pollfd, 2> waits{{{STDIN_FILENO, POLLIN, 0}, {bell[0], POLLIN, 0}}};
            if (poll(waits.data(), waits.size(), -1) <= 0 || waits[1].revents != 0)
                break;
            std::array<char, 4096> piece{};
            const auto count = ::read(STDIN_FILENO, piece.data(), piece.size());
            m_ended = count <= 0;
            if (count > 0)
                m_rest.append(piece.data(), static_cast<std::size_t>(count));
        }
    }
    close(bell[0]);
    close(bell[1]);
    const auto end = m_rest.find('\n');
    if (interrupted.isCancelled() || (end == std::string::npos && m_rest.empty()))
        return {};
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
