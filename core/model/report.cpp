// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report.h"

#include <algorithm>

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
    case ReportKind::Status:
        return "status";
    case ReportKind::NeedsMask:
        return "needs_mask";
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
    case Dialect::GosafeBinary:
        return "gosafe-binary";
    case Dialect::GosafeSms:
        return "gosafe-sms";
    case Dialect::SkypatrolApi:
        return "skypatrol-api";
    case Dialect::SkypatrolTt8850:
        return "skypatrol-tt8850";
    case Dialect::SkypatrolAt:
        return "skypatrol-at";
    }
    return "gosafe-text";
}

std::optional<Dialect> dialectFromName(std::string_view name)
{
    for (const auto dialect :
         {Dialect::GosafeText, Dialect::GosafeLegacy, Dialect::GosafeBinary, Dialect::GosafeSms,
          Dialect::SkypatrolApi, Dialect::SkypatrolTt8850, Dialect::SkypatrolAt}) {
        if (dialectName(dialect) == name)
            return dialect;
    }
    return {};
}

bool isGosafe(Dialect dialect)
{
    switch (dialect) {
    case Dialect::GosafeText:
    case Dialect::GosafeLegacy:
    case Dialect::GosafeBinary:
    case Dialect::GosafeSms:
        return true;
    case Dialect::SkypatrolApi:
    case Dialect::SkypatrolTt8850:
    case Dialect::SkypatrolAt:
        break;
    }
    return false;
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
    case WarningCode::SensorGroupIncomplete:
        return "incomplete sensor group";
    case WarningCode::SensorTypeUnknown:
        return "unknown sensor type";
    case WarningCode::ResponseOddDigits:
        return "odd number of digits";
    case WarningCode::ResponseTruncated:
        return "truncated response";
    case WarningCode::ResponseEmpty:
        return "zero length response";
    case WarningCode::ResponseTooShort:
        return "response too short";
    case WarningCode::ChecksumMismatch:
        return "checksum mismatch";
    case WarningCode::MoreNotListed:
        return "more warnings, not listed";
    }
    return "undecodable";
}

std::string_view timeDoubtName(TimeDoubt doubt)
{
    switch (doubt) {
    case TimeDoubt::None:
        return "none";
    case TimeDoubt::NoClock:
        return "no-clock";
    case TimeDoubt::BeforeUnits:
        return "before-2005";
    case TimeDoubt::InTheFuture:
        return "in-the-future";
    case TimeDoubt::FarFromReceipt:
        return "far-from-receipt";
    }
    return "none";
}

std::string_view unitName(const Report &report)
{
    if (!report.imei.empty() || !report.skypatrol)
        return report.imei;
    const SkypatrolInfo &info = *report.skypatrol;
    return info.modemId ? *info.modemId : info.deviceId ? *info.deviceId : std::string_view();
}

TimeDoubt timeDoubt(const Report &report, UtcSeconds now, std::optional<UtcSeconds> received)
{
    using namespace std::chrono;
    constexpr sys_days firstUnits = year(2005) / January / 1;
    if (report.kind != ReportKind::Report)
        return TimeDoubt::None;
    if (!report.time)
        return TimeDoubt::NoClock;
    if (*report.time < firstUnits)
        return TimeDoubt::BeforeUnits;
    if (*report.time > received.value_or(now) + days(1))
        return TimeDoubt::InTheFuture;
    if (received && *report.time < *received - hours(1))
        return TimeDoubt::FarFromReceipt;
    return TimeDoubt::None;
}

namespace
{

/// A channel that comes twice counts as last sent.
std::optional<double> lastOf(const std::vector<AnalogueChannel> &channels, AnalogueMeaning meaning)
{
    const auto last =
        std::ranges::find(channels.rbegin(), channels.rend(), meaning, &AnalogueChannel::meaning);
    return last != channels.rend() ? std::optional(last->value) : std::nullopt;
}

} // namespace

std::optional<double> AnalogueInfo::externalVolts() const
{
    if (const auto value = lastOf(channels, AnalogueMeaning::External))
        return value;
    return volts.size() >= 2 ? volts[0] : std::nullopt;
}

std::optional<double> AnalogueInfo::batteryVolts() const
{
    if (const auto value = lastOf(channels, AnalogueMeaning::Battery))
        return value;
    return volts.size() >= 2 ? volts[1] : std::nullopt;
}

namespace
{

constexpr int inputs = 4;
constexpr int outputs = 3;

std::optional<bool> ioBit(const std::optional<std::uint64_t> &io, int bit)
{
    if (!io)
        return {};
    return (*io >> static_cast<unsigned>(bit) & 1U) != 0;
}

} // namespace

std::optional<bool> DeviceStatusInfo::ignition() const
{
    return ioBit(io, 0);
}

std::optional<bool> DeviceStatusInfo::input(int number) const
{
    return number >= 1 && number <= inputs ? ioBit(io, number) : std::nullopt;
}

std::optional<bool> DeviceStatusInfo::output(int number) const
{
    return number >= 1 && number <= outputs ? ioBit(io, inputs + number) : std::nullopt;
}

void WarningList::add(WarningCode code, std::string_view part, std::string_view text)
{
    if (m_list.size() >= maxWarnings)
        return;
    DecodeWarning &warning = m_list.append();
    if (m_list.size() == maxWarnings) {
        warning.code = WarningCode::MoreNotListed;
        return;
    }
    warning.code = code;
    warning.part = part;
    warning.text = text.substr(0, maxWarningText);
}

void SystemInfo::clear()
{
    name.reset();
    firmware.reset();
    hardware.reset();
}

void GsmInfo::clear()
{
    registration.reset();
    signal.reset();
    cells.clear();
}

void CounterInfo::clear()
{
    odometerMetres.reset();
    engineTimeRaw.reset();
    engineSeconds.reset();
}

void AnalogueInfo::clear()
{
    volts.clear();
    channels.clear();
}

void DeviceStatusInfo::clear()
{
    status.reset();
    io.reset();
    geofenceLow.reset();
    geofenceHigh.reset();
    eventStatus.reset();
    packetType.reset();
}

void SensorInfo::clear()
{
    index = 0;
    type = 0;
    id.clear();
    temperatureCelsius.reset();
    raw.clear();
}

void LegacyStatusInfo::clear()
{
    status.reset();
    alarm.reset();
}

void LegacyGeofenceInfo::clear()
{
    low.reset();
    high.reset();
}

void SkypatrolInfo::clear()
{
    lengthPrefixed = false;
    api = 0;
    command = 0;
    messageType.reset();
    mask.reset();
    modemId.reset();
    eventMask.reset();
    deviceId.reset();
    userParameter.reset();
    gpio.reset();
    adc1Millivolts.reset();
    adc2Millivolts.reset();
    eventCategory.reset();
    odometerMetres.reset();
    tripOdometerMetres.reset();
    generated.reset();
    powerVolts.reset();
    batteryRaw.reset();
    batteryPercent.reset();
    cellsRaw.reset();
    sequence.reset();
    unparsedOctets = 0;
}

void ReplyInfo::clear()
{
    model.reset();
    firmware.reset();
    word.reset();
    ok.reset();
    lines.clear();
}

void RawFragment::clear()
{
    name.clear();
    text.clear();
}

void DecodeWarning::clear()
{
    code = WarningCode::FragmentUndecodable;
    part.clear();
    text.clear();
}

void Report::clear()
{
    kind = ReportKind::Report;
    dialect = Dialect::GosafeText;
    version.clear();
    packetTypeOctet.reset();
    imei.clear();
    time.reset();
    eventId.reset();
    system.reset();
    gps.reset();
    gsm.reset();
    counters.reset();
    analogue.reset();
    status.reset();
    sensors.reset();
    obd.reset();
    fuel.reset();
    eventData.reset();
    tagData.reset();
    legacyStatus.reset();
    legacyGeofences.reset();
    skypatrol.reset();
    otherFragments.clear();
    replyText.clear();
    reply.reset();
    warnings.clear();
}

} // namespace sp7600
