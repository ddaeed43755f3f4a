// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: captures as they leave the store and come into it: export, import, replay.
// What may not: windows, serial ports; what is in a file or a packet is data, never trusted.
// Who calls it: the command line, and the window where it offers the same.
#pragma once

#include "core/model/reception.h"

#include <QIODevice>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace sp7600::capture
{

/// The formats of an export.
enum class Format : std::uint8_t {
    Csv,       ///< One row a report; the columns stand in csvwriter.cpp.
    JsonLines, ///< One report object a line, as `listen --json` prints it.
    Gpx,       ///< GPX 1.1: one track a unit, of the records with a valid position.
    Pcapng,    ///< The traffic as packets.
    Raw,       ///< The raw log: everything, and the only one that is imported without loss.
};
/// As the command line spells them: `csv`, `jsonl`, `gpx`, `pcapng`, `raw`.
[[nodiscard]] std::optional<Format> formatFromName(std::string_view name);

/// Writes all of @p octets. Error: FileUnwritable, with @p file as its name.
[[nodiscard]] Result<void> writeAll(QIODevice &out, const QByteArray &octets, const QString &file);

/// An address and a port as `HOST:PORT`, with brackets around an IPv6 address; nothing when that
/// is not what @p text holds.
[[nodiscard]] std::optional<Peer> peerFrom(std::string_view text);

} // namespace sp7600::capture
