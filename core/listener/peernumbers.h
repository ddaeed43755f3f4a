// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

namespace sp7600::listener
{

/// Remembers which number a UDP peer got. Datagrams can carry any sender address, so the memory is
/// bounded: two generations, the older of which is forgotten when the younger is full. A peer that
/// keeps sending keeps its number.
class PeerNumbers final
{
public:
    explicit PeerNumbers(std::size_t generationSize)
        : m_generationSize(generationSize)
    {
    }

    /// The number of @p peer; a new one comes from @p makeNumber.
    template <typename MakeNumber>
    [[nodiscard]] std::uint64_t numberOf(const Peer &peer, MakeNumber makeNumber)
    {
        const Key key(peer.address, peer.port);
        if (const auto known = m_young.find(key); known != m_young.end())
            return known->second;
        const auto old = m_old.find(key);
        const std::uint64_t number = old != m_old.end() ? old->second : makeNumber();
        if (m_young.size() >= m_generationSize)
            m_old = std::exchange(m_young, {});
        m_young.emplace(key, number);
        return number;
    }

    [[nodiscard]] std::size_t remembered() const { return m_young.size() + m_old.size(); }

private:
    using Key = std::pair<std::string, std::uint16_t>;
    std::size_t m_generationSize;
    std::map<Key, std::uint64_t> m_young;
    std::map<Key, std::uint64_t> m_old;
};

} // namespace sp7600::listener
