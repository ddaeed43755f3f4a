// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of findings do, pressed with the mouse.
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/diagnosefixture.h"
#include "ui/batchpresenter.h"
#include "ui/profilespage.h"
#include "ui/teachpanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::ui;
using Kind = listener::Acknowledgement::Kind;

namespace
{

constexpr auto firewallCommand = "sudo ufw allow 8888/tcp";

/// One whose firewall lets nothing in.
LaptopEvidence walledLaptop(const LaptopQuestion &question, const device::CancelToken &cancel)
{
    LaptopEvidence laptop = goodLaptop(question, cancel);
    laptop.firewall.emplace();
    laptop.firewall->state = FirewallState::Blocks;
    laptop.firewall->command = firewallCommand;
    return laptop;
}

/// One that no tracker on a carrier's network reaches.
LaptopEvidence hiddenLaptop(const LaptopQuestion &question, const device::CancelToken &cancel)
{
    LaptopEvidence laptop = goodLaptop(question, cancel);
    laptop.reachability.conclusion = Reach::Never;
    return laptop;
}

} // namespace

class TestRemedies : public QObject, private DiagnoseFixture
{
    Q_OBJECT

private:
    /// The tracker reports to this laptop; the port.
    std::uint16_t listen()
    {
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = {{0, 0}};
        const auto on = m_case->station->listen(options);
        auto &held = m_case->tracker.initialSettings;
        if (!on || !held.set(SettingId::Host, "127.0.0.1")
            || !held.set(SettingId::ServerPort, std::to_string(on->tcpPort()))
            || !held.set(SettingId::Transport, "tcp")) {
            return 0;
        }
        return on->tcpPort();
    }
    void setInterval(const char *seconds)
    {
        auto &held = m_case->tracker.initialSettings;
        QVERIFY(held.set(SettingId::ReportInterval, seconds));
        QVERIFY(held.set(SettingId::ParkedInterval, seconds));
        m_case->tracker.habits.hasJustReported = true;
    }
    /// Listens until the laptop was looked at, and no longer.
    void diagnoseListening(std::uint64_t reports = 0)
    {
        openDiagnose();
        auto *listenToo = page().findChild<QCheckBox *>(u"listenToo"_s);
        if (!listenToo->isChecked()) {
            QTest::mouseClick(listenToo, Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
        }
        QVERIFY(diagnosis().isListening());
        const std::uint64_t before = m_case->station->counters().reports;
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        endListening(before + reports);
    }
    void endListening(std::uint64_t reports)
    {
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Looking, patience);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().checkState(DiagnosisCheck::Laptop), StepState::Done,
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_case->station->counters().reports >= reports, patience);
        QPushButton *enough = button(page(), u"enoughHeard"_s);
        QVERIFY(enough != nullptr);
        QTest::mouseClick(enough, Qt::LeftButton);
        waitForResults();
    }
    void pressRemedy(FindingId id)
    {
        FindingCard *card = cardOf(id);
        QVERIFY2(card != nullptr, qPrintable(diagnosis().asText()));
        if (!card->isOpen()) {
            QTest::mouseClick(button(*card, u"openFinding"_s), Qt::LeftButton);
        }
        QPushButton *remedy = button(*card, u"remedy"_s);
        QVERIFY(remedy != nullptr);
        QTest::mouseClick(remedy, Qt::LeftButton);
    }
    /// Absent while nobody listens.
    std::optional<Kind> answered()
    {
        const auto answer = m_case->station->acknowledgement();
        return answer ? std::optional(answer->kind) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_remedies"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999064000029");
        QVERIFY(m_case->station);
        use(goodLaptop);
    }
    void cleanup() { m_case.reset(); }

    void unknownFirmwareIsTaught()
    {
        m_case->tracker.model = "SP9900";
        m_case->tracker.firmware = "V9.00";
        m_case->window->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        openDiagnose();
        diagnoseByMouse();
        pressRemedy(FindingId::FirmwareUnknown);
        QVERIFY(m_case->window->wordsPage().isVisible());
        const auto *panel = m_case->window->wordsPage().findChild<TeachPanel *>();
        QVERIFY(panel != nullptr && panel->isVisible());
        QTRY_VERIFY(panel->isAncestorOf(m_case->window->focusWidget()));
    }

    void anotherAnswerIsTriedAndTakenBack()
    {
        m_case->tracker.habits.takesAcknowledgements = false;
        m_case->tracker.timeScale = 40;
        QVERIFY(listen() != 0);
        identify("this-laptop");
        diagnoseListening(6);
        QVERIFY(!diagnosis().otherAnswer());
        pressRemedy(FindingId::AcknowledgementNotReceived);
        // It is listened once more, to see what comes of it.
        QVERIFY(diagnosis().isRunning());
        QVERIFY(diagnosis().listenLeft() > 0s || diagnosis().stage() == Stage::Reading);
        QCOMPARE(answered(), std::optional(Kind::OctetPerRecord));
        QVERIFY(shows(page(), u"answers with one byte for each report, for this tracker"_s));
        // What was repeated before does not count.
        endListening(m_case->station->counters().reports + 6);
        pressRemedy(FindingId::AcknowledgementNotReceived);
        QCOMPARE(answered(), std::optional(Kind::None));
        QVERIFY(shows(page(), u"gives no answer to reports, for this tracker"_s));
        QTest::keyClick(&page(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Done, patience);
        QTest::mouseClick(button(page(), u"usualAnswer"_s), Qt::LeftButton);
        QCOMPARE(answered(), std::optional(Kind::Text));
        QVERIFY(!diagnosis().otherAnswer());
        QVERIFY(button(page(), u"usualAnswer"_s) == nullptr);
    }

    void anotherAnswerIsForNoOtherTracker()
    {
        m_case->tracker.habits.takesAcknowledgements = false;
        m_case->tracker.timeScale = 40;
        QVERIFY(listen() != 0);
        identify("this-laptop");
        diagnoseListening(6);
        pressRemedy(FindingId::AcknowledgementNotReceived);
        QTest::keyClick(&page(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Done, patience);
        QCOMPARE(answered(), std::optional(Kind::OctetPerRecord));
        // The same one keeps it.
        unit().release();
        QTRY_COMPARE(unit().stage(), UnitStage::NoUnit);
        identify("this-laptop");
        QCOMPARE(answered(), std::optional(Kind::OctetPerRecord));
        unit().release();
        QTRY_COMPARE(unit().stage(), UnitStage::NoUnit);
        m_case->tracker.imei = "356938035650085";
        identify("this-laptop");
        QCOMPARE(answered(), std::optional(Kind::Text));
        QVERIFY(!diagnosis().otherAnswer());
    }

    void itIsWaitedForAsLongAsItTakes()
    {
        QVERIFY(listen() != 0);
        setInterval("900");
        identify("this-laptop");
        diagnoseListening();
        pressRemedy(FindingId::IntervalLongerThanWait);
        QVERIFY(diagnosis().isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Looking, patience);
        QVERIFY(diagnosis().listenLeft() > 800s);
        QVERIFY(shows(page(), u"Looking and listening"_s));
        QTest::keyClick(&page(), Qt::Key_Escape);
        waitForResults();
        // The usual time is as long as it was.
        QVERIFY(diagnosis().isListening());
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QVERIFY(diagnosis().isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Looking, patience);
        QVERIFY(diagnosis().listenLeft() <= 60s);
    }

    void theFirewallsCommandIsCopied()
    {
        use(walledLaptop);
        QVERIFY(listen() != 0);
        setInterval("900");
        identify("this-laptop");
        diagnoseListening();
        QApplication::clipboard()->clear();
        pressRemedy(FindingId::LaptopFirewall);
        QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(firewallCommand));
        QCOMPARE(button(*cardOf(FindingId::LaptopFirewall), u"remedy"_s)->text(), u"Copied"_s);
        QCOMPARE(diagnosis().stage(), Stage::Done); // Nothing is opened without a person.
    }

    void anotherProofIsChosenWhereItIsChosen()
    {
        use(hiddenLaptop);
        const std::uint16_t port = listen();
        QVERIFY(port != 0);
        // What a carrier's network would reach; nobody is there.
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Host, "192.0.2.20"));
        identify("this-laptop");
        diagnoseListening();
        pressRemedy(FindingId::ListenerBehindNat);
        QVERIFY(commission().isVisible());
        QCOMPARE(unit().stage(), UnitStage::Identified);
        const auto *proof = commission().findChild<QComboBox *>(u"proveBy"_s);
        QTRY_COMPARE(m_case->window->focusWidget(), proof);
    }

    void whatIsToBeWrittenWaitsForAPerson()
    {
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Host, "old.example.com"));
        identify("plaspy");
        openDiagnose();
        diagnoseByMouse();
        // The cable is pulled before the button is pressed.
        m_case->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        pressRemedy(FindingId::EndpointHostDiffers);
        QVERIFY(commission().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        QTest::mouseClick(button(commission(), u"otherPorts"_s), Qt::LeftButton);
        QTRY_COMPARE(unit().stage(), UnitStage::NoUnit);
        m_case->window->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Identified, patience);
        QVERIFY(unit().draft().preset());
        QCOMPARE(unit().draft().preset()->host, std::string("d.plaspy.com"));
        QCOMPARE(unit().draft().preset()->id, std::string("plaspy"));
    }

    void whatIsToBeWrittenIsForOneTracker()
    {
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Host, "old.example.com"));
        identify("plaspy");
        openDiagnose();
        diagnoseByMouse();
        m_case->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        pressRemedy(FindingId::EndpointHostDiffers);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        unit().release();
        QTRY_COMPARE(unit().stage(), UnitStage::NoUnit);
        m_case->tracker.imei = "356938035650085";
        m_case->window->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Identified, patience);
        QCOMPARE(unit().draft().preset()->id, std::string("this-laptop"));
    }

    void theKeyboardIsNotSentToAFieldOfBefore()
    {
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Apn, ""));
        identify("plaspy");
        openDiagnose();
        diagnoseByMouse();
        m_case->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        pressRemedy(FindingId::ApnEmpty);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        QTest::mouseClick(button(commission(), u"otherPorts"_s), Qt::LeftButton);
        QTRY_COMPARE(unit().stage(), UnitStage::NoUnit);
        m_case->tracker.initialSettings = simulator::factorySettings();
        m_case->window->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Identified, patience);
        QTRY_VERIFY(m_case->window->focusWidget() != nullptr);
        QVERIFY(!m_case->window->focusWidget()->accessibleName().contains(u"APN"_s));
    }
};

QTEST_MAIN(TestRemedies)
#include "test_remedies.moc"
