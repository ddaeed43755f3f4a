// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturespanel.h"

#include "ui/columnwidths.h"
#include "ui/emptypanel.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/recordactions.h"
#include "ui/recordsfilter.h"
#include "ui/reportfilter.h"
#include "ui/troublerow.h"
#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Of thousands of rows only the first ones are measured.
constexpr int measuredRows = 200;

enum Panel { NothingPanel, ListPanel };

/// The report of that unit: a frame may hold those of several.
ReceptionRow rowOf(const std::shared_ptr<const Reception> &reception, const std::string &imei)
{
    const auto &reports = reception->reports;
    const auto own = std::ranges::find_if(
        reports, [&imei](const Report &report) { return unitName(report) == imei; });
    if (own == reports.end()) {
        return {reception, {}};
    }
    return {reception, static_cast<std::size_t>(own - reports.begin())};
}

QString detailText(const store::TrackerSummary &capture, const CaptureDetail &detail)
{
    if (detail.last == nullptr) {
        return CapturesPanel::tr("No report of it is kept any more; it is still counted.");
    }
    const Reception &last = *detail.last;
    QStringList lines = {
        CapturesPanel::tr("Last: %1").arg(summaryText(rowOf(detail.last, capture.imei))),
        CapturesPanel::tr("Over %1 from %2")
            .arg(transportText(last.transport),
                 text::escaped(hostAndPort(last.peer.address, last.peer.port)))};
    if (detail.keptFrom && *detail.keptFrom > capture.firstHeard) {
        lines += CapturesPanel::tr("Kept since %1; what came before was removed.")
                     .arg(minuteText(*detail.keptFrom));
    }
    return lines.join(u'\n');
}

} // namespace

CapturesPanel::CapturesPanel(CapturesPresenter &captures, QWidget *parent)
    : QWidget(parent)
    , m_captures(captures)
    , m_filter(new RecordsFilter(RecordsFilter::Of::Captures, this))
    , m_trouble(new TroubleRow(u"capturesTrouble"_s, u"readCapturesAgain"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_import(makeButton(Symbol::Import, tr("Im&port…"), u"importCapture"_s))
{
    m_import->setAccessibleName(tr("Import a capture from a file"));
    m_import->setAccessibleDescription(
        tr("A raw log, packets (pcap, pcapng) or the store of another computer. It can be dropped "
           "on the page too."));
    makeEmptyPanel();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_trouble);
    layout->addWidget(m_stack, 1);
    connect(m_filter, &RecordsFilter::textEdited, &m_captures, &CapturesPresenter::setText);
    connect(m_filter, &RecordsFilter::daysChosen, &m_captures, &CapturesPresenter::setDays);
    connect(m_filter, &RecordsFilter::downPressed, this, &CapturesPanel::goToList);
    connect(m_trouble, &TroubleRow::againWanted, &m_captures, &CapturesPresenter::load);
    connect(&m_captures, &CapturesPresenter::listChanged, this, &CapturesPanel::refreshList);
    connect(&m_captures, &CapturesPresenter::choiceChanged, this, &CapturesPanel::refreshChoice);
    refreshList();
    refreshChoice();
}

void CapturesPanel::makeEmptyPanel()
{
    m_everything = makeButton(tr("Show &everything"), u"showAllCaptures"_s, true);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_captures.showEverything();
        m_filter->focusText();
    });
    m_empty = new EmptyPanel(u"noCaptures"_s, {m_everything}, this);
}

QWidget *CapturesPanel::makeList()
{
    auto *panel = new QWidget(this);
    m_table = new QTableView(panel);
    prepareTable(m_table);
    m_table->setModel(&m_model);
    m_table->setObjectName(u"captures"_s);
    m_table->setAccessibleName(tr("Captures, the tracker heard last first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(110);
    auto *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(measuredRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CaptureModel::Imei, QHeaderView::Stretch);
    new ColumnWidths(m_table, "captures"_L1,
                     {"imei"_L1, "lastHeard"_L1, "firstHeard"_L1, "reports"_L1});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CapturesPanel::chooseRow);
    m_detail = plainLabel({}, panel);
    m_detail->setObjectName(u"captureDetail"_s);
    m_detail->setAccessibleName(tr("What is kept of the chosen tracker"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions = new RecordActions(panel);
    connect(m_actions, &RecordActions::reportsWanted, this,
            [this] { Q_EMIT reportsWanted(text::escaped(m_captures.chosen())); });
    connect(m_actions, &RecordActions::exportWanted, this, &CapturesPanel::exportWanted);
    connect(m_actions, &RecordActions::replayWanted, this, &CapturesPanel::replayWanted);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_actions);
    return panel;
}

// The list

void CapturesPanel::refreshList()
{
    {
        const QScopedValueRollback keeping(m_isKeeping, true);
        m_model.setCaptures(m_captures.captures());
    }
    keepChoice();
    m_trouble->setTrouble(m_captures.error());
    refreshEmpty();
    if (m_captures.isLoaded() && m_wantsFocus) {
        takeFocus();
    }
}

void CapturesPanel::refreshEmpty()
{
    const bool isEmpty = m_captures.captures().empty();
    const bool isFiltered = m_captures.isFiltered();
    const bool isKnown = m_captures.isLoaded() && !m_captures.error();
    if (!isEmpty || !isKnown) {
        m_empty->sayNothing();
    } else if (isFiltered) {
        m_empty->say(tr("No capture fits."), tr("Look for another IMEI, or at a longer time."));
    } else {
        m_empty->say(tr("No report of a tracker is kept here yet."),
                     tr("What the Live page hears is kept here, tracker by tracker. To see what "
                        "another computer heard, import its file, or drop it on this page."));
    }
    m_everything->setVisible(isEmpty && isKnown && isFiltered);
    m_filter->setVisible(!isEmpty || isFiltered);
    setStyleFlag(m_import, "primary", isEmpty && isKnown && !isFiltered);
    m_stack->setCurrentIndex(isEmpty ? NothingPanel : ListPanel);
}

/// Another row may hold what is chosen.
void CapturesPanel::keepChoice()
{
    const CaptureList &captures = m_model.captures();
    const auto chosen =
        std::ranges::find(captures, m_captures.chosen(), &store::TrackerSummary::imei);
    {
        const QScopedValueRollback keeping(m_isKeeping, true);
        if (chosen == captures.end()) {
            m_table->clearSelection();
        } else {
            const int row = static_cast<int>(chosen - captures.begin());
            const QModelIndex current = m_table->currentIndex();
            if (current.row() != row || !m_table->selectionModel()->isRowSelected(row)) {
                m_table->selectionModel()->setCurrentIndex(
                    m_model.index(row, std::max(0, current.column())),
                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            }
        }
    }
    chooseRow();
}

void CapturesPanel::chooseRow()
{
    if (m_isKeeping) {
        return;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_captures.choose(rows.isEmpty()
                          ? std::string()
                          : m_model.captures()[static_cast<std::size_t>(rows.front().row())].imei);
}

void CapturesPanel::chooseNewest()
{
    if (m_model.rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void CapturesPanel::goToList()
{
    if (m_model.rowCount() == 0) {
        takeFocus();
        return;
    }
    if (m_captures.chosen().empty()) {
        chooseNewest();
    }
    m_table->setFocus();
}

// The chosen one

void CapturesPanel::refreshChoice()
{
    const CaptureList &captures = m_captures.captures();
    const auto chosen =
        std::ranges::find(captures, m_captures.chosen(), &store::TrackerSummary::imei);
    const bool isChosen = chosen != captures.end();
    if (!isChosen) {
        m_detail->clear();
    } else if (m_captures.detailError()) {
        m_detail->setText(text::describe(*m_captures.detailError()).joined());
    } else if (m_captures.detail()) {
        m_detail->setText(detailText(*chosen, *m_captures.detail()));
    } // Else it is being read: until then what was there stays.
    setStyleFlag(m_detail, "problem", isChosen && m_captures.detailError().has_value());
    m_detail->setVisible(isChosen);
    m_actions->setVisible(isChosen && m_areActionsShown);
}

void CapturesPanel::setActions(bool areShown, bool areBusy)
{
    m_areActionsShown = areShown;
    m_actions->setCaptureOffer(areBusy);
    m_import->setEnabled(!areBusy);
    refreshChoice();
}

// The page

void CapturesPanel::takeFocus()
{
    m_wantsFocus = !m_captures.isLoaded();
    if (m_wantsFocus || !isVisible()) {
        return;
    }
    if (m_filter->isVisible()) {
        m_filter->focusText();
    } else {
        m_import->setFocus();
    }
}

void CapturesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_captures.load();
}

void CapturesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_captures.rest();
    m_wantsFocus = false;
}

} // namespace sp7600::ui
