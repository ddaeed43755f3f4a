// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/dangerouswords.h"

#include "core/device/jsonreader.h"
#include "core/device/profile.h"
#include "core/model/letters.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace sp7600::device
{

namespace
{

constexpr std::string_view atPrefix = "AT";

bool isLetter(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool isSign(char character)
{
    return std::string_view("+$%&").contains(character);
}

/// @p rest stands after a word: nothing but the question for what it is set to.
bool isQuestion(std::string_view rest)
{
    if (rest.starts_with('='))
        rest.remove_prefix(1);
    return rest.starts_with('?') && (rest.size() == 1 || rest[1] == ';');
}

/// Whether one of the commands of an AT line, which several can share, is @p word. Those that begin
/// with a sign may stand anywhere, after one of the basic syntax for instance.
bool hasSigned(std::string_view line, std::string_view word)
{
    // Those of the basic syntax stand side by side.
    if (word.starts_with('&'))
        return line.contains(word);
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const auto rest = line.substr(at + word.size());
        const bool isLonger = !rest.empty() && isLetter(rest.front());
        // By the standard a question of these only reads.
        if (!isLonger && !(word.starts_with('+') && isQuestion(rest)))
            return true;
    }
    return false;
}

/// Both without blanks.
bool isInAtLine(std::string_view line, std::string_view word)
{
    word.remove_prefix(atPrefix.size());
    line.remove_prefix(atPrefix.size());
    if (!word.empty() && isSign(word.front()))
        return hasSigned(line, word);
    while (true) {
        const auto end = line.find(';');
        // What follows one of the basic syntax may be a letter: `ATDT`.
        if (line.substr(0, end).starts_with(word))
            return true;
        if (end == std::string_view::npos)
            return false;
        line.remove_prefix(end + 1);
    }
}

/// What stands before anything that could set a value apart.
std::string_view firstOf(std::string_view line)
{
    return line.substr(0, line.find_first_of(" \t;=?,:\""));
}

} // namespace

Result<DangerousWords> DangerousWords::load()
{
    QFile file(u":/aboutprofiles/dangerous.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", file.fileName().toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    return parse(file.readAll(), file.fileName().toStdString());
}

Result<DangerousWords> DangerousWords::parse(const QByteArray &text, const std::string &file)
{
    constexpr std::array listKeys = {"format"_L1, "words"_L1};
    constexpr std::array wordKeys = {"word"_L1, "does"_L1, "secret"_L1};
    JsonDocument document(file);
    auto json = document.parse(text);
    json.allowOnly(listKeys);
    if (json.number("format"_L1) != 1)
        json.fail("format"_L1, "is not 1, the format that this version reads");
    DangerousWords list;
    for (auto &entry : json.objects("words"_L1)) {
        entry.allowOnly(wordKeys);
        list.m_words.push_back(
            {upperCase(entry.text("word"_L1)), entry.text("does"_L1), entry.flag("secret"_L1)});
    }
    if (const auto &error = document.error())
        return std::unexpected(*error);
    return list;
}

bool DangerousWords::isIn(std::string_view command, const Word &word)
{
    const auto plain = compacted(command);
    if (plain.starts_with(atPrefix) && word.word.starts_with(atPrefix))
        return isInAtLine(plain, word.word);
    return firstOf(plain) == word.word
           || upperCase(firstOf(protocol::trimmed(command))) == word.word;
}

std::optional<std::string> DangerousWords::whatItDoes(std::string_view command) const
{
    const auto found =
        std::ranges::find_if(m_words, [command](const Word &word) { return isIn(command, word); });
    if (found == m_words.end())
        return {};
    return found->does;
}

std::optional<std::string> DangerousWords::secretWordIn(std::string_view command) const
{
    const auto found = std::ranges::find_if(
        m_words, [command](const Word &word) { return word.secret && isIn(command, word); });
    if (found == m_words.end())
        return {};
    return found->word.substr(found->word.starts_with(atPrefix) ? atPrefix.size() : 0);
}

} // namespace sp7600::device
