// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

/// KWallet as qtkeychain sees it, on a given bus. Remembers in memory.
class FakeWallet final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    explicit FakeWallet(const QString &busAddress);
    ~FakeWallet() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QMap<QString, QString> &passwords() const { return m_passwords; }
    [[nodiscard]] int writes() const { return m_writes; }
    void refuse() { m_refuses = true; }
    /// The next one who opens it gets no answer before answerLate().
    void keepSilentOnce() { m_silent = true; }
    void answerLate();

public Q_SLOTS: // The methods on the bus.
    QString networkWallet() const { return QStringLiteral("wallet"); }
    int open(const QString &wallet, qlonglong window, const QString &application);
    int entryType(int handle, const QString &folder, const QString &key,
                  const QString &application) const;
    QString readPassword(int handle, const QString &folder, const QString &key,
                         const QString &application) const;
    int writePassword(int handle, const QString &folder, const QString &key,
                      const QString &password, const QString &application);
    int removeEntry(int handle, const QString &folder, const QString &key,
                    const QString &application);

private:
    QDBusConnection m_bus;
    bool m_running = false;
    bool m_refuses = false;
    bool m_silent = false;
    int m_writes = 0;
    std::optional<QDBusMessage> m_unanswered;
    QMap<QString, QString> m_passwords;
};
