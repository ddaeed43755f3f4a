// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sp7600::commissioning
{

/// Who works here when nobody says otherwise: the login name, empty where the system has none.
/// Main thread.
[[nodiscard]] std::string loginName();

} // namespace sp7600::commissioning
