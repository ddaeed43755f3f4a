// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"
#include "tests/secrets/fakewallet.h"
#include "tests/secrets/privatebus.h"

#include <QTest>

using namespace programs;

namespace
{

const auto oneTracker = u"sp7600-installer/device-password/359999046544250"_s;
const auto allTrackers = u"sp7600-installer/device-password/all"_s;

} // namespace

/// The command line and the keychain, which it leaves alone unless it is told to use it.
class TestKeychainUse : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeWallet> m_wallet;

    /// As another program, or an earlier run, remembered it.
    void remember(const QString &key, const QString &password)
    {
        const int handle = m_wallet->open({}, 0, {});
        m_wallet->writePassword(handle, u"sp7600-installer"_s, key, password, {});
    }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "KDE"); // So that KWallet is asked.
        qputenv("KDE_SESSION_VERSION", "5");
        m_wallet = std::make_unique<FakeWallet>(m_bus->address());
        QVERIFY(m_wallet->isRunning());
    }

    void cleanup()
    {
        m_wallet.reset();
        m_bus.reset();
    }

    void whatATrackerTookIsRememberedAndUsedOnRequest()
    {
        const Home home;
        Simulator simulator(home);
        const auto right = home.file(u"right"_s, "Zx81pass\n");
        QVERIFY(simulator.start({u"--device-password-file"_s, right}));
        const QStringList read{u"read"_s, u"--json"_s, u"--port"_s, simulator.link()};

        Program given(home);
        COMPARE_EXIT(given, given.run(read + QStringList{u"--device-password-file"_s, right}), 0);
        QCOMPARE(m_wallet->writes(), 0); // Nobody asked for it.
        Program kept(home);
        COMPARE_EXIT(
            kept, kept.run(read + QStringList{u"--device-password-file"_s, right, u"--remember"_s}),
            0);
        QCOMPARE(m_wallet->passwords().values(), QStringList{u"Zx81pass"_s});
        QVERIFY(m_wallet->passwords().firstKey().endsWith(oneTracker));

        Program without(home);
        COMPARE_EXIT(without, without.run(read), 4);
        QCOMPARE(errorCode(without.last()), u"password-wrong"_s);
        Program other(home);
        COMPARE_EXIT(other, other.run(read + QStringList{u"--use-keychain"_s}), 4);
        Program used(home);
        COMPARE_EXIT(
            used,
            used.run(read + QStringList{u"--use-keychain"_s, u"--imei"_s, u"359999046544250"_s}),
            0);
        QVERIFY(!(used.output() + used.errors() + kept.output()).contains("Zx81pass"));
        QCOMPARE(m_wallet->writes(), 1);
    }

    void aWrongOneIsTriedOnce()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(
            simulator.start({u"--device-password-file"_s, home.file(u"right"_s, "Zx81pass\n")}));
        remember(allTrackers, u"Spectrum48"_s);
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                  u"--use-keychain"_s, u"--remember"_s}),
                     4);
        QCOMPARE(errorCode(program.last()), u"password-wrong"_s);
        QCOMPARE(m_wallet->passwords().values(), QStringList{u"Spectrum48"_s});
    }

    void anApnPasswordIsRememberedAndUsed()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start());
        const QStringList write{u"write"_s,       u"--json"_s, u"--port"_s,
                                simulator.link(), u"--apn"_s,  u"internet.mx"_s};
        Program first(home);
        COMPARE_EXIT(first,
                     first.run(write
                               + QStringList{u"--apn-password-file"_s,
                                             home.file(u"apn"_s, "hunter2\n"), u"--remember"_s}),
                     0);
        QCOMPARE(m_wallet->passwords().values(), QStringList{u"hunter2"_s});

        Simulator next(home, u"next"_s);
        QVERIFY(next.start({u"--imei"_s, u"359999046563045"_s}));
        QStringList again = write;
        again[3] = next.link();
        Program second(home);
        COMPARE_EXIT(second, second.run(again + QStringList{u"--use-keychain"_s}), 0);
        QCOMPARE(next.state().value("apn_password"_L1).toString(), u"hunter2"_s);
    }

    void withoutAKeychainNothingIsBegun()
    {
        m_wallet.reset();
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start());
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link(), u"--remember"_s}),
            1);
        QCOMPARE(errorCode(program.last()), u"keychain-unavailable"_s);
        QVERIFY(simulator.serialLog().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeychainUse)
#include "test_keychainuse.moc"
