// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

bool rememberParts(QSplitter *splitter, QLatin1StringView key)
{
    const QString name = u"view/"_s + key;
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, name] { QSettings().setValue(name, splitter->saveState()); });
    return splitter->restoreState(QSettings().value(name).toByteArray());
}

} // namespace sp7600::ui
