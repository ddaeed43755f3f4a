// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"
#include "core/network/apntable.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
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

    void aJobTakesTheListenerAsItRuns()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = onLoopback({listener::PortPair{0, 0}});
        options.relay = listener::RelayTarget{"127.0.0.1", 9, {}};
        options.allowedImeis = {"359999046544250"};
        (*station)->listenAs(options);
        const auto on = (*station)->listen(options);
        QVERIFY(on);
        const auto since = (*station)->listeningSince();
        const auto udp = (*station)->listenFor("127.0.0.1", Transport::Udp, {}, "127.0.0.1");
        QVERIFY(udp);
        QCOMPARE(*udp, (Endpoint{"127.0.0.1", on->udpPort(), Transport::Udp}));
        QCOMPARE((*station)->listeningSince(), since); // It was not touched.
    }

    void aJobFindsEveryPortOfTheListener()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto on = (*station)->listen(
            onLoopback({listener::PortPair{0, std::nullopt}, listener::PortPair{0, 0}}));
        QVERIFY(on);
        const auto second = *on->ports.at(1).tcp;
        QVERIFY((*station)->listenFor("127.0.0.1", Transport::Tcp, second, "127.0.0.1"));
        QCOMPARE((*station)->listeningOn(), *on);
    }

    void aJobThatNeedsAnotherPortTakesNothingFromTheListener()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = onLoopback({listener::PortPair{0, std::nullopt}});
        options.relay = listener::RelayTarget{"127.0.0.1", 9, {}};
        options.acknowledgement = listener::Acknowledgement::parse("ACK");
        options.allowedImeis = {"359999046544250"};
        (*station)->listenAs(options);
        const auto on = (*station)->listen(options);
        QVERIFY(on);
        const auto wanted = freePort();
        const auto udp = (*station)->listenFor("127.0.0.1", Transport::Udp, wanted, "127.0.0.1");
        QVERIFY(udp);
        QCOMPARE(udp->port, wanted);
        const auto now = *(*station)->listeningOn();
        QCOMPARE(now.ports.front(), on->ports.front());
        QCOMPARE(now.udpPort(), wanted);
        QCOMPARE((*station)->relay(), options.relay);
        QCOMPARE((*station)->acknowledgement(), options.acknowledgement);
    }

    void aPortThatIsTakenLeavesTheListenerAsItWas()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto on = (*station)->listen(onLoopback({listener::PortPair{0, 0}}));
        QVERIFY(on);
        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto refused =
            (*station)->listenFor("127.0.0.1", Transport::Tcp, taken.serverPort(), "127.0.0.1");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ListenPortBusy);
        QCOMPARE((*station)->listeningOn(), *on);
    }

    void aJobStartsTheListenerAsItWasChosen()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = onLoopback({listener::PortPair{0, std::nullopt}});
        options.acknowledgement = listener::Acknowledgement::parse("ACK");
        options.relay = listener::RelayTarget{"192.0.2.1", 9, {}};
        (*station)->listenAs(options);
        QVERIFY((*station)->listenFor("192.0.2.7", Transport::Tcp, {}, "127.0.0.1"));
        QCOMPARE((*station)->relay(), options.relay);
        QCOMPARE((*station)->acknowledgement(), options.acknowledgement);
    }

    void whatIsMadeUpIsNotPassedOn()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = onLoopback({listener::PortPair{0, 0}});
        options.relay = listener::RelayTarget{"192.0.2.1", 9, {}};
        (*station)->listenAs(options);
        QVERIFY((*station)->listenFor("127.0.0.1", Transport::Tcp, freePort(), "127.0.0.1"));
        QVERIFY(!(*station)->relay());
        QVERIFY((*station)->listen(options));
        const auto refused = (*station)->listenFor("127.0.0.1", Transport::Tcp, {}, "127.0.0.1");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ProofMadeUp);
        QVERIFY((*station)->listeningOn().has_value());
    }

private:
    static listener::ListenerOptions onLoopback(std::vector<listener::PortPair> ports)
    {
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = std::move(ports);
        return options;
    }

    static std::uint16_t freePort()
    {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : std::uint16_t(0);
    }

    static Result<std::unique_ptr<Station>> listeningStationIn(const QTemporaryDir &home)
    {
        StationOptions options;
        options.dataDirectory = home.path();
        return Station::open(options);
    }

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
