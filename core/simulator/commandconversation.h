// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/commandhandler.h"
#include "core/simulator/linepacer.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace sp7600::simulator
{

/// What all conversations with one unit share. The reference outlives the conversations.
struct ConversationContext {
    CommandHandler &handler;
    int pacedBaudRate = 0;                    ///< 0 where octets take no time.
    std::function<void(Aftermath)> aftermath; ///< Once the reply before it is on its way.
    std::function<void(const QString &)> log;
};

/// One client's talk with the unit: octets in, replies out after the reply delay, one command after
/// the other. With a paced line octets take their time in both directions.
class CommandConversation final : public QObject
{
    Q_OBJECT
public:
    /// @p speedIsRight is asked for everything that comes; @p send takes the octets of a reply.
    CommandConversation(const ConversationContext &context, std::function<bool()> speedIsRight,
                        std::function<void(const QByteArray &)> send);

    void receive(const QByteArray &octets);
    /// Unsolicited octets.
    void say(const QByteArray &octets);
    /// Forgets what was received and what is still to be said.
    void reset();

private:
    void take(const QByteArray &octets);
    void startNext();
    void sendReply();
    void onSent();

    const ConversationContext &m_context;
    std::function<bool()> m_speedIsRight;
    LinePacer m_incoming;
    LinePacer m_outgoing;
    CommandLineBuffer m_lines;
    std::deque<CommandLine> m_waiting;
    Reaction m_reaction;
    bool m_replying = false; ///< From taking a command up to the last octet of its reply.
    bool m_sending = false;  ///< The last part of it.
    QTimer m_replyTimer;
};

} // namespace sp7600::simulator
