// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelstack.h"

namespace sp7600::ui
{

PanelStack::PanelStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PanelStack::sizeHint() const
{
    return currentWidget() == nullptr ? QSize() : currentWidget()->sizeHint();
}

QSize PanelStack::minimumSizeHint() const
{
    return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
}

bool PanelStack::hasHeightForWidth() const
{
    return currentWidget() != nullptr && currentWidget()->hasHeightForWidth();
}

int PanelStack::heightForWidth(int width) const
{
    return currentWidget() == nullptr ? -1 : currentWidget()->heightForWidth(width);
}

} // namespace sp7600::ui
