// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/atinterpreter.h"
#include "core/simulator/virtualtracker.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;

Q_DECLARE_METATYPE(sp7600::ConnectionSettings)

namespace
{

const UnitIdentity unit{.imei = "359999046544250",
                        .model = "TT8750",
                        .firmware = "V1.10",
                        .hardware = "V1.0.2",
                        .password = "1234"};

UnitStatus someStatus()
{
    UnitStatus status;
    status.dataSession = true;
    status.signalDbm = -63;
    return status;
}

ConnectionSettings with(ConnectionSettings settings, SettingId setting, std::string_view value)
{
    if (!settings.set(setting, value))
        qFatal("the test itself is wrong");
    return settings;
}

CommandOutcome asked(const QByteArray &line, const ConnectionSettings &settings = factorySettings(),
                     const UnitStatus &status = someStatus())
{
    return AtInterpreter(unit).answer({.text = line.toStdString()}, settings, status);
}

/// With a bar for each line end.
QByteArray linesOf(const CommandOutcome &outcome)
{
    QByteArray text;
    for (const auto &line : outcome.lines)
        text += QByteArray::fromStdString(line) + '|';
    return text;
}

} // namespace

class AtInterpreterTest : public QObject
{
    Q_OBJECT

private slots:
    void answersEveryCommand_data();
    void answersEveryCommand();
    void listsTenServers();
    void usesWhatItTakes_data();
    void usesWhatItTakes();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void tellsErrorNumbersWhenAsked();
    void withoutASim();
    void effectsBesidesSettings();
    void noteNeverHoldsASecret();
    void refusesAndIgnoresOnPurpose();
    void overlongLineIsRefused();
};

void AtInterpreterTest::answersEveryCommand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *line, const char *lines) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(lines);
    };
    row("AT", "|OK|");
    row("at", "|OK|");
    row(" AT ", "|OK|");
    row("ATE0", "|OK|");
    row("ATE1", "|OK|");
    row("ATI", "|TT8750||OK|");
    row("AT+CGSN", "|359999046544250||OK|");
    row("at+cgsn", "|359999046544250||OK|");
    row("AT+CGMR", "|V1.10||OK|");
    row("AT+CIMI", "|334020904654425||OK|");
    row("AT+CSQ", "|+CSQ: 25,99||OK|");
    row("AT+CREG?", "|+CREG: 0,1||OK|");
    row("AT+CGREG?", "|+CGREG: 0,1||OK|");
    row("AT+CPIN?", "|+CPIN: READY||OK|");
    row("AT+CMEE?", "|+CMEE: 0||OK|");
    row("AT$TCPAPI?", "|$TCPAPI: 1||OK|");
    row("AT$UDPAPI?", "|$UDPAPI: \"127.0.0.1\",9||OK|");
    row("AT+CGDCONT?", "|+CGDCONT: 1,\"IP\",\"internet.virtual\",\"\",0,0||OK|");
    row("AT$FRIEND=1,1,\"d.plaspy.com\",8888,3", "|OK|");
    row("AT$TCPAPI=0", "|OK|");
    row("AT+CGDCONT=1,\"IP\",\"a.b\",\"\",0,0", "|OK|");
    row("AT%CGPCO=1,\"me,secret\",0", "|OK|");
    row("AT&W", "|OK|");
    row("AT$RESET", "|OK|");
    row("AT+CMEE=1", "|OK|");
}

void AtInterpreterTest::answersEveryCommand()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, lines);
    QCOMPARE(linesOf(asked(line)), lines);
}

void AtInterpreterTest::listsTenServers()
{
    auto settings = with(factorySettings(), SettingId::Host, "d.plaspy.com");
    settings = with(settings, SettingId::ServerPort, "8888");
    const auto lines = asked("AT$FRIEND?", settings).lines;
    QCOMPARE(lines.size(), 13U);
    QCOMPARE(lines[1], R"($FRIEND: =01, 1,"d.plaspy.com", 8888, 3)");
    QCOMPARE(lines[2], R"($FRIEND: =02, 0,"", 0, 0)");
    QCOMPARE(lines[10], R"($FRIEND: =10, 0,"", 0, 0)");
    QCOMPARE(lines[12], "OK");
    QCOMPARE(asked("AT$FRIEND?", emptyFactorySettings()).lines[1], R"($FRIEND: =01, 0,"", 0, 0)");
    settings = with(settings, SettingId::SecondHost, "10.0.0.5");
    settings = with(settings, SettingId::SecondServerPort, "81");
    QCOMPARE(asked("AT$FRIEND?", settings).lines[2], R"($FRIEND: =02, 1,"10.0.0.5", 81, 3)");
}

void AtInterpreterTest::usesWhatItTakes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ConnectionSettings>("expected");
    const auto factory = factorySettings();
    const auto endpoint =
        with(with(factory, SettingId::Host, "10.0.0.5"), SettingId::ServerPort, "8888");
    QTest::newRow("server") << QByteArray("AT$FRIEND=1,1,\"10.0.0.5\",8888,3") << endpoint;
    QTest::newRow("server with blanks")
        << QByteArray("at$friend = 1, 1, \"10.0.0.5\", 8888, 3") << endpoint;
    QTest::newRow("server without usage")
        << QByteArray("AT$FRIEND=1,1,\"10.0.0.5\",8888") << endpoint;
    QTest::newRow("second server") << QByteArray("AT$FRIEND=2,1,\"10.0.0.5\",8888,3")
                                   << with(with(factory, SettingId::SecondHost, "10.0.0.5"),
                                           SettingId::SecondServerPort, "8888");
    QTest::newRow("no second server") << QByteArray("AT$FRIEND=2,0,\"\",0,0") << factory;
    auto none = factory;
    none.clear(SettingId::Host);
    none.clear(SettingId::ServerPort);
    QTest::newRow("no server") << QByteArray("AT$FRIEND=1,0,\"\",0,0") << none;
    QTest::newRow("UDP") << QByteArray("AT$TCPAPI=0") << with(factory, SettingId::Transport, "udp");
    QTest::newRow("UDP server") << QByteArray("AT$UDPAPI=\"10.0.0.5\",8888")
                                << with(endpoint, SettingId::Transport, "udp");
    QTest::newRow("UDP port") << QByteArray("AT$UDPAPI=,8888")
                              << with(with(factory, SettingId::ServerPort, "8888"),
                                      SettingId::Transport, "udp");
    QTest::newRow("APN") << QByteArray("AT+CGDCONT=1,\"IP\",\"a.b\",\"\",0,0")
                         << with(factory, SettingId::Apn, "a.b");
    QTest::newRow("credentials") << QByteArray("AT%CGPCO=1,\"me,s3cret\",0")
                                 << with(with(factory, SettingId::ApnUser, "me"),
                                         SettingId::ApnPassword, "s3cret");
    QTest::newRow("no credentials") << QByteArray("AT%CGPCO=1,\",\",0") << factory;
}

void AtInterpreterTest::usesWhatItTakes()
{
    QFETCH(QByteArray, line);
    QFETCH(ConnectionSettings, expected);
    const auto outcome = asked(line);
    QCOMPARE(linesOf(outcome), "|OK|");
    QVERIFY(outcome.store.has_value());
    QVERIFY(*outcome.store == expected);
    QVERIFY(outcome.untilRestart);
    QVERIFY(!outcome.save);
}

void AtInterpreterTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const auto *line : {"1234,VID",
                             "A",
                             "ATE2",
                             "ATZ",
                             "AT&F",
                             "AT+CGSN=?",
                             "AT+CSQ;+CREG?",
                             "AT$FRIEND",
                             "AT$FRIEND=",
                             "AT$FRIEND=3,1,\"h\",80,3",
                             "AT$FRIEND=1,2,\"h\",80,3",
                             "AT$FRIEND=1,1,\"h\",80,2",
                             "AT$FRIEND=1,1,\"h\",0,3",
                             "AT$FRIEND=1,1,\"h\",,3",
                             "AT$FRIEND=1,1,\"\",80,3",
                             "AT$FRIEND=1,1,h,80,3",
                             "AT$FRIEND=1,1,\"h,80,3",
                             "AT$FRIEND=1,1,\"h\"x,80,3",
                             "AT$FRIEND=1,1,\"h\x07\",80,3",
                             "AT$FRIEND=1,1,\"h\",80,3,9",
                             "AT$FRIEND=1,0,\"h\",80,3",
                             "AT$TCPAPI=2",
                             "AT$TCPAPI=1,1",
                             "AT$UDPAPI=\"h\"",
                             "AT$UDPAPI=\"h\",0",
                             "AT+CGDCONT=2,\"IP\",\"a\"",
                             "AT+CGDCONT=1,\"PPP\",\"a\"",
                             "AT+CGDCONT=1,\"IP\"",
                             "AT+CGDCONT=1,\"IP\",\"a b\",\"\",0,0",
                             "AT%CGPCO?",
                             "AT%CGPCO=1,\"me\",0",
                             "AT%CGPCO=1,\"me,x\",1",
                             "AT+CMEE=2",
                             "AT&W=1",
                             "AT$RESET=1"})
        QTest::newRow(line) << QByteArray(line);
}

void AtInterpreterTest::refusesWhatIsWrong()
{
    QFETCH(QByteArray, line);
    const auto outcome = asked(line);
    QCOMPARE(linesOf(outcome), "|ERROR|");
    QVERIFY(!outcome.store.has_value());
    QVERIFY(!outcome.save && !outcome.restart);
    QVERIFY(!outcome.note.empty());
}

void AtInterpreterTest::tellsErrorNumbersWhenAsked()
{
    AtInterpreter interpreter(unit);
    QCOMPARE(asked("AT+CMEE=1").errorNumbers, std::optional(true));
    QCOMPARE(asked("AT+CMEE=0").errorNumbers, std::optional(false));
    interpreter.setErrorNumbers(true);
    const auto answer = [&interpreter](const char *line) {
        return linesOf(interpreter.answer({.text = line}, factorySettings(), {}));
    };
    QCOMPARE(answer("ATZ"), "|+CME ERROR: 4|");
    QCOMPARE(answer("AT$TCPAPI=7"), "|+CME ERROR: 50|");
    QCOMPARE(answer("AT+CMEE?"), "|+CMEE: 1||OK|");
    QCOMPARE(linesOf(interpreter.refusalOf({.text = "AT"})), "|+CME ERROR: 50|");
    const auto notStored = interpreter.answer({.text = "AT&W"}, factorySettings(), {});
    QCOMPARE(notStored.notStoredLines.back(), "+CME ERROR: 20");
}

void AtInterpreterTest::withoutASim()
{
    UnitStatus status;
    status.sim = SimState::Absent;
    for (const auto *line : {"AT+CPIN?", "AT+CIMI"})
        QCOMPARE(linesOf(asked(line, factorySettings(), status)), "|ERROR|");
    QCOMPARE(linesOf(asked("AT+CGREG?", factorySettings(), status)), "|+CGREG: 0,0||OK|");
}

void AtInterpreterTest::effectsBesidesSettings()
{
    QVERIFY(asked("AT&W").save);
    QVERIFY(!asked("AT&W").restart);
    QVERIFY(asked("AT$RESET").restart);
    QVERIFY(!asked("AT$RESET").save);
    QCOMPARE(asked("ATE1").echo, std::optional(true));
    QCOMPARE(asked("ATE0").echo, std::optional(false));
    QVERIFY(!asked("AT").echo.has_value());
}

void AtInterpreterTest::noteNeverHoldsASecret()
{
    for (const auto *line : {"AT%CGPCO=1,\"me,TOPSECRET\",0", "AT%CGPCO=1,\"me,TOPSECRET\",5",
                             "ATTOPSECRETTOPSECRET", "TOPSECRET"}) {
        const auto outcome = asked(line);
        QVERIFY(!outcome.note.empty());
        QVERIFY(!QByteArray::fromStdString(outcome.note).contains("TOPSECRET"));
        QVERIFY(!linesOf(outcome).contains("TOPSECRET"));
    }
}

void AtInterpreterTest::refusesAndIgnoresOnPurpose()
{
    const AtInterpreter interpreter(unit, {"at$friend"}, {"AT$TCPAPI", "at&w"});
    const auto refused =
        interpreter.answer({.text = R"(AT$FRIEND=1,1,"h.example",80,3)"}, factorySettings(), {});
    QCOMPARE(linesOf(refused), "|ERROR|");
    QVERIFY(!refused.store.has_value());
    const auto ignored = interpreter.answer({.text = "AT$TCPAPI=0"}, factorySettings(), {});
    QCOMPARE(linesOf(ignored), "|OK|");
    QVERIFY(!ignored.store.has_value());
    QVERIFY(!interpreter.answer({.text = "AT&W"}, factorySettings(), {}).save);
}

void AtInterpreterTest::overlongLineIsRefused()
{
    const auto outcome = AtInterpreter(unit).answer(
        {.text = R"(AT$FRIEND=1,1,"h.example",80,3)", .overlong = true}, factorySettings(), {});
    QCOMPARE(linesOf(outcome), "|ERROR|");
}

QTEST_APPLESS_MAIN(AtInterpreterTest)
#include "test_atinterpreter.moc"
