// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/jobprinter.h"
#include "app/sp7600/targetarguments.h"
#include "core/commissioning/job.h"
#include "core/network/apnsuggestion.h"
#include "core/network/apntable.h"
#include "core/text/text.h"

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

constexpr double defaultProofSeconds = 120;

/// What the unit holds, or why nothing of what it was asked could be read.
Commissioning whatWasRead(const Job &job)
{
    std::optional<Error> problem;
    for (const auto setting : allSettings) {
        const auto &found = job.settings()[setting];
        if (found.state == ReadState::Read)
            return job.report(JobResult::Read);
        if (!problem)
            problem = found.error;
    }
    auto result = job.report(problem ? JobResult::Failed : JobResult::Read);
    result.error = std::move(problem);
    return result;
}

/// The APN that the unit holds, as far as it could be read.
std::optional<std::string> apnOf(const SettingsSnapshot &settings)
{
    const auto &found = settings[SettingId::Apn];
    return found.state == ReadState::Read ? std::optional(found.value) : std::nullopt;
}

/// The APN that the unit will hold when the plan is carried out.
std::optional<std::string> apnAfter(const Plan &plan, const SettingsSnapshot &settings)
{
    return plan.wanted.has(SettingId::Apn) ? plan.wanted.value(SettingId::Apn) : apnOf(settings);
}

/// Names the access points of the SIM's carrier when @p apn is none of them. Sets nothing.
void suggestApns(const Station &station, const Job &job, const JobPrinter &printer,
                 const std::optional<std::string> &apn)
{
    const network::ApnFacts facts{
        job.identity().imsi, network::networkOfStatus(printer.status()), {}};
    if (!apn || facts == network::ApnFacts{})
        return;
    const auto table = station.apnTable();
    if (!table) {
        Console::note(text::describe(table.error()).joined());
        return;
    }
    const auto suggestion = network::suggestApn(**table, facts);
    if (suggestion && !suggestion->has(*apn))
        printer.suggested(*suggestion);
}

} // namespace

int readCommand(const Context &context)
{
    Arguments arguments(u"read"_s, u"Reads a tracker's identity and settings. Writes nothing."_s);
    addUnitArguments(arguments);
    return JobCommand(context, arguments)
        .run([] { return Result<void>(); },
             [](Job &job, Station &station, const JobPrinter &printer) {
                 suggestApns(station, job, printer, apnOf(job.settings()));
                 return whatWasRead(job);
             },
             false);
}

int writeCommand(const Context &context)
{
    Arguments arguments(u"write"_s,
                        u"Backs up, writes, reads back; puts the old values back when it fails."_s);
    addUnitArguments(arguments);
    addTargetArguments(arguments);
    addDryRun(arguments);
    Target target;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                auto wanted = targetFrom(arguments, context.interrupted);
                if (!wanted)
                    return std::unexpected(wanted.error());
                target = std::move(*wanted);
                if (target.presetId.empty() && target.overrides.empty())
                    return usage(u"write needs a preset or at least one setting"_s);
                return {};
            },
            [&](Job &job, Station &station, const JobPrinter &printer) {
                auto look = target;
                look.prove = false;
                const auto plan = job.plan(look);
                printer.plan(plan);
                suggestApns(station, job, printer, apnAfter(plan, job.settings()));
                return arguments.has(u"dry-run"_s) ? lookedOnly(job, plan)
                                                   : job.write(target, context.interrupted);
            },
            true, &target);
}

int commissionCommand(const Context &context)
{
    Arguments arguments(
        u"commission"_s,
        u"Reads, writes, reads back, waits for the tracker's own report, records."_s);
    addUnitArguments(arguments);
    addTargetArguments(arguments);
    addDryRun(arguments);
    arguments.addValue(u"timeout"_s, u"S"_s, u"How long to wait for the proof; 120 by default."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address of this computer to listen on."_s);
    Target target;
    double timeout = defaultProofSeconds;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                if (const auto preset = arguments.required(u"preset"_s); !preset)
                    return std::unexpected(preset.error());
                auto wanted = targetFrom(arguments, context.interrupted);
                if (!wanted)
                    return std::unexpected(wanted.error());
                target = std::move(*wanted);
                const auto seconds = arguments.seconds(u"timeout"_s);
                if (!seconds)
                    return std::unexpected(seconds.error());
                timeout = seconds->value_or(defaultProofSeconds);
                return {};
            },
            [&](Job &job, Station &station, const JobPrinter &printer) {
                const auto plan = job.plan(target);
                printer.plan(plan);
                suggestApns(station, job, printer, apnAfter(plan, job.settings()));
                if (arguments.has(u"dry-run"_s))
                    return lookedOnly(job, plan);
                const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::duration<double>(timeout));
                return job.commission(target, wait, context.interrupted);
            },
            true, &target);
}

} // namespace sp7600::app
