// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "samples.h"
#include "storechild.h"

#include "core/store/database.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using samples::Outcome;
using store::Store;

namespace
{

constexpr int patienceMs = 30'000;

void write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(octets) != octets.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray octetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageAmongTheRowsIsFound();
    void damageFoundInUseIsLookedForAtTheNextStart_data();
    void damageFoundInUseIsLookedForAtTheNextStart();
    void aBoundedCheckFindsWhatCannotBeHadAgain();
    void twoDamagedFilesInOneSecondBothStay();
    void aNewerSchemaIsRefusedAndUntouched();
    void anotherProgramsDatabaseIsRefusedAndUntouched();
    void aHalfMadeSchemaIsFinished();

    void aSecondOpenerReadsAndSavesNothing();
    void whoOnlyLooksLeavesNothingBehind_data();
    void whoOnlyLooksLeavesNothingBehind();
    void whoOnlyLooksTakesNothingFromWhoWrites_data();
    void whoOnlyLooksTakesNothingFromWhoWrites();
    void whatACrashLeftStaysAsItIs();
    void theLockOfADeadProgramDoesNotHold();
    void aPlaceThatCannotBeIsNamed();
    void anUnwritableFolderIsNamed();

    void whatWasDurableSurvivesAKill();
    void aFailingDiskIsReportedAndRecoveredFrom();
    void aDiskThatIsFullFromTheStartIsNamed();
    void aFullDiskIsReportedAndRecoveredFrom();

private:
    /// Runs a part of this program as a process of its own; its exit code, or -1.
    int runChild(const QString &part) const;
    std::unique_ptr<Store> open() const;
    void fill(int receptions) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestStoreFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"store.sqlite"_s);
}

int TestStoreFaults::runChild(const QString &part) const
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {storechild::option, part, m_file});
    const bool ended = child.waitForFinished(patienceMs);
    return ended && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
}

std::unique_ptr<Store> TestStoreFaults::open() const
{
    Result<std::unique_ptr<Store>> opened = Store::open(m_file);
    if (!opened)
        qFatal("the store does not open: %s",
               std::string(opened.error().parameter("detail")).c_str());
    return std::move(*opened);
}

void TestStoreFaults::fill(int receptions) const
{
    const std::unique_ptr<Store> store = open();
    std::vector<Reception> list;
    for (int i = 0; i < receptions; ++i)
        list.push_back(samples::reception(samples::frame(i)));
    QVERIFY(samples::submit(*store, list).get());
}

void TestStoreFaults::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("text") << QByteArray("this is a note, not a database\n").repeated(50);
    QTest::newRow("a header and nothing else")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x');
    QTest::newRow("noise") << QByteArray(9000, '\xA5');
}

void TestStoreFaults::aDamagedFileIsSetAside()
{
    QFETCH(const QByteArray, octets);
    write(m_file, octets);
    write(m_file + u"-wal"_s, "log");
    const std::unique_ptr<Store> store = open();
    QVERIFY(!store->isReadOnly());
    QVERIFY(store->setAside());
    QVERIFY(store->setAside()->startsWith(m_file + u".damaged-"_s));
    QCOMPARE(octetsOf(*store->setAside()), octets);
    QVERIFY(samples::submit(*store, {samples::reception(samples::frame(1))}).get());
    QCOMPARE(*store->receptionCount(), 1);
}

void TestStoreFaults::damageAmongTheRowsIsFound()
{
    fill(2000);
    QByteArray octets = octetsOf(m_file);
    QVERIFY(octets.size() > 100'000);
    octets.replace(40'000, 30'000, QByteArray(30'000, '\xFF'));
    write(m_file, octets);
    const std::unique_ptr<Store> store = open();
    QVERIFY(store->setAside());
    QCOMPARE(octetsOf(*store->setAside()), octets);
    QCOMPARE(*store->receptionCount(), 0);
}

void TestStoreFaults::damageFoundInUseIsLookedForAtTheNextStart_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("by the check that was asked for") << true;
    QTest::newRow("by reading") << false;
}

void TestStoreFaults::damageFoundInUseIsLookedForAtTheNextStart()
{
    QFETCH(const bool, isAsked);
    fill(5000);
    QByteArray damaged;
    {
        const std::unique_ptr<Store> store = open();
        QVERIFY(store->check());
        QVERIFY(!QFile::exists(m_file + u".check"_s));
        QFile file(m_file);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(file.size() / 4));
        QCOMPARE(file.write(QByteArray(200'000, '\xFF')), 200'000);
        file.close();
        const Error error = isAsked ? store->check().error() : store->receptions({}).error();
        QCOMPARE(error.code, ErrorCode::StoreUnavailable);
        QVERIFY(!error.parameter("detail").empty());
        QVERIFY(QFile::exists(m_file + u".check"_s));
        damaged = octetsOf(m_file);
    }
    const std::unique_ptr<Store> store = open();
    QVERIFY(store->setAside());
    QCOMPARE(octetsOf(*store->setAside()), damaged);
    QVERIFY(!QFile::exists(m_file + u".check"_s));
}

void TestStoreFaults::aBoundedCheckFindsWhatCannotBeHadAgain()
{
    using store::Database;
    fill(2000);
    {
        const std::unique_ptr<Store> store = open();
        Commissioning job;
        job.port = std::string(100'000, 'p');
        QVERIFY(store->saveCommissioning(job));
    }
    {
        const auto database = Database::open(m_file, Database::Access::ReadOnly);
        QVERIFY(store::checkIntegrity(**database, store::CheckDepth::Bounded));
    }
    QByteArray octets = octetsOf(m_file);
    const qsizetype place = octets.indexOf(QByteArray(20'000, 'p').first(4000));
    QVERIFY(place > 0);
    octets.replace(place, 8192, QByteArray(8192, '\xFF'));
    write(m_file, octets);
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    QCOMPARE(store::checkIntegrity(**database, store::CheckDepth::Bounded).error().code,
             ErrorCode::StoreDamaged);
}

void TestStoreFaults::twoDamagedFilesInOneSecondBothStay()
{
    write(m_file, "first damaged file, which is no database at all");
    const QString first = *open()->setAside();
    write(m_file, "second damaged file, which is no database at all");
    const QString second = *open()->setAside();
    QVERIFY(first != second);
    QVERIFY(octetsOf(first).startsWith("first"));
    QVERIFY(octetsOf(second).startsWith("second"));
}

void TestStoreFaults::aNewerSchemaIsRefusedAndUntouched()
{
    fill(3);
    {
        const auto database = store::Database::open(m_file, store::Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"PRAGMA user_version=1000"_s));
    }
    const QByteArray before = octetsOf(m_file);
    const Result<std::unique_ptr<Store>> opened = Store::open(m_file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreUnavailable);
    QCOMPARE(opened.error().parameter("file"), std::string_view(m_file.toStdString()));
    QVERIFY(opened.error().parameter("detail").contains("1000"));
    QCOMPARE(octetsOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(u"damaged"_s), QStringList());
}

void TestStoreFaults::anotherProgramsDatabaseIsRefusedAndUntouched()
{
    {
        const auto database = store::Database::open(m_file, store::Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"CREATE TABLE recipes (name TEXT)"_s));
        QVERIFY((*database)->execute(u"PRAGMA journal_mode=DELETE"_s)); // What most programs use.
    }
    const QByteArray before = octetsOf(m_file);
    const Result<std::unique_ptr<Store>> opened = Store::open(m_file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(opened.error().parameter("detail").contains("another program"));
    QCOMPARE(octetsOf(m_file), before);
}

void TestStoreFaults::aHalfMadeSchemaIsFinished()
{
    // Killed between making the file and making its tables.
    write(m_file, {});
    QVERIFY(samples::submit(*open(), {samples::reception(samples::frame(1))}).get());
    QCOMPARE(*open()->receptionCount(), 1);
}

void TestStoreFaults::aSecondOpenerReadsAndSavesNothing()
{
    const std::unique_ptr<Store> first = open();
    QVERIFY(samples::submit(*first, {samples::reception(samples::frame(1))}).get());
    QCOMPARE(runChild(storechild::secondOpener), storechild::asExpected);
    QCOMPARE(*first->receptionCount(), 1);

    const std::unique_ptr<Store> second = open(); // In the same process, too.
    QVERIFY(second->isReadOnly());
    QVERIFY(samples::submit(*first, {samples::reception(samples::frame(2))}).get());
    QCOMPARE(*second->receptionCount(), 2); // It follows the other's writing.
    const Error readOnly{ErrorCode::StoreReadOnly, {{"file", m_file.toStdString()}}};
    QCOMPARE(samples::submit(*second, {samples::reception(samples::frame(3))}).get().error(),
             readOnly);
    QCOMPARE(second->saveBackup({}).error(), readOnly);
    QCOMPARE(second->finishBackup(1, {}, {}).error(), readOnly);
    QCOMPARE(second->saveCommissioning({}).error(), readOnly);
}

void TestStoreFaults::whoOnlyLooksLeavesNothingBehind_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("a store") << true;
    QTest::newRow("another program's") << false;
}

void TestStoreFaults::whoOnlyLooksLeavesNothingBehind()
{
    QFETCH(const bool, isOurs);
    if (isOurs) {
        fill(20);
    } else {
        const auto other = store::Database::open(m_file, store::Database::Access::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->execute(u"CREATE TABLE note (text)"_s));
    }
    const auto beside = [this] { return QDir(m_folder->path()).entryList(QDir::Files); };
    const QStringList before = beside();
    const QByteArray octets = octetsOf(m_file);
    QVERIFY(!Store::isOfEarlierVersion(m_file));
    {
        const Result<std::unique_ptr<Store>> look = Store::openForReading(m_file);
        QCOMPARE(look.has_value(), isOurs);
        if (isOurs)
            QCOMPARE(*(*look)->receptionCount(), 20);
    }
    QCOMPARE(beside(), before);
    QCOMPARE(octetsOf(m_file), octets);
    // And where there is none, none is made.
    QVERIFY(!Store::openForReading(m_folder->filePath(u"none.sqlite"_s)));
    QCOMPARE(beside(), before);
}

void TestStoreFaults::whoOnlyLooksTakesNothingFromWhoWrites_data()
{
    QTest::addColumn<bool>("writerIsFirst");
    QTest::addColumn<bool>("writerLeavesFirst");
    QTest::newRow("writes before and after") << true << false;
    QTest::newRow("writes before, leaves before") << true << true;
    QTest::newRow("writes meanwhile") << false << true;
    QTest::newRow("begins meanwhile") << false << false;
}

void TestStoreFaults::whoOnlyLooksTakesNothingFromWhoWrites()
{
    QFETCH(const bool, writerIsFirst);
    QFETCH(const bool, writerLeavesFirst);
    fill(1);
    std::unique_ptr<Store> writer;
    if (writerIsFirst)
        writer = open();
    auto look = Store::openForReading(m_file);
    QVERIFY(look);
    QCOMPARE(*(*look)->receptionCount(), 1);
    if (!writer)
        writer = open();
    QVERIFY(samples::submit(*writer, {samples::reception(samples::frame(2))}).get());
    QCOMPARE(*(*look)->receptionCount(), 2);
    if (writerLeavesFirst)
        writer.reset();
    QCOMPARE(*(*look)->receptionCount(), 2);
    look->reset();
    if (writer) {
        QVERIFY(samples::submit(*writer, {samples::reception(samples::frame(3))}).get());
        QCOMPARE(*writer->receptionCount(), 3);
        writer.reset();
    }
    QCOMPARE(*open()->receptionCount(), writerLeavesFirst ? 2 : 3);
    QVERIFY(!QFile::exists(m_file + u"-wal"_s));
    QVERIFY(!QFile::exists(m_file + u"-shm"_s));
}

void TestStoreFaults::whatACrashLeftStaysAsItIs()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    {
        const std::unique_ptr<Store> writer = open();
        QVERIFY(samples::submit(*writer, {samples::reception(samples::frame(1))}).get());
        // As it would be found if this program ended now.
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::copy(m_file + u"-wal"_s, copy + u"-wal"_s));
    }
    const QByteArray octets = octetsOf(copy);
    const QByteArray log = octetsOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    {
        const auto look = Store::openForReading(copy);
        QVERIFY(look);
        QCOMPARE(*(*look)->receptionCount(), 1);
    }
    QCOMPARE(octetsOf(copy), octets);
    QCOMPARE(octetsOf(copy + u"-wal"_s), log);
}

void TestStoreFaults::theLockOfADeadProgramDoesNotHold()
{
    QCOMPARE(runChild(storechild::endWithoutClosing), storechild::asExpected);
    QVERIFY(QFile::exists(m_file + u".lock"_s));
    QVERIFY(!open()->isReadOnly());
}

void TestStoreFaults::aPlaceThatCannotBeIsNamed()
{
    write(m_folder->filePath(u"plain"_s), "a file, not a folder");
    const Result<std::unique_ptr<Store>> opened =
        Store::open(m_folder->filePath(u"plain/store.sqlite"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(opened.error().parameter("detail").contains("plain"));

    // A folder where the file should be.
    QVERIFY(QDir(m_folder->path()).mkdir(u"store.sqlite"_s));
    const Result<std::unique_ptr<Store>> folder = Store::open(m_file);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(!folder.error().parameter("detail").empty());
}

void TestStoreFaults::anUnwritableFolderIsNamed()
{
    const int outcome = runChild(storechild::unwritableFolder);
    if (outcome == storechild::cannotTry)
        QSKIP("not possible on this system");
    QCOMPARE(outcome, storechild::asExpected);
}

void TestStoreFaults::whatWasDurableSurvivesAKill()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {storechild::option, storechild::submitForever, m_file});
    QByteArray said;
    while (said.count('\n') < 300) {
        QVERIFY(child.waitForReadyRead(patienceMs));
        said += child.readAll();
    }
    child.kill(); // In the middle of whatever it does.
    QVERIFY(child.waitForFinished(patienceMs));
    said += child.readAll();

    const std::unique_ptr<Store> store = open();
    QVERIFY(!store->isReadOnly());
    QVERIFY(!store->setAside());
    std::map<std::int64_t, std::string> kept;
    const Result<std::vector<Reception>> found = store->receptions({});
    QVERIFY(found);
    for (const Reception &reception : *found)
        kept.emplace(reception.id, reception.raw);
    // Each line that was printed whole is a promise: `<id> <number>`.
    said.truncate(said.lastIndexOf('\n'));
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(kept[words.at(0).toLongLong()], samples::frame(words.at(1).toInt()));
    }
}

void TestStoreFaults::aFailingDiskIsReportedAndRecoveredFrom()
{
    const int outcome = runChild(storechild::failingDisk);
    if (outcome == storechild::cannotTry)
        QSKIP("not possible on this system");
    QCOMPARE(outcome, storechild::asExpected);
    QVERIFY(!open()->setAside());
}

void TestStoreFaults::aDiskThatIsFullFromTheStartIsNamed()
{
    const int outcome = runChild(storechild::fullFromTheStart);
    if (outcome == storechild::cannotTry)
        QSKIP("not possible on this system");
    QCOMPARE(outcome, storechild::asExpected);
}

void TestStoreFaults::aFullDiskIsReportedAndRecoveredFrom()
{
    const int outcome = runChild(storechild::fullDisk);
    if (outcome == storechild::cannotTry)
        QSKIP("a small file system of its own cannot be mounted here");
    QCOMPARE(outcome, storechild::asExpected);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == storechild::option)
        return storechild::run(arguments.at(2), arguments.at(3));
    TestStoreFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_storefaults.moc"
