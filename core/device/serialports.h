// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/ports.h"

#include <vector>

namespace sp7600::device
{

/// Whether this build opens serial ports at all.
[[nodiscard]] bool hasSerialPorts();
/// The serial ports as the system lists them, in no order; none in a build without serial ports.
[[nodiscard]] std::vector<PortDescription> listedPorts();

} // namespace sp7600::device
