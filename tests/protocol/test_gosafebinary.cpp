// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaryframes.h"

#include "core/protocol/crc16.h"
#include "core/protocol/decoder.h"
#include "core/protocol/gosafebinary.h"
#include "core/protocol/gosafeencoder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

const std::string imei = "359999046544250";
const std::string imeiOctets = octets("01 47 6a cf 49 eb 7a");
/// 2026-03-14 09:26:53.
const std::string timeOctets = octets("31 47 e6 5d");

UtcSeconds moment()
{
    using namespace std::chrono;
    return sys_days(2026y / March / 14d) + 9h + 26min + 53s;
}

std::string header(const char *type)
{
    return octets("16") + octets(type) + imeiOctets;
}

/// A plain record of one or more fragments.
std::string plain(const char *mask, const std::string &fragments)
{
    return header("01") + timeOctets + octets(mask) + fragments;
}

std::string eventRecord(const char *mask, const std::string &fragments)
{
    return header("41") + timeOctets + octets("13") + octets(mask) + fragments;
}

/// Batch form: @p size and @p count as announced.
std::string batch(std::size_t size, unsigned count, const std::string &records)
{
    return header("04") + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF)
           + static_cast<char>(count) + records;
}

std::string batch(unsigned count, const std::string &records)
{
    return batch(records.size() + 1, count, records);
}

Result<std::vector<Report>> decode(const std::string &content)
{
    return decodeFrame(binaryFrame(content));
}

Report decodeOne(const std::string &content)
{
    const auto decoded = decode(content);
    if (!decoded || decoded->size() != 1)
        qFatal("%s gives no single report", QByteArray::fromStdString(content).toHex().constData());
    return decoded->front();
}

/// What every report of these tests has.
Report expected(unsigned type)
{
    Report report;
    report.dialect = Dialect::GosafeBinary;
    report.version = "16";
    report.packetTypeOctet = static_cast<std::uint8_t>(type);
    report.imei = imei;
    if (type != 0)
        report.time = moment();
    return report;
}

Report onlyWarning(unsigned type, WarningCode code, const char *part, const char *text)
{
    Report report = expected(type);
    report.warnings.add(code, part, text);
    return report;
}

FieldMap mapOf(const std::string &frame)
{
    Decoder decoder;
    ReportList reports;
    FieldMap map;
    if (!decoder.decode(frame, reports, &map))
        qFatal("a frame of our own is refused");
    return map;
}

/// Gives the octets of a field, as hexadecimal digits.
auto fieldsOf(const std::string &frame)
{
    return [frame, map = mapOf(frame)](std::size_t report, Field field, std::size_t index) {
        const auto range = findField(map, report, field, index);
        return range ? QByteArray::fromStdString(frame.substr(range->begin, range->size)).toHex()
                     : QByteArray("nowhere");
    };
}

/// What all frames in the octets decode to.
std::vector<Report> decodeAll(const std::string &frames)
{
    std::vector<Report> all;
    for (DatagramPart &part : decodeDatagram(frames)) {
        if (!part.reports)
            qFatal("a frame of our own is refused");
        all.insert(all.end(), part.reports->begin(), part.reports->end());
    }
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Report)

class TestGosafeBinary final : public QObject
{
    Q_OBJECT

private slots:
    void checksumsAreOfXmodem();
    void readsRecords_data();
    void readsRecords();
    void readsEveryValueOfARecord();
    void readsHeartbeats();
    void readsBatches();
    void keepsWhatReadsOfABatch_data();
    void keepsWhatReadsOfABatch();
    void refusesBrokenFrames_data();
    void refusesBrokenFrames();
    void undoesEscapes();
    void tellsWhereFieldsStand();
    void tellsWhereFieldsStandInReceivedOctets();
    void encodesWhatTextHas();
    void splitsWhatNoFrameCanHold();
    void encodesNoMoreThanFits();
};

void TestGosafeBinary::checksumsAreOfXmodem()
{
    QCOMPARE(crc16("123456789"), std::uint16_t(0x31C3)); // The check value of the catalogue.
    QCOMPARE(crc16(""), std::uint16_t(0));
    std::string text;
    for (int size = 0; size < 40; ++size) {
        const std::string sum = checksum(text);
        QCOMPARE(crc16(text + sum), std::uint16_t(0));
        const auto half = static_cast<std::size_t>(size / 3);
        QCOMPARE(crc16(text.substr(half), crc16(text.substr(0, half))), crc16(text));
        text += static_cast<char>(0xA5 + size * 37);
    }
}

void TestGosafeBinary::readsRecords_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<Report>("report");
    const auto row = [](const char *name, const std::string &content, const Report &report) {
        QTest::addRow("%s", name) << content << report;
    };

    Report report = expected(1);
    row("nothing", plain("0000", ""), report);
    report.time.reset();
    row("no clock", header("01") + octets("00000000 0000"), report);
    report.time = UtcSeconds(std::chrono::seconds(946'684'800LL + 0xFFFF'FFFF));
    row("latest", header("01") + octets("ffffffff 0000"), report);

    report = expected(1);
    report.version = "06";
    report.imei = "000000000000000";
    report.packetTypeOctet = 0x01;
    row("lowest IMEI", octets("06 01 00000000000000") + timeOctets + octets("0000"), report);
    report.imei = "999999999999999";
    row("highest IMEI", octets("06 01 038d7ea4c67fff") + timeOctets + octets("0000"), report);

    report = expected(1);
    report.system = SystemInfo{.name = "G79W", .firmware = "V1.06", .hardware = "V1.0.2"};
    row("SYS", plain("0001", octets("12 04") + "G79W\x15V1.06\x26V1.0.2"), report);
    report.system = SystemInfo{};
    row("SYS empty", plain("0001", octets("00")), report);
    row("SYS of empty items", plain("0001", octets("02 00 10")), report);
    report.system = SystemInfo{.name = {}, .firmware = "V", .hardware = {}};
    report.warnings.add(WarningCode::FragmentUndecodable, "SYS", "3141");
    row("SYS of an unknown item", plain("0001", octets("04 31 41 11 56")), report);
    row("SYS cut", plain("0001", octets("02 0241")),
        onlyWarning(1, WarningCode::FragmentUndecodable, "SYS", "0241"));

    report = expected(1);
    report.gps = GpsInfo();
    row("GPS of nothing", plain("0002", octets("02 0000")), report);
    report.gps->satellites = 31;
    report.gps->fixCode = 3;
    report.gps->valid = true;
    row("GPS flags", plain("0002", octets("03 0001 ff")), report);
    report.gps->fixCode = 0;
    report.gps->valid = false;
    report.gps->satellites = 9;
    report.gps->latitude = 90;
    report.gps->longitude = -180;
    row("GPS without a fix", plain("0002", octets("0b 0003 09 055d4a80 f5456b00")), report);
    report.gps->fixCode = 1;
    report.gps->valid = true;
    row("GPS at the limits", plain("0002", octets("0b 0003 29 055d4a80 f5456b00")), report);
    report.gps->valid = false;
    report.gps->latitude.reset();
    report.gps->longitude.reset();
    report.warnings.add(WarningCode::CoordinateOutOfRange, "GPS", "90.000001;-180.000000");
    row("GPS beyond the limits", plain("0002", octets("0b 0003 29 055d4a81 f5456b00")), report);
    report = expected(1);
    report.gps = GpsInfo();
    report.gps->courseDegrees = 271;
    report.gps->vdop = 1.4;
    row("GPS here and there", plain("0002", octets("06 0048 010f 008c")), report);
    report.warnings.add(WarningCode::FragmentUndecodable, "GPS", "1234");
    row("GPS of unknown bits", plain("0002", octets("08 80c8 010f 008c 1234")), report);
    row("GPS cut", plain("0002", octets("05 0048 010f 00")),
        onlyWarning(1, WarningCode::FragmentUndecodable, "GPS", "0048010F00"));
    row("GPS empty", plain("0002", octets("00")),
        onlyWarning(1, WarningCode::FragmentUndecodable, "GPS", ""));

    report = expected(1);
    report.otherFragments.push_back({"GSM", "0102AB"});
    row("GSM", plain("0004", octets("03 0102ab")), report);

    report = expected(1);
    report.counters =
        CounterInfo{.odometerMetres = 1'234'567, .engineTimeRaw = {}, .engineSeconds = 7697};
    row("COT", plain("0008", octets("07 0312d687 121e11")), report);
    report.counters = CounterInfo{
        .odometerMetres = 0xFFFF'FFFF'FFFF'FFFF, .engineTimeRaw = {}, .engineSeconds = {}};
    report.warnings.add(WarningCode::FragmentUndecodable, "COT", "19000000000000000001");
    row("COT of many octets", plain("0008", octets("13 08ffffffffffffffff 19000000000000000001")),
        report);

    report = expected(1);
    report.analogue =
        AnalogueInfo{.volts = {},
                     .channels = {{0, AnalogueMeaning::External, 0x380 * 110 / 4096.0 - 10},
                                  {1, AnalogueMeaning::Battery, 0x20D * 110 / 4096.0 - 10},
                                  {2, AnalogueMeaning::Unknown, -10},
                                  {15, AnalogueMeaning::Unknown, 0xFFF * 110 / 4096.0 - 10}}};
    row("ADC", plain("0010", octets("08 0380 120d 2000 ffff")), report);
    report.analogue = AnalogueInfo();
    row("ADC empty", plain("0010", octets("00")), report);
    row("ADC cut", plain("0010", octets("03 038012")),
        onlyWarning(1, WarningCode::FragmentUndecodable, "ADC", "038012"));

    report = expected(1);
    report.status = DeviceStatusInfo{.status = 0x2'7006,
                                     .io = 0xE1,
                                     .geofenceLow = "0",
                                     .geofenceHigh = "F0000000A",
                                     .eventStatus = 0x8'0000,
                                     .packetType = 3};
    row("DTT", plain("0020", octets("14 03027006 11e1 2100 350f0000000a 43080000 5103")), report);
    report.status = DeviceStatusInfo{};
    report.status->geofenceLow = "123456789ABCDEF0123456789ABCDE";
    row("DTT of all fences", plain("0020", octets("10 2f 123456789abcdef0123456789abcde")), report);

    report = expected(1);
    report.sensors = KeptList<SensorInfo>{
        {.index = 1, .type = 0, .id = "0123456789AB", .temperatureCelsius = {}, .raw = {}},
        {.index = 2, .type = 1, .id = {}, .temperatureCelsius = {}, .raw = "28FF"},
        {.index = 15, .type = 255, .id = {}, .temperatureCelsius = {}, .raw = {}}};
    row("IWD", plain("0040", octets("0e 17 00 0123456789ab 23 01 28ff f1 ff")), report);
    report.sensors = KeptList<SensorInfo>{
        {.index = 1, .type = 0, .id = {}, .temperatureCelsius = {}, .raw = "0123"}};
    report.warnings.add(WarningCode::SensorGroupIncomplete, "IWD", "13000123");
    report.warnings.add(WarningCode::SensorGroupIncomplete, "IWD", "20");
    row("IWD of odd groups", plain("0040", octets("05 13 00 0123 20")), report);

    report = expected(1);
    report.fuel = FuelInfo{.grams = {28'260, 5}};
    row("FUL", plain("0100", octets("08 0400006e64 1105 20")), report);
    report.fuel = FuelInfo{};
    row("FUL empty", plain("0100", octets("00")), report);

    report = expected(0x41);
    report.eventId = 0x13;
    row("an event", eventRecord("0000", ""), report);
    report.eventData = "0102";
    report.fuel = FuelInfo{.grams = {7}};
    row("ETD, and FUL of an event", eventRecord("0280", octets("02 0102 02 0107")), report);

    report = expected(1);
    report.otherFragments.push_back({"bit 9", ""});
    report.otherFragments.push_back({"bit 15", "FF00"});
    row("unknown bits", plain("8200", octets("00 02 ff00")), report);
    report = expected(0x41);
    report.eventId = 0x13;
    report.otherFragments.push_back({"bit 10", "AA"});
    row("unknown bit of an event", eventRecord("0400", octets("01 aa")), report);

    report = expected(0x01);
    report.packetTypeOctet = 0x81;
    row("unknown type bit", header("81") + timeOctets + octets("0000"), report);
}

void TestGosafeBinary::readsRecords()
{
    QFETCH(const std::string, content);
    QFETCH(const Report, report);
    const auto decoded = decode(content);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->size(), 1u);
    const Report &got = decoded->front();
    QCOMPARE(got.warnings.size(), report.warnings.size());
    for (std::size_t i = 0; i < got.warnings.size(); ++i) {
        QCOMPARE(got.warnings[i].code, report.warnings[i].code);
        QCOMPARE(got.warnings[i].part, report.warnings[i].part);
        QCOMPARE(got.warnings[i].text, report.warnings[i].text);
    }
    QVERIFY(got == report);
}

void TestGosafeBinary::readsEveryValueOfARecord()
{
    // As syn-bin-event of the collected corpus, of another unit.
    const Report got = decodeOne(
        eventRecord("00bb", octets("14") + "\x06SP7600\x15V1.10\x26V1.0.2"
                                + octets("15 007f 49 fe019c46 fbc9ac2f 0057 010f fff4 005f 008c"
                                         "08 040012d687 121e11 04 0380 120d"
                                         "10 03027006 11e1 2100 3100 43080000 5100 02 0102")));
    QVERIFY(got.warnings.empty());
    QCOMPARE(got.eventId, std::optional<std::uint8_t>(0x13));
    QVERIFY(got.system->hardware == std::string("V1.0.2"));
    const GpsInfo &gps = *got.gps;
    QVERIFY(gps.valid);
    QCOMPARE(gps.fixCode, std::optional(2));
    QCOMPARE(gps.satellites, std::optional(9));
    QCOMPARE(gps.latitude, std::optional(-33.44889));
    QCOMPARE(gps.longitude, std::optional(-70.669265));
    QCOMPARE(gps.speedKmh, std::optional(87.0));
    QCOMPARE(gps.courseDegrees, std::optional(271.0));
    QCOMPARE(gps.altitudeMetres, std::optional(-12.0));
    QCOMPARE(gps.hdop, std::optional(0.95));
    QCOMPARE(gps.vdop, std::optional(1.4));
    QCOMPARE(got.counters->odometerMetres, std::optional<std::uint64_t>(1'234'567));
    QCOMPARE(got.counters->engineSeconds, std::optional<std::uint64_t>(7697));
    QVERIFY(std::abs(*got.analogue->externalVolts() - 14.06) < 0.01);
    QVERIFY(std::abs(*got.analogue->batteryVolts() - 4.1) < 0.01);
    QCOMPARE(got.status->status, std::optional<std::uint64_t>(159'750));
    QCOMPARE(got.status->eventStatus, std::optional<std::uint64_t>(524'288));
    QVERIFY(got.eventData == std::string("0102"));
}

void TestGosafeBinary::readsHeartbeats()
{
    Report report = expected(0);
    report.kind = ReportKind::Heartbeat;
    QVERIFY(decodeOne(header("00")) == report);
}

void TestGosafeBinary::readsBatches()
{
    const std::string first = timeOctets + octets("0100 02 0107");
    const std::string second = octets("00000000 0000");
    Report one = expected(4);
    one.fuel = FuelInfo{.grams = {7}};
    Report two = expected(4);
    two.time.reset();

    QVERIFY(decodeOne(batch(1, first)) == one);
    const auto both = decode(batch(2, first + second));
    QVERIFY(both.has_value());
    QVERIFY((*both == std::vector{one, two}));

    const std::string occurrence = timeOctets + octets("1c 0000");
    std::string events = batch(2, occurrence + occurrence);
    events[1] = '\x44';
    one = expected(0x44);
    one.eventId = 0x1C;
    const auto bothEvents = decode(events);
    QVERIFY(bothEvents.has_value());
    QVERIFY((*bothEvents == std::vector{one, one}));
}

void TestGosafeBinary::keepsWhatReadsOfABatch_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::string>("text");
    const std::string record = timeOctets + octets("0100 02 0107");
    QTest::addRow("announced one, sent two") << batch(1, record + record) << 2 << std::string("01");
    QTest::addRow("announced none, sent one") << batch(0u, record) << 1 << std::string("00");
    QTest::addRow("announced three, sent two")
        << batch(3, record + record) << 2 << std::string("03");
    QTest::addRow("the second is cut")
        << batch(2, record + record.substr(0, 7)) << 1 << std::string("3147E65D010002");
}

void TestGosafeBinary::keepsWhatReadsOfABatch()
{
    QFETCH(const std::string, content);
    QFETCH(const int, count);
    QFETCH(const std::string, text);
    const auto decoded = decode(content);
    QVERIFY(decoded.has_value());
    QCOMPARE(static_cast<int>(decoded->size()), count);
    for (const Report &report : *decoded)
        QVERIFY(report.fuel->grams == std::vector<std::uint64_t>{7});
    const WarningList &warnings = decoded->back().warnings;
    QCOMPARE(warnings.size(), 1u);
    QCOMPARE(warnings.front().part, std::string("batch"));
    QCOMPARE(warnings.front().text, text);
    QVERIFY(count == 1 || decoded->front().warnings.empty());
}

void TestGosafeBinary::refusesBrokenFrames_data()
{
    QTest::addColumn<std::string>("frame");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const std::string &frame, ErrorCode code, int offset) {
        QTest::addRow("%s", name) << frame << code << offset;
    };
    const std::string good = binaryFrame(plain("0001", octets("02 0141")));
    const auto end = static_cast<int>(good.size());

    row("a delimiter", "\xF8", ErrorCode::FrameIncomplete, 1);
    row("no closing delimiter", good.substr(0, good.size() - 1), ErrorCode::FrameIncomplete,
        end - 1);
    row("delimiters", "\xF8\xF8", ErrorCode::FrameTooShort, 1);
    row("no IMEI", octets("f8 16 01 f8"), ErrorCode::FrameTooShort, 3);
    row("ten octets", octets("f8 16 01 01 47 6a cf 49 eb 7a 12 f8"), ErrorCode::FrameTooShort, 11);

    std::string wrong = good;
    wrong[12] = static_cast<char>(wrong[12] ^ 0x10);
    row("an octet changed", wrong, ErrorCode::FrameCrcWrong, end - 3);
    wrong = good;
    wrong[good.size() - 2] = static_cast<char>(wrong[good.size() - 2] ^ 1);
    row("the checksum changed", wrong, ErrorCode::FrameCrcWrong, end - 3);
    wrong = binaryFrame(plain("0001", octets("04 031bf81b")));
    wrong[14] = static_cast<char>(wrong[14] ^ 0x10);
    row("behind escapes", wrong, ErrorCode::FrameCrcWrong, static_cast<int>(wrong.size()) - 3);

    wrong = good;
    wrong[12] = '\x1B';
    row("no escape", wrong, ErrorCode::FrameEscapeMalformed, 12);
    wrong = good;
    wrong[good.size() - 2] = '\x1B';
    row("half an escape", wrong, ErrorCode::FrameEscapeMalformed, end - 2);

    row("version", binaryFrame(octets("1a") + plain("0000", "").substr(1)),
        ErrorCode::FrameHeaderMalformed, 1);
    row("IMEI of 16 digits",
        binaryFrame(octets("16 01 038d7ea4c68000") + timeOctets + octets("0000")),
        ErrorCode::FrameHeaderMalformed, 3);
    row("nothing behind the IMEI", binaryFrame(header("01")), ErrorCode::FrameTooShort, 10);
    row("no mask", binaryFrame(header("01") + timeOctets + octets("00")), ErrorCode::FrameTooShort,
        14);
    row("no mask in an event", binaryFrame(header("41") + timeOctets + octets("1300")),
        ErrorCode::FrameTooShort, 15);
    row("fragment missing", binaryFrame(plain("0003", octets("00"))), ErrorCode::FrameTooShort, 17);
    row("fragment beyond the frame", binaryFrame(plain("0002", octets("40 007f"))),
        ErrorCode::FrameTooShort, 16);
    row("and behind an escape", binaryFrame(plain("0003", octets("01 1b 40 007f"))),
        ErrorCode::FrameTooShort, 19);
    row("octets left", binaryFrame(plain("0002", octets("02 0000 1234"))),
        ErrorCode::FrameOctetsLeft, 19);
    row("octets left in a heartbeat", binaryFrame(header("00") + '\0'), ErrorCode::FrameOctetsLeft,
        10);

    const std::string record = timeOctets + octets("0000");
    row("batch without a length", binaryFrame(header("04") + '\0'), ErrorCode::FrameTooShort, 11);
    row("batch without a count", binaryFrame(header("04") + octets("0000")),
        ErrorCode::FrameTooShort, 12);
    row("batch too long", binaryFrame(batch(record.size(), 1, record)), ErrorCode::FrameLengthWrong,
        10);
    row("batch too short", binaryFrame(batch(record.size() + 2, 1, record)),
        ErrorCode::FrameLengthWrong, 10);
    row("batch of none", binaryFrame(batch(0u, "")), ErrorCode::FrameTooShort, 13);
    row("batch whose first record is cut", binaryFrame(batch(2, record.substr(0, 5))),
        ErrorCode::FrameTooShort, 17);
    row("octets left in a batch", binaryFrame(batch(1, record + octets("0102"))),
        ErrorCode::FrameOctetsLeft, 19);
}

void TestGosafeBinary::refusesBrokenFrames()
{
    QFETCH(const std::string, frame);
    QFETCH(const ErrorCode, code);
    QFETCH(const int, offset);
    const auto decoded = decodeFrame(frame);
    QVERIFY(!decoded.has_value());
    QCOMPARE(codeName(decoded.error().code), codeName(code));
    QCOMPARE(decoded.error().offset, std::optional<std::size_t>(offset));
}

void TestGosafeBinary::undoesEscapes()
{
    const std::string name = "\x1B\xF8\x1B\x1B\xF8G\x1B";
    const std::string frame = binaryFrame(plain("0001", octets("08 07") + name));
    QVERIFY(frame.find('\xF8', 1) == frame.size() - 1);
    const auto decoded = decodeFrame(frame);
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->front().system->name == name);
}

void TestGosafeBinary::tellsWhereFieldsStand()
{
    const std::string frame = binaryFrame(
        batch(2, timeOctets + octets("0007 02 0156 0b 0003 09 055d4a80 f5456b00 01 aa") + timeOctets
                     + octets("01b8 04 0105 1106 02 0380 02 1107 05 04410c0b46 04 0107 1108")));
    const auto at = fieldsOf(frame);
    const QByteArray time = QByteArray::fromStdString(timeOctets).toHex();
    for (const std::size_t report : {0, 1}) {
        QCOMPARE(at(report, Field::Version, 0), QByteArray("16"));
        QCOMPARE(at(report, Field::PacketTypeOctet, 0), QByteArray("04"));
        QCOMPARE(at(report, Field::Imei, 0), QByteArray::fromStdString(imeiOctets).toHex());
        QCOMPARE(at(report, Field::Time, 0), time);
        QCOMPARE(at(report, Field::EventId, 0), QByteArray("nowhere"));
    }
    QCOMPARE(at(0, Field::System, 0), QByteArray("020156"));
    QCOMPARE(at(0, Field::SystemName, 0), QByteArray("56"));
    QCOMPARE(at(0, Field::Gps, 0), QByteArray("0b000309055d4a80f5456b00"));
    QCOMPARE(at(0, Field::GpsFix, 0), QByteArray("09"));
    QCOMPARE(at(0, Field::GpsSatellites, 0), QByteArray("09"));
    QCOMPARE(at(0, Field::GpsLatitude, 0), QByteArray("055d4a80"));
    QCOMPARE(at(0, Field::GpsLongitude, 0), QByteArray("f5456b00"));
    QCOMPARE(at(0, Field::GpsSpeed, 0), QByteArray("nowhere"));
    QCOMPARE(at(0, Field::UnknownFragment, 0), QByteArray("01aa"));
    QCOMPARE(at(1, Field::Counters, 0), QByteArray("0401051106"));
    QCOMPARE(at(1, Field::Odometer, 0), QByteArray("05"));
    QCOMPARE(at(1, Field::EngineSeconds, 0), QByteArray("06"));
    QCOMPARE(at(1, Field::AnalogueValue, 0), QByteArray("0380"));
    QCOMPARE(at(1, Field::Status, 0), QByteArray("021107"));
    QCOMPARE(at(1, Field::StatusIo, 0), QByteArray("07"));
    QCOMPARE(at(1, Field::Obd, 0), QByteArray("0504410c0b46"));
    QCOMPARE(at(1, Field::ObdResponse, 0), QByteArray("410c0b46"));
    QCOMPARE(at(1, Field::FuelValue, 0), QByteArray("07"));
    QCOMPARE(at(1, Field::FuelValue, 1), QByteArray("08"));
    // The second record has a time of its own.
    const FieldMap map = mapOf(frame);
    QVERIFY(findField(map, 0, Field::Time)->begin < findField(map, 1, Field::Time)->begin);
}

void TestGosafeBinary::tellsWhereFieldsStandInReceivedOctets()
{
    const auto at = fieldsOf(binaryFrame(
        eventRecord("00d8", octets("05 041b00f81b 02 0380 09 18001bf81b0203f804 02 f81b"))));
    QCOMPARE(at(0, Field::EventId, 0), QByteArray("13"));
    QCOMPARE(at(0, Field::Counters, 0), QByteArray("05041b00001be31b00"));
    QCOMPARE(at(0, Field::Odometer, 0), QByteArray("1b00001be31b00"));
    QCOMPARE(at(0, Field::AnalogueValue, 0), QByteArray("0380"));
    QCOMPARE(at(0, Field::Sensor, 0), QByteArray("18001b001be31b0002031be304"));
    QCOMPARE(at(0, Field::EventData, 0), QByteArray("021be31b00"));
}

void TestGosafeBinary::encodesWhatTextHas()
{
    Report report;
    report.version = "16";
    report.imei = imei;
    report.time = moment();
    GpsInfo &gps = report.gps.emplace();
    gps.fix = 'A';
    gps.valid = true;
    gps.satellites = 9;
    gps.latitude = 19.4326081;
    gps.longitude = -99.133209;
    gps.speedKmh = 42.5;
    gps.courseDegrees = 187.4;
    gps.altitudeMetres = -3;
    gps.hdop = 0.8;
    report.gsm = GsmInfo{.registration = 1, .signal = 4, .cells = {}};
    report.counters =
        CounterInfo{.odometerMetres = 75'242, .engineTimeRaw = "2-8-17", .engineSeconds = 7697};
    report.analogue = AnalogueInfo{.volts = {12.1, 4.0, 1.0}, .channels = {}};
    report.status = DeviceStatusInfo{.status = 0x2'7006,
                                     .io = {},
                                     .geofenceLow = "00F",
                                     .geofenceHigh = "no",
                                     .eventStatus = 0,
                                     .packetType = {}};
    report.sensors = KeptList<SensorInfo>{
        {.index = 1, .type = 0, .id = "0123456789ab", .temperatureCelsius = {}, .raw = {}},
        {.index = 2, .type = 1, .id = "0123456789ABCDEF", .temperatureCelsius = 21.5, .raw = {}}};
    report.obd.emplace().octets = {4, 0x41, 0x0C, 0x0B, 0x46};
    report.tagData = "x";
    report.otherFragments.push_back({"XYZ", "1"});

    const auto received = decodeAll(encodeGosafeBinary({&report, 1}));
    QCOMPARE(received.size(), 1u);
    const Report &got = received.front();
    Report wanted = expected(1);
    wanted.gps = report.gps;
    wanted.gps->fix.reset();
    wanted.gps->fixCode = 2;
    wanted.gps->latitude = 19.432608;
    wanted.gps->speedKmh = 43;
    wanted.gps->courseDegrees = 187;
    wanted.counters =
        CounterInfo{.odometerMetres = 75'242, .engineTimeRaw = {}, .engineSeconds = 7697};
    wanted.analogue = got.analogue;
    wanted.status = report.status;
    wanted.status->geofenceLow = "F";
    wanted.status->geofenceHigh.reset();
    wanted.sensors = KeptList<SensorInfo>{
        {.index = 1, .type = 0, .id = "0123456789AB", .temperatureCelsius = {}, .raw = {}}};
    wanted.obd = got.obd;
    QVERIFY(got == wanted);
    QVERIFY(got.obd->octets == report.obd->octets);
    QCOMPARE(got.analogue->channels.size(), 2u);
    QVERIFY(std::abs(*got.analogue->externalVolts() - 12.1) < 0.014);
    QVERIFY(std::abs(*got.analogue->batteryVolts() - 4.0) < 0.014);
}

void TestGosafeBinary::splitsWhatNoFrameCanHold()
{
    // Records with and without an event stand in different frames.
    std::vector<Report> sent(4, expected(4));
    for (const std::size_t i : {1, 2}) {
        sent[i].packetTypeOctet = 0x44;
        sent[i].eventId = 5;
    }
    sent[0].packetTypeOctet = sent[3].packetTypeOctet = 1;
    const std::string frames = encodeGosafeBinary(sent);
    QCOMPARE(decodeDatagram(frames).size(), 3u);
    QVERIFY(decodeAll(frames) == sent);

    // And no frame comes near the cap.
    std::vector<Report> large(600, expected(4));
    for (Report &report : large) {
        report.obd.emplace().octets.assign(255, 0xF8);
        report.analogue = AnalogueInfo();
        report.analogue->channels.assign(127,
                                         {15, AnalogueMeaning::Unknown, 0xBF8 * 110 / 4096.0 - 10});
    }
    std::size_t count = 0;
    for (const DatagramPart &part : decodeDatagram(encodeGosafeBinary(large))) {
        QVERIFY(part.octets.size() < 60'000);
        QVERIFY(part.reports.has_value());
        count += part.reports->size();
    }
    QCOMPARE(count, large.size());
}

void TestGosafeBinary::encodesNoMoreThanFits()
{
    QVERIFY(encodeGosafeBinary({}).empty());
    Report report = expected(0);
    report.kind = ReportKind::CommandReply;
    QVERIFY(encodeGosafeBinary({&report, 1}).empty());
    report.kind = ReportKind::Heartbeat;
    QCOMPARE(encodeGosafeBinary({&report, 1}), binaryFrame(header("00")));

    report = expected(1);
    report.time = UtcSeconds(std::chrono::seconds(0));
    report.system = SystemInfo{.name = std::string(40, 'x'), .firmware = "", .hardware = {}};
    report.gps = GpsInfo();
    report.gps->satellites = 99;
    report.gps->speedKmh = -1;
    report.gps->courseDegrees = 1e300;
    report.gps->altitudeMetres = -1e300;
    report.gps->hdop = std::numeric_limits<double>::quiet_NaN();
    report.analogue = AnalogueInfo();
    report.analogue->channels = {{0, AnalogueMeaning::External, 1000},
                                 {1, AnalogueMeaning::Battery, -1000},
                                 {16, AnalogueMeaning::Unknown, 0},
                                 {1, AnalogueMeaning::Temperature, 20}};
    report.obd.emplace().octets.assign(256, 0);
    Report wanted = expected(1);
    wanted.time.reset();
    wanted.system = SystemInfo{.name = std::string(15, 'x'), .firmware = {}, .hardware = {}};
    wanted.gps = GpsInfo();
    wanted.gps->satellites = 31;
    wanted.gps->fixCode = 0;
    wanted.gps->speedKmh = 0;
    wanted.gps->courseDegrees = 65535;
    wanted.gps->altitudeMetres = -32768;
    wanted.gps->hdop = 0;
    wanted.analogue = AnalogueInfo();
    wanted.analogue->channels = {{0, AnalogueMeaning::External, 4095 * 110 / 4096.0 - 10},
                                 {1, AnalogueMeaning::Battery, -10}};
    QVERIFY(decodeAll(encodeGosafeBinary({&report, 1})) == std::vector{wanted});
}

QTEST_APPLESS_MAIN(TestGosafeBinary)
#include "test_gosafebinary.moc"
