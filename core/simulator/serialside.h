// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/commandconversation.h"
#include "core/simulator/pseudoterminal.h"
#include "core/simulator/simulatorregistry.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace sp7600::simulator
{

/// What the serial side tells the rest of the unit.
struct SerialEvents {
    std::function<void()> down; ///< It restarts: from now on until up() it does nothing.
    std::function<void()> up;
    /// It was away from its ports and is there again, maybe at others.
    std::function<void(const VirtualTracker::Running &)> moved;
};

/// The unit as the installer sees it: a pseudo-terminal, a TCP link on 127.0.0.1, or both,
/// announced in the registry of simulators. It restarts and is unplugged and plugged in as its
/// conversations lead to it. Lives on one thread.
class SerialSide final : public QObject
{
    Q_OBJECT
public:
    SerialSide(const VirtualTrackerOptions &options, CommandHandler &handler, SerialEvents events,
               std::function<void(const QString &)> log);
    ~SerialSide() override;
    Q_DISABLE_COPY_MOVE(SerialSide)

    /// Opens the links that the options ask for. Errors: PseudoTerminalUnavailable,
    /// FileUnwritable, ListenPortBusy, ListenFailed.
    [[nodiscard]] Result<VirtualTracker::Running> open();

private:
    [[nodiscard]] Result<void> openPseudoTerminal();
    [[nodiscard]] Result<void> openTcpLink(quint16 port);
    void takeClients();
    void resetConversations();

    void leave(Aftermath reason);
    void leaveOnceRead();
    void closeLinks();
    void comeBack();

    VirtualTrackerOptions m_options;
    CommandHandler &m_handler;
    SerialEvents m_events;
    ConversationContext m_context;
    VirtualTracker::Running m_running;

    std::unique_ptr<PseudoTerminal> m_terminal;
    std::unique_ptr<PseudoTerminal> m_nextTerminal; ///< Where it will come back.
    std::unique_ptr<StableLink> m_link;
    std::optional<PortAnnouncement> m_terminalAnnouncement;
    std::unique_ptr<CommandConversation> m_terminalConversation;
    QTcpServer m_server;
    std::optional<PortAnnouncement> m_tcpAnnouncement;

    Aftermath m_away = Aftermath::None; ///< Why it hears nothing.
    QDeadlineTimer m_readPatience;
    QTimer m_readTimer;
    QTimer m_returnTimer;
};

} // namespace sp7600::simulator
