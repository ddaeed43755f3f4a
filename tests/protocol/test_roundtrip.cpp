// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgenerator.h"

#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafetext.h"

#include <QTest>

#include <algorithm>

using namespace std::string_view_literals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

constexpr std::uint64_t seed = 7600;

std::vector<std::vector<Report>> generateBatches(ReportGenerator &generator, int count)
{
    std::vector<std::vector<Report>> batches;
    for (int i = 0; i < count; ++i) {
        if (generator.chance(10))
            batches.push_back({generator.single()});
        else
            batches.push_back(generator.batch(5));
    }
    return batches;
}

/// Noise that cannot be taken for a frame: stars and hashes, but no head.
std::string noise(ReportGenerator &generator)
{
    constexpr std::string_view octets = "*G#\0\r\n\xf8\x1b$x,"sv;
    std::string out;
    for (std::uint64_t left = generator.below(12); left > 0; --left)
        out += octets[generator.below(octets.size())];
    return out;
}

} // namespace

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void decodingGivesBackWhatWasEncoded();
    void aDatagramOfSeveralFramesGivesThemAll();
    void aStreamGivesTheFramesBackHoweverItIsSplit();
    void writesTheKnownShape();
    void cannotBeTrickedIntoAnotherFrame();
    void anEmptyBatchIsNothing();
};

void TestRoundTrip::decodingGivesBackWhatWasEncoded()
{
    ReportGenerator generator(seed);
    std::size_t reports = 0;
    for (const std::vector<Report> &batch : generateBatches(generator, 4000)) {
        const std::string frame = encodeGosafeText(batch);
        const auto decoded = decodeGosafeText(frame);
        QVERIFY2(decoded.has_value(), frame.c_str());
        QVERIFY2(*decoded == batch, frame.c_str());
        QCOMPARE(encodeGosafeText(*decoded), frame);
        reports += batch.size();
    }
    QVERIFY(reports > 8000);
}

void TestRoundTrip::aDatagramOfSeveralFramesGivesThemAll()
{
    ReportGenerator generator(seed + 1);
    for (int run = 0; run < 300; ++run) {
        const auto batches = generateBatches(generator, 3);
        std::string datagram;
        for (const auto &batch : batches)
            datagram += encodeGosafeText(batch) + (generator.chance(30) ? "\r\n" : "");
        if (datagram.ends_with('#') && generator.chance(50))
            datagram.pop_back();
        const auto parts = decodeDatagram(datagram);
        QCOMPARE(parts.size(), batches.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(parts[i].reports.has_value());
            QVERIFY(*parts[i].reports == batches[i]);
        }
    }
}

void TestRoundTrip::aStreamGivesTheFramesBackHoweverItIsSplit()
{
    ReportGenerator generator(seed + 2);
    for (int run = 0; run < 300; ++run) {
        std::vector<std::string> sent;
        std::string stream;
        std::uint64_t garbage = 0;
        for (const auto &batch : generateBatches(generator, 10)) {
            const std::string before = noise(generator);
            garbage += before.size();
            sent.push_back(encodeGosafeText(batch));
            stream += before + sent.back();
        }
        FrameSplitter splitter;
        std::vector<std::string> received;
        for (std::size_t i = 0; i < stream.size();) {
            const std::size_t piece = 1 + generator.below(generator.chance(50) ? 3 : 400);
            splitter.append(std::string_view(stream).substr(i, piece));
            i += piece;
            while (const auto frame = splitter.next())
                received.emplace_back(*frame);
        }
        QCOMPARE(received, sent);
        QCOMPARE(splitter.garbageOctets(), garbage);
        QVERIFY(splitter.rest().empty());
    }
}

void TestRoundTrip::writesTheKnownShape()
{
    using namespace std::chrono;
    Report report;
    report.version = "16";
    report.imei = "359999046544250";
    report.time = sys_days(2026y / March / 14d) + 9h + 26min + 53s;
    report.eventId = 0x5;
    report.system = SystemInfo{.name = "G79W", .firmware = "V1.06", .hardware = "V1.0.2"};
    report.gps = GpsInfo{.fix = 'A',
                         .valid = true,
                         .satellites = 9,
                         .latitude = 19.432608,
                         .longitude = -99.133209,
                         .speedKmh = 42.5,
                         .courseDegrees = 187,
                         .altitudeMetres = {},
                         .hdop = 0.8,
                         .vdop = {}};
    report.gsm = GsmInfo{
        .registration = {}, .signal = {}, .cells = {CellInfo{334, 20, 0x1f4a, 0x2b3c, -67}}};
    report.counters =
        CounterInfo{.odometerMetres = 75242, .engineTimeRaw = {}, .engineSeconds = 7697};
    report.analogue = AnalogueInfo{.volts = {12.1, std::nullopt, 4.0}};
    report.status = DeviceStatusInfo{.status = 0x27006,
                                     .io = {},
                                     .geofenceLow = {},
                                     .geofenceHigh = {},
                                     .eventStatus = 0,
                                     .packetType = {}};
    Report second;
    second.version = report.version;
    second.imei = report.imei;
    second.counters = CounterInfo{};
    const std::vector<Report> batch = {report, second};
    QCOMPARE(encodeGosafeText(batch),
             std::string("*GS16,359999046544250,092653140326,05,SYS:G79W;V1.06;V1.0.2,"
                         "GPS:A;9;N19.432608;W99.133209;42.5;187;;0.80,"
                         "GSM:;;334;20;1F4A;2B3C;-67,COT:75242;2-8-17,ADC:12.10;;4.00,"
                         "DTT:27006;;;;0$000000000000,,COT:#"));
}

void TestRoundTrip::cannotBeTrickedIntoAnotherFrame()
{
    Report report;
    report.version = "16";
    report.imei = "359999046544250";
    report.system = SystemInfo{.name = "a;b,c$d#e", .firmware = {}, .hardware = {}};
    report.otherFragments.push_back({"XYZ", "1;2$3#4,5"});
    const auto decoded = decodeGosafeText(encodeGosafeText({&report, 1}));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->size(), 1u);
    QCOMPARE(decoded->front().system->name, std::optional<std::string>("abcde"));
    QCOMPARE(decoded->front().otherFragments.front().text, std::string("1;2345"));

    report = {};
    report.kind = ReportKind::CommandReply;
    report.version = "16";
    report.imei = "359999046544250";
    report.replyText = "RST#*";
    QCOMPARE(encodeGosafeText({&report, 1}), std::string("*GS16,359999046544250,RST*#"));
}

void TestRoundTrip::anEmptyBatchIsNothing()
{
    QVERIFY(encodeGosafeText({}).empty());
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "test_roundtrip.moc"
