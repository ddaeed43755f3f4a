// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/certificatearguments.h"
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/targetarguments.h"

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

constexpr double defaultProofSeconds = 120;

Result<ProofWish> proofWishFrom(const Arguments &arguments)
{
    if (!arguments.has(u"proof"_s))
        return ProofWish::Automatic;
    const auto text = arguments.text(u"proof"_s);
    const auto wish = proofWishFromName(text.toStdString());
    if (!wish) {
        return usage(
            u"--proof takes automatic, direct, relay or configured, not \"%1\""_s.arg(text));
    }
    return *wish;
}

} // namespace

int readCommand(const Context &context)
{
    Arguments arguments(u"read"_s, u"Reads a tracker's identity and settings. Writes nothing."_s);
    addUnitArguments(arguments);
    return JobCommand(context, arguments)
        .run([] { return Result<void>(); },
             [](Job &job, Station &station, const JobPrinter &printer) {
                 suggestApns(station, job, printer);
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
    return runWrite(context, arguments, [&]() -> Result<Target> {
        auto target = targetFrom(arguments, context.interrupted);
        if (target && target->presetId.empty() && target->overrides.empty())
            return usage(u"write needs a preset or at least one setting"_s);
        return target;
    });
}

int commissionCommand(const Context &context)
{
    Arguments arguments(
        u"commission"_s,
        u"Reads, writes, reads back, waits for the tracker's own report, records."_s);
    addUnitArguments(arguments);
    addTargetArguments(arguments);
    addDryRun(arguments);
    arguments.addValue(u"proof"_s, u"KIND"_s,
                       u"automatic, direct, relay (through here to the server) or configured."_s);
    arguments.addFlag(u"finish"_s,
                      u"Only set the final server that an interrupted proof left to be set."_s);
    arguments.addValue(u"timeout"_s, u"S"_s, u"How long to wait for the proof; 120 by default."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address of this computer to listen on."_s);
    addWayHere(arguments,
               u"for this proof the tracker is told that instead of an address of this computer. "
               "Not remembered for the next time; it stands in the record of this proof. With "
               "this-laptop it is what the tracker keeps."_s);
    addVehicleArguments(arguments);
    addCertificateArgument(arguments);
    Target target;
    double timeout = defaultProofSeconds;
    const auto check = [&]() -> Result<void> {
        if (arguments.has(u"finish"_s)) {
            if (arguments.has(u"preset"_s) || arguments.has(u"proof"_s))
                return usage(u"--finish takes neither a preset nor a proof"_s);
            if (arguments.has(u"public-address"_s) || arguments.has(u"listen-port"_s))
                return usage(u"--finish waits for no report, so it needs no way to here"_s);
            auto vehicle = vehicleFrom(arguments);
            if (!vehicle)
                return std::unexpected(vehicle.error());
            if (*vehicle != VehicleDetails())
                return usage(
                    u"--finish only sets the server; the vehicle goes with a commission"_s);
            return checkCertificateFile(arguments);
        }
        if (const auto preset = arguments.required(u"preset"_s); !preset)
            return std::unexpected(preset.error());
        auto wanted = targetFrom(arguments, context.interrupted);
        if (!wanted)
            return std::unexpected(wanted.error());
        target = std::move(*wanted);
        const auto wish = proofWishFrom(arguments);
        if (!wish)
            return std::unexpected(wish.error());
        target.proof = *wish;
        if (const auto checked = checkWayHere(arguments, target); !checked)
            return checked;
        const auto seconds = arguments.seconds(u"timeout"_s);
        if (!seconds)
            return std::unexpected(seconds.error());
        timeout = seconds->value_or(defaultProofSeconds);
        auto vehicle = vehicleFrom(arguments);
        if (!vehicle)
            return std::unexpected(vehicle.error());
        target.vehicle = std::move(*vehicle);
        return checkCertificateFile(arguments);
    };
    const auto work = [&](Job &job, Station &station, const JobPrinter &printer) {
        const bool finishes = arguments.has(u"finish"_s);
        const auto plan = finishes ? job.planFinish() : job.plan(target);
        printer.plan(plan);
        if (!finishes)
            suggestApns(station, job, printer, plan);
        if (arguments.has(u"dry-run"_s))
            return lookedOnly(job, plan);
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::duration<double>(timeout));
        auto result = finishes ? job.finishProof(context.interrupted)
                               : job.commission(target, wait, context.interrupted);
        writeCertificate(arguments, result, printer.console());
        return result;
    };
    return JobCommand(context, arguments).run(check, work, true, &target);
}

} // namespace sp7600::app
