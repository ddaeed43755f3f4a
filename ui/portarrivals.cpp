// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portarrivals.h"

#include <utility>

namespace sp7600::ui
{

std::vector<commissioning::PortInfo> PortArrivals::look(const commissioning::PortList &offered)
{
    const bool isFirst = !std::exchange(m_looked, true);
    std::set<std::string> known;
    std::vector<commissioning::PortInfo> arrived;
    for (const commissioning::PortInfo &port : offered.ports) {
        const bool isKnown = m_known.contains(port.name);
        const auto is = [&port](ErrorCode code) {
            return port.problem && port.problem->code == code;
        };
        const bool wasThere = isFirst && !is(ErrorCode::PortBusy);
        if (isKnown || wasThere || !port.problem || is(ErrorCode::PortInBatch)) {
            known.insert(port.name);
        }
        if (!isFirst && !isKnown && !port.problem && port.agreed) {
            arrived.push_back(port);
        }
    }
    m_known = std::move(known);
    return arrived;
}

void PortArrivals::use(const std::set<std::string> &ports)
{
    m_known.insert(ports.begin(), ports.end());
}

} // namespace sp7600::ui
