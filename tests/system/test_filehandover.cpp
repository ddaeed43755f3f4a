// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/filehandover.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using sp7600::system::FileHandover;

namespace
{

/// Milliseconds, on a computer that does other things as well; the program waits one second.
constexpr int patience = 5'000;
constexpr int aSecond = 1'000;

/// As another program of this user that knows the place.
class Peer
{
public:
    explicit Peer(const FileHandover &other) { socket.connectToServer(other.place()); }
    /// True when the other side has ended it.
    [[nodiscard]] bool isCutOff() const { return socket.state() == QLocalSocket::UnconnectedState; }

    QLocalSocket socket;
};

} // namespace

/// Programs with one data folder, of which one takes the files. All of them are in this process.
class TestFileHandover : public QObject
{
    Q_OBJECT

private:
    // The path of a socket is short, the folder for temporary files need not be.
    QTemporaryDir m_runtime{u"/tmp/sp7600-handover-XXXXXX"_s};
    QTemporaryDir m_folder;
    QStringList m_opened;
    bool m_isReady = true;

    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    void serve(FileHandover &handover)
    {
        handover.serve([this] { return m_isReady; },
                       [this](const QString &file) { m_opened += file; });
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
#endif
    }

    void init()
    {
        m_opened.clear();
        m_isReady = true;
    }

    /// Nor is anything left when they have ended.
    void cleanupTestCase()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(QDir(m_runtime.path())
                     .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
                 QStringList());
#endif
    }

    void onlyOneTakesTheFilesOfAFolder()
    {
        std::optional<FileHandover> first(data());
        QVERIFY(first->takes());
        const FileHandover second(data());
        QVERIFY(!second.takes());
        QCOMPARE(second.place(), first->place());
        const FileHandover elsewhere(m_folder.filePath(u"other"_s));
        QVERIFY(elsewhere.takes());
        QVERIFY(elsewhere.place() != first->place());
        first.reset();
        const FileHandover third(data());
        QVERIFY(third.takes());
        QVERIFY(!second.takes());
    }

    void aFolderIsTheSameByWhateverName()
    {
        const FileHandover first(data());
        QVERIFY(first.takes());
        const FileHandover roundabout(data() + u"/../data/"_s);
        QCOMPARE(roundabout.place(), first.place());
#ifdef Q_OS_UNIX
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(data(), link));
        const FileHandover linked(link);
        QVERIFY(!linked.takes());
        QCOMPARE(linked.place(), first.place());
#endif
    }

    void aFolderThatCannotBeHasNoPlace()
    {
        const QString file = m_folder.filePath(u"file"_s);
        QVERIFY(QFile(file).open(QFile::WriteOnly));
        FileHandover handover(file);
        QVERIFY(!handover.takes());
        QVERIFY(handover.place().isEmpty());
        serve(handover);
        QVERIFY(!handover.handOver(u"truck.json"_s));
    }

    void onlyThisUserMayConnect()
    {
#ifdef Q_OS_UNIX
        const FileHandover first(data());
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(first.place()) & others, QFile::Permissions());
#else
        QSKIP("The rights of a pipe are no rights of a file.");
#endif
    }

    void aFileIsHandedOver_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << m_folder.filePath(u"truck.sp7600settings"_s);
        QTest::newRow("words") << m_folder.filePath(u"camión nº 7 – \u8eca.json"_s);
        QTest::newRow("relative") << u"here.json"_s;
#ifdef Q_OS_UNIX
        QTest::newRow("two lines") << m_folder.filePath(u"one\ntwo.json"_s);
#endif
        QTest::newRow("long") << m_folder.filePath(QString(100'000, u'a'));
    }

    void aFileIsHandedOver()
    {
        QFETCH(const QString, file);
        FileHandover first(data());
        serve(first);
        const FileHandover second(data());
        QVERIFY(second.handOver(file));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, QStringList(QDir().absoluteFilePath(file)), patience);
    }

    void severalFilesComeOneAfterTheOther()
    {
        FileHandover first(data());
        serve(first);
        const FileHandover second(data());
        const FileHandover third(data());
        const QString one = m_folder.filePath(u"one.json"_s);
        const QString two = m_folder.filePath(u"two.json"_s);
        QVERIFY(second.handOver(one));
        QVERIFY(third.handOver(two));
        QVERIFY(second.handOver(one));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, (QStringList{one, two, one}), patience);
    }

    void whatIsTooLongStaysHere()
    {
        FileHandover first(data());
        serve(first);
        const FileHandover second(data());
        QVERIFY(!second.handOver(m_folder.filePath(QString(200'000, u'a'))));
        QCOMPARE(m_opened, QStringList());
    }

    /// From before the program that takes the files was ready to.
    void whoCameEarlierHasWaited()
    {
        FileHandover first(data());
        Peer early(first);
        QTRY_COMPARE_WITH_TIMEOUT(early.socket.state(), QLocalSocket::ConnectedState, patience);
        early.socket.write("/early.json\0"_ba);
        QTest::qWait(50);
        serve(first);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, QStringList(u"/early.json"_s), patience);
    }

    void nobodyAnswersAtOnceWhereNobodyIs()
    {
        std::optional<FileHandover> first(data());
        const FileHandover second(data());
        first.reset();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!second.handOver(u"truck.json"_s));
        QVERIFY2(clock.elapsed() < aSecond, qPrintable(QString::number(clock.elapsed())));
    }

    /// As a window that is being closed: the file would go with it.
    void whoIsNotReadyTakesNothing()
    {
        FileHandover first(data());
        serve(first);
        const FileHandover second(data());
        const QString one = m_folder.filePath(u"one.json"_s);
        const QString two = m_folder.filePath(u"two.json"_s);
        m_isReady = false;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!second.handOver(one));
        QVERIFY2(clock.elapsed() < aSecond, qPrintable(QString::number(clock.elapsed())));
        m_isReady = true;
        QVERIFY(second.handOver(two));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, QStringList(two), patience);
    }

    /// And it is not opened twice when the other one finds the time after all.
    void whoDoesNotAnswerIsNotWaitedFor()
    {
        FileHandover first(data());
        const FileHandover second(data());
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!second.handOver(u"truck.json"_s));
        QVERIFY2(clock.elapsed() >= aSecond && clock.elapsed() < patience,
                 qPrintable(QString::number(clock.elapsed())));
        serve(first);
        QTest::qWait(300);
        QCOMPARE(m_opened, QStringList());
        QVERIFY(second.handOver(u"truck.json"_s));
    }

    void whatAnotherProgramSaysIsData_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("no path") << "truck.json\0"_ba;
        QTest::newRow("nothing") << "\0"_ba;
        QTest::newRow("no text") << "/\xff\xfe.json\0"_ba;
        QTest::newRow("half a letter") << "/truck\xc3\0"_ba;
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, '/');
        QTest::newRow("a megabyte with an end") << QByteArray(1024 * 1024, '/') + '\0';
        QTest::newRow("words") << "GET / HTTP/1.1\r\n\r\n\0"_ba;
    }

    void whatAnotherProgramSaysIsData()
    {
        QFETCH(const QByteArray, octets);
        FileHandover first(data());
        serve(first);
        Peer peer(first);
        peer.socket.write(octets);
        QTRY_VERIFY_WITH_TIMEOUT(peer.isCutOff(), patience);
        QCOMPARE(peer.socket.readAll(), QByteArray());
        QCOMPARE(m_opened, QStringList());
        const FileHandover second(data());
        QVERIFY(second.handOver(m_folder.filePath(u"truck.json"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    }

    void whoSaysNothingIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << "/truck.js"_ba;
    }

    void whoSaysNothingIsCutOff()
    {
        QFETCH(const QByteArray, octets);
        FileHandover first(data());
        serve(first);
        Peer peer(first);
        peer.socket.write(octets);
        QTest::qWait(50);
        const FileHandover second(data());
        QVERIFY(second.handOver(m_folder.filePath(u"truck.json"_s)));
        QVERIFY(!peer.isCutOff());
        QTRY_VERIFY_WITH_TIMEOUT(peer.isCutOff(), patience);
        QCOMPARE(m_opened, QStringList(m_folder.filePath(u"truck.json"_s)));
    }

    /// One answer, one file.
    void whatComesAfterThePathIsNotRead()
    {
        FileHandover first(data());
        serve(first);
        Peer peer(first);
        peer.socket.write("/one.json\0/two.json\0"_ba);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, QStringList(u"/one.json"_s), patience);
        peer.socket.write("/three.json\0"_ba);
        QTRY_VERIFY_WITH_TIMEOUT(peer.isCutOff(), patience);
        QCOMPARE(peer.socket.readAll(), "taken"_ba);
        QCOMPARE(m_opened.size(), 1);
    }

    void whatACrashedProgramLeftIsRemoved()
    {
#ifdef Q_OS_UNIX
        QString place;
        {
            const FileHandover before(data());
            place = before.place();
        }
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QVERIFY(left >= 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(place);
        QVERIFY(static_cast<std::size_t>(path.size()) < sizeof(address.sun_path));
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        ::close(left);
        QVERIFY(QFile::exists(place));
        FileHandover first(data());
        QVERIFY(first.takes());
        serve(first);
        const FileHandover second(data());
        QVERIFY(second.handOver(m_folder.filePath(u"truck.json"_s)));
#else
        QSKIP("A pipe goes with its program.");
#endif
    }

    void anotherAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("other word") << "no, thank you"_ba;
        QTest::newRow("less") << "take"_ba;
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 't');
    }

    void anotherAnswerIsNone()
    {
#ifdef Q_OS_UNIX
        QFETCH(const QByteArray, octets);
        const FileHandover first(data());
        QLocalServer::removeServer(first.place());
        QLocalServer other;
        QVERIFY(other.listen(first.place()));
        connect(&other, &QLocalServer::newConnection, &other,
                [&] { other.nextPendingConnection()->write(octets); });
        const FileHandover second(data());
        QVERIFY(!second.takes());
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!second.handOver(u"truck.json"_s));
        QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
#else
        QSKIP("Of two pipes with one name either may be meant.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestFileHandover)
#include "test_filehandover.moc"
