// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/jobcommand.h"

#include "app/sp7600/exitcode.h"
#include "core/commissioning/installer.h"
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

} // namespace

void addUnitArguments(Arguments &arguments)
{
    arguments.addValue(u"port"_s, u"P"_s, u"Port name, path, or tcp:HOST:PORT."_s);
    arguments.addValue(u"imei"_s, u"N"_s,
                       u"IMEI on the label, for a tracker that cannot tell it."_s);
    addAccessArguments(arguments);
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

int JobCommand::run(const std::function<Result<void>()> &check, const Work &work, bool withStore,
                    const Target *target)
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

int JobCommand::talk(Station &station, const Console &console, const UnitOptions &unit,
                     const Work &work)
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

} // namespace sp7600::app
