// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "ui/widgets.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

using Field = FilterTexts::Field;

constexpr auto typingPause = 200ms;

} // namespace

FilterBar::FilterBar(std::function<bool(const QString &)> isKnown, QWidget *parent)
    : QWidget(parent)
    , m_isKnown(std::move(isKnown))
    , m_layout(new QGridLayout(this))
    , m_all(makeButton(tr("Show &all"), u"showAll"_s))
    , m_problem(plainLabel({}, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(2);
    addField(Field::Tracker, tr("&Tracker"), u"filterTracker"_s, 180);
    addField(Field::Event, tr("&Event"), u"filterEvent"_s, 72);
    addField(Field::Text, tr("Te&xt"), u"search"_s, 0);
    addField(Field::From, tr("F&rom"), u"filterFrom"_s, 160);
    addField(Field::Until, tr("&Until"), u"filterUntil"_s, 160);
    m_fields[Field::Tracker]->setPlaceholderText(tr("IMEI or a part of it"));
    m_fields[Field::Tracker]->setAccessibleName(tr("Show only reports of this tracker"));
    m_fields[Field::Event]->setAccessibleName(tr("Show only reports of this event"));
    m_fields[Field::Text]->setAccessibleName(tr("Show only reports with this text"));
    m_fields[Field::Text]->setPlaceholderText(tr("in words or bytes"));
    m_fields[Field::From]->setPlaceholderText(u"2026-03-14 09:30"_s);
    m_fields[Field::From]->setAccessibleName(tr("Show only what was received then or later"));
    m_fields[Field::Until]->setPlaceholderText(u"2026-03-14"_s);
    m_fields[Field::Until]->setAccessibleName(tr("Show only what was received before then"));
    for (const auto &[field, edit] : m_fields) {
        edit->setToolTip(edit->placeholderText());
    }
    m_layout->addWidget(m_all, 1, m_layout->columnCount());
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setProperty("problem", true);
    m_layout->addWidget(m_problem, 2, 0, 1, m_layout->columnCount());
    m_problem->hide();
    m_all->setEnabled(false);
    connect(m_all, &QPushButton::clicked, this, &FilterBar::clear);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { Q_EMIT changed(texts().filter(m_isKnown)); });
}

/// @p width 0: what is left.
void FilterBar::addField(FilterTexts::Field field, const QString &label, const QString &name,
                         int width)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setClearButtonEnabled(width == 0 || width > 100);
    edit->setMinimumWidth(width == 0 ? 100 : width * 3 / 4);
    if (width != 0) {
        edit->setMaximumWidth(width);
    }
    auto *caption = new QLabel(label, this);
    caption->setBuddy(edit);
    const int column = static_cast<int>(m_fields.size());
    m_layout->addWidget(caption, 0, column);
    m_layout->addWidget(edit, 1, column);
    m_layout->setColumnStretch(column, width == 0 ? 100 : width);
    m_fields[field] = edit;
    connect(edit, &QLineEdit::textChanged, this, &FilterBar::onTyped);
    connect(edit, &QLineEdit::returnPressed, this, [this] { m_pause.start(0); });
}

FilterTexts FilterBar::texts() const
{
    return {.tracker = m_fields.at(Field::Tracker)->text(),
            .event = m_fields.at(Field::Event)->text(),
            .text = m_fields.at(Field::Text)->text(),
            .from = m_fields.at(Field::From)->text(),
            .until = m_fields.at(Field::Until)->text()};
}

void FilterBar::onTyped()
{
    const FilterTexts typed = texts();
    const auto problems = typed.problems();
    QStringList sentences;
    for (const auto &[field, edit] : m_fields) {
        const auto problem = problems.find(field);
        const bool isWrong = problem != problems.end();
        setStyleFlag(edit, "problem", isWrong);
        edit->setAccessibleDescription(isWrong ? problem->second : QString());
        if (isWrong && !sentences.contains(problem->second)) {
            sentences += problem->second;
        }
    }
    m_problem->setText(sentences.join(u' '));
    m_problem->setVisible(!sentences.isEmpty());
    m_all->setEnabled(typed != FilterTexts());
    m_pause.start(typingPause);
}

void FilterBar::setTracker(const QString &name)
{
    if (m_fields[Field::Tracker]->text() == name) {
        return; // It looks for it already.
    }
    m_fields[Field::Tracker]->setText(name);
    m_pause.start(0);
}

void FilterBar::clear()
{
    for (const auto &[field, edit] : m_fields) {
        edit->clear();
    }
    m_pause.start(0);
    Q_EMIT cleared();
}

} // namespace sp7600::ui
