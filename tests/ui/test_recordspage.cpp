// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/certificate/samples.h"
#include "tests/ui/windowcheck.h"
#include "tests/ui/windowfixture.h"
#include "ui/certificateprint.h"
#include "ui/commissionpage.h"
#include "ui/differencemodel.h"
#include "ui/recordmodel.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/widgets.h"

#include "core/certificate/preferences.h"
#include "core/protocol/decoder.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <future>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;
using Stage = UnitPresenter::Stage;

namespace
{

constexpr auto realImei = "356938035650085";

/// As this tracker sends it at 42 km/h.
std::string frameOf(const std::string &imei)
{
    return "*GS16," + imei + ",092653140326,1C,GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80#";
}

/// Instead of the desktop's programs.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Opener)
    QStringList files;

public Q_SLOTS:
    void open(const QUrl &url) { files += url.toLocalFile(); }
};

} // namespace

/// The Records page in the window, as a person uses it.
class TestRecordsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_case;

    MainWindow &window() { return *m_case->window; }
    RecordsPage &page() { return window().recordsPage(); }
    RecordsPresenter &records() { return window().records(); }
    UnitPresenter &unit() { return m_case->unit(); }
    store::Store &store() { return m_case->station->store(); }
    QTableView &table() { return *page().findChild<QTableView *>(u"records"_s); }
    QLineEdit &search() { return *page().findChild<QLineEdit *>(u"recordSearch"_s); }
    QString told() { return visibleText(page(), u"taskText"_s); }
    QString exported() { return visibleText(page(), u"transferText"_s); }
    QString sent() { return visibleText(page(), u"replayText"_s); }
    int rows() { return table().model()->rowCount(); }

    void add(Commissioning job, const std::string &imei, const std::string &plate, int day)
    {
        job.identity.imei = imei;
        job.vehicle.plate = plate;
        job.started += std::chrono::days(day);
        job.ended += std::chrono::days(day);
        job.backupId.reset();
        if (job.proof) {
            job.proof->raw = frameOf(imei); // What is read again is decoded from it.
        }
        QVERIFY(store().saveCommissioning(job));
    }
    /// Proved, configured, failed; the last one is the newest.
    void addThree()
    {
        add(samples::proved(), samples::imei, "ABC-123-D", 0);
        add(samples::configured(), "359999046544268", "XYZ 9", 1);
        add(samples::failed(), "359999046544276", "", 2);
    }
    void receive(const std::string &imei, int second = 0)
    {
        Reception reception;
        reception.received = samples::at(second);
        reception.peer = {"192.0.2.7", 40000};
        reception.connection = 3;
        reception.raw = frameOf(imei);
        reception.reports = *protocol::decodeFrame(reception.raw);
        auto durable = std::make_shared<std::promise<bool>>();
        auto saved = durable->get_future();
        store().submit({reception},
                       [durable](const auto &outcome) { durable->set_value(outcome.has_value()); });
        QVERIFY(saved.get());
    }
    void open(int expectedRows)
    {
        window().showPage(MainWindow::Page::Records);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(records().isLoaded());
        QTRY_COMPARE(rows(), expectedRows);
    }
    /// The newest one, by the keyboard.
    void chooseFirst()
    {
        search().setFocus();
        QTest::keyClick(&search(), Qt::Key_Down);
        QVERIFY(table().hasFocus());
        QTRY_VERIFY(records().detail());
    }
    void click(const QString &name)
    {
        auto *found = button(page(), name);
        QVERIFY2(found != nullptr, qPrintable(name));
        QVERIFY(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// In the menu of that button, the entry with that text in it.
    void chooseIn(const QString &name, const QString &text)
    {
        auto *owner = button(page(), name);
        QVERIFY(owner != nullptr);
        for (QAction *action : owner->menu()->actions()) {
            if (action->text().contains(text)) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
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
    static QByteArray contentOf(const QString &file)
    {
        QFile read(file);
        return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray();
    }
    void check(bool longer) { QTRY_COMPARE(pageProblems(page(), !longer), QStringList()); }

private Q_SLOTS:
    void initTestCase() { prepareWindows(u"test_recordspage"_s); }

    void init()
    {
        m_case = std::make_unique<WindowFixture>("359999047000195");
        QVERIFY(m_case->station != nullptr);
    }
    void cleanup() { m_case.reset(); }

    void withoutRecordsItLeadsToTheFirst()
    {
        open(0);
        QCOMPARE(visibleText(page(), u"noRecords"_s),
                 u"No tracker has been set up on this laptop yet."_s);
        QVERIFY(!search().isVisible());
        QPushButton *start = button(page(), u"setUpTracker"_s);
        QTRY_COMPARE(window().focusWidget(), start);
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY(window().findChild<CommissionPage *>()->isVisible());
    }

    void recordsAreFoundAsTheyAreTyped()
    {
        addThree();
        open(3);
        QTRY_VERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"abc 123"_s);
        QTRY_COMPARE(rows(), 1);
        search().clear();
        QTRY_COMPARE(rows(), 3);
        QTest::keyClicks(&search(), u"unidad"_s);
        QTRY_COMPARE(rows(), 3);
        search().clear();
        QTest::keyClicks(&search(), u"359999 04 654426"_s);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClicks(&search(), u" 999"_s);
        QTRY_COMPARE(visibleText(page(), u"noRecords"_s), u"No record fits."_s);
        QVERIFY(button(page(), u"setUpTracker"_s) == nullptr);
        click(u"showEverything"_s);
        QTRY_COMPARE(rows(), 3);
        QVERIFY(search().text().isEmpty());

        auto *kind = page().findChild<QComboBox *>(u"recordKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_COMPARE(rows(), 2);
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_COMPARE(rows(), 1);
        kind->setCurrentIndex(0);
        QTRY_COMPARE(rows(), 3);

        auto *span = page().findChild<QComboBox *>(u"recordSpan"_s);
        span->setFocus();
        QTest::keyClick(span, Qt::Key_End);
        auto *first = page().findChild<QDateEdit *>(u"recordFirstDay"_s);
        auto *last = page().findChild<QDateEdit *>(u"recordLastDay"_s);
        QVERIFY(first->isVisible() && last->isVisible());
        const QDate day = QDate(2026, 3, 15);
        first->setDate(day);
        last->setDate(day);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(table()
                    .model()
                    ->index(0, RecordModel::When)
                    .data()
                    .toString()
                    .startsWith(u"2026-03-15"_s));
    }

    void oneIsOpenedByKeyboard()
    {
        addThree();
        open(3);
        chooseFirst();
        QVERIFY(shows(page(), u"No report"_s) || shows(page(), u"None:"_s));
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_VERIFY(records().detail() && records().detail()->job->result == JobResult::Proved);
        QTRY_VERIFY(shows(page(), u"Direct: the tracker's own report arrived"_s));
        QVERIFY(shows(page(), u"359999 04 654425 0"_s));
        QVERIFY(shows(page(), u"ABC-123-D"_s));
        QVERIFY(shows(page(), u"The job began."_s));
        QVERIFY(shows(page(), u"Its report arrived."_s));
        QVERIFY(shows(page(), u"42 km/h"_s));
        auto *settings = page().findChild<QTableView *>(u"recordSettings"_s);
        QVERIFY(settings != nullptr && settings->isVisible());
        QVERIFY(settings->model()->rowCount() >= 5);

        const Opener opener;
        click(u"openCertificate"_s);
        QTRY_COMPARE(opener.files.size(), 1);
        QVERIFY(contentOf(opener.files.front()).startsWith("%PDF"));
        QVERIFY(told().isEmpty());

        chooseIn(u"saveRecord"_s, u"JSON"_s);
        const QString file = m_case->filePath(u"one.json"_s);
        pick(file);
        QTRY_VERIFY(told().contains(u"one.json"_s));
        QVERIFY(certificate::verifyCertificate(contentOf(file), "one.json"));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Escape);
        QVERIFY(told().isEmpty());
    }

    void beforeAndAfterKeepTheirRoom()
    {
        addThree();
        open(3);
        chooseFirst();
        QTRY_VERIFY(page().findChild<QTableView *>(u"recordSettings"_s) != nullptr);
        const auto isNarrow = [this](int width) {
            const auto *settings = page().findChild<QTableView *>(u"recordSettings"_s);
            const auto *header = settings->horizontalHeader();
            return header->maximumSectionSize() <= width
                   && header->sectionSize(DifferenceModel::Setting) <= width
                   && header->sectionSize(DifferenceModel::Happens) <= width;
        };
        constexpr int widest = 170;
        QTRY_VERIFY(isNarrow(widest));
        window().resize(1600, 900);
        QTRY_VERIFY(page().width() > 1000);
        QVERIFY(isNarrow(widest));
    }

    void theArrowsGoOnFromWhatIsChosen()
    {
        addThree();
        open(3);
        chooseFirst();
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_VERIFY(records().detail() && records().detail()->job->result == JobResult::Configured);
        // All rows are other ones then, and one of them stays chosen.
        search().setText(u"XYZ"_s);
        Q_EMIT search().textEdited(search().text());
        QTRY_COMPARE(rows(), 1);
        search().clear();
        Q_EMIT search().textEdited({});
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(records().chosen().size(), std::size_t(1));
        QTRY_COMPARE(table().currentIndex().row(), 1);
        QVERIFY(table().selectionModel()->isRowSelected(1));
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_VERIFY(records().detail() && records().detail()->job->result == JobResult::Proved);
    }

    void twoBecomeOneTable()
    {
        addThree();
        open(3);
        chooseFirst();
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(records().chosen().size(), std::size_t(2));
        QVERIFY(shows(page(), u"2 records are chosen."_s));
        QVERIFY(button(page(), u"openCertificate"_s) == nullptr);
        click(u"saveTable"_s);
        const QString file = m_case->filePath(u"two.csv"_s);
        pick(file);
        QTRY_VERIFY(told().startsWith(u"Saved:"_s));
        const QByteArray text = contentOf(file);
        QCOMPARE(text.count("\r\n"), 3);
        QVERIFY(text.contains("359999046544276"));
        QVERIFY(text.contains("359999046544268"));
        QVERIFY(!text.contains(samples::imei));
    }

    void aSaveThatFailsSaysWhatToDo()
    {
        addThree();
        open(3);
        chooseFirst();
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(records().chosen().size(), std::size_t(3));
        click(u"saveTable"_s);
        pick(m_case->filePath(u"there-is-none/all.csv"_s));
        QTRY_VERIFY(told().contains(u"cannot be written"_s));
        QVERIFY(told().contains(u"Choose a folder"_s));
        QVERIFY(button(page(), u"saveTable"_s)->isEnabled()); // At once again.
    }

    void recordsThatCannotBeReadSaySo()
    {
        addThree();
        open(3);
        {
            const auto database =
                store::Database::open(store().file(), store::Database::Access::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->execute(u"ALTER TABLE commissioning RENAME TO elsewhere"_s));
        }
        records().load();
        QTRY_VERIFY(!visibleText(page(), u"recordsTrouble"_s).isEmpty());
        QCOMPARE(rows(), 3); // What was read before stays.
        {
            const auto database =
                store::Database::open(store().file(), store::Database::Access::ReadWrite);
            QVERIFY((*database)->execute(u"ALTER TABLE elsewhere RENAME TO commissioning"_s));
        }
        click(u"readRecordsAgain"_s);
        QTRY_VERIFY(visibleText(page(), u"recordsTrouble"_s).isEmpty());
    }

    void aJobThatEndsAppearsAndItsBackupIsPutBack()
    {
        open(0);
        window().showPage(MainWindow::Page::Commission);
        window().startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Identified, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(unit().canStart(), 30'000);
        unit().start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unit().stage(), Stage::Finished, 30'000);
        QTest::qWait(200);
        QCOMPARE(records().records().size(), std::size_t(0)); // Nobody looks at them.
        open(1);
        chooseFirst();
        QVERIFY(records().detail()->backup);
        QTRY_VERIFY(records().isTrackerHere());
        click(u"restoreEarlier"_s);
        QVERIFY(window().findChild<CommissionPage *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(unit().backup(), 30'000);
        QCOMPARE(unit().backup()->id, records().detail()->backup->id);

        // Without the tracker it says what to do.
        unit().release();
        QTRY_COMPARE(unit().stage(), Stage::NoUnit);
        open(1);
        click(u"restoreEarlier"_s);
        QVERIFY(told().startsWith(u"Plug in 359999 04 700019 5"_s));
        QVERIFY(page().isVisible());
    }

    void whatIsOwedIsShown()
    {
        Obligation owed;
        owed.made = samples::at(0);
        owed.imei = samples::imei;
        owed.profileId = "sp7600";
        owed.server = {"d.plaspy.com", 8888, Transport::Tcp};
        owed.meanwhile = {"192.0.2.20", 8888, Transport::Tcp};
        QVERIFY(store().saveObligation(owed));
        open(1);
        chooseFirst();
        QTRY_VERIFY(visibleText(page(), u"owed"_s).contains(u"d.plaspy.com"_s));
        QVERIFY(button(page(), u"setFinalServer"_s) == nullptr); // It is not here.
        QVERIFY(button(page(), u"openCertificate"_s) == nullptr);
    }

    void reportsAreExported()
    {
        addThree();
        receive("359999046544276");
        open(3);
        chooseFirst();
        chooseIn(u"exportReports"_s, u"CSV"_s);
        const QString file = m_case->filePath(u"reports.csv"_s);
        pick(file);
        QTRY_VERIFY(exported().contains(u"reports.csv is saved. Entries: 1"_s));
        QVERIFY(contentOf(file).contains("359999046544276"));
        chooseIn(u"exportReports"_s, u"GPX"_s);
        pick(m_case->filePath(u"none/track.gpx"_s));
        QTRY_VERIFY(exported().contains(u"cannot be written"_s));
    }

    void closingEndsWhatIsSentFirst()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        receive("359999046544276", 0);
        receive("359999046544276", 600); // As they came: for ten minutes.
        records().replay().replay({.selection = {.imei = "359999046544276"},
                                   .to = u"127.0.0.1:%1"_s.arg(server.serverPort())});
        QTRY_VERIFY(server.hasPendingConnections());
        QCOMPARE(records().replay().state(), Task::State::Running);
        window().close();
        QVERIFY(window().isVisible());
        QVERIFY(shows(window(), u"reports are being sent"_s));
        QTest::mouseClick(button(window(), u"leaveNow"_s), Qt::LeftButton);
        QVERIFY2(window().windowTitle().contains(u"sent"_s), qPrintable(window().windowTitle()));
        QTRY_VERIFY(!window().isVisible());
        QVERIFY(records().replay().isIdle());
    }

    void aMissingLogoIsTold()
    {
        certificate::keepPreferences({{}, {}, m_case->filePath(u"gone.png"_s)});
        addThree();
        open(3);
        chooseFirst();
        chooseIn(u"saveRecord"_s, u"PDF"_s);
        const QString file = m_case->filePath(u"one.pdf"_s);
        pick(file);
        QTRY_VERIFY(told().contains(u"one.pdf"_s));
        QVERIFY2(told().contains(u"The logo is not on it."_s), qPrintable(told()));
        QVERIFY(contentOf(file).startsWith("%PDF"));
    }

    void reportsAreSentAgainToThisLaptopOnly()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QTcpServer::newConnection, this, [&server, &heard] {
            QTcpSocket *peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer,
                    [peer, &heard] { heard += peer->readAll(); });
        });
        addThree();
        receive("359999046544276");
        open(3);
        chooseFirst();
        click(u"replayReports"_s);
        auto *to = page().findChild<QLineEdit *>(u"replayTo"_s);
        QTRY_VERIFY(to->hasFocus());
        QTest::keyClicks(to, u"nowhere"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(!sent().isEmpty()); // No port.
        to->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_VERIFY(heard.contains("359999046544276"));
        QTRY_VERIFY_WITH_TIMEOUT(sent().startsWith(u"Sent 1"_s)
                                     && records().replay().state() == Task::State::Idle,
                                 15'000);
        // A made-up tracker's stay here, whoever agrees.
        to->setText(u"192.0.2.1:8888"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_VERIFY(sent().contains(u"made-up"_s));
        QVERIFY(button(page(), u"replayAgree"_s) == nullptr);
        QTest::keyClick(to, Qt::Key_Escape);
        QVERIFY(!to->isVisible());
        QVERIFY(table().hasFocus());
    }

    void aPersonIsAskedBeforeRealReportsGoElsewhere()
    {
        add(samples::proved(), realImei, "", 0);
        receive(realImei);
        open(1);
        chooseFirst();
        click(u"replayReports"_s);
        auto *to = page().findChild<QLineEdit *>(u"replayTo"_s);
        to->setText(u"192.0.2.1:8888"_s); // Of nobody, and nothing is sent.
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_COMPARE(records().replay().state(), Task::State::Asking);
        QVERIFY(sent().contains(u"192.0.2.1"_s));
        QVERIFY(sent().contains(u"356938 03 565008 5"_s));
        QTRY_COMPARE(window().focusWidget(), button(page(), u"replayRefuse"_s));
        QTest::keyClick(window().focusWidget(), Qt::Key_Return);
        QCOMPARE(records().replay().state(), Task::State::Idle);
        QCOMPARE(sent(), u"Nothing was sent."_s);
    }

    void aCertificateIsPrintedOnAnyPaper()
    {
        for (const auto paper : {QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setPageSize(QPageSize(paper));
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_case->filePath(u"print.pdf"_s));
            QVERIFY(printCertificate(samples::proved(), {}, printer));
            QVERIFY(contentOf(printer.outputFileName()).startsWith("%PDF"));
        }
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_case->filePath(u"none/print.pdf"_s));
        QVERIFY(!printCertificate(samples::proved(), {}, printer));
    }

    void columnsFollowTheirTextsAndTheFont()
    {
        add(samples::proved(), samples::imei, "ABC", 0);
        open(1);
        const QAbstractItemView &view = table();
        const int vehicle = view.sizeHintForColumn(RecordModel::Vehicle);
        const int imei = view.sizeHintForColumn(RecordModel::Imei);
        window().showPage(MainWindow::Page::Commission);
        add(samples::proved(), samples::imei, "NUEVO LEÓN 12-345-ABC", 1);
        open(2);
        QVERIFY(view.sizeHintForColumn(RecordModel::Vehicle) > vehicle);
        QCOMPARE(view.sizeHintForColumn(RecordModel::Imei), imei);
        table().setFont(enlarged(table().font(), 1.5, false));
        QVERIFY(view.sizeHintForColumn(RecordModel::Imei) > imei);
    }

    void everythingHasRoomAndAName_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::addColumn<QSize>("size");
        QTest::newRow("english") << false << QSize(1366, 768);
        QTest::newRow("longer") << true << QSize(1366, 768);
        QTest::newRow("small") << false << QSize(960, 600);
    }

    void everythingHasRoomAndAName()
    {
        QFETCH(const bool, longer);
        QFETCH(const QSize, size);
        Lengthener lengthener;
        if (longer) {
            QVERIFY(QCoreApplication::installTranslator(&lengthener));
            m_case->show();
        }
        window().resize(size);
        open(0);
        check(longer);
        window().showPage(MainWindow::Page::Commission);
        addThree();
        add(samples::longWinded(), samples::imei, "NUEVO LEÓN 12-345-ABC", 3);
        open(4);
        check(longer);
        chooseFirst();
        check(longer);
        click(u"replayReports"_s);
        check(longer);
        records().tasks().tell({ErrorCode::FileUnwritable, {{"file", "one.csv"}}, {}});
        check(longer);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(records().chosen().size(), std::size_t(4));
        check(longer);
        QCoreApplication::removeTranslator(&lengthener);
    }
};

QTEST_MAIN(TestRecordsPage)
#include "test_recordspage.moc"
