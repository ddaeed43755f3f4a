// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>
#include <QJsonArray>
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

/// A packet with an identity and no position; a stream does not tell where it ends.
const QByteArray skypatrolStatus =
    QByteArray::fromHex("000a0200060200000006") + "         1 359999046544250 ";

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

        const auto channel = [](const QString &name) { return QStringList{u"--channel"_s, name}; };

        QTest::addRow("nothing") << raw << QByteArray() << QStringList{u"!frame-empty"_s};
        QTest::addRow("only line ends")
            << raw << QByteArray("\r\n\r\n") << QStringList{u"!frame-empty"_s};
        QTest::addRow("no line at all")
            << lines << QByteArray("\n\n") << QStringList{u"!frame-empty"_s};
        QTest::addRow("one frame") << raw << first << QStringList{u"1"_s};
        QTest::addRow("frames on end") << raw << first + second << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("garbage in between")
            << raw << "noise" + first + "\r\n\r\n" + second
            << QStringList{u"!frame-unrecognised"_s, u"1"_s, u"2"_s};
        QTest::addRow("noise at the end") << raw << first + "\r\nnoise\r\n"
                                          << QStringList{u"1"_s, u"!frame-unrecognised"_s};
        QTest::addRow("a tracker that was cut off and started again")
            << raw << first.chopped(3) + second << QStringList{u"!frame-incomplete"_s, u"2"_s};
        QTest::addRow("a binary frame of nothing")
            << raw << QByteArray("\xF8\x16\xF8") << QStringList{u"!frame-too-short"_s};
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

        QTest::addRow("replies on a cable")
            << channel(u"serial"_s) << QByteArray("AT$X?\r\n$X: 1\r\nOK\r\nERROR\r\n")
            << QStringList{u"command_reply"_s, u"command_reply"_s};
        QTest::addRow("a reply of which the end is missing")
            << channel(u"serial"_s) << QByteArray("OK\r\n$X: 1\r\n")
            << QStringList{u"command_reply"_s, u"!frame-incomplete"_s};
        QTest::addRow("a message")
            << channel(u"sms"_s) << QByteArray("G626 V1.05\nUNO: 13912345678\n")
            << QStringList{u"command_reply"_s};
        QTest::addRow("a message that is no reply")
            << channel(u"sms"_s) << QByteArray("see you at 8")
            << QStringList{u"!frame-unrecognised"_s};
        QTest::addRow("a message in hex a line")
            << hex + channel(u"sms"_s) << QByteArray("UNO: 1\n").toHex()
            << QStringList{u"command_reply"_s};

        QTest::addRow("one datagram, its end may be missing")
            << channel(u"datagram"_s) << first + second.chopped(1) << QStringList{u"1"_s, u"2"_s};
        QTest::addRow("a stream a line, its end may not be missing")
            << lines + channel(u"stream"_s) << first + second + '\n' + second.chopped(1)
            << QStringList{u"1"_s, u"2"_s, u"!frame-incomplete"_s};
        QTest::addRow("a stream in hex a line")
            << hex + channel(u"stream"_s) << "41" + first.toHex()
            << QStringList{u"!frame-unrecognised"_s, u"1"_s};
        QTest::addRow("a packet without its length at the end of a stream")
            << raw << first + skypatrolStatus << QStringList{u"1"_s, u"status"_s};
        QTest::addRow("a packet that is cut") << raw << first + skypatrolStatus.chopped(30)
                                              << QStringList{u"1"_s, u"!frame-incomplete"_s};

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

    void anErrorOfAStreamSaysWhereItsFrameBegan()
    {
        const auto first = report(1);
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"decode"_s}, "\r\nGET / HTTP/1.1\r\n" + first + "*GS16,12\xff#"
                                                    + first.chopped(1)),
                     0);
        QCOMPARE(program.objects().size(), 4);
        const auto noise = program.objects()[0];
        QCOMPARE(noise.value("stream_offset"_L1).toInt(), 2);
        QCOMPARE(QByteArray::fromHex(noise.value("raw"_L1).toString().toLatin1()),
                 QByteArray("GET / HTTP/1.1"));
        QVERIFY(noise.value("reason"_L1).toString().startsWith(u"This is a web browser"_s));
        const auto broken = program.objects()[2];
        QCOMPARE(broken.value("stream_offset"_L1).toInt(), 18 + first.size());
        QVERIFY(broken.value("offset"_L1).toInt() < 10);
        const auto cut = program.objects()[3];
        QCOMPARE(cut.value("code"_L1), u"frame-incomplete"_s);
        QCOMPARE(cut.value("stream_offset"_L1).toInt(), 28 + first.size());
        QVERIFY(!program.objects()[1].contains("stream_offset"_L1));
    }

    void noiseOfAnyLengthIsOneErrorOfBoundedSize()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s}, QByteArray(300'000, 'x') + report(1)), 0);
        QCOMPARE(program.objects().size(), 2);
        QCOMPARE(program.objects().first().value("raw"_L1).toString().size(), 2 * 1024);
    }

    void fieldsTellWhereTheyStand_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("octets");
        const auto row = [](const char *path, const char *octets) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(octets);
        };
        row("imei", "359999046544250");
        row("time", "092653140326");
        row("event_id", "1C");
        row("gps", "GPS:A;9;N19.4;W99.1;62;90");
        row("gps.fix", "A");
        row("gps.speed_kmh", "62");
        row("gsm.cells[0]", "334;20;2C1A;5A31;-63");
        row("cot.odometer_m", "7");
        row("adc.values[1]", "4.0");
        row("obd.frames[0]", "410D0F");
        row("unknown[0]", "XYZ:1");
    }

    void fieldsTellWhereTheyStand()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, octets);
        const QByteArray frame = "*GS16,359999046544250,092653140326,1C,GPS:A;9;N19.4;W99.1;62;90,"
                                 "GSM:1;4;334;20;2C1A;5A31;-63,COT:7,ADC:14.1;4.0,OBD:03410D0F,"
                                 "XYZ:1#";
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s, u"--fields"_s}, "\r\n" + frame), 0);
        const auto object = program.last();
        QCOMPARE(object.value("stream_offset"_L1).toInt(), 2);
        const auto place = object.value("fields"_L1).toObject().value(path).toArray();
        QCOMPARE(place.size(), 2);
        QCOMPARE(frame.mid(place[0].toInt(), place[1].toInt()), octets);
    }

    void withoutFieldsThereAreNone()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s}, report(1)), 0);
        QVERIFY(!program.last().contains("fields"_L1));
    }

    void aMaskExplainsABinaryReport()
    {
        const QByteArray packet =
            QByteArray::fromHex("0005020000000021") + "359999046544250       ";
        for (const bool given : {false, true}) {
            QStringList arguments{u"decode"_s, u"--channel"_s, u"datagram"_s};
            if (given)
                arguments << u"--mask"_s << u"00000006"_s;
            Program program(m_home);
            COMPARE_EXIT(program, program.run(arguments, packet), 0);
            QCOMPARE(program.objects().size(), 1);
            const auto object = program.last();
            QCOMPARE(object.value("kind"_L1), given ? u"report"_s : u"needs_mask"_s);
            QCOMPARE(object.value("user_param"_L1),
                     given ? QJsonValue(0x21) : QJsonValue::Undefined);
        }
    }

    void aBadDigitIsPointedAt()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s, u"--hex"_s}, " 2a4z\n2a475\n"), 0);
        QCOMPARE(program.objects().size(), 2);
        QCOMPARE(program.objects()[0].value("offset"_L1).toInt(), 3);
        QCOMPARE(program.objects()[1].value("offset"_L1).toInt(), 5);
    }

    void aTimeThatIsHardToBelieveIsTold()
    {
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"decode"_s}, "*GS16,359999046544250,092653140303,,COT:1#"
                                                "*GS16,359999046544250,092653140326,,COT:2#"),
                     0);
        QCOMPARE(program.objects().first().value("time_doubt"_L1), u"before-2005"_s);
        QVERIFY(!program.objects().last().contains("time_doubt"_L1));
    }

    void wrongUsageListsWhatIsRight()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"decode"_s, u"--channel"_s, u"tcp"_s}), 2);
        for (const auto *name : {"stream", "datagram", "sms", "serial"})
            QVERIFY2(program.errors().contains(name), program.told().constData());
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
        QCOMPARE(program.objects().size(), 2);
        QCOMPARE(shortForm(program.objects().first()), u"!frame-oversized"_s);
        QVERIFY(program.objects().first().value("raw"_L1).toString().size() <= 2048);
        QCOMPARE(shortForm(program.objects().last()), u"1"_s);
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
        QTest::addRow("unknown channel")
            << QStringList{u"--channel"_s, u"tcp"_s} << 2 << u"usage-wrong"_s;
        for (const auto &mask : {u""_s, u"xyz"_s, u"0x1F"_s, u"123456789"_s, u"-1"_s}) {
            QTest::addRow("mask %s", qPrintable(mask))
                << QStringList{u"--mask="_s + mask} << 2 << u"usage-wrong"_s;
        }
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
