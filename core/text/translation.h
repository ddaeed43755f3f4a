// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace sp7600::text
{

/// Makes the application speak the language of @p locale, as far as there are translations at
/// `:/translations`, and Qt's own words where Qt's translations are installed; what has none stays
/// English. False when there is none at `:/translations` for the language, and then it speaks
/// English. Call it at the start, and again for another language: what is made from then on speaks
/// it. The application must exist.
bool installTranslation(const QLocale &locale = QLocale());

} // namespace sp7600::text
