// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the Live page follows what a person looks for and chooses.
#include "ui/livepage.h"

#include "ui/filterbar.h"
#include "ui/formatting.h"
#include "ui/replaypanel.h"
#include "ui/reportdetail.h"
#include "ui/reporttable.h"
#include "ui/trackerpanel.h"
#include "ui/viewroles.h"

#include "core/system/clock.h"

#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

void LivePage::takeFilter(const ReportFilter &filter)
{
    m_receptions.setFilter(filter);
    chooseTracker();
    refreshPlots();
}

void LivePage::openTracker(const QString &name)
{
    m_filterBar->clear();
    m_filterBar->setTracker(name);
}

/// The list of trackers tells of no other one than the filter.
void LivePage::chooseTracker()
{
    const auto &imei = m_receptions.filter().query.imei;
    if (imei) {
        m_trackerPanel->choose(QString::fromStdString(*imei));
    } else {
        m_trackerPanel->clearChoice();
    }
}

/// Of the tracker that the filter names, or of the only one that there is. What is drawn already is
/// not read again: there may be a million of them.
void LivePage::refreshPlots()
{
    std::optional<ReportFilter> filter = m_receptions.filter();
    if (!filter->query.imei && m_trackers.rowCount() == 1) {
        filter->query.imei =
            m_trackers.index(0, TrackerModel::Imei).data(CopyRole).toString().toStdString();
    }
    if (!filter->query.imei) {
        filter.reset();
    }
    if (filter == m_drawn) {
        m_plots->moreCame();
    } else {
        m_drawn = filter;
        m_plots->setFilter(filter);
    }
}

void LivePage::showPlots(PlotsPanel::Tab tab)
{
    m_plots->showTab(tab);
}

/// The report is brought into the list, where the list is elsewhere.
void LivePage::goTo(const ReportRef &report)
{
    m_wanted = report;
    m_receptions.goTo(report.reception);
    chooseWanted();
}

void LivePage::chooseWanted()
{
    if (!m_wanted) {
        return;
    }
    const int row = m_receptions.rowOf(m_wanted->reception, m_wanted->report);
    if (row >= 0) {
        m_wanted.reset();
        m_receptions.setHeld(true);
        m_list->selectRow(row);
        m_list->scrollTo(m_receptions.index(row, 0), QAbstractItemView::PositionAtCenter);
        m_receptions.wantNewer();
    } else if (!m_receptions.isLooking()) {
        m_wanted.reset(); // It is kept no longer.
    }
}

/// What the filter shows; of that, where several lines are chosen, what came from the first of them
/// to the last.
void LivePage::askWhereToReplay()
{
    const ReportFilter &filter = m_receptions.filter();
    if (filter.needsLook()) {
        m_replay.tell(Status::Attention,
                      tr("What is sent again is chosen by a whole IMEI, event and time. Empty "
                         "the text, or choose a tracker on the left."));
        return;
    }
    store::ReceptionQuery selection = filter.query;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    QString what = tr("Send all reports that are shown once more");
    if (rows.size() > 1) {
        const auto [last, first] = std::ranges::minmax(rows, {}, &QModelIndex::row);
        selection.from = m_receptions.row(first.row()).reception->received;
        selection.to = m_receptions.row(last.row()).reception->received + 1ms;
        const UtcMillis now = system::utcNow();
        what = tr("Send what was received from %1 to %2 once more")
                   .arg(momentText(*selection.from, now),
                        momentText(m_receptions.row(last.row()).reception->received, now));
    }
    m_replayPanel->openFor(selection, what);
}

void LivePage::chooseReport()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        m_detail->setRow(m_receptions.row(current.row()));
    } else {
        m_detail->clear();
    }
}

void LivePage::chooseNewest()
{
    if (m_receptions.rowCount() > 0) {
        m_list->selectRow(0);
    }
}

/// Shut they are one row high; open they take half of the room.
void LivePage::fitPlots()
{
    const bool isOpen = m_plots->isOpen();
    m_plots->setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : m_plots->sizeHint().height());
    m_halves->handle(1)->setEnabled(isOpen);
    const int half = m_halves->height() / 2;
    m_halves->setSizes(isOpen ? QList{half, half} : QList{m_halves->height(), 0});
}

} // namespace sp7600::ui
