// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace sp7600::protocol
{

/// What every text frame starts with.
inline constexpr std::string_view frameHead = "*GS";

/// Where the frame that @p text holds ends: the position of its `#`, or of a new head (the tracker
/// was cut off and started again), searched from @p from on. The size of the text when neither is
/// there.
[[nodiscard]] inline std::size_t findFrameEnd(std::string_view text, std::size_t from)
{
    for (std::size_t i = text.find_first_of("#*", from); i != std::string_view::npos;
         i = text.find_first_of("#*", i + 1)) {
        if (text[i] == '#' || text.substr(i).starts_with(frameHead))
            return i;
    }
    return text.size();
}

} // namespace sp7600::protocol
