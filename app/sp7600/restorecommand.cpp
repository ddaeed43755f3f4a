// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/stationcommand.h"
#include "app/sp7600/targetarguments.h"
#include "core/device/backupjournal.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QDateTime>

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

constexpr std::size_t backupsInOneGo = 100;

/// Backups of a unit, or, without an IMEI, those of units that could not tell theirs.
Result<std::vector<device::Backup>> backupsOf(const store::Store &store,
                                              const std::optional<std::string> &imei)
{
    auto backups = store.backups({.imei = imei});
    if (backups && !imei)
        std::erase_if(*backups,
                      [](const auto &backup) { return backup.identity.imei.has_value(); });
    return backups;
}

/// The backup to put back when none is named: the newest, or, when the newest writes came to no
/// known end, the one from before the first of them. Never that of another unit, nor one with the
/// address that this computer had for a proof: nobody wants that back.
Result<device::Backup> backupFor(const store::Store &store, const std::optional<std::string> &imei)
{
    auto all = backupsOf(store, imei);
    if (!all)
        return std::unexpected(all.error());
    const auto newest = all->empty() ? 0 : all->front().id;
    std::erase_if(*all, [](const auto &backup) { return backup.holdsProofAddress; });
    if (newest != 0 && all->empty()) {
        return failure(ErrorCode::BackupNotFound, {{"backup", imei.value_or(std::string())},
                                                   {"left_out", std::to_string(newest)}});
    }
    std::optional<device::Backup> found;
    for (const auto &backup : *all) {
        if (found && backup.closed)
            break;
        found = backup;
        if (backup.closed)
            break;
    }
    if (found)
        return *found;
    if (const auto others = store.backups({.most = 1}); !imei && others && !others->empty())
        return failure(ErrorCode::ImeiNeeded);
    return failure(ErrorCode::BackupNotFound, {{"backup", imei.value_or(std::string())}});
}

QString changedSettings(const device::Backup &backup)
{
    QStringList labels;
    for (const auto setting : device::changedAfter(backup))
        labels.append(text::settingLabel(setting));
    return labels.join(u", "_s);
}

void printBackup(const device::Backup &backup, const Console &console)
{
    console.object(store::toJson(backup));
    const auto taken = QDateTime::fromMSecsSinceEpoch(backup.taken.time_since_epoch().count());
    const auto state = backup.closed ? u"closed"_s : u"open"_s;
    console.say(u"%1  %2  %3 %4 %5 %6  %7"_s.arg(backup.id, 5)
                    .arg(taken.toString(u"yyyy-MM-dd HH:mm"_s), text::escaped(backup.madeBy))
                    .arg(backup.identity.imei
                             ? QString::fromUtf8(groupedImei(*backup.identity.imei))
                             : u"IMEI not known"_s,
                         -18)
                    .arg(text::escaped(backup.identity.model.value_or(std::string())), -8)
                    .arg(state, -6)
                    .arg(changedSettings(backup)
                         + (backup.holdsProofAddress ? u"  (%1)"_s.arg(text::proofAddressText())
                                                     : QString())));
}

/// `restore --list`: talks to no unit.
Result<void> listBackups(const store::Store &store, const Arguments &arguments,
                         const Console &console, const device::CancelToken &interrupted)
{
    store::BackupQuery query{.most = backupsInOneGo};
    if (arguments.has(u"imei"_s)) {
        auto imei = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        query.imei = std::move(*imei);
    }
    bool any = false;
    while (!interrupted.isCancelled()) {
        const auto page = store.backups(query);
        if (!page)
            return std::unexpected(page.error());
        if (page->empty())
            break;
        for (const auto &backup : *page)
            printBackup(backup, console);
        any = true;
        query.before = page->back().id;
    }
    if (!any)
        console.say(u"There is no backup yet. One is made before every write."_s);
    const auto owed = store.openObligations(query.imei);
    if (!owed)
        return std::unexpected(owed.error());
    for (const auto &obligation : *owed) {
        console.object(store::toJson(obligation));
        console.say(u"IMEI %1: %2 To set it: sp7600 commission --finish."_s.arg(
            QString::fromUtf8(groupedImei(obligation.imei)), text::obligationText(obligation)));
    }
    return {};
}

/// The passwords that a backup does not hold, as far as a person knows them.
Result<ConnectionSettings> secretsFor(const device::Backup &backup, const Arguments &arguments,
                                      const device::CancelToken &interrupted)
{
    auto secrets = secretsFrom(arguments);
    if (!secrets || arguments.has(u"dry-run"_s))
        return secrets;
    for (const auto setting : backup.secretsLeftOut) {
        if (secrets->has(setting))
            continue;
        const auto answer = Console::askSecret(
            u"%1, which the backup does not hold (empty: leave it as it is):"_s.arg(
                text::settingLabel(setting)),
            interrupted);
        if (!answer || answer->empty())
            continue;
        if (const auto set = secrets->set(setting, *answer); !set)
            return std::unexpected(set.error());
    }
    return secrets;
}

/// Which backup the arguments name. Error: UsageWrong.
Result<std::optional<std::int64_t>> backupNumber(const Arguments &arguments)
{
    auto number = arguments.count(u"backup"_s);
    const auto words = arguments.positionals();
    if (!number || words.isEmpty())
        return number;
    bool readable = false;
    const auto named = words.first().toLongLong(&readable);
    if (!readable)
        return usage(u"a backup is named by its number, not \"%1\""_s.arg(words.first()));
    if (*number && **number != named)
        return usage(u"there are two numbers of backups"_s);
    return std::optional<std::int64_t>(named);
}

} // namespace

int restoreCommand(const Context &context)
{
    Arguments arguments(
        u"restore"_s, u"Puts back what a backup holds, and reads it back; or lists the backups."_s);
    addUnitArguments(arguments, u" With --list: only what is of this tracker."_s);
    addSecretArguments(arguments);
    addDryRun(arguments);
    arguments.addFlag(
        u"list"_s,
        u"List the backups, newest first, of --imei if given, and proofs left unfinished."_s);
    arguments.addValue(u"backup"_s, u"N"_s,
                       u"Number of the backup; else this tracker's latest "
                       "that is not the laptop's address for a proof."_s);
    arguments.addPositional(u"[BACKUP]"_s, u"The same."_s);
    if (context.words.contains(u"--list"_s)) {
        return withStation(
            context, arguments,
            [&](Station &station, const Console &console) {
                return listBackups(station.store(), arguments, console, context.interrupted);
            },
            true);
    }
    std::optional<std::int64_t> number;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                const auto named = backupNumber(arguments);
                if (!named)
                    return std::unexpected(named.error());
                number = *named;
                return {};
            },
            [&](Job &job, Station &station, const JobPrinter &printer) {
                const auto failed = [&job](const Error &error) {
                    auto result = job.report(JobResult::Failed);
                    result.error = error;
                    return result;
                };
                const auto backup = number ? station.store().backup(*number)
                                           : backupFor(station.store(), job.identity().imei);
                if (!backup)
                    return failed(backup.error());
                const auto secrets = secretsFor(*backup, arguments, context.interrupted);
                if (!secrets)
                    return failed(secrets.error());
                const auto plan = job.planRestore(*backup, *secrets);
                printer.plan(plan);
                return arguments.has(u"dry-run"_s)
                           ? lookedOnly(job, plan)
                           : job.restore(*backup, *secrets, context.interrupted);
            },
            true);
}

} // namespace sp7600::app
