// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/exitcode.h"
#include "app/sp7600/jobcommand.h"
#include "app/sp7600/stationcommand.h"
#include "app/sp7600/targetarguments.h"
#include "core/commissioning/settingsfile.h"
#include "core/commissioning/wantedsettings.h"
#include "core/text/text.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

constexpr auto summary =
    "Usage: sp7600 settings save FILE --port P | settings save FILE --preset ID [options]\n"
    "       sp7600 settings load FILE --port P [options]\n"
    "       sp7600 settings compare A B | settings compare FILE --port P\n"
    "Saves, loads and compares settings as files. Each explains itself with --help."_L1;

Result<QString> fileNamed(const Arguments &arguments, qsizetype number)
{
    const auto names = arguments.positionals();
    if (number < names.size() && !names.at(number).isEmpty())
        return names.at(number);
    return usage(u"a file is missing"_s);
}

/// Looked at before the arguments are parsed: it decides how they are used.
bool namesUnit(const Context &context)
{
    return std::ranges::any_of(context.words, [](const QString &word) {
        return word == u"--port"_s || word.startsWith(u"--port="_s);
    });
}

QString nameOf(SettingId setting)
{
    return QString::fromUtf8(settingName(setting));
}

// Save

QString reasonText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Secret:
        return u"a password; --with-secrets saves it"_s;
    case LeftOut::NotRead:
        return u"could not be read"_s;
    case LeftOut::Unusable:
        return u"what the tracker holds could not be written back"_s;
    }
    return {};
}

/// Writes the file and tells what is in it.
Result<void> save(const QString &file, const SettingsToKeep &kept, const Console &console)
{
    if (const auto saved = saveSettings(file, kept.settings); !saved)
        return saved;
    const auto present = kept.settings.present();
    QJsonArray settings;
    for (const auto setting : present)
        settings.append(nameOf(setting));
    QJsonObject leftOut;
    console.say(u"Saved %1 settings in %2."_s.arg(present.size()).arg(file));
    for (const auto &[setting, reason] : kept.leftOut) {
        leftOut.insert(nameOf(setting), QString::fromUtf8(leftOutName(reason)));
        console.say(u"    left out: %1, %2"_s.arg(text::settingLabel(setting), reasonText(reason)));
    }
    console.object({{u"saved"_s, file}, {u"settings"_s, settings}, {u"left_out"_s, leftOut}});
    if (std::ranges::any_of(present, isSecret))
        Console::note(u"The file holds passwords. Only you can read it; keep it so."_s);
    return {};
}

/// Without a unit: what the options say.
Result<SettingsToKeep> fromOptions(const Station &station, const Arguments &arguments,
                                   const device::CancelToken &interrupted)
{
    const auto target = targetFrom(arguments, interrupted);
    if (!target)
        return std::unexpected(target.error());
    if (target->presetId.empty() && target->overrides.empty())
        return usage(u"settings save needs --port, a preset or at least one setting"_s);
    auto wanted = wantedSettings(station, *target, {});
    if (!wanted)
        return std::unexpected(wanted.error());
    SettingsToKeep kept;
    for (const auto setting : wanted->present()) {
        if (isSecret(setting) && !arguments.has(u"with-secrets"_s))
            kept.leftOut[setting] = LeftOut::Secret;
        else
            kept.settings.setAsRead(setting, *wanted->value(setting));
    }
    return kept;
}

/// Error: UsageWrong when the options name a unit and a target.
Result<void> checkUnitAlone(const Arguments &arguments, const device::CancelToken &interrupted)
{
    const auto target = targetFrom(arguments, interrupted);
    if (!target)
        return std::unexpected(target.error());
    if (!target->presetId.empty() || !target->overrides.empty())
        return usage(u"settings save takes what a tracker holds, or what the options say"_s);
    return {};
}

int saveCommand(const Context &context)
{
    Arguments arguments(u"settings save"_s,
                        u"Saves what a tracker holds, or what the options say, in a file."_s);
    addUnitArguments(arguments);
    addTargetArguments(arguments);
    arguments.addFlag(u"with-secrets"_s, u"Save passwords as well, for your eyes only."_s);
    arguments.addPositional(u"FILE"_s, u"The file to write."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (!namesUnit(context)) {
        return withStation(
            context, arguments, [&](Station &station, const Console &out) -> Result<void> {
                const auto file = fileNamed(arguments, 0);
                if (!file)
                    return std::unexpected(file.error());
                const auto kept = fromOptions(station, arguments, context.interrupted);
                if (!kept)
                    return std::unexpected(kept.error());
                return save(*file, *kept, out);
            });
    }
    QString file;
    return JobCommand(context, arguments)
        .run(
            [&]() -> Result<void> {
                const auto named = fileNamed(arguments, 0);
                if (!named)
                    return std::unexpected(named.error());
                file = *named;
                return checkUnitAlone(arguments, context.interrupted);
            },
            [&](Job &job, Station &, const JobPrinter &) {
                auto result = whatWasRead(job);
                if (result.error)
                    return result;
                const auto kept = settingsToKeep(job.settings(), arguments.has(u"with-secrets"_s));
                if (const auto saved = save(file, kept, console); !saved) {
                    result.result = JobResult::Failed;
                    result.error = saved.error();
                }
                return result;
            },
            false);
}

// Load

int loadCommand(const Context &context)
{
    Arguments arguments(u"settings load"_s,
                        u"Writes the settings of a file, all of which is checked before; options "
                        "win over the file."_s);
    addUnitArguments(arguments);
    addTargetArguments(arguments);
    addDryRun(arguments);
    arguments.addPositional(u"FILE"_s, u"The file to load."_s);
    return runWrite(context, arguments, [&]() -> Result<Target> {
        const auto file = fileNamed(arguments, 0);
        if (!file)
            return std::unexpected(file.error());
        const auto settings = loadSettings(*file);
        if (!settings)
            return std::unexpected(settings.error());
        auto target = targetFrom(arguments, context.interrupted);
        if (!target)
            return target;
        for (const auto setting : settings->present()) {
            if (!target->overrides.has(setting))
                target->overrides.setAsRead(setting, *settings->value(setting));
        }
        return target;
    });
}

// Compare

QString comparisonText(Comparison comparison, const std::array<QString, 2> &sides)
{
    switch (comparison) {
    case Comparison::Same:
        return u"same"_s;
    case Comparison::Differs:
        return u"differs"_s;
    case Comparison::OnlyFirst:
        return u"only in %1"_s.arg(sides[0]);
    case Comparison::OnlySecond:
        return u"only in %1"_s.arg(sides[1]);
    case Comparison::NotKnown:
        return u"not known: could not be read"_s;
    }
    return {};
}

void printComparison(const SettingsComparison &comparison, const std::array<QString, 2> &sides,
                     const Console &console)
{
    QJsonObject rows;
    const auto value = [](SettingId setting, const std::optional<std::string> &held) {
        return held ? text::settingValue(setting, *held) : u"–"_s;
    };
    for (const auto &row : comparison.rows) {
        rows.insert(nameOf(row.setting), QString::fromUtf8(comparisonName(row.comparison)));
        console.say(u"  %1 %2 %3 %4"_s.arg(text::settingLabel(row.setting), -17)
                        .arg(value(row.setting, row.first), -28)
                        .arg(value(row.setting, row.second), -28)
                        .arg(comparisonText(row.comparison, sides)));
    }
    QJsonObject object{{u"comparison"_s, rows}, {u"equal"_s, comparison.equal()}};
    QStringList counts;
    for (const auto kind : {Comparison::Same, Comparison::Differs, Comparison::OnlyFirst,
                            Comparison::OnlySecond, Comparison::NotKnown}) {
        const auto count = static_cast<qint64>(comparison.count(kind));
        object.insert(QString::fromUtf8(comparisonName(kind)).replace(u'-', u'_'), count);
        counts.append(u"%1 %2"_s.arg(count).arg(comparisonText(kind, sides).section(u':', 0, 0)));
    }
    console.object(object);
    console.say(counts.join(u", "_s));
}

/// Only a difference ends with the code for one.
int comparisonCode(int code, const std::optional<SettingsComparison> &comparison)
{
    if (code == ExitFailed)
        return ExitUsage;
    return code == ExitDone && comparison && !comparison->equal() ? ExitFailed : code;
}

int compareCommand(const Context &context)
{
    Arguments arguments(u"settings compare"_s,
                        u"Compares two files, or a file with what a tracker holds. Exit code 0: "
                        "the same, 1: not the same."_s);
    addUnitArguments(arguments);
    arguments.addPositional(u"A"_s, u"A file."_s);
    arguments.addPositional(u"[B]"_s, u"Another file; else the tracker on --port."_s);
    const Console console(context.words.contains(u"--json"_s));
    std::optional<SettingsComparison> comparison;
    const auto loadFirst = [&]() -> Result<ConnectionSettings> {
        const auto file = fileNamed(arguments, 0);
        if (!file)
            return std::unexpected(file.error());
        return loadSettings(*file);
    };
    if (!namesUnit(context)) {
        if (const auto ended = begin(arguments, context.words, console))
            return *ended;
        const auto first = loadFirst();
        if (!first)
            return comparisonCode(fail(console, first.error()), {});
        const auto file = fileNamed(arguments, 1);
        const auto second =
            file ? loadSettings(*file)
                 : Result<ConnectionSettings>(usage(u"compare needs two files, or --port"_s));
        if (!second)
            return comparisonCode(fail(console, second.error()), {});
        comparison = compareSettings(*first, *second);
        printComparison(*comparison, {*fileNamed(arguments, 0), *file}, console);
        return comparisonCode(ExitDone, comparison);
    }
    ConnectionSettings first;
    const auto code =
        JobCommand(context, arguments)
            .run(
                [&]() -> Result<void> {
                    auto loaded = loadFirst();
                    if (!loaded)
                        return std::unexpected(loaded.error());
                    if (arguments.positionals().size() > 1)
                        return usage(u"compare takes two files, or one and --port"_s);
                    first = std::move(*loaded);
                    return {};
                },
                [&](Job &job, Station &, const JobPrinter &) {
                    auto result = whatWasRead(job);
                    if (result.error)
                        return result;
                    comparison = compareSettings(first, job.settings());
                    printComparison(*comparison, {*fileNamed(arguments, 0), u"the tracker"_s},
                                    console);
                    return result;
                },
                false);
    return comparisonCode(code, comparison);
}

} // namespace

int settingsCommand(const Context &context)
{
    const auto verb = context.words.value(0);
    const Context rest{context.words.mid(1), context.interrupted};
    if (verb == u"save"_s)
        return saveCommand(rest);
    if (verb == u"load"_s)
        return loadCommand(rest);
    if (verb == u"compare"_s)
        return compareCommand(rest);
    if (verb == u"--help"_s) {
        Console(false).say(summary);
        return ExitDone;
    }
    const Console console(context.words.contains(u"--json"_s));
    return fail(console, usage(u"settings takes save, load or compare"_s).error());
}

} // namespace sp7600::app
