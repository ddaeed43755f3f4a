// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// How often this program has asked for memory. Its source replaces the global operator new, so a
/// program that links it counts everything.
[[nodiscard]] std::uint64_t allocationCount();
