// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plotgatherer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <limits>
#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr int pauseMs = 300;
constexpr std::size_t pageSize = 500;

} // namespace

/// How far one question is. But for `stop` it belongs to the thread that reads.
struct PlotGatherer::Gathering {
    ReportFilter filter;
    std::atomic_bool stop = false;
    PlotData data = {};
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max(); ///< Read down to here.
    std::int64_t newest = 0;                                        ///< And up to here.
    bool isBegun = false;
    bool isDown = false; ///< At the oldest that is kept.

    /// A page towards newer or older ones; false when it was the last.
    [[nodiscard]] Result<bool> read(const store::Store &store, bool newer)
    {
        store::ReceptionQuery query = filter.query;
        query.newestFirst = !newer;
        query.most = pageSize;
        query.after = newer ? newest : 0;
        query.before = newer ? std::numeric_limits<std::int64_t>::max() : oldest;
        const auto page = store.receptions(query);
        if (!page) {
            return std::unexpected(page.error());
        }
        for (const Reception &each : *page) {
            take(each);
        }
        return page->size() == pageSize;
    }

    void take(const Reception &reception)
    {
        newest = std::max(newest, reception.id);
        oldest = std::min(oldest, reception.id);
        // Looked at without being owned: it stays the page's.
        const std::shared_ptr<const Reception> seen(std::shared_ptr<const Reception>(), &reception);
        for (std::size_t number = 0; number < reception.reports.size(); ++number) {
            if (filter.accepts({seen, number})) {
                data.add(reception, reception.reports[number]);
            }
        }
    }

    /// True when everything is read, false when it shall be told how far it is.
    [[nodiscard]] Result<bool> readOn(const store::Store &store)
    {
        QElapsedTimer since;
        since.start();
        bool moreNewer = isBegun;
        while (!stop && !since.hasExpired(pauseMs) && (moreNewer || !isDown)) {
            const auto more = read(store, moreNewer);
            if (!more) {
                return std::unexpected(more.error());
            }
            if (moreNewer) {
                moreNewer = *more;
            } else {
                isDown = !*more;
                isBegun = true;
            }
        }
        return !moreNewer && isDown;
    }
};

PlotGatherer::PlotGatherer(const store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    m_next.setInterval(pauseMs);
    connect(&m_next, &QTimer::timeout, this, &PlotGatherer::go);
}

PlotGatherer::~PlotGatherer()
{
    if (m_gathering) {
        m_gathering->stop = true;
    }
    m_pool.waitForDone();
}

void PlotGatherer::setFilter(const std::optional<ReportFilter> &filter)
{
    if (m_gathering) {
        m_gathering->stop = true;
    }
    m_gathering = filter ? std::make_shared<Gathering>(*filter) : nullptr;
    m_picture = {};
    m_error.reset();
    m_isBehind = m_gathering != nullptr;
    go();
    Q_EMIT changed();
}

void PlotGatherer::setActive(bool active)
{
    m_isActive = active;
    go();
}

void PlotGatherer::moreCame()
{
    m_isBehind = true;
    if (!m_next.isActive()) {
        m_next.start();
    }
}

void PlotGatherer::go()
{
    if (m_isActive && m_isBehind && !m_isRunning && m_gathering) {
        m_isRunning = true;
        m_isBehind = false;
        m_pool.start([this, gathering = m_gathering] { run(gathering); });
    }
}

void PlotGatherer::run(const std::shared_ptr<Gathering> &gathering)
{
    const auto whole = gathering->readOn(m_store);
    QMetaObject::invokeMethod(
        this,
        [this, gathering, picture = gathering->data.picture(), isWhole = whole.value_or(true),
         error = whole ? std::nullopt : std::optional(whole.error())] {
            m_isRunning = false;
            if (gathering == m_gathering) {
                m_picture = picture;
                m_picture.isWhole = isWhole;
                m_error = error;
                m_isBehind = m_isBehind || !isWhole;
                Q_EMIT changed();
            }
            if (isWhole && gathering == m_gathering) {
                m_next.start(); // For what came meanwhile, not at once.
            } else {
                go();
            }
        },
        Qt::QueuedConnection);
}

} // namespace sp7600::ui
