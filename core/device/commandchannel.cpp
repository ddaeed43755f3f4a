// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/commandchannel.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

using protocol::LineKind;

bool isWorthRepeating(ErrorCode code)
{
    return code == ErrorCode::DeviceSilent || code == ErrorCode::DeviceGarbled
           || code == ErrorCode::ReplyMalformed;
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char character) {
        return character >= 'a' && character <= 'z' ? static_cast<char>(character - 32) : character;
    });
    return text;
}

} // namespace

CommandChannel::CommandChannel(Link &link, const Profile &profile, std::string password,
                               Options options)
    : m_link(link)
    , m_profile(profile)
    , m_grammar{std::move(password), profile.terminator}
    , m_options(options)
{
    for (const auto &word : profile.words) {
        if (!std::ranges::any_of(word.settings, isSecret))
            continue;
        for (const auto *command : {&word.read, &word.write}) {
            if (*command)
                m_secretWords.push_back(wordOf((*command)->text()));
        }
    }
}

void CommandChannel::setObserver(std::function<void(const TranscriptLine &)> observer)
{
    m_observer = std::move(observer);
}

Result<Reply> CommandChannel::execute(const std::string &command,
                                      const protocol::Template *expected, bool repeatable,
                                      bool secret, const CancelToken &cancel)
{
    for (int attempts = repeatable ? m_options.attempts : 1;; --attempts) {
        if (const auto settled = settle(cancel); !settled)
            return std::unexpected(settled.error());
        auto reply = attempt(command, expected, secret, cancel);
        // Whoever stopped waiting may be answered all the same.
        m_unanswered =
            !reply
            && (isWorthRepeating(reply.error().code) || reply.error().code == ErrorCode::Cancelled);
        if (reply || !isWorthRepeating(reply.error().code) || attempts <= 1)
            return reply;
    }
}

Result<Reply> CommandChannel::attempt(const std::string &command,
                                      const protocol::Template *expected, bool secret,
                                      const CancelToken &cancel)
{
    const auto word = wordOf(command);
    const auto shown = secret ? word + ";***" : command;
    // The unit may repeat the secret, whatever it thinks of it.
    const auto shownReply = [this, &word, secret](const std::string &text) {
        return secret ? word + ": ***" : masked(text);
    };
    const auto octets = m_grammar.encode(command);
    if (!octets)
        return std::unexpected(octets.error());
    const auto deadline = m_link.clock().now() + m_options.replyTimeout;
    if (const auto sent = m_link.write(*octets, deadline, cancel); !sent) {
        if (sent.error().code == ErrorCode::TimedOut)
            return failure(ErrorCode::DeviceSilent, {{"command", shown}});
        return std::unexpected(sent.error());
    }
    m_secretSent = m_secretSent || secret;
    note(TranscriptLine::Direction::Sent, shown);

    Reply reply;
    bool garbled = false;
    std::string odd; // an answer to this word that is not of the expected form
    while (true) {
        auto received = m_link.read(deadline, cancel);
        if (!received && received.error().code != ErrorCode::TimedOut)
            return std::unexpected(received.error());
        if (!received)
            break;
        m_lines.append(*received);
        while (const auto text = m_lines.next()) {
            const auto line = protocol::classifyLine(*text);
            garbled = garbled || line.kind == LineKind::Garbled;
            if (m_profile.wrongPassword && m_profile.wrongPassword->match(line.text)) {
                note(TranscriptLine::Direction::Received, line.text);
                return failure(ErrorCode::PasswordWrong);
            }
            if (line.kind == LineKind::Header) {
                reply.model = line.model;
                reply.firmware = line.firmware;
                note(TranscriptLine::Direction::Received, line.text);
                continue;
            }
            if (line.kind != LineKind::Word || line.word != word) {
                note(TranscriptLine::Direction::Unsolicited, masked(line.text));
                continue;
            }
            note(TranscriptLine::Direction::Received, shownReply(line.text));
            if (m_profile.refusal) {
                const auto refusal = m_profile.refusal->match(line.text);
                const auto *refused = refusal ? protocol::findSlot(*refusal, "word") : nullptr;
                if (refused && wordOf(*refused) == word) {
                    return failure(ErrorCode::CommandRefused,
                                   {{"command", shown}, {"reply", shownReply(line.text)}});
                }
            }
            reply.text = line.text;
            if (expected)
                reply.values = expected->match(line.text);
            if (!expected || reply.values)
                return reply;
            odd = shownReply(line.text);
        }
        // A line that floods never lets a read time out.
        if (m_link.clock().now() >= deadline)
            break;
    }

    if (!odd.empty())
        return failure(ErrorCode::ReplyMalformed, {{"command", shown}, {"reply", odd}});
    const auto rest = m_lines.rest();
    m_lines.clear();
    if (garbled || (!rest.empty() && protocol::classifyLine(rest).kind == LineKind::Garbled))
        return failure(ErrorCode::DeviceGarbled, {{"command", shown}});
    // The reply began and stopped in the middle.
    if (!rest.empty() || reply.model)
        return failure(ErrorCode::ReplyMalformed,
                       {{"command", shown}, {"reply", shownReply(rest)}});
    return failure(ErrorCode::DeviceSilent, {{"command", shown}});
}

Result<void> CommandChannel::endLine(const CancelToken &cancel)
{
    return m_link.write(m_grammar.terminator, m_link.clock().now() + m_options.replyTimeout,
                        cancel);
}

Result<void> CommandChannel::settle(const CancelToken &cancel)
{
    // What is here already was not asked for; a late answer counts as such.
    const auto dropLines = [this] {
        while (const auto text = m_lines.next()) {
            note(TranscriptLine::Direction::Unsolicited,
                 masked(protocol::classifyLine(*text).text));
        }
    };
    dropLines();
    const auto &clock = m_link.clock();
    const auto quiet = m_unanswered ? m_options.settleTime : std::chrono::milliseconds(0);
    const auto giveUp = clock.now() + m_options.replyTimeout;
    while (true) {
        auto received = m_link.read(std::min(clock.now() + quiet, giveUp), cancel);
        if (!received) {
            if (received.error().code != ErrorCode::TimedOut)
                return std::unexpected(received.error());
            break;
        }
        m_lines.append(*received);
        dropLines();
        if (clock.now() >= giveUp)
            break;
    }
    if (m_unanswered)
        m_lines.clear();
    return {};
}

std::string CommandChannel::masked(const std::string &text) const
{
    const auto upper = upperCase(text);
    for (const auto &word : m_secretWords) {
        const auto found = upper.find(word);
        if (found != std::string::npos)
            return word + ": ***";
    }
    const auto kind = protocol::classifyLine(text).kind;
    if (m_secretSent && (kind == LineKind::Garbled || kind == LineKind::Other))
        return "***";
    // A unit that echoes says the password with each command.
    const auto prefix = m_grammar.password + ',';
    if (prefix.size() > 1 && text.starts_with(prefix))
        return "***," + text.substr(prefix.size());
    return text;
}

void CommandChannel::note(TranscriptLine::Direction direction, const std::string &text) const
{
    if (m_observer)
        m_observer({direction, text});
}

} // namespace sp7600::device
