// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/listener/recordingserver.h"
#include "tests/listener/trackers.h"
#include "tests/store/samples.h"
#include "tests/ui/livefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

/// How the Live page starts, stops and changes the listener. Everything stays on the loopback.
class TestLiveListening : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveFixture> m_case;

    [[nodiscard]] LiveFixture &live() const { return *m_case; }
    [[nodiscard]] commissioning::Station &station() const { return *m_case->station; }

    static QString freePort()
    {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        return server.listen(QHostAddress::LocalHost) ? QString::number(server.serverPort())
                                                      : QString();
    }

    void openPanel()
    {
        live().click(u"listeningSettings"_s);
        QTRY_VERIFY(live().field(u"listenTcp"_s)->isVisible());
        auto *address = live().page->findChild<QComboBox *>(u"listenAddress"_s);
        address->setEditText(u"127.0.0.1"_s);
    }

    /// On ports that the system chooses.
    void listenSomewhere()
    {
        openPanel();
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, u"0"_s);
        live().click(u"listen"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        QTRY_VERIFY(button(*live().page, u"listen"_s)->text().startsWith(u"Stop"));
    }

    /// As at the next start of the program.
    void startAnew()
    {
        live().page.reset();
        station().stopListening();
        live().show();
        live().presenter->listening().listenAtStart(Preferences::ListensAtStart::AsItWas);
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_livelistening"_s); }
    void init() { m_case = std::make_unique<LiveFixture>(); }
    void cleanup() { m_case.reset(); }

    void saysWhatIsDeletedBeforeItIs()
    {
        QVERIFY(samples::submit(station().store(), {samples::reception(samples::frame(0)),
                                                    samples::reception(samples::frame(1), 1)})
                    .get()
                    .has_value());
        openPanel();
        QTRY_VERIFY(live().label(u"retentionText"_s).contains(u"All that is received is kept."_s));
        QVERIFY(!button(*live().page, u"applyRetention"_s)->isEnabled());
        live().type(u"keepMegabytes"_s, u"500"_s);
        QTRY_VERIFY(live().label(u"retentionText"_s).contains(u"deletes nothing now"_s));
        live().type(u"keepDays"_s, u"1"_s);
        QTRY_VERIFY2(live().label(u"retentionText"_s).contains(u"the oldest is of 2026-03-14"_s),
                     qPrintable(live().label(u"retentionText"_s)));
        QCOMPARE(station().store().receptionCount().value(), 2); // Nothing was pressed.
        QVERIFY(button(*live().page, u"applyRetention"_s)->text().startsWith(u"Delete"_s));
        live().click(u"applyRetention"_s);
        QTRY_COMPARE_WITH_TIMEOUT(station().store().receptionCount().value(), 0, 20'000);
        // In force after the next start, too.
        live().show();
        openPanel();
        QTRY_COMPARE(live().field(u"keepDays"_s)->text(), u"1"_s);
        QVERIFY(samples::submit(station().store(), {samples::reception(samples::frame(2))})
                    .get()
                    .has_value());
        QTRY_COMPARE_WITH_TIMEOUT(station().store().receptionCount().value(), 0, 20'000);
    }

    void saysThatAPortIsBusyAndWhatToDo()
    {
        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString port = QString::number(taken.serverPort());
        openPanel();
        live().type(u"listenTcp"_s, port);
        live().type(u"listenUdp"_s, {});
        live().click(u"listeningSettings"_s);
        QVERIFY(!live().field(u"listenTcp"_s)->isVisible());
        QTest::keyClick(button(*live().page, u"listen"_s), Qt::Key_Space);

        // The panel opens where the port is chosen.
        QTRY_VERIFY(live().field(u"listenTcp"_s)->isVisible());
        QVERIFY(live().label(u"listeningProblem"_s).contains(port));
        QVERIFY(live().label(u"listeningProblem"_s).contains(u"choose another port"_s));
        QTRY_VERIFY(live().label(u"listeningState"_s).startsWith(u"Not listening"));
        QVERIFY(!station().listeningOn());
        QCOMPARE(QApplication::focusWidget(), live().field(u"listenTcp"_s));

        live().type(u"listenTcp"_s, freePort());
        QTest::keyClick(live().field(u"listenTcp"_s), Qt::Key_Return);
        QTRY_VERIFY(station().listeningOn().has_value());
        QTRY_VERIFY(live().label(u"listeningProblem"_s).isEmpty());
        QTRY_VERIFY(
            live().label(u"listeningState"_s).contains(live().field(u"listenTcp"_s)->text()));
    }

    void saysAsItIsTypedWhatIsWrong()
    {
        openPanel();
        live().type(u"listenTcp"_s, u"70000"_s);
        QVERIFY(live().label(u"listeningProblem"_s).contains(u"70000"_s));
        QVERIFY(!button(*live().page, u"applyListening"_s)->isEnabled());
        live().click(u"listen"_s);
        QVERIFY(!station().listeningOn());
        QCOMPARE(QApplication::focusWidget(), live().field(u"listenTcp"_s));
        live().click(u"usualListening"_s);
        QVERIFY(live().label(u"listeningProblem"_s).isEmpty());
        QCOMPARE(live().field(u"listenTcp"_s)->text(), QString::number(usualReportPort));
        QVERIFY(button(*live().page, u"applyListening"_s)->isEnabled());
    }

    void listensOnNewPortsAndLosesNothing()
    {
        listenSomewhere();
        trackers::TcpTracker before(station().listeningOn()->tcpPort());
        before.send(trackers::report(1, 1));
        QTRY_COMPARE(live().presenter->reportCount(), 1U);

        const QString first = freePort();
        const QString second = freePort();
        live().type(u"listenTcp"_s, first + u", "_s + second);
        live().type(u"listenUdp"_s, {});
        live().click(u"applyListening"_s);
        QTRY_COMPARE(station().listeningOn().value_or(listener::ListeningOn()).ports.size(), 2U);
        trackers::TcpTracker after(static_cast<std::uint16_t>(second.toUInt()));
        after.send(trackers::report(2, 2));
        QTRY_COMPARE(live().presenter->reportCount(), 2U);
        QCOMPARE(live().presenter->trackerCount(), 2);
        QTRY_COMPARE(after.answers(), QByteArray("1234"));
        QTRY_VERIFY(live().label(u"counters"_s).contains(u"Reports: 2 in 2 messages"));
        QTRY_VERIFY(!button(*live().page, u"applyListening"_s)->isEnabled());
    }

    void goesOnAsBeforeWhenItCannotBeChanged()
    {
        listenSomewhere();
        const auto on = station().listeningOn();
        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        live().type(u"listenTcp"_s, QString::number(taken.serverPort()));
        live().click(u"applyListening"_s);
        QTRY_VERIFY(live().label(u"listeningProblem"_s).contains(u"goes on listening as before"));
        QVERIFY(live().label(u"listeningProblem"_s).contains(QString::number(taken.serverPort())));
        QCOMPARE(station().listeningOn(), on);
        trackers::UdpTracker tracker(on->udpPort());
        tracker.send(trackers::report(1, 1));
        QTRY_COMPARE(live().presenter->reportCount(), 1U);
    }

    void anotherWindowKnowsHowItListens()
    {
        openPanel();
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, u"0"_s);
        auto *answer = live().page->findChild<QComboBox *>(u"listenAnswer"_s);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_End);
        live().type(u"listenOwnAnswer"_s, u"ACK"_s);
        live().click(u"applyListening"_s);
        QTRY_VERIFY(button(*live().page, u"listen"_s)->text().startsWith(u"Stop"));
        const auto on = station().listeningOn();
        live().show();
        openPanel();
        QTRY_VERIFY(!button(*live().page, u"applyListening"_s)->isEnabled());

        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        live().type(u"listenTcp"_s, QString::number(taken.serverPort()));
        live().click(u"applyListening"_s);
        QTRY_VERIFY(live().label(u"listeningProblem"_s).contains(u"goes on listening as before"));
        QCOMPARE(station().listeningOn(), on);
        QCOMPARE(station().acknowledgement()->text, std::string("ACK"));
        // What a job adds is told of as well.
        const auto added =
            station().listenFor("127.0.0.1", Transport::Tcp, freePort().toUShort(), "127.0.0.1");
        QVERIFY(added);
        QTRY_VERIFY(live().presenter->listening().isOtherwise());
    }

    void passesOnToARealServer()
    {
        RecordingServer server;
        QVERIFY(server.port() != 0);
        openPanel();
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, u"0"_s);
        auto *relays = live().page->findChild<QCheckBox *>(u"listenRelay"_s);
        QTest::keyClick(relays, Qt::Key_Space);
        QVERIFY(!live().page->findChild<QComboBox *>(u"listenAnswer"_s)->isEnabled());
        live().type(u"relayHost"_s, u"127.0.0.1"_s);
        live().type(u"relayPort"_s, QString::number(server.port()));
        live().click(u"applyListening"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        QTRY_VERIFY(live()
                        .label(u"listeningState"_s)
                        .contains(u"passed on to 127.0.0.1:%1"_s.arg(server.port())));

        trackers::TcpTracker tracker(station().listeningOn()->tcpPort());
        const auto report = trackers::report(1, 1);
        tracker.send(report);
        QTRY_COMPARE(server.received(), QByteArray::fromStdString(report));
        server.answer("OK");
        QTRY_COMPARE(tracker.answers(), QByteArray("OK"));
        QTRY_COMPARE(live().presenter->reportCount(), 1U);
        QTRY_VERIFY(live().label(u"counters"_s).contains(u"went to the server"));
    }

    void answersAndHearsAsChosen()
    {
        openPanel();
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, u"0"_s);
        auto *answer = live().page->findChild<QComboBox *>(u"listenAnswer"_s);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_End);
        QTRY_VERIFY(live().field(u"listenOwnAnswer"_s)->isVisible());
        QVERIFY(live().label(u"listeningProblem"_s).contains(u"Answer of your own"_s));
        live().type(u"listenOwnAnswer"_s, u"ACK"_s);
        auto *imeis = live().page->findChild<QPlainTextEdit *>(u"allowImeis"_s);
        imeis->setFocus();
        QTest::keyClicks(imeis, u"359999 04 654425 0"_s);
        live().click(u"applyListening"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        const std::uint16_t port = station().listeningOn()->tcpPort();
        trackers::TcpTracker other(port);
        other.send(trackers::report(1, 1));
        trackers::TcpTracker listed(port);
        listed.send("*GS16,359999046544250,092653140326,,COT:1#");
        QTRY_COMPARE(listed.answers(), QByteArray("ACK"));
        QTRY_VERIFY(live().label(u"counters"_s).contains(u"not on the list"));
        QCOMPARE(live().presenter->trackerCount(), 1);
        QCOMPARE(other.answers(), QByteArray());
    }

    void remembersHowItListened()
    {
        const QString port = freePort();
        openPanel();
        live().type(u"listenTcp"_s, port);
        live().type(u"listenUdp"_s, {});
        live().type(u"limitIdle"_s, u"60"_s);
        live().click(u"applyListening"_s);
        QTRY_VERIFY(button(*live().page, u"listen"_s)->text().startsWith(u"Stop"));
        live().click(u"listen"_s);
        QTRY_VERIFY(!station().listeningOn());
        live().show();
        openPanel();
        QCOMPARE(live().field(u"listenTcp"_s)->text(), port);
        QCOMPARE(live().field(u"limitIdle"_s)->text(), u"60"_s);
        QTest::keyClick(live().field(u"listenTcp"_s), Qt::Key_Escape);
        QVERIFY(!live().field(u"listenTcp"_s)->isVisible());
    }

    void listensAgainAtTheNextStart()
    {
        const QString port = freePort();
        openPanel();
        live().type(u"listenTcp"_s, port);
        live().type(u"listenUdp"_s, {});
        live().click(u"applyListening"_s);
        QTRY_VERIFY(button(*live().page, u"listen"_s)->text().startsWith(u"Stop"));
        startAnew();
        QTRY_VERIFY(station().listeningOn().has_value());
        QCOMPARE(QString::number(station().listeningOn()->tcpPort()), port);
        QTRY_VERIFY(live().label(u"listeningState"_s).contains(port));

        // Who stopped it has stopped it.
        live().click(u"listen"_s);
        QTRY_VERIFY(!station().listeningOn());
        startAnew();
        QTest::qWait(100); // Time in which it would begin.
        QVERIFY(!station().listeningOn());
    }

    void saysAtTheStartThatThePortIsTakenNow()
    {
        const QString port = freePort();
        openPanel();
        live().type(u"listenTcp"_s, port);
        live().type(u"listenUdp"_s, {});
        live().click(u"applyListening"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        QTRY_VERIFY(button(*live().page, u"listen"_s)->text().startsWith(u"Stop"));
        live().page.reset();
        station().stopListening();
        QTcpServer taken;
        taken.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(taken.listen(QHostAddress::LocalHost, static_cast<std::uint16_t>(port.toUInt())));
        live().show();
        live().presenter->listening().listenAtStart(Preferences::ListensAtStart::AsItWas);
        QTRY_VERIFY(live().label(u"listeningProblem"_s).contains(port));
        QVERIFY(live().presenter->listeningFailure().has_value());
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
    }

    void aJobListensAsItIsChosenHere()
    {
        RecordingServer server;
        openPanel();
        auto *relays = live().page->findChild<QCheckBox *>(u"listenRelay"_s);
        QTest::keyClick(relays, Qt::Key_Space);
        live().type(u"relayHost"_s, u"127.0.0.1"_s);
        live().type(u"relayPort"_s, QString::number(server.port()));
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, {});
        live().click(u"applyListening"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        const auto before = *station().listeningOn();
        const auto endpoint =
            station().listenFor("127.0.0.1", Transport::Udp, std::nullopt, "127.0.0.1");
        QVERIFY(endpoint);
        QVERIFY(station().relay().has_value());
        QCOMPARE(station().listeningOn()->ports.front(), before.ports.front());
        QCOMPARE(station().listeningOn()->ports.size(), std::size_t(2));
    }

    void tellsOfTheChosenTracker()
    {
        listenSomewhere();
        trackers::UdpTracker tracker(station().listeningOn()->udpPort());
        tracker.send(trackers::report(1, 1));
        tracker.send(trackers::report(1, 1)); // Again.
        tracker.send("*GS16," + trackers::imei(1) + ",092753140326,,COT:2#");
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
        auto *table = live().page->findChild<QTableView *>(u"trackers"_s);
        table->setFocus();
        table->selectRow(0);
        QTRY_VERIFY(live().label(u"trackerDetail"_s).contains(u"Reports: 3"_s));
        const QString said = live().label(u"trackerDetail"_s);
        QVERIFY2(said.contains(u"sent again: 1"_s), qPrintable(said));
        QVERIFY(said.contains(u"over UDP"_s));
        QVERIFY(said.contains(u"127.0.0.1:%1"_s.arg(tracker.port())));
    }

    void everythingHasANameAndItsOwnKey()
    {
        openPanel();
        for (const QWidget *widget : live().page->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QLineEdit *>(widget) != nullptr
                                 || qobject_cast<const QComboBox *>(widget) != nullptr
                                 || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
            // The edit in a combo box is reached by the box.
            const bool isInside =
                qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
            QVERIFY2(!isField || isInside || !widget->isVisible()
                         || !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
        }
        QCOMPARE(doubleMnemonic(*live().page), QString());
        listenSomewhereElse();
        QCOMPARE(doubleMnemonic(*live().page), QString());
    }

    void longerTextsFit()
    {
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        m_case.reset();
        m_case = std::make_unique<LiveFixture>();
        openPanel();
        live().type(u"listenTcp"_s, u"70000"_s);
        QTRY_COMPARE(firstCut(*live().page), QString());
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, u"0"_s);
        live().click(u"applyListening"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        trackers::UdpTracker tracker(station().listeningOn()->udpPort());
        tracker.send(trackers::report(1, 1));
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
        live().page->findChild<QTableView *>(u"trackers"_s)->selectRow(0);
        QTRY_COMPARE(firstCut(*live().page), QString());
        QCoreApplication::removeTranslator(&lengthener);
    }

private:
    /// With reports on the page.
    void listenSomewhereElse()
    {
        live().type(u"listenTcp"_s, u"0"_s);
        live().type(u"listenUdp"_s, u"0"_s);
        live().click(u"applyListening"_s);
        QTRY_VERIFY(station().listeningOn().has_value());
        trackers::UdpTracker tracker(station().listeningOn()->udpPort());
        tracker.send(trackers::report(1, 1));
        QTRY_COMPARE(live().presenter->trackerCount(), 1);
    }
};

QTEST_MAIN(TestLiveListening)
#include "test_livelistening.moc"
