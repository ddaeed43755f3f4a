// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/identity.h"
#include "core/network/apnsuggestion.h"

namespace sp7600::listener
{
class ReportFeed;
}

namespace sp7600::commissioning
{

/// What is known of the SIM of a unit: from itself, and from the cells in the latest of its reports
/// that @p feed still has.
[[nodiscard]] network::ApnFacts apnFacts(const Identity &identity, const DeviceStatus &status,
                                         const listener::ReportFeed &feed);

} // namespace sp7600::commissioning
