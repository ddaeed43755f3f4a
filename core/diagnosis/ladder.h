// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"
#include "core/model/finding.h"

#include <vector>

namespace sp7600::diagnosis
{

/// All rungs in order. A rung that is good to look at and where @p findings have an error is bad.
[[nodiscard]] std::vector<RungResult> ladder(const Facts &facts,
                                             const std::vector<Finding> &findings);

} // namespace sp7600::diagnosis
