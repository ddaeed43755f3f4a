// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <memory>
#include <string>
#include <utility>

namespace sp7600::ui
{

inline std::shared_ptr<const Reception> heard(const std::string &imei, std::size_t reports = 1,
                                              UtcMillis at = {})
{
    auto reception = std::make_shared<Reception>();
    reception->received = at;
    reception->raw = "*GS16," + imei + ",x#";
    for (std::size_t number = 0; number < reports; ++number) {
        Report report;
        report.imei = imei;
        report.eventId = static_cast<std::uint8_t>(number);
        reception->reports.push_back(report);
    }
    return reception;
}

inline std::shared_ptr<const Reception> garbage(const std::string &raw)
{
    auto reception = std::make_shared<Reception>();
    reception->raw = raw;
    reception->error = Error{ErrorCode::FrameUnrecognised};
    return reception;
}

} // namespace sp7600::ui
