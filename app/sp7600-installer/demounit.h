// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "ui/demofactory.h"

#include <memory>

namespace sp7600::app
{

/// Switches a virtual tracker on, for the window's demo: on a pseudo-terminal where there are any,
/// on a TCP link elsewhere.
[[nodiscard]] Result<std::unique_ptr<ui::DemoUnit>> startDemoUnit();

} // namespace sp7600::app
