// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/batch.h"
#include "core/commissioning/station.h"
#include "tests/commissioning/fleet.h"
#include "tests/commissioning/relay.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace sp7600;
using namespace sp7600::commissioning;

// Eight trackers at once, the line of one of them breaking at a random point, against two trackers
// one after the other, in the same run. `ratio` is what counts: at most 1.

namespace
{

using Clock = std::chrono::steady_clock;

constexpr auto replyDelay = std::chrono::milliseconds(20); // of a unit at 115200 baud
constexpr int unitsAtOnce = 8;

class Laptop
{
public:
    Laptop()
    {
        StationOptions options;
        options.dataDirectory = m_folder.filePath(QStringLiteral("data"));
        options.isSimulatorPort = [](const std::string &) { return true; };
        m_station = std::move(*Station::open(options));
    }

    /// Seconds until the units at these ports are done; nothing when they are not.
    [[nodiscard]] std::optional<double> secondsFor(const std::vector<std::string> &imeis,
                                                   const std::vector<std::string> &ports)
    {
        BatchOptions options;
        options.list.file =
            m_folder.filePath(QString::number(++m_runs) + QStringLiteral(".csv")).toStdString();
        for (const auto &imei : imeis)
            options.list.vehicles.push_back(
                {options.list.vehicles.size() + 2, imei, std::string("Truck"), {}, {}});
        options.ports = ports;
        options.target.presetId = "plaspy";
        options.target.proof = ProofWish::Configured;
        BatchObserver silent;
        Batch batch(*m_station, std::move(options), silent);
        if (!batch.prepare())
            return {};
        std::atomic<bool> running = true;
        BatchSummary summary;
        const device::CancelSource never;
        const auto begin = Clock::now();
        std::thread thread([&] {
            summary = batch.run(never.token());
            running = false;
        });
        const bool ended = fleet::waitFor([&] { return !running; });
        const std::chrono::duration<double> time = Clock::now() - begin;
        thread.join();
        return ended && summary.allDone() ? std::optional(time.count()) : std::nullopt;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Station> m_station;
    int m_runs = 0;
};

std::vector<std::unique_ptr<fleet::Tracker>> trackers(int count)
{
    std::vector<std::unique_ptr<fleet::Tracker>> all;
    for (int i = 0; i < count; ++i)
        all.push_back(
            std::make_unique<fleet::Tracker>(300 + i, simulator::SerialFaults{}, replyDelay));
    return all;
}

void eightAtOnceAgainstTwoInARow(benchmark::State &state)
{
    std::mt19937 random(7600);
    double eight = 0;
    double two = 0;
    for (auto _ : state) {
        Laptop laptop;
        const auto pair = trackers(2);
        for (const auto &tracker : pair) {
            const auto seconds = laptop.secondsFor({tracker->imei}, {tracker->port()});
            if (!seconds)
                return state.SkipWithError("a unit was not done");
            two += *seconds;
        }
        const auto all = trackers(unitsAtOnce);
        Relay relay;
        relay.cutAfter({std::uniform_int_distribution<qint64>(1, 700)(random)});
        relay.plugIn(all.front()->link);
        std::vector<std::string> imeis;
        std::vector<std::string> ports{"tcp:127.0.0.1:" + std::to_string(relay.port())};
        for (const auto &tracker : all) {
            imeis.push_back(tracker->imei);
            if (tracker != all.front())
                ports.push_back(tracker->port());
        }
        const auto seconds = laptop.secondsFor(imeis, ports);
        if (!seconds || relay.cutsMade() != 1)
            return state.SkipWithError("not all of eight were done, or none of them failed");
        for (const auto &tracker : all) {
            if (tracker->memory().value(SettingId::Host) != "d.plaspy.com")
                return state.SkipWithError("a unit that is called done is not");
        }
        eight += *seconds;
        state.SetIterationTime(*seconds);
    }
    state.counters["two in a row"] = two / static_cast<double>(state.iterations());
    state.counters["ratio"] = eight / two;
}

BENCHMARK(eightAtOnceAgainstTwoInARow)
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
