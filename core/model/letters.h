// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace sp7600
{

// Of ASCII only, whatever the locale: <cctype> would ask it. Host names, APNs, commands and the
// names of columns know no other letters; everything else stays as it is.

[[nodiscard]] constexpr char lowerCase(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

[[nodiscard]] constexpr char upperCase(char character)
{
    return character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A')
                                                : character;
}

[[nodiscard]] inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &character : lower)
        character = lowerCase(character);
    return lower;
}

[[nodiscard]] inline std::string upperCase(std::string_view text)
{
    std::string upper(text);
    for (char &character : upper)
        character = upperCase(character);
    return upper;
}

[[nodiscard]] inline bool equalsIgnoringCase(std::string_view one, std::string_view other)
{
    const auto lower = [](char character) { return lowerCase(character); };
    return std::ranges::equal(one, other, {}, lower, lower);
}

} // namespace sp7600
