// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofchoice.h"

namespace sp7600::commissioning
{

namespace
{

/// Why nothing a unit sends can be passed on, or its server not be set again.
std::optional<ProofReason> hindrance(const ProofFacts &facts, ProofKind kind)
{
    if (!facts.server)
        return ProofReason::NoServer;
    if (kind == ProofKind::Relay && facts.isMadeUp && !isLoopbackHost(facts.server->host))
        return ProofReason::MadeUp;
    if (!facts.readsBack)
        return ProofReason::ServerNotRead;
    return {};
}

Result<ProofChoice> asked(const ProofFacts &facts, ProofKind kind)
{
    const auto why = hindrance(facts, kind);
    if (!why)
        return ProofChoice{kind, facts.isForwarded ? ProofReason::Forwarded : ProofReason::Asked};
    switch (*why) {
    case ProofReason::MadeUp:
        return failure(ErrorCode::ProofMadeUp,
                       {{"endpoint", hostAndPort(facts.server->host, facts.server->port)}});
    case ProofReason::ServerNotRead:
        return failure(ErrorCode::ProofServerNotRead);
    default:
        return failure(ErrorCode::ProofNeedsServer);
    }
}

ProofChoice best(const ProofFacts &facts)
{
    if (const auto why = hindrance(facts, ProofKind::Relay))
        return {ProofKind::Configured, *why};
    if (facts.isForwarded)
        return {ProofKind::Relay, ProofReason::Forwarded};
    // A virtual unit lives on this laptop.
    if (facts.isMadeUp || facts.reach == Reach::Direct)
        return {ProofKind::Relay, ProofReason::LaptopReached};
    return {ProofKind::Configured, ProofReason::LaptopNotReached};
}

} // namespace

Result<ProofChoice> chooseProof(const ProofFacts &facts)
{
    if (facts.wish == ProofWish::Configured)
        return ProofChoice{ProofKind::Configured, ProofReason::Asked};
    if (facts.reportsHere) {
        if (facts.wish == ProofWish::Relay)
            return failure(ErrorCode::ProofNeedsServer);
        return ProofChoice{ProofKind::Direct,
                           facts.isForwarded ? ProofReason::Forwarded : ProofReason::ReportsHere};
    }
    switch (facts.wish) {
    case ProofWish::Direct:
        return asked(facts, ProofKind::Direct);
    case ProofWish::Relay:
        return asked(facts, ProofKind::Relay);
    default:
        return best(facts);
    }
}

} // namespace sp7600::commissioning
