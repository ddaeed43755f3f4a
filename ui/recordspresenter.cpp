// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordspresenter.h"

#include "ui/batchpresenter.h"
#include "ui/unitpresenter.h"

#include "core/commissioning/station.h"
#include "core/text/shippedtext.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sp7600::ui
{

using namespace std::chrono_literals;
using UnitStage = UnitPresenter::Stage;

namespace
{

/// What every record is before.
constexpr auto newest = std::numeric_limits<std::int64_t>::max();

constexpr auto afterLastLetter = 200ms;

} // namespace

RecordsPresenter::RecordsPresenter(commissioning::Station &station, UnitPresenter &unit,
                                   const BatchPresenter &batch, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_unit(unit)
    , m_batch(batch)
    , m_tasks(station.store())
    , m_transfer(station.store())
    , m_replay(station.store())
    , m_captures(station.store())
{
    m_pool.setMaxThreadCount(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(afterLastLetter);
    connect(&m_transfer, &CaptureTransfer::imported, &m_captures, &CapturesPresenter::look);
    connect(&m_typing, &QTimer::timeout, this, &RecordsPresenter::load);
    connect(&unit, &UnitPresenter::stageChanged, this, [this] {
        putPending();
        if (m_unit.stage() == UnitStage::Finished) {
            jobEnded();
        }
    });
    connect(&unit, &UnitPresenter::changed, this, &RecordsPresenter::onUnitChanged);
    connect(&batch, &BatchPresenter::changed, this, [this] {
        if (std::exchange(m_batchJobs, jobsOfBatch()) != m_batchJobs) {
            jobEnded();
        }
    });
}

RecordsPresenter::~RecordsPresenter()
{
    m_pool.waitForDone();
}

QString RecordsPresenter::presetName(const std::string &id) const
{
    const Preset *preset = m_unit.presetChoice().find(id);
    return preset != nullptr ? text::shippedText(preset->name) : QString();
}

// Which records

void RecordsPresenter::setText(const QString &text)
{
    if (const QString wanted = text.simplified(); m_query.text != wanted) {
        m_query.text = wanted;
        m_typing.start();
    }
}

void RecordsPresenter::setShown(RecordsShown shown)
{
    m_query.shown = shown;
    load();
}

void RecordsPresenter::setDays(const QDate &first, const QDate &last)
{
    m_query.from = startOfDay(first);
    m_query.to = startOfDay(last.isValid() ? last.addDays(1) : last);
    load();
}

void RecordsPresenter::showEverything()
{
    m_query = {};
    load();
}

void RecordsPresenter::load()
{
    m_typing.stop();
    m_isWanted = true;
    if (std::exchange(m_isStale, false)) {
        readDetail();
    }
    // As many as were there: whoever has gone down the list stays there.
    readPage(newest, std::max(m_jobs.size(), recordsInOneGo));
}

void RecordsPresenter::loadMore()
{
    if (!m_hasMore || m_jobs.empty()) {
        return;
    }
    readPage(m_jobs.back().id, recordsInOneGo);
}

void RecordsPresenter::readPage(std::int64_t before, std::size_t most)
{
    const std::uint64_t turn = ++m_turn;
    m_pool.start([this, turn, before, most, query = m_query, &store = m_station.store()] {
        auto page = readRecords(store, query, before, most);
        QMetaObject::invokeMethod(
            this,
            [this, turn, before, page = std::move(page)]() mutable {
                if (turn != m_turn) {
                    return;
                }
                m_error = page ? std::nullopt : std::optional(page.error());
                if (page) {
                    takePage(std::move(*page), before == newest);
                } else {
                    Q_EMIT listChanged();
                }
            },
            Qt::QueuedConnection);
    });
}

void RecordsPresenter::takePage(RecordPage page, bool isFirst)
{
    if (isFirst) {
        m_jobs = std::move(page.jobs);
        m_others = std::move(page.others);
    } else {
        std::ranges::move(page.jobs, std::back_inserter(m_jobs));
    }
    m_hasMore = page.hasMore;
    m_isLoaded = true;
    m_records = inOneList(m_jobs, m_others, m_hasMore);
    Q_EMIT listChanged();
}

void RecordsPresenter::jobEnded()
{
    m_isStale = true; // What was owed may be settled.
    if (m_isWanted) {
        load();
    }
}

std::size_t RecordsPresenter::jobsOfBatch() const
{
    const commissioning::BatchSummary &summary = m_batch.summary();
    return summary.done + summary.failed + summary.unlistedDone + summary.unlistedFailed;
}

// The chosen one

void RecordsPresenter::choose(const std::vector<Record> &records)
{
    if (m_chosen == records) {
        return;
    }
    m_chosen = records;
    m_detail.reset();
    m_detailError.reset();
    Q_EMIT choiceChanged();
    readDetail();
}

void RecordsPresenter::readDetail()
{
    if (m_chosen.size() != 1) {
        return;
    }
    m_pool.start([this, record = m_chosen.front(), &store = m_station.store()] {
        QMetaObject::invokeMethod(
            this, [this, record, read = readRecord(store, record)] { takeDetail(read, record); },
            Qt::QueuedConnection);
    });
}

void RecordsPresenter::takeDetail(const Result<RecordDetail> &detail, const Record &record)
{
    if (m_chosen.size() != 1 || m_chosen.front() != record) {
        return;
    }
    if (detail && m_detail == *detail) {
        return;
    }
    m_detail = detail ? std::optional(*detail) : std::nullopt;
    m_detailError = detail ? std::nullopt : std::optional(detail.error());
    Q_EMIT choiceChanged();
}

bool RecordsPresenter::isTrackerHere() const
{
    const bool isReady =
        (m_unit.stage() == UnitStage::Identified || m_unit.stage() == UnitStage::Finished)
        && m_unit.isConnected();
    return m_chosen.size() == 1 && isReady && m_unit.identity() && m_unit.identity()->imei
           && *m_unit.identity()->imei == m_chosen.front().imei;
}

void RecordsPresenter::onUnitChanged()
{
    if (std::exchange(m_wasHere, isTrackerHere()) != m_wasHere) {
        Q_EMIT choiceChanged();
    }
}

void RecordsPresenter::restore()
{
    if (!m_detail || !m_detail->backup || !isTrackerHere()) {
        return;
    }
    m_pending = m_detail->backup;
    Q_EMIT commissionWanted();
    if (m_unit.stage() == UnitStage::Finished) {
        m_unit.backToSettings(); // Read anew first: what it holds is what it was given.
    }
    putPending();
}

void RecordsPresenter::putPending()
{
    if (m_unit.stage() == UnitStage::Identified) {
        if (m_pending) {
            m_unit.lookAtBackup(*std::exchange(m_pending, std::nullopt));
        }
    } else if (m_unit.stage() != UnitStage::Opening) {
        m_pending.reset();
    }
}

bool RecordsPresenter::canFinishProof() const
{
    return m_detail && m_detail->obligation && isTrackerHere() && m_unit.canFinishProof();
}

void RecordsPresenter::finishProof()
{
    if (canFinishProof()) {
        Q_EMIT commissionWanted();
        m_unit.finishProof();
    }
}

} // namespace sp7600::ui
