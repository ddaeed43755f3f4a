// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/writers.h"
#include "core/store/reportjson.h"
#include "core/text/text.h"

#include <QJsonDocument>

#include <utility>

namespace sp7600::capture
{

namespace
{

/// The columns, in their order. They are part of what this program promises: more may follow at the
/// end, none is renamed or moved. Empty: not sent. Times are ISO 8601 in UTC. Text of a device has
/// its control characters escaped, `warnings` are separated by blanks.
constexpr const char *columns =
    "received,peer,transport,imei,time,kind,dialect,event_id,position_valid,latitude_deg,"
    "longitude_deg,speed_kmh,course_deg,altitude_m,satellites,hdop,odometer_m,engine_s,external_v,"
    "battery_v,ignition,mcc,mnc,lac,cell_id,rxlev_dbm,firmware,time_doubt,warnings,connection\r\n";

/// The cells of one row.
class Row
{
public:
    /// Text that may come from anywhere.
    void text(std::string_view value)
    {
        put(text::csvCell(text::escaped(value).toUtf8().toStdString()));
    }
    /// What this program made: no guard, so that a minus stays a minus.
    void own(const QByteArray &value) { put(value); }
    template <typename Number>
    void number(const std::optional<Number> &value)
    {
        if constexpr (std::is_floating_point_v<Number>)
            put(value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest)
                      : QByteArray());
        else
            put(value ? QByteArray::number(*value) : QByteArray());
    }
    void flag(std::optional<bool> value) { put(value ? (*value ? "1" : "0") : ""); }
    [[nodiscard]] QByteArray line() const { return m_line + "\r\n"; }

private:
    void put(const QByteArray &cell)
    {
        if (!std::exchange(m_first, false))
            m_line += ',';
        m_line += cell;
    }

    QByteArray m_line;
    bool m_first = true;
};

QByteArray utf8(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void putPosition(Row &row, const Report &report)
{
    const GpsInfo gps = report.gps ? *report.gps : GpsInfo();
    row.flag(gps.hasFix() ? std::optional(gps.valid) : std::nullopt);
    row.number(gps.latitude);
    row.number(gps.longitude);
    row.number(gps.speedKmh);
    row.number(gps.courseDegrees);
    row.number(gps.altitudeMetres);
    row.number(gps.satellites);
    row.number(gps.hdop);
}

void putVehicle(Row &row, const Report &report)
{
    auto odometer = report.counters ? report.counters->odometerMetres : std::nullopt;
    auto external = report.analogue ? report.analogue->externalVolts() : std::nullopt;
    if (report.skypatrol) {
        odometer = odometer ? odometer : report.skypatrol->odometerMetres;
        external = external ? external : report.skypatrol->powerVolts;
    }
    row.number(odometer);
    row.number(report.counters ? report.counters->engineSeconds : std::nullopt);
    row.number(external);
    row.number(report.analogue ? report.analogue->batteryVolts() : std::nullopt);
    row.flag(report.status ? report.status->ignition() : std::nullopt);
}

void putNetwork(Row &row, const Report &report)
{
    const bool known = report.gsm && !report.gsm->cells.empty();
    const CellInfo cell = known ? report.gsm->cells.front() : CellInfo();
    const auto ifKnown = [known](auto value) {
        return known ? std::optional(value) : std::nullopt;
    };
    row.number(ifKnown(cell.mcc));
    row.number(ifKnown(cell.mnc));
    row.number(ifKnown(cell.lac));
    row.number(ifKnown(cell.cellId));
    row.number(cell.levelDbm);
}

QByteArray rowOf(const Reception &reception, const Report &report)
{
    const auto received = std::chrono::floor<std::chrono::seconds>(reception.received);
    Row row;
    row.own(store::isoTime(reception.received).toLatin1());
    row.text(hostAndPort(reception.peer.address, reception.peer.port));
    row.own(utf8(transportName(reception.transport)));
    row.text(unitName(report));
    row.own(report.time ? store::isoTime(*report.time).toLatin1() : QByteArray());
    row.own(utf8(reportKindName(report.kind)));
    row.own(utf8(dialectName(report.dialect)));
    row.number(report.eventId);
    putPosition(row, report);
    putVehicle(row, report);
    putNetwork(row, report);
    row.text(report.system && report.system->firmware ? std::string_view(*report.system->firmware)
                                                      : std::string_view());
    const TimeDoubt doubt = timeDoubt(report, received, received);
    row.own(doubt == TimeDoubt::None ? QByteArray() : utf8(timeDoubtName(doubt)));
    QByteArrayList warnings;
    for (const DecodeWarning &warning : report.warnings)
        warnings.append(utf8(warningName(warning.code)));
    row.own(warnings.join(' '));
    row.own(QByteArray::number(static_cast<qulonglong>(reception.connection)));
    return row.line();
}

QByteArray jsonLineOf(const Reception &reception, const Report &report)
{
    return QJsonDocument(store::toJson(reception, report)).toJson(QJsonDocument::Compact) + '\n';
}

/// A line a report; what could not be decoded has none.
class LineWriter final : public Writer
{
public:
    using Line = QByteArray (*)(const Reception &, const Report &);
    LineWriter(QByteArray head, Line line)
        : m_head(std::move(head))
        , m_line(line)
    {
    }

    QByteArray begin() override { return m_head; }
    QByteArray add(const Reception &reception, const std::string &imei) override
    {
        QByteArray lines;
        if (reception.reports.empty())
            ++m_leftOut;
        for (const Report &report : reception.reports) {
            if (!imei.empty() && unitName(report) != imei)
                continue;
            lines += m_line(reception, report);
            ++m_written;
        }
        return lines;
    }

private:
    QByteArray m_head;
    Line m_line;
};

} // namespace

std::unique_ptr<Writer> makeCsvWriter()
{
    return std::make_unique<LineWriter>(columns, rowOf);
}

std::unique_ptr<Writer> makeJsonLinesWriter()
{
    return std::make_unique<LineWriter>(QByteArray(), jsonLineOf);
}

} // namespace sp7600::capture
