// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/console.h"

#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QJsonDocument>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#ifdef Q_OS_WIN
#include <io.h>
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

void writeLine(std::FILE *stream, const QByteArray &line)
{
    // One call a line, so that lines of several threads do not mix.
    const QByteArray whole = line + '\n';
    const auto size = static_cast<std::size_t>(whole.size());
    const bool isWritten =
        std::fwrite(whole.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    // Whoever reads may have enough of it.
    if (!isWritten && stream == stdout && errno != EPIPE)
        outputLost = true;
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
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
    // What is said here is UTF-8. The console goes on after this program with what it had.
    static const UINT codePage = GetConsoleOutputCP();
    if (codePage != 0 && SetConsoleOutputCP(CP_UTF8))
        std::atexit([] { SetConsoleOutputCP(codePage); });
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
        writeLine(stdout, line.toUtf8());
}

void Console::object(const QJsonObject &object) const
{
    if (m_json)
        print(object);
}

void Console::print(const QJsonObject &object)
{
    writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool Console::isOutputWhole()
{
    return !outputLost;
}

void Console::note(const QString &line)
{
    writeLine(stderr, line.toUtf8());
}

void Console::progress(const QString &text)
{
    if (!isTerminal(stderr))
        return;
    std::fputs(qUtf8Printable(u"\r"_s + text + u"\x1B[K"_s), stderr);
    std::fflush(stderr);
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
    if (!isTerminal(stdin))
        return {};
    std::fputs(qUtf8Printable(question + u' '), stderr);
    std::optional<std::string> secret;
    {
        const TerminalInput input(true);
        secret = input.readLine(interrupted);
    }
    std::fputs("\n", stderr);
    return secret;
}

std::optional<bool> Console::confirm(const QString &question,
                                     const device::CancelToken &interrupted)
{
    if (!isTerminal(stdin))
        return {};
    std::fputs(qUtf8Printable(question + u" [y/N] "_s), stderr);
    const auto line = TerminalInput(false).readLine(interrupted);
    const auto answer = QString::fromStdString(line.value_or(std::string())).trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

} // namespace sp7600::app
