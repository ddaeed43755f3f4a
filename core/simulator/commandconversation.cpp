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

constexpr auto lineEnd = "\r\n";

/// As a receiver at a wrong speed would see it: as many octets, none of them text.
QByteArray garbled(QByteArray octets)
{
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto mixed = static_cast<unsigned>(static_cast<unsigned char>(octets[i])) * 37U
                           + static_cast<unsigned>(i) * 11U;
        octets[i] = static_cast<char>(0x80U | (mixed & 0x7FU));
    }
    return octets;
}

QByteArray firstHalf(QByteArray octets)
{
    octets.truncate(octets.size() / 2);
    while (octets.endsWith('\r') || octets.endsWith('\n'))
        octets.chop(1);
    return octets;
}

} // namespace

CommandConversation::CommandConversation(const ConversationContext &context,
                                         std::function<bool()> speedIsRight,
                                         std::function<void(const QByteArray &)> send)
    : m_context(context)
    , m_speedIsRight(std::move(speedIsRight))
    , m_send(std::move(send))
{
    m_replyTimer.setSingleShot(true);
    m_replyTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_replyTimer, &QTimer::timeout, this, &CommandConversation::finish);
}

void CommandConversation::receive(const QByteArray &octets)
{
    m_lines.append({octets.constData(), static_cast<std::size_t>(octets.size())});
    while (auto line = m_lines.next()) {
        if (m_waiting.size() < mostWaiting)
            m_waiting.push_back(*std::move(line));
        else
            m_context.log(u"serial: too many commands at once, one is lost"_s);
    }
    if (!m_replyTimer.isActive())
        startNext();
}

void CommandConversation::startNext()
{
    if (m_waiting.empty())
        return;
    const auto line = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_reply = execute(line);
    m_replyTimer.start(m_context.replyDelay);
}

void CommandConversation::finish()
{
    if (!m_context.faults.silent)
        m_send(m_reply);
    startNext();
}

QByteArray CommandConversation::execute(const CommandLine &line)
{
    const auto outcome =
        m_context.interpreter.answer(line, m_context.memory.settings(), m_context.status());
    if (!m_speedIsRight()) {
        // What it would have said, so that as many octets come back; nothing is carried out.
        m_context.log(u"serial: garbage, the other side talks at another speed"_s);
        return garbled(replyOctets(outcome.lines));
    }

    auto note = u"serial: "_s + QString::fromStdString(outcome.note);
    auto lines = outcome.lines;
    if (outcome.store) {
        if (const auto stored = m_context.memory.store(*outcome.store); stored) {
            m_context.written(*outcome.store);
        } else {
            lines = outcome.notStoredLines;
            note += u" not stored: "_s + QString::fromUtf8(stored.error().parameter("detail"));
        }
    }
    m_context.log(note);

    auto octets = replyOctets(lines);
    if (m_context.faults.cutReplies)
        octets = firstHalf(octets);
    if (m_context.faults.garbleReplies)
        octets = garbled(octets);
    return octets;
}

QByteArray CommandConversation::replyOctets(const std::vector<std::string> &lines) const
{
    const auto chatter = [this] {
        return QByteArray("+GSM READY") + lineEnd + m_context.reportFrame() + lineEnd;
    };
    QByteArray octets;
    for (const auto &line : lines) {
        if (m_context.faults.chatter)
            octets += chatter();
        octets += QByteArray::fromStdString(line) + lineEnd;
    }
    return octets;
}

} // namespace sp7600::simulator
