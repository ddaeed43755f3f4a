// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/batchprinter.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/targetarguments.h"
#include "core/commissioning/batch.h"
#include "core/text/text.h"

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

void addBatchArguments(Arguments &arguments)
{
    arguments.addPositional(u"FILE"_s, u"The list."_s);
    arguments.addValue(u"port"_s, u"P"_s,
                       u"Port name, path, or tcp:HOST:PORT; repeat it for several at once. Else "
                       "every port that a tracker was found at before, or that you allowed."_s);
    arguments.addFlag(u"resume"_s, u"Leave out what an earlier run did."_s);
    arguments.addValue(u"result"_s, u"FILE"_s, u"Result file; else FILE.result.csv."_s);
    arguments.addFlag(u"allow-unlisted"_s, u"Also set up trackers that are not on the list."_s);
    arguments.addFlag(u"prove"_s, u"Done only when the report was heard here; with this-laptop."_s);
    arguments.addValue(u"timeout"_s, u"S"_s, u"How long to wait for it; 120 by default."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address of this computer to listen on."_s);
    addWayHere(arguments, u"with this-laptop the trackers are told that instead of an address of "
                          "this computer, and keep it. Other presets leave it out."_s);
    arguments.addFlag(u"once"_s, u"Each port does what is plugged in now, and no more."_s);
    addAccessArguments(arguments);
    arguments.addValue(u"company"_s, u"NAME"_s, u"Company that the work is done for."_s);
    addTargetArguments(arguments);
}

Result<BatchOptions> optionsFrom(const Arguments &arguments, const device::CancelToken &interrupted)
{
    BatchOptions options;
    const auto files = arguments.positionals();
    if (files.isEmpty())
        return usage(u"batch needs the file with the list"_s);
    for (const auto &port : arguments.texts(u"port"_s))
        options.ports.push_back(port.toStdString());
    auto unit = accessOptions(arguments);
    if (!unit)
        return std::unexpected(unit.error());
    options.unit = std::move(*unit);
    if (const auto taken = takeWayHere(arguments, options.unit); !taken)
        return std::unexpected(taken.error());
    const auto timeout = arguments.seconds(u"timeout"_s);
    if (!timeout)
        return std::unexpected(timeout.error());
    if (*timeout) {
        options.proofTimeout = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::duration<double>(**timeout));
    }
    options.resultFile = arguments.text(u"result"_s);
    options.resume = arguments.has(u"resume"_s);
    options.allowUnlisted = arguments.has(u"allow-unlisted"_s);
    options.once = arguments.has(u"once"_s);
    // The list before the passwords: nobody shall type one for a list that cannot be used.
    auto list = readBatchList(files.first());
    if (!list)
        return std::unexpected(list.error());
    options.list = std::move(*list);
    auto target = targetFrom(arguments, interrupted);
    if (!target)
        return std::unexpected(target.error());
    options.target = std::move(*target);
    if (const auto checked = checkWayHere(arguments, options.target); !checked)
        return std::unexpected(checked.error());
    options.target.proof = arguments.has(u"prove"_s) ? ProofWish::Automatic : ProofWish::Configured;
    if (options.allowUnlisted && options.target.presetId.empty()
        && options.target.overrides.empty())
        return usage(u"--allow-unlisted needs a preset or at least one setting"_s);
    return options;
}

} // namespace

int batchCommand(const Context &context)
{
    Arguments arguments(
        u"batch"_s,
        u"Sets up the trackers of a list, one after the other: plug in, wait, unplug, next. The "
        "list is a CSV file with the columns imei and vehicle and, where vehicles differ, plate, "
        "vin, preset and settings by their names. Nothing is written to a tracker that is not on it."_s);
    addBatchArguments(arguments);
    ignoreLostReader();
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    auto options = optionsFrom(arguments, context.interrupted);
    if (!options)
        return fail(console, options.error());
    const auto station = Station::open(stationOptions(arguments.text(u"data-dir"_s)));
    if (!station)
        return fail(console, station.error());
    for (const auto &note : (*station)->startupNotes())
        Console::note(text::describe(note).joined());
    if (options->ports.empty()) {
        if ((*station)->agreedPorts().empty()) {
            return fail(console,
                        usage(u"no port that is here now was used for a tracker before; plug the "
                              "cable in, or name a port with --port"_s)
                            .error());
        }
        options->findPorts = [&station] { return (*station)->agreedPorts(); };
    }
    BatchPrinter printer(console);
    Batch batch(**station, std::move(*options), printer);
    if (const auto prepared = batch.prepare(); !prepared)
        return fail(console, prepared.error());
    batch.run(context.interrupted);
    return printer.exitCode();
}

} // namespace sp7600::app
