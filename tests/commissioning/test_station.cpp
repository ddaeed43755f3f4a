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

    void aChosenFolderOfProfilesThatIsGoneIsTold()
    {
        const QTemporaryDir home;
        StationOptions options;
        options.dataDirectory = home.path();
        const auto codesOf = [](const Station &station) {
            std::vector<ErrorCode> codes;
            for (const auto &note : station.startupNotes())
                codes.push_back(note.code);
            return codes;
        };
        {
            // The usual one is made when something is kept in it.
            const auto station = Station::open(options);
            QVERIFY(station);
            QVERIFY(codesOf(**station).empty());
        }
        options.profileFolder = home.filePath(u"elsewhere"_s);
        const auto station = Station::open(options);
        QVERIFY(station);
        QCOMPARE(codesOf(**station), std::vector{ErrorCode::ProfileFolderGone});
        // Nor is it made: what is kept in it would hide what is on its disk.
        auto own = *(*station)->profiles().find("sp7600").value();
        own.id = "mine";
        const auto saved = (*station)->profiles().save(own);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ProfileFolderGone);
        QVERIFY(!QDir(options.profileFolder).exists());
        QCOMPARE((*station)->startupNotes().front().parameter("file"),
                 QDir::toNativeSeparators(options.profileFolder).toStdString());
        QVERIFY(QDir().mkpath(options.profileFolder));
        QVERIFY(codesOf(**station).empty());
        QVERIFY((*station)->reloadProfiles());
        QVERIFY((*station)->profiles().save(own));
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
        QCOMPARE(udp->endpoint(), (Endpoint{"127.0.0.1", on->udpPort(), Transport::Udp}));
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
        QCOMPARE(udp->endpoint().port, wanted);
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

    void whatAJobAddedIsGoneAfterIt()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto options = asAPersonChose();
        const auto on = (*station)->listen(options);
        QVERIFY(on);
        {
            const auto first = forRealUnit(**station, Transport::Udp);
            QVERIFY(first);
            {
                const auto second = forRealUnit(**station, Transport::Udp);
                QVERIFY(second);
                QCOMPARE(second->endpoint(), first->endpoint());
            }
            QCOMPARE((*station)->listeningOn()->udpPort(), first->endpoint().port);
            // What is answered meanwhile is what the user wants from now on.
            (*station)->answerWith(listener::Acknowledgement::parse("none"));
        }
        QCOMPARE((*station)->listeningOn(), *on);
        QCOMPARE((*station)->listeningOn(), (*station)->startedOn());
        QCOMPARE((*station)->acknowledgement(), listener::Acknowledgement::parse("none"));
        compareListsAndLimits(*(*station)->listeningAs(), options);
    }

    void aJobElsewhereTakesNobodyAway_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addRow("nothing was chosen") << QString();
        QTest::addRow("what runs was chosen") << u"127.0.0.1"_s;
        QTest::addRow("what the job needs was chosen") << u"127.0.0.2"_s;
        QTest::addRow("something else was chosen") << u"127.0.0.3"_s;
    }

    void aJobElsewhereTakesNobodyAway()
    {
        QFETCH(const QString, chosen);
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = asAPersonChose();
        options.bindAddress = "127.0.0.2";
        if (!(*station)->listen(options))
            QSKIP("This system has one address for itself.");
        if (!chosen.isEmpty()) {
            options.bindAddress = chosen.toStdString();
            (*station)->listenAs(options);
        }
        const auto on = (*station)->listen(asAPersonChose());
        QVERIFY(on);
        {
            const auto job = (*station)->listenFor("192.0.2.7", Transport::Tcp, {}, "127.0.0.2");
            QVERIFY(job);
            const auto now = *(*station)->listeningOn();
            QVERIFY(isEveryAddress(now.address));
            QCOMPARE(now.ports, on->ports);
            QCOMPARE(job->endpoint(), (Endpoint{"192.0.2.7", on->tcpPort(), Transport::Tcp}));
            compareListsAndLimits(*(*station)->listeningAs(), asAPersonChose());
        }
        QCOMPARE((*station)->listeningOn(), *on);
    }

    void aJobNarrowsNothing()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        // It was chosen for jobs that find nothing; this one finds what a person started otherwise.
        (*station)->listenAs(asAPersonChose());
        const auto open = onLoopback({listener::PortPair{0, std::nullopt}});
        QVERIFY((*station)->listen(open));
        const auto job = forRealUnit(**station, Transport::Udp);
        QVERIFY(job);
        compareListsAndLimits(*(*station)->listeningAs(), open);
    }

    void whereAUnitGoesOnReportingIsKept_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isKept");
        QTest::addRow("real") << u"192.0.2.7"_s << true;
        QTest::addRow("virtual") << u"127.0.0.1"_s << false;
    }

    void whereAUnitGoesOnReportingIsKept()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isKept);
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto on = (*station)->listen(asAPersonChose());
        QVERIFY(on);
        {
            auto job = (*station)->listenFor(address.toStdString(), Transport::Udp, freePort(),
                                             "127.0.0.1");
            QVERIFY(job);
            job->keep();
        }
        QCOMPARE((*station)->listeningOn() != *on, isKept);
        QCOMPARE((*station)->listeningOn()->udpPort() != 0, isKept);
    }

    void whatAPersonStartsMeanwhileStays()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        QVERIFY((*station)->listen(asAPersonChose()));
        std::optional<listener::ListeningOn> on;
        {
            const auto job = forRealUnit(**station, Transport::Udp);
            QVERIFY(job);
            on = *(*station)->listen(onLoopback({listener::PortPair{0, 0}}));
        }
        QCOMPARE((*station)->listeningOn(), on);
        {
            const auto job =
                (*station)->listenFor("192.0.2.7", Transport::Udp, freePort(), "127.0.0.1");
            QVERIFY(job);
            (*station)->stopListening();
        }
        QVERIFY(!(*station)->listeningOn());
    }

    void aRealUnitIsHeardAsItWasChosenAfterVirtualOnes_data()
    {
        QTest::addColumn<bool>("isAtWork");
        QTest::addRow("the virtual one is done") << false;
        QTest::addRow("the virtual one is at work") << true;
    }

    void aRealUnitIsHeardAsItWasChosenAfterVirtualOnes()
    {
        QFETCH(const bool, isAtWork);
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = asAPersonChose();
        if (isAtWork) { // Nothing that would shut it out.
            options.allowedImeis.clear();
            options.allowedNetworks.clear();
        }
        (*station)->listenAs(options);
        std::optional<Hearing> virtualOne;
        {
            auto heard =
                (*station)->listenFor("127.0.0.1", Transport::Tcp, freePort(), "127.0.0.1");
            QVERIFY(heard);
            virtualOne = std::move(*heard);
        }
        const auto port = virtualOne->endpoint().port;
        const listener::ListenerOptions nothingChosen;
        compareListsAndLimits(*(*station)->listeningAs(), nothingChosen);
        if (!isAtWork)
            virtualOne.reset();
        {
            // It would be served, but not as it was chosen.
            const auto real = forRealUnit(**station, Transport::Tcp);
            QVERIFY(real);
            compareListsAndLimits(*(*station)->listeningAs(), options);
            QCOMPARE(real->endpoint().port == port, isAtWork);
            // The next one finds it so.
            const auto since = (*station)->listeningSince();
            QVERIFY(forRealUnit(**station, Transport::Tcp));
            QCOMPARE((*station)->listeningSince(), since);
        }
        compareListsAndLimits(*(*station)->listeningAs(), isAtWork ? options : nothingChosen);
        virtualOne.reset();
        compareListsAndLimits(*(*station)->listeningAs(), nothingChosen);
        QCOMPARE((*station)->listeningOn()->tcpPort(), port);
    }

    void aVirtualUnitAtWorkIsNotShutOut_data()
    {
        QTest::addColumn<QString>("relay");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("network");
        QTest::addRow("a real server") << u"192.0.2.1"_s << QString() << QString();
        QTest::addRow("a list of units") << QString() << u"359999046544268"_s << QString();
        QTest::addRow("a list of networks") << QString() << QString() << u"192.0.2.0/24"_s;
    }

    void aVirtualUnitAtWorkIsNotShutOut()
    {
        QFETCH(const QString, relay);
        QFETCH(const QString, unit);
        QFETCH(const QString, network);
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        auto options = onLoopback({listener::PortPair{0, 0}});
        if (!relay.isEmpty())
            options.relay = listener::RelayTarget{relay.toStdString(), 9, {}};
        if (!unit.isEmpty())
            options.allowedImeis = {unit.toStdString()};
        if (!network.isEmpty())
            options.allowedNetworks = {network.toStdString()};
        (*station)->listenAs(options);
        {
            const auto virtualOne =
                (*station)->listenFor("127.0.0.1", Transport::Tcp, freePort(), "127.0.0.1");
            QVERIFY(virtualOne);
            const auto since = (*station)->listeningSince();
            const auto refused = forRealUnit(**station, Transport::Tcp);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ListenVirtualAtWork);
            const auto diagnosis = (*station)->listenAsChosen(HeardUnits::Any);
            QVERIFY(!diagnosis);
            QCOMPARE(diagnosis.error().code, ErrorCode::ListenVirtualAtWork);
            QCOMPARE((*station)->listeningSince(), since);
        }
        QVERIFY(forRealUnit(**station, Transport::Tcp));
    }

    void whoListensForRealUnitsIsNotContentWithVirtualOnes()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto options = asAPersonChose();
        (*station)->listenAs(options);
        // What a job of a virtual unit started goes on after it.
        QVERIFY((*station)->listenFor("127.0.0.1", Transport::Tcp, freePort(), "127.0.0.1"));
        const auto on =
            (*station)->listenAsChosen(HeardUnits::Any, listener::Acknowledgement::parse("none"));
        QVERIFY(on);
        compareListsAndLimits(*(*station)->listeningAs(), options);
        QCOMPARE((*station)->acknowledgement(), listener::Acknowledgement::parse("none"));
        QCOMPARE((*station)->listeningOn(), std::optional(*on));
        QCOMPARE((*station)->startedOn(), std::optional(*on));
    }

    void whatListensStaysWhereTheChosenPortIsTaken()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        auto options = asAPersonChose();
        options.ports = {{taken.serverPort(), std::nullopt}};
        (*station)->listenAs(options);
        // What a job of a virtual unit started goes on after it.
        QVERIFY((*station)->listenFor("127.0.0.1", Transport::Tcp, freePort(), "127.0.0.1"));
        const auto before = (*station)->listeningOn();
        QVERIFY(before);
        const auto refused =
            (*station)->listenAsChosen(HeardUnits::Any, listener::Acknowledgement::parse("none"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ListenPortBusy);
        QCOMPARE((*station)->listeningOn(), before);
        compareListsAndLimits(*(*station)->listeningAs(), {});
        QCOMPARE((*station)->acknowledgement(), listener::ListenerOptions().acknowledgement);
        QVERIFY(!(*station)->startedOn());
        // It still is one for virtual units only.
        const auto real = forRealUnit(**station, Transport::Tcp, freePort());
        QVERIFY(real);
        compareListsAndLimits(*(*station)->listeningAs(), options);
    }

    void whoListensLeavesWhatAJobNeeds()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        (*station)->listenAs(asAPersonChose());
        const auto job = forRealUnit(**station, Transport::Udp);
        QVERIFY(job);
        const auto before = (*station)->listeningOn();
        const auto since = (*station)->listeningSince();
        for (const auto units : {HeardUnits::Any, HeardUnits::Virtual}) {
            const auto on = (*station)->listenAsChosen(units);
            QVERIFY(on);
            QCOMPARE(std::optional(*on), before);
            QCOMPARE((*station)->listeningSince(), since);
        }
    }

    void onlyWhatIsNeededIsKept_data()
    {
        QTest::addColumn<bool>("othersEndFirst");
        QTest::addRow("the other job ends first") << true;
        QTest::addRow("the other job ends last") << false;
    }

    void onlyWhatIsNeededIsKept()
    {
        QFETCH(const bool, othersEndFirst);
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto on = (*station)->listen(asAPersonChose());
        QVERIFY(on);
        auto first = std::optional(forRealUnit(**station, Transport::Udp, freePort()));
        QVERIFY(*first);
        std::uint16_t kept = 0;
        {
            auto second = forRealUnit(**station, Transport::Udp, freePort());
            QVERIFY(second);
            kept = second->endpoint().port;
            QVERIFY(kept != (*first)->endpoint().port);
            if (othersEndFirst)
                first.reset();
            second->keep();
        }
        first.reset();
        auto expected = *on;
        expected.ports.push_back({std::nullopt, kept});
        QCOMPARE((*station)->listeningOn(), std::optional(expected));
        compareListsAndLimits(*(*station)->listeningAs(), asAPersonChose());
    }

    void portsThatWereOnlyTriedDoNotPileUp()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto on = (*station)->listen(asAPersonChose());
        QVERIFY(on);
        std::optional<Hearing> job;
        for (int plan = 0; plan < 5; ++plan) {
            // The next place is taken before the earlier one is left.
            auto next = forRealUnit(**station, Transport::Udp, freePort());
            QVERIFY(next);
            job = std::move(*next);
            QVERIFY((*station)->listeningOn()->ports.size() <= on->ports.size() + 2);
        }
        job->keep();
        const auto kept = job->endpoint().port;
        job.reset();
        QCOMPARE((*station)->listeningOn()->ports.size(), on->ports.size() + 1);
        QCOMPARE((*station)->listeningOn()->udpPort(), kept);
    }

    void whatIsChosenIsForRealUnits()
    {
        const QTemporaryDir home;
        const auto station = listeningStationIn(home);
        QVERIFY(station);
        const auto options = asAPersonChose();
        (*station)->listenAs(options);
        compareListsAndLimits((*station)->chosenFor(HeardUnits::Any), options);
        const auto forVirtual = (*station)->chosenFor(HeardUnits::Virtual);
        compareListsAndLimits(forVirtual, {});
        QVERIFY(isLoopbackHost(forVirtual.bindAddress));
        // A diagnosis of a virtual unit leaves it no other way than a job of one.
        auto here = forVirtual;
        here.ports = {{0, 0}};
        QVERIFY((*station)->listen(here, HeardUnits::Virtual));
        QVERIFY(forRealUnit(**station, Transport::Tcp));
        compareListsAndLimits(*(*station)->listeningAs(), {}); // It was, and is over.
        const auto real = forRealUnit(**station, Transport::Tcp);
        QVERIFY(real);
        compareListsAndLimits(*(*station)->listeningAs(), options);
    }

private:
    /// All that a person can choose, and none of it by default.
    static listener::ListenerOptions asAPersonChose()
    {
        auto options = onLoopback({listener::PortPair{0, std::nullopt}});
        options.relay = listener::RelayTarget{"127.0.0.1", 9, {}};
        options.acknowledgement = listener::Acknowledgement::parse("ACK");
        options.allowedImeis = {"359999046544250"};
        options.allowedNetworks = {"127.0.0.0/8"};
        options.maxConnections = 7;
        options.maxPerAddress = 3;
        options.idleTimeout = std::chrono::seconds(11);
        options.maxGarbageOctets = 1000;
        return options;
    }

    /// As a job of one asks that reaches this laptop at an address of its own.
    static Result<Hearing> forRealUnit(Station &station, Transport transport,
                                       std::optional<std::uint16_t> port = {})
    {
        return station.listenFor("192.0.2.7", transport, port, "127.0.0.1");
    }

    static void compareListsAndLimits(const listener::ListenerOptions &now,
                                      const listener::ListenerOptions &wanted)
    {
        QCOMPARE(now.relay, wanted.relay);
        QCOMPARE(now.allowedImeis, wanted.allowedImeis);
        QCOMPARE(now.allowedNetworks, wanted.allowedNetworks);
        QCOMPARE(now.maxConnections, wanted.maxConnections);
        QCOMPARE(now.maxPerAddress, wanted.maxPerAddress);
        QCOMPARE(now.idleTimeout, wanted.idleTimeout);
        QCOMPARE(now.maxGarbageOctets, wanted.maxGarbageOctets);
    }

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
