// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/profilelisting.h"
#include "core/commissioning/datafolder.h"
#include "core/device/profilelibrary.h"
#include "core/device/profilewriter.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// What every command about profiles needs.
struct Shelf {
    device::ProfileLibrary library;
    device::DangerousWords dangerous;

    [[nodiscard]] bool isOwn(const device::Profile &profile) const
    {
        return !library.userFile(profile.id).isEmpty();
    }
};

Result<Shelf> openShelf(const Arguments &arguments)
{
    const auto options = stationOptions(arguments.text(u"data-dir"_s));
    if (const auto there =
            commissioning::checkProfileFolder(options.profileFolder, options.dataDirectory);
        !there)
        Console::note(text::describe(there.error()).joined());
    auto library = commissioning::loadProfiles(options.profileFolder, options.dataDirectory);
    if (!library)
        return std::unexpected(library.error());
    auto dangerous = device::DangerousWords::load();
    if (!dangerous)
        return std::unexpected(dangerous.error());
    return Shelf{std::move(*library), std::move(*dangerous)};
}

void addYes(Arguments &arguments)
{
    arguments.addFlag(u"yes"_s, u"Agree beforehand to what would be asked."_s);
}

QString namedWithProvenance(const device::Profile &profile)
{
    return u"%1  %2 (%3)"_s.arg(QString::fromUtf8(profile.id), text::escaped(profile.name),
                                text::provenanceText(profile.provenance));
}

/// What people see of a profile in the list, and the words that carry settings.
QJsonObject summary(const device::Profile &profile, bool own)
{
    const auto orNull = [](const std::optional<protocol::Template> &text) {
        return text ? QJsonValue(QString::fromUtf8(text->text())) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray words;
    for (const auto &word : profile.words) {
        words.append(QJsonObject{
            {u"settings"_s, settingNames(word.settings)},
            {u"read"_s, orNull(word.read)},
            {u"write"_s, orNull(word.write)},
            {u"provenance"_s, word.provenance
                                  ? QJsonValue(QString::fromUtf8(provenanceName(*word.provenance)))
                                  : QJsonValue(QJsonValue::Null)},
            {u"source"_s, QString::fromUtf8(word.source)}});
    }
    return {{u"id"_s, QString::fromUtf8(profile.id)},
            {u"name"_s, QString::fromUtf8(profile.name)},
            {u"provenance"_s, QString::fromUtf8(provenanceName(profile.provenance))},
            {u"note"_s, QString::fromUtf8(profile.note)},
            {u"own"_s, own},
            {u"words"_s, words}};
}

void printSummary(const device::Profile &profile, bool own, const Console &console)
{
    console.object(summary(profile, own));
    console.say(namedWithProvenance(profile) + (own ? u", your own"_s : QString()));
    if (!profile.note.empty())
        console.say(u"    "_s + text::escaped(profile.note));
    for (const auto &word : profile.words) {
        const auto write = word.write ? text::escaped(word.write->text()) : QString();
        console.say(u"    %1 %2 %3"_s.arg(settingNames(word.settings), -28)
                        .arg(write, -40)
                        .arg(word.provenance ? text::provenanceText(*word.provenance)
                                             : u"not known for this firmware; teach it"_s));
    }
}

void printWhole(const device::Profile &profile, const Shelf &shelf, const Console &console)
{
    auto object = QJsonDocument::fromJson(device::profileText(profile)).object();
    object.insert(u"own"_s, shelf.isOwn(profile));
    console.object(object);
    console.say(namedWithProvenance(profile));
    if (shelf.isOwn(profile))
        console.say(u"    Your own: "_s + shelf.library.userFile(profile.id));
    if (!profile.note.empty())
        console.say(u"    "_s + text::escaped(profile.note));
    QStringList speeds;
    for (const auto rate : profile.baudRates)
        speeds.append(QString::number(rate));
    console.say(u"    Commands: %1; speeds: %2"_s.arg(
        QString::fromUtf8(device::grammarName(profile.grammar)), speeds.join(u", "_s)));
    printWords(device::wordsOf(profile, shelf.dangerous), console);
    for (const auto &word : profile.words) {
        if (!word.read && !word.write)
            console.say(u"    not known: %1 (%2)"_s.arg(settingNames(word.settings),
                                                        text::escaped(word.source)));
    }
}

/// What should be known before a profile of somebody else's is taken over.
void printWarnings(const device::Profile &profile, const std::vector<device::ListedWord> &words,
                   const Shelf &shelf, const Console &console)
{
    const auto counts = device::countWords(words);
    console.say(
        u"\n%1 of its %2 commands change something (marked with !)."_s.arg(counts.destructive)
            .arg(counts.all));
    if (counts.unasked > 0) {
        console.say(
            u"%1 of them would be sent to find out what is connected, without a question."_s.arg(
                counts.unasked));
    }
    if (counts.documented > 0) {
        console.say(
            u"The file says of %1 of them that the maker documents them. Nobody has checked "
            "that: it is as good as whoever gave you the file."_s.arg(counts.documented));
    }
    if (shelf.isOwn(profile))
        console.say(u"It replaces your own profile %1."_s.arg(QString::fromUtf8(profile.id)));
    else if (shelf.library.find(profile.id))
        console.say(
            u"It takes the place of the shipped profile %1."_s.arg(QString::fromUtf8(profile.id)));
}

// The commands

Result<void> listProfiles(const Shelf &shelf, const Console &console)
{
    for (const auto &profile : shelf.library.profiles())
        printSummary(profile, shelf.isOwn(profile), console);
    for (const auto &problem : shelf.library.problems()) {
        console.object({{u"problem"_s, store::toJson(problem)}});
        if (!console.isJson())
            Console::note(u"Left out: "_s + text::describe(problem).joined());
    }
    return {};
}

Result<void> showProfile(const QString &id, const Shelf &shelf, const Console &console)
{
    const auto profile = shelf.library.find(id.toStdString());
    if (!profile)
        return std::unexpected(profile.error());
    printWhole(**profile, shelf, console);
    return {};
}

Result<void> checkFile(const QString &file, const Shelf &shelf, const Console &console)
{
    const auto profile = device::readProfileFile(file);
    if (!profile)
        return std::unexpected(profile.error());
    const auto words = device::wordsOf(*profile, shelf.dangerous);
    QJsonArray list;
    for (const auto &word : words)
        list.append(toJson(word));
    console.object({{u"file"_s, file},
                    {u"profile"_s, QString::fromUtf8(profile->id)},
                    {u"good"_s, true},
                    {u"words"_s, list}});
    console.say(u"%1 is a good profile."_s.arg(file));
    console.say(namedWithProvenance(*profile));
    printWords(words, console);
    return {};
}

Result<void> importFile(const QString &file, const Shelf &shelf, const Arguments &arguments,
                        const Context &context, const Console &console)
{
    const auto profile = device::readProfileFile(file);
    if (!profile)
        return std::unexpected(profile.error());
    const auto words = device::wordsOf(*profile, shelf.dangerous);
    if (const auto good = device::checkForeignProfile(*profile, words, file.toStdString()); !good)
        return good;
    QJsonArray list;
    for (const auto &word : words)
        list.append(toJson(word));
    console.object({{u"profile"_s, QString::fromUtf8(profile->id)}, {u"words"_s, list}});
    console.say(namedWithProvenance(*profile));
    printWords(words, console);
    printWarnings(*profile, words, shelf, console);
    const auto yes =
        agreed(arguments, u"Take over the profile %1?"_s.arg(QString::fromUtf8(profile->id)),
               context.interrupted);
    if (!yes)
        return yes;
    const auto saved = shelf.library.save(*profile);
    if (!saved)
        return std::unexpected(saved.error());
    console.object({{u"imported"_s, QString::fromUtf8(profile->id)}, {u"file"_s, *saved}});
    console.say(u"Taken over as %1."_s.arg(*saved));
    return {};
}

Result<void> exportProfile(const QString &id, const QString &file, const Shelf &shelf,
                           const Arguments &arguments, const Context &context,
                           const Console &console)
{
    const auto profile = shelf.library.find(id.toStdString());
    if (!profile)
        return std::unexpected(profile.error());
    if (QFileInfo::exists(file)) {
        const auto yes =
            agreed(arguments, u"%1 is there already. Replace it?"_s.arg(file), context.interrupted);
        if (!yes)
            return yes;
    }
    if (const auto written = device::writeProfileFile(**profile, file); !written)
        return written;
    console.object({{u"exported"_s, id}, {u"file"_s, file}});
    console.say(
        u"Written to %1. Take it over elsewhere with: sp7600 profiles import FILE"_s.arg(file));
    return {};
}

Result<void> removeProfile(const QString &id, const Shelf &shelf, const Arguments &arguments,
                           const Context &context, const Console &console)
{
    if (const auto known = shelf.library.find(id.toStdString()); !known)
        return std::unexpected(known.error());
    if (shelf.library.userFile(id.toStdString()).isEmpty())
        return usage(u"the profile %1 comes with the program and stays"_s.arg(id));
    const auto yes =
        agreed(arguments, u"Remove your own profile %1?"_s.arg(id), context.interrupted);
    if (!yes)
        return yes;
    const auto removed = shelf.library.remove(id.toStdString());
    if (!removed)
        return std::unexpected(removed.error());
    console.object({{u"removed"_s, id}, {u"file"_s, *removed}});
    console.say(u"Removed %1."_s.arg(*removed));
    return {};
}

int schemaCommand(const Context &context)
{
    Arguments arguments(u"profiles schema"_s,
                        u"Prints the JSON Schema of profiles, for editors and for people."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    QFile file(u":/aboutprofiles/profile.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(console, {ErrorCode::FileUnreadable,
                              {{"file", file.fileName().toStdString()},
                               {"detail", file.errorString().toStdString()}},
                              {}});
    }
    Console(false).say(QString::fromUtf8(file.readAll()).trimmed());
    return ExitDone;
}

struct Subcommand {
    QLatin1StringView name;
    QLatin1StringView summary;
    /// What has to follow.
    std::array<QLatin1StringView, 2> positionals;
    bool asks = false;
    Result<void> (*run)(const QStringList &words, const Shelf &shelf, const Arguments &arguments,
                        const Context &context, const Console &console);
};

constexpr std::array subcommands = {
    Subcommand{"list"_L1,
               "Lists the firmware profiles and how sure their words are. Also: show ID, check "
               "FILE, import FILE, export ID FILE, teach, remove ID, schema."_L1,
               {},
               false,
               [](const auto &, const auto &shelf, const auto &, const auto &,
                  const auto &console) { return listProfiles(shelf, console); }},
    Subcommand{"show"_L1,
               "Shows every command of a profile, and where it is from."_L1,
               {"ID"_L1},
               false,
               [](const auto &words, const auto &shelf, const auto &, const auto &,
                  const auto &console) { return showProfile(words[0], shelf, console); }},
    Subcommand{"check"_L1,
               "Checks a file, and says what is wrong in it and where. Takes nothing over."_L1,
               {"FILE"_L1},
               false,
               [](const auto &words, const auto &shelf, const auto &, const auto &,
                  const auto &console) { return checkFile(words[0], shelf, console); }},
    Subcommand{"import"_L1,
               "Shows every command of a file, asks, and takes the profile over."_L1,
               {"FILE"_L1},
               true,
               [](const auto &words, const auto &shelf, const auto &arguments, const auto &context,
                  const auto &console) {
                   return importFile(words[0], shelf, arguments, context, console);
               }},
    Subcommand{"export"_L1,
               "Writes a profile to a file, for others to import."_L1,
               {"ID"_L1, "FILE"_L1},
               true,
               [](const auto &words, const auto &shelf, const auto &arguments, const auto &context,
                  const auto &console) {
                   return exportProfile(words[0], words[1], shelf, arguments, context, console);
               }},
    Subcommand{"remove"_L1,
               "Removes a profile of your own; a shipped one of the same ID is back then."_L1,
               {"ID"_L1},
               true,
               [](const auto &words, const auto &shelf, const auto &arguments, const auto &context,
                  const auto &console) {
                   return removeProfile(words[0], shelf, arguments, context, console);
               }},
};

int runSubcommand(const Subcommand &subcommand, const Context &context)
{
    Arguments arguments(u"profiles "_s + subcommand.name, subcommand.summary);
    qsizetype needed = 0;
    for (const auto name : subcommand.positionals) {
        if (name.isEmpty())
            continue;
        arguments.addPositional(name, {});
        ++needed;
    }
    if (subcommand.asks)
        addYes(arguments);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto words = arguments.positionals();
    if (words.size() < needed) {
        const auto missing = subcommand.positionals[std::size_t(words.size())];
        return fail(console,
                    usage(u"profiles %1 needs %2"_s.arg(subcommand.name, missing)).error());
    }
    const auto shelf = openShelf(arguments);
    if (!shelf)
        return fail(console, shelf.error());
    const auto done = subcommand.run(words, *shelf, arguments, context, console);
    return done ? int(ExitDone) : fail(console, done.error());
}

} // namespace

int profilesCommand(const Context &context)
{
    const auto name = context.words.value(0);
    const Context rest{context.words.mid(1), context.interrupted};
    if (name == u"teach")
        return teachCommand(rest);
    if (name == u"schema")
        return schemaCommand(rest);
    const auto known = std::ranges::find(subcommands, name, &Subcommand::name);
    if (known != subcommands.end())
        return runSubcommand(*known, rest);
    return runSubcommand(subcommands.front(), context);
}

} // namespace sp7600::app
