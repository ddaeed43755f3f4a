// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"

#include <QMutex>
#include <QString>

namespace sp7600::simulator
{

/// What the unit keeps in its own memory. Thread-safe. Some firmwares put a change into use first
/// and keep it only when they are told to: then settings() is what is in use, and saved() what a
/// restart will leave of it.
///
/// The state file is one JSON object; each setting that is set is a text under its settingName():
/// {"apn":"internet.virtual","apn_password":"","apn_user":"","host":"127.0.0.1",
///  "report_interval_s":"10","server_port":"9","transport":"tcp", …}
/// It is replaced as a whole by every write, readable by its owner only, because it holds
/// passwords. What a file of an earlier version cannot say has the value of factorySettings().
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
    /// In use until the next restart, unless save() comes before it.
    void use(const ConnectionSettings &settings);
    /// Keeps what is in use. Error: FileUnwritable, and nothing has changed.
    [[nodiscard]] Result<void> save() { return store(settings()); }
    /// What was not kept is lost.
    void restart();

    [[nodiscard]] ConnectionSettings settings() const;
    [[nodiscard]] ConnectionSettings saved() const;

private:
    [[nodiscard]] Result<void> writeFile(const ConnectionSettings &settings) const;

    QString m_stateFile;
    mutable QMutex m_mutex;
    ConnectionSettings m_settings;
    ConnectionSettings m_saved;
};

} // namespace sp7600::simulator
