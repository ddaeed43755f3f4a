// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/proof.h"
#include "core/model/reachability.h"

#include <optional>

namespace sp7600::commissioning
{

/// What decides how a unit can be proved from here.
struct ProofFacts {
    ProofWish wish = ProofWish::Automatic;
    bool reportsHere = false;       ///< This laptop is its final server.
    std::optional<Endpoint> server; ///< Its final one, when it is known whole.
    bool isMadeUp = false;          ///< A virtual unit: its reports mean nothing to anybody.
    bool readsBack = true;          ///< Where it reports can be read from the unit.
    Reach reach = Reach::NoNetwork; ///< Of this laptop, for a tracker on a carrier's network.
    /// A person named a public address from where a router passes on to this laptop, whatever
    /// `reach` says.
    bool isForwarded = false;
};

struct ProofChoice {
    ProofKind kind = ProofKind::Configured;
    ProofReason reason = ProofReason::Asked;

    bool operator==(const ProofChoice &) const = default;
};

/// The proof that is wished for, or the best there is. Errors, for a wish that cannot be met:
/// ProofNeedsServer, ProofMadeUp, ProofServerNotRead.
[[nodiscard]] Result<ProofChoice> chooseProof(const ProofFacts &facts);

} // namespace sp7600::commissioning
