// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"
#include "core/model/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace sp7600::support
{

/// Replaces every secret that is known by as many asterisks, whatever it stands in: also as JSON
/// and hexadecimal digits write it. A short number is only taken for the secret where it stands
/// alone, because it is found in many others.
class Redactor
{
public:
    void add(std::string_view secret);
    /// Those of its settings that are secrets.
    void add(const ConnectionSettings &settings);
    void add(const SettingsSnapshot &settings);

    [[nodiscard]] std::string masked(std::string_view text) const;
    /// Masks the octets of receptions, also what one has the beginning and the next one the end of.
    void mask(std::vector<Reception> &receptions) const;

private:
    struct Needle {
        std::string text;
        bool standsAlone = false;
    };

    void addNeedle(std::string text, bool standsAlone);

    std::vector<Needle> m_needles; ///< The longest first.
};

} // namespace sp7600::support
