// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowcase.h"

#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// What a person is asked before a tracker can be read or written: its password, its IMEI, consent.
class TestMainWindowQuestions : public QObject, MainWindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow_questions"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void asksForTheDevicePassword()
    {
        m_options.password = "secret";
        QTest::mouseClick(demoButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, patience);
        QCOMPARE(unit().error()->code, ErrorCode::PasswordWrong);
        auto *focused = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(focused != nullptr);
        QCOMPARE(focused->echoMode(), QLineEdit::Password);
        QTest::keyClicks(focused, u"secret"_s);
        QTest::keyClick(focused, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        QVERIFY(focused->text().isEmpty());
    }

    void aDevicePasswordIsRememberedOnlyWhenWanted()
    {
        m_options.password = "secret";
        const auto ask = [this] {
            QTest::mouseClick(demoButton(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, patience);
            QTRY_VERIFY_WITH_TIMEOUT(unit().secrets().canRemember(), patience);
        };
        const auto box = [this] {
            const auto boxes = m_window->findChildren<QCheckBox *>();
            const auto found = std::ranges::find_if(boxes, [](const QCheckBox *each) {
                return each->isVisible() && each->text().contains(u"keychain");
            });
            return found == boxes.end() ? nullptr : *found;
        };
        const auto finish = [this] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
            unit().release();
            QTRY_VERIFY_WITH_TIMEOUT(!unit().isBusy() && !unit().isDemo(), patience);
        };
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(box() != nullptr, patience);
        QVERIFY(!box()->isChecked());
        QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
        finish();
        QVERIFY(m_keychain->secrets.empty());

        ask();
        QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
        box()->click();
        finish();
        const secrets::SecretKey key{secrets::SecretKind::DevicePassword, "all"};
        QTRY_VERIFY_WITH_TIMEOUT(SecretKeeper::remembers(key), patience);
        QCOMPARE(m_keychain->secrets[key], std::string("secret"));

        // It fills the field, and a person sends it.
        ask();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTRY_COMPARE_WITH_TIMEOUT(field->text(), u"secret"_s, patience);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(box()->isChecked());
        finish();

        ask();
        QTRY_COMPARE_WITH_TIMEOUT(field->text(), u"secret"_s, patience);
        box()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!SecretKeeper::remembers(key), patience);
        QVERIFY(m_keychain->secrets.empty());
    }

    void anApnPasswordIsRememberedOnceTheUnitHoldsIt()
    {
        identify();
        unit().setText(SettingId::Apn, "iot.example");
        unit().setText(SettingId::ApnPassword, "secret");
        QTRY_VERIFY_WITH_TIMEOUT(unit().secrets().canRemember(), patience);
        unit().rememberApnPassword(true);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        QVERIFY(m_keychain->secrets.empty());
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, patience);
        const secrets::SecretKey key{secrets::SecretKind::ApnPassword, "iot.example"};
        QTRY_VERIFY_WITH_TIMEOUT(SecretKeeper::remembers(key), patience);
        QCOMPARE(m_keychain->secrets[key], std::string("secret"));

        // The next tracker that gets this APN gets its password too; one that has it does not.
        unit().backToSettings();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, patience);
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan().has_value(), patience);
        unit().setText(SettingId::ApnPassword, "");
        unit().setText(SettingId::Apn, "internet.virtual");
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        QVERIFY(unit().draft().text(SettingId::ApnPassword).empty());
    }

    void aRealUnitNeedsItsImeiAndConsent()
    {
        m_pretendReal = true;
        const ConnectionSettings before = m_options.initialSettings;
        identify();
        auto *imei = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(imei != nullptr);
        QTest::keyClicks(imei, u"359999 04 654425 1"_s);
        QTest::keyClick(imei, Qt::Key_Return);
        QVERIFY(shows(*m_window, u"does not fit"_s));
        QVERIFY(unit().needsImei());
        imei->clear();
        QTest::keyClicks(imei, u"359999-04-654425-0"_s);
        QTest::keyClick(imei, Qt::Key_Return);
        QVERIFY(!unit().needsImei());
        QVERIFY(unit().identity()->imeiFromLabel);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"(label)"_s), patience);

        // Assumed words are never sent before somebody agreed.
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan().has_value(), patience);
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
        auto *agree = button(*m_window, u"agree"_s);
        QVERIFY(agree != nullptr);
        QVERIFY(agree->text().contains(u"SIP"));
        QVERIFY(unit().needsConsent());
        QTest::keyClick(agree, Qt::Key_Space);
        QVERIFY(unit().options().consent.allows("SIP?"));
        QVERIFY(!unit().options().consent.all);
        QCOMPARE(unit().stage(), Stage::Opening);
        // Read once more, now with those words; the IMEI need not be typed again.
        QTRY_VERIFY_WITH_TIMEOUT(unit().stage() != Stage::Opening, patience);
        QCOMPARE(unit().options().imei.value_or(""), std::string("359999046544250"));
        QCOMPARE(m_demo->tracker.memory(), before);
    }

    void whatWasAgreedToIsNotAskedAgain()
    {
        m_pretendReal = true;
        identify();
        QVERIFY(unit().needsConsent());
        unit().agreeToWords();
        const auto agreed = unit().options().consent.words;
        QVERIFY(!agreed.empty());
        unit().release();
        QTRY_VERIFY_WITH_TIMEOUT(!unit().isBusy(), patience);

        // The next one of that kind, even after the program was started anew.
        openWindow();
        openReal();
        QTRY_VERIFY_WITH_TIMEOUT(unit().options().consent.words == agreed, patience);
    }

    void anOpenPortIsNotAnAnswer()
    {
        m_pretendReal = true;
        identify();
        QVERIFY(!unit().hasAnswered());
        QVERIFY(!shows(*m_window, u"Connected"_s));
        QVERIFY(shows(*m_window, u"Port open, no answer"_s));
        QVERIFY(shows(*m_window, u"was not asked anything yet"_s));
        QCOMPARE(unit().stepState(JobStep::Connect), StepState::Done);
        QCOMPARE(unit().stepState(JobStep::Identify), StepState::Skipped);
        QCOMPARE(unit().stepState(JobStep::Read), StepState::Skipped);
        // A label is no answer either, and there is a way back to the ports.
        unit().giveImei("359999046544250");
        QVERIFY(!unit().hasAnswered());
        QTest::mouseClick(button(*m_window, u"disconnect"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::NoUnit, patience);
    }

    void whatThisFirmwareHasNoWordForIsGrey()
    {
        m_pretendReal = true;
        identify();
        QTest::mouseClick(button(*m_window, u"moreSettings"_s), Qt::LeftButton);
        const auto *zone = commissionPage().findChild<QLineEdit *>(u"time_zone"_s);
        QVERIFY(zone->isVisible());
        QVERIFY(!zone->isEnabled());
        QVERIFY(shows(*m_window, u"not known for this firmware"_s));
    }

    void aRealUnitIsNotGivenALoopbackAddress()
    {
        m_pretendReal = true;
        identify();
        unit().giveImei("359999046544250");
        unit().setPreset("this-laptop");
        QVERIFY(unit().draft().needsHost());
        QTRY_VERIFY_WITH_TIMEOUT(unit().obstacle().has_value(), patience);
        unit().setText(SettingId::Host, "127.0.0.1");
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().obstacle() && unit().obstacle()->code == ErrorCode::HostIsLoopback, patience);
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
    }
};

QTEST_MAIN(TestMainWindowQuestions)
#include "test_mainwindow_questions.moc"
