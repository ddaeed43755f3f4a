// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/commandconversation.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::simulator
{

namespace
{

/// More commands than this at once is a client that does not wait for replies: the rest is lost.
constexpr std::size_t mostWaiting = 64;

} // namespace

CommandConversation::CommandConversation(const ConversationContext &context,
                                         std::function<bool()> speedIsRight,
                                         std::function<void(const QByteArray &)> send)
    : m_context(context)
    , m_speedIsRight(std::move(speedIsRight))
    , m_incoming(context.pacedBaudRate, [this](const QByteArray &octets) { take(octets); })
    , m_outgoing(context.pacedBaudRate, std::move(send))
{
    m_replyTimer.setSingleShot(true);
    m_replyTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_replyTimer, &QTimer::timeout, this, &CommandConversation::sendReply);
    connect(&m_outgoing, &LinePacer::drained, this, &CommandConversation::onSent);
}

void CommandConversation::receive(const QByteArray &octets)
{
    m_incoming.put(octets);
}

void CommandConversation::say(const QByteArray &octets)
{
    m_outgoing.put(octets);
}

void CommandConversation::reset()
{
    m_incoming.clear();
    m_outgoing.clear();
    m_replyTimer.stop();
    m_lines = {};
    m_waiting.clear();
    m_replying = false;
    m_sending = false;
}

void CommandConversation::take(const QByteArray &octets)
{
    if (m_context.handler.echoes() && m_speedIsRight())
        m_outgoing.put(octets);
    m_lines.append({octets.constData(), static_cast<std::size_t>(octets.size())});
    while (auto line = m_lines.next()) {
        if (m_waiting.size() < mostWaiting)
            m_waiting.push_back(*std::move(line));
        else
            m_context.log(u"serial: too many commands at once, one is lost"_s);
    }
    if (!m_replying)
        startNext();
}

void CommandConversation::startNext()
{
    if (m_waiting.empty())
        return;
    const auto line = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_replying = true;
    auto &handler = m_context.handler;
    m_reaction = m_speedIsRight() ? handler.react(line) : handler.garbage(line);
    m_replyTimer.start(m_reaction.delay);
}

void CommandConversation::sendReply()
{
    m_sending = true;
    m_outgoing.put(m_reaction.octets);
}

void CommandConversation::onSent()
{
    // An echo may have ended before the reply began.
    if (!m_sending)
        return;
    m_sending = false;
    m_replying = false;
    if (m_reaction.aftermath == Aftermath::None)
        startNext();
    else
        m_context.aftermath(m_reaction.aftermath);
}

} // namespace sp7600::simulator
