// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"
#include "core/device/iothread.h"
#include "core/device/qtlink.h"
#include "tests/device/faketracker.h"
#include "tests/device/testprofile.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>

using namespace sp7600;
using namespace sp7600::device;
using namespace Qt::StringLiterals;

namespace
{

/// Reading may take this much more than the wire and the tracker need.
constexpr double mostOverhead = 1.3;
/// Less means that octets did not take their time.
constexpr double leastOverhead = 0.95;
constexpr auto replyDelay = std::chrono::milliseconds(20);
constexpr double bitsPerOctet = 10;

const Profile &profileFor(bool isAt)
{
    static const auto at = tests::shippedProfile(u"skypatrol-at"_s);
    return isAt ? at : tests::virtualProfile();
}

/// Counts what goes over a link, both ways, and how often the program spoke.
class CountingLink final : public Link
{
public:
    explicit CountingLink(Link &link)
        : m_link(link)
    {
    }
    std::size_t octets = 0;
    std::size_t commands = 0;

    [[nodiscard]] std::string name() const override { return m_link.name(); }
    [[nodiscard]] const Clock &clock() const override { return m_link.clock(); }
    [[nodiscard]] Result<void> open(TimePoint deadline, const CancelToken &cancel) override
    {
        return m_link.open(deadline, cancel);
    }
    void close() override { m_link.close(); }
    [[nodiscard]] Result<void> write(std::string_view text, TimePoint deadline,
                                     const CancelToken &cancel) override
    {
        octets += text.size();
        ++commands;
        return m_link.write(text, deadline, cancel);
    }
    [[nodiscard]] Result<std::string> read(TimePoint deadline, const CancelToken &cancel) override
    {
        auto text = m_link.read(deadline, cancel);
        octets += text ? text->size() : 0;
        return text;
    }
    [[nodiscard]] bool hasBaudRate() const override { return m_link.hasBaudRate(); }
    [[nodiscard]] Result<void> setBaudRate(int baudRate, TimePoint deadline,
                                           const CancelToken &cancel) override
    {
        return m_link.setBaudRate(baudRate, deadline, cancel);
    }

private:
    Link &m_link;
};

/// Reads every setting, once for each iteration, and compares with what cannot be saved.
void readAll(benchmark::State &state, Link &link, const Profile &profile, int baudRate)
{
    CountingLink counting(link);
    DeviceSession session(counting, profile, {});
    if (!session.identify({})) {
        state.SkipWithError("the tracker does not answer");
        return;
    }
    double best = mostOverhead;
    double worst = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        counting.octets = counting.commands = 0;
        const auto begin = link.clock().now();
        const auto settings = session.readSettings({});
        const std::chrono::duration<double> taken = link.clock().now() - begin;
        if (!settings || (*settings)[SettingId::Host].state != ReadState::Read) {
            state.SkipWithError("the settings cannot be read");
            return;
        }
        const auto wire = static_cast<double>(counting.octets) * bitsPerOctet / baudRate;
        const auto delays = static_cast<double>(counting.commands)
                            * std::chrono::duration<double>(replyDelay).count();
        best = std::min(best, taken.count() / (wire + delays));
        worst = std::max(worst, taken.count() / (wire + delays));
        state.SetIterationTime(taken.count());
    }
    state.counters["ratio"] = worst;
    if (best < leastOverhead)
        state.SkipWithError("the line is faster than it should be");
    if (worst > mostOverhead)
        state.SkipWithError("reading takes more than 1.3 times what wire and tracker need");
}

void readFromMemory(benchmark::State &state, bool isAt, int baudRate)
{
    tests::MemoryLink link;
    tests::FakeTracker tracker(link, isAt ? tests::Language::At : tests::Language::Gosafe);
    tracker.replyDelay = replyDelay;
    tracker.baudRate = baudRate;
    link.setPace(baudRate);
    readAll(state, link, profileFor(isAt), baudRate);
}

/// `sp7600 simulate` over a pseudo-terminal, in real time.
void readFromSimulator(benchmark::State &state, bool isAt, int baudRate)
{
    const QTemporaryDir directory;
    const auto port = directory.filePath(u"port"_s);
    QProcess simulator;
    simulator.start(QStringLiteral(SP7600_PROGRAM),
                    {u"simulate"_s, u"--json"_s, u"--link"_s, port, u"--state"_s,
                     directory.filePath(u"state"_s), u"--imei"_s, u"359999046563011"_s,
                     u"--dialect"_s, isAt ? u"at"_s : u"gosafe"_s, u"--baud"_s,
                     QString::number(baudRate), u"--pace"_s, u"--reply-delay"_s,
                     QString::number(replyDelay.count())});
    if (!simulator.waitForReadyRead(10'000)) {
        state.SkipWithError("the simulator does not start");
        return;
    }
    {
        IoThread ioThread;
        SerialLink link(ioThread, port.toStdString());
        if (link.open(link.clock().now() + std::chrono::seconds(5), {}))
            readAll(state, link, profileFor(isAt), baudRate);
        else
            state.SkipWithError("the simulator's port cannot be opened");
    }
    simulator.terminate();
    if (!simulator.waitForFinished(5'000))
        simulator.kill();
}

void registerAll()
{
    for (const bool isAt : {false, true}) {
        for (const int baudRate : {9600, 115200}) {
            const auto name =
                std::string(grammarName(profileFor(isAt).grammar)) + '/' + std::to_string(baudRate);
            benchmark::RegisterBenchmark(
                ("read all settings, memory: " + name).c_str(),
                [=](benchmark::State &state) { readFromMemory(state, isAt, baudRate); })
                ->UseManualTime()
                ->Iterations(3)
                ->Unit(benchmark::kMillisecond);
            benchmark::RegisterBenchmark(
                ("read all settings, pseudo-terminal: " + name).c_str(),
                [=](benchmark::State &state) { readFromSimulator(state, isAt, baudRate); })
                ->UseManualTime()
                ->Iterations(3)
                ->Unit(benchmark::kMillisecond);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registerAll();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}
