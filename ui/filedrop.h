// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sp7600::ui
{

/// Files may be dropped anywhere on @p page: else a field that is in it now would take the name of
/// one that is dropped on it.
void leaveDropsToPage(const QWidget &page);

} // namespace sp7600::ui
