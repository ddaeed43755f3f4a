// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"

#include <string>

namespace sp7600::ui
{

/// A tracker of a list that is to be looked at alone.
struct Handover {
    commissioning::UnitOptions unit; ///< Its port, and what was said for all of the list.
    commissioning::Target target;    ///< What the list wants of it.
    std::string imei;                ///< Empty: not known.
};

} // namespace sp7600::ui
