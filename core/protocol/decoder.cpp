// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decoder.h"

#include "core/protocol/detection.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafebinary.h"
#include "core/protocol/gosafetext.h"
#include "core/protocol/replies.h"
#include "core/protocol/skypatrolapi.h"
#include "core/protocol/trace.h"

#include <utility>

namespace sp7600::protocol
{

Decoder::Decoder(const DecodeOptions &options)
    : m_options(options)
{
}

Result<void> Decoder::decode(std::string_view frame, ReportList &reports, FieldMap *map)
{
    reports.clear();
    Result<void> done;
    if (map != nullptr) {
        map->clear();
        FieldTracer tracer(*map, frame.data());
        done = dispatch(frame, reports, tracer);
    } else {
        NoTrace none;
        done = dispatch(frame, reports, none);
    }
    if (!done) {
        reports.clear();
        if (map != nullptr)
            map->clear();
    }
    return done;
}

template <typename Trace>
Result<void> Decoder::dispatch(std::string_view frame, ReportList &reports, Trace &trace)
{
    if (frame.empty())
        return failure(ErrorCode::FrameEmpty, {}, 0);
    if (frame.size() > maxFrameSize) {
        return failure(ErrorCode::FrameOversized, {{"limit", std::to_string(maxFrameSize)}},
                       maxFrameSize);
    }
    switch (detectTraffic(frame)) {
    case Traffic::GosafeText:
        return decodeGosafeText(frame, reports, trace);
    case Traffic::GosafeBinary:
        return decodeGosafeBinary(frame, m_unescaped, reports, trace);
    case Traffic::SkypatrolApi:
        return decodeSkypatrolApi(frame, m_options.mask, reports, trace);
    case Traffic::Unknown:
        break;
    }
    if (m_options.channel == Channel::Sms || m_options.channel == Channel::Serial)
        return decodeReply(frame, reports, trace);
    return unrecognised(frame);
}

Result<std::vector<Report>> decodeFrame(std::string_view frame, const DecodeOptions &options)
{
    ReportList reports;
    if (Result<void> done = Decoder(options).decode(frame, reports); !done)
        return std::unexpected(std::move(done.error()));
    return reports.take();
}

} // namespace sp7600::protocol
