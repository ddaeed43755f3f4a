// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the TCP and UDP receiver, its acknowledgement, and the feed of what was heard.
// What may not: storage (ReportSink is an interface), windows, the serial side.
// Who calls it: commissioning and the listen command; the store implements ReportSink.
#pragma once

#include "core/listener/reportfeed.h"
#include "core/listener/reportsink.h"
#include "core/model/endpoint.h"
#include "core/model/error.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace sp7600::listener
{

struct ListenerOptions {
    /// Empty for every interface, IPv4 and IPv6.
    std::string bindAddress;
    /// Absent: not that transport. 0: the system chooses; when both are 0, both get the same
    /// number.
    std::optional<std::uint16_t> tcpPort = 8888;
    std::optional<std::uint16_t> udpPort = 8888;
    /// What a Gosafe unit gets for each durable frame. What the SP7600 expects is not documented;
    /// servers in use send `1234` (REFERENCE.md section 2.1). Empty: nothing is sent.
    std::string acknowledgement = "1234";
    std::size_t maxConnections = 12'000;
    std::chrono::milliseconds idleTimeout = std::chrono::minutes(30);
    /// A TCP peer that sent this many octets without a frame is dropped.
    std::uint64_t maxGarbageOctets = 65'536;
};

/// Where a running listener can be reached. Ports are 0 for a transport that is off.
struct ListeningOn {
    std::string address;
    std::uint16_t tcpPort = 0;
    std::uint16_t udpPort = 0;
};

struct ListenerCounters {
    std::uint64_t connectionsNow = 0;
    std::uint64_t connectionsEver = 0;
    std::uint64_t frames = 0;      ///< Durable and decoded.
    std::uint64_t reports = 0;     ///< Records in those frames.
    std::uint64_t undecodable = 0; ///< Frames or datagrams that are no report.
    std::uint64_t garbageOctets = 0;
    std::uint64_t octets = 0;
    std::uint64_t acknowledged = 0;
    std::uint64_t refusedConnections = 0; ///< Beyond the limit.
    std::uint64_t notDurable = 0;         ///< Frames the sink refused; they were not acknowledged.
};

/// Receives reports on its own thread, decodes them, hands them to the sink and acknowledges those
/// that are durable. Create, start, stop and destroy it on one thread; counters() and feed() from
/// any.
class Listener
{
public:
    /// @p sink must outlive the listener.
    explicit Listener(ReportSink &sink);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Opens the ports; blocks until they are open or refused (a local matter of milliseconds).
    /// Errors: ListenPortBusy, ListenPortPrivileged, ListenAddressUnavailable, ListenFailed.
    /// Nothing stays open after an error.
    [[nodiscard]] Result<ListeningOn> start(const ListenerOptions &options);
    /// Stops taking, waits for what was submitted to become durable (at most 5 s), closes.
    void stop();
    [[nodiscard]] std::optional<ListeningOn> listeningOn() const;

    [[nodiscard]] ReportFeed &feed();
    [[nodiscard]] ListenerCounters counters() const;
    /// The last reason for which the sink refused receptions, until it takes them again.
    [[nodiscard]] std::optional<Error> trouble() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::listener
