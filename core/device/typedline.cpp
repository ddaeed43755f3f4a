// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/typedline.h"

#include "core/model/letters.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

bool onlyReads(WordUse use)
{
    return use == WordUse::Identity || use == WordUse::Status || use == WordUse::Read;
}

int digitValue(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return -1;
}

std::optional<std::string> octetsOf(std::string_view typed)
{
    std::string octets;
    int high = -1;
    for (const char character : typed) {
        if (character == ' ' || character == '\t') {
            if (high >= 0)
                return {};
            continue;
        }
        const int value = digitValue(character);
        if (value < 0)
            return {};
        if (high < 0) {
            high = value;
        } else {
            octets += static_cast<char>(high * 16 + value);
            high = -1;
        }
    }
    return octets.empty() || high >= 0 ? std::nullopt : std::optional(octets);
}

/// What stands behind @p word, however it is spelt; all of @p command where it is not found.
std::string_view afterWord(std::string_view command, std::string_view word)
{
    const std::string upper = upperCase(command);
    for (std::size_t begin = 0; begin < upper.size() && !word.empty(); ++begin) {
        std::size_t matched = 0;
        for (std::size_t at = begin; at < upper.size(); ++at) {
            if (upper[at] == ' ' || upper[at] == '\t')
                continue; // Trackers overlook them.
            if (upper[at] != word[matched])
                break;
            if (++matched == word.size())
                return command.substr(at + 1);
        }
    }
    return command;
}

/// The values of a command that holds a secret; what is shorter turns up in everything.
/// @p word: the one after which they stand.
void addValues(std::string_view command, std::string_view word, std::vector<std::string> &values)
{
    constexpr std::size_t shortestValue = 3;
    constexpr std::string_view separators = ";=,:?\" \t";
    auto rest = afterWord(command, word);
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(separators), rest.size());
        if (end >= shortestValue)
            values.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

std::string hexadecimal(std::string_view octets)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char octet : octets) {
        const auto value = static_cast<unsigned char>(octet);
        if (!text.empty())
            text += ' ';
        text += digits[value >> 4U];
        text += digits[value & 15U];
    }
    return text;
}

} // namespace

TypedLines::TypedLines(const Profile &profile, const DangerousWords &dangerous)
    : m_grammar(profile.grammar)
    , m_dangerous(dangerous)
    , m_words(wordsOf(profile, dangerous))
    , m_secretWords(secretWords(profile))
{
    for (std::size_t index = 0; index < m_words.size(); ++index) {
        if (auto command = protocol::Template::parse(m_words[index].command))
            m_known.push_back({index, std::move(*command)});
    }
}

Result<TypedLine> TypedLines::command(std::string_view typed, std::string_view begun) const
{
    auto text = protocol::trimmed(typed);
    TypedLine line;
    if (const auto begin = afterPassword(text); begin > 0) {
        line.hadPassword = true;
        text = protocol::trimmed(text.substr(begin));
    }
    if (const auto sent = protocol::AtGrammar{}.encode(text); !sent)
        return std::unexpected(sent.error());
    line.text = text;
    judge(text, line);
    if (!begun.empty()) {
        TypedLine ended;
        judgeOctets(begun, ended);
        line.effect = LineEffect::NotKnown;
        line.danger = line.danger.empty() ? ended.danger : line.danger;
    }
    line.shown = line.secret
                     ? maskedCommand(m_grammar, wordToShow(m_grammar, text, line.secretWords))
                     : line.text;
    return line;
}

Result<TypedLine> TypedLines::octets(std::string_view typed, std::string_view begun) const
{
    auto octets = octetsOf(typed);
    if (!octets)
        return failure(ErrorCode::OctetsMalformed);
    TypedLine line;
    line.isOctets = true;
    line.text = std::move(*octets);
    const auto all = std::string(begun) + line.text;
    judgeOctets(all, line);
    const auto end = all.find_last_of("\r\n");
    line.begun = end == std::string::npos ? all : all.substr(end + 1);
    line.shown = line.secret ? std::string(secretMask) : hexadecimal(line.text);
    return line;
}

void TypedLines::judgeOctets(std::string_view octets, TypedLine &line) const
{
    // What harm they do is looked for in each line of them; that they only read is not believed.
    auto rest = octets;
    while (!rest.empty()) {
        const auto end = rest.find_first_of("\r\n");
        auto command = protocol::trimmed(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        const auto begin = afterPassword(command);
        line.secret = line.secret || begin > 0;
        command = protocol::trimmed(command.substr(begin));
        judgeSecrets(command, line);
        if (auto does = m_dangerous.whatItDoes(command); does && line.danger.empty())
            line.danger = std::move(*does);
    }
}

void TypedLines::judge(std::string_view command, TypedLine &line) const
{
    if (auto does = m_dangerous.whatItDoes(command))
        line.danger = std::move(*does);
    judgeSecrets(command, line);
    const auto find = [&](auto fits) {
        const auto found = std::ranges::find_if(m_known, fits);
        if (found != m_known.end())
            line.word = m_words[found->index];
        return found != m_known.end();
    };
    if (find([&](const Known &known) {
            return onlyReads(m_words[known.index].use) && known.command.match(command);
        })) {
        line.effect = LineEffect::Reads;
        return;
    }
    const auto word = wordOf(command);
    const bool writes = find([&](const Known &known) {
        return !onlyReads(m_words[known.index].use) && wordOf(known.command.text()) == word;
    });
    line.effect = writes ? LineEffect::Writes : LineEffect::NotKnown;
}

void TypedLines::judgeSecrets(std::string_view command, TypedLine &line) const
{
    const auto word = secretWordIn(command);
    if (!word)
        return;
    line.secret = true;
    line.secretWords.push_back(*word);
    addValues(command, *word, line.secrets);
}

std::size_t TypedLines::afterPassword(std::string_view text) const
{
    const auto comma = text.find(',');
    if (m_grammar != GrammarKind::Gosafe || comma == std::string_view::npos
        || comma > text.find(';'))
        return 0;
    // A word before a comma is a slip of the hand for `;`, and no password.
    const auto before = text.substr(0, comma);
    const auto word = wordOf(before);
    const bool isWord =
        m_dangerous.whatItDoes(before) || std::ranges::any_of(m_known, [&word](const Known &known) {
            return wordOf(known.command.text()) == word;
        });
    return isWord ? 0 : comma + 1;
}

std::optional<std::string> TypedLines::secretWordIn(std::string_view command) const
{
    const auto plain = compacted(command);
    const auto found = std::ranges::find_if(
        m_secretWords, [&plain](const std::string &word) { return plain.contains(word); });
    return found == m_secretWords.end() ? m_dangerous.secretWordIn(command) : *found;
}

} // namespace sp7600::device
