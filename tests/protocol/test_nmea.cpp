// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/nmea.h"

#include <QTest>

#include <cmath>
#include <cstdio>
#include <optional>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

/// With its checksum.
std::string sentence(const std::string &body)
{
    unsigned sum = 0;
    for (const char c : body)
        sum ^= static_cast<unsigned char>(c);
    std::array<char, 4> digits = {};
    std::snprintf(digits.data(), digits.size(), "*%02X", sum & 0xff);
    return "$" + body + digits.data();
}

const std::string good = "GPRMC,223152.00,A,3509.860594,N,03322.743887,E,5.4,187.5,020612,,,A";

std::optional<std::string> unread(std::string_view text, Report &report)
{
    NoTrace none;
    const auto part = decodeRmc(text, report, none);
    return part ? std::optional(std::string(*part)) : std::nullopt;
}

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

class TestNmea final : public QObject
{
    Q_OBJECT

private slots:
    void readsAPosition();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void refusesASentenceCutAnywhereBeforeItsDate();
    void checksTheSum_data();
    void checksTheSum();
    void turnsMinutesIntoDegrees_data();
    void turnsMinutesIntoDegrees();
    void findsTheSentence_data();
    void findsTheSentence();
    void tellsWhereTheFieldsStand();
};

void TestNmea::readsAPosition()
{
    for (const std::string &text : {sentence(good), sentence(good).substr(1)}) {
        Report report;
        QVERIFY(!unread(text, report));
        QVERIFY(report.gps->fix == 'A');
        QVERIFY(report.gps->valid);
        QVERIFY(isNear(report.gps->latitude, 35 + 9.860594 / 60));
        QVERIFY(isNear(report.gps->longitude, 33 + 22.743887 / 60));
        QVERIFY(isNear(report.gps->speedKmh, 10.001)); // 5.4 knots are 10.0008 km/h.
        QVERIFY(isNear(report.gps->courseDegrees, 187.5));
        QVERIFY(!report.gps->altitudeMetres && !report.gps->satellites);
        using namespace std::chrono;
        QVERIFY(report.time == sys_days(2012y / June / 2) + hours(22) + minutes(31) + seconds(52));
        QVERIFY(report.warnings.empty());
    }
}

void TestNmea::readsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected"); // fix, valid, position, time, speed, course, warnings
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(body) << QByteArray(expected);
    };
    row("all", "GPRMC,223152,A,0100.0,N,00200.0,E,1,2,020612,,,A", "A valid at 20120602 v c");
    row("south west", "GPRMC,223152,A,0100.0,S,00200.0,W,1,2,020612", "A valid at 20120602 v c");
    row("no fix", "GPRMC,223152,V,,,,,,,020612,,,N", "V 20120602");
    row("nothing known", "GPRMC,,V,,,,,,,,,,N", "V");
    row("kept position", "GPRMC,223152,V,0100.0,N,00200.0,E,,,020612", "V at 20120602");
    row("odd status", "GPRMC,223152,9,0100.0,N,00200.0,E,,,020612", "9 at 20120602");
    row("good without a position", "GPRMC,223152,A,,,,,,,020612", "A valid 20120602");
    row("date of zeros", "GPRMC,223152,V,,,,,,,000000", "V");
    row("no date", "GPRMC,223152,V,,,,,,,", "V");
    row("no time", "GPRMC,,V,,,,,,,020612", "V");
    row("no such day", "GPRMC,223152,V,,,,,,,310612", "V (time)");
    row("no such hour", "GPRMC,243152,V,,,,,,,020612", "V (time)");
    row("fraction", "GPRMC,223152.,V,,,,,,,020612", "V 20120602");
    row("pole", "GPRMC,223152,A,9000.0,N,18000.0,E,,,020612", "A valid at 20120602");
    row("beyond the pole", "GPRMC,223152,A,9000.1,N,18000.0,E,,,020612", "A 20120602 (rmc)");
    row("beyond the date line", "GPRMC,223152,A,9000.0,N,18000.1,E,,,020612", "A 20120602 (rmc)");
    row("60 minutes", "GPRMC,223152,A,0160.0,N,00200.0,E,,,020612", "A 20120602 (rmc)");
    row("another talker", "GNRMC,223152,V,,,,,,,020612", "V 20120602");
}

void TestNmea::readsWhatIsThere()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    Report report;
    QVERIFY(!unread(sentence(body.toStdString()), report));
    const GpsInfo &gps = *report.gps;
    QCOMPARE(gps.latitude.has_value(), gps.longitude.has_value());
    QByteArray read(1, *gps.fix);
    if (gps.valid)
        read += " valid";
    if (gps.latitude)
        read += " at";
    if (report.time) {
        const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(*report.time));
        read += ' '
                + QByteArray::number(static_cast<int>(day.year()) * 10000
                                     + static_cast<int>(static_cast<unsigned>(day.month())) * 100
                                     + static_cast<int>(static_cast<unsigned>(day.day())));
    }
    if (gps.speedKmh)
        read += " v";
    if (gps.courseDegrees)
        read += " c";
    for (const DecodeWarning &warning : report.warnings)
        read += " (" + QByteArray::fromStdString(warning.part) + ')';
    QCOMPARE(read, expected);
}

void TestNmea::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *body, const char *part) {
        QTest::addRow("%s", body) << QByteArray(body) << QByteArray(part);
    };
    row("GPRMC,22315x,A,0100.0,N,00200.0,E,1,2,020612", "22315x");
    row("GPRMC,22315,A,0100.0,N,00200.0,E,1,2,020612", "22315");
    row("GPRMC,223152x0,A,0100.0,N,00200.0,E,1,2,020612", "223152x0");
    row("GPRMC,223152,,0100.0,N,00200.0,E,1,2,020612", "");
    row("GPRMC,223152,AA,0100.0,N,00200.0,E,1,2,020612", "AA");
    row("GPRMC,223152,A,01o0.0,N,00200.0,E,1,2,020612", "01o0.0");
    row("GPRMC,223152,A,-0100.0,N,00200.0,E,1,2,020612", "-0100.0");
    row("GPRMC,223152,A,0100.0,X,00200.0,E,1,2,020612", "X");
    row("GPRMC,223152,A,0100.0,,00200.0,E,1,2,020612", "");
    row("GPRMC,223152,A,0100.0,N,00200.0,N,1,2,020612", "N");
    row("GPRMC,223152,A,,N,00200.0,E,1,2,020612", "");
    row("GPRMC,223152,A,0100.0,N,,E,1,2,020612", "");
    row("GPRMC,223152,A,0100.0,N,00200.0,E,nan,2,020612", "nan");
    row("GPRMC,223152,A,0100.0,N,00200.0,E,-1,2,020612", "-1");
    row("GPRMC,223152,A,0100.0,N,00200.0,E,1,2e1,020612", "2e1");
    row("GPRMC,223152,A,0100.0,N,00200.0,E,1,2,02061", "02061");
    row("GPRMC,223152,A,0100.0,N,00200.0,E,1,2,2012-06-02", "2012-06-02");
}

void TestNmea::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, part);
    Report report;
    const auto refused = unread(sentence(body.toStdString()), report);
    QVERIFY(refused);
    QCOMPARE(QByteArray::fromStdString(*refused), part);
}

void TestNmea::refusesASentenceCutAnywhereBeforeItsDate()
{
    const std::string whole = sentence(good);
    const std::size_t dateEnd = whole.find("020612") + 6;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        Report report;
        // Before the first digit it looks like a date that is not known.
        const bool isCut = size < dateEnd && size + 6 != dateEnd;
        QCOMPARE(unread(whole.substr(0, size), report).has_value(), isCut);
        if (size >= dateEnd)
            QVERIFY(report.warnings.front().code == WarningCode::ChecksumMismatch);
    }
}

void TestNmea::checksTheSum_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("fits");
    const QByteArray sum = QByteArray::fromStdString(sentence(good)).right(2);
    const QByteArray other = sum == "00" ? "01" : "00";
    QTest::addRow("right") << '*' + sum << true;
    QTest::addRow("lower case") << '*' + sum.toLower() << true;
    QTest::addRow("more after it") << '*' + sum + "07" << true;
    QTest::addRow("wrong") << '*' + other << false;
    QTest::addRow("one digit") << '*' + sum.left(1) << false;
    QTest::addRow("no digit") << QByteArray("*") << false;
    QTest::addRow("no star") << QByteArray() << false;
    QTest::addRow("no digits") << QByteArray("*XY") << false;
}

void TestNmea::checksTheSum()
{
    QFETCH(QByteArray, end);
    QFETCH(bool, fits);
    Report report;
    QVERIFY(!unread(good + end.toStdString(), report));
    QVERIFY(report.gps->valid); // The position is kept all the same.
    QCOMPARE(report.warnings.empty(), fits);
    if (!fits) {
        QCOMPARE(report.warnings.front().code, WarningCode::ChecksumMismatch);
        QCOMPARE(report.warnings.front().part, "rmc");
    }
}

void TestNmea::turnsMinutesIntoDegrees_data()
{
    QTest::addColumn<double>("ddmm");
    QTest::addColumn<double>("degrees"); // -1: none.
    QTest::addRow("zero") << 0.0 << 0.0;
    QTest::addRow("minutes alone") << 30.0 << 0.5;
    QTest::addRow("the last minute") << 159.9999 << 1 + 59.9999 / 60;
    QTest::addRow("full") << 18000.0 << 180.0;
    QTest::addRow("60 minutes") << 160.0 << -1.0;
    QTest::addRow("99 minutes") << 199.0 << -1.0;
    QTest::addRow("negative") << -100.0 << -1.0;
}

void TestNmea::turnsMinutesIntoDegrees()
{
    QFETCH(double, ddmm);
    QFETCH(double, degrees);
    const auto read = degreesFromDdmm(ddmm);
    QCOMPARE(read.has_value(), degrees >= 0);
    if (read)
        QVERIFY(std::abs(*read - degrees) <= 1e-9 * degrees);
    GpsInfo gps;
    QCOMPARE(setCoordinates(gps, read, 0), read && *read <= 90);
    QCOMPARE(gps.latitude.has_value(), gps.longitude.has_value());
}

void TestNmea::findsTheSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char *text, const char *found) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray(found);
    };
    row("", "");
    row("RMC,", "");
    row("PRMC,1", "");
    row("XPRMC,1", "");
    row("GPRMC,1", "GPRMC,1");
    row("$GPRMC,1*00\r\n", "$GPRMC,1*00");
    row("8 1234 12 $GPRMC,1*00 0 4346", "$GPRMC,1*00");
    row("12GPRMC,1", "GPRMC,1");
    row("$GPGGA,1*00 $GPRMC,2*00", "$GPRMC,2*00");
    row("$GPGGA,1*00$GPRMC,2*00", "$GPRMC,2*00");
    row("$XXRMC,1 $GNRMC,2", "$GNRMC,2");
    row("$GPGGA,1*00", "");
}

void TestNmea::findsTheSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, found);
    const std::string octets = text.toStdString();
    QCOMPARE(std::string(findRmc(octets)), found.toStdString());
}

void TestNmea::tellsWhereTheFieldsStand()
{
    const std::string text = sentence(good);
    FieldMap map;
    FieldTracer tracer(map, text.data());
    Report report;
    QVERIFY(!decodeRmc(text, report, tracer));
    const auto at = [&](Field field, std::size_t index = 0) {
        const auto range = findField(map, 0, field, index);
        return range ? text.substr(range->begin, range->size) : std::string("nowhere");
    };
    QCOMPARE(at(Field::Gps), text);
    QCOMPARE(at(Field::GpsFix), "A");
    QCOMPARE(at(Field::GpsLatitude), "3509.860594,N");
    QCOMPARE(at(Field::GpsLongitude), "03322.743887,E");
    QCOMPARE(at(Field::GpsSpeed), "5.4");
    QCOMPARE(at(Field::GpsCourse), "187.5");
    QCOMPARE(at(Field::Time), "223152.00");
    QCOMPARE(at(Field::Time, 1), "020612");
}

QTEST_APPLESS_MAIN(TestNmea)
#include "test_nmea.moc"
