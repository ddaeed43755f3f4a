// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <vector>

namespace sp7600::diagnosis
{

/// Without what another finding explains, and the one to begin with first: what stops everything
/// before what may, what is seen before what is supposed, and the beginning of the way before its
/// end.
[[nodiscard]] std::vector<Finding> ranked(std::vector<Finding> findings);

} // namespace sp7600::diagnosis
