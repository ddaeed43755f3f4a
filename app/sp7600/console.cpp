// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/console.h"

#include "app/sp7600/lineinput.h"
#include "core/store/jobjson.h"
#include "core/system/textoutput.h"
#include "core/text/text.h"

#include <QJsonDocument>

#include <array>
#include <atomic>
#include <cerrno>
#include <iostream>
#include <tuple>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

std::atomic_bool outputLost = false;

void sayLine(const QByteArray &line)
{
    // In one piece, so that lines of several threads do not mix. Whoever reads may have enough.
    if (!system::TextOutput::standard().write(line + '\n') && errno != EPIPE)
        outputLost = true;
}

/// Nobody is told when it is lost: there is no other way to say so.
void noteText(const QString &text)
{
    std::ignore = system::TextOutput::error().write(text.toUtf8());
}

/// One line from the terminal; @p hidden keeps what is typed off the screen as long as it lives.
class TerminalInput
{
public:
#ifdef Q_OS_WIN
    explicit TerminalInput(bool hidden)
        : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_handle, &m_before);
        if (hidden)
            SetConsoleMode(m_handle, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~TerminalInput() { SetConsoleMode(m_handle, m_before); }
    [[nodiscard]] std::optional<std::string> readLine(const device::CancelToken &interrupted) const
    {
        // As wide characters: the code page of a console has not every letter.
        std::wstring line;
        while (!line.ends_with(L'\n')) {
            std::array<wchar_t, 256> piece{};
            DWORD count = 0;
            if (!ReadConsoleW(m_handle, piece.data(), DWORD(piece.size()), &count, nullptr)
                || count == 0 || interrupted.isCancelled())
                return {};
            line.append(piece.data(), count);
        }
        if (line.starts_with(L'\x1a'))
            return {}; // Ctrl+Z ends the input.
        while (line.ends_with(L'\n') || line.ends_with(L'\r'))
            line.pop_back();
        return QString::fromStdWString(line).toStdString();
    }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
#else
    explicit TerminalInput(bool hidden)
    {
        tcgetattr(STDIN_FILENO, &m_before);
        auto wanted = m_before;
        if (hidden)
            wanted.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &wanted);
    }
    ~TerminalInput() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    [[nodiscard]] std::optional<std::string> readLine(const device::CancelToken &interrupted) const
    {
        // Signals are blocked in this thread (see Interrupt), so the wait is for both at once.
        std::array<int, 2> bell{};
        if (pipe(bell.data()) != 0)
            return {};
        std::optional<std::string> line;
        {
            const device::CancelToken::Wakeup wakeup(interrupted, [&bell] {
                [[maybe_unused]] const auto written = ::write(bell[1], "", 1);
            });
            std::array<pollfd, 2> waits{{{STDIN_FILENO, POLLIN, 0}, {bell[0], POLLIN, 0}}};
            if (poll(waits.data(), waits.size(), -1) > 0 && waits[1].revents == 0) {
                line.emplace();
                std::getline(std::cin, *line);
            }
        }
        close(bell[0]);
        close(bell[1]);
        return line;
    }

private:
    termios m_before{};
#endif

public:
    TerminalInput(const TerminalInput &) = delete;
    TerminalInput &operator=(const TerminalInput &) = delete;
};

} // namespace

void Console::completeStreams()
{
#ifdef Q_OS_WIN
    // For progress(), which clears the rest of its line.
    DWORD mode = 0;
    const HANDLE screen = GetStdHandle(STD_ERROR_HANDLE);
    if (GetConsoleMode(screen, &mode))
        SetConsoleMode(screen, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#else
    // The lowest free number is taken, which is the one that is asked for.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) [[maybe_unused]]
            const auto opened = ::open("/dev/null", O_RDWR);
    }
#endif
}

void Console::say(const QString &line) const
{
    if (!m_json)
        sayLine(line.toUtf8());
}

void Console::object(const QJsonObject &object) const
{
    if (m_json)
        print(object);
}

void Console::print(const QJsonObject &object)
{
    sayLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool Console::isOutputWhole()
{
    return !outputLost;
}

void Console::note(const QString &line)
{
    noteText(line + u'\n');
}

void Console::progress(const QString &text)
{
    if (system::TextOutput::error().isTerminal())
        noteText(u"\r"_s + text + u"\x1B[K"_s);
}

void Console::error(const Error &error) const
{
    if (m_json)
        print({{u"result"_s, u"failed"_s}, {u"error"_s, store::toJson(error)}});
    else
        note(text::describe(error).joined());
}

std::optional<std::string> Console::askSecret(const QString &question,
                                              const device::CancelToken &interrupted)
{
    if (!LineInput::isTerminal())
        return {};
    noteText(question + u' ');
    std::optional<std::string> secret;
    {
        const TerminalInput input(true);
        secret = input.readLine(interrupted);
    }
    noteText(u"\n"_s);
    return secret;
}

std::optional<bool> Console::confirm(const QString &question,
                                     const device::CancelToken &interrupted)
{
    if (!LineInput::isTerminal())
        return {};
    noteText(question + u" [y/N] "_s);
    const auto line = TerminalInput(false).readLine(interrupted);
    const auto answer = QString::fromStdString(line.value_or(std::string())).trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

} // namespace sp7600::app
