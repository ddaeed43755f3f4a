// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left while work is under way: whatever that is, and however it ends.
#include "core/protocol/decoder.h"
#include "core/store/store.h"
#include "tests/ui/windowfixture.h"
#include "ui/batchpresenter.h"
#include "ui/consolepresenter.h"
#include "ui/leaverow.h"
#include "ui/livepage.h"
#include "ui/preferencespresenter.h"
#include "ui/recordspresenter.h"

#include <QFile>
#include <QHostAddress>
#include <QTcpServer>

#include <functional>
#include <future>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

namespace
{

constexpr auto imei = "359999046549846";
constexpr auto reporting = "359999046544276";

enum class Work { Write, Prove, List, Script, Export };
enum class End { Well, Failed, Stopped };

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DemoUnit> m_listed; ///< The tracker of the list.

    MainWindow &window() { return *m_fixture->window; }
    UnitPresenter &unit() { return m_fixture->unit(); }
    LeaveRow &row() { return *window().findChild<LeaveRow *>(); }
    QString said() { return visibleText(window(), u"leaveText"_s); }
    /// At once, with nothing else in between.
    void press(const QString &name)
    {
        QPushButton *found = button(window(), name);
        QVERIFY2(found != nullptr, qPrintable(name));
        found->click();
    }
    void askToClose()
    {
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        QVERIFY2(said().contains(u"Closing the window now"_s), qPrintable(said()));
    }
    void closeWhenFinished()
    {
        askToClose();
        press(u"leaveWhenDone"_s);
        QVERIFY2(said().contains(u"The window closes as soon as this is finished."_s),
                 qPrintable(said()));
    }

    void identify()
    {
        // It drives, at whatever time of day this runs: parked it would report every two hours.
        m_fixture->tracker.vehicle = simulator::VehicleState::SettingOff;
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 30'000);
        // Cancelling takes effect between two words: there shall be several.
        unit().setText(SettingId::Heartbeat, "400");
        unit().setText(SettingId::ParkedInterval, "7200");
        QTRY_VERIFY(unit().plan() && unit().plan()->wanted.has(SettingId::ParkedInterval)
                    && unit().canStart());
    }
    /// Until something of it stands in the tracker.
    void write()
    {
        m_fixture->tracker.writeDelay = std::chrono::milliseconds(500);
        identify();
        unit().start(true);
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().runningStep() == JobStep::Write && !unit().written().empty(), 30'000);
    }
    /// @p then at the very moment at which that step begins.
    void startUntil(JobStep step, const std::function<void()> &then)
    {
        bool isThere = false;
        const QObject untilThen;
        connect(&unit(), &UnitPresenter::changed, &untilThen, [this, step, then, &isThere] {
            if (unit().runningStep() == step && !std::exchange(isThere, true)) {
                then();
            }
        });
        unit().start(true);
        QTRY_VERIFY_WITH_TIMEOUT(isThere, 60'000);
    }
    void receive(int second = 0)
    {
        Reception reception;
        reception.received = UtcMillis(std::chrono::hours(490'000) + std::chrono::seconds(second));
        reception.peer = {"192.0.2.7", 40000};
        reception.connection = 3;
        reception.raw = std::string("*GS16,") + reporting
                        + ",092653140326,1C,GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80#";
        reception.reports = *protocol::decodeFrame(reception.raw);
        auto durable = std::make_shared<std::promise<bool>>();
        auto saved = durable->get_future();
        m_fixture->station->store().submit({reception}, [durable](const auto &outcome) {
            durable->set_value(outcome.has_value());
        });
        QVERIFY(saved.get());
    }
    /// What was received is sent again for so many seconds.
    void send(const QTcpServer &server, int seconds)
    {
        receive();
        receive(600);
        window().records().replay().replay({.selection = {.imei = reporting},
                                            .to = u"127.0.0.1:%1"_s.arg(server.serverPort()),
                                            .speed = 600.0 / seconds});
        QCOMPARE(window().records().replay().state(), Task::State::Running);
    }

    void runWrite(End end)
    {
        if (end == End::Failed) {
            m_fixture->tracker.faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        }
        identify();
        startUntil(JobStep::Write, [this, end] {
            closeWhenFinished();
            if (end == End::Stopped) {
                unit().cancel();
            }
        });
    }
    void runProof(End end)
    {
        m_fixture->tracker.surroundings.letsThrough = end == End::Well;
        identify();
        unit().setProofTimeout(std::chrono::seconds(end == End::Failed ? 1 : 60));
        startUntil(JobStep::Prove, [this, end] {
            closeWhenFinished();
            if (end == End::Stopped) {
                unit().cancel();
            }
        });
    }
    void runList(End end)
    {
        StagedDemo listed;
        listed.imei = imei;
        auto started = m_fixture->startStaged(listed);
        QVERIFY(started.has_value());
        m_listed = std::move(*started);
        QFile file(m_fixture->filePath(u"fleet.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("imei,vehicle\n") + imei + ",Truck 1\n");
        file.close();
        BatchPresenter &batch = window().batch();
        window().showPage(MainWindow::Page::Batch);
        batch.addPort(m_listed->port());
        batch.openList(file.fileName());
        QVERIFY(batch.canStart());
        batch.start();
        QVERIFY(batch.isRunning());
        closeWhenFinished();
        if (end == End::Stopped) {
            batch.stop();
        }
    }
    void runScript(End end)
    {
        identify();
        ConsolePresenter &console = window().console();
        console.agree();
        console.openScript({}, end == End::Failed ? u"wait 100ms\nNOTHING"_s : u"wait 100ms\nVEP"_s,
                           false);
        QVERIFY(console.canRun());
        console.runScript(false);
        closeWhenFinished();
        if (end == End::Stopped) {
            console.stop();
        }
    }
    void runExport(End end)
    {
        receive();
        const QString where = end == End::Failed ? u"none/reports.csv"_s : u"reports.csv"_s;
        window().records().transfer().exportTo(m_fixture->filePath(where), capture::Format::Csv,
                                               {});
        closeWhenFinished();
        if (end == End::Stopped) {
            window().records().transfer().stop();
        }
    }

    /// The one commissioning that is kept.
    bool recordedAs(JobResult result)
    {
        const auto jobs = m_fixture->station->commissionings({});
        return jobs && jobs->size() == 1 && jobs->front().result == result;
    }
    /// Whether that work was done to its end, and well.
    bool isDone(Work work)
    {
        switch (work) {
        case Work::Write:
        case Work::Prove:
            return recordedAs(JobResult::Proved);
        case Work::List: // Its trackers report elsewhere.
            return recordedAs(JobResult::Configured);
        case Work::Script:
            return window().console().isScriptOver() && window().console().sentLines() == 1;
        case Work::Export:
            return QFile::exists(m_fixture->filePath(u"reports.csv"_s));
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_leaving"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(imei);
        // While its server is half written it finds nobody there, and waits before it looks again.
        m_fixture->tracker.timeScale = 20.0;
    }
    void cleanup()
    {
        m_fixture.reset();
        m_listed.reset();
    }

    void closesWhenItEndedWell_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<End>("end");
        QTest::addColumn<bool>("closes");
        QTest::newRow("a write, proved") << Work::Write << End::Well << true;
        QTest::newRow("a write that is refused") << Work::Write << End::Failed << false;
        QTest::newRow("a write that is cancelled") << Work::Write << End::Stopped << false;
        QTest::newRow("a proof") << Work::Prove << End::Well << true;
        QTest::newRow("no report in time") << Work::Prove << End::Failed << false;
        QTest::newRow("a proof that is cancelled") << Work::Prove << End::Stopped << false;
        QTest::newRow("a list") << Work::List << End::Well << true;
        QTest::newRow("a list that is stopped") << Work::List << End::Stopped << false;
        QTest::newRow("a script") << Work::Script << End::Well << true;
        QTest::newRow("a script that fails") << Work::Script << End::Failed << false;
        QTest::newRow("a script that is stopped") << Work::Script << End::Stopped << false;
        QTest::newRow("an export") << Work::Export << End::Well << true;
        QTest::newRow("an export to nowhere") << Work::Export << End::Failed << false;
    }
    void closesWhenItEndedWell()
    {
        QFETCH(const Work, work);
        QFETCH(const End, end);
        QFETCH(const bool, closes);
        switch (work) {
        case Work::Write:
            runWrite(end);
            break;
        case Work::Prove:
            runProof(end);
            break;
        case Work::List:
            runList(end);
            break;
        case Work::Script:
            runScript(end);
            break;
        case Work::Export:
            runExport(end);
            break;
        }
        if (closes) {
            QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 90'000);
            QVERIFY2(isDone(work), "it was not waited for");
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(row().says(), LeaveRow::Says::Stays, 90'000);
        QVERIFY(window().isVisible());
        QVERIFY(said().startsWith(u"The window stays open"_s));
        // Nothing is under way any more: nothing is asked.
        window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 30'000);
    }

    void anExportThatWroteNothingIsNotClosedAway()
    {
        window().records().transfer().exportTo(m_fixture->filePath(u"reports.csv"_s),
                                               capture::Format::Csv, {});
        closeWhenFinished();
        QTRY_COMPARE_WITH_TIMEOUT(row().says(), LeaveRow::Says::Stays, 30'000);
        QCOMPARE(window().records().transfer().told().status, Status::Attention);
        QVERIFY(window().isVisible());
    }

    void whatFailedBeforeTheQuestionDoesNotCount()
    {
        receive();
        CaptureTransfer &earlier = window().live().transfer();
        earlier.exportTo(m_fixture->filePath(u"none/reports.csv"_s), capture::Format::Csv, {});
        QTRY_VERIFY(earlier.isIdle());
        QCOMPARE(earlier.told().status, Status::Stop);
        runExport(End::Well);
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 30'000);
        QCOMPARE(earlier.told().status, Status::Stop);
    }

    void aWriteThatFailedIsRememberedUntilAllIsDone()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        write();
        send(server, 12);
        closeWhenFinished();
        unit().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 60'000);
        QVERIFY(!window().records().replay().isIdle());
        QCOMPARE(row().says(), LeaveRow::Says::Waits);
        QTRY_VERIFY_WITH_TIMEOUT(window().records().replay().isIdle(), 60'000);
        QCOMPARE(window().records().replay().told().status, Status::Ok);
        QTRY_COMPARE(row().says(), LeaveRow::Says::Stays);
        QVERIFY(window().isVisible());
    }

    void whatCouldNotBePutBackIsReadFirst()
    {
        write();
        window().showPage(MainWindow::Page::Live);
        askToClose();
        press(u"leaveNow"_s);
        QVERIFY2(said().startsWith(u"The tracker is being left in a safe state"_s),
                 qPrintable(said()));
        m_fixture->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(row().says(), LeaveRow::Says::Stays, 90'000);
        QVERIFY(window().isVisible());
        QVERIFY(unit().job() && unit().job()->result == JobResult::Failed);
        QCOMPARE(window().page(), MainWindow::Page::Commission);
        QCOMPARE(window().windowTitle(), u"SP7600 Installer"_s);
        window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 30'000);
    }

    void onlyAnExportIsNoDangerToTheTracker()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        identify();
        send(server, 600);
        askToClose();
        press(u"leaveNow"_s);
        QVERIFY2(said().startsWith(u"What is being written or sent"_s), qPrintable(said()));
        QVERIFY(window().windowTitle().contains(u"sent"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 30'000);
    }

    void anotherQuestionIsAnnounced()
    {
        m_fixture->tracker.surroundings.letsThrough = false;
        write();
        askToClose();
        const auto announced = [this] { return row().property("announced").toString(); };
        QVERIFY(announced().startsWith(u"The tracker is being written."_s));
        QTRY_VERIFY_WITH_TIMEOUT(announced().contains(u"its report is awaited"_s), 60'000);
        QCOMPARE(announced(), said());
        press(u"leaveGoOn"_s);
        unit().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 60'000);
    }

    void whoWaitsIsToldWhatIsUnderWay()
    {
        m_fixture->tracker.surroundings.letsThrough = false;
        write();
        closeWhenFinished();
        QVERIFY2(said().startsWith(u"The tracker is being written."_s), qPrintable(said()));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"its report is awaited"_s), 60'000);
        QVERIFY2(said().contains(u"The window closes as soon as this is finished."_s),
                 qPrintable(said()));
        QCOMPARE(row().property("announced").toString(), said());
        press(u"leaveGoOn"_s);
        unit().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 60'000);
    }

    void startingAgainAndAnotherLanguageAskFirst_data()
    {
        QTest::addColumn<Leave>("how");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("waits");
        QTest::newRow("start again")
            << Leave::Restart << u"To start again"_s << u"Start again when finished"_s
            << u"The program starts again as soon as this is finished."_s;
        QTest::newRow("language") << Leave::Replace << u"To switch the language"_s
                                  << u"Switch when finished"_s
                                  << u"The language changes as soon as this is finished."_s;
    }
    void startingAgainAndAnotherLanguageAskFirst()
    {
        QFETCH(const Leave, how);
        QFETCH(const QString, why);
        QFETCH(const QString, words);
        QFETCH(const QString, waits);
        std::vector<Leave> left;
        const QObject untilTheEnd;
        connect(&window(), &MainWindow::left, &untilTheEnd,
                [&left](Leave leave) { left.push_back(leave); });
        const auto want = [this, how] {
            if (how == Leave::Restart) {
                window().preferences().restartNow();
            } else {
                window().preferences().switchLanguageNow();
            }
        };
        write();
        want();
        QCOMPARE(row().says(), LeaveRow::Says::Asks);
        QVERIFY2(said().startsWith(why), qPrintable(said()));
        QCOMPARE(button(window(), u"leaveWhenDone"_s)->text(), words);
        QCOMPARE(QApplication::focusWidget(), button(window(), u"leaveGoOn"_s));
        // Closing it is another question, and its answer is not that of the first.
        askToClose();
        QVERIFY2(!said().startsWith(why), qPrintable(said()));
        want();
        QCOMPARE(row().says(), LeaveRow::Says::Asks);
        want();
        QCOMPARE(row().says(), LeaveRow::Says::Waits);
        QVERIFY2(said().contains(waits), qPrintable(said()));
        QVERIFY2(!said().contains(u"The window closes"_s), qPrintable(said()));
        QCOMPARE(unit().stage(), Stage::Working);
        QVERIFY(left.empty());
        QTRY_COMPARE_WITH_TIMEOUT(left, std::vector{how}, 90'000);
        QVERIFY(recordedAs(JobResult::Proved));
    }
};

QTEST_MAIN(TestLeaving)
#include "test_leaving.moc"
