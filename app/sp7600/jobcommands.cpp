// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/jobprinter.h"
#include "core/commissioning/job.h"
#include "core/device/backupjournal.h"
#include "core/network/apnsuggestion.h"
#include "core/network/apntable.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <array>
#include <csignal>
#include <functional>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

constexpr double defaultProofSeconds = 120;

/// What the four commands that talk to a tracker have in common.
void addUnitArguments(Arguments &arguments)
{
    arguments.addValue(u"port"_s, u"P"_s, u"Port name, path, or tcp:HOST:PORT."_s);
    arguments.addValue(u"profile"_s, u"ID"_s, u"Firmware profile; see sp7600 profiles."_s);
    arguments.addValue(u"imei"_s, u"N"_s,
                       u"IMEI on the label, for a tracker that cannot tell it."_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with the tracker's password; - for standard input."_s);
    arguments.addFlag(u"accept-assumed"_s,
                      u"Agree to command words that are only assumed for this firmware."_s);
    arguments.addValue(u"accept-word"_s, u"WORD"_s,
                       u"Agree to this one only: SIP to write and read back, SIP? to read."_s);
}

void addTargetArguments(Arguments &arguments)
{
    arguments.addValue(u"preset"_s, u"ID"_s, u"Where to report; see sp7600 presets."_s);
    arguments.addValue(u"host"_s, u"H"_s, u"Server name or address."_s);
    arguments.addValue(u"server-port"_s, u"N"_s, u"Server port."_s);
    arguments.addValue(u"transport"_s, u"tcp|udp"_s, u"Transport."_s);
    arguments.addValue(u"apn"_s, u"A"_s, u"Access point name."_s);
    arguments.addValue(u"apn-user"_s, u"U"_s, u"User for the access point."_s);
    arguments.addValue(u"apn-password-file"_s, u"F"_s,
                       u"File with its password; - for standard input."_s);
    arguments.addValue(u"report-interval"_s, u"S"_s, u"Seconds between reports."_s);
    arguments.addFlag(u"dry-run"_s, u"Show what would change, and write nothing."_s);
}

Result<UnitOptions> unitOptions(const Arguments &arguments)
{
    UnitOptions options;
    const auto port = arguments.required(u"port"_s);
    if (!port)
        return std::unexpected(port.error());
    options.port = port->toStdString();
    options.profileId = arguments.text(u"profile"_s).toStdString();
    options.consent.all = arguments.has(u"accept-assumed"_s);
    for (const auto &words : arguments.texts(u"accept-word"_s)) {
        for (const auto &word : words.split(u',', Qt::SkipEmptyParts))
            options.consent.words.insert(word.trimmed().toUpper().toStdString());
    }
    if (arguments.has(u"imei"_s)) {
        auto imei = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        options.imei = std::move(*imei);
    }
    auto password = arguments.secretFile(u"device-password-file"_s);
    if (!password)
        return std::unexpected(password.error());
    options.devicePassword = std::move(*password);
    return options;
}

Result<Target> targetFrom(const Arguments &arguments, const device::CancelToken &interrupted)
{
    Target target;
    target.presetId = arguments.text(u"preset"_s).toStdString();
    const std::array texts = {
        std::pair{u"host"_s, SettingId::Host},
        std::pair{u"server-port"_s, SettingId::ServerPort},
        std::pair{u"transport"_s, SettingId::Transport},
        std::pair{u"apn"_s, SettingId::Apn},
        std::pair{u"apn-user"_s, SettingId::ApnUser},
        std::pair{u"report-interval"_s, SettingId::ReportInterval},
    };
    for (const auto &[name, setting] : texts) {
        if (!arguments.has(name))
            continue;
        const auto set = target.overrides.set(setting, arguments.text(name).toStdString());
        if (!set)
            return std::unexpected(set.error());
    }
    if (arguments.text(u"apn-password-file"_s) == u"-"_s
        && arguments.text(u"device-password-file"_s) == u"-"_s)
        return usage(u"only one password can come from standard input"_s);
    auto fromFile = arguments.secretFile(u"apn-password-file"_s);
    if (!fromFile)
        return std::unexpected(fromFile.error());
    auto password = std::move(*fromFile);
    if (!password && target.overrides.has(SettingId::ApnUser)) {
        password = Console::askSecret(u"APN password (empty: leave it as it is):"_s, interrupted);
        if (password && password->empty())
            password.reset();
    }
    if (password) {
        if (const auto set = target.overrides.set(SettingId::ApnPassword, *password); !set)
            return std::unexpected(set.error());
    }
    return target;
}

int exitCodeOf(const Commissioning &job)
{
    return job.error ? exitCodeFor(*job.error) : ExitDone;
}

/// Whoever reads the output may go away, `head` for instance; that must not end the program in the
/// middle of a write.
void ignoreLostReader()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Runs a command: parses, opens the station and the unit, then does @p work.
class JobCommand
{
public:
    JobCommand(const Context &context, Arguments &arguments)
        : m_context(context)
        , m_arguments(arguments)
    {
    }

    using Work = std::function<Commissioning(Job &, Station &, const JobPrinter &)>;
    /// @p check looks at the remaining arguments before anything is opened, and fills @p target
    /// where there is one.
    int run(const std::function<Result<void>()> &check, const Work &work, bool withStore,
            const Target *target = nullptr)
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
        if (m_arguments.has(u"bind"_s))
            unit->bindAddress = m_arguments.text(u"bind"_s).toStdString();
        if (const auto checked = check(); !checked)
            return fail(checked.error());
        auto options = stationOptions(m_arguments.text(u"data-dir"_s));
        options.withStore = withStore;
        const auto station = Station::open(options);
        if (!station)
            return fail(station.error());
        for (const auto &note : (*station)->startupNotes())
            Console::note(text::describe(note).joined());
        return talk(**station, console, *unit, work);
    }

private:
    int talk(Station &station, const Console &console, const UnitOptions &unit, const Work &work)
    {
        JobPrinter printer(console);
        Job job(station, unit, printer);
        const auto checked = m_target ? job.check(*m_target) : Result<void>();
        const auto opened = checked ? job.open(m_context.interrupted) : checked;
        if (opened) {
            const auto result = work(job, station, printer);
            printer.finished(result);
            return exitCodeOf(result);
        }
        // A person at the terminal can still say the password; it is tried once.
        if (opened.error().code == ErrorCode::PasswordWrong && !unit.devicePassword) {
            auto again = unit;
            again.devicePassword =
                Console::askSecret(u"Password of the tracker:"_s, m_context.interrupted);
            if (again.devicePassword)
                return talk(station, console, again, work);
        }
        auto result = job.report(opened.error().code == ErrorCode::Cancelled ? JobResult::Cancelled
                                                                             : JobResult::Failed);
        result.error = opened.error();
        printer.finished(result);
        return exitCodeOf(result);
    }

    const Context &m_context;
    Arguments &m_arguments;
    const Target *m_target = nullptr;
};

/// The end of a dry run: what the unit holds, and why the plan could not be carried out, if so.
Commissioning lookedOnly(const Job &job, const Plan &plan)
{
    auto result = job.report(plan.obstacle ? JobResult::Failed : JobResult::Read);
    result.error = plan.obstacle;
    return result;
}

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

/// The backup to put back when none is named: the newest, or, when the newest writes came to no
/// known end, the one from before the first of them. Never that of another unit: where the IMEI is
/// not known, only backups without one come into question.
Result<device::Backup> backupFor(const store::Store &store, const std::optional<std::string> &imei)
{
    const auto all = store.backups();
    if (!all)
        return std::unexpected(all.error());
    std::optional<device::Backup> found;
    for (const auto &backup : *all) {
        if (backup.identity.imei != imei)
            continue;
        if (found && backup.closed)
            break;
        found = backup;
        if (backup.closed)
            break;
    }
    if (!found && !imei && !all->empty())
        return failure(ErrorCode::ImeiNeeded);
    if (!found)
        return failure(ErrorCode::BackupNotFound, {{"backup", imei.value_or(std::string())}});
    return *found;
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

int restoreCommand(const Context &context)
{
    Arguments arguments(u"restore"_s, u"Puts back what a backup holds, and reads it back."_s);
    addUnitArguments(arguments);
    arguments.addPositional(u"BACKUP"_s, u"Number of the backup; else this tracker's latest."_s);
    std::optional<std::int64_t> number;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                const auto words = arguments.positionals();
                if (words.isEmpty())
                    return {};
                bool readable = false;
                number = words.first().toLongLong(&readable);
                if (!readable)
                    return usage(
                        u"a backup is named by its number, not \"%1\""_s.arg(words.first()));
                return {};
            },
            [&](Job &job, Station &station, const JobPrinter &) {
                const auto backup = number ? station.store().backup(*number)
                                           : backupFor(station.store(), job.identity().imei);
                if (backup)
                    return job.restore(*backup, context.interrupted);
                auto result = job.report(JobResult::Failed);
                result.error = backup.error();
                return result;
            },
            true);
}

int commissionCommand(const Context &context)
{
    Arguments arguments(
        u"commission"_s,
        u"Reads, writes, reads back, waits for the tracker's own report, records."_s);
    addUnitArguments(arguments);
    addTargetArguments(arguments);
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
