// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decoder.h"

#include "core/protocol/detection.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/framing.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sp7600::protocol
{
namespace
{

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view lineEnds = "\r\n";

// A blank at the end may belong to a text frame that lacks its `#`; a line end never does.
std::string_view trimmed(std::string_view octets)
{
    octets.remove_prefix(std::min(octets.find_first_not_of(blanks), octets.size()));
    return octets.substr(0, octets.find_last_not_of(lineEnds) + 1);
}

} // namespace

std::vector<DatagramPart> decodeDatagram(std::string_view datagram, const DecodeOptions &options)
{
    std::vector<DatagramPart> parts;
    const auto decode = [&](std::string_view octets) {
        if (!octets.empty())
            parts.push_back({octets, decodeFrame(octets, options)});
    };
    if (detectTraffic(datagram) == Traffic::SkypatrolApi) {
        decode(datagram);
        return parts;
    }

    // What is too long for a frame is the decoder's to refuse: as one part.
    FrameSplitter splitter(datagram.size() + 1);
    splitter.append(datagram);
    std::string_view noise; // What follows may belong to it.
    while (const std::optional<Piece> piece = splitter.next()) {
        decode(trimmed(std::exchange(noise, {})));
        const std::string_view octets =
            datagram.substr(static_cast<std::size_t>(piece->offset), piece->octets.size());
        if (piece->kind == Piece::Kind::Frame)
            decode(octets);
        else
            noise = octets;
    }

    const std::string_view rest = datagram.substr(datagram.size() - splitter.rest().size());
    const bool isText = matchTextHead(rest) == Match::Yes;
    const bool isBinary = matchBinaryHead(rest) == Match::Yes;
    if (isText || isBinary || noise.empty()) {
        decode(trimmed(noise));
        decode(isText ? trimmed(rest) : rest);
    } else {
        // Not even a head.
        decode(trimmed(datagram.substr(datagram.size() - rest.size() - noise.size())));
    }
    if (parts.empty())
        parts.push_back({datagram, failure(ErrorCode::FrameEmpty, {}, 0)});
    return parts;
}

} // namespace sp7600::protocol
