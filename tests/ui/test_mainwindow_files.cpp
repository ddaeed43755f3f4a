// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilelibrary.h"
#include "tests/capture/captures.h"
#include "tests/ui/mainwindowcase.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/settingspage.h"
#include "ui/windowhost.h"

#include <QFile>
#include <QFileOpenEvent>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Page = MainWindow::Page;
using Stage = UnitPresenter::Stage;

/// Files that are opened with the program: by a double click, or named at its start.
class TestMainWindowFiles : public QObject, MainWindowCase
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_directory->filePath(name));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }
    QString settingsFile(const QString &name, const QByteArray &settings)
    {
        return write(name,
                     R"({"format": 1, "kind": "sp7600-settings", "settings": {)" + settings + "}}");
    }
    /// The words of the shipped one.
    static QByteArray profileOf(const QByteArray &id)
    {
        QFile shipped(u":/profiles/sp7600.json"_s);
        return shipped.open(QFile::ReadOnly)
                   ? shipped.readAll().replace("\"id\": \"sp7600\"", "\"id\": \"" + id + '"')
                   : QByteArray();
    }
    /// Two reports of one tracker.
    QString captureFile(const QString &name, capture::Format format)
    {
        captures::KeptStore other;
        const bool kept = other.isOpen()
                          && other.add({captures::heard(samples::frame(1), 0),
                                        captures::heard(samples::frame(2), 60)});
        return kept ? write(name, other.exported(format)) : QString();
    }
    /// Of the visible label of that name.
    QString said(const QString &name)
    {
        const auto all = m_window->findChildren<QLabel *>(name);
        const auto found =
            std::ranges::find_if(all, [](const QLabel *each) { return each->isVisible(); });
        return found == all.end() ? QString() : (*found)->text();
    }
    /// Above all pages.
    QString notes() { return said(u"notes"_s); }
    CaptureTransfer &transfer() { return m_window->records().transfer(); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_mainwindow_files"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void settingsWaitForTheirTracker()
    {
        m_window->showPage(Page::Live);
        QVERIFY(m_window->openFile(
            settingsFile(u"truck.sp7600settings"_s, R"("report_interval_s": 77)")));
        QCOMPARE(m_window->page(), Page::Commission);
        QVERIFY(said(u"keptFile"_s).startsWith(u"truck.sp7600settings is ready"_s));
        identify();
        QCOMPARE(said(u"settingsFileHeadline"_s),
                 u"From truck.sp7600settings into the form: Interval."_s);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), std::string("77"));
    }

    void settingsGoIntoTheTableOfTheTrackerThatIsThere()
    {
        identify();
        QVERIFY(m_window->openFile(settingsFile(u"truck.json"_s, R"("report_interval_s": 78)")));
        QCOMPARE(m_window->page(), Page::Settings);
        QCOMPARE(said(u"settingsFileHeadline"_s), u"From truck.json into the form: Interval."_s);
        QCOMPARE(unit().draft().text(SettingId::ReportInterval), std::string("78"));
    }

    void wrongSettingsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("a value") << u"port.json"_s
                                 << QByteArray(R"({"format": 1, "kind": "sp7600-settings",
                                                  "settings": {"server_port": 99999}})")
                                 << u"server_port"_s;
        QTest::newRow("a comma") << u"comma.json"_s
                                 << QByteArray("{\"format\": 1,\n \"kind\": \"sp7600-settings\",\n"
                                               " \"settings\": {\"apn\": \"a\",}}")
                                 << u"line 3"_s;
        QTest::newRow("all of it")
            << u"notes.sp7600settings"_s << QByteArray("to be bought") << u"line 1"_s;
    }

    void wrongSettingsSayWhatIsWrong()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, part);
        const QString file = write(name, content);
        QVERIFY(m_window->openFile(file));
        QCOMPARE(m_window->page(), Page::Commission);
        QVERIFY(shows(commissionPage(), name) && shows(commissionPage(), part));
        QVERIFY(!commissionPage().hasKeptFile());
        identify();
        QVERIFY(m_window->openFile(file));
        QCOMPARE(m_window->page(), Page::Settings);
        const QString trouble = said(u"settingsTrouble"_s);
        QVERIFY2(trouble.contains(name) && trouble.contains(part), qPrintable(trouble));
        QCOMPARE(notes(), QString());
    }

    void aProfileShowsItsWordsAndAsks()
    {
        QByteArray profile = profileOf("of-a-colleague");
        QVERIFY(m_window->openFile(write(u"words.json"_s, profile)));
        QCOMPARE(m_window->page(), Page::Words);
        QVERIFY(said(u"importTitle"_s).startsWith(u"Take over “"_s));
        QVERIFY(said(u"importCounts"_s).startsWith(u"Commands: "_s));
        QVERIFY(button(*m_window, u"takeOver"_s) != nullptr);
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"cancelImport"_s));
        QVERIFY(!m_station->profiles().find("of-a-colleague"));
        // One that cannot be used says so at the same place.
        QVERIFY(m_window->openFile(write(u"cut.json"_s, profile.chopped(3))));
        QVERIFY(said(u"importProblem"_s).contains(u"cut.json"_s));
    }

    void aCaptureIsTakenIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<capture::Format>("format");
        QTest::newRow("raw log") << u"all.sp7600capture"_s << capture::Format::Raw;
        QTest::newRow("by another name") << u"all.log"_s << capture::Format::Raw;
        QTest::newRow("packets") << u"all.pcapng"_s << capture::Format::Pcapng;
    }

    void aCaptureIsTakenIn()
    {
        QFETCH(const QString, name);
        QFETCH(const capture::Format, format);
        QVERIFY(m_window->openFile(captureFile(name, format)));
        QCOMPARE(m_window->page(), Page::Records);
        QVERIFY(button(*m_window, u"showCaptures"_s)->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(
            said(u"transferText"_s).contains(name + u" is taken in. Messages read: 2, new: 2."_s),
            patience);
    }

    void aStoreIsTakenIn()
    {
        const QString file = m_directory->filePath(u"there.sqlite"_s);
        {
            const auto other = store::Store::open(file);
            QVERIFY(other);
            QVERIFY(samples::submit(**other, {captures::heard(samples::frame(1), 0)})
                        .get()
                        .has_value());
        }
        QVERIFY(m_window->openFile(file));
        QTRY_VERIFY_WITH_TIMEOUT(said(u"transferText"_s).contains(u"new: 1."_s), patience);
    }

    void aWrongCaptureSaysWhatIsWrong()
    {
        QVERIFY(m_window->openFile(write(u"notes.sp7600capture"_s, "to be bought")));
        QCOMPARE(m_window->page(), Page::Records);
        QTRY_COMPARE_WITH_TIMEOUT(transfer().told().status, Status::Stop, patience);
        QVERIFY(said(u"transferText"_s).contains(u"notes.sp7600capture"_s));
        QCOMPARE(notes(), QString());
    }

    void twoCapturesComeOneAfterTheOther()
    {
        const QString file = captureFile(u"all.log"_s, capture::Format::Raw);
        transfer().exportTo(m_directory->filePath(u"out.csv"_s), capture::Format::Csv, {});
        const auto opened = m_window->openFile(file); // The export is not over before events come.
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileMustWait);
        QVERIFY(notes().contains(u"all.log"_s));
        QTRY_VERIFY_WITH_TIMEOUT(transfer().isIdle(), patience);
        QVERIFY(m_window->openFile(file));
        QCOMPARE(notes(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(said(u"transferText"_s).contains(u"new: 2."_s), patience);
    }

    void whatCannotBeOpenedIsToldAboveThePages()
    {
        m_window->showPage(Page::Diagnose);
        m_window->tell(Error{ErrorCode::StoreReadOnly, {{"file", "kept"}}});
        const QString before = notes();
        QVERIFY(!before.isEmpty());
        const auto opened = m_window->openFile(write(u"list.csv"_s, "imei;plate\n"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileOfNoKind);
        QCOMPARE(m_window->page(), Page::Diagnose);
        QVERIFY(notes().startsWith(before + u'\n'));
        for (const QString &part : {u"list.csv"_s, u"settings file"_s, u"firmware profile"_s,
                                    u"raw log"_s, u"pcapng"_s, u"store"_s}) {
            QVERIFY2(notes().contains(part), qPrintable(part));
        }
        // Only the last one.
        QVERIFY(!m_window->openFile(m_directory->filePath(u"missing.sp7600settings"_s)));
        QVERIFY(notes().contains(u"missing.sp7600settings"_s) && !notes().contains(u"list.csv"_s));
        QVERIFY(!m_window->openFile(m_directory->path()));
        QVERIFY(notes().contains(m_directory->path()) && !notes().contains(u"missing"_s));
        QCOMPARE(m_window->page(), Page::Diagnose);
        QVERIFY(m_window->openFile(settingsFile(u"truck.json"_s, R"("report_interval_s": 77)")));
        QCOMPARE(notes(), before);
    }

    void nothingHalfTypedIsLostToAFile()
    {
        const QString settings =
            settingsFile(u"truck.sp7600settings"_s, R"("report_interval_s": 77)");
        const QString profile = write(u"words.json"_s, profileOf("of-a-colleague"));
        m_window->showPage(Page::Words);
        button(*m_window, u"teachWord"_s)->click();
        auto *command = m_window->findChild<QPlainTextEdit *>(u"teachCommand"_s);
        command->setPlainText(u"1234,SIP;54.85.159.138;8888"_s);
        const auto refused = m_window->openFile(profile);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileWouldDiscard);
        QVERIFY(notes().contains(u"words.json"_s));
        QVERIFY(command->isVisible());
        QCOMPARE(command->toPlainText(), u"1234,SIP;54.85.159.138;8888"_s);
        // What is for another page does not touch it.
        QVERIFY(m_window->openFile(settings));
        QCOMPARE(command->toPlainText(), u"1234,SIP;54.85.159.138;8888"_s);
        m_window->showPage(Page::Words);
        button(*m_window, u"cancelTeaching"_s)->click();
        QVERIFY(m_window->openFile(profile));
        QCOMPARE(m_window->page(), Page::Words);

        m_window->showPage(Page::Commission);
        button(commissionPage(), u"sms"_s)->click();
        const auto waits = m_window->openFile(settings);
        QVERIFY(!waits);
        QCOMPARE(waits.error().code, ErrorCode::FileWouldDiscard);
        QVERIFY(!notes().isEmpty());
        // Read, and done with.
        m_window->showPage(Page::Live);
        QCOMPARE(notes(), QString());
    }

    void theSystemTellsWhichFileWasOpened()
    {
        m_window.reset();
        WindowHost host(*m_station, factory(), {});
        host.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&host.window()));
        QFileOpenEvent event(settingsFile(u"truck.sp7600settings"_s, R"("apn": "internet.mx")"));
        QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &event));
        QCOMPARE(host.window().page(), Page::Commission);
        QVERIFY(shows(host.window(), u"truck.sp7600settings is ready"_s));
    }

    void theWindowComesToTheFrontWithAFile()
    {
        m_window.reset();
        WindowHost host(*m_station, factory(), {});
        host.window().showMaximized();
        host.window().setWindowState(host.window().windowState() | Qt::WindowMinimized);
        host.openFile(settingsFile(u"truck.sp7600settings"_s, R"("apn": "internet.mx")"));
        QVERIFY(!host.window().isMinimized() && host.window().isMaximized());
        QTRY_VERIFY_WITH_TIMEOUT(host.window().isActiveWindow(), patience);
        QVERIFY(shows(host.window(), u"truck.sp7600settings is ready"_s));
        // What is wrong with it is told there.
        host.openFile(m_directory->filePath(u"gone.json"_s));
        QVERIFY(shows(host.window(), u"gone.json"_s));
    }
};

QTEST_MAIN(TestMainWindowFiles)
#include "test_mainwindow_files.moc"
