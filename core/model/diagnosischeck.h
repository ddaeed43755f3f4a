// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace sp7600
{

/// Where a diagnosis looks; at all of them at once, as far as one does not need another.
enum class DiagnosisCheck : std::uint8_t {
    Tracker,  ///< Who it is and how it is, over the cable.
    Settings, ///< Where it reports.
    Restart,  ///< The settings once more, after a restart that somebody allowed.
    Laptop,   ///< Its network, its firewall and its clock.
    Server,   ///< Name and connection of the endpoint, from here.
    Traffic,  ///< What the listener heard, or a capture holds.
    Carrier,  ///< Whose SIM it is, and the access points that are known for it.
    Record,   ///< The last job with this unit.
};

inline constexpr std::array allChecks = {DiagnosisCheck::Tracker, DiagnosisCheck::Settings,
                                         DiagnosisCheck::Restart, DiagnosisCheck::Laptop,
                                         DiagnosisCheck::Server,  DiagnosisCheck::Traffic,
                                         DiagnosisCheck::Carrier, DiagnosisCheck::Record};

} // namespace sp7600
