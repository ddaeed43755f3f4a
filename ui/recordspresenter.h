// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capturespresenter.h"
#include "ui/capturetransfer.h"
#include "ui/recordlist.h"
#include "ui/recordtasks.h"
#include "ui/replaytask.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace sp7600::commissioning
{
class Station;
} // namespace sp7600::commissioning

namespace sp7600::ui
{

class BatchPresenter;
class UnitPresenter;

/// What was done with which tracker, as the Records page shows it: which records, which of them is
/// chosen, what can be done with it. Reads on a thread of its own; lives on the GUI thread.
class RecordsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the presenter.
    RecordsPresenter(commissioning::Station &station, UnitPresenter &unit,
                     const BatchPresenter &batch, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~RecordsPresenter() override;
    Q_DISABLE_COPY_MOVE(RecordsPresenter)

    /// They were read once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Why they cannot be read; what was read before stays.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Some are left out.
    [[nodiscard]] bool isFiltered() const { return m_query != RecordQuery(); }
    [[nodiscard]] const RecordQuery &query() const { return m_query; }
    /// The name of a preset as people know it; empty when there is none of that id.
    [[nodiscard]] QString presetName(const std::string &id) const;

    /// As it is typed: looked for a moment after the last letter.
    void setText(const QString &text);
    void setShown(RecordsShown shown);
    /// Both days belong to it; an invalid one sets no limit.
    void setDays(const QDate &first, const QDate &last);
    void showEverything();
    /// Reads them now, and from then on whenever a job ends while somebody looks.
    void load();
    /// Nobody looks until load().
    void rest() { m_isWanted = false; }
    /// The next page.
    void loadMore();

    /// In the order of records().
    void choose(const std::vector<Record> &records);
    [[nodiscard]] const std::vector<Record> &chosen() const { return m_chosen; }
    /// Of the chosen one, as soon as it is read; absent when none or several are.
    [[nodiscard]] const std::optional<RecordDetail> &detail() const { return m_detail; }
    /// Why it cannot be read.
    [[nodiscard]] const std::optional<Error> &detailError() const { return m_detailError; }

    /// The tracker of the chosen record is connected, and nothing runs.
    [[nodiscard]] bool isTrackerHere() const;
    /// What the tracker held before goes to the Commission page, to be looked at and put back.
    void restore();
    /// Of an interrupted proof.
    [[nodiscard]] bool canFinishProof() const;
    void finishProof();

    /// What is done with their certificates.
    [[nodiscard]] RecordTasks &tasks() { return m_tasks; }
    /// What is done with the reports of their trackers.
    [[nodiscard]] CaptureTransfer &transfer() { return m_transfer; }
    [[nodiscard]] ReplayTask &replay() { return m_replay; }
    /// What is kept of each tracker, set up here or not.
    [[nodiscard]] CapturesPresenter &captures() { return m_captures; }

Q_SIGNALS:
    /// The records, or why there are none, or which are wanted.
    void listChanged();
    /// chosen(), detail(), detailError() or whether its tracker is here.
    void choiceChanged();
    /// The work goes on on the Commission page.
    void commissionWanted();

private:
    /// At most @p most with a smaller number than @p before; the list begins anew with the first.
    void readPage(std::int64_t before, std::size_t most);
    void takePage(RecordPage page, bool isFirst);
    void takeDetail(const Result<RecordDetail> &detail, const Record &record);
    void readDetail();
    void jobEnded();
    void onUnitChanged();
    void putPending();
    [[nodiscard]] std::size_t jobsOfBatch() const;

    commissioning::Station &m_station;
    UnitPresenter &m_unit;
    const BatchPresenter &m_batch;
    RecordTasks m_tasks;
    CaptureTransfer m_transfer;
    ReplayTask m_replay;
    CapturesPresenter m_captures;
    RecordQuery m_query;
    QTimer m_typing;
    std::vector<Record> m_jobs;
    std::vector<Record> m_others;
    std::vector<Record> m_records;
    bool m_hasMore = false;
    bool m_isLoaded = false;
    bool m_isWanted = false; ///< Somebody looks at them.
    bool m_isStale = false;  ///< The chosen one may be other than it was.
    std::optional<Error> m_error;
    std::vector<Record> m_chosen;
    std::optional<RecordDetail> m_detail;
    std::optional<Error> m_detailError;
    std::optional<device::Backup>
        m_pending; ///< Put into the Commission page once the unit is read.
    std::size_t m_batchJobs = 0;
    bool m_wasHere = false;
    std::uint64_t m_turn = 0; ///< Answers to earlier questions are of no use.
    QThreadPool m_pool;       ///< Last: it ends first.
};

} // namespace sp7600::ui
