// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/probe.h"
#include "core/device/profilewriter.h"
#include "tests/device/faketracker.h"
#include "tests/device/memorylink.h"
#include "tests/device/scriptedpeer.h"
#include "tests/device/testprofile.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto imei = "359999046544250";

/// A library with profiles of the user's own.
class Library
{
public:
    void add(const Profile &profile)
    {
        if (!writeProfileFile(profile, profileFile(m_folder.path(), profile.id)))
            throw std::runtime_error("no good profile: " + profile.id);
    }
    [[nodiscard]] ProfileLibrary load() const
    {
        auto library = ProfileLibrary::load(m_folder.path());
        if (!library || !library->problems().empty())
            throw std::runtime_error("a profile is broken");
        return std::move(*library);
    }

private:
    QTemporaryDir m_folder;
};

QString codeOf(const ProbeReport &report)
{
    return report.error ? QString::fromUtf8(codeName(report.error->code)) : QString();
}

Consent consentTo(const std::string &word)
{
    Consent consent;
    consent.words.insert(word);
    return consent;
}

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrackerIsFoundAtItsSpeed_data();
    void aTrackerIsFoundAtItsSpeed();
    void aModemIsNotTakenForATracker();
    void aSilentPortIsGivenUpSoon_data();
    void aSilentPortIsGivenUpSoon();
    void aGarblingPortNamesItsSpeeds();
    void whatIsOnlyAssumedNeedsAYes_data();
    void whatIsOnlyAssumedNeedsAYes();
    void nothingToAskSendsNothing();
    void theWordThatAnswersIsChosen();
    void otherWordsThatAnswerAreChosenToo();
    void onePasswordIsTriedOnce();
    void anotherPasswordIsNoGuess();
    void thePasswordThatWasGivenIsUsed();
    void aRefusalIsNoServer_data();
    void aRefusalIsNoServer();
    void anUnsetUnitIsFound();
    void anotherModelIsAnotherProfile();
    void onesOwnProfileComesFirst();
    void virtualWordsStayWithTheSimulator();
    void theSimulatorIsFound();
    void chatterDoesNotHideAUnit();
    void aSlowUnitIsFoundOnceItIsHeard();
    void theNetworkHasNoSpeed();
    void itCanBeStopped();
    void aLostLineEndsIt();
    void secretsAreNotReported();
    void whatWasFoundIsConfirmedWithOneQuestion();
    void aWrongMemoryCostsOneQuestion_data();
    void aWrongMemoryCostsOneQuestion();
};

void TestProbe::aTrackerIsFoundAtItsSpeed_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<bool>("garbles");
    QTest::addColumn<bool>("echoes");
    for (const int speed : {115200, 9600, 57600, 38400, 19200}) {
        QTest::addRow("%d", speed) << speed << false << false;
        QTest::addRow("%d, garbled elsewhere", speed) << speed << true << false;
        QTest::addRow("%d, with echo", speed) << speed << false << true;
    }
}

void TestProbe::aTrackerIsFoundAtItsSpeed()
{
    QFETCH(const int, speed);
    QFETCH(const bool, garbles);
    QFETCH(const bool, echoes);
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    peer.baudRate = speed;
    peer.garblesAtWrongSpeed = garbles;
    peer.echoes = echoes;
    const auto report = probe(link, Library().load(), {}, {});
    QCOMPARE(codeOf(report), QString());
    QVERIFY(report.found);
    QCOMPARE(report.found->profileId, std::string("skypatrol-at"));
    QCOMPARE(report.found->baudRate, speed);
    QCOMPARE(link.baudRate(), speed);
    QVERIFY(report.found->alternatives.empty());
    QCOMPARE(report.found->identity.imei, std::optional<std::string>(imei));
    QCOMPARE(report.found->identity.firmware, std::optional<std::string>("TT8950 1.2.3"));
    QCOMPARE(report.found->identity.imsi, std::optional<std::string>("334020000000001"));
    QCOMPARE(report.exchanges.back().command, std::string("AT$FRIEND?"));
    QCOMPARE(report.exchanges.back().baudRate, speed);
    QVERIFY(report.exchanges.back().understood);
    QVERIFY(QString::fromStdString(report.exchanges.back().reply).contains(u"d.plaspy.com"));
    for (const auto &line : peer.lines())
        QVERIFY2(!line.contains('='), line.c_str());
}

void TestProbe::aModemIsNotTakenForATracker()
{
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    peer.answers.erase("AT$FRIEND?");
    const auto report = probe(link, Library().load(), {}, {});
    QVERIFY(!report.found);
    QCOMPARE(codeOf(report), u"firmware-unknown"_s);
    QCOMPARE(link.baudRatesSet(), std::vector<int>{115200});
    QVERIFY2(link.elapsed() < 1s, qPrintable(QString::number(link.elapsed().count())));
}

void TestProbe::aSilentPortIsGivenUpSoon_data()
{
    QTest::addColumn<int>("profiles");
    QTest::addRow("only shipped profiles") << 0;
    QTest::addRow("one more") << 1;
    QTest::addRow("ten more") << 10;
}

void TestProbe::aSilentPortIsGivenUpSoon()
{
    QFETCH(const int, profiles);
    MemoryLink link;
    Library library;
    for (int i = 0; i < profiles; ++i)
        library.add(taughtProfile("taught-" + std::to_string(i)));
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY(!report.found);
    QCOMPARE(codeOf(report), u"device-silent"_s);
    QVERIFY(!report.exchanges.empty());
    QVERIFY2(link.elapsed() <= 4s, qPrintable(QString::number(link.elapsed().count())));
    if (profiles < 2)
        QCOMPARE(link.baudRatesSet().size(), 5UL);
}

void TestProbe::aGarblingPortNamesItsSpeeds()
{
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.baudRate = 4800;
    peer.garblesAtWrongSpeed = true;
    const auto report = probe(link, Library().load(), {}, {});
    QCOMPARE(codeOf(report), u"device-garbled"_s);
    QCOMPARE(report.error->parameter("baud"), "115200, 9600, 57600, 38400, 19200");
    QVERIFY(link.elapsed() <= 8600ms);
}

void TestProbe::whatIsOnlyAssumedNeedsAYes_data()
{
    QTest::addColumn<QString>("word"); // empty: to all, which is none to probing
    QTest::addColumn<bool>("found");
    QTest::addColumn<QStringList>("notAsked");
    QTest::addRow("nothing") << u"X"_s << false << QStringList{u"SIP?"_s, u"SDM?"_s};
    QTest::addRow("all") << QString() << false << QStringList{u"SIP?"_s, u"SDM?"_s};
    QTest::addRow("another") << u"SDM?"_s << false << QStringList{u"SIP?"_s};
    QTest::addRow("to read") << u"SIP?"_s << true << QStringList{u"SDM?"_s};
    QTest::addRow("to write, which is to read too") << u"SIP"_s << true << QStringList{u"SDM?"_s};
}

void TestProbe::whatIsOnlyAssumedNeedsAYes()
{
    QFETCH(const QString, word);
    QFETCH(const bool, found);
    QFETCH(const QStringList, notAsked);
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"1234,SIP", "SP7600 V1.10\r\nSIP: 54.85.159.138;8888\r\n"}};
    ProbeOptions options;
    options.consent = consentTo(word.toStdString());
    options.consent.all = word.isEmpty();
    const auto report = probe(link, Library().load(), options, {});
    QCOMPARE(report.found.has_value(), found);
    if (found) {
        QCOMPARE(report.found->profileId, std::string("sp7600"));
        QCOMPARE(report.found->identity.model, std::optional<std::string>("SP7600"));
        QCOMPARE(report.found->identity.firmware, std::optional<std::string>("V1.10"));
    }
    QStringList left;
    for (const auto &each : report.notAsked)
        left.append(QString::fromStdString(each));
    QCOMPARE(left, notAsked);
    QCOMPARE(std::ranges::count(peer.lines(), "1234,SIP") > 0, found);
}

void TestProbe::nothingToAskSendsNothing()
{
    Library library;
    auto silent = shippedProfile(u"skypatrol-at"_s);
    for (auto &word : silent.words)
        word.safeToProbe = false;
    library.add(silent);
    MemoryLink link;
    const auto report = probe(link, library.load(), {}, {});
    QCOMPARE(codeOf(report), u"consent-needed"_s);
    QCOMPARE(report.error->parameter("words"), "AT$FRIEND?, SIP?, SDM?");
    QCOMPARE(link.written(), std::string());
    QCOMPARE(link.elapsed(), 0ms);

    for (const auto &id : {u"sp7600"_s, u"skypatrol-at"_s}) {
        auto empty = shippedProfile(id);
        empty.words.clear();
        library.add(empty);
    }
    const auto nothing = probe(link, library.load(), {}, {});
    QCOMPARE(codeOf(nothing), u"nothing-known"_s);
    QCOMPARE(link.written(), std::string());
}

void TestProbe::theWordThatAnswersIsChosen()
{
    Library library;
    library.add(taughtProfile());
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.baudRate = 9600;
    peer.answers = {{"1234,SDM", "SP7600 V2.00\r\nSDM: d.plaspy.com;8888\r\n"}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    QCOMPARE(report.found->profileId, std::string("taught"));
    QCOMPARE(report.found->baudRate, 9600);
    QCOMPARE(report.found->alternatives, (std::map<std::size_t, std::size_t>{{0, 0}}));
    const auto chosen =
        library.load().find("taught").value()->withAlternatives(report.found->alternatives);
    QCOMPARE(chosen.wordFor(SettingId::Host)->read->text(), std::string("SDM"));
}

void TestProbe::otherWordsThatAnswerAreChosenToo()
{
    auto profile = taughtProfile();
    const auto apn = std::ranges::find_if(
        profile.words, [](const SettingWord &word) { return word.carries(SettingId::Apn); });
    auto second = *apn;
    second.read = protocol::Template::parse("GPR").value();
    second.write = protocol::Template::parse("GPR;{apn};{apn_user};{apn_password}").value();
    second.reply = protocol::Template::parse("GPR: {apn};{apn_user};{apn_password}").value();
    apn->alternatives = {second, second};
    Library library;
    library.add(profile);
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"1234,SIP", "SIP: d.plaspy.com;8888\r\n"},
                    {"1234,GPR", "GPR: internet;user;hunter22\r\n"}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    const auto index = std::size_t(apn - profile.words.begin());
    QCOMPARE(report.found->alternatives, (std::map<std::size_t, std::size_t>{{index, 0}}));
    QVERIFY(link.elapsed() <= 8600ms);
}

void TestProbe::onePasswordIsTriedOnce()
{
    MemoryLink link;
    FakeTracker tracker(link);
    tracker.unit.password = "9999";
    ProbeOptions options;
    options.isSimulatorPort = true;
    const auto report = probe(link, Library().load(), options, {});
    QVERIFY(!report.found);
    QCOMPARE(codeOf(report), u"password-wrong"_s);
    QCOMPARE(tracker.commands().size(), 1UL);
}

void TestProbe::anotherPasswordIsNoGuess()
{
    Library library;
    library.add(taughtProfile("a"));
    auto other = taughtProfile("b");
    other.defaultPassword = "0000";
    library.add(other);
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"0000,SIP", "SIP: d.plaspy.com;8888\r\n"}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY(!report.found);
    QVERIFY(!link.written().contains("0000"));
    QVERIFY(link.written().contains("1234,SIP"));
}

void TestProbe::thePasswordThatWasGivenIsUsed()
{
    Library library;
    library.add(taughtProfile());
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"4711,SIP", "SIP: d.plaspy.com;8888\r\n"}};
    ProbeOptions options;
    options.password = "4711";
    std::vector<std::string> transcript;
    options.observer = [&](const TranscriptLine &line) { transcript.push_back(line.text); };
    const auto report = probe(link, library.load(), options, {});
    QVERIFY(report.found);
    QVERIFY(!link.written().contains("1234"));
    QVERIFY(!transcript.empty());
    for (const auto &line : transcript)
        QVERIFY2(!line.contains("4711"), line.c_str());
}

void TestProbe::aRefusalIsNoServer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("an error with two places") << QByteArray("SIP: ERROR;3\r\n");
    QTest::addRow("an error") << QByteArray("SIP: ERROR\r\n");
    QTest::addRow("a yes") << QByteArray("SIP: OK;\r\n");
    QTest::addRow("no host") << QByteArray("SIP: a host;8888\r\n");
}

void TestProbe::aRefusalIsNoServer()
{
    QFETCH(const QByteArray, answer);
    Library library;
    library.add(taughtProfile());
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"1234,SIP", answer.toStdString()}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY(!report.found);
    QCOMPARE(codeOf(report), u"firmware-unknown"_s);
}

void TestProbe::anUnsetUnitIsFound()
{
    Library library;
    library.add(taughtProfile());
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"1234,SIP", "SIP: ;\r\n"}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
}

void TestProbe::anotherModelIsAnotherProfile()
{
    Library library;
    library.add(taughtProfile("a"));
    auto other = taughtProfile("b");
    other.models = {"G777"};
    library.add(other);
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"1234,SIP", "G777 V3.0\r\nSIP: d.plaspy.com;8888\r\n"}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    QCOMPARE(report.found->profileId, std::string("b"));

    Library without;
    without.add(taughtProfile("a"));
    MemoryLink second;
    ScriptedPeer same(second);
    same.answers = peer.answers;
    const auto none = probe(second, without.load(), {}, {});
    QVERIFY(!none.found);
    QCOMPARE(codeOf(none), u"firmware-unknown"_s);
    QCOMPARE(none.error->parameter("model"), "G777");
    QCOMPARE(none.error->parameter("firmware"), "V3.0");
}

void TestProbe::onesOwnProfileComesFirst()
{
    Library library;
    auto mine = shippedProfile(u"skypatrol-at"_s);
    mine.id = "zz-mine";
    library.add(mine);
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY(report.found);
    QCOMPARE(report.found->profileId, std::string("zz-mine"));
}

void TestProbe::virtualWordsStayWithTheSimulator()
{
    MemoryLink link;
    FakeTracker tracker(link);
    ProbeOptions options;
    options.consent = consentTo("VEP?");
    const auto report = probe(link, Library().load(), options, {});
    QVERIFY(!report.found);
    for (const auto *word : {"VEP", "VID", "1234,"})
        QVERIFY2(!link.written().contains(word), link.written().c_str());
}

void TestProbe::theSimulatorIsFound()
{
    for (const int speed : {115200, 9600}) {
        MemoryLink link;
        FakeTracker tracker(link);
        tracker.baudRate = speed;
        ProbeOptions options;
        options.isSimulatorPort = true;
        const auto report = probe(link, Library().load(), options, {});
        QVERIFY2(report.found, qPrintable(codeOf(report)));
        QCOMPARE(report.found->profileId, std::string("sp7600-virtual"));
        QCOMPARE(report.found->baudRate, speed);
        QCOMPARE(report.found->identity.imei, std::optional<std::string>(imei));
        QCOMPARE(tracker.writes(), 0);
    }
}

void TestProbe::chatterDoesNotHideAUnit()
{
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    peer.baudRate = 9600;
    link.deliver(10ms, "+GSM READY\r\n*GS06,359999046544250,000100010126#\r\nGPS FIX\r\n");
    peer.answers["AT$FRIEND?"] = "GPS FIX\r\n" + peer.answers["AT$FRIEND?"];
    const auto report = probe(link, Library().load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    QCOMPARE(report.found->baudRate, 9600);
}

void TestProbe::aSlowUnitIsFoundOnceItIsHeard()
{
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    peer.delay = 1200ms;
    peer.echoes = true;
    const auto report = probe(link, Library().load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    QCOMPARE(report.found->baudRate, 115200);
}

void TestProbe::theNetworkHasNoSpeed()
{
    MemoryLink link;
    link.setHasBaudRate(false);
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    const auto report = probe(link, Library().load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    QCOMPARE(report.found->baudRate, 0);
    QVERIFY(link.baudRatesSet().empty());
}

void TestProbe::itCanBeStopped()
{
    for (const auto when : {0ms, 100ms, 2000ms}) {
        MemoryLink link;
        CancelSource source;
        link.schedule(when, [&source] { source.cancel(); });
        const auto report = probe(link, Library().load(), {}, source.token());
        QVERIFY(!report.found);
        QCOMPARE(codeOf(report), u"cancelled"_s);
        QVERIFY(link.elapsed() <= when);
    }
}

void TestProbe::aLostLineEndsIt()
{
    for (const auto when : {0ms, 100ms, 2000ms}) {
        MemoryLink link;
        link.schedule(when, [&link] { link.hangUp(); });
        const auto report = probe(link, Library().load(), {}, {});
        QVERIFY(!report.found);
        QCOMPARE(codeOf(report), u"link-lost"_s);
        QVERIFY(link.elapsed() <= when);
    }
}

void TestProbe::secretsAreNotReported()
{
    auto profile = taughtProfile();
    auto &word = profile.words.front();
    word.settings = {SettingId::Host, SettingId::ApnPassword};
    word.write = protocol::Template::parse("SIP;{host};{apn_password}").value();
    word.reply = protocol::Template::parse("SIP: {host};{apn_password}").value();
    word.alternatives.clear();
    std::erase_if(profile.words,
                  [](const SettingWord &other) { return other.carries(SettingId::Apn); });
    Library library;
    library.add(profile);
    MemoryLink link;
    ScriptedPeer peer(link);
    peer.answers = {{"1234,SIP", "SIP: d.plaspy.com;hunter22\r\n"}};
    const auto report = probe(link, library.load(), {}, {});
    QVERIFY2(report.found, qPrintable(codeOf(report)));
    for (const auto &exchange : report.exchanges)
        QVERIFY2(!exchange.reply.contains("hunter22"), exchange.reply.c_str());
}

void TestProbe::whatWasFoundIsConfirmedWithOneQuestion()
{
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    peer.baudRate = 19200;
    ProbeFinding finding;
    finding.profileId = "skypatrol-at";
    finding.baudRate = 19200;
    const auto answers = stillAnswers(link, Library().load(), finding, {}, {});
    QVERIFY(answers);
    QVERIFY(*answers);
    QCOMPARE(peer.lines(), std::vector<std::string>{"AT$FRIEND?"});

    Library library;
    library.add(taughtProfile());
    MemoryLink second;
    ScriptedPeer other(second);
    other.answers = {{"1234,SDM", "SDM: d.plaspy.com;8888\r\n"}};
    finding = {"taught", 115200, {{0, 0}}, {}};
    QVERIFY(stillAnswers(second, library.load(), finding, {}, {}).value());
    QCOMPARE(other.lines(), std::vector<std::string>{"1234,SDM"});
}

void TestProbe::aWrongMemoryCostsOneQuestion_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("speed");
    QTest::addColumn<qsizetype>("questions");
    QTest::addRow("another speed") << u"skypatrol-at"_s << 9600 << qsizetype(0);
    QTest::addRow("another profile") << u"taught"_s << 115200 << qsizetype(1);
    QTest::addRow("a profile that is gone") << u"gone"_s << 115200 << qsizetype(0);
    QTest::addRow("a speed that it does not have") << u"taught"_s << 300 << qsizetype(0);
    QTest::addRow("words that need consent") << u"sp7600"_s << 115200 << qsizetype(0);
    QTest::addRow("virtual on a real port") << u"sp7600-virtual"_s << 115200 << qsizetype(0);
}

void TestProbe::aWrongMemoryCostsOneQuestion()
{
    QFETCH(const QString, profile);
    QFETCH(const int, speed);
    QFETCH(const qsizetype, questions);
    Library library;
    library.add(taughtProfile());
    MemoryLink link;
    ScriptedPeer peer(link);
    makeAtTracker(peer);
    ProbeFinding finding;
    finding.profileId = profile.toStdString();
    finding.baudRate = speed;
    const auto answers = stillAnswers(link, library.load(), finding, {}, {});
    QVERIFY(answers);
    QVERIFY(!*answers);
    QCOMPARE(qsizetype(peer.lines().size()), questions);
    QVERIFY(link.elapsed() < 2s);
}

QTEST_APPLESS_MAIN(TestProbe)
#include "test_probe.moc"
