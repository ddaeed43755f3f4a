// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewallet.h"
#include "keychainchild.h"
#include "privatebus.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutASessionBus();
    void whereTheSessionBusIsGone();
    void aSilentSessionBusHangsNothing_data();
    void aSilentSessionBusHangsNothing();
    void aSessionBusWithoutAKeychain();
    void secretsAreRememberedAndForgotten();
    void threadsDoNotMixTheirSecrets();
    void aKeychainThatRefusesIsNamed();
    void whatIsKeptTooLateIsTakenBack();
    void cleanup();

private:
    /// Starts a child at the bus, with a home of its own.
    void start(const QString &busAddress, QLatin1StringView scenario,
               const QString &detail = QString());
    /// Serves the wallet meanwhile.
    void finish();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_child;
};

void TestKeychain::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_child = std::make_unique<QProcess>();
    m_child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void TestKeychain::start(const QString &busAddress, QLatin1StringView scenario,
                         const QString &detail)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s,
                             u"WAYLAND_DISPLAY"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s); // So that KWallet is asked.
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    if (!busAddress.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    m_child->setProcessEnvironment(environment);
    m_child->start(QCoreApplication::applicationFilePath(), {u"--child"_s, scenario, detail});
    QVERIFY(m_child->waitForStarted(10'000));
}

void TestKeychain::finish()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_child->state(), QProcess::NotRunning, 20'000);
    QCOMPARE(m_child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_child->exitCode(), 0);
}

void TestKeychain::cleanup()
{
    if (m_child->state() != QProcess::NotRunning) {
        m_child->kill();
        m_child->waitForFinished(10'000);
    }
    // In the keychain or not at all: never in a file.
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
}

void TestKeychain::withoutASessionBus()
{
    start(QString(), keychainchild::unavailable, u"no session bus (D-Bus) runs here"_s);
    finish();
}

void TestKeychain::whereTheSessionBusIsGone()
{
    start(u"unix:path=/nonexistent/bus,guid=0123456789abcdef0123456789abcdef"_s,
          keychainchild::unavailable, u"the session bus (D-Bus) does not answer"_s);
    finish();
}

void TestKeychain::aSilentSessionBusHangsNothing_data()
{
    QTest::addColumn<bool>("abstract");
    QTest::newRow("path") << false;
#ifdef Q_OS_LINUX
    QTest::newRow("abstract") << true;
#endif
}

void TestKeychain::aSilentSessionBusHangsNothing()
{
    QFETCH(const bool, abstract);
    const QTemporaryDir folder;
    const auto name = folder.filePath(u"silent bus"_s);
    QLocalServer bus;
    if (abstract)
        bus.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    QVERIFY(bus.listen(name));
    start((abstract ? u"unix:abstract=%1"_s : u"unix:path=%1"_s)
              .arg(QString(name).replace(u' ', u"%20"_s)),
          keychainchild::unavailable, u"it did not answer within 0.3 s"_s);
    finish();
    QVERIFY(bus.hasPendingConnections());
}

void TestKeychain::aSessionBusWithoutAKeychain()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    start(bus.address(), keychainchild::unavailable); // qtkeychain's versions differ in words.
    finish();
}

void TestKeychain::secretsAreRememberedAndForgotten()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    const FakeWallet wallet(bus.address());
    QVERIFY(wallet.isRunning());
    start(bus.address(), keychainchild::roundTrip);
    finish();
    QCOMPARE(wallet.writes(), 3);
    QCOMPARE(wallet.passwords(),
             (QMap<QString, QString>{{u"sp7600-installer/apn-password/internet"_s, u"guest"_s}}));
}

void TestKeychain::threadsDoNotMixTheirSecrets()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    const FakeWallet wallet(bus.address());
    QVERIFY(wallet.isRunning());
    start(bus.address(), keychainchild::manyThreads);
    finish();
    QCOMPARE(wallet.writes(), 40);
    QCOMPARE(wallet.passwords().size(), 8);
}

void TestKeychain::aKeychainThatRefusesIsNamed()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    FakeWallet wallet(bus.address());
    QVERIFY(wallet.isRunning());
    wallet.refuse();
    start(bus.address(), keychainchild::unavailable, u"it is locked, or refused"_s);
    finish();
    QCOMPARE(wallet.writes(), 0);
}

void TestKeychain::whatIsKeptTooLateIsTakenBack()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    FakeWallet wallet(bus.address());
    QVERIFY(wallet.isRunning());
    wallet.keepSilentOnce();
    start(bus.address(), keychainchild::tooLate);
    QTRY_VERIFY_WITH_TIMEOUT(m_child->canReadLine(), 10'000);
    QCOMPARE(wallet.writes(), 0);
    wallet.answerLate();
    finish();
    QCOMPARE(wallet.writes(), 1);
    QVERIFY(wallet.passwords().isEmpty());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return keychainchild::run(arguments.value(2), arguments.value(3));
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain.moc"
