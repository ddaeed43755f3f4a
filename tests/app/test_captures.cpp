// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <csignal>

using namespace programs;

namespace
{

const QHostAddress local(QHostAddress::LocalHost);

QByteArray report(int number, const QByteArray &imei = "359999046544250")
{
    return "*GS16," + imei + ",092653140326,1C,COT:" + QByteArray::number(number) + '#';
}

/// A raw log as the program writes it.
QByteArray log(const QByteArray &imei = "359999046544250", int reports = 3)
{
    QByteArray text = "{'format':'sp7600-raw-log','version':1}\n";
    for (int i = 0; i < reports; ++i) {
        const auto connection = QByteArray::number(1 + i % 2);
        text += "{'received':'2026-03-14T09:0" + QByteArray::number(i % 10)
                + ":00.123Z','transport':'tcp','direction':'from-tracker','connection':"
                + connection + ",'peer':'192.0.2.7:4000" + connection
                + "','local':'198.51.100.2:8888','text':'" + report(i, imei) + "'}\n";
    }
    return text.replace('\'', '"');
}

/// A store with these reports, made by `import`.
QString made(const Home &home, const QByteArray &content)
{
    const auto store = home.path(u"capture.sqlite"_s);
    Program program(home);
    const int ended = program.run(
        {u"import"_s, u"--json"_s, u"--store"_s, store, home.file(u"in.log"_s, content)});
    if (ended != 0)
        qWarning("%s", program.told().constData());
    return store;
}

QStringList exportOf(const QString &store, const QString &format, const QStringList &more = {})
{
    return QStringList{u"export"_s, u"--store"_s, store, u"--format"_s, format} + more;
}

} // namespace

/// `export`, `import` and `replay`.
class TestCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportTellsWhatIsNew()
    {
        const Home home;
        const auto source = home.file(u"in.log"_s, log());
        const auto store = home.path(u"capture.sqlite"_s);
        Program first(home);
        COMPARE_EXIT(first, first.run({u"import"_s, u"--json"_s, u"--store"_s, store, source}), 0);
        QCOMPARE(first.last().value("receptions"_L1), 3);
        QCOMPARE(first.last().value("new"_L1), 3);
        Program again(home);
        COMPARE_EXIT(again, again.run({u"import"_s, u"--store"_s, store, source}), 0);
        QVERIFY2(again.output().contains("3 receptions read, 0 of them new"),
                 again.told().constData());
        Program piped(home);
        COMPARE_EXIT(piped,
                     piped.run({u"import"_s, u"--json"_s, u"--store"_s, store, u"-"_s},
                               log("359999046544268")),
                     0);
        QCOMPARE(piped.last().value("new"_L1), 3);
    }

    void withoutAStoreItIsTheListeners()
    {
        const Home home;
        const QStringList folder{u"--data-dir"_s, home.data()};
        Program import(home);
        COMPARE_EXIT(import,
                     import.run(QStringList{u"import"_s, home.file(u"in.log"_s, log())} + folder),
                     0);
        QVERIFY(QFile::exists(home.data() + u"/listen.sqlite"_s));
        Program program(home);
        COMPARE_EXIT(program,
                     program.run(QStringList{u"export"_s, u"--format"_s, u"jsonl"_s} + folder), 0);
        QCOMPARE(program.objects().size(), 3);
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::addRow("csv") << u"csv"_s << "received,peer,"_ba;
        QTest::addRow("jsonl") << u"jsonl"_s << "{\""_ba;
        QTest::addRow("gpx") << u"gpx"_s << "<?xml version=\"1.0\""_ba;
        QTest::addRow("pcapng") << u"pcapng"_s << QByteArray::fromHex("0a0d0d0a");
        QTest::addRow("raw") << u"raw"_s << "{\"format\":\"sp7600-raw-log\""_ba;
    }

    void everyFormatIsWritten()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, begins);
        const Home home;
        const auto store = made(home, log());
        Program toOutput(home);
        COMPARE_EXIT(toOutput, toOutput.run(exportOf(store, format)), 0);
        QVERIFY2(toOutput.output().startsWith(begins), toOutput.told().constData());

        const auto target = home.path(u"out"_s);
        Program toFile(home);
        COMPARE_EXIT(toFile, toFile.run(exportOf(store, format, {u"--json"_s, u"-o"_s, target})),
                     0);
        QCOMPARE(toFile.last().value("result"_L1), u"done"_s);
        QCOMPARE(toFile.last().value("receptions"_L1), 3);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toOutput.output());
    }

    void nothingIsOverwrittenUnasked()
    {
        const Home home;
        const auto store = made(home, log());
        const auto target = home.file(u"out.csv"_s, "mine");
        Program program(home);
        COMPARE_EXIT(program,
                     program.run(exportOf(store, u"csv"_s, {u"--json"_s, u"-o"_s, target})), 2);
        QCOMPARE(errorCode(program.last()), u"file-exists"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine"_ba);
        file.close();
        Program asked(home);
        COMPARE_EXIT(asked,
                     asked.run(exportOf(store, u"csv"_s, {u"-o"_s, target, u"--overwrite"_s})), 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("received,"));
    }

    void aFullDiskLeavesNoHalfFile()
    {
        const Home home;
        const auto store = made(home, log("359999046544250", 2000));
        const auto target = home.path(u"out.csv"_s);
        Program program(home);
        // A limit on the size of files stands for a full disk.
        program.startThrough(u"/bin/sh"_s,
                             QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 100; exec \"$@\""_s,
                                         u"sh"_s, Program::path()}
                                 + exportOf(store, u"raw"_s, {u"--json"_s, u"-o"_s, target}));
        COMPARE_EXIT(program, program.wait(), 1);
        QCOMPARE(errorCode(program.last()), u"file-unwritable"_s);
        QVERIFY(!QFile::exists(target));
    }

    void aReaderWhoHasEnoughIsNoCrash()
    {
        const Home home;
        const auto store = made(home, log("359999046544250", 2000));
        Program program(home);
        program.startThrough(
            u"/bin/sh"_s, QStringList{u"-c"_s, u"{ \"$@\"; echo \"ended $?\" >&2; } | head -c 10"_s,
                                      u"sh"_s, Program::path()}
                              + exportOf(store, u"raw"_s));
        COMPARE_EXIT(program, program.wait(), 0);
        QVERIFY2(program.errors().contains("ended 1\n"), program.told().constData());
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments"); // STORE stands for one
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        const QString store = u"STORE"_s;
        const auto row = [](const char *name, const QStringList &arguments, const QString &code,
                            int exit = 2) {
            QTest::addRow("%s", name) << arguments << code << exit;
        };
        const auto wrong = u"usage-wrong"_s;
        row("no format", {u"export"_s, u"--store"_s, store}, wrong);
        row("unknown format", exportOf(store, u"kml"_s), wrong);
        row("no such store", exportOf(u"/nowhere/at/all.sqlite"_s, u"csv"_s), u"file-unreadable"_s,
            1);
        row("no such day", exportOf(store, u"csv"_s, {u"--from"_s, u"2026-02-31"_s}), wrong);
        row("no time", exportOf(store, u"csv"_s, {u"--to"_s, u"yesterday"_s}), wrong);
        row("the wrong way round",
            exportOf(store, u"csv"_s, {u"--from"_s, u"2026-03-15"_s, u"--to"_s, u"2026-03-14"_s}),
            wrong);
        row("no event", exportOf(store, u"csv"_s, {u"--event"_s, u"256"_s}), wrong);
        row("a folder that is not there",
            exportOf(store, u"csv"_s, {u"-o"_s, u"/nowhere/at/all.csv"_s}), u"file-unwritable"_s,
            1);
        row("nothing to import", {u"import"_s, u"--store"_s, store}, wrong);
        row("no such source", {u"import"_s, u"--store"_s, store, u"/nowhere/at/all"_s},
            u"file-unreadable"_s, 1);
        row("no target", {u"replay"_s, u"--store"_s, store}, wrong);
        row("no port", {u"replay"_s, u"--store"_s, store, u"--to"_s, u"127.0.0.1"_s}, wrong);
        row("an impossible port",
            {u"replay"_s, u"--store"_s, store, u"--to"_s, u"127.0.0.1:70000"_s},
            u"port-out-of-range"_s);
        row("no speed",
            {u"replay"_s, u"--store"_s, store, u"--to"_s, u"127.0.0.1:9"_s, u"--speed"_s, u"0"_s},
            wrong);
    }

    void slipsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QString, code);
        QFETCH(const int, exit);
        const Home home;
        const auto store = made(home, log());
        arguments.replaceInStrings(u"STORE"_s, store);
        Program program(home);
        COMPARE_EXIT(program, program.run(arguments + QStringList{u"--json"_s}), exit);
        QCOMPARE(errorCode(program.last()), code);
    }

    void whatIsNoStoreStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << "imei,plate\n"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    }

    void whatIsNoStoreStaysAsItIs()
    {
        QFETCH(const QByteArray, content);
        const Home home;
        const auto mine = home.file(u"mine.csv"_s, content);
        const QDir folder = QFileInfo(mine).dir();
        const auto before = folder.entryList(QDir::Files);
        for (const auto &arguments :
             {exportOf(mine, u"csv"_s),
              QStringList{u"replay"_s, u"--store"_s, mine, u"--to"_s, u"127.0.0.1:9"_s}}) {
            Program program(home);
            COMPARE_EXIT(program, program.run(arguments + QStringList{u"--json"_s}), 1);
            QCOMPARE(errorCode(program.last()), u"file-unreadable"_s);
            QCOMPARE(folder.entryList(QDir::Files), before);
            QFile file(mine);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), content);
        }
    }

    void aMissingStoreIsNotMade()
    {
        const Home home;
        const auto store = home.path(u"none.sqlite"_s);
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"replay"_s, u"--json"_s, u"--store"_s, store, u"--to"_s,
                                  u"127.0.0.1:9"_s}),
                     1);
        QCOMPARE(errorCode(program.last()), u"file-unreadable"_s);
        QVERIFY(!QFile::exists(store));
    }

    void aSelectionIsASelection()
    {
        const Home home;
        const auto store = made(home, log() + log("359999046544268").mid(log().indexOf('\n') + 1));
        const auto count = [&](const QStringList &more) {
            Program program(home);
            const int ended = program.run(exportOf(store, u"jsonl"_s, more));
            return ended == 0 ? program.objects().size() : -1;
        };
        QCOMPARE(count({}), 6);
        QCOMPARE(count({u"--imei"_s, u"359999046544268"_s}), 3);
        QCOMPARE(count({u"--from"_s, u"2026-03-14T09:01:00Z"_s}), 4);
        QCOMPARE(count({u"--to"_s, u"2026-03-14T09:01:00Z"_s}), 2);
        QCOMPARE(count({u"--from"_s, u"2026-03-14"_s, u"--to"_s, u"2026-03-14"_s}), 6);
        QCOMPARE(count({u"--from"_s, u"2026-03-15"_s}), 0);
        QCOMPARE(count({u"--event"_s, u"28"_s}), 6);
        QCOMPARE(count({u"--event"_s, u"29"_s}), 0);
    }

    void aBrokenSourceIsKeptUpToThere()
    {
        const Home home;
        const auto store = home.path(u"capture.sqlite"_s);
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"import"_s, u"--json"_s, u"--store"_s, store,
                                  home.file(u"in.log"_s, log() + "{\"received\"")}),
                     1);
        QCOMPARE(errorCode(program.last()), u"file-malformed"_s);
        QCOMPARE(program.last().value("new"_L1), 3);
    }

    void aReplayReachesAServerHere_data()
    {
        QTest::addColumn<bool>("udp");
        QTest::addRow("TCP") << false;
        QTest::addRow("UDP") << true;
    }

    void aReplayReachesAServerHere()
    {
        QFETCH(const bool, udp);
        const Home home;
        const auto store = made(home, log());
        QTcpServer server;
        QUdpSocket datagrams;
        QVERIFY(server.listen(local));
        QVERIFY(datagrams.bind(local));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                socket->write("1234");
            });
        });
        const auto to = u"127.0.0.1:%1"_s.arg(udp ? datagrams.localPort() : server.serverPort());
        Program program(home);
        program.start(QStringList{u"replay"_s, u"--json"_s, u"--store"_s, store, u"--to"_s, to,
                                  u"--speed"_s, u"max"_s}
                      + (udp ? QStringList{u"--udp"_s} : QStringList()));
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(program.last().value("sent"_L1), 3);
        QCOMPARE(program.last().value("connections"_L1), 2);
        QCOMPARE(program.last().value("answered"_L1), udp ? 0 : 2);
        if (udp) {
            while (datagrams.hasPendingDatagrams()) {
                QByteArray datagram(datagrams.pendingDatagramSize(), '\0');
                datagrams.readDatagram(datagram.data(), datagram.size());
                received += datagram;
            }
        }
        QCOMPARE(received.count("#"), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY2(received.contains(report(i)), received.constData());
    }

    void madeUpReportsAreRefusedElsewhere()
    {
        const Home home;
        const auto store = made(home, log());
        // An address for documentation, so that nobody is there in any case.
        const auto to = u"192.0.2.1:8888"_s;
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"replay"_s, u"--json"_s, u"--store"_s, store, u"--to"_s, to,
                                  u"--yes-send-to"_s, to}),
                     2);
        QCOMPARE(errorCode(program.last()), u"replay-synthetic"_s);
    }

    void elsewhereNeedsAgreement()
    {
        const Home home;
        const auto store = made(home, log("490154203237518"));
        const auto to = u"192.0.2.1:8888"_s;
        const QStringList replay{u"replay"_s, u"--json"_s, u"--store"_s, store, u"--to"_s, to};
        Program unasked(home); // without a terminal nobody can be asked
        COMPARE_EXIT(unasked, unasked.run(replay), 2);
        QCOMPARE(errorCode(unasked.last()), u"replay-unconfirmed"_s);
        Program other(home);
        COMPARE_EXIT(other,
                     other.run(replay + QStringList{u"--yes-send-to"_s, u"192.0.2.1:8889"_s}), 2);
        QCOMPARE(errorCode(other.last()), u"usage-wrong"_s);
    }

    void anInterruptEndsAReplay()
    {
        const Home home;
        const auto store = made(home, log());
        QUdpSocket server;
        QVERIFY(server.bind(local));
        Program program(home);
        program.start({u"replay"_s, u"--json"_s, u"--udp"_s, u"--store"_s, store, u"--to"_s,
                       u"127.0.0.1:%1"_s.arg(server.localPort())});
        QVERIFY(waitFor([&server] { return server.hasPendingDatagrams(); }));
        program.signal(SIGINT);
        COMPARE_EXIT(program, program.wait(), 1);
        QCOMPARE(errorCode(program.last()), u"cancelled"_s);
        QCOMPARE(program.last().value("sent"_L1), 1);
    }
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "test_captures.moc"
