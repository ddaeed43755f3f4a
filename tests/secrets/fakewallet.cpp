// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewallet.h"

namespace
{

constexpr int openHandle = 7;
const auto connectionName = QStringLiteral("fake wallet");

} // namespace

FakeWallet::FakeWallet(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, connectionName))
{
    m_running = m_bus.registerObject(QStringLiteral("/modules/kwalletd5"), this,
                                     QDBusConnection::ExportAllSlots)
                && m_bus.registerService(QStringLiteral("org.kde.kwalletd5"));
}

FakeWallet::~FakeWallet()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeWallet::answerLate()
{
    if (m_unanswered)
        m_bus.send(m_unanswered->createReply(openHandle));
    m_unanswered.reset();
}

int FakeWallet::open(const QString &, qlonglong, const QString &)
{
    if (m_silent) {
        m_silent = false;
        setDelayedReply(true);
        m_unanswered = message();
    }
    return m_refuses ? -1 : openHandle;
}

int FakeWallet::entryType(int, const QString &, const QString &key, const QString &) const
{
    constexpr int unknown = 0;
    constexpr int password = 1;
    return m_passwords.contains(key) ? password : unknown;
}

QString FakeWallet::readPassword(int, const QString &, const QString &key, const QString &) const
{
    return m_passwords.value(key);
}

int FakeWallet::writePassword(int, const QString &, const QString &key, const QString &password,
                              const QString &)
{
    ++m_writes;
    m_passwords.insert(key, password);
    return 0;
}

int FakeWallet::removeEntry(int, const QString &, const QString &key, const QString &)
{
    return m_passwords.remove(key) > 0 ? 0 : -3;
}
