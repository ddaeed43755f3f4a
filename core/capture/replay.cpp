// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/replay.h"

#include "core/capture/replaysender.h"
#include "core/device/hostlookup.h"
#include "core/model/imei.h"

#include <QEventLoop>

#include <algorithm>
#include <set>

namespace sp7600::capture
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds lookupTime{10};
constexpr std::size_t mostUnitsRemembered = 1'000'000;

std::string nameOf(const Endpoint &endpoint)
{
    return hostAndPort(endpoint.host, endpoint.port);
}

std::unexpected<Error> failed(const Endpoint &endpoint, const QString &detail)
{
    return failure(ErrorCode::ReplayFailed,
                   {{"endpoint", nameOf(endpoint)}, {"detail", detail.toStdString()}});
}

} // namespace

Result<ReplayContent> replayContent(const store::Store &store,
                                    const store::ReceptionQuery &selection,
                                    const device::CancelToken &cancelled)
{
    ReplayContent content;
    std::set<std::string, std::less<>> seen;
    const auto done = eachReception(store, selection, cancelled, [&](const Reception &reception) {
        if (reception.direction != Direction::FromTracker)
            return Result<void>();
        ++content.frames;
        content.anonymous += isAnonymous(reception) ? 1 : 0;
        for (const Report &report : reception.reports) {
            const auto unit = unitName(report);
            if (unit.empty() || seen.contains(unit))
                continue;
            if (isSyntheticImei(unit) && !content.synthetic)
                content.synthetic = unit;
            if (seen.size() < mostUnitsRemembered)
                seen.emplace(unit);
            ++content.unitsInAll;
            if (content.units.size() < mostUnitsNamed)
                content.units.emplace_back(unit);
        }
        return Result<void>();
    });
    if (!done)
        return std::unexpected(done.error());
    return content;
}

Result<ReplayTarget> replayTarget(const Endpoint &endpoint, const device::CancelToken &cancelled)
{
    const auto found =
        device::lookUpHost(QString::fromStdString(endpoint.host), lookupTime, cancelled);
    if (cancelled.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!found)
        return failed(endpoint, u"the name was not looked up in time"_s);
    const auto addresses = found->addresses();
    if (addresses.isEmpty())
        return failed(endpoint, found->errorString());
    // IPv4 first: trackers know no other.
    const auto ipv4 =
        std::ranges::find(addresses, QAbstractSocket::IPv4Protocol, &QHostAddress::protocol);
    ReplayTarget target{endpoint, ipv4 == addresses.end() ? addresses.first() : *ipv4, false};
    target.isLoopback = std::ranges::all_of(
        addresses, [](const QHostAddress &address) { return address.isLoopback(); });
    return target;
}

Result<void> mayReplay(const ReplayTarget &target, const ReplayContent &content, bool confirmed)
{
    if (target.isLoopback)
        return {};
    if (content.synthetic) {
        return failure(ErrorCode::ReplaySynthetic,
                       {{"endpoint", nameOf(target.endpoint)}, {"imei", *content.synthetic}});
    }
    if (confirmed)
        return {};
    constexpr std::size_t named = 3;
    std::string units;
    for (const std::string &unit : content.units) {
        if (&unit - content.units.data() == named) {
            units += ", …";
            break;
        }
        units += (units.empty() ? "" : ", ") + unit;
    }
    return failure(ErrorCode::ReplayUnconfirmed,
                   {{"endpoint", nameOf(target.endpoint)}, {"units", units}});
}

ReplayOutcome replayCapture(const store::Store &store, const ReplayTarget &target,
                            const ReplayOptions &options, const device::CancelToken &cancelled,
                            const std::function<void(const ReplayCounts &)> &progress)
{
    auto selection = options.selection;
    // What comes in while it is looked at was not looked at.
    const auto newest = newestId(store);
    if (!newest)
        return {{}, newest.error()};
    selection.before = *newest + 1;
    const auto content = replayContent(store, selection, cancelled);
    if (!content)
        return {{}, content.error()};
    if (const auto may = mayReplay(target, *content, options.confirmed); !may)
        return {{}, may.error()};

    ReplaySender sender(store, target, selection, options.speed);
    QEventLoop loop;
    QObject::connect(&sender, &ReplaySender::ended, &loop, &QEventLoop::quit);
    if (progress) {
        QObject::connect(&sender, &ReplaySender::progressed, &loop,
                         [&] { progress(sender.outcome().counts); });
    }
    const device::CancelToken::Wakeup wakeup(cancelled, [&sender] {
        QMetaObject::invokeMethod(&sender, &ReplaySender::cancel, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(&sender, &ReplaySender::begin, Qt::QueuedConnection);
    loop.exec();
    return sender.outcome();
}

} // namespace sp7600::capture
