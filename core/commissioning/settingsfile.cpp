// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/settingsfile.h"

#include "core/device/jsonreader.h"
#include "core/system/savefile.h"
#include "core/text/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sp7600::commissioning
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int settingsFormat = 1;
constexpr std::string_view settingsKind = "sp7600-settings";
/// Nobody writes more; a file that is much larger is another one.
constexpr qint64 longestFile = 64 * 1024;

QLatin1StringView keyOf(SettingId setting)
{
    const auto name = settingName(setting);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

/// A text or a number as JSON writes it.
QByteArray jsonValue(SettingId setting, const std::string &value)
{
    if (isNumber(setting) && !value.empty())
        return QByteArray::fromStdString(value); // Normalised: digits, no leading zeros.
    const auto list =
        QJsonDocument(QJsonArray{QString::fromStdString(value)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray toJson(const ConnectionSettings &settings)
{
    QByteArray json = "{\n  \"format\": " + QByteArray::number(settingsFormat) + ",\n  \"kind\": \""
                      + std::string(settingsKind).c_str() + "\",\n  \"settings\": {\n";
    QByteArrayList lines;
    for (const auto setting : settings.present()) {
        const auto key = keyOf(setting);
        lines.append("    \"" + QByteArray(key.data(), key.size())
                     + "\": " + jsonValue(setting, *settings.value(setting)));
    }
    return json + lines.join(",\n") + "\n  }\n}\n";
}

/// The text of a value, which is a number for some settings.
std::optional<std::string> textOf(device::JsonReader &json, SettingId setting)
{
    const auto key = keyOf(setting);
    const bool mayBeText = !isNumber(setting) || mayBeEmpty(setting);
    if (mayBeText && json.isText(key)) {
        auto text = json.optionalText(key);
        if (isNumber(setting) && !text->empty())
            json.fail(key, "is neither a whole number nor an empty text");
        return text;
    }
    if (isNumber(setting))
        return std::to_string(json.number(key));
    json.fail(key, "is not a text");
    return {};
}

ComparedSetting compared(SettingId setting, const std::optional<std::string> &first,
                         const std::optional<std::string> &second)
{
    auto comparison = Comparison::Differs;
    if (first == second)
        comparison = Comparison::Same;
    else if (!second)
        comparison = Comparison::OnlyFirst;
    else if (!first)
        comparison = Comparison::OnlySecond;
    return {setting, first, second, comparison};
}

} // namespace

std::string_view leftOutName(LeftOut reason)
{
    constexpr std::array<std::string_view, 3> names = {"secret", "not-read", "unusable"};
    return names.at(static_cast<std::size_t>(reason));
}

SettingsToKeep settingsToKeep(const SettingsSnapshot &found, bool withSecrets)
{
    SettingsToKeep kept;
    for (const auto setting : allSettings) {
        const auto &read = found[setting];
        if (read.state == ReadState::NotKnown)
            continue;
        const auto octets = QByteArray::fromStdString(read.value);
        const auto usable = normaliseSetting(setting, read.value);
        if (isSecret(setting) && !withSecrets)
            kept.leftOut[setting] = LeftOut::Secret;
        else if (read.state != ReadState::Read)
            kept.leftOut[setting] = LeftOut::NotRead;
        else if (!usable || *usable != read.value || QString::fromUtf8(octets).toUtf8() != octets)
            kept.leftOut[setting] = LeftOut::Unusable;
        else
            kept.settings.setAsRead(setting, read.value);
    }
    return kept;
}

bool isSettingsText(const QByteArray &text)
{
    static const QRegularExpression mark(
        u"\"kind\"\\s*:\\s*\"%1\""_s.arg(QLatin1StringView(settingsKind)));
    const auto words = QString::fromUtf8(text).trimmed();
    return words.startsWith(u'{') && words.contains(mark);
}

Result<ConnectionSettings> parseSettings(const QByteArray &text, const std::string &file)
{
    device::JsonDocument document(file);
    auto json = document.parse(text);
    if (json.number("format"_L1) != settingsFormat)
        json.fail("format"_L1, "is not 1, the format that this version reads");
    if (json.text("kind"_L1) != settingsKind)
        json.fail("kind"_L1, "is not sp7600-settings");
    for (const auto &key : json.keys()) {
        if (key != "format"_L1 && key != "kind"_L1 && key != "settings"_L1)
            json.fail(key, "is not known");
    }
    auto values = json.object("settings"_L1);
    ConnectionSettings settings;
    for (const auto &key : values.keys()) {
        if (!settingFromName(key.toStdString()))
            values.fail(key, "is no setting");
    }
    const auto keys = values.keys();
    for (const auto setting : allSettings) {
        if (!keys.contains(keyOf(setting)))
            continue;
        const auto value = textOf(values, setting);
        if (!values.good())
            break;
        if (const auto set = settings.set(setting, *value); !set) {
            auto problem = text::describe(set.error()).what;
            if (problem.endsWith(u'.'))
                problem.chop(1);
            values.fail(keyOf(setting), problem.toStdString());
        }
    }
    if (json.good() && settings.empty())
        json.fail("settings"_L1, "holds no setting");
    if (const auto &error = document.error())
        return std::unexpected(*error);
    return settings;
}

Result<ConnectionSettings> loadSettings(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", file.toStdString()},
                                                   {"detail", opened.errorString().toStdString()}});
    }
    const auto text = opened.read(longestFile + 1);
    if (text.size() > longestFile) {
        return failure(ErrorCode::FileMalformed, {{"file", file.toStdString()},
                                                  {"path", "/"},
                                                  {"detail", "is too long to hold settings"}});
    }
    return parseSettings(text, file.toStdString());
}

Result<void> saveSettings(const QString &file, const ConnectionSettings &settings)
{
    if (settings.empty())
        return failure(ErrorCode::NothingKnown);
    // What is written must be readable again: one set of rules for both directions.
    const auto json = toJson(settings);
    if (parseSettings(json, file.toStdString()) != settings) {
        return failure(
            ErrorCode::FileUnwritable,
            {{"file", file.toStdString()}, {"detail", "a value cannot be written as text"}});
    }
    const bool holdsSecret = std::ranges::any_of(settings.present(), isSecret);
    return system::saveFile(
        file, json, holdsSecret ? system::FileReaders::OwnerOnly : system::FileReaders::AsUsual);
}

std::string_view comparisonName(Comparison comparison)
{
    constexpr std::array<std::string_view, 5> names = {"same", "differs", "only-first",
                                                       "only-second", "not-known"};
    return names.at(static_cast<std::size_t>(comparison));
}

std::size_t SettingsComparison::count(Comparison comparison) const
{
    return static_cast<std::size_t>(
        std::ranges::count(rows, comparison, &ComparedSetting::comparison));
}

SettingsComparison compareSettings(const ConnectionSettings &first,
                                   const ConnectionSettings &second)
{
    SettingsComparison result;
    for (const auto setting : allSettings) {
        if (first.has(setting) || second.has(setting))
            result.rows.push_back(compared(setting, first.value(setting), second.value(setting)));
    }
    return result;
}

SettingsComparison compareSettings(const ConnectionSettings &first, const SettingsSnapshot &unit)
{
    SettingsComparison result;
    for (const auto setting : allSettings) {
        const auto &found = unit[setting];
        const auto &wanted = first.value(setting);
        if (found.state == ReadState::Read) {
            result.rows.push_back(compared(setting, wanted, found.value));
        } else if (wanted || found.state == ReadState::Failed
                   || found.state == ReadState::NotAsked) {
            // Also what only the unit may have, where asking it could have told.
            result.rows.push_back({setting, wanted, {}, Comparison::NotKnown});
        }
    }
    return result;
}

} // namespace sp7600::commissioning
