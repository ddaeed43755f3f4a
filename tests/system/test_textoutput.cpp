// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/textoutput.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using sp7600::system::TextOutput;

namespace
{

struct Closing {
    void operator()(std::FILE *stream) const { std::fclose(stream); }
};
using Stream = std::unique_ptr<std::FILE, Closing>;

/// Of several scripts, and of none.
const QByteArray words = "camión, 車, ✓, 😀"_ba;

} // namespace

class TestTextOutput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFileHasItAsUtf8()
    {
        const QString name = m_folder.filePath(u"out.txt"_s);
        const Stream stream(std::fopen(QFile::encodeName(name).constData(), "wb"));
        QVERIFY(stream);
        TextOutput output(stream.get());
        QVERIFY(!output.isTerminal());
        QVERIFY(output.write(words.first(5))); // In the middle of a letter.
        QVERIFY(output.write(words.sliced(5)));
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly)); // At once: nobody has closed it.
        QCOMPARE(file.readAll(), words);
    }

    void whatIsLostIsTold()
    {
#ifdef Q_OS_LINUX
        const Stream stream(std::fopen("/dev/full", "w"));
        QVERIFY(stream);
        TextOutput output(stream.get());
        QVERIFY(!output.write(words));
        QCOMPARE(errno, ENOSPC);
#else
        QSKIP("There is no file here that is always full.");
#endif
    }

    void aTerminalHasItAsUtf8()
    {
#ifdef Q_OS_UNIX
        const int other = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(other >= 0 && ::grantpt(other) == 0 && ::unlockpt(other) == 0);
        {
            const Stream stream(std::fopen(::ptsname(other), "w"));
            QVERIFY(stream);
            TextOutput output(stream.get());
            QVERIFY(output.isTerminal());
            QVERIFY(output.write(words));
            QByteArray shown(words.size(), '\0');
            QCOMPARE(::read(other, shown.data(), static_cast<std::size_t>(shown.size())),
                     words.size());
            QCOMPARE(shown, words);
        }
        ::close(other);
#else
        QSKIP("There are no pseudo-terminals here.");
#endif
    }

    /// One that has not these letters in its code page.
    void aConsoleShowsItAndKeepsItsCodePage()
    {
#ifdef Q_OS_WIN
        if (GetConsoleOutputCP() == 0 && !AllocConsole())
            QSKIP("There is no console here.");
        const Stream stream(std::fopen("CONOUT$", "w+")); // As the usual ones: its mode is read.
        const HANDLE screen =
            CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
        QVERIFY(stream && screen != INVALID_HANDLE_VALUE);
        const UINT before = GetConsoleOutputCP();
        SetConsoleOutputCP(437);
        CONSOLE_SCREEN_BUFFER_INFO info;
        QVERIFY(GetConsoleScreenBufferInfo(screen, &info));
        TextOutput output(stream.get());
        QVERIFY(output.isTerminal());
        const QByteArray word = "camión ✓"_ba;
        QVERIFY(output.write(word.first(5))); // In the middle of a letter.
        QVERIFY(output.write(word.sliced(5)));
        QCOMPARE(GetConsoleOutputCP(), UINT(437));
        SetConsoleOutputCP(before);
        std::wstring shown(8, L' ');
        DWORD count = 0;
        QVERIFY(ReadConsoleOutputCharacterW(screen, shown.data(), DWORD(shown.size()),
                                            info.dwCursorPosition, &count));
        CloseHandle(screen);
        QCOMPARE(QString::fromStdWString(shown), QString::fromUtf8(word));
#else
        QSKIP("Terminals have no code page here.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestTextOutput)
#include "test_textoutput.moc"
