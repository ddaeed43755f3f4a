// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "core/text/units.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::text;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { setUnits({}); }

    void theCountryDecides_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("miles");
        QTest::addColumn<bool>("fahrenheit");
        QTest::newRow("Mexico") << QLocale(QLocale::Spanish, QLocale::Mexico) << false << false;
        QTest::newRow("Brazil") << QLocale(QLocale::Portuguese, QLocale::Brazil) << false << false;
        QTest::newRow("United States")
            << QLocale(QLocale::English, QLocale::UnitedStates) << true << true;
        QTest::newRow("Spanish in the United States")
            << QLocale(QLocale::Spanish, QLocale::UnitedStates) << true << true;
        QTest::newRow("United Kingdom")
            << QLocale(QLocale::English, QLocale::UnitedKingdom) << true << false;
    }

    void theCountryDecides()
    {
        QFETCH(const QLocale, locale);
        QTEST(unitsOf(locale).miles, "miles");
        QTEST(unitsOf(locale).fahrenheit, "fahrenheit");
    }

    void trackersUnitsAreShownUntilOthersAreChosen()
    {
        QCOMPARE(measured(Quantity::Speed, 62, 0), u"62 km/h"_s);
        QCOMPARE(measured(Quantity::Distance, 12.34, 1), u"12.3 km"_s);
        QCOMPARE(measured(Quantity::Height, 100, 0), u"100 m"_s);
        QCOMPARE(measured(Quantity::Temperature, -40, 0), u"-40 °C"_s);
    }

    void milesAndFahrenheitAreConverted()
    {
        setUnits({true, true});
        QCOMPARE(measured(Quantity::Speed, 100, 0), u"62 mph"_s);
        QCOMPARE(measured(Quantity::Distance, 1.609344, 1), u"1.0 mi"_s);
        QCOMPARE(measured(Quantity::Height, 100, 0), u"328 ft"_s);
        QCOMPARE(measured(Quantity::Temperature, -40, 0), u"-40 °F"_s);
        QCOMPARE(measured(Quantity::Temperature, 100, 0), u"212 °F"_s);
    }

    void theScaleOfAMapFollows_data()
    {
        QTest::addColumn<bool>("miles");
        QTest::addColumn<double>("longest");
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("text");
        QTest::newRow("metres") << false << 999.0 << 500.0 << u"500 m"_s;
        QTest::newRow("kilometres") << false << 2500.0 << 2000.0 << u"2 km"_s;
        QTest::newRow("feet") << true << 70.0 << 200 * 0.3048 << u"200 ft"_s;
        QTest::newRow("no mile yet") << true << 1609.0 << 5000 * 0.3048 << u"5000 ft"_s;
        QTest::newRow("miles") << true << 1609.4 << 1609.344 << u"1 mi"_s;
    }

    void theScaleOfAMapFollows()
    {
        QFETCH(const bool, miles);
        QFETCH(const double, longest);
        setUnits({miles, false});
        const ScaleBar bar = scaleBarFor(longest);
        QTEST(bar.metres, "metres");
        QTEST(bar.text, "text");
    }

    void sentencesAndVehiclesFollow()
    {
        Report report;
        report.gps.emplace();
        report.gps->valid = true;
        report.gps->speedKmh = 100;
        report.time = UtcSeconds(std::chrono::seconds(1));
        setUnits({true, false});
        QCOMPARE(reportSummary(report), u"Moving, 62 mph"_s);
        QCOMPARE(obdValueText(ObdQuantity::VehicleSpeed, 100), u"62.1 mph"_s);
        QCOMPARE(obdValueText(ObdQuantity::CoolantTemperature, 90), u"90 °C"_s);
        QCOMPARE(obdValueText(ObdQuantity::EngineSpeed, 1160), u"1160 rpm"_s);
        setUnits({false, true});
        QCOMPARE(obdValueText(ObdQuantity::VehicleSpeed, 100), u"100 km/h"_s);
        QCOMPARE(obdValueText(ObdQuantity::CoolantTemperature, 90), u"194 °F"_s);
        QCOMPARE(obdValueText(ObdQuantity::DistanceWithMil, 5), u"5 km"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "test_units.moc"
