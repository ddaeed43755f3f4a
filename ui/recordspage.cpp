// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordspage.h"

#include "ui/capturespanel.h"
#include "ui/emptypanel.h"
#include "ui/filedrop.h"
#include "ui/recordactions.h"
#include "ui/recordsaver.h"
#include "ui/recordsfilter.h"
#include "ui/recordtable.h"
#include "ui/recordview.h"
#include "ui/replaypanel.h"
#include "ui/taskrow.h"
#include "ui/troublerow.h"
#include "ui/viewstate.h"
#include "ui/widgets.h"

#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

enum Panel { NothingPanel, ListPanel };

/// The arrow keys go on from what is chosen, and no row moves under a hand.
void keepCurrentRow(QTableView &table)
{
    const QItemSelectionModel &selection = *table.selectionModel();
    const QModelIndex current = selection.currentIndex();
    if (!selection.hasSelection() || (current.isValid() && selection.isSelected(current))) {
        return;
    }
    const int column = std::max(0, current.column());
    const QModelIndex first = selection.selectedRows(column).front();
    const bool scrolls = table.hasAutoScroll();
    table.setAutoScroll(false);
    table.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    table.setAutoScroll(scrolls);
}

} // namespace

RecordsPage::RecordsPage(RecordsPresenter &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_model([&records](const std::string &id) { return records.presetName(id); })
    , m_lists(new QStackedWidget(this))
    , m_captures(new CapturesPanel(records.captures(), this))
    , m_filter(new RecordsFilter(RecordsFilter::Of::Commissionings, this))
    , m_trouble(new TroubleRow(u"recordsTrouble"_s, u"readRecordsAgain"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_parts(new QSplitter(this))
    , m_replay(new ReplayPanel(this))
    , m_tasks{new TaskRow(records.tasks(), u"task"_s, this),
              new TaskRow(records.transfer(), u"transfer"_s, this),
              new TaskRow(records.replay(), u"replay"_s, this)}
    , m_saver(new RecordSaver(records, this))
{
    setAcceptDrops(true);
    m_lists->addWidget(makeCommissionings());
    m_lists->addWidget(m_captures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeKindRow());
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_replay);
    for (TaskRow *row : m_tasks) {
        layout->addWidget(row);
        connect(row, &TaskRow::focusLost, this, &RecordsPage::goToList);
    }

    connect(m_trouble, &TroubleRow::againWanted, &m_records, &RecordsPresenter::load);
    connect(&m_model, &RecordModel::moreWanted, &m_records, &RecordsPresenter::loadMore);
    connect(m_filter, &RecordsFilter::textEdited, &m_records, &RecordsPresenter::setText);
    connect(m_filter, &RecordsFilter::shownChosen, &m_records, &RecordsPresenter::setShown);
    connect(m_filter, &RecordsFilter::daysChosen, &m_records, &RecordsPresenter::setDays);
    connect(m_filter, &RecordsFilter::downPressed, this, &RecordsPage::goToList);
    connect(m_replay, &ReplayPanel::left, this, [this] {
        refreshActions();
        goToList();
    });
    connect(m_replay, &ReplayPanel::sendWanted, &m_records.replay(), &ReplayTask::replay);
    connect(&m_records, &RecordsPresenter::listChanged, this, &RecordsPage::refreshList);
    connect(&m_records, &RecordsPresenter::choiceChanged, this, &RecordsPage::refreshChoice);
    for (const Task *task :
         {static_cast<Task *>(&m_records.tasks()), static_cast<Task *>(&m_records.transfer()),
          static_cast<Task *>(&m_records.replay())}) {
        connect(task, &Task::changed, this, &RecordsPage::refreshActions);
    }
    connectActions();
    connectCaptures();
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &RecordsPage::leaveOrStop);
    refreshList();
    refreshChoice();
    showLastKind();
    leaveDropsToPage(*this);
}

QWidget *RecordsPage::makeCommissionings()
{
    makeEmptyPanel();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    m_parts->setHandleWidth(12);
    m_parts->addWidget(makeList());
    m_parts->addWidget(makeDetail());
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 1);
    m_partsMoved = rememberParts(m_parts, "records"_L1);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_partsMoved = true; });
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_trouble);
    layout->addWidget(m_stack, 1);
    return panel;
}

void RecordsPage::makeEmptyPanel()
{
    m_commission = makeButton(tr("&Set up a tracker"), u"setUpTracker"_s, true);
    m_everything = makeButton(tr("Show &everything"), u"showEverything"_s, true);
    connect(m_commission, &QPushButton::clicked, this, &RecordsPage::commissionWanted);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_records.showEverything();
        m_filter->focusText();
    });
    m_empty = new EmptyPanel(u"noRecords"_s, {m_commission, m_everything}, this);
}

QWidget *RecordsPage::makeList()
{
    m_table = new RecordTable(m_model, this);
    m_table->setObjectName(u"records"_s);
    m_table->setAccessibleName(tr("Records, newest first"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsPage::chooseRows);
    return m_table;
}

QWidget *RecordsPage::makeDetail()
{
    m_detail = new QWidget(this);
    m_view = new RecordView(m_detail);
    m_actions = new RecordActions(m_detail);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_actions);
    m_detail->setMinimumHeight(120);
    m_detail->hide();
    return m_detail;
}

void RecordsPage::connectActions()
{
    RecordTasks &tasks = m_records.tasks();
    connect(m_actions, &RecordActions::openWanted, this, [this, &tasks] {
        if (m_records.detail() && m_records.detail()->job) {
            tasks.openCertificate(*m_records.detail()->job);
        }
    });
    connect(m_actions, &RecordActions::saveWanted, m_saver, &RecordSaver::saveCertificate);
    connect(m_actions, &RecordActions::printWanted, m_saver, &RecordSaver::print);
    connect(m_actions, &RecordActions::exportWanted, this, [this](capture::Format format) {
        if (m_records.detail()) {
            m_saver->exportReports(m_records.detail()->record.imei, format);
        }
    });
    connect(m_actions, &RecordActions::replayWanted, this, [this] {
        if (m_records.detail()) {
            askWhereToReplay(m_records.detail()->record.imei);
        }
    });
    connect(m_actions, &RecordActions::restoreWanted, this, &RecordsPage::restore);
    connect(m_actions, &RecordActions::tableWanted, m_saver, &RecordSaver::saveTable);
    connect(m_view, &RecordView::finishWanted, &m_records, &RecordsPresenter::finishProof);
}

// The list

void RecordsPage::refreshList()
{
    {
        const QScopedValueRollback keeping(m_isKeeping, true);
        m_model.setRecords(m_records.records(), m_records.hasMore());
    }
    keepChoice();
    m_trouble->setTrouble(m_records.error());
    refreshEmpty();
}

void RecordsPage::refreshEmpty()
{
    const bool isEmpty = m_records.records().empty();
    const bool isFiltered = m_records.isFiltered();
    const bool isKnown = m_records.isLoaded() && !m_records.error();
    if (!isEmpty || !isKnown) {
        m_empty->sayNothing();
    } else if (isFiltered) {
        m_empty->say(tr("No record fits."),
                     tr("Look for another IMEI, plate or vehicle, or at a longer time."));
    } else {
        m_empty->say(tr("No tracker has been set up on this laptop yet."),
                     tr("Each tracker that you set up is kept here with its certificate, what it "
                        "held before, and what was heard of it."));
    }
    m_commission->setVisible(isEmpty && isKnown && !isFiltered);
    m_everything->setVisible(isEmpty && isKnown && isFiltered);
    m_filter->setVisible(!isEmpty || isFiltered);
    m_stack->setCurrentIndex(isEmpty ? NothingPanel : ListPanel);
    if (m_records.isLoaded() && isVisible() && std::exchange(m_wantsFocus, false)) {
        takeFocus();
    }
}

/// Other rows may hold what is chosen.
void RecordsPage::keepChoice()
{
    const std::vector<Record> &records = m_model.records();
    QItemSelection wanted;
    for (const Record &chosen : m_records.chosen()) {
        const auto same = std::ranges::find_if(records, [&chosen](const Record &record) {
            return record.kind == chosen.kind && record.id == chosen.id;
        });
        if (same != records.end()) {
            const QModelIndex row = m_model.index(static_cast<int>(same - records.begin()), 0);
            wanted.select(row, row);
        }
    }
    {
        const QScopedValueRollback keeping(m_isKeeping, true);
        m_table->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect
                                                      | QItemSelectionModel::Rows);
        keepCurrentRow(*m_table);
    }
    chooseRows();
}

void RecordsPage::chooseRows()
{
    if (m_isKeeping) {
        return;
    }
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<Record> chosen;
    for (const QModelIndex &row : std::as_const(rows)) {
        chosen.push_back(m_model.records()[static_cast<std::size_t>(row.row())]);
    }
    m_records.choose(chosen);
}

void RecordsPage::chooseNewest()
{
    if (m_model.rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void RecordsPage::goToList()
{
    if (showsCaptures()) {
        m_captures->goToList();
        return;
    }
    if (m_model.rowCount() == 0) {
        m_filter->focusText();
        return;
    }
    if (m_records.chosen().empty()) {
        chooseNewest();
    }
    m_table->setFocus();
}

// The page

void RecordsPage::leaveOrStop()
{
    for (Task *task :
         {static_cast<Task *>(&m_records.tasks()), static_cast<Task *>(&m_records.transfer()),
          static_cast<Task *>(&m_records.replay())}) {
        if (!task->isIdle()) {
            task->stop();
            return;
        }
    }
    if (!m_replay->isHidden()) {
        m_replay->leave();
        return;
    }
    for (TaskRow *row : m_tasks) {
        row->endByHand();
    }
}

void RecordsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_view != nullptr) {
        m_shown.reset();
        refreshChoice();
    }
}

void RecordsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wantsFocus = !m_records.isLoaded();
    m_records.load();
    if (!m_wantsFocus) {
        takeFocus();
    }
}

void RecordsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_records.rest();
}

void RecordsPage::takeFocus()
{
    if (showsCaptures()) {
        m_captures->takeFocus();
    } else if (m_commission->isVisible()) {
        m_commission->setFocus();
    } else {
        m_filter->focusText();
    }
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

} // namespace sp7600::ui
