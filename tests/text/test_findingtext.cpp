// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/findingtext.h"

#include <QSet>
#include <QTest>

#include <array>
#include <vector>

using namespace sp7600;
using namespace Qt::StringLiterals;

namespace
{

struct Variant {
    FindingId id;
    const char *reason;
};

/// Every value that parameter `reason` or `failure` has, by core/model/finding.h.
std::vector<Variant> variants()
{
    using enum FindingId;
    std::vector<Variant> all;
    for (std::size_t i = 0; i < findingCount; ++i)
        all.push_back({static_cast<FindingId>(i), ""});
    const auto add = [&](FindingId id, std::initializer_list<const char *> reasons) {
        for (const auto *reason : reasons)
            all.push_back({id, reason});
    };
    add(TransportMismatch, {"server", "heard"});
    add(RoamingRefused, {"network", "data"});
    add(SignalWeak, {"weak", "none"});
    add(ServerUnreachableFromDevice, {"reached", "not-asked"});
    add(ServerUnreachable,
        {"refused", "timed-out", "unreachable", "reset", "no-route", "other", "not-there"});
    add(ReportUndecodable, {"unreadable", "noise"});
    add(ReportFormatMismatch, {"format", "transport", "mask"});
    add(AcknowledgementNotReceived, {"here", "server"});
    add(GpsNoFix, {"bench", "vehicle"});
    add(ClockWrong, {"none", "zone", "wrong", "laptop"});
    add(ObdSilent, {"silent", "ignition", "absent", "bench"});
    add(SupplyLow, {"bench", "vehicle"});
    add(IntervalLongerThanWait, {"moving", "parked"});
    add(SettingsLostAfterRestart, {"restart", "job"});
    add(ListenerBehindNat, {"direct", "after-forwarding", "only-ipv6", "never", "no-network"});
    return all;
}

/// Every other parameter that core/model/finding.h documents.
constexpr std::array<std::pair<const char *, const char *>, 30> parameters = {{
    {"held", "198.51.100.9"},
    {"wanted", "tracker.example"},
    {"host", "tracker.example"},
    {"addresses", "198.51.100.20"},
    {"address", "198.51.100.20"},
    {"operator", "Telcel"},
    {"apns", "internet.itelcel.com"},
    {"apn", "web.other"},
    {"user", "webgprs"},
    {"signal", "-109 dBm"},
    {"unit", "dbm"},
    {"transport", "tcp"},
    {"other", "udp"},
    {"endpoint", "tracker.example:8888"},
    {"imei", "490154203237518"},
    {"expected", "358480080000000"},
    {"count", "7"},
    {"peer", "192.0.2.33"},
    {"dialect", "gosafe-binary"},
    {"server", "Example"},
    {"frames", "9"},
    {"reported", "2026-03-14T06:00:00Z"},
    {"received", "2026-03-14T09:00:00Z"},
    {"volts", "9.6"},
    {"interval", "600"},
    {"waited", "61"},
    {"until", "2026-03-14T09:10:00Z"},
    {"model", "SP7600"},
    {"firmware", "V9.99"},
    {"settings", "host, apn"},
}};

Finding finding(const Variant &variant, bool full)
{
    Finding finding;
    finding.id = variant.id;
    if (*variant.reason != '\0') {
        finding.parameters = {{"reason", variant.reason}};
        if (variant.id == FindingId::ServerUnreachable)
            finding.parameters = {{"failure", variant.reason}};
    }
    if (full) {
        for (const auto &[name, value] : parameters)
            finding.parameters.emplace_back(name, value);
        finding.parameters.emplace_back("port", "8888");
        finding.parameters.emplace_back("command", "sudo ufw allow 8888");
        finding.parameters.emplace_back("time", "2026-03-14T09:10:00Z");
    }
    return finding;
}

QStringList sentences(const text::FindingText &words)
{
    return {words.cause, words.why, words.remedy};
}

} // namespace

class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasThreeSentences_data()
    {
        QTest::addColumn<int>("index");
        const auto all = variants();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s %s", findingName(all[i].id).data(), all[i].reason)
                << static_cast<int>(i);
    }

    void everyFindingHasThreeSentences()
    {
        QFETCH(const int, index);
        const auto variant = variants()[static_cast<std::size_t>(index)];
        for (const bool full : {true, false}) {
            const auto words = text::describe(finding(variant, full));
            for (const auto &sentence : sentences(words)) {
                QVERIFY2(sentence.size() > 10, qPrintable(sentence));
                QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"”."_s),
                         qPrintable(sentence));
                QVERIFY2(sentence.front() == sentence.front().toUpper(), qPrintable(sentence));
                for (const auto &leftOver : {u"{"_s, u"}"_s, u"["_s, u"]"_s, u"  "_s, u" ."_s})
                    QVERIFY2(!sentence.contains(leftOver), qPrintable(sentence));
                QVERIFY2(!full || !sentence.contains(u'?'), qPrintable(sentence));
            }
            QVERIFY(words.cause != words.why && words.why != words.remedy);
        }
    }

    void parametersAreDressed()
    {
        Finding wait;
        wait.id = FindingId::IntervalLongerThanWait;
        wait.parameters = {
            {"interval", "3600"}, {"waited", "90"}, {"until", "2026-03-14T10:00:00Z"}};
        const auto english = text::describeInEnglish(wait);
        QCOMPARE(english.why, u"It reports every 1 h, and it was listened to for 90 s."_s);
        QCOMPARE(english.remedy, u"Wait until 2026-03-14 10:00:00 UTC."_s);

        Finding lost;
        lost.id = FindingId::SettingsLostAfterRestart;
        lost.parameters = {{"settings", "host, apn"}, {"reason", "restart"}};
        QCOMPARE(text::describeInEnglish(lost).why, u"Different after the restart: Server, APN."_s);

        Finding other;
        other.id = FindingId::ReportOtherImei;
        other.parameters = {{"imei", "490154203237518"}, {"expected", "358480080000000"}};
        QVERIFY(!text::describe(other).why.contains(u"490154203237518"_s));
        QVERIFY(text::describe(other).why.remove(u' ').contains(u"490154203237518"_s));
    }

    void valuesAreOnlyText()
    {
        Finding odd;
        odd.id = FindingId::EndpointHostDiffers;
        odd.parameters = {{"held", "a\x1b[31m{wanted}"}, {"wanted", "tracker.example"}};
        QCOMPARE(text::describe(odd).why,
                 u"It is set to a\\x1B[31m{wanted}, and it should report to tracker.example."_s);
    }

    void everythingUnseenHasItsNextStep()
    {
        QSet<QString> all;
        for (auto id = UnseenId::Device; id <= UnseenId::Circumstance;
             id = static_cast<UnseenId>(static_cast<int>(id) + 1)) {
            const auto sentence = text::describe(Unseen{id, {}});
            QVERIFY(sentence.what.endsWith(u'.'));
            QVERIFY(sentence.todo.endsWith(u'.'));
            QCOMPARE(text::describeInEnglish(Unseen{id, {}}).joined(), sentence.joined());
            all.insert(sentence.what);
        }
        QCOMPARE(all.size(), 10);
    }

    void whatWasTriedInVainSaysWhy()
    {
        const Error silent{ErrorCode::DeviceSilent};
        const Error busy{ErrorCode::ListenPortBusy, {{"port", "8888"}, {"transport", "tcp"}}};
        for (const auto &[id, error] :
             {std::pair(UnseenId::Device, silent), std::pair(UnseenId::DeviceSettings, silent),
              std::pair(UnseenId::Traffic, busy)}) {
            const auto sentence = text::describe(Unseen{id, error});
            QCOMPARE(sentence.what, text::describe(error).what);
            QCOMPARE(sentence.todo, text::describe(error).todo);
            QCOMPARE(text::describeInEnglish(Unseen{id, error}).joined(),
                     text::describeInEnglish(error));
        }
        QCOMPARE(text::describe(Unseen{UnseenId::Device, silent}).what,
                 u"The tracker did not answer."_s);
    }

    void whatStandsInTheWayIsAClause()
    {
        Finding finding;
        finding.id = FindingId::ServerUnreachable;
        finding.parameters = {{"endpoint", "tracker.example:8888"}, {"failure", "timed-out"}};
        QCOMPARE(text::describe(finding).why,
                 u"This laptop tried tracker.example:8888, and nothing came back."_s);
        finding.parameters.emplace_back("vpn", "tun0");
        QCOMPARE(text::describe(finding).why,
                 u"This laptop tried tracker.example:8888, and nothing came back, but it is "
                 "connected through the VPN tun0."_s);
        finding.parameters.emplace_back("proxy", "192.0.2.8:3128");
        QVERIFY(text::describe(finding).why.endsWith(
            u", but it is set to use the proxy 192.0.2.8:3128."_s));
        finding.parameters.emplace_back("portal", "yes");
        QVERIFY(
            text::describe(finding).why.endsWith(u", but its network may want a login first."_s));
        finding.id = FindingId::EndpointNameUnresolved;
        QVERIFY(
            text::describe(finding).why.endsWith(u", but its network may want a login first."_s));
        for (const auto *failure : {"refused", "reset", "unreachable", "no-route", "other"}) {
            finding.id = FindingId::ServerUnreachable;
            finding.parameters = {{"endpoint", "a:1"}, {"failure", failure}, {"vpn", "tun0"}};
            QVERIFY2(text::describe(finding).why.contains(u"VPN tun0"_s), failure);
        }
    }

    void whatDoesNotFitIsSaid()
    {
        const EvidenceItem session{EvidenceSource::Device, {}, "status.data_session", "yes"};
        const EvidenceItem network{EvidenceSource::Device, {}, "status.registration", "2"};
        QCOMPARE(text::describe(Contradiction{session, network}).what,
                 u"These do not fit together: “Data connection open: yes” and “Mobile network: "
                 "looking for one”."_s);
        const EvidenceItem read{EvidenceSource::Device, {}, "time", "2026-03-14T07:00:00Z"};
        const EvidenceItem now{EvidenceSource::Laptop, {}, "time", "2026-03-14T09:00:00Z"};
        QCOMPARE(text::describeInEnglish(Contradiction{read, now}).what,
                 u"What the tracker told is of 2026-03-14 07:00:00 UTC, and it may be otherwise "
                 "now."_s);
    }

    void evidenceHasItsLabel()
    {
        QCOMPARE(text::evidenceLabel("settings.apn"), u"APN on the tracker"_s);
        QCOMPARE(text::evidenceLabel("job.server_port"), u"Port after the last job"_s);
        QCOMPARE(text::evidenceLabel("before_restart.host"), u"Server before the restart"_s);
        QCOMPARE(text::evidenceLabel("settings.nothing"), u"settings.nothing"_s);
        QCOMPARE(text::evidenceText({EvidenceSource::Device, {}, "settings.apn", ""}),
                 u"APN on the tracker: (empty)"_s);
        QCOMPARE(text::evidenceText({EvidenceSource::Device, {}, "settings.transport", "udp"}),
                 u"Transport on the tracker: UDP"_s);
    }

    void codesOfEvidenceHaveWords_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, const char *value, const QString &words) {
            QTest::addRow("%s %s", what, value) << QByteArray(what) << QByteArray(value) << words;
        };
        row("lookup", "d.example: name-not-found (192.0.2.53)",
            u"Search for the server's address: d.example: this name is not known (192.0.2.53)"_s);
        row("lookup", "d.example: no-resolver",
            u"Search for the server's address: d.example: nobody could be asked for its "
            "address"_s);
        row("lookup", "d.example: 192.0.2.7 (192.0.2.53)",
            u"Search for the server's address: d.example: 192.0.2.7 (192.0.2.53)"_s);
        row("connect", "[2001:db8::1]:8888: timed-out",
            u"Connection from this laptop: [2001:db8::1]:8888: no answer in time"_s);
        row("connect", "192.0.2.7:8888: accepted",
            u"Connection from this laptop: 192.0.2.7:8888: accepted"_s);
        row("device.error", "device-silent",
            u"What ended the talk with the tracker: The tracker did not answer"_s);
        row("device.error", "no-code-at-all",
            u"What ended the talk with the tracker: no-code-at-all"_s);
    }

    void codesOfEvidenceHaveWords()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, words);
        QCOMPARE(text::evidenceText(
                     {EvidenceSource::Laptop, {}, what.toStdString(), value.toStdString()}),
                 words);
    }

    void rungsHaveLabelsAndReasons()
    {
        QSet<QString> labels;
        for (const auto rung : allRungs)
            labels.insert(text::rungLabel(rung));
        QCOMPARE(labels.size(), qsizetype(allRungs.size()));
        QVERIFY(!labels.contains(QString()));
        RungResult rung;
        QCOMPARE(text::rungReason(rung), u"not seen"_s);
        rung.evidence = {{EvidenceSource::Device, {}, "status.signal_dbm", "-71 dBm"}};
        QCOMPARE(text::rungReason(rung), u"Signal: -71 dBm"_s);
        QCOMPARE(text::rungReasonInEnglish(rung), u"Signal: -71 dBm"_s);
        rung.evidence = {
            {EvidenceSource::Traffic, {}, "heard", "359999046544250 [2001:db8::7]:40112/udp"}};
        QCOMPARE(text::rungReason(rung),
                 u"Heard: tracker 359999 04 654425 0 over UDP, from [2001:db8::7]"_s);
        rung.evidence.front().value = "359999046544250"; // Of another program's evidence.
        QCOMPARE(text::rungReason(rung), u"Heard: 359999 04 654425 0"_s);
        for (const auto state : {RungState::Good, RungState::Bad, RungState::NotKnown})
            QVERIFY(!text::rungStateText(state).isEmpty());
        for (const auto severity : {Severity::Error, Severity::Warning, Severity::Info})
            QVERIFY(!text::severityLabel(severity).isEmpty());
        for (const auto confidence :
             {Confidence::Certain, Confidence::Likely, Confidence::Possible})
            QVERIFY(!text::confidenceText(confidence).isEmpty());
        for (const auto circumstance :
             {Circumstance::NotKnown, Circumstance::Bench, Circumstance::Vehicle})
            QVERIFY(!text::circumstanceText(circumstance).isEmpty());
        for (auto source = EvidenceSource::Device; source <= EvidenceSource::Person;
             source = static_cast<EvidenceSource>(static_cast<int>(source) + 1))
            QVERIFY(!text::evidenceSourceText(source).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFindingText)
#include "test_findingtext.moc"
