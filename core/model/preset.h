// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sp7600
{

/// Where trackers shall report, as a named choice.
struct Preset {
    std::string id;   ///< Lower-case letters, digits and hyphens.
    std::string name; ///< As shown; not translated, it is a proper name.
    std::string note; ///< What this kind of server expects, one English sentence; may be empty.
    std::string host; ///< Empty when it has to be given.
    std::optional<std::uint16_t> port;
    std::vector<Transport> transports; ///< What the server speaks; the first is preferred.
    bool thisLaptop = false;           ///< The endpoint is this program's own listener.
    bool userMade = false;

    bool operator==(const Preset &) const = default;
};

} // namespace sp7600
