// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace sp7600::ui
{

class BatchModel;

/// The list as a table.
[[nodiscard]] QTableView *makeBatchTable(BatchModel &model, QWidget *parent);
/// Why, where and when as well. With them the details take the room that is left, without them the
/// vehicle's name does.
void showDetails(QTableView &table, bool details);

} // namespace sp7600::ui
