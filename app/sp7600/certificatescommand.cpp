// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/certificatearguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/stationcommand.h"
#include "app/sp7600/storeargument.h"
#include "core/certificate/certificate.h"
#include "core/system/savefile.h"
#include "core/text/certificatetext.h"
#include "core/text/text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using commissioning::Station;

namespace
{

constexpr std::size_t certificatesInOneGo = 100;
constexpr qint64 longestCertificate = 4 * 1024 * 1024;

void addFilters(Arguments &arguments)
{
    arguments.addValue(u"imei"_s, u"N"_s, u"Only of this tracker."_s);
    arguments.addValue(u"plate"_s, u"P"_s,
                       u"Only of this vehicle; blanks, hyphens and case do not matter."_s);
    arguments.addValue(u"from"_s, u"TIME"_s,
                       u"Only of then or later: 2026-03-14T09:26:53Z, the same without Z in local "
                       "time, or a day."_s);
    arguments.addValue(u"to"_s, u"TIME"_s, u"Only of before then; a day belongs to it."_s);
}

/// Errors: UsageWrong, those of the IMEI.
Result<store::CommissioningQuery> queryFrom(const Arguments &arguments)
{
    store::CommissioningQuery query{.most = certificatesInOneGo};
    if (arguments.has(u"imei"_s)) {
        auto imei = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        query.imei = std::move(*imei);
    }
    if (arguments.has(u"plate"_s))
        query.plate = arguments.text(u"plate"_s).toStdString();
    const auto from = timeFrom(arguments, u"from"_s, false);
    const auto to = timeFrom(arguments, u"to"_s, true);
    if (!from || !to)
        return std::unexpected(!from ? from.error() : to.error());
    query.from = *from;
    query.to = *to;
    return query;
}

/// A page at a time. Errors: those of the store, and what @p each gives.
Result<void> eachCertificate(const store::Store &store, store::CommissioningQuery query,
                             const device::CancelToken &interrupted,
                             const std::function<void(const Commissioning &)> &each)
{
    while (!interrupted.isCancelled()) {
        const auto page = store.commissionings(query);
        if (!page)
            return std::unexpected(page.error());
        if (page->empty())
            break;
        for (const auto &job : *page)
            each(job);
        query.before = page->back().id;
    }
    return {};
}

void printLine(const Commissioning &job, const Console &console)
{
    if (console.isJson()) {
        console.object(certificate::certificateJson(job));
        return;
    }
    const auto begun = QDateTime::fromMSecsSinceEpoch(job.started.time_since_epoch().count());
    const auto imei = job.identity.imei ? QString::fromUtf8(groupedImei(*job.identity.imei))
                                        : u"IMEI not known"_s;
    console.say(u"%1  %2  %3  %4  %5"_s.arg(job.id, 5).arg(
        begun.toString(u"yyyy-MM-dd HH:mm"_s), imei.leftJustified(18),
        text::escaped(job.vehicle.plate).leftJustified(12), text::certificateResult(job.result)));
}

void printWhole(const Commissioning &job, const Console &console)
{
    printLine(job, console);
    console.say(text::resultHeadline(job));
    console.say(text::proofSort(job));
    if (const auto *const report = heardReport(job))
        console.say(u"  "_s + text::reportSummary(*report));
    const auto known = comparisons(job);
    for (const auto &checked : certificateChecks(job)) {
        const auto mark = checked.verdict == CheckVerdict::Passed   ? u"✓"_s
                          : checked.verdict == CheckVerdict::Failed ? u"✗"_s
                                                                    : u"?"_s;
        const auto compared = std::ranges::find(known, checked.check, &Comparison::check);
        const auto detail = compared == known.end()
                                ? QString()
                                : u": "_s + text::comparisonText(*compared, QLocale());
        console.say(u"  %1 %2%3"_s.arg(mark, text::checkText(checked.check), detail));
    }
    console.say(text::proofLimits(job));
    console.say(u"SHA-256 %1"_s.arg(certificate::certificateChecksum(job)));
}

/// Error: UsageWrong.
Result<std::int64_t> numberFrom(const Arguments &arguments)
{
    const auto words = arguments.positionals();
    bool readable = false;
    const auto number = words.value(0).toLongLong(&readable);
    if (readable)
        return number;
    return words.isEmpty()
               ? usage(u"which certificate? Give its number; sp7600 certificates lists them"_s)
               : usage(u"a certificate is named by its number, not \"%1\""_s.arg(words.first()));
}

int listCommand(const Context &context)
{
    Arguments arguments(u"certificates list"_s,
                        u"Lists the certificates, newest first. Also: show ID, save ID, verify "
                        "FILE."_s);
    addFilters(arguments);
    return withStation(
        context, arguments,
        [&](Station &station, const Console &console) -> Result<void> {
            const auto query = queryFrom(arguments);
            if (!query)
                return std::unexpected(query.error());
            bool any = false;
            const auto listed = eachCertificate(station.store(), *query, context.interrupted,
                                                [&](const Commissioning &job) {
                                                    any = true;
                                                    printLine(job, console);
                                                });
            if (listed && !any)
                console.say(u"There is none. sp7600 commission makes one of each tracker."_s);
            return listed;
        },
        true);
}

int showCommand(const Context &context)
{
    Arguments arguments(u"certificates show"_s, u"Shows a certificate."_s);
    arguments.addPositional(u"ID"_s, u"Its number."_s);
    return withStation(
        context, arguments,
        [&](Station &station, const Console &console) -> Result<void> {
            const auto number = numberFrom(arguments);
            if (!number)
                return std::unexpected(number.error());
            const auto job = station.store().commissioning(*number);
            if (!job)
                return std::unexpected(job.error());
            printWhole(*job, console);
            return {};
        },
        true);
}

constexpr auto jsonOption = "json-file"_L1;
constexpr auto csvOption = "csv"_L1;

/// What is to be saved: the one that is named, or for a table all that fit.
Result<std::vector<Commissioning>> chosen(const store::Store &store, const Arguments &arguments,
                                          const device::CancelToken &interrupted)
{
    std::vector<Commissioning> jobs;
    const bool isTable =
        arguments.has(csvOption) && !arguments.has(pdfOption) && !arguments.has(jsonOption);
    if (!arguments.positionals().isEmpty() || !isTable) {
        const auto number = numberFrom(arguments);
        if (!number)
            return std::unexpected(number.error());
        auto job = store.commissioning(*number);
        if (!job)
            return std::unexpected(job.error());
        jobs.push_back(std::move(*job));
        return jobs;
    }
    const auto query = queryFrom(arguments);
    if (!query)
        return std::unexpected(query.error());
    const auto all = eachCertificate(store, *query, interrupted,
                                     [&jobs](const Commissioning &job) { jobs.push_back(job); });
    if (!all)
        return std::unexpected(all.error());
    return jobs;
}

Result<void> saveTo(QLatin1StringView option, const QString &file,
                    const std::vector<Commissioning> &jobs)
{
    if (option == csvOption)
        return system::saveFile(file, certificate::certificateCsv(jobs));
    if (option == pdfOption)
        return writePage(jobs.front(), file);
    return system::saveFile(
        file, certificate::certificateText(certificate::certificateJson(jobs.front())));
}

Result<void> save(const store::Store &store, const Arguments &arguments, const Context &context,
                  const Console &console)
{
    constexpr std::array options = {pdfOption, jsonOption, csvOption};
    bool any = false;
    for (const auto option : options) {
        any = any || arguments.has(option);
        if (arguments.has(option) && !arguments.has(u"overwrite"_s)
            && QFileInfo::exists(arguments.text(option))) {
            return failure(ErrorCode::FileExists, {{"file", arguments.text(option).toStdString()}});
        }
    }
    if (!any)
        return usage(u"certificates save needs --pdf, --json-file or --csv"_s);
    const auto jobs = chosen(store, arguments, context.interrupted);
    if (!jobs)
        return std::unexpected(jobs.error());
    for (const auto option : options) {
        if (!arguments.has(option))
            continue;
        const auto file = arguments.text(option);
        if (const auto saved = saveTo(option, file, *jobs); !saved)
            return saved;
        console.object(
            {{u"saved"_s, file}, {u"certificates"_s, static_cast<qint64>(jobs->size())}});
        console.say(u"Written to %1."_s.arg(file));
    }
    return {};
}

int saveCommand(const Context &context)
{
    Arguments arguments(u"certificates save"_s,
                        u"Saves a certificate; with --csv and no ID a table of all that fit."_s);
    arguments.addPositional(u"[ID]"_s, u"Its number."_s);
    arguments.addValue(pdfOption, u"FILE"_s, u"One page, for people."_s);
    arguments.addValue(jsonOption, u"FILE"_s, u"For programs, and to be verified later."_s);
    arguments.addValue(csvOption, u"FILE"_s, u"A table, one line for each tracker."_s);
    arguments.addFlag(u"overwrite"_s, u"The file may be there already."_s);
    addFilters(arguments);
    return withStation(
        context, arguments,
        [&](Station &station, const Console &console) {
            return save(station.store(), arguments, context, console);
        },
        true);
}

int verifyCommand(const Context &context)
{
    Arguments arguments(u"certificates verify"_s,
                        u"Tells whether a JSON certificate is as it was saved. The checksum shows "
                        "a change; it is no signature and names no author."_s);
    arguments.addPositional(u"FILE"_s, u"The certificate."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto name = arguments.positionals().value(0);
    if (name.isEmpty())
        return fail(console, usage(u"certificates verify needs a file"_s).error());
    QFile file(name);
    if (!file.open(QFile::ReadOnly)) {
        return fail(console,
                    {ErrorCode::FileUnreadable,
                     {{"file", name.toStdString()}, {"detail", file.errorString().toStdString()}},
                     {}});
    }
    // One that is longer is none, and what has no end is not read to it.
    const auto verified =
        certificate::verifyCertificate(file.read(longestCertificate), name.toStdString());
    if (!verified)
        return fail(console, verified.error());
    console.object({{u"verified"_s, true},
                    {u"certificate"_s, verified->value("certificate"_L1)},
                    {u"checksum"_s, verified->value("checksum"_L1)}});
    console.say(u"Unchanged since it was saved. SHA-256 %1"_s.arg(
        verified->value("checksum"_L1).toString()));
    return ExitDone;
}

struct Subcommand {
    QLatin1StringView name;
    int (*run)(const Context &context);
};

constexpr std::array subcommands = {
    Subcommand{"list"_L1, listCommand},
    Subcommand{"show"_L1, showCommand},
    Subcommand{"save"_L1, saveCommand},
    Subcommand{"verify"_L1, verifyCommand},
};

} // namespace

int certificatesCommand(const Context &context)
{
    const auto known = std::ranges::find(subcommands, context.words.value(0), &Subcommand::name);
    if (known != subcommands.end())
        return known->run({context.words.mid(1), context.interrupted});
    return listCommand(context);
}

} // namespace sp7600::app
