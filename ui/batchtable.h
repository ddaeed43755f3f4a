// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace sp7600::ui
{

class BatchModel;

/// The list as a table; what a vehicle says at length takes the room that is left.
[[nodiscard]] QTableView *makeBatchTable(BatchModel &model, QWidget *parent);

} // namespace sp7600::ui
