// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/commandinterpreter.h"
#include "core/simulator/trackermemory.h"
#include "core/simulator/virtualtracker.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace sp7600::simulator
{

/// What all conversations with one unit share. The references outlive the conversations.
struct ConversationContext {
    const CommandInterpreter &interpreter;
    TrackerMemory &memory;
    SerialFaults faults;
    std::chrono::milliseconds replyDelay{};
    std::function<UnitStatus()> status;
    std::function<QByteArray()> reportFrame;                 ///< For chatter.
    std::function<void(const ConnectionSettings &)> written; ///< After the memory has it.
    std::function<void(const QString &)> log;
};

/// One client's talk with the unit: octets in, replies out after the reply delay, one command after
/// the other. Every fault of the serial side is made here.
class CommandConversation final : public QObject
{
    Q_OBJECT
public:
    /// @p speedIsRight is asked for every command; @p send takes the octets of a reply.
    CommandConversation(const ConversationContext &context, std::function<bool()> speedIsRight,
                        std::function<void(const QByteArray &)> send);

    void receive(const QByteArray &octets);

private:
    void startNext();
    void finish();
    [[nodiscard]] QByteArray execute(const CommandLine &line);
    [[nodiscard]] QByteArray replyOctets(const std::vector<std::string> &lines) const;

    const ConversationContext &m_context;
    std::function<bool()> m_speedIsRight;
    std::function<void(const QByteArray &)> m_send;
    CommandLineBuffer m_lines;
    std::deque<CommandLine> m_waiting;
    QByteArray m_reply;
    QTimer m_replyTimer;
};

} // namespace sp7600::simulator
