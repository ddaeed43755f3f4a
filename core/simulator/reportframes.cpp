// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/reportframes.h"

#include "core/protocol/gosafeencoder.h"

#include <QDateTime>
#include <QString>

#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace sp7600::simulator
{

namespace
{

// REFERENCE.md section 6.1: API 4, command 02, without options; API 10, command 08.
constexpr auto asciiEvent = "\x00\x04\x02\x00"sv;
constexpr auto wakeUp = "\x00\x0A\x08\x00"sv;
/// The user parameter and the identity end there, padded with blanks (section 6.2).
constexpr std::size_t identityColumnEnd = 32;
constexpr auto userParameter = "8"sv;
constexpr auto inputEvent = "  13 "sv;

constexpr double kmhOfAKnot = 1.852;

/// One octet in the middle that can be flipped without making or breaking a delimiter.
void damage(std::string &frame)
{
    // REFERENCE.md section 4: a delimiter, and the octet before an escaped one.
    const auto isSpecial = [](char c) { return c == '\xF8' || c == '\x1B'; };
    const auto flipped = [](char c) {
        return static_cast<char>(static_cast<unsigned char>(c) ^ 0x01U);
    };
    auto place = frame.size() / 2;
    while (place > 1
           && (isSpecial(frame[place]) || isSpecial(flipped(frame[place]))
               || isSpecial(frame[place - 1])))
        --place;
    frame[place] = flipped(frame[place]);
}

/// Degrees and minutes as one number, with the letter of the hemisphere.
QString coordinate(const std::optional<double> &degrees, int digits, QChar positive, QChar negative)
{
    if (!degrees)
        return u","_s;
    constexpr qint64 microminutes = 60'000'000;
    const auto all = std::llround(std::abs(*degrees) * static_cast<double>(microminutes));
    const auto minutes = static_cast<double>(all % microminutes) / 1e6;
    return u"%1%2,%3"_s.arg(all / microminutes, digits, 10, QChar(u'0'))
        .arg(minutes, 9, 'f', 6, QChar(u'0'))
        .arg(*degrees < 0.0 ? negative : positive);
}

std::string rmc(const Report &report)
{
    const auto time = report.time.value_or(UtcSeconds()).time_since_epoch().count();
    const auto clock = QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
    static const GpsInfo nothing;
    const auto &gps = report.gps ? *report.gps : nothing;
    const auto text =
        u"GPRMC,%1.00,%2,%3,%4,%5,%6,%7,,,%8"_s
            .arg(clock.toString(u"hhmmss"_s), gps.valid ? u"A"_s : u"V"_s,
                 coordinate(gps.latitude, 2, u'N', u'S'), coordinate(gps.longitude, 3, u'E', u'W'),
                 QString::number(gps.speedKmh.value_or(0.0) / kmhOfAKnot, 'f', 1),
                 QString::number(gps.courseDegrees.value_or(0.0), 'f', 1),
                 clock.toString(u"ddMMyy"_s), gps.valid ? u"A"_s : u"N"_s)
            .toStdString();
    unsigned sum = 0;
    for (const char c : text)
        sum ^= static_cast<unsigned char>(c);
    return '$' + text + u"*%1"_s.arg(sum, 2, 16, QChar(u'0')).toUpper().toStdString();
}

std::string skypatrolPacket(const Report &report, Transport transport)
{
    std::string packet;
    if (report.kind == ReportKind::Heartbeat) {
        packet = std::string(wakeUp) + report.imei;
    } else {
        const auto blanks = identityColumnEnd - userParameter.size() - report.imei.size();
        packet = std::string(asciiEvent) + std::string(userParameter) + std::string(blanks, ' ')
                 + report.imei + std::string(inputEvent) + rmc(report);
    }
    if (transport == Transport::Udp)
        return packet;
    const auto length = packet.size() + 2;
    return std::string{static_cast<char>(length >> 8U), static_cast<char>(length & 0xFFU)} + packet;
}

} // namespace

std::string framesOf(std::span<const Report> reports, ReportForm form, bool binary,
                     Transport transport)
{
    if (form == ReportForm::AsSet)
        return binary ? protocol::encodeGosafeBinary(reports) : protocol::encodeGosafeText(reports);
    std::string frames;
    for (const auto &report : reports) {
        if (form == ReportForm::Skypatrol) {
            frames += skypatrolPacket(report, transport);
            continue;
        }
        auto frame = protocol::encodeGosafeBinary(std::span(&report, 1));
        damage(frame);
        frames += frame;
    }
    return frames;
}

} // namespace sp7600::simulator
