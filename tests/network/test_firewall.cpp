// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/firewall.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace sp7600;
using namespace sp7600::network;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const std::vector<ListenPort> bothPorts{{Transport::Tcp, 8888}, {Transport::Udp, 8888}};

/// What programs say, by their words; those that are not in it are not on this system.
using Said = QMap<QString, ProgramOutput>;

FirewallSources sources(FirewallPlatform platform, const Said &said, const QString &ufwFile = {})
{
    return {
        platform,
        ufwFile,
        [said](const QString &program, const QStringList &words) -> std::optional<ProgramOutput> {
            const auto asked = program + u' ' + words.join(u' ');
            return said.contains(asked) ? std::optional(said.value(asked)) : std::nullopt;
        },
        {}};
}

} // namespace

class TestFirewall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUfwSettings_data()
    {
        QTest::addColumn<std::string>("settings");
        QTest::addColumn<int>("enabled"); // -1: not told
        QTest::newRow("as shipped, on")
            << std::string("# /etc/ufw/ufw.conf\n#\n\n# Set to yes to start on boot. If setting "
                           "this remotely, be sure to add a rule\n# to allow your remote "
                           "connection before starting ufw. Eg: 'ufw allow 22/tcp'\n"
                           "ENABLED=yes\n\n# Please use the 'ufw' command to set the loglevel. "
                           "Eg: 'ufw logging medium'.\nLOGLEVEL=low\n")
            << 1;
        QTest::newRow("off") << std::string("ENABLED=no\nLOGLEVEL=low\n") << 0;
        QTest::newRow("quoted") << std::string("ENABLED=\"yes\"\n") << 1;
        QTest::newRow("commented out") << std::string("#ENABLED=yes\n") << -1;
        QTest::newRow("another word") << std::string("ENABLED=maybe\n") << -1;
        QTest::newRow("empty") << std::string() << -1;
    }

    void readsUfwSettings()
    {
        QFETCH(const std::string, settings);
        QFETCH(const int, enabled);
        const auto told = isUfwEnabled(settings);
        QCOMPARE(told ? int(*told) : -1, enabled);
    }

    void readsWindows_data()
    {
        QTest::addColumn<std::vector<WindowsFirewallProfile>>("profiles");
        QTest::addColumn<FirewallState>("state");
        using Profiles = std::vector<WindowsFirewallProfile>;
        constexpr WindowsFirewallProfile off;
        constexpr WindowsFirewallProfile on{.isOn = true};
        constexpr WindowsFirewallProfile lettingIn{.isOn = true, .letsInByDefault = true};
        constexpr WindowsFirewallProfile blocking{
            .isOn = true, .blocksAll = true, .letsInByDefault = true};
        QTest::newRow("off") << Profiles{off} << FirewallState::Off;
        QTest::newRow("on") << Profiles{on} << FirewallState::OnNotKnown;
        QTest::newRow("lets all in") << Profiles{lettingIn} << FirewallState::LetsIn;
        QTest::newRow("blocks all") << Profiles{blocking} << FirewallState::Blocks;
        QTest::newRow("blocks all, but is off")
            << Profiles{{.blocksAll = true}} << FirewallState::Off;
        QTest::newRow("two networks") << Profiles{off, on} << FirewallState::OnNotKnown;
        QTest::newRow("the worst first") << Profiles{blocking, off} << FirewallState::Blocks;
        QTest::newRow("not told") << Profiles{} << FirewallState::NotKnown;
    }

    void readsWindows()
    {
        QFETCH(const std::vector<WindowsFirewallProfile>, profiles);
        QFETCH(const FirewallState, state);
        QCOMPARE(windowsFirewallState(profiles), state);
        auto asked = sources(FirewallPlatform::Windows, {});
        asked.windowsProfiles = [profiles] { return profiles; };
        QCOMPARE(localFirewall(bothPorts, asked), (Firewall{FirewallKind::Windows, state, {}}));
    }

    void readsMacOs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<FirewallState>("state");
        QTest::newRow("off") << QByteArray("Firewall is disabled. (State = 0) \n")
                             << FirewallState::Off;
        QTest::newRow("on") << QByteArray("Firewall is enabled. (State = 1) \n")
                            << FirewallState::OnNotKnown;
        QTest::newRow("blocks all")
            << QByteArray("Firewall is blocking all non-essential incoming connections. "
                          "(State = 2) \n")
            << FirewallState::Blocks;
        QTest::newRow("another") << QByteArray("(State = 3)") << FirewallState::NotKnown;
        QTest::newRow("empty") << QByteArray() << FirewallState::NotKnown;
    }

    void readsMacOs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const FirewallState, state);
        const auto asked = u"/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate"_s;
        QCOMPARE(localFirewall(bothPorts, sources(FirewallPlatform::MacOs, {{asked, {0, text}}})),
                 (Firewall{FirewallKind::MacOs, state, {}}));
    }

    void asksFirewalld_data()
    {
        QTest::addColumn<QByteArray>("tcp");
        QTest::addColumn<QByteArray>("udp");
        QTest::addColumn<FirewallState>("state");
        const auto row = [](const char *tcp, const char *udp, FirewallState state) {
            QTest::addRow("%s, %s", tcp, udp) << QByteArray(tcp) << QByteArray(udp) << state;
        };
        row("yes\n", "yes\n", FirewallState::LetsIn);
        row("yes\n", "no\n", FirewallState::Blocks);
        row("no\n", "yes\n", FirewallState::Blocks);
        row("yes\n", "Authorization failed.\n", FirewallState::OnNotKnown);
        row("Authorization failed.\n", "no\n", FirewallState::Blocks);
        row("yes\n", nullptr, FirewallState::OnNotKnown);
    }

    void asksFirewalld()
    {
        QFETCH(const QByteArray, tcp);
        QFETCH(const QByteArray, udp);
        QFETCH(const FirewallState, state);
        Said said{{u"firewall-cmd --state"_s, {0, "running\n"}},
                  {u"firewall-cmd --query-port=8888/tcp"_s, {0, tcp}}};
        if (!udp.isNull())
            said.insert(u"firewall-cmd --query-port=8888/udp"_s, {0, udp});
        const std::string command = "sudo firewall-cmd --add-port=8888/tcp --add-port=8888/udp";
        QCOMPARE(localFirewall(bothPorts, sources(FirewallPlatform::Linux, said)),
                 (Firewall{FirewallKind::Firewalld, state,
                           state == FirewallState::LetsIn ? std::string() : command}));
    }

    void looksAtUfwWhereFirewalldDoesNotRun_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<bool>("hasFirewalld");
        QTest::addColumn<Firewall>("firewall");
        const Firewall on{FirewallKind::Ufw, FirewallState::OnNotKnown,
                          "sudo ufw allow 8888/tcp && sudo ufw allow 8888/udp"};
        const Firewall off{FirewallKind::Ufw, FirewallState::Off, {}};
        const Firewall stopped{FirewallKind::Firewalld, FirewallState::Off, {}};
        QTest::newRow("on") << QByteArray("ENABLED=yes\n") << false << on;
        QTest::newRow("on, other stopped") << QByteArray("ENABLED=yes\n") << true << on;
        QTest::newRow("off") << QByteArray("ENABLED=no\n") << false << off;
        QTest::newRow("none, other stopped") << QByteArray() << true << stopped;
        QTest::newRow("none of both") << QByteArray() << false << Firewall();
    }

    void looksAtUfwWhereFirewalldDoesNotRun()
    {
        QFETCH(const QByteArray, settings);
        QFETCH(const bool, hasFirewalld);
        QFETCH(const Firewall, firewall);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ufw.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
        file.close();
        const Said said =
            hasFirewalld ? Said{{u"firewall-cmd --state"_s, {252, "not running\n"}}} : Said();
        QCOMPARE(localFirewall(bothPorts, sources(FirewallPlatform::Linux, said, file.fileName())),
                 firewall);
        QCOMPARE(localFirewall(bothPorts, sources(FirewallPlatform::Linux, said)).kind,
                 hasFirewalld ? FirewallKind::Firewalld : FirewallKind::Unknown);
    }

    void everyStateHasItsName()
    {
        QSet<std::string_view> names;
        for (int state = 0; state <= int(FirewallState::Blocks); ++state)
            names += firewallStateName(FirewallState(state));
        QCOMPARE(names.size(), int(FirewallState::Blocks) + 1);
        QVERIFY(!names.contains("unknown"));
        for (int kind = 1; kind <= int(FirewallKind::MacOs); ++kind)
            names += firewallKindName(FirewallKind(kind));
        QCOMPARE(names.size(), int(FirewallState::Blocks) + 1 + int(FirewallKind::MacOs));
        QVERIFY(!names.contains("unknown"));
    }

#ifdef Q_OS_UNIX
    void runsAProgram()
    {
        const auto said =
            runnerWithin(20s)(u"/bin/sh"_s, {u"-c"_s, u"echo $LC_ALL; echo no >&2; exit 3"_s});
        QVERIFY(said);
        QCOMPARE(said->exitCode, 3);
        QCOMPARE(said->text, QByteArray("C\nno\n"));
        QVERIFY(!runnerWithin(20s)(u"sp7600-no-such-program"_s, {}));
    }

    void aProgramThatTakesTooLongTellsNothing()
    {
        QElapsedTimer time;
        time.start();
        const auto run = runnerWithin(300ms);
        QVERIFY(!run(u"/bin/sleep"_s, {u"60"_s}));
        QVERIFY(!run(u"/bin/sleep"_s, {u"60"_s})); // The limit is for all of them.
        QVERIFY2(time.elapsed() < 20'000, "a program was waited for to its end");
    }

    void aProgramIsEndedWhenItIsNotWantedAnyMore()
    {
        QElapsedTimer time;
        time.start();
        const auto run = runnerWithin(60s, [&time] { return time.hasExpired(200); });
        QVERIFY(run(u"/bin/sh"_s, {u"-c"_s, u"exit 0"_s}));
        QVERIFY(!run(u"/bin/sleep"_s, {u"60"_s}));
        QVERIFY2(time.elapsed() < 20'000, "a program was waited for to its end");
    }

    void thisSystemAnswersInTime()
    {
        QElapsedTimer time;
        time.start();
        const auto firewall = localFirewall(bothPorts);
        QVERIFY(time.elapsed() < 10'000);
        if (firewall.state == FirewallState::NotKnown)
            QVERIFY(firewall.command.empty());
    }
#endif
};

QTEST_GUILESS_MAIN(TestFirewall)
#include "test_firewall.moc"
