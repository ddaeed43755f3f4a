// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resultbanner.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr double bigFactor = 1.7;
constexpr int markSide = 44;
constexpr int factSpacing = 24;

} // namespace

FactsLine::FactsLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(factSpacing);
    // The width is given; what does not fit is left out.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->setVerticalSpacing(0);
}

void FactsLine::setFacts(const std::vector<Fact> &facts)
{
    setVisible(!facts.empty());
    if (facts == m_facts) {
        return;
    }
    m_facts = facts;
    while (m_columns.size() < facts.size()) {
        const int number = static_cast<int>(m_columns.size());
        const Column column{mutedLabel({}, this), plainLabel({}, this)};
        column.name->setWordWrap(false);
        column.value->setWordWrap(false);
        column.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(column.name, 0, number);
        m_layout->addWidget(column.value, 1, number);
        m_columns.push_back(column);
    }
    for (std::size_t number = 0; number < m_columns.size(); ++number) {
        m_layout->setColumnStretch(static_cast<int>(number), 0);
        if (number < facts.size()) {
            m_columns[number].name->setText(facts[number].name);
            m_columns[number].value->setText(facts[number].value);
            setStyleFlag(m_columns[number].value, "muted", facts[number].value == notKnownText());
            m_columns[number].value->setAccessibleName(facts[number].name);
        }
    }
    m_layout->setColumnStretch(static_cast<int>(m_columns.size()), 1);
    fit();
}

QSize FactsLine::minimumSizeHint() const
{
    return {0, m_layout->minimumSize().height()};
}

void FactsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FactsLine::fit()
{
    int room = width();
    bool fits = true;
    for (std::size_t number = 0; number < m_columns.size(); ++number) {
        const Column &column = m_columns[number];
        const int needed =
            std::max(column.name->sizeHint().width(), column.value->sizeHint().width());
        fits = fits && number < m_facts.size() && (number == 0 || needed <= room);
        column.name->setVisible(fits);
        column.value->setVisible(fits);
        room -= needed + factSpacing;
    }
}

ResultBanner::ResultBanner(QWidget *parent)
    : QFrame(parent)
    , m_mark(new StatusMark(markSide, this))
    , m_headline(plainLabel({}, this))
    , m_detail(plainLabel({}, this))
    , m_facts(new FactsLine(this))
{
    m_headline->setFont(enlarged(font(), bigFactor, true));
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAccessibleName(tr("Details"));
    setAccessibleName(tr("State of the job"));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(m_headline);
    lines->addWidget(m_detail);
    lines->addSpacing(4);
    lines->addWidget(m_facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(20);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
}

void ResultBanner::setWords(const BannerWords &words)
{
    const bool isNews = m_headline->text() != words.headline;
    m_headline->setText(words.headline);
    m_headline->setAccessibleName(words.headline);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    m_facts->setFacts(words.facts);
    m_status = words.status;
    m_emphatic = words.emphatic;
    setAccessibleDescription(words.headline + u' ' + words.detail);
    dress();
    if (isNews) {
        announce(this, accessibleDescription());
    }
}

QColor ResultBanner::background() const
{
    return m_emphatic ? statusColour(m_status, palette()) : statusBackground(m_status, palette());
}

void ResultBanner::dress()
{
    const QColor text =
        m_emphatic ? palette().color(QPalette::Base) : palette().color(QPalette::WindowText);
    // A sheet of its own: the application's would win over a palette.
    const QString sheet = u"QLabel { color: %1; }"_s.arg(text.name());
    if (styleSheet() != sheet) {
        setStyleSheet(sheet);
    }
    m_mark->setStatus(m_status);
    m_mark->setColours(m_emphatic ? text : statusColour(m_status, palette()), background());
    update();
}

void ResultBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void ResultBanner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = statusColour(m_status, palette());
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(background());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace sp7600::ui
