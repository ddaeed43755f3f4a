// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"
#include "core/protocol/decoder.h"
#include "core/simulator/reportframes.h"
#include "core/simulator/reportmaker.h"
#include "core/simulator/scenarios.h"
#include "core/simulator/simcard.h"
#include "logbook.h"
#include "testserver.h"

#include <QMap>
#include <QSet>
#include <QTcpSocket>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

constexpr double usualScale = 20.0; ///< A report every 500 ms.
constexpr int quietTime = 400;      ///< Milliseconds in which a unit that reports has reported.

/// What can be seen of a unit, by name.
using Facts = QMap<QString, QString>;

/// A server for either transport on the same port of loopback.
struct Servers {
    TcpReportServer tcp;
    UdpReportServer udp;

    [[nodiscard]] bool listen() { return tcp.listen() && udp.listen(tcp.port()); }
    [[nodiscard]] qsizetype heard() const { return tcp.heard.count() + udp.heard.count(); }
};

VirtualTrackerOptions baseline(quint16 port, Transport transport)
{
    auto options = healthyOptions();
    options.pseudoTerminal = false;
    options.tcpLinkPort = 0;
    options.replyDelay = 1ms;
    options.restartTime = 50ms;
    options.timeScale = usualScale;
    options.initialSettings.setEndpoint(
        {.host = "127.0.0.1", .port = port, .transport = transport});
    return options;
}

/// A unit that plays scenarios, and its link.
class Stage final
{
public:
    Stage(VirtualTrackerOptions options, const std::vector<std::string> &scenarios)
        : m_played(applyScenarios(scenarios, options))
        , m_password(QByteArray::fromStdString(options.password))
        , m_tracker(std::move(options))
    {
        m_tracker.setLog(m_logbook.writer());
        const auto running = m_tracker.start();
        if (!running)
            return;
        m_link.connectToHost(QHostAddress::LocalHost, running->tcpLinkPort);
        m_ready = QTest::qWaitFor(
            [this] { return m_link.state() == QAbstractSocket::ConnectedState; }, 3000);
    }

    [[nodiscard]] bool ready() const { return m_played && m_ready; }
    [[nodiscard]] const Logbook &logbook() const { return m_logbook; }

    /// What stands behind the word in the reply.
    QByteArray ask(const QByteArray &command)
    {
        m_link.write(m_password + ',' + command + "\r\n");
        QByteArray reply;
        [[maybe_unused]] const bool complete =
            QTest::qWaitFor([&] { return (reply += m_link.readAll()).count('\n') >= 2; }, 3000);
        const auto line = reply.split('\n').value(1).trimmed();
        return line.sliced(std::min(line.indexOf(':') + 2, line.size()));
    }
    QString told(const QByteArray &command) { return QString::fromUtf8(ask(command)); }

    [[nodiscard]] bool takes(const QByteArray &password)
    {
        m_link.write(password + ",VTR\r\n");
        QByteArray reply;
        return QTest::qWaitFor([&] { return (reply += m_link.readAll()).endsWith("\r\n"); }, 3000)
               && !reply.startsWith("PWD");
    }

    [[nodiscard]] int pending() { return ask("VST").split(';').last().toInt(); }

private:
    Result<void> m_played;
    QByteArray m_password;
    Logbook m_logbook; // outlives the tracker
    VirtualTracker m_tracker;
    QTcpSocket m_link;
    bool m_ready = false;
};

Facts toldFacts(Stage &stage)
{
    Facts facts;
    const auto status = stage.told("VST").split(u';');
    const auto radio = stage.told("VS2").split(u';');
    const auto card = stage.told("VSM").split(u';');
    facts[u"password"_s] = stage.takes("1234") ? u"1234"_s : u"another"_s;
    facts[u"identity"_s] = stage.told("VID");
    facts[u"sim"_s] = status.value(0);
    facts[u"network"_s] = status.value(1) + u' ' + status.value(2);
    facts[u"registration"_s] = status.value(3);
    facts[u"bars"_s] = status.value(4);
    facts[u"data"_s] = status.value(5);
    facts[u"fix"_s] = status.value(6);
    facts[u"satellites"_s] = status.value(7).toInt() < 4 ? u"too few"_s : u"enough"_s;
    facts[u"supply"_s] = status.value(8).toDouble() < 11.5 ? u"low"_s : u"good"_s;
    facts[u"signal"_s] = radio.value(0).toInt() < -100 ? u"weak"_s : u"good"_s;
    facts[u"asleep"_s] = radio.value(1);
    facts[u"imsi"_s] = card.value(0);
    facts[u"iccid"_s] = card.value(1);
    facts[u"endpoint"_s] = stage.told("VEP");
    facts[u"transport"_s] = stage.told("VTR");
    facts[u"apn"_s] = stage.told("VAP");
    facts[u"interval"_s] = stage.told("VRI");
    facts[u"parked interval"_s] = stage.told("VPI");
    return facts;
}

/// Of the first frame, where one comes.
Facts heardFacts(const Servers &servers)
{
    Facts facts;
    const bool overTcp = servers.tcp.heard.count() > 0;
    const auto &heard = overTcp ? servers.tcp.heard : servers.udp.heard;
    if (heard.count() == 0)
        return {{u"arrives"_s, u"nothing"_s}};
    facts[u"arrives"_s] = overTcp ? u"over TCP"_s : u"over UDP"_s;
    if (heard.reports.front().empty()) {
        facts[u"dialect"_s] = u"none"_s;
        return facts;
    }
    const auto &report = heard.reports.front().front();
    facts[u"dialect"_s] = QString::fromUtf8(dialectName(report.dialect));
    facts[u"reported imei"_s] = QString::fromStdString(report.imei);
    facts[u"position"_s] =
        report.gps && report.gps->valid && report.gps->latitude ? u"1"_s : u"0"_s;
    const auto age = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
                     - report.time.value_or(UtcSeconds());
    facts[u"clock"_s] = age > -1min && age < 1min ? u"right"_s : u"wrong"_s;
    // Units of another family have no places for them.
    if (report.dialect != Dialect::SkypatrolApi) {
        facts[u"engine"_s] = !report.obd                     ? u"absent"_s
                             : report.obd->responses.empty() ? u"silent"_s
                                                             : u"heard"_s;
        facts[u"reported supply"_s] =
            report.analogue && report.analogue->externalVolts().value_or(0.0) > 11.5 ? u"good"_s
                                                                                     : u"low"_s;
    }
    return facts;
}

/// Runs a unit until it has shown what it does. The number of the right port is PORT.
Facts factsOf(const QString &scenario, bool udp)
{
    Servers servers;
    if (!servers.listen())
        return {};
    Stage stage(baseline(servers.tcp.port(), udp ? Transport::Udp : Transport::Tcp),
                {scenario.toStdString()});
    if (!stage.ready())
        return {};
    [[maybe_unused]] const bool came =
        QTest::qWaitFor([&servers] { return servers.heard() > 0; }, quietTime);
    auto facts = toldFacts(stage);
    facts[u"endpoint"_s].replace(QString::number(servers.tcp.port()), u"PORT"_s);
    facts.insert(heardFacts(servers));
    return facts;
}

/// What is not the same; only where both know it.
Facts differences(const Facts &healthy, const Facts &played)
{
    Facts found;
    for (auto it = played.begin(); it != played.end(); ++it) {
        if (healthy.value(it.key()) != it.value())
            found.insert(it.key(), it.value());
    }
    return found;
}

std::vector<std::string> idsOf(const QByteArray &list)
{
    std::vector<std::string> ids;
    for (const auto &id : list.split(','))
        ids.push_back(id.toStdString());
    return ids;
}

const QString imei = u"359999046544250"_s;
const QString apnAndUser = u"internet.itelcel.com;webgprs"_s;

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsEveryCause();
    void healthyUnitReports_data();
    void healthyUnitReports();
    void changesWhatItSays_data();
    void changesWhatItSays();
    void holdsAForeignAddressAndStaysHere_data();
    void holdsAForeignAddressAndStaysHere();
    void collectsReportsMeanwhile_data();
    void collectsReportsMeanwhile();
    void rightAccessPointBringsReports_data();
    void rightAccessPointBringsReports();
    void repeatsItsOldestReport_data();
    void repeatsItsOldestReport();
    void restsUntilItsTime_data();
    void restsUntilItsTime();
    void restartLosesSettings();
    void skypatrolFramesDecode_data();
    void skypatrolFramesDecode();
    void damagedFramesDoNot();
    void combines();
    void refusesWhatCannotBePlayed_data();
    void refusesWhatCannotBePlayed();

private:
    std::array<Facts, 2> m_healthy; ///< Over TCP, over UDP.
};

void ScenariosTest::initTestCase()
{
    m_healthy = {factsOf(u"healthy"_s, false), factsOf(u"healthy"_s, true)};
}

void ScenariosTest::listsEveryCause()
{
    const auto all = allScenarios();
    QCOMPARE(all.size(), findingCount + 1);
    QCOMPARE(all.front().id, "healthy");
    QStringList elsewhere;
    for (std::size_t i = 1; i < all.size(); ++i) {
        QCOMPARE(all[i].id, findingName(static_cast<FindingId>(i - 1)));
        QVERIFY(all[i].description.ends_with('.'));
        if (all[i].place == ScenarioPlace::Tests)
            elsewhere.append(QString::fromUtf8(all[i].id));
    }
    QCOMPARE(elsewhere, QStringList({u"server-unreachable"_s, u"laptop-firewall"_s,
                                     u"listener-behind-nat"_s}));
}

void ScenariosTest::healthyUnitReports_data()
{
    QTest::addColumn<bool>("udp");
    QTest::newRow("TCP") << false;
    QTest::newRow("UDP") << true;
}

void ScenariosTest::healthyUnitReports()
{
    QFETCH(bool, udp);
    const auto &facts = m_healthy[udp ? 1 : 0];
    const auto card = simCardOf(imei.toStdString());
    const Facts expected = {{u"password"_s, u"1234"_s},
                            {u"identity"_s, u"SP7600;V1.10;V1.0.2;"_s + imei},
                            {u"sim"_s, u"READY"_s},
                            {u"network"_s, u"334 020"_s},
                            {u"registration"_s, u"1"_s},
                            {u"bars"_s, u"4"_s},
                            {u"data"_s, u"1"_s},
                            {u"fix"_s, u"1"_s},
                            {u"satellites"_s, u"enough"_s},
                            {u"supply"_s, u"good"_s},
                            {u"signal"_s, u"good"_s},
                            {u"asleep"_s, u"0"_s},
                            {u"imsi"_s, QString::fromStdString(card.imsi)},
                            {u"iccid"_s, QString::fromStdString(card.iccid)},
                            {u"endpoint"_s, u"127.0.0.1;PORT"_s},
                            {u"transport"_s, udp ? u"UDP"_s : u"TCP"_s},
                            {u"apn"_s, apnAndUser},
                            {u"interval"_s, u"10"_s},
                            {u"parked interval"_s, u"10"_s},
                            {u"arrives"_s, udp ? u"over UDP"_s : u"over TCP"_s},
                            {u"dialect"_s, u"gosafe-text"_s},
                            {u"reported imei"_s, imei},
                            {u"position"_s, u"1"_s},
                            {u"clock"_s, u"right"_s},
                            {u"engine"_s, u"heard"_s},
                            {u"reported supply"_s, u"good"_s}};
    QCOMPARE(facts, expected);
}

void ScenariosTest::changesWhatItSays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("udp");
    QTest::addColumn<Facts>("changed");
    const auto row = [](const char *scenario, const Facts &changed) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << false << changed;
    };
    const std::pair<QString, QString> silence = {u"arrives"_s, u"nothing"_s};
    const std::pair<QString, QString> noData = {u"data"_s, u"0"_s};
    const std::pair<QString, QString> noNetwork = {u"network"_s, u" "_s};

    row("endpoint-host-differs", {{u"endpoint"_s, u"192.0.2.66;PORT"_s}, silence});
    row("endpoint-port-differs", {{u"endpoint"_s, u"127.0.0.1;9"_s}, silence});
    row("transport-mismatch", {{u"transport"_s, u"UDP"_s}, {u"arrives"_s, u"over UDP"_s}});
    row("endpoint-address-stale", {{u"endpoint"_s, u"198.51.100.7;PORT"_s}, silence});
    row("endpoint-name-unresolved", {{u"endpoint"_s, u"tracker-server.invalid;PORT"_s}, silence});
    row("apn-empty", {{u"apn"_s, u";webgprs"_s}, noData, silence});
    row("apn-unknown-for-operator",
        {{u"apn"_s, u"internet.movistar.mx;webgprs"_s}, noData, silence});
    row("apn-credentials-missing", {{u"apn"_s, u"internet.itelcel.com;"_s}, noData, silence});
    row("sim-missing", {{u"sim"_s, u"ABSENT"_s},
                        noNetwork,
                        {u"registration"_s, u"0"_s},
                        {u"imsi"_s, u""_s},
                        {u"iccid"_s, u""_s},
                        noData,
                        silence});
    row("sim-pin-locked", {{u"sim"_s, u"SIM PIN"_s},
                           noNetwork,
                           {u"registration"_s, u"0"_s},
                           {u"imsi"_s, u""_s},
                           noData,
                           silence});
    row("network-not-registered", {{u"registration"_s, u"2"_s}, noData, silence});
    row("roaming-refused",
        {{u"registration"_s, u"3"_s}, {u"network"_s, u"310 410"_s}, noData, silence});
    row("signal-weak", {{u"signal"_s, u"weak"_s}, {u"bars"_s, u"1"_s}});
    row("data-session-missing", {noData, silence});
    row("server-unreachable-from-device", {silence});
    row("report-other-imei",
        {{u"reported imei"_s, QString::fromStdString(neighbourOf(imei.toStdString()))}});
    row("report-undecodable", {{u"dialect"_s, u"none"_s}});
    row("report-format-mismatch", {{u"dialect"_s, u"skypatrol-api"_s}});
    row("acknowledgement-not-received", {});
    row("gps-no-fix",
        {{u"fix"_s, u"0"_s}, {u"satellites"_s, u"too few"_s}, {u"position"_s, u"0"_s}});
    row("clock-wrong", {{u"clock"_s, u"wrong"_s}});
    row("obd-silent", {{u"engine"_s, u"silent"_s}});
    row("supply-low", {{u"supply"_s, u"low"_s}, {u"reported supply"_s, u"low"_s}});
    row("unit-asleep", {{u"asleep"_s, u"1"_s}, {u"parked interval"_s, u"21600"_s}, silence});
    row("interval-longer-than-wait",
        {{u"interval"_s, u"86400"_s}, {u"parked interval"_s, u"86400"_s}, silence});
    row("firmware-unknown", {{u"identity"_s, u"SP9900;V9.00;V1.0.2;"_s + imei}});
    row("device-password-wrong", {{u"password"_s, u"another"_s}});
    row("settings-lost-after-restart", {});

    const auto overUdp = [](const char *scenario, const Facts &changed) {
        QTest::addRow("%s, UDP", scenario) << QString::fromLatin1(scenario) << true << changed;
    };
    overUdp("endpoint-address-stale", {{u"endpoint"_s, u"198.51.100.7;PORT"_s}, silence});
    overUdp("transport-mismatch", {{u"transport"_s, u"TCP"_s}, {u"arrives"_s, u"over TCP"_s}});
    overUdp("sim-missing", {{u"sim"_s, u"ABSENT"_s},
                            noNetwork,
                            {u"registration"_s, u"0"_s},
                            {u"imsi"_s, u""_s},
                            {u"iccid"_s, u""_s},
                            noData,
                            silence});
    overUdp("server-unreachable-from-device", {silence});
    overUdp("report-undecodable", {{u"dialect"_s, u"none"_s}});
    overUdp("report-format-mismatch", {{u"dialect"_s, u"skypatrol-api"_s}});
}

void ScenariosTest::changesWhatItSays()
{
    QFETCH(QString, scenario);
    QFETCH(bool, udp);
    QFETCH(Facts, changed);
    QCOMPARE(differences(m_healthy[udp ? 1 : 0], factsOf(scenario, udp)), changed);
}

void ScenariosTest::holdsAForeignAddressAndStaysHere_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<bool>("udp");
    for (const auto *scenario :
         {"endpoint-host-differs", "endpoint-address-stale", "endpoint-name-unresolved"}) {
        QTest::addRow("%s, TCP", scenario) << QByteArray(scenario) << false;
        QTest::addRow("%s, UDP", scenario) << QByteArray(scenario) << true;
    }
}

void ScenariosTest::holdsAForeignAddressAndStaysHere()
{
    QFETCH(QByteArray, scenario);
    QFETCH(bool, udp);
    Servers servers;
    QVERIFY(servers.listen());
    Stage stage(baseline(servers.tcp.port(), udp ? Transport::Udp : Transport::Tcp),
                {scenario.toStdString()});
    QVERIFY(stage.ready());
    QTRY_COMPARE(stage.logbook().count(u"refused: "_s), 1);
    QTRY_VERIFY(stage.pending() >= 2);                 // what it would send
    QCOMPARE(stage.logbook().count(u"report: "_s), 0); // neither opened nor sent
    QCOMPARE(servers.heard(), 0);

    // What it lacks is the right address alone.
    stage.ask("VEP;127.0.0.1;" + QByteArray::number(servers.tcp.port()));
    QTRY_VERIFY(servers.heard() > 0);
    QTRY_COMPARE(stage.pending(), 0);
}

void ScenariosTest::collectsReportsMeanwhile_data()
{
    QTest::addColumn<QByteArray>("scenario");
    for (const auto *scenario : {"sim-missing", "sim-pin-locked", "network-not-registered",
                                 "roaming-refused", "data-session-missing", "apn-empty",
                                 "apn-credentials-missing", "server-unreachable-from-device"})
        QTest::newRow(scenario) << QByteArray(scenario);
}

void ScenariosTest::collectsReportsMeanwhile()
{
    QFETCH(QByteArray, scenario);
    Servers servers;
    QVERIFY(servers.listen());
    Stage stage(baseline(servers.tcp.port(), Transport::Tcp), {scenario.toStdString()});
    QVERIFY(stage.ready());
    QTRY_VERIFY(stage.pending() >= 3);
    QCOMPARE(servers.tcp.connectedAt.size(), 0);
}

void ScenariosTest::rightAccessPointBringsReports_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QByteArray>("held");
    const QByteArray own = "internet.itelcel.com;webgprs";
    QTest::newRow("empty") << QByteArray("apn-empty") << own;
    QTest::newRow("another operator's") << QByteArray("apn-unknown-for-operator") << own;
    QTest::newRow("in capitals") << QByteArray("apn-unknown-for-operator")
                                 << QByteArray("INTERNET.ITELCEL.COM;webgprs");
    QTest::newRow("without user") << QByteArray("apn-credentials-missing") << own;
}

void ScenariosTest::rightAccessPointBringsReports()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QByteArray, held);
    Servers servers;
    QVERIFY(servers.listen());
    Stage stage(baseline(servers.tcp.port(), Transport::Tcp), {scenario.toStdString()});
    QVERIFY(stage.ready());
    QTRY_VERIFY(stage.pending() >= 1);
    QCOMPARE(servers.heard(), 0);
    stage.ask("VAP;" + held);
    if (scenario == "apn-credentials-missing") {
        QTest::qWait(quietTime);
        QCOMPARE(servers.heard(), 0); // the password is missing as well
        stage.ask("VAK;webgprs2002");
    }
    QTRY_VERIFY(servers.heard() > 0);
    QTRY_COMPARE(stage.pending(), 0);
}

void ScenariosTest::repeatsItsOldestReport_data()
{
    healthyUnitReports_data();
}

void ScenariosTest::repeatsItsOldestReport()
{
    QFETCH(bool, udp);
    Servers servers;
    QVERIFY(servers.listen());
    auto options = baseline(servers.tcp.port(), udp ? Transport::Udp : Transport::Tcp);
    options.timeScale = 10.0; // no two reports of the same second
    Stage stage(options, {"acknowledgement-not-received"});
    QVERIFY(stage.ready());
    const auto &heard = udp ? servers.udp.heard : servers.tcp.heard;
    QTRY_VERIFY(heard.frames.count(heard.frames.value(0)) >= 3);
    QTRY_VERIFY(stage.pending() >= 3);
    // What is new comes as well.
    QVERIFY(QSet<QByteArray>(heard.frames.begin(), heard.frames.end()).size() >= 3);
    QCOMPARE(stage.logbook().lines().filter(u" acknowledged"_s), QStringList());
}

void ScenariosTest::restsUntilItsTime_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<double>("scale");
    QTest::newRow("asleep") << QByteArray("unit-asleep") << 21600.0;
    QTest::newRow("a day") << QByteArray("interval-longer-than-wait") << 86400.0;
}

void ScenariosTest::restsUntilItsTime()
{
    QFETCH(QByteArray, scenario);
    QFETCH(double, scale);
    Servers servers;
    QVERIFY(servers.listen());
    auto options = baseline(servers.tcp.port(), Transport::Tcp);
    options.timeScale = scale; // its interval is one second
    QElapsedTimer timer;
    timer.start();
    Stage stage(options, {scenario.toStdString()});
    QVERIFY(stage.ready());
    QTRY_VERIFY(servers.heard() >= 1);
    QVERIFY(timer.elapsed() >= 950);
    QTRY_COMPARE(stage.pending(), 0);
}

void ScenariosTest::restartLosesSettings()
{
    Servers servers;
    QVERIFY(servers.listen());
    Stage stage(baseline(servers.tcp.port(), Transport::Tcp), {"settings-lost-after-restart"});
    QVERIFY(stage.ready());
    QTRY_VERIFY(servers.heard() > 0);
    const auto endpoint = "127.0.0.1;" + QByteArray::number(servers.tcp.port());
    for (int restarts = 0; restarts < 2; ++restarts) {
        QCOMPARE(stage.ask("VRS"), "OK");
        QTRY_COMPARE(stage.logbook().count(u"serial: there again"_s), restarts + 1);
        QTRY_COMPARE(stage.ask("VEP"), ";");
        QCOMPARE(stage.ask("VAP"), ";");
        // Writing helps until the next one.
        stage.ask("VAP;internet.itelcel.com;webgprs");
        QCOMPARE(stage.ask("VEP;" + endpoint), endpoint);
        const auto before = servers.heard();
        QTRY_VERIFY(servers.heard() > before);
    }
}

void ScenariosTest::skypatrolFramesDecode_data()
{
    QTest::addColumn<bool>("udp");
    QTest::addColumn<bool>("hasFix");
    QTest::newRow("TCP") << false << true;
    QTest::newRow("UDP") << true << true;
    QTest::newRow("no fix") << true << false;
}

void ScenariosTest::skypatrolFramesDecode()
{
    QFETCH(bool, udp);
    QFETCH(bool, hasFix);
    const auto transport = udp ? Transport::Udp : Transport::Tcp;
    Surroundings surroundings;
    surroundings.skyIsClear = hasFix;
    const UtcSeconds begin = std::chrono::sys_days(std::chrono::year(2026) / 3 / 4) + 5h;
    const ReportMaker maker({.imei = imei.toStdString(),
                             .model = "SP7600",
                             .firmware = "V1.10",
                             .hardware = {},
                             .password = {}},
                            VehicleState::OnItsRound, begin, surroundings);
    for (auto time = begin; time < begin + 600s; time += 7s) {
        const std::array made = {maker.reportAt(time)};
        const auto decoded =
            protocol::decodeFrame(framesOf(made, ReportForm::Skypatrol, false, transport));
        QVERIFY(decoded.has_value());
        const auto &report = decoded->front();
        QCOMPARE(report.dialect, Dialect::SkypatrolApi);
        QCOMPARE(report.imei, imei.toStdString());
        QCOMPARE(report.skypatrol->lengthPrefixed, !udp);
        QVERIFY(report.warnings.empty());
        QCOMPARE(report.time, std::optional(time));
        QCOMPARE(report.gps->valid, hasFix);
        QCOMPARE(report.gps->latitude.has_value(), hasFix);
        if (hasFix) {
            QVERIFY(std::abs(*report.gps->latitude - *made[0].gps->latitude) < 1e-6);
            QVERIFY(std::abs(*report.gps->longitude - *made[0].gps->longitude) < 1e-6);
            QVERIFY(std::abs(*report.gps->speedKmh - *made[0].gps->speedKmh) < 0.1);
        }
    }
    const std::array beat = {maker.heartbeat()};
    const auto decoded =
        protocol::decodeFrame(framesOf(beat, ReportForm::Skypatrol, false, transport));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->front().kind, ReportKind::Heartbeat);
    QCOMPARE(decoded->front().imei, imei.toStdString());
}

void ScenariosTest::damagedFramesDoNot()
{
    const UtcSeconds begin = std::chrono::sys_days(std::chrono::year(2026) / 3 / 4);
    const ReportMaker maker({.imei = imei.toStdString(),
                             .model = "SP7600",
                             .firmware = "V1.10",
                             .hardware = {},
                             .password = {}});
    for (auto time = begin; time < begin + 2000s; ++time) {
        const std::array made = {maker.reportAt(time)};
        const auto frame = framesOf(made, ReportForm::Damaged, false, Transport::Tcp);
        QVERIFY(frame.starts_with('\xF8') && frame.ends_with('\xF8'));
        QCOMPARE(frame.find('\xF8', 1), frame.size() - 1);
        QVERIFY(!protocol::decodeFrame(frame));
    }
}

void ScenariosTest::combines()
{
    const auto start = baseline(5000, Transport::Tcp);
    auto one = start;
    auto other = start;
    const auto together = std::to_array<std::string>(
        {"apn-empty", "endpoint-port-differs", "healthy", "supply-low", "apn-empty"});
    const auto reversed =
        std::to_array<std::string>({"supply-low", "endpoint-port-differs", "apn-empty"});
    QVERIFY(applyScenarios(together, one).has_value());
    QVERIFY(applyScenarios(reversed, other).has_value());
    QVERIFY(one.initialSettings == other.initialSettings);
    QVERIFY(one.surroundings == other.surroundings);
    QCOMPARE(one.initialSettings.value(SettingId::Apn), "");
    QCOMPARE(one.initialSettings.value(SettingId::ServerPort), "9");
    QVERIFY(one.surroundings.externalVolts.has_value());

    // Where what it would hold is the right one, it holds another.
    auto ninth = baseline(9, Transport::Udp);
    ninth.password = "73915";
    QVERIFY(
        applyScenarios(idsOf("endpoint-port-differs,device-password-wrong"), ninth).has_value());
    QCOMPARE(ninth.initialSettings.value(SettingId::ServerPort), "10");
    QCOMPARE(ninth.password, "73916");
}

void ScenariosTest::refusesWhatCannotBePlayed_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("scenario");
    QTest::newRow("unknown") << QByteArray("sim-missing,smoke") << ErrorCode::ScenarioUnknown
                             << QByteArray("smoke");
    QTest::newRow("empty") << QByteArray("") << ErrorCode::ScenarioUnknown << QByteArray("");
    for (const auto *id : {"server-unreachable", "laptop-firewall", "listener-behind-nat"}) {
        QTest::newRow(id) << "sim-missing," + QByteArray(id) << ErrorCode::ScenarioPlayedElsewhere
                          << QByteArray(id);
    }
    QTest::newRow("both hosts") << QByteArray("endpoint-host-differs,endpoint-address-stale")
                                << ErrorCode::ScenariosContradict
                                << QByteArray("endpoint-address-stale");
    QTest::newRow("no SIM and a locked one")
        << QByteArray("sim-missing,gps-no-fix,sim-pin-locked") << ErrorCode::ScenariosContradict
        << QByteArray("sim-pin-locked");
}

void ScenariosTest::refusesWhatCannotBePlayed()
{
    QFETCH(QByteArray, ids);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, scenario);
    auto options = baseline(5000, Transport::Tcp);
    const auto played = applyScenarios(idsOf(ids), options);
    QVERIFY(!played);
    QCOMPARE(played.error().code, code);
    QCOMPARE(played.error().parameter("scenario"), scenario.toStdString());
    const auto words = QString::fromUtf8(played.error().parameter("words")).split(u", "_s);
    QCOMPARE(words.contains(u"endpoint-host-differs"_s), code == ErrorCode::ScenarioUnknown);
    QVERIFY(options.surroundings == Surroundings());
    QVERIFY(options.initialSettings == baseline(5000, Transport::Tcp).initialSettings);
}

QTEST_GUILESS_MAIN(ScenariosTest)
#include "test_scenarios.moc"
