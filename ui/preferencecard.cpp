// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencecard.h"

#include "ui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

PreferenceCard::PreferenceCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"card"_s);
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
    auto *heading = plainLabel(title, this);
    heading->setFont(enlarged(font(), 1.0, true));
    m_grid->addWidget(heading, 0, 0, 1, 2);
}

QLabel *PreferenceCard::addRow(const QString &label, QWidget *control, const QString &explanation)
{
    const int row = m_grid->rowCount();
    auto *caption = plainLabel(label, this);
    caption->setBuddy(control);
    auto *sentence = mutedLabel(explanation, this);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(label);
    }
    control->setAccessibleDescription(explanation);
    m_grid->setRowMinimumHeight(row, 32);
    m_grid->addWidget(caption, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(sentence, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, 4);
    return sentence;
}

QLabel *PreferenceCard::addNote(const QString &objectName, const char *flag)
{
    auto *note = plainLabel({}, this);
    note->setObjectName(objectName);
    note->setProperty(flag, true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWide(note);
    note->hide();
    return note;
}

void PreferenceCard::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

QComboBox *PreferenceCard::makeChoice(const QString &objectName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The longest text may be cut before the page is pushed over the edge.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    leaveWheelToPage(choice);
    return choice;
}

void PreferenceCard::say(QLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

void PreferenceCard::choose(QComboBox *choice, const QVariant &data)
{
    const QSignalBlocker blocker(choice);
    choice->setCurrentIndex(std::max(choice->findData(data), 0));
}

ConfirmRow::ConfirmRow(const QString &text, const QString &question, const QString &confirm,
                       const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_button(makeButton(text, objectName))
    , m_question(plainLabel(question, this))
    , m_confirm(makeButton(confirm, objectName + u"Confirm"_s))
    , m_keep(makeButton(tr("No, keep it"), objectName + u"Keep"_s))
{
    m_button->setAccessibleDescription(question);
    m_confirm->setAccessibleDescription(question);
    m_question->setProperty("attention", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_button);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_confirm);
    layout->addWidget(m_keep);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &ConfirmRow::ask);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        setAsking(false);
        Q_EMIT confirmed();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        setAsking(false);
        Q_EMIT declined();
    });
    m_question->hide();
    m_confirm->hide();
    m_keep->hide();
}

void ConfirmRow::setUsable(bool usable)
{
    m_button->setEnabled(usable);
}

void ConfirmRow::setQuestion(const QString &question)
{
    m_question->setText(question);
    m_button->setAccessibleDescription(question);
    m_confirm->setAccessibleDescription(question);
}

void ConfirmRow::ask()
{
    setAsking(true);
    m_keep->setFocus(); // Enter by accident destroys nothing.
}

void ConfirmRow::setAsking(bool asking)
{
    const bool hadFocus = m_confirm->hasFocus() || m_keep->hasFocus();
    m_button->setVisible(!asking);
    m_question->setVisible(asking);
    m_confirm->setVisible(asking);
    m_keep->setVisible(asking);
    if (hadFocus) {
        m_button->setFocus();
    }
}

void ConfirmRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_keep->isVisible()) {
        m_keep->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sp7600::ui
