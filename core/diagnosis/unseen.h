// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"
#include "core/model/finding.h"

#include <vector>

namespace sp7600::diagnosis
{

/// What could not be seen, the one whose look would decide most first. What only follows from
/// something else that is missing is left out. What was tried in vain carries its error.
[[nodiscard]] std::vector<Unseen> unseen(const Facts &facts);

} // namespace sp7600::diagnosis
