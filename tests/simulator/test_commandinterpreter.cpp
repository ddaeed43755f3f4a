// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/imei.h"
#include "core/simulator/commandinterpreter.h"
#include "core/simulator/simcard.h"
#include "core/simulator/virtualtracker.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;

Q_DECLARE_METATYPE(sp7600::ConnectionSettings)

namespace
{

const UnitIdentity unit{.imei = "359999046544250",
                        .model = "SP7600",
                        .firmware = "V1.10",
                        .hardware = "V1.0.2",
                        .password = "1234"};

UnitStatus someStatus()
{
    UnitStatus status;
    status.dataSession = true;
    status.gpsFix = true;
    status.satellites = 9;
    status.externalVolts = 13.8;
    status.batteryVolts = 4.05;
    status.pendingReports = 3;
    status.signalDbm = -61;
    status.asleep = true;
    return status;
}

ConnectionSettings with(ConnectionSettings settings, SettingId setting, std::string_view value)
{
    if (!settings.set(setting, value))
        qFatal("the test itself is wrong");
    return settings;
}

std::string linesOf(const CommandOutcome &outcome)
{
    std::string text;
    for (const auto &line : outcome.lines)
        text += line + '\n';
    return text;
}

std::string asked(std::string_view line, const ConnectionSettings &settings = factorySettings())
{
    return linesOf(
        CommandInterpreter(unit).answer({.text = std::string(line)}, settings, someStatus()));
}

} // namespace

class CommandInterpreterTest : public QObject
{
    Q_OBJECT

private slots:
    void answersEveryCommand_data();
    void answersEveryCommand();
    void tellsUnsetValuesAsEmpty_data();
    void tellsUnsetValuesAsEmpty();
    void storesWhatItEchoes_data();
    void storesWhatItEchoes();
    void refusedWriteStoresNothing_data();
    void refusedWriteStoresNothing();
    void noteNeverHoldsASecret_data();
    void noteNeverHoldsASecret();
    void refusesWordsOnPurpose();
    void newPasswordIsInForce();
    void restartIsAnEffect();
    void simNumbersBelongToTheUnit();
    void neighbourIsAnotherGoodUnit_data();
    void neighbourIsAnotherGoodUnit();
    void acknowledgesAndIgnoresOnPurpose();
    void cutsLines_data();
    void cutsLines();
    void refusesOverlongLines_data();
    void refusesOverlongLines();
};

void CommandInterpreterTest::answersEveryCommand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("second");

    const auto row = [](const char *name, const char *line, const char *second) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(second);
    };
    row("identity", "1234,VID", "VID: SP7600;V1.10;V1.0.2;359999046544250");
    row("status", "1234,VST", "VST: READY;334;020;1;4;1;1;9;13.80;4.05;3");
    row("read endpoint", "1234,VEP", "VEP: 127.0.0.1;9");
    row("write endpoint", "1234,VEP;d.plaspy.com;8888", "VEP: d.plaspy.com;8888");
    row("clear endpoint", "1234,VEP;;", "VEP: ;");
    row("read transport", "1234,VTR", "VTR: TCP");
    row("write transport", "1234,VTR;UDP", "VTR: UDP");
    row("write transport in lower case", "1234,VTR;udp", "VTR: UDP");
    row("read APN", "1234,VAP", "VAP: internet.virtual;");
    row("write APN", "1234,VAP;internet.itelcel.com;webgprs", "VAP: internet.itelcel.com;webgprs");
    row("clear APN", "1234,VAP;;", "VAP: ;");
    row("write APN password", "1234,VAK;webgprs2002", "VAK: OK");
    row("clear APN password", "1234,VAK;", "VAK: OK");
    row("read interval", "1234,VRI", "VRI: 10");
    row("shortest interval", "1234,VRI;1", "VRI: 1");
    row("longest interval", "1234,VRI;86400", "VRI: 86400");
    row("read parked interval", "1234,VPI", "VPI: 10");
    row("longest parked interval", "1234,VPI;604800", "VPI: 604800");
    row("read heartbeat", "1234,VHB", "VHB: 0");
    row("write heartbeat", "1234,VHB;0300", "VHB: 300");
    row("read time zone", "1234,VTZ", "VTZ: 0");
    row("time zone west", "1234,VTZ;-180", "VTZ: -180");
    row("time zone east", "1234,VTZ;330", "VTZ: 330");
    row("time zone with a sign", "1234,VTZ;+840", "VTZ: 840");
    row("time zone less than an hour", "1234,VTZ;-15", "VTZ: -15");
    row("read format", "1234,VFM", "VFM: 0");
    row("binary format", "1234,VFM;1", "VFM: 1");
    row("read second server", "1234,VE2", "VE2: ;;");
    row("write second server", "1234,VE2;d.plaspy.com;8888;udp", "VE2: d.plaspy.com;8888;UDP");
    row("second server without transport", "1234,VE2;d.plaspy.com;8888;",
        "VE2: d.plaspy.com;8888;");
    row("no second server", "1234,VE2;;;", "VE2: ;;");
    row("new password", "1234,VPW;56789012", "VPW: OK");
    row("restart", "1234,VRS", "VRS: OK");
    row("SIM", "1234,VSM", "VSM: 334020904654425;8952020999046544253");
    row("radio and sleep", "1234,VS2", "VS2: -61;1");
    row("word in lower case", "1234,vep", "VEP: 127.0.0.1;9");
    row("blanks around the word", "1234, VID ", "VID: SP7600;V1.10;V1.0.2;359999046544250");

    row("unknown word", "1234,SIP", "SIP: ERROR;1");
    row("unknown word with parameters", "1234,SIP;80", "SIP: ERROR;1");
    row("no word", "1234,", "?: ERROR;1");
    row("word that is no word", "1234,\x1b[2J", "?: ERROR;1");
    row("read-only identity", "1234,VID;1", "VID: ERROR;2");
    row("read-only status", "1234,VST;", "VST: ERROR;2");
    row("write-only password", "1234,VAK", "VAK: ERROR;2");
    row("too few", "1234,VEP;host", "VEP: ERROR;2");
    row("too many", "1234,VEP;host;1;2", "VEP: ERROR;2");
    row("APN without user", "1234,VAP;internet", "VAP: ERROR;2");
    row("two transports", "1234,VTR;TCP;UDP", "VTR: ERROR;2");
    row("host without port", "1234,VEP;host;", "VEP: ERROR;3");
    row("port without host", "1234,VEP;;80", "VEP: ERROR;3");
    row("host with a blank", "1234,VEP;a b;80", "VEP: ERROR;3");
    row("port 0", "1234,VEP;host;0", "VEP: ERROR;3");
    row("port 65536", "1234,VEP;host;65536", "VEP: ERROR;3");
    row("port text", "1234,VEP;host;http", "VEP: ERROR;3");
    row("transport unknown", "1234,VTR;SCTP", "VTR: ERROR;3");
    row("no transport", "1234,VTR;", "VTR: ERROR;3");
    row("interval 0", "1234,VRI;0", "VRI: ERROR;3");
    row("interval too long", "1234,VRI;86401", "VRI: ERROR;3");
    row("no interval", "1234,VRI;", "VRI: ERROR;3");
    row("no parked interval", "1234,VPI;", "VPI: ERROR;3");
    row("parked interval too long", "1234,VPI;604801", "VPI: ERROR;3");
    row("parked interval 0", "1234,VPI;0", "VPI: ERROR;3");
    row("heartbeat too long", "1234,VHB;86401", "VHB: ERROR;3");
    row("time zone of no place", "1234,VTZ;7", "VTZ: ERROR;3");
    row("time zone too far west", "1234,VTZ;-735", "VTZ: ERROR;3");
    row("time zone too far east", "1234,VTZ;855", "VTZ: ERROR;3");
    row("time zone out of the world", "1234,VTZ;99999999999", "VTZ: ERROR;3");
    row("time zone as a clock", "1234,VTZ;-03:00", "VTZ: ERROR;3");
    row("time zone with two signs", "1234,VTZ;+-180", "VTZ: ERROR;3");
    row("no time zone", "1234,VTZ;", "VTZ: ERROR;3");
    row("format in words", "1234,VFM;binary", "VFM: ERROR;3");
    row("format 2", "1234,VFM;2", "VFM: ERROR;3");
    row("no format", "1234,VFM;", "VFM: ERROR;3");
    row("second host without port", "1234,VE2;host;;TCP", "VE2: ERROR;3");
    row("second port without host", "1234,VE2;;80;TCP", "VE2: ERROR;3");
    row("second transport alone", "1234,VE2;;;TCP", "VE2: ERROR;3");
    row("second server, too few", "1234,VE2;host;80", "VE2: ERROR;2");
    row("password of three digits", "1234,VPW;123", "VPW: ERROR;3");
    row("password of nine digits", "1234,VPW;123456789", "VPW: ERROR;3");
    row("password with a letter", "1234,VPW;12a4", "VPW: ERROR;3");
    row("no password", "1234,VPW;", "VPW: ERROR;3");
    row("password is not told", "1234,VPW", "VPW: ERROR;2");
    row("restart with a parameter", "1234,VRS;1", "VRS: ERROR;2");
    row("read-only SIM", "1234,VSM;1", "VSM: ERROR;2");
    row("read-only radio", "1234,VS2;1", "VS2: ERROR;2");
    row("comma in a value", "1234,VAP;a,b;", "VAP: ERROR;3");
    row("hash in a value", "1234,VAP;a;b#", "VAP: ERROR;3");
    row("control character", "1234,VAP;a\x07;b", "VAP: ERROR;3");
    row("not ASCII", "1234,VAP;a\xc3\xa9;b", "VAP: ERROR;3");
}

void CommandInterpreterTest::answersEveryCommand()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, second);

    QCOMPARE(QByteArray::fromStdString(asked(line.toStdString())),
             "SP7600 V1.10\n" + second + "\n");
}

void CommandInterpreterTest::tellsUnsetValuesAsEmpty_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("endpoint") << QByteArray("1234,VEP") << QByteArray("VEP: ;");
    QTest::newRow("transport") << QByteArray("1234,VTR") << QByteArray("VTR: ");
    QTest::newRow("APN") << QByteArray("1234,VAP") << QByteArray("VAP: ;");
    QTest::newRow("interval") << QByteArray("1234,VRI") << QByteArray("VRI: ");
    QTest::newRow("parked interval") << QByteArray("1234,VPI") << QByteArray("VPI: ");
    QTest::newRow("time zone") << QByteArray("1234,VTZ") << QByteArray("VTZ: ");
    QTest::newRow("format") << QByteArray("1234,VFM") << QByteArray("VFM: ");
    QTest::newRow("second server") << QByteArray("1234,VE2") << QByteArray("VE2: ;;");
}

void CommandInterpreterTest::tellsUnsetValuesAsEmpty()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, second);
    QCOMPARE(QByteArray::fromStdString(asked(line.toStdString(), {})),
             "SP7600 V1.10\n" + second + "\n");
}

void CommandInterpreterTest::storesWhatItEchoes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ConnectionSettings>("expected");

    const auto factory = factorySettings();
    QTest::newRow("endpoint, both at once")
        << QByteArray("1234,VEP;10.0.0.5;8888")
        << with(with(factory, SettingId::Host, "10.0.0.5"), SettingId::ServerPort, "8888");
    auto cleared = factory;
    cleared.clear(SettingId::Host);
    cleared.clear(SettingId::ServerPort);
    QTest::newRow("no endpoint") << QByteArray("1234,VEP;;") << cleared;
    QTest::newRow("transport") << QByteArray("1234,VTR;UDP")
                               << with(factory, SettingId::Transport, "udp");
    QTest::newRow("APN") << QByteArray("1234,VAP;a.b;u")
                         << with(with(factory, SettingId::Apn, "a.b"), SettingId::ApnUser, "u");
    QTest::newRow("APN password") << QByteArray("1234,VAK;s3cret")
                                  << with(factory, SettingId::ApnPassword, "s3cret");
    QTest::newRow("interval") << QByteArray("1234,VRI;60")
                              << with(factory, SettingId::ReportInterval, "60");
    QTest::newRow("parked interval")
        << QByteArray("1234,VPI;60") << with(factory, SettingId::ParkedInterval, "60");
    QTest::newRow("heartbeat") << QByteArray("1234,VHB;60")
                               << with(factory, SettingId::Heartbeat, "60");
    QTest::newRow("time zone") << QByteArray("1234,VTZ;-210")
                               << with(factory, SettingId::TimeZone, "-03:30");
    QTest::newRow("format") << QByteArray("1234,VFM;1")
                            << with(factory, SettingId::ReportFormat, "binary");
    auto two = with(factory, SettingId::SecondHost, "b.example");
    two = with(two, SettingId::SecondServerPort, "81");
    two = with(two, SettingId::SecondTransport, "udp");
    QTest::newRow("second server") << QByteArray("1234,VE2;B.example;81;UDP") << two;
    QTest::newRow("no second server") << QByteArray("1234,VE2;;;") << factory;
    QTest::newRow("device password")
        << QByteArray("1234,VPW;5678") << with(factory, SettingId::DevicePassword, "5678");
}

void CommandInterpreterTest::storesWhatItEchoes()
{
    QFETCH(QByteArray, line);
    QFETCH(ConnectionSettings, expected);

    const auto outcome = CommandInterpreter(unit).answer({.text = line.toStdString()},
                                                         factorySettings(), someStatus());
    QVERIFY(outcome.store.has_value());
    QVERIFY(*outcome.store == expected);
}

void CommandInterpreterTest::refusedWriteStoresNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("second value wrong") << QByteArray("1234,VEP;10.0.0.5;0");
    QTest::newRow("wrong password") << QByteArray("0000,VEP;10.0.0.5;80");
    QTest::newRow("password in part") << QByteArray("123,VEP;10.0.0.5;80");
    QTest::newRow("no password") << QByteArray(",VEP;10.0.0.5;80");
    QTest::newRow("no comma") << QByteArray("VEP;10.0.0.5;80");
    QTest::newRow("unknown word") << QByteArray("1234,XEP;10.0.0.5;80");
    QTest::newRow("read") << QByteArray("1234,VEP");
    QTest::newRow("half a second server") << QByteArray("1234,VE2;10.0.0.5;;TCP");
    QTest::newRow("restart") << QByteArray("1234,VRS");
}

void CommandInterpreterTest::refusedWriteStoresNothing()
{
    QFETCH(QByteArray, line);
    const auto outcome = CommandInterpreter(unit).answer({.text = line.toStdString()},
                                                         factorySettings(), someStatus());
    QVERIFY(!outcome.store.has_value());
    if (!line.startsWith("1234,"))
        QCOMPARE(linesOf(outcome), "PWD: ERROR\n");
}

void CommandInterpreterTest::noteNeverHoldsASecret_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("APN password") << QByteArray("1234,VAK;TOPSECRET");
    QTest::newRow("refused APN password") << QByteArray("1234,VAK;TOPSECRET;2");
    QTest::newRow("wrong device password") << QByteArray("TOPSECRET,VAK;x");
    QTest::newRow("unknown word") << QByteArray("1234,PWD;TOPSECRET");
    QTest::newRow("refused device password") << QByteArray("1234,VPW;TOPSECRET");
}

void CommandInterpreterTest::noteNeverHoldsASecret()
{
    QFETCH(QByteArray, line);
    const auto outcome = CommandInterpreter(unit).answer({.text = line.toStdString()},
                                                         factorySettings(), someStatus());
    QVERIFY(!outcome.note.empty());
    QVERIFY(!QByteArray::fromStdString(outcome.note).contains("TOPSECRET"));
    QVERIFY(!QByteArray::fromStdString(linesOf(outcome)).contains("TOPSECRET"));
}

void CommandInterpreterTest::refusesWordsOnPurpose()
{
    const CommandInterpreter interpreter(unit, {"vtr"});
    const auto write = interpreter.answer({.text = "1234,VTR;UDP"}, factorySettings(), {});
    QCOMPARE(linesOf(write), "SP7600 V1.10\nVTR: ERROR;3\n");
    QVERIFY(!write.store.has_value());
    QCOMPARE(linesOf(interpreter.answer({.text = "1234,VTR"}, factorySettings(), {})),
             "SP7600 V1.10\nVTR: TCP\n");
}

void CommandInterpreterTest::newPasswordIsInForce()
{
    const CommandInterpreter interpreter(unit);
    const auto changed = interpreter.answer({.text = "1234,VPW;87654321"}, factorySettings(), {});
    QVERIFY(changed.store.has_value());
    QCOMPARE(linesOf(interpreter.answer({.text = "1234,VRI"}, *changed.store, {})), "PWD: ERROR\n");
    QCOMPARE(linesOf(interpreter.answer({.text = "87654321,VRI"}, *changed.store, {})),
             "SP7600 V1.10\nVRI: 10\n");
    QVERIFY(!QByteArray::fromStdString(changed.note).contains("87654321"));
}

void CommandInterpreterTest::restartIsAnEffect()
{
    QVERIFY(CommandInterpreter(unit).answer({.text = "1234,VRS"}, factorySettings(), {}).restart);
    QVERIFY(!CommandInterpreter(unit).answer({.text = "12,VRS"}, factorySettings(), {}).restart);
    const CommandInterpreter refusing(unit, {"VRS"});
    const auto refused = refusing.answer({.text = "1234,VRS"}, factorySettings(), {});
    QCOMPARE(linesOf(refused), "SP7600 V1.10\nVRS: ERROR;3\n");
    QVERIFY(!refused.restart);
    const CommandInterpreter ignoring(unit, {}, {"VRS"});
    const auto ignored = ignoring.answer({.text = "1234,VRS"}, factorySettings(), {});
    QCOMPARE(linesOf(ignored), "SP7600 V1.10\nVRS: OK\n");
    QVERIFY(!ignored.restart);
}

void CommandInterpreterTest::simNumbersBelongToTheUnit()
{
    const auto card = simCardOf("359999046544250");
    QCOMPARE(card.imsi, "334020904654425");
    QCOMPARE(card.iccid, "8952020999046544253");
    QVERIFY(simCardOf("359999046544250") == card);
    QVERIFY(simCardOf(neighbourOf("359999046544250")) != card);
}

void CommandInterpreterTest::neighbourIsAnotherGoodUnit_data()
{
    QTest::addColumn<QByteArray>("imei");
    QTest::newRow("next") << QByteArray("359999046544250");
    QTest::newRow("after nine") << QByteArray("359999046544292");
}

void CommandInterpreterTest::neighbourIsAnotherGoodUnit()
{
    QFETCH(QByteArray, imei);
    const auto neighbour = neighbourOf(imei.toStdString());
    QVERIFY(parseImei(neighbour).has_value());
    QVERIFY(neighbour != imei.toStdString());
}

void CommandInterpreterTest::acknowledgesAndIgnoresOnPurpose()
{
    const CommandInterpreter interpreter(unit, {}, {"VEP"});
    const auto write = interpreter.answer({.text = "1234,VEP;a.example;1"}, factorySettings(), {});
    QCOMPARE(linesOf(write), "SP7600 V1.10\nVEP: a.example;1\n");
    QVERIFY(!write.store.has_value());
}

void CommandInterpreterTest::cutsLines_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArrayList two = {"a", "b"};
    QTest::newRow("CR LF") << QByteArrayList{"a\r\nb\r\n"} << two;
    QTest::newRow("CR") << QByteArrayList{"a\rb\r"} << two;
    QTest::newRow("LF") << QByteArrayList{"a\nb\n"} << two;
    QTest::newRow("mixed, with empty lines") << QByteArrayList{"\n\r\na\r\r\n\nb\n\r"} << two;
    QTest::newRow("between CR and LF") << QByteArrayList{"a\r", "\nb", "\r", "\n"} << two;
    QTest::newRow("octet by octet") << QByteArrayList{"a", "\r", "\n", "b", "\n"} << two;
    QTest::newRow("no end yet") << QByteArrayList{"a\nb\nc"} << two;
}

void CommandInterpreterTest::cutsLines()
{
    QFETCH(QByteArrayList, pieces);
    QFETCH(QByteArrayList, lines);
    CommandLineBuffer buffer;
    QByteArrayList found;
    for (const auto &piece : pieces) {
        buffer.append(piece.toStdString());
        while (const auto line = buffer.next())
            found.append(QByteArray::fromStdString(line->text));
    }
    QCOMPARE(found, lines);
}

void CommandInterpreterTest::refusesOverlongLines_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("longest taken")
        << 512 << QByteArray("1234,VRI;") << QByteArray("SP7600 V1.10\nVRI: 7\n");
    QTest::newRow("one more") << 513 << QByteArray("1234,VRI;")
                              << QByteArray("SP7600 V1.10\nVRI: ERROR;3\n");
    QTest::newRow("much more") << 100000 << QByteArray("1234,VRI;")
                               << QByteArray("SP7600 V1.10\nVRI: ERROR;3\n");
    QTest::newRow("wrong password") << 513 << QByteArray("4321,VRI;") << QByteArray("PWD: ERROR\n");
    QTest::newRow("no word") << 513 << QByteArray("1234,")
                             << QByteArray("SP7600 V1.10\n?: ERROR;1\n");
}

void CommandInterpreterTest::refusesOverlongLines()
{
    QFETCH(int, length);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, reply);

    // Leading zeros keep the value good however long it is.
    auto octets = start.leftJustified(length - 1, '0') + '7';
    QCOMPARE(octets.size(), length);
    CommandLineBuffer buffer;
    buffer.append((octets + "\r\n1234,VID\r\n").toStdString());
    const auto line = buffer.next();
    QVERIFY(line.has_value());
    QVERIFY(line->text.size() <= maxCommandLine);
    const auto outcome = CommandInterpreter(unit).answer(*line, factorySettings(), {});
    QCOMPARE(QByteArray::fromStdString(linesOf(outcome)), reply);
    const auto after = buffer.next();
    QVERIFY(after.has_value());
    QCOMPARE(after->text, "1234,VID");
}

QTEST_APPLESS_MAIN(CommandInterpreterTest)
#include "test_commandinterpreter.moc"
