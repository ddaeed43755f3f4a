// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portlending.h"

#include "core/device/qtlink.h"

namespace sp7600::commissioning
{

void PortLending::lend(const std::string &port)
{
    const auto name = device::canonicalPort(port);
    device::CancelSource holder;
    {
        const std::lock_guard lock(m_mutex);
        m_lent.insert(name);
        if (const auto known = m_holders.find(name); known != m_holders.end())
            holder = known->second;
    }
    holder.cancel();
}

void PortLending::takeBack(const std::string &port)
{
    const std::lock_guard lock(m_mutex);
    m_lent.erase(device::canonicalPort(port));
}

bool PortLending::isLent(const std::string &port) const
{
    const std::lock_guard lock(m_mutex);
    return m_lent.contains(device::canonicalPort(port));
}

device::CancelSource PortLending::hold(const std::string &port)
{
    const auto name = device::canonicalPort(port);
    device::CancelSource holder;
    const std::lock_guard lock(m_mutex);
    m_holders.insert_or_assign(name, holder);
    if (m_lent.contains(name))
        holder.cancel();
    return holder;
}

} // namespace sp7600::commissioning
