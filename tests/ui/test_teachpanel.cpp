// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"
#include "core/device/profilewriter.h"
#include "core/simulator/virtualtracker.h"
#include "tests/ui/windowtools.h"
#include "ui/mainwindow.h"
#include "ui/profilespage.h"
#include "ui/teachpanel.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

/// Teaching a word in the window.
class TestTeachPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<commissioning::Station> m_station;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Demo> m_tracker;

    UnitPresenter &unit() { return m_window->unit(); }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_station, DemoFactory());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }

    /// A virtual tracker that the window takes for a real one, whose words nobody knows.
    void connectTracker(const std::string &imei, const std::string &profileId = "sp7600",
                        simulator::CommandDialect dialect = simulator::CommandDialect::Gosafe,
                        std::chrono::milliseconds replyDelay = std::chrono::milliseconds(2))
    {
        simulator::VirtualTrackerOptions options;
        options.imei = imei;
        options.dialect = dialect;
        options.replyDelay = replyDelay;
        options.initialSettings = simulator::factorySettings();
        m_tracker = std::make_unique<Demo>(options);
        const auto running = m_tracker->tracker.start();
        QVERIFY(running.has_value());
        commissioning::UnitOptions unitOptions;
        unitOptions.port = running->pseudoTerminal.toStdString();
        unitOptions.profileId = profileId;
        unit().open(unitOptions);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_window->wordsPage().findChild<Widget *>(name);
    }
    QString textOf(const QString &label) { return find<QLabel>(label)->text(); }
    void paste(const QString &field, const QString &text)
    {
        find<QPlainTextEdit>(field)->setPlainText(text);
    }
    void begin(const std::vector<SettingId> &settings)
    {
        m_window->showPage(MainWindow::Page::Words);
        m_window->wordsPage().teach(settings);
    }
    void choose(const QString &box, const QString &text)
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    /// Everything that stands on the page in labels, choices and fields but the pasted texts.
    QString everything()
    {
        QString all;
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            all += label->text() + label->toolTip() + u'\n';
        }
        for (const auto *each : m_window->findChildren<QLineEdit *>()) {
            all += each->text() + u'\n';
        }
        for (const auto *box : m_window->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                all += box->itemText(i) + u'\n';
            }
        }
        return all;
    }
    const device::Profile *saved(const std::string &id = "sp7600-taught")
    {
        // Read from its file, as another program would.
        m_saved = device::ProfileLibrary::load(m_station->dataDirectory() + u"/profiles"_s).value();
        return m_saved.find(id).value_or(nullptr);
    }
    device::ProfileLibrary m_saved;

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_teachpanel"_s); }

    void init()
    {
        m_directory = folderForSettings();
        commissioning::StationOptions options;
        options.dataDirectory = m_directory->filePath(u"data"_s);
        auto station = commissioning::Station::open(options);
        QVERIFY(station);
        m_station = std::move(*station);
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_tracker.reset();
        m_station.reset();
        m_directory.reset();
    }

    void theExampleOfTheManualIsLearnt()
    {
        begin({SettingId::Host, SettingId::ServerPort});
        QVERIFY(shows(*m_window, u"Paste the command"_s));
        QVERIFY(!button(*m_window, u"saveTaught"_s)->isEnabled());
        paste(u"teachCommand"_s, u"1234,SIP;54.85.159.138;8888"_s);
        QVERIFY(shows(*m_window, u"There is no answer that shows the values"_s));
        paste(u"teachReply"_s, u"SP7600 V1.10\nSIP: 54.85.159.138;8888"_s);
        QVERIFY(!shows(*m_window, u"There is no answer that shows the values"_s));
        QCOMPARE(textOf(u"taughtChange"_s), u"SIP;{host};{server_port}"_s);
        QCOMPARE(textOf(u"taughtAsk"_s), u"SIP"_s);
        QCOMPARE(textOf(u"taughtAnswer"_s), u"SIP: {host};{server_port}"_s);
        QCOMPARE(find<QComboBox>(u"role1"_s)->currentText(), u"Server"_s);
        QCOMPARE(find<QComboBox>(u"role2"_s)->currentText(), u"Port"_s);
        find<QLineEdit>(u"teachBy"_s)->setText(u"Ana"_s);
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);

        const auto *profile = saved();
        QVERIFY(profile != nullptr);
        QCOMPARE(profile->provenance, Provenance::Taught);
        const auto *word = profile->wordFor(SettingId::Host);
        QCOMPARE(word->write->text(), std::string("SIP;{host};{server_port}"));
        QCOMPARE(word->reply->text(), std::string("SIP: {host};{server_port}"));
        QCOMPARE(word->provenance, std::optional(Provenance::Taught));
        QCOMPARE(word->readProvenance, std::optional(Provenance::Assumed));
        QVERIFY(word->source.starts_with("taught by Ana, "));
        // The page shows it, and the next word goes into the same profile.
        QVERIFY(shows(*m_window, u"Saved."_s));
        QVERIFY(shows(*m_window, u"as taught"_s));
        begin({SettingId::Heartbeat});
        QCOMPARE(find<QComboBox>(u"teachBase"_s)->currentData().toString(), u"sp7600-taught"_s);
        QCOMPARE(find<QLineEdit>(u"teachBy"_s)->text(), u"Ana"_s);
        QVERIFY(find<QPlainTextEdit>(u"teachCommand"_s)->toPlainText().isEmpty());
        paste(u"teachCommand"_s, u"1234,HBT;300"_s);
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);
        QCOMPARE(saved()->wordFor(SettingId::Heartbeat)->write->text(),
                 std::string("HBT;{heartbeat_s}"));
        QCOMPARE(saved()->wordFor(SettingId::Host)->write->text(),
                 std::string("SIP;{host};{server_port}"));
        QVERIFY(saved("sp7600-taught-2") == nullptr);
    }

    void aWrongPasteGetsWords_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &command, const QString &words,
                            const QString &reply = {}) {
            QTest::newRow(name) << command << reply << words;
        };
        row("no values", u"1234,SIP"_s, u"has no values"_s);
        row("two lines", u"1234,SIP;1.2.3.4;80\n1234,APN;internet"_s, u"more than one line"_s);
        row("no host in it", u"1234,SIP;80;90"_s, u"none of its values can be “Server”"_s);
        row("a server's form", u"*GS06,SIP;1.2.3.4;80#"_s, u"in which a server sends it"_s);
        row("another reply", u"1234,SIP;1.2.3.4;80"_s, u"SIP:"_s, u"APN: internet"_s);
        row("markup", u"<b>1234</b>"_s, u"Nothing can be learnt"_s);
        row("very long", QString(5000, u'A'), u"longer than any command"_s);
        row("another character set", u"1234,SIP;сервер;80"_s, u"type that place anew"_s);
    }

    void aWrongPasteGetsWords()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, reply);
        QFETCH(const QString, words);
        begin({SettingId::Host, SettingId::ServerPort});
        paste(u"teachCommand"_s, command);
        paste(u"teachReply"_s, reply);
        QVERIFY2(textOf(u"teachTodo"_s).contains(words), qPrintable(textOf(u"teachTodo"_s)));
        QVERIFY(!button(*m_window, u"saveTaught"_s)->isEnabled());
        // The next good one is learnt.
        paste(u"teachReply"_s, {});
        paste(u"teachCommand"_s, u"1234,SIP;1.2.3.4;80"_s);
        QVERIFY(button(*m_window, u"saveTaught"_s)->isEnabled());
    }

    void withoutASettingNothingIsLearnt()
    {
        begin({});
        paste(u"teachCommand"_s, u"1234,SIP;54.85.159.138;8888"_s);
        QVERIFY(shows(*m_window, u"Tick what the command sets."_s));
        QVERIFY(!button(*m_window, u"saveTaught"_s)->isEnabled());
        QTest::mouseClick(find<QCheckBox>(u"teach_host"_s), Qt::LeftButton, {}, {10, 10});
        QVERIFY(find<QCheckBox>(u"teach_host"_s)->isChecked());
        QVERIFY(button(*m_window, u"saveTaught"_s)->isEnabled());
    }

    void aChosenFolderThatIsGoneIsNotMade()
    {
        const QString folder = m_directory->filePath(u"disk/profiles"_s);
        QVERIFY(m_station->useProfileFolder(folder));
        begin({SettingId::Heartbeat});
        paste(u"teachCommand"_s, u"1234,HBT;300"_s);
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);
        QVERIFY(shows(*m_window, u"is missing"_s));
        // What was pasted is still there, to be saved elsewhere.
        QCOMPARE(find<QPlainTextEdit>(u"teachCommand"_s)->toPlainText(), u"1234,HBT;300"_s);
        QVERIFY(!QDir(m_directory->filePath(u"disk"_s)).exists());
    }

    void whatIsNotClearIsAskedAndAnswered()
    {
        begin({SettingId::Apn});
        paste(u"teachCommand"_s, u"1234,APN;internet;user;1"_s);
        QVERIFY(shows(*m_window, u"Which value is “APN”: number 1 or 2?"_s));
        QVERIFY(!button(*m_window, u"saveTaught"_s)->isEnabled());
        choose(u"role2"_s, u"APN"_s);
        QVERIFY(button(*m_window, u"saveTaught"_s)->isEnabled());
        QCOMPARE(textOf(u"taughtChange"_s), u"APN;internet;{apn};1"_s);
        // Corrected, it is another value, and not two.
        choose(u"role1"_s, u"APN"_s);
        QCOMPARE(textOf(u"taughtChange"_s), u"APN;{apn};user;1"_s);
        QVERIFY(shows(*m_window, u"saved as it stands"_s));
    }

    void whatACodeMeansIsAsked()
    {
        begin({SettingId::Transport});
        paste(u"teachCommand"_s, u"1234,TRP;1"_s);
        QVERIFY(shows(*m_window, u"Say what value 1 means"_s));
        choose(u"choice1"_s, u"means UDP"_s);
        QVERIFY(button(*m_window, u"saveTaught"_s)->isEnabled());
        QVERIFY(shows(*m_window, u"concluded from 0 and 1"_s));
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);
        QVERIFY(saved() != nullptr);
        const auto *word = saved()->wordFor(SettingId::Transport);
        QCOMPARE(word->toWire(SettingId::Transport, "udp"), std::string("1"));
        QCOMPARE(word->toWire(SettingId::Transport, "tcp"), std::string("0"));
    }

    void theUnitOfATimeCanBeCorrected()
    {
        begin({SettingId::ReportInterval});
        paste(u"teachCommand"_s, u"1234,TIM;5"_s);
        auto *meaning = find<QLineEdit>(u"meaning1"_s);
        QCOMPARE(meaning->text(), u"5"_s);
        QVERIFY(shows(*m_window, u"The unit of a time"_s));
        meaning->setFocus();
        meaning->selectAll();
        QTest::keyClicks(meaning, u"30"_s);
        QVERIFY(textOf(u"teachTodo"_s).contains(u"can be “Interval”"));
        QVERIFY(!button(*m_window, u"saveTaught"_s)->isEnabled());
        QTest::keyClicks(meaning, u"0"_s);
        QCOMPARE(meaning->text(), u"300"_s);
        QVERIFY(!shows(*m_window, u"The unit of a time"_s));
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);
        QCOMPARE(
            saved()->wordFor(SettingId::ReportInterval)->toWire(SettingId::ReportInterval, "600"),
            std::string("10"));
    }

    void secretsAreNeitherShownNorSaved()
    {
        begin({SettingId::Apn, SettingId::ApnUser, SettingId::ApnPassword});
        for (const QString &reply : {u""_s, u"APN: internet;user;hunter22"_s}) {
            paste(u"teachCommand"_s, u"9876,APN;internet;user;hunter22"_s);
            paste(u"teachReply"_s, reply);
            QVERIFY(shows(*m_window, u"•••"_s));
            QVERIFY(!everything().contains(u"hunter22"));
            QVERIFY(!everything().contains(u"9876"));
        }
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);
        QVERIFY(saved() != nullptr);
        const auto text = device::profileText(*saved());
        QVERIFY2(!text.contains("hunter22") && !text.contains("9876"), text.constData());
        QVERIFY(find<QPlainTextEdit>(u"teachCommand"_s)->toPlainText().isEmpty());
        QVERIFY(find<QPlainTextEdit>(u"teachReply"_s)->toPlainText().isEmpty());
        QVERIFY(!find<QPlainTextEdit>(u"teachCommand"_s)->document()->isUndoAvailable());
    }

    void whatMayBeAPasswordIsMaskedWhileItIsNotClear()
    {
        begin({SettingId::ApnUser, SettingId::ApnPassword});
        paste(u"teachCommand"_s, u"1234,AUT;pap;user;hunter22"_s);
        QVERIFY(shows(*m_window, u"Which value is “APN password”"_s));
        QVERIFY(!everything().contains(u"hunter22"));
        choose(u"role3"_s, u"APN password"_s);
        choose(u"role2"_s, u"APN user"_s);
        QVERIFY(button(*m_window, u"saveTaught"_s)->isEnabled());
        QVERIFY(!everything().contains(u"hunter22"));
        QVERIFY(shows(*m_window, u"There is no answer"_s));
    }

    void aDangerousWordIsMarkedAndSentAtTheSecondPressOnly()
    {
        connectTracker("356938035650010");
        begin({SettingId::Heartbeat});
        paste(u"teachCommand"_s, u"1234,RST;300"_s);
        QVERIFY(shows(*m_window, u"known to do harm: it restarts the tracker"_s));
        auto *tryIt = button(*m_window, u"tryWord"_s);
        QTRY_VERIFY(tryIt->isEnabled());
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QCOMPARE(tryIt->text().remove(u'&'), u"Send it anyway"_s);
        QVERIFY(!shows(*m_window, u"Asking the tracker"_s));
        // Pasted anew, it is asked anew.
        paste(u"teachCommand"_s, u"1234,RST;400"_s);
        QVERIFY(tryIt->text().remove(u'&') != u"Send it anyway");
    }

    void withoutATrackerItIsSaidHowToTry()
    {
        begin({SettingId::Host, SettingId::ServerPort});
        paste(u"teachCommand"_s, u"1234,SIP;1.2.3.4;80"_s);
        QVERIFY(!button(*m_window, u"tryWord"_s)->isEnabled());
        QVERIFY(shows(*m_window, u"connect a tracker"_s));
    }

    void theReadingFormIsTriedAndTheTrackerReadAgain()
    {
        connectTracker("356938035650028");
        QVERIFY(!unit().draft().canWrite(SettingId::Heartbeat));
        begin({SettingId::Heartbeat});
        QCOMPARE(find<QComboBox>(u"teachBase"_s)->currentData().toString(), u"sp7600"_s);
        paste(u"teachCommand"_s, u"1234,VHB;300"_s);
        auto *tryIt = button(*m_window, u"tryWord"_s);
        QTRY_VERIFY(tryIt->isEnabled());
        QVERIFY(shows(*m_window, u"Sends VHB"_s));
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"The answer shows the values"_s), 10'000);
        QVERIFY(shows(*m_window, u"It answered: VHB: 0"_s));
        QTest::mouseClick(button(*m_window, u"saveTaught"_s), Qt::LeftButton);
        QVERIFY(saved() != nullptr);
        const auto *word = saved()->wordFor(SettingId::Heartbeat);
        QCOMPARE(word->readProvenance, std::optional(Provenance::Taught));
        QVERIFY(word->safeToProbe);

        // It is used at once: the unit is read with it.
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 15'000);
        QCOMPARE(unit().profile()->id, std::string("sp7600-taught"));
        QVERIFY(unit().draft().canWrite(SettingId::Heartbeat));
        QCOMPARE(unit().draft().found(SettingId::Heartbeat).state, ReadState::Read);
        QCOMPARE(unit().draft().found(SettingId::Heartbeat).value, std::string("0"));
    }

    void anAnswerIsNeverTakenForAnotherWords()
    {
        connectTracker("356938035650069", "sp7600", simulator::CommandDialect::Gosafe,
                       std::chrono::milliseconds(400));
        begin({SettingId::Heartbeat});
        paste(u"teachCommand"_s, u"1234,VHB;300"_s);
        QTRY_VERIFY(button(*m_window, u"tryWord"_s)->isEnabled());
        QSignalSpy answers(&unit(), &UnitPresenter::wordTried);
        QTest::mouseClick(button(*m_window, u"tryWord"_s), Qt::LeftButton);
        paste(u"teachCommand"_s, u"1234,XYZ;300"_s);
        // The first one's answer is still out: nothing else is sent, and that is said.
        QVERIFY(!button(*m_window, u"tryWord"_s)->isEnabled());
        QVERIFY(shows(*m_window, u"Asking the tracker"_s));
        QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 1, 10'000);
        QVERIFY(!find<QLabel>(u"tried"_s)->isVisible());
        QTRY_VERIFY(button(*m_window, u"tryWord"_s)->isEnabled());
    }

    void whatWasPastedDoesNotStayBehind()
    {
        begin({SettingId::Host, SettingId::ServerPort});
        paste(u"teachCommand"_s, u"8642,SIP;1.2.3.4;80"_s);
        auto *list = find<QListWidget>(u"profiles"_s);
        list->setCurrentRow((list->currentRow() + 1) % list->count());
        QVERIFY(find<QPlainTextEdit>(u"teachCommand"_s)->toPlainText().isEmpty());
    }

    void aTrackerOfAnotherFamilyIsTried()
    {
        connectTracker("356938035650036", "skypatrol-at", simulator::CommandDialect::At);
        begin({SettingId::Host, SettingId::ServerPort});
        QCOMPARE(find<QComboBox>(u"teachBase"_s)->currentData().toString(), u"skypatrol-at"_s);
        paste(u"teachCommand"_s, u"AT$FRIEND=1,1,\"d.plaspy.com\",8888,3"_s);
        QTRY_VERIFY(button(*m_window, u"tryWord"_s)->isEnabled());
        QTest::mouseClick(button(*m_window, u"tryWord"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, u"The answer shows the values"_s), 10'000);
        QVERIFY(textOf(u"taughtAnswer"_s).startsWith(u"$FRIEND: =01, "));
        // For the other family the connected one is no help.
        choose(u"teachBase"_s, u"SkyPatrol SP7600 (Gosafe G79W)"_s);
        QVERIFY(!button(*m_window, u"tryWord"_s)->isEnabled());
    }

    void aWordThatTheTrackerDoesNotKnowStaysAssumed()
    {
        connectTracker("356938035650044");
        begin({SettingId::Heartbeat});
        paste(u"teachCommand"_s, u"1234,XYZ;300"_s);
        QTRY_VERIFY(button(*m_window, u"tryWord"_s)->isEnabled());
        QTest::mouseClick(button(*m_window, u"tryWord"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"tried"_s)->isVisible(), 15'000);
        QVERIFY(!shows(*m_window, u"The answer shows the values"_s));
        QVERIFY(button(*m_window, u"saveTaught"_s)->isEnabled());
        // What was tried is of no account for another command.
        paste(u"teachCommand"_s, u"1234,XYZ;301"_s);
        QVERIFY(!find<QLabel>(u"tried"_s)->isVisible());
    }

    void itIsDoneByKeyboardAlone()
    {
        m_window->showPage(MainWindow::Page::Words);
        auto *teach = button(*m_window, u"teachWord"_s);
        teach->setFocus();
        QTest::keyClick(teach, Qt::Key_Return);
        auto *command = find<QPlainTextEdit>(u"teachCommand"_s);
        QTRY_COMPARE(QApplication::focusWidget(), command);
        QTest::keyClicks(command, u"1234,SIP;54.85.159.138;8888"_s);
        for (const auto &name : {u"teach_host"_s, u"teach_server_port"_s}) {
            auto *check = find<QCheckBox>(name);
            check->setFocus();
            QTest::keyClick(check, Qt::Key_Space);
        }
        command->setFocus();
        QTest::keyClick(command, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QPlainTextEdit>(u"teachReply"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QComboBox>(u"role1"_s));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(saved() != nullptr);

        button(*m_window, u"teachWord"_s)->click();
        QTRY_COMPARE(QApplication::focusWidget(), command);
        QTest::keyClick(command, Qt::Key_Escape);
        QVERIFY(button(*m_window, u"teachWord"_s) != nullptr);
    }

    void theCommissionPageLeadsHere()
    {
        connectTracker("356938035650051");
        m_window->showPage(MainWindow::Page::Commission);
        QTest::mouseClick(button(*m_window, u"moreSettings"_s), Qt::LeftButton);
        auto *teach = button(*m_window, u"teach"_s);
        QVERIFY(teach != nullptr);
        const auto actions = teach->menu()->actions();
        const auto zone = std::ranges::find_if(
            actions, [](const QAction *each) { return each->text() == u"Time zone"; });
        QVERIFY(zone != actions.end());
        (*zone)->trigger();
        QVERIFY(find<TeachPanel>({})->isVisible());
        QVERIFY(find<QCheckBox>(u"teach_time_zone"_s)->isChecked());
        QVERIFY(!find<QCheckBox>(u"teach_host"_s)->isChecked());
    }

    void longerTextsAreNotClipped()
    {
        m_window.reset();
        Lengthener longer;
        QCoreApplication::installTranslator(&longer);
        openWindow();
        m_window->resize(1366, 768);
        begin({SettingId::Apn, SettingId::ApnUser, SettingId::ApnPassword});
        paste(u"teachCommand"_s, u"1234,APN;internet;user;hunter22"_s);
        QTest::qWait(0);
        QTRY_COMPARE(firstCut(m_window->wordsPage()), QString());
        const auto *content = find<TeachPanel>({})->findChild<QWidget *>(u"scrolled"_s);
        QVERIFY(content->width() <= content->parentWidget()->width());
        paste(u"teachCommand"_s, u"1234,APN;internet"_s);
        QTest::qWait(0);
        QTRY_COMPARE(firstCut(m_window->wordsPage()), QString());
        QCoreApplication::removeTranslator(&longer);
    }
};

QTEST_MAIN(TestTeachPanel)
#include "test_teachpanel.moc"
