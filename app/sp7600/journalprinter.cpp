// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/journalprinter.h"

#include "core/store/jobjson.h"
#include "core/text/text.h"
#include "core/text/unfinishedtext.h"

#include <QDateTime>
#include <QJsonArray>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QString valueText(SettingId setting, const std::optional<std::string> &value)
{
    if (isSecret(setting))
        return u"(not kept)"_s;
    return value ? text::settingValue(setting, *value) : u"not known"_s;
}

} // namespace

QString leftText(const commissioning::UnfinishedWrite &write, WriteLeft left)
{
    const auto may = commissioning::mayFinish(write);
    // Where nothing is half done, there is nothing to be finished.
    return left == WriteLeft::Earlier || may ? text::writeLeftText(left)
                                             : text::describe(may.error()).joined();
}

QJsonObject unfinishedJson(const commissioning::UnfinishedWrite &write)
{
    auto object = store::toJson(write.backup);
    QJsonArray numbers;
    for (const auto id : write.ids)
        numbers.append(qint64{id});
    object.insert(u"backups"_s, numbers);
    return object;
}

void printUnfinished(const commissioning::UnfinishedWrite &write, const SettingsSnapshot *now,
                     const Console &console)
{
    const auto &backup = write.backup;
    const auto taken = QDateTime::fromMSecsSinceEpoch(backup.taken.time_since_epoch().count());
    console.say(u"%1  %2  %3  %4"_s.arg(taken.toString(u"yyyy-MM-dd HH:mm"_s),
                                        backup.identity.imei
                                            ? QString::fromUtf8(groupedImei(*backup.identity.imei))
                                            : u"IMEI not known"_s,
                                        text::escaped(backup.port), text::escaped(backup.madeBy)));
    console.say(u"  "_s + text::unfinishedText());
    const auto settings = commissioning::unfinishedSettings(write, now);
    for (const auto &entry : settings) {
        console.say(u"  %1 %2 -> %3%4"_s.arg(
            text::settingLabel(entry.setting).leftJustified(24), // as wide as the longest
            valueText(entry.setting, entry.before), valueText(entry.setting, entry.wanted),
            now != nullptr ? u"   now: "_s + text::standingText(entry.standing) : QString()));
    }
    console.say(u"  "_s + leftText(write, writeLeft(settings)));
}

} // namespace sp7600::app
