// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/proof.h"

namespace sp7600
{

std::string_view proofKindName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::Direct:
        return "direct";
    case ProofKind::Relay:
        return "relay";
    case ProofKind::Configured:
        return "configured";
    }
    return "configured";
}

std::string_view proofWishName(ProofWish wish)
{
    switch (wish) {
    case ProofWish::Automatic:
        return "automatic";
    case ProofWish::Direct:
        return "direct";
    case ProofWish::Relay:
        return "relay";
    case ProofWish::Configured:
        return "configured";
    }
    return "automatic";
}

std::optional<ProofWish> proofWishFromName(std::string_view name)
{
    for (const auto wish :
         {ProofWish::Automatic, ProofWish::Direct, ProofWish::Relay, ProofWish::Configured}) {
        if (proofWishName(wish) == name)
            return wish;
    }
    return {};
}

std::string_view proofReasonName(ProofReason reason)
{
    switch (reason) {
    case ProofReason::Asked:
        return "asked";
    case ProofReason::ReportsHere:
        return "reports-here";
    case ProofReason::LaptopReached:
        return "laptop-reached";
    case ProofReason::LaptopNotReached:
        return "laptop-not-reached";
    case ProofReason::MadeUp:
        return "made-up";
    case ProofReason::ServerNotRead:
        return "server-not-read";
    case ProofReason::NoServer:
        return "no-server";
    case ProofReason::Forwarded:
        return "forwarded";
    }
    return "asked";
}

} // namespace sp7600
