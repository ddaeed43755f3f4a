// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/backupjournal.h"

#include <algorithm>

namespace sp7600::device
{

Backup withoutSecrets(Backup backup)
{
    for (const auto setting : allSettings) {
        if (!isSecret(setting))
            continue;
        auto &held = backup.settings[setting];
        // That there is none is no secret, and can be put back.
        const bool holdsOne = held.state == ReadState::Read && !held.value.empty();
        const auto &wanted = backup.wanted.value(setting);
        const bool changes = wanted && !(held.state == ReadState::Read && wanted == held.value);
        if (holdsOne || wanted)
            backup.secretsLeftOut.push_back(setting);
        if (changes)
            backup.secretsWanted.push_back(setting);
        if (holdsOne)
            held = {};
        backup.wanted.clear(setting);
    }
    return backup;
}

std::vector<SettingId> changedAfter(const Backup &backup)
{
    std::vector<SettingId> changed;
    for (const auto setting : allSettings) {
        const auto &wanted = backup.wanted.value(setting);
        const auto &held = backup.settings[setting];
        const bool isSame = held.state == ReadState::Read && wanted == held.value;
        // What was wanted of a secret is not kept; what became of it is.
        const bool wroteSecret = std::ranges::any_of(backup.after, [setting](const auto &entry) {
            return entry.setting == setting && isSecret(setting) && entry.wanted
                   && entry.outcome != SettingOutcome::Unchanged;
        });
        if ((wanted && !isSame) || wroteSecret)
            changed.push_back(setting);
    }
    return changed;
}

} // namespace sp7600::device
