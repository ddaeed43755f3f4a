// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/consents.h"
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/batchfixture.h"
#include "ui/batchpresenter.h"
#include "ui/leaverow.h"
#include "ui/mainwindow.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::ui;
using Stage = BatchPresenter::Stage;

class TestBatchPage : public QObject, private BatchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_batchpage"_s); }

    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anEmptyPageSaysWhatAListIs()
    {
        QVERIFY(shows(page(), u"columns imei and vehicle"_s));
        QVERIFY(button(page(), u"openList"_s)->property("primary").toBool());
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"openList"_s));
        // The example is one that can be used.
        const QString file = m_directory->filePath(u"example.csv"_s);
        QVERIFY(batch().saveExample(file));
        const auto example = readBatchList(file);
        QVERIFY(example);
        QCOMPARE(example->vehicles.size(), std::size_t(2));
        QVERIFY(!batch().saveExample(m_directory->filePath(u"none/example.csv"_s)));
        QVERIFY(shows(page(), u"none/example.csv"_s));
    }

    void aWrongRowIsNamed()
    {
        drop(list({row(0), u"123,Truck"_s}));
        QCOMPARE(batch().stage(), Stage::NoList);
        QVERIFY(shows(page(), u"row 3, column imei"_s));
        drop(list({row(0)}));
        QCOMPARE(batch().stage(), Stage::Ready);
        QVERIFY(shows(page(), u"fleet.csv: 1 tracker"_s));
        // The list that was good stays.
        drop(list({row(0), u"123,Truck"_s}));
        QCOMPARE(batch().stage(), Stage::Ready);
        QVERIFY(shows(page(), u"row 3, column imei"_s));
    }

    void severalAtOnceAndAWrongOneIsNotTouched()
    {
        const Demo &first = plugIn(1);
        const Demo &second = plugIn(2);
        const Demo &other = plugIn(3);
        drop(list({row(1) + u",internet.mx"_s, row(2) + u",internet.mx"_s, row(4) + u','},
                  u"imei,vehicle,apn"_s));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().done, std::size_t(2), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(headlines(),
                                  QStringList({u"Done. Unplug it."_s, u"Done. Unplug it."_s,
                                               u"Not on the list. Unplug it."_s}),
                                  30'000);
        QVERIFY(batch().isRunning()); // For the fourth.
        QVERIFY(shows(page(), u"2 of 3 done, 1 left"_s));
        QVERIFY(shows(page(), u"Truck 2"_s));
        QVERIFY(isUntouched(other));
        for (const Demo *done : {&first, &second}) {
            QCOMPARE(done->tracker.memory().value(SettingId::Host).value_or(""),
                     std::string("d.plaspy.com"));
            QCOMPARE(done->tracker.memory().value(SettingId::Apn).value_or(""),
                     std::string("internet.mx"));
        }
        QTest::keyClick(&page(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 30'000);
        QVERIFY(shows(page(), u"Stopped."_s));
        auto kept = results();
        QCOMPARE(kept[imeiOf(1)].state, VehicleState::Done);
        QCOMPARE(kept[imeiOf(4)].state, VehicleState::Waiting);
        QVERIFY(!kept.contains(imeiOf(3)));
    }

    void aTrackerThatFailsIsUnmistakable()
    {
        simulator::SerialFaults faults;
        faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        const Demo &stubborn = plugIn(7, true, faults);
        drop(list({row(7), row(8)}));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(), QStringList(u"Failed. Unplug it."_s), 60'000);
        QVERIFY(shows(page(), u"0 of 2 done, 1 failed, 1 left"_s));
        QVERIFY(isUntouched(stubborn));
        QTest::keyClick(&page(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 30'000);
        auto kept = results();
        QCOMPARE(kept[imeiOf(7)].state, VehicleState::Failed);
        QVERIFY(!kept[imeiOf(7)].reason.empty());
        QVERIFY(button(page(), u"goOn"_s)->isVisible());
    }

    void aListThatIsDoneIsNotAskedToBeLetGoOf()
    {
        plugIn(9);
        drop(list({row(9)}));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 60'000);
        m_window->showPage(MainWindow::Page::Preferences);
        bool isLeft = false;
        connect(m_window.get(), &MainWindow::left, this, [&isLeft] { isLeft = true; });
        auto *language = m_window->findChild<QComboBox *>(u"language"_s);
        QVERIFY(language != nullptr);
        language->setFocus();
        for (int step = 1; step < language->count() && !isLeft; ++step) {
            QTest::keyClick(language, Qt::Key_Down);
        }
        QVERIFY(isLeft);
    }

    void whoIsNotOnTheListIsDoneWhereThatIsWanted()
    {
        const Demo &other = plugIn(5);
        drop(list({row(6)}));
        auto *allow = page().findChild<QCheckBox *>(u"allowUnlisted"_s);
        QVERIFY(!allow->isChecked());
        allow->click();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().unlistedDone, std::size_t(1), 60'000);
        QVERIFY(!isUntouched(other));
        QVERIFY(shows(page(), u"1 not on the list done"_s));
    }

    void itIsGoneOnWithAndNothingIsOverwritten()
    {
        plugIn(7);
        const QString file = list({row(7), row(8)});
        drop(file);
        QVERIFY(!batch().earlier());
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().done, std::size_t(1), 60'000);
        QTest::mouseClick(button(page(), u"stopBatch"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 30'000);
        const QString before = batch().resultFile();
        QVERIFY(button(page(), u"goOn"_s)->property("primary").toBool());
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"goOn"_s));

        // Another day.
        m_trackers.clear();
        openWindow();
        plugIn(8);
        drop(file);
        QVERIFY(batch().earlier());
        QVERIFY(shows(page(), u"1 of 2 trackers of this list were done before"_s));
        page().findChild<QRadioButton *>(u"fresh"_s)->click();
        QVERIFY(batch().resultFile() != before);
        page().findChild<QRadioButton *>(u"resume"_s)->click();
        QCOMPARE(batch().resultFile(), before);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 60'000);
        QCOMPARE(batch().summary().earlier, std::size_t(1));
        QCOMPARE(batch().summary().done, std::size_t(1));
        QVERIFY(shows(page(), u"All 2 trackers of the list are done."_s));
        QVERIFY(button(page(), u"goOn"_s) == nullptr);
        QVERIFY(button(page(), u"newList"_s)->property("primary").toBool());

        // All of them again, into a file of its own.
        QFile old(before);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray content = old.readAll();
        QTest::mouseClick(button(page(), u"newList"_s), Qt::LeftButton);
        QCOMPARE(batch().stage(), Stage::NoList);
        drop(file);
        page().findChild<QRadioButton *>(u"fresh"_s)->click();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().done, std::size_t(1), 60'000);
        QVERIFY(batch().resultFile().endsWith(u"fleet.csv.result-2.csv"));
        QVERIFY(QFile::exists(batch().resultFile()));
        old.seek(0);
        QCOMPARE(old.readAll(), content);
    }

    void byKeyboardOnly()
    {
        plugIn(9);
        drop(list({row(9)}));
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"beginBatch"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"stopBatch"_s));
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 60'000);
        QCOMPARE(batch().summary().done, std::size_t(1));
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"newList"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), button(page(), u"openList"_s));
    }

    void closingInTheMiddleLeavesTheUnitInAKnownState()
    {
        m_replyDelay = std::chrono::milliseconds(60);
        plugIn(10);
        drop(list({row(10)}));
        start();
        const auto writes = [this] {
            const VehicleProgress &progress = batch().model().progress(0);
            return progress.state == VehicleState::Working && progress.step == JobStep::Write;
        };
        QTRY_VERIFY_WITH_TIMEOUT(writes(), 30'000);
        QVERIFY(!m_window->close());
        QVERIFY(shows(*m_window, u"The list is being worked through."_s));
        QVERIFY(!batch().isStopping());
        QTest::mouseClick(button(*m_window, u"leaveNow"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30'000);
        QVERIFY(!batch().isRunning());
        QVERIFY(results()[imeiOf(10)].state != VehicleState::Working);
        QVERIFY(results()[imeiOf(10)].state != VehicleState::Waiting);
    }

    void whatIsLeftHalfIsReadBeforeTheWindowCloses()
    {
        m_replyDelay = std::chrono::milliseconds(200);
        Demo &tracker = plugIn(19);
        drop(list({row(19)}));
        start();
        // The first word is taken, and not answered yet.
        QTRY_VERIFY_WITH_TIMEOUT(!isUntouched(tracker), 30'000);
        m_window->showPage(MainWindow::Page::Live);
        QVERIFY(!m_window->close());
        QTest::mouseClick(button(*m_window, u"leaveNow"_s), Qt::LeftButton);
        tracker.tracker.stop();
        const auto *leaveRow = m_window->findChild<LeaveRow *>();
        QTRY_COMPARE_WITH_TIMEOUT(leaveRow->says(), LeaveRow::Says::Stays, 90'000);
        QVERIFY(m_window->isVisible());
        QVERIFY(!batch().isRunning());
        QCOMPARE(batch().leftHalf(), std::size_t(1));
        QCOMPARE(m_window->page(), MainWindow::Page::Batch);
        QCOMPARE(m_window->windowTitle(), u"SP7600 Installer"_s);
        // Who closes it after that means it.
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30'000);
    }

    void aUnitOnTheCommissionPageIsLeftAlone()
    {
        const Demo &tracker = plugIn(11);
        plugIn(12);
        UnitOptions options;
        options.port = tracker.path;
        m_window->openPort(options);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->unit().stage(), UnitPresenter::Stage::Identified,
                                  15'000);
        drop(list({row(11), row(12)}));
        QVERIFY(shows(page(), u"connected on the Commission page"_s));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().done, std::size_t(1), 60'000);
        QVERIFY(!batch().takenPorts().contains(tracker.path));
        QVERIFY(isUntouched(tracker));
        QCOMPARE(m_window->unit().stage(), UnitPresenter::Stage::Identified);
        // Given back there, it is taken here.
        m_window->unit().release();
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 60'000);
        QCOMPARE(batch().summary().done, std::size_t(2));
    }

    void assumedCommandsWantAWordFirst()
    {
        plugIn(13, false);
        drop(list({row(13)}));
        QVERIFY(!button(page(), u"beginBatch"_s)->isEnabled());
        QVERIFY(shows(page(), u"Agree above first"_s));
        QVERIFY(shows(page(), u"It holds for the trackers of this list."_s));
        QTest::mouseClick(button(page(), u"agree"_s), Qt::LeftButton);
        QVERIFY(button(page(), u"agree"_s) == nullptr);
        QVERIFY(button(page(), u"beginBatch"_s)->isEnabled());
    }

    void thisLaptopNeedsAnAddressForARealTracker()
    {
        plugIn(14, false);
        drop(list({row(14)}));
        batch().agreeToWords();
        batch().setPreset("this-laptop");
        QTRY_VERIFY(page().findChild<QCheckBox *>(u"proveEach"_s)->isVisible());
        batch().agreeToWords();
        QVERIFY(!batch().canStart());
        batch().setText(SettingId::Host, "192.0.2.10");
        QVERIFY(batch().canStart());
    }

    void eachIsProvedWhereThisLaptopIsTheServer()
    {
        plugIn(15);
        drop(list({row(15)}));
        batch().setPreset("this-laptop");
        QVERIFY(batch().isProving());
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 60'000);
        QCOMPARE(batch().summary().done, std::size_t(1));
        QCOMPARE(batch().model().progress(0).job->result, JobResult::Proved);
    }

    void aRememberedPasswordIsOfferedAndNotUsedUnasked()
    {
        const auto key = SecretKeeper::sharedDevicePassword();
        m_window->unit().secrets().save(key, "4321");
        QTRY_VERIFY(SecretKeeper::remembers(key));
        plugIn(16);
        drop(list({row(16)}));
        QVERIFY(batch().devicePassword().empty());
        QTest::mouseClick(button(page(), u"useRemembered"_s), Qt::LeftButton);
        QTRY_COMPARE(batch().devicePassword(), std::string("4321"));
        const auto *field = page().findChild<QLineEdit *>(u"batchPassword"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QCOMPARE(field->text(), u"4321"_s);
        QVERIFY(!shows(page(), u"4321"_s));
    }

    void everyMnemonicIsForOneThingAndEverythingHasRoom_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::newRow("english") << false;
        QTest::newRow("longer") << true;
    }

    void everyMnemonicIsForOneThingAndEverythingHasRoom()
    {
        QFETCH(const bool, longer);
        Lengthener lengthener;
        if (longer) {
            QVERIFY(QCoreApplication::installTranslator(&lengthener));
            openWindow();
        }
        const auto check = [this, longer] {
            QTRY_COMPARE(firstCut(*m_window), QString());
            std::map<QString, QString> taken;
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                QString text;
                if (const auto *asButton = qobject_cast<const QAbstractButton *>(widget)) {
                    text = asButton->text();
                } else if (const auto *label = qobject_cast<const QLabel *>(widget);
                           label != nullptr && label->buddy() != nullptr) {
                    text = label->text();
                }
                const QString key = QKeySequence::mnemonic(text).toString();
                if (!widget->isVisible() || key.isEmpty() || longer) {
                    continue;
                }
                QVERIFY2(taken.emplace(key, text).second,
                         qPrintable(u"%1: %2 and %3"_s.arg(key, taken[key], text)));
            }
        };
        check();
        plugIn(17, false);
        plugIn(18);
        const QString file = list({row(17), row(18)});
        drop(file);
        batch().setPreset("this-laptop");
        check();
        batch().agreeToWords();
        batch().setPreset("plaspy");
        batch().agreeToWords();
        check();
        batch().start();
        QTRY_VERIFY_WITH_TIMEOUT(batch().summary().done >= 1 && headlines().size() == 2, 60'000);
        check();
        batch().stop();
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 60'000);
        check();
        drop(file);
        QVERIFY(batch().earlier());
        check();
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestBatchPage)
#include "test_batchpage.moc"
