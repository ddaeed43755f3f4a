// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Live page of the program's window on a store of a million reports: how long it takes to open,
// to find a tracker and to scroll, and how long the window stands still while trackers send 5,000
// reports a second over TCP to the listener, which keeps them all. See livestage.h for the store;
// SP7600_BENCH_SECONDS is how long they send, 20 unless that says otherwise.
#include "figures.h"
#include "heartbeat.h"
#include "livestage.h"

#include "tests/bench/load.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <future>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sp7600;
using bench::Heartbeat;
using bench::note;
using bench::quantile;
using bench::require;
using bench::turnUntil;
using bench::Window;

namespace
{

using Page = ui::MainWindow::Page;

constexpr double mostToOpen = 500; // Milliseconds, as all that follow.
constexpr double mostToFind = 500;
constexpr double mostToScroll = 16;
constexpr double mostToStall = 50;
constexpr double mostMemory = 64; // MiB

double milliseconds(const QElapsedTimer &since)
{
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

void openLive(Window &window)
{
    QTest::keyClick(&window.window(), Qt::Key_2, Qt::ControlModifier);
    require(window.window().page() == Page::Live, "the Live page does not open");
    window.untilPainted();
}

/// A page down each time, into what has to be read. First of all, so that nothing that went before
/// hides what it takes of memory.
void scrolling(benchmark::State &state)
{
    static_cast<void>(bench::station());
    const double beforeWindow = bench::residentMebibytes();
    Window window;
    window.show(Page::Commission);
    QTest::qWait(1000);
    const double before = bench::residentMebibytes();
    openLive(window);
    window.list().setFocus();
    std::vector<double> pages;
    QElapsedTimer clock;
    for (auto _ : state) {
        clock.start();
        QTest::keyClick(&window.list(), Qt::Key_PageDown);
        QCoreApplication::processEvents(); // What was read comes in, and all is painted.
        pages.push_back(milliseconds(clock));
        state.PauseTiming();
        QThread::msleep(1);
        state.ResumeTiming();
    }
    const auto &reached = window.reports().row(window.list().currentIndex().row());
    state.counters["scrolled_rows"] =
        static_cast<double>(*bench::station().store().receptionCount() - reached.reception->id);
    note("Scrolling a page, median", quantile(pages, 0.5), "ms", mostToScroll);
    note("Scrolling a page, 99 of 100", quantile(pages, 0.99), "ms", mostToScroll);
    note("Scrolling a page, longest", quantile(pages, 1), "ms", mostToScroll);
    const double after = bench::residentMebibytes();
    state.counters["with_window_mib"] = after - beforeWindow;
    note("Memory that the Live page takes, opened and scrolled", after - before, "MiB", mostMemory);
}

/// From nothing to a window that shows the reports, as for who left it on that page.
void openingTheWindow(benchmark::State &state)
{
    static_cast<void>(bench::station());
    std::vector<double> times;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        auto window = std::make_unique<Window>();
        window->window().showPage(Page::Live);
        window->window().show();
        turnUntil([&window] { return window->reports().rowCount() > 0; }, "no reports are read");
        window->untilPainted();
        times.push_back(milliseconds(clock));
        state.PauseTiming();
        window.reset();
        state.ResumeTiming();
    }
    note("Opening the window on the Live page, longest", quantile(times, 1), "ms", mostToOpen);
}

/// From another page, by its key.
void opening(benchmark::State &state)
{
    Window window;
    window.show(Page::Commission);
    QTest::qWait(1000); // By then what is kept is known.
    QElapsedTimer clock;
    clock.start();
    openLive(window);
    note("Changing to the Live page, the first time", milliseconds(clock), "ms", mostToOpen);
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        window.window().showPage(Page::Commission);
        QTest::qWait(50);
        state.ResumeTiming();
        clock.start();
        openLive(window);
        times.push_back(milliseconds(clock));
    }
    note("Changing to the Live page, longest", quantile(times, 1), "ms", mostToOpen);
}

void findingATracker(benchmark::State &state)
{
    Window window;
    window.show(Page::Commission);
    openLive(window);
    int unit = 0;
    std::vector<double> times;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        window.find(u"filterTracker"_s, bench::nameOf(unit));
        times.push_back(milliseconds(clock));
        unit = (unit + 7) % bench::units;
    }
    note("Finding a tracker by its IMEI, median", quantile(times, 0.5), "ms", mostToFind);
    note("Finding a tracker by its IMEI, longest", quantile(times, 1), "ms", mostToFind);
}

/// A text that is nowhere: all of it is looked at.
void lookingAtEverything(benchmark::State &state)
{
    Window window;
    window.show(Page::Commission);
    openLive(window);
    for (auto _ : state)
        window.find(u"search"_s, u"zebra"_s);
}

/// What came to the list from above.
class Shown final : public QObject
{
public:
    explicit Shown(const ui::ReceptionModel &reports)
    {
        connect(&reports, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex & /*parent*/, int first, int last) {
                    lines += first == 0 ? last + 1 : 0;
                });
        connect(&reports, &QAbstractItemModel::modelReset, this, [this] { ++beginnings; });
    }

    std::int64_t lines = 0;
    int beginnings = 0; ///< Times that it was too much to be followed.
};

double secondsOfLoad()
{
    const char *wanted = std::getenv("SP7600_BENCH_SECONDS");
    return wanted ? std::atof(wanted) : 20.0;
}

std::uint16_t startListening()
{
    listener::ListenerOptions options;
    options.bindAddress = "127.0.0.1";
    options.ports = {{0, {}}};
    const auto on = bench::station().listen(options);
    require(on.has_value(), "the listener does not start");
    return on->tcpPort();
}

/// Trackers in a process of their own, 1,000 connections; the Live page in sight, following.
void arriving(benchmark::State &state)
{
    Window window;
    window.show(Page::Commission);
    openLive(window);
    auto &station = bench::station();
    const std::int64_t stored = *station.store().receptionCount();
    const Shown shown(window.reports());
    load::Plan plan;
    plan.port = startListening();
    plan.connections = bench::units;
    plan.seconds = secondsOfLoad();
    plan.perSecond = 5000;
    plan.driving = true;
    const double memory = bench::residentMebibytes();
    for (auto _ : state) {
        load::Process trackers(plan);
        turnUntil([&trackers] { return trackers.isReady(); }, "the trackers do not connect");
        const Heartbeat heart;
        auto end = std::async(std::launch::async, [&trackers] { return trackers.wait(); });
        turnUntil(
            [&end] { return end.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
            "the trackers do not end");
        const auto outcome = end.get();
        require(outcome.has_value(), "the trackers fail");
        const auto sent = static_cast<std::int64_t>(outcome->sent);
        const auto kept = *station.store().receptionCount() - stored;
        QElapsedTimer clock;
        clock.start();
        turnUntil([&] { return shown.lines >= sent || clock.hasExpired(2000); },
                  "time stands still");
        state.counters["sent_s"] = static_cast<double>(sent) / outcome->seconds;
        state.counters["beginnings"] = shown.beginnings;
        note("5,000 a second arriving: longest stall", quantile(heart.gaps(), 1), "ms",
             mostToStall);
        note("  99 of 100 turns", quantile(heart.gaps(), 0.99), "ms", mostToStall);
        note("  most work in a turn", quantile(heart.work(), 1), "ms", mostToStall);
        note("  not answered", static_cast<double>(outcome->sent - outcome->answered), "", 0);
        note("  not stored", static_cast<double>(sent - kept), "", 0);
        note("  not shown as they came", static_cast<double>(sent - shown.lines), "", 0);
        const bool follows = !window.reports().isHeld()
                             && window.list().verticalScrollBar()->value() == 0
                             && window.list().isVisible();
        note("  lists that do not follow", follows ? 0 : 1, "", 0);
        state.counters["growth_mib"] = bench::residentMebibytes() - memory;
    }
    station.stopListening();
}

BENCHMARK(scrolling)->Iterations(2000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openingTheWindow)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(opening)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(findingATracker)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(arriving)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(lookingAtEverything)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"sp7600-bench"_s);
    QApplication::setApplicationName(u"bench_live"_s);
    const QTemporaryDir settings; // Nobody's own.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    ui::applyTheme(application, ui::Look::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bench::printFigures();
    return 0;
}
