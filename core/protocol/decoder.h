// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/fieldmap.h"
#include "core/model/report.h"
#include "core/protocol/channel.h"

#include <string>
#include <string_view>
#include <vector>

namespace sp7600::protocol
{

/// Decodes frames of every dialect of REFERENCE.md. Keep it and its list of reports from frame to
/// frame: then decoding asks for no memory that it has had before. One thread at a time.
class Decoder
{
public:
    explicit Decoder(const DecodeOptions &options = {});

    /// Decodes one frame, as FrameSplitter gives it or as a whole datagram, message or reply holds
    /// it. @p reports is replaced: one report for each record, or one heartbeat, reply or status. A
    /// part that cannot be read costs that part and leaves a warning. With @p map, also tells where
    /// each field stands. Errors: the codes FrameEmpty to FramePositionMalformed, with the octet
    /// offset; then @p reports is empty.
    [[nodiscard]] Result<void> decode(std::string_view frame, ReportList &reports,
                                      FieldMap *map = nullptr);

private:
    template <typename Trace>
    Result<void> dispatch(std::string_view frame, ReportList &reports, Trace &trace);

    DecodeOptions m_options;
    std::string m_unescaped;
};

/// As Decoder::decode(), for those who decode now and then.
[[nodiscard]] Result<std::vector<Report>> decodeFrame(std::string_view frame,
                                                      const DecodeOptions &options = {});

/// One frame of a datagram, or what stands between two: the octets and what they decode to.
struct DatagramPart {
    std::string_view octets;             ///< Into the datagram, without line ends around it.
    Result<std::vector<Report>> reports; ///< Offsets of errors count from the start of `octets`.
};

/// Decodes a whole datagram, which may hold several frames, text and binary, and may lack the last
/// `#`. One part for each frame and for each stretch of other octets that is not blank, in order;
/// at least one.
[[nodiscard]] std::vector<DatagramPart> decodeDatagram(std::string_view datagram,
                                                       const DecodeOptions &options = {
                                                           .channel = Channel::Datagram});

} // namespace sp7600::protocol
