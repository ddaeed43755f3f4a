// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace bench
{

/// Keeps for printFigures() what was measured, and what it shall not exceed.
void note(std::string what, double value, std::string unit, double aim);

/// Each that was noted, its aim, and whether that is met: on standard output.
void printFigures();

/// So large that the share @p share of @p values is not larger: 0.5 the median, 1 the largest.
[[nodiscard]] double quantile(std::vector<double> values, double share);

} // namespace bench
