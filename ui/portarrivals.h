// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"

#include <set>
#include <string>
#include <vector>

namespace sp7600::ui
{

/// Tells which ports came since the look before. One that something else held at first, as systems
/// do while they look at an adapter themselves, comes when it is let go of: also what another
/// program held at the first look.
class PortArrivals final
{
public:
    /// Those of @p offered that came, may be opened unasked, and can be. None at the first look.
    [[nodiscard]] std::vector<commissioning::PortInfo> look(const commissioning::PortList &offered);
    /// These are in use here: to be given back is not to come.
    void use(const std::set<std::string> &ports);

private:
    std::set<std::string> m_known; ///< Of the looks before.
    bool m_looked = false;
};

} // namespace sp7600::ui
