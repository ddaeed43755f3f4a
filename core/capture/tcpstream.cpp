// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/tcpstream.h"

namespace sp7600::capture
{

namespace
{

constexpr std::size_t mostPieces = 1024;

} // namespace

TcpStream::TcpStream(std::size_t mostHeld)
    : m_mostHeld(mostHeld)
{
}

bool TcpStream::begin(std::uint32_t sequence)
{
    if (m_started)
        return m_first == sequence;
    m_started = true;
    m_first = sequence;
    m_position = std::uint64_t{sequence} + 1;
    return true;
}

void TcpStream::add(std::uint32_t sequence, std::string_view octets, const Take &take)
{
    if (octets.empty())
        return;
    if (!m_started) {
        m_started = true;
        m_position = sequence;
    }
    const auto difference =
        static_cast<std::int32_t>(sequence - static_cast<std::uint32_t>(m_position));
    if (difference > 0) {
        hold(m_position + static_cast<std::uint64_t>(difference), octets);
        while (m_heldOctets > m_mostHeld || m_held.size() > mostPieces)
            skipGap(take);
        return;
    }
    const auto known = static_cast<std::uint64_t>(-std::int64_t{difference});
    if (known >= octets.size())
        return; // sent once more
    octets.remove_prefix(known);
    m_position += octets.size();
    take(octets, 0);
    takeHeld(take);
}

void TcpStream::hold(std::uint64_t position, std::string_view octets)
{
    std::string &there = m_held[position];
    if (there.size() >= octets.size())
        return;
    m_heldOctets += octets.size() - there.size();
    there = octets;
}

void TcpStream::takeHeld(const Take &take)
{
    while (!m_held.empty() && m_held.begin()->first <= m_position) {
        const auto [position, octets] = *m_held.begin();
        m_held.erase(m_held.begin());
        m_heldOctets -= octets.size();
        const std::uint64_t known = m_position - position;
        if (known >= octets.size())
            continue;
        const auto news = std::string_view(octets).substr(known);
        m_position += news.size();
        take(news, 0);
    }
}

void TcpStream::skipGap(const Take &take)
{
    const auto [position, octets] = *m_held.begin();
    m_held.erase(m_held.begin());
    m_heldOctets -= octets.size();
    const std::uint64_t missing = position - m_position;
    m_position = position + octets.size();
    take(octets, missing);
    takeHeld(take);
}

void TcpStream::finish(const Take &take)
{
    while (!m_held.empty())
        skipGap(take);
}

} // namespace sp7600::capture
