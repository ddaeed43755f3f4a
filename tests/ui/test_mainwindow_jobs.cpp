// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowcase.h"

#include <QMenu>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// A tracker is set up in the window, by mouse and by keyboard, to each end there is.
class TestMainWindowJobs : public QObject, MainWindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow_jobs"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void doesTheWholeJobByMouse()
    {
        identify();
        QVERIFY(shows(*m_window, u"359999 04 654425 0"_s));
        // A demonstration ends with a proof here, so this laptop is where it reports.
        QCOMPARE(unit().draft().preset()->id, std::string("this-laptop"));
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        QVERIFY(button(*m_window, u"start"_s)->text().contains(u"prove"));
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QCOMPARE(unit().stage(), Stage::Working);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Proved);
        QVERIFY(shows(*m_window, u"Proved."_s));
        QVERIFY(shows(*m_window, u"km/h"_s));
        // What the window says is what the unit holds.
        const ConnectionSettings held = m_demo->tracker.memory();
        QCOMPARE(held.value(SettingId::Host).value_or(""), std::string("127.0.0.1"));
        QVERIFY(held.value(SettingId::ServerPort).value_or("9") != "9");
        QCOMPARE(unit().difference().phase(), DifferenceModel::Phase::Finished);

        QTest::mouseClick(button(*m_window, u"nextTracker"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::NoUnit, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!unit().isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!unit().isDemo(), patience);
    }

    void doesTheWholeJobByKeyboard()
    {
        demoButton()->setFocus();
        QTest::keyClick(demoButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        // The keyboard waits at the next thing to do, every time.
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), button(*m_window, u"start"_s),
                                  patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Proved);
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"nextTracker"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::NoUnit, patience);
    }

    void anotherServerEndsAsConfiguredAndNeverAsProved()
    {
        identify();
        unit().setPreset("plaspy");
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan() && unit().plan()->target.presetId == "plaspy",
                                 patience);
        QVERIFY(shows(*m_window, u"not that its reports arrive"_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        QVERIFY(!button(*m_window, u"start"_s)->text().contains(u"prove"));
        QVERIFY(button(*m_window, u"skipProof"_s) == nullptr);
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Configured);
        QVERIFY(shows(*m_window, u"not observed"_s));
        QVERIFY(!shows(*m_window, u"Proved"_s));
    }

    void escapeStopsTheWaitForTheProof()
    {
        // It acknowledges its port and keeps the old one, so nothing is ever heard from it.
        m_options.initialSettings = simulator::emptyFactorySettings();
        identify();
        for (const SettingId setting :
             {SettingId::Apn, SettingId::ApnUser, SettingId::ApnPassword}) {
            unit().setText(setting, "");
        }
        // Without an APN it cannot report: the window says so before anything is written.
        QVERIFY(shows(*m_window, u"The tracker has no APN."_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().runningStep(), JobStep::Prove, patience);
        QVERIFY(shows(*m_window, u"Nothing was heard yet."_s));
        QTest::keyClick(m_window->findChild<CommissionPage *>(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Cancelled);
        QVERIFY(shows(*m_window, u"Stopped."_s));
    }

    void furtherSettingsAreFoldedAwayUntilWanted()
    {
        identify();
        auto *interval = commissionPage().findChild<QLineEdit *>(u"report_interval_s"_s);
        QVERIFY(interval != nullptr && !interval->isVisible());
        auto *fold = button(*m_window, u"moreSettings"_s);
        QVERIFY(fold != nullptr);
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(interval->isVisible());
        QCOMPARE(interval->text(), u"10"_s);

        interval->setFocus();
        interval->selectAll();
        QTest::keyClicks(interval, u"0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(interval->property("problem").toBool(), patience);
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
        interval->selectAll();
        QTest::keyClicks(interval, u"30"_s);
        QVERIFY(!interval->property("problem").toBool());
        QVERIFY(fold->text().contains(u"1 changed"));
        // The plan follows the typing after a moment.
        QTRY_COMPARE_WITH_TIMEOUT(
            unit().plan() ? unit().plan()->wanted.value(SettingId::ReportInterval) : std::nullopt,
            std::optional<std::string>("30"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Configured);
        QCOMPARE(m_demo->tracker.memory().value(SettingId::ReportInterval).value_or(""),
                 std::string("30"));

        // It is open the next time too.
        openWindow();
        identify();
        QVERIFY(commissionPage().findChild<QLineEdit *>(u"report_interval_s"_s)->isVisible());
    }

    void earlierSettingsCanBePutBack()
    {
        identify();
        QVERIFY(button(*m_window, u"earlierSettings"_s) == nullptr); // There are none yet.
        unit().setPreset("plaspy");
        unit().setText(SettingId::ApnPassword, "secret");
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        unit().backToSettings();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);

        auto *earlier = button(*m_window, u"earlierSettings"_s);
        QVERIFY(earlier != nullptr);
        QCOMPARE(earlier->menu()->actions().size(), 1);
        QVERIFY(earlier->menu()->actions().front()->text().contains(u"APN password"));
        const ConnectionSettings before = m_demo->tracker.memory();
        earlier->menu()->actions().front()->trigger();
        QVERIFY(shows(*m_window, u"Before the write of"_s));
        QTRY_COMPARE_WITH_TIMEOUT(unit().difference().phase(), DifferenceModel::Phase::Planned,
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        QVERIFY(button(*m_window, u"skipProof"_s) == nullptr);
        QCOMPARE(m_demo->tracker.memory(), before);

        // Esc leads back to the form, and nothing was written.
        QTest::keyClick(m_window->findChild<CommissionPage *>(), Qt::Key_Escape);
        QVERIFY(!unit().backup());
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan() && unit().plan()->target.presetId == "plaspy",
                                 patience);

        earlier->menu()->actions().front()->trigger();
        auto *password = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(password != nullptr);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"a;b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(password->property("problem").toBool(), patience);
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
        password->selectAll();
        QTest::keyClicks(password, u"other"_s);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Restored);
        QCOMPARE(m_demo->tracker.memory().value(SettingId::Host).value_or(""),
                 std::string("127.0.0.1"));
        QCOMPARE(m_demo->tracker.memory().value(SettingId::ApnPassword).value_or(""),
                 std::string("other"));
    }

    void aPulledCableWhileIdleSaysWhatWasRead()
    {
        identify();
        m_demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, patience);
        QCOMPARE(unit().error()->code, ErrorCode::LinkLost);
        QVERIFY(shows(*m_window, u"the tracker held"_s));
        QVERIFY(shows(*m_window, u"Not connected"_s));
        QVERIFY(button(*m_window, u"retry"_s) != nullptr);
    }

    void aPulledCableInTheMiddleSaysWhatIsKnown()
    {
        // Writing is not over before this machine comes to pull the cable.
        m_options.writeDelay = slow;
        commissioning::UnitOptions options;
        options.reconnectTimeout = std::chrono::milliseconds(300); // Nobody plugs it in again.
        openPort(options);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        bool isPulled = false;
        const QObject untilTheEnd;
        connect(&unit(), &UnitPresenter::changed, &untilTheEnd, [this, &isPulled] {
            if (unit().runningStep() == JobStep::Write && !std::exchange(isPulled, true)) {
                m_demo->tracker.stop();
            }
        });
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isPulled, patience);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Failed);
        QVERIFY(button(*m_window, u"nextTracker"_s) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"no longer connected"_s), patience);
        QCOMPARE(button(*m_window, u"backToSettings"_s)->property("primary").toBool(), true);
        QVERIFY(!shows(*m_window, u"Proved"_s));
    }
};

QTEST_MAIN(TestMainWindowJobs)
#include "test_mainwindow_jobs.moc"
