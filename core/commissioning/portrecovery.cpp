// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portrecovery.h"

#include "core/device/linkqueue.h"
#include "core/device/qtlink.h"

#include <algorithm>

namespace sp7600::commissioning
{

namespace
{

constexpr auto roundInterval = std::chrono::milliseconds(250);
constexpr auto openTimeout = std::chrono::seconds(3);

/// Its serial number tells one adapter from another of the same make.
bool isSameAdapter(const device::PortDescription &left, const device::PortDescription &right)
{
    return left.usbId && left.usbId == right.usbId && !left.serialNumber.empty()
           && left.serialNumber == right.serialNumber;
}

} // namespace

PortRecovery::PortRecovery(std::string port, std::unique_ptr<device::Link> &link,
                           Surroundings surroundings)
    : m_port(std::move(port))
    , m_foundAt(m_port)
    , m_link(link)
    , m_surroundings(std::move(surroundings))
{
    const auto named = device::canonicalPort(m_port);
    for (auto &description : m_surroundings.ports()) {
        m_thereBefore.insert(description.name);
        if (description.name == named)
            m_adapter = std::move(description);
    }
}

Result<device::Link *> PortRecovery::next(bool elsewhere, device::TimePoint deadline,
                                          const device::CancelToken &cancel)
{
    // Whoever holds a port open may be who keeps it from coming back under its name.
    m_link->close();
    const auto &clock = m_link->clock();
    while (true) {
        if (m_toLookAt.empty())
            m_toLookAt = places(elsewhere);
        while (!m_toLookAt.empty()) {
            const auto port = std::move(m_toLookAt.back());
            m_toLookAt.pop_back();
            auto link = m_surroundings.makeLink(port);
            if (!link)
                continue;
            const auto opened =
                (*link)->open(std::min(deadline, clock.now() + openTimeout), cancel);
            if (opened) {
                m_link = std::move(*link);
                m_foundAt = port;
                return m_link.get();
            }
            if (opened.error().code == ErrorCode::Cancelled)
                return std::unexpected(opened.error());
        }
        if (clock.now() >= deadline)
            return failure(ErrorCode::TimedOut);
        device::LinkQueue nothing(clock);
        const auto waited =
            nothing.waitOpened(std::min(deadline, clock.now() + roundInterval), cancel);
        if (!waited && waited.error().code == ErrorCode::Cancelled)
            return std::unexpected(waited.error());
    }
}

std::vector<std::string> PortRecovery::places(bool elsewhere) const
{
    std::vector<std::string> ports;
    const auto named = device::canonicalPort(m_port);
    if (elsewhere) {
        for (const auto &description : m_surroundings.ports()) {
            const bool isNew = !m_thereBefore.contains(description.name);
            if (description.name != named && (isNew || isSameAdapter(description, m_adapter))
                && m_surroundings.mayUse(description.name))
                ports.push_back(description.name);
        }
        std::ranges::reverse(ports);
    }
    if (m_surroundings.mayUse(m_port))
        ports.push_back(m_port);
    return ports;
}

} // namespace sp7600::commissioning
