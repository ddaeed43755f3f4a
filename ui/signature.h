// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp7600::commissioning
{
struct UnitOptions;
}

namespace sp7600::ui
{

/// Who works and for whom, for backups and certificates: what the preferences say, else the login
/// name. An installer who is named already stays. Main thread.
void sign(commissioning::UnitOptions &options);

} // namespace sp7600::ui
