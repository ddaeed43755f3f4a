// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/commandchannel.h"

#include "core/model/letters.h"

#include <algorithm>
#include <cstdint>

namespace sp7600::device
{

namespace
{

using protocol::AtLineKind;
using protocol::LineKind;

constexpr std::string_view atPrefix = "AT";
/// How much of an answer may make a deadline later: ten long lines. A line that floods does not.
constexpr std::size_t longestAnswer = 1024;
constexpr int bitsPerOctet = 10;
/// What is shorter than this turns up in other words by chance.
constexpr std::size_t shortestSecret = 4;

bool isWorthRepeating(ErrorCode code)
{
    return code == ErrorCode::DeviceSilent || code == ErrorCode::DeviceGarbled
           || code == ErrorCode::ReplyMalformed;
}

bool isTokenCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
           || (character >= 'a' && character <= 'z');
}

/// Every place of @p secret in @p text becomes secretMask, whatever its case. @p whole: only where
/// it does not stand inside a word. @p after: what follows it and stays.
void blot(std::string &text, const std::string &secret, bool whole, std::string_view after = {})
{
    const auto wanted = upperCase(secret).append(after);
    auto upper = upperCase(text);
    for (auto at = upper.find(wanted); at != std::string::npos; at = upper.find(wanted, at)) {
        const auto end = at + wanted.size();
        const bool inside = (at > 0 && isTokenCharacter(upper[at - 1]))
                            || (end < upper.size() && isTokenCharacter(upper[end - 1])
                                && isTokenCharacter(upper[end]));
        if (whole && inside) {
            ++at;
            continue;
        }
        text.replace(at, secret.size(), secretMask);
        upper.replace(at, secret.size(), secretMask);
        at += secretMask.size();
    }
}

/// An answer with a secret for people, made of its word: `VAK: ***`.
std::string answerMask(const std::string &word)
{
    return (word + ": ").append(secretMask);
}

/// A template that is one place and nothing before it: any loose value fits.
bool isBare(const protocol::Template &expected)
{
    return expected.text().starts_with('{') && !expected.text().starts_with("{{");
}

} // namespace

CommandChannel::CommandChannel(Link &link, const Profile &profile, std::string password,
                               Options options)
    : m_link(&link)
    , m_profile(profile)
    , m_options(options)
    , m_secretWords(secretWords(profile))
{
    setPassword(password);
}

void CommandChannel::setObserver(std::function<void(const TranscriptLine &)> observer)
{
    m_observer = std::move(observer);
}

void CommandChannel::setLink(Link &link)
{
    m_link = &link;
    endReceived();
    m_unanswered = true;
}

void CommandChannel::setPassword(const std::string &password)
{
    // What stands in the profile is known to everybody.
    if (password != m_profile.defaultPassword)
        keepSecret(password);
    m_password = password;
}

void CommandChannel::keepSecret(const std::string &value)
{
    if (!value.empty() && std::ranges::find(m_secrets, value) == m_secrets.end())
        m_secrets.push_back(value);
}

void CommandChannel::keepSecretWord(const std::string &word)
{
    if (std::ranges::find(m_secretWords, word) == m_secretWords.end())
        m_secretWords.push_back(word);
}

Result<Reply> CommandChannel::execute(const std::string &command,
                                      const protocol::Template *expected, bool repeatable,
                                      bool secret, const CancelToken &cancel)
{
    if (m_isLineBegun) {
        if (const auto ended = endLine(cancel); !ended)
            return std::unexpected(ended.error());
        // What the line was is carried out now, and may be answered.
        m_unanswered = true;
    }
    for (int attempts = repeatable ? m_options.attempts : 1;; --attempts) {
        if (const auto settled = settle(cancel); !settled)
            return std::unexpected(settled.error());
        auto reply = attempt(command, expected, secret, cancel);
        if (!reply
            && (reply.error().code == ErrorCode::DeviceSilent
                || reply.error().code == ErrorCode::LinkLost))
            ++m_silences;
        if (!reply
            && (isWorthRepeating(reply.error().code) || reply.error().code == ErrorCode::LinkLost))
            ++m_disturbances;
        // Whoever stopped waiting may be answered all the same.
        m_unanswered =
            !reply
            && (isWorthRepeating(reply.error().code) || reply.error().code == ErrorCode::Cancelled);
        if (reply || !isWorthRepeating(reply.error().code) || attempts <= 1)
            return reply;
    }
}

Result<std::string> CommandChannel::encoded(const std::string &command) const
{
    if (m_profile.grammar == GrammarKind::At)
        return protocol::AtGrammar{m_profile.terminator}.encode(command);
    return protocol::GosafeGrammar{m_password, m_profile.terminator}.encode(command);
}

std::chrono::milliseconds CommandChannel::wireTime(std::size_t octets) const
{
    if (m_baudRate <= 0)
        return {};
    const auto bits = static_cast<std::int64_t>(octets) * bitsPerOctet;
    return std::chrono::milliseconds(bits * 1000 / m_baudRate);
}

Result<Reply> CommandChannel::attempt(const std::string &command,
                                      const protocol::Template *expected, bool secret,
                                      const CancelToken &cancel)
{
    Exchange exchange;
    exchange.command = command;
    exchange.word = wordOf(command);
    exchange.shown = blotted(command);
    if (secret) {
        exchange.shownWord = wordToShow(m_profile.grammar, command, m_secretWords);
        exchange.shown = maskedCommand(m_profile.grammar, exchange.shownWord);
    }
    exchange.expected = expected;
    exchange.secret = secret;
    m_overheard.clear();
    const auto octets = encoded(command);
    if (!octets)
        return std::unexpected(octets.error());
    auto deadline = m_link->clock().now() + m_options.replyTimeout + wireTime(octets->size());
    // A write that ends without success may have sent everything all the same.
    m_secretSent = m_secretSent || secret;
    note(TranscriptLine::Direction::Sent, exchange.shown);
    if (const auto sent = m_link->write(*octets, deadline, cancel); !sent) {
        if (sent.error().code == ErrorCode::TimedOut)
            return failure(ErrorCode::DeviceSilent, {{"command", exchange.shown}});
        return std::unexpected(sent.error());
    }

    while (true) {
        const auto received = m_link->read(deadline, cancel);
        if (!received && received.error().code != ErrorCode::TimedOut)
            return std::unexpected(received.error());
        if (!received)
            break;
        const auto counted = std::min(received->size(), longestAnswer - exchange.received);
        exchange.received += counted;
        deadline += wireTime(counted);
        m_lines.append(*received);
        while (const auto text = m_lines.next()) {
            if (auto end = take(exchange, *text))
                return std::move(*end);
        }
        // A line that floods never lets a read time out.
        if (m_link->clock().now() >= deadline)
            break;
    }
    return std::unexpected(shortfall(exchange));
}

CommandChannel::End CommandChannel::take(Exchange &exchange, std::string_view text)
{
    const std::string line(protocol::withoutPrompt(text));
    if (line.empty())
        return {};
    if (m_profile.wrongPassword && m_profile.wrongPassword->match(line)) {
        noteMasked(TranscriptLine::Direction::Received, line);
        return failure(ErrorCode::PasswordWrong);
    }
    if (equalsIgnoringCase(line, exchange.command)) {
        noteMasked(TranscriptLine::Direction::Unsolicited, line); // an echo
        return {};
    }
    return m_profile.grammar == GrammarKind::At ? takeAt(exchange, line)
                                                : takeGosafe(exchange, line);
}

CommandChannel::End CommandChannel::takeGosafe(Exchange &exchange, const std::string &text)
{
    const auto line = protocol::classifyLine(text);
    auto &reply = exchange.reply;
    exchange.garbled = exchange.garbled || line.kind == LineKind::Garbled;
    if (line.kind == LineKind::Header) {
        reply.model = line.model;
        reply.firmware = line.firmware;
        noteMasked(TranscriptLine::Direction::Received, line.text);
        return {};
    }
    if (line.kind != LineKind::Word || line.word != exchange.word) {
        const bool isEcho = upperCase(line.text).ends_with(upperCase(exchange.command));
        if (!isEcho && (line.kind == LineKind::Word || line.kind == LineKind::Other))
            m_overheard = masked(line.text);
        noteMasked(TranscriptLine::Direction::Unsolicited, line.text);
        return {};
    }
    noteAnswer(exchange, line.text);
    if (m_profile.refusal) {
        const auto refusal = m_profile.refusal->match(line.text);
        const auto *refused = refusal ? protocol::findSlot(*refusal, "word") : nullptr;
        if (refused && wordOf(*refused) == exchange.word) {
            return failure(
                ErrorCode::CommandRefused,
                {{"command", exchange.shown}, {"reply", shownAnswer(exchange, line.text)}});
        }
    }
    reply.text = line.text;
    if (exchange.expected)
        reply.values = exchange.expected->match(line.text);
    if (!exchange.expected || reply.values)
        return reply;
    exchange.odd = shownAnswer(exchange, line.text);
    return {};
}

CommandChannel::End CommandChannel::takeAt(Exchange &exchange, const std::string &text)
{
    const auto kind = protocol::classifyAtLine(text);
    auto &reply = exchange.reply;
    switch (kind) {
    case AtLineKind::Ok:
        note(TranscriptLine::Direction::Received, text);
        if (exchange.expected && !reply.values) {
            exchange.odd = exchange.odd.empty() ? text : exchange.odd;
            return std::unexpected(shortfall(exchange));
        }
        if (reply.text.empty())
            reply.text = text;
        return reply;
    case AtLineKind::Error:
        noteAnswer(exchange, text);
        return failure(ErrorCode::CommandRefused,
                       {{"command", exchange.shown}, {"reply", shownAnswer(exchange, text)}});
    case AtLineKind::Unsolicited:
    case AtLineKind::Garbled:
        exchange.garbled = exchange.garbled || kind == AtLineKind::Garbled;
        noteMasked(TranscriptLine::Direction::Unsolicited, text);
        return {};
    case AtLineKind::Named:
    case AtLineKind::Loose:
        break;
    }
    const auto name = std::string_view(exchange.word)
                          .substr(exchange.word.starts_with(atPrefix) ? atPrefix.size() : 0);
    const auto upper = upperCase(text);
    const bool isLoose = kind == AtLineKind::Loose;
    // What is left of an echo is no value.
    const bool isEcho = isLoose && !name.empty() && upper.find(name) != std::string::npos;
    std::optional<protocol::Slots> values;
    if (exchange.expected && !isEcho && (isLoose || !isBare(*exchange.expected)))
        values = exchange.expected->match(text);
    if (isEcho || (!isLoose && !values && !upper.starts_with(name))) {
        noteMasked(TranscriptLine::Direction::Unsolicited, text);
        return {};
    }
    noteAnswer(exchange, text);
    if (reply.values)
        return {};
    if (values || (!exchange.expected && reply.text.empty()))
        reply.text = text;
    else if (exchange.expected)
        exchange.odd = shownAnswer(exchange, text);
    reply.values = std::move(values);
    return {};
}

Error CommandChannel::shortfall(const Exchange &exchange)
{
    const auto rest = std::string(protocol::withoutPrompt(m_lines.rest()));
    m_lines.clear();
    if (!rest.empty() && m_observer) {
        note(TranscriptLine::Direction::Unsolicited,
             exchange.secret ? shownAnswer(exchange, rest) : masked(rest));
    }
    const bool isAt = m_profile.grammar == GrammarKind::At;
    const bool restGarbled = !rest.empty() && protocol::classifyAtLine(rest) == AtLineKind::Garbled;
    if (!exchange.odd.empty() && !(isAt && exchange.garbled)) {
        return {
            ErrorCode::ReplyMalformed, {{"command", exchange.shown}, {"reply", exchange.odd}}, {}};
    }
    if (exchange.garbled || restGarbled)
        return {ErrorCode::DeviceGarbled, {{"command", exchange.shown}}, {}};
    // The answer began and stopped in the middle.
    if (!rest.empty() || exchange.reply.model || !exchange.reply.text.empty()) {
        const auto &said = rest.empty() ? exchange.reply.text : rest;
        return {ErrorCode::ReplyMalformed,
                {{"command", exchange.shown}, {"reply", shownAnswer(exchange, said)}},
                {}};
    }
    return {ErrorCode::DeviceSilent, {{"command", exchange.shown}}, {}};
}

Result<void> CommandChannel::endLine(const CancelToken &cancel)
{
    if (m_isLineBegun)
        note(TranscriptLine::Direction::Sent, m_profile.terminator);
    auto ended =
        m_link->write(m_profile.terminator, m_link->clock().now() + m_options.replyTimeout, cancel);
    m_isLineBegun = m_isLineBegun && !ended;
    return ended;
}

void CommandChannel::dropLines()
{
    while (const auto text = m_lines.next()) {
        const std::string line(protocol::withoutPrompt(*text));
        if (!line.empty())
            noteMasked(TranscriptLine::Direction::Unsolicited, line);
    }
}

Result<void> CommandChannel::pause(std::chrono::milliseconds duration, const CancelToken &cancel)
{
    const auto end = m_link->clock().now() + duration;
    while (m_link->clock().now() < end) {
        const auto received = m_link->read(end, cancel);
        if (!received && received.error().code != ErrorCode::TimedOut)
            return std::unexpected(received.error());
        if (received)
            m_lines.append(*received);
        dropLines();
    }
    return {};
}

Result<void> CommandChannel::settle(const CancelToken &cancel)
{
    // What is here already was not asked for; a late answer counts as such.
    dropLines();
    const auto &clock = m_link->clock();
    const auto quiet = m_unanswered ? m_options.settleTime : std::chrono::milliseconds(0);
    const auto giveUp = clock.now() + m_options.replyTimeout;
    while (true) {
        auto received = m_link->read(std::min(clock.now() + quiet, giveUp), cancel);
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
        endReceived();
    return {};
}

std::string CommandChannel::shownAnswer(const Exchange &exchange, const std::string &text) const
{
    return exchange.secret ? answerMask(exchange.shownWord) : masked(text);
}

std::string CommandChannel::masked(const std::string &text) const
{
    const auto atKind = protocol::classifyAtLine(text);
    const auto kind = protocol::classifyLine(text).kind;
    const bool isReadable = m_profile.grammar == GrammarKind::At
                                ? atKind != AtLineKind::Garbled && atKind != AtLineKind::Loose
                                : kind != LineKind::Garbled && kind != LineKind::Other;
    // Noise may hold a part of it, which nothing recognises.
    if (m_secretSent && !isReadable && !secretWordIn(text))
        return std::string(secretMask);
    return blotted(text);
}

std::string CommandChannel::blotted(const std::string &text) const
{
    if (const auto *word = secretWordIn(text))
        return answerMask(*word);
    auto shown = text;
    for (const auto &secret : m_secrets)
        blot(shown, secret, secret.size() < shortestSecret);
    // A unit that echoes says the password with each command.
    if (!m_password.empty())
        blot(shown, m_password, true, ",");
    return shown;
}

const std::string *CommandChannel::secretWordIn(const std::string &text) const
{
    const auto upper = upperCase(text);
    const auto found = std::ranges::find_if(m_secretWords, [&upper](const std::string &word) {
        return upper.find(word) != std::string::npos;
    });
    return found == m_secretWords.end() ? nullptr : &*found;
}

void CommandChannel::note(TranscriptLine::Direction direction, const std::string &text) const
{
    if (m_observer)
        m_observer({direction, text});
}

void CommandChannel::noteMasked(TranscriptLine::Direction direction, const std::string &text) const
{
    if (m_observer)
        note(direction, masked(text));
}

void CommandChannel::noteAnswer(const Exchange &exchange, const std::string &text) const
{
    if (m_observer)
        note(TranscriptLine::Direction::Received, shownAnswer(exchange, text));
}

} // namespace sp7600::device
