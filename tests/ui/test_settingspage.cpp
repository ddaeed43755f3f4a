// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settingscase.h"
#include "ui/profilespage.h"
#include "ui/viewroles.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// The Settings page: every setting in one table, edited in place.
class TestSettingsPage : public QObject, private SettingsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_settingspage"_s); }

    void init() { begin("359999047011002"); }
    void cleanup() { m_case.reset(); }

    void withoutATrackerItSaysWhatToDo()
    {
        QVERIFY(shows(window(), u"No tracker is connected."_s));
        QCOMPARE(QApplication::focusWidget(), button(window(), u"toCommission"_s));
        drop(file(u"early.json"_s, R"("apn": "internet.mx")"));
        QVERIFY(visibleText(window(), u"settingsTrouble"_s).contains(u"once a tracker is read"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!page().isVisible());
    }

    void textMessagesNeedNoTracker()
    {
        QTest::mouseClick(button(window(), u"smsWithoutTracker"_s), Qt::LeftButton);
        QVERIFY(shows(page(), u"This program sends nothing."_s));
        QTest::keyClick(&page(), Qt::Key_Escape);
        QVERIFY(shows(page(), u"No tracker is connected."_s));
        QCOMPARE(QApplication::focusWidget(), button(window(), u"toCommission"_s));
    }

    void aPortIsTypedWrittenAndVerified()
    {
        identify();
        QCOMPARE(QApplication::focusWidget(), &table());
        QCOMPARE(table().model()->rowCount(), static_cast<int>(allSettings.size()));
        QCOMPARE(cell(SettingId::ServerPort, SettingsModel::Found), u"9"_s);
        // From the first row on by keys alone.
        QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(table().current(), SettingId::ServerPort);
        QTest::keyClick(&table(), Qt::Key_Return);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        line->selectAll();
        QTest::keyClicks(line, u"50207"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), &table());
        QCOMPARE(cell(SettingId::ServerPort, SettingsModel::Wanted), u"50207"_s);
        QTRY_COMPARE(cell(SettingId::ServerPort, SettingsModel::State), u"will change"_s);
        QCOMPARE(cell(SettingId::ApnUser, SettingsModel::State), u"same"_s);
        write();
        QCOMPARE(unit().job()->result, JobResult::Configured);
        QCOMPARE(m_case->demo->tracker.memory().value(SettingId::ServerPort).value_or(""), "50207");
        QCOMPARE(cell(SettingId::ServerPort, SettingsModel::Found), u"50207"_s);
        QCOMPARE(cell(SettingId::ServerPort, SettingsModel::State), u"verified"_s);
        QCOMPARE(cell(SettingId::ServerPort, SettingsModel::State, StatusRole),
                 QString::number(static_cast<int>(Status::Ok)));
        QVERIFY(visibleText(window(), u"resultHeadline"_s).contains(u"Configured"));

        // The way on is its proof, which the Commission page makes.
        QCOMPARE(QApplication::focusWidget(), button(window(), u"proveIt"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!page().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(unit().draft().text(SettingId::ServerPort), "50207");
    }

    void aRefusalIsSaidAtItsSetting()
    {
        m_case->tracker.faults.refusedWords = {u"VRI"_s};
        identify();
        enter(SettingId::ReportInterval, u"45"_s);
        write();
        QCOMPARE(unit().job()->result, JobResult::Failed);
        QCOMPARE(cell(SettingId::ReportInterval, SettingsModel::State), u"refused"_s);
        QCOMPARE(cell(SettingId::ReportInterval, SettingsModel::State, StatusRole),
                 QString::number(static_cast<int>(Status::Stop)));
        QVERIFY(!visibleText(window(), u"resultHeadline"_s).isEmpty());
        // What came after it was left as it is.
        QCOMPARE(cell(SettingId::ServerPort, SettingsModel::State), u"not written"_s);
        QVERIFY(button(window(), u"proveIt"_s) == nullptr);
        auto *back = button(window(), u"changeMore"_s);
        QVERIFY(back->property("primary").toBool());
        QTest::keyClick(back, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "45");
    }

    void aPasswordIsNeverShown()
    {
        identify();
        type(SettingId::DevicePassword, u"4321"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->echoMode(),
                 QLineEdit::Password);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), &table());
        QCOMPARE(unit().draft().text(SettingId::DevicePassword), "4321");
        QCOMPARE(cell(SettingId::DevicePassword, SettingsModel::Wanted), u"•••"_s);
        for (const int role : {static_cast<int>(CopyRole), static_cast<int>(Qt::ToolTipRole),
                               static_cast<int>(Qt::AccessibleTextRole)}) {
            QVERIFY(
                !cell(SettingId::DevicePassword, SettingsModel::Wanted, role).contains(u"4321"));
        }
    }

    void aFileIsComparedBesideTheTracker()
    {
        identify();
        const QString name = file(u"other.json"_s, R"("server_port": 9, "apn": "internet.mx")");
        for (QAction *each : button(window(), u"pageFiles"_s)->menu()->actions()) {
            if (each->text().startsWith(u"Compare"_s)) {
                each->trigger();
            }
        }
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        auto *path = dialog->findChild<QLineEdit *>();
        path->setText(name);
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(!table().isColumnHidden(SettingsModel::InFile));
        QCOMPARE(cell(SettingId::Apn, SettingsModel::InFile), u"internet.mx"_s);
        QCOMPARE(cell(SettingId::Apn, SettingsModel::InFile, StatusRole),
                 QString::number(static_cast<int>(Status::Attention)));
        QVERIFY(cell(SettingId::ServerPort, SettingsModel::InFile, StatusRole).isEmpty());
        QTest::mouseClick(button(window(), u"closeSettingsFile"_s), Qt::LeftButton);
        QVERIFY(table().isColumnHidden(SettingsModel::InFile));
    }

    void earlierSettingsArePutBackOrTakenOver()
    {
        identify();
        enter(SettingId::ReportInterval, u"45"_s);
        write();
        QTest::mouseClick(button(window(), u"changeMore"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        auto *earlier = button(window(), u"pageBackups"_s);
        QTRY_VERIFY(earlier->isEnabled());
        QCOMPARE(earlier->menu()->actions().size(), 1);
        QVERIFY(earlier->menu()->actions().front()->text().contains(u"differs:"));
        QVERIFY(earlier->menu()->actions().front()->text().contains(u"Interval"));

        earlier->menu()->actions().front()->trigger();
        QVERIFY(shows(window(), u"Before the write of"_s));
        QTRY_COMPARE(cell(SettingId::ReportInterval, SettingsModel::Wanted), u"10 s"_s);
        QVERIFY(!table().currentIndex().flags().testFlag(Qt::ItemIsEditable));
        QTest::mouseClick(button(window(), u"takeBackup"_s), Qt::LeftButton);
        QVERIFY(!unit().backup());
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "10");
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "45");

        earlier->menu()->actions().front()->trigger();
        write();
        QCOMPARE(unit().job()->result, JobResult::Restored);
        QCOMPARE(m_case->demo->tracker.memory().value(SettingId::ReportInterval).value_or(""),
                 "10");
        QCOMPARE(cell(SettingId::ReportInterval, SettingsModel::State), u"verified"_s);
    }

    void aPulledCableIsSaidInPlace()
    {
        identify();
        m_case->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
        QVERIFY(shows(page(), u"the tracker held"_s));
        QVERIFY(button(window(), u"retry"_s) != nullptr);
        QCOMPARE(QApplication::focusWidget(), button(window(), u"retry"_s));
    }

    /// On a port that the window takes for that of a real tracker, whose words are only assumed.
    void whatIsAssumedIsSaidAndAskedFor()
    {
        Demo real(m_case->tracker);
        const auto running = real.tracker.start();
        QVERIFY(running.has_value());
        commissioning::UnitOptions options;
        options.port = running->pseudoTerminal.toStdString();
        options.profileId = "sp7600";
        unit().open(options);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().plan().has_value());
        QCOMPARE(cell(SettingId::Host, SettingsModel::Found), u"not asked yet"_s);
        QTRY_COMPARE(cell(SettingId::Host, SettingsModel::State), u"needs consent"_s);
        QCOMPARE(cell(SettingId::Host, SettingsModel::Sureness), u"assumed"_s);
        QVERIFY(!button(window(), u"writeSettings"_s)->isEnabled());
        QVERIFY(button(window(), u"agree"_s) != nullptr);
        table().setCurrent(SettingId::Host);
        QVERIFY(visibleText(window(), u"settingDetail"_s).contains(u"only once you agree"));
        QVERIFY(button(window(), u"teachSetting"_s) == nullptr);

        // What nobody knows a command for is there, cannot be typed, and can be taught.
        table().setCurrent(SettingId::TimeZone);
        QCOMPARE(cell(SettingId::TimeZone, SettingsModel::Sureness), u"not known"_s);
        QVERIFY(!table().currentIndex().flags().testFlag(Qt::ItemIsEditable));
        QTest::mouseClick(button(window(), u"teachSetting"_s), Qt::LeftButton);
        QVERIFY(window().wordsPage().isVisible());
        unit().release();
        QTRY_VERIFY(!unit().isBusy());
    }

    void eachKeyIsOfOneThingAndNothingIsCut()
    {
        identify();
        QCOMPARE(doubleMnemonic(window()), QString());
        QTRY_COMPARE(firstCut(page()), QString());
        window().resize(960, 600);
        QTRY_COMPARE(firstCut(page()), QString());
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        m_case->show();
        window().showPage(MainWindow::Page::Settings);
        identify();
        QTRY_COMPARE(firstCut(page()), QString());
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "test_settingspage.moc"
