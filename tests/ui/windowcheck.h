// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace sp7600::ui
{

// What a window is looked at for. Each gives a line for each thing that is wrong, with the way to
// the widget; none when all is well.

/// Controls in sight without a name or a role that a screen reader can tell, those that are smaller
/// than a finger, and buttons that Enter does not press.
[[nodiscard]] QStringList controlProblems(const QWidget &window);

/// Presses Tab until the keyboard is where it began: controls that it does not reach, or where it
/// stays; steps up or to the left; controls that look the same with the keyboard as without. Leaves
/// the keyboard where it was. @p window must be the active one.
[[nodiscard]] QStringList keyboardProblems(QWidget &window);

/// Texts in sight that have no room for all of them. What is shown in an empty field may be cut
/// where the tool tip tells the whole of it; so may a cell of a table, a list or a tree, but for
/// the columns that its rows are there to say.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

/// Of @p page in its window: a text without room, controlProblems(), and, @p withLetters, a letter
/// that two controls in sight have. Texts that are only made longer have the letters of English.
[[nodiscard]] QStringList pageProblems(const QWidget &page, bool withLetters);

} // namespace sp7600::ui
