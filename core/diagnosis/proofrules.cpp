// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"
#include "core/diagnosis/rules.h"

#include <array>

namespace sp7600::diagnosis
{

namespace
{

std::optional<Finding> laptopFirewall(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    if (!laptop || !laptop->firewall || laptop->firewall->state != FirewallState::Blocks
        || !facts.nobodyHeard())
        return {};
    const auto &ports = facts.evidence().traffic->ports;
    Finding finding{
        .id = FindingId::LaptopFirewall,
        .severity = Severity::Error,
        .confidence = Confidence::Likely,
        .rung = Rung::Bytes,
        .parameters = {},
        .evidence = {laptopItem(facts, "firewall",
                                std::string(firewallStateName(laptop->firewall->state))),
                     silenceItem(facts)},
        .remedy = {.kind = RemedyKind::OpenFirewall, .settings = {}}};
    if (!ports.empty())
        finding.parameters.emplace_back("port", std::to_string(ports.front().port));
    if (!laptop->firewall->command.empty())
        finding.parameters.emplace_back("command", laptop->firewall->command);
    return finding;
}

std::optional<Finding> behindNat(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    // What is sent to loopback comes from this laptop itself.
    if (!laptop || !facts.nobodyHeard()
        || isLoopbackHost(facts.held(SettingId::Host).value_or(facts.goalHost())))
        return {};
    const auto &reachability = laptop->reachability;
    if (reachability.conclusion == Reach::Direct)
        return {};
    // A router may forward, and a carrier may speak IPv6.
    const bool maybe = reachability.conclusion == Reach::AfterForwarding
                       || reachability.conclusion == Reach::OnlyIpv6;
    const std::string reach(reachName(reachability.conclusion));
    Finding finding{.id = FindingId::ListenerBehindNat,
                    .severity = Severity::Error,
                    .confidence = maybe ? Confidence::Likely : Confidence::Certain,
                    .rung = Rung::Bytes,
                    .parameters = {{"reason", reach}},
                    .evidence = {laptopItem(facts, "reachability", reach), silenceItem(facts)},
                    .remedy = {.kind = RemedyKind::UseOtherProof, .settings = {}}};
    if (reachability.best)
        finding.parameters.emplace_back("address", reachability.best->address);
    return finding;
}

constexpr std::array rules = {
    Rule{FindingId::LaptopFirewall, laptopFirewall},
    Rule{FindingId::ListenerBehindNat, behindNat},
};

} // namespace

std::span<const Rule> proofRules()
{
    return rules;
}

} // namespace sp7600::diagnosis
