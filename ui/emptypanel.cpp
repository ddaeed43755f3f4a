// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptypanel.h"

#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr double bigFactor = 1.7;

} // namespace

EmptyPanel::EmptyPanel(const QString &name, std::initializer_list<QPushButton *> actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_headline(plainLabel({}, this))
    , m_hint(mutedLabel({}, this))
{
    m_headline->setObjectName(name);
    m_headline->setFont(enlarged(font(), bigFactor, true));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton *action : actions) {
        buttons->addWidget(action);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 32, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    layout->addStretch();
}

void EmptyPanel::say(const QString &headline, const QString &hint)
{
    m_headline->setText(headline);
    m_hint->setText(hint);
    setSaid(true);
}

void EmptyPanel::sayNothing()
{
    setSaid(false);
}

void EmptyPanel::setSaid(bool isSaid)
{
    m_headline->setVisible(isSaid);
    m_hint->setVisible(isSaid);
    tell();
}

/// Once each time that it is so.
void EmptyPanel::tell()
{
    const QString now = m_headline->isVisible() ? m_headline->text() : QString();
    if (std::exchange(m_told, now) != now && !now.isEmpty()) {
        announce(m_headline, now);
    }
}

void EmptyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void EmptyPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_told.clear();
}

} // namespace sp7600::ui
