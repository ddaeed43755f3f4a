// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/apntable.h"
#include "core/network/mobilenetwork.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::network
{

/// What a suggestion is drawn from; the order in which it is trusted.
enum class ApnEvidence : std::uint8_t {
    SimImsi,   ///< The SIM's own number.
    SimStatus, ///< The SIM's network, as the unit tells it.
    /// The network that was heard around the unit. A roaming SIM is of another carrier: whoever
    /// shows such a suggestion has to say so; text::apnRoamingCaveat() is the sentence.
    Cells,
};
/// `imsi`, `status`, `cells`.
[[nodiscard]] std::string_view apnEvidenceName(ApnEvidence evidence);

/// What is known of a unit's SIM. What is not known is absent.
struct ApnFacts {
    std::optional<std::string> imsi;    ///< One that isImsi() refuses is as good as absent.
    std::optional<MobileNetwork> sim;   ///< networkOfStatus()
    std::optional<MobileNetwork> cells; ///< networkOfCells()

    bool operator==(const ApnFacts &) const = default;
};

/// Access points that fit a SIM. A suggestion and no more: a person decides, nothing sets it.
struct ApnSuggestion {
    /// Never empty, the best first: the user's own, then those for the Internet, hosts before
    /// MVNOs, then those of which nobody says what they are for. None for MMS alone.
    std::vector<Apn> choices;
    ApnEvidence evidence = ApnEvidence::SimImsi;
    MobileNetwork network;    ///< As the table knows it, so with the right number of digits.
    std::string operatorName; ///< Of the network; several that share it with commas between.

    /// Whether @p apn is one of the choices. Case does not matter in an APN.
    [[nodiscard]] bool has(std::string_view apn) const;
    bool operator==(const ApnSuggestion &) const = default;
};

/// The network among readingsOf(@p told) that @p table knows.
[[nodiscard]] std::optional<MobileNetwork> knownNetwork(const ApnTable &table,
                                                        const MobileNetwork &told);

/// What fits the most trusted fact. The others are not asked then, not even when nothing is known
/// for that one: what is around the unit says nothing of a SIM that is known to be of another
/// network. Nothing when there is no fact, or no access point for it.
[[nodiscard]] std::optional<ApnSuggestion> suggestApn(const ApnTable &table, const ApnFacts &facts);

} // namespace sp7600::network
