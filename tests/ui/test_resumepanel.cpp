// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/unfinishedwrite.h"
#include "core/system/clock.h"
#include "tests/ui/windowfixture.h"
#include "ui/commissionpage.h"
#include "ui/resumepanel.h"
#include "ui/unitpanel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

namespace
{

const std::string imei = "359999046552055";
const std::string newHost = "127.0.0.2";
const std::string newApn = "new.example";

} // namespace

/// After a program that did not live to end its write, as a person sees it.
class TestResumePanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    ConnectionSettings m_factory;
    bool m_passwordWanted = false; ///< By the write that is cut short.

    MainWindow &window() { return *m_fixture->window; }
    UnitPresenter &unit() { return m_fixture->unit(); }
    QPushButton *press(const QString &name)
    {
        auto *found = button(window(), name);
        if (found != nullptr) {
            QTest::mouseClick(found, Qt::LeftButton);
        }
        return found;
    }
    QString headline() { return visibleText(window(), u"unfinishedHeadline"_s); }
    QString state() { return visibleText(window(), u"unfinishedState"_s); }
    std::size_t openWrites()
    {
        const auto writes = commissioning::unfinishedIn(m_fixture->station->store());
        return writes ? writes->size() : 99;
    }

    /// Before the next start a write to @p whose was cut short, after which the tracker holds
    /// @p held.
    void cutShort(const ConnectionSettings &held, const std::string &whose = imei)
    {
        device::Backup backup;
        backup.taken = UtcMillis(std::chrono::hours(500'000));
        backup.madeBy = "Ana";
        backup.port = "/dev/ttyUSB7";
        backup.profileId = "sp7600-virtual";
        backup.identity.imei = whose;
        backup.identity.model = "SP7600";
        for (const SettingId setting : m_factory.present()) {
            backup.settings[setting] = {ReadState::Read, *m_factory.value(setting), {}, {}};
        }
        backup.wanted.setAsRead(SettingId::Host, newHost);
        backup.wanted.setAsRead(SettingId::Apn, newApn);
        if (m_passwordWanted) {
            backup.wanted.setAsRead(SettingId::ApnPassword, "swordfish");
        }
        QVERIFY(m_fixture->station->store().saveBackup(backup).has_value());
        m_fixture->tracker.initialSettings = held;
        m_fixture->restart();
    }

    ConnectionSettings factoryWith(SettingId setting, const std::string &value)
    {
        auto settings = m_factory;
        settings.setAsRead(setting, value);
        return settings;
    }

    void look()
    {
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"A write was cut short"_s, 15'000);
        QVERIFY(press(u"lookAtUnfinished"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!headline().isEmpty(), 15'000);
    }

    /// Of a day before; they hold @p apn.
    static device::Backup earlierWith(const ConnectionSettings &held, const std::string &apn)
    {
        device::Backup backup;
        backup.taken = UtcMillis(std::chrono::hours(499'000));
        backup.madeBy = "Ana";
        backup.port = "/dev/ttyUSB7";
        backup.profileId = "sp7600-virtual";
        backup.identity.imei = imei;
        for (const SettingId setting : held.present()) {
            backup.settings[setting] = {ReadState::Read, *held.value(setting), {}, {}};
        }
        backup.settings[SettingId::Apn].value = apn;
        return backup;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_resumepanel"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(imei);
        m_passwordWanted = false;
        m_factory = simulator::factorySettings();
        m_factory.clear(SettingId::ApnPassword);
        m_factory.clear(SettingId::DevicePassword);
    }
    void cleanup() { m_fixture.reset(); }

    void nothingIsSaidWhereNothingWasCutShort()
    {
        QVERIFY(shows(window(), u"data cable"_s) || shows(window(), u"Plug in the tracker"_s));
        QCOMPARE(headline(), QString());
        // Nor once the journal was looked at, for the start and for the tracker.
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(headline(), QString());
    }

    void theNextStartSaysWhichTrackerAndWhat()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"A write was cut short"_s, 15'000);
        const QString about = visibleText(window(), u"unfinishedAbout"_s);
        for (const QString &part : {u"359999 04 655205 5"_s, u"SP7600"_s, u"/dev/ttyUSB7"_s,
                                    u"Ana"_s, u"ended unexpectedly"_s}) {
            QVERIFY2(about.contains(part), qPrintable(about));
        }
        QTRY_VERIFY(shows(window(), QString::fromStdString(newHost)));
        QVERIFY(shows(window(), QString::fromStdString(*m_factory.value(SettingId::Host))));
        QVERIFY(shows(window(), QString::fromStdString(newApn)));
        QVERIFY(state().contains(u"not known"_s));
        QVERIFY(button(window(), u"lookAtUnfinished"_s)->hasFocus());
        QVERIFY(button(window(), u"finishUnfinished"_s) == nullptr);
        QCOMPARE(doubleMnemonic(window()), QString());
        QTRY_COMPARE(firstCut(window()), QString());
    }

    void halfDoneIsFinished()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"half done"_s), 15'000);
        QTRY_VERIFY(shows(window(), u"as wanted"_s) && shows(window(), u"as before"_s));
        // Nothing else is written before that is decided, wherever.
        QVERIFY(button(window(), u"start"_s) == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(unit().plan().has_value(), 15'000);
        window().showPage(MainWindow::Page::Settings);
        unit().editSetting(SettingId::Apn, "third.example");
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().plan() && unit().plan()->wanted.value(SettingId::Apn) == "third.example",
            15'000);
        QVERIFY(!unit().canStart());
        QVERIFY(!button(window(), u"writeSettings"_s)->isEnabled());
        QVERIFY(visibleText(window(), u"undecided"_s).contains(u"cut short"_s));
        QVERIFY(press(u"decideUndecided"_s) != nullptr);
        QCOMPARE(window().page(), MainWindow::Page::Commission);
        QVERIFY(button(window(), u"finishUnfinished"_s)->hasFocus());
        QVERIFY(press(u"finishUnfinished"_s) != nullptr);
        QCOMPARE(headline(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().plan() && unit().plan()->wanted.value(SettingId::Host) == newHost, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 15'000);
        QVERIFY(press(u"skipProof"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 15'000);
        QVERIFY(!unit().job()->error);
        QCOMPARE(openWrites(), std::size_t{0});
        QCOMPARE(headline(), QString());
        unit().readAgain(); // With which the journal is looked at again.
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(headline(), QString());
    }

    void halfDoneIsPutBack()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"putBackUnfinished"_s) != nullptr, 15'000);
        press(u"putBackUnfinished"_s);
        QVERIFY(unit().backup().has_value());
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 15'000);
        QVERIFY(press(u"start"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 15'000);
        QCOMPARE(unit().job()->result, JobResult::Restored);
        QCOMPARE(openWrites(), std::size_t{0});
    }

    void otherEarlierSettingsAreNotTakenForIt()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"finishUnfinished"_s) != nullptr, 15'000);
        // Chosen on another page, they are seen here, and they are what is put back.
        unit().lookAtBackup(earlierWith(m_factory, "older.example"));
        QCOMPARE(headline(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 15'000);
        QVERIFY(button(window(), u"start"_s) != nullptr);
        unit().backToSettings();
        QTRY_COMPARE(headline(), u"A write was cut short"_s);
        QVERIFY(press(u"finishUnfinished"_s) != nullptr);
        QVERIFY(!unit().backup().has_value());
        QTRY_VERIFY_WITH_TIMEOUT(
            unit().plan() && unit().plan()->wanted.value(SettingId::Host) == newHost, 15'000);
    }

    void aWriteThatFailsAgainSaysSoAndOnePressGoesOn()
    {
        m_fixture->tracker.faults.refusedWords = {u"VEP"_s};
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"finishUnfinished"_s) != nullptr, 15'000);
        press(u"finishUnfinished"_s);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 15'000);
        QVERIFY(press(u"skipProof"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QVERIFY(unit().job()->error.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"putBackUnfinished"_s) != nullptr, 15'000);
        // Why it failed stays to be read beside it.
        QVERIFY(window().findChild<UnitPanel *>()->isVisible());
        press(u"putBackUnfinished"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_VERIFY(unit().backup().has_value());
        QCOMPARE(headline(), QString());
    }

    void whatIsAsBeforeIsClearedUpByLooking()
    {
        cutShort(m_factory);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"The interrupted write is cleared up"_s, 15'000);
        QVERIFY(state().contains(u"before"_s));
        QCOMPARE(openWrites(), std::size_t{0});
        QVERIFY(button(window(), u"putBackUnfinished"_s) == nullptr);
        QVERIFY(press(u"putOffUnfinished"_s) != nullptr);
        QCOMPARE(headline(), QString());
    }

    void whatIsAsWantedIsClearedUpByLooking()
    {
        auto done = factoryWith(SettingId::Apn, newApn);
        done.setAsRead(SettingId::Host, newHost);
        cutShort(done);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"The interrupted write is cleared up"_s, 15'000);
        QVERIFY(button(window(), u"finishUnfinished"_s) == nullptr);
        QCOMPARE(openWrites(), std::size_t{0});
    }

    void aPortOfTheListIsNotOpened()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        QTRY_VERIFY_WITH_TIMEOUT(!headline().isEmpty(), 15'000);
        auto &page = *window().findChild<CommissionPage *>();
        page.setTakenPorts({"/dev/ttyUSB7"});
        QVERIFY2(state().contains(u"used for the list"_s), qPrintable(state()));
        QVERIFY(!button(window(), u"lookAtUnfinished"_s)->isEnabled());
        press(u"lookAtUnfinished"_s);
        QCOMPARE(unit().stage(), Stage::NoUnit);
        page.setTakenPorts({});
        look();
    }

    void theAddressOfAProofIsNotFinished()
    {
        m_fixture->tracker.initialSettings = m_factory;
        // Met before somebody put back what was held meanwhile.
        Obligation met;
        met.made = UtcMillis(std::chrono::hours(1));
        met.imei = imei;
        met.server = *m_factory.endpoint();
        met.meanwhile = {newHost, met.server.port, met.server.transport};
        QVERIFY(m_fixture->station->store().saveObligation(met).has_value());
        QVERIFY(m_fixture->station->store().closeObligationsOf(imei).has_value());
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"putBackUnfinished"_s) != nullptr, 15'000);
        QVERIFY(button(window(), u"finishUnfinished"_s) == nullptr);
        QVERIFY2(state().contains(u"had for a proof"_s), qPrintable(state()));
        QVERIFY2(state().contains(u"Choose the server"_s), qPrintable(state()));
        QVERIFY(!state().contains(u"Finish writing"_s));
        QTRY_COMPARE(firstCut(window()), QString());
        // On to the form, where the server is chosen.
        QCOMPARE(button(window(), u"putOffUnfinished"_s)->text(), u"To the settings"_s);
        QVERIFY(press(u"putOffUnfinished"_s) != nullptr);
        QTRY_VERIFY(button(window(), u"start"_s) != nullptr);
        QVERIFY(unit().draft().text(SettingId::Host) != newHost);
    }

    void theAddressOfAProofDoesNotStandInForAServer()
    {
        auto held = m_factory;
        held.setAsRead(SettingId::Host, "127.0.0.9");
        store::Store &store = m_fixture->station->store();
        Obligation owed;
        owed.made = system::utcNow() - std::chrono::minutes(5);
        owed.imei = imei;
        owed.server = {"final.example", 5000, Transport::Tcp};
        owed.meanwhile = *held.endpoint();
        QVERIFY(store.saveObligation(owed).has_value());
        // That of the proof's own job, which came to an end.
        auto first = earlierWith(m_factory, "older.example");
        first.taken = owed.made;
        const auto own = store.saveBackup(first);
        QVERIFY(own.has_value() && store.finishBackup(*own, {{}}, {}).has_value());
        // The one that was cut short was about the APN only.
        auto cut = earlierWith(held, "older.example");
        cut.taken = owed.made + std::chrono::minutes(1);
        cut.wanted.setAsRead(SettingId::Apn, newApn);
        cut.wanted.setAsRead(SettingId::ApnUser, "fleet");
        QVERIFY(store.saveBackup(cut).has_value());
        QVERIFY(store.closeObligationsOf(imei).has_value());
        m_fixture->tracker.initialSettings = held;
        m_fixture->restart();
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"finishUnfinished"_s) != nullptr, 15'000);
        press(u"finishUnfinished"_s);
        QTRY_COMPARE(unit().draft().text(SettingId::Apn), newApn);
        QVERIFY(unit().draft().text(SettingId::Host) != *held.value(SettingId::Host));
    }

    void aPasswordThatWasNotTypedAgainIsStillOpen()
    {
        m_passwordWanted = true;
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"finishUnfinished"_s) != nullptr, 15'000);
        QVERIFY2(state().contains(u"Passwords are not kept"_s), qPrintable(state()));
        press(u"finishUnfinished"_s);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 15'000);
        QVERIFY(press(u"skipProof"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 15'000);
        QVERIFY(!unit().job()->error);
        QCOMPARE(openWrites(), std::size_t{1});
        unit().readAgain(); // With which the journal is looked at again.
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QTRY_COMPARE(headline(), u"A write was cut short"_s);
        QVERIFY2(state().contains(u"Passwords are not kept"_s), qPrintable(state()));
        // With it all is decided.
        press(u"finishUnfinished"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        unit().setText(SettingId::ApnPassword, "swordfish");
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 15'000);
        QVERIFY(press(u"skipProof"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 15'000);
        QCOMPARE(openWrites(), std::size_t{0});
        unit().readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(headline(), QString());
    }

    void notNowIsUntilTheNextStart()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        QTRY_VERIFY_WITH_TIMEOUT(!headline().isEmpty(), 15'000);
        QVERIFY(press(u"putOffUnfinished"_s) != nullptr);
        QCOMPARE(headline(), QString());
        QCOMPARE(openWrites(), std::size_t{1});
        m_fixture->restart();
        QTRY_VERIFY_WITH_TIMEOUT(!headline().isEmpty(), 15'000);
        // By keyboard, for good.
        auto *forget = button(window(), u"forgetUnfinished"_s);
        forget->setFocus();
        QTest::keyClick(forget, Qt::Key_Return);
        QCOMPARE(headline(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(openWrites(), std::size_t{0}, 15'000);
    }

    void notNowLeadsToTheForm()
    {
        cutShort(factoryWith(SettingId::Apn, newApn));
        look();
        QTRY_VERIFY_WITH_TIMEOUT(button(window(), u"finishUnfinished"_s) != nullptr, 15'000);
        QCOMPARE(button(window(), u"putOffUnfinished"_s)->text(), u"Not now"_s);
        QVERIFY(press(u"putOffUnfinished"_s) != nullptr);
        QCOMPARE(headline(), QString());
        QTRY_VERIFY(button(window(), u"start"_s) != nullptr);
        QCOMPARE(openWrites(), std::size_t{1});
    }

    void anotherTrackerIsNotTakenForIt()
    {
        cutShort(m_factory, "359999046552063");
        look();
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"Another tracker"_s), 15'000);
        QVERIFY(button(window(), u"finishUnfinished"_s) == nullptr);
        QVERIFY(button(window(), u"putBackUnfinished"_s) == nullptr);
        QCOMPARE(openWrites(), std::size_t{1});
    }
};

QTEST_MAIN(TestResumePanel)
#include "test_resumepanel.moc"
