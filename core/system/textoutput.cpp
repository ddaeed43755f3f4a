// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/textoutput.h"

#include <QString>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace sp7600::system
{

namespace
{

bool writeOctets(std::FILE *stream, QByteArrayView octets)
{
    const auto size = static_cast<std::size_t>(octets.size());
    return std::fwrite(octets.data(), 1, size, stream) == size && std::fflush(stream) == 0;
}

#ifdef Q_OS_WIN

/// Null where the stream is none.
HANDLE consoleOf(std::FILE *stream)
{
    const int file = _fileno(stream);
    if (file < 0)
        return nullptr;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file));
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) ? handle : nullptr;
}

bool writeToConsole(HANDLE console, const QString &text)
{
    DWORD count = 0;
    for (QStringView rest = text; !rest.isEmpty(); rest = rest.sliced(count)) {
        if (!WriteConsoleW(console, rest.utf16(), static_cast<DWORD>(rest.size()), &count, nullptr)
            || count == 0) {
            errno = EIO;
            return false;
        }
    }
    return true;
}

#endif

} // namespace

TextOutput::TextOutput(std::FILE *stream)
    : m_stream(stream)
{
}

TextOutput &TextOutput::standard()
{
    static TextOutput output(stdout);
    return output;
}

TextOutput &TextOutput::error()
{
    static TextOutput output(stderr);
    return output;
}

#ifdef Q_OS_WIN

bool TextOutput::isTerminal() const
{
    return consoleOf(m_stream) != nullptr;
}

bool TextOutput::write(QByteArrayView utf8)
{
    const std::lock_guard lock(m_mutex);
    if (const HANDLE console = consoleOf(m_stream))
        return writeToConsole(console, m_decoder(utf8));
    return writeOctets(m_stream, utf8);
}

#else

bool TextOutput::isTerminal() const
{
    return isatty(fileno(m_stream)) != 0;
}

bool TextOutput::write(QByteArrayView utf8)
{
    const std::lock_guard lock(m_mutex);
    return writeOctets(m_stream, utf8);
}

#endif

} // namespace sp7600::system
