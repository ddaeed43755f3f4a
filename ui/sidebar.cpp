// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QButtonGroup>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int entryHeight = 44;
constexpr int margin = 18;

} // namespace

SidebarButton::SidebarButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QString(text).remove(u'&'));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setBadge(const QString &badge, const QString &spoken)
{
    setAccessibleDescription(spoken.isEmpty() ? badge : spoken);
    if (m_badge != badge) {
        m_badge = badge;
        update();
    }
}

QSize SidebarButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4 * margin
                + fontMetrics().horizontalAdvance(u"9999"_s),
            entryHeight};
}

void SidebarButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColour(palette());
    if (isChecked()) {
        QColor back = accent;
        back.setAlphaF(0.14F);
        painter.fillRect(rect(), back);
        painter.fillRect(QRect(0, 0, 4, height()), accent);
    } else if (underMouse()) {
        QColor back = mutedColour(palette());
        back.setAlphaF(0.12F);
        painter.fillRect(rect(), back);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(enlarged(font(), 1.0, isChecked()));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (!m_badge.isEmpty()) {
        painter.setFont(font());
        painter.setPen(mutedColour(palette()));
        painter.drawText(rect().adjusted(margin, 0, -margin + 4, 0),
                         Qt::AlignVCenter | Qt::AlignRight, m_badge);
    }
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(160);
    m_layout->setContentsMargins(0, 0, 1, 0);
    m_layout->setSpacing(0);
    auto *name = plainLabel(u"SP7600"_s, this);
    name->setFont(enlarged(font(), 1.35, true));
    name->setFixedHeight(56);
    name->setContentsMargins(margin, 0, 0, 0);
    m_layout->addWidget(name);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::chosen);
}

SidebarButton *Sidebar::add(const QString &text)
{
    auto *button = new SidebarButton(text, this);
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    m_layout->insertWidget(index + 1, button);
    // As the chosen entry is drawn; a badge may give way.
    const QFontMetrics bold(enlarged(font(), 1.0, true));
    setFixedWidth(std::max(width(), bold.horizontalAdvance(text) + 2 * margin));
    auto *shortcut =
        new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), window());
    connect(shortcut, &QShortcut::activated, this, [this, index] { Q_EMIT chosen(index); });
    button->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
    return button;
}

void Sidebar::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

} // namespace sp7600::ui
