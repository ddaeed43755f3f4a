// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unfinished.h"

#include <QString>

namespace sp7600::text
{

/// That an earlier program did not live to end its write to a unit.
[[nodiscard]] QString unfinishedText();
/// What that write left behind, and what to do where something is.
[[nodiscard]] QString writeLeftText(WriteLeft left);
/// Of one setting of it: `as before`.
[[nodiscard]] QString standingText(Standing standing);

} // namespace sp7600::text
