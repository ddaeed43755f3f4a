// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/apnsuggestion.h"

#include "core/model/letters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::network
{

namespace
{

struct Evidence {
    ApnEvidence kind;
    MobileNetwork told;
};

std::optional<Evidence> mostTrusted(const ApnFacts &facts)
{
    const auto bySim = facts.imsi ? networkOfImsi(*facts.imsi) : std::nullopt;
    const std::array evidence = {std::pair{ApnEvidence::SimImsi, &bySim},
                                 std::pair{ApnEvidence::SimStatus, &facts.sim},
                                 std::pair{ApnEvidence::Cells, &facts.cells}};
    for (const auto &[kind, network] : evidence) {
        if (*network)
            return Evidence{kind, **network};
    }
    return {};
}

/// A tracker has no use for an access point that carries picture messages.
bool isForTrackers(const Apn &apn)
{
    return apn.kind == ApnKind::Internet || apn.kind == ApnKind::NotSaid;
}

/// What may be suggested before all others.
bool isSure(const Apn &apn)
{
    return apn.kind == ApnKind::Internet || apn.origin == ApnOrigin::User;
}

bool isOn(const Apn &apn, const MobileNetwork &network)
{
    return std::ranges::find(apn.networks, networkCode(network)) != apn.networks.end();
}

std::string joined(const std::vector<Apn> &choices, bool guests)
{
    std::vector<std::string> names;
    std::string text;
    for (const auto &apn : choices) {
        if (apn.hostOperator.empty() == guests
            || std::ranges::find(names, apn.operatorName) != names.end())
            continue;
        text += names.empty() ? apn.operatorName : ", " + apn.operatorName;
        names.push_back(apn.operatorName);
    }
    return text;
}

/// Of the hosts; of the guests where only those are known.
std::string operatorsOf(const std::vector<Apn> &choices)
{
    auto hosts = joined(choices, false);
    return hosts.empty() ? joined(choices, true) : hosts;
}

} // namespace

std::string_view apnEvidenceName(ApnEvidence evidence)
{
    static constexpr std::array<std::string_view, 3> names = {"imsi", "status", "cells"};
    return names[static_cast<std::size_t>(evidence)];
}

bool ApnSuggestion::has(std::string_view apn) const
{
    return std::ranges::any_of(
        choices, [apn](const Apn &choice) { return equalsIgnoringCase(choice.apn, apn); });
}

std::optional<MobileNetwork> knownNetwork(const ApnTable &table, const MobileNetwork &told)
{
    for (const auto &reading : readingsOf(told)) {
        if (table.knows(reading))
            return reading;
    }
    return {};
}

std::optional<ApnSuggestion> suggestApn(const ApnTable &table, const ApnFacts &facts)
{
    const auto evidence = mostTrusted(facts);
    const auto network = evidence ? knownNetwork(table, evidence->told) : std::nullopt;
    if (!network)
        return {};
    ApnSuggestion suggestion{{}, evidence->kind, *network, {}};
    // The other reading of the codes may be another carrier's; a user's own entry is meant anyway.
    for (auto &apn : table.find({evidence->told.mcc, evidence->told.mnc, {}, {}})) {
        if (isForTrackers(apn) && (apn.origin == ApnOrigin::User || isOn(apn, *network)))
            suggestion.choices.push_back(std::move(apn));
    }
    std::ranges::stable_partition(suggestion.choices, isSure);
    if (suggestion.choices.empty() || !isSure(suggestion.choices.front()))
        return {};
    suggestion.operatorName = operatorsOf(suggestion.choices);
    return suggestion;
}

} // namespace sp7600::network
