// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sp7600::ui
{

/// Has Tab go through what is in sight in @p root in the order of its layouts: down, and to the
/// right.
void orderTabStops(QWidget &root);

} // namespace sp7600::ui
