// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordview.h"

#include "ui/differencemodel.h"
#include "ui/obligationrow.h"
#include "ui/recordwords.h"
#include "ui/resultbanner.h"
#include "ui/widgets.h"

#include "core/certificate/preferences.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// So that before and after keep their room beside a long outcome.
constexpr int widestColumn = 170;

QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QGridLayout *makeGrid(int stretched)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(stretched, 1);
    return grid;
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(u"recordView"_s);
    setAccessibleName(tr("The chosen record"));
}

QWidget *RecordView::newContent()
{
    if (QWidget *before = takeWidget(); before != nullptr) {
        before->hide();
        before->deleteLater(); // A button in it may be what is pressed.
    }
    verticalScrollBar()->setValue(0);
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(8);
    return content;
}

void RecordView::setText(const QString &text)
{
    QWidget *content = newContent();
    auto *label = plainLabel(text, content);
    label->setObjectName(u"recordNote"_s);
    m_layout->addWidget(label);
    m_layout->addStretch();
    setWidget(content);
}

void RecordView::setDetail(const RecordDetail &detail, bool isHere)
{
    QWidget *content = newContent();
    if (detail.obligation) {
        auto *owed = new ObligationRow(content);
        owed->setObligation(detail.obligation, isHere);
        connect(owed, &ObligationRow::finishWanted, this, &RecordView::finishWanted);
        m_layout->addWidget(owed);
    } else {
        auto *banner = new ResultBanner(content);
        banner->setWords(recordBanner(detail));
        m_layout->addWidget(banner);
    }
    addSettings(detail);
    addMoments(detail);
    if (detail.job) {
        addChecks(*detail.job);
        addFacts(*detail.job);
    }
    m_layout->addStretch();
    setWidget(content);
}

void RecordView::addHeading(const QString &text)
{
    auto *heading = plainLabel(text);
    heading->setFont(enlarged(font(), 1.0, true));
    m_layout->addSpacing(4);
    m_layout->addWidget(heading);
}

void RecordView::addSettings(const RecordDetail &detail)
{
    auto *model = new DifferenceModel(m_layout->parentWidget());
    model->showPast(recordSettings(detail));
    if (model->rowCount() == 0) {
        return;
    }
    addHeading(tr("Settings"));
    QTableView *table =
        settingsTable(*model, tr("Settings before and after"),
                      {DifferenceModel::Setting, DifferenceModel::Happens}, nullptr, widestColumn);
    table->setObjectName(u"recordSettings"_s);
    showAllRows(table);
    m_layout->addWidget(table);
}

void RecordView::addMoments(const RecordDetail &detail)
{
    const auto moments = recordMoments(detail);
    if (moments.empty()) {
        return;
    }
    addHeading(tr("What happened"));
    auto *grid = makeGrid(2);
    for (const Moment &moment : moments) {
        const int row = grid->rowCount();
        auto *time = mutedLabel(moment.time);
        time->setWordWrap(false);
        auto *since = mutedLabel(moment.since);
        since->setWordWrap(false);
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(since, row, 1, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(selectable(plainLabel(moment.what)), row, 2);
    }
    m_layout->addLayout(grid);
}

void RecordView::addChecks(const Commissioning &job)
{
    const auto lines = checkLines(job, locale());
    if (lines.empty()) {
        return;
    }
    addHeading(tr("Checks"));
    auto *grid = makeGrid(1);
    for (const CheckLine &line : lines) {
        const int row = grid->rowCount();
        auto *mark = new StatusMark(16);
        mark->setStatus(line.status);
        grid->addWidget(mark, row, 0);
        grid->addWidget(selectable(plainLabel(line.text)), row, 1);
    }
    m_layout->addLayout(grid);
}

void RecordView::addFacts(const Commissioning &job)
{
    const auto look = certificate::lookFrom(certificate::certificatePreferences()).look;
    for (const RecordFacts &group : recordFacts(job, look)) {
        addHeading(group.title);
        if (!group.summary.isEmpty()) {
            m_layout->addWidget(selectable(plainLabel(group.summary)));
        }
        auto *grid = makeGrid(1);
        for (const certificate::SheetFact &fact : group.facts) {
            const int row = grid->rowCount();
            auto *name = mutedLabel(fact.name);
            name->setWordWrap(false);
            auto *value = selectable(plainLabel(fact.value));
            value->setAccessibleName(fact.name);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(value, row, 1);
        }
        m_layout->addLayout(grid);
    }
}

} // namespace sp7600::ui
