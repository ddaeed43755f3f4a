// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "core/text/findingtext.h"
#include "tests/diagnosis/healthy.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

using namespace sp7600;
using namespace std::chrono_literals;
using enum FindingId;

namespace
{

/// A cause as it shows: what is changed in good evidence, and what comes of it.
struct Case {
    const char *name;
    FindingId id;
    Evidence (*base)();
    std::function<void(Evidence &)> change;
    Severity severity = Severity::Error;
    Confidence confidence = Confidence::Certain;
    RemedyKind remedy = RemedyKind::CheckAgain;
};

DeviceStatus &status(Evidence &evidence)
{
    return *evidence.device->status;
}

HeardUnit &unit(Evidence &evidence)
{
    return evidence.traffic->units.front();
}

void lookup(Evidence &evidence, ProbeFailure failure)
{
    evidence.laptop->lookups.front().addresses.clear();
    evidence.laptop->lookups.front().failure = failure;
    evidence.laptop->connects.clear();
}

/// The unit holds a name, and this laptop has asked for its addresses.
void holdName(Evidence &evidence, const std::string &name,
              const std::vector<std::string> &addresses)
{
    hold(evidence, SettingId::Host, name);
    auto &lookup = evidence.laptop->lookups.emplace_back();
    lookup.host = name;
    lookup.addresses = addresses;
    if (addresses.empty())
        lookup.failure = ProbeFailure::NameNotFound;
}

void connect(Evidence &evidence, ProbeFailure failure)
{
    evidence.laptop->connects.front().failure = failure;
}

void noSession(Evidence &evidence)
{
    status(evidence).dataSession = false;
}

void skypatrol(Evidence &evidence, bool mask)
{
    auto &report = *unit(evidence).lastReport;
    report.dialect = Dialect::SkypatrolApi;
    report.skypatrol.emplace();
    if (mask)
        report.skypatrol->mask = 7U;
}

const std::vector<Case> cases = {
    {"another server", EndpointHostDiffers, sentToServer,
     [](Evidence &e) { hold(e, SettingId::Host, "old.example"); }, Severity::Error,
     Confidence::Certain, RemedyKind::WriteSettings},
    {"another server, and a router before this laptop", EndpointHostDiffers, unheardHere,
     [](Evidence &e) {
         hold(e, SettingId::Host, "192.0.2.66");
         e.laptop->reachability.conclusion = Reach::AfterForwarding;
     },
     Severity::Error, Confidence::Certain, RemedyKind::WriteSettings},
    {"another server, and a firewall", EndpointHostDiffers, unheardHere,
     [](Evidence &e) {
         hold(e, SettingId::Host, "192.0.2.66");
         e.laptop->firewall->state = FirewallState::Blocks;
     },
     Severity::Error, Confidence::Certain, RemedyKind::WriteSettings},
    {"a name that leads to another server", EndpointHostDiffers, unheardHere,
     [](Evidence &e) { holdName(e, "old.example", {"192.0.2.66"}); }, Severity::Error,
     Confidence::Certain, RemedyKind::WriteSettings},
    {"a name that nobody could look up", EndpointHostDiffers, unheardHere,
     [](Evidence &e) {
         holdName(e, "old.example", {});
         e.laptop->lookups.front().failure = ProbeFailure::NoResolver;
     },
     Severity::Warning, Confidence::Possible, RemedyKind::WriteSettings},
    {"no server", EndpointHostDiffers, sentToServer,
     [](Evidence &e) { hold(e, SettingId::Host, ""); }, Severity::Error, Confidence::Certain,
     RemedyKind::WriteSettings},
    {"another port", EndpointPortDiffers, sentToServer,
     [](Evidence &e) { hold(e, SettingId::ServerPort, "5000"); }, Severity::Error,
     Confidence::Certain, RemedyKind::WriteSettings},
    {"UDP to a server of TCP", TransportMismatch, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Transport, "udp");
         e.target.preset->transports = {Transport::Tcp};
     },
     Severity::Error, Confidence::Certain, RemedyKind::WriteSettings},
    {"UDP where TCP was asked for", TransportMismatch, unheardHere,
     [](Evidence &e) { hold(e, SettingId::Transport, "udp"); }, Severity::Error,
     Confidence::Certain, RemedyKind::WriteSettings},
    {"heard over the other transport", TransportMismatch, relayed,
     [](Evidence &e) { unit(e).transport = Transport::Udp; }, Severity::Warning, Confidence::Likely,
     RemedyKind::WriteSettings},
    {"an old address", EndpointAddressStale, sentToServer,
     [](Evidence &e) { hold(e, SettingId::Host, "198.51.100.99"); }, Severity::Error,
     Confidence::Likely, RemedyKind::WriteSettings},
    {"an old address of a name that is gone", EndpointAddressStale, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Host, "198.51.100.99");
         lookup(e, ProbeFailure::NameNotFound);
     },
     Severity::Error, Confidence::Likely, RemedyKind::WriteSettings},
    {"a name that is gone", EndpointNameUnresolved, sentToServer,
     [](Evidence &e) { lookup(e, ProbeFailure::NameNotFound); }, Severity::Error,
     Confidence::Certain, RemedyKind::WriteSettings},
    {"a name that is gone, in place of another", EndpointNameUnresolved, unheardHere,
     [](Evidence &e) {
         holdName(e, "tracker-server.invalid", {});
         e.laptop->reachability.conclusion = Reach::AfterForwarding;
     },
     Severity::Error, Confidence::Certain, RemedyKind::WriteSettings},
    {"a name behind a captive portal", EndpointNameUnresolved, sentToServer,
     [](Evidence &e) {
         lookup(e, ProbeFailure::NameNotFound);
         e.laptop->path.captivePortal = "http://portal.example";
     },
     Severity::Warning, Confidence::Possible, RemedyKind::WriteSettings},
    {"no access point", ApnEmpty, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Apn, "");
         noSession(e);
     },
     Severity::Error, Confidence::Certain, RemedyKind::ChooseApn},
    {"no access point, no word for the session", ApnEmpty, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Apn, "");
         status(e).dataSession.reset();
     },
     Severity::Error, Confidence::Likely, RemedyKind::ChooseApn},
    {"an access point of somebody else", ApnUnknownForOperator, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Apn, "web.other");
         noSession(e);
     },
     Severity::Error, Confidence::Likely, RemedyKind::ChooseApn},
    {"an access point of somebody else, perhaps", ApnUnknownForOperator, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Apn, "web.other");
         status(e).dataSession.reset();
     },
     Severity::Warning, Confidence::Possible, RemedyKind::ChooseApn},
    {"no user of the access point", ApnCredentialsMissing, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::ApnUser, "");
         noSession(e);
     },
     Severity::Error, Confidence::Likely, RemedyKind::WriteSettings},
    {"no SIM", SimMissing, sentToServer,
     [](Evidence &e) {
         status(e).simReady = false;
         status(e).registration = 0;
         noSession(e);
     }},
    {"a PIN", SimPinLocked, sentToServer,
     [](Evidence &e) {
         status(e).simReady = false;
         status(e).simPinNeeded = true;
         status(e).registration = 0;
         noSession(e);
     }},
    {"no network", NetworkNotRegistered, sentToServer,
     [](Evidence &e) {
         status(e).registration = 2;
         noSession(e);
     }},
    {"refused by the network", RoamingRefused, sentToServer,
     [](Evidence &e) {
         status(e).registration = 3;
         noSession(e);
     },
     Severity::Error, Confidence::Likely},
    {"roaming without data", RoamingRefused, sentToServer,
     [](Evidence &e) {
         status(e).registration = 5;
         noSession(e);
     },
     Severity::Error, Confidence::Likely},
    {"weak, in dBm", SignalWeak, sentToServer, [](Evidence &e) { status(e).signalDbm = -109; },
     Severity::Warning},
    {"weak, in bars", SignalWeak, sentToServer,
     [](Evidence &e) {
         status(e).signalDbm.reset();
         status(e).signalBars = 1;
     },
     Severity::Warning},
    {"no data session", DataSessionMissing, sentToServer, noSession},
    {"reports that stay in the unit", ServerUnreachableFromDevice, sentToServer,
     [](Evidence &e) { status(e).pendingReports = 12; }, Severity::Error, Confidence::Likely,
     RemedyKind::WriteSettings},
    {"reports that stay in the unit, over UDP", ServerUnreachableFromDevice, sentToServer,
     [](Evidence &e) {
         status(e).pendingReports = 12;
         hold(e, SettingId::Transport, "udp");
         e.laptop->connects.clear();
     },
     Severity::Warning, Confidence::Possible, RemedyKind::WriteSettings},
    {"nothing comes to a public address", ServerUnreachableFromDevice, unheardHere,
     [](Evidence &) {}, Severity::Error, Confidence::Likely, RemedyKind::CheckAgain},
    {"refused", ServerUnreachable, sentToServer,
     [](Evidence &e) { connect(e, ProbeFailure::Refused); }},
    {"timed out", ServerUnreachable, sentToServer,
     [](Evidence &e) { connect(e, ProbeFailure::TimedOut); }, Severity::Error, Confidence::Likely},
    {"timed out, with a proxy", ServerUnreachable, sentToServer,
     [](Evidence &e) {
         connect(e, ProbeFailure::TimedOut);
         e.laptop->path.proxy = "192.0.2.8:3128";
     },
     Severity::Warning, Confidence::Possible},
    {"reset", ServerUnreachable, sentToServer,
     [](Evidence &e) { connect(e, ProbeFailure::Reset); }},
    {"no route", ServerUnreachable, sentToServer,
     [](Evidence &e) { connect(e, ProbeFailure::NoRoute); }, Severity::Warning,
     Confidence::Possible},
    {"the relay finds nobody", ServerUnreachable, relayed,
     [](Evidence &e) {
         e.traffic->relayFailures = 3;
         unit(e).lastAnswer.reset();
     }},
    {"one other unit", ReportOtherImei, provedHere, [](Evidence &e) { unit(e).imei = otherImei; },
     Severity::Error, Confidence::Likely},
    {"several other units", ReportOtherImei, provedHere,
     [](Evidence &e) {
         unit(e).imei = otherImei;
         e.traffic->units.push_back(unit(e));
     },
     Severity::Warning, Confidence::Possible},
    {"nothing readable", ReportUndecodable, unheardHere,
     [](Evidence &e) { e.traffic->undecodable = 5; }, Severity::Error, Confidence::Likely},
    {"something unreadable among reports", ReportUndecodable, provedHere,
     [](Evidence &e) { e.traffic->undecodable = 1; }, Severity::Warning},
    {"a browser", ReportUndecodable, provedHere,
     [](Evidence &e) {
         e.traffic->undecodable = 1;
         auto &last = e.traffic->lastUndecodable.emplace();
         last.error = Error{ErrorCode::FrameUnrecognised, {{"noise", "http"}}};
     },
     Severity::Info, Confidence::Possible},
    {"a format that the server does not read", ReportFormatMismatch, relayed,
     [](Evidence &e) { unit(e).lastReport->dialect = Dialect::GosafeBinary; }},
    {"a format that is read over UDP", ReportFormatMismatch, relayed,
     [](Evidence &e) { skypatrol(e, true); }, Severity::Error, Confidence::Certain,
     RemedyKind::WriteSettings},
    {"no mask", ReportFormatMismatch, relayed,
     [](Evidence &e) {
         skypatrol(e, false);
         unit(e).transport = Transport::Udp;
         hold(e, SettingId::Transport, "udp");
     }},
    {"set to a format that is not read", ReportFormatMismatch, sentToServer,
     [](Evidence &e) { hold(e, SettingId::ReportFormat, "binary"); }, Severity::Error,
     Confidence::Likely, RemedyKind::WriteSettings},
    {"everything comes twice", AcknowledgementNotReceived, provedHere,
     [](Evidence &e) { unit(e).retransmissions = 3; }, Severity::Warning, Confidence::Likely,
     RemedyKind::ChangeAcknowledgement},
    {"no fix in the report", GpsNoFix, provedHere,
     [](Evidence &e) {
         unit(e).lastReport->gps->fix = 'V';
         unit(e).lastReport->gps->valid = false;
     },
     Severity::Warning},
    {"no fix in the status", GpsNoFix, sentToServer, [](Evidence &e) { status(e).gpsFix = false; },
     Severity::Warning},
    {"no fix on the bench", GpsNoFix, sentToServer,
     [](Evidence &e) {
         status(e).gpsFix = false;
         e.circumstance = Circumstance::Bench;
     },
     Severity::Info},
    {"no clock", ClockWrong, provedHere, [](Evidence &e) { unit(e).lastReport->time.reset(); },
     Severity::Warning},
    {"years back", ClockWrong, provedHere,
     [](Evidence &e) { *unit(e).lastReport->time -= std::chrono::days(400); }, Severity::Warning,
     Confidence::Likely},
    {"before there were units", ClockWrong, provedHere,
     [](Evidence &e) {
         unit(e).lastReport->time = std::chrono::sys_days(std::chrono::year(2000) / 1 / 1);
     },
     Severity::Warning},
    {"in the future", ClockWrong, provedHere,
     [](Evidence &e) { *unit(e).lastReport->time += 47min; }, Severity::Warning},
    {"in the future, says a laptop of doubtful time", ClockWrong, provedHere,
     [](Evidence &e) {
         *unit(e).lastReport->time += 47min;
         e.laptop->clockSynchronised = false;
     },
     Severity::Warning, Confidence::Possible},
    {"local time, as set", ClockWrong, provedHere,
     [](Evidence &e) {
         *unit(e).lastReport->time -= 3h;
         hold(e, SettingId::TimeZone, "-03:00");
     },
     Severity::Warning, Confidence::Likely, RemedyKind::WriteSettings},
    {"the bus is silent", ObdSilent, provedHere,
     [](Evidence &e) { unit(e).lastReport->obd->responses.clear(); }, Severity::Warning},
    {"the ignition is off", ObdSilent, provedHere,
     [](Evidence &e) {
         unit(e).lastReport->obd->responses.clear();
         unit(e).lastReport->status->io = 0;
     },
     Severity::Info},
    {"low supply", SupplyLow, sentToServer, [](Evidence &e) { status(e).externalVolts = 9.6; },
     Severity::Warning},
    {"low supply in the report", SupplyLow, provedHere,
     [](Evidence &e) { unit(e).lastReport->analogue->volts = {9.6, 4.0}; }, Severity::Warning},
    {"asleep", UnitAsleep, unheardHere,
     [](Evidence &e) {
         status(e).asleep = true;
         hold(e, SettingId::ParkedInterval, "3600");
     },
     Severity::Warning, Confidence::Certain, RemedyKind::WaitLonger},
    {"a long interval", IntervalLongerThanWait, unheardHere,
     [](Evidence &e) { hold(e, SettingId::ReportInterval, "600"); }, Severity::Warning,
     Confidence::Likely, RemedyKind::WaitLonger},
    {"a long interval when parked", IntervalLongerThanWait, unheardHere,
     [](Evidence &e) { hold(e, SettingId::ParkedInterval, "600"); }, Severity::Warning,
     Confidence::Possible, RemedyKind::WaitLonger},
    {"a firmware without a profile", FirmwareUnknown, sentToServer,
     [](Evidence &e) {
         e.device->settings.reset();
         e.device->status.reset();
         e.device->error =
             Error{ErrorCode::FirmwareUnknown, {{"model", "SP7600"}, {"firmware", "V9.99"}}};
     },
     Severity::Error, Confidence::Certain, RemedyKind::TeachWords},
    {"something that names nothing", FirmwareUnknown, sentToServer,
     [](Evidence &e) {
         e.device->settings.reset();
         e.device->status.reset();
         e.device->error = Error{ErrorCode::FirmwareUnknown, {{"model", ""}, {"firmware", ""}}};
     },
     Severity::Error, Confidence::Likely, RemedyKind::TeachWords},
    {"a wrong password", DevicePasswordWrong, sentToServer,
     [](Evidence &e) {
         e.device->settings.reset();
         e.device->error = Error{ErrorCode::PasswordWrong};
     },
     Severity::Error, Confidence::Certain, RemedyKind::GiveDevicePassword},
    {"forgotten in a restart", SettingsLostAfterRestart, sentToServer,
     [](Evidence &e) {
         e.device->afterRestart = e.device->settings;
         (*e.device->afterRestart)[SettingId::Host].value = "factory.example";
     },
     Severity::Error, Confidence::Certain, RemedyKind::WriteSettings},
    {"back to what was before the last job", SettingsLostAfterRestart, sentToServer,
     [](Evidence &e) {
         hold(e, SettingId::Host, "factory.example");
         auto &job = e.lastJob.emplace();
         job.identity.imei = ownImei;
         job.settings = {{SettingId::Host, "factory.example", "tracker.example", "tracker.example",
                          SettingOutcome::Verified}};
     },
     Severity::Error, Confidence::Likely, RemedyKind::WriteSettings},
    {"a firewall", LaptopFirewall, unheardHere,
     [](Evidence &e) { e.laptop->firewall->state = FirewallState::Blocks; }, Severity::Error,
     Confidence::Likely, RemedyKind::OpenFirewall},
    {"a router", ListenerBehindNat, unheardHere,
     [](Evidence &e) { e.laptop->reachability.conclusion = Reach::AfterForwarding; },
     Severity::Error, Confidence::Likely, RemedyKind::UseOtherProof},
    {"no way in", ListenerBehindNat, unheardHere,
     [](Evidence &e) { e.laptop->reachability.conclusion = Reach::Never; }, Severity::Error,
     Confidence::Certain, RemedyKind::UseOtherProof},
};

const Finding *find(const Diagnosis &diagnosis, FindingId id)
{
    const auto found = std::ranges::find(diagnosis.findings, id, &Finding::id);
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

QByteArray listed(const Diagnosis &diagnosis)
{
    QByteArray names;
    for (const auto &finding : diagnosis.findings) {
        names += QByteArray::fromStdString(std::string(findingName(finding.id))) + ':'
                 + QByteArray::fromStdString(std::string(severityName(finding.severity))) + ' ';
    }
    return names;
}

void takeAway(Evidence &evidence, EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Device:
        evidence.device.reset();
        break;
    case EvidenceSource::Laptop:
        evidence.laptop.reset();
        break;
    case EvidenceSource::Traffic:
        evidence.traffic.reset();
        break;
    case EvidenceSource::Record:
        evidence.lastJob.reset();
        break;
    case EvidenceSource::Table:
        evidence.carrier.reset();
        evidence.target = {};
        break;
    case EvidenceSource::Person:
        evidence.target = {};
        break;
    }
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsCase()
    {
        std::set<FindingId> covered;
        for (const auto &one : cases)
            covered.insert(one.id);
        QCOMPARE(covered.size(), findingCount);
    }

    void aCauseIsFoundFirst_data() { rows(); }
    void aCauseIsFoundFirst()
    {
        QFETCH(const int, index);
        const auto &one = cases[static_cast<std::size_t>(index)];
        auto evidence = one.base();
        one.change(evidence);
        const auto diagnosis = diagnosis::diagnose(evidence);
        const auto names = listed(diagnosis);
        QVERIFY2(!diagnosis.findings.empty(), "nothing was found");
        const auto &first = diagnosis.findings.front();
        QVERIFY2(first.id == one.id, names.constData());
        QCOMPARE(severityName(first.severity), severityName(one.severity));
        QCOMPARE(confidenceName(first.confidence), confidenceName(one.confidence));
        QCOMPARE(remedyKindName(first.remedy.kind), remedyKindName(one.remedy));
        QCOMPARE(first.remedy.settings.empty(), one.remedy != RemedyKind::WriteSettings);
        QVERIFY(!first.evidence.empty());
        for (const auto &item : first.evidence)
            QVERIFY(!item.what.empty());
        // The only one of its weight.
        const auto sameWeight =
            std::ranges::count(diagnosis.findings, first.severity, &Finding::severity);
        QVERIFY2(sameWeight == 1, names.constData());
    }

    void goodEvidenceHasNoCause_data() { rows(); }
    void goodEvidenceHasNoCause()
    {
        QFETCH(const int, index);
        const auto &one = cases[static_cast<std::size_t>(index)];
        for (const auto &good : {provedHere(), sentToServer(), relayed()})
            QVERIFY(find(diagnosis::diagnose(good), one.id) == nullptr);
    }

    void withoutTheEvidenceACauseIsNotFound_data() { rows(); }
    void withoutTheEvidenceACauseIsNotFound()
    {
        QFETCH(const int, index);
        const auto &one = cases[static_cast<std::size_t>(index)];
        auto evidence = one.base();
        one.change(evidence);
        const auto diagnosis = diagnosis::diagnose(evidence);
        auto nothing = evidence;
        for (const auto &item : diagnosis.findings.front().evidence)
            takeAway(nothing, item.source);
        QVERIFY(find(diagnosis::diagnose(nothing), one.id) == nullptr);
        QVERIFY(find(diagnosis::diagnose({}), one.id) == nullptr);
    }

    void aCauseCanBeTold_data() { rows(); }
    void aCauseCanBeTold()
    {
        QFETCH(const int, index);
        const auto &one = cases[static_cast<std::size_t>(index)];
        auto evidence = one.base();
        one.change(evidence);
        const auto diagnosis = diagnosis::diagnose(evidence);
        const auto &finding = diagnosis.findings.front();
        const auto [cause, why, remedy] = text::describe(finding);
        for (const auto &sentence : {cause, why, remedy}) {
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            // A place whose parameter is missing shows as a question mark.
            QVERIFY2(!sentence.contains(QLatin1Char('?')), qPrintable(sentence));
        }
        for (const auto &rung : diagnosis.ladder)
            QVERIFY(!text::rungReason(rung).isEmpty());
        for (const auto &item : finding.evidence) {
            const auto name = QString::fromStdString(item.what);
            QVERIFY2(text::evidenceLabel(item.what) != name, qPrintable(name));
        }
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s: %s", findingName(cases[i].id).data(), cases[i].name)
                << static_cast<int>(i);
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "test_rules.moc"
