// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/consents.h"
#include "core/commissioning/station.h"
#include "core/model/imei.h"
#include "core/simulator/virtualtracker.h"
#include "core/system/clock.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/windowtools.h"
#include "ui/batchpage.h"
#include "ui/batchpresenter.h"
#include "ui/diagnosispage.h"
#include "ui/diagnosispresenter.h"
#include "ui/mainwindow.h"
#include "ui/portcard.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::ui;
using Stage = BatchPresenter::Stage;

namespace
{

/// The so-many-th synthetic IMEI of this page; no other test has them.
std::string imeiOf(int number)
{
    std::string imei = "35999906" + std::to_string(200'000 + number) + "0";
    imei.back() = imeiCheckDigit(imei);
    return imei;
}

} // namespace

class TestBatchPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<KeychainContent> m_keychain;
    std::set<std::string> m_virtualPorts;
    std::vector<std::unique_ptr<Demo>> m_trackers;
    std::chrono::milliseconds m_replyDelay{2};

    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_station, DemoFactory(),
                                                std::make_unique<MemoryKeychain>(m_keychain));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->showPage(MainWindow::Page::Batch);
    }

    BatchPresenter &batch() { return m_window->batch(); }
    BatchPage &page() { return *m_window->findChild<BatchPage *>(); }

    /// A virtual tracker on a pseudo-terminal of its own, plugged in.
    Demo &plugIn(int number, bool known = true, const simulator::SerialFaults &faults = {})
    {
        simulator::VirtualTrackerOptions options;
        options.faults = faults;
        options.imei = imeiOf(number);
        options.replyDelay = m_replyDelay;
        options.initialSettings = simulator::factorySettings();
        auto tracker = std::make_unique<Demo>(options);
        const auto running = tracker->tracker.start();
        tracker->path = running ? running->pseudoTerminal.toStdString() : std::string();
        if (known) {
            m_virtualPorts.insert(tracker->path);
        }
        m_trackers.push_back(std::move(tracker));
        batch().addPort(m_trackers.back()->path);
        return *m_trackers.back();
    }
    static bool isUntouched(const Demo &tracker)
    {
        return tracker.tracker.memory() == simulator::factorySettings();
    }

    /// Rows after the names of the columns; the path.
    QString list(const QStringList &rows, const QString &columns = u"imei,vehicle"_s)
    {
        const QString path = m_directory->filePath(u"fleet.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write((QStringList{columns} + rows).join(u'\n').toUtf8());
        return path;
    }
    static QString row(int number)
    {
        return u"%1,Truck %2"_s.arg(QString::fromStdString(imeiOf(number))).arg(number);
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &event);
    }
    std::map<std::string, BatchRecord> results()
    {
        std::map<std::string, BatchRecord> records;
        const auto read = readBatchResult(batch().resultFile());
        if (read) {
            for (const BatchRecord &record : *read) {
                records[record.imei] = record;
            }
        }
        return records;
    }
    void start()
    {
        QPushButton *begin = button(page(), u"beginBatch"_s);
        QVERIFY(begin != nullptr);
        QVERIFY(begin->isEnabled());
        QTest::mouseClick(begin, Qt::LeftButton);
        QVERIFY(batch().isRunning());
    }
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
    /// What the cards say, large.
    QStringList headlines()
    {
        QStringList all;
        for (const PortCard *card : page().findChildren<PortCard *>()) {
            if (card->isVisible()) {
                all += card->findChild<QLabel *>(u"headline"_s)->text();
            }
        }
        all.sort();
        return all;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_batchpage"_s); }

    void init()
    {
        m_directory = folderForSettings();
        StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        options.isSimulatorPort = [this](const std::string &port) {
            return m_virtualPorts.contains(port);
        };
        auto station = Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        m_keychain = std::make_shared<KeychainContent>();
        m_replyDelay = std::chrono::milliseconds(2);
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_trackers.clear();
        m_virtualPorts.clear();
        m_station.reset();
        m_directory.reset();
    }

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

    void aFailedTrackerIsDiagnosedWhileTheOthersGoOn()
    {
        simulator::SerialFaults faults;
        faults.refusedWords = {u"VAP"_s, u"VEP"_s};
        const Demo &stubborn = plugIn(20, true, faults);
        useQuietLaptop();
        drop(list({row(20) + u",internet.mx"_s, row(21) + u','}, u"imei,vehicle,apn"_s));
        batch().setPreset("plaspy-address");
        start();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(), QStringList(u"Failed. Unplug it."_s), 60'000);
        const QPushButton *offer = button(page(), u"diagnose"_s);
        QVERIFY(offer != nullptr);
        QVERIFY(offer->isEnabled());
        QTest::mouseClick(button(page(), u"diagnose"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DiagnosisPage *>()->isVisible(), 30'000);
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
        QCOMPARE(headlines(), QStringList(u"Looked at alone"_s));
        plugIn(21);
        QTRY_COMPARE_WITH_TIMEOUT(batch().summary().done, std::size_t(1), 60'000);
        // Given back, it is tried again.
        unit.release();
        QTRY_VERIFY_WITH_TIMEOUT(headlines().contains(u"Failed. Unplug it."_s), 60'000);
        QVERIFY(batch().takenPorts().contains(stubborn.path));
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
        auto *table = page().findChild<QTableView *>();
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
        diagnosis().diagnose(wrong);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), DiagnosisPresenter::Stage::Done, 60'000);
        QVERIFY(!diagnosis().diagnosis());
        QVERIFY(diagnosis().error());
        QCOMPARE(diagnosis().error()->code, ErrorCode::DeviceReplaced);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->unit().stage(), UnitPresenter::Stage::Identified,
                                  30'000);
        QVERIFY(m_window->unit().draft().preset()->id != "plaspy-address");
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
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30'000);
        QVERIFY(!batch().isRunning());
        QVERIFY(results()[imeiOf(10)].state != VehicleState::Working);
        QVERIFY(results()[imeiOf(10)].state != VehicleState::Waiting);
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
