// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto context = "Settings";

QString translated(const char *source)
{
    return words(Language::User, context, source);
}

bool isNumber(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QString settingLabel(Language language, SettingId setting)
{
    const auto source = [setting] {
        switch (setting) {
        case SettingId::Host:
            return QT_TRANSLATE_NOOP("Settings", "Server");
        case SettingId::ServerPort:
            return QT_TRANSLATE_NOOP("Settings", "Port");
        case SettingId::Transport:
            return QT_TRANSLATE_NOOP("Settings", "Transport");
        case SettingId::Apn:
            return QT_TRANSLATE_NOOP("Settings", "APN");
        case SettingId::ApnUser:
            return QT_TRANSLATE_NOOP("Settings", "APN user");
        case SettingId::ApnPassword:
            return QT_TRANSLATE_NOOP("Settings", "APN password");
        case SettingId::ReportInterval:
            return QT_TRANSLATE_NOOP("Settings", "Interval");
        case SettingId::ParkedInterval:
            return QT_TRANSLATE_NOOP("Settings", "Interval, parked");
        case SettingId::Heartbeat:
            return QT_TRANSLATE_NOOP("Settings", "Heartbeat");
        case SettingId::TimeZone:
            return QT_TRANSLATE_NOOP("Settings", "Time zone");
        case SettingId::ReportFormat:
            return QT_TRANSLATE_NOOP("Settings", "Report format");
        case SettingId::SecondHost:
            return QT_TRANSLATE_NOOP("Settings", "Second server");
        case SettingId::SecondServerPort:
            return QT_TRANSLATE_NOOP("Settings", "Second port");
        case SettingId::SecondTransport:
            return QT_TRANSLATE_NOOP("Settings", "Second transport");
        case SettingId::DevicePassword:
            return QT_TRANSLATE_NOOP("Settings", "Tracker password");
        }
        return "";
    }();
    return words(language, context, source);
}

QString settingLabel(SettingId setting)
{
    return settingLabel(Language::User, setting);
}

QString settingValue(SettingId setting, const std::string &value)
{
    if (value.empty())
        return translated(QT_TRANSLATE_NOOP("Settings", "(empty)"));
    if (isSecret(setting))
        return u"•••"_s;
    // What a unit holds may be anything; only what is understood is dressed up.
    const bool isTransport =
        setting == SettingId::Transport || setting == SettingId::SecondTransport;
    if (isTransport && parseTransport(value))
        return toQString(value).trimmed().toUpper();
    if (setting == SettingId::Heartbeat && value == "0")
        return translated(QT_TRANSLATE_NOOP("Settings", "none"));
    if (isInterval(setting) && isNumber(value))
        return translated(QT_TRANSLATE_NOOP("Settings", "%1 s")).arg(toQString(value));
    if (setting == SettingId::ReportFormat && value == "text")
        return translated(QT_TRANSLATE_NOOP("Settings", "text"));
    if (setting == SettingId::ReportFormat && value == "binary")
        return translated(QT_TRANSLATE_NOOP("Settings", "binary"));
    if (setting == SettingId::TimeZone && normaliseSetting(setting, value))
        return u"UTC"_s + toQString(value);
    return escaped(value);
}

QString readStateText(SettingId setting, const ReadSetting &found)
{
    switch (found.state) {
    case ReadState::Read:
        return settingValue(setting, found.value);
    case ReadState::WriteOnly:
        return translated(QT_TRANSLATE_NOOP("Settings", "cannot be read"));
    case ReadState::NotKnown:
        return translated(QT_TRANSLATE_NOOP("Settings", "not known for this firmware"));
    case ReadState::NotAsked:
        return translated(QT_TRANSLATE_NOOP("Settings", "not asked: the command is only assumed"));
    case ReadState::Failed:
        return translated(QT_TRANSLATE_NOOP("Settings", "could not be read"));
    }
    return {};
}

QString changeText(Change change)
{
    switch (change) {
    case Change::Same:
        return translated(QT_TRANSLATE_NOOP("Settings", "same"));
    case Change::Changed:
        return translated(QT_TRANSLATE_NOOP("Settings", "changed"));
    case Change::Unreadable:
        return translated(QT_TRANSLATE_NOOP("Settings", "old value not known"));
    case Change::NotKnown:
        return translated(QT_TRANSLATE_NOOP("Settings", "will not be sent"));
    case Change::Untouched:
        return translated(QT_TRANSLATE_NOOP("Settings", "stays as it is"));
    }
    return {};
}

QString differenceCounts(const DifferenceCounts &counts)
{
    const auto count = [](std::size_t number, const char *one, const char *many) {
        return number == 1 ? translated(one) : translated(many).arg(number);
    };
    QStringList parts;
    if (counts.changed > 0 || counts.writtenUnread == 0) {
        parts.append(counts.changed == 0
                         ? translated(QT_TRANSLATE_NOOP("Settings", "No setting changes"))
                         : count(counts.changed,
                                 QT_TRANSLATE_NOOP("Settings", "1 setting will change"),
                                 QT_TRANSLATE_NOOP("Settings", "%1 settings will change")));
    }
    if (counts.writtenUnread > 0) {
        parts.append(
            counts.changed == 0
                ? count(counts.writtenUnread,
                        QT_TRANSLATE_NOOP("Settings",
                                          "1 setting will be written whatever it holds now"),
                        QT_TRANSLATE_NOOP("Settings",
                                          "%1 settings will be written whatever they hold now"))
                : count(
                      counts.writtenUnread,
                      QT_TRANSLATE_NOOP("Settings", "1 will be written whatever it holds now"),
                      QT_TRANSLATE_NOOP("Settings", "%1 will be written whatever they hold now")));
    }
    if (counts.unchanged > 0) {
        parts.append(count(counts.unchanged, QT_TRANSLATE_NOOP("Settings", "1 stays as it is"),
                           QT_TRANSLATE_NOOP("Settings", "%1 stay as they are")));
    }
    if (counts.readOnly > 0) {
        parts.append(
            translated(QT_TRANSLATE_NOOP("Settings", "%1 can only be read")).arg(counts.readOnly));
    }
    if (counts.writeOnly > 0) {
        parts.append(translated(QT_TRANSLATE_NOOP("Settings", "%1 can only be written"))
                         .arg(counts.writeOnly));
    }
    if (counts.unreadable > 0) {
        parts.append(translated(QT_TRANSLATE_NOOP("Settings", "%1 could not be read"))
                         .arg(counts.unreadable));
    }
    if (counts.notKnown > 0) {
        parts.append(count(counts.notKnown,
                           QT_TRANSLATE_NOOP("Settings", "1 is not known for this firmware"),
                           QT_TRANSLATE_NOOP("Settings", "%1 are not known for this firmware")));
    }
    return parts.join(u", "_s) + u'.';
}

QString cannotBeUndone(const std::vector<SettingId> &settings)
{
    if (settings.empty())
        return {};
    QStringList names;
    for (const auto setting : settings)
        names.append(settingLabel(setting));
    return translated(
               QT_TRANSLATE_NOOP("Settings",
                                 "Cannot be undone, because what is there now is not known: %1."))
        .arg(names.join(u", "_s));
}

QString outcomeText(SettingOutcome outcome)
{
    switch (outcome) {
    case SettingOutcome::Unchanged:
        return translated(QT_TRANSLATE_NOOP("Settings", "unchanged"));
    case SettingOutcome::Verified:
        return translated(QT_TRANSLATE_NOOP("Settings", "verified"));
    case SettingOutcome::Refused:
        return translated(QT_TRANSLATE_NOOP("Settings", "refused"));
    case SettingOutcome::Ignored:
        return translated(QT_TRANSLATE_NOOP("Settings", "accepted, but the old value stayed"));
    case SettingOutcome::Unreadable:
        return translated(QT_TRANSLATE_NOOP("Settings", "could not be read back"));
    case SettingOutcome::NotKnown:
        return translated(QT_TRANSLATE_NOOP("Settings", "not known for this firmware, not sent"));
    }
    return {};
}

QString resultText(const SettingResult &result)
{
    const auto outcome = outcomeText(result.outcome);
    if (!result.afterRestart)
        return outcome;
    return translated(QT_TRANSLATE_NOOP("Settings", "%1, used after a restart")).arg(outcome);
}

QString restartNeeded(const std::vector<SettingResult> &results)
{
    QStringList names;
    for (const auto &result : results) {
        if (result.afterRestart)
            names.append(settingLabel(result.setting));
    }
    if (names.isEmpty())
        return {};
    return translated(
               QT_TRANSLATE_NOOP("Settings",
                                 "Restart the tracker (unplug it from the vehicle for 10 seconds). "
                                 "Only then does it use what is new: %1."))
        .arg(names.join(u", "_s));
}

QString provenanceText(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Documented:
        return translated(QT_TRANSLATE_NOOP("Settings", "documented by the maker"));
    case Provenance::Observed:
        return translated(QT_TRANSLATE_NOOP("Settings", "seen to work on this unit"));
    case Provenance::Taught:
        return translated(QT_TRANSLATE_NOOP("Settings", "taught by a technician"));
    case Provenance::Assumed:
        return translated(QT_TRANSLATE_NOOP("Settings", "assumed from a sibling model"));
    case Provenance::Virtual:
        return translated(QT_TRANSLATE_NOOP("Settings", "virtual tracker only"));
    }
    return {};
}

} // namespace sp7600::text
