// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowcase.h"

#include <QComboBox>
#include <QFile>
#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// What is typed and chosen for a tracker in the window, before anything is written.
class TestMainWindowForm : public QObject, MainWindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow_form"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void theApnOfTheSimStandsInTheFormOfATrackerThatHasNone()
    {
        m_options.initialSettings = simulator::emptyFactorySettings();
        identify();
        QVERIFY(shows(*m_window, u"Telcel (334 020), from the SIM"_s));
        QCOMPARE(unit().draft().text(SettingId::Apn), std::string("internet.itelcel.com"));
        QVERIFY(!unit().isEdited());
        QVERIFY(button(*m_window, u"useApn"_s) == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().plan() && unit().plan()->wanted.value(SettingId::Apn) == "internet.itelcel.com",
            patience);
        QCOMPARE(unit().plan()->wanted.value(SettingId::ApnUser).value_or(""),
                 std::string("webgprs"));
        QVERIFY(unit().plan()->wanted.has(SettingId::ApnPassword));
        // It is seen before it is written, and one press is all that is left.
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), button(*m_window, u"start"_s),
                                  patience);
        QVERIFY(shows(*m_window, u"Cannot be undone"_s));
        QVERIFY(shows(*m_window, u"APN password"_s));
        QCOMPARE(m_demo->tracker.memory(), m_options.initialSettings);
    }

    void anApnThatWasTakenOutIsOneKeyAwayAgain()
    {
        m_options.initialSettings = simulator::emptyFactorySettings();
        identify();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), button(*m_window, u"start"_s),
                                  patience);
        QLineEdit *apn = apnField();
        QVERIFY(apn != nullptr);
        apn->setFocus();
        apn->selectAll();
        QTest::keyClick(apn, Qt::Key_Delete);
        QVERIFY(shows(*m_window, u"The tracker has no APN."_s));
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan() && !unit().plan()->wanted.has(SettingId::Apn),
                                 patience);
        auto *use = button(*m_window, u"useApn"_s);
        QVERIFY(use != nullptr);
        QCOMPARE(use->text(), u"Use internet.itelcel.com"_s);
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Return);
        QCOMPARE(unit().draft().text(SettingId::Apn), std::string("internet.itelcel.com"));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), button(*m_window, u"start"_s),
                                  patience);
    }

    void arrowsGoThroughEveryPreset()
    {
        identify();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), button(*m_window, u"start"_s),
                                  patience);
        const auto boxes = commissionPage().findChildren<QComboBox *>();
        const auto found = std::ranges::find_if(
            boxes, [](const QComboBox *box) { return box->accessibleName() == u"Report to"; });
        QVERIFY(found != boxes.end());
        QComboBox &presets = **found;
        presets.setFocus();
        QTest::keyClick(&presets, Qt::Key_Home);
        QVERIFY(presets.count() > 3);
        bool leavesServerOpen = false;
        for (int index = 1; index < presets.count(); ++index) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QCOMPARE(presets.currentIndex(), index);
            QCOMPARE(unit().draft().preset()->id, presets.itemData(index).toString().toStdString());
            leavesServerOpen = leavesServerOpen || unit().draft().needsHost();
        }
        QVERIFY(leavesServerOpen);
        QCOMPARE(QApplication::focusWidget(), &presets);
    }

    void theLetterOfADisabledButtonIsNotTyped()
    {
        identify();
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        QLineEdit *apn = apnField();
        QVERIFY(apn != nullptr);
        apn->setFocus();
        apn->selectAll();
        QTest::keyClicks(apn, u"inter;net"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!button(*m_window, u"start"_s)->isEnabled(), patience);
        QCOMPARE(QKeySequence::mnemonic(button(*m_window, u"start"_s)->text()),
                 QKeySequence(Qt::ALT | Qt::Key_E));
        QTest::keyClick(apn, Qt::Key_E, Qt::AltModifier);
        QTest::keyClick(apn, Qt::Key_E, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(apn->text(), u"inter;net"_s);
        QTest::keyClick(apn, Qt::Key_E);
        QCOMPARE(apn->text(), u"inter;nete"_s);
    }

    void aNewPasswordIsMaskedUntilItIsToBeSeen()
    {
        identify();
        QTest::mouseClick(button(*m_window, u"moreSettings"_s), Qt::LeftButton);
        auto *password = commissionPage().findChild<QLineEdit *>(u"device_password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"98765"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().plan() && unit().plan()->wanted.has(SettingId::DevicePassword), patience);
        QVERIFY(!shows(*m_window, u"98765"_s));
        const auto buttons = commissionPage().findChildren<QPushButton *>();
        const auto show = std::ranges::find_if(buttons, [](const QPushButton *each) {
            return each->accessibleName() == u"Show the new password";
        });
        QVERIFY(show != buttons.end());
        QTest::mouseClick(*show, Qt::LeftButton);
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        // The profile's own limit.
        QTest::keyClicks(password, u"abc"_s);
        QVERIFY(password->property("problem").toBool());
    }

    void whatCannotBeWrittenIsNotShownAsThePlan()
    {
        identify();
        QTRY_COMPARE_WITH_TIMEOUT(unit().difference().phase(), DifferenceModel::Phase::Planned,
                                  patience);
        unit().setPreset("traccar");
        QTRY_COMPARE_WITH_TIMEOUT(unit().difference().phase(), DifferenceModel::Phase::Read,
                                  patience);
        unit().setText(SettingId::Host, "track.example.org");
        QTRY_COMPARE_WITH_TIMEOUT(unit().difference().phase(), DifferenceModel::Phase::Planned,
                                  patience);
        unit().setText(SettingId::ServerPort, "88888");
        QTRY_COMPARE_WITH_TIMEOUT(unit().difference().phase(), DifferenceModel::Phase::Read,
                                  patience);
        unit().setText(SettingId::ServerPort, "");
        QTRY_COMPARE_WITH_TIMEOUT(unit().difference().phase(), DifferenceModel::Phase::Planned,
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
    }

    void aPresetWithoutAServerTakesTheKeyboardThere()
    {
        identify();
        const auto boxes = commissionPage().findChildren<QComboBox *>();
        const auto presets = std::ranges::find_if(
            boxes, [](const QComboBox *box) { return box->findData(u"traccar"_s) >= 0; });
        QVERIFY(presets != boxes.end());
        const int traccar = (*presets)->findData(u"traccar"_s);
        (*presets)->setCurrentIndex(traccar);
        Q_EMIT(*presets)->activated(traccar);
        QVERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Server"_s);
    }

    void refusesWhatIsTypedWrongBeforeAnythingIsSent()
    {
        identify();
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"start"_s)->isEnabled(), patience);
        const ConnectionSettings before = m_demo->tracker.memory();
        QLineEdit *apn = apnField();
        QVERIFY(apn != nullptr);
        apn->setFocus();
        apn->selectAll();
        QTest::keyClicks(apn, u"inter;net"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!button(*m_window, u"start"_s)->isEnabled(), patience);
        QVERIFY(apn->property("problem").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u";"_s), patience);
        unit().start(true);
        QCOMPARE(unit().stage(), Stage::Identified);
        QCOMPARE(m_demo->tracker.memory(), before);
    }

    void keepsAServerAsAPresetOfOnesOwn()
    {
        identify();
        unit().setPreset("plaspy");
        QVERIFY(button(*m_window, u"saveAsPreset"_s) == nullptr); // It is one already.
        unit().setText(SettingId::ServerPort, "9000");
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"saveAsPreset"_s) != nullptr, patience);
        QTest::mouseClick(button(*m_window, u"saveAsPreset"_s), Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name != nullptr);
        QVERIFY(!button(*m_window, u"savePreset"_s)->isEnabled()); // It has no name yet.

        // Esc drops the name and nothing else.
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QCOMPARE(unit().stage(), Stage::Identified);
        QTest::mouseClick(button(*m_window, u"saveAsPreset"_s), Qt::LeftButton);
        QTest::keyClicks(name, u"Plaspy"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());
        const auto saved = m_station->preset("plaspy-2");
        QVERIFY(saved.has_value());
        QCOMPARE(saved->name, std::string("Plaspy"));
        QCOMPARE(hostAndPort(saved->host, saved->port.value_or(0)),
                 std::string("d.plaspy.com:9000"));
        QCOMPARE(m_station->preset("plaspy")->port.value_or(0), 8888);

        // The list holds it, shows it as chosen, and the plan is for it.
        QCOMPARE(unit().draft().preset()->id, std::string("plaspy-2"));
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan() && unit().plan()->target.presetId == "plaspy-2",
                                 patience);
        QCOMPARE(unit().plan()->wanted.value(SettingId::ServerPort).value_or(""),
                 std::string("9000"));
        const auto boxes = commissionPage().findChildren<QComboBox *>();
        QVERIFY(std::ranges::any_of(boxes, [](const QComboBox *box) {
            return box->isVisible() && box->currentData() == u"plaspy-2"_s;
        }));
        QVERIFY(button(*m_window, u"saveAsPreset"_s) == nullptr);
    }

    void asksBeforeAnOwnPresetIsReplaced()
    {
        identify();
        unit().setPreset("traccar");
        unit().setText(SettingId::Host, "one.example.org");
        QVERIFY(unit().savePreset({"depot", {}}, u"Depot"_s));
        unit().setPreset("traccar");
        unit().setText(SettingId::Host, "two.example.org");
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"saveAsPreset"_s) != nullptr, patience);
        QTest::mouseClick(button(*m_window, u"saveAsPreset"_s), Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(name, u"depot"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(shows(*m_window, u"one.example.org"_s));
        QCOMPARE(m_station->preset("depot")->host, std::string("one.example.org"));
        // Another name is another question.
        QTest::keyClicks(name, u"s"_s);
        QVERIFY(!shows(*m_window, u"one.example.org"_s));
        QTest::keyClick(name, Qt::Key_Backspace);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(shows(*m_window, u"one.example.org"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_station->preset("depot")->host, std::string("two.example.org"));
        QVERIFY(!name->isVisible());
    }

    void aPresetThatCannotBeWrittenIsSaidSoWhereItWasNamed()
    {
        // A file where the folder would be.
        QFile inTheWay(m_directory->filePath(u"data/presets"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        identify();
        unit().setPreset("plaspy");
        unit().setText(SettingId::ServerPort, "9000");
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"saveAsPreset"_s) != nullptr, patience);
        QTest::mouseClick(button(*m_window, u"saveAsPreset"_s), Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(name, u"Depot"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(name->isVisible());
        QCOMPARE(QApplication::focusWidget(), name);
        QVERIFY(shows(*m_window, u"cannot be written"_s));
        QCOMPARE(unit().draft().preset()->id, std::string("plaspy"));
    }
};

QTEST_MAIN(TestMainWindowForm)
#include "test_mainwindow_form.moc"
