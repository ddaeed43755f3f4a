// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/listener/trackers.h"
#include "tests/store/samples.h"
#include "tests/ui/livefixture.h"
#include "tests/ui/receptions.h"
#include "ui/reporttable.h"
#include "ui/viewroles.h"

#include "core/text/text.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

/// Which reports the Live page shows, and how they leave it and come into it.
class TestLiveReports : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveFixture> m_case;

    [[nodiscard]] LiveFixture &live() const { return *m_case; }
    [[nodiscard]] ReportTable &list() const { return *m_case->page->findChild<ReportTable *>(); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }

    /// One a second from 09:00, every fourth of the other tracker.
    void keep(int count)
    {
        std::vector<Reception> made;
        for (int number = 0; number < count; ++number) {
            const auto &imei = number % 4 == 3 ? samples::otherImei : samples::imei;
            made.push_back(samples::reception(samples::frame(number, imei), number));
        }
        QVERIFY(samples::submit(live().station->store(), std::move(made)).get().has_value());
        live().show();
        QTRY_COMPARE(live().presenter->reportCount(), static_cast<std::uint64_t>(count));
        QTRY_VERIFY(rows() > 0);
    }

    /// In the dialog that is open.
    void pick(const QString &file)
    {
        QTRY_VERIFY(live().page->findChild<QFileDialog *>() != nullptr);
        auto *dialog = live().page->findChild<QFileDialog *>();
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(live().page->findChild<QFileDialog *>() == nullptr);
    }

    void exportAs(const QString &format, const QString &file)
    {
        auto *action = live().page->findChild<QAction *>(u"export-"_s + format);
        QVERIFY(action != nullptr);
        action->trigger();
        pick(file);
        QTRY_VERIFY(live().label(u"transferText"_s).contains(u"is saved"_s));
    }

    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(live().page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(live().page.get(), &event);
    }

    static QList<QByteArray> linesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                              : QList<QByteArray>();
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_livereports"_s); }
    void init() { m_case = std::make_unique<LiveFixture>(); }
    void cleanup() { m_case.reset(); }

    void showsWhatIsKeptFromBefore()
    {
        keep(40);
        QCOMPARE(rows(), 40);
        QCOMPARE(live().presenter->trackerCount(), 2);
        QTRY_COMPARE(live().label(u"shown"_s), u"All lines that are kept: 40"_s);
        live().page->findChild<QTableView *>(u"trackers"_s)->selectRow(0);
        QTRY_VERIFY(live().label(u"trackerDetail"_s).contains(u"Not heard since"_s));
    }

    void aPageThatIsMadeLaterSaysWhatIsKept()
    {
        keep(40);
        live().start();
        QTRY_COMPARE(live().presenter->trackerCount(), 2);
        QTRY_COMPARE(live().presenter->receptions().rowCount(), 40);
        QTRY_VERIFY(!live().presenter->receptions().isLooking());
        live().makePage();
        QCOMPARE(live().label(u"shown"_s), u"All lines that are kept: 40"_s);
        QCOMPARE(rows(), 40);
    }

    void aPageThatIsMadeLaterSaysWhatCouldNotBeRead()
    {
        live().start();
        QSignalSpy known(live().presenter.get(), &LivePresenter::keptFound);
        QTRY_VERIFY(!known.isEmpty());
        QTRY_VERIFY(!live().presenter->receptions().isLooking());
        const Error gone{ErrorCode::StoreUnavailable, {{"file", "store"}}, {}};
        Q_EMIT live().presenter->stored().failed(gone);
        live().makePage();
        QCOMPARE(live().label(u"shown"_s), text::describe(gone).joined());
        live().presenter->reload();
        QTRY_VERIFY(!live().presenter->problem());
        QVERIFY(live().label(u"shown"_s).isEmpty());
    }

    void findsByAllThatIsTyped()
    {
        keep(40);
        live().type(u"filterTracker"_s, QString::fromStdString(samples::otherImei));
        QTRY_COMPARE(rows(), 10);
        QTRY_COMPARE(live().label(u"shown"_s), u"Lines found: 10"_s);
        live().type(u"filterFrom"_s, u"2026-03-14 09:00:20"_s);
        QTRY_COMPARE(rows(), 5);
        live().type(u"filterUntil"_s, u"2026-03-14 09:00:30"_s);
        QTRY_COMPARE(rows(), 2);
        live().type(u"search"_s, u"cot:23#"_s);
        QTRY_COMPARE(rows(), 1);
        live().type(u"filterEvent"_s, u"29"_s);
        QTRY_COMPARE(rows(), 0);
        live().type(u"filterEvent"_s, u"28"_s);
        QTRY_COMPARE(rows(), 1);
        live().type(u"filterEvent"_s, u"300"_s);
        QVERIFY(live().label(u"filterProblem"_s).contains(u"255"_s));
        live().click(u"showAll"_s);
        QTRY_COMPARE(rows(), 40);
        QVERIFY(live().label(u"filterProblem"_s).isEmpty());
        QVERIFY(live().field(u"filterFrom"_s)->text().isEmpty());
    }

    void choosingATrackerShowsItsReports()
    {
        keep(40);
        auto *trackers = live().page->findChild<QTableView *>(u"trackers"_s);
        trackers->setFocus();
        trackers->selectRow(1);
        QTRY_COMPARE(rows(), 30);
        live().click(u"showAll"_s);
        QTRY_COMPARE(rows(), 40);
        QVERIFY(!trackers->selectionModel()->hasSelection());
    }

    void showsNoReportOfAnotherTrackerThanTheList()
    {
        keep(40);
        auto *hex = live().page->findChild<QPlainTextEdit *>();
        live().page->findChild<ReportTable *>()->selectRow(0);
        QVERIFY(!hex->toPlainText().isEmpty());
        live().type(u"filterTracker"_s, QString::fromStdString(samples::otherImei));
        QTRY_COMPARE(rows(), 10);
        QVERIFY(hex->toPlainText().isEmpty());
    }

    void staysWhereSomebodyReads()
    {
        keep(900);
        listener::ListenerOptions options = trackers::localOptions();
        live().monitor->listen(options);
        QTRY_VERIFY(live().monitor->listeningOn().has_value());
        // Further down older ones come by themselves.
        list().setFocus();
        QCOMPARE(rows(), 500);
        QTest::keyClick(&list(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 900);
        const QModelIndex reading = list().indexAt({10, 10});
        const QString before = reading.siblingAtColumn(ReceptionModel::Received).data().toString();
        trackers::UdpTracker tracker(live().monitor->listeningOn()->udpPort());
        tracker.send(trackers::report(1, 1));
        QTRY_VERIFY(button(*live().page, u"follow"_s)->text().contains(u"1 new"_s));
        QCOMPARE(
            list().indexAt({10, 10}).siblingAtColumn(ReceptionModel::Received).data().toString(),
            before);
        live().click(u"follow"_s);
        QTRY_COMPARE(rows(), 901);
        QCOMPARE(list().verticalScrollBar()->value(), 0);
    }

    void goesOnFollowingWhenTheLineOfTheKeyboardIsLetGo()
    {
        ReceptionModel reports(100);
        ReportTable list(reports);
        list.resize(600, 300);
        list.show();
        const auto come = [&reports](std::size_t count) {
            reports.add(Receptions(count, heard("359999046544250")));
        };
        come(50);
        list.setCurrentIndex(reports.index(0, 0));
        for (int batch = 0; batch < 5; ++batch) {
            come(40);
            QCoreApplication::processEvents();
        }
        QCOMPARE(reports.rowCount(), 100);
        QVERIFY(!reports.isHeld());
        QCOMPARE(list.verticalScrollBar()->value(), 0);
    }

    void remembersTheColumns()
    {
        keep(4);
        auto *menu = button(*live().page, u"columns"_s)->menu();
        QMetaObject::invokeMethod(menu, "aboutToShow");
        for (QAction *action : menu->actions()) {
            if (action->data().isValid() && action->data().toInt() == ReceptionModel::Summary) {
                action->trigger();
            }
        }
        QVERIFY(list().isColumnHidden(ReceptionModel::Summary));
        QVERIFY(!list().isColumnHidden(ReceptionModel::Received));
        live().show();
        QTRY_COMPARE(rows(), 4);
        QVERIFY(list().isColumnHidden(ReceptionModel::Summary));
        live().page->findChild<QAction *>(u"columnsThatFit"_s)->trigger();
        QVERIFY(!list().isColumnHidden(ReceptionModel::Summary));
    }

    void exportsWhatIsShown()
    {
        keep(40);
        live().type(u"filterTracker"_s, QString::fromStdString(samples::otherImei));
        live().type(u"filterFrom"_s, u"2026-03-14 09:00:20"_s);
        QTRY_COMPARE(rows(), 5);
        const QString table = live().folder.filePath(u"some.csv"_s);
        exportAs(u"csv"_s, table);
        QVERIFY(live().label(u"transferText"_s).contains(u"some.csv"_s));
        const auto lines = linesOf(table);
        QCOMPARE(lines.size(), 6);
        for (qsizetype line = 1; line < lines.size(); ++line) {
            QVERIFY(lines[line].contains(QByteArray::fromStdString(samples::otherImei)));
        }
        // Text is no matter of the index.
        live().click(u"showAll"_s);
        live().type(u"search"_s, u"cot:3"_s);
        QTRY_COMPARE(rows(), 11);
        const QString objects = live().folder.filePath(u"some.jsonl"_s);
        exportAs(u"jsonl"_s, objects);
        QCOMPARE(linesOf(objects).size(), 11);
        live().click(u"transferClose"_s);
        QVERIFY(live().label(u"transferText"_s).isEmpty());
    }

    void saysWhereItCannotWrite()
    {
        keep(4);
        auto *action = live().page->findChild<QAction *>(u"export-csv"_s);
        action->trigger();
        const QString file = live().folder.filePath(u"none/all.csv"_s);
        pick(file);
        QTRY_VERIFY2(live().label(u"transferText"_s).contains(u"cannot be written"_s),
                     qPrintable(live().label(u"transferText"_s)));
        QVERIFY(!QFile::exists(file));
    }

    void importsWhatIsDroppedAndNothingTwice()
    {
        keep(40);
        const QString log = live().folder.filePath(u"all.log"_s);
        exportAs(u"sp7600capture"_s, log);
        drop(log);
        QTRY_VERIFY(live().label(u"transferText"_s).contains(u"All of them were here already"_s));
        QCOMPARE(live().presenter->reportCount(), 40U);

        m_case = std::make_unique<LiveFixture>();
        QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(u"all.log"_s);
        QVERIFY(!QFile::exists(log)); // It went with its folder.
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no log, no packets\n");
        file.close();
        drop(copy);
        QTRY_VERIFY(live().presenter->transfer().isIdle());
        QCOMPARE(live().presenter->transfer().told().status, Status::Stop);
        QVERIFY(live().label(u"transferText"_s).contains(u"all.log"_s));
        QVERIFY(!live().label(u"transferText"_s).contains(u"is taken in"_s));
        QCOMPARE(live().presenter->reportCount(), 0U);
    }

    void importsByTheButtonIntoAnEmptyPage()
    {
        keep(40);
        QTemporaryDir elsewhere;
        const QString log = elsewhere.filePath(u"all.log"_s);
        exportAs(u"sp7600capture"_s, log);
        m_case = std::make_unique<LiveFixture>();
        live().click(u"import"_s);
        pick(log);
        QTRY_VERIFY(live().label(u"transferText"_s).contains(u"Messages read: 40, new: 40"_s));
        QTRY_COMPARE(live().presenter->reportCount(), 40U);
        QTRY_COMPARE(rows(), 40);
        QTest::keyClick(live().page.get(), Qt::Key_Escape);
        QVERIFY(live().label(u"transferText"_s).isEmpty());
    }

    void theTrackersTellOfNoOtherThanTheFilter()
    {
        keep(40);
        auto *trackers = live().page->findChild<QTableView *>(u"trackers"_s);
        trackers->selectRow(1);
        QTRY_COMPARE(rows(), 30);
        live().type(u"filterTracker"_s, QString::fromStdString(samples::otherImei));
        QTRY_COMPARE(rows(), 10);
        QCOMPARE(trackers->currentIndex().data(CopyRole).toString(),
                 QString::fromStdString(samples::otherImei));
        live().type(u"filterTracker"_s, u"26"_s);
        QTRY_VERIFY(!trackers->selectionModel()->hasSelection());
    }

    void doesNothingWhileNobodyLooks()
    {
        keep(4);
        auto *model = live().page->findChild<QTableView *>(u"trackers"_s)->model();
        const QSignalSpy aged(model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(aged.count() > 0);
        live().page->hide();
        const auto before = aged.count();
        QTest::qWait(1500);
        QCOMPARE(aged.count(), before);
    }

    void sendsAgainWhatIsChosen()
    {
        keep(8);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QTcpServer::newConnection, this, [&server, &heard] {
            QTcpSocket *peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer,
                    [peer, &heard] { heard += peer->readAll(); });
        });
        // The newest is on top: numbers 5 and 4.
        list().selectRow(2);
        list().selectionModel()->select(list().model()->index(3, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        live().click(u"replayReports"_s);
        live().type(u"replayTo"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QTest::keyClick(live().field(u"replayTo"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(live().label(u"replayText"_s).startsWith(u"Sent 2,"_s)
                                     && live().presenter->replay().isIdle(),
                                 15'000);
        QVERIFY(heard.contains("COT:4#") && heard.contains("COT:5#"));
        QCOMPARE(heard.count("COT:"), 2);
        QTest::keyClick(live().page.get(), Qt::Key_Escape);
        QVERIFY(!live().field(u"replayTo"_s)->isVisible());
        // What only looking finds cannot be sent.
        live().type(u"search"_s, u"cot:3"_s);
        QTRY_COMPARE(rows(), 1);
        live().click(u"replayReports"_s);
        QVERIFY(live().label(u"replayText"_s).contains(u"Empty the text"_s));
    }

    void everyKeyIsForOneThing()
    {
        keep(4);
        QCOMPARE(doubleMnemonic(*live().page), QString());
    }

    void longerTextsFit()
    {
        Lengthener lengthener;
        QCoreApplication::installTranslator(&lengthener);
        keep(40);
        live().type(u"filterEvent"_s, u"300"_s);
        live().type(u"filterFrom"_s, u"then"_s);
        drop(live().folder.filePath(u"nowhere"_s));
        QTRY_VERIFY(!live().label(u"transferText"_s).isEmpty());
        QTRY_COMPARE(firstCut(*live().page), QString());
        live().page->resize(960 - 190, 540);
        QTRY_COMPARE(firstCut(*live().page), QString());
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestLiveReports)
#include "test_livereports.moc"
