// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/simulator/clientwatch.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace sp7600::simulator
{

/// The simulator's end of a pseudo-terminal: to everybody else a serial port. Clients may come, go
/// and be killed; the port stays. Only where POSIX is.
class PseudoTerminal final : public QObject
{
    Q_OBJECT
public:
    /// Error: PseudoTerminalUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<PseudoTerminal>> open();
    ~PseudoTerminal() override;
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    /// What a client opens.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The speed that the client chose; 0 when it is none of the usual ones.
    [[nodiscard]] int baudRate() const;

    /// Whether a client has not taken everything yet; false where nobody is there.
    [[nodiscard]] bool hasUnread();

    /// What nobody is there to read is lost, as on a wire.
    void write(const QByteArray &octets);

signals:
    void received(const QByteArray &octets);

private:
    PseudoTerminal(int master, int slave, QString path);
    void readMaster();
    void tidyUpAfterClients() const;

    int m_master;
    int m_slave; ///< Kept open, so that the last client's close is no hang-up.
    QString m_path;
    ClientWatch m_clients;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// A symbolic link that follows the port under a stable name, and goes with it.
class StableLink final
{
public:
    /// Puts a link at @p path, in one step also where another link is. Anything else that is there
    /// stays. Error: FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<StableLink>> make(const QString &path,
                                                                  const QString &target);
    /// Removes the link unless it points somewhere else by now.
    ~StableLink();
    StableLink(const StableLink &) = delete;
    StableLink &operator=(const StableLink &) = delete;

private:
    StableLink(QByteArray path, QByteArray target);

    QByteArray m_path;
    QByteArray m_target;
};

} // namespace sp7600::simulator
