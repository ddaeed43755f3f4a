// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "tests/diagnosis/healthy.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace sp7600;
using namespace std::chrono_literals;
using enum FindingId;

namespace
{

RungState state(const Diagnosis &diagnosis, Rung rung)
{
    return diagnosis.ladder[static_cast<std::size_t>(rung)].state;
}

std::vector<FindingId> ids(const Diagnosis &diagnosis)
{
    std::vector<FindingId> ids;
    for (const auto &finding : diagnosis.findings)
        ids.push_back(finding.id);
    return ids;
}

QByteArray names(const Diagnosis &diagnosis)
{
    QByteArray text;
    for (const auto id : ids(diagnosis))
        text += findingName(id).data() + QByteArray(" ");
    return text;
}

bool has(const Diagnosis &diagnosis, UnseenId id)
{
    return std::ranges::find(diagnosis.unseen, id, &Unseen::id) != diagnosis.unseen.end();
}

/// All that could not be seen, with nothing tried in vain.
std::vector<Unseen> untried(const std::vector<UnseenId> &ids)
{
    std::vector<Unseen> all;
    for (const auto id : ids)
        all.push_back({id, {}});
    return all;
}

/// What the try came to; Cancelled where nothing says so.
ErrorCode triedInVain(const Evidence &evidence, UnseenId id)
{
    const auto unseen = diagnosis::diagnose(evidence).unseen;
    const auto found = std::ranges::find(unseen, id, &Unseen::id);
    return found == unseen.end() || !found->error ? ErrorCode::Cancelled : found->error->code;
}

bool cites(const Finding &finding, std::string_view what, std::string_view value)
{
    return std::ranges::any_of(finding.evidence, [&](const EvidenceItem &item) {
        return item.what == what && item.value == value;
    });
}

bool contradicts(const Diagnosis &diagnosis, std::string_view one, std::string_view other)
{
    return std::ranges::any_of(diagnosis.contradictions, [&](const Contradiction &pair) {
        return pair.one.what == one && pair.other.what == other;
    });
}

struct Change {
    FindingId id;
    void (*apply)(Evidence &);
};

struct Pair {
    Evidence (*base)();
    Change one;
    Change other;
};

const Change host{EndpointHostDiffers,
                  [](Evidence &e) { hold(e, SettingId::Host, "old.example"); }};
const Change port{EndpointPortDiffers, [](Evidence &e) { hold(e, SettingId::ServerPort, "5000"); }};
const Change apn{ApnEmpty, [](Evidence &e) {
                     hold(e, SettingId::Apn, "");
                     e.device->status->dataSession = false;
                 }};
const Change sim{SimMissing, [](Evidence &e) {
                     e.device->status->simReady = false;
                     e.device->status->registration = 0;
                     e.device->status->dataSession = false;
                 }};
const Change weak{SignalWeak, [](Evidence &e) { e.device->status->signalDbm = -110; }};
const Change supply{SupplyLow, [](Evidence &e) { e.device->status->externalVolts = 9.1; }};
const Change refused{ServerUnreachable, [](Evidence &e) {
                         e.laptop->connects.front().failure = ProbeFailure::Refused;
                     }};
const Change firewall{LaptopFirewall,
                      [](Evidence &e) { e.laptop->firewall->state = FirewallState::Blocks; }};
const Change nat{ListenerBehindNat,
                 [](Evidence &e) { e.laptop->reachability.conclusion = Reach::Never; }};
const Change fix{GpsNoFix,
                 [](Evidence &e) { e.traffic->units.front().lastReport->gps->valid = false; }};
const Change bus{ObdSilent,
                 [](Evidence &e) { e.traffic->units.front().lastReport->obd->responses.clear(); }};
const Change clockAhead{ClockWrong,
                        [](Evidence &e) { *e.traffic->units.front().lastReport->time += 40min; }};
const Change repeats{AcknowledgementNotReceived,
                     [](Evidence &e) { e.traffic->units.front().retransmissions = 4; }};
const Change unreadable{ReportUndecodable, [](Evidence &e) { e.traffic->undecodable = 7; }};

const std::vector<Pair> pairs = {
    {sentToServer, host, port},      {sentToServer, sim, apn},
    {sentToServer, host, sim},       {sentToServer, apn, port},
    {sentToServer, refused, port},   {sentToServer, weak, supply},
    {sentToServer, refused, supply}, {unheardHere, firewall, nat},
    {unheardHere, apn, firewall},    {unheardHere, sim, nat},
    {provedHere, fix, bus},          {provedHere, clockAhead, repeats},
    {provedHere, unreadable, fix},
};

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodEvidenceClimbsTheLadder();
    void theLadderStopsWhereTheWayStops();
    void aNumberNeedsNoName();
    void silenceMakesBytesBadUnlessItIsExpected();
    void onlyWhoGoesOnHasItsAnswer();
    void aWrongSettingSpoilsItsRung();
    void whatIsExplainedIsLeftOut();
    void aSuspicionExplainsNothing();
    void lostSettingsExplainWhatIsWrongWithThem();
    void whatIsCertainGoesFirst();
    void signsOfLifeAreNoRepeats();
    void aRouterThatForwardsIsNoWrongServer();
    void everyPortOfTheListenerIsRight();
    void whoReportsElsewhereIsNotMissedHere();
    void anAddressIsOfferedOnlyForItsOwnName();
    void aNameMayLeadToTheAddressThatIsWanted();
    void whatWasWantedOnceIsNotLost();
    void lostSecretsAreNotWrittenByThemselves();
    void whatWasStoredIsNoWrongClock();
    void bothOfTwoCausesAreAmongTheFirstThree_data();
    void bothOfTwoCausesAreAmongTheFirstThree();
    void benchAndVehicleAreInferred();
    void aPersonKnowsBetter();
    void onTheBenchNothingIsMissing();
    void contradictionsAreNamed();
    void oldEvidenceIsNamed();
    void goodEvidenceHasNoContradictions();
    void whatWasHeardLaterIsTheLaterWord();
    void withNothingEverythingIsUnseen();
    void whatFollowsIsNotNamedTwice();
    void whatWasTriedInVainIsNamed();
    void aTryThatCameToNothingIsNoNetwork();
    void oneRemedyForAnOldAddress();
    void whatStandsInTheWayIsCited();
    void theOffsetOfTheLaptopsClockIsCited();
    void anotherTransportIsTriedWhereTheServerSpeaksIt();
    void storedReportsAreNoWrongClock();
    void addressesOfTheServerAreTheServer();
    void secretsAreNotCited();
};

void TestDiagnosis::goodEvidenceClimbsTheLadder()
{
    for (const auto &good : {provedHere(), relayed()}) {
        const auto diagnosis = diagnosis::diagnose(good);
        QCOMPARE(diagnosis.at, gathered());
        QVERIFY2(diagnosis.findings.empty(), names(diagnosis).constData());
        QCOMPARE(diagnosis.ladder.size(), allRungs.size());
        for (std::size_t i = 0; i < allRungs.size(); ++i) {
            QCOMPARE(rungName(diagnosis.ladder[i].rung), rungName(allRungs[i]));
            QVERIFY2(diagnosis.ladder[i].state == RungState::Good, rungName(allRungs[i]).data());
            QVERIFY(!diagnosis.ladder[i].evidence.empty());
        }
    }
    const auto diagnosis = diagnosis::diagnose(sentToServer());
    QVERIFY2(diagnosis.findings.empty(), names(diagnosis).constData());
    QCOMPARE(state(diagnosis, Rung::Socket), RungState::Good);
    QCOMPARE(state(diagnosis, Rung::Bytes), RungState::NotKnown);
    QVERIFY(diagnosis.ladder[static_cast<std::size_t>(Rung::Bytes)].evidence.empty());
}

void TestDiagnosis::theLadderStopsWhereTheWayStops()
{
    auto evidence = sentToServer();
    evidence.device->status->registration = 2;
    evidence.device->status->dataSession = false;
    evidence.laptop->lookups.front() = {gathered(), "tracker.example",          {},
                                        {},         ProbeFailure::NameNotFound, 1ms};
    evidence.laptop->connects.front().failure = ProbeFailure::TimedOut;
    const auto diagnosis = diagnosis::diagnose(evidence);
    QCOMPARE(state(diagnosis, Rung::Sim), RungState::Good);
    QCOMPARE(state(diagnosis, Rung::Registration), RungState::Bad);
    QCOMPARE(state(diagnosis, Rung::Signal), RungState::Good);
    QCOMPARE(state(diagnosis, Rung::DataSession), RungState::Bad);
    QCOMPARE(state(diagnosis, Rung::Dns), RungState::Bad);
    QCOMPARE(state(diagnosis, Rung::Socket), RungState::Bad);
}

void TestDiagnosis::aNumberNeedsNoName()
{
    const auto diagnosis = diagnosis::diagnose(unheardHere());
    QCOMPARE(state(diagnosis, Rung::Dns), RungState::Good);
}

void TestDiagnosis::silenceMakesBytesBadUnlessItIsExpected()
{
    auto evidence = unheardHere();
    QCOMPARE(state(diagnosis::diagnose(evidence), Rung::Bytes), RungState::Bad);
    hold(evidence, SettingId::ReportInterval, "3600");
    const auto expected = diagnosis::diagnose(evidence);
    QCOMPARE(state(expected, Rung::Bytes), RungState::NotKnown);
    const auto &wait = expected.findings.front();
    QCOMPARE(wait.parameter("interval"), std::string_view("3600"));
    QCOMPARE(wait.parameter("waited"), std::string_view("60"));
    QCOMPARE(wait.parameter("seconds"), std::string_view("3540"));
    QCOMPARE(wait.parameter("until"), std::string_view("2026-03-14T09:58:55Z"));
    // A report that waits in the unit was due, parked or not.
    auto due = unheardHere();
    hold(due, SettingId::ParkedInterval, "3600");
    due.device->status->pendingReports = 1;
    QCOMPARE(ids(diagnosis::diagnose(due)), std::vector{ServerUnreachableFromDevice});
    // A sign of life is due earlier than a report.
    hold(evidence, SettingId::Heartbeat, "20");
    QCOMPARE(state(diagnosis::diagnose(evidence), Rung::Bytes), RungState::Bad);
}

void TestDiagnosis::onlyWhoGoesOnHasItsAnswer()
{
    auto evidence = provedHere();
    evidence.traffic->units.front().frames = 1;
    QCOMPARE(state(diagnosis::diagnose(evidence), Rung::Answer), RungState::NotKnown);
    evidence.traffic->units.front().frames = 8;
    evidence.traffic->units.front().retransmissions = 6;
    QCOMPARE(state(diagnosis::diagnose(evidence), Rung::Answer), RungState::Bad);
}

void TestDiagnosis::aWrongSettingSpoilsItsRung()
{
    auto evidence = sentToServer();
    port.apply(evidence);
    QCOMPARE(state(diagnosis::diagnose(evidence), Rung::Socket), RungState::Bad);
}

void TestDiagnosis::whatIsExplainedIsLeftOut()
{
    auto evidence = sentToServer();
    sim.apply(evidence);
    evidence.device->status->signalDbm = -113;
    evidence.device->status->pendingReports = 90;
    QCOMPARE(ids(diagnosis::diagnose(evidence)), std::vector{SimMissing});
    // What arrives and cannot be read stays in the unit as well.
    auto unread = unheardHere();
    unread.traffic->undecodable = 9;
    unread.device->status->pendingReports = 9;
    QCOMPARE(ids(diagnosis::diagnose(unread)), std::vector{ReportUndecodable});
    evidence.device->status->simReady = true;
    const auto without = diagnosis::diagnose(evidence);
    QVERIFY(std::ranges::count(ids(without), NetworkNotRegistered) == 1);
    QVERIFY(std::ranges::count(ids(without), DataSessionMissing) == 0);
}

void TestDiagnosis::aSuspicionExplainsNothing()
{
    auto evidence = sentToServer();
    hold(evidence, SettingId::Apn, "web.other");
    evidence.device->status->dataSession = false;
    evidence.carrier->fromCells = true;
    QCOMPARE(ids(diagnosis::diagnose(evidence)),
             (std::vector{DataSessionMissing, ApnUnknownForOperator}));
    evidence.carrier->fromCells = false;
    QCOMPARE(ids(diagnosis::diagnose(evidence)), std::vector{ApnUnknownForOperator});
}

void TestDiagnosis::lostSettingsExplainWhatIsWrongWithThem()
{
    auto evidence = sentToServer();
    evidence.device->afterRestart = evidence.device->settings;
    (*evidence.device->afterRestart)[SettingId::Host].value = "factory.example";
    (*evidence.device->settings)[SettingId::ServerPort].value = "5000";
    (*evidence.device->afterRestart)[SettingId::ServerPort].value = "5000";
    const auto diagnosis = diagnosis::diagnose(evidence);
    QCOMPARE(ids(diagnosis), (std::vector{EndpointPortDiffers, SettingsLostAfterRestart}));
    QCOMPARE(diagnosis.findings[1].parameter("settings"), std::string_view("host"));
    QCOMPARE(diagnosis.findings[1].remedy.settings.value(SettingId::Host).value_or(""),
             "tracker.example");
}

void TestDiagnosis::whatIsCertainGoesFirst()
{
    auto evidence = provedHere();
    evidence.traffic->units.front().imei = otherImei; // likely
    hold(evidence, SettingId::ServerPort, "5000");    // certain
    fix.apply(evidence);
    evidence.device->status->gpsFix = false; // a warning
    QCOMPARE(ids(diagnosis::diagnose(evidence)),
             (std::vector{EndpointPortDiffers, ReportOtherImei, GpsNoFix}));
}

void TestDiagnosis::signsOfLifeAreNoRepeats()
{
    auto evidence = provedHere();
    auto &unit = evidence.traffic->units.front();
    unit.frames = 20;
    unit.heartbeats = 17;
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
    // Two of three reports came again.
    unit.retransmissions = 2;
    QCOMPARE(ids(diagnosis::diagnose(evidence)), std::vector{AcknowledgementNotReceived});
}

void TestDiagnosis::aRouterThatForwardsIsNoWrongServer()
{
    auto evidence = provedHere();
    evidence.target.preset.emplace();
    evidence.target.preset->thisLaptop = true;
    evidence.target.preset->transports = {Transport::Tcp, Transport::Udp};
    hold(evidence, SettingId::Host, "203.0.113.99");
    hold(evidence, SettingId::ServerPort, "19000");
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
    evidence.traffic->units.clear();
    QVERIFY(std::ranges::count(ids(diagnosis::diagnose(evidence)), EndpointHostDiffers) == 1);
}

void TestDiagnosis::everyPortOfTheListenerIsRight()
{
    auto evidence = unheardHere();
    evidence.target.preset.emplace();
    evidence.target.preset->thisLaptop = true;
    evidence.target.preset->transports = {Transport::Tcp, Transport::Udp};
    evidence.traffic->ports.push_back({Transport::Tcp, 9999});
    hold(evidence, SettingId::ServerPort, "9999");
    QVERIFY(std::ranges::count(ids(diagnosis::diagnose(evidence)), EndpointPortDiffers) == 0);
    hold(evidence, SettingId::ServerPort, "9998");
    QVERIFY(std::ranges::count(ids(diagnosis::diagnose(evidence)), EndpointPortDiffers) == 1);
}

void TestDiagnosis::whoReportsElsewhereIsNotMissedHere()
{
    auto evidence = sentToServer();
    evidence.traffic = provedHere().traffic;
    evidence.traffic->units.front().imei = otherImei;
    const auto diagnosis = diagnosis::diagnose(evidence);
    QVERIFY(diagnosis.findings.empty());
    QVERIFY(!contradicts(diagnosis, "identity.imei", "heard"));
}

void TestDiagnosis::anAddressIsOfferedOnlyForItsOwnName()
{
    auto evidence = sentToServer();
    const auto unresolved = [&evidence](const std::string &name) {
        evidence.target.endpoint->host = name;
        hold(evidence, SettingId::Host, name);
        evidence.laptop->connects.clear();
        evidence.laptop->lookups = {
            {gathered() - 80s, name, "192.0.2.53", {}, ProbeFailure::NameNotFound, 9ms}};
        return diagnosis::diagnose(evidence).findings.front();
    };
    const auto own = unresolved(evidence.target.preset->host);
    QCOMPARE(own.id, EndpointNameUnresolved);
    QCOMPARE(own.remedy.kind, RemedyKind::WriteSettings);
    const auto other = unresolved("my.typo.example");
    QCOMPARE(other.id, EndpointNameUnresolved);
    QCOMPARE(other.remedy.kind, RemedyKind::CheckAgain);
}

void TestDiagnosis::aNameMayLeadToTheAddressThatIsWanted()
{
    auto evidence = sentToServer();
    const auto name = evidence.target.endpoint->host;
    const auto address = evidence.target.preset->addresses.front();
    evidence.target.endpoint->host = address;
    QVERIFY(diagnosis::diagnose(evidence).findings.empty()); // as it was looked up
    evidence.laptop->lookups.clear();
    evidence.target.preset.reset();
    const auto finding = diagnosis::diagnose(evidence).findings.front();
    QCOMPARE(finding.id, EndpointHostDiffers);
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.confidence, Confidence::Possible);
    hold(evidence, SettingId::Host, "198.51.100.200");
    QCOMPARE(diagnosis::diagnose(evidence).findings.front().confidence, Confidence::Certain);
}

void TestDiagnosis::whatWasWantedOnceIsNotLost()
{
    auto evidence = sentToServer();
    evidence.lastJob.emplace();
    evidence.lastJob->ended = gathered() - 24h;
    evidence.lastJob->settings = {{SettingId::Host, "first.example", "second.example",
                                   "second.example", SettingOutcome::Verified}};
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
    hold(evidence, SettingId::Host, "first.example");
    QCOMPARE(ids(diagnosis::diagnose(evidence)), std::vector{EndpointHostDiffers});
}

void TestDiagnosis::lostSecretsAreNotWrittenByThemselves()
{
    auto evidence = sentToServer();
    hold(evidence, SettingId::ApnPassword, "webgprs2002");
    evidence.device->afterRestart = evidence.device->settings;
    (*evidence.device->afterRestart)[SettingId::ApnPassword].value = "other";
    const auto diagnosis = diagnosis::diagnose(evidence);
    const auto lost = std::ranges::find(diagnosis.findings, SettingsLostAfterRestart, &Finding::id);
    QVERIFY(lost != diagnosis.findings.end());
    QCOMPARE(lost->remedy.kind, RemedyKind::CheckAgain);
}

void TestDiagnosis::whatWasStoredIsNoWrongClock()
{
    auto evidence = provedHere();
    auto &unit = evidence.traffic->units.front();
    const auto arrival = std::chrono::floor<std::chrono::seconds>(unit.lastReportAt);
    unit.lastReport->time = arrival - 6h;
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
    hold(evidence, SettingId::TimeZone, "-06:00");
    QCOMPARE(ids(diagnosis::diagnose(evidence)), std::vector{ClockWrong});
}

void TestDiagnosis::bothOfTwoCausesAreAmongTheFirstThree_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < pairs.size(); ++i)
        QTest::addRow("%s, %s", findingName(pairs[i].one.id).data(),
                      findingName(pairs[i].other.id).data())
            << static_cast<int>(i);
}

void TestDiagnosis::bothOfTwoCausesAreAmongTheFirstThree()
{
    QFETCH(const int, index);
    const auto &pair = pairs[static_cast<std::size_t>(index)];
    auto evidence = pair.base();
    pair.one.apply(evidence);
    pair.other.apply(evidence);
    const auto diagnosis = diagnosis::diagnose(evidence);
    auto first = ids(diagnosis);
    first.resize(std::min(first.size(), std::size_t{3}));
    for (const auto id : {pair.one.id, pair.other.id})
        QVERIFY2(std::ranges::count(first, id) == 1, names(diagnosis).constData());
}

void TestDiagnosis::benchAndVehicleAreInferred()
{
    const auto circumstance = [](std::optional<double> volts, bool fixed) {
        auto evidence = sentToServer();
        evidence.device->status->externalVolts = volts;
        evidence.device->status->gpsFix = fixed;
        return diagnosis::diagnose(evidence).circumstance;
    };
    QCOMPARE(circumstance(12.4, false), Circumstance::Vehicle);
    QCOMPARE(circumstance(5.0, false), Circumstance::Bench);
    QCOMPARE(circumstance(0.0, false), Circumstance::Bench);
    QCOMPARE(circumstance(5.0, true), Circumstance::Vehicle);
    QCOMPARE(circumstance({}, false), Circumstance::NotKnown);
    QCOMPARE(diagnosis::diagnose({}).circumstance, Circumstance::NotKnown);
}

void TestDiagnosis::aPersonKnowsBetter()
{
    auto evidence = sentToServer();
    evidence.circumstance = Circumstance::Bench;
    evidence.circumstanceSaid = true;
    QCOMPARE(diagnosis::diagnose(evidence).circumstance, Circumstance::Bench);
}

void TestDiagnosis::onTheBenchNothingIsMissing()
{
    auto evidence = provedHere();
    fix.apply(evidence);
    bus.apply(evidence);
    evidence.device->status->gpsFix = false;
    evidence.device->status->externalVolts = 5.1;
    evidence.traffic->units.front().lastReport->analogue->volts = {5.1, 4.0};
    const auto diagnosis = diagnosis::diagnose(evidence);
    QCOMPARE(diagnosis.circumstance, Circumstance::Bench);
    QCOMPARE(diagnosis.findings.size(), 3U);
    for (const auto &finding : diagnosis.findings)
        QCOMPARE(finding.severity, Severity::Info);
}

void TestDiagnosis::contradictionsAreNamed()
{
    auto evidence = sentToServer();
    evidence.device->status->registration = 0;
    QVERIFY(
        contradicts(diagnosis::diagnose(evidence), "status.data_session", "status.registration"));

    evidence = sentToServer();
    evidence.device->status->simReady = false;
    QVERIFY(contradicts(diagnosis::diagnose(evidence), "status.sim_ready", "status.data_session"));

    evidence = provedHere();
    evidence.traffic->units.front().imei = otherImei;
    QVERIFY(contradicts(diagnosis::diagnose(evidence), "identity.imei", "heard"));

    evidence = provedHere();
    evidence.target.imei = otherImei;
    QVERIFY(contradicts(diagnosis::diagnose(evidence), "identity.imei", "target.imei"));

    evidence = provedHere();
    evidence.traffic->units.front().transport = Transport::Udp;
    QVERIFY(contradicts(diagnosis::diagnose(evidence), "settings.transport", "heard"));

    evidence = sentToServer();
    evidence.laptop->lookups.push_back(
        {gathered(), "tracker.example", "192.0.2.54", {}, ProbeFailure::NameNotFound, 1ms});
    QVERIFY(contradicts(diagnosis::diagnose(evidence), "lookup", "lookup"));
    evidence.laptop->lookups = {
        {gathered(), "tracker.example", "192.0.2.53", {"192.0.2.80"}, {}, 1ms}};
    QVERIFY(contradicts(diagnosis::diagnose(evidence), "lookup", "preset.addresses"));
}

void TestDiagnosis::oldEvidenceIsNamed()
{
    auto evidence = sentToServer();
    evidence.device->at = gathered() - 2h;
    const auto diagnosis = diagnosis::diagnose(evidence);
    QVERIFY(contradicts(diagnosis, "time", "time"));
    QCOMPARE(diagnosis.contradictions.front().one.source, EvidenceSource::Device);
    QCOMPARE(diagnosis.contradictions.front().one.value, "2026-03-14T07:00:00Z");
}

void TestDiagnosis::goodEvidenceHasNoContradictions()
{
    for (const auto &good : {provedHere(), sentToServer(), relayed()})
        QVERIFY(diagnosis::diagnose(good).contradictions.empty());
}

void TestDiagnosis::whatWasHeardLaterIsTheLaterWord()
{
    auto evidence = provedHere();
    auto &status = *evidence.device->status;
    status.simReady = false;
    status.registration = 2;
    status.dataSession = false;
    const auto online = diagnosis::diagnose(evidence);
    QVERIFY(online.contradictions.empty());
    QVERIFY2(online.findings.empty(), names(online).constData());
    for (const auto rung : {Rung::Sim, Rung::Registration, Rung::DataSession})
        QVERIFY2(state(online, rung) == RungState::Good, rungName(rung).data());
    // Asked once more, it has lost them since.
    evidence.device->at = gathered();
    const auto offline = diagnosis::diagnose(evidence);
    QVERIFY(offline.contradictions.empty());
    for (const auto rung : {Rung::Sim, Rung::Registration, Rung::DataSession})
        QVERIFY2(state(offline, rung) == RungState::Bad, rungName(rung).data());
}

void TestDiagnosis::withNothingEverythingIsUnseen()
{
    const auto diagnosis = diagnosis::diagnose({});
    QVERIFY(diagnosis.findings.empty());
    QVERIFY(diagnosis.contradictions.empty());
    QCOMPARE(diagnosis.unseen, untried({UnseenId::Device, UnseenId::Traffic, UnseenId::Laptop,
                                        UnseenId::Circumstance}));
    QCOMPARE(diagnosis.ladder.size(), allRungs.size());
    for (const auto &rung : diagnosis.ladder)
        QCOMPARE(rung.state, RungState::NotKnown);
}

void TestDiagnosis::whatFollowsIsNotNamedTwice()
{
    QVERIFY(diagnosis::diagnose(provedHere()).unseen.empty());
    QVERIFY(diagnosis::diagnose(relayed()).unseen.empty());
    auto evidence = sentToServer();
    evidence.laptop->connects.clear(); // as over UDP
    evidence.carrier.reset();
    evidence.device->status = DeviceStatus{};
    evidence.device->settings.reset();
    const auto diagnosis = diagnosis::diagnose(evidence);
    QCOMPARE(diagnosis.unseen,
             untried({UnseenId::DeviceSettings, UnseenId::DeviceStatus, UnseenId::Traffic,
                      UnseenId::Server, UnseenId::Carrier, UnseenId::Circumstance}));

    evidence = relayed();
    evidence.traffic->units.front().lastAnswer.reset();
    QVERIFY(has(diagnosis::diagnose(evidence), UnseenId::Answer));

    evidence = sentToServer();
    evidence.device = DeviceEvidence{};
    evidence.device->error = Error{ErrorCode::DeviceSilent};
    QVERIFY(has(diagnosis::diagnose(evidence), UnseenId::Device));

    evidence = unheardHere();
    QVERIFY(has(diagnosis::diagnose(evidence), UnseenId::Reports));
    evidence.traffic->error = Error{ErrorCode::ListenPortBusy};
    QVERIFY(has(diagnosis::diagnose(evidence), UnseenId::Traffic));
}

void TestDiagnosis::whatWasTriedInVainIsNamed()
{
    auto evidence = sentToServer();
    evidence.device = DeviceEvidence{};
    for (const auto code :
         {ErrorCode::DeviceSilent, ErrorCode::PortPermission, ErrorCode::PortNotFound}) {
        evidence.device->error = Error{code};
        QCOMPARE(triedInVain(evidence, UnseenId::Device), code);
    }
    // What a label says is nothing that it told.
    evidence.device->identity.imei = ownImei;
    evidence.device->identity.imeiFromLabel = true;
    QCOMPARE(triedInVain(evidence, UnseenId::Device), ErrorCode::PortNotFound);

    // Every question went unanswered.
    evidence.device->error.reset();
    evidence.device->settings.emplace();
    for (const auto setting : {SettingId::Host, SettingId::ServerPort})
        (*evidence.device->settings)[setting] = {
            ReadState::Failed, {}, Provenance::Assumed, Error{ErrorCode::DeviceSilent}};
    QCOMPARE(triedInVain(evidence, UnseenId::Device), ErrorCode::DeviceSilent);
    evidence.device->error = Error{ErrorCode::DeviceSilent};
    QCOMPARE(triedInVain(evidence, UnseenId::Device), ErrorCode::DeviceSilent);
    // One that tells something is there.
    hold(evidence, SettingId::Apn, "internet");
    QVERIFY(!has(diagnosis::diagnose(evidence), UnseenId::Device));
    QCOMPARE(triedInVain(evidence, UnseenId::DeviceSettings), ErrorCode::DeviceSilent);

    evidence = unheardHere();
    evidence.traffic->error = Error{ErrorCode::ListenPortBusy};
    QCOMPARE(triedInVain(evidence, UnseenId::Traffic), ErrorCode::ListenPortBusy);
    // A finding says these.
    evidence = sentToServer();
    evidence.device->settings.reset();
    evidence.device->error = Error{ErrorCode::PasswordWrong};
    QVERIFY(!has(diagnosis::diagnose(evidence), UnseenId::Device));
    QCOMPARE(triedInVain(evidence, UnseenId::DeviceSettings), ErrorCode::Cancelled);
}

void TestDiagnosis::aTryThatCameToNothingIsNoNetwork()
{
    auto evidence = sentToServer();
    evidence.laptop->reachability = {};
    evidence.laptop->reachability.conclusion = Reach::NoNetwork;
    evidence.laptop->connects.clear();
    auto &lookup = evidence.laptop->lookups.front();
    lookup.addresses.clear();
    lookup.failure = ProbeFailure::NoResolver;
    auto diagnosis = diagnosis::diagnose(evidence);
    QVERIFY(has(diagnosis, UnseenId::Laptop));
    QVERIFY(!has(diagnosis, UnseenId::Server));
    evidence.laptop->connects = {{gathered(), "192.0.2.9", 8888, ProbeFailure::NoRoute, 1ms}};
    QVERIFY(has(diagnosis::diagnose(evidence), UnseenId::Laptop));
    // Whoever refuses is there.
    evidence.laptop->connects.front().failure = ProbeFailure::Refused;
    QVERIFY(!has(diagnosis::diagnose(evidence), UnseenId::Laptop));
    evidence.laptop->connects.clear();
    lookup.addresses = {"192.0.2.9"};
    lookup.failure.reset();
    QVERIFY(!has(diagnosis::diagnose(evidence), UnseenId::Laptop));
}

void TestDiagnosis::oneRemedyForAnOldAddress()
{
    auto evidence = sentToServer();
    hold(evidence, SettingId::Host, "198.51.100.99");
    auto &lookup = evidence.laptop->lookups.front();
    lookup.addresses.clear();
    lookup.failure = ProbeFailure::NameNotFound;
    evidence.laptop->connects.clear();
    // The name would not help now; the address that the preset knows does.
    const auto gone = diagnosis::diagnose(evidence);
    QCOMPARE(ids(gone), std::vector{EndpointAddressStale});
    QCOMPARE(gone.findings.front().remedy.settings.value(SettingId::Host).value_or(""),
             "198.51.100.20");
    lookup.failure = ProbeFailure::NoResolver;
    const auto notAsked = diagnosis::diagnose(evidence);
    QCOMPARE(ids(notAsked), std::vector{EndpointAddressStale});
    QCOMPARE(notAsked.findings.front().remedy.settings.value(SettingId::Host).value_or(""),
             "tracker.example");
}

void TestDiagnosis::whatStandsInTheWayIsCited()
{
    auto evidence = sentToServer();
    evidence.laptop->connects.front().failure = ProbeFailure::TimedOut;
    const auto plain = diagnosis::diagnose(evidence).findings.front();
    QVERIFY(std::ranges::none_of(
        plain.evidence, [](const EvidenceItem &item) { return item.what.starts_with("path."); }));
    evidence.laptop->path = {std::string(), "192.0.2.8:3128", "tun0"};
    const auto finding = diagnosis::diagnose(evidence).findings.front();
    QCOMPARE(finding.id, ServerUnreachable);
    QVERIFY(cites(finding, "path.captive_portal", "yes"));
    QVERIFY(cites(finding, "path.proxy", "192.0.2.8:3128"));
    QVERIFY(cites(finding, "path.vpn", "tun0"));
    auto &lookup = evidence.laptop->lookups.front();
    lookup.addresses.clear();
    lookup.failure = ProbeFailure::NameNotFound;
    evidence.laptop->connects.clear();
    const auto name = diagnosis::diagnose(evidence).findings.front();
    QCOMPARE(name.id, EndpointNameUnresolved);
    QVERIFY(cites(name, "path.captive_portal", "yes"));
}

void TestDiagnosis::theOffsetOfTheLaptopsClockIsCited()
{
    auto evidence = provedHere();
    *evidence.traffic->units.front().lastReport->time += 47min;
    evidence.laptop->clockOffset = -40ms;
    const auto finding = diagnosis::diagnose(evidence).findings.front();
    QCOMPARE(finding.id, ClockWrong);
    QVERIFY(cites(finding, "clock.offset", "-40 ms"));
}

void TestDiagnosis::anotherTransportIsTriedWhereTheServerSpeaksIt()
{
    auto evidence = sentToServer();
    evidence.device->status->pendingReports = 40;
    const auto both = diagnosis::diagnose(evidence);
    QCOMPARE(both.findings.front().parameter("other"), std::string_view("udp"));
    QCOMPARE(both.findings.front().remedy.settings.value(SettingId::Transport).value_or(""), "udp");
    evidence.target.preset->transports = {Transport::Tcp};
    const auto one = diagnosis::diagnose(evidence);
    QVERIFY(one.findings.front().parameter("other").empty());
    QCOMPARE(one.findings.front().remedy.kind, RemedyKind::CheckAgain);
}

void TestDiagnosis::storedReportsAreNoWrongClock()
{
    auto evidence = provedHere();
    *evidence.traffic->units.front().lastReport->time -= 100min;
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
}

void TestDiagnosis::addressesOfTheServerAreTheServer()
{
    auto evidence = sentToServer();
    hold(evidence, SettingId::Host, "198.51.100.20");
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
    hold(evidence, SettingId::Host, "Tracker.Example");
    QVERIFY(diagnosis::diagnose(evidence).findings.empty());
    // Without a look-up nobody knows that the number was the server's once.
    hold(evidence, SettingId::Host, "192.0.2.1");
    evidence.laptop.reset();
    QCOMPARE(ids(diagnosis::diagnose(evidence)), std::vector{EndpointHostDiffers});
}

void TestDiagnosis::secretsAreNotCited()
{
    auto evidence = sentToServer();
    hold(evidence, SettingId::ApnUser, "");
    evidence.device->status->dataSession = false;
    evidence.device->afterRestart = evidence.device->settings;
    (*evidence.device->afterRestart)[SettingId::ApnPassword].value = "changed";
    for (const auto &finding : diagnosis::diagnose(evidence).findings) {
        for (const auto &item : finding.evidence)
            QVERIFY(item.value != "webgprs2002" && item.value != "changed");
        for (const auto &[name, value] : finding.parameters)
            QVERIFY(value != "webgprs2002" && value != "changed");
    }
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
