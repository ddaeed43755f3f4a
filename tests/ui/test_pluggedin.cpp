// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/windowtools.h"
#include "ui/batchpage.h"
#include "ui/batchpresenter.h"
#include "ui/mainwindow.h"
#include "ui/portarrivals.h"
#include "ui/portspanel.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

namespace
{

/// No other test has units with these.
constexpr std::array imeis = {"359999047200019", "359999047200027"};
/// Of one that is never plugged in.
constexpr auto absentImei = "359999047200035";

commissioning::PortInfo portNamed(const std::string &name, std::optional<ErrorCode> problem = {})
{
    commissioning::PortInfo port;
    port.name = name;
    port.agreed = true;
    if (problem) {
        port.problem = Error{*problem, {{"port", name}}, {}};
    }
    return port;
}

std::size_t arrivalsAt(PortArrivals &arrivals, const std::vector<commissioning::PortInfo> &ports)
{
    return arrivals.look({ports, {}}).size();
}

} // namespace

/// Virtual trackers of another program come and go while the window is open, as trackers on cables
/// do.
class TestPluggedIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::mutex m_mutex;
    std::vector<std::string> m_ports; ///< Under the mutex: what other programs serve.
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<Demo>> m_trackers;

    UnitPresenter &unit() { return m_window->unit(); }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_station, DemoFactory());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->showPage(MainWindow::Page::Commission);
        QTRY_VERIFY(!shows(*m_window, u"Looking for ports…"_s));
    }

    /// The system tells that something changed.
    void tell() const
    {
        QFile file(m_directory->filePath(u"runtime/%1"_s.arg(m_trackers.size())));
        QVERIFY(file.exists() ? file.remove() : file.open(QIODevice::WriteOnly));
    }

    std::string switchOn(const simulator::VirtualTrackerOptions &options)
    {
        auto tracker = std::make_unique<Demo>(options);
        const auto running = tracker->tracker.start();
        tracker->path = running ? running->pseudoTerminal.toStdString() : std::string();
        m_trackers.push_back(std::move(tracker));
        return m_trackers.back()->path;
    }
    std::string switchOn(std::size_t number)
    {
        simulator::VirtualTrackerOptions options;
        options.imei = imeis.at(number);
        options.replyDelay = std::chrono::milliseconds(2);
        options.initialSettings = simulator::emptyFactorySettings();
        return switchOn(options);
    }
    void plugIn(const std::vector<std::string> &ports)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ports.insert(m_ports.end(), ports.begin(), ports.end());
        }
        tell();
    }
    void pullOut(const std::string &port)
    {
        {
            const std::lock_guard lock(m_mutex);
            std::erase(m_ports, port);
        }
        tell();
        std::erase_if(m_trackers, [&port](const auto &tracker) { return tracker->path == port; });
    }

    /// Also where the ports are out of sight.
    [[nodiscard]] bool isListed(const std::string &port) const
    {
        const auto *panel = m_window->findChild<PortsPanel *>();
        const auto buttons = panel->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&port, panel](const QPushButton *button) {
            return button->isVisibleTo(panel)
                   && button->accessibleName() == u"Connect "_s + QString::fromStdString(port);
        });
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_pluggedin"_s); }

    void init()
    {
        m_directory = folderForSettings();
        QVERIFY(QDir(m_directory->path()).mkdir(u"runtime"_s));
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        options.simulatorFolder = m_directory->filePath(u"runtime"_s);
        options.simulatorPorts = [this] {
            const std::lock_guard lock(m_mutex);
            return m_ports;
        };
        options.isSimulatorPort = [this](const std::string &port) {
            const std::lock_guard lock(m_mutex);
            return std::ranges::find(m_ports, port) != m_ports.end();
        };
        auto station = commissioning::Station::open(options);
        QVERIFY(station.has_value());
        m_station = std::move(*station);
    }

    void cleanup()
    {
        m_window.reset();
        m_trackers.clear();
        m_ports.clear();
        m_station.reset();
        m_directory.reset();
    }

    void oneFreshUnitAfterTheOtherTakesOnePressEach()
    {
        openWindow();
        for (std::size_t number = 0; number < imeis.size(); ++number) {
            const std::string port = switchOn(number);
            plugIn({port});
            QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
            QCOMPARE(unit().options().port, port);
            QTRY_COMPARE(QApplication::focusWidget(), button(*m_window, u"start"_s));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
            QCOMPARE(unit().job()->result, JobResult::Proved);
            QCOMPARE(unit().job()->identity.imei, std::string(imeis.at(number)));

            // The result stays until a person has seen it, whatever comes and goes.
            pullOut(port);
            QTRY_VERIFY(!isListed(port));
            QCOMPARE(unit().stage(), Stage::Finished);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        }
    }

    void oneThatWentAwayIsBegunWithWhenItComesAgain()
    {
        openWindow();
        const std::string port = switchOn(0);
        plugIn({port});
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        pullOut(port);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
        QTRY_VERIFY(!isListed(port));
        unit().release();
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        QTRY_VERIFY(!unit().isBusy());
        const std::string again = switchOn(0);
        QCOMPARE(again, port); // The system gives the lowest number that is free.
        plugIn({again});
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
    }

    void isMarkedAsVirtual()
    {
        openWindow();
        const std::string first = switchOn(0);
        const std::string second = switchOn(1);
        // With a choice to make nothing is begun.
        plugIn({first, second});
        QTRY_VERIFY(isListed(first) && isListed(second));
        QCOMPARE(unit().stage(), Stage::NoUnit);
        QVERIFY(shows(*m_window, u"virtual tracker of another program"_s));
        pullOut(first);
        QTRY_VERIFY(!isListed(first));
        QVERIFY(isListed(second));
        QCOMPARE(unit().stage(), Stage::NoUnit); // It was there before.
        QVERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->accessibleName(),
                 u"Connect "_s + QString::fromStdString(second));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QVERIFY(unit().isVirtual());
        QVERIFY(shows(*m_window, u"virtual tracker, "_s + QString::fromStdString(second)));
        // What it makes up has nowhere else to go.
        QCOMPARE(unit().draft().preset()->id, std::string("this-laptop"));
        unit().setPreset("plaspy");
        QTRY_VERIFY(unit().plan() && unit().plan()->target.presetId == "plaspy");
        QCOMPARE(unit().plan()->reason, ProofReason::MadeUp);
        // With the way out.
        QVERIFY(shows(*m_window, u"Let it report to this laptop"_s));

        unit().release();
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        QTRY_VERIFY(!unit().isBusy());
        QVERIFY(isListed(second)); // Let go of, it waits.
    }

    void whatWasThereAtTheStartWaits()
    {
        const std::string port = switchOn(0);
        plugIn({port});
        openWindow();
        QTRY_VERIFY(isListed(port));
        QCOMPARE(unit().stage(), Stage::NoUnit);
    }

    void nothingIsBegunBehindSomethingElse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("text messages") << u"sms"_s;
        QTest::newRow("the welcome") << u"welcome"_s;
        QTest::newRow("another page") << u"page"_s;
    }

    void nothingIsBegunBehindSomethingElse()
    {
        QFETCH(const QString, what);
        openWindow();
        if (what == u"sms") {
            QTest::mouseClick(button(*m_window, u"sms"_s), Qt::LeftButton);
        } else if (what == u"welcome") {
            m_window->showWelcome();
        } else {
            m_window->showPage(MainWindow::Page::Live);
        }
        const std::string port = switchOn(0);
        plugIn({port});
        QTRY_VERIFY(isListed(port));
        QCOMPARE(unit().stage(), Stage::NoUnit);
    }

    void whatIsPluggedInWhileAListRunsIsForTheList()
    {
        openWindow();
        m_window->showPage(MainWindow::Page::Batch);
        BatchPresenter &batch = m_window->batch();
        const std::string first = switchOn(1);
        plugIn({first});
        QTRY_VERIFY(std::ranges::find(batch.ports(), first, &commissioning::PortInfo::name)
                    != batch.ports().end());
        QFile file(m_directory->filePath(u"fleet.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("imei,vehicle\n");
        file.write(absentImei);
        file.write(",Truck\n");
        file.close();
        batch.openList(file.fileName());
        batch.setPreset("plaspy");
        QVERIFY(batch.canStart());
        batch.start();
        m_window->showPage(MainWindow::Page::Commission);
        QTRY_VERIFY(batch.takenPorts().contains(first));

        const std::string second = switchOn(0);
        plugIn({second});
        QTRY_VERIFY_WITH_TIMEOUT(batch.takenPorts().contains(second), 15'000);
        QCOMPARE(unit().stage(), Stage::NoUnit);
        QVERIFY(!isListed(second));
        batch.stop();
        QTRY_COMPARE_WITH_TIMEOUT(batch.stage(), BatchPresenter::Stage::Finished, 30'000);
        QTRY_VERIFY(isListed(second)); // Given back, it waits.
        QCOMPARE(unit().stage(), Stage::NoUnit);
    }

    void theListKnowsThePortsBeforeItsPageIsMade()
    {
        openWindow();
        QVERIFY(m_window->findChild<BatchPage *>() == nullptr);
        const std::string port = switchOn(1);
        m_window->showPage(MainWindow::Page::Live);
        plugIn({port});
        QTRY_VERIFY(
            std::ranges::find(m_window->batch().ports(), port, &commissioning::PortInfo::name)
            != m_window->batch().ports().end());
    }

    void whatSomethingElseHoldsAtFirstComesWhenItIsFree()
    {
        PortArrivals arrivals;
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a")}), 0U); // At the start.
        const auto held = portNamed("b", ErrorCode::PortBusy);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), held}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b")}), 1U);
        // Once: whoever opens it, gives it back.
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), held}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b")}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a")}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b")}), 1U);
    }

    void whatIsHeldAtTheStartComesWhenItIsFree()
    {
        PortArrivals arrivals;
        const auto held = portNamed("b", ErrorCode::PortBusy);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), held}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), held}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b")}), 1U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b")}), 0U);
    }

    void whatIsInUseHereAtTheStartDoesNotCome()
    {
        PortArrivals arrivals;
        arrivals.use({"b"});
        QCOMPARE(arrivalsAt(arrivals, {portNamed("b", ErrorCode::PortBusy)}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("b")}), 0U);
    }

    void whatAListGivesBackDoesNotCome()
    {
        PortArrivals arrivals;
        QCOMPARE(arrivalsAt(arrivals, {}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a", ErrorCode::PortInBatch)}), 0U);
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a")}), 0U);
        // Opened by the list before it could be seen to be free.
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b", ErrorCode::PortBusy)}), 0U);
        arrivals.use({"b"});
        QCOMPARE(arrivalsAt(arrivals, {portNamed("a"), portNamed("b")}), 0U);
    }

    void whatNobodyAllowedDoesNotComeUnasked()
    {
        PortArrivals arrivals;
        QCOMPARE(arrivalsAt(arrivals, {}), 0U);
        commissioning::PortInfo stranger = portNamed("a");
        stranger.agreed = false;
        QCOMPARE(arrivalsAt(arrivals, {stranger}), 0U);
    }
};

QTEST_MAIN(TestPluggedIn)
#include "test_pluggedin.moc"
