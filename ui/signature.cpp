// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signature.h"

#include "core/certificate/preferences.h"
#include "core/commissioning/installer.h"
#include "core/commissioning/plan.h"

namespace sp7600::ui
{

void sign(commissioning::UnitOptions &options)
{
    const auto preferences = certificate::certificatePreferences();
    options.company = preferences.company.toStdString();
    if (options.installer.empty()) {
        options.installer = preferences.installer.isEmpty() ? commissioning::loginName()
                                                            : preferences.installer.toStdString();
    }
}

} // namespace sp7600::ui
