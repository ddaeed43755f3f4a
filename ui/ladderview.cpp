// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladderview.h"

#include "ui/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int markSide = 20;
constexpr int edge = 8;

} // namespace

LadderView::LadderView(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("The way of a report from the tracker to its server"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(0);
    auto *title = mutedLabel(tr("From the tracker to its server"), this);
    title->setContentsMargins(edge, 4, edge, 4);
    layout->addWidget(title);
    layout->addStretch();
}

void LadderView::addRow()
{
    Row row{};
    row.widget = new QWidget(this);
    row.mark = new StatusMark(markSide, row.widget);
    row.name = plainLabel({}, row.widget);
    row.name->setFont(enlarged(font(), 1.0, true));
    row.state = mutedLabel({}, row.widget);
    row.state->setWordWrap(false);
    row.reason = mutedLabel({}, row.widget);
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(edge, 3, edge, 3);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->addWidget(row.mark, 0, 0, Qt::AlignTop);
    grid->addWidget(row.name, 0, 1);
    grid->addWidget(row.state, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
    grid->addWidget(row.reason, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->insertWidget(layout->count() - 1, row.widget);
    m_rows.push_back(row);
}

void LadderView::setRungs(const std::vector<RungWords> &rungs)
{
    if (rungs == m_rungs) {
        return;
    }
    m_rungs = rungs;
    while (m_rows.size() < rungs.size()) {
        addRow();
    }
    QStringList all;
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        Row &row = m_rows[number];
        row.widget->setVisible(number < rungs.size());
        if (number >= rungs.size()) {
            continue;
        }
        const RungWords &words = rungs[number];
        row.mark->setStatus(words.status);
        row.name->setText(words.name);
        row.state->setText(words.state);
        row.reason->setText(words.reason);
        row.reason->setVisible(!words.reason.isEmpty());
        row.begins = words.begins;
        const QString spoken = QStringList{words.name, words.state, words.reason}.join(u' ');
        row.widget->setAccessibleName(spoken.trimmed());
        all += spoken.trimmed();
    }
    setAccessibleDescription(all.join(u". "_s));
    update();
}

void LadderView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Row &row : m_rows) {
        if (row.begins && row.widget->isVisible()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(statusBackground(row.mark->status(), palette()));
            painter.drawRoundedRect(row.widget->geometry(), 4, 4);
        }
    }
    // What makes a ladder of them.
    painter.setPen(QPen(lineColour(palette()), 2));
    constexpr int gap = 3;
    for (std::size_t number = 1; number < m_rows.size(); ++number) {
        const QWidget &above = *m_rows[number - 1].mark;
        const QWidget &below = *m_rows[number].mark;
        if (!m_rows[number].widget->isVisible()) {
            break;
        }
        const QPoint from = above.mapTo(this, QPoint(markSide / 2, markSide + gap));
        const QPoint to = below.mapTo(this, QPoint(markSide / 2, -gap));
        if (to.y() > from.y()) {
            painter.drawLine(from, to);
        }
    }
}

} // namespace sp7600::ui
