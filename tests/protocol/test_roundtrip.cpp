// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgenerator.h"

#include "core/protocol/decoder.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafeencoder.h"

#include <QTest>

#include <algorithm>

using namespace std::string_view_literals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

using Form = ReportGenerator::Form;

constexpr std::uint64_t seed = 7600;

/// What was sent, and the frames that carry it.
struct Sent {
    std::vector<Report> reports;
    std::string frames;
};

Sent send(ReportGenerator &generator, Form form, std::size_t most = 5)
{
    const auto encode = form == Form::Text ? encodeGosafeText : encodeGosafeBinary;
    std::vector<Report> reports =
        generator.chance(10) ? std::vector{generator.single()} : generator.batch(most);
    std::string frames = encode(reports);
    return {std::move(reports), std::move(frames)};
}

/// One generator of each form, taken by turns as chance has it.
class MixedTraffic
{
public:
    explicit MixedTraffic(std::uint64_t number)
        : m_text(number, Form::Text)
        , m_binary(number, Form::Binary)
    {
    }
    Sent next()
    {
        const bool isText = m_text.chance(50);
        return isText ? send(m_text, Form::Text) : send(m_binary, Form::Binary);
    }
    ReportGenerator &chances() { return m_text; }

private:
    ReportGenerator m_text;
    ReportGenerator m_binary;
};

/// What a stream gives, decoded into one list again and again, when it comes in pieces of the sizes
/// that @p pieceSize tells.
struct Received {
    std::vector<Report> reports;
    std::uint64_t garbage = 0;
    std::string rest;
};

template <typename PieceSize>
Received receive(std::string_view stream, PieceSize pieceSize)
{
    FrameSplitter splitter;
    Decoder decoder;
    ReportList reports;
    Received received;
    for (std::size_t at = 0; at < stream.size();) {
        const std::size_t size = pieceSize();
        splitter.append(stream.substr(at, size));
        at += size;
        while (const auto piece = splitter.next()) {
            if (piece->kind == Piece::Kind::Frame && decoder.decode(piece->octets, reports))
                received.reports.insert(received.reports.end(), reports.begin(), reports.end());
        }
    }
    received.garbage = splitter.garbageOctets();
    received.rest = splitter.rest();
    return received;
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

Q_DECLARE_METATYPE(Form)

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void decodingGivesBackWhatWasEncoded_data();
    void decodingGivesBackWhatWasEncoded();
    void aDatagramOfSeveralFramesGivesThemAll();
    void aStreamGivesTheReportsBackHoweverItIsSplit();
    void garbageChangesNothingButItsCount();
    void writesTheKnownShape();
    void cannotBeTrickedIntoAnotherFrame();
    void anEmptyBatchIsNothing();
};

void TestRoundTrip::decodingGivesBackWhatWasEncoded_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("most");
    QTest::newRow("text") << Form::Text << 5;
    QTest::newRow("text, large batches") << Form::Text << 40;
    QTest::newRow("binary") << Form::Binary << 5;
    QTest::newRow("binary, large batches") << Form::Binary << 300;
}

void TestRoundTrip::decodingGivesBackWhatWasEncoded()
{
    QFETCH(const Form, form);
    QFETCH(const int, most);
    ReportGenerator generator(seed, form);
    const auto encode = form == Form::Text ? encodeGosafeText : encodeGosafeBinary;
    std::size_t reports = 0;
    for (int run = 0; run < 12'000 / most; ++run) {
        const Sent sent = send(generator, form, static_cast<std::size_t>(most));
        const Received received = receive(sent.frames, [&] { return sent.frames.size(); });
        QVERIFY2(received.reports == sent.reports, sent.frames.c_str());
        QCOMPARE(encode(received.reports), sent.frames);
        QCOMPARE(received.garbage, 0u);
        reports += sent.reports.size();
    }
    QVERIFY(reports > 5000);
}

void TestRoundTrip::aDatagramOfSeveralFramesGivesThemAll()
{
    MixedTraffic traffic(seed + 1);
    ReportGenerator &generator = traffic.chances();
    for (int run = 0; run < 300; ++run) {
        std::string datagram;
        std::vector<Report> reports;
        for (int frame = 0; frame < 3; ++frame) {
            const Sent sent = traffic.next();
            datagram += sent.frames + (generator.chance(30) ? "\r\n" : "");
            reports.insert(reports.end(), sent.reports.begin(), sent.reports.end());
        }
        if (datagram.ends_with('#') && generator.chance(50))
            datagram.pop_back();
        std::vector<Report> received;
        for (const DatagramPart &part : decodeDatagram(datagram)) {
            QVERIFY(part.reports.has_value());
            received.insert(received.end(), part.reports->begin(), part.reports->end());
        }
        QVERIFY(received == reports);
    }
}

void TestRoundTrip::aStreamGivesTheReportsBackHoweverItIsSplit()
{
    MixedTraffic traffic(seed + 2);
    ReportGenerator &generator = traffic.chances();
    for (int run = 0; run < 200; ++run) {
        std::string stream;
        std::vector<Report> reports;
        for (int frame = 0; frame < 10; ++frame) {
            const Sent sent = traffic.next();
            stream += sent.frames;
            reports.insert(reports.end(), sent.reports.begin(), sent.reports.end());
        }
        const bool isFine = generator.chance(50);
        const Received received =
            receive(stream, [&] { return 1 + generator.below(isFine ? 3 : 400); });
        QVERIFY(received.reports == reports);
        QCOMPARE(received.garbage, 0u);
        QCOMPARE(received.rest, std::string());
    }
}

void TestRoundTrip::garbageChangesNothingButItsCount()
{
    MixedTraffic traffic(seed + 3);
    ReportGenerator &generator = traffic.chances();
    for (int run = 0; run < 200; ++run) {
        std::string stream;
        std::vector<Report> reports;
        std::uint64_t garbage = 0;
        for (int frame = 0; frame < 10; ++frame) {
            const std::string before = noise(generator);
            const Sent sent = traffic.next();
            garbage += before.size();
            stream += before + sent.frames;
            reports.insert(reports.end(), sent.reports.begin(), sent.reports.end());
        }
        const Received received = receive(stream, [&] { return 1 + generator.below(100); });
        QVERIFY(received.reports == reports);
        QCOMPARE(received.garbage, garbage);
        QCOMPARE(received.rest, std::string());
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
    GpsInfo &gps = report.gps.emplace();
    gps.fix = 'A';
    gps.valid = true;
    gps.satellites = 9;
    gps.latitude = 19.432608;
    gps.longitude = -99.133209;
    gps.speedKmh = 42.5;
    gps.courseDegrees = 187;
    gps.hdop = 0.8;
    report.gsm = GsmInfo{
        .registration = {}, .signal = {}, .cells = {CellInfo{334, 20, 0x1f4a, 0x2b3c, -67}}};
    report.counters =
        CounterInfo{.odometerMetres = 75242, .engineTimeRaw = {}, .engineSeconds = 7697};
    report.analogue.emplace().volts = {12.1, std::nullopt, 4.0};
    DeviceStatusInfo &status = report.status.emplace();
    status.status = 0x27006;
    status.eventStatus = 0;
    KeptList<SensorInfo> &sensors = report.sensors.emplace();
    sensors.push_back({.index = 0,
                       .type = SensorInfo::temperature,
                       .id = "ad031652643fff28",
                       .temperatureCelsius = -4.0625,
                       .raw = {}});
    sensors.push_back({.index = 1,
                       .type = SensorInfo::driverKey,
                       .id = "9f0000065570",
                       .temperatureCelsius = {},
                       .raw = {}});
    report.eventData = "7;8";
    ObdInfo &obd = report.obd.emplace();
    obd.octets = {0x04, 0x41, 0x0c, 0x0b, 0x46};
    report.fuel.emplace().grams = {28260, 7};
    report.tagData = "0102";
    Report second;
    second.version = report.version;
    second.imei = report.imei;
    second.counters = CounterInfo{};
    const std::vector<Report> batch = {report, second};
    QCOMPARE(encodeGosafeText(batch),
             std::string("*GS16,359999046544250,092653140326,05,SYS:G79W;V1.06;V1.0.2,"
                         "GPS:A;9;N19.432608;W99.133209;42.5;187;;0.80,"
                         "GSM:;;334;20;1F4A;2B3C;-67,COT:75242;2-8-17,ADC:12.10;;4.00,"
                         "DTT:27006;;;;0,IWD:0;1;ad031652643fff28;-4.0625;1;0;9f0000065570,"
                         "ETD:7;8,OBD:04410C0B46,FUL:28260;7,TAG:0102$000000000000,,COT:#"));
}

void TestRoundTrip::cannotBeTrickedIntoAnotherFrame()
{
    Report report;
    report.version = "16";
    report.imei = "359999046544250";
    report.system = SystemInfo{.name = "a;b,c$d#e", .firmware = {}, .hardware = {}};
    report.otherFragments.push_back({"XYZ", "1;2$3#4,5"});
    const auto decoded = decodeFrame(encodeGosafeText({&report, 1}));
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
