// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portcard.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int markSide = 64;

/// Of the headline, by how many cards share the page.
double headlineFactor(std::size_t cards)
{
    return cards <= 1 ? 4.0 : cards <= 3 ? 2.4 : 1.9;
}

} // namespace

PortCard::PortCard(const QString &port, QWidget *parent)
    : QFrame(parent)
    , m_mark(new StatusMark(markSide, this))
    , m_headline(plainLabel({}, this))
    , m_vehicle(plainLabel({}, this))
    , m_imei(plainLabel({}, this))
    , m_detail(plainLabel({}, this))
    , m_port(plainLabel(port, this))
    , m_diagnose(makeButton(Symbol::Diagnose, tr("Diagnose"), u"diagnose"_s))
    , m_giveBack(makeButton(tr("Give back to the list"), u"giveBack"_s))
{
    setObjectName(u"portCard"_s);
    setAccessibleName(port);
    m_headline->setObjectName(u"headline"_s);
    for (QLabel *label : {m_vehicle, m_imei, m_detail}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(m_headline);
    lines->addWidget(m_vehicle);
    lines->addWidget(m_imei);
    lines->addWidget(m_detail);
    lines->addSpacing(4);
    lines->addWidget(m_diagnose, 0, Qt::AlignLeft);
    lines->addWidget(m_giveBack, 0, Qt::AlignLeft);
    lines->addStretch();
    lines->addWidget(m_port);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 14);
    layout->setSpacing(20);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
    m_diagnose->hide();
    m_diagnose->setAccessibleName(tr("Diagnose %1").arg(port));
    m_giveBack->hide();
    m_giveBack->setAccessibleName(tr("Give %1 back to the list").arg(port));
    connect(m_diagnose, &QPushButton::clicked, this, &PortCard::diagnosisRequested);
    connect(m_giveBack, &QPushButton::clicked, this, &PortCard::givenBack);
    setDiagnosable(true);
    setCompany(1);
}

void PortCard::setDiagnosable(bool possible)
{
    m_diagnose->setEnabled(possible);
    m_diagnose->setAccessibleDescription(
        possible ? tr("Leave it plugged in: the cause is looked for with this tracker.")
                 : tr("Another tracker is being set up or looked at. Wait until that is done."));
    m_diagnose->setToolTip(m_diagnose->accessibleDescription());
    m_giveBack->setEnabled(possible);
    m_giveBack->setAccessibleDescription(
        possible ? tr("It is let go of elsewhere, and tried again here.")
                 : tr("It is being looked at. Wait until that is done."));
    m_giveBack->setToolTip(m_giveBack->accessibleDescription());
}

void PortCard::setCompany(std::size_t cards)
{
    m_factor = headlineFactor(cards);
    fit();
}

/// As large as the longest word has room for.
void PortCard::fit()
{
    const QFontMetrics metrics(enlarged(font(), 1.0, true));
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - markSide - layout()->spacing();
    int longest = 1;
    const QStringList words = m_words.headline.split(u' ');
    for (const QString &word : words) {
        longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    const double factor = std::clamp(0.95 * room / longest, 1.0, m_factor);
    m_headline->setFont(enlarged(font(), factor, true));
    m_vehicle->setFont(enlarged(font(), factor * 0.7, true));
    m_imei->setFont(enlarged(font(), factor * 0.7, false));
    m_detail->setFont(enlarged(font(), std::max(factor * 0.4, 1.1), false));
    m_port->setFont(enlarged(font(), 1.1, false));
}

void PortCard::setWords(const CardWords &words)
{
    m_words = words;
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_headline, words.headline);
    show(m_vehicle, words.vehicle);
    show(m_imei, words.imei);
    show(m_detail, words.detail);
    m_diagnose->setVisible(words.isTrouble);
    m_giveBack->setVisible(words.isLent);
    fit();
    setAccessibleDescription(
        QStringList{words.headline, words.vehicle, words.imei, words.detail}.join(u' '));
    dress();
}

QColor PortCard::background() const
{
    return m_words.emphatic ? statusColour(m_words.status, palette())
                            : statusBackground(m_words.status, palette());
}

void PortCard::dress()
{
    const QColor text =
        m_words.emphatic ? palette().color(QPalette::Base) : palette().color(QPalette::WindowText);
    // A sheet of its own: the application's would win over a palette.
    const QString sheet = u"QLabel { color: %1; }"_s.arg(text.name());
    if (styleSheet() != sheet) {
        setStyleSheet(sheet);
    }
    m_mark->setStatus(m_words.status);
    m_mark->setColours(m_words.emphatic ? text : statusColour(m_words.status, palette()),
                       background());
    update();
}

void PortCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void PortCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// Its texts become smaller before it needs more width.
QSize PortCard::minimumSizeHint() const
{
    constexpr int leastWidth = 300;
    return {leastWidth, QFrame::minimumSizeHint().height()};
}

void PortCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(statusColour(m_words.status, palette()), 1.5));
    painter.setBrush(background());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace sp7600::ui
