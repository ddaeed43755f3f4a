// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the TCP and UDP receiver, its acknowledgement, the relay to a real server, and
// the feed of what was heard.
// What may not: storage (ReportSink is an interface), windows, the serial side.
// Who calls it: commissioning and the listen command; the store implements ReportSink.
#pragma once

#include "core/listener/listeneroptions.h"
#include "core/listener/reportfeed.h"
#include "core/listener/reportsink.h"
#include "core/listener/trackerbook.h"
#include "core/model/error.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::listener
{

/// Where a running listener can be reached.
struct ListeningOn {
    std::string address;
    /// In the order of the options, with the numbers that the system chose.
    std::vector<PortPair> ports;

    /// The first of its transport; 0 when there is none.
    [[nodiscard]] std::uint16_t tcpPort() const;
    [[nodiscard]] std::uint16_t udpPort() const;
    bool operator==(const ListeningOn &) const = default;
};

struct ListenerCounters {
    std::uint64_t connectionsNow = 0;
    std::uint64_t connectionsEver = 0;
    std::uint64_t frames = 0;      ///< Durable and decoded.
    std::uint64_t reports = 0;     ///< Records in those frames.
    std::uint64_t undecodable = 0; ///< Frames or datagrams that are no report.
    std::uint64_t garbageOctets = 0;
    std::uint64_t octets = 0; ///< From trackers.
    std::uint64_t acknowledged = 0;
    std::uint64_t refusedConnections = 0; ///< Beyond a limit, or not on the list of addresses.
    std::uint64_t refusedReports = 0;     ///< Of units that are not on the list.
    std::uint64_t notDurable = 0;         ///< Frames the sink refused; they were not acknowledged.
    std::uint64_t relayedUp = 0;          ///< Octets that went to the real server.
    std::uint64_t relayedDown = 0;        ///< Octets of its answers that went to trackers.
    std::uint64_t relayFailures = 0;      ///< Times the real server was not there.

    bool operator==(const ListenerCounters &) const = default;
};

/// How much came in lately, each second on average.
struct ListenerRates {
    double frames = 0;
    double reports = 0;
    double octets = 0;
};

/// Units that are not on the list of those who may be heard, by what they call themselves (see
/// unitName()), and how many of their frames were refused.
using RefusedUnits = std::map<std::string, std::uint64_t>;

/// Receives reports on its own thread, decodes them, hands them to the sink and acknowledges those
/// that are durable. Create, start, stop and destroy it on one thread; the functions that tell
/// something may be called on any.
class Listener
{
public:
    /// @p sink must outlive the listener.
    explicit Listener(ReportSink &sink);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Opens the ports; blocks until they are open or refused (a local matter of milliseconds).
    /// Errors: ListenPortBusy, ListenPortPrivileged, ListenAddressUnavailable,
    /// ListenNetworkMalformed, ListenFailed. Nothing stays open after an error.
    [[nodiscard]] Result<ListeningOn> start(const ListenerOptions &options);
    /// Stops taking, waits for what was submitted to become durable (at most 5 s), closes.
    void stop();
    /// What is answered from now on; connections stay open. While it listens, on its one thread.
    void answerWith(const Acknowledgement &acknowledgement);
    [[nodiscard]] std::optional<ListeningOn> listeningOn() const;

    [[nodiscard]] ReportFeed &feed();
    [[nodiscard]] ListenerCounters counters() const;
    /// Over the last ten seconds.
    [[nodiscard]] ListenerRates rates() const;
    /// Who was heard since this listener was made, the latest first.
    [[nodiscard]] std::vector<TrackerStatistics> trackers() const;
    /// Since this listener was made; at most 100 of them.
    [[nodiscard]] RefusedUnits refusedUnits() const;
    /// What stands in the way now: the last reason for which the sink refused receptions, until it
    /// takes them again; that the address listened on is gone, until it is back
    /// (ListenAddressGone); that this laptop slept (ListenSlept), for a minute.
    [[nodiscard]] std::optional<Error> trouble() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::listener
