// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingcard.h"

#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int markSide = 28;
constexpr int padding = 16;
constexpr int gap = 12;
constexpr int arrowSide = 36;
constexpr double largeFactor = 1.35;

} // namespace

FindingCard::FindingCard(FindingWords words, QWidget *parent)
    : QFrame(parent)
    , m_words(std::move(words))
    , m_mark(new StatusMark(markSide, this))
{
    setObjectName(u"finding"_s);
    setAccessibleName(m_words.cause);
    m_mark->setStatus(m_words.status);
    m_header = makeHeader();
    m_body = makeBody();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    setOpen(false);
}

QWidget *FindingCard::makeHeader()
{
    auto *header = new QWidget(this);
    m_cause = plainLabel(m_words.cause, header);
    m_cause->setObjectName(u"cause"_s);
    auto *weight = mutedLabel(m_words.weight, header);
    m_arrow = makeButton({}, u"openFinding"_s);
    m_arrow->setProperty("quiet", true);
    m_arrow->setCheckable(true);
    m_arrow->setFixedWidth(arrowSide);
    m_arrow->setStyleSheet(u"padding: 0;"_s);
    m_arrow->setAccessibleName(m_words.cause);
    connect(m_arrow, &QPushButton::toggled, this, &FindingCard::setOpen);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_cause);
    lines->addWidget(weight);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(gap);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
    layout->addWidget(m_arrow, 0, Qt::AlignTop);
    return header;
}

QWidget *FindingCard::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(markSide + gap, 0, 8, 8);
    layout->setSpacing(8);
    if (!m_words.why.isEmpty()) {
        layout->addWidget(plainLabel(m_words.why, body));
    }
    auto *todo = plainLabel(m_words.todo, body);
    todo->setObjectName(u"todo"_s);
    todo->setFont(enlarged(font(), 1.0, true));
    todo->setVisible(!m_words.todo.isEmpty());
    layout->addWidget(todo);
    auto *actions = new FlowLayout;
    if (!m_words.button.isEmpty()) {
        m_button = makeButton(m_words.button, u"remedy"_s);
        m_button->setAccessibleDescription(m_words.todo);
        connect(m_button, &QPushButton::clicked, this, &FindingCard::pressed);
        actions->addWidget(m_button);
    }
    m_details = makeDetails();
    m_fold = makeButton({}, u"details"_s);
    m_fold->setProperty("quiet", true);
    m_fold->setCheckable(true);
    m_details->hide();
    connect(m_fold, &QPushButton::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        refreshArrow();
    });
    actions->addWidget(m_fold);
    layout->addLayout(actions);
    layout->addWidget(m_details);
    // Not before it has its place: it would be a window of its own for a moment, and the keyboard
    // would go with it.
    m_fold->setVisible(!m_words.evidence.empty());
    return body;
}

QWidget *FindingCard::makeDetails()
{
    auto *details = new QWidget(this);
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    int line = 0;
    for (const EvidenceLine &each : m_words.evidence) {
        int column = 0;
        for (const QString &text : {each.source, each.time, each.what, each.value}) {
            auto *cell = plainLabel(text, details);
            const bool isData = column >= 2;
            cell->setProperty("muted", !isData);
            if (isData) {
                cell->setFont(monospaceFont());
                cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            }
            cell->setWordWrap(column == 3);
            grid->addWidget(cell, line, column++, Qt::AlignTop);
        }
        ++line;
    }
    auto *copy = makeButton(Symbol::Copy, tr("Copy the details"), u"copyDetails"_s);
    copy->setProperty("quiet", true);
    connect(copy, &QPushButton::clicked, this, &FindingCard::copyDetails);
    grid->addWidget(copy, line, 0, 1, 4, Qt::AlignLeft);
    return details;
}

void FindingCard::copyDetails() const
{
    QStringList lines = {m_words.cause, m_words.why, m_words.todo};
    lines.removeAll(QString());
    for (const EvidenceLine &each : m_words.evidence) {
        lines += QStringList{each.source, each.time, each.what, each.value}.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool FindingCard::isOpen() const
{
    return !m_body->isHidden();
}

void FindingCard::setOpen(bool open)
{
    m_body->setVisible(open);
    m_arrow->setChecked(open);
    m_cause->setFont(enlarged(font(), open ? largeFactor : 1.0, true));
    refreshArrow();
    update();
}

void FindingCard::refreshArrow()
{
    m_arrow->setText(isOpen() ? u"▾"_s : u"▸"_s);
    m_arrow->setAccessibleDescription(isOpen() ? tr("Open; closes it.") : tr("Closed; opens it."));
    m_fold->setText((m_fold->isChecked() ? u"▾ "_s : u"▸ "_s) + tr("Details"));
}

void FindingCard::setPrimary(bool primary)
{
    if (m_button != nullptr) {
        setStyleFlag(m_button, "primary", primary);
    }
}

void FindingCard::setPressable(bool pressable)
{
    if (m_button != nullptr) {
        m_button->setEnabled(pressable);
    }
}

void FindingCard::focusNext()
{
    (m_button != nullptr && isOpen() ? m_button : m_arrow)->setFocus();
}

void FindingCard::sayDone(const QString &text)
{
    if (m_button != nullptr) {
        m_button->setText(text);
    }
}

bool FindingCard::isOnHeader(const QMouseEvent &event) const
{
    return event.button() == Qt::LeftButton && m_header->geometry().contains(event.pos());
}

/// The whole line of the cause is there for the finger, not only the arrow.
void FindingCard::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(isOnHeader(*event)); // Else its release would go to somebody else.
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (isOnHeader(*event)) {
        m_arrow->toggle();
        return;
    }
    QFrame::mouseReleaseEvent(event);
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void FindingCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOpen() ? statusColour(m_words.status, palette()) : lineColour(palette()),
                        isOpen() ? 1.5 : 1.0));
    painter.setBrush(isOpen() ? statusBackground(m_words.status, palette())
                              : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace sp7600::ui
