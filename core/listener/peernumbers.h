// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
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
        if (const auto known = m_young.find(peer); known != m_young.end())
            return known->second;
        const auto old = m_old.find(peer);
        const std::uint64_t number = old != m_old.end() ? old->second : makeNumber();
        if (m_young.size() >= m_generationSize)
            m_old = std::exchange(m_young, {});
        m_young.emplace(peer, number);
        return number;
    }

    [[nodiscard]] std::size_t remembered() const { return m_young.size() + m_old.size(); }

private:
    struct Hash {
        std::size_t operator()(const Peer &peer) const
        {
            return std::hash<std::string>()(peer.address) * 31 + peer.port;
        }
    };
    using Numbers = std::unordered_map<Peer, std::uint64_t, Hash>;

    std::size_t m_generationSize;
    Numbers m_young;
    Numbers m_old;
};

} // namespace sp7600::listener
