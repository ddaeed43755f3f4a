// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/writers.h"
#include "core/store/reportjson.h"
#include "core/text/text.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <cmath>
#include <map>
#include <utility>

namespace sp7600::capture
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::minutes longestGap{10};
/// A unit sends what it stored together with what is new: this many records are held back to come
/// out in the order of their times.
constexpr std::size_t heldBack = 2000;

const QString gpx = u"http://www.topografix.com/GPX/1/1"_s;
// Speed and course are not in GPX 1.1 itself; this is how programs that read them expect them.
const QString extension = u"http://www.garmin.com/xmlschemas/TrackPointExtension/v2"_s;

/// One record, as far as a track tells of it.
struct Point {
    std::optional<UtcSeconds> time; ///< Absent: there is none to be believed.
    std::optional<GpsInfo> gps;     ///< Absent: no valid position.
    std::optional<bool> ignition;
};

QString decimal(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

class GpxWriter final : public Writer
{
public:
    GpxWriter()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray begin() override
    {
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(gpx);
        m_xml.writeNamespace(extension, u"gpxtpx"_s);
        m_xml.writeStartElement(gpx, u"gpx"_s);
        m_xml.writeAttribute(u"version"_s, u"1.1"_s);
        m_xml.writeAttribute(u"creator"_s, u"SP7600 Installer "_s + QStringLiteral(SP7600_VERSION));
        return taken();
    }

    QByteArray add(const Reception &reception, const std::string &imei) override
    {
        if (reception.reports.empty())
            ++m_leftOut;
        for (const Report &report : reception.reports) {
            if (unitName(report) == imei)
                hold(reception, report, imei);
        }
        return taken();
    }

    QByteArray finish() override
    {
        endTrack();
        m_xml.writeEndDocument();
        return taken();
    }

private:
    QByteArray taken()
    {
        const QByteArray made = m_buffer.data();
        m_buffer.buffer().clear();
        m_buffer.seek(0);
        return made;
    }

    void hold(const Reception &reception, const Report &report, const std::string &imei)
    {
        if (imei != m_imei) {
            endTrack();
            m_imei = imei;
        }
        if (report.kind != ReportKind::Report)
            return;
        const auto received = std::chrono::floor<std::chrono::seconds>(reception.received);
        const TimeDoubt doubt = timeDoubt(report, received, received);
        Point point;
        if (doubt == TimeDoubt::None || doubt == TimeDoubt::FarFromReceipt)
            point.time = report.time;
        if (report.gps && report.gps->valid && report.gps->latitude)
            point.gps = *report.gps;
        else
            ++m_leftOut;
        if (report.status)
            point.ignition = report.status->ignition();
        m_held.emplace(point.time.value_or(received), point);
        if (m_held.size() > heldBack)
            release();
    }

    /// Gives out the earliest of those held back.
    void release()
    {
        const auto [time, point] = *m_held.begin();
        m_held.erase(m_held.begin());
        const bool ignitionCameOn = point.ignition.value_or(false) && !m_ignition.value_or(true);
        if (point.ignition)
            m_ignition = point.ignition;
        const bool gap = time - m_last > longestGap || time < m_last;
        if (gap || ignitionCameOn || !point.gps)
            endSegment();
        if (!point.gps)
            return;
        // A unit repeats itself until it is acknowledged.
        if (m_inSegment && time == m_last && point.gps == m_lastGps)
            return;
        m_last = time;
        m_lastGps = point.gps;
        write(point);
    }

    void write(const Point &point)
    {
        if (!std::exchange(m_inTrack, true)) {
            m_xml.writeStartElement(gpx, u"trk"_s);
            m_xml.writeTextElement(gpx, u"name"_s, text::escaped(m_imei));
        }
        if (!std::exchange(m_inSegment, true))
            m_xml.writeStartElement(gpx, u"trkseg"_s);
        const GpsInfo &gps = *point.gps;
        m_xml.writeStartElement(gpx, u"trkpt"_s);
        m_xml.writeAttribute(u"lat"_s, decimal(*gps.latitude, 6));
        // The schema has no 180 degrees east: it is 180 degrees west.
        auto longitude = decimal(*gps.longitude, 6);
        m_xml.writeAttribute(u"lon"_s, longitude == "180.000000"_L1 ? u"-180.000000"_s : longitude);
        // In the order of the schema.
        if (gps.altitudeMetres)
            m_xml.writeTextElement(gpx, u"ele"_s, decimal(*gps.altitudeMetres, 1));
        if (point.time)
            m_xml.writeTextElement(gpx, u"time"_s, store::isoTime(*point.time));
        const int dimension = gps.fixDimension.value_or(0);
        if (dimension == 2 || dimension == 3)
            m_xml.writeTextElement(gpx, u"fix"_s, u"%1d"_s.arg(dimension));
        if (gps.satellites && *gps.satellites >= 0)
            m_xml.writeTextElement(gpx, u"sat"_s, QString::number(*gps.satellites));
        if (gps.hdop)
            m_xml.writeTextElement(gpx, u"hdop"_s, decimal(*gps.hdop, 2));
        if (gps.vdop)
            m_xml.writeTextElement(gpx, u"vdop"_s, decimal(*gps.vdop, 2));
        writeMovement(gps);
        m_xml.writeEndElement();
        ++m_written;
    }

    void writeMovement(const GpsInfo &gps)
    {
        if (!gps.speedKmh && !gps.courseDegrees)
            return;
        m_xml.writeStartElement(gpx, u"extensions"_s);
        m_xml.writeStartElement(extension, u"TrackPointExtension"_s);
        if (gps.speedKmh)
            m_xml.writeTextElement(extension, u"speed"_s, decimal(*gps.speedKmh / 3.6, 2));
        if (gps.courseDegrees) {
            m_xml.writeTextElement(extension, u"course"_s,
                                   decimal(std::fmod(*gps.courseDegrees, 360), 1));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void endSegment()
    {
        if (std::exchange(m_inSegment, false))
            m_xml.writeEndElement();
    }

    void endTrack()
    {
        while (!m_held.empty())
            release();
        endSegment();
        if (std::exchange(m_inTrack, false))
            m_xml.writeEndElement();
        m_ignition.reset();
    }

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    std::string m_imei;
    std::multimap<UtcSeconds, Point> m_held;
    UtcSeconds m_last{};
    std::optional<GpsInfo> m_lastGps;
    std::optional<bool> m_ignition;
    bool m_inTrack = false;
    bool m_inSegment = false;
};

} // namespace

std::unique_ptr<Writer> makeGpxWriter()
{
    return std::make_unique<GpxWriter>();
}

} // namespace sp7600::capture
