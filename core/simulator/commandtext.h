// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sp7600::simulator
{

// What the command languages share about text. ASCII only.

/// Without blanks and tabs around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] bool isPrintable(std::string_view text);
[[nodiscard]] bool contains(const std::vector<std::string> &words, std::string_view word);

} // namespace sp7600::simulator
