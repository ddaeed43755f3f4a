// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/backupjournal.h"

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
        if (holdsOne)
            held = {};
        if (holdsOne || backup.wanted.has(setting))
            backup.secretsLeftOut.push_back(setting);
        backup.wanted.clear(setting);
    }
    return backup;
}

} // namespace sp7600::device
