// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storedreports.h"

#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr std::size_t pageSize = 500;
/// Looked at before what was found is told; so often a person sees how far it is.
constexpr std::size_t mostLookedAt = 10'000;
/// While reports come in at a great rate, the last one that is counted is not to be told exactly.
constexpr int attempts = 3;

bool acceptsAny(const ReportFilter &filter, const std::shared_ptr<const Reception> &reception)
{
    if (reception->reports.empty()) {
        return filter.accepts({reception, {}});
    }
    for (std::size_t number = 0; number < reception->reports.size(); ++number) {
        if (filter.accepts({reception, number})) {
            return true;
        }
    }
    return false;
}

Result<std::int64_t> lastId(const store::Store &store)
{
    const auto last = store.receptions({.newestFirst = true, .most = 1});
    if (!last) {
        return std::unexpected(last.error());
    }
    return last->empty() ? 0 : last->front().id;
}

Result<KeptTrackers> readTrackers(const store::Store &store)
{
    KeptTrackers kept;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = lastId(store);
        auto trackers = before ? store.trackers() : std::unexpected(before.error());
        const auto after = trackers ? lastId(store) : std::unexpected(trackers.error());
        if (!after) {
            return std::unexpected(after.error());
        }
        kept = {std::move(*trackers), *after};
        if (*before == *after) {
            break;
        }
    }
    return kept;
}

class Look final
{
public:
    Look(const store::Store &store, const ReportFilter &filter, ReportPage::Towards towards,
         std::int64_t from)
        : m_store(store)
        , m_filter(filter)
        , m_query(filter.query)
    {
        m_page.towards = towards;
        m_query.newestFirst = towards == ReportPage::Towards::Older;
        m_query.most = pageSize;
        moveTo(from);
    }

    template <typename Stale>
    [[nodiscard]] Result<ReportPage> run(const Stale &isStale)
    {
        for (std::size_t lookedAt = 0; lookedAt < mostLookedAt && !m_page.isEnd
                                       && m_page.receptions.size() < pageSize && !isStale();
             lookedAt += pageSize) {
            auto receptions = m_store.receptions(m_query);
            if (!receptions) {
                return std::unexpected(receptions.error());
            }
            take(std::move(*receptions));
        }
        return std::move(m_page);
    }

private:
    void moveTo(std::int64_t id)
    {
        (m_query.newestFirst ? m_query.before : m_query.after) = id;
        m_page.reached = id;
    }

    void take(std::vector<Reception> receptions)
    {
        m_page.isEnd = receptions.size() < pageSize;
        if (receptions.empty()) {
            return;
        }
        moveTo(receptions.back().id);
        m_page.reachedTime = receptions.back().received;
        for (Reception &each : receptions) {
            auto reception = std::make_shared<const Reception>(std::move(each));
            if (!m_filter.needsLook() || acceptsAny(m_filter, reception)) {
                m_page.receptions.push_back(std::move(reception));
            }
        }
    }

    const store::Store &m_store;
    const ReportFilter &m_filter;
    store::ReceptionQuery m_query;
    ReportPage m_page;
};

} // namespace

StoredReports::StoredReports(const store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pages.setMaxThreadCount(1);
    m_trackers.setMaxThreadCount(1);
}

StoredReports::~StoredReports()
{
    ++m_question; // Nothing is told of what was asked for.
    m_pages.clear();
    m_trackers.clear();
    m_pages.waitForDone();
    m_trackers.waitForDone();
}

void StoredReports::ask(const ReportFilter &filter, ReportPage::Towards towards, std::int64_t from,
                        bool withCount)
{
    const std::uint64_t question = ++m_question;
    m_pages.start([this, question, filter, towards, from, withCount] {
        const auto isStale = [this, question] { return m_question != question; };
        if (isStale()) {
            return;
        }
        auto page = Look(m_store, filter, towards, from).run(isStale);
        if (page && withCount && !isStale()) {
            const auto upTo = lastId(m_store);
            const auto count = m_store.receptionCount();
            if (upTo && count) {
                page->kept = {*count, *upTo};
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, isStale, answer = std::move(page)] {
                if (isStale()) {
                    return;
                }
                if (answer) {
                    Q_EMIT found(*answer);
                } else {
                    Q_EMIT failed(answer.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void StoredReports::askTrackers()
{
    const auto question = ++m_trackersQuestion;
    m_trackers.clear(); // Nobody waits for what was asked before.
    m_trackers.start([this, question] {
        QMetaObject::invokeMethod(
            this,
            [this, question, kept = readTrackers(m_store)] {
                if (question != m_trackersQuestion) {
                    return;
                }
                if (kept) {
                    Q_EMIT trackersFound(*kept);
                } else {
                    Q_EMIT trackersFailed(kept.error());
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace sp7600::ui
