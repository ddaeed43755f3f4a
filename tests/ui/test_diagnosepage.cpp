// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "core/text/findingtext.h"
#include "core/text/text.h"
#include "tests/ui/diagnosefixture.h"
#include "ui/ladderview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::ui;

class TestDiagnosePage : public QObject, private DiagnoseFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_diagnosepage"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999064000011");
        QVERIFY(m_case->station);
        use(goodLaptop);
    }
    void cleanup() { m_case.reset(); }

    void withNothingAtAllItSaysWhatItCouldNotSee()
    {
        use(lonelyLaptop);
        openDiagnose();
        QVERIFY(shows(page(), u"A tracker does not report?"_s));
        QTRY_COMPARE(m_case->window->focusWidget(), button(page(), u"startDiagnosis"_s));
        QVERIFY(button(page(), u"startDiagnosis"_s)->property("primary").toBool());
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_case->window->focusWidget(), Qt::Key_Return);
        waitForResults();
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(!diagnosis().diagnosis()->unseen.empty());
        QTRY_VERIFY(!visibleText(page(), u"unseen"_s).isEmpty());
        QVERIFY(shows(page(), u"What I could not see"_s));
        QCOMPARE(primaryButtons(), 1);
        QVERIFY(button(page(), u"copyDiagnosis"_s) != nullptr);
    }

    void anotherServerIsPutRightWithOneClick()
    {
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Host, "old.example.com"));
        const ConnectionSettings before = m_case->tracker.initialSettings;
        identify("plaspy");
        openDiagnose();
        QVERIFY(shows(page(), u"Plaspy"_s));
        QCOMPARE(badge(), QString());
        diagnoseByMouse();
        FindingCard *card = cardOf(FindingId::EndpointHostDiffers);
        QVERIFY(card != nullptr);
        if (!card->isOpen()) {
            QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, QPoint(60, 20));
        }
        QVERIFY(card->isOpen());
        QCOMPARE(primaryButtons(), 1);
        QVERIFY(!badge().isEmpty());
        const QString host = u"d.plaspy.com"_s;
        QVERIFY(unit().draft().text(SettingId::Host).empty());
        QPushButton *remedy = button(*card, u"remedy"_s);
        QVERIFY(remedy != nullptr);
        QTest::mouseClick(remedy, Qt::LeftButton);
        QVERIFY(commission().isVisible());
        QCOMPARE(unit().stage(), UnitStage::Identified);
        QVERIFY(unit().draft().preset());
        const auto planned = [this] {
            return unit().canStart() ? unit().plan()->wanted.value(SettingId::Host) : std::nullopt;
        };
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(planned().value_or("")), host, patience);
        // Enter is enough from here.
        QTRY_COMPARE(m_case->window->focusWidget(), button(commission(), u"start"_s));
        // Nothing was written without a word.
        QCOMPARE(m_case->demo->tracker.memory(), before);
    }

    void theNextTrackerBeginsAnew()
    {
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Host, "old.example.com"));
        identify("plaspy");
        openDiagnose();
        diagnoseByMouse();
        QVERIFY(cardOf(FindingId::EndpointHostDiffers) != nullptr);
        unit().release();
        QTRY_COMPARE(unit().stage(), UnitStage::NoUnit);
        QCOMPARE(diagnosis().stage(), Stage::Done); // Nobody else is there yet.
        m_case->tracker.imei = "356938035650085";
        identify("plaspy");
        QCOMPARE(diagnosis().stage(), Stage::Idle);
        QVERIFY(!diagnosis().diagnosis());
        QCOMPARE(badge(), QString());
    }

    void aMissingApnLeadsToItsField()
    {
        QVERIFY(m_case->tracker.initialSettings.set(SettingId::Apn, ""));
        identify("plaspy");
        openDiagnose();
        diagnoseByMouse();
        FindingCard *card = cardOf(FindingId::ApnEmpty);
        QVERIFY(card != nullptr);
        if (!card->isOpen()) {
            QTest::mouseClick(button(*card, u"openFinding"_s), Qt::LeftButton);
        }
        QTest::mouseClick(button(*card, u"remedy"_s), Qt::LeftButton);
        QVERIFY(commission().isVisible());
        auto *field = qobject_cast<QLineEdit *>(m_case->window->focusWidget());
        QVERIFY(field != nullptr);
        QVERIFY(field->accessibleName().contains(u"APN"_s));
        QTest::keyClicks(field, u"internet.example"_s);
        QCOMPARE(unit().draft().text(SettingId::Apn), std::string("internet.example"));
    }

    void aHealthyTrackerIsCalledSo()
    {
        listener::ListenerOptions listen;
        listen.bindAddress = "127.0.0.1";
        listen.ports = {{0, 0}};
        const auto on = m_case->station->listen(listen);
        QVERIFY(on);
        auto &held = m_case->tracker.initialSettings;
        held = simulator::factorySettings();
        QVERIFY(held.set(SettingId::Host, "127.0.0.1"));
        QVERIFY(held.set(SettingId::ServerPort, std::to_string(on->tcpPort())));
        QVERIFY(held.set(SettingId::Transport, "tcp"));
        QVERIFY(held.set(SettingId::Apn, "internet.itelcel.com"));
        identify("this-laptop");
        openDiagnose();
        auto *listenToo = page().findChild<QCheckBox *>(u"listenToo"_s);
        listenToo->click();
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_case->station->counters().reports > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(page(), u"enoughHeard"_s) != nullptr
                                     || diagnosis().stage() == Stage::Done,
                                 patience);
        if (diagnosis().isRunning()) {
            QTest::mouseClick(button(page(), u"enoughHeard"_s), Qt::LeftButton);
        }
        waitForResults();
        QCOMPARE(diagnosis().errorCount(), std::size_t(0));
        QCOMPARE(badge(), QString());
        QVERIFY(button(page(), u"startDiagnosis"_s)->property("primary").toBool());
        QVERIFY(shows(page(), u"Reports arrive"_s));
    }

    void stoppingWorksAtOnceAndShowsWhatIsThere()
    {
        use(slowLaptop);
        identify("plaspy");
        openDiagnose();
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Looking, patience);
        QTRY_COMPARE(m_case->window->focusWidget(), button(page(), u"stopDiagnosis"_s));
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().checkState(DiagnosisCheck::Settings), StepState::Done,
                                  patience);
        QVERIFY(shows(page(), u"Esc stops too"_s));
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&page(), Qt::Key_Escape);
        waitForResults();
        QVERIFY(clock.elapsed() < 3'000);
        QVERIFY(diagnosis().wasStopped());
        QVERIFY(diagnosis().evidence().device);
        QCOMPARE(unit().stage(), UnitStage::Identified); // The tracker stays.
    }

    void theLadderFillsWhileItLooks()
    {
        use(slowLaptop);
        identify("plaspy");
        openDiagnose();
        const auto *ladder = page().findChild<LadderView *>();
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        const auto rung = [ladder](Rung which) {
            const QString name = text::rungLabel(which);
            for (const QString &each : ladder->accessibleDescription().split(u". "_s)) {
                if (each.startsWith(name)) {
                    return each.mid(name.size() + 1);
                }
            }
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Looking, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rung(Rung::Sim).startsWith(u"good"_s), patience);
        QVERIFY(rung(Rung::DataSession).contains(u": "_s)); // Why is said as well.
        // Nobody listens: there is nothing to wait for.
        QTRY_COMPARE_WITH_TIMEOUT(rung(Rung::Bytes), u"not known"_s, patience);
        QVERIFY(diagnosis().isRunning());
        QCOMPARE(rung(Rung::Socket), u"looking…"_s);
        QVERIFY(visibleCards().isEmpty()); // Causes are told when all is seen.
        QTest::keyClick(&page(), Qt::Key_Escape);
        waitForResults();
        QVERIFY(!ladder->accessibleDescription().contains(u"looking…"_s));
        QVERIFY(shows(page(), u"It was stopped: not everything was looked at."_s));
    }

    void theRestDoesNotWaitForTheTracker()
    {
        use(goodLaptop);
        m_case->tracker.replyDelay = 400ms;
        m_case->window->startDemo();
        QCOMPARE(unit().stage(), UnitStage::Opening);
        openDiagnose();
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().checkState(DiagnosisCheck::Laptop), StepState::Done,
                                  patience);
        QCOMPARE(diagnosis().stage(), Stage::Reading);
        QCOMPARE(unit().stage(), UnitStage::Opening);
        // What was stopped in the middle is no hindrance to the next.
        QTest::keyClick(&page(), Qt::Key_Escape);
        QCOMPARE(diagnosis().stage(), Stage::Done);
        diagnosis().start();
        QCOMPARE(diagnosis().stage(), Stage::Reading);
        waitForResults();
        QVERIFY(!diagnosis().wasStopped());
        QVERIFY(diagnosis().evidence().device);
        QVERIFY(diagnosis().evidence().laptop);
    }

    void stoppingWhileTheTrackerIsReadIsSaid()
    {
        m_case->tracker.replyDelay = 400ms;
        m_case->window->startDemo();
        QCOMPARE(unit().stage(), UnitStage::Opening);
        openDiagnose();
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QCOMPARE(diagnosis().stage(), Stage::Reading);
        QTest::keyClick(&page(), Qt::Key_Escape);
        QCOMPARE(diagnosis().stage(), Stage::Done);
        QVERIFY(shows(page(), u"Stopped while the tracker was being read."_s));
        QVERIFY(shows(page(), u"Nothing was looked at yet."_s));
        QTRY_COMPARE(m_case->window->focusWidget(), button(page(), u"startDiagnosis"_s));
        // The Commission page has it all the same.
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Identified, patience);
        QCOMPARE(diagnosis().stage(), Stage::Done);
        // What was found before is not lost to a look that was stopped.
        diagnoseByMouse();
        const auto before = diagnosis().diagnosis();
        unit().readAgain();
        QCOMPARE(unit().stage(), UnitStage::Opening);
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QCOMPARE(diagnosis().stage(), Stage::Reading);
        QVERIFY(visibleCards().isEmpty());
        QTest::keyClick(&page(), Qt::Key_Escape);
        waitForResults();
        QCOMPARE(diagnosis().diagnosis(), before);
        QVERIFY(diagnosis().evidence().device);
        QVERIFY(shows(page(), u"What stands below was found before, at "_s));
    }

    void aStepThatFailedOffersIt()
    {
        UnitOptions options;
        options.port = "/dev/there-is-none";
        m_case->window->openPort(options);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        QPushButton *offer = button(commission(), u"diagnose"_s);
        QVERIFY(offer != nullptr);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(page().isVisible());
        waitForResults();
        QVERIFY(diagnosis().evidence().device);
        QVERIFY(diagnosis().evidence().device->error);
        QVERIFY(shows(page(), u"/dev/there-is-none"_s));
        // Why nothing was read stands among what could not be seen, not that nobody was asked.
        const auto unseen = page().findChildren<QLabel *>(u"unseen"_s);
        QVERIFY(std::ranges::any_of(unseen, [this](const QLabel *line) {
            return line->text() == text::describe(*diagnosis().evidence().device->error).joined();
        }));
        QVERIFY(!shows(page(), u"No tracker was asked over the cable."_s));
    }

    void aJobThatWasNotProvedOffersIt()
    {
        m_case->tracker.timeScale = 0.01; // It reports after a quarter of an hour.
        identify("this-laptop");
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), patience);
        unit().start(true);
        QTRY_COMPARE_WITH_TIMEOUT(unit().runningStep(), std::optional(JobStep::Prove), patience);
        unit().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Finished, patience);
        QPushButton *offer = button(commission(), u"diagnose"_s);
        QVERIFY(offer != nullptr);
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Return);
        waitForResults();
        // It was read anew, after the job.
        QVERIFY(diagnosis().evidence().device);
        QVERIFY(diagnosis().evidence().device->settings);
        QCOMPARE((*diagnosis().evidence().device->settings)[SettingId::Host].value,
                 std::string("127.0.0.1"));
    }

    void aPasswordIsAskedForWhereItIsGiven()
    {
        m_case->tracker.password = "4711";
        m_case->window->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        QTest::mouseClick(button(commission(), u"diagnose"_s), Qt::LeftButton);
        waitForResults();
        FindingCard *card = cardOf(FindingId::DevicePasswordWrong);
        QVERIFY(card != nullptr);
        QVERIFY(card->isOpen());
        QTest::mouseClick(button(*card, u"remedy"_s), Qt::LeftButton);
        QVERIFY(commission().isVisible());
        auto *field = qobject_cast<QLineEdit *>(m_case->window->focusWidget());
        QVERIFY(field != nullptr);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }

    void theDetailsAreOneFoldAwayAndCanBeCopied()
    {
        identify("plaspy");
        openDiagnose();
        diagnoseByMouse();
        FindingCard *first = visibleCards().front();
        QVERIFY(first->isOpen());
        QVERIFY(button(*first, u"copyDetails"_s) == nullptr);
        QTest::mouseClick(button(*first, u"details"_s), Qt::LeftButton);
        QTest::mouseClick(button(*first, u"copyDetails"_s), Qt::LeftButton);
        const EvidenceItem &item = diagnosis().diagnosis()->findings.front().evidence.front();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(text::evidenceLabel(item.what)));
        QVERIFY(copied.contains(QString::fromStdString(item.value)));
        // The others are closed, and one click opens one.
        for (FindingCard *card : visibleCards().mid(1)) {
            QVERIFY(!card->isOpen());
        }
        QTest::mouseClick(button(page(), u"copyDiagnosis"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(
            page().findChild<FindingCard *>()->findChild<QLabel *>(u"cause"_s)->text()));
    }

    void oneFileIsSavedForSupport()
    {
        identify("plaspy");
        openDiagnose();
        QVERIFY(button(page(), u"saveForSupport"_s) == nullptr);
        diagnoseByMouse();
        QVERIFY(button(page(), u"saveForSupport"_s) != nullptr);
        QVERIFY(
            diagnosis().supportFileName().contains(QString::fromStdString(m_case->tracker.imei)));
        const QString file = m_case->filePath(u"help.zip"_s);
        page().saveForSupport(file, false);
        // The window goes on meanwhile, and there is one file at a time.
        QVERIFY(diagnosis().support().isSaving());
        QCOMPARE(visibleText(page(), u"diagnosisHint"_s), u"Saving the file…"_s);
        page().saveForSupport(m_case->filePath(u"another.zip"_s), false);
        QTRY_VERIFY_WITH_TIMEOUT(!diagnosis().support().isSaving(), patience);
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(m_case->filePath(u"another.zip"_s)));
        QVERIFY(visibleText(page(), u"diagnosisHint"_s).contains(u"help.zip"_s));
        page().saveForSupport(m_case->filePath(u"none/help.zip"_s), false);
        QTRY_VERIFY_WITH_TIMEOUT(!diagnosis().support().isSaving(), patience);
        const auto *hint = page().findChild<QLabel *>(u"diagnosisHint"_s);
        QVERIFY(hint->text().contains(u"none"_s));
        QVERIFY(hint->property("problem").toBool());
        // It was of the diagnosis before.
        diagnoseByMouse();
        QVERIFY(!diagnosis().support().outcome());
        QCOMPARE(hint->text(), QString());
    }

    void whoChoosesNoFileForSupportGetsNone()
    {
        openDiagnose();
        diagnoseByMouse();
        QPushButton *save = button(page(), u"saveForSupport"_s);
        QVERIFY(save != nullptr);
        for (QAction *kind : save->menu()->actions()) {
            kind->trigger(); // It does not wait for the dialog.
            const QPointer<QWidget> dialog = QApplication::activeModalWidget();
            QVERIFY(qobject_cast<QFileDialog *>(dialog) != nullptr);
            auto *buttons = dialog->findChild<QDialogButtonBox *>();
            QVERIFY(buttons != nullptr);
            QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
            QTRY_VERIFY(dialog == nullptr || !dialog->isVisible());
            QVERIFY(!diagnosis().support().isSaving());
            QVERIFY(!diagnosis().support().outcome());
        }
    }

    void whatAPersonSaidOfItIsRemembered()
    {
        openDiagnose();
        auto *where = page().findChild<QComboBox *>(u"circumstance"_s);
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Down);
        QCOMPARE(diagnosis().circumstance(), Circumstance::Bench);
        m_case->show();
        QCOMPARE(diagnosis().circumstance(), Circumstance::Bench);
        use(goodLaptop);
        openDiagnose();
        diagnoseByMouse();
        QCOMPARE(diagnosis().evidence().circumstance, Circumstance::Bench);
        QVERIFY(diagnosis().evidence().circumstanceSaid);
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
            m_case->show();
        }
        use(slowLaptop);
        const auto check = [this, longer] {
            QTRY_COMPARE(firstCut(page()), QString());
            QTRY_COMPARE(firstCut(commission()), QString());
            QVERIFY(longer || doubleMnemonic(*m_case->window).isEmpty());
            for (const auto *each : page().findChildren<QAbstractButton *>()) {
                QVERIFY(!each->isVisible() || each->height() >= 32);
            }
        };
        openDiagnose();
        check();
        identify("plaspy");
        openDiagnose();
        QTest::mouseClick(button(page(), u"startDiagnosis"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosis().stage(), Stage::Looking, patience);
        check();
        diagnosis().stop();
        waitForResults();
        check();
        for (FindingCard *card : visibleCards()) {
            card->setOpen(true);
            button(*card, u"details"_s)->setChecked(true);
        }
        check();
        // The failed panel and the end of a job have one more button.
        UnitOptions options;
        options.port = "/dev/there-is-none";
        m_case->window->showPage(MainWindow::Page::Commission);
        m_case->window->openPort(options);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), UnitStage::Failed, patience);
        check();
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestDiagnosePage)
#include "test_diagnosepage.moc"
