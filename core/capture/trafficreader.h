// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/packetfile.h"
#include "core/capture/tcpstream.h"
#include "core/listener/decoding.h"
#include "core/listener/streamintake.h"

#include <cstdint>
#include <deque>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sp7600::capture
{

/// What a capture of packets held besides reports.
struct TrafficCounts {
    std::uint64_t packets = 0;
    std::uint64_t otherPackets = 0;       ///< Neither TCP nor UDP over IP.
    std::uint64_t unusablePackets = 0;    ///< Cut into fragments, or broken.
    std::uint64_t otherConversations = 0; ///< TCP and UDP in which no tracker reports.
    std::uint64_t missingOctets = 0;      ///< Of trackers' connections, never seen.
    bool operator==(const TrafficCounts &) const = default;
};

/// Makes receptions of the packets of a capture file, as if they had been heard here. Which side of
/// a conversation is the tracker is told by what it says: the first report makes it one.
/// Conversations without any report are left out. What is remembered is bounded, whatever is in the
/// file. One thread at a time.
class TrafficReader
{
public:
    /// See PacketFile.
    TrafficReader(QIODevice &source, QString file);
    ~TrafficReader();
    TrafficReader(const TrafficReader &) = delete;
    TrafficReader &operator=(const TrafficReader &) = delete;

    /// Nothing at the end. Error as of PacketFile: after it next() goes on to give what is
    /// complete.
    [[nodiscard]] Result<std::optional<Reception>> next();
    [[nodiscard]] const TrafficCounts &counts() const { return m_counts; }

private:
    /// What one side said at a time.
    struct Chunk {
        int side = 0;
        UtcMillis time{};
        std::string octets;
        std::uint64_t missing = 0; ///< Octets before it that were never seen.
    };
    struct Flow;
    using Flows = std::list<std::unique_ptr<Flow>>;

    void take(const Packet &packet);
    void takeSegment(const Segment &segment, UtcMillis time);
    void takeDatagram(Flow &flow, int side, std::string_view octets, UtcMillis time);
    void takeChunk(Flow &flow, Chunk chunk);
    void takeStream(Flow &flow, const Chunk &chunk);
    void lookForReport(Flow &flow, const Chunk &chunk);
    void endStream(Flow &flow);
    void endFlow(Flow &flow);
    void forgetOldest();
    Flow &flowOf(const Segment &segment, const std::string &key);
    [[nodiscard]] Reception receptionOf(const Flow &flow, int side, UtcMillis time) const;
    void give(Reception reception);

    PacketFile m_packets;
    TrafficCounts m_counts;
    Flows m_flows; ///< Most recently heard first.
    std::unordered_map<std::string, Flows::iterator> m_byKey;
    std::size_t m_memory = 0; ///< Of all flows.
    std::uint64_t m_lastConnection = 0;
    bool m_ended = false;
    std::deque<Reception> m_ready;
    listener::ReceptionDecoder m_decoder;
};

} // namespace sp7600::capture
