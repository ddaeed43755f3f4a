// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QButtonGroup>
#include <QKeyEvent>
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
constexpr int leastHeight = 32;
constexpr int margin = 14;
constexpr int besideSymbol = 8;
constexpr int textLeft = margin + symbolSide + besideSymbol;

} // namespace

SidebarButton::SidebarButton(Symbol symbol, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(symbol)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true); // To a screen reader: one of several.
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QString(text).remove(u'&'));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(entryHeight);
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
    return {textLeft + fontMetrics().horizontalAdvance(text()) + 2 * margin
                + fontMetrics().horizontalAdvance(u"9999"_s),
            entryHeight};
}

QSize SidebarButton::minimumSizeHint() const
{
    return {0, leastHeight};
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
    const QColor ink = palette().color(QPalette::WindowText);
    painter.drawPixmap(margin, (height() - symbolSide) / 2,
                       symbolPixmap(m_symbol, ink, symbolSide, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(enlarged(font(), 1.0, isChecked()));
    painter.drawText(rect().adjusted(textLeft, 0, -margin, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (!m_badge.isEmpty()) {
        painter.setFont(font());
        painter.setPen(mutedColour(palette()));
        painter.drawText(rect().adjusted(margin, 0, -margin + 4, 0),
                         Qt::AlignVCenter | Qt::AlignRight, m_badge);
    }
}

void SidebarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_work(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(160);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    auto *name = plainLabel(u"SP7600"_s, this);
    name->setFont(enlarged(font(), 1.35, true));
    name->setMinimumHeight(leastHeight);
    name->setMaximumHeight(56);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    name->setContentsMargins(margin, 0, 0, 0);
    layout->addWidget(name);
    layout->addLayout(m_work);
    layout->addStretch();
    layout->addLayout(m_foot);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::chosen);
}

SidebarButton *Sidebar::add(int id, Symbol symbol, const QString &text, const QKeySequence &key,
                            Part part)
{
    auto *button = new SidebarButton(symbol, text, this);
    m_group->addButton(button, id);
    QVBoxLayout *column = part == Part::Work ? m_work : m_foot;
    int place = 0;
    while (place < column->count()
           && m_group->id(qobject_cast<QAbstractButton *>(column->itemAt(place)->widget())) < id) {
        ++place;
    }
    column->insertWidget(place, button);
    // As the chosen entry is drawn; a badge may give way.
    const QFontMetrics bold(enlarged(font(), 1.0, true));
    setFixedWidth(std::max(width(), textLeft + bold.horizontalAdvance(text) + margin));
    auto *shortcut = new QShortcut(key, window());
    connect(shortcut, &QShortcut::activated, this, [this, id] { Q_EMIT chosen(id); });
    button->setToolTip(key.toString(QKeySequence::NativeText));
    return button;
}

void Sidebar::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id)) {
        button->setChecked(true);
    }
    // Tab goes to the chosen one, arrow keys to the others.
    const auto entries = m_group->buttons();
    for (QAbstractButton *each : entries) {
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace sp7600::ui
