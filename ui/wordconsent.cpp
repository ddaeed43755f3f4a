// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wordconsent.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::ConsentWords)
};

bool isQuestion(const std::string &word)
{
    return word.ends_with('?');
}

} // namespace

std::vector<std::string> namedWords(const std::optional<Error> &obstacle)
{
    std::vector<std::string> words;
    if (!obstacle || obstacle->code != ErrorCode::ConsentNeeded) {
        return words;
    }
    const std::string_view named = obstacle->parameter("words");
    for (const QString &word : QString::fromUtf8(named.data(), static_cast<qsizetype>(named.size()))
                                   .split(u", "_s, Qt::SkipEmptyParts)) {
        words.push_back(word.toStdString());
    }
    return words;
}

std::vector<std::string> wordsToAgree(std::vector<std::string> words,
                                      const device::Profile *unasked,
                                      const device::Consent &consent)
{
    if (unasked != nullptr) {
        std::ranges::copy(unasked->assumedReads(), std::back_inserter(words));
    }
    const std::vector<std::string> all = words;
    std::erase_if(words, [&](const std::string &word) {
        const bool covered =
            isQuestion(word)
            && std::ranges::find(all, word.substr(0, word.size() - 1)) != all.end();
        return covered || consent.allows(word);
    });
    return words;
}

void addWordsToWrite(const device::Profile &profile, const ConnectionSettings &wanted,
                     std::vector<std::string> &words)
{
    const auto need = [&words](const protocol::Template &command,
                               const std::optional<Provenance> &provenance) {
        std::string word = device::consentWord(command.text(), false);
        if (provenance == Provenance::Assumed && std::ranges::find(words, word) == words.end()) {
            words.push_back(std::move(word));
        }
    };
    bool restarts = false;
    for (const device::SettingWord &word : profile.words) {
        const bool written =
            word.write && std::ranges::any_of(word.settings, [&wanted](SettingId setting) {
                return wanted.has(setting);
            });
        if (written) {
            need(*word.write, word.provenance);
            restarts = restarts || word.needsRestart;
        }
    }
    if (profile.save) {
        need(profile.save->command, profile.save->provenance);
    }
    if (profile.restart && restarts) {
        need(profile.restart->command, profile.restart->provenance);
    }
}

QString wordList(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words) {
        list += text::escaped(word);
    }
    return list.join(u", "_s);
}

QString wordMeaning(const std::vector<std::string> &words, ConsentScope scope)
{
    const bool asks = std::ranges::any_of(words, isQuestion);
    const bool writes = !std::ranges::all_of(words, isQuestion);
    QStringList sentences = {ConsentWords::tr(
        "Assumed: these commands are known from related trackers, not from this firmware.")};
    if (asks) {
        sentences +=
            writes ? ConsentWords::tr("With ? they only ask.") : ConsentWords::tr("They only ask.");
    }
    if (writes) {
        sentences += ConsentWords::tr("What is written is checked by reading back.");
    }
    sentences += scope == ConsentScope::List
                     ? ConsentWords::tr("It holds for the trackers of this list.")
                     : ConsentWords::tr("You are asked once for this firmware.");
    return sentences.join(u' ');
}

} // namespace sp7600::ui
