// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"

#include <QMutex>
#include <QString>

namespace sp7600::simulator
{

/// What the unit keeps in its own memory. Thread-safe.
///
/// The state file is one JSON object; each setting that is set is a text under its settingName():
/// {"apn":"internet.virtual","apn_password":"","apn_user":"","host":"127.0.0.1",
///  "report_interval_s":"10","server_port":"9","transport":"tcp"}
/// It is replaced as a whole by every write, readable by its owner only, because it holds the APN
/// password.
class TrackerMemory final
{
public:
    /// An empty @p stateFile keeps the settings in the object alone.
    TrackerMemory(ConnectionSettings initial, QString stateFile);

    /// Takes over the state file, or makes it when there is none yet.
    /// Errors: FileUnreadable, FileMalformed, FileUnwritable.
    [[nodiscard]] Result<void> load();

    /// Durable first, then visible. Error: FileUnwritable, and nothing has changed.
    [[nodiscard]] Result<void> store(const ConnectionSettings &settings);

    [[nodiscard]] ConnectionSettings settings() const;

private:
    [[nodiscard]] Result<void> writeFile(const ConnectionSettings &settings) const;

    QString m_stateFile;
    mutable QMutex m_mutex;
    ConnectionSettings m_settings;
};

} // namespace sp7600::simulator
