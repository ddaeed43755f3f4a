// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/commandedit.h"
#include "ui/consolepage.h"
#include "ui/consolepresenter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

using Stage = UnitPresenter::Stage;
using State = ConsolePresenter::State;

/// The Console page as a person uses it, against the virtual tracker.
class TestConsolePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    MainWindow &window() { return *m_fixture->window; }
    ConsolePresenter &console() { return window().console(); }
    CommandEdit &edit() { return *window().findChild<CommandEdit *>(u"command"_s); }

    void connectTracker()
    {
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->unit().stage(), Stage::Identified, 30'000);
        window().showPage(MainWindow::Page::Console);
    }
    /// With what typing means agreed to.
    void beginTyping()
    {
        connectTracker();
        QTRY_COMPARE(console().state(), State::ToAgree);
        QTest::mouseClick(button(window(), u"consoleNoticeButton"_s), Qt::LeftButton);
        QTRY_COMPARE(console().state(), State::Ready);
        QTRY_VERIFY(edit().hasFocus());
    }
    void type(const QString &text)
    {
        QTest::keyClicks(&edit(), text);
        edit().completer()->popup()->hide();
    }
    void enter() { QTest::keyClick(&edit(), Qt::Key_Return); }
    [[nodiscard]] QString lines() { return console().lines().allText(); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        edit().setFocus();
        QTest::keySequence(&edit(), QKeySequence::Paste);
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_consolepage"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>("359999046549770"); }
    void cleanup() { m_fixture.reset(); }

    void withoutATrackerItSaysWhatToDo()
    {
        window().showPage(MainWindow::Page::Console);
        QVERIFY(visibleText(window(), u"consoleNotice"_s).contains(u"Connect one"));
        QVERIFY(!edit().isEnabled());
        QTest::mouseClick(button(window(), u"consoleNoticeButton"_s), Qt::LeftButton);
        QVERIFY(!edit().isVisible());
        QTRY_COMPARE(firstCut(window()), QString());
    }

    void aQuestionIsAnsweredAndShown()
    {
        connectTracker();
        // What was said while the tracker was read is there already.
        QTRY_VERIFY(lines().contains(u"▲ sent VID"_s));
        QTRY_VERIFY(lines().contains(u"▼ received VID: "_s));
        QVERIFY(!edit().isEnabled());
        QTest::mouseClick(button(window(), u"consoleNoticeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(edit().hasFocus());
        QTest::mouseClick(button(window(), u"clearConsole"_s), Qt::LeftButton);
        type(u"vep"_s);
        QVERIFY(visibleText(window(), u"lineMeaning"_s).contains(u"only asks"));
        enter();
        QTRY_VERIFY(lines().contains(u"▼ received VEP: "_s));
        QCOMPARE(edit().text(), QString());
        QTRY_COMPARE(console().state(), State::Ready);
        QVERIFY(!m_fixture->unit().isStale());
        QCOMPARE(doubleMnemonic(window()), QString());
        QTRY_COMPARE(firstCut(window()), QString());
        // It is asked once for a firmware.
        m_fixture->unit().readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->unit().stage(), Stage::Identified, 30'000);
        QTRY_COMPARE(console().state(), State::Ready);
    }

    void aChangeIsMarkedAndAgreedToInPlace()
    {
        beginTyping();
        type(u"VRI;77"_s);
        QVERIFY(visibleText(window(), u"lineMeaning"_s).contains(u"changes the tracker"));
        enter();
        QCOMPARE(console().state(), State::Confirming);
        QVERIFY(!lines().contains(u"VRI;77"));
        QTRY_VERIFY(button(window(), u"confirmLine"_s)->hasFocus());
        QTest::keyClick(button(window(), u"confirmLine"_s), Qt::Key_Escape);
        QCOMPARE(console().state(), State::Ready);
        QTRY_VERIFY(edit().hasFocus());
        enter();
        QTest::keyClick(button(window(), u"confirmLine"_s), Qt::Key_Return);
        QTRY_VERIFY(lines().contains(u"▼ received VRI: 77"_s));
        // What the window knows of the settings is older than that.
        QVERIFY(m_fixture->unit().isStale());
        window().showPage(MainWindow::Page::Commission);
        QTRY_VERIFY(!visibleText(window(), u"stale"_s).isEmpty());
        QVERIFY(!m_fixture->unit().canStart());
        // The Settings page says why it writes nothing, too.
        window().showPage(MainWindow::Page::Settings);
        QVERIFY(!button(window(), u"writeSettings"_s)->isEnabled());
        QVERIFY(!visibleText(window(), u"stale"_s).isEmpty());
        QVERIFY(shows(window(), u"Read the tracker again first."_s));
        QTest::mouseClick(button(window(), u"readStaleAgain"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->unit().stage() == Stage::Identified && !m_fixture->unit().isStale(), 30'000);
        QTRY_VERIFY(m_fixture->unit().canStart());
    }

    void whatDoesHarmIsNotSentByEnterAlone()
    {
        beginTyping();
        type(u"RST"_s);
        QVERIFY(visibleText(window(), u"lineMeaning"_s).contains(u"restarts the tracker"));
        enter();
        QTRY_VERIFY(button(window(), u"declineLine"_s)->hasFocus());
        QTest::keyClick(button(window(), u"declineLine"_s), Qt::Key_Return);
        QCOMPARE(console().state(), State::Ready);
        QVERIFY(!lines().contains(u"RST"));
        // What is typed anew is judged anew.
        enter();
        QCOMPARE(console().state(), State::Confirming);
        edit().setFocus();
        type(u"X"_s);
        QCOMPARE(console().state(), State::Ready);
    }

    void passwordsAreNowhereToBeSeen()
    {
        beginTyping();
        type(u"1234,VAK;hunter2"_s);
        enter();
        QTest::keyClick(button(window(), u"confirmLine"_s), Qt::Key_Return);
        QTRY_VERIFY(lines().contains(u"▲ sent VAK;***"_s));
        QTRY_COMPARE(console().state(), State::Ready);
        QVERIFY(!lines().contains(u"hunter2"));
        QTest::keySequence(&edit(), QKeySequence::Undo);
        QCOMPARE(edit().text(), QString());
        QTest::keyClick(&edit(), Qt::Key_Up);
        QVERIFY(!edit().text().contains(u"hunter2"));
        QVERIFY(!QSettings()
                     .value(u"console/history"_s)
                     .toStringList()
                     .join(u' ')
                     .contains(u"hunter2"));
    }

    void historyAndProposals()
    {
        beginTyping();
        for (const QString &line : {u"VEP"_s, u"VTZ"_s}) {
            type(line);
            enter();
            QTRY_COMPARE(console().state(), State::Ready);
        }
        QTest::keyClick(&edit(), Qt::Key_Up);
        QCOMPARE(edit().text(), u"VTZ"_s);
        QTest::keyClick(&edit(), Qt::Key_Up);
        QCOMPARE(edit().text(), u"VEP"_s);
        QTest::keyClick(&edit(), Qt::Key_Down);
        QTest::keyClick(&edit(), Qt::Key_Down);
        QCOMPARE(edit().text(), QString());
        // Proposals come as one types; taking one sends nothing.
        QTest::keyClicks(&edit(), u"vep"_s);
        QAbstractItemView *popup = edit().completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        const QAbstractItemModel &proposals = *popup->model();
        QCOMPARE(proposals.rowCount(), 2);
        QCOMPARE(proposals.index(1, 0).data().toString(), u"VEP;{host};{server_port}"_s);
        QVERIFY(proposals.index(1, 2).data().toString().contains(u"changes"));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(edit().text(), u"VEP;"_s);
        QCOMPARE(console().state(), State::Ready);
        // The next window knows them, too.
        m_fixture->show();
        QCOMPARE(console().history(false), (QStringList{u"VEP"_s, u"VTZ"_s}));
    }

    void severalPastedLinesAreLookedAtFirst()
    {
        beginTyping();
        paste(u"VEP\n"_s); // A line end is no Enter.
        QCOMPARE(edit().text(), u"VEP"_s);
        edit().clear();
        paste(u"# set up\nVEP\nVRI;88\nwait 20ms\nVRI\n"_s);
        QCOMPARE(console().state(), State::Script);
        QVERIFY(!lines().contains(u"VRI;88"_s));
        QVERIFY(visibleText(window(), u"scriptMeaning"_s).startsWith(u"1 of these lines"));
        QPushButton *send = button(window(), u"sendScript"_s);
        QVERIFY(send != nullptr && send->text() == u"Send 3 lines"_s);
        QTRY_COMPARE(firstCut(window()), QString());
        // The newest line is still in view, in the smaller table.
        const auto *bar = window().findChild<QTableView *>(u"consoleLines"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        QTest::keyClick(send, Qt::Key_Escape);
        QCOMPARE(console().state(), State::Ready);
        paste(u"VEP\r\nVRI;88\r\nwait 20ms\r\nVRI\r\n"_s);
        QTest::mouseClick(button(window(), u"sendScript"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console().isScriptOver(), 10'000);
        QVERIFY(std::ranges::all_of(console().steps(),
                                    [](StepState step) { return step == StepState::Done; }));
        QCOMPARE(console().sentLines(), std::size_t(3));
        QVERIFY(m_fixture->unit().isStale());
        QTest::mouseClick(button(window(), u"closeScript"_s), Qt::LeftButton);
        QCOMPARE(console().state(), State::Ready);
    }

    void aScriptStopsWhereItFailsAndWhenTold()
    {
        beginTyping();
        const QString file = m_fixture->filePath(u"script.txt"_s);
        QFile script(file);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("NOTHING\nVEP\n");
        script.close();
        QTest::mouseClick(button(window(), u"openScript"_s), Qt::LeftButton);
        auto *dialog = window().findChild<QFileDialog *>();
        QTRY_VERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
        QCOMPARE(console().scriptName(), u"script.txt"_s);
        console().runScript(false);
        QTRY_VERIFY_WITH_TIMEOUT(console().isScriptOver(), 10'000);
        QCOMPARE(console().steps(), (std::vector{StepState::Failed, StepState::Skipped}));
        QVERIFY(console().problem().has_value());
        console().closeScript();
        console().openScript({}, u"NOTHING\nVEP\n"_s, false);
        auto *goOn = window().findChild<QCheckBox *>(u"goOn"_s);
        goOn->setFocus();
        QTest::keyClick(goOn, Qt::Key_Space);
        QTest::mouseClick(button(window(), u"sendScript"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console().isScriptOver(), 10'000);
        QCOMPARE(console().steps(), (std::vector{StepState::Failed, StepState::Done}));
        console().closeScript();
        console().openScript({}, u"VEP\nwait 60s\nVEP"_s, false);
        QTest::mouseClick(button(window(), u"sendScript"_s), Qt::LeftButton);
        QTRY_VERIFY(console().steps()[1] == StepState::Running);
        QTRY_VERIFY(button(window(), u"stopScript"_s)->hasFocus());
        QTest::keyClick(button(window(), u"stopScript"_s), Qt::Key_Escape);
        QVERIFY(console().isScriptOver());
        QVERIFY(console().steps()[2] == StepState::Skipped);
        console().closeScript();
        console().openScript({}, u"wait forever"_s, false);
        QVERIFY(!button(window(), u"sendScript"_s)->isEnabled());
        QVERIFY(visibleText(window(), u"scriptMeaning"_s).contains(u"Line 1"));
    }

    void bytesAndFilters()
    {
        beginTyping();
        auto *octets = window().findChild<QCheckBox *>(u"octets"_s);
        QTest::mouseClick(octets, Qt::LeftButton, {}, QPoint(8, octets->height() / 2));
        QVERIFY(octets->isChecked());
        QTest::keyClicks(&edit(), u"56 4"_s);
        QVERIFY(!visibleText(window(), u"lineMeaning"_s).isEmpty());
        enter();
        QCOMPARE(console().state(), State::Ready);
        edit().clear();
        QTest::keyClicks(&edit(), u"31 32 33 34 2c 56 54 5a 0d 0a"_s);
        enter();
        QTest::keyClick(button(window(), u"confirmLine"_s), Qt::Key_Return);
        QTRY_VERIFY(lines().contains(u"▲ sent ***"_s));
        QTRY_VERIFY(lines().contains(u"▼ received VTZ: "_s));
        QTRY_COMPARE(console().state(), State::Ready);
        auto *way = window().findChild<QComboBox *>(u"consoleWay"_s);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Down);
        QVERIFY(!lines().contains(u"▼"));
        auto *filter = window().findChild<QLineEdit *>(u"consoleFilter"_s);
        QTest::keyClicks(filter, u"vid"_s);
        QTRY_VERIFY(lines().contains(u"VID"_s) && !lines().contains(u"VEP"_s));
        QTest::mouseClick(button(window(), u"copyConsole"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().endsWith(u"▲ sent VID\n"_s));
        QTest::mouseClick(button(window(), u"saveConsole"_s), Qt::LeftButton);
        auto *dialog = window().findChild<QFileDialog *>();
        QTRY_VERIFY(dialog != nullptr);
        const QString file = m_fixture->filePath(u"console.txt"_s);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().endsWith("VID\n"));
    }

    void aCableThatIsPulledIsTold()
    {
        beginTyping();
        console().openScript({}, u"wait 60s\nVEP"_s, false);
        console().runScript(false);
        m_fixture->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->unit().stage(), Stage::Failed, 30'000);
        QTRY_COMPARE(console().state(), State::NoUnit);
        QVERIFY(console().isScriptOver());
        QVERIFY(visibleText(window(), u"consoleNotice"_s).contains(u"No tracker"));
        QVERIFY(!edit().isEnabled());
    }

    void aScriptThatWaitsLeavesTheKeyboardToOtherPages()
    {
        beginTyping();
        paste(u"VID\nVEP"_s);
        QTRY_COMPARE(console().state(), State::Script);
        window().showPage(MainWindow::Page::Commission);
        // It is read anew with the tracker; a space pressed meanwhile sends nothing.
        m_fixture->unit().readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->unit().stage(), Stage::Identified, 30'000);
        QTRY_VERIFY(console().canRun());
        auto *send = window().findChild<QPushButton *>(u"sendScript"_s);
        QVERIFY(send != window().focusWidget());
        QTest::keyClick(&window(), Qt::Key_Space);
        QCOMPARE(console().state(), State::Script);
        QCOMPARE(console().sentLines(), std::size_t{0});
    }

    void whatWasSaidBeforeTheWindowIsNoGap()
    {
        // More than is held, long before this window was made.
        device::Transcript &transcript = m_fixture->station->transcript();
        for (int line = 0; line < 6'000; ++line) {
            transcript.note("elsewhere", {.text = std::string(100, 'x')});
        }
        m_fixture->show();
        connectTracker();
        QTRY_VERIFY(lines().contains(u"▼ received VID: "_s));
        QCOMPARE(console().lines().dropped(), quint64{0});
    }

    void theLastLinesAreShownThoughItIsLetGoOf()
    {
        connectTracker();
        m_fixture->station->transcript().note(m_fixture->unit().options().port,
                                              {.text = "the last word"});
        m_fixture->unit().release();
        QTRY_VERIFY(lines().contains(u"the last word"_s));
    }

    void withoutTheListOfDangerousWordsItSaysSo()
    {
        connectTracker();
        ConsolePresenter crippled(*m_fixture->station, m_fixture->unit(),
                                  failure(ErrorCode::FileMalformed, {{"file", "dangerous.json"}}));
        ConsolePage page(crippled);
        page.resize(1000, 600);
        page.show();
        QCOMPARE(crippled.state(), State::NoWords);
        QVERIFY(visibleText(page, u"consoleNotice"_s).contains(u"dangerous.json"));
        QVERIFY(!page.findChild<CommandEdit *>(u"command"_s)->isEnabled());
    }

    void nobodyTakesTheTrackerFromAScript()
    {
        beginTyping();
        console().openScript({}, u"wait 60s\nVEP"_s, false);
        console().runScript(false);
        QCOMPARE(console().state(), State::Running);
        m_fixture->unit().readAgain();
        QCOMPARE(m_fixture->unit().stage(), Stage::Identified);
        QCOMPARE(console().state(), State::Running);
        QVERIFY(!m_fixture->unit().canStart());
        QVERIFY(m_fixture->unit().obstacle().has_value());
        console().stop();
        QVERIFY(console().isScriptOver());
        QTRY_VERIFY(m_fixture->unit().canStart());
        m_fixture->unit().readAgain();
        QCOMPARE(m_fixture->unit().stage(), Stage::Opening);
    }

    void ofATrackerThatIsGoneNothingIsReadAgain()
    {
        beginTyping();
        type(u"VRI;77"_s);
        enter();
        QTest::keyClick(button(window(), u"confirmLine"_s), Qt::Key_Return);
        QTRY_VERIFY(!visibleText(window(), u"stale"_s).isEmpty());
        m_fixture->demo->tracker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->unit().stage(), Stage::Failed, 30'000);
        QTRY_COMPARE(visibleText(window(), u"stale"_s), QString());
        QVERIFY(button(window(), u"readStaleAgain"_s) == nullptr);
    }

    void longerWordsFit()
    {
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        m_fixture->show();
        beginTyping();
        type(u"VRI;77"_s);
        enter();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTRY_COMPARE(firstCut(window()), QString());
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestConsolePage)
#include "test_consolepage.moc"
