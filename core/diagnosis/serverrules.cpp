// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"
#include "core/diagnosis/rules.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sp7600::diagnosis
{

namespace
{

/// Fewer may only be on their way.
constexpr std::uint64_t manyPending = 3;

void append(std::vector<EvidenceItem> &items, std::vector<EvidenceItem> more)
{
    items.insert(items.end(), more.begin(), more.end());
}

/// The laptop says how sure it is that the server is away.
Confidence confidenceOf(ProbeFailure failure, const LaptopEvidence &laptop)
{
    const auto &path = laptop.path;
    if (path.captivePortal || path.proxy || path.vpn || failure == ProbeFailure::NoRoute
        || failure == ProbeFailure::Other)
        return Confidence::Possible;
    return failure == ProbeFailure::Refused || failure == ProbeFailure::Reset ? Confidence::Certain
                                                                              : Confidence::Likely;
}

std::optional<Finding> serverUnreachable(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    const auto &traffic = facts.evidence().traffic;
    const bool answered = facts.heard() && facts.unit()->lastAnswer.has_value();
    const bool relayFails = traffic && traffic->relay && traffic->relayFailures > 0;
    const auto failure = laptop ? connectFailure(*laptop) : std::nullopt;
    const bool hereItself = facts.arrives() && !relayFails && facts.meantForHere();
    const bool offline =
        failure == ProbeFailure::NoRoute && laptop->reachability.conclusion == Reach::NoNetwork;
    if (answered || hereItself || offline || (!failure && !relayFails))
        return {};
    Finding finding{.id = FindingId::ServerUnreachable,
                    .severity = Severity::Error,
                    .confidence = failure && !relayFails ? confidenceOf(*failure, *laptop)
                                                         : Confidence::Certain,
                    .rung = Rung::Socket,
                    .parameters = {},
                    .evidence = {},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    if (finding.confidence == Confidence::Possible)
        finding.severity = Severity::Warning;
    const auto &endpoint = failure ? laptop->endpoint : *traffic->relay;
    finding.parameters = {
        {"endpoint", hostAndPort(endpoint.host, endpoint.port)},
        {"failure", failure ? std::string(probeFailureName(*failure)) : "not-there"}};
    if (failure) {
        append(finding.evidence, connectItems(*laptop));
        append(finding.evidence, pathItems(facts));
        std::ranges::move(pathParameters(facts), std::back_inserter(finding.parameters));
    }
    if (relayFails)
        finding.evidence.push_back(
            trafficItem(facts, "relay.failures", std::to_string(traffic->relayFailures)));
    return finding;
}

/// Nothing that is known stands between the unit and its server on this laptop.
bool isUnheardWithoutReason(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    return facts.silent() && facts.nobodyHeard() && !facts.waitedTooShort() && laptop
           && (isLoopbackHost(facts.goalHost())
               || laptop->reachability.conclusion == Reach::Direct);
}

std::optional<Finding> unreachableFromDevice(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    const auto apn = facts.held(SettingId::Apn);
    const bool up =
        facts.dataSession().value_or(facts.registered() == true && apn && !apn->empty());
    const auto pending = facts.pending();
    const bool unheard = isUnheardWithoutReason(facts);
    const bool reached = laptop && connected(*laptop);
    if (!up || facts.heardSince() || (pending < manyPending && !unheard)
        || (laptop && connectFailure(*laptop)))
        return {};
    // Over UDP nobody looked whether the server is there.
    Finding finding{.id = FindingId::ServerUnreachableFromDevice,
                    .severity = reached ? Severity::Error : Severity::Warning,
                    .confidence = reached ? Confidence::Likely : Confidence::Possible,
                    .rung = Rung::Socket,
                    .parameters = {},
                    .evidence = {},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    const auto held = facts.heldTransport();
    finding.parameters = {{"host", facts.goalHost()},
                          {"reason", reached ? "reached" : "not-asked"}};
    if (held) {
        finding.parameters.emplace_back("transport", transportName(*held));
        const auto other = *held == Transport::Tcp ? Transport::Udp : Transport::Tcp;
        if (contains(facts.spoken(), other)) {
            finding.parameters.emplace_back("other", transportName(other));
            finding.remedy.kind = RemedyKind::WriteSettings;
            finding.remedy.settings.setAsRead(SettingId::Transport,
                                              std::string(transportName(other)));
        }
    }
    if (facts.status() != nullptr && facts.status()->dataSession)
        finding.evidence.push_back(deviceItem(facts, "status.data_session", "yes"));
    else
        finding.evidence.push_back(settingItem(facts, SettingId::Apn));
    if (pending > 0)
        finding.evidence.push_back(
            deviceItem(facts, "status.pending_reports", std::to_string(pending)));
    if (unheard)
        finding.evidence.push_back(silenceItem(facts));
    if (reached)
        append(finding.evidence, connectItems(*laptop));
    return finding;
}

constexpr std::array rules = {
    Rule{FindingId::ServerUnreachableFromDevice, unreachableFromDevice},
    Rule{FindingId::ServerUnreachable, serverUnreachable},
};

} // namespace

std::span<const Rule> serverRules()
{
    return rules;
}

} // namespace sp7600::diagnosis
