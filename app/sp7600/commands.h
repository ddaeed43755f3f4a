// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/commissioning/station.h"
#include "core/device/canceltoken.h"

#include <QStringList>

namespace sp7600::app
{

/// One run of a command: where to say things, and when to stop.
struct Context {
    QStringList words; ///< The arguments after the command.
    device::CancelToken interrupted;
};

// Each returns the exit code of the program.
int portsCommand(const Context &context);
int profilesCommand(const Context &context);
int teachCommand(const Context &context);
int probeCommand(const Context &context);
int presetsCommand(const Context &context);
int apnCommand(const Context &context);
int simulateCommand(const Context &context);
int readCommand(const Context &context);
int writeCommand(const Context &context);
int restoreCommand(const Context &context);
int journalCommand(const Context &context);
int commissionCommand(const Context &context);
int diagnoseCommand(const Context &context);
int consoleCommand(const Context &context);
int batchCommand(const Context &context);
int settingsCommand(const Context &context);
int smsCommand(const Context &context);
int listenCommand(const Context &context);
int decodeCommand(const Context &context);
int exportCommand(const Context &context);
int importCommand(const Context &context);
int replayCommand(const Context &context);
int certificatesCommand(const Context &context);
int aboutCommand(const Context &context);

/// `--data-dir`, or the platform's own folder.
[[nodiscard]] QString dataDirectory(const QString &chosen);
/// Options for a station that knows our simulator's ports.
[[nodiscard]] commissioning::StationOptions stationOptions(const QString &chosenDataDirectory);

} // namespace sp7600::app
