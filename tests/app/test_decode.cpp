// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace programs;

namespace
{

QByteArray report(int number)
{
    return "*GS16,359999046544250,092653140326,,COT:" + QByteArray::number(number) + '#';
}

/// Odometer of a report, `!CODE` of an error, `heartbeat`.
QString shortForm(const QJsonObject &object)
{
    if (object.value("error"_L1).toBool())
        return u'!' + object.value("code"_L1).toString();
    if (object.contains("cot"_L1))
        return QString::number(object.value("cot"_L1).toObject().value("odometer_m"_L1).toInt());
    return object.value("kind"_L1).toString();
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputIsDecoded_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("expected");
        const QStringList raw;
        const QStringList lines{u"--lines"_s};
        const QStringList hex{u"--hex"_s};
        const auto first = report(1);
        const auto second = report(2);

        QTest::addRow("nothing") << raw << QByteArray() << QStringList();
        QTest::addRow("one frame") << raw << first << QStringList{u"1"_s};
        QTest::addRow("frames on end") << raw << first + second << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("garbage in between")
            << raw << "noise" + first + "\r\n\r\n" + second << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("a batch")
            << raw << QByteArray("*GS16,359999046544250,092653140326,,COT:1$092753140326,,COT:2#")
            << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("cut off at the end")
            << raw << first + second.chopped(1) << QStringList{u"1"_s, u"!frame-incomplete"_s};
        QTest::addRow("a broken frame between good ones")
            << raw << first + "*GS16,123#" + second
            << QStringList{u"1"_s, u"!frame-header-malformed"_s, u"2"_s};
        QTest::addRow("no report at all")
            << raw << QByteArray("hello") << QStringList{u"!frame-unrecognised"_s};

        QTest::addRow("a datagram a line, its end may be missing")
            << lines << first + "\n" + second.chopped(1) + "\r\n\n"
            << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("two frames in a datagram") << lines << first + second + '\n'
                                                  << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("a line without its end")
            << lines << QByteArray("*GS16,359999046544250") << QStringList{u"heartbeat"_s};
        QTest::addRow("a line that is none")
            << lines << "hello\n" + first << QStringList{u"!frame-unrecognised"_s, u"1"_s};

        QTest::addRow("a datagram in hex a line")
            << hex << first.toHex() + '\n' + second.toHex().toUpper() + "\r\n"
            << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("blanks around hex") << hex << "  " + first.toHex() + " \n"
                                           << QStringList{u"1"_s};
        QTest::addRow("an odd digit") << hex << first.toHex().chopped(1) + '\n' + second.toHex()
                                      << QStringList{u"!hex-malformed"_s, u"2"_s};
        QTest::addRow("no digits")
            << hex << QByteArray("2a4z\n") << QStringList{u"!hex-malformed"_s};
        QTest::addRow("hex with a NUL")
            << hex << QByteArray("2a475300\n") << QStringList{u"!frame-has-nul"_s};
    }

    void inputIsDecoded()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, input);
        QFETCH(const QStringList, expected);
        const auto file = m_home.file(u"input"_s, input);
        const bool anyError = !expected.filter(u"!"_s).isEmpty();
        for (const bool strict : {false, true}) {
            for (const bool fromFile : {false, true}) {
                auto arguments = QStringList{u"decode"_s} + options;
                if (strict)
                    arguments.append(u"--strict"_s);
                if (fromFile)
                    arguments.append(file);
                Program program(m_home);
                COMPARE_EXIT(program, program.run(arguments, fromFile ? QByteArray() : input),
                             strict && anyError ? 1 : 0);
                QStringList found;
                for (const auto &object : program.objects())
                    found.append(shortForm(object));
                QCOMPARE(found, expected);
                QCOMPARE(program.otherLines(), 0);
            }
        }
    }

    void anErrorKeepsTheOctets()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s, u"--lines"_s}, "*GS16,12\xff#\n"), 0);
        const auto object = program.last();
        QCOMPARE(QByteArray::fromHex(object.value("raw"_L1).toString().toLatin1()),
                 QByteArray("*GS16,12\xff#"));
        QVERIFY(!object.value("reason"_L1).toString().isEmpty());
    }

    void garbageIsCountedOnStandardError()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s}, "noise" + report(1)), 0);
        QVERIFY2(program.errors().startsWith("5 "), program.told().constData());
    }

    void anEndlessFrameIsRefused()
    {
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"decode"_s, u"--strict"_s},
                                 "*GS16," + QByteArray(200'000, 'x') + report(1)),
                     1);
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            return object.value("code"_L1) == u"frame-oversized"_s;
        }));
        QCOMPARE(shortForm(program.objects().first()), u"1"_s);
    }

    void anEndlessLineIsRefusedAndPassedOver_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addRow("lines") << u"--lines"_s;
        QTest::addRow("hex") << u"--hex"_s;
    }

    void anEndlessLineIsRefusedAndPassedOver()
    {
        QFETCH(const QString, option);
        const auto line = option == u"--hex"_s ? report(1).toHex() : report(1);
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"decode"_s, option}, QByteArray(400'000, 'a') + '\n' + line
                                                            + '\n' + QByteArray(400'000, 'a')),
                     0);
        QStringList found;
        for (const auto &object : program.objects())
            found.append(shortForm(object));
        QCOMPARE(found, (QStringList{u"!frame-oversized"_s, u"1"_s, u"!frame-oversized"_s}));
    }

#ifdef Q_OS_UNIX
    void aSignalEndsAWaitForInput()
    {
        const auto pipe = m_home.path(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QFile writer(pipe); // opened for both, so that neither side waits for the other
        QVERIFY(writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        Program program(m_home);
        program.start({u"decode"_s, pipe});
        writer.write(report(1) + report(2)); // both are read in one go
        QTest::qWait(200);
        program.signal(SIGINT);
        COMPARE_EXIT(program, program.wait(5000), 1);
    }
#endif

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::addRow("no such file")
            << QStringList{u"/no/such/file"_s} << 1 << u"file-unreadable"_s;
        QTest::addRow("a folder") << QStringList{u"/"_s} << 1 << u"file-unreadable"_s;
        QTest::addRow("two files") << QStringList{u"a"_s, u"b"_s} << 2 << u"usage-wrong"_s;
        QTest::addRow("hex and lines")
            << QStringList{u"--hex"_s, u"--lines"_s} << 2 << u"usage-wrong"_s;
        QTest::addRow("unknown option") << QStringList{u"--base64"_s} << 2 << u"usage-wrong"_s;
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QString, code);
        Program program(m_home);
        COMPARE_EXIT(program, program.run(QStringList{u"decode"_s, u"--json"_s} + arguments),
                     exitCode);
        QCOMPARE(errorCode(program.last()), code);
    }

private:
    Home m_home;
};

QTEST_GUILESS_MAIN(TestDecode)
#include "test_decode.moc"
