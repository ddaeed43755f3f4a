// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Live page on a store of SP7600_BENCH_REPORTS reports, 1,000,000 unless that says otherwise:
// how long it takes to open, to find a tracker and to scroll, and how long the window stands still
// while 5,000 reports a second come in. The store is made in the folder SP7600_BENCH_FOLDER, or
// else in one of its own, and kept there for the next run when the folder is given.
#include "core/commissioning/station.h"
#include "core/listener/decoding.h"
#include "tests/bench/load.h"
#include "ui/livepage.h"
#include "ui/reporttable.h"
#include "ui/stationmonitor.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

constexpr int units = 1000;
constexpr std::size_t submission = 1000;

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

std::vector<Reception> receptions(std::size_t first, std::size_t count)
{
    using namespace std::chrono;
    std::vector<Reception> made(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t number = first + i;
        made[i].received = sys_days(2026y / March / 14) + milliseconds(number * 7);
        made[i].peer = {"192.0.2.7", 40'000};
        made[i].connection = number % units;
        made[i].raw = load::report(static_cast<int>(number % units), number);
        listener::decode(made[i]);
    }
    return made;
}

std::vector<Reception> keep(store::Store &store, std::vector<Reception> some)
{
    std::promise<Result<std::vector<Reception>>> done;
    store.submit(std::move(some), [&done](auto kept) { done.set_value(std::move(kept)); });
    auto outcome = done.get_future();
    require(outcome.wait_for(std::chrono::minutes(1)) == std::future_status::ready,
            "a submission takes too long");
    auto kept = outcome.get();
    require(kept.has_value(), "a submission fails");
    return std::move(*kept);
}

struct Stage {
    std::unique_ptr<QTemporaryDir> ownFolder;
    std::unique_ptr<commissioning::Station> station;
    std::size_t reports = 0;
};

Stage makeStage()
{
    Stage stage;
    const char *wanted = std::getenv("SP7600_BENCH_REPORTS");
    stage.reports = wanted ? std::strtoull(wanted, nullptr, 10) : 1'000'000;
    QString folder = qEnvironmentVariable("SP7600_BENCH_FOLDER");
    if (folder.isEmpty()) {
        stage.ownFolder = std::make_unique<QTemporaryDir>();
        folder = stage.ownFolder->path();
    }
    commissioning::StationOptions options;
    options.dataDirectory = folder;
    auto opened = commissioning::Station::open(options);
    require(opened.has_value(), "the station does not open");
    stage.station = std::move(*opened);
    store::Store &store = stage.station->store();
    for (auto number = static_cast<std::size_t>(*store.receptionCount()); number < stage.reports;
         number += submission)
        keep(store, receptions(number, submission));
    constexpr int longestIndexing = 30 * 60 * 1000;
    require(
        QTest::qWaitFor([&store] { return store.indexLag()->receptions == 0; }, longestIndexing),
        "the index does not follow");
    return stage;
}

Stage &stage()
{
    static Stage made = makeStage();
    return made;
}

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    require(file.open(QIODevice::ReadOnly), "memory cannot be read");
    constexpr double pagesInAMebibyte = 256;
    return file.readAll().split(' ').at(1).toDouble() / pagesInAMebibyte;
}

struct Page {
    StationMonitor monitor{*stage().station};
    LivePage live{*stage().station, monitor};
    ReportTable &list = *live.findChild<ReportTable *>();

    void open()
    {
        live.resize(1146, 700);
        live.show();
        require(QTest::qWaitFor([this] { return list.model()->rowCount() > 0; }, 60'000),
                "nothing is shown");
        live.repaint();
    }
    [[nodiscard]] bool isLooking() const
    {
        return static_cast<const ReceptionModel *>(list.model())->isLooking();
    }
    void find(const QString &field, const QString &text)
    {
        const auto before = list.model()->index(0, 0).data();
        auto *edit = live.findChild<QLineEdit *>(field);
        bool isAnew = false;
        const auto reset = QObject::connect(list.model(), &QAbstractItemModel::modelReset,
                                            [&isAnew] { isAnew = true; });
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        require(QTest::qWaitFor([&] { return isAnew && !isLooking(); }, 120'000),
                "it is never found");
        QObject::disconnect(reset);
        live.repaint();
    }
};

/// Until the first reports are on the screen.
void opening(benchmark::State &state)
{
    static_cast<void>(stage());
    for (auto _ : state) {
        auto page = std::make_unique<Page>();
        page->open();
        state.PauseTiming();
        page.reset();
        state.ResumeTiming();
    }
}

void findingATracker(benchmark::State &state)
{
    Page page;
    page.open();
    int unit = 0;
    for (auto _ : state) {
        const auto name =
            receptions(static_cast<std::size_t>(unit), 1).front().reports.front().imei;
        page.find(u"filterTracker"_s, QString::fromStdString(name));
        unit = (unit + 7) % units;
    }
}

/// A text that is nowhere: all of it is looked at.
void lookingAtEverything(benchmark::State &state)
{
    Page page;
    page.open();
    for (auto _ : state)
        page.find(u"search"_s, u"zebra"_s);
}

/// A page down each time, into what has to be read; `worst_ms` is the longest time that the window
/// stood still, `growth_mib` what it and its opening took of memory.
void scrolling(benchmark::State &state)
{
    static_cast<void>(stage());
    const double before = residentMebibytes();
    Page page;
    page.open();
    page.list.setFocus();
    double worst = 0;
    QElapsedTimer clock;
    for (auto _ : state) {
        clock.start();
        QTest::keyClick(&page.list, Qt::Key_PageDown);
        page.list.viewport()->repaint();
        worst = std::max(worst, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        state.PauseTiming();
        QTest::qWait(1); // What was read comes in.
        state.ResumeTiming();
    }
    state.counters["worst_ms"] = worst;
    state.counters["growth_mib"] = residentMebibytes() - before;
    state.counters["scrolled_rows"] = static_cast<double>(
        stage().reports
        - static_cast<std::size_t>(static_cast<ReceptionModel *>(page.list.model())
                                       ->row(page.list.currentIndex().row())
                                       .reception->id));
}

/// For five seconds 5,000 reports each come from the feed; `stall_ms` is the longest time between
/// two turns of a timer of 5 ms.
void arriving(benchmark::State &state)
{
    Page page;
    page.open();
    std::size_t number = stage().reports;
    double stall = 0;
    QElapsedTimer sinceTurn;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] {
        stall = std::max(stall, static_cast<double>(sinceTurn.nsecsElapsed()) / 1e6);
        sinceTurn.start();
    });
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<std::vector<Reception>> all;
        for (int batch = 0; batch < 250; ++batch) {
            all.push_back(receptions(number, 100));
            number += 100;
            for (std::size_t i = 0; i < all.back().size(); ++i)
                all.back()[i].id = static_cast<std::int64_t>(1'000'000'000 + number + i);
        }
        state.ResumeTiming();
        sinceTurn.start();
        heartbeat.start(5);
        std::thread publisher([&all] {
            auto next = std::chrono::steady_clock::now();
            for (auto &batch : all) {
                stage().station->feed().publish(std::move(batch));
                next += std::chrono::milliseconds(20);
                std::this_thread::sleep_until(next);
            }
        });
        QTest::qWait(5000);
        publisher.join();
        heartbeat.stop();
    }
    state.counters["stall_ms"] = stall;
}

BENCHMARK(opening)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(findingATracker)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(lookingAtEverything)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(scrolling)->Iterations(2000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(arriving)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, Look::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
