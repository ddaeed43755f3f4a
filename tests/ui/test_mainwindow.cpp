// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/windowtools.h"
#include "ui/commissionpage.h"
#include "ui/leaverow.h"
#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/pagescroll.h"
#include "ui/resultbanner.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QWindow>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<MainWindow> m_window;
    simulator::VirtualTrackerOptions m_options;
    Demo *m_demo = nullptr;
    std::shared_ptr<KeychainContent> m_keychain;
    std::string m_simulatorPort;
    /// The window takes the virtual tracker for a real one, whose words are only assumed.
    bool m_pretendReal = false;
    std::unique_ptr<DemoUnit> m_real;

    UnitPresenter &unit() { return m_window->unit(); }
    CommissionPage &commissionPage() { return *m_window->findChild<CommissionPage *>(); }

    DemoFactory factory()
    {
        return [this]() -> Result<std::unique_ptr<DemoUnit>> {
            auto demo = std::make_unique<Demo>(m_options);
            const auto running = demo->tracker.start();
            if (!running) {
                return std::unexpected(running.error());
            }
            demo->path = running->pseudoTerminal.toStdString();
            m_demo = demo.get();
            m_simulatorPort = demo->path;
            return demo;
        };
    }

    /// A virtual tracker on a port that the window takes for a real one. The profile is chosen, so
    /// that none is looked for: it answers to the words of none of them.
    void openReal()
    {
        m_pretendReal = true;
        auto real = factory()();
        QVERIFY(real.has_value());
        m_real = std::move(*real);
        commissioning::UnitOptions options;
        options.port = m_real->port();
        options.profileId = "sp7600";
        unit().open(options);
    }

    void identify()
    {
        if (m_pretendReal) {
            openReal();
        } else {
            QTest::mouseClick(demoButton(), Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
    }

    QLineEdit *apnField()
    {
        const auto fields = commissionPage().findChildren<QLineEdit *>();
        const auto found = std::ranges::find_if(
            fields, [](const QLineEdit *field) { return field->accessibleName() == u"APN"; });
        return found == fields.end() ? nullptr : *found;
    }

    /// Until something of it stands in the tracker.
    void beginWriting()
    {
        // Cancelling takes effect between two words: there shall be several.
        unit().setText(SettingId::Heartbeat, "400");
        unit().setText(SettingId::ParkedInterval, "7200");
        QTRY_VERIFY(unit().plan() && unit().plan()->wanted.has(SettingId::ParkedInterval)
                    && unit().canStart());
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().runningStep() == JobStep::Write && !unit().written().empty(), 15'000);
    }

    /// As the window system does.
    void askToClose()
    {
        QVERIFY(!m_window->windowHandle()->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(shows(*m_window, u"Closing the window now"_s));
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"leaveGoOn"_s));
        const auto *row = m_window->findChild<LeaveRow *>();
        QVERIFY(row->property("announced").toString().contains(u"Closing the window now"_s));
        QCOMPARE(unit().stage(), Stage::Working);
    }

    QPushButton *demoButton()
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *each) {
            return each->text().contains(u"virtual tracker");
        });
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow"_s); }

    void init()
    {
        m_directory = folderForSettings();
        m_options = {};
        m_options.replyDelay = std::chrono::milliseconds(2);
        m_options.initialSettings = simulator::factorySettings();
        m_demo = nullptr;
        m_simulatorPort.clear();
        m_pretendReal = false;
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        options.isSimulatorPort = [this](const std::string &port) {
            return !m_pretendReal && port == m_simulatorPort;
        };
        auto station = commissioning::Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_keychain = std::make_shared<KeychainContent>();
        m_window = std::make_unique<MainWindow>(*m_station, factory(),
                                                std::make_unique<MemoryKeychain>(m_keychain));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // Keys go to an active window only.
    }

    void cleanup()
    {
        m_window.reset();
        m_real.reset();
        m_station.reset();
        m_directory.reset();
    }

    void offersTheVirtualTrackerWhenNothingIsOpen()
    {
        QCOMPARE(unit().stage(), Stage::NoUnit);
        QVERIFY(demoButton() != nullptr);
        QVERIFY(shows(*m_window, u"Plug in the tracker"_s));
        QVERIFY(shows(*m_window, u"Not connected"_s));
    }

    void doesTheWholeJobByMouse()
    {
        identify();
        QVERIFY(shows(*m_window, u"359999 04 654425 0"_s));
        // A demonstration ends with a proof here, so this laptop is where it reports.
        QCOMPARE(unit().draft().preset()->id, std::string("this-laptop"));
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        QVERIFY(button(*m_window, u"start"_s)->text().contains(u"prove"));
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QCOMPARE(unit().stage(), Stage::Working);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Proved);
        QVERIFY(shows(*m_window, u"Proved."_s));
        QVERIFY(shows(*m_window, u"km/h"_s));
        // What the window says is what the unit holds.
        const ConnectionSettings held = m_demo->tracker.memory();
        QCOMPARE(held.value(SettingId::Host).value_or(""), std::string("127.0.0.1"));
        QVERIFY(held.value(SettingId::ServerPort).value_or("9") != "9");
        QCOMPARE(unit().difference().phase(), DifferenceModel::Phase::Finished);

        QTest::mouseClick(button(*m_window, u"nextTracker"_s), Qt::LeftButton);
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        QTRY_VERIFY(!unit().isBusy());
        QTRY_VERIFY(!unit().isDemo());
    }

    void doesTheWholeJobByKeyboard()
    {
        demoButton()->setFocus();
        QTest::keyClick(demoButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        // The keyboard waits at the next thing to do, every time.
        QTRY_COMPARE(QApplication::focusWidget(), button(*m_window, u"start"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Proved);
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"nextTracker"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
    }

    void anotherServerEndsAsConfiguredAndNeverAsProved()
    {
        identify();
        unit().setPreset("plaspy");
        QTRY_VERIFY(unit().plan() && unit().plan()->target.presetId == "plaspy");
        QVERIFY(shows(*m_window, u"not that its reports arrive"_s));
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        QVERIFY(!button(*m_window, u"start"_s)->text().contains(u"prove"));
        QVERIFY(button(*m_window, u"skipProof"_s) == nullptr);
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
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
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().runningStep(), JobStep::Prove, 30'000);
        QVERIFY(shows(*m_window, u"Nothing was heard yet."_s));
        QTest::keyClick(m_window->findChild<CommissionPage *>(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 10'000);
        QCOMPARE(unit().job()->result, JobResult::Cancelled);
        QVERIFY(shows(*m_window, u"Stopped."_s));
    }

    void theApnOfTheSimStandsInTheFormOfATrackerThatHasNone()
    {
        m_options.initialSettings = simulator::emptyFactorySettings();
        identify();
        QVERIFY(shows(*m_window, u"Telcel (334 020), from the SIM"_s));
        QCOMPARE(unit().draft().text(SettingId::Apn), std::string("internet.itelcel.com"));
        QVERIFY(!unit().isEdited());
        QVERIFY(button(*m_window, u"useApn"_s) == nullptr);
        QTRY_VERIFY(unit().plan()
                    && unit().plan()->wanted.value(SettingId::Apn) == "internet.itelcel.com");
        QCOMPARE(unit().plan()->wanted.value(SettingId::ApnUser).value_or(""),
                 std::string("webgprs"));
        QVERIFY(unit().plan()->wanted.has(SettingId::ApnPassword));
        // It is seen before it is written, and one press is all that is left.
        QTRY_COMPARE(QApplication::focusWidget(), button(*m_window, u"start"_s));
        QVERIFY(shows(*m_window, u"Cannot be undone"_s));
        QVERIFY(shows(*m_window, u"APN password"_s));
        QCOMPARE(m_demo->tracker.memory(), m_options.initialSettings);
    }

    void anApnThatWasTakenOutIsOneKeyAwayAgain()
    {
        m_options.initialSettings = simulator::emptyFactorySettings();
        identify();
        QTRY_COMPARE(QApplication::focusWidget(), button(*m_window, u"start"_s));
        QLineEdit *apn = apnField();
        QVERIFY(apn != nullptr);
        apn->setFocus();
        apn->selectAll();
        QTest::keyClick(apn, Qt::Key_Delete);
        QVERIFY(shows(*m_window, u"The tracker has no APN."_s));
        QTRY_VERIFY(unit().plan() && !unit().plan()->wanted.has(SettingId::Apn));
        auto *use = button(*m_window, u"useApn"_s);
        QVERIFY(use != nullptr);
        QCOMPARE(use->text(), u"Use internet.itelcel.com"_s);
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Return);
        QCOMPARE(unit().draft().text(SettingId::Apn), std::string("internet.itelcel.com"));
        QTRY_COMPARE(QApplication::focusWidget(), button(*m_window, u"start"_s));
    }

    void arrowsGoThroughEveryPreset()
    {
        identify();
        QTRY_COMPARE(QApplication::focusWidget(), button(*m_window, u"start"_s));
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
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        QLineEdit *apn = apnField();
        QVERIFY(apn != nullptr);
        apn->setFocus();
        apn->selectAll();
        QTest::keyClicks(apn, u"inter;net"_s);
        QTRY_VERIFY(!button(*m_window, u"start"_s)->isEnabled());
        QCOMPARE(QKeySequence::mnemonic(button(*m_window, u"start"_s)->text()),
                 QKeySequence(Qt::ALT | Qt::Key_E));
        QTest::keyClick(apn, Qt::Key_E, Qt::AltModifier);
        QTest::keyClick(apn, Qt::Key_E, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(apn->text(), u"inter;net"_s);
        QTest::keyClick(apn, Qt::Key_E);
        QCOMPARE(apn->text(), u"inter;nete"_s);
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
        QTRY_VERIFY(interval->property("problem").toBool());
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
        interval->selectAll();
        QTest::keyClicks(interval, u"30"_s);
        QVERIFY(!interval->property("problem").toBool());
        QVERIFY(fold->text().contains(u"1 changed"));
        // The plan follows the typing after a moment.
        QTRY_COMPARE(unit().plan() ? unit().plan()->wanted.value(SettingId::ReportInterval)
                                   : std::nullopt,
                     std::optional<std::string>("30"));
        QTRY_VERIFY(unit().canStart());
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Configured);
        QCOMPARE(m_demo->tracker.memory().value(SettingId::ReportInterval).value_or(""),
                 std::string("30"));

        // It is open the next time too.
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->resize(1366, 768);
        m_window->show();
        identify();
        QVERIFY(commissionPage().findChild<QLineEdit *>(u"report_interval_s"_s)->isVisible());
    }

    void aNewPasswordIsMaskedUntilItIsToBeSeen()
    {
        identify();
        QTest::mouseClick(button(*m_window, u"moreSettings"_s), Qt::LeftButton);
        auto *password = commissionPage().findChild<QLineEdit *>(u"device_password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"98765"_s);
        QTRY_VERIFY(unit().plan() && unit().plan()->wanted.has(SettingId::DevicePassword));
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

    void earlierSettingsCanBePutBack()
    {
        identify();
        QVERIFY(button(*m_window, u"earlierSettings"_s) == nullptr); // There are none yet.
        unit().setPreset("plaspy");
        unit().setText(SettingId::ApnPassword, "secret");
        QTRY_VERIFY(unit().canStart());
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        unit().backToSettings();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);

        auto *earlier = button(*m_window, u"earlierSettings"_s);
        QVERIFY(earlier != nullptr);
        QCOMPARE(earlier->menu()->actions().size(), 1);
        QVERIFY(earlier->menu()->actions().front()->text().contains(u"APN password"));
        const ConnectionSettings before = m_demo->tracker.memory();
        earlier->menu()->actions().front()->trigger();
        QVERIFY(shows(*m_window, u"Before the write of"_s));
        QTRY_COMPARE(unit().difference().phase(), DifferenceModel::Phase::Planned);
        QTRY_VERIFY(unit().canStart());
        QVERIFY(button(*m_window, u"skipProof"_s) == nullptr);
        QCOMPARE(m_demo->tracker.memory(), before);

        // Esc leads back to the form, and nothing was written.
        QTest::keyClick(m_window->findChild<CommissionPage *>(), Qt::Key_Escape);
        QVERIFY(!unit().backup());
        QTRY_VERIFY(unit().plan() && unit().plan()->target.presetId == "plaspy");

        earlier->menu()->actions().front()->trigger();
        auto *password = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(password != nullptr);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"a;b"_s);
        QTRY_VERIFY(password->property("problem").toBool());
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
        password->selectAll();
        QTest::keyClicks(password, u"other"_s);
        QTRY_VERIFY(unit().canStart());
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
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
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
        QCOMPARE(unit().error()->code, ErrorCode::LinkLost);
        QVERIFY(shows(*m_window, u"the tracker held"_s));
        QVERIFY(shows(*m_window, u"Not connected"_s));
        QVERIFY(button(*m_window, u"retry"_s) != nullptr);
    }

    void aPulledCableInTheMiddleSaysWhatIsKnown()
    {
        // Slow enough that writing is not over before this machine comes to pull the cable.
        m_options.replyDelay = std::chrono::milliseconds(400);
        identify();
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        bool isPulled = false;
        const QObject untilTheEnd;
        connect(&unit(), &UnitPresenter::changed, &untilTheEnd, [this, &isPulled] {
            if (unit().runningStep() == JobStep::Write && !std::exchange(isPulled, true)) {
                m_demo->tracker.stop();
            }
        });
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isPulled, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QCOMPARE(unit().job()->result, JobResult::Failed);
        QVERIFY(button(*m_window, u"nextTracker"_s) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"no longer connected"_s), 15'000);
        QCOMPARE(button(*m_window, u"backToSettings"_s)->property("primary").toBool(), true);
        QVERIFY(!shows(*m_window, u"Proved"_s));
    }

    void asksForTheDevicePassword()
    {
        m_options.password = "secret";
        QTest::mouseClick(demoButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
        QCOMPARE(unit().error()->code, ErrorCode::PasswordWrong);
        auto *focused = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(focused != nullptr);
        QCOMPARE(focused->echoMode(), QLineEdit::Password);
        QTest::keyClicks(focused, u"secret"_s);
        QTest::keyClick(focused, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QVERIFY(focused->text().isEmpty());
    }

    void aDevicePasswordIsRememberedOnlyWhenWanted()
    {
        m_options.password = "secret";
        const auto ask = [this] {
            QTest::mouseClick(demoButton(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
            QTRY_VERIFY(unit().secrets().canRemember());
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
            QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
            unit().release();
            QTRY_VERIFY(!unit().isBusy() && !unit().isDemo());
        };
        ask();
        QTRY_VERIFY(box() != nullptr);
        QVERIFY(!box()->isChecked());
        QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
        finish();
        QVERIFY(m_keychain->secrets.empty());

        ask();
        QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
        box()->click();
        finish();
        const secrets::SecretKey key{secrets::SecretKind::DevicePassword, "all"};
        QTRY_VERIFY(SecretKeeper::remembers(key));
        QCOMPARE(m_keychain->secrets[key], std::string("secret"));

        // It fills the field, and a person sends it.
        ask();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTRY_COMPARE(field->text(), u"secret"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(box()->isChecked());
        finish();

        ask();
        QTRY_COMPARE(field->text(), u"secret"_s);
        box()->click();
        QTRY_VERIFY(!SecretKeeper::remembers(key));
        QVERIFY(m_keychain->secrets.empty());
    }

    void anApnPasswordIsRememberedOnceTheUnitHoldsIt()
    {
        identify();
        unit().setText(SettingId::Apn, "iot.example");
        unit().setText(SettingId::ApnPassword, "secret");
        QTRY_VERIFY(unit().secrets().canRemember());
        unit().rememberApnPassword(true);
        QTRY_VERIFY(unit().canStart());
        QVERIFY(m_keychain->secrets.empty());
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        const secrets::SecretKey key{secrets::SecretKind::ApnPassword, "iot.example"};
        QTRY_VERIFY(SecretKeeper::remembers(key));
        QCOMPARE(m_keychain->secrets[key], std::string("secret"));

        // The next tracker that gets this APN gets its password too; one that has it does not.
        unit().backToSettings();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().plan().has_value());
        unit().setText(SettingId::ApnPassword, "");
        unit().setText(SettingId::Apn, "internet.virtual");
        QTRY_VERIFY(unit().canStart());
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
        QTRY_VERIFY(shows(*m_window, u"(label)"_s));

        // Assumed words are never sent before somebody agreed.
        QTRY_VERIFY(unit().plan().has_value());
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
        QTRY_VERIFY_WITH_TIMEOUT(unit().stage() != Stage::Opening, 60'000);
        QCOMPARE(unit().options().imei.value_or(""), std::string("359999046544250"));
        QCOMPARE(m_demo->tracker.memory(), before);
    }

    void whatWasAgreedToIsNotAskedAgain()
    {
        m_pretendReal = true;
        identify();
        QVERIFY(unit().needsConsent());
        unit().agreeToWords();
        QTRY_VERIFY_WITH_TIMEOUT(unit().stage() != Stage::Opening, 60'000);
        const auto agreed = unit().options().consent.words;
        QVERIFY(!agreed.empty());
        unit().release();
        QTRY_VERIFY(!unit().isBusy());

        // The next one of that kind, even after the program was started anew.
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->resize(1366, 768);
        m_window->show();
        openReal();
        QTRY_VERIFY_WITH_TIMEOUT(unit().options().consent.words == agreed, 60'000);
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
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
    }

    void whatCannotBeWrittenIsNotShownAsThePlan()
    {
        identify();
        QTRY_COMPARE(unit().difference().phase(), DifferenceModel::Phase::Planned);
        unit().setPreset("traccar");
        QTRY_COMPARE(unit().difference().phase(), DifferenceModel::Phase::Read);
        unit().setText(SettingId::Host, "track.example.org");
        QTRY_COMPARE(unit().difference().phase(), DifferenceModel::Phase::Planned);
        unit().setText(SettingId::ServerPort, "88888");
        QTRY_COMPARE(unit().difference().phase(), DifferenceModel::Phase::Read);
        unit().setText(SettingId::ServerPort, "");
        QTRY_COMPARE(unit().difference().phase(), DifferenceModel::Phase::Planned);
        QTRY_VERIFY(unit().canStart());
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

    void nothingIsCutInASmallWindow()
    {
        m_window->resize(1100, 700);
        QTRY_COMPARE(m_window->size(), QSize(1100, 700));
        m_pretendReal = true;
        identify();
        unit().giveImei("359999046544250");
        QTRY_VERIFY(shows(*m_window, u"(label)"_s));
        QTRY_COMPARE(firstCut(*m_window), QString());
        unit().release();
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        QTRY_VERIFY(!unit().isBusy());

        m_pretendReal = false;
        identify();
        QTRY_VERIFY(unit().canStart());
        QTRY_COMPARE(firstCut(*m_window), QString());
        unit().start(true);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        m_window->showPage(MainWindow::Page::Live);
        QTRY_VERIFY(m_window->livePage().reportCount() >= 1);
        QTRY_COMPARE(firstCut(*m_window), QString());
        const auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        QTRY_VERIFY(search->width() >= 100);
        const auto tables = m_window->livePage().findChildren<QTableView *>();
        QVERIFY(!tables.isEmpty());
        for (const auto *table : tables) {
            const auto *header = table->horizontalHeader();
            QVERIFY2(header->count() - header->hiddenSectionCount() >= 2,
                     qPrintable(table->accessibleName()));
            const int first = header->logicalIndexAt(1);
            QVERIFY2(header->sectionSize(first) >= 60, qPrintable(table->accessibleName()));
        }
    }

    void longTextsOfOtherLanguagesHaveRoom()
    {
        Lengthener longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        m_options.initialSettings = simulator::emptyFactorySettings();
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->resize(1366, 768);
        m_window->show();
        QTRY_COMPARE(firstCut(*m_window), QString());
        unit().openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().canStart());
        QTest::mouseClick(button(*m_window, u"moreSettings"_s), Qt::LeftButton);
        unit().setText(SettingId::ParkedInterval, "0");
        QTRY_COMPARE(firstCut(*m_window), QString());
        unit().release();
        QTRY_VERIFY(!unit().isBusy());
        openReal();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().needsConsent());
        QTRY_COMPARE(firstCut(*m_window), QString());
        QCoreApplication::removeTranslator(&longer);
    }

    void aRealUnitIsNotGivenALoopbackAddress()
    {
        m_pretendReal = true;
        identify();
        unit().giveImei("359999046544250");
        unit().setPreset("this-laptop");
        QVERIFY(unit().draft().needsHost());
        QTRY_VERIFY(unit().obstacle().has_value());
        unit().setText(SettingId::Host, "127.0.0.1");
        QTRY_VERIFY(unit().obstacle() && unit().obstacle()->code == ErrorCode::HostIsLoopback);
        QVERIFY(!button(*m_window, u"start"_s)->isEnabled());
    }

    void refusesWhatIsTypedWrongBeforeAnythingIsSent()
    {
        identify();
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        const ConnectionSettings before = m_demo->tracker.memory();
        QLineEdit *apn = apnField();
        QVERIFY(apn != nullptr);
        apn->setFocus();
        apn->selectAll();
        QTest::keyClicks(apn, u"inter;net"_s);
        QTRY_VERIFY(!button(*m_window, u"start"_s)->isEnabled());
        QVERIFY(apn->property("problem").toBool());
        QTRY_VERIFY(shows(*m_window, u";"_s));
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
        QTRY_VERIFY(button(*m_window, u"saveAsPreset"_s) != nullptr);
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
        QTRY_VERIFY(unit().plan() && unit().plan()->target.presetId == "plaspy-2");
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
        QTRY_VERIFY(button(*m_window, u"saveAsPreset"_s) != nullptr);
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
        QTRY_VERIFY(button(*m_window, u"saveAsPreset"_s) != nullptr);
        QTest::mouseClick(button(*m_window, u"saveAsPreset"_s), Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(name, u"Depot"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(name->isVisible());
        QCOMPARE(QApplication::focusWidget(), name);
        QVERIFY(shows(*m_window, u"cannot be written"_s));
        QCOMPARE(unit().draft().preset()->id, std::string("plaspy"));
    }

    void aPortThatIsNotThereIsSaidSo()
    {
        commissioning::UnitOptions options;
        options.port = "/dev/no-such-port";
        m_window->openPort(options);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Failed, 15'000);
        QCOMPARE(unit().error()->code, ErrorCode::PortNotFound);
        QVERIFY(shows(*m_window, u"/dev/no-such-port"_s));
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"retry"_s));
    }

    void showsWhatIsHeardAndItsBytes()
    {
        identify();
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        QTest::mouseClick(button(*m_window, u"start"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        auto &live = m_window->livePage();
        QVERIFY(live.isVisible());
        QTRY_VERIFY(live.reportCount() >= 1);
        QCOMPARE(live.trackerCount(), 1);
        live.chooseNewest();
        QVERIFY(shows(live, u"359999 04 654425 0"_s));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!live.isVisible());
    }

    void eachPageHasItsOwnKeyAndPlace()
    {
        using Page = MainWindow::Page;
        const auto press = [this](Qt::Key key, Page page) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QCOMPARE(m_window->page(), page);
        };
        press(Qt::Key_2, Page::Live);
        press(Qt::Key_4, Page::Diagnose);
        press(Qt::Key_6, Page::Records);
        press(Qt::Key_7, Page::Batch);
        press(Qt::Key_8, Page::Words);
        press(Qt::Key_1, Page::Commission);
        int below = 0;
        for (const QString &name : {u"Commission"_s, u"Live"_s, u"Diagnose"_s, u"Records"_s,
                                    u"From a list"_s, u"Firmware words"_s}) {
            const auto entries = m_window->findChildren<SidebarButton *>();
            const auto entry = std::ranges::find(entries, name, &QWidget::accessibleName);
            QVERIFY2(entry != entries.end(), qPrintable(name));
            QVERIFY2((*entry)->y() > below, qPrintable(name));
            below = (*entry)->y();
        }
    }

    void thePageIsTheSameAtTheNextStart()
    {
        m_window->showPage(MainWindow::Page::Records);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        QCOMPARE(m_window->page(), MainWindow::Page::Records);
        QSettings().setValue(u"window/page"_s, u"nothing of ours"_s);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        QCOMPARE(m_window->page(), MainWindow::Page::Commission);
    }

    void isNoLargerThanTheScreen()
    {
        const auto isOnScreen = [this] {
            const QSize room = m_window->screen()->availableGeometry().size();
            return m_window->width() <= room.width() && m_window->height() <= room.height();
        };
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(isOnScreen());
        // As on another screen, of which the window remembers its size.
        m_window->resize(5000, 4000);
        QTRY_COMPARE(m_window->size(), QSize(5000, 4000));
        QVERIFY(m_window->close());
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, factory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(isOnScreen());
    }

    void aPageThatIsTooWideScrollsToTheSide()
    {
        m_window->setMinimumSize(0, 0);
        m_window->resize(683, 384); // 1366 by 768 at 200 %.
        QTRY_COMPARE(m_window->size(), QSize(683, 384));
        const auto pages = m_window->findChildren<PageScroll *>();
        const auto shown = std::ranges::find_if(pages, &QWidget::isVisible);
        QVERIFY(shown != pages.end());
        const PageScroll *scroll = *shown;
        QTRY_VERIFY(scroll->horizontalScrollBar()->isVisible());
        QTRY_VERIFY(scroll->widget()->width() >= scroll->width());
        m_window->resize(1366, 768);
        QTRY_VERIFY(!scroll->horizontalScrollBar()->isVisible());
    }

    void listensAndStopsOnDemand()
    {
        m_window->showPage(MainWindow::Page::Live);
        auto *port = m_window->findChild<QLineEdit *>(u"listenTcp"_s);
        auto *listen = m_window->findChild<QPushButton *>(u"listen"_s);
        m_window->findChild<QLineEdit *>(u"listenUdp"_s)->clear();
        port->setText(u"70000"_s);
        QTest::mouseClick(listen, Qt::LeftButton);
        QVERIFY(shows(*m_window, u"70000"_s));
        QVERIFY(!m_station->listeningOn());

        QTcpServer taken;
        QVERIFY(taken.listen());
        port->setText(QString::number(taken.serverPort()));
        QTest::mouseClick(listen, Qt::LeftButton);
        QTRY_VERIFY(shows(m_window->livePage(), u"already listens on port"_s));
        QVERIFY(!m_station->listeningOn());

        const QString freed = QString::number(taken.serverPort());
        taken.close();
        QTRY_VERIFY(listen->isEnabled());
        QTest::mouseClick(listen, Qt::LeftButton);
        QTRY_VERIFY(m_station->listeningOn().has_value());
        QTRY_VERIFY(shows(*m_window, u"Listening on TCP %1"_s.arg(freed)));
        QTRY_VERIFY(listen->text().startsWith(u"Stop"));
        QTest::mouseClick(listen, Qt::LeftButton);
        QTRY_VERIFY(!m_station->listeningOn());
    }

    void closingInTheMiddleLeavesTheUnitInAKnownState()
    {
        // What is asked is answered before this machine is done with writing.
        m_options.replyDelay = std::chrono::milliseconds(200);
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
        QVERIFY(!m_window->windowHandle()->close()); // In a hurry.
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30'000);
        QVERIFY(!unit().isBusy());
        QVERIFY(after.has_value());
        QCOMPARE(*after, before);
    }

    void closingInTheMiddleAsksAndEscapeGoesOn()
    {
        m_options.replyDelay = std::chrono::milliseconds(200);
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
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 60'000);
        QCOMPARE(unit().job()->result, JobResult::Proved);
        QTRY_VERIFY(button(*m_window, u"leaveGoOn"_s) == nullptr);
        QVERIFY(m_window->isVisible());
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"nextTracker"_s));
    }

    void whoClosesTwiceLosesNothing()
    {
        m_options.replyDelay = std::chrono::milliseconds(100);
        identify();
        beginWriting();
        askToClose();
        QVERIFY(!m_window->windowHandle()->close());
        QVERIFY(shows(*m_window, u"The window closes as soon as this is finished."_s));
        QVERIFY(!m_window->windowHandle()->close());
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"leaveGoOn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
        QVERIFY(!unit().isBusy());
        const auto jobs = m_station->commissionings({});
        QVERIFY(jobs && jobs->size() == 1);
        QCOMPARE(jobs->front().result, JobResult::Proved);
    }

    void whatDidNotEndWellIsNotClosedAway()
    {
        m_options.replyDelay = std::chrono::milliseconds(200);
        identify();
        beginWriting();
        askToClose();
        QTest::mouseClick(button(*m_window, u"leaveWhenDone"_s), Qt::LeftButton);
        QVERIFY(shows(*m_window, u"If it does not end well, the window stays open."_s));
        QTest::mouseClick(button(*m_window, u"cancel"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 60'000);
        QTRY_VERIFY(shows(*m_window, u"The window stays open: it did not end well."_s));
        QVERIFY(m_window->isVisible());
        QVERIFY(QApplication::focusWidget() != button(*m_window, u"leaveGoOn"_s));
        // Nothing is under way any more: nothing is asked.
        m_window->windowHandle()->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void everyMnemonicIsForOneThing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QString();
        QTest::newRow("es") << u"es"_s;
        QTest::newRow("pt_BR") << u"pt_BR"_s;
    }

    void everyMnemonicIsForOneThing()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(u"sp7600_"_s + language, u":/translations"_s));
            QVERIFY(QCoreApplication::installTranslator(&translator));
            m_window.reset();
            m_window = std::make_unique<MainWindow>(*m_station, factory());
            m_window->resize(1366, 768);
            m_window->show();
        }
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(doubleMnemonic(*m_window), QString());
        unit().openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(button(*m_window, u"start"_s)->isEnabled());
        QCOMPARE(doubleMnemonic(*m_window), QString());
        for (int page = 0; page <= static_cast<int>(MainWindow::Page::Help); ++page) {
            m_window->showPage(static_cast<MainWindow::Page>(page));
            QVERIFY2(doubleMnemonic(*m_window).isEmpty(),
                     qPrintable(u"page %1: %2"_s.arg(page).arg(doubleMnemonic(*m_window))));
        }
        m_window.reset(); // Before its language goes.
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
