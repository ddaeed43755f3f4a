// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"
#include "core/device/settingstransaction.h"
#include "tests/device/faketracker.h"
#include "tests/device/memoryjournal.h"
#include "tests/device/testprofile.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A tracker and a session with it.
struct Bench {
    explicit Bench(const Profile &profile = virtualProfile(), SessionOptions options = {},
                   Language language = Language::Gosafe)
        : tracker(link, language)
        , session(link, profile, std::move(options))
    {
    }

    MemoryLink link;
    FakeTracker tracker;
    DeviceSession session;
};

/// A session that waits for a tracker that goes away, here and at another place.
struct PatientBench {
    explicit PatientBench(std::chrono::milliseconds patience = 15s)
        : session(link, virtualProfile(), optionsWith(*this, patience))
    {
        tracker.setElsewhere(elsewhere);
    }
    static SessionOptions optionsWith(PatientBench &bench, std::chrono::milliseconds patience)
    {
        SessionOptions options;
        options.recovery = &bench.recovery;
        options.patience = patience;
        options.onWaiting = [&bench](const std::optional<Waiting> &waiting) {
            bench.waits.append(
                waiting ? u"%1 %2"_s.arg(QString::fromUtf8(waitReasonName(waiting->reason)))
                              .arg(waiting->left.count())
                        : u"over"_s);
        };
        return options;
    }

    MemoryLink link;
    MemoryLink elsewhere{link.world(), "elsewhere"};
    MemoryRecovery recovery{{&link, &elsewhere}};
    FakeTracker tracker{link};
    QStringList waits; ///< As they were told: why and for how many milliseconds at most, or `over`.
    DeviceSession session;
};

const Profile &atProfile()
{
    static const auto profile = shippedProfile(u"skypatrol-at"_s);
    return profile;
}

QString text(const std::optional<std::string> &value)
{
    return value ? QString::fromStdString(*value) : u"(none)"_s;
}

} // namespace

class TestDeviceSession : public QObject
{
    Q_OBJECT

private slots:
    void identifiesTheUnit();
    void findsTheSpeed_data();
    void findsTheSpeed();
    void aLinkWithoutSpeedIsAskedOnce();
    void garbledTextNamesTheSpeed_data();
    void garbledTextNamesTheSpeed();
    void anotherLanguageIsNoNoise();
    void silenceIsSaidSoonEnough();
    void noiseInTheImeiIsNotBelieved();
    void anImeiThatIsNoneIsAnError();
    void anUnknownModelIsRefused();
    void aWrongPasswordIsTriedOnce();
    void whoRefusedBeforeIsOnlyAskedWhoItIs_data();
    void whoRefusedBeforeIsOnlyAskedWhoItIs();
    void cancelStopsTheSearch();
    void confirmsTheUnit_data();
    void confirmsTheUnit();
    void readsTheStatus();
    void readsEverySetting();
    void aSettingThatCannotBeReadCostsOnlyItself();
    void aLostLinkEndsTheReading();
    void writesOneWord();
    void aWriteOnlyWordIsJudgedByItsAnswer();
    void withoutConsentNothingIsSent();
    void withConsentAssumedWordsAreRead();
    void anUnknownWordIsTriedAtEverySpeed();
    void anUnknownWordIsTriedAtTheSpeedThatIsKnown();

    void speaksAt_data();
    void speaksAt();
    void anotherLineIsNotTakenForTheSim();
    void keepsWhatAWordTakesAlong();
    void noiseIsNotTakenAlong();
    void aQuotationMarkIsNotSent();
    void findsALostUnitAgain_data();
    void findsALostUnitAgain();
    void findsItsWayWhileIdentifying();
    void waitsForAUnitThatRestarts();
    void aSilentWordIsNoSilentUnit();
    void patienceIsBounded();
    void restarts_data();
    void restarts();
};

void TestDeviceSession::identifiesTheUnit()
{
    Bench bench;
    const auto identity = bench.session.identify({});
    QVERIFY(identity);
    QCOMPARE(text(identity->imei), u"359999046544250"_s);
    QCOMPARE(text(identity->model), u"SP7600"_s);
    QCOMPARE(text(identity->firmware), u"V1.10"_s);
    QCOMPARE(text(identity->hardware), u"V1.0.2"_s);
    QVERIFY(!identity->imeiFromLabel);
    QCOMPARE(bench.link.baudRatesSet(), std::vector<int>{115200});
    QCOMPARE(text(identity->imsi), u"334020000000001"_s);
    QCOMPARE(text(identity->iccid), u"8952020000000000018"_s);
    QCOMPARE(bench.link.written(), std::string("1234,VID\r\n1234,VSM\r\n"));
}

void TestDeviceSession::findsTheSpeed_data()
{
    QTest::addColumn<int>("baudRate");
    QTest::addColumn<bool>("garbles");
    for (const int rate : {115200, 9600, 57600, 19200}) {
        QTest::addRow("%d, silent elsewhere", rate) << rate << false;
        QTest::addRow("%d, garbled elsewhere", rate) << rate << true;
    }
}

void TestDeviceSession::findsTheSpeed()
{
    QFETCH(const int, baudRate);
    QFETCH(const bool, garbles);
    auto profile = virtualProfile();
    profile.baudRates = {115200, 9600, 57600, 38400, 19200};
    Bench bench(profile);
    bench.tracker.baudRate = baudRate;
    bench.tracker.garblesAtWrongSpeed = garbles;
    const auto identity = bench.session.identify({});
    QVERIFY2(identity, identity ? "" : codeName(identity.error().code).data());
    QCOMPARE(bench.link.baudRate(), baudRate);
    QVERIFY(bench.link.elapsed() < 6s);
    // The patience of the search is over with it.
    QCOMPARE(bench.session.channel().options().replyTimeout,
             CommandChannel::Options().replyTimeout);
    QCOMPARE(bench.session.channel().options().attempts, CommandChannel::Options().attempts);
}

void TestDeviceSession::aLinkWithoutSpeedIsAskedOnce()
{
    Bench bench;
    bench.link.setHasBaudRate(false);
    bench.tracker.faults = {{0, Fault::NotHeard}, {1, Fault::NotHeard}};
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::DeviceSilent);
    QCOMPARE(bench.tracker.commands().size(), std::size_t(2));
}

void TestDeviceSession::garbledTextNamesTheSpeed_data()
{
    QTest::addColumn<bool>("oneSpeed");
    QTest::addColumn<QString>("speeds");
    QTest::newRow("all that were tried") << false << "115200, 9600";
    QTest::newRow("the only one") << true << "115200";
}

void TestDeviceSession::garbledTextNamesTheSpeed()
{
    QFETCH(const bool, oneSpeed);
    QFETCH(const QString, speeds);
    auto profile = virtualProfile();
    if (oneSpeed)
        profile.baudRates = {115200};
    Bench bench(profile);
    bench.tracker.baudRate = 4800;
    bench.tracker.garblesAtWrongSpeed = true;
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::DeviceGarbled);
    QCOMPARE(QString::fromUtf8(identity.error().parameter("baud")), speeds);
}

void TestDeviceSession::anotherLanguageIsNoNoise()
{
    Bench bench(virtualProfile(), {}, Language::At);
    bench.tracker.garblesAtWrongSpeed = true;
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    // At one of the speeds it could be read, whatever it was at the others.
    QCOMPARE(identity.error().code, ErrorCode::ReplyMalformed);
    QCOMPARE(identity.error().parameter("command"), std::string_view("VID"));
    QCOMPARE(identity.error().parameter("reply"), std::string_view("ERROR"));
    QVERIFY(identity.error().parameter("baud").empty());
}

void TestDeviceSession::silenceIsSaidSoonEnough()
{
    auto profile = shippedProfile(u"sp7600"_s);
    profile.identity = {Query{protocol::Template::parse("VID").value(),
                              protocol::Template::parse("VID: {imei}").value(),
                              Provenance::Documented, "", false}};
    Bench bench(profile);
    bench.tracker.baudRate = 4800;
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::DeviceSilent);
    // Five speeds, twice each, none for longer than it takes to be sure.
    QCOMPARE(bench.link.baudRatesSet().size(), std::size_t(10));
    QVERIFY(bench.link.elapsed() <= 12s);
}

void TestDeviceSession::noiseInTheImeiIsNotBelieved()
{
    Bench bench;
    bench.tracker.faults = {{0, Fault::GarbledDigit}};
    const auto identity = bench.session.identify({});
    QVERIFY(identity);
    QCOMPARE(text(identity->imei), u"359999046544250"_s);
}

void TestDeviceSession::anImeiThatIsNoneIsAnError()
{
    Bench bench;
    bench.tracker.unit.imei = "359999046544251";
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::ReplyMalformed);
    QVERIFY(identity.error().parameter("reply").find("359999046544251") != std::string_view::npos);
}

void TestDeviceSession::anUnknownModelIsRefused()
{
    Bench bench;
    bench.tracker.unit.model = "TT8750";
    bench.tracker.unit.firmware = "V9.1";
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::FirmwareUnknown);
    QCOMPARE(identity.error().parameter("model"), std::string_view("TT8750"));
    QCOMPARE(identity.error().parameter("firmware"), std::string_view("V9.1"));
}

void TestDeviceSession::aWrongPasswordIsTriedOnce()
{
    SessionOptions options;
    options.password = "0000";
    Bench bench(virtualProfile(), options);
    const auto identity = bench.session.identify({});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::PasswordWrong);
    QCOMPARE(bench.link.written(), std::string("0000,VID\r\n"));
}

void TestDeviceSession::whoRefusedBeforeIsOnlyAskedWhoItIs_data()
{
    QTest::addColumn<bool>("hasRefused");
    QTest::addRow("this one") << true;
    QTest::addRow("another one") << false;
}

void TestDeviceSession::whoRefusedBeforeIsOnlyAskedWhoItIs()
{
    QFETCH(const bool, hasRefused);
    QStringList asked;
    SessionOptions options;
    options.hasRefused = [&](const std::string &imei) {
        asked.append(QString::fromStdString(imei));
        return hasRefused;
    };
    Bench bench(virtualProfile(), options);
    const auto identity = bench.session.identify({});
    QCOMPARE(identity.has_value(), !hasRefused);
    QCOMPARE(asked, QStringList{u"359999046544250"_s});
    QCOMPARE(text(bench.session.imei()), u"359999046544250"_s);
    QCOMPARE(bench.link.written(),
             std::string(hasRefused ? "1234,VID\r\n" : "1234,VID\r\n1234,VSM\r\n"));
    if (!identity)
        QCOMPARE(identity.error().code, ErrorCode::PasswordWrong);
}

void TestDeviceSession::cancelStopsTheSearch()
{
    Bench bench;
    CancelSource source;
    bench.tracker.baudRate = 4800;
    bench.link.schedule(1200ms, [&source] { source.cancel(); });
    const auto identity = bench.session.identify(source.token());
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::Cancelled);
    QCOMPARE(bench.link.elapsed(), 1200ms);
}

void TestDeviceSession::confirmsTheUnit_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<QString>("end");
    const auto same = u"359999046544250"_s;
    QTest::newRow("the same") << int(Fault::None) << same << "good";
    QTest::newRow("noise") << int(Fault::GarbledDigit) << same << "good";
    QTest::newRow("another") << int(Fault::ReplacedBefore) << same << "device-replaced";
    QTest::newRow("silent once") << int(Fault::NotHeard) << same << "good";
    QTest::newRow("refused") << int(Fault::Refused) << same << "command-refused";
    QTest::newRow("pulled") << int(Fault::DisconnectDuring) << same << "link-lost";
    QTest::newRow("no IMEI to compare with") << int(Fault::ReplacedBefore) << QString() << "good";
}

void TestDeviceSession::confirmsTheUnit()
{
    QFETCH(const int, fault);
    QFETCH(const QString, imei);
    QFETCH(const QString, end);
    Bench bench;
    auto identity = bench.session.identify({}).value();
    bench.tracker.faults = {{int(bench.tracker.commands().size()), Fault(fault)}};
    if (imei.isEmpty())
        identity.imei.reset();
    const auto same = bench.session.confirmSameUnit(identity, {});
    QCOMPARE(same ? u"good"_s : QString::fromUtf8(codeName(same.error().code)), end);
    if (end == u"device-replaced"_s) {
        QCOMPARE(same.error().parameter("expected"), std::string_view("359999046544250"));
        QCOMPARE(same.error().parameter("imei"), std::string_view("490154203237518"));
    }
}

void TestDeviceSession::readsTheStatus()
{
    Bench bench;
    const auto status = bench.session.readStatus({});
    QVERIFY(status);
    QVERIFY(status.value());
    const DeviceStatus expected{.simReady = true,
                                .simPinNeeded = false,
                                .mcc = 334,
                                .mnc = "020",
                                .registration = 1,
                                .signalBars = 4,
                                .signalDbm = -71,
                                .dataSession = true,
                                .gpsFix = true,
                                .satellites = 9,
                                .externalVolts = 12.61,
                                .batteryVolts = 4.10,
                                .odometerMetres = {},
                                .asleep = false,
                                .pendingReports = 3};
    QVERIFY(**status == expected);
}

void TestDeviceSession::readsEverySetting()
{
    Bench bench;
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    for (const auto setting : allSettings) {
        const auto &entry = (*snapshot)[setting];
        const std::string name(settingName(setting));
        if (isSecret(setting)) {
            QCOMPARE(entry.state, ReadState::WriteOnly);
            QVERIFY(entry.value.empty());
            continue;
        }
        QCOMPARE(entry.state, ReadState::Read);
        QCOMPARE(entry.value, bench.tracker.unit.memory[name]);
        QCOMPARE(entry.provenance, std::optional(Provenance::Virtual));
    }
    QCOMPARE(bench.tracker.writes(), 0);
}

void TestDeviceSession::aSettingThatCannotBeReadCostsOnlyItself()
{
    Bench bench;
    bench.tracker.readFaults = {{"VAP", Fault::Refused}, {"VTR", Fault::GarbledAll}};
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)[SettingId::Host].state, ReadState::Read);
    QCOMPARE((*snapshot)[SettingId::ReportInterval].state, ReadState::Read);
    QCOMPARE((*snapshot)[SettingId::Apn].state, ReadState::Failed);
    QCOMPARE((*snapshot)[SettingId::ApnUser].error->code, ErrorCode::CommandRefused);
    QCOMPARE((*snapshot)[SettingId::Transport].error->code, ErrorCode::DeviceGarbled);
}

void TestDeviceSession::aLostLinkEndsTheReading()
{
    Bench bench;
    bench.tracker.faults = {{2, Fault::DisconnectDuring}};
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, ErrorCode::LinkLost);
}

void TestDeviceSession::writesOneWord()
{
    Bench bench;
    const auto *word = virtualProfile().wordFor(SettingId::Transport);
    QVERIFY(bench.session.writeWord(*word, {{SettingId::Transport, "udp"}}, {}));
    QCOMPARE(bench.tracker.commands().back(), std::string("VTR;UDP"));
    QCOMPARE(bench.tracker.unit.memory["transport"], std::string("udp"));

    const auto *endpoint = virtualProfile().wordFor(SettingId::Host);
    const auto half = bench.session.writeWord(*endpoint, {{SettingId::Host, "h"}}, {});
    QVERIFY(!half);
    QCOMPARE(bench.tracker.writes(), 1);
}

void TestDeviceSession::aWriteOnlyWordIsJudgedByItsAnswer()
{
    Bench bench;
    const auto *word = virtualProfile().wordFor(SettingId::ApnPassword);
    QVERIFY(bench.session.writeWord(*word, {{SettingId::ApnPassword, "s"}}, {}));
    bench.tracker.faults = {{1, Fault::GarbledDigit}}; // `VAK: O7`
    const auto odd = bench.session.writeWord(*word, {{SettingId::ApnPassword, "s"}}, {});
    QVERIFY(!odd);
    QCOMPARE(odd.error().code, ErrorCode::ReplyMalformed);
}

void TestDeviceSession::withoutConsentNothingIsSent()
{
    const auto profile = shippedProfile(u"sp7600"_s);
    Bench bench(profile);
    const auto identity = bench.session.identify({});
    QVERIFY(identity);
    QCOMPARE(*identity, Identity());
    Identity labelled;
    labelled.imei = "359999046544250";
    QVERIFY(bench.session.confirmSameUnit(labelled, {}));
    QVERIFY(!bench.session.readStatus({}).value());
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)[SettingId::Host].state, ReadState::NotAsked);
    QCOMPARE((*snapshot)[SettingId::ApnPassword].state, ReadState::NotAsked);
    QCOMPARE((*snapshot)[SettingId::Transport].state, ReadState::NotKnown);
    QCOMPARE((*snapshot)[SettingId::ReportInterval].state, ReadState::NotKnown);

    QCOMPARE(
        bench.session.writeWord(profile.words.front(), {{SettingId::Host, "h"}}, {}).error().code,
        ErrorCode::NothingKnown);
    ConnectionSettings wanted;
    wanted.setEndpoint({"new.example.com", 8888, Transport::Tcp});
    MemoryJournal journal;
    const auto report =
        SettingsTransaction(bench.session, journal).run(*identity, *snapshot, wanted, {});
    QVERIFY(report.error);
    QCOMPARE(report.error->code, ErrorCode::ConsentNeeded);
    QCOMPARE(report.error->parameter("words"), std::string_view("SIP"));
    QVERIFY(journal.backups.empty());

    QCOMPARE(bench.link.written().size(), std::size_t(0));
    QCOMPARE(bench.link.baudRatesSet(), std::vector<int>{115200});
}

void TestDeviceSession::withConsentAssumedWordsAreRead()
{
    const auto profile = shippedProfile(u"sp7600"_s);
    Bench bench(profile);
    bench.session.accept({true, {}});
    bench.link.onWritten = [&bench](std::string_view octets) {
        if (octets == "1234,SIP\r\n")
            bench.link.deliver(20ms, "G79W V2.01\r\nSIP: d.plaspy.com;8888\r\n");
        if (octets == "1234,APN\r\n")
            bench.link.deliver(20ms, "G79W V2.01\r\nAPN: internet;me;hunter2\r\n");
    };
    QString transcript;
    bench.session.channel().setObserver([&transcript](const TranscriptLine &line) {
        transcript += QString::fromStdString(line.text) + u'\n';
    });
    QVERIFY(bench.session.identify({}));
    QVERIFY(bench.link.written().empty()); // there is no word for that, not even an assumed one
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    QCOMPARE(bench.link.written(), std::string("1234,SIP\r\n1234,APN\r\n"));
    QCOMPARE((*snapshot)[SettingId::Host].value, std::string("d.plaspy.com"));
    QCOMPARE((*snapshot)[SettingId::Host].provenance, std::optional(Provenance::Assumed));
    QCOMPARE((*snapshot)[SettingId::ServerPort].value, std::string("8888"));
    QCOMPARE((*snapshot)[SettingId::ApnPassword].value, std::string("hunter2"));
    QCOMPARE((*snapshot)[SettingId::Transport].state, ReadState::NotKnown);
    QVERIFY(transcript.contains(u"SIP: d.plaspy.com;8888"_s));
    QVERIFY(!transcript.contains(u"hunter2"_s));
}

void TestDeviceSession::anUnknownWordIsTriedAtEverySpeed()
{
    // A profile that asks nothing, so that nothing has told the speed.
    const auto profile = shippedProfile(u"sp7600"_s);
    Bench bench(profile);
    bench.tracker.baudRate = 57600;
    QVERIFY(bench.session.identify({}));
    QVERIFY(bench.link.written().empty());
    const auto reply = bench.session.tryCommand("VEP", false, {});
    QVERIFY2(reply, reply ? "" : codeName(reply.error().code).data());
    QVERIFY2(reply->text.starts_with("VEP: "), reply->text.c_str());
    QCOMPARE(bench.link.baudRate(), 57600);

    bench.tracker.baudRate = 4800;
    const auto silent = bench.session.tryCommand("VEP", false, {});
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, ErrorCode::DeviceSilent);
    QCOMPARE(bench.link.baudRate(), 57600);
}

void TestDeviceSession::anUnknownWordIsTriedAtTheSpeedThatIsKnown()
{
    Bench bench;
    QVERIFY(bench.session.identify({}));
    bench.tracker.baudRate = 4800;
    const auto rates = bench.link.baudRatesSet();
    const auto reply = bench.session.tryCommand("SIP", true, {});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::DeviceSilent);
    QCOMPARE(bench.link.baudRatesSet(), rates);
    QVERIFY(bench.link.written().ends_with("1234,SIP\r\n"));
}

void TestDeviceSession::speaksAt_data()
{
    QTest::addColumn<bool>("echoes");
    QTest::addColumn<QByteArray>("prompt");
    QTest::newRow("plain") << false << QByteArray();
    QTest::newRow("echo") << true << QByteArray();
    QTest::newRow("prompt") << false << QByteArray("> ");
    QTest::newRow("both") << true << QByteArray("TT8750> ");
}

void TestDeviceSession::speaksAt()
{
    QFETCH(const bool, echoes);
    QFETCH(const QByteArray, prompt);
    Bench bench(atProfile(), {}, Language::At);
    bench.tracker.echoes = echoes;
    bench.tracker.prompt = prompt.toStdString();
    bench.link.deliver(0ms, bench.tracker.banner);
    const auto identity = bench.session.identify({});
    QVERIFY2(identity, identity ? "" : codeName(identity.error().code).data());
    QCOMPARE(text(identity->imei), u"359999046544250"_s);
    QCOMPARE(text(identity->firmware), u"V1.10"_s);
    QCOMPARE(text(identity->imsi), u"334020000000001"_s);
    const auto status = bench.session.readStatus({});
    QVERIFY(status && *status);
    QCOMPARE((*status)->simReady, std::optional(true));
    QCOMPARE((*status)->registration, std::optional(1));
    QCOMPARE((*status)->signalDbm, std::optional(-71));
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    for (const auto *name : {"host", "server_port", "transport", "apn"}) {
        const auto &entry = (*snapshot)[*settingFromName(name)];
        QCOMPARE(entry.state, ReadState::Read);
        QCOMPARE(entry.value, bench.tracker.unit.memory[name]);
    }
    QCOMPARE((*snapshot)[SettingId::ApnUser].state, ReadState::WriteOnly);
    QCOMPARE((*snapshot)[SettingId::Heartbeat].state, ReadState::NotKnown);
}

void TestDeviceSession::anotherLineIsNotTakenForTheSim()
{
    Bench bench(atProfile(), {}, Language::At);
    // The answer to the first question comes once more, and looks like that to the third.
    bench.tracker.faults = {{0, Fault::DuplicatedLater}};
    const auto identity = bench.session.identify({});
    QVERIFY(identity);
    QCOMPARE(text(identity->firmware), u"V1.10"_s);
    QCOMPARE(text(identity->imsi), u"334020000000001"_s);
}

void TestDeviceSession::keepsWhatAWordTakesAlong()
{
    Bench bench(atProfile(), {}, Language::At);
    QVERIFY(bench.session.readSettings({}));
    const auto *word = atProfile().wordFor(SettingId::Host);
    const auto command = bench.session.commandFor(
        *word, {{SettingId::Host, "new.example.com"}, {SettingId::ServerPort, "8888"}});
    QCOMPARE(command, Result<std::string>("AT$FRIEND=1,1,\"new.example.com\",8888,2"));
}

void TestDeviceSession::noiseIsNotTakenAlong()
{
    const auto *word = atProfile().wordFor(SettingId::Host);
    const SettingTexts values = {{SettingId::Host, "h"}, {SettingId::ServerPort, "1"}};
    for (const int noisyReading : {0, 1, 2}) {
        Bench bench(atProfile(), {}, Language::At);
        for (int reading = 0; reading < 3; ++reading) {
            if (reading == noisyReading)
                bench.tracker.readFaults = {{"AT$FRIEND", Fault::GarbledDigit}};
            QVERIFY(bench.session.readWord(*word, {}));
            bench.tracker.readFaults.clear();
            // Said once is not enough, and said twice is not given up for one that differs.
            QCOMPARE(bench.session.keepsSteadily(*word),
                     reading >= (noisyReading == 2 ? 1 : 2) && noisyReading != 1);
        }
        if (noisyReading != 1)
            QCOMPARE(bench.session.commandFor(*word, values),
                     Result<std::string>("AT$FRIEND=1,1,\"h\",1,2"));
    }
}

void TestDeviceSession::aQuotationMarkIsNotSent()
{
    Bench bench(atProfile(), {}, Language::At);
    const auto *word = atProfile().wordFor(SettingId::ApnPassword);
    const auto written = bench.session.writeWord(
        *word, {{SettingId::ApnUser, "me"}, {SettingId::ApnPassword, "a\"b"}}, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::TextHasForbiddenCharacter);
    QCOMPARE(written.error().parameter("setting"), std::string_view("apn_password"));
    QVERIFY(bench.link.written().empty());
}

void TestDeviceSession::findsALostUnitAgain_data()
{
    QTest::addColumn<int>("comesBack");
    QTest::addColumn<int>("patienceMs");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, Return comesBack, std::chrono::milliseconds patience,
                        const char *end) {
        QTest::newRow(name) << int(comesBack) << int(patience.count()) << QString::fromUtf8(end);
    };
    row("same place", Return::SamePlace, 15s, "good");
    row("elsewhere", Return::Elsewhere, 15s, "good");
    row("elsewhere, and another in its place", Return::ElsewhereToo, 15s, "good");
    row("another in its place", Return::OtherInPlace, 15s, "device-replaced");
    row("never", Return::Never, 15s, "device-not-back");
    row("too late", Return::SamePlace, 2s, "device-not-back");
    row("nobody waits", Return::SamePlace, 0s, "link-lost");
}

void TestDeviceSession::findsALostUnitAgain()
{
    QFETCH(const int, comesBack);
    QFETCH(const int, patienceMs);
    QFETCH(const QString, end);
    for (const auto fault : {Fault::DisconnectBefore, Fault::DisconnectDuring,
                             Fault::DisconnectStored, Fault::DisconnectAfter}) {
        PatientBench bench{std::chrono::milliseconds(patienceMs)};
        QVERIFY(bench.session.identify({}));
        bench.tracker.comesBack = Return(comesBack);
        bench.tracker.faults = {{int(bench.tracker.commands().size()) + 2, fault}};
        const auto snapshot = bench.session.readSettings({});
        QCOMPARE(snapshot ? u"good"_s : QString::fromUtf8(codeName(snapshot.error().code)), end);
        QVERIFY(bench.link.elapsed() < std::chrono::milliseconds(patienceMs) + 5s);
        if (patienceMs == 0)
            QCOMPARE(bench.waits, QStringList());
        else
            QCOMPARE(bench.waits, (QStringList{u"lost %1"_s.arg(patienceMs), u"over"_s}));
        if (end == u"device-not-back"_s)
            QCOMPARE(snapshot.error().parameter("seconds"), std::to_string(patienceMs / 1000));
        if (!snapshot)
            continue;
        for (const auto setting : allSettings) {
            if (!isSecret(setting))
                QCOMPARE((*snapshot)[setting].value,
                         bench.tracker.unit.memory[std::string(settingName(setting))]);
        }
        const bool isElsewhere = Return(comesBack) != Return::SamePlace;
        QCOMPARE(bench.session.portName(), std::string(isElsewhere ? "elsewhere" : "memory"));
    }
}

void TestDeviceSession::findsItsWayWhileIdentifying()
{
    for (const auto comesBack : {Return::SamePlace, Return::Elsewhere}) {
        PatientBench bench;
        bench.tracker.comesBack = comesBack;
        bench.tracker.faults = {{0, Fault::DisconnectBefore}};
        const auto identity = bench.session.identify({});
        // As long as nobody knows who it is, no other place will do.
        QCOMPARE(identity.has_value(), comesBack == Return::SamePlace);
        if (!identity)
            QCOMPARE(identity.error().code, ErrorCode::DeviceNotBack);
        QCOMPARE(bench.elsewhere.timesOpened(), 0);
        QCOMPARE(bench.waits, (QStringList{u"lost 15000"_s, u"over"_s}));
    }
}

void TestDeviceSession::waitsForAUnitThatRestarts()
{
    PatientBench bench;
    QVERIFY(bench.session.identify({}));
    bench.tracker.bootTime = 8s;
    bench.tracker.faults = {{int(bench.tracker.commands().size()) + 3, Fault::Restart}};
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)[SettingId::ReportInterval].value, std::string("30"));
    QCOMPARE((*snapshot)[SettingId::ApnUser].value, std::string("olduser"));
    QVERIFY(bench.link.elapsed() < 11s);
    // That it restarts it did not say.
    QCOMPARE(bench.waits.size(), 2);
    QVERIFY2(bench.waits.front().startsWith(u"silent 1"_s), qPrintable(bench.waits.front()));
    QCOMPARE(bench.waits.back(), u"over"_s);
}

void TestDeviceSession::aSilentWordIsNoSilentUnit()
{
    PatientBench bench;
    QVERIFY(bench.session.identify({}));
    bench.tracker.readFaults = {{"VTR", Fault::NoReply}};
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)[SettingId::Transport].error->code, ErrorCode::DeviceSilent);
    QCOMPARE((*snapshot)[SettingId::ReportInterval].state, ReadState::Read);
    QVERIFY(bench.link.elapsed() < 8s);
    QCOMPARE(bench.waits, QStringList()); // it was there all the time
}

void TestDeviceSession::patienceIsBounded()
{
    PatientBench bench;
    QVERIFY(bench.session.identify({}));
    // Again and again.
    for (const auto *word : {"VEP", "VTR", "VAP", "VRI", "VPI", "VHB", "VTZ"})
        bench.tracker.readFaults.emplace(word, Fault::DisconnectDuring);
    bench.tracker.comesBack = Return::SamePlace;
    const auto snapshot = bench.session.readSettings({});
    QVERIFY(!snapshot);
    QVERIFY(bench.link.elapsed() < 20s);
}

void TestDeviceSession::restarts_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<int>("comesBack");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, Fault fault, bool hangsUp, Return comesBack,
                        const char *end) {
        QTest::newRow(name) << int(fault) << hangsUp << int(comesBack) << QString::fromUtf8(end);
    };
    row("same link", Fault::None, false, Return::Never, "good");
    row("not acknowledged", Fault::NoReply, false, Return::Never, "good");
    row("not heard", Fault::NotHeard, false, Return::Never, "good");
    row("acknowledged and never seen", Fault::Ignored, false, Return::Never, "good");
    row("refused", Fault::Refused, false, Return::Never, "command-refused");
    row("same port", Fault::None, true, Return::SamePlace, "good");
    row("another port", Fault::None, true, Return::Elsewhere, "good");
    row("another port, and another unit", Fault::None, true, Return::ElsewhereToo, "good");
    row("another unit", Fault::None, true, Return::OtherInPlace, "device-replaced");
    row("gone", Fault::None, true, Return::Never, "device-not-back");
}

void TestDeviceSession::restarts()
{
    QFETCH(const int, fault);
    QFETCH(const bool, hangsUp);
    QFETCH(const int, comesBack);
    QFETCH(const QString, end);
    // However little patience there is otherwise: a restart that is wanted takes its time.
    PatientBench bench(0s);
    QVERIFY(bench.session.identify({}));
    bench.tracker.hangsUpAtRestart = hangsUp;
    bench.tracker.comesBack = Return(comesBack);
    bench.tracker.faults = {{int(bench.tracker.commands().size()), Fault(fault)}};
    const auto restarted = bench.session.restart({});
    QCOMPARE(restarted ? u"good"_s : QString::fromUtf8(codeName(restarted.error().code)), end);
    const bool isCarriedOut = Fault(fault) != Fault::Ignored && Fault(fault) != Fault::Refused;
    QCOMPARE(bench.tracker.restarts() > 0, isCarriedOut);
    QVERIFY(bench.link.elapsed() < 25s);
    const std::chrono::milliseconds longest = virtualProfile().restart->longest;
    if (Fault(fault) == Fault::Refused)
        QCOMPARE(bench.waits, QStringList());
    else
        QCOMPARE(bench.waits.front(), u"restarting %1"_s.arg(longest.count()));
    QCOMPARE(bench.waits.count(u"over"_s), Fault(fault) == Fault::Refused ? 0 : 1);
    QVERIFY(bench.waits.isEmpty() || bench.waits.back() == u"over"_s);
    for (const auto &told : bench.waits)
        QVERIFY2(!told.startsWith(u"lost"_s) && !told.startsWith(u"silent"_s), qPrintable(told));
    if (restarted)
        QVERIFY(bench.session.readSettings({}));
}

QTEST_APPLESS_MAIN(TestDeviceSession)
#include "test_devicesession.moc"
