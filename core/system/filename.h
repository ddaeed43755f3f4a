// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sp7600::system
{

/// A name for a file, without its ending, that every file system takes and that is no path: @p
/// parts with `_` between them. Of each part the letters a to z without accents, digits, `-` and
/// `_` are kept, at most 32 of each of several, 80 of one; one `-` stands for whatever else is
/// between them. A part of which nothing is left is left out; empty when all are. What Windows
/// takes for a device ends with `_`. A tracker may call itself whatever it likes.
[[nodiscard]] QString plainFileName(const QStringList &parts);

} // namespace sp7600::system
