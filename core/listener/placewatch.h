// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <chrono>
#include <optional>
#include <string>

namespace sp7600::listener
{

/// Whether this laptop still has the address that is listened on, and was awake all the time. No
/// timer and no socket in it.
class PlaceWatch final
{
public:
    using Wall = std::chrono::system_clock::time_point;

    PlaceWatch() = default;
    /// @p address as bound; empty: every one, which is always here.
    explicit PlaceWatch(std::string address)
        : m_address(std::move(address))
    {
    }

    /// At each look, which come @p every apart: notices a pause that is much longer.
    void look(Wall now, std::chrono::milliseconds every);
    /// Whether the address is here. True when that changed.
    bool setHere(bool isHere);
    [[nodiscard]] bool isHere() const { return m_isHere; }
    [[nodiscard]] const std::string &address() const { return m_address; }
    /// ListenAddressGone; else ListenSlept for a minute.
    [[nodiscard]] std::optional<Error> trouble(Wall now) const;

private:
    std::string m_address;
    bool m_isHere = true;
    std::optional<Wall> m_lastLook;
    std::optional<Wall> m_woke;
    std::chrono::milliseconds m_slept{};
};

/// Whether an interface of this laptop has the address; every address that stands for all of them,
/// and the loopback's, is here.
[[nodiscard]] bool isAddressHere(const std::string &address);

} // namespace sp7600::listener
