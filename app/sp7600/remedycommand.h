// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/finding.h"

#include <QString>

namespace sp7600::app
{

/// What can be typed to carry out the remedy of a finding; empty where only a person can do it.
/// Never with a secret in it: a file stands in its place.
[[nodiscard]] QString remedyCommand(const Finding &finding, const Evidence &evidence);

/// `sp7600 diagnose --port P`, the beginning of any further look at the unit.
[[nodiscard]] QString diagnoseCommandFor(const std::string &port);

} // namespace sp7600::app
