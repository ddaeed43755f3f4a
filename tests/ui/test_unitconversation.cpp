// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/windowtools.h"
#include "ui/mainwindow.h"
#include "ui/unitpresenter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

namespace
{

/// Hears everything and says nothing.
struct SilentUnit {
    SilentUnit()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            auto *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { heard += socket->readAll(); });
        });
    }
    [[nodiscard]] std::string port() const
    {
        return "tcp:127.0.0.1:" + std::to_string(server.serverPort());
    }

    QTcpServer server;
    QByteArray heard;
};

} // namespace

/// What the window makes of the conversation with one unit, over a TCP link.
class TestUnitConversation : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<simulator::VirtualTracker> m_tracker;
    std::unique_ptr<MainWindow> m_window;
    bool m_isSimulator = true;

    UnitPresenter &unit() { return m_window->unit(); }

    /// Starts a tracker and opens it.
    void open(simulator::VirtualTrackerOptions options)
    {
        options.pseudoTerminal = false;
        options.tcpLinkPort = 0;
        options.replyDelay = std::chrono::milliseconds(2);
        m_tracker = std::make_unique<simulator::VirtualTracker>(std::move(options));
        const auto running = m_tracker->start();
        QVERIFY(running.has_value());
        commissioning::UnitOptions given;
        given.port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
        given.reconnectTimeout = std::chrono::milliseconds(300);
        unit().open(given);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 30'000);
    }

    [[nodiscard]] QLineEdit *visibleField(const QString &name) const
    {
        const auto fields = m_window->findChildren<QLineEdit *>(name);
        const auto shown = std::ranges::find_if(fields, &QWidget::isVisible);
        return shown == fields.end() ? nullptr : *shown;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_unitconversation"_s); }

    void init()
    {
        m_directory = folderForSettings();
        m_isSimulator = true;
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        options.isSimulatorPort = [this](const std::string &) { return m_isSimulator; };
        auto station = commissioning::Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_window = std::make_unique<MainWindow>(*m_station, DemoFactory());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_tracker.reset();
        m_station.reset();
        m_directory.reset();
    }

    void theProofIsChosenAndExplained()
    {
        simulator::VirtualTrackerOptions options;
        options.initialSettings = simulator::factorySettings();
        open(options);
        unit().setPreset("plaspy");
        QTRY_VERIFY(unit().plan() && unit().plan()->target.presetId == "plaspy");
        QVERIFY(shows(*m_window, u"passed on to no real server"_s));
        // There are other forms in the window, in which nothing is proved.
        const auto boxes = m_window->findChildren<QComboBox *>(u"proveBy"_s);
        const auto shown = std::ranges::find_if(boxes, &QWidget::isVisible);
        QVERIFY(shown != boxes.end());
        auto *proof = *shown;
        QCOMPARE(proof->currentIndex(), 0);
        proof->setFocus();
        QTest::keyClick(proof, Qt::Key_Down); // directly
        QTRY_VERIFY(unit().plan() && unit().plan()->viaLaptop);
        QCOMPARE(unit().plan()->proof, ProofKind::Direct);
        QTRY_VERIFY(shows(*m_window, u"not that the server hears it"_s));
        QVERIFY(button(*m_window, u"start"_s)->text().contains(u"prove"));
        QVERIFY(button(*m_window, u"skipProof"_s) != nullptr);
        auto *outside = visibleField(u"publicAddress"_s);
        QVERIFY(outside != nullptr);
        QVERIFY(!outside->accessibleName().isEmpty());
        QVERIFY(shows(*m_window, u"A virtual tracker comes by no router"_s));
        outside->setFocus();
        QTest::keyClicks(outside, u"my router"_s);
        QTRY_VERIFY(unit().obstacle() && unit().obstacle()->code == ErrorCode::HostHasSpaces);
        QVERIFY(!unit().canStart());
        outside->selectAll();
        QTest::keyClicks(outside, u"127.0.0.1:5005"_s);
        QTRY_VERIFY(unit().plan() && unit().plan()->reason == ProofReason::Forwarded);
        QVERIFY(!unit().obstacle());
        outside->selectAll();
        QTest::keyClick(outside, Qt::Key_Delete);
        QTRY_VERIFY(unit().plan() && unit().plan()->reason != ProofReason::Forwarded);
        proof->setFocus();
        QTest::keyClick(proof, Qt::Key_Down); // through here, which no virtual unit may
        QTRY_VERIFY(unit().obstacle() && unit().obstacle()->code == ErrorCode::ProofMadeUp);
        QVERIFY(!unit().canStart());
        QCOMPARE(doubleMnemonic(*m_window), QString());
    }

    void whatAProofLeftIsShownAndDoneWithOneButton()
    {
        Obligation owed;
        owed.imei = "359999046544250";
        owed.profileId = "sp7600-virtual";
        owed.server = {"d.plaspy.com", 8888, Transport::Tcp};
        owed.meanwhile = {"127.0.0.1", 9, Transport::Tcp};
        QVERIFY(m_station->store().saveObligation(owed).has_value());
        simulator::VirtualTrackerOptions options;
        options.initialSettings = simulator::factorySettings();
        open(options);
        QVERIFY(unit().obligation().has_value());
        QVERIFY(shows(*m_window, u"Its final server d.plaspy.com:8888 is not set yet."_s));
        auto *finish = button(*m_window, u"setFinalServer"_s);
        QVERIFY(finish != nullptr);
        QCOMPARE(doubleMnemonic(*m_window), QString());
        QTest::mouseClick(finish, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Configured);
        QVERIFY(!unit().obligation());
        QVERIFY(button(*m_window, u"setFinalServer"_s) == nullptr);
        QCOMPARE(m_tracker->memory().value(SettingId::Host), "d.plaspy.com");
        QCOMPARE(m_station->openObligations()->size(), 0U);
    }

    void whatIsOwedToATrackerElsewhereIsShownWithItsImei()
    {
        Obligation owed;
        owed.imei = "359999046544268";
        owed.profileId = "sp7600";
        owed.server = {"d.plaspy.com", 8888, Transport::Tcp};
        owed.meanwhile = {"192.0.2.1", 8888, Transport::Tcp};
        QVERIFY(m_station->store().saveObligation(owed).has_value());
        simulator::VirtualTrackerOptions options;
        options.initialSettings = simulator::factorySettings();
        open(options); // another one, to which nothing is owed
        QVERIFY(!shows(*m_window, u"d.plaspy.com:8888 is not set"_s));
        unit().release();
        QTRY_VERIFY(shows(*m_window, u"359999 04 654426 8: A proof was interrupted"_s));
        QVERIFY(button(*m_window, u"setFinalServer"_s) == nullptr);
    }

    void aRestartIsShownWhileItLasts()
    {
        simulator::VirtualTrackerOptions options;
        options.initialSettings = simulator::factorySettings();
        open(options);
        QVERIFY(!unit().waiting());
        unit().setText(SettingId::ReportFormat, "binary");
        QTRY_VERIFY(unit().canStart());
        unit().start(false);
        QTRY_VERIFY_WITH_TIMEOUT(unit().waiting().has_value(), 20'000);
        QCOMPARE(unit().waiting()->reason, WaitReason::Restarting);
        QVERIFY(unit().waiting()->left > std::chrono::seconds(1));
        QVERIFY(shows(*m_window, u"The tracker restarts · "_s));
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QVERIFY(!unit().waiting());
        QVERIFY(!shows(*m_window, u"The tracker restarts"_s));
    }

    void whatWasSaidOfOneUnitIsNotSaidOfTheNext()
    {
        commissioning::UnitOptions given;
        given.port = "tcp:127.0.0.1:9"; // Nobody is there.
        given.imei = "356938035650077";
        given.consent.words.insert("SIP");
        unit().open(given);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 30'000);
        unit().retry();
        QVERIFY(!unit().options().imei);
        QVERIFY(unit().options().consent.words.empty());
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 30'000);
        // With its password it is the same one.
        unit().open(given);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 30'000);
        unit().retryWithPassword("8642");
        QCOMPARE(unit().options().imei, given.imei);
    }

    void whatWasAskedInVainIsAskedOnce()
    {
        m_isSimulator = false;
        SilentUnit silent;
        commissioning::UnitOptions given;
        given.port = silent.port();
        unit().open(given);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 30'000);
        const auto asked = silent.heard.count("AT$FRIEND?");
        QVERIFY(asked > 0);
        QVERIFY(!silent.heard.contains("SIP"));
        QVERIFY(!unit().wordsToAgree().empty());
        unit().agreeToWords();
        QCOMPARE(unit().stage(), Stage::Opening);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 30'000);
        QVERIFY(silent.heard.contains("SIP"));
        QCOMPARE(silent.heard.count("AT$FRIEND?"), asked);
        // A person wants to know it anew: it may be another unit.
        unit().retry();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 30'000);
        QVERIFY(silent.heard.count("AT$FRIEND?") > asked);
    }
};

QTEST_MAIN(TestUnitConversation)
#include "test_unitconversation.moc"
