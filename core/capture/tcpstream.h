// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::capture
{

/// One direction of a TCP connection, put in order again from its packets: those that came late,
/// twice or overlap each other. What never came is skipped once too much waits behind it.
class TcpStream
{
public:
    /// Octets in their order. @p missing: how many before them were never seen.
    using Take = std::function<void(std::string_view octets, std::uint64_t missing)>;

    explicit TcpStream(std::size_t mostHeld = 256 * 1024);

    /// A connection begins with this number. False when another one is known already.
    bool begin(std::uint32_t sequence);
    void add(std::uint32_t sequence, std::string_view octets, const Take &take);
    /// Gives out what waits, over whatever is missing.
    void finish(const Take &take);
    /// Octets that wait for others.
    [[nodiscard]] std::size_t held() const { return m_heldOctets; }

private:
    void hold(std::uint64_t position, std::string_view octets);
    void takeHeld(const Take &take);
    void skipGap(const Take &take);

    std::size_t m_mostHeld;
    std::optional<std::uint32_t> m_first; ///< The sequence number that it began with.
    bool m_started = false;
    std::uint64_t m_position = 0; ///< Of the next octet; its lower half is the sequence number.
    std::map<std::uint64_t, std::string> m_held;
    std::size_t m_heldOctets = 0;
};

} // namespace sp7600::capture
