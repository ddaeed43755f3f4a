// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofwait.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace sp7600::commissioning
{

namespace
{

constexpr std::size_t maxOtherUnits = 100;

/// What was heard, with what an error needs beyond it.
struct Tally {
    HeardSoFar heard;
    std::optional<Peer> undecodablePeer;
};

/// Sorts one reception; the index of the proving report, if there is one.
std::optional<std::size_t> sortIn(Tally &tally, const Reception &reception, const std::string &imei,
                                  Transport transport)
{
    auto &heard = tally.heard;
    heard.lastPeer = reception.peer;
    if (reception.error) {
        ++heard.undecodable;
        tally.undecodablePeer = reception.peer;
        return {};
    }
    for (std::size_t i = 0; i < reception.reports.size(); ++i) {
        const auto &report = reception.reports[i];
        const std::string unit(unitName(report));
        if (unit.empty()) {
            ++heard.undecodable;
            tally.undecodablePeer = reception.peer;
            return {};
        }
        if (unit != imei) {
            if (heard.otherUnits.contains(unit) || heard.otherUnits.size() < maxOtherUnits)
                ++heard.otherUnits[unit];
            return {}; // a frame carries one IMEI
        }
        if (reception.transport != transport) {
            ++heard.otherTransport;
            return {};
        }
        if (report.kind == ReportKind::Report) {
            ++heard.fromThisUnit;
            return i;
        }
    }
    ++heard.fromThisUnit;
    ++heard.heartbeats;
    return {};
}

Error failureFor(const Tally &tally, const ProofWait &wait)
{
    const auto &heard = tally.heard;
    if (heard.heartbeats > 0)
        return {ErrorCode::ProofHeartbeatOnly, {}, {}};
    if (heard.otherTransport > 0) {
        const auto other =
            wait.endpoint.transport == Transport::Tcp ? Transport::Udp : Transport::Tcp;
        return {ErrorCode::ProofOtherTransport,
                {{"transport", std::string(transportName(other))},
                 {"expected", std::string(transportName(wait.endpoint.transport))}},
                {}};
    }
    if (heard.undecodable > 0) {
        return {ErrorCode::ProofUndecodable,
                {{"peer", tally.undecodablePeer ? hostAndPort(tally.undecodablePeer->address,
                                                              tally.undecodablePeer->port)
                                                : std::string()}},
                {}};
    }
    if (!heard.otherUnits.empty()) {
        return {ErrorCode::ProofOtherImei,
                {{"imei", heard.otherUnits.begin()->first}, {"expected", wait.imei}},
                {}};
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait.timeout).count();
    return {ErrorCode::ProofNothingArrived,
            {{"seconds", std::to_string(seconds)},
             {"endpoint", hostAndPort(wait.endpoint.host, wait.endpoint.port)}},
            {}};
}

} // namespace

Result<ProofWait::Proof> ProofWait::run(const device::CancelToken &cancel) const
{
    std::mutex mutex;
    std::condition_variable changed;
    bool arrived = true;
    const auto wake = [&] {
        const std::lock_guard lock(mutex);
        arrived = true;
        changed.notify_all();
    };
    const auto subscription = feed.subscribe(wake);
    const device::CancelToken::Wakeup wakeup(cancel, wake);

    const auto deadline = std::chrono::steady_clock::now() + timeout;
    Tally tally;
    auto number = since;
    while (true) {
        {
            std::unique_lock lock(mutex);
            if (!changed.wait_until(lock, deadline, [&arrived] { return arrived; }))
                return std::unexpected(failureFor(tally, *this));
            arrived = false;
        }
        while (true) {
            const auto batch = feed.since(number);
            number = batch.next;
            for (const auto &reception : batch.receptions) {
                if (reception->received < notBefore)
                    continue;
                if (const auto report = sortIn(tally, *reception, imei, endpoint.transport))
                    return Proof{*reception, *report};
            }
            if (batch.receptions.empty())
                break;
            if (heard)
                heard(tally.heard);
        }
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (std::chrono::steady_clock::now() >= deadline)
            return std::unexpected(failureFor(tally, *this));
    }
}

} // namespace sp7600::commissioning
