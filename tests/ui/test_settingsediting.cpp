// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settingscase.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// The Settings page: what is typed there counts, is taken back and is not lost.
class TestSettingsEditing : public QObject, private SettingsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_settingsediting"_s); }
    void init() { begin("359999047011010"); }
    void cleanup() { m_case.reset(); }

    void whatCannotBeIsSaidAndNotWritten()
    {
        identify();
        type(SettingId::ServerPort, u"70000"_s);
        // As typed, before it is taken over.
        QVERIFY(visibleText(window(), u"settingDetail"_s).contains(u"65535"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(cell(SettingId::ServerPort, SettingsModel::State), u"cannot be so"_s);
        // The plan without it is there.
        QTRY_VERIFY(unit().plan()->target == unit().draft().target(true));
        QVERIFY(!button(window(), u"writeSettings"_s)->isEnabled());
        QVERIFY(visibleText(window(), u"writeObstacle"_s).contains(u"65535"));
        enter(SettingId::ServerPort, u"50208"_s);
        QTRY_VERIFY(button(window(), u"writeSettings"_s)->isEnabled());
        QVERIFY(visibleText(window(), u"settingDetail"_s).contains(u"Where its command is from"));
    }

    void anOpenFieldCountsAsTyped()
    {
        identify();
        QTest::mouseClick(button(window(), u"resetAll"_s), Qt::LeftButton);
        QTRY_VERIFY(unit().canStart() && unit().plan()->difference.nothingToWrite());
        QVERIFY(!button(window(), u"writeSettings"_s)->isEnabled());
        type(SettingId::ReportInterval, u"45"_s);
        write(); // With one press, and without Enter.
        QCOMPARE(m_case->demo->tracker.memory().value(SettingId::ReportInterval).value_or(""),
                 "45");
    }

    void aServerCountsAsTyped()
    {
        identify();
        enter(SettingId::ServerPort, u"5013"_s);
        type(SettingId::Host, u"d.plaspy.com"_s);
        QCOMPARE(unit().draft().preset()->id, "plaspy");
        // What it brought along goes with the next letter.
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QVERIFY(unit().draft().preset()->id.empty());
        QCOMPARE(unit().draft().wanted(SettingId::ServerPort), "5013");
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"127.0.0.2"_s);
        QTRY_VERIFY(unit().canStart()
                    && unit().plan()->wanted.value(SettingId::Host) == "127.0.0.2");
        write();
        QCOMPARE(m_case->demo->tracker.memory().value(SettingId::Host).value_or(""), "127.0.0.2");
    }

    void escLeavesAFieldAsItWas()
    {
        identify();
        const Wishes before = unit().draft().wishes();
        type(SettingId::ReportInterval, u"77"_s);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "77");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), &table());
        QCOMPARE(unit().draft().wishes(), before);
        QVERIFY(!unit().isEdited());
        QVERIFY(!unit().history().canUndo());
        QCOMPARE(unit().stage(), Stage::Identified);
    }

    void aBoxThatWasOnlyPassedThroughChangesNothing()
    {
        identify();
        const Wishes before = unit().draft().wishes();
        table().setFocus();
        table().setCurrent(SettingId::SecondTransport); // The tracker holds none.
        QTest::keyClick(&table(), Qt::Key_F2);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(unit().draft().wishes(), before);
        QVERIFY(!unit().history().canUndo());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(unit().draft().text(SettingId::SecondTransport), "tcp");
    }

    void readingAgainKeepsWhatStandsInAnOpenField_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addRow("F5") << Qt::Key_F5 << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::addRow("Ctrl+R") << Qt::Key_R << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void readingAgainKeepsWhatStandsInAnOpenField()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        identify();
        const std::string before = unit().draft().text(SettingId::ReportInterval);
        type(SettingId::ReportInterval, u"45"_s);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCOMPARE(unit().stage(), Stage::Opening);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "45");
        QTRY_COMPARE(QApplication::focusWidget(), &table());
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), before);
    }

    /// It would keep passwords.
    void aJobThatIsOverLeavesNoHistory()
    {
        identify();
        enter(SettingId::ApnPassword, u"s3cret"_s);
        enter(SettingId::ReportInterval, u"45"_s);
        QCOMPARE(unit().history().count(), 2);
        write();
        QCOMPARE(unit().history().count(), 0);
    }

    void theFormOfTheJobLeadsHere()
    {
        identify();
        window().showPage(MainWindow::Page::Commission);
        QTest::mouseClick(button(window(), u"allSettings"_s), Qt::LeftButton);
        QVERIFY(page().isVisible());
        QCOMPARE(QApplication::focusWidget(), &table());
    }

    void tabTakesOverAndGoesOn()
    {
        identify();
        type(SettingId::ReportInterval, u"77"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "77");
        QCOMPARE(table().current(), SettingId::ParkedInterval);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    }

    void everyStepCanBeTakenBack()
    {
        identify();
        const Wishes first = unit().draft().wishes();
        enter(SettingId::ReportInterval, u"45"_s);
        enter(SettingId::ReportInterval, u"46"_s);
        const Wishes typed = unit().draft().wishes();
        unit().setPreset("plaspy");
        drop(file(u"yard.json"_s, R"("host": "gps.example.net", "server_port": 5013,
                                     "apn": "internet.mx")"));
        QCOMPARE(unit().draft().text(SettingId::Apn), "internet.mx");
        const Wishes last = unit().draft().wishes();

        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(unit().draft().preset()->id, "plaspy");
        QVERIFY(unit().draft().text(SettingId::Apn) != "internet.mx");
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(unit().draft().wishes(), typed);
        QTest::mouseClick(button(window(), u"undo"_s), Qt::LeftButton);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "45");
        QTest::mouseClick(button(window(), u"undo"_s), Qt::LeftButton);
        QCOMPARE(unit().draft().wishes(), first);
        QVERIFY(!button(window(), u"undo"_s)->isEnabled());
        table().setFocus();
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QCOMPARE(unit().draft().wishes(), last);
        // The other usual key.
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(unit().draft().wishes() != last);
        QTest::keyClick(&table(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(unit().draft().wishes(), last);
        // What is to be written is what stands there.
        QTRY_VERIFY(unit().canStart()
                    && unit().plan()->wanted.value(SettingId::Host) == "gps.example.net");
    }

    void aRowAndAllOfThemAreReset()
    {
        identify();
        enter(SettingId::ReportInterval, u"45"_s);
        table().setFocus();
        table().setCurrent(SettingId::ReportInterval);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval),
                 unit().draft().found(SettingId::ReportInterval).value);
        enter(SettingId::ReportInterval, u"45"_s);
        enter(SettingId::Host, u"gps.example.net"_s);
        QTest::mouseClick(button(window(), u"resetAll"_s), Qt::LeftButton);
        QTRY_VERIFY(unit().canStart() && unit().plan()->difference.nothingToWrite());
        QVERIFY(!button(window(), u"writeSettings"_s)->isEnabled());
        QVERIFY(visibleText(window(), u"writeObstacle"_s).contains(u"Nothing differs"));
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(unit().draft().text(SettingId::Host), "gps.example.net");
    }

    void aServerOfItsOwnKeepsPortAndTransport()
    {
        identify();
        enter(SettingId::ServerPort, u"5013"_s);
        enter(SettingId::Host, u"GPS.example.net"_s);
        QTRY_VERIFY(unit().canStart()
                    && unit().plan()->wanted.value(SettingId::Host) == "gps.example.net");
        QCOMPARE(unit().plan()->wanted.value(SettingId::ServerPort).value_or(""), "5013");
        QVERIFY(unit().draft().preset()->id.empty());
        // Its own preset comes with a server that has one.
        enter(SettingId::Host, u"d.plaspy.com"_s);
        QCOMPARE(unit().draft().preset()->id, "plaspy");
        QCOMPARE(unit().draft().wanted(SettingId::ServerPort), "5013");
        enter(SettingId::Host, u"no host"_s);
        QTRY_COMPARE(cell(SettingId::Host, SettingsModel::State), u"cannot be so"_s);
    }

    void bothPagesShowTheSame()
    {
        identify();
        enter(SettingId::Apn, u"internet.mx"_s);
        window().showPage(MainWindow::Page::Commission);
        const auto fields = window().findChildren<QLineEdit *>();
        const auto apn = std::ranges::find_if(fields, [](const QLineEdit *each) {
            return each->isVisible() && each->accessibleName() == u"APN"_s;
        });
        QVERIFY(apn != fields.end());
        QCOMPARE((*apn)->text(), u"internet.mx"_s);
        (*apn)->selectAll();
        QTest::keyClicks(*apn, u"other.mx"_s);
        window().showPage(MainWindow::Page::Settings);
        QCOMPARE(cell(SettingId::Apn, SettingsModel::Wanted), u"other.mx"_s);
        // Letter by letter, and one step all the same.
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(SettingId::Apn, SettingsModel::Wanted), u"internet.mx"_s);
    }

    void readsAgainAndKeepsWhatIsTyped()
    {
        identify();
        enter(SettingId::ReportInterval, u"45"_s);
        QTest::keyClick(&table(), Qt::Key_F5);
        QCOMPARE(unit().stage(), Stage::Opening);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), "45");
        QTRY_COMPARE(QApplication::focusWidget(), &table());
    }
};

QTEST_MAIN(TestSettingsEditing)
#include "test_settingsediting.moc"
