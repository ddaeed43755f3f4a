// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filedrop.h"

#include <QLineEdit>
#include <QWidget>

namespace sp7600::ui
{

void leaveDropsToPage(const QWidget &page)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        field->setAcceptDrops(false);
    }
}

} // namespace sp7600::ui
