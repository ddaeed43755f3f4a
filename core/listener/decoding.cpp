// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/decoding.h"

#include "core/protocol/detection.h"
#include "core/protocol/framing.h"

#include <utility>

namespace sp7600::listener
{

namespace
{

/// Whether a frame of a stream has the end that tells that nothing was cut off.
bool hasEnd(std::string_view frame)
{
    switch (protocol::detectTraffic(frame)) {
    case protocol::Traffic::GosafeText:
        return frame.ends_with('#');
    case protocol::Traffic::GosafeBinary:
        return frame.find(protocol::binaryDelimiter, 1) == frame.size() - 1;
    case protocol::Traffic::SkypatrolApi:
    case protocol::Traffic::Unknown:
        break;
    }
    return false;
}

} // namespace

protocol::Channel channelOf(Transport transport)
{
    return transport == Transport::Udp ? protocol::Channel::Datagram : protocol::Channel::Stream;
}

Result<void> decodeRest(std::string_view rest, protocol::Decoder &decoder, ReportList &reports,
                        FieldMap *map)
{
    if (protocol::detectTraffic(rest) == protocol::Traffic::SkypatrolApi
        && decoder.decode(rest, reports, map))
        return {};
    reports.clear();
    return failure(ErrorCode::FrameIncomplete);
}

void ReceptionDecoder::decode(Reception &reception)
{
    if (reception.transport == Transport::Udp) {
        // One part of a datagram, as it was when it came.
        protocol::DatagramPart part = std::move(protocol::decodeDatagram(reception.raw).front());
        reception.reports.clear();
        reception.error.reset();
        if (part.reports)
            reception.reports = std::move(*part.reports);
        else
            reception.error = std::move(part.reports.error());
        return;
    }
    const bool mayBeCut = reception.error && !hasEnd(reception.raw);
    Result<void> done = mayBeCut ? decodeRest(reception.raw, m_stream, m_reports)
                                 : m_stream.decode(reception.raw, m_reports);
    reception.reports = m_reports.take();
    if (done)
        reception.error.reset();
    else if (!mayBeCut)
        reception.error = std::move(done.error());
}

void decode(Reception &reception)
{
    ReceptionDecoder().decode(reception);
}

FieldMap fieldMap(const Reception &reception)
{
    FieldMap map;
    if (reception.error)
        return map;
    ReportList reports;
    protocol::Decoder decoder({.channel = channelOf(reception.transport)});
    // An error leaves the map empty.
    static_cast<void>(decoder.decode(reception.raw, reports, &map));
    return map;
}

} // namespace sp7600::listener
