// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowcase.h"
#include "ui/leaverow.h"

#include <QWindow>

#include <optional>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// The window is closed, as the window system does it, while a tracker is written.
class TestMainWindowClosing : public QObject, MainWindowCase
{
    Q_OBJECT

    /// Until something of it stands in the tracker.
    void beginWriting()
    {
        // Cancelling takes effect between two words: there shall be several.
        unit().setText(SettingId::Heartbeat, "400");
        unit().setText(SettingId::ParkedInterval, "7200");
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan()
                                     && unit().plan()->wanted.has(SettingId::ParkedInterval)
                                     && unit().canStart(),
                                 patience);
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().runningStep() == JobStep::Write && !unit().written().empty(), patience);
    }

    /// As the window system does.
    void askToClose()
    {
        QVERIFY(!m_window->windowHandle()->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->takesFiles()); // It may stay.
        QVERIFY(shows(*m_window, u"Closing the window now"_s));
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"leaveGoOn"_s));
        const auto *row = m_window->findChild<LeaveRow *>();
        QVERIFY(row->property("announced").toString().contains(u"Closing the window now"_s));
        QCOMPARE(unit().stage(), Stage::Working);
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow_closing"_s); }
    void init()
    {
        begin();
        // What is asked is answered before this machine is done with writing.
        m_options.writeDelay = slow;
        // While its server is half written it finds nobody there, and waits before it looks again.
        m_options.timeScale = 20.0;
        // It drives, at whatever time of day this runs: parked it would report every two hours.
        m_options.vehicle = simulator::VehicleState::SettingOff;
    }
    void cleanup() { end(); }

    void closingInTheMiddleLeavesTheUnitInAKnownState()
    {
        identify();
        const ConnectionSettings before = m_demo->tracker.memory();
        std::optional<ConnectionSettings> after;
        const QObject untilTheEnd;
        connect(&unit(), &UnitPresenter::changed, &untilTheEnd, [&] {
            if (unit().stage() == Stage::Finished && !after) {
                after = m_demo->tracker.memory(); // It is gone with the window.
            }
        });
        beginWriting();
        QVERIFY(m_demo->tracker.memory() != before);
        askToClose();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"leaveNow"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(shows(*m_window, u"The tracker is being left in a safe state"_s));
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->takesFiles());
        QVERIFY(!m_window->windowHandle()->close()); // In a hurry.
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QVERIFY(!unit().isBusy());
        QVERIFY(after.has_value());
        QCOMPARE(*after, before);
    }

    void closingInTheMiddleAsksAndEscapeGoesOn()
    {
        identify();
        beginWriting();
        auto *cancel = button(*m_window, u"cancel"_s);
        cancel->setFocus();
        askToClose();
        // Also where Escape means something else otherwise.
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Escape);
        QVERIFY(button(*m_window, u"leaveGoOn"_s) == nullptr);
        askToClose();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(button(*m_window, u"leaveGoOn"_s) == nullptr);
        QCOMPARE(QApplication::focusWidget(), cancel);
        askToClose();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(button(*m_window, u"leaveGoOn"_s) == nullptr);
        askToClose(); // And the question goes with what it is about.
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QCOMPARE(unit().job()->result, JobResult::Proved);
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"leaveGoOn"_s) == nullptr, patience);
        QVERIFY(m_window->isVisible());
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"nextTracker"_s));
    }

    void whoClosesTwiceLosesNothing()
    {
        identify();
        beginWriting();
        askToClose();
        QVERIFY(!m_window->windowHandle()->close());
        QVERIFY(shows(*m_window, u"The window closes as soon as this is finished."_s));
        QVERIFY(!m_window->takesFiles());
        QVERIFY(!m_window->windowHandle()->close());
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"leaveGoOn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QVERIFY(!unit().isBusy());
        QVERIFY(!m_window->takesFiles());
        const auto jobs = m_station->commissionings({});
        QVERIFY(jobs && jobs->size() == 1);
        QCOMPARE(jobs->front().result, JobResult::Proved);
    }

    void whatDidNotEndWellIsNotClosedAway()
    {
        identify();
        beginWriting();
        askToClose();
        QTest::mouseClick(button(*m_window, u"leaveWhenDone"_s), Qt::LeftButton);
        QVERIFY(shows(*m_window, u"If it does not end well, the window stays open."_s));
        QTest::mouseClick(button(*m_window, u"cancel"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            shows(*m_window, u"The window stays open: what was under way did not end well."_s),
            patience);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->takesFiles());
        QVERIFY(QApplication::focusWidget() != button(*m_window, u"leaveGoOn"_s));
        // Nothing is under way any more: nothing is asked.
        m_window->windowHandle()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    }
};

QTEST_MAIN(TestMainWindowClosing)
#include "test_mainwindow_closing.moc"
