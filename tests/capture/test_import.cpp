// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/captures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace captures;
using namespace sp7600;
using capture::Format;

namespace
{

/// With the quotes that JSON has.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRawLogLosesNothing()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        auto all = everyKind();
        all.push_back(heard(std::string("\xF8\x00\x01\"\\\n", 6), 5)); // noise
        all.back().error = Error{ErrorCode::FrameUnrecognised, {{"noise", "http"}}, 3};
        all.push_back(heard(samples::frame(9), 6));
        all.back().local = {}; // not known
        QVERIFY(kept.add(all));
        const auto before = kept.all();
        QCOMPARE(before.size(), all.size());

        KeptStore other;
        QVERIFY(other.isOpen());
        const auto outcome = other.import(kept.exported(Format::Raw));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.counts.read, 9);
        QCOMPARE(outcome.counts.added, 9);
        QVERIFY(other.all() == before);
    }

    void nothingIsAddedTwice()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        auto all = everyKind();
        all.push_back(all.back()); // two that are really alike stay two
        QVERIFY(kept.add(all));
        const auto log = kept.exported(Format::Raw);
        QCOMPARE(kept.import(log).counts.added, 0);
        QCOMPARE(kept.all().size(), all.size());

        KeptStore other;
        QVERIFY(other.isOpen());
        QCOMPARE(other.import(log).counts.added, 8);
        const auto again = other.import(log);
        QCOMPARE(again.counts.read, 8);
        QCOMPARE(again.counts.added, 0);
        QVERIFY(kept.add({heard(samples::frame(77), 77)}));
        QCOMPARE(other.import(kept.exported(Format::Raw)).counts.added, 1);
    }

    void manyAreAddedOnceOverManyBatches()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        std::vector<Reception> many;
        for (int i = 0; i < 2500; ++i)
            many.push_back(heard(samples::frame(i), i / 3));
        QVERIFY(kept.add(many));
        const auto log = kept.exported(Format::Raw);
        KeptStore other;
        QVERIFY(other.isOpen());
        QCOMPARE(other.import(log).counts.added, 2500);
        QCOMPARE(other.import(log).counts.added, 0);
        QVERIFY(other.all() == kept.all());
    }

    void anotherStoreIsTakenAsWell()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        QFile file(kept.store().file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(capture::isStore(file));

        KeptStore other;
        QVERIFY(other.isOpen());
        const auto outcome = capture::importStore(kept.store().file(), other.store());
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.counts.added, static_cast<std::int64_t>(everyKind().size()));
        QVERIFY(other.all() == kept.all());
        QCOMPARE(capture::importStore(kept.store().file(), other.store()).counts.added, 0);

        // Somebody else's file is left as it is, whatever it holds.
        QTemporaryDir folder;
        const auto damaged = folder.filePath(u"damaged.sqlite"_s);
        QFile copy(damaged);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
        copy.write(content);
        copy.close();
        const auto refused = capture::importStore(damaged, other.store());
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, ErrorCode::StoreUnavailable);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"damaged.sqlite"_s});

        const auto itself = capture::importStore(other.store().file(), other.store());
        QVERIFY(itself.error);
        QCOMPARE(itself.error->code, ErrorCode::UsageWrong);
    }

    void aBrokenLogIsKeptUpToThere_data()
    {
        QTest::addColumn<QByteArray>("ending");
        QTest::addRow("cut off") << json("{'received':'2026-03-14T09");
        QTest::addRow("no JSON") << "nonsense\n"_ba;
        const QByteArray rest = "'transport':'tcp','direction':'from-tracker','connection':1,";
        QTest::addRow("no time") << json("{'received':'soon'," + rest
                                         + "'peer':'192.0.2.7:1','text':'x'}\n");
        const QByteArray time = "{'received':'2026-03-14T09:00:00.123Z',";
        QTest::addRow("odd digits") << json(time + rest + "'peer':'192.0.2.7:1','hex':'abc'}\n");
        QTest::addRow("no address") << json(time + rest + "'peer':'=cmd:1','text':'x'}\n");
        QTest::addRow("endless line") << QByteArray(400'000, '{');
    }

    void aBrokenLogIsKeptUpToThere()
    {
        QFETCH(const QByteArray, ending);
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const auto log = kept.exported(Format::Raw);
        KeptStore other;
        QVERIFY(other.isOpen());
        const auto outcome = other.import(log + ending + log.mid(log.indexOf('\n') + 1));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::FileMalformed);
        QCOMPARE(outcome.error->offset, std::optional(static_cast<std::size_t>(log.size())));
        QCOMPARE(outcome.counts.added, 7);
        QVERIFY(other.all() == kept.all());
    }

    void whatIsNoCaptureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << "received,peer\r\n"_ba;
        QTest::addRow("other JSON") << json("{'format':'other'}\n");
        QTest::addRow("a later version") << json("{'format':'sp7600-raw-log','version':2}\n");
        QTest::addRow("half a head") << QByteArray::fromHex("0a0d0d0a");
        QTest::addRow("half a pcap head") << QByteArray::fromHex("d4c3b2a10200");
    }

    void whatIsNoCaptureIsRefused()
    {
        QFETCH(const QByteArray, content);
        KeptStore kept;
        QVERIFY(kept.isOpen());
        const auto outcome = kept.import(content);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::FileMalformed);
        QCOMPARE(outcome.error->parameter("file"), std::string_view("capture"));
        QVERIFY(kept.all().empty());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
