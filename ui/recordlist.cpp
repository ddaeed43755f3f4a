// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordlist.h"

#include "core/store/store.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <utility>

namespace sp7600::ui
{

namespace
{

/// Of these there are few; whoever has more sees the newest.
constexpr std::size_t mostOpenWrites = 200;
/// Jobs of one unit that began before its backup was made: the one that made it is among the last.
constexpr std::size_t jobsBefore = 3;

Record recordOf(const Commissioning &job)
{
    Record record;
    record.id = job.id;
    record.when = job.started;
    record.imei = job.identity.imei.value_or(std::string());
    record.vehicle = job.vehicle.name;
    record.plate = job.vehicle.plate;
    record.presetId = job.presetId;
    ConnectionSettings held;
    for (const SettingResult &setting : job.settings) {
        const auto &value = setting.wanted ? setting.wanted : setting.after;
        const bool isServer = setting.setting == SettingId::Host
                              || setting.setting == SettingId::ServerPort
                              || setting.setting == SettingId::Transport;
        if (value && isServer) {
            [[maybe_unused]] const auto taken = held.set(setting.setting, *value);
        }
    }
    record.server = held.endpoint();
    record.result = job.result;
    record.proofKind = job.proofKind;
    return record;
}

Record recordOf(const Obligation &obligation)
{
    Record record;
    record.kind = RecordKind::Owed;
    record.id = obligation.id;
    record.when = obligation.made;
    record.imei = obligation.imei;
    record.server = obligation.server;
    return record;
}

Record recordOf(const device::Backup &backup)
{
    Record record;
    record.kind = RecordKind::OpenWrite;
    record.id = backup.id;
    record.when = backup.taken;
    record.imei = backup.identity.imei.value_or(std::string());
    record.server = backup.wanted.endpoint();
    return record;
}

std::vector<JobResult> resultsFor(RecordsShown shown)
{
    switch (shown) {
    case RecordsShown::All:
        break;
    case RecordsShown::Certificates:
        return {JobResult::Proved, JobResult::Configured};
    case RecordsShown::Unfinished:
        return {JobResult::Failed, JobResult::Cancelled};
    }
    return {};
}

bool fits(const Record &record, const RecordQuery &query)
{
    const QString digits = QString(query.text).remove(u' ');
    return QString::fromStdString(record.imei).contains(digits)
           && (!query.from || record.when >= *query.from) && (!query.to || record.when < *query.to);
}

/// The job it was made for came to an end and tells it itself.
Result<bool> isToldByItsJob(const store::Store &store, const device::Backup &backup)
{
    const auto jobs = store.commissionings({.imei = backup.identity.imei,
                                            .to = backup.taken + std::chrono::milliseconds(1),
                                            .most = jobsBefore});
    if (!jobs) {
        return std::unexpected(jobs.error());
    }
    return std::ranges::any_of(
        *jobs, [&backup](const Commissioning &job) { return job.backupId == backup.id; });
}

Result<std::vector<Record>> othersFor(const store::Store &store, const RecordQuery &query)
{
    std::vector<Record> others;
    const auto add = [&](Record record) {
        if (fits(record, query)) {
            others.push_back(std::move(record));
        }
    };
    const auto obligations = store.openObligations();
    const auto backups = store.backups({.openOnly = true, .most = mostOpenWrites});
    if (!obligations || !backups) {
        return std::unexpected(!obligations ? obligations.error() : backups.error());
    }
    for (const Obligation &obligation : *obligations) {
        add(recordOf(obligation));
    }
    for (const device::Backup &backup : *backups) {
        const auto told = isToldByItsJob(store, backup);
        if (!told) {
            return std::unexpected(told.error());
        }
        if (!*told) {
            add(recordOf(backup));
        }
    }
    return others;
}

} // namespace

Result<RecordPage> readRecords(const store::Store &store, const RecordQuery &query,
                               std::int64_t before, std::size_t most)
{
    RecordPage page;
    const auto jobs = store.commissionings({.text = query.text.toStdString(),
                                            .results = resultsFor(query.shown),
                                            .from = query.from,
                                            .to = query.to,
                                            .before = before,
                                            .most = most + 1});
    if (!jobs) {
        return std::unexpected(jobs.error());
    }
    page.hasMore = jobs->size() > most;
    page.jobs.reserve(std::min(jobs->size(), most));
    for (std::size_t number = 0; number < std::min(jobs->size(), most); ++number) {
        page.jobs.push_back(recordOf((*jobs)[number]));
    }
    const bool isFirst = before == std::numeric_limits<std::int64_t>::max();
    if (isFirst && query.shown != RecordsShown::Certificates) {
        auto others = othersFor(store, query);
        if (!others) {
            return std::unexpected(others.error());
        }
        page.others = std::move(*others);
    }
    return page;
}

std::vector<Record> inOneList(const std::vector<Record> &jobs, std::vector<Record> others,
                              bool hasMore)
{
    std::ranges::sort(others, std::ranges::greater(), &Record::when);
    std::vector<Record> list;
    list.reserve(jobs.size() + others.size());
    auto other = others.begin();
    for (const Record &job : jobs) {
        for (; other != others.end() && other->when > job.when; ++other) {
            list.push_back(std::move(*other));
        }
        list.push_back(job);
    }
    if (!hasMore) {
        std::ranges::move(other, others.end(), std::back_inserter(list));
    }
    return list;
}

std::optional<UtcMillis> startOfDay(const QDate &day)
{
    if (!day.isValid()) {
        return {};
    }
    return UtcMillis(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

Result<RecordDetail> readRecord(const store::Store &store, const Record &record)
{
    RecordDetail detail;
    detail.record = record;
    std::optional<std::int64_t> backup;
    if (record.kind == RecordKind::Job) {
        auto job = store.commissioning(record.id);
        if (!job) {
            return std::unexpected(job.error());
        }
        backup = job->backupId;
        detail.job = std::move(*job);
    } else if (record.kind == RecordKind::OpenWrite) {
        backup = record.id;
    } else {
        auto open = store.openObligations(record.imei);
        if (!open) {
            return std::unexpected(open.error());
        }
        const auto found = std::ranges::find(*open, record.id, &Obligation::id);
        if (found != open->end()) {
            detail.obligation = std::move(*found);
        }
    }
    if (backup) {
        auto held = store.backup(*backup);
        if (!held) {
            return std::unexpected(held.error());
        }
        detail.backup = std::move(*held);
    }
    return detail;
}

} // namespace sp7600::ui
