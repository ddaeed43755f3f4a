// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilewords.h"

#include <algorithm>
#include <utility>

namespace sp7600::device
{

namespace
{

/// Adds the words of one profile to a list.
class Lister
{
public:
    explicit Lister(const DangerousWords &dangerous)
        : m_dangerous(dangerous)
    {
    }

    void add(WordUse use, const std::vector<Query> &queries)
    {
        for (const auto &query : queries)
            add({use, {}, query.command.text(), query.provenance, query.source, query.safeToProbe});
    }

    void add(const SettingWord &word)
    {
        if (word.read && word.readProvenance) {
            add({WordUse::Read, word.settings, word.read->text(), *word.readProvenance, word.source,
                 word.safeToProbe});
        }
        if (word.write && word.provenance) {
            add({WordUse::Write, word.settings, word.write->text(), *word.provenance, word.source,
                 false, true});
        }
        for (const auto &alternative : word.alternatives)
            add(alternative);
    }

    void add(WordUse use, const std::optional<Action> &action)
    {
        if (action)
            add({use, {}, action->command.text(), action->provenance, action->source, false, true});
    }

    [[nodiscard]] std::vector<ListedWord> take() { return std::move(m_words); }

private:
    void add(ListedWord word)
    {
        if (const auto does = m_dangerous.whatItDoes(word.command)) {
            word.destructive = true;
            word.danger = *does;
        }
        m_words.push_back(std::move(word));
    }

    const DangerousWords &m_dangerous;
    std::vector<ListedWord> m_words;
};

std::size_t count(const std::vector<ListedWord> &words, auto value, auto field)
{
    return static_cast<std::size_t>(std::ranges::count(words, value, field));
}

} // namespace

std::string_view wordUseName(WordUse use)
{
    switch (use) {
    case WordUse::Identity:
        return "identity";
    case WordUse::Status:
        return "status";
    case WordUse::Read:
        return "read";
    case WordUse::Write:
        return "write";
    case WordUse::Save:
        return "save";
    case WordUse::Restart:
        return "restart";
    }
    return {};
}

std::vector<ListedWord> wordsOf(const Profile &profile, const DangerousWords &dangerous)
{
    Lister lister(dangerous);
    lister.add(WordUse::Identity, profile.identity);
    lister.add(WordUse::Status, profile.status);
    for (const auto &word : profile.words)
        lister.add(word);
    lister.add(WordUse::Save, profile.save);
    lister.add(WordUse::Restart, profile.restart);
    return lister.take();
}

WordCounts countWords(const std::vector<ListedWord> &words)
{
    return {words.size(), count(words, true, &ListedWord::destructive),
            count(words, Provenance::Assumed, &ListedWord::provenance),
            count(words, true, &ListedWord::safeToProbe),
            count(words, Provenance::Documented, &ListedWord::provenance)};
}

Result<void> checkForeignProfile(const Profile &profile, const std::vector<ListedWord> &words,
                                 const std::string &file)
{
    const auto refused = [&file](const std::string &path, const std::string &detail) {
        return failure(ErrorCode::FileMalformed,
                       {{"file", file}, {"path", path}, {"detail", detail}});
    };
    if (profile.isVirtual())
        return refused("/provenance", "is virtual, which only the program's own simulator is");
    const auto trap = std::ranges::find_if(
        words, [](const ListedWord &word) { return word.safeToProbe && !word.danger.empty(); });
    if (trap != words.end()) {
        return refused("safe_to_probe", "is set for " + trap->command + ", which " + trap->danger);
    }
    return {};
}

} // namespace sp7600::device
