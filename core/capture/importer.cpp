// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/importer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace sp7600::capture
{

using namespace Qt::StringLiterals;

namespace
{

/// The most receptions that are added at once, and over how much time: what the store holds of that
/// time is looked at for each batch.
constexpr std::size_t batchSize = 1000;
constexpr std::size_t largestBatch = 10'000;
constexpr std::chrono::minutes batchTime{10};
constexpr std::chrono::seconds longestWait{60};

/// What makes two receptions the same.
using Likeness = std::tuple<UtcMillis, std::string, std::uint16_t, Direction, std::string>;

Likeness likenessOf(const Reception &reception)
{
    return {reception.received, reception.peer.address, reception.peer.port, reception.direction,
            reception.raw};
}

/// Receptions on their way into the store.
class Batch
{
public:
    explicit Batch(store::Store &store)
        : m_store(store)
    {
    }

    /// Whether @p reception belongs to a later batch. Equal ones never part: they are counted.
    [[nodiscard]] bool isFullFor(const Reception &reception) const
    {
        if (m_receptions.empty())
            return false;
        const auto time = reception.received;
        if (time < m_first || time - m_first > batchTime)
            return true;
        const auto size = m_receptions.size();
        return size >= largestBatch || (size >= batchSize && time != m_receptions.back().received);
    }

    void add(Reception reception)
    {
        if (m_receptions.empty())
            m_first = m_last = reception.received;
        m_last = std::max(m_last, reception.received);
        m_receptions.push_back(std::move(reception));
    }

    /// How many were added.
    Result<std::int64_t> commit(const device::CancelToken &cancelled)
    {
        if (m_receptions.empty())
            return 0;
        if (const auto done = leaveOutKnown(cancelled); !done)
            return std::unexpected(done.error());
        const auto added = static_cast<std::int64_t>(m_receptions.size());
        if (added == 0)
            return 0;
        auto promise = std::make_shared<std::promise<Result<std::vector<Reception>>>>();
        auto future = promise->get_future();
        m_store.submit(std::exchange(m_receptions, {}),
                       [promise](Result<std::vector<Reception>> outcome) {
                           promise->set_value(std::move(outcome));
                       });
        if (future.wait_for(longestWait) != std::future_status::ready)
            return failure(ErrorCode::TimedOut, {{"what", m_store.file().toStdString()}});
        if (const auto outcome = future.get(); !outcome)
            return std::unexpected(outcome.error());
        return added;
    }

private:
    Result<void> leaveOutKnown(const device::CancelToken &cancelled)
    {
        std::map<Likeness, int> known;
        for (const Reception &reception : m_receptions)
            known.try_emplace(likenessOf(reception), 0);
        store::ReceptionQuery sameTime;
        sameTime.from = m_first;
        sameTime.to = m_last + std::chrono::milliseconds(1);
        const auto looked =
            eachReception(m_store, sameTime, cancelled, [&known](const Reception &there) {
                if (const auto found = known.find(likenessOf(there)); found != known.end())
                    ++found->second;
                return Result<void>();
            });
        if (!looked)
            return looked;
        std::erase_if(m_receptions, [&known](const Reception &reception) {
            int &left = known[likenessOf(reception)];
            return left > 0 && left-- > 0;
        });
        return {};
    }

    store::Store &m_store;
    std::vector<Reception> m_receptions;
    UtcMillis m_first{};
    UtcMillis m_last{};
};

ImportOutcome importAll(CaptureReader &reader, store::Store &store,
                        const device::CancelToken &cancelled, const Progress &progress)
{
    ImportOutcome outcome;
    Batch batch(store);
    const auto commit = [&] {
        const auto added = batch.commit(cancelled);
        if (!added)
            outcome.error = added.error();
        outcome.counts.added += added.value_or(0);
        if (progress)
            progress(outcome.counts.read);
        return added.has_value();
    };
    for (;;) {
        if (cancelled.isCancelled()) {
            outcome.error = Error{ErrorCode::Cancelled};
            return outcome;
        }
        auto reception = reader.next();
        if (!reception) {
            outcome.error = reception.error();
            continue; // What is complete still comes.
        }
        if (!*reception)
            break;
        if (batch.isFullFor(**reception) && !commit())
            return outcome;
        ++outcome.counts.read;
        batch.add(std::move(**reception));
    }
    static_cast<void>(commit());
    return outcome;
}

} // namespace

ImportOutcome importCapture(QIODevice &source, const QString &file, store::Store &store,
                            const device::CancelToken &cancelled, const Progress &progress)
{
    if (store.isReadOnly())
        return {{}, Error{ErrorCode::StoreReadOnly, {{"file", store.file().toStdString()}}}};
    const auto reader = readCapture(source, file);
    if (!reader)
        return {{}, reader.error()};
    auto outcome = importAll(**reader, store, cancelled, progress);
    outcome.counts.traffic = (*reader)->traffic();
    return outcome;
}

ImportOutcome importStore(const QString &file, store::Store &store,
                          const device::CancelToken &cancelled, const Progress &progress)
{
    if (store.isReadOnly())
        return {{}, Error{ErrorCode::StoreReadOnly, {{"file", store.file().toStdString()}}}};
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(store.file()).canonicalFilePath()) {
        return {{},
                Error{ErrorCode::UsageWrong,
                      {{"detail", "the file to import is the store itself; name another with "
                                  "--store"}}}};
    }
    const auto reader = readStore(file);
    if (!reader)
        return {{}, reader.error()};
    return importAll(**reader, store, cancelled, progress);
}

ImportOutcome importFile(const QString &file, store::Store &store,
                         const device::CancelToken &cancelled, const Progress &progress)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {
            {},
            Error{ErrorCode::FileUnreadable,
                  {{"file", file.toStdString()}, {"detail", source.errorString().toStdString()}}}};
    }
    return isStore(source) ? importStore(file, store, cancelled, progress)
                           : importCapture(source, file, store, cancelled, progress);
}

} // namespace sp7600::capture
