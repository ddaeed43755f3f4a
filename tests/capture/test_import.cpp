// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/captures.h"

#include <QTest>

using namespace captures;
using namespace sp7600;
using capture::Format;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRawLogLosesNothing()
    {
        Kept kept;
        QVERIFY(kept.isOpen());
        auto all = everyKind();
        all.push_back(heard(std::string("\xF8\x00\x01\"\\\n", 6), 5)); // noise
        all.back().error = Error{ErrorCode::FrameUnrecognised, {{"noise", "http"}}, 3};
        all.push_back(heard(samples::frame(9), 6));
        all.back().local = {}; // not known
        QVERIFY(kept.add(all));
        const auto before = kept.all();
        QCOMPARE(before.size(), all.size());

        Kept other;
        QVERIFY(other.isOpen());
        const auto outcome = other.import(kept.exported(Format::Raw));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.counts.read, 9);
        QCOMPARE(outcome.counts.added, 9);
        QVERIFY(other.all() == before);
    }

    void nothingIsAddedTwice()
    {
        Kept kept;
        QVERIFY(kept.isOpen());
        auto all = everyKind();
        all.push_back(all.back()); // two that are really alike stay two
        QVERIFY(kept.add(all));
        const auto log = kept.exported(Format::Raw);
        const auto packets = kept.exported(Format::Pcapng);
        QCOMPARE(kept.import(log).counts.added, 0);
        QCOMPARE(kept.all().size(), all.size());

        Kept other;
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
        Kept kept;
        QVERIFY(kept.isOpen());
        std::vector<Reception> many;
        for (int i = 0; i < 2500; ++i)
            many.push_back(heard(samples::frame(i), i / 3));
        QVERIFY(kept.add(many));
        const auto log = kept.exported(Format::Raw);
        Kept other;
        QVERIFY(other.isOpen());
        QCOMPARE(other.import(log).counts.added, 2500);
        QCOMPARE(other.import(log).counts.added, 0);
        QVERIFY(other.all() == kept.all());
    }

    void aBrokenLogIsKeptUpToThere_data()
    {
        QTest::addColumn<QByteArray>("ending");
        QTest::addRow("cut off") << R"({"received":"2026-03-14T09)"_ba;
        QTest::addRow("no JSON") << "nonsense\n"_ba;
        QTest::addRow("no time") << R"({"received":"soon","transport":"tcp","direction":)"
                                    R"("from-tracker","connection":1,"peer":"192.0.2.7:1",)"
                                    R"("text":"x"})"
                                    "\n"_ba;
        QTest::addRow("odd digits")
            << R"({"received":"2026-03-14T09:00:00.123Z","transport":"tcp",)"
               R"("direction":"from-tracker","connection":1,)"
               R"("peer":"192.0.2.7:1","hex":"abc"})"
               "\n"_ba;
        QTest::addRow("no address")
            << R"({"received":"2026-03-14T09:00:00.123Z","transport":"tcp",)"
               R"("direction":"from-tracker","connection":1,)"
               R"("peer":"=cmd:1","text":"x"})"
               "\n"_ba;
        QTest::addRow("endless line") << QByteArray(400'000, '{');
    }

    void aBrokenLogIsKeptUpToThere()
    {
        QFETCH(const QByteArray, ending);
        Kept kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const auto log = kept.exported(Format::Raw);
        Kept other;
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
        QTest::addRow("other JSON") << R"({"format":"other"})"
                                       "\n"_ba;
        QTest::addRow("a later version") << R"({"format":"sp7600-raw-log","version":2})"
                                            "\n"_ba;
        QTest::addRow("half a head") << QByteArray::fromHex("0a0d0d0a");
        QTest::addRow("half a pcap head") << QByteArray::fromHex("d4c3b2a10200");
    }

    void whatIsNoCaptureIsRefused()
    {
        QFETCH(const QByteArray, content);
        Kept kept;
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
