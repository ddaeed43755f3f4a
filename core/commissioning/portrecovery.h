// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link.h"
#include "core/device/linkrecovery.h"
#include "core/device/ports.h"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

/// Looks for a unit whose link was lost on the port that the user named and on the ports that
/// appeared since or belong to the same USB adapter; never on one that was there before and is
/// somebody else's. One conversation thread.
class PortRecovery final : public device::LinkRecovery
{
public:
    /// What the computer has; a test has others.
    struct Surroundings {
        std::function<std::vector<device::PortDescription>()> ports;
        std::function<Result<std::unique_ptr<device::Link>>(const std::string &port)> makeLink;
        /// False for a port on which this job must not go on, for instance a real one where it
        /// began with the simulator.
        std::function<bool(const std::string &port)> mayUse;
    };

    /// @p link: in which the job keeps the link that is open; it must outlive this, and is
    /// exchanged.
    PortRecovery(std::string port, std::unique_ptr<device::Link> &link, Surroundings surroundings);

    [[nodiscard]] Result<device::Link *> next(bool elsewhere, device::TimePoint deadline,
                                              const device::CancelToken &cancel) override;
    /// Where a link was opened the last time; the port that was named until then.
    [[nodiscard]] const std::string &port() const { return m_foundAt; }

private:
    [[nodiscard]] std::vector<std::string> places(bool elsewhere) const;

    const std::string m_port;
    std::string m_foundAt;
    std::unique_ptr<device::Link> &m_link;
    const Surroundings m_surroundings;
    std::set<std::string> m_thereBefore;
    device::PortDescription m_adapter;   ///< Of the port that was named, as far as it is known.
    std::vector<std::string> m_toLookAt; ///< In this round, the next one last.
};

} // namespace sp7600::commissioning
