// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"
#include "core/network/apntable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

/// What the station keeps for everybody.
class TestStation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accessPointsAreReadOnce()
    {
        const QTemporaryDir home;
        saveOwn(home, R"({"format":1,"apns":[{"operator":"Fleet","apn":"fleet.example"}]})");
        const auto station = stationIn(home);
        QVERIFY(station);
        // Whoever asks first reads them, on whichever thread.
        const auto ask = [&station] { return (*station)->apnTable(); };
        auto other = std::async(std::launch::async, ask);
        const auto table = ask();
        QVERIFY(table);
        QCOMPARE((*table)->entries().front().apn, std::string("fleet.example"));
        const auto same = other.get();
        QVERIFY(same);
        QCOMPARE(*same, *table);
    }

    void aBrokenFileOfOnesOwnIsAnErrorOfItsOwn()
    {
        const QTemporaryDir home;
        saveOwn(home, "{");
        const auto station = stationIn(home);
        QVERIFY(station);
        const auto table = (*station)->apnTable();
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileMalformed);
        QCOMPARE(table.error().parameter("file"), home.filePath(u"apn.json"_s).toStdString());
    }

    void changedProfilesAreLoadedAndEarlierOnesStay()
    {
        const QTemporaryDir home;
        const auto station = stationIn(home);
        QVERIFY(station);
        const auto &before = (*station)->profiles();
        const auto *shipped = before.find("sp7600").value();
        auto own = *shipped;
        own.id = "mine";
        QVERIFY(before.save(own));
        QVERIFY(!(*station)->profiles().find("mine"));
        QVERIFY((*station)->reloadProfiles());
        QVERIFY((*station)->profiles().find("mine"));
        // A job may still be speaking with these words.
        QVERIFY(!before.find("mine"));
        QCOMPARE(shipped->id, std::string("sp7600"));
    }

private:
    static void saveOwn(const QTemporaryDir &home, const QByteArray &content)
    {
        QFile file(home.filePath(u"apn.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static Result<std::unique_ptr<Station>> stationIn(const QTemporaryDir &home)
    {
        StationOptions options;
        options.dataDirectory = home.path();
        options.withStore = false;
        return Station::open(options);
    }
};

QTEST_GUILESS_MAIN(TestStation)
#include "test_station.moc"
