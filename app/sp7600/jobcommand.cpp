// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/jobcommand.h"

#include "app/sp7600/exitcode.h"
#include "app/sp7600/remedycommand.h"
#include "core/commissioning/installer.h"
#include "core/network/apnsuggestion.h"
#include "core/network/apntable.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <csignal>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

int exitCodeOf(const Commissioning &job)
{
    return job.error ? exitCodeFor(*job.error) : ExitDone;
}

/// A job that failed, and not for what somebody typed.
void offerDiagnosis(const Console &console, const Commissioning &job)
{
    if (job.result == JobResult::Failed && exitCodeOf(job) != ExitUsage)
        console.say(u"To find out why: %1"_s.arg(diagnoseCommandFor(job.port)));
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
void suggestFor(const Station &station, const Job &job, const JobPrinter &printer,
                const std::optional<std::string> &apn)
{
    if (!apn)
        return;
    const auto suggestion = station.suggestApns(job.identity(), printer.status());
    if (!suggestion)
        Console::note(text::describe(suggestion.error()).joined());
    else if (*suggestion && !(*suggestion)->has(*apn))
        printer.suggested(**suggestion);
}

} // namespace

void addUnitArguments(Arguments &arguments, const QString &imeiUse)
{
    arguments.addValue(u"port"_s, u"P"_s, u"Port name, path, or tcp:HOST:PORT."_s);
    arguments.addValue(u"imei"_s, u"N"_s,
                       u"IMEI on the label, for a tracker that cannot tell it."_s + imeiUse);
    arguments.addValue(u"reconnect-timeout"_s, u"S"_s,
                       u"Wait that long for a tracker that goes away meanwhile (15; 0: do not)."_s);
    addAccessArguments(arguments);
    KeychainUse::addArguments(arguments);
}

void addAccessArguments(Arguments &arguments)
{
    arguments.addValue(u"profile"_s, u"ID"_s, u"Firmware profile; see sp7600 profiles."_s);
    arguments.addValue(u"installer"_s, u"NAME"_s,
                       u"Who works with it, for the backups; else the login name."_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with the tracker's password; - for standard input."_s);
    arguments.addFlag(u"accept-assumed"_s,
                      u"Agree to command words that are only assumed for this firmware."_s);
    arguments.addValue(u"accept-word"_s, u"WORD"_s,
                       u"Agree to this one only: SIP to write and read back, SIP? to read."_s);
}

void addWayHere(Arguments &arguments, const QString &addressUse)
{
    arguments.addValue(u"public-address"_s, u"HOST[:PORT]"_s,
                       u"Where a router that forwards to this computer is reached from outside; "_s
                           + addressUse);
    arguments.addValue(u"listen-port"_s, u"N"_s,
                       u"Port of this computer that is forwarded to; 8888 by default."_s);
}

Result<void> takeWayHere(const Arguments &arguments, UnitOptions &unit)
{
    unit.bindAddress = arguments.text(u"bind"_s).toStdString();
    const auto port = arguments.port(u"listen-port"_s, false);
    if (!port)
        return std::unexpected(port.error());
    unit.listenPort = *port;
    if (!arguments.has(u"public-address"_s))
        return {};
    auto address =
        commissioning::parsePublicAddress(arguments.text(u"public-address"_s).toStdString());
    if (!address)
        return std::unexpected(address.error());
    unit.publicAddress = std::move(*address);
    return {};
}

Result<void> checkWayHere(const Arguments &arguments, const Target &target)
{
    const bool isSaidTwice = target.presetId == "this-laptop" && arguments.has(u"public-address"_s)
                             && (arguments.has(u"host"_s) || arguments.has(u"server-port"_s));
    if (isSaidTwice) {
        return usage(u"--public-address says already what the tracker is told; leave out --host "
                     "and --server-port, and name another port as --public-address HOST:PORT"_s);
    }
    return {};
}

void addDryRun(Arguments &arguments)
{
    arguments.addFlag(u"dry-run"_s, u"Show what would change, and write nothing."_s);
}

Result<UnitOptions> unitOptions(const Arguments &arguments)
{
    const auto port = arguments.required(u"port"_s);
    if (!port)
        return std::unexpected(port.error());
    auto options = accessOptions(arguments);
    if (!options)
        return options;
    options->port = port->toStdString();
    const auto reconnect = arguments.seconds(u"reconnect-timeout"_s);
    if (!reconnect)
        return std::unexpected(reconnect.error());
    if (*reconnect) {
        options->reconnectTimeout = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::duration<double>(**reconnect));
    }
    if (arguments.has(u"imei"_s)) {
        auto imei = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        options->imei = std::move(*imei);
    }
    return options;
}

Result<UnitOptions> accessOptions(const Arguments &arguments)
{
    UnitOptions options;
    options.profileId = arguments.text(u"profile"_s).toStdString();
    options.installer =
        arguments.has(u"installer"_s) ? arguments.text(u"installer"_s).toStdString() : loginName();
    options.company = arguments.text(u"company"_s).toStdString();
    options.consent.all = arguments.has(u"accept-assumed"_s);
    for (const auto &words : arguments.texts(u"accept-word"_s)) {
        for (const auto &word : words.split(u',', Qt::SkipEmptyParts))
            options.consent.words.insert(word.trimmed().toUpper().toStdString());
    }
    auto password = arguments.secretFile(u"device-password-file"_s);
    if (!password)
        return std::unexpected(password.error());
    options.devicePassword = std::move(*password);
    return options;
}

void ignoreLostReader()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Commissioning lookedOnly(const Job &job, const Plan &plan)
{
    auto result = job.report(plan.obstacle ? JobResult::Failed : JobResult::Read);
    result.error = plan.obstacle;
    return result;
}

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

void suggestApns(const Station &station, const Job &job, const JobPrinter &printer)
{
    suggestFor(station, job, printer, apnOf(job.settings()));
}

void suggestApns(const Station &station, const Job &job, const JobPrinter &printer,
                 const Plan &plan)
{
    suggestFor(station, job, printer, apnAfter(plan, job.settings()));
}

int JobCommand::run(const std::function<Result<void>()> &check, const Work &work, bool withStore,
                    Target *target)
{
    m_target = target;
    ignoreLostReader();
    const auto parsed = m_arguments.parse(m_context.words);
    if (parsed && m_arguments.helpWanted()) {
        Console(false).say(m_arguments.help());
        return ExitDone;
    }
    const Console console(m_context.words.contains(u"--json"_s));
    const auto fail = [&console](const Error &error) {
        Commissioning nothingDone;
        nothingDone.error = error;
        if (console.isJson())
            console.object(store::toJson(nothingDone));
        else
            console.error(error);
        return exitCodeFor(error);
    };
    if (!parsed)
        return fail(parsed.error());
    auto unit = unitOptions(m_arguments);
    if (!unit)
        return fail(unit.error());
    if (const auto taken = takeWayHere(m_arguments, *unit); !taken)
        return fail(taken.error());
    if (const auto checked = check(); !checked)
        return fail(checked.error());
    if (const auto opened = m_keychain.open(m_arguments); !opened)
        return fail(opened.error());
    if (m_target)
        m_keychain.addApnPassword(*m_target);
    auto options = stationOptions(m_arguments.text(u"data-dir"_s));
    options.withStore = withStore;
    const auto station = Station::open(options);
    if (!station)
        return fail(station.error());
    for (const auto &note : (*station)->startupNotes())
        Console::note(text::describe(note).joined());
    return talk(**station, console, *unit, work);
}

int JobCommand::talk(Station &station, const Console &console, UnitOptions unit, const Work &work)
{
    while (true) {
        JobPrinter printer(console);
        std::optional<Job> job(std::in_place, station, unit, printer);
        const auto checked = m_target ? job->check(*m_target) : Result<void>();
        const auto opened = checked ? job->open(m_context.interrupted) : checked;
        if (opened) {
            const auto result = work(*job, station, printer);
            printer.finished(result);
            offerDiagnosis(console, result);
            m_keychain.keep(result, unit.devicePassword, m_target);
            return exitCodeOf(result);
        }
        auto result = job->report(opened.error().code == ErrorCode::Cancelled ? JobResult::Cancelled
                                                                              : JobResult::Failed);
        // It lets go of the port, for the next one.
        job.reset();
        if (opened.error().code == ErrorCode::PasswordWrong && !unit.devicePassword) {
            unit.devicePassword = otherPassword(unit);
            if (unit.devicePassword)
                continue;
        }
        result.error = opened.error();
        printer.finished(result);
        offerDiagnosis(console, result);
        return exitCodeOf(result);
    }
}

/// The keychain may know the password, or a person at the terminal; it is tried once.
std::optional<std::string> JobCommand::otherPassword(const UnitOptions &unit)
{
    if (auto remembered = m_keychain.devicePassword(unit.imei))
        return remembered;
    return Console::askSecret(u"Password of the tracker:"_s, m_context.interrupted);
}

int runWrite(const Context &context, Arguments &arguments,
             const std::function<Result<Target>()> &makeTarget)
{
    Target target;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                auto made = makeTarget();
                if (!made)
                    return std::unexpected(made.error());
                target = std::move(*made);
                return {};
            },
            [&](Job &job, Station &station, const JobPrinter &printer) {
                auto look = target;
                look.proof = ProofWish::Configured;
                const auto plan = job.plan(look);
                printer.plan(plan);
                suggestApns(station, job, printer, plan);
                return arguments.has(u"dry-run"_s) ? lookedOnly(job, plan)
                                                   : job.write(target, context.interrupted);
            },
            true, &target);
}

} // namespace sp7600::app
