// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/report.h"
#include "core/simulator/reporthabits.h"

#include <span>
#include <string>

namespace sp7600::simulator
{

/// What goes over the network for these reports of one unit, or for its heartbeat. @p binary is
/// what the unit's settings say, for the form AsSet. A SkyPatrol packet has its length before it
/// over TCP, where nothing else would end it (REFERENCE.md section 6.1).
[[nodiscard]] std::string framesOf(std::span<const Report> reports, ReportForm form, bool binary,
                                   Transport transport);

} // namespace sp7600::simulator
