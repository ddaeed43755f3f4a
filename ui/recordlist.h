// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/model.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::store
{
class Store;
} // namespace sp7600::store

namespace sp7600::ui
{

enum class RecordKind {
    Job,       ///< A commissioning that came to an end; it has a certificate.
    Owed,      ///< What an interrupted proof left to be done.
    OpenWrite, ///< A write of which no end is known: only what was saved before it.
};

/// One line of the records: what was done with which tracker.
struct Record {
    RecordKind kind = RecordKind::Job;
    std::int64_t id = 0; ///< Of the commissioning, the obligation or the backup.
    UtcMillis when{};
    std::string imei; ///< Empty: not known.
    std::string vehicle;
    std::string plate;
    std::string presetId;
    std::optional<Endpoint> server;       ///< What it was to hold; absent where that is not known.
    JobResult result = JobResult::Failed; ///< Of a job.
    ProofKind proofKind = ProofKind::Configured; ///< Of a job.

    bool operator==(const Record &) const = default;
};

enum class RecordsShown {
    All,
    Certificates, ///< Jobs that ended well: proved, or configured.
    Unfinished,   ///< Failed, stopped, interrupted, and what is still owed.
};

/// Which records.
struct RecordQuery {
    /// In the IMEI, the plate or the vehicle's name, as somebody types it; simplified.
    QString text = {};
    RecordsShown shown = RecordsShown::All;
    std::optional<UtcMillis> from = {}; ///< Then or later.
    std::optional<UtcMillis> to = {};   ///< Before then.

    bool operator==(const RecordQuery &) const = default;
};

/// A page of jobs, newest first, and all the others that fit.
struct RecordPage {
    std::vector<Record> jobs;
    std::vector<Record> others; ///< Of the first page only.
    bool hasMore = false;
};

inline constexpr std::size_t recordsInOneGo = 200;

/// @p before: the id of the last job of the page before. @p most jobs. Waits for the store: not on
/// the GUI's thread. Errors: those of the store.
[[nodiscard]] Result<RecordPage>
readRecords(const store::Store &store, const RecordQuery &query,
            std::int64_t before = std::numeric_limits<std::int64_t>::max(),
            std::size_t most = recordsInOneGo);

/// Jobs and others in one list, newest first. What is older than the last job belongs to a later
/// page while there is one.
[[nodiscard]] std::vector<Record> inOneList(const std::vector<Record> &jobs,
                                            std::vector<Record> others, bool hasMore);

/// On this laptop's clock; nothing of an invalid day.
[[nodiscard]] std::optional<UtcMillis> startOfDay(const QDate &day);

/// Everything that is known of one.
struct RecordDetail {
    Record record;
    std::optional<Commissioning> job;
    std::optional<Obligation> obligation; ///< Of RecordKind::Owed.
    std::optional<device::Backup> backup; ///< What the tracker held before.

    bool operator==(const RecordDetail &) const = default;
};

/// Errors: those of the store; CertificateNotFound, BackupNotFound. Not on the GUI's thread.
[[nodiscard]] Result<RecordDetail> readRecord(const store::Store &store, const Record &record);

} // namespace sp7600::ui
