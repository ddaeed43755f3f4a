// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetdraft.h"

#include <QTest>

using namespace sp7600;
using ui::TargetDraft;

namespace
{

Preset plaspy()
{
    Preset preset;
    preset.id = "plaspy";
    preset.host = "d.plaspy.com";
    preset.port = 8888;
    preset.transports = {Transport::Tcp, Transport::Udp};
    return preset;
}

Preset traccar()
{
    Preset preset;
    preset.id = "traccar";
    preset.port = 5078;
    preset.transports = {Transport::Tcp};
    return preset;
}

Preset thisLaptop()
{
    Preset preset;
    preset.id = "this-laptop";
    preset.thisLaptop = true;
    preset.transports = {Transport::Tcp, Transport::Udp};
    return preset;
}

/// A firmware that has words for all but a heartbeat, and takes only short passwords.
device::Profile profile()
{
    device::Profile profile;
    for (const SettingId setting : allSettings) {
        const std::string name(settingName(setting));
        device::SettingWord word;
        word.settings = {setting};
        word.reply = protocol::Template::parse("W: {" + name + "}").value();
        if (setting != SettingId::Heartbeat) {
            word.write = protocol::Template::parse("W;{" + name + "}").value();
        }
        if (setting == SettingId::DevicePassword) {
            word.limits[setting] = {{}, {}, 4, 6, true};
        }
        if (setting == SettingId::ReportInterval) {
            word.limits[setting].minimum = 5;
        }
        profile.words.push_back(word);
    }
    return profile;
}

SettingsSnapshot withFurther()
{
    SettingsSnapshot snapshot;
    snapshot[SettingId::ReportInterval] = {ReadState::Read, "60", {}, {}};
    snapshot[SettingId::ParkedInterval] = {ReadState::Read, "3600", {}, {}};
    snapshot[SettingId::Heartbeat] = {ReadState::Read, "300", {}, {}};
    snapshot[SettingId::TimeZone] = {ReadState::Read, "+00:00", {}, {}};
    snapshot[SettingId::ReportFormat] = {ReadState::Read, "text", {}, {}};
    snapshot[SettingId::SecondHost] = {ReadState::Read, "", {}, {}};
    snapshot[SettingId::SecondServerPort] = {ReadState::Read, "", {}, {}};
    snapshot[SettingId::SecondTransport] = {ReadState::Read, "", {}, {}};
    snapshot[SettingId::DevicePassword] = {ReadState::WriteOnly, "", {}, {}};
    return snapshot;
}

TargetDraft furtherDraft()
{
    TargetDraft draft;
    draft.setProfile(profile());
    draft.setPreset(plaspy());
    draft.setFound(withFurther(), false);
    return draft;
}

SettingsSnapshot withApn(const char *apn)
{
    SettingsSnapshot snapshot;
    snapshot[SettingId::Apn] = {ReadState::Read, apn, {}, {}};
    snapshot[SettingId::ApnPassword].state = ReadState::WriteOnly;
    return snapshot;
}

} // namespace

class TestTargetDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPresetAloneOverridesOnlyTheTransport()
    {
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setFound(withApn("internet"), false);
        const commissioning::Target target = draft.target(true);
        QCOMPARE(target.presetId, std::string("plaspy"));
        QCOMPARE(target.proof, ProofWish::Automatic);
        QCOMPARE(target.overrides.present(), std::vector{SettingId::Transport});
        QCOMPARE(*target.overrides.value(SettingId::Transport), std::string("tcp"));
        QVERIFY(draft.problems().empty());
    }

    void theProofIsWhatAPersonChoseUnlessItIsSkipped()
    {
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setProof(ProofWish::Relay);
        QCOMPARE(draft.target(true).proof, ProofWish::Relay);
        QCOMPARE(draft.target(false).proof, ProofWish::Configured);
        draft.setPreset(plaspy());
        QCOMPARE(draft.proof(), ProofWish::Relay);
    }

    void theAddressFromOutsideGoesWithAProofByThisLaptop()
    {
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setPublicAddress("192.0.2.7:5005");
        QVERIFY(!draft.takesPublicAddress());
        QVERIFY(!draft.target(true).publicAddress);
        for (const ProofWish wish : {ProofWish::Direct, ProofWish::Relay}) {
            draft.setProof(wish);
            QVERIFY(draft.takesPublicAddress());
            QVERIFY(!draft.publicAddressProblem());
            QCOMPARE(draft.target(true).publicAddress,
                     std::optional(commissioning::PublicAddress{"192.0.2.7", 5005}));
            QVERIFY(!draft.target(false).publicAddress);
        }
        draft.setPublicAddress("my router");
        QVERIFY(draft.publicAddressProblem());
        QCOMPARE(draft.publicAddressProblem()->code, ErrorCode::HostHasSpaces);
        QVERIFY(!draft.target(true).publicAddress);
        draft.setProof(ProofWish::Configured);
        QVERIFY(!draft.publicAddressProblem());
        // There it is the server itself that is typed.
        draft.setPreset(thisLaptop());
        draft.setProof(ProofWish::Direct);
        QVERIFY(!draft.takesPublicAddress());
    }

    void onlyAnEditedApnIsWritten()
    {
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setFound(withApn("internet"), false);
        QCOMPARE(draft.text(SettingId::Apn), std::string("internet"));
        draft.setText(SettingId::Apn, "other");
        QCOMPARE(draft.target(true).overrides.value(SettingId::Apn).value_or(""),
                 std::string("other"));
        draft.setText(SettingId::Apn, "");
        QCOMPARE(draft.target(true).overrides.value(SettingId::Apn).value_or("?"), std::string());
        draft.setText(SettingId::Apn, "internet");
        QVERIFY(!draft.target(true).overrides.has(SettingId::Apn));
    }

    void aNewReadKeepsWhatWasTyped()
    {
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setFound(withApn("internet"), false);
        draft.setText(SettingId::ApnUser, "me");
        draft.setFound(withApn("changed"), false);
        QCOMPARE(draft.text(SettingId::Apn), std::string("changed"));
        QCOMPARE(draft.text(SettingId::ApnUser), std::string("me"));
    }

    void asksForAHostWhereThereIsNone_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("simulator");
        QTest::addColumn<bool>("needed");
        QTest::newRow("preset with host") << 0 << false << false;
        QTest::newRow("preset without") << 1 << false << true;
        QTest::newRow("preset without, virtual") << 1 << true << true;
        QTest::newRow("this laptop, real unit") << 2 << false << true;
        QTest::newRow("this laptop, virtual unit") << 2 << true << false;
    }

    void asksForAHostWhereThereIsNone()
    {
        QFETCH(int, which);
        QFETCH(bool, simulator);
        QFETCH(bool, needed);
        const std::array presets = {plaspy(), traccar(), thisLaptop()};
        TargetDraft draft;
        draft.setPreset(presets[static_cast<std::size_t>(which)]);
        draft.setFound(withApn("internet"), simulator);
        QCOMPARE(draft.needsHost(), needed);
        draft.setText(SettingId::Host, "server.example.com");
        QCOMPARE(draft.target(true).overrides.has(SettingId::Host), needed);
    }

    void keepsTheTransportOfTheUnitWhereTheServerSpeaksIt()
    {
        SettingsSnapshot overUdp = withApn("internet");
        overUdp[SettingId::Transport] = {ReadState::Read, "udp", {}, {}};
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setFound(overUdp, false);
        QCOMPARE(draft.text(SettingId::Transport), std::string("udp"));
        draft.setPreset(traccar());
        QCOMPARE(draft.text(SettingId::Transport), std::string("tcp"));
        draft.setPreset(thisLaptop());
        QCOMPARE(draft.text(SettingId::Transport), std::string("udp"));
        draft.setText(SettingId::Transport, "tcp");
        draft.setFound(overUdp, false);
        QCOMPARE(draft.text(SettingId::Transport), std::string("tcp"));
    }

    void anotherPresetForgetsTheServerTyped()
    {
        TargetDraft draft;
        draft.setPreset(traccar());
        draft.setText(SettingId::Host, "server.example.com");
        draft.setText(SettingId::ServerPort, "5099");
        draft.setPreset(thisLaptop());
        QVERIFY(draft.text(SettingId::Host).empty());
        QVERIFY(!draft.target(true).overrides.has(SettingId::ServerPort));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<SettingId>("setting");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<ErrorCode>("code");
        using std::string;
        QTest::newRow("host with a blank")
            << SettingId::Host << string("a b") << ErrorCode::HostHasSpaces;
        QTest::newRow("port 0") << SettingId::ServerPort << string("0")
                                << ErrorCode::PortOutOfRange;
        QTest::newRow("port 65536")
            << SettingId::ServerPort << string("65536") << ErrorCode::PortOutOfRange;
        QTest::newRow("port as text")
            << SettingId::ServerPort << string("http") << ErrorCode::PortMalformed;
        QTest::newRow("APN with a separator")
            << SettingId::Apn << string("inter;net") << ErrorCode::TextHasForbiddenCharacter;
    }

    void namesWhatIsWrong()
    {
        QFETCH(SettingId, setting);
        QFETCH(std::string, text);
        QFETCH(ErrorCode, code);
        TargetDraft draft;
        draft.setPreset(traccar());
        draft.setFound(withApn("internet"), false);
        draft.setText(setting, text);
        const auto problems = draft.problems();
        QCOMPARE(problems.size(), 1U);
        QVERIFY(problems.contains(setting));
        QCOMPARE(problems.at(setting).code, code);
        QVERIFY(!draft.target(true).overrides.has(setting));
    }

    void saysThatAnApnIsMissingOnlyWhenThatIsKnown()
    {
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setFound(SettingsSnapshot(), false);
        QVERIFY(!draft.lacksApn());
        draft.setFound(withApn(""), false);
        QVERIFY(draft.lacksApn());
        draft.setText(SettingId::Apn, "internet");
        QVERIFY(!draft.lacksApn());
    }

    void furtherSettingsAreWrittenWhenEdited_data()
    {
        QTest::addColumn<SettingId>("setting");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("written"); // "-": nothing
        using std::string;
        const auto row = [](const char *name, SettingId setting, const char *text,
                            const char *written) {
            QTest::newRow(name) << setting << string(text) << string(written);
        };
        row("an interval", SettingId::ReportInterval, "30", "30");
        row("an interval as it is", SettingId::ReportInterval, "60", "-");
        row("no interval", SettingId::ReportInterval, "", "-");
        row("less than this firmware takes", SettingId::ReportInterval, "4", "-");
        row("parked", SettingId::ParkedInterval, "7200", "7200");
        row("what cannot be written", SettingId::Heartbeat, "60", "-");
        row("a time zone", SettingId::TimeZone, "-6", "-06:00");
        row("a format", SettingId::ReportFormat, "binary", "binary");
        row("a format left alone", SettingId::ReportFormat, "", "-");
        row("a password", SettingId::DevicePassword, "98765", "98765");
        row("no password", SettingId::DevicePassword, "", "-");
        row("a password that is too long", SettingId::DevicePassword, "9876543", "-");
        row("a password with letters", SettingId::DevicePassword, "secret", "-");
    }

    void furtherSettingsAreWrittenWhenEdited()
    {
        QFETCH(const SettingId, setting);
        QFETCH(const std::string, text);
        QFETCH(const std::string, written);
        TargetDraft draft = furtherDraft();
        QVERIFY(draft.furtherEdits().empty());
        draft.setText(setting, text);
        const auto value = draft.target(true).overrides.value(setting);
        QCOMPARE(value.value_or("-"), written);
        // Whatever was typed and cannot be written is said to be wrong.
        const bool edited = !draft.furtherEdits().empty();
        QCOMPARE(draft.problems().contains(setting), edited && !value);
        QVERIFY(!value || draft.furtherEdits() == std::vector{setting});
    }

    void whatAFirmwareHasNoWordForCannotBeWritten()
    {
        TargetDraft draft;
        QVERIFY(draft.canWrite(SettingId::Heartbeat));
        draft.setProfile(profile());
        QVERIFY(!draft.canWrite(SettingId::Heartbeat));
        QVERIFY(draft.canWrite(SettingId::TimeZone));
    }

    void limitsNameNoPassword()
    {
        TargetDraft draft = furtherDraft();
        draft.setText(SettingId::DevicePassword, "98765432");
        const Error problem = draft.problems().at(SettingId::DevicePassword);
        QCOMPARE(problem.code, ErrorCode::ValueOutsideLimits);
        for (const auto &[name, value] : problem.parameters) {
            QVERIFY(!value.contains("98765432"));
        }
    }

    void aSecondServerIsWhole()
    {
        TargetDraft draft = furtherDraft();
        draft.setText(SettingId::SecondHost, "backup.example.org");
        QCOMPARE(draft.text(SettingId::SecondTransport), std::string("tcp"));
        QVERIFY(draft.problems().contains(SettingId::SecondServerPort));
        draft.setText(SettingId::SecondServerPort, "5001");
        draft.setText(SettingId::SecondTransport, "udp");
        QVERIFY(draft.problems().empty());
        const ConnectionSettings wanted = draft.target(true).overrides;
        QCOMPARE(wanted.value(SettingId::SecondHost).value_or(""),
                 std::string("backup.example.org"));
        QCOMPARE(wanted.value(SettingId::SecondServerPort).value_or(""), std::string("5001"));
        QCOMPARE(wanted.value(SettingId::SecondTransport).value_or(""), std::string("udp"));
        // Taken back, nothing of it is left.
        draft.setText(SettingId::SecondHost, "");
        QVERIFY(draft.problems().empty());
        QVERIFY(draft.furtherEdits().empty());
    }

    void aSecondServerCanGo()
    {
        SettingsSnapshot found = withFurther();
        found[SettingId::SecondHost].value = "backup.example.org";
        found[SettingId::SecondServerPort].value = "5001";
        found[SettingId::SecondTransport].value = "tcp";
        TargetDraft draft;
        draft.setProfile(profile());
        draft.setFound(found, false);
        draft.setText(SettingId::SecondHost, "");
        QVERIFY(draft.problems().empty());
        QCOMPARE(draft.target(true).overrides.value(SettingId::SecondHost).value_or("?"),
                 std::string());
    }

    void anAccessPointBringsItsUserAndPassword()
    {
        network::Apn apn;
        apn.apn = "internet.itelcel.com";
        apn.user = "webgprs";
        apn.password = "webgprs2002";
        TargetDraft draft;
        draft.setPreset(plaspy());
        draft.setFound(withApn("other"), false);
        draft.takeApn(apn);
        ConnectionSettings wanted = draft.target(true).overrides;
        QCOMPARE(wanted.value(SettingId::Apn).value_or(""), std::string("internet.itelcel.com"));
        QCOMPARE(wanted.value(SettingId::ApnUser).value_or(""), std::string("webgprs"));
        QCOMPARE(wanted.value(SettingId::ApnPassword).value_or(""), std::string("webgprs2002"));
        // One without a password leaves none of another.
        draft.takeApn({});
        QVERIFY(!draft.target(true).overrides.has(SettingId::ApnPassword));
    }

    void aPasswordThatAUnitTellsIsNotShown()
    {
        SettingsSnapshot found = withApn("internet");
        found[SettingId::ApnPassword] = {ReadState::Read, "secret", {}, {}};
        TargetDraft draft;
        draft.setFound(found, false);
        QVERIFY(draft.text(SettingId::ApnPassword).empty());
        QVERIFY(!draft.target(true).overrides.has(SettingId::ApnPassword));
    }

    void aWholeServerThatIsNoPresetYetCanBeSaved_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("saved"); // empty: nothing to save
        const auto row = [](const char *name, int preset, const char *host, const char *port,
                            const char *transport, const char *saved) {
            QTest::addRow("%s", name)
                << preset << QString::fromLatin1(host) << QString::fromLatin1(port)
                << QString::fromLatin1(transport) << QString::fromLatin1(saved);
        };
        row("the preset as it is", 0, "", "", "tcp", "");
        row("the preset's own port typed", 0, "", "8888", "tcp", "");
        row("another port", 0, "", "9000", "tcp", "d.plaspy.com 9000 tcp");
        row("another transport", 0, "", "", "udp", "d.plaspy.com 8888 udp");
        row("a port that is none", 0, "", "90000", "tcp", "");
        row("a host still missing", 1, "", "9000", "tcp", "");
        row("a host", 1, "Track.example.org", "", "tcp", "track.example.org 5078 tcp");
        row("a host that is none", 1, "my server", "", "tcp", "");
        row("this laptop", 2, "192.168.1.20", "9000", "tcp", "");
    }

    void aWholeServerThatIsNoPresetYetCanBeSaved()
    {
        QFETCH(const int, preset);
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        QFETCH(const QString, transport);
        QFETCH(const QString, saved);
        TargetDraft draft;
        QVERIFY(!draft.ownPreset());
        draft.setPreset(std::array{plaspy(), traccar(), thisLaptop()}.at(std::size_t(preset)));
        draft.setText(SettingId::Host, host.toStdString());
        draft.setText(SettingId::ServerPort, port.toStdString());
        draft.setText(SettingId::Transport, transport.toStdString());
        const auto own = draft.ownPreset();
        QString text;
        if (own) {
            QCOMPARE(own->transports.size(), 1U);
            text =
                QString::fromStdString(own->host + ' ' + std::to_string(own->port.value_or(0)) + ' '
                                       + std::string(transportName(own->transports.front())));
        }
        QCOMPARE(text, saved);
    }
};

QTEST_APPLESS_MAIN(TestTargetDraft)
#include "test_targetdraft.moc"
