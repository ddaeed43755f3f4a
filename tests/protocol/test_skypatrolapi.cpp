// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocationcount.h"

#include "core/protocol/decoder.h"
#include "core/protocol/octets.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

using namespace sp7600;
using namespace sp7600::protocol;
using namespace std::chrono;

namespace
{

using Mask = std::optional<std::uint32_t>;

std::string hex(const char *digits)
{
    return QByteArray::fromHex(digits).toStdString();
}

std::string number(std::uint64_t value, int octets)
{
    std::string out;
    for (int i = octets - 1; i >= 0; --i)
        out += static_cast<char>(value >> 8 * i & 0xff);
    return out;
}

constexpr const char *imei = "359999046544250";
/// 22 octets.
const std::string longId = "      359999046544250 ";

constexpr std::uint32_t bit(int n)
{
    return std::uint32_t{1} << n;
}

std::string newer(std::uint32_t mask, const std::string &body)
{
    return hex("0005021004") + number(mask, 4) + body;
}

std::string older(const std::string &body)
{
    return hex("00050200") + body;
}

std::string prefixed(const std::string &packet)
{
    return number(packet.size() + 2, 2) + packet;
}

const std::string rmc = "$GPRMC,223152.00,A,3509.860594,N,03322.743887,E,5.4,187.5,020612,,,A*58";
const std::string columns = "         8       359999046544250 ";

Result<std::vector<Report>> decode(const std::string &packet, Mask mask = {})
{
    return decodeFrame(packet, {.channel = Channel::Datagram, .mask = mask});
}

/// Every value of a report in one line, in the order of the layout.
QByteArray describe(const Report &report)
{
    QByteArrayList out;
    const auto add = [&](const char *name, const QByteArray &value) {
        out.append(QByteArray(name) + '=' + value);
    };
    const auto text = [&](const char *name, const Kept<std::string> &value) {
        if (value)
            add(name, QByteArray::fromStdString(*value));
    };
    const auto whole = [&](const char *name, const auto &value) {
        if (value)
            add(name, QByteArray::number(static_cast<qint64>(*value)));
    };
    const auto decimal = [&](const char *name, const std::optional<double> &value) {
        if (value)
            add(name, QByteArray::number(*value, 'g', 9));
    };
    const SkypatrolInfo &info = *report.skypatrol;
    out.append(QByteArray::fromStdString(std::string(reportKindName(report.kind))));
    if (!report.imei.empty())
        add("imei", QByteArray::fromStdString(report.imei));
    text("modem", info.modemId);
    text("events", info.eventMask);
    text("id", info.deviceId);
    whole("user", info.userParameter);
    whole("gpio", info.gpio);
    whole("adc1", info.adc1Millivolts);
    whole("adc2", info.adc2Millivolts);
    whole("category", info.eventCategory);
    if (report.time)
        add("time", QByteArray::number(qint64(report.time->time_since_epoch().count())));
    if (report.gps) {
        const GpsInfo &gps = *report.gps;
        if (gps.fix)
            add("fix", QByteArray(1, *gps.fix));
        whole("code", gps.fixCode);
        if (gps.valid)
            out.append("valid");
        decimal("lat", gps.latitude);
        decimal("lon", gps.longitude);
        decimal("speed", gps.speedKmh);
        decimal("course", gps.courseDegrees);
        decimal("alt", gps.altitudeMetres);
        whole("sats", gps.satellites);
    }
    whole("battery", info.batteryRaw);
    whole("percent", info.batteryPercent);
    whole("trip", info.tripOdometerMetres);
    whole("odometer", info.odometerMetres);
    if (info.generated)
        add("generated", QByteArray::number(qint64(info.generated->time_since_epoch().count())));
    decimal("power", info.powerVolts);
    text("cells", info.cellsRaw);
    whole("sequence", info.sequence);
    for (const RawFragment &raw : report.otherFragments)
        add(raw.name.c_str(), QByteArray::fromStdString(raw.text));
    if (info.unparsedOctets > 0)
        add("unparsed", QByteArray::number(qint64(info.unparsedOctets)));
    for (const DecodeWarning &warning : report.warnings)
        out.append('(' + QByteArray::fromStdString(warning.part) + ')');
    return out.join(' ');
}

/// What a packet gives: its description or the name of the error.
QByteArray outcome(const std::string &packet, Mask mask = {})
{
    const auto decoded = decode(packet, mask);
    if (!decoded)
        return QByteArray::fromStdString(std::string(codeName(decoded.error().code)));
    return decoded->size() == 1 ? describe(decoded->front()) : QByteArray("not one report");
}

/// One field of the mask, what stands for it and what it gives.
struct MaskField {
    int bit;
    const char *newerOctets;
    const char *olderOctets;
    const char *newerResult;
    const char *olderResult;
};

#define SAME(octets, result) octets, octets, result, result
constexpr MaskField maskFields[] = {
    {0, SAME("", "")},
    {1, SAME("FFFFFFFE", "user=4294967294")},
    {3, SAME("383A", "gpio=14394")},
    {4, SAME("FFFF", "adc1=65535")},
    {5, SAME("3039", "adc2=12345")},
    {6, SAME("", "")},
    {7, SAME("0D", "category=13")},
    {8, SAME("02060C", "date=02060C")},
    {9, SAME("01", "code=1 valid")},
    {10, "02178FEE", "358E64", "latitude=02178FEE", "latitude=358E64"},
    {11, SAME("01FB02AF", "longitude=01FB02AF")},
    {12, SAME("0036", "speed=10.001")},
    {13, SAME("0753", "course=187.5")},
    {14, SAME("161F34", "time=161F34")},
    {15, SAME("0000AA", "alt=170")},
    {16, SAME("09", "sats=9")},
    {17, SAME("0032", "battery=50")},
    {18, SAME("", "")},
    {19, SAME("", "")},
    {20, SAME("0000024E", "trip=590")},
    {21, SAME("FFFFFFFF", "odometer=4294967295")},
    {22, SAME("0C060216201B", "generated=1338676347")},
    {24, SAME("1059", "power=4.185")},
    {25, SAME("000500000000000500000000000500000000",
              "over-speed=000500000000000500000000000500000000")},
    {26, SAME("0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728"
              "292A2B2C2D2E2F30313233343536",
              "cells=0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425"
              "262728292A2B2C2D2E2F30313233343536")},
    {27, SAME("", "")},
    {28, SAME("1B5E", "sequence=7006")},
    {29, SAME("", "")},
    {30, SAME("", "")},
    {31, SAME("", "")},
};
#undef SAME

/// The body of all fields of @p mask, those of the identity included.
std::string bodyOf(std::uint32_t mask, bool isNewer)
{
    std::string body;
    for (const MaskField &field : maskFields) {
        if (field.bit == 3) {
            if ((mask & bit(23)) != 0)
                body += "11477583";
            else if ((mask & bit(2)) != 0)
                body += longId;
        }
        if ((mask & bit(field.bit)) != 0)
            body += hex(isNewer ? field.newerOctets : field.olderOctets);
    }
    return body;
}

} // namespace

class TestSkypatrolApi final : public QObject
{
    Q_OBJECT

private slots:
    void tellsPacketsApart_data();
    void tellsPacketsApart();
    void readsTheHeader_data();
    void readsTheHeader();
    void takesTheSecondOfThreeWordsForTheIdentity();
    void readsTextBodies_data();
    void readsTextBodies();
    void readsEachFieldAlone_data();
    void readsEachFieldAlone();
    void readsAllFields();
    void readsBinaryValues_data();
    void readsBinaryValues();
    void readsTt8850_data();
    void readsTt8850();
    void survivesTruncation_data();
    void survivesTruncation();
    void tellsWhereTextStands();
    void tellsWhereBinaryFieldsStand();
    void mapsEveryOctetOfABinaryBody();
    void asksForMemoryOnce();
};

void TestSkypatrolApi::tellsPacketsApart_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const std::string &packet, ErrorCode code, int offset) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(packet) << code << offset;
    };
    using enum ErrorCode;
    const std::string text = hex("00040200") + columns + rmc;
    row("one octet", hex("00"), FrameTooShort, 1);
    row("api alone", hex("0004"), FrameTooShort, 2);
    row("no option length", hex("000402"), FrameTooShort, 3);
    row("options cut", hex("0004020301"), FrameTooShort, 5);
    row("mask cut", hex("0005021004FFFFFF"), FrameTooShort, 8);
    row("newer without an option length", hex("00050210"), FrameTooShort, 4);
    row("newer with options beyond the end", hex("0005021008FFFFFF"), FrameTooShort, 8);
    row("unknown api", hex("00770200313233"), FrameUnrecognised, 0);
    row("unknown command", hex("00040300313233"), FrameUnrecognised, 0);
    row("command to the unit", hex("00090004040041540D"), FrameUnrecognised, 0);
    row("length without a packet", hex("00020004"), FrameUnrecognised, 0);
    row("length one less", number(text.size() + 1, 2) + text, FrameLengthWrong, 0);
    row("length one more", number(text.size() + 3, 2) + text, FrameLengthWrong, 0);
    row("length without itself", number(text.size(), 2) + text, FrameLengthWrong, 0);
    row("nobody", hex("000A0800"), FrameWithoutIdentity, 4);
    row("nobody among blanks", hex("000A080020202020"), FrameWithoutIdentity, 4);
    row("event of nobody", hex("00040200") + "         8   " + rmc, FrameWithoutIdentity, 4);
    row("IMEI of 14", hex("00040200") + "8 35999904654425 " + rmc, FrameWithoutIdentity, 4);
    row("IMEI of 16", hex("00040200") + "8 3599990465442501 " + rmc, FrameWithoutIdentity, 4);
    row("binary of nobody", newer(bit(9), "\x01"), FrameWithoutIdentity, 0);
    row("blank id", newer(bit(23), "        "), FrameWithoutIdentity, 0);
    row("sentence cut", hex("00040200") + columns + "$GPRMC,2231", FramePositionMalformed, 48);
    row("sentence unreadable", hex("00040200") + columns + "$GPRMC,x,V,,,,,,,,*00",
        FramePositionMalformed, 44);
}

void TestSkypatrolApi::tellsPacketsApart()
{
    QFETCH(QByteArray, packet);
    QFETCH(ErrorCode, code);
    QFETCH(int, offset);
    const auto decoded = decode(packet.toStdString());
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
    QCOMPARE(static_cast<int>(decoded.error().offset.value_or(9999)), offset);
}

void TestSkypatrolApi::readsTheHeader_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QByteArray>("header"); // length? api/command [type] [mask]
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const std::string &packet, const char *header,
                        const char *result) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(packet) << QByteArray(header)
                                  << QByteArray(result);
    };
    const std::string id = std::string("     ") + imei;
    const char *beat = "heartbeat imei=359999046544250";
    row("older", hex("000A0800") + id, "10/8", beat);
    row("older with its length", prefixed(hex("000A0800") + id), "L 10/8", beat);
    row("newer", hex("000A081000") + id, "10/8 type 1", beat);
    row("newer with its length", prefixed(hex("000A081000") + id), "L 10/8 type 1", beat);
    row("newer with a mask of text", hex("000A08100400000006") + id, "10/8 type 1 mask 6", beat);
    row("newer with another option", hex("000A081003AABBCC") + id, "10/8 type 1",
        "heartbeat imei=359999046544250 unparsed=3");
    row("ten octets are no length", hex("000A08002020") + "1234", "10/8", "heartbeat id=1234");
    row("modem id", hex("000A021111013335393939393034363534343235") + "0", "10/2",
        "status imei=359999046544250 modem=359999046544250");
    row("modem id and mask", hex("000A020D0701") + "TRUCK" + hex("060200000006") + columns, "10/2",
        "status imei=359999046544250 modem=TRUCK events=00000006 user=8");
    row("option of 16 octets, as long as the newer form's mark",
        hex("000A0210"
            "1001")
            + "TRUCK NUMBER 7" + columns,
        "10/2", "status imei=359999046544250 modem=TRUCK NUMBER 7 user=8");
    row("unknown option",
        hex("000A0203"
            "0309AA")
            + columns,
        "10/2", "status imei=359999046544250 user=8 unparsed=3");
    row("option beyond the options",
        hex("000A0203"
            "0901AA")
            + columns,
        "10/2", "status imei=359999046544250 user=8 unparsed=3 (options)");
    row("option of length 0",
        hex("000A0204"
            "00000000")
            + columns,
        "10/2", "status imei=359999046544250 user=8 unparsed=4 (options)");
    row("option of length 1",
        hex("000A0204"
            "01000000")
            + columns,
        "10/2", "status imei=359999046544250 user=8 unparsed=4 (options)");
    row("option without data",
        hex("000A0202"
            "0201")
            + columns,
        "10/2", "status imei=359999046544250 user=8 unparsed=2");
    row("half an option after a whole one",
        hex("000A0207"
            "060200000006"
            "06")
            + columns,
        "10/2", "status imei=359999046544250 events=00000006 user=8 unparsed=1 (options)");
    row("mask of the wire", newer(bit(23), "11477583"), "5/2 type 1 mask 800000",
        "report id=11477583");
    row("mask needed", older(longId), "5/2", "needs_mask");
    row("mask needed in the newer form", hex("0005021000") + longId, "5/2 type 1", "needs_mask");
    row("binary event on TCP",
        prefixed(hex("000A081004"
                     "00800003"
                     "00000022")
                 + "11477583"),
        "L 10/8 type 1 mask 800003", "heartbeat id=11477583 user=34");
    row("binary event on TCP with a position",
        hex("000A081004"
            "00800203"
            "00000022")
            + "11477583\x01",
        "10/8 type 1 mask 800203", "report id=11477583 user=34 code=1 valid");
    row("binary event on TCP without its mask",
        hex("000A081000"
            "00000022")
            + longId,
        "10/8 type 1", "needs_mask");
}

void TestSkypatrolApi::readsTheHeader()
{
    QFETCH(QByteArray, packet);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, result);
    QCOMPARE(outcome(packet.toStdString()), result);
    const Report report = decode(packet.toStdString())->front();
    const SkypatrolInfo &info = *report.skypatrol;
    QByteArray read = info.lengthPrefixed ? "L " : "";
    read += QByteArray::number(info.api) + '/' + QByteArray::number(info.command);
    if (info.messageType)
        read += " type " + QByteArray::number(*info.messageType);
    if (info.mask)
        read += " mask " + QByteArray::number(*info.mask, 16);
    QCOMPARE(read, header);
    QCOMPARE(report.dialect, Dialect::SkypatrolApi);
}

void TestSkypatrolApi::takesTheSecondOfThreeWordsForTheIdentity()
{
    const auto decoded = decode(hex("00040200") + "  8  TRUCK-7 13 " + rmc);
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->front().skypatrol->deviceId == std::string("TRUCK-7"));
    QCOMPARE(decoded->front().skypatrol->userParameter, std::optional<std::uint32_t>(8));
    QCOMPARE(outcome(hex("00040200") + "  8  13 " + rmc), QByteArray("frame-without-identity"));
}

void TestSkypatrolApi::readsTextBodies_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const std::string &body, const char *result) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(hex("00040200") + body)
                                  << QByteArray(result);
    };
    const char *all = "report imei=359999046544250 user=8 time=1338676312 fix=A valid "
                      "lat=35.1643432 lon=33.3790648 speed=10.001 course=187.5";
    row("event", columns + "12 " + rmc, all);
    row("event with line end", columns + "12 " + rmc + "\r\n" + '\0', all);
    row("without $", columns + rmc.substr(1), all);
    row("columns of other widths", "        8      359999046544250 " + rmc, all);
    row("more columns", columns + "459     0    14  14 " + rmc + "  91 12233 0032", all);
    row("GGA before", columns + "12 $GPGGA,223152.00,3509.8605,N,03322.7438,E,1,8,1*00\r\n" + rmc,
        all);
    row("no user parameter", "       359999046544250 " + rmc,
        "report imei=359999046544250 time=1338676312 fix=A valid lat=35.1643432 lon=33.3790648 "
        "speed=10.001 course=187.5");
    row("user parameter too large", "4294967296       359999046544250 ",
        "status imei=359999046544250");
    row("largest user parameter", "4294967295       359999046544250 ",
        "status imei=359999046544250 user=4294967295");
    row("user parameter that is none", "        -8       359999046544250 ",
        "status imei=359999046544250");
    row("modem id in its column", "         8               TRUCK-7 12 $GPRMC,,V,,,,,,,,*00",
        "report id=TRUCK-7 user=8 fix=V (rmc)");
    row("modem id of digits in its column", "         8              12345678 ",
        "status id=12345678 user=8");
    row("modem id without a user parameter", "                        12345678 ",
        "status id=12345678");
    row("no sentence", columns, "status imei=359999046544250 user=8");
    row("sentence of another kind", columns + "$GPVTG,1,T*00",
        "status imei=359999046544250 user=8");
}

void TestSkypatrolApi::readsTextBodies()
{
    QFETCH(QByteArray, packet);
    QFETCH(QByteArray, result);
    QCOMPARE(outcome(packet.toStdString()), result);
    QCOMPARE(outcome(prefixed(packet.toStdString())), result);
}

void TestSkypatrolApi::readsEachFieldAlone_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(maskFields)); ++i)
        QTest::addRow("bit %d", maskFields[i].bit) << i;
}

void TestSkypatrolApi::readsEachFieldAlone()
{
    QFETCH(int, row);
    const MaskField &field = maskFields[row];
    const std::uint32_t mask = bit(field.bit) | bit(2);
    const auto expected = [](const char *result, const char *more = "") {
        QByteArray all = "report id=359999046544250";
        if (*result != '\0')
            all += ' ' + QByteArray(result);
        return all + more;
    };
    for (const bool isNewer : {true, false}) {
        const std::string body = bodyOf(mask, isNewer);
        const char *result = isNewer ? field.newerResult : field.olderResult;
        const Mask configured = isNewer ? Mask(0) : Mask(mask); // The one on the wire counts.
        const auto packet = [&](const std::string &octets) {
            return isNewer ? newer(mask, octets) : older(octets);
        };
        QCOMPARE(outcome(packet(body), configured), expected(result));
        QCOMPARE(outcome(prefixed(packet(body)), configured), expected(result));
        QCOMPARE(outcome(packet(body + "x"), configured), expected(result, " unparsed=1"));
        QCOMPARE(outcome(packet(body.substr(0, body.size() - 1)), configured), "frame-too-short");
    }
}

void TestSkypatrolApi::readsAllFields()
{
    const QByteArray head = "report id=11477583 user=4294967294 gpio=14394 adc1=65535 adc2=12345 "
                            "category=13 time=1338676312 code=1 valid ";
    const QByteArray tail =
        " speed=10.001 course=187.5 alt=170 sats=9 battery=50 trip=590 odometer=4294967295 "
        "generated=1338676347 power=4.185 "
        "cells=0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20212223242526272829"
        "2A2B2C2D2E2F30313233343536 sequence=7006 "
        "over-speed=000500000000000500000000000500000000";
    const std::string newerBody = bodyOf(0xffffffff, true);
    QCOMPARE(outcome(newer(0xffffffff, newerBody)), head + "lat=35.1643433 lon=33.379065" + tail);

    // The older form writes date and time as decimal numbers, and places in three decimals.
    std::string olderBody = bodyOf(0xffffffff, false);
    const auto replace = [&](const char *from, const char *to) {
        const std::size_t at = olderBody.find(hex(from));
        QVERIFY(at != std::string::npos);
        olderBody.replace(at, hex(to).size(), hex(to));
    };
    replace("02060C", "005084");
    replace("161F34", "0367B0");
    replace("01FB02AF", "0032B377");
    QCOMPARE(outcome(older(olderBody), 0xffffffff), head + "lat=35.1643333 lon=33.37905" + tail);
}

void TestSkypatrolApi::readsBinaryValues_data()
{
    QTest::addColumn<bool>("isNewer");
    QTest::addColumn<uint>("mask");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, bool isNewer, std::uint32_t mask, const char *body,
                        const char *result) {
        QTest::addRow("%s", name) << isNewer << mask << QByteArray::fromHex(body)
                                  << QByteArray(result);
    };
    const std::uint32_t place = bit(10) | bit(11);
    const std::uint32_t fix = place | bit(9);
    const std::uint32_t clock = bit(8) | bit(14);
    // Degrees times 10^6 plus minutes times 10^4; negative ones as one's complement.
    row("north east", true, place,
        "0184D032"
        "04C7BEC8",
        "lat=25.80211 lon=80.33228");
    row("south west", true, place,
        "FE7B2FCD"
        "FB384137",
        "lat=-25.80211 lon=-80.33228");
    row("zero", true, place,
        "00000000"
        "00000000",
        "lat=0 lon=0");
    row("minus zero", true, place,
        "FFFFFFFF"
        "FFFFFFFF",
        "lat=0 lon=0");
    row("least", true, place,
        "FFFFFFFE"
        "FFFFFFFE",
        "lat=-1.66666667e-06 lon=-1.66666667e-06");
    row("corner", true, place,
        "055D4A80"
        "0ABA9500",
        "lat=90 lon=180");
    row("beyond the pole", true, place,
        "055D4A81"
        "0ABA9500",
        "(gps)");
    row("beyond the date line", true, place,
        "055D4A80"
        "0ABA9501",
        "(gps)");
    row("60 minutes", true, place,
        "000927C0"
        "00000000",
        "(gps)");
    row("largest", true, place,
        "7FFFFFFF"
        "80000000",
        "(gps)");
    row("older north east", false, place,
        "358E64"
        "0032B377",
        "lat=35.1643333 lon=33.37905");
    row("older south west", false, place,
        "CA719B"
        "FFCD4C88",
        "lat=-35.1643333 lon=-33.37905");
    row("older minus zero", false, place,
        "FFFFFF"
        "FFFFFFFF",
        "lat=0 lon=0");
    row("older 88 minutes", false, place,
        "7FFFFF"
        "00000000",
        "(gps)");
    row("older beyond the date line", false, place,
        "358E64"
        "01 12A881",
        "(gps)");
    row("valid", true, fix,
        "01"
        "0184D032"
        "04C7BEC8",
        "code=1 valid lat=25.80211 lon=80.33228");
    row("not valid", true, fix,
        "00"
        "0184D032"
        "04C7BEC8",
        "code=0 lat=25.80211 lon=80.33228");
    row("another status", true, fix,
        "02"
        "0184D032"
        "04C7BEC8",
        "code=2 lat=25.80211 lon=80.33228");
    row("valid out of range", true, fix,
        "01"
        "7FFFFFFF"
        "04C7BEC8",
        "code=1 (gps)");
    row("altitude", true, bit(15), "000017", "alt=23");
    row("altitude below the sea", true, bit(15), "FFFFFB", "alt=-5");
    row("largest altitude", true, bit(15), "7FFFFF", "alt=8388607");
    row("date", true, clock,
        "02060C"
        "161F34",
        "time=1338676312");
    row("first second", true, clock,
        "010100"
        "000000",
        "time=946684800");
    row("29 February", true, clock,
        "1D020C"
        "173B3B",
        "time=1330559999");
    row("no 29 February", true, clock,
        "1D020D"
        "173B3B",
        "(time)");
    row("year of three digits", true, clock,
        "010164"
        "000000",
        "(time)");
    row("no such hour", true, clock,
        "02060C"
        "181F34",
        "(time)");
    row("date of zeros", true, clock,
        "000000"
        "161F34",
        "");
    row("month zero", true, clock,
        "01000C"
        "161F34",
        "(time)");
    row("older date", false, clock,
        "005084"
        "0367B0",
        "time=1338676312");
    row("older no such day", false, clock,
        "04C19C"
        "0367B0",
        "(time)");
    row("older date of zeros", false, clock,
        "000000"
        "0367B0",
        "");
    row("older largest", false, clock,
        "FFFFFF"
        "FFFFFF",
        "(time)");
    row("clock of zeros", true, bit(22), "000000000000", "");
    row("no such moment", true, bit(22), "0C0D02161F34", "(time)");
    row("fastest", true, bit(12), "FFFF", "speed=12137.082");
}

void TestSkypatrolApi::readsBinaryValues()
{
    QFETCH(bool, isNewer);
    QFETCH(uint, mask);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, result);
    mask |= bit(23);
    const std::string octets = "11477583" + body.toStdString();
    const QByteArray expected = "report id=11477583" + (result.isEmpty() ? "" : ' ' + result);
    if (isNewer)
        QCOMPARE(outcome(newer(mask, octets)), expected);
    else
        QCOMPARE(outcome(older(octets), mask), expected);
}

void TestSkypatrolApi::readsTt8850_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const std::string &packet, const char *result) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(packet) << QByteArray(result);
    };
    const std::string head = hex("000500030101") + imei + hex("420102000C0000");
    const std::string place = hex("FA07B5E101876C5B");
    const std::string clock = hex("0E0A11160613");
    row("report", head + place + clock + hex("1C1B5E"),
        "report imei=359999046544250 time=1413583579 lat=25.652315 lon=-100.157983 percent=28 "
        "sequence=7006");
    row("no clock", head + place + hex("000000000000") + hex("1C1B5E"),
        "report imei=359999046544250 lat=25.652315 lon=-100.157983 percent=28 sequence=7006");
    row("impossible date", head + place + hex("0E0D11160613") + hex("1C1B5E"),
        "report imei=359999046544250 lat=25.652315 lon=-100.157983 percent=28 sequence=7006 "
        "(time)");
    row("beyond the date line", head + hex("7FFFFFFF01876C5B") + clock + hex("1C1B5E"),
        "report imei=359999046544250 time=1413583579 percent=28 sequence=7006 (gps)");
    row("shorter", head + place + clock + hex("1C1B"), "status imei=359999046544250");
    row("longer", head + place + clock + hex("1C1B5E00"), "status imei=359999046544250");
    row("identity alone", hex("0005003F0122") + imei, "status imei=359999046544250");
    row("identity cut", hex("0005003F0122") + "35999904654425", "frame-too-short");
    row("no identity", hex("0005003F0122") + "35999904654425x", "frame-without-identity");
}

void TestSkypatrolApi::readsTt8850()
{
    QFETCH(QByteArray, packet);
    QFETCH(QByteArray, result);
    QCOMPARE(outcome(packet.toStdString()), result);
    QCOMPARE(outcome(prefixed(packet.toStdString())), result);
    if (const auto decoded = decode(packet.toStdString())) {
        QCOMPARE(decoded->front().dialect, Dialect::SkypatrolTt8850);
        QVERIFY(!decoded->front().gps || !decoded->front().gps->hasFix());
    }
}

void TestSkypatrolApi::survivesTruncation_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<uint>("mask");
    const auto row = [](const char *name, const std::string &packet, std::uint32_t mask = 0) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(packet) << mask;
    };
    row("newer binary", newer(0xffffffff, bodyOf(0xffffffff, true)));
    row("newer binary with a length", prefixed(newer(0xffffffff, bodyOf(0xffffffff, true))));
    row("older binary", older(bodyOf(0x205fbf, false)), 0x205fbf);
    row("text", hex("00040200") + columns + "12 " + rmc);
    row("text with a length", prefixed(hex("00040200") + columns + "12 " + rmc));
    row("options", hex("000A020D0701") + "TRUCK" + hex("060200000006") + columns);
    row("tt8850", hex("000500030101") + imei + std::string(24, '\x01'));
}

void TestSkypatrolApi::survivesTruncation()
{
    QFETCH(QByteArray, packet);
    QFETCH(uint, mask);
    const bool isBinary = packet.at(1) == '\x05' && packet.at(2) == '\x02';
    const bool isText = packet.at(1) == '\x04';
    Decoder decoder({.channel = Channel::Datagram, .mask = mask});
    ReportList reports;
    FieldMap map;
    QVERIFY(decoder.decode(packet.toStdString(), reports).has_value());
    for (qsizetype size = 1; size < packet.size(); ++size) {
        // A copy of its own, so that a sanitizer sees a step beyond it.
        const std::string cut(packet.constData(), static_cast<std::size_t>(size));
        const bool done = decoder.decode(cut, reports).has_value();
        QCOMPARE(decoder.decode(cut, reports, &map).has_value(), done);
        QCOMPARE(reports.size(), done ? 1u : 0u);
        for (const FieldSpan &span : map)
            QVERIFY(span.bytes.begin + span.bytes.size <= cut.size());
        if (isBinary)
            QVERIFY2(!done, qPrintable(QString::number(size)));
        if (isText && done && reports.front().kind == ReportKind::Report)
            QVERIFY(!reports.front().warnings.empty());
    }
}

void TestSkypatrolApi::tellsWhereTextStands()
{
    const std::string packet = prefixed(hex("00040200") + columns + "12 " + rmc);
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(packet, reports, &map));
    const auto at = [&](Field field) {
        const auto range = findField(map, 0, field);
        return range ? packet.substr(range->begin, range->size) : std::string("nowhere");
    };
    QCOMPARE(at(Field::ApiHeader), packet.substr(0, 6));
    QCOMPARE(at(Field::ApiUserParameter), "8");
    QCOMPARE(at(Field::Imei), imei);
    QCOMPARE(at(Field::Gps), rmc);
    QCOMPARE(at(Field::GpsLatitude), "3509.860594,N");
    QCOMPARE(at(Field::Time), "223152.00");
}

void TestSkypatrolApi::tellsWhereBinaryFieldsStand()
{
    const std::string packet = newer(0xffffffff, bodyOf(0xffffffff, true)) + "xyz";
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(packet, reports, &map));
    const auto at = [&](Field field, std::size_t index = 0) {
        const auto range = findField(map, 0, field, index);
        return range ? QByteArray::fromStdString(packet.substr(range->begin, range->size)).toHex()
                     : QByteArray("nowhere");
    };
    QCOMPARE(at(Field::ApiMask), "ffffffff");
    QCOMPARE(at(Field::ApiUserParameter), "fffffffe");
    QCOMPARE(at(Field::ApiDeviceId), QByteArray("11477583").toHex());
    QCOMPARE(at(Field::ApiGpio), "383a");
    QCOMPARE(at(Field::ApiAdc), "ffff");
    QCOMPARE(at(Field::ApiAdc, 1), "3039");
    QCOMPARE(at(Field::ApiEventCategory), "0d");
    QCOMPARE(at(Field::Time, 1), "02060c");
    QCOMPARE(at(Field::GpsFix), "01");
    QCOMPARE(at(Field::GpsLatitude), "02178fee");
    QCOMPARE(at(Field::GpsLongitude), "01fb02af");
    QCOMPARE(at(Field::GpsSpeed), "0036");
    QCOMPARE(at(Field::GpsCourse), "0753");
    QCOMPARE(at(Field::Time), "161f34");
    QCOMPARE(at(Field::GpsAltitude), "0000aa");
    QCOMPARE(at(Field::GpsSatellites), "09");
    QCOMPARE(at(Field::ApiBattery), "0032");
    QCOMPARE(at(Field::ApiTripOdometer), "0000024e");
    QCOMPARE(at(Field::ApiOdometer), "ffffffff");
    QCOMPARE(at(Field::ApiGenerated), "0c060216201b");
    QCOMPARE(at(Field::ApiPower), "1059");
    QCOMPARE(at(Field::ApiSequence), "1b5e");
    QCOMPARE(at(Field::ApiUnparsed), QByteArray("xyz").toHex());
}

void TestSkypatrolApi::mapsEveryOctetOfABinaryBody()
{
    const std::string packet = newer(0xffffffff, bodyOf(0xffffffff, true)) + "xyz";
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(packet, reports, &map));
    std::vector<int> covered(packet.size());
    for (const FieldSpan &span : map) {
        if (span.field == Field::ApiMask)
            continue; // Part of the header.
        for (std::size_t i = 0; i < span.bytes.size; ++i)
            ++covered.at(span.bytes.begin + i);
    }
    for (std::size_t i = 0; i < covered.size(); ++i)
        QVERIFY2(covered[i] == 1, qPrintable(QString::number(i)));
}

void TestSkypatrolApi::asksForMemoryOnce()
{
    const std::vector<std::string> packets = {
        hex("00040200") + columns + "12 " + rmc, newer(0xffffffff, bodyOf(0xffffffff, true)),
        older(bodyOf(0x205fbf, false)),
        hex("000A020D0701") + "TRUCK" + hex("060200000006") + columns,
        hex("000500030101") + imei + std::string(24, '\x01')};
    Decoder decoder({.channel = Channel::Datagram, .mask = 0x205fbf});
    ReportList reports;
    const auto decodeAll = [&] {
        return std::ranges::all_of(packets, [&](const std::string &packet) {
            return decoder.decode(packet, reports).has_value();
        });
    };
    QVERIFY(decodeAll());
    const std::uint64_t before = allocationCount();
    const bool done = decodeAll();
    QCOMPARE(allocationCount(), before);
    QVERIFY(done);
}

QTEST_APPLESS_MAIN(TestSkypatrolApi)
#include "test_skypatrolapi.moc"
