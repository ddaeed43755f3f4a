// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::device
{

/// Words that are known to do harm, whatever a profile says of them. A list of warnings, no list of
/// all of them: what does not stand in it is not harmless.
class DangerousWords
{
public:
    /// The shipped list. Errors: FileUnreadable, FileMalformed.
    [[nodiscard]] static Result<DangerousWords> load();
    [[nodiscard]] static Result<DangerousWords> parse(const QByteArray &text,
                                                      const std::string &file);

    /// What a command would do, `restarts the tracker` for instance; absent where nothing is known.
    [[nodiscard]] std::optional<std::string> whatItDoes(std::string_view command) const;

    /// The word because of which a command is known to hold a password or a PIN, upper case and
    /// of an AT command without `AT`; absent where it is not.
    [[nodiscard]] std::optional<std::string> secretWordIn(std::string_view command) const;

private:
    struct Word {
        std::string word; ///< Upper case.
        std::string does;
        bool secret = false;
    };
    [[nodiscard]] static bool isIn(std::string_view command, const Word &word);

    std::vector<Word> m_words;
};

} // namespace sp7600::device
