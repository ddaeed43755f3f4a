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
    explicit Bench(const Profile &profile = virtualProfile(), SessionOptions options = {})
        : session(link, profile, std::move(options))
    {
    }

    MemoryLink link;
    FakeTracker tracker{link};
    DeviceSession session;
};

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
    void silenceIsSaidSoonEnough();
    void noiseInTheImeiIsNotBelieved();
    void anImeiThatIsNoneIsAnError();
    void anUnknownModelIsRefused();
    void aWrongPasswordIsTriedOnce();
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

QTEST_APPLESS_MAIN(TestDeviceSession)
#include "test_devicesession.moc"
