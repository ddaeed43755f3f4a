// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordsfilter.h"

#include "ui/flowlayout.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

enum class Span { Any, Today, Week, Month, Own };

constexpr bool isOfCaptures(RecordsFilter::Of what)
{
    return what == RecordsFilter::Of::Captures;
}

QComboBox *makeChoice(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    // Where there is no room, the longest entry gives way.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(110);
    return choice;
}

QLabel *labelFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RecordsFilter::RecordsFilter(Of what, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_span(makeChoice(isOfCaptures(what) ? u"captureSpan"_s : u"recordSpan"_s, tr("When"), this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_days(new QWidget(this))
    , m_shown(makeChoice(isOfCaptures(what) ? u"captureKind"_s : u"recordKind"_s,
                         tr("Which records"), this))
{
    m_text->setObjectName(isOfCaptures(what) ? u"captureSearch"_s : u"recordSearch"_s);
    m_text->setAccessibleName(isOfCaptures(what) ? tr("Find a capture by IMEI")
                                                 : tr("Find a record by IMEI, plate or vehicle"));
    m_text->setPlaceholderText(isOfCaptures(what) ? tr("IMEI, or a part of it")
                                                  : tr("IMEI, plate or vehicle"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->installEventFilter(this);
    m_span->addItem(tr("Any time"), static_cast<int>(Span::Any));
    m_span->addItem(tr("Today"), static_cast<int>(Span::Today));
    m_span->addItem(tr("Last 7 days"), static_cast<int>(Span::Week));
    m_span->addItem(tr("Last 30 days"), static_cast<int>(Span::Month));
    m_span->addItem(tr("From … to …"), static_cast<int>(Span::Own));
    m_shown->addItem(tr("Everything"), static_cast<int>(RecordsShown::All));
    m_shown->addItem(tr("Done: certificates"), static_cast<int>(RecordsShown::Certificates));
    m_shown->addItem(tr("Not done, interrupted, owed"), static_cast<int>(RecordsShown::Unfinished));
    m_shown->setHidden(isOfCaptures(what));
    makeDays();
    m_first->setObjectName(isOfCaptures(what) ? u"captureFirstDay"_s : u"recordFirstDay"_s);
    m_last->setObjectName(isOfCaptures(what) ? u"captureLastDay"_s : u"recordLastDay"_s);

    auto *layout = new FlowLayout(this);
    layout->addWidget(labelFor(m_text, tr("F&ind"), this));
    layout->addGrowing(m_text);
    layout->addWidget(m_span);
    layout->addWidget(m_days);
    layout->addWidget(m_shown);
    connect(m_text, &QLineEdit::textChanged, this, &RecordsFilter::textEdited);
    connect(m_span, &QComboBox::currentIndexChanged, this, &RecordsFilter::chooseSpan);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT shownChosen(static_cast<RecordsShown>(m_shown->currentData().toInt()));
    });
}

void RecordsFilter::makeDays()
{
    auto *layout = new QHBoxLayout(m_days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    for (QDateEdit *day : {m_first, m_last}) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
        day->setMinimumHeight(32);
        connect(day, &QDateEdit::dateChanged, this, &RecordsFilter::chooseSpan);
        layout->addWidget(day);
    }
    const QDate today = QDate::currentDate();
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(today.addMonths(-1));
    m_last->setDate(today);
    m_days->hide();
}

void RecordsFilter::chooseSpan()
{
    const auto span = static_cast<Span>(m_span->currentData().toInt());
    m_days->setVisible(span == Span::Own);
    const QDate today = QDate::currentDate();
    switch (span) {
    case Span::Any:
        Q_EMIT daysChosen({}, {});
        break;
    case Span::Today:
        Q_EMIT daysChosen(today, {});
        break;
    case Span::Week:
        Q_EMIT daysChosen(today.addDays(-6), {});
        break;
    case Span::Month:
        Q_EMIT daysChosen(today.addDays(-29), {});
        break;
    case Span::Own:
        Q_EMIT daysChosen(m_first->date(), m_last->date());
        break;
    }
}

void RecordsFilter::clear()
{
    const QSignalBlocker quiet(this);
    m_text->clear();
    m_span->setCurrentIndex(0);
    m_shown->setCurrentIndex(0);
}

void RecordsFilter::focusText()
{
    m_text->setFocus();
}

bool RecordsFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sp7600::ui
