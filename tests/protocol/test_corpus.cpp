// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"
#include "reportcomparer.h"

#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafetext.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

enum class Coverage { Covered, LegacyRecord, OtherDialect };

Coverage coverage(const CorpusItem &item)
{
    if (!item.isText)
        return Coverage::OtherDialect;
    for (const QJsonValue value : item.expected) {
        const QJsonObject object = value.toObject();
        const QString dialect = object.value("dialect"_L1).toString();
        const bool isHeartbeat = object.value("kind"_L1) == "heartbeat"_L1;
        if (dialect == "gosafe-legacy"_L1 && !isHeartbeat)
            return Coverage::LegacyRecord;
        if (!object.contains("error"_L1) && !dialect.startsWith("gosafe-text"_L1)
            && dialect != "gosafe-legacy"_L1) {
            return Coverage::OtherDialect;
        }
    }
    return Coverage::Covered;
}

/// Everything a datagram gives, one after the other.
std::vector<Result<Report>> decodeAll(std::string_view datagram)
{
    std::vector<Result<Report>> all;
    for (const DatagramPart &part : decodeDatagram(datagram)) {
        if (!part.reports) {
            all.push_back(std::unexpected(part.reports.error()));
            continue;
        }
        for (const Report &report : *part.reports)
            all.push_back(report);
    }
    return all;
}

/// The same octets, one by one, as a TCP connection may bring them.
std::vector<Report> decodeAsStream(std::string_view octets)
{
    FrameSplitter splitter;
    std::vector<Report> reports;
    for (const char octet : octets) {
        splitter.append(std::string_view(&octet, 1));
        while (const auto frame = splitter.next()) {
            if (const auto decoded = decodeGosafeText(*frame))
                reports.insert(reports.end(), decoded->begin(), decoded->end());
        }
    }
    return reports;
}

void addRows(const std::vector<CorpusItem> &items, Coverage wanted)
{
    QTest::addColumn<CorpusItem>("item");
    for (const CorpusItem &item : items) {
        if (coverage(item) == wanted)
            QTest::addRow("%s", qPrintable(item.id)) << item;
    }
}

} // namespace

Q_DECLARE_METATYPE(CorpusItem)

class TestCorpus final : public QObject
{
    Q_OBJECT

private slots:
    void coversTheTextItems();
    void decodesAsExpected_data();
    void decodesAsExpected();
    void givesTheSameFromAStream_data();
    void givesTheSameFromAStream();
    void refusesLegacyRecords_data();
    void refusesLegacyRecords();

private:
    static std::vector<CorpusItem> allItems();
};

std::vector<CorpusItem> TestCorpus::allItems()
{
    std::vector<CorpusItem> items = ownCorpus();
    if (const auto shared = sharedCorpus())
        items.insert(items.end(), shared->begin(), shared->end());
    return items;
}

void TestCorpus::coversTheTextItems()
{
    const auto count = [](const std::vector<CorpusItem> &items, Coverage wanted) {
        return static_cast<int>(std::ranges::count(items, wanted, coverage));
    };
    const std::vector<CorpusItem> own = ownCorpus();
    QCOMPARE(count(own, Coverage::Covered), static_cast<int>(own.size()));
    qInfo("own corpus: %d items, all covered", count(own, Coverage::Covered));

    const auto shared = sharedCorpus();
    if (!shared)
        QSKIP("the collected corpus is not here; the project's own messages are tested");
    qInfo("collected corpus: %d of %d items covered; not covered: %d legacy records, %d of other "
          "dialects",
          count(*shared, Coverage::Covered), static_cast<int>(shared->size()),
          count(*shared, Coverage::LegacyRecord), count(*shared, Coverage::OtherDialect));
    QVERIFY(count(*shared, Coverage::Covered) > 40);
}

void TestCorpus::decodesAsExpected_data()
{
    addRows(allItems(), Coverage::Covered);
}

void TestCorpus::decodesAsExpected()
{
    QFETCH(CorpusItem, item);
    const auto decoded = decodeAll(item.octets);
    QCOMPARE(static_cast<qsizetype>(decoded.size()), item.expected.size());
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        const QJsonObject expected = item.expected.at(static_cast<qsizetype>(i)).toObject();
        QCOMPARE(!decoded[i].has_value(), expected.contains("error"_L1));
        if (decoded[i])
            QCOMPARE(differenceFromExpected(*decoded[i], expected), QString());
    }
}

void TestCorpus::givesTheSameFromAStream_data()
{
    addRows(allItems(), Coverage::Covered);
}

void TestCorpus::givesTheSameFromAStream()
{
    QFETCH(CorpusItem, item);
    std::string octets = item.octets;
    if (octets.find('#') == std::string::npos)
        octets += '#'; // On a stream an unfinished frame waits for its end.
    std::vector<Report> fromDatagram;
    for (const auto &decoded : decodeAll(octets)) {
        if (decoded)
            fromDatagram.push_back(*decoded);
    }
    const std::vector<Report> fromStream = decodeAsStream(octets);
    // A frame cut off by the next one counts in a datagram only.
    QVERIFY(fromStream.size() <= fromDatagram.size());
    QVERIFY(std::ranges::equal(fromStream, std::span(fromDatagram).last(fromStream.size())));
    QCOMPARE(fromStream.empty(), fromDatagram.empty());
}

void TestCorpus::refusesLegacyRecords_data()
{
    addRows(allItems(), Coverage::LegacyRecord);
    if (!sharedCorpus())
        QTest::addRow("made up") << CorpusItem{
            .id = u"made up"_s,
            .isText = true,
            .octets = "*GS02,359999046544250,GPS:064336;A;N1.5;E103.5;0;0;210812,MGR:60#",
            .expected = {}};
}

void TestCorpus::refusesLegacyRecords()
{
    QFETCH(CorpusItem, item);
    const auto decoded = decodeAll(item.octets);
    QCOMPARE(decoded.size(), 1u);
    QVERIFY(!decoded.front());
    QCOMPARE(decoded.front().error().code, ErrorCode::FrameUnrecognised);
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "test_corpus.moc"
