// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/trafficreader.h"

#include "core/capture/netaddress.h"
#include "core/protocol/decoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::capture
{

namespace
{

// Bounds of what is remembered of conversations, whatever a file holds.
constexpr std::size_t mostFlows = 20'000;
constexpr std::size_t mostMemory = 64 * 1024 * 1024;
/// What is kept of a connection in which nobody has reported yet; beyond it, nobody will.
constexpr std::size_t mostUndecided = 128 * 1024;

/// What only a tracker says. A reply to a command looks like the command.
bool isSaidByTracker(const Report &report)
{
    return report.kind != ReportKind::CommandReply;
}

bool isSaidByTracker(const Reception &reception)
{
    return std::ranges::any_of(reception.reports,
                               [](const Report &report) { return isSaidByTracker(report); });
}

std::string keyOf(const Segment &segment)
{
    const auto ofEnd = [](const NetworkEnd &end) {
        std::string octets = end.address;
        putBig16(octets, end.port);
        return octets;
    };
    const std::string one = ofEnd(segment.source);
    const std::string other = ofEnd(segment.destination);
    const std::string kind(transportName(segment.transport));
    return kind + std::min(one, other) + std::max(one, other);
}

} // namespace

struct TrafficReader::Flow {
    std::string key;
    Transport transport = Transport::Tcp;
    std::uint64_t connection = 0; ///< Set once a tracker is known.
    std::array<NetworkEnd, 2> ends;
    std::array<TcpStream, 2> streams;
    std::optional<int> tracker; ///< Which end.
    bool isOther = false;       ///< Nobody will report here.
    std::vector<Chunk> undecided;
    std::size_t undecidedOctets = 0;
    std::array<std::unique_ptr<listener::StreamIntake>, 2> looks; ///< Until a tracker is known.
    std::unique_ptr<listener::StreamIntake> intake;               ///< Of the tracker.
    std::size_t intakeOctets = 0;                                 ///< Most that it may hold.
    UtcMillis lastHeard{};
    std::size_t memory = 0; ///< As counted in m_memory.

    [[nodiscard]] std::size_t memoryNow() const
    {
        return sizeof(Flow) + streams[0].held() + streams[1].held() + 2 * undecidedOctets
               + intakeOctets;
    }
};

TrafficReader::TrafficReader(QIODevice &source, QString file)
    : m_packets(source, std::move(file))
{
}

TrafficReader::~TrafficReader() = default;

Result<std::optional<Reception>> TrafficReader::next()
{
    while (m_ready.empty()) {
        if (m_ended)
            return std::optional<Reception>();
        const auto packet = m_packets.next();
        if (packet && *packet) {
            take(**packet);
            continue;
        }
        m_ended = true;
        while (!m_flows.empty())
            forgetOldest();
        if (!packet)
            return std::unexpected(packet.error());
    }
    auto reception = std::move(m_ready.front());
    m_ready.pop_front();
    return std::optional(std::move(reception));
}

void TrafficReader::take(const Packet &packet)
{
    ++m_counts.packets;
    Segment segment;
    switch (dissect(packet, segment)) {
    case Dissected::Segment:
        takeSegment(segment, packet.time);
        return;
    case Dissected::Other:
        ++m_counts.otherPackets;
        return;
    case Dissected::Fragment:
    case Dissected::Broken:
        ++m_counts.unusablePackets;
        return;
    }
}

TrafficReader::Flow &TrafficReader::flowOf(const Segment &segment, const std::string &key)
{
    if (const auto found = m_byKey.find(key); found != m_byKey.end()) {
        m_flows.splice(m_flows.begin(), m_flows, found->second);
        return *m_flows.front();
    }
    auto flow = std::make_unique<Flow>();
    flow->key = key;
    flow->transport = segment.transport;
    flow->ends = {segment.source, segment.destination};
    m_flows.push_front(std::move(flow));
    m_byKey.emplace(key, m_flows.begin());
    return *m_flows.front();
}

void TrafficReader::takeSegment(const Segment &segment, UtcMillis time)
{
    const bool isSyn = (segment.flags & tcpSyn) != 0;
    const std::string key = keyOf(segment);
    if (segment.payload.empty() && !isSyn && !m_byKey.contains(key))
        return; // the end of what was not seen
    Flow *flow = &flowOf(segment, key);
    const auto sideIn = [&segment](const Flow &of) { return segment.source == of.ends[0] ? 0 : 1; };
    flow->lastHeard = time;
    if (segment.transport == Transport::Udp) {
        takeDatagram(*flow, sideIn(*flow), segment.payload, time);
    } else {
        const auto side = [&] { return static_cast<std::size_t>(sideIn(*flow)); };
        if (isSyn && !flow->streams[side()].begin(segment.sequence)) {
            // The same port again, for another connection.
            m_flows.splice(m_flows.end(), m_flows, m_flows.begin());
            forgetOldest();
            flow = &flowOf(segment, key);
            flow->lastHeard = time;
            static_cast<void>(flow->streams[side()].begin(segment.sequence));
        }
        const int from = sideIn(*flow);
        flow->streams[side()].add(segment.sequence + (isSyn ? 1 : 0), segment.payload,
                                  [&](std::string_view octets, std::uint64_t missing) {
                                      takeChunk(*flow, {from, time, std::string(octets), missing});
                                  });
    }
    m_memory -= flow->memory;
    flow->memory = flow->memoryNow();
    m_memory += flow->memory;
    while (m_flows.size() > mostFlows || (m_memory > mostMemory && m_flows.size() > 1))
        forgetOldest();
}

void TrafficReader::takeDatagram(Flow &flow, int side, std::string_view octets, UtcMillis time)
{
    if (octets.empty())
        return;
    if (flow.tracker && side != *flow.tracker) {
        Reception answer = receptionOf(flow, side, time);
        answer.raw = octets;
        give(std::move(answer));
        return;
    }
    std::vector<protocol::DatagramPart> parts = protocol::decodeDatagram(octets);
    if (!flow.tracker) {
        const bool reports = std::ranges::any_of(parts, [](const protocol::DatagramPart &part) {
            return part.reports && std::ranges::any_of(*part.reports, [](const Report &report) {
                       return isSaidByTracker(report);
                   });
        });
        if (!reports)
            return;
        flow.tracker = side;
        flow.connection = ++m_lastConnection;
    }
    for (protocol::DatagramPart &part : parts) {
        Reception reception = receptionOf(flow, side, time);
        reception.raw = part.octets;
        if (part.reports)
            reception.reports = std::move(*part.reports);
        else
            reception.error = std::move(part.reports.error());
        give(std::move(reception));
    }
}

Reception TrafficReader::receptionOf(const Flow &flow, int side, UtcMillis time) const
{
    const auto peerOf = [](const NetworkEnd &end) {
        const bool isUnknown =
            end.port == 0 && end.address.find_first_not_of('\0') == std::string::npos;
        return isUnknown ? Peer() : Peer{addressText(end.address), end.port};
    };
    const auto tracker = static_cast<std::size_t>(flow.tracker.value_or(0));
    Reception reception;
    reception.received = time;
    reception.peer = peerOf(flow.ends[tracker]);
    reception.local = peerOf(flow.ends[1 - tracker]);
    reception.transport = flow.transport;
    reception.connection = flow.connection;
    reception.direction = side == flow.tracker ? Direction::FromTracker : Direction::ToTracker;
    return reception;
}

void TrafficReader::give(Reception reception)
{
    m_ready.push_back(std::move(reception));
}

void TrafficReader::takeChunk(Flow &flow, Chunk chunk)
{
    if (flow.isOther)
        return;
    if (flow.tracker) {
        takeStream(flow, chunk);
        return;
    }
    lookForReport(flow, chunk);
    flow.undecidedOctets += chunk.octets.size();
    flow.undecided.push_back(std::move(chunk));
    if (flow.tracker) {
        flow.undecidedOctets = 0;
        for (const Chunk &one : std::exchange(flow.undecided, {}))
            takeStream(flow, one);
    } else if (flow.undecidedOctets > mostUndecided) {
        flow.isOther = true;
        flow.undecidedOctets = 0;
        flow.undecided = {};
        flow.looks = {};
    }
}

void TrafficReader::lookForReport(Flow &flow, const Chunk &chunk)
{
    auto &look = flow.looks[static_cast<std::size_t>(chunk.side)];
    if (!look || chunk.missing != 0)
        look = std::make_unique<listener::StreamIntake>();
    look->append(chunk.octets);
    while (const auto frame = look->next()) {
        Reception tried;
        tried.raw = *frame;
        m_decoder.decode(tried);
        if (isSaidByTracker(tried) && !flow.tracker) {
            flow.tracker = chunk.side;
            flow.connection = ++m_lastConnection;
        }
    }
    if (flow.tracker)
        flow.looks = {};
}

void TrafficReader::takeStream(Flow &flow, const Chunk &chunk)
{
    m_counts.missingOctets += chunk.missing;
    if (chunk.side != flow.tracker) {
        Reception answer = receptionOf(flow, chunk.side, chunk.time);
        answer.raw = chunk.octets;
        give(std::move(answer));
        return;
    }
    if (chunk.missing != 0)
        endStream(flow);
    if (!flow.intake)
        flow.intake = std::make_unique<listener::StreamIntake>();
    flow.intake->append(chunk.octets);
    flow.intakeOctets += chunk.octets.size();
    while (const auto frame = flow.intake->next()) {
        Reception reception = receptionOf(flow, chunk.side, chunk.time);
        reception.raw = *frame;
        m_decoder.decode(reception);
        give(std::move(reception));
        flow.intakeOctets = chunk.octets.size();
    }
}

void TrafficReader::endStream(Flow &flow)
{
    if (!flow.intake)
        return;
    for (auto residue : {flow.intake->takeRest(), flow.intake->takeNoise()}) {
        if (!residue)
            continue;
        Reception reception = receptionOf(flow, *flow.tracker, flow.lastHeard);
        reception.raw = std::move(residue->raw);
        reception.error = std::move(residue->error);
        m_decoder.decode(reception);
        give(std::move(reception));
    }
    flow.intake.reset();
    flow.intakeOctets = 0;
}

void TrafficReader::endFlow(Flow &flow)
{
    for (const int side : {0, 1}) {
        flow.streams[static_cast<std::size_t>(side)].finish(
            [&](std::string_view octets, std::uint64_t missing) {
                takeChunk(flow, {side, flow.lastHeard, std::string(octets), missing});
            });
    }
    if (flow.tracker)
        endStream(flow);
    else
        ++m_counts.otherConversations;
}

void TrafficReader::forgetOldest()
{
    const std::unique_ptr<Flow> flow = std::move(m_flows.back());
    m_flows.pop_back();
    m_byKey.erase(flow->key);
    m_memory -= flow->memory;
    endFlow(*flow);
}

} // namespace sp7600::capture
