// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace sp7600::ui
{

/// What the models of this folder tell beyond Qt's roles; StatusDelegate and copying read them.
enum ViewRole {
    StatusRole = Qt::UserRole, ///< int of ui::Status: a coloured shape before the text.
    MutedRole,                 ///< bool: of little weight.
    CopyRole,                  ///< The value as it is copied: without grouping.
};

} // namespace sp7600::ui
