// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the listener takes in a second: received, decoded, durable in a store, acknowledged. In the
// same run what SQLite alone does with the same rows, and what a socket of Qt's that only counts
// takes. The trackers are a process of their own, on the same processors. Each lasts
// SP7600_BENCH_SECONDS, 3 unless that says otherwise.
#include "core/listener/listener.h"
#include "baresqlite.h"
#include "core/store/store.h"
#include "load.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sp7600;
using bench::require;

namespace
{

constexpr std::size_t bareRows = 200'000;

double secondsOfEach()
{
    const char *wanted = std::getenv("SP7600_BENCH_SECONDS");
    return wanted ? std::atof(wanted) : 3.0;
}

/// Rows a second of SQLite alone.
double bareSqlite()
{
    std::vector<Reception> receptions(bareRows);
    for (std::size_t i = 0; i < bareRows; ++i) {
        receptions[i].peer = {"127.0.0.1", 40'000};
        receptions[i].local = {"127.0.0.1", 8888};
        receptions[i].raw = load::report(static_cast<int>(i % 1000), i);
    }
    const QTemporaryDir folder;
    return bareRows / bench::bareSqliteSeconds(folder.filePath(u"bare.sqlite"_s), receptions);
}

/// Counts what comes over either transport, and does nothing else.
class BareSink final : public QObject
{
public:
    BareSink()
    {
        m_tcp.setProxy(QNetworkProxy::NoProxy);
        m_tcp.setMaxPendingConnections(20'000);
        m_tcp.setListenBacklogSize(512);
        m_udp.setProxy(QNetworkProxy::NoProxy);
        require(m_tcp.listen(QHostAddress::LocalHost)
                    && m_udp.bind(QHostAddress(QHostAddress::LocalHost)),
                "no port for the bare sink");
        m_udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
        connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_tcp.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this,
                        [this, socket] { m_octets += socket->readAll().size(); });
        });
        connect(&m_udp, &QUdpSocket::readyRead, this, [this] {
            while (m_udp.hasPendingDatagrams())
                m_octets += m_udp.receiveDatagram().data().size();
        });
    }
    [[nodiscard]] std::uint16_t port(bool udp) const
    {
        return udp ? m_udp.localPort() : m_tcp.serverPort();
    }
    [[nodiscard]] qint64 octets() const { return m_octets; }

private:
    QTcpServer m_tcp;
    QUdpSocket m_udp;
    qint64 m_octets = 0;
};

void processEventsFor(double seconds)
{
    QElapsedTimer clock;
    clock.start();
    while (static_cast<double>(clock.elapsed()) < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// Reports a second that the bare sink counts.
double bareSocket(bool udp, int connections)
{
    BareSink sink;
    load::Process trackers({udp, sink.port(udp), connections, secondsOfEach(), false, 0});
    while (!trackers.isReady())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    const qint64 before = sink.octets();
    processEventsFor(secondsOfEach());
    const double counted = static_cast<double>(sink.octets() - before);
    require(trackers.wait().has_value(), "the trackers of the bare sink failed");
    return counted / static_cast<double>(load::report(0, 1).size()) / secondsOfEach();
}

struct Heard {
    load::Outcome outcome;
    std::int64_t stored = 0;
    store::IndexLag lag;
};

Heard listen(bool udp, int connections)
{
    const QTemporaryDir folder;
    auto opened = store::Store::open(folder.filePath(u"store.sqlite"_s));
    require(opened.has_value(), "the store does not open");
    const std::unique_ptr<store::Store> store = std::move(*opened);
    Heard heard;
    {
        listener::Listener listener(*store);
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = {{0, 0}};
        const auto on = listener.start(options);
        require(on.has_value(), "the listener does not start");
        load::Process trackers(
            {udp, udp ? on->udpPort() : on->tcpPort(), connections, secondsOfEach(), true, 0});
        const auto outcome = trackers.wait();
        require(outcome.has_value(), "the trackers failed");
        heard.outcome = *outcome;
        heard.lag = *store->indexLag();
        listener.stop();
    }
    heard.stored = *store->receptionCount();
    return heard;
}

/// `reports_s` with all that belongs to it; `sqlite` and `sink` rows and reports a second of the
/// bare ones, `of_sqlite` and `of_sink` the ratios; `lost` and `doubled` must be 0; `index_lag_s`
/// at the end.
void takeReports(benchmark::State &state)
{
    const bool udp = state.range(0) != 0;
    const auto connections = static_cast<int>(state.range(1));
    for (auto _ : state) {
        const double sqlite = bareSqlite();
        const double sink = bareSocket(udp, connections);
        const Heard heard = listen(udp, connections);
        const double rate = static_cast<double>(heard.outcome.answered) / heard.outcome.seconds;
        const auto sent = static_cast<std::int64_t>(heard.outcome.sent);
        state.counters["reports_s"] = rate;
        state.counters["sqlite"] = sqlite;
        state.counters["of_sqlite"] = rate / sqlite;
        state.counters["sink"] = sink;
        state.counters["of_sink"] = rate / sink;
        state.counters["unanswered"] =
            static_cast<double>(heard.outcome.sent - heard.outcome.answered);
        state.counters["lost"] =
            static_cast<double>(std::max<std::int64_t>(sent - heard.stored, 0));
        state.counters["doubled"] =
            static_cast<double>(std::max<std::int64_t>(heard.stored - sent, 0));
        state.counters["index_lag_s"] = std::chrono::duration<double>(heard.lag.age).count();
    }
}

/// Of this process, in octets.
double residentMemory()
{
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0;
    file >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

/// `octets_each`: what one TCP connection costs that reported once and is silent since.
void holdConnections(benchmark::State &state)
{
    const auto connections = static_cast<int>(state.range(0));
    for (auto _ : state) {
        const QTemporaryDir folder;
        auto store = store::Store::open(folder.filePath(u"store.sqlite"_s));
        require(store.has_value(), "the store does not open");
        listener::Listener listener(**store);
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = {{0, {}}};
        const auto on = listener.start(options);
        require(on.has_value(), "the listener does not start");
        const double before = residentMemory();
        load::Process trackers({false, on->tcpPort(), connections, secondsOfEach() + 2, true, 1});
        QElapsedTimer clock;
        clock.start();
        const auto wanted = static_cast<std::uint64_t>(connections);
        while (listener.counters().acknowledged < wanted && clock.elapsed() < 60'000)
            ::usleep(10'000);
        const double after = residentMemory();
        const auto outcome = trackers.wait();
        require(outcome && outcome->answered == wanted, "not every report was answered");
        state.counters["octets_each"] = (after - before) / connections;
    }
}

BENCHMARK(takeReports)
    ->ArgNames({"udp", "trackers"})
    ->ArgsProduct({{0, 1}, {1, 100, 1000, 10'000}})
    ->Iterations(1)
    ->Unit(benchmark::kSecond);
BENCHMARK(holdConnections)->Arg(10'000)->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
