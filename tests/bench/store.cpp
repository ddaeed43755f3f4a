// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store keeps in a second, beside what SQLite alone does with the same rows and pragmas;
// and how long a page of receptions takes. The latter in a store of SP7600_BENCH_REPORTS reports,
// 200,000 unless that says otherwise; it is made in the folder SP7600_BENCH_FOLDER, or else in one
// of its own, and kept there for the next run when the folder is given.
#include "core/store/store.h"
#include "baresqlite.h"
#include "core/listener/decoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace sp7600;
using bench::bareSqliteSeconds;
using bench::require;
using store::Store;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr int units = 5000;
constexpr std::int64_t rows = 200'000;
constexpr std::size_t submission = 100;
/// As a listener bounds what is not durable yet.
constexpr std::size_t mostUndecided = 20'000;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::string imeiOf(int unit)
{
    return "35999904" + std::to_string(1'000'000 + unit);
}

/// About 250 octets, as units send them; event 0x5A is rare.
std::string frame(std::size_t number)
{
    static constexpr const char *events[] = {"1C", "1C", "1C", "00", "09", "18", "19", "03"};
    const std::string event = number % 5003 == 0 ? "5A" : events[number % std::size(events)];
    std::string text = "*GS16," + imeiOf(static_cast<int>(number * 7 % units)) + ",092653140326,"
                       + event
                       + ",SYS:SP7600;V3.49;V1.0.2,GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80,"
                         "GSM:1;4;334;20;1F2A;0A0B0C;-71;334;20;1F2A;0A0B0D;-80,COT:"
                       + std::to_string(number)
                       + ";12-34-56,ADC:12.44;4.10,DTT:4004;E3;0;0;0;1,IWD:0;0;010203040506070";
    return text + "#";
}

Reception reception(std::size_t number)
{
    using namespace std::chrono;
    Reception made;
    made.received = sys_days(2026y / March / 14) + milliseconds(number * 7);
    made.peer = {"192.0.2." + std::to_string(number % 250), 40'000};
    made.local = {"192.0.2.254", 8888};
    made.connection = number % units;
    made.raw = frame(number);
    listener::decode(made);
    return made;
}

const std::vector<Reception> &someReceptions()
{
    static const std::vector<Reception> made = [] {
        std::vector<Reception> list;
        for (std::size_t number = 0; number < std::size_t(rows); ++number)
            list.push_back(reception(number));
        return list;
    }();
    return made;
}

std::unique_ptr<Store> open(const QString &file)
{
    Result<std::unique_ptr<Store>> opened = Store::open(file);
    require(opened.has_value(), "the store does not open");
    return std::move(*opened);
}

/// Submits as a listener does, and waits while too many are undecided.
class Feeder final
{
public:
    explicit Feeder(Store &store)
        : m_store(store)
    {
    }

    void feed(std::vector<Reception> receptions)
    {
        const std::size_t count = receptions.size();
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_undecided < mostUndecided; });
            m_undecided += count;
        }
        m_store.submit(std::move(receptions), [this, count](const auto &outcome) {
            require(outcome.has_value(), "a submission fails");
            {
                const std::lock_guard lock(m_mutex);
                m_undecided -= count;
            }
            m_changed.notify_all();
        });
    }

    void finish()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_undecided == 0; });
    }

private:
    Store &m_store;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_undecided = 0;
};

std::vector<std::vector<Reception>> inSubmissions(const std::vector<Reception> &receptions)
{
    std::vector<std::vector<Reception>> list;
    for (std::size_t i = 0; i < receptions.size(); i += submission) {
        const auto begin = receptions.begin() + static_cast<std::ptrdiff_t>(i);
        list.emplace_back(begin,
                          begin + std::ptrdiff_t(std::min(submission, receptions.size() - i)));
    }
    return list;
}

double waitForIndex(const Store &store)
{
    const auto start = Clock::now();
    while (store.indexLag()->receptions > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return secondsSince(start);
}

double perSecond(std::size_t count, double seconds)
{
    return static_cast<double>(count) / seconds;
}

/// `bare` and `durable` are rows a second, `ratio` theirs; `lag_s` and `lag_rows` how far the index
/// was behind when the last row was durable, `caught_up` rows a second with the index. The smaller
/// number is durable before the index has its turn: what a submission alone costs.
void insertReceptions(benchmark::State &state)
{
    const std::vector<Reception> &all = someReceptions();
    const std::vector<Reception> receptions(all.begin(), all.begin() + state.range(0));
    double bare = 0;
    double durable = 0;
    double whole = 0;
    double lagSeconds = 0;
    double lagRows = 0;
    double octets = 0;
    for (auto _ : state) {
        const QTemporaryDir folder;
        bare += bareSqliteSeconds(folder.filePath(u"bare.sqlite"_s), receptions);
        const std::unique_ptr<Store> store = open(folder.filePath(u"store.sqlite"_s));
        auto submissions = inSubmissions(receptions);
        Feeder feeder(*store);
        const auto start = Clock::now();
        for (auto &one : submissions)
            feeder.feed(std::move(one));
        feeder.finish();
        const double seconds = secondsSince(start);
        const store::IndexLag lag = *store->indexLag();
        durable += seconds;
        lagRows += static_cast<double>(lag.receptions);
        lagSeconds += std::chrono::duration<double>(lag.age).count();
        whole += seconds + waitForIndex(*store);
        octets += static_cast<double>(*store->octets());
    }
    const auto runs = static_cast<double>(state.iterations());
    const std::size_t count = receptions.size() * static_cast<std::size_t>(state.iterations());
    state.counters["bare"] = perSecond(count, bare);
    state.counters["durable"] = perSecond(count, durable);
    state.counters["ratio"] = bare / durable;
    state.counters["caught_up"] = perSecond(count, whole);
    state.counters["lag_rows"] = lagRows / runs;
    state.counters["lag_s"] = lagSeconds / runs;
    state.counters["octets_each"] = octets / static_cast<double>(count);
    state.counters["raw_each"] = static_cast<double>(receptions.back().raw.size());
}

/// The store that pages are read of.
struct Library {
    std::unique_ptr<QTemporaryDir> ownFolder;
    std::unique_ptr<Store> store;
    std::size_t reports = 0;
};

Library makeLibrary()
{
    Library library;
    const char *wanted = std::getenv("SP7600_BENCH_REPORTS");
    library.reports = wanted ? std::strtoull(wanted, nullptr, 10) : 200'000;
    QString folder = qEnvironmentVariable("SP7600_BENCH_FOLDER");
    if (folder.isEmpty()) {
        library.ownFolder = std::make_unique<QTemporaryDir>();
        folder = library.ownFolder->path();
    }
    library.store = open(folder + u"/pages.sqlite"_s);
    Feeder feeder(*library.store);
    auto number = static_cast<std::size_t>(*library.store->receptionCount());
    while (number < library.reports) {
        std::vector<Reception> some;
        for (; some.size() < submission && number < library.reports; ++number)
            some.push_back(reception(number));
        feeder.feed(std::move(some));
    }
    feeder.finish();
    waitForIndex(*library.store);
    return library;
}

Library &library()
{
    static Library made = makeLibrary();
    return made;
}

enum class Filter : int {
    None,
    Unit,
    Time,
    Event,
    RareEvent,
    Kind,
    UnitAndTime,
    EventAndTime,
    All
};

store::ReceptionQuery queryOf(Filter filter, std::size_t reports, std::mt19937_64 &random)
{
    const std::size_t at = random() % reports;
    store::ReceptionQuery query{.newestFirst = random() % 2 == 0, .most = 100};
    const auto when = [](std::size_t number) { return reception(number).received; };
    const bool isTimed = filter == Filter::Time || filter == Filter::UnitAndTime
                         || filter == Filter::EventAndTime || filter == Filter::All;
    if (isTimed) {
        query.from = when(at / 2);
        query.to = when(at / 2 + reports / 2);
    } else if (query.newestFirst) {
        query.before = static_cast<std::int64_t>(at);
    } else {
        query.after = static_cast<std::int64_t>(at);
    }
    if (filter == Filter::Unit || filter == Filter::UnitAndTime || filter == Filter::All)
        query.imei = imeiOf(static_cast<int>(random() % units));
    if (filter == Filter::Event || filter == Filter::EventAndTime || filter == Filter::All)
        query.event = std::uint8_t{0x18};
    if (filter == Filter::RareEvent)
        query.event = std::uint8_t{0x5A};
    if (filter == Filter::Kind)
        query.kind = ReportKind::Heartbeat; // There is none.
    return query;
}

/// Pages of 100 anywhere in the store, either way: `median_ms`, and `p99_ms`.
void readPages(benchmark::State &state)
{
    const Library &in = library();
    std::mt19937_64 random(1);
    std::vector<double> took;
    std::size_t found = 0;
    for (auto _ : state) {
        const auto query = queryOf(static_cast<Filter>(state.range(0)), in.reports, random);
        const auto start = Clock::now();
        const auto page = in.store->receptions(query);
        took.push_back(secondsSince(start) * 1000);
        require(page.has_value(), "a page cannot be read");
        found += page->size();
    }
    std::ranges::sort(took);
    state.counters["median_ms"] = took[took.size() / 2];
    state.counters["p99_ms"] = took[took.size() * 99 / 100];
    state.counters["found"] = static_cast<double>(found) / static_cast<double>(took.size());
}

void listTrackers(benchmark::State &state)
{
    const Library &in = library();
    for (auto _ : state)
        require(in.store->trackers()->size() == std::size_t(units), "not all units are there");
}

void countAll(benchmark::State &state)
{
    const Library &in = library();
    for (auto _ : state)
        require(*in.store->receptionCount() >= std::int64_t(in.reports), "not all are there");
}

BENCHMARK(insertReceptions)
    ->ArgName("rows")
    ->Arg(rows / 10)
    ->Arg(rows)
    ->Iterations(3)
    ->Unit(benchmark::kSecond);
BENCHMARK(readPages)
    ->ArgName("filter")
    ->DenseRange(0, static_cast<int>(Filter::All))
    ->Iterations(300)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(listTrackers)->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK(countAll)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    library() = {}; // Before the application.
    return 0;
}
