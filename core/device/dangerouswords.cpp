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

/// Whether one of the commands of an AT line, which several can share, is @p word.
bool isInAtLine(std::string_view line, std::string_view word)
{
    word.remove_prefix(atPrefix.size());
    line.remove_prefix(atPrefix.size());
    // Those of the basic syntax stand side by side.
    if (word.starts_with('&'))
        return line.contains(word);
    while (true) {
        const auto end = line.find(';');
        const auto command = line.substr(0, end);
        if (command.starts_with(word)
            && (command.size() == word.size() || !isLetter(command[word.size()])))
            return true;
        if (end == std::string_view::npos)
            return false;
        line.remove_prefix(end + 1);
    }
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

/// @p line upper case.
bool DangerousWords::isIn(const std::string &line, const Word &word)
{
    return line.starts_with(atPrefix) && word.word.starts_with(atPrefix)
               ? isInAtLine(line, word.word)
               : wordOf(line) == word.word;
}

std::optional<std::string> DangerousWords::whatItDoes(std::string_view command) const
{
    const auto line = upperCase(command);
    const auto found =
        std::ranges::find_if(m_words, [&line](const Word &word) { return isIn(line, word); });
    if (found == m_words.end())
        return {};
    return found->does;
}

std::optional<std::string> DangerousWords::secretWordIn(std::string_view command) const
{
    const auto line = upperCase(command);
    const auto found = std::ranges::find_if(
        m_words, [&line](const Word &word) { return word.secret && isIn(line, word); });
    if (found == m_words.end())
        return {};
    return found->word.substr(found->word.starts_with(atPrefix) ? atPrefix.size() : 0);
}

} // namespace sp7600::device
