// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/packet.h"

#include <QIODevice>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace sp7600::capture
{

/// Reads the packets of a pcap or pcapng file, one after the other, in either byte order and with
/// any resolution of its times. Only what one packet takes is in memory.
class PacketFile
{
public:
    /// Whether octets are the first of such a file; four are enough.
    [[nodiscard]] static bool isOne(std::string_view octets);

    /// @p file is for messages. @p source must be at its beginning.
    PacketFile(QIODevice &source, QString file);

    /// Nothing at the end. Error: FileMalformed, with the offset in octets; what was read before
    /// stands.
    [[nodiscard]] Result<std::optional<Packet>> next();

private:
    /// An interface that packets of a pcapng file came in at, or the only one of a pcap file.
    struct Interface {
        std::uint16_t link = 0;
        double ticksPerSecond = 1e6;
        std::int64_t offsetSeconds = 0;
    };
    enum class Kind : std::uint8_t { Unknown, Pcap, Pcapng };

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<std::optional<Packet>> nextOfPcap();
    [[nodiscard]] Result<std::optional<Packet>> nextOfPcapng();
    [[nodiscard]] Result<void> beginSection();
    [[nodiscard]] Result<void> takeInterface();
    [[nodiscard]] Result<std::optional<Packet>> enhanced();
    [[nodiscard]] Result<std::optional<Packet>> simple() const;

    /// False at the end of the file, before the first octet.
    [[nodiscard]] Result<bool> read(std::size_t size);
    [[nodiscard]] std::uint16_t u16(std::size_t at) const;
    [[nodiscard]] std::uint32_t u32(std::size_t at) const;
    [[nodiscard]] std::unexpected<Error> wrong(const QString &detail) const;

    QIODevice &m_source;
    QString m_file;
    Kind m_kind = Kind::Unknown;
    bool m_bigEndian = false;
    std::vector<Interface> m_interfaces;
    std::string m_octets; ///< What was read last.
    std::uint64_t m_offset = 0;
    std::uint64_t m_begin = 0; ///< Where what is being read begins.
    UtcMillis m_lastTime{};
};

} // namespace sp7600::capture
