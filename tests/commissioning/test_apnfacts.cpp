// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/apnfacts.h"
#include "core/commissioning/station.h"
#include "core/network/apntable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

const std::string imei = "359999046544250";

Reception heardIn(const std::string &from, std::uint16_t mnc)
{
    Report report;
    report.imei = from;
    report.gsm.emplace().cells.push_back(
        {.mcc = 334, .mnc = mnc, .lac = 1, .cellId = 2, .levelDbm = {}});
    Reception reception;
    reception.reports.push_back(report);
    return reception;
}

Identity unit()
{
    Identity identity;
    identity.imei = imei;
    return identity;
}

} // namespace

class TestApnFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCellsAreThoseOfItsLatestReport()
    {
        listener::ReportFeed feed;
        QVERIFY(!apnFacts(unit(), {}, feed).cells);
        Reception withoutCells = heardIn(imei, 0);
        withoutCells.reports.front().gsm.reset();
        feed.publish(
            {heardIn(imei, 30), heardIn(imei, 20), heardIn("356307042441013", 50), withoutCells});
        const auto facts = apnFacts(unit(), {}, feed);
        QVERIFY(facts.cells.has_value());
        QVERIFY(facts.cells == network::networkOfCells(heardIn(imei, 20).reports.front()));
        QVERIFY(!apnFacts({}, {}, feed).cells);
    }

    void theSimItselfComesFirst()
    {
        QTemporaryDir home;
        StationOptions options;
        options.dataDirectory = home.path();
        const auto station = Station::open(options);
        QVERIFY(station.has_value());
        const auto of = [&station](const Identity &identity, const DeviceStatus &status) {
            const auto found = (*station)->suggestApns(identity, status);
            if (!found || !*found)
                return u"nothing"_s;
            const auto evidence = network::apnEvidenceName((*found)->evidence);
            return QString::fromUtf8(evidence.data(), qsizetype(evidence.size())) + u' '
                   + QString::fromStdString((*found)->choices.front().apn);
        };
        QCOMPARE(of(unit(), {}), u"nothing"_s);
        (*station)->feed().publish({heardIn(imei, 20)});
        QCOMPARE(of(unit(), {}), u"cells internet.itelcel.com"_s);
        DeviceStatus status;
        status.mcc = 334;
        status.mnc = "020";
        QCOMPARE(of(unit(), status), u"status internet.itelcel.com"_s);
        Identity withImsi = unit();
        withImsi.imsi = "334020123456789";
        QCOMPARE(of(withImsi, {}), u"imsi internet.itelcel.com"_s);
    }

    void aBrokenFileOfTheUserIsSaidSo()
    {
        QTemporaryDir home;
        QFile file(network::ApnTable::userFile(home.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        StationOptions options;
        options.dataDirectory = home.path();
        const auto station = Station::open(options);
        QVERIFY(station.has_value());
        Identity identity = unit();
        QVERIFY((*station)->suggestApns(identity, {}).has_value());
        identity.imsi = "334020123456789";
        const auto found = (*station)->suggestApns(identity, {});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::FileMalformed);
    }
};

QTEST_GUILESS_MAIN(TestApnFacts)
#include "test_apnfacts.moc"
