// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/commandconversation.h"
#include "core/simulator/pseudoterminal.h"

#include <QObject>
#include <QTcpServer>

#include <memory>

namespace sp7600::simulator
{

/// The unit as the installer sees it: a pseudo-terminal, a TCP link on 127.0.0.1, or both. Lives on
/// one thread.
class SerialSide final : public QObject
{
    Q_OBJECT
public:
    explicit SerialSide(ConversationContext context);
    ~SerialSide() override;
    Q_DISABLE_COPY_MOVE(SerialSide)

    /// Opens the links that @p options ask for. Errors: PseudoTerminalUnavailable, FileUnwritable,
    /// ListenPortBusy, ListenFailed.
    [[nodiscard]] Result<VirtualTracker::Running> open(const VirtualTrackerOptions &options);

private:
    [[nodiscard]] Result<void> openPseudoTerminal(const VirtualTrackerOptions &options);
    [[nodiscard]] Result<void> openTcpLink(quint16 port);
    void takeClients();

    ConversationContext m_context;
    std::unique_ptr<PseudoTerminal> m_terminal;
    std::unique_ptr<StableLink> m_link;
    std::unique_ptr<CommandConversation> m_terminalConversation;
    QTcpServer m_server;
};

} // namespace sp7600::simulator
