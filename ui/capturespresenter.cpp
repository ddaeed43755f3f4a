// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturespresenter.h"

#include "ui/recordlist.h"

#include "core/text/text.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <unordered_map>
#include <utility>

using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

/// So late a report shows while somebody looks.
constexpr auto betweenLooks = 2s;

/// What stood there before keeps its place, so that no row moves under a hand.
CaptureList inOrderOf(const CaptureList &before, CaptureList now)
{
    std::unordered_map<std::string, std::size_t> places;
    for (const store::TrackerSummary &each : before) {
        places.emplace(each.imei, places.size());
    }
    std::ranges::stable_sort(now, {}, [&places](const store::TrackerSummary &each) {
        const auto known = places.find(each.imei);
        return known == places.end() ? 0 : known->second + 1;
    });
    return now;
}

/// The last and the oldest message that is kept. Waits for the store.
Result<CaptureDetail> readCapture(const store::Store &store, const std::string &imei)
{
    auto last = store.receptions({.imei = imei, .newestFirst = true, .most = 1});
    if (!last) {
        return std::unexpected(last.error());
    }
    const auto first = store.receptions({.imei = imei, .most = 1});
    if (!first) {
        return std::unexpected(first.error());
    }
    CaptureDetail detail;
    if (!last->empty() && !first->empty()) {
        detail.last = std::make_shared<const Reception>(std::move(last->front()));
        detail.keptFrom = first->front().received;
    }
    return detail;
}

} // namespace

CapturesPresenter::CapturesPresenter(const store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, &CapturesPresenter::look);
}

CapturesPresenter::~CapturesPresenter()
{
    m_pool.waitForDone();
}

// Which captures

void CapturesPresenter::setText(const QString &text)
{
    m_query.text = text.simplified().remove(u' ');
    select();
    Q_EMIT listChanged();
}

void CapturesPresenter::setDays(const QDate &first, const QDate &last)
{
    m_query.from = startOfDay(first);
    m_query.to = startOfDay(last.isValid() ? last.addDays(1) : last);
    select();
    Q_EMIT listChanged();
}

void CapturesPresenter::showEverything()
{
    m_query = {};
    select();
    Q_EMIT listChanged();
}

bool CapturesPresenter::fits(const store::TrackerSummary &capture) const
{
    return (m_query.text.isEmpty()
            || text::escaped(capture.imei).contains(m_query.text, Qt::CaseInsensitive))
           && (!m_query.from || capture.lastHeard >= *m_query.from)
           && (!m_query.to || capture.firstHeard < *m_query.to);
}

void CapturesPresenter::select()
{
    m_captures.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_captures),
                         [this](const store::TrackerSummary &each) { return fits(each); });
}

void CapturesPresenter::load()
{
    m_isWanted = true;
    read(true);
}

void CapturesPresenter::look()
{
    if (m_isWanted) {
        read(false);
    }
}

void CapturesPresenter::rest()
{
    m_isWanted = false;
    m_again.stop();
}

void CapturesPresenter::read(bool inNewOrder)
{
    m_again.stop();
    const std::uint64_t turn = ++m_turn;
    m_pool.start([this, turn, inNewOrder] {
        QMetaObject::invokeMethod(
            this,
            [this, turn, inNewOrder, read = m_store.trackers()]() mutable {
                if (turn == m_turn) {
                    take(std::move(read), inNewOrder);
                }
            },
            Qt::QueuedConnection);
    });
}

void CapturesPresenter::take(Result<CaptureList> read, bool inNewOrder)
{
    if (m_isWanted) {
        m_again.start();
    }
    const bool wasLoaded = std::exchange(m_isLoaded, m_isLoaded || read.has_value());
    const auto errorBefore =
        std::exchange(m_error, read ? std::nullopt : std::optional(read.error()));
    if (!read) {
        if (errorBefore != m_error) {
            Q_EMIT listChanged();
        }
        return;
    }
    CaptureList now = inNewOrder ? std::move(*read) : inOrderOf(m_all, std::move(*read));
    if (wasLoaded && !errorBefore && now == m_all) {
        return;
    }
    const auto isHeard = [this, &now] {
        const auto before = std::ranges::find(m_all, m_chosen, &store::TrackerSummary::imei);
        const auto after = std::ranges::find(now, m_chosen, &store::TrackerSummary::imei);
        return after != now.end() && (before == m_all.end() || *before != *after);
    };
    const bool isStale = inNewOrder || m_detailError || isHeard();
    m_all = std::move(now);
    select();
    Q_EMIT listChanged();
    if (isStale) {
        readDetail();
    }
}

// The chosen one

void CapturesPresenter::choose(const std::string &imei)
{
    if (m_chosen == imei) {
        return;
    }
    m_chosen = imei;
    m_detail.reset();
    m_detailError.reset();
    Q_EMIT choiceChanged();
    readDetail();
}

void CapturesPresenter::readDetail()
{
    if (m_chosen.empty()) {
        return;
    }
    m_pool.start([this, imei = m_chosen] {
        QMetaObject::invokeMethod(
            this, [this, imei, read = readCapture(m_store, imei)] { takeDetail(read, imei); },
            Qt::QueuedConnection);
    });
}

void CapturesPresenter::takeDetail(const Result<CaptureDetail> &detail, const std::string &imei)
{
    if (m_chosen != imei) {
        return;
    }
    m_detail = detail ? std::optional(*detail) : std::nullopt;
    m_detailError = detail ? std::nullopt : std::optional(detail.error());
    Q_EMIT choiceChanged();
}

} // namespace sp7600::ui
