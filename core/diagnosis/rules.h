// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"
#include "core/model/finding.h"

#include <optional>
#include <span>

namespace sp7600::diagnosis
{

/// One cause, and how it is recognised. A rule looks at nothing but the evidence, and is silent
/// where the evidence for it is missing.
struct Rule {
    FindingId id = FindingId::EndpointHostDiffers;
    std::optional<Finding> (*look)(const Facts &facts) = nullptr;
};

/// Where the unit reports, against where it shall.
[[nodiscard]] std::span<const Rule> endpointRules();
/// SIM, network, access point and data session.
[[nodiscard]] std::span<const Rule> networkRules();
/// Whether the server is there, from here and from the unit.
[[nodiscard]] std::span<const Rule> serverRules();
/// What arrives.
[[nodiscard]] std::span<const Rule> trafficRules();
/// The state of the unit itself, and what is known of its firmware.
[[nodiscard]] std::span<const Rule> unitRules();
/// Whether a proof on this laptop can work at all.
[[nodiscard]] std::span<const Rule> proofRules();

} // namespace sp7600::diagnosis
