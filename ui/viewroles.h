// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <Qt>

#include <optional>

namespace sp7600::ui
{

/// What the models of this folder tell beyond Qt's roles; StatusDelegate and copying read them.
enum ViewRole {
    StatusRole = Qt::UserRole, ///< int of ui::Status: a coloured shape before the text.
    MutedRole,                 ///< bool: of little weight.
    CopyRole,                  ///< The value as it is copied: without grouping.
};

/// What a header of columns tells beside their names, which stand at the @p edge where the values
/// of a column do. Absent where the name itself is asked for.
[[nodiscard]] inline std::optional<QVariant> besideName(Qt::Orientation orientation, int role,
                                                        Qt::AlignmentFlag edge = Qt::AlignLeft)
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
               ? QVariant(static_cast<int>(edge | Qt::AlignVCenter))
               : QVariant();
}

} // namespace sp7600::ui
