// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sp7600
{

/// A format of reports that a kind of server reads.
struct ReadFormat {
    Dialect dialect = Dialect::GosafeText;
    std::vector<Transport> transports; ///< Over which it reads it; never empty.
    bool needsMask = false;            ///< Only when the report carries its mask.

    bool operator==(const ReadFormat &) const = default;
};

/// Where trackers shall report, as a named choice.
struct Preset {
    std::string id;   ///< Lower-case letters, digits and hyphens.
    std::string name; ///< As shown; not translated, it is a proper name.
    std::string note; ///< What this kind of server expects, one English sentence; may be empty.
    std::string host; ///< Empty when it has to be given.
    /// Those that `host` is known to have, to compare with what a lookup says; may be empty.
    std::vector<std::string> addresses = {};
    std::optional<std::uint16_t> port;
    std::vector<Transport> transports;  ///< What the server speaks; the first is preferred.
    std::vector<ReadFormat> reads = {}; ///< Empty: not known.
    bool thisLaptop = false;            ///< The endpoint is this program's own listener.
    bool userMade = false;

    bool operator==(const Preset &) const = default;
};

} // namespace sp7600
