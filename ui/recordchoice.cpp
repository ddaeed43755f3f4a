// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the Records page follows the chosen record.
#include "ui/recordspage.h"

#include "ui/capturespanel.h"
#include "ui/formatting.h"
#include "ui/recordactions.h"
#include "ui/recordtable.h"
#include "ui/recordview.h"
#include "ui/replaypanel.h"

#include "core/text/text.h"

#include <QSplitter>

#include <algorithm>

namespace sp7600::ui
{

namespace
{

/// Below, the chosen record stands under the list, not beside it.
constexpr int besideWidth = 1000;
constexpr int detailWidth = 520;

} // namespace

void RecordsPage::refreshChoice()
{
    const std::size_t count = m_records.chosen().size();
    if (m_detail->isHidden() != (count == 0)) {
        m_detail->setVisible(count > 0);
        fitParts();
    }
    m_table->setBrief(count > 0);
    if (count > 1) {
        m_shown.reset();
        m_view->setText(tr("%1 records are chosen.").arg(countText(count)));
    } else if (m_records.detailError()) {
        m_shown.reset();
        m_view->setText(text::describe(*m_records.detailError()).joined());
    } else if (m_records.detail()) {
        const auto &detail = *m_records.detail();
        if (m_shown != detail || detail.obligation) {
            m_shown = detail;
            m_view->setDetail(detail, m_records.canFinishProof());
        }
    } else if (count == 1) {
        return; // It is being read: until then what was there stays.
    }
    if (!showsCaptures()
        && (!m_records.detail() || m_records.detail()->record.imei != m_replay->selection().imei)) {
        m_replay->hide(); // It is about another tracker.
    }
    refreshActions();
}

void RecordsPage::refreshActions()
{
    m_actions->setVisible(m_replay->isHidden()); // One thing at a time, and there is little room.
    const bool isBusy = !m_records.tasks().isIdle() || !m_records.transfer().isIdle()
                        || !m_records.replay().isIdle();
    m_captures->setActions(m_replay->isHidden(), isBusy);
    const auto &chosen = m_records.chosen();
    if (chosen.size() > 1) {
        const bool hasJobs = std::ranges::any_of(
            chosen, [](const Record &record) { return record.kind == RecordKind::Job; });
        m_actions->setTableOffer(hasJobs, isBusy);
        return;
    }
    const auto &detail = m_records.detail();
    m_actions->setOffer(detail && detail->job, detail && !detail->record.imei.empty(),
                        detail && detail->backup, isBusy);
}

void RecordsPage::fitParts()
{
    const bool beside = width() >= besideWidth;
    const auto orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_partsMoved && m_parts->orientation() == orientation) {
        return;
    }
    m_partsMoved = false;
    m_parts->setOrientation(orientation);
    if (beside) {
        m_parts->setSizes({m_parts->width() - detailWidth, detailWidth});
    } else {
        m_parts->setSizes({m_parts->height() / 3, 2 * m_parts->height() / 3});
    }
}

void RecordsPage::restore()
{
    if (m_records.isTrackerHere()) {
        m_records.restore();
    } else if (m_records.detail()) {
        m_records.tasks().tell(
            Status::Attention,
            tr("Plug in %1 and connect to it on the Commission page. Then its earlier settings can "
               "be looked at and put back.")
                .arg(imeiText(m_records.detail()->record.imei)));
    }
}

} // namespace sp7600::ui
