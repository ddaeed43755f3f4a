// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/jsonfile.h"
#include "core/model/error.h"
#include "core/model/report.h"
#include "core/model/settings.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sp7600::commissioning
{

/// What probing found out, so that the next conversation starts with it. Kept in `probes.json`;
/// what cannot be read there was not found. Thread-safe, and several programs may share the folder.
class ProbeMemory
{
public:
    /// What is plugged in, before a word was said.
    struct Unit {
        std::string usbId;        ///< As `10c4:ea60`; empty for what is no USB adapter.
        std::string serialOrPort; ///< The adapter's serial number, or the port's name without one.
    };
    /// What the unit says it is.
    struct Firmware {
        std::string model;
        std::string firmware;
    };
    using Key = std::variant<Unit, Firmware>;

    struct Found {
        std::string profileId;
        int baudRate = 0;
        /// Settings that one word carries, and which of the profile's words for them answered,
        /// counted from 0.
        std::map<std::vector<SettingId>, int> alternatives;
        UtcSeconds when; ///< After 1970 and before the year 10000.

        bool operator==(const Found &) const = default;
    };

    explicit ProbeMemory(const QString &dataFolder);

    [[nodiscard]] std::optional<Found> find(const Key &key) const;
    /// Replaces what was remembered under the key. Errors: FileUnwritable, FileUnreadable.
    [[nodiscard]] Result<void> remember(const Key &key, const Found &found);
    [[nodiscard]] Result<void> forget(const Key &key);

    /// What a person has to be told of the file, once: StoreDamaged with `file` and `aside`, or
    /// FileUnreadable. Ask after using it.
    [[nodiscard]] std::optional<Error> takeProblem() { return m_file.takeProblem(); }

private:
    device::JsonFile m_file;
};

} // namespace sp7600::commissioning
