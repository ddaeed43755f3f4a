// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profile.h"

#include <QByteArray>

namespace sp7600::device
{

/// The profile as parseProfile() reads it, in an order of keys that does not change, so that two
/// versions of a profile can be compared line by line. What is absent is left out.
[[nodiscard]] QByteArray profileText(const Profile &profile);

} // namespace sp7600::device
