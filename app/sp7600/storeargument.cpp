// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/storeargument.h"

#include "app/sp7600/commands.h"
#include "core/capture/capturereader.h"
#include "core/text/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

void noteSetAside(const store::Store &store)
{
    if (const auto aside = store.setAside()) {
        Console::note(
            text::describe({ErrorCode::StoreDamaged,
                            {{"file", store.file().toStdString()}, {"aside", aside->toStdString()}},
                            {}})
                .joined());
    }
}

QString fileOf(const Arguments &arguments)
{
    return arguments.has(u"store"_s)
               ? arguments.text(u"store"_s)
               : QDir(dataDirectory(arguments.text(u"data-dir"_s))).filePath(u"listen.sqlite"_s);
}

Result<std::unique_ptr<store::Store>> openToWrite(const QString &file)
{
    auto opened = store::Store::open(file);
    if (opened)
        noteSetAside(**opened);
    return opened;
}

} // namespace

void addStoreArgument(Arguments &arguments)
{
    arguments.addValue(u"store"_s, u"FILE"_s,
                       u"Where the reports are kept; without it where `listen` keeps them."_s);
}

void addSelectionArguments(Arguments &arguments, const QString &end)
{
    arguments.addValue(u"imei"_s, u"N"_s, u"Only reports of this tracker."_s);
    arguments.addValue(u"event"_s, u"N"_s, u"Only reports of this event, in decimal."_s);
    arguments.addValue(u"from"_s, u"TIME"_s,
                       u"Only what was received then or later: 2026-03-14T09:26:53Z, the same "
                       "without Z in local time, or a day."_s);
    arguments.addValue(end, u"TIME"_s,
                       u"Only what was received before then; a day belongs to it."_s);
}

Result<std::optional<UtcMillis>> timeFrom(const Arguments &arguments, const QString &name,
                                          bool isEnd)
{
    if (!arguments.has(name))
        return std::optional<UtcMillis>();
    const QString text = arguments.text(name).trimmed();
    QDateTime time;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        time = (isEnd ? day.addDays(1) : day).startOfDay();
    else
        time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return usage(u"--%1 takes a time such as 2026-03-14T09:26:53Z or a day such as "
                     "2026-03-14, not \"%2\""_s.arg(name, text));
    }
    return std::optional(UtcMillis(std::chrono::milliseconds(time.toMSecsSinceEpoch())));
}

Result<std::unique_ptr<store::Store>> openStore(const Arguments &arguments)
{
    return openToWrite(fileOf(arguments));
}

Result<std::unique_ptr<store::Store>> openStoreForReading(const Arguments &arguments)
{
    const QString file = fileOf(arguments);
    const auto unreadable = [&file](const std::string &detail) {
        return failure(ErrorCode::FileUnreadable,
                       {{"file", file.toStdString()}, {"detail", detail}});
    };
    if (!QFileInfo::exists(file))
        return unreadable("there is no such file");
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(source.errorString().toStdString());
    if (!capture::isStore(source))
        return unreadable("it is no file in which this program keeps reports");
    source.close();
    // Of this program, and read by no other way than being brought up to date.
    if (store::Store::isOfEarlierVersion(file))
        return openToWrite(file);
    auto opened = store::Store::openForReading(file);
    if (!opened)
        return unreadable(std::string(opened.error().parameter("detail")));
    return opened;
}

Result<std::unique_ptr<store::Store>> openStoreForListening(const Arguments &arguments)
{
    if (arguments.has(u"store"_s)) {
        auto opened = store::Store::open(arguments.text(u"store"_s));
        if (opened && (*opened)->isReadOnly()) {
            return failure(ErrorCode::StoreReadOnly,
                           {{"file", arguments.text(u"store"_s).toStdString()}});
        }
        if (opened)
            noteSetAside(**opened);
        return opened;
    }
    const QDir folder(dataDirectory(arguments.text(u"data-dir"_s)));
    if (!QDir().mkpath(folder.path())) {
        return failure(ErrorCode::StoreUnavailable, {{"file", folder.path().toStdString()},
                                                     {"detail", "the folder cannot be made"}});
    }
    constexpr int mostListeners = 100;
    for (int i = 1;; ++i) {
        const auto name = i == 1 ? u"listen.sqlite"_s : u"listen-%1.sqlite"_s.arg(i);
        auto opened = store::Store::open(folder.filePath(name));
        if (opened && (*opened)->isReadOnly() && i < mostListeners)
            continue;
        if (opened)
            noteSetAside(**opened);
        return opened;
    }
}

Result<store::ReceptionQuery> selectionFrom(const Arguments &arguments, const QString &end)
{
    store::ReceptionQuery selection;
    if (arguments.has(u"imei"_s))
        selection.imei = arguments.text(u"imei"_s).trimmed().toStdString();
    if (arguments.has(u"event"_s)) {
        bool readable = false;
        const auto event = arguments.text(u"event"_s).toUShort(&readable);
        if (!readable || event > 255) {
            return usage(u"--event takes a number from 0 to 255, not \"%1\""_s.arg(
                arguments.text(u"event"_s)));
        }
        selection.event = static_cast<std::uint8_t>(event);
    }
    const auto from = timeFrom(arguments, u"from"_s, false);
    const auto to = timeFrom(arguments, end, true);
    if (!from || !to)
        return std::unexpected(!from ? from.error() : to.error());
    if (*from && *to && **from >= **to)
        return usage(u"--from is not before --%1"_s.arg(end));
    selection.from = *from;
    selection.to = *to;
    return selection;
}

} // namespace sp7600::app
