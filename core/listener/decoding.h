// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldmap.h"
#include "core/model/reception.h"
#include "core/protocol/decoder.h"

#include <string_view>

namespace sp7600::listener
{

/// What octets that came over @p transport came on.
[[nodiscard]] protocol::Channel channelOf(Transport transport);

/// Decodes what stands at the end of a stream, after its last frame, into @p reports. Only a
/// SkyPatrol API packet without its length is complete like that; anything else is FrameIncomplete.
[[nodiscard]] Result<void> decodeRest(std::string_view rest, protocol::Decoder &decoder,
                                      ReportList &reports, FieldMap *map = nullptr);

/// Sets reports or error of receptions from their raw octets, by the rule of their transport. What
/// the raw octets alone do not tell, that a frame was cut by the end of its connection or by the
/// cap, stays from the error that is set. Pure; one thread at a time.
class ReceptionDecoder final
{
public:
    void decode(Reception &reception);

private:
    protocol::Decoder m_stream;
    ReportList m_reports;
};

/// As ReceptionDecoder, for those who decode now and then.
void decode(Reception &reception);

/// Where the fields of the reports stand in the raw octets. Empty for what is no report.
[[nodiscard]] FieldMap fieldMap(const Reception &reception);

} // namespace sp7600::listener
