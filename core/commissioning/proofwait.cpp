// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofwait.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>

namespace sp7600::commissioning
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr std::size_t maxOtherUnits = 100;
/// How often it is looked what a relay did, which nobody tells.
constexpr std::chrono::milliseconds lookEvery{200};

/// What was heard, with what an error needs beyond it.
struct Tally {
    HeardSoFar heard;
    std::optional<Peer> undecodablePeer;
};

/// The relays and the listener share their feed: what came to another port is another's.
bool isElsewhere(const Reception &reception, const ProofWait &wait)
{
    // The other transport may have another port of the same listener.
    return reception.transport == wait.endpoint.transport && wait.listeningPort != 0
           && reception.local.port != 0 && reception.local.port != wait.listeningPort;
}

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

/// What a relay kept out is heard all the same; true when that is news.
bool noteRefused(HeardSoFar &heard, const listener::RefusedUnits &refused)
{
    bool isNews = false;
    for (const auto &[unit, frames] : refused) {
        auto &known = heard.otherUnits[unit];
        isNews = isNews || known != frames;
        known = frames;
    }
    return isNews;
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

/// What becomes of the unit's reports at a relay.
class RelayWatch
{
public:
    explicit RelayWatch(const ProofWait::Relay &relay)
        : m_relay(relay)
    {
    }

    /// The latest counts: it may have come by a way that the ones before did not find. One that is
    /// answered is not given up for it.
    void take(ProofWait::Proof proof)
    {
        if (m_proof && m_proof->answer)
            return;
        if (!m_proof)
            m_firstSign = Clock::now(); // What came before it says nothing of its way.
        m_connections.insert(proof.reception.connection);
        m_proof = std::move(proof);
        look();
    }

    void takeAnswer(const Reception &answer)
    {
        if (m_proof && !m_proof->answer && m_connections.contains(answer.connection))
            m_proof->answer = answer;
    }

    /// Nothing while it is open. @p isLate: there is no more time.
    [[nodiscard]] std::optional<Result<ProofWait::Proof>> verdict(bool isLate)
    {
        if (m_proof && m_proof->answer)
            return *m_proof;
        look();
        if (!m_proof && m_failures == 0)
            return {};
        if (!m_firstSign)
            m_firstSign = Clock::now();
        if (!isLate && Clock::now() < *m_firstSign + m_relay.patience)
            return {};
        const auto passed = m_relay.counters().relayedUp - m_passedBefore;
        if (m_proof && passed >= m_proof->reception.raw.size())
            return *m_proof;
        return failure(ErrorCode::ProofServerNotReached,
                       {{"endpoint", hostAndPort(m_relay.server.host, m_relay.server.port)}});
    }

private:
    /// What went up before the server was lost the last time is no sign that it is there.
    void look()
    {
        const auto counters = m_relay.counters();
        if (counters.relayFailures == m_failures)
            return;
        m_failures = counters.relayFailures;
        m_passedBefore = counters.relayedUp;
    }

    const ProofWait::Relay &m_relay;
    std::optional<ProofWait::Proof> m_proof;
    std::set<std::uint64_t> m_connections;
    std::uint64_t m_failures = 0;
    std::uint64_t m_passedBefore = 0;
    std::optional<Clock::time_point> m_firstSign;
};

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

    const auto deadline = Clock::now() + timeout;
    Tally tally;
    std::optional<RelayWatch> watch;
    if (relay)
        watch.emplace(*relay);
    auto number = since;
    while (true) {
        {
            std::unique_lock lock(mutex);
            const auto until = watch ? std::min(deadline, Clock::now() + lookEvery) : deadline;
            changed.wait_until(lock, until, [&arrived] { return arrived; });
            arrived = false;
        }
        while (true) {
            const auto batch = feed.since(number);
            number = batch.next;
            for (const auto &reception : batch.receptions) {
                if (reception->received < notBefore)
                    continue;
                if (reception->direction == Direction::ToTracker) {
                    if (watch)
                        watch->takeAnswer(*reception);
                    continue;
                }
                if (isElsewhere(*reception, *this))
                    continue;
                const auto report = sortIn(tally, *reception, imei, endpoint.transport);
                if (report && !watch)
                    return Proof{*reception, *report};
                if (report)
                    watch->take({*reception, *report});
            }
            if (batch.receptions.empty())
                break;
            if (heard)
                heard(tally.heard);
        }
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const bool isLate = Clock::now() >= deadline;
        if (watch) {
            if (auto verdict = watch->verdict(isLate))
                return std::move(*verdict);
        }
        if (watch && noteRefused(tally.heard, relay->refused()) && heard)
            heard(tally.heard);
        if (isLate)
            return std::unexpected(failureFor(tally, *this));
    }
}

} // namespace sp7600::commissioning
