// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/detection.h"

#include "core/protocol/framing.h"
#include "core/protocol/numbers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace sp7600::protocol
{
namespace
{

using namespace std::string_view_literals;

struct Opening {
    std::string_view octets;
    Noise noise = Noise::None;
};

/// Words that tell by themselves; the first that fits counts.
constexpr std::array openings = {
    Opening{"SSH-", Noise::Ssh},          Opening{"SIP/2.0 ", Noise::Sip},
    Opening{"INVITE sip", Noise::Sip},    Opening{"REGISTER sip", Noise::Sip},
    Opening{"OPTIONS sip", Noise::Sip},   Opening{"RTSP/1.", Noise::Rtsp},
    Opening{"OPTIONS rtsp", Noise::Rtsp}, Opening{"DESCRIBE rtsp", Noise::Rtsp},
    Opening{"GET ", Noise::Http},         Opening{"HEAD ", Noise::Http},
    Opening{"POST ", Noise::Http},        Opening{"PUT ", Noise::Http},
    Opening{"DELETE ", Noise::Http},      Opening{"OPTIONS /", Noise::Http},
    Opening{"OPTIONS *", Noise::Http},    Opening{"PATCH ", Noise::Http},
    Opening{"TRACE ", Noise::Http},       Opening{"PROPFIND ", Noise::Http},
    Opening{"PRI * HTTP/2", Noise::Http}, Opening{"HTTP/", Noise::Http},
    Opening{"EHLO ", Noise::Smtp},        Opening{"HELO ", Noise::Smtp},
    Opening{"MAIL FROM:", Noise::Smtp},   Opening{"USER ", Noise::Ftp},
    Opening{"AUTH TLS\r", Noise::Ftp},    Opening{"AT\r", Noise::Modem},
    Opening{"AT+", Noise::Modem},         Opening{"AT&", Noise::Modem},
    Opening{"AT$", Noise::Modem},         Opening{"ATD", Noise::Modem},
    Opening{"ATE", Noise::Modem},         Opening{"ATH", Noise::Modem},
    Opening{"ATI", Noise::Modem},         Opening{"ATZ", Noise::Modem},
    Opening{"RING\r", Noise::Modem},      Opening{"NO CARRIER\r", Noise::Modem},
    Opening{"+RESP:", Noise::Queclink},   Opening{"+BUFF:", Noise::Queclink},
    Opening{"+ACK:", Noise::Queclink},    Opening{"##,imei:", Noise::Gps103},
    Opening{"imei:", Noise::Gps103},      Opening{"*HQ,", Noise::H02},
};

constexpr std::size_t imeiDigits = 15;

std::size_t countDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

/// 0 behind the end.
unsigned octetAt(std::string_view octets, std::size_t position)
{
    return position < octets.size() ? static_cast<unsigned char>(octets[position]) : 0;
}

/// `CONNECT host:443 HTTP/1.1`, and a modem's `CONNECT 9600`.
Noise connectNoise(std::string_view octets)
{
    constexpr auto word = "CONNECT"sv;
    if (!octets.starts_with(word))
        return Noise::None;
    const std::string_view rest = octets.substr(word.size());
    const std::string_view speed = rest.substr(rest.starts_with(' ') ? 1 : 0);
    if (speed.substr(countDigits(speed)).starts_with('\r'))
        return Noise::Modem;
    return rest.starts_with(' ') && rest.find(" HTTP/", 1) != std::string_view::npos ? Noise::Http
                                                                                     : Noise::None;
}

/// A handshake or an alert; or a hello of SSL 2.
bool isTls(std::string_view octets)
{
    constexpr unsigned alert = 0x15;
    constexpr unsigned handshake = 0x16;
    constexpr unsigned newest = 4;
    const unsigned type = octetAt(octets, 0);
    if (type == alert || type == handshake)
        return octets.size() >= 3 && octetAt(octets, 1) == 3 && octetAt(octets, 2) <= newest;
    if (octets.starts_with(binaryDelimiter)) // A binary frame may look like a hello that long.
        return false;
    return octets.size() >= 5 && (type & 0x80) != 0 && octetAt(octets, 2) == 1
           && (octets.substr(3).starts_with("\x00\x02"sv)
               || (octetAt(octets, 3) == 3 && octetAt(octets, 4) <= newest));
}

/// A connection request of X.224 in a TPKT.
bool isRdp(std::string_view octets)
{
    return octets.size() >= 6 && octets.starts_with("\x03\x00"sv) && octetAt(octets, 5) == 0xE0;
}

bool isSmb(std::string_view octets)
{
    constexpr std::size_t headerSize = 4; // NetBIOS: a type and a length.
    const std::string_view message = octets.substr(std::min(headerSize, octets.size()));
    return octets.starts_with('\0')
           && (message.starts_with("\xFFSMB"sv) || message.starts_with("\xFESMB"sv));
}

/// Negotiation: WILL, WON'T, DO, DON'T and an option.
bool isTelnet(std::string_view octets)
{
    return octets.size() >= 3 && octetAt(octets, 0) == 0xFF && octetAt(octets, 1) >= 0xFB
           && octetAt(octets, 1) <= 0xFE;
}

/// CONNECT, its length in one to four octets, and the name of the protocol.
bool isMqtt(std::string_view octets)
{
    if (octetAt(octets, 0) != 0x10)
        return false;
    std::size_t at = 1;
    while (at < 4 && (octetAt(octets, at) & 0x80) != 0)
        ++at;
    const std::string_view name = octets.substr(std::min(at + 1, octets.size()));
    return name.starts_with("\x00\x04MQTT"sv) || name.starts_with("\x00\x06MQIsdp"sv);
}

/// The whole of a first message: it has little else to be told by.
bool isSocks(std::string_view octets)
{
    constexpr std::size_t requestSize = 8; // Version, command, port, address; then a text.
    const unsigned second = octetAt(octets, 1);
    if (octetAt(octets, 0) == 4) {
        return octets.size() > requestSize && (second == 1 || second == 2)
               && octets.find('\0', requestSize) != std::string_view::npos;
    }
    return octetAt(octets, 0) == 5 && second > 0 && octets.size() == 2 + second;
}

/// `$GPRMC,`
bool isNmea(std::string_view octets)
{
    constexpr std::size_t commaAt = 6;
    constexpr std::array talkers = {"GP"sv, "GN"sv, "GL"sv, "GA"sv, "GB"sv, "BD"sv, "GQ"sv};
    return octets.starts_with('$') && octets.size() > commaAt && octets[commaAt] == ','
           && std::ranges::find(talkers, octets.substr(1, 2)) != talkers.end();
}

/// `78 78`, a length, a protocol number … `0D 0A`; `79 79` with a length of two octets.
bool isGt06(std::string_view octets)
{
    if (octets.size() < 4)
        return false;
    std::size_t end = 0;
    if (octets.starts_with("\x78\x78"))
        end = 3 + octetAt(octets, 2);
    else if (octets.starts_with("\x79\x79"))
        end = 4 + (octetAt(octets, 2) << 8 | octetAt(octets, 3));
    return end != 0 && octets.substr(std::min(end, octets.size())).starts_with("\r\n");
}

/// A login with the IMEI, or a packet of records.
bool isTeltonika(std::string_view octets)
{
    constexpr std::array<unsigned, 4> codecs = {0x08, 0x8E, 0x10, 0x0C};
    if (octets.starts_with("\x00\x0F"sv))
        return countDigits(octets.substr(2)) == imeiDigits;
    return octets.starts_with("\0\0\0\0"sv)
           && std::ranges::find(codecs, octetAt(octets, 8)) != codecs.end();
}

/// `(013612345678BP05`
bool isTk103(std::string_view octets)
{
    constexpr std::size_t idSize = 12;
    return octets.starts_with('(') && countDigits(octets.substr(1)) == idSize
           && octets.substr(1 + idSize).starts_with('B');
}

/// `$$A123,<imei>,`
bool isMeitrack(std::string_view octets)
{
    constexpr std::size_t sizeAt = 3;
    if (!octets.starts_with("$$") || octets.size() < sizeAt)
        return false;
    const std::string_view rest = octets.substr(sizeAt);
    const std::size_t comma = countDigits(rest);
    return comma > 0 && rest.substr(comma).starts_with(',')
           && countDigits(rest.substr(comma + 1)) == imeiDigits;
}

struct Test {
    bool (*fits)(std::string_view) = nullptr;
    Noise noise = Noise::None;
};

constexpr std::array tests = {
    Test{isTls, Noise::Tls},
    Test{isRdp, Noise::Rdp},
    Test{isSmb, Noise::Smb},
    Test{isTelnet, Noise::Telnet},
    Test{isMqtt, Noise::Mqtt},
    Test{isSocks, Noise::Socks},
    Test{isNmea, Noise::Nmea},
    Test{isGt06, Noise::Gt06},
    Test{isTeltonika, Noise::Teltonika},
    Test{isTk103, Noise::Tk103},
    Test{isMeitrack, Noise::Meitrack},
};

} // namespace

Traffic detectTraffic(std::string_view octets)
{
    if (octets.starts_with(frameHead))
        return Traffic::GosafeText;
    if (octets.starts_with(binaryDelimiter))
        return Traffic::GosafeBinary;
    if (octets.starts_with('\0'))
        return isTeltonika(octets) || isSmb(octets) ? Traffic::Unknown : Traffic::SkypatrolApi;
    return matchApiHead(octets).match == Match::Yes ? Traffic::SkypatrolApi : Traffic::Unknown;
}

Noise detectNoise(std::string_view octets)
{
    for (const Opening &opening : openings) {
        if (octets.starts_with(opening.octets))
            return opening.noise;
    }
    if (const Noise noise = connectNoise(octets); noise != Noise::None)
        return noise;
    for (const Test &test : tests) {
        if (test.fits(octets))
            return test.noise;
    }
    return Noise::None;
}

std::string_view noiseName(Noise noise)
{
    switch (noise) {
    case Noise::None:
        return "";
    case Noise::Http:
        return "http";
    case Noise::Tls:
        return "tls";
    case Noise::Ssh:
        return "ssh";
    case Noise::Rdp:
        return "rdp";
    case Noise::Smb:
        return "smb";
    case Noise::Sip:
        return "sip";
    case Noise::Rtsp:
        return "rtsp";
    case Noise::Telnet:
        return "telnet";
    case Noise::Mqtt:
        return "mqtt";
    case Noise::Socks:
        return "socks";
    case Noise::Smtp:
        return "smtp";
    case Noise::Ftp:
        return "ftp";
    case Noise::Nmea:
        return "nmea";
    case Noise::Modem:
        return "modem";
    case Noise::Gt06:
        return "tracker-gt06";
    case Noise::Teltonika:
        return "tracker-teltonika";
    case Noise::Queclink:
        return "tracker-queclink";
    case Noise::Tk103:
        return "tracker-tk103";
    case Noise::Gps103:
        return "tracker-gps103";
    case Noise::H02:
        return "tracker-h02";
    case Noise::Meitrack:
        return "tracker-meitrack";
    }
    return "";
}

std::unexpected<Error> unrecognised(std::string_view octets)
{
    const std::string_view noise = noiseName(detectNoise(octets));
    if (noise.empty())
        return failure(ErrorCode::FrameUnrecognised, {}, 0);
    return failure(ErrorCode::FrameUnrecognised, {{"noise", std::string(noise)}}, 0);
}

} // namespace sp7600::protocol
