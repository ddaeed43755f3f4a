// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of CommandChannel: what is no command of a profile and no answer to one.
#include "core/device/commandchannel.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

/// So much of what comes is listened to; a line that floods is left.
constexpr std::size_t mostReceived = 4096;

} // namespace

Result<void> CommandChannel::sendOctets(const std::string &octets, bool secret,
                                        const CancelToken &cancel)
{
    if (const auto settled = settle(cancel); !settled)
        return settled;
    const auto shown = shownOctets(octets, secret);
    const auto &clock = m_link->clock();
    auto deadline = clock.now() + m_options.replyTimeout + wireTime(octets.size());
    // A write that ends without success may have sent everything all the same.
    m_secretSent = m_secretSent || secret;
    // Whatever comes after the line was quiet is not taken for the answer to the next command.
    m_unanswered = true;
    m_isLineBegun = !octets.ends_with('\r') && !octets.ends_with('\n');
    note(TranscriptLine::Direction::Sent, shown);
    if (const auto sent = m_link->write(octets, deadline, cancel); !sent) {
        if (sent.error().code == ErrorCode::TimedOut)
            return failure(ErrorCode::DeviceSilent, {{"command", shown}});
        return sent;
    }

    const auto giveUp = deadline + m_options.replyTimeout + wireTime(mostReceived);
    std::size_t heard = 0;
    bool readable = false;
    while (heard < mostReceived && clock.now() < giveUp) {
        const auto received = m_link->read(deadline, cancel);
        if (!received && received.error().code != ErrorCode::TimedOut)
            return std::unexpected(received.error());
        if (!received)
            break;
        heard += received->size();
        m_lines.append(*received);
        readable = takeOctets(false) || readable;
        deadline =
            std::min(giveUp, clock.now() + m_options.settleTime + wireTime(received->size()));
    }
    readable = takeOctets(true) || readable;
    if (readable)
        return {};
    return failure(heard > 0 ? ErrorCode::DeviceGarbled : ErrorCode::DeviceSilent,
                   {{"command", shown}});
}

Error CommandChannel::listen(TimePoint until, const CancelToken &cancel)
{
    while (true) {
        const auto received = m_link->read(until, cancel);
        if (received) {
            m_lines.append(*received);
            dropLines();
            continue;
        }
        const auto code = received.error().code;
        if (code != ErrorCode::Cancelled && code != ErrorCode::TimedOut)
            endReceived();
        // The rest of it is waited for before anything is sent, and for no longer than that.
        if (!protocol::withoutPrompt(m_lines.rest()).empty())
            m_unanswered = true;
        return received.error();
    }
}

void CommandChannel::endReceived()
{
    dropLines();
    const std::string rest(protocol::withoutPrompt(m_lines.rest()));
    m_lines.clear();
    if (!rest.empty())
        noteMasked(TranscriptLine::Direction::Unsolicited, rest);
}

bool CommandChannel::takeOctets(bool all)
{
    bool readable = false;
    const auto take = [this, &readable](std::string_view text) {
        const std::string line(protocol::withoutPrompt(text));
        if (line.empty())
            return;
        readable = readable || protocol::classifyLine(line).kind != protocol::LineKind::Garbled;
        noteMasked(TranscriptLine::Direction::Received, line);
    };
    while (const auto text = m_lines.next())
        take(*text);
    if (all) {
        take(m_lines.rest());
        m_lines.clear();
    }
    return readable;
}

std::string CommandChannel::shownOctets(const std::string &octets, bool secret) const
{
    if (secret)
        return std::string(secretMask);
    auto shown = octets;
    const auto comma = shown.find(',');
    // A password is typed as well, where the whole line is.
    if (m_profile.grammar == GrammarKind::Gosafe && comma < shown.find(';'))
        shown.replace(0, comma, secretMask);
    return blotted(shown);
}

} // namespace sp7600::device
