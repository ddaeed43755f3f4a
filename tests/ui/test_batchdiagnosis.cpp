// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A tracker of a list that failed, and the look for its cause.
#include "core/device/transcript.h"
#include "core/system/clock.h"
#include "tests/ui/batchfixture.h"
#include "ui/batchrun.h"
#include "ui/diagnosispage.h"
#include "ui/diagnosispresenter.h"

#include <QTableView>

using namespace sp7600;
using namespace sp7600::ui;
using Stage = BatchPresenter::Stage;

class TestBatchDiagnosis : public QObject, private BatchFixture
{
    Q_OBJECT

private:
    DiagnosisPresenter &diagnosis() { return m_window->diagnosis(); }
    /// Nothing is asked of a network.
    void useQuietLaptop()
    {
        DiagnosisInputs basis;
        basis.prober = [](const LaptopQuestion &question, const device::CancelToken & /*cancel*/) {
            LaptopEvidence laptop;
            laptop.at = system::utcNow();
            laptop.endpoint = question.endpoint.value_or(Endpoint());
            return laptop;
        };
        diagnosis().setBasis(basis);
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_batchdiagnosis"_s); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aFailedTrackerIsDiagnosedWhileTheOthersGoOn()
    {
        simulator::SerialFaults faults;
        faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        const Demo &stubborn = plugIn(20, true, faults);
        plugIn(21);
        useQuietLaptop();
        drop(list({row(20) + u",internet.mx"_s, row(21) + u','}, u"imei,vehicle,apn"_s));
        batch().setPreset("plaspy-address");
        start();
        QTRY_COMPARE_WITH_TIMEOUT(
            headlines(), QStringList({u"Done. Unplug it."_s, u"Failed. Unplug it."_s}), 60'000);
        const QPushButton *offer = button(page(), u"diagnose"_s);
        QVERIFY(offer != nullptr);
        QVERIFY(offer->isEnabled());
        QTest::mouseClick(button(page(), u"diagnose"_s), Qt::LeftButton);
        // The page is made when it is first shown.
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DiagnosisPage *>() != nullptr, 30'000);
        QTRY_VERIFY(m_window->findChild<DiagnosisPage *>()->isVisible());
        QVERIFY(!batch().takenPorts().contains(stubborn.path));
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        QVERIFY(diagnosis().diagnosis());
        // With its port, and what the list wants of it.
        QCOMPARE(diagnosis().evidence().device->port, stubborn.path);
        QCOMPARE(diagnosis().evidence().device->identity.imei, std::optional(imeiOf(20)));
        QCOMPARE(diagnosis().evidence().target.preset->id, std::string("plaspy-address"));
        QVERIFY(diagnosis().errorCount() > 0);
        // It can be mended at once.
        UnitPresenter &unit = m_window->unit();
        QCOMPARE(unit.stage(), UnitPresenter::Stage::Identified);
        QCOMPARE(unit.draft().preset()->id, std::string("plaspy-address"));
        QCOMPARE(unit.draft().text(SettingId::Apn), std::string("internet.mx"));
        QVERIFY(batch().isRunning());
        m_window->showPage(MainWindow::Page::Batch);
        QCOMPARE(headlines(), QStringList({u"Done. Unplug it."_s, u"Looked at alone"_s}));
        // Given back, it is tried again.
        QPushButton *giveBack = button(page(), u"giveBack"_s);
        QVERIFY(giveBack != nullptr);
        QTRY_VERIFY(giveBack->isEnabled());
        QVERIFY(!giveBack->accessibleName().isEmpty());
        giveBack->setFocus();
        QTest::keyClick(giveBack, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(unit.stage(), UnitPresenter::Stage::NoUnit, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(headlines().contains(u"Failed. Unplug it."_s), 60'000);
        QVERIFY(batch().takenPorts().contains(stubborn.path));
    }

    void aSecondFailedTrackerTakesTheFirstOnesPlace()
    {
        simulator::SerialFaults faults;
        faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        const std::string first = plugIn(26, true, faults).path;
        const std::string second = plugIn(27, true, faults).path;
        useQuietLaptop();
        drop(list({row(26), row(27)}));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(
            headlines(), QStringList({u"Failed. Unplug it."_s, u"Failed. Unplug it."_s}), 60'000);
        batch().handOver(first);
        batch().handOver(second); // Not before the first one is given away.
        QTRY_VERIFY_WITH_TIMEOUT(diagnosis().isRunning(), 30'000);
        QCOMPARE(m_window->unit().options().port, first);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        QVERIFY(batch().takenPorts().contains(second));
        QVERIFY(!batch().takenPorts().contains(first));
        // What a person typed is not thrown away for the next one.
        QTRY_COMPARE(m_window->unit().stage(), UnitPresenter::Stage::Identified);
        QVERIFY(!batch().isBusyElsewhere());
        m_window->unit().setText(SettingId::Apn, "typed.example");
        QTRY_VERIFY(batch().isBusyElsewhere());
        m_window->unit().readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->unit().stage(), UnitPresenter::Stage::Identified,
                                  30'000);
        QVERIFY(batch().isBusyElsewhere());
        m_window->unit().release();
        QTRY_VERIFY_WITH_TIMEOUT(batch().takenPorts().contains(first), 30'000);
        // Without letting go of it in between.
        m_window->showPage(MainWindow::Page::Batch);
        QTRY_COMPARE_WITH_TIMEOUT(
            headlines(), QStringList({u"Failed. Unplug it."_s, u"Failed. Unplug it."_s}), 60'000);
        batch().handOver(first);
        QTRY_VERIFY_WITH_TIMEOUT(diagnosis().isRunning(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        batch().handOver(second);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->unit().options().port, second, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        QCOMPARE(diagnosis().evidence().device->port, second);
        QVERIFY(batch().takenPorts().contains(first));
        QVERIFY(!batch().takenPorts().contains(second));
    }

    void aRefusedPasswordIsNotTriedAgainUnlessAnotherTrackerCame()
    {
        const Demo &locked = plugIn(28);
        useQuietLaptop();
        drop(list({row(28)}));
        batch().setDevicePassword("9999");
        start();
        const auto isRefused = [&] {
            const auto known = batch().watched().find(locked.path);
            return known != batch().watched().end()
                   && known->second.activity == PortActivity::Refused;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 60'000);
        const auto refusals = [this] {
            const auto lines = m_station->transcript().since({});
            return std::ranges::count_if(lines, [](const auto &entry) {
                return entry.line.direction != device::TranscriptLine::Direction::Sent
                       && entry.line.text.contains("PWD: ERROR");
            });
        };
        const auto lendAndGiveBack = [&](bool isUnplugged) {
            batch().handOver(locked.path);
            QTRY_VERIFY_WITH_TIMEOUT(diagnosis().isRunning(), 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
            QTRY_VERIFY(!batch().isBusyElsewhere());
            if (isUnplugged) {
                PortInfo port;
                port.name = locked.path;
                batch().setPorts({port});
                batch().setPorts({});
            }
            batch().giveBack(locked.path);
            QTRY_VERIFY_WITH_TIMEOUT(batch().takenPorts().contains(locked.path), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 30'000);
        };
        const auto before = refusals();
        lendAndGiveBack(false);
        QCOMPARE(refusals(), before);
        lendAndGiveBack(true);
        QTRY_COMPARE(refusals(), before + 1);
    }

    void aFailedRowIsDiagnosedAtTheEnd()
    {
        simulator::SerialFaults faults;
        faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        const Demo &stubborn = plugIn(22, true, faults);
        plugIn(23);
        useQuietLaptop();
        drop(list({row(23), row(22)}));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().failed, std::size_t(1), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().done, std::size_t(1), 60'000);
        batch().stop();
        QTRY_COMPARE_WITH_TIMEOUT(batch().stage(), Stage::Finished, 30'000);
        auto *table = page().findChild<BatchRun *>()->findChild<QTableView *>();
        QPushButton *offer = button(page(), u"diagnoseRow"_s);
        QVERIFY(offer != nullptr);
        QVERIFY(offer->isEnabled()); // The one that failed is chosen.
        table->selectRow(0);
        QVERIFY(!offer->isEnabled());
        table->selectRow(1);
        QVERIFY(offer->isEnabled());
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Return);
        QVERIFY(m_window->findChild<DiagnosisPage *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        QCOMPARE(diagnosis().evidence().device->port, stubborn.path);
        QVERIFY(diagnosis().errorCount() > 0);
    }

    void anotherTrackerInItsPlaceIsNotTakenForIt()
    {
        simulator::SerialFaults faults;
        faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        plugIn(24, true, faults);
        const Demo &other = plugIn(25);
        useQuietLaptop();
        Handover wrong;
        wrong.unit.port = other.path;
        wrong.target.presetId = "plaspy-address";
        wrong.imei = imeiOf(24);
        QVERIFY(diagnosis().diagnose(wrong));
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        QVERIFY(!diagnosis().diagnosis());
        QVERIFY(diagnosis().error());
        QCOMPARE(diagnosis().error()->code, ErrorCode::DeviceReplaced);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->unit().stage(), UnitPresenter::Stage::Identified,
                                  30'000);
        QVERIFY(m_window->unit().draft().preset()->id != "plaspy-address");
    }
};

QTEST_MAIN(TestBatchDiagnosis)
#include "test_batchdiagnosis.moc"
