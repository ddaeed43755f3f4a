// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profile.h"
#include "core/model/error.h"
#include "core/model/settings.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What teaching makes of a pasted text before it knows what the values mean.

namespace sp7600::device
{

/// Longer ones are none.
inline constexpr std::size_t longestCommand = 512;

[[nodiscard]] std::unexpected<Error> unusable(std::string detail);
/// Up to a million either way; nothing for what is none.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);

[[nodiscard]] bool isPortSetting(SettingId setting);
/// The two values of a setting that has two.
[[nodiscard]] std::span<const std::string_view> valuesOf(SettingId setting);

/// A text cut into values and what stands around them: `fixed[0] value[0] fixed[1] …`.
struct Cut {
    std::vector<std::string> fixed{std::string()};
    std::vector<std::string> values;

    void add(const std::string &before, std::string_view value, std::string_view after)
    {
        fixed.back() += before;
        values.emplace_back(value);
        fixed.emplace_back(after);
    }
};

/// What stands between separators, blanks and quotation marks aside.
void cutParameters(Cut &cut, std::string_view text, char separator);

/// A command cut into its parts.
struct Command {
    std::string password; ///< That stood before it.
    std::string word;     ///< `SIP`, `AT$FRIEND`.
    Cut cut;
};

/// One line without blanks around it. Error: ExampleUnusable, as in what follows.
[[nodiscard]] Result<std::string> cleaned(std::string_view pasted);
[[nodiscard]] Result<Command> cutGosafe(std::string_view text);
[[nodiscard]] Result<Command> cutAt(std::string_view text);

/// How well a text could be a setting.
enum class Fit : std::uint8_t { No, Possible, Sure };

[[nodiscard]] Fit fitOf(SettingId setting, const std::string &text);
/// The unit in which @p text is the value of a setting; nothing when it is not.
[[nodiscard]] std::optional<Encoding> encodingOf(SettingId setting, const std::string &text,
                                                 const std::string &value);

} // namespace sp7600::device
