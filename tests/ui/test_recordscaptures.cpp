// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/store/samples.h"
#include "tests/ui/windowcheck.h"
#include "tests/ui/windowfixture.h"
#include "ui/capturemodel.h"
#include "ui/livepage.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/reporttable.h"
#include "ui/savedialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

/// The captures of the Records page in the window, as a person uses them.
class TestRecordsCaptures : public QObject
{
    Q_OBJECT

    static constexpr int aDay = 24 * 60 * 60;

    std::unique_ptr<WindowFixture> m_case;

    MainWindow &window() { return *m_case->window; }
    RecordsPage &page() { return window().recordsPage(); }
    RecordsPresenter &records() { return window().records(); }
    store::Store &store() { return m_case->station->store(); }
    QTableView &table() { return *page().findChild<QTableView *>(u"captures"_s); }
    QLineEdit &search() { return *page().findChild<QLineEdit *>(u"captureSearch"_s); }
    QString told() { return visibleText(page(), u"transferText"_s); }
    QString detail() { return visibleText(page(), u"captureDetail"_s); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, CaptureModel::Column column)
    {
        return table().model()->index(row, column).data().toString();
    }

    static void keep(store::Store &where, const std::string &imei, int second, int number = 0)
    {
        QVERIFY(samples::submit(where, {samples::reception(samples::frame(number, imei), second)})
                    .get()
                    .has_value());
    }
    /// Two reports of one tracker, and one a day later of the other.
    void keepThree()
    {
        keep(store(), samples::imei, 0);
        keep(store(), samples::imei, 60, 1);
        keep(store(), samples::otherImei, aDay, 2);
    }
    /// By the keyboard, from the list that is shown first.
    void open(int expectedRows)
    {
        window().showPage(MainWindow::Page::Records);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(records().isLoaded());
        auto *first = button(page(), u"showCommissionings"_s);
        if (first->isChecked()) {
            first->setFocus();
            QTest::keyClick(first, Qt::Key_Right);
        }
        QVERIFY(button(page(), u"showCaptures"_s)->isChecked());
        QTRY_VERIFY(records().captures().isLoaded());
        QTRY_COMPARE(rows(), expectedRows);
    }
    void chooseFirst()
    {
        search().setFocus();
        QTest::keyClick(&search(), Qt::Key_Down);
        QVERIFY(table().hasFocus());
        QTRY_VERIFY(records().captures().detail());
    }
    void click(const QString &name)
    {
        auto *found = button(page(), name);
        QVERIFY2(found != nullptr, qPrintable(name));
        QVERIFY(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void exportAs(const QString &format, const QString &file)
    {
        auto *owner = button(page(), u"exportReports"_s);
        QVERIFY(owner != nullptr);
        for (QAction *action : owner->menu()->actions()) {
            if (action->objectName() == u"export-"_s + format) {
                action->trigger();
            }
        }
        pick(file);
    }
    /// In the dialog that is open.
    void pick(const QString &file)
    {
        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page().findChild<QFileDialog *>() == nullptr);
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &event);
    }
    /// What another computer kept.
    QString otherStore()
    {
        const QString file = m_case->filePath(u"capture.sqlite"_s);
        const auto other = store::Store::open(file);
        if (other) {
            keep(**other, samples::imei, 0);
            keep(**other, samples::otherImei, 60, 1);
        }
        return file;
    }
    static QByteArray contentOf(const QString &file)
    {
        QFile read(file);
        return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray();
    }
    /// As somebody else might who has the file open.
    void rename(const QString &from, const QString &to)
    {
        const auto database =
            store::Database::open(store().file(), store::Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
    }
    void check(bool isReal) { QTRY_COMPARE(pageProblems(page(), isReal), QStringList()); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_recordscaptures"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999047000203");
        QVERIFY(m_case->station != nullptr);
    }
    void cleanup() { m_case.reset(); }

    void withoutCapturesItOffersToImport()
    {
        window().showPage(MainWindow::Page::Records);
        QVERIFY(button(page(), u"importCapture"_s) == nullptr); // It is for captures only.
        open(0);
        QTRY_COMPARE(visibleText(page(), u"noCaptures"_s),
                     u"No report of a tracker is kept here yet."_s);
        auto *headline = page().findChild<QLabel *>(u"noCaptures"_s);
        QTRY_COMPARE(headline->property("announced").toString(), headline->text());
        QVERIFY(!search().isVisible());
        QPushButton *import = button(page(), u"importCapture"_s);
        QVERIFY(import != nullptr);
        QVERIFY(import->property("primary").toBool());
        window().showPage(MainWindow::Page::Commission);
        window().showPage(MainWindow::Page::Records);
        QTRY_COMPARE(window().focusWidget(), import);
    }

    void listsWhatIsKeptOfEachTracker()
    {
        keepThree();
        open(2);
        QCOMPARE(cell(0, CaptureModel::Imei), u"359999 04 654426 8"_s);
        QCOMPARE(cell(0, CaptureModel::Reports), u"1"_s);
        QCOMPARE(cell(1, CaptureModel::Imei), u"359999 04 654425 0"_s);
        QCOMPARE(cell(1, CaptureModel::Reports), u"2"_s);
        QCOMPARE(cell(1, CaptureModel::FirstHeard), u"2026-03-14 09:00"_s);
        QCOMPARE(cell(1, CaptureModel::LastHeard), u"2026-03-14 09:01"_s);
        QVERIFY(button(page(), u"openReports"_s) == nullptr); // None is chosen.
        chooseFirst();
        QVERIFY2(detail().contains(u"42 km/h"_s), qPrintable(detail()));
        QVERIFY(detail().contains(u"TCP"_s));
        QVERIFY(detail().contains(u"192.0.2.7:40000"_s));
        QVERIFY(!detail().contains(u"removed"_s));
        QVERIFY(button(page(), u"openReports"_s) != nullptr);
        QVERIFY(button(page(), u"openCertificate"_s) == nullptr);
    }

    void oneIsFoundByImeiAndDay()
    {
        keepThree();
        open(2);
        search().setFocus();
        QTest::keyClicks(&search(), u"04 654426"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, CaptureModel::Imei), u"359999 04 654426 8"_s);
        QTest::keyClicks(&search(), u"999"_s);
        QTRY_COMPARE(visibleText(page(), u"noCaptures"_s), u"No capture fits."_s);
        QVERIFY(search().isVisible());
        click(u"showAllCaptures"_s);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(search().text().isEmpty());

        auto *span = page().findChild<QComboBox *>(u"captureSpan"_s);
        span->setFocus();
        QTest::keyClick(span, Qt::Key_End);
        const QDate day(2026, 3, 15);
        page().findChild<QDateEdit *>(u"captureFirstDay"_s)->setDate(day);
        page().findChild<QDateEdit *>(u"captureLastDay"_s)->setDate(day);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, CaptureModel::Imei), u"359999 04 654426 8"_s);
        page().findChild<QDateEdit *>(u"captureFirstDay"_s)->setDate(day.addDays(-1));
        QTRY_COMPARE(rows(), 2);
    }

    void oneIsOpenedOnTheLivePage()
    {
        keepThree();
        LivePage &live = window().livePage();
        auto *reports = live.findChild<ReportTable *>();
        live.findChild<QLineEdit *>(u"search"_s)->setText(u"nothing has this"_s);
        open(2);
        chooseFirst();
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(records().captures().chosen(), samples::imei);
        click(u"openReports"_s);
        QVERIFY(live.isVisible());
        window().live().reload(); // They came past the listener.
        QTRY_COMPARE(reports->model()->rowCount(), 2);
        QCOMPARE(live.findChild<QLineEdit *>(u"filterTracker"_s)->text(),
                 QString::fromStdString(samples::imei));
        QVERIFY(live.findChild<QLineEdit *>(u"search"_s)->text().isEmpty());
    }

    void oneIsExported()
    {
        keepThree();
        open(2);
        chooseFirst();
        const QString file = m_case->filePath(u"one.csv"_s);
        exportAs(u"csv"_s, file);
        QTRY_VERIFY(told().contains(u"one.csv is saved. Entries: 1"_s));
        QVERIFY(contentOf(file).contains(samples::otherImei.c_str()));
        QVERIFY(!contentOf(file).contains(samples::imei.c_str()));
    }

    void oneIsSentAgainToThisLaptop()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QTcpServer::newConnection, this, [&server, &heard] {
            QTcpSocket *peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer,
                    [peer, &heard] { heard += peer->readAll(); });
        });
        keepThree();
        open(2);
        chooseFirst();
        click(u"replayReports"_s);
        QVERIFY(button(page(), u"openReports"_s) == nullptr); // One thing at a time.
        auto *to = page().findChild<QLineEdit *>(u"replayTo"_s);
        QTRY_VERIFY(to->hasFocus());
        to->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_VERIFY(heard.contains(samples::otherImei.c_str()));
        QVERIFY(!heard.contains(samples::imei.c_str()));
        QTRY_COMPARE_WITH_TIMEOUT(records().replay().state(), Task::State::Idle, 15'000);
        QTest::keyClick(to, Qt::Key_Escape);
        QVERIFY(!to->isVisible());
        QVERIFY(table().hasFocus());

        // The form is about one tracker of one list.
        click(u"replayReports"_s);
        QVERIFY(to->isVisible());
        click(u"showCommissionings"_s);
        QVERIFY(!to->isVisible());
    }

    void aDroppedStoreIsTakenIn()
    {
        window().showPage(MainWindow::Page::Records);
        QTRY_VERIFY(records().isLoaded());
        drop(otherStore());
        QVERIFY(button(page(), u"showCaptures"_s)->isChecked()); // There it shows.
        QTRY_VERIFY2(told().contains(u"capture.sqlite is taken in"_s), qPrintable(told()));
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(window().live().trackerCount(), 2);
        drop(m_case->filePath(u"capture.sqlite"_s));
        QTRY_VERIFY(told().contains(u"All of them were here already."_s));
        QCOMPARE(rows(), 2);
    }

    void aRawLogIsTakenInByButton()
    {
        keepThree();
        open(2);
        chooseFirst();
        const QString file = m_case->filePath(u"one.log"_s);
        exportAs(u"sp7600capture"_s, file);
        QTRY_VERIFY(told().contains(u"one.log is saved"_s));
        click(u"importCapture"_s);
        pick(file);
        QTRY_VERIFY(told().contains(u"one.log is taken in"_s));
        QVERIFY(told().contains(u"here already"_s));
    }

    void aRawLogIsCalledACapture()
    {
        keepThree();
        open(2);
        chooseFirst();
        const QString folder = m_case->filePath(u"data"_s);
        QSettings().setValue(u"certificate/folder"_s, folder);
        auto *owner = button(page(), u"exportReports"_s);
        QVERIFY(owner != nullptr);
        for (QAction *action : owner->menu()->actions()) {
            if (action->objectName() == u"export-sp7600capture"_s) {
                action->trigger();
            }
        }
        const auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QString::fromStdString(samples::otherImei) + u".sp7600capture"_s);
        QCOMPARE(dialog->nameFilters(),
                 QStringList{u"*.sp7600capture *.log (*.sp7600capture *.log)"_s});
        pick(QDir(folder).filePath(u"other"_s)); // The ending comes by itself.
        QTRY_VERIFY(told().contains(u"other.sp7600capture is saved"_s));
        click(u"importCapture"_s);
        for (const QString &pattern : {u"*.sp7600capture "_s, u"*.log "_s, u"*.jsonl "_s}) {
            QVERIFY(page().findChild<QFileDialog *>()->nameFilters().front().contains(pattern));
        }
        pick(QDir(folder).filePath(u"other.sp7600capture"_s));
        QTRY_VERIFY(told().contains(u"other.sp7600capture is taken in"_s));
    }

    void aFileOfAnotherKindSaysSo()
    {
        open(0);
        const QString file = m_case->filePath(u"notes.txt"_s);
        QFile notes(file);
        QVERIFY(notes.open(QFile::WriteOnly) && notes.write("What is to be bought\n") > 0);
        notes.close();
        drop(file);
        QTRY_VERIFY(records().transfer().isIdle() && !told().isEmpty());
        QVERIFY2(told().contains(u"notes.txt"_s), qPrintable(told()));
        QCOMPARE(rows(), 0);
    }

    void aFileIsNotDroppedIntoAField()
    {
        keepThree();
        open(2);
        for (const auto *field : page().findChildren<QLineEdit *>()) {
            QVERIFY2(!field->acceptDrops(), qPrintable(field->objectName()));
        }
    }

    void capturesThatCannotBeReadSaySo()
    {
        keepThree();
        open(2);
        QTRY_COMPARE(store().indexLag()->receptions, 0);
        rename(u"unit"_s, u"elsewhere"_s);
        records().captures().load();
        QTRY_VERIFY(!visibleText(page(), u"capturesTrouble"_s).isEmpty());
        QCOMPARE(rows(), 2); // What was read before stays.
        auto *trouble = page().findChild<QLabel *>(u"capturesTrouble"_s);
        QTRY_COMPARE(trouble->property("announced").toString(), trouble->text());
        rename(u"elsewhere"_s, u"unit"_s);
        click(u"readCapturesAgain"_s);
        QTRY_VERIFY(visibleText(page(), u"capturesTrouble"_s).isEmpty());
    }

    void whatIsHeardMeanwhileShowsAndNoRowMoves()
    {
        keepThree();
        open(2);
        chooseFirst();
        keep(store(), samples::imei, 2 * aDay, 3);
        QTRY_COMPARE(cell(1, CaptureModel::Reports), u"3"_s);
        QCOMPARE(cell(1, CaptureModel::Imei), u"359999 04 654425 0"_s);
        QCOMPARE(records().captures().chosen(), samples::otherImei);
        QVERIFY(table().selectionModel()->isRowSelected(0));
        window().showPage(MainWindow::Page::Commission);
        window().showPage(MainWindow::Page::Records);
        QTRY_COMPARE(cell(0, CaptureModel::Imei), u"359999 04 654425 0"_s);
        QVERIFY(table().selectionModel()->isRowSelected(1)); // The same tracker.
    }

    void onlyWhatIsHeardOfTheChosenOneIsReadAgain()
    {
        keepThree();
        open(2);
        chooseFirst();
        const QSignalSpy read(&records().captures(), &CapturesPresenter::choiceChanged);
        keep(store(), samples::imei, 2 * aDay, 3);
        QTRY_COMPARE(cell(1, CaptureModel::Reports), u"3"_s);
        keep(store(), samples::otherImei, 2 * aDay, 4);
        QTRY_COMPARE(cell(0, CaptureModel::Reports), u"2"_s);
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(read.size(), 1);
    }

    void theListThatWasShownIsShownAgain()
    {
        keepThree();
        open(2);
        m_case->show();
        window().showPage(MainWindow::Page::Records);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(button(page(), u"showCaptures"_s)->isChecked());
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(search().hasFocus());
    }

    void everythingHasRoomAndAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        constexpr QSize usual(1366, 768);
        QTest::newRow("english") << QString() << usual;
        QTest::newRow("longer") << u"longer"_s << usual;
        QTest::newRow("small") << QString() << QSize(960, 520);
        QTest::newRow("spanish") << u"es"_s << usual;
        QTest::newRow("portuguese") << u"pt_BR"_s << usual;
    }

    void everythingHasRoomAndAName()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        const bool isReal = language != u"longer";
        Lengthener lengthener;
        QTranslator translator;
        if (!isReal) {
            QVERIFY(QCoreApplication::installTranslator(&lengthener));
        } else if (!language.isEmpty()) {
            QVERIFY(translator.load(u"sp7600_"_s + language, u":/translations"_s));
            QVERIFY(QCoreApplication::installTranslator(&translator));
        }
        if (!language.isEmpty()) {
            m_case->show();
        }
        window().resize(size);
        window().showPage(MainWindow::Page::Records);
        QTRY_VERIFY(records().isLoaded());
        check(isReal); // No commissionings.
        open(0);
        check(isReal);
        keepThree();
        QTRY_COMPARE(rows(), 2);
        check(isReal);
        chooseFirst();
        check(isReal);
        click(u"replayReports"_s);
        check(isReal);
    }

    void aSuggestedNameIsNoPath_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("an IMEI") << u"359999046544250"_s << u"359999046544250.csv"_s;
        QTest::newRow("a way up") << u"../../.bashrc"_s << u"bashrc.csv"_s;
        QTest::newRow("a folder") << u"/etc/unit_7-b"_s << u"etc-unit_7-b.csv"_s;
        QTest::newRow("a drive") << u"C:\\a|b?*\n"_s << u"C-a-b.csv"_s;
        QTest::newRow("nothing of it") << u"/.."_s << u"sp7600.csv"_s;
        QTest::newRow("too long") << QString(300, u'a') << QString(80, u'a') + u".csv"_s;
    }

    void aSuggestedNameIsNoPath()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, suggested);
        const QString folder = m_case->filePath(u"data"_s);
        QSettings().setValue(u"certificate/folder"_s, folder);
        const std::unique_ptr<QFileDialog> dialog(
            makeSaveDialog(u"Save"_s, u"*.csv"_s, u"csv"_s, name, &page()));
        const QFileInfo file(dialog->selectedFiles().value(0));
        QCOMPARE(file.fileName(), suggested);
        QCOMPARE(QDir(file.absolutePath()), QDir(folder));
    }
};

QTEST_MAIN(TestRecordsCaptures)
#include "test_recordscaptures.moc"
