// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

namespace sp7600::device
{

/// Which words that are only assumed a person agreed to, as consentWord() spells them: `SIP` for
/// writing and reading back, `SIP?` for reading alone.
struct Consent {
    bool all = false;
    std::set<std::string, std::less<>> words;

    [[nodiscard]] bool allows(const std::string &consentWord) const
    {
        if (all || words.contains(consentWord))
            return true;
        return consentWord.ends_with('?')
               && words.contains(consentWord.substr(0, consentWord.size() - 1));
    }
    void add(const Consent &more)
    {
        all = all || more.all;
        words.insert(more.words.begin(), more.words.end());
    }

    bool operator==(const Consent &) const = default;
};

} // namespace sp7600::device
