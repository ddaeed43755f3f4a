// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace sp7600::text
{

/// In the user's language, what the presets, profiles, words and parts that come with the program
/// say of themselves; what is not of them stays as it is. Escaped.
[[nodiscard]] QString shippedText(std::string_view source);

} // namespace sp7600::text
