// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"
#include "core/model/finding.h"

#include <vector>

namespace sp7600::diagnosis
{

/// Pairs of evidence that do not fit together, evidence that is too old among them.
[[nodiscard]] std::vector<Contradiction> contradictions(const Facts &facts);

} // namespace sp7600::diagnosis
