// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"
#include "reportcomparer.h"

#include "core/protocol/decoder.h"
#include "core/protocol/framesplitter.h"
#include "core/store/reportjson.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

/// What octets gave, one after the other: reports in their JSON form, and errors.
using Outcome = QJsonArray;

void add(Outcome &outcome, const Result<std::vector<Report>> &decoded, std::string_view octets)
{
    if (!decoded) {
        outcome.append(store::toJson(decoded.error(), octets));
        return;
    }
    for (const Report &report : *decoded)
        outcome.append(store::toJson(report));
}

Outcome fromDatagram(const CorpusItem &item)
{
    Outcome outcome;
    for (const DatagramPart &part : decodeDatagram(*item.octets, item.options))
        add(outcome, part.reports, part.octets);
    return outcome;
}

Outcome fromMessage(const CorpusItem &item)
{
    Outcome outcome;
    add(outcome, decodeFrame(*item.octets, item.options), *item.octets);
    return outcome;
}

bool isBlank(std::string_view octets)
{
    return octets.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// As a TCP connection brings it in pieces of @p size, and then ends: what is not finished by then
/// stands for itself, since many published messages lack their last `#`.
Outcome fromStream(const CorpusItem &item, std::size_t size)
{
    Outcome outcome;
    FrameSplitter splitter;
    std::string noise;
    const auto endNoise = [&] {
        if (!isBlank(noise))
            add(outcome, decodeFrame(noise, item.options), noise);
        noise.clear();
    };
    const std::string_view octets = *item.octets;
    for (std::size_t at = 0; at < octets.size(); at += size) {
        splitter.append(octets.substr(at, size));
        while (const auto piece = splitter.next()) {
            if (piece->kind == Piece::Kind::Noise) {
                noise += piece->octets;
                continue;
            }
            endNoise();
            if (piece->kind == Piece::Kind::Oversized)
                add(outcome, failure(ErrorCode::FrameOversized), piece->octets);
            else
                add(outcome, decodeFrame(piece->octets, item.options), piece->octets);
        }
    }
    noise += splitter.rest();
    endNoise();
    if (outcome.isEmpty())
        add(outcome, decodeFrame({}, item.options), {});
    return outcome;
}

Outcome outcomeOf(const CorpusItem &item)
{
    switch (item.options.channel) {
    case Channel::Stream:
        return fromStream(item, item.octets->size() + 1);
    case Channel::Datagram:
        return fromDatagram(item);
    case Channel::Sms:
    case Channel::Serial:
        return fromMessage(item);
    }
    return {};
}

bool isError(const QJsonValue &object)
{
    return object.toObject().contains("error"_L1);
}

void addRows(const std::vector<CorpusItem> &items)
{
    for (const CorpusItem &item : items) {
        // Digits that are none are the reader's of hexadecimal to refuse.
        if (item.octets)
            QTest::newRow(qPrintable(item.id)) << item;
    }
}

} // namespace

Q_DECLARE_METATYPE(CorpusItem)

class TestCorpus final : public QObject
{
    Q_OBJECT

private slots:
    void isThere();
    void decodesAsExpected_data();
    void decodesAsExpected();
    void givesTheSameHoweverAStreamIsCut_data();
    void givesTheSameHoweverAStreamIsCut();
};

void TestCorpus::isThere()
{
    const std::vector<CorpusItem> own = ownCorpus();
    QVERIFY(own.size() > 50);
    QVERIFY(
        std::ranges::all_of(own, [](const CorpusItem &item) { return item.octets.has_value(); }));
    const auto shared = sharedCorpus();
    if (!shared)
        QSKIP("the collected corpus is not here; the project's own messages are tested");
    QCOMPARE(shared->size(), std::size_t(103));
    for (const CorpusItem &item : *shared)
        QVERIFY(item.octets || isError(item.expected.first()));
}

void TestCorpus::decodesAsExpected_data()
{
    QTest::addColumn<CorpusItem>("item");
    addRows(ownCorpus());
    addRows(sharedCorpus().value_or(std::vector<CorpusItem>()));
}

void TestCorpus::decodesAsExpected()
{
    QFETCH(CorpusItem, item);
    const Outcome outcome = outcomeOf(item);
    if (item.expected.size() == 1 && isError(item.expected.first())) {
        QVERIFY(!outcome.isEmpty());
        QVERIFY2(std::all_of(outcome.begin(), outcome.end(), isError),
                 QJsonDocument(outcome).toJson().constData());
        return;
    }
    QCOMPARE(outcome.size(), item.expected.size());
    for (qsizetype i = 0; i < outcome.size(); ++i) {
        QCOMPARE(isError(outcome.at(i)), isError(item.expected.at(i)));
        if (!isError(outcome.at(i))) {
            QCOMPARE(
                differenceFromExpected(outcome.at(i).toObject(), item.expected.at(i).toObject()),
                QString());
        }
    }
}

void TestCorpus::givesTheSameHoweverAStreamIsCut_data()
{
    decodesAsExpected_data();
}

void TestCorpus::givesTheSameHoweverAStreamIsCut()
{
    QFETCH(CorpusItem, item);
    const Outcome whole = fromStream(item, item.octets->size() + 1);
    QCOMPARE(fromStream(item, 1), whole);
    QCOMPARE(fromStream(item, 7), whole);
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "test_corpus.moc"
