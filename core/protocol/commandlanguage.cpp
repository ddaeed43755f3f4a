// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/commandlanguage.h"

#include "core/model/letters.h"
#include "core/protocol/framing.h"
#include "core/protocol/numbers.h"

#include <algorithm>
#include <array>

namespace sp7600::protocol
{
namespace
{

constexpr std::string_view blanks = " \t\r\n";

// ASCII only, whatever the locale: <cctype> would ask it.
constexpr bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

constexpr bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

std::size_t skipBlanks(std::string_view text, std::size_t position)
{
    while (position < text.size() && isBlank(text[position]))
        ++position;
    return position;
}

/// Where @p fixed, found in @p text at @p position, ends; nothing when it is not there.
std::optional<std::size_t> matchFixed(std::string_view fixed, std::string_view text,
                                      std::size_t position)
{
    for (std::size_t i = 0; i < fixed.size();) {
        if (position >= text.size() || upperCase(text[position]) != upperCase(fixed[i]))
            return std::nullopt;
        const bool colon = fixed[i] == ':';
        ++i;
        ++position;
        if (colon) {
            i = skipBlanks(fixed, i);
            position = skipBlanks(text, position);
        }
    }
    return position;
}

struct Found {
    std::size_t begin;
    std::size_t end;
};

std::optional<Found> findFixed(std::string_view fixed, std::string_view text, std::size_t from)
{
    for (std::size_t begin = from; begin < text.size(); ++begin) {
        if (const auto end = matchFixed(fixed, text, begin))
            return Found{begin, *end};
    }
    return std::nullopt;
}

std::unexpected<Error> malformed(std::string detail, std::size_t offset)
{
    return failure(ErrorCode::FileMalformed, {{"detail", std::move(detail)}}, offset);
}

std::string escaped(char c)
{
    std::string hex;
    appendHex(hex, static_cast<unsigned char>(c));
    return (hex.size() < 2 ? "\\x0" : "\\x") + hex;
}

Result<void> checkNoControls(std::string_view what, std::string_view text)
{
    const auto control = std::ranges::find_if(text, isControl);
    if (control == text.end())
        return {};
    return failure(ErrorCode::TextHasForbiddenCharacter,
                   {{"setting", std::string(what)}, {"character", escaped(*control)}},
                   static_cast<std::size_t>(control - text.begin()));
}

/// Holds octets that no unit writes in text.
bool isGarbled(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return (isControl(c) && c != '\t') || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

const std::string *findSlot(const Slots &slots, std::string_view name)
{
    const auto slot = std::ranges::find(slots, name, &Slots::value_type::first);
    return slot == slots.end() ? nullptr : &slot->second;
}

Result<Template> Template::parse(std::string_view text)
{
    Template result;
    result.m_text = text;
    std::string fixed;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '{' && c != '}') {
            fixed += c;
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == c) {
            fixed += c;
            ++i;
            continue;
        }
        if (c == '}')
            return malformed("a closing brace without an opening one", i);

        const std::size_t close = text.find('}', i);
        if (close == std::string_view::npos)
            return malformed("a place that is not closed", i);
        const std::string_view name = text.substr(i + 1, close - i - 1);
        if (name.empty())
            return malformed("a place without a name", i);
        if (!std::ranges::all_of(name, isNameCharacter))
            return malformed("a place with a name that is not letters, digits and underscores", i);
        const bool repeated = std::ranges::any_of(
            result.m_pieces, [name](const Piece &p) { return p.isSlot && p.text == name; });
        if (repeated)
            return malformed("a place that was there before", i);
        if (fixed.empty() && !result.m_pieces.empty())
            return malformed("two places with nothing between them", i);

        if (!fixed.empty())
            result.m_pieces.push_back({false, std::move(fixed)});
        fixed.clear();
        result.m_pieces.push_back({true, std::string(name)});
        i = close;
    }
    if (!fixed.empty())
        result.m_pieces.push_back({false, std::move(fixed)});
    return result;
}

Result<std::string> Template::fill(const Slots &values) const
{
    std::string out;
    for (const Piece &piece : m_pieces) {
        if (!piece.isSlot) {
            out += piece.text;
            continue;
        }
        const std::string *value = findSlot(values, piece.text);
        if (!value)
            return failure(ErrorCode::ReplyMalformed, {{"detail", piece.text}});
        out += *value;
    }
    return out;
}

std::optional<Slots> Template::match(std::string_view text) const
{
    text = trimmed(text);
    Slots slots;
    std::size_t position = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if (!piece.isSlot) {
            // Only the first piece gets here: a place takes the fixed text after it along.
            const auto end = matchFixed(piece.text, text, position);
            if (!end)
                return std::nullopt;
            position = *end;
            continue;
        }
        Found next = {text.size(), text.size()};
        if (i + 1 < m_pieces.size()) {
            const auto found = findFixed(m_pieces[i + 1].text, text, position);
            if (!found)
                return std::nullopt;
            next = *found;
            ++i;
        }
        const std::string_view value = text.substr(position, next.begin - position);
        slots.emplace_back(piece.text, trimmed(value));
        position = next.end;
    }
    if (position != text.size())
        return std::nullopt;
    return slots;
}

std::vector<std::string> Template::slotNames() const
{
    std::vector<std::string> names;
    for (const Piece &piece : m_pieces) {
        if (piece.isSlot)
            names.push_back(piece.text);
    }
    return names;
}

Result<std::string> GosafeGrammar::encode(std::string_view command) const
{
    for (const auto &[what, text] :
         {std::pair<std::string_view, std::string_view>{"password", password},
          {"command", command}}) {
        if (const auto checked = checkNoControls(what, text); !checked)
            return std::unexpected(checked.error());
    }
    std::string octets = password;
    if (!password.empty())
        octets += ',';
    octets += command;
    octets += terminator;
    return octets;
}

Result<std::string> AtGrammar::encode(std::string_view command) const
{
    if (const auto checked = checkNoControls("command", command); !checked)
        return std::unexpected(checked.error());
    return std::string(command) + terminator;
}

namespace
{

/// `<model> <firmware>`.
bool readHeader(Line &line)
{
    const std::string_view text = line.text;
    const std::size_t blank = text.find_last_of(" \t");
    if (blank == std::string_view::npos)
        return false;
    const std::string_view model = trimmed(text.substr(0, blank));
    const std::string_view firmware = text.substr(blank + 1);
    const bool isModel = std::ranges::all_of(
        model, [](char c) { return isLetter(c) || isDigit(c) || isBlank(c) || c == '-'; });
    if (!isModel || firmware.size() < 2 || upperCase(firmware[0]) != 'V' || !isDigit(firmware[1]))
        return false;
    line.kind = LineKind::Header;
    line.model = model;
    line.firmware = firmware;
    return true;
}

/// `WORD: params`, `WORD:params` or a bare `WORD`.
bool readWord(Line &line)
{
    const std::string_view text = line.text;
    const std::size_t colon = text.find(':');
    const std::string_view word = text.substr(0, colon);
    if (word.empty() || !isLetter(word.front()) || !std::ranges::all_of(word, isNameCharacter))
        return false;
    line.kind = LineKind::Word;
    line.word = upperCase(word);
    if (colon != std::string_view::npos)
        line.params = trimmed(text.substr(colon + 1));
    return true;
}

} // namespace

Line classifyLine(std::string_view text)
{
    Line line;
    line.text = trimmed(text);
    if (std::string_view(line.text).starts_with(frameHead))
        line.kind = LineKind::Report;
    else if (isGarbled(line.text))
        line.kind = LineKind::Garbled;
    else if (!readHeader(line) && !readWord(line))
        line.kind = LineKind::Other;
    return line;
}

namespace
{

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && equalsIgnoringCase(text.substr(0, start.size()), start);
}

/// What modems say unasked and without a sign before it.
constexpr std::array<std::string_view, 9> unsolicitedWords = {
    "RING", "NO CARRIER", "BUSY", "NO ANSWER", "CONNECT", "RDY", "READY", "SMS READY", "CALL READY",
};

constexpr std::size_t longestPrompt = 16;

} // namespace

AtLineKind classifyAtLine(std::string_view text)
{
    if (isGarbled(text))
        return AtLineKind::Garbled;
    if (equalsIgnoringCase(text, "OK"))
        return AtLineKind::Ok;
    if (equalsIgnoringCase(text, "ERROR") || startsWithIgnoringCase(text, "+CME ERROR:")
        || startsWithIgnoringCase(text, "+CMS ERROR:"))
        return AtLineKind::Error;
    // A report of the Gosafe family begins with one of these, too.
    constexpr std::string_view signs = "+$%&*#^";
    if (!text.empty() && signs.find(text.front()) != std::string_view::npos)
        return AtLineKind::Named;
    const bool unasked = std::ranges::any_of(unsolicitedWords, [text](std::string_view word) {
        return startsWithIgnoringCase(text, word);
    });
    return unasked ? AtLineKind::Unsolicited : AtLineKind::Loose;
}

std::string_view withoutPrompt(std::string_view line)
{
    constexpr std::string_view filling(" \t\r\n\0", 5);
    while (true) {
        line.remove_prefix(std::min(line.find_first_not_of(filling), line.size()));
        line = trimmed(line);
        const std::size_t end = line.find('>');
        if (end > longestPrompt || !std::ranges::all_of(line.substr(0, end), [](char c) {
                return isNameCharacter(c) || c == '-';
            }))
            return line;
        line.remove_prefix(end + 1);
    }
}

void LineSplitter::append(std::string_view octets)
{
    while (!octets.empty()) {
        const std::size_t end = std::min(octets.find_first_of("\r\n"), octets.size());
        const std::size_t taken = std::min(end, m_lineCap - m_rest.size());
        m_rest += octets.substr(0, taken);
        octets.remove_prefix(taken);
        const bool lineEnds = !octets.empty() && (octets.front() == '\r' || octets.front() == '\n');
        if (lineEnds)
            octets.remove_prefix(1);
        if (lineEnds || m_rest.size() == m_lineCap)
            finishLine();
    }
}

std::optional<std::string> LineSplitter::next()
{
    if (m_lines.empty())
        return std::nullopt;
    std::string line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void LineSplitter::clear()
{
    m_lines.clear();
    m_rest.clear();
}

void LineSplitter::finishLine()
{
    if (!m_rest.empty())
        m_lines.push_back(std::move(m_rest));
    m_rest.clear();
}

} // namespace sp7600::protocol
