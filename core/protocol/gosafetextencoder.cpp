// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafeencoder.h"

#include "core/protocol/framing.h"
#include "core/protocol/gosafefragments.h"
#include "core/protocol/numbers.h"
#include "core/protocol/octets.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace sp7600::protocol
{
namespace
{

constexpr std::string_view frameSeparators("\0#", 2);
constexpr std::string_view fragmentSeparators("\0#$,", 4);
constexpr std::string_view valueSeparators("\0#$,;", 5);

void appendText(std::string &out, std::string_view text, std::string_view separators)
{
    std::ranges::copy_if(text, std::back_inserter(out),
                         [&](char c) { return separators.find(c) == std::string_view::npos; });
}

void appendOctets(std::string &out, std::span<const std::uint8_t> octets)
{
    appendHexOctets(out, {reinterpret_cast<const char *>(octets.data()), octets.size()});
}

/// Writes `,NAME:` and then values with `;` between them; absent ones at the end are left out.
class FragmentWriter
{
public:
    FragmentWriter(std::string &out, GosafeFragment fragment)
        : m_out(out)
    {
        m_out += ',';
        m_out += nameOf(fragment);
        m_out += ':';
    }

    void text(const Kept<std::string> &value)
    {
        put(value, [&] { appendText(m_out, *value, valueSeparators); });
    }
    void letter(const std::optional<char> &value)
    {
        put(value, [&] { m_out += *value; });
    }
    void integer(const std::optional<int> &value)
    {
        put(value, [&] { appendInt(m_out, *value); });
    }
    void counter(const std::optional<std::uint64_t> &value)
    {
        put(value, [&] { appendUnsigned(m_out, *value); });
    }
    void hex(const std::optional<std::uint64_t> &value)
    {
        put(value, [&] { appendHex(m_out, *value); });
    }
    void fixed(const std::optional<double> &value, int decimals)
    {
        put(value, [&] { appendDecimal(m_out, *value, decimals); });
    }
    void measured(const std::optional<double> &value, int maxDecimals = 2)
    {
        put(value, [&] { appendShortDecimal(m_out, *value, maxDecimals); });
    }
    void coordinate(const std::optional<double> &degrees, char positive, char negative)
    {
        put(degrees, [&] {
            m_out += *degrees < 0 ? negative : positive;
            appendDecimal(m_out, std::abs(*degrees), 6);
        });
    }
    /// Makes every value so far stand on the wire, with its separator, even when it is absent.
    void keepPlaces()
    {
        m_out.append(m_pending, ';');
        m_pending = 0;
    }

private:
    template <typename Value, typename Write>
    void put(const Value &value, Write write)
    {
        if (value) {
            const std::size_t size = m_out.size();
            const std::size_t pending = m_pending;
            keepPlaces();
            const std::size_t begin = m_out.size();
            write();
            if (m_out.size() == begin) { // Beyond what can be written: as good as absent.
                m_out.resize(size);
                m_pending = pending;
            }
        }
        ++m_pending; // The separator before the next value.
    }

    std::string &m_out;
    std::size_t m_pending = 0;
};

void write(std::string &out, const SystemInfo &system)
{
    FragmentWriter values(out, GosafeFragment::System);
    values.text(system.name);
    values.text(system.firmware);
    values.text(system.hardware);
}

void write(std::string &out, const GpsInfo &gps)
{
    FragmentWriter values(out, GosafeFragment::Gps);
    values.letter(gps.fix);
    values.integer(gps.satellites);
    values.coordinate(gps.latitude, 'N', 'S');
    values.coordinate(gps.longitude, 'E', 'W');
    values.measured(gps.speedKmh);
    values.keepPlaces(); // The course always has a place.
    values.measured(gps.courseDegrees);
    values.measured(gps.altitudeMetres);
    values.fixed(gps.hdop, 2);
    values.fixed(gps.vdop, 2);
}

void write(std::string &out, const GsmInfo &gsm)
{
    FragmentWriter values(out, GosafeFragment::Gsm);
    values.integer(gsm.registration);
    values.integer(gsm.signal);
    for (const CellInfo &cell : gsm.cells) {
        values.integer(cell.mcc);
        values.integer(cell.mnc);
        values.hex(cell.lac);
        values.hex(cell.cellId);
        values.keepPlaces();
        values.integer(cell.levelDbm);
    }
}

std::string engineTime(std::uint64_t seconds)
{
    std::string text;
    appendUnsigned(text, seconds / 3600);
    text += '-';
    appendUnsigned(text, seconds / 60 % 60);
    text += '-';
    appendUnsigned(text, seconds % 60);
    return text;
}

void write(std::string &out, const CounterInfo &counters)
{
    FragmentWriter values(out, GosafeFragment::Counters);
    values.counter(counters.odometerMetres);
    if (!counters.engineTimeRaw && counters.engineSeconds)
        values.text(engineTime(*counters.engineSeconds));
    else
        values.text(counters.engineTimeRaw);
}

void write(std::string &out, const AnalogueInfo &analogue)
{
    FragmentWriter values(out, GosafeFragment::Analogue);
    for (std::size_t i = 0; i < analogue.volts.size(); ++i) {
        if (i > 0)
            values.keepPlaces();
        values.fixed(analogue.volts[i], 2);
    }
}

void write(std::string &out, const DeviceStatusInfo &status)
{
    FragmentWriter values(out, GosafeFragment::Status);
    values.hex(status.status);
    values.hex(status.io);
    values.text(status.geofenceLow);
    values.text(status.geofenceHigh);
    values.hex(status.eventStatus);
    values.counter(status.packetType);
}

void write(std::string &out, const KeptList<SensorInfo> &sensors)
{
    constexpr int temperatureDecimals = 4; // Sensors of 1/16 degree exist.
    FragmentWriter values(out, GosafeFragment::Sensors);
    for (const SensorInfo &sensor : sensors) {
        if (sensor.id.empty())
            continue; // Only a binary record can tell of it.
        values.integer(sensor.index);
        values.integer(sensor.type);
        values.text(sensor.id);
        if (sensor.type == SensorInfo::temperature) {
            values.keepPlaces();
            values.measured(sensor.temperatureCelsius, temperatureDecimals);
        }
    }
}

void write(std::string &out, const ObdInfo &obd)
{
    const FragmentWriter values(out, GosafeFragment::Obd);
    appendOctets(out, obd.octets);
}

void write(std::string &out, const FuelInfo &fuel)
{
    FragmentWriter values(out, GosafeFragment::Fuel);
    for (const std::uint64_t grams : fuel.grams)
        values.counter(grams);
}

void appendTwoDigits(std::string &out, unsigned value)
{
    out += static_cast<char>('0' + value / 10 % 10);
    out += static_cast<char>('0' + value % 10);
}

/// `hhmmssDDMMYY`; zeros when there is no clock, or the year does not fit two digits.
void appendTime(std::string &out, const std::optional<UtcSeconds> &time)
{
    using namespace std::chrono;
    constexpr sys_days first = year(2000) / January / 1;
    constexpr sys_days last = year(2099) / December / 31;
    if (!time || *time < first || floor<days>(*time) > last) {
        out.append(12, '0');
        return;
    }
    const sys_days date = floor<days>(*time);
    const year_month_day ymd(date);
    const hh_mm_ss<seconds> clock(*time - date);
    appendTwoDigits(out, static_cast<unsigned>(clock.hours().count()));
    appendTwoDigits(out, static_cast<unsigned>(clock.minutes().count()));
    appendTwoDigits(out, static_cast<unsigned>(clock.seconds().count()));
    appendTwoDigits(out, static_cast<unsigned>(ymd.day()));
    appendTwoDigits(out, static_cast<unsigned>(ymd.month()));
    appendTwoDigits(out, static_cast<unsigned>(static_cast<int>(ymd.year()) - 2000));
}

void writeRaw(std::string &out, GosafeFragment fragment, const Kept<std::string> &text)
{
    if (!text)
        return;
    const FragmentWriter head(out, fragment);
    appendText(out, *text, fragmentSeparators);
}

template <typename Info>
void writeIfThere(std::string &out, const Kept<Info> &info)
{
    if (info)
        write(out, *info);
}

void appendRecord(std::string &out, const Report &report)
{
    appendTime(out, report.time);
    out += ',';
    if (report.eventId)
        appendOctets(out, {&*report.eventId, 1});
    writeIfThere(out, report.system);
    writeIfThere(out, report.gps);
    writeIfThere(out, report.gsm);
    writeIfThere(out, report.counters);
    writeIfThere(out, report.analogue);
    writeIfThere(out, report.status);
    writeIfThere(out, report.sensors);
    writeRaw(out, GosafeFragment::EventData, report.eventData);
    if (report.obd && report.obd->prefixed)
        write(out, *report.obd);
    writeIfThere(out, report.fuel);
    writeRaw(out, GosafeFragment::Tag, report.tagData);
    for (const RawFragment &fragment : report.otherFragments) {
        out += ',';
        appendText(out, fragment.name, fragmentSeparators);
        out += ':';
        appendText(out, fragment.text, fragmentSeparators);
    }
}

} // namespace

std::string encodeGosafeText(std::span<const Report> batch)
{
    std::string out;
    if (batch.empty())
        return out;
    const Report &first = batch.front();
    out += frameHead;
    out += first.version;
    out += ',';
    out += first.imei;
    if (first.kind == ReportKind::CommandReply) {
        out += ',';
        appendText(out, first.replyText, frameSeparators);
    } else if (first.kind == ReportKind::Report) {
        char separator = ',';
        for (const Report &report : batch) {
            out += separator;
            appendRecord(out, report);
            separator = '$';
        }
    }
    out += '#';
    return out;
}

} // namespace sp7600::protocol
