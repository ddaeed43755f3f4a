// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelstack.h"

#include <QStackedLayout>

#include <algorithm>

namespace sp7600::ui
{

namespace
{

/// Measures the panel that is shown, and none of the others. An outer layout asks a widget's layout
/// rather than the widget.
class ShownLayout final : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() == nullptr ? QSize() : currentWidget()->sizeHint();
    }

    [[nodiscard]] QSize minimumSize() const override
    {
        const QWidget *shown = currentWidget();
        return shown == nullptr ? QSize()
                                : shown->minimumSizeHint().expandedTo(shown->minimumSize());
    }

    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return currentWidget() != nullptr && currentWidget()->hasHeightForWidth();
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return hasHeightForWidth()
                   ? std::max(currentWidget()->heightForWidth(width), minimumSize().height())
                   : -1;
    }
};

} // namespace

PanelStack::PanelStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new ShownLayout(this))
{
    m_layout->setContentsMargins({});
    connect(m_layout, &QStackedLayout::currentChanged, this, [this] { m_layout->invalidate(); });
}

void PanelStack::addWidget(QWidget *panel)
{
    m_layout->addWidget(panel);
}

void PanelStack::setCurrentWidget(QWidget *panel)
{
    m_layout->setCurrentWidget(panel);
}

QWidget *PanelStack::currentWidget() const
{
    return m_layout->currentWidget();
}

} // namespace sp7600::ui
