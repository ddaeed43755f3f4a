// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace sp7600::ui
{

/// Where something was saved or opened last; at first the user's documents.
[[nodiscard]] QString saveFolder();

/// A dialog that asks for one file to write and remembers its folder. It deletes itself; open()
/// does not wait. @p suffix is added where none is typed. Of @p name, which may be what a tracker
/// calls itself, what system::plainFileName() leaves is suggested.
[[nodiscard]] QFileDialog *makeSaveDialog(const QString &title, const QString &filter,
                                          const QString &suffix, const QString &name,
                                          QWidget *parent);

/// The same for one file to read.
[[nodiscard]] QFileDialog *makeOpenDialog(const QString &title, const QString &filter,
                                          QWidget *parent);

} // namespace sp7600::ui
