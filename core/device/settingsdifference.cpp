// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/settingsdifference.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

/// When a setting is written: the later, the more the unit depends on it.
int turnOf(SettingId setting)
{
    switch (setting) {
    case SettingId::Host:
    case SettingId::ServerPort:
    case SettingId::Transport:
        return 4;
    case SettingId::SecondHost:
    case SettingId::SecondServerPort:
    case SettingId::SecondTransport:
        return 3;
    case SettingId::DevicePassword:
        return 2;
    default:
        return 0;
    }
}

} // namespace

bool willBeWritten(Change change)
{
    return change == Change::Changed || change == Change::Unreadable;
}

std::optional<std::string> restorable(const ReadSetting &before)
{
    if (before.state != ReadState::Read || std::ranges::any_of(before.value, isForbiddenInValue))
        return {};
    return before.value;
}

std::optional<std::string> carried(const ReadSetting &before, SettingId setting)
{
    auto value = restorable(before);
    // No unit takes an empty host beside a new port.
    if (value && value->empty() && !mayBeEmpty(setting))
        return {};
    return value;
}

bool isPasswordWord(const SettingWord &word)
{
    return word.settings.size() == 1 && word.settings.front() == SettingId::DevicePassword;
}

int turnOf(const SettingWord &word)
{
    int latest = 0;
    for (const auto setting : word.settings)
        latest = std::max(latest, turnOf(setting));
    return latest;
}

SettingsDifference compare(const Profile &profile, const SettingsSnapshot &before,
                           const ConnectionSettings &wanted, std::string_view passwordInUse)
{
    SettingsDifference difference;
    for (const auto setting : allSettings) {
        SettingDifference row;
        row.setting = setting;
        row.before = before[setting];
        row.wanted = wanted.value(setting);
        const auto *word = profile.wordFor(setting);
        row.readOnly = row.before.state == ReadState::Read && (!word || !word->write);
        if (row.wanted) {
            const bool isInUse = setting == SettingId::DevicePassword && !passwordInUse.empty()
                                 && *row.wanted == passwordInUse;
            if (isInUse || (row.before.state == ReadState::Read && row.before.value == *row.wanted))
                row.change = Change::Same;
            else if (!word || !word->write)
                row.change = Change::NotKnown;
            else
                row.change =
                    row.before.state == ReadState::Read ? Change::Changed : Change::Unreadable;
        }
        difference.rows.push_back(std::move(row));
    }
    const auto row = [&difference](SettingId setting) -> SettingDifference & {
        return difference.rows[static_cast<std::size_t>(setting)];
    };

    for (const auto &word : profile.words) {
        const auto isWritten = [&row](SettingId setting) {
            return willBeWritten(row(setting).change);
        };
        if (std::ranges::none_of(word.settings, isWritten))
            continue;
        const bool incomplete = std::ranges::any_of(word.settings, [&row](SettingId setting) {
            const auto &entry = row(setting);
            return !entry.wanted && !carried(entry.before, setting) && !mayBeEmpty(setting);
        });
        for (const auto setting : word.settings) {
            auto &entry = row(setting);
            if (incomplete) {
                if (willBeWritten(entry.change))
                    entry.change = Change::NotKnown;
                continue;
            }
            const bool canBeRestored = restorable(entry.before).has_value()
                                       || (isPasswordWord(word) && !passwordInUse.empty());
            if (!entry.wanted && !canBeRestored) {
                entry.wanted = std::string();
                entry.change = Change::Unreadable;
            }
            if (willBeWritten(entry.change)) {
                entry.cannotBeRestored = !canBeRestored;
                entry.assumed = word.provenance == Provenance::Assumed;
            }
        }
    }
    return difference;
}

std::string wordsNeedingConsent(const Profile &profile, const SettingsDifference &difference,
                                const Consent &consent)
{
    std::string words;
    const auto need = [&words, &consent](const protocol::Template &command,
                                         const std::optional<Provenance> &provenance) {
        const auto name = consentWord(command.text(), false);
        if (provenance == Provenance::Assumed && !consent.allows(name))
            words.append(words.empty() ? "" : ", ").append(name);
    };
    bool restarts = false;
    for (const auto &word : profile.words) {
        const bool isWritten = std::ranges::any_of(word.settings, [&](SettingId setting) {
            return willBeWritten(difference.rows[static_cast<std::size_t>(setting)].change);
        });
        if (!isWritten)
            continue;
        restarts = restarts || word.needsRestart;
        need(*word.write, word.provenance);
    }
    if (profile.save && !difference.nothingToWrite())
        need(profile.save->command, profile.save->provenance);
    if (profile.restart && restarts)
        need(profile.restart->command, profile.restart->provenance);
    return words;
}

} // namespace sp7600::device
