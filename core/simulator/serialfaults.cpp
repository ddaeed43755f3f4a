// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/serialfaults.h"

#include "core/model/letters.h"
#include "core/simulator/commandtext.h"

#include <algorithm>

namespace sp7600::simulator
{

namespace
{

constexpr std::array<std::string_view, allFaultKinds.size()> faultNames = {
    "no-reply",         "late-reply",        "cut-reply",         "garbled-octet",
    "duplicated-reply", "refused",           "wrong-value",       "truncated-value",
    "ignored",          "disconnect-before", "disconnect-during", "disconnect-after",
    "restart",          "replaced",
};

} // namespace

std::string_view faultName(FaultKind kind)
{
    return faultNames[static_cast<std::size_t>(kind)];
}

std::optional<FaultKind> faultFromName(std::string_view name)
{
    const auto found = std::ranges::find(faultNames, name);
    if (found == faultNames.end())
        return std::nullopt;
    return allFaultKinds[static_cast<std::size_t>(found - faultNames.begin())];
}

FaultPlan::FaultPlan(const SerialFaults &faults)
    : m_faults(faults.commands)
    , m_rate(faults.random ? faults.random->rate : 0.0)
    , m_random(faults.random ? faults.random->seed : 0)
{
    for (auto &fault : m_faults)
        fault.word = upperCase(fault.word);
}

std::optional<CommandFault> FaultPlan::next(std::string_view word)
{
    ++m_commands;
    // Both are drawn for every command, so that the faults that were asked for move no other. The
    // distributions of the standard library differ between libraries; the engine does not.
    const auto chance = static_cast<double>(m_random()) / 4294967296.0;
    const auto kind = allFaultKinds[m_random() % (allFaultKinds.size() - 1)];
    static_assert(allFaultKinds.back() == FaultKind::Replaced);

    const auto asked = std::ranges::find_if(m_faults, [&](const CommandFault &fault) {
        return fault.command == 0 ? fault.word == word : fault.command == m_commands;
    });
    if (asked != m_faults.end())
        return *asked;
    if (chance < m_rate) {
        CommandFault fault;
        fault.kind = kind;
        fault.command = m_commands;
        return fault;
    }
    return std::nullopt;
}

} // namespace sp7600::simulator
