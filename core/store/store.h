// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: captures, backups and commissionings in SQLite, and their export.
// What may not: sockets, serial ports, windows; the write connection belongs to one thread.
// Who calls it: app wires it in as the sink and the journal; commissioning and ui read from it.
#pragma once

#include "core/device/backupjournal.h"
#include "core/listener/reportsink.h"
#include "core/model/model.h"
#include "core/store/indexer.h"
#include "core/store/receptionquery.h"
#include "core/store/retention.h"
#include "core/store/trackersummary.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::store
{

/// Which backups, and how many of them at once.
struct BackupQuery {
    std::optional<std::string> imei = {}; ///< Absent: of every unit.
    bool openOnly = false;                ///< Those whose write came to no known end.
    /// For the next page: the id of the last one of the page before.
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    std::size_t most = std::numeric_limits<std::size_t>::max();
};

/// Which commissionings, and how many of them at once.
struct CommissioningQuery {
    std::optional<std::string> imei = {};  ///< Absent: of every unit.
    std::optional<std::string> plate = {}; ///< As somebody types it; see plateKey().
    /// In the IMEI, the plate or the name of the vehicle, as somebody types it; empty: any.
    std::string text = {};
    std::vector<JobResult> results = {}; ///< One of these; empty: any.
    std::optional<UtcMillis> from = {};  ///< Begun then or later.
    std::optional<UtcMillis> to = {};    ///< Begun before then.
    /// For the next page: the id of the last one of the page before.
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    std::size_t most = 1000;
};

/// One file with everything this program keeps. WAL, synchronous=FULL, full fsync on macOS; one
/// writer thread owns the write connection and commits in batches of a few tens of milliseconds.
/// Receptions are committed raw; the index of what they mean follows, see indexLag(). All functions
/// are thread-safe; reading ones wait for one reader thread, which has a connection of its own.
/// Needs a QCoreApplication, as Qt SQL does.
class Store final : public listener::ReportSink, public device::BackupJournal
{
public:
    /// Opens or creates @p file. A damaged file is set aside (`<file>.damaged-<UTC time>`) and a
    /// new one started: see setAside(). A file above 256 MiB is not read as a whole to find damage,
    /// only its ends and what cannot be had again; damage elsewhere shows when it is read, and the
    /// next open() then reads all. A file that another program writes is opened read-only: see
    /// isReadOnly(). Errors: StoreUnavailable, StoreFull.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &file);
    /// Opens somebody else's @p file to be read and leaves it as it is: no lock, no conversion,
    /// nothing set aside. Errors: StoreUnavailable, of an earlier version as well.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openForReading(const QString &file);
    /// Whether @p file is of this program, and of a version that openForReading() does not take.
    [[nodiscard]] static bool isOfEarlierVersion(const QString &file);
    /// Commits what was submitted, then closes.
    ~Store() override;

    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Where the damaged file went, when there was one.
    [[nodiscard]] std::optional<QString> setAside() const;

    /// What is submitted waits in memory until it is durable: the caller bounds it, as the listener
    /// does. What has neither reports nor an error is decoded for the index later. @p done is
    /// called on the writer's thread (at once on the caller's when the store is read-only); it must
    /// be quick and must not wait for this store.
    void submit(std::vector<Reception> receptions, Done done) override;
    [[nodiscard]] Result<std::int64_t> saveBackup(const device::Backup &backup) override;
    [[nodiscard]] Result<void> finishBackup(std::int64_t id,
                                            const std::vector<SettingResult> &after,
                                            const std::optional<Error> &error) override;

    /// Error: BackupNotFound.
    [[nodiscard]] Result<device::Backup> backup(std::int64_t id) const;
    /// Newest first. None is ever deleted.
    [[nodiscard]] Result<std::vector<device::Backup>> backups(const BackupQuery &query = {}) const;

    /// What a proof leaves to be done. Durable when they return; they block at most 10 s.
    [[nodiscard]] Result<std::int64_t> saveObligation(const Obligation &obligation);
    /// It never came to be, because nothing was written.
    [[nodiscard]] Result<void> closeObligation(std::int64_t id);
    /// The unit holds its server, so nothing of this kind is owed to it.
    [[nodiscard]] Result<void> closeObligationsOf(const std::string &imei);
    /// Those not closed, newest first.
    [[nodiscard]] Result<std::vector<Obligation>>
    openObligations(const std::optional<std::string> &imei = {}) const;
    /// Those open now, and those that were at @p time though they are closed by now; newest first.
    [[nodiscard]] Result<std::vector<Obligation>> obligationsAt(const std::string &imei,
                                                                UtcMillis time) const;
    /// All that ever were, newest first.
    [[nodiscard]] Result<std::vector<Obligation>> obligationsOf(const std::string &imei) const;

    /// Durable when it returns; blocks at most 10 s.
    [[nodiscard]] Result<std::int64_t> saveCommissioning(const Commissioning &commissioning);
    /// Whom the certificate names from now on; whom the record named stays in it. Durable when it
    /// returns; blocks at most 10 s. Error: CertificateNotFound.
    [[nodiscard]] Result<void> correctSignature(std::int64_t id, const Signature &signature);
    /// Error: CertificateNotFound.
    [[nodiscard]] Result<Commissioning> commissioning(std::int64_t id) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<Commissioning>>
    commissionings(const CommissioningQuery &query = {}) const;

    /// Decoded anew from their raw bytes. Right at every moment: what the index does not have yet
    /// is looked for in the raw bytes, which takes longer the further it is behind.
    [[nodiscard]] Result<std::vector<Reception>> receptions(const ReceptionQuery &query) const;
    [[nodiscard]] Result<std::int64_t> receptionCount() const;
    /// Most recently heard first.
    [[nodiscard]] Result<std::vector<TrackerSummary>> trackers() const;

    /// How far the index is behind: up to two seconds in use, longer after a crash or for a file of
    /// an earlier version. Of a read-only store the age is not known and zero.
    [[nodiscard]] Result<IndexLag> indexLag() const;

    /// From now on; nothing is removed before. Errors: StoreReadOnly; StoreLimitTooSmall, when what
    /// stays for ever takes more than that, and then nothing changes.
    [[nodiscard]] Result<void> setRetention(const Retention &retention);
    /// Octets of the file that hold something, without its log.
    [[nodiscard]] Result<std::uint64_t> octets() const;
    /// Reads the whole file, about a second for each gigabyte of a fast disk; capturing goes on.
    /// Error: StoreUnavailable with the damage as `detail`; the next open() sets the file aside.
    [[nodiscard]] Result<void> check() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace sp7600::store
