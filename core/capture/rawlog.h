// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace sp7600::capture
{

// The raw log: JSON Lines, UTF-8. The first line tells what it is:
//   {"format":"sp7600-raw-log","version":1,"program":"…"}
// Each further line is one reception, in order of arrival:
//   received    ISO 8601, UTC, milliseconds
//   transport   tcp or udp
//   direction   from-tracker or to-tracker
//   connection  number of the TCP connection or UDP peer, of one run of the listener
//   peer        HOST:PORT of the tracker
//   local       HOST:PORT where it reached this computer; absent: not known
//   text        the octets, where all of them are printable ASCII
//   hex         else the octets as hexadecimal digits
//   error       why nothing could be decoded, where that was so; absent otherwise

/// What the name of such a file ends with, where this program proposes it.
inline constexpr QLatin1StringView rawSuffix("sp7600capture");

/// One line with its end.
[[nodiscard]] QByteArray rawLine(const Reception &reception);
/// The first line with its end.
[[nodiscard]] QByteArray rawHead();
[[nodiscard]] bool isRawHead(const QByteArray &line);

/// Reads a raw log, a line at a time.
class RawLogReader
{
public:
    /// @p file is for messages. @p source must be at its beginning.
    RawLogReader(QIODevice &source, QString file);

    /// Nothing at the end, and after an error. Error: FileMalformed, with the line and its offset
    /// in octets.
    [[nodiscard]] Result<std::optional<Reception>> next();

private:
    [[nodiscard]] std::unexpected<Error> wrong(const QString &detail);

    QIODevice &m_source;
    QString m_file;
    qint64 m_lineOffset = 0;
    qint64 m_offset = 0;
    std::int64_t m_line = 0;
    bool m_ended = false;
};

} // namespace sp7600::capture
