// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/journalprinter.h"
#include "app/sp7600/stationcommand.h"
#include "app/sp7600/targetarguments.h"

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

/// Talks to no unit.
Result<void> listUnfinished(Station &station, const Arguments &arguments, const Console &console)
{
    std::optional<std::string> imei;
    if (arguments.has(u"imei"_s)) {
        auto given = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!given)
            return std::unexpected(given.error());
        imei = std::move(*given);
    }
    if (station.store().isReadOnly()) {
        return failure(ErrorCode::StoreReadOnly, {{"file", station.store().file().toStdString()}});
    }
    const auto writes = unfinishedIn(station.store(), imei, station.firstOwnBackup());
    if (!writes)
        return std::unexpected(writes.error());
    if (arguments.has(u"forget"_s) && writes->empty())
        return usage(u"no write was cut short, so there is none to forget"_s);
    for (const auto &write : *writes) {
        console.object(unfinishedJson(write));
        printUnfinished(write, nullptr, console);
        if (!arguments.has(u"forget"_s))
            continue;
        if (const auto forgotten = forgetUnfinished(station.store(), write); !forgotten)
            return forgotten;
        console.say(u"  Forgotten. Its backup stays: sp7600 restore --list."_s);
    }
    if (writes->empty())
        console.say(u"No write was cut short."_s);
    else if (!arguments.has(u"forget"_s))
        console.say(u"To look at the tracker: sp7600 journal --port P. To finish writing: add "
                    "--finish. To put the earlier settings back: sp7600 restore --port P."_s);
    return {};
}

/// What the write that was cut short was to leave, written now.
Commissioning finish(Job &job, const JobPrinter &printer, const Arguments &arguments,
                     const ConnectionSettings &secrets, const device::CancelToken &interrupted)
{
    if (!job.unfinished()) {
        auto nothing = job.report(JobResult::Failed);
        nothing.error = usage(u"no write to this tracker was cut short"_s).error();
        return nothing;
    }
    if (const auto may = mayFinish(*job.unfinished()); !may) {
        auto refused = job.report(JobResult::Failed);
        refused.error = may.error();
        return refused;
    }
    Target target;
    target.proof = ProofWish::Configured;
    target.overrides = job.unfinished()->backup.wanted;
    for (const auto setting : secrets.present())
        target.overrides.setAsRead(setting, *secrets.value(setting));
    const auto plan = job.plan(target);
    printer.plan(plan);
    return arguments.has(u"dry-run"_s) ? lookedOnly(job, plan) : job.write(target, interrupted);
}

} // namespace

int journalCommand(const Context &context)
{
    Arguments arguments(
        u"journal"_s,
        u"Writes that a program did not live to end, and what they left on the tracker."_s);
    addUnitArguments(arguments, u" Without --port: only writes to this tracker."_s);
    addSecretArguments(arguments);
    addDryRun(arguments);
    arguments.addFlag(u"finish"_s, u"Write what such a write was to leave on this tracker."_s);
    arguments.addFlag(u"forget"_s, u"Be reminded no more, of --imei if given. Takes no --port."_s);
    const bool talks = std::ranges::any_of(context.words, [](const QString &word) {
        return word == u"--port"_s || word.startsWith(u"--port="_s);
    });
    if (!talks) {
        return withStation(
            context, arguments,
            [&](Station &station, const Console &console) {
                if (arguments.has(u"finish"_s))
                    return Result<void>(usage(u"--finish needs the --port of the tracker"_s));
                return listUnfinished(station, arguments, console);
            },
            true);
    }
    ConnectionSettings secrets;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                if (arguments.has(u"forget"_s))
                    return usage(u"--forget talks to no tracker, so it takes no --port"_s);
                auto given = secretsFrom(arguments);
                if (!given)
                    return std::unexpected(given.error());
                secrets = std::move(*given);
                return {};
            },
            [&](Job &job, Station &, const JobPrinter &printer) {
                if (job.unfinished())
                    printUnfinished(*job.unfinished(), &job.settings(), printer.console());
                if (arguments.has(u"finish"_s))
                    return finish(job, printer, arguments, secrets, context.interrupted);
                if (!job.unfinished())
                    printer.console().say(u"No write to this tracker was cut short."_s);
                return whatWasRead(job);
            },
            true);
}

} // namespace sp7600::app
