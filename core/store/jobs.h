// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/listener/reportsink.h"
#include "core/model/model.h"
#include "core/store/writer.h"

#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace sp7600::store
{

/// Receptions, as they came. Their index follows later.
class ReceptionJob final : public WriteJob
{
public:
    ReceptionJob(std::vector<Reception> receptions, listener::ReportSink::Done done);
    [[nodiscard]] Result<void> write(WriteSession &session) override;
    void settle(const Result<void> &outcome) override;
    [[nodiscard]] std::size_t weight() const override;

private:
    std::vector<Reception> m_receptions;
    listener::ReportSink::Done m_done;
};

[[nodiscard]] Result<std::int64_t> insertBackup(WriteSession &session,
                                                const device::Backup &backup);
/// Error: BackupNotFound.
[[nodiscard]] Result<void> finishBackup(WriteSession &session, std::int64_t id,
                                        const std::vector<SettingResult> &after,
                                        const std::optional<Error> &error);
[[nodiscard]] Result<std::int64_t> insertObligation(WriteSession &session,
                                                    const Obligation &obligation);
/// Those open whose @p column (`id` or `imei`) holds @p value.
[[nodiscard]] Result<void> closeObligations(WriteSession &session, const QString &column,
                                            const QVariant &value);
[[nodiscard]] Result<std::int64_t> insertCommissioning(WriteSession &session,
                                                       const Commissioning &commissioning);
/// Error: CertificateNotFound.
[[nodiscard]] Result<void> correctSignature(WriteSession &session, std::int64_t id,
                                            const Signature &signature);

/// Something whose outcome a caller waits for.
template <typename T>
class AwaitedJob final : public WriteJob
{
public:
    using Work = std::function<Result<T>(WriteSession &)>;

    explicit AwaitedJob(Work work)
        : m_work(std::move(work))
    {
    }

    [[nodiscard]] std::future<Result<T>> outcome() { return m_promise.get_future(); }

    [[nodiscard]] Result<void> write(WriteSession &session) override
    {
        m_result = m_work(session);
        if (!m_result)
            return std::unexpected(m_result.error());
        return {};
    }

    void settle(const Result<void> &outcome) override
    {
        if (!outcome)
            m_result = std::unexpected(outcome.error());
        m_promise.set_value(std::move(m_result));
    }

private:
    Work m_work;
    Result<T> m_result;
    std::promise<Result<T>> m_promise;
};

/// Posts @p work and waits until it is durable. Error TimedOut: it may still become durable later.
template <typename T, typename Work>
[[nodiscard]] Result<T> runAndWait(Writer &writer, std::chrono::milliseconds longest, Work work)
{
    auto job = std::make_unique<AwaitedJob<T>>(std::move(work));
    std::future<Result<T>> outcome = job->outcome();
    writer.post(std::move(job));
    if (outcome.wait_for(longest) != std::future_status::ready)
        return failure(ErrorCode::TimedOut, {{"what", "saving"}});
    return outcome.get();
}

} // namespace sp7600::store
