// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "core/protocol/decoder.h"
#include "core/protocol/framesplitter.h"
#include "tests/protocol/allocationcount.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>
#include <numeric>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// The three limits.

void touchEveryByte(std::string_view frame)
{
    std::uint64_t sum = 0;
    for (const char octet : frame)
        sum += static_cast<unsigned char>(octet);
    benchmark::DoNotOptimize(sum);
}

void findTerminator(std::string_view frame)
{
    const void *end = std::memchr(frame.data() + 1, frame.back(), frame.size() - 1);
    benchmark::DoNotOptimize(end);
}

void multiplyAndAdd(std::string_view frame)
{
    std::uint64_t hash = 0;
    for (const char octet : frame)
        hash = hash * 31 + static_cast<unsigned char>(octet);
    benchmark::DoNotOptimize(hash);
}

using Limit = void (*)(std::string_view);

/// Seconds that the byte loop takes for one pass over all frames: the best of several, because
/// other programs can only make it slower.
double byteLoopSeconds(const MessagePool &pool)
{
    constexpr int tries = 20;
    const std::size_t passes = std::max<std::size_t>(1, 500'000 / pool.octets);
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < tries; ++i) {
        const auto start = Clock::now();
        for (std::size_t pass = 0; pass < passes; ++pass) {
            for (const std::string &frame : pool.frames)
                multiplyAndAdd(frame);
        }
        best = std::min(best, secondsSince(start) / static_cast<double>(passes));
    }
    return best;
}

/// Runs @p pass, which goes through all frames once, as often as the benchmark asks, and tells how
/// that compares with the byte loop and how much memory it asked for.
void measure(benchmark::State &state, const MessagePool &pool, const std::function<void()> &pass)
{
    pass(); // From now on the memory is there.
    const std::uint64_t allocationsBefore = allocationCount();
    double best = std::numeric_limits<double>::max();
    while (state.KeepRunning()) {
        const auto start = Clock::now();
        pass();
        best = std::min(best, secondsSince(start));
    }
    const auto passes = static_cast<double>(state.iterations());
    const auto messages = static_cast<double>(pool.frames.size());
    state.counters["allocations/message"] =
        static_cast<double>(allocationCount() - allocationsBefore) / passes / messages;
    state.counters["ns/byte"] = best * 1e9 / static_cast<double>(pool.octets);
    state.counters["x byte loop"] = best / byteLoopSeconds(pool);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(pool.frames.size()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(pool.octets));
}

void limit(benchmark::State &state, const MessagePool &pool, Limit run)
{
    measure(state, pool, [&] {
        for (const std::string &frame : pool.frames)
            run(frame);
    });
}

bool decodesAll(benchmark::State &state, const MessagePool &pool)
{
    Decoder decoder;
    ReportList reports;
    for (const std::string &frame : pool.frames) {
        if (!decoder.decode(frame, reports) || reports.empty()) {
            state.SkipWithError("these messages do not decode");
            return false;
        }
    }
    return true;
}

void decode(benchmark::State &state, const MessagePool &pool)
{
    if (!decodesAll(state, pool))
        return;
    Decoder decoder;
    ReportList reports;
    measure(state, pool, [&] {
        for (const std::string &frame : pool.frames) {
            benchmark::DoNotOptimize(decoder.decode(frame, reports));
            benchmark::ClobberMemory();
        }
    });
}

void decodeWithMap(benchmark::State &state, const MessagePool &pool)
{
    if (!decodesAll(state, pool))
        return;
    Decoder decoder;
    ReportList reports;
    FieldMap map;
    measure(state, pool, [&] {
        for (const std::string &frame : pool.frames) {
            benchmark::DoNotOptimize(decoder.decode(frame, reports, &map));
            benchmark::ClobberMemory();
        }
    });
}

/// As a TCP connection brings them: cut anywhere.
void splitAndDecode(benchmark::State &state, const MessagePool &pool)
{
    constexpr std::size_t segment = 1460;
    if (!decodesAll(state, pool))
        return;
    const std::string stream =
        std::accumulate(pool.frames.begin(), pool.frames.end(), std::string());
    FrameSplitter splitter;
    Decoder decoder;
    ReportList reports;
    std::size_t frames = 0;
    const auto pass = [&] {
        for (std::size_t i = 0; i < stream.size(); i += segment) {
            splitter.append(std::string_view(stream).substr(i, segment));
            while (const auto piece = splitter.next()) {
                benchmark::DoNotOptimize(decoder.decode(piece->octets, reports));
                ++frames;
            }
        }
    };
    pass();
    if (frames != pool.frames.size()) {
        state.SkipWithError("the splitter does not give every message");
        return;
    }
    measure(state, pool, pass);
}

void registerKind(const std::string &kind, MessagePool (*make)())
{
    const auto pool = std::make_shared<MessagePool>(make());
    const auto add = [&](const char *name, void (*run)(benchmark::State &, const MessagePool &)) {
        benchmark::RegisterBenchmark((kind + '/' + name).c_str(),
                                     [=](benchmark::State &state) { run(state, *pool); });
    };
    const auto addLimit = [&](const char *name, Limit run) {
        benchmark::RegisterBenchmark((kind + '/' + name).c_str(),
                                     [=](benchmark::State &state) { limit(state, *pool, run); });
    };
    addLimit("limit: touch every byte", touchEveryByte);
    addLimit("limit: memchr", findTerminator);
    addLimit("limit: byte loop", multiplyAndAdd);
    add("decode", decode);
    add("decode, field map", decodeWithMap);
    add("split and decode", splitAndDecode);
}

/// The cost of a byte must not depend on how long the frame is.
void registerSizes(const std::string &kind, std::string (*make)(std::size_t))
{
    for (const std::size_t size : {100, 256, 1024, 4096, 16384, 65536}) {
        const auto pool = std::make_shared<MessagePool>();
        while (pool->octets < 65536)
            pool->add(make(size));
        benchmark::RegisterBenchmark(("size: " + kind + '/' + std::to_string(size)).c_str(),
                                     [=](benchmark::State &state) { decode(state, *pool); });
    }
}

} // namespace

int main(int argc, char **argv)
{
    registerKind("text without OBD", plainTexts);
    registerKind("text with OBD", obdTexts);
    registerKind("batch of five", textBatches);
    registerKind("legacy text", legacyTexts);
    registerKind("binary", binaries);
    registerKind("API ascii", apiAscii);
    registerKind("API binary", apiBinaries);
    registerKind("mixed", mixed);
    registerSizes("batch", longBatch);
    registerSizes("OBD", longObd);
    registerSizes("unknown fragment", longUnknownFragment);
    registerSizes("cells", manyCells);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}
