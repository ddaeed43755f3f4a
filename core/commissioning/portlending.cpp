// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portlending.h"

#include "core/device/qtlink.h"

#include <algorithm>

namespace sp7600::commissioning
{

void PortLending::lend(const std::string &port)
{
    const auto name = device::canonicalPort(port);
    device::CancelSource holder;
    {
        const std::lock_guard lock(m_mutex);
        m_lent.insert_or_assign(name, port);
        if (const auto known = m_holders.find(name); known != m_holders.end())
            holder = known->second;
    }
    holder.cancel();
}

void PortLending::takeBack(const std::string &port)
{
    const std::lock_guard lock(m_mutex);
    const auto name = device::canonicalPort(port);
    std::erase_if(m_lent,
                  [&](const auto &lent) { return lent.first == name || lent.second == port; });
}

bool PortLending::isLent(const std::string &port) const
{
    const std::lock_guard lock(m_mutex);
    return has(port);
}

bool PortLending::has(const std::string &port) const
{
    const auto name = device::canonicalPort(port);
    return std::ranges::any_of(
        m_lent, [&](const auto &lent) { return lent.first == name || lent.second == port; });
}

device::CancelSource PortLending::hold(const std::string &port)
{
    const auto name = device::canonicalPort(port);
    device::CancelSource holder;
    const std::lock_guard lock(m_mutex);
    m_holders.insert_or_assign(name, holder);
    if (has(port))
        holder.cancel();
    return holder;
}

} // namespace sp7600::commissioning
