// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/commissionpage.h"
#include "ui/smscard.h"
#include "ui/smspanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// The text messages for a tracker without a cable, to be copied.
class TestSmsPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_case;

    UnitPresenter &unit() { return m_case->unit(); }
    MainWindow &window() { return *m_case->window; }
    SmsPanel &panel() { return *window().findChild<SmsPanel *>(); }

    void open()
    {
        auto *sms = button(window(), u"sms"_s);
        QVERIFY(sms != nullptr);
        sms->setFocus();
        QTest::keyClick(sms, Qt::Key_Return);
        QVERIFY(panel().isVisible());
    }

    /// As they are shown.
    QStringList texts()
    {
        QStringList texts;
        for (const auto *label : panel().findChildren<QLabel *>(u"smsText"_s)) {
            if (label->isVisible()) {
                texts += label->accessibleName();
            }
        }
        return texts;
    }

    std::vector<QPushButton *> copyButtons()
    {
        std::vector<QPushButton *> buttons;
        for (auto *each : panel().findChildren<QPushButton *>(u"copySms"_s)) {
            if (each->isVisible()) {
                buttons.push_back(each);
            }
        }
        return buttons;
    }

    QLineEdit *field(const QString &name)
    {
        for (auto *each : panel().findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name && each->isVisible()) {
                return each;
            }
        }
        for (auto *box : panel().findChildren<QComboBox *>()) {
            if (box->accessibleName() == name && box->isVisible()) {
                return box->lineEdit();
            }
        }
        return nullptr;
    }

    void type(const QString &name, const QString &text)
    {
        auto *line = field(name);
        QVERIFY2(line != nullptr, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void choosePreset(const QString &id)
    {
        for (auto *box : panel().findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Report to") {
                box->setCurrentIndex(box->findData(id));
                Q_EMIT box->activated(box->currentIndex());
            }
        }
    }

    QString said(const QString &label) { return visibleText(panel(), label); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_smspanel"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999047000138");
        QVERIFY(m_case->station != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QApplication::clipboard()->clear();
    }

    void cleanup() { m_case.reset(); }

    void messagesComeInOrderWithoutATracker()
    {
        open();
        choosePreset(u"plaspy-address"_s);
        type(u"APN"_s, u"internet.mx"_s);
        QCOMPARE(texts(),
                 (QStringList{u"1234,APN;internet.mx;;"_s, u"1234,SIP;54.85.159.138;8888"_s}));
        QVERIFY(shows(panel(), u"1 of 2"_s));
        QVERIFY(shows(panel(), u"Sets Server, Port."_s));
        QVERIFY(shows(panel(), u"Answer to wait for: SIP: 54.85.159.138;8888"_s));
        QVERIFY(shows(panel(), u"Empties APN user, APN password"_s));
        QVERIFY(shows(panel(), u"Assumed"_s));
        QVERIFY(shows(panel(), u"This program sends nothing."_s));
        // What no message can say is named.
        QVERIFY(said(u"smsGaps"_s).contains(u"no command for it is known: Transport"_s));
        // Without a secret there is none to show.
        QVERIFY(!panel().findChild<QCheckBox *>(u"showPasswords"_s)->isVisible());
        // Only trackers that there are: the virtual one gets no messages.
        const auto *profiles = panel().findChild<QComboBox *>(u"smsProfile"_s);
        QVERIFY(profiles->currentText().contains(u"SP7600"_s));
        QCOMPARE(profiles->findText(u"Virtual"_s, Qt::MatchContains), -1);
    }

    void oneAfterTheOtherIsCopiedByKeyboard()
    {
        open();
        choosePreset(u"plaspy-address"_s);
        type(u"APN"_s, u"internet.mx"_s);
        const auto copy = copyButtons();
        QCOMPARE(copy.size(), std::size_t(2));
        QVERIFY(copy[0]->property("primary").toBool());
        QVERIFY(!copy[1]->property("primary").toBool());
        copy[0]->setFocus();
        QTest::keyClick(copy[0], Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), u"1234,APN;internet.mx;;"_s);
        QCOMPARE(said(u"smsCopied"_s), u"Copied"_s);
        // Then the next one is the one to go on with.
        QVERIFY(!copy[0]->property("primary").toBool());
        QVERIFY(copy[1]->property("primary").toBool());
        QTest::keyClick(copy[1], Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), u"1234,SIP;54.85.159.138;8888"_s);
        // Esc leads back, and leaves nothing open.
        QTest::keyClick(&panel(), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QVERIFY(shows(window(), u"Plug in the tracker"_s));
        QCOMPARE(unit().stage(), Stage::NoUnit);
    }

    void passwordsAreMaskedAndCopiedForReal()
    {
        open();
        choosePreset(u"plaspy-address"_s);
        type(u"APN"_s, u"internet.mx"_s);
        type(u"APN password"_s, u"geheim"_s);
        type(u"Its password now"_s, u"8642"_s);
        QCOMPARE(texts().front(), u"***,APN;internet.mx;;***"_s);
        QVERIFY(!shows(panel(), u"geheim"_s) && !shows(panel(), u"8642"_s));
        QVERIFY(shows(panel(), u"Copy always takes the real password"_s));
        QTest::mouseClick(copyButtons().front(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"8642,APN;internet.mx;;geheim"_s);
        QCOMPARE(said(u"smsCopied"_s), u"Copied with its password"_s);
        auto *show = panel().findChild<QCheckBox *>(u"showPasswords"_s);
        QVERIFY(show->isVisible() && !show->isChecked());
        show->click();
        QCOMPARE(texts().front(), u"8642,APN;internet.mx;;geheim"_s);
        // None of it stays behind.
        QTest::keyClick(&panel(), Qt::Key_Escape);
        open();
        QVERIFY(field(u"APN password"_s)->text().isEmpty());
        QVERIFY(field(u"Its password now"_s)->text().isEmpty());
        QCOMPARE(texts().front(), u"1234,APN;internet.mx;;"_s);
        QVERIFY(!show->isChecked());
    }

    void passwordsAreForgottenWhenATrackerTakesThePage()
    {
        open();
        choosePreset(u"plaspy-address"_s);
        type(u"APN"_s, u"internet.mx"_s);
        type(u"Its password now"_s, u"8642"_s);
        panel().findChild<QCheckBox *>(u"showPasswords"_s)->click();
        window().startDemo();
        QTRY_VERIFY(!panel().isVisible());
        for (const auto *each : panel().findChildren<QLineEdit *>()) {
            QVERIFY(!each->text().contains(u"8642"));
        }
        QVERIFY(!panel().findChild<QCheckBox *>(u"showPasswords"_s)->isChecked());
    }

    void whatCannotBeSentIsSaid()
    {
        open();
        choosePreset(u"traccar"_s);
        QVERIFY(texts().isEmpty());
        QVERIFY(!said(u"smsProblem"_s).isEmpty());
        type(u"Server"_s, u"127.0.0.1"_s);
        QVERIFY(said(u"smsProblem"_s).contains(u"127.0.0.1"_s));
        type(u"Server"_s, u"192.0.2.1"_s);
        QVERIFY(said(u"smsProblem"_s).isEmpty());
        QCOMPARE(texts(), QStringList{u"1234,SIP;192.0.2.1;5078"_s});
        type(u"Port"_s, u"99999"_s);
        QVERIFY(texts().isEmpty());
        QVERIFY(!said(u"smsProblem"_s).isEmpty());
    }

    void aMessageThatIsTooLongIsNamedAndNotCopied()
    {
        commissioning::SmsText message;
        message.text = std::string(161, 'a');
        message.shownText = message.text;
        message.problem = Error{ErrorCode::SmsTooLong, {{"length", "161"}, {"limit", "160"}}, {}};
        const SmsCard card(message, 1, 1, true);
        QVERIFY(!card.canCopy());
        QVERIFY(!card.findChild<QPushButton *>(u"copySms"_s)->isEnabled());
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *each) {
            return each->text().contains(u"161") && each->property("problem").toBool();
        }));
    }

    void aConnectedTrackersSettingsAreTakenOver()
    {
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        unit().setPreset("plaspy");
        unit().setText(SettingId::Apn, "site.example");
        unit().setText(SettingId::ReportInterval, "33");
        const auto *files = button(window(), u"settingsFiles"_s);
        QVERIFY(files != nullptr);
        files->menu()->actions().back()->trigger();
        QVERIFY(panel().isVisible());
        QVERIFY(field(u"APN"_s) != nullptr);
        QCOMPARE(field(u"APN"_s)->text(), u"site.example"_s);
        const QString all = texts().join(u'\n');
        QVERIFY2(all.contains(u"site.example"_s) && all.contains(u"d.plaspy.com"_s)
                     && all.contains(u"33"_s),
                 qPrintable(all));
        QTest::mouseClick(button(window(), u"leaveSms"_s), Qt::LeftButton);
        QVERIFY(!panel().isVisible());
        QCOMPARE(unit().stage(), Stage::Identified);
        QCOMPARE(unit().draft().text(SettingId::Apn), "site.example");

        // A tracker that goes away is more urgent, and what was its own goes with it.
        files->menu()->actions().back()->trigger();
        m_case->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
        QVERIFY(!panel().isVisible());
        unit().release();
        QTRY_VERIFY(!unit().isBusy());
        open();
        QVERIFY(!texts().join(u'\n').contains(u"site.example"_s));
        QVERIFY(field(u"APN"_s)->text().isEmpty());
    }

    void longTextsHaveRoomAndMnemonicsAreUnique()
    {
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        m_case->show();
        open();
        choosePreset(u"plaspy"_s);
        auto *more = button(window(), u"moreSettings"_s);
        QVERIFY(more != nullptr);
        for (const bool fold : {false, true}) {
            if (fold) {
                more->click();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QTRY_COMPARE(firstCut(window()), QString());
            QCOMPARE(doubleMnemonic(*m_case->window), QString());
        }
        m_case->window.reset();
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestSmsPanel)
#include "test_smspanel.moc"
