// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/store/database.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using store::Database;
using store::ReceptionQuery;
using store::Store;

namespace
{

constexpr int patienceMs = 30'000;

/// What a query finds, looked for in the plainest way.
std::vector<std::int64_t> expected(const std::vector<Reception> &all, const ReceptionQuery &query)
{
    std::vector<std::int64_t> ids;
    for (const Reception &one : all) {
        const bool isInTime =
            (!query.from || one.received >= *query.from) && (!query.to || one.received < *query.to);
        const bool isOnPage = one.id > query.after && one.id < query.before;
        const bool hasRecord = (!query.imei && !query.event && !query.kind)
                               || std::ranges::any_of(one.reports, [&](const Report &report) {
                                      return (!query.imei || unitName(report) == *query.imei)
                                             && (!query.event || report.eventId == query.event)
                                             && (!query.kind || report.kind == *query.kind);
                                  });
        if (isInTime && isOnPage && hasRecord && (!query.undecodable || one.error))
            ids.push_back(one.id);
    }
    if (query.newestFirst)
        std::ranges::reverse(ids);
    ids.resize(std::min(ids.size(), query.most));
    return ids;
}

std::vector<std::int64_t> idsOf(const Result<std::vector<Reception>> &receptions)
{
    std::vector<std::int64_t> ids;
    if (receptions)
        for (const Reception &one : *receptions)
            ids.push_back(one.id);
    return ids;
}

/// Page after page of @p query.
std::vector<std::int64_t> pagedIds(const Store &store, ReceptionQuery query)
{
    std::vector<std::int64_t> ids;
    query.most = 3;
    for (;;) {
        const std::vector<std::int64_t> page = idsOf(store.receptions(query));
        if (page.empty())
            return ids;
        ids.insert(ids.end(), page.begin(), page.end());
        (query.newestFirst ? query.before : query.after) = page.back();
    }
}

/// Everything that a listener may hear, some of it with a clock that was put back.
std::vector<Reception> mixedTraffic()
{
    std::vector<Reception> list;
    for (int i = 0; i < 60; ++i) {
        const std::string &unit = i % 3 == 0 ? samples::otherImei : samples::imei;
        const int second = i < 40 ? i : i - 30;
        switch (i % 6) {
        case 0:
            list.push_back(samples::reception("*GS16," + unit + "#", second)); // A heartbeat.
            break;
        case 1:
            list.push_back(samples::reception("no frame at all", second));
            break;
        case 2:
            list.push_back(samples::reception(
                "*GS16," + unit
                    + ",092653140326,09,COT:1$092753140326,1C,COT:2$092753140326,,"
                      "COT:3#",
                second));
            break;
        case 3:
            list.push_back(samples::reception("1234", second));
            list.back().direction = Direction::ToTracker;
            list.back().error.reset();
            break;
        default:
            list.push_back(samples::reception(samples::frame(i, unit), second));
        }
        list.back().local = {"192.0.2.254", 8888};
    }
    return list;
}

} // namespace

/// The index of what the raw octets mean: it follows them, and is not missed while it is behind.
class TestIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyQuestionIsAnsweredAtEveryMoment_data();
    void everyQuestionIsAnsweredAtEveryMoment();
    void timesAreFoundThroughManyBlocks();
    void bothDirectionsAreKept();
    void itSaysHowFarItIsBehind();
    void itCatchesUpAfterACrash_data();
    void itCatchesUpAfterACrash();
    void whatIsSubmittedRawIsDecodedForIt();
    void withoutItReceptionsAreStillDurable();

private:
    std::unique_ptr<Store> open() const;
    static std::vector<Reception> fill(Store &store, std::vector<Reception> receptions);
    static void waitForIndex(const Store &store);
    void execute(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"store.sqlite"_s);
}

std::unique_ptr<Store> TestIndex::open() const
{
    Result<std::unique_ptr<Store>> opened = Store::open(m_file);
    if (!opened)
        qFatal("the store does not open: %s",
               std::string(opened.error().parameter("detail")).c_str());
    return std::move(*opened);
}

std::vector<Reception> TestIndex::fill(Store &store, std::vector<Reception> receptions)
{
    samples::Outcome outcome = samples::submit(store, std::move(receptions)).get();
    return outcome ? std::move(*outcome) : std::vector<Reception>();
}

void TestIndex::waitForIndex(const Store &store)
{
    QTRY_COMPARE_WITH_TIMEOUT(store.indexLag()->receptions, 0, patienceMs);
}

void TestIndex::execute(const QStringList &statements) const
{
    const auto database = Database::open(m_file, Database::Access::ReadWrite);
    QVERIFY(database);
    for (const QString &statement : statements)
        QVERIFY2((*database)->execute(statement), qPrintable(statement));
}

void TestIndex::everyQuestionIsAnsweredAtEveryMoment_data()
{
    QTest::addColumn<bool>("isIndexed");
    QTest::newRow("while the index is behind") << false;
    QTest::newRow("when it is not") << true;
}

void TestIndex::everyQuestionIsAnsweredAtEveryMoment()
{
    QFETCH(const bool, isIndexed);
    const std::unique_ptr<Store> store = open();
    std::vector<Reception> all = fill(*store, mixedTraffic());
    QVERIFY(!all.empty());
    waitForIndex(*store);
    if (!isIndexed) {
        const std::vector<Reception> more = fill(*store, mixedTraffic());
        all.insert(all.end(), more.begin(), more.end());
    }

    using Imei = std::optional<std::string>;
    using Time = std::optional<UtcMillis>;
    using Event = std::optional<std::uint8_t>;
    using Kind = std::optional<ReportKind>;
    int found = 0;
    for (const Imei &imei : {Imei(), Imei(samples::imei), Imei(samples::otherImei), Imei("1")})
        for (const Time &from : {Time(), Time(samples::at(12)), Time(samples::at(500))})
            for (const Time &to : {Time(), Time(samples::at(25))})
                for (const Event &event : {Event(), Event(0x1C), Event(0x09), Event(0xFF)})
                    for (const Kind &kind :
                         {Kind(), Kind(ReportKind::Report), Kind(ReportKind::Heartbeat)})
                        for (const bool undecodable : {false, true})
                            for (const bool newestFirst : {false, true}) {
                                const ReceptionQuery query{.imei = imei,
                                                           .from = from,
                                                           .to = to,
                                                           .event = event,
                                                           .kind = kind,
                                                           .undecodable = undecodable,
                                                           .newestFirst = newestFirst};
                                const auto wanted = expected(all, query);
                                found += wanted.empty() ? 0 : 1;
                                QCOMPARE(idsOf(store->receptions(query)), wanted);
                                QCOMPARE(pagedIds(*store, query), wanted);
                            }
    QVERIFY(found > 50);
    QCOMPARE(*store->receptionCount(), std::int64_t(all.size()));
}

void TestIndex::timesAreFoundThroughManyBlocks()
{
    constexpr int count = 9000;
    std::vector<Reception> sent;
    for (int i = 0; i < count; ++i) {
        // The clock is put back in the middle of a block, and for a while it is far in the future.
        const int second = i < 4500 ? i : (i < 7000 ? i - 3000 : i + 100'000);
        sent.push_back(samples::reception(samples::frame(i), second));
    }
    const std::unique_ptr<Store> store = open();
    const std::vector<Reception> all = fill(*store, sent);
    waitForIndex(*store);
    for (const auto &[from, to] : {std::pair(1000, 1010), std::pair(2500, 2600),
                                   std::pair(4400, 4600), std::pair(107'000, 200'000)}) {
        for (const bool newestFirst : {false, true}) {
            ReceptionQuery query{.from = samples::at(from),
                                 .to = samples::at(to),
                                 .newestFirst = newestFirst,
                                 .most = 5000};
            const auto wanted = expected(all, query);
            QVERIFY(!wanted.empty());
            QCOMPARE(idsOf(store->receptions(query)), wanted);
            query.imei = samples::imei;
            query.most = 7;
            QCOMPARE(idsOf(store->receptions(query)), expected(all, query));
        }
    }
}

void TestIndex::bothDirectionsAreKept()
{
    Reception answer = samples::reception("*GS16,000000000000001,012(1)#");
    answer.direction = Direction::ToTracker;
    answer.local = {"2001:db8::8", 65535};
    answer.error.reset();
    answer.reports.clear();
    Reception report = samples::reception(samples::frame(1));
    report.local = {"192.0.2.254", 8888};
    {
        const std::unique_ptr<Store> store = open();
        fill(*store, {report, answer});
    }
    const std::unique_ptr<Store> store = open();
    std::vector<Reception> found = *store->receptions({});
    QCOMPARE(found.size(), std::size_t(2));
    for (Reception &one : found)
        one.id = 0;
    QCOMPARE(found, (std::vector{report, answer}));
}

void TestIndex::itSaysHowFarItIsBehind()
{
    const std::unique_ptr<Store> store = open();
    QCOMPARE(*store->indexLag(), store::IndexLag{});
    std::promise<store::IndexLag> told;
    store->submit({samples::reception(samples::frame(1)), samples::reception(samples::frame(2))},
                  [&](const samples::Outcome &) { told.set_value(*store->indexLag()); });
    QCOMPARE(told.get_future().get().receptions, 2);
    waitForIndex(*store);
    QCOMPARE(*store->indexLag(), store::IndexLag{});
}

void TestIndex::itCatchesUpAfterACrash_data()
{
    QTest::addColumn<int>("upTo");
    QTest::newRow("from the beginning") << 0;
    QTest::newRow("from the middle") << 31;
    QTest::newRow("the last one") << 59;
}

void TestIndex::itCatchesUpAfterACrash()
{
    QFETCH(const int, upTo);
    std::vector<store::TrackerSummary> before;
    std::vector<std::int64_t> mine;
    const ReceptionQuery query{.imei = samples::imei, .event = 0x1C};
    {
        const std::unique_ptr<Store> store = open();
        std::vector<Reception> all = mixedTraffic();
        const std::vector<Reception> rest(all.begin() + upTo, all.end());
        all.resize(static_cast<std::size_t>(upTo));
        fill(*store, all);
        waitForIndex(*store);
        // From here on the index does not get on, as if the program had ended.
        execute({u"CREATE TRIGGER stop BEFORE UPDATE ON indexed "
                 "BEGIN SELECT raise(ABORT, 'stopped'); END"_s});
        fill(*store, rest);
        QCOMPARE(*store->receptionCount(), 60);
        before = *store->trackers();
        mine = idsOf(store->receptions(query));
        QVERIFY(!mine.empty());
    }
    execute({u"DROP TRIGGER stop"_s});
    const std::unique_ptr<Store> store = open();
    waitForIndex(*store);
    QCOMPARE(*store->trackers(), before);
    QCOMPARE(idsOf(store->receptions(query)), mine);
    QCOMPARE(*store->receptionCount(), 60);
}

void TestIndex::whatIsSubmittedRawIsDecodedForIt()
{
    const std::unique_ptr<Store> store = open();
    std::vector<Reception> raw{samples::reception(samples::frame(1)),
                               samples::reception(samples::frame(2))};
    raw[1].reports.clear();
    fill(*store, raw);
    waitForIndex(*store);
    QCOMPARE(idsOf(store->receptions({.imei = samples::imei})), (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(store->trackers()->front().reports, 2);
}

void TestIndex::withoutItReceptionsAreStillDurable()
{
    const std::unique_ptr<Store> store = open();
    execute({u"DROP TABLE report"_s});
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(fill(*store, {samples::reception(samples::frame(i))}).size(), std::size_t(1));
        if (i == 9) // By then the index has failed.
            QTRY_VERIFY(store->indexLag()->age > std::chrono::milliseconds(600));
    }
    QCOMPARE(*store->receptionCount(), 20);
    QCOMPARE(store->receptions({})->size(), std::size_t(20));
    QVERIFY(store->indexLag()->receptions > 0);
}

QTEST_GUILESS_MAIN(TestIndex)
#include "test_index.moc"
