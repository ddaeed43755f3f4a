// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report.h"

namespace sp7600
{

std::string_view reportKindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Report:
        return "report";
    case ReportKind::Heartbeat:
        return "heartbeat";
    case ReportKind::CommandReply:
        return "command_reply";
    }
    return "report";
}

std::string_view dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::GosafeText:
        return "gosafe-text";
    case Dialect::GosafeLegacy:
        return "gosafe-legacy";
    }
    return "gosafe-text";
}

std::string_view warningName(WarningCode code)
{
    switch (code) {
    case WarningCode::FragmentUndecodable:
        return "undecodable";
    case WarningCode::CoordinateOutOfRange:
        return "coordinate out of range";
    case WarningCode::TimeImpossible:
        return "impossible date";
    case WarningCode::EventUnreadable:
        return "event is not hexadecimal";
    case WarningCode::CellGroupIncomplete:
        return "incomplete cell group";
    case WarningCode::FragmentRepeated:
        return "fragment repeated";
    }
    return "undecodable";
}

std::optional<double> AnalogueInfo::externalVolts() const
{
    return volts.size() >= 2 ? volts[0] : std::nullopt;
}

std::optional<double> AnalogueInfo::batteryVolts() const
{
    return volts.size() >= 2 ? volts[1] : std::nullopt;
}

std::optional<bool> DeviceStatusInfo::ignition() const
{
    if (!io)
        return {};
    return (*io & 1U) != 0;
}

} // namespace sp7600
