// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mnemonicguard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace sp7600::ui
{

MnemonicGuard::MnemonicGuard(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
#ifndef Q_OS_MACOS
    qApp->installEventFilter(this);
#endif
}

bool MnemonicGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || static_cast<const QWidget *>(watched)->window() != &m_window) {
        return false;
    }
    // A button that is enabled has taken it already, as a shortcut.
    const auto *key = static_cast<const QKeyEvent *>(event);
    Qt::KeyboardModifiers modifiers = key->modifiers();
    modifiers.setFlag(Qt::ShiftModifier, false);
    return modifiers == Qt::AltModifier && !key->text().isEmpty() && key->text().front().isLetter();
}

} // namespace sp7600::ui
