// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"

#include <map>
#include <mutex>
#include <string>

namespace sp7600::commissioning
{

/// Ports that somebody watches and lends to others for a while. Thread-safe; each port may be named
/// by any of its names.
class PortLending
{
public:
    /// Whoever holds the port is asked to let go of it.
    void lend(const std::string &port);
    void takeBack(const std::string &port);
    [[nodiscard]] bool isLent(const std::string &port) const;
    /// For who is about to open the port: cancelled as soon as it is lent, at once if it is.
    [[nodiscard]] device::CancelSource hold(const std::string &port);

private:
    /// With the mutex held.
    [[nodiscard]] bool has(const std::string &port) const;

    mutable std::mutex m_mutex;
    /// By what the port is, the name that it was lent under: a link to it goes with the cable, and
    /// says no more what it led to.
    std::map<std::string, std::string> m_lent;
    std::map<std::string, device::CancelSource> m_holders;
};

} // namespace sp7600::commissioning
