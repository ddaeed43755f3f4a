// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the listener takes in a second: received, decoded, durable in a store, acknowledged. In the
// same run what a socket of Qt's that only counts takes, and what SQLite alone does with the same
// rows: with the machine to itself, and beside that socket, which leaves a store the share of the
// machine that it has in use. The trackers are a process of their own, on the same processors. Each
// lasts SP7600_BENCH_SECONDS, 3 unless that says otherwise: with 30 all of it takes a quarter of an
// hour, and up to 3 GB for temporary files.
#include "core/listener/listener.h"
#include "baresqlite.h"
#include "core/store/store.h"
#include "load.h"
#include "processortime.h"

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
#include <future>
#include <memory>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sp7600;
using bench::require;

namespace
{

constexpr std::size_t bareRows = 100'000;

double secondsOfEach()
{
    const char *wanted = std::getenv("SP7600_BENCH_SECONDS");
    return wanted ? std::atof(wanted) : 3.0;
}

/// Rows a second of SQLite and nothing else, in as many files as it fills in @p seconds.
double bareSqlite(double seconds)
{
    std::vector<Reception> receptions(bareRows);
    for (std::size_t i = 0; i < bareRows; ++i) {
        receptions[i].peer = {"127.0.0.1", 40'000};
        receptions[i].local = {"127.0.0.1", 8888};
        receptions[i].raw = load::report(static_cast<int>(i % 1000), i);
    }
    double taken = 0;
    std::size_t rows = 0;
    while (taken < seconds) {
        const QTemporaryDir folder;
        taken += bench::bareSqliteSeconds(folder.filePath(u"bare.sqlite"_s), receptions);
        rows += bareRows;
    }
    return static_cast<double>(rows) / taken;
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

struct Bare {
    double socket = 0; ///< Reports a second that it counts.
    double sqlite = 0; ///< Rows a second.
};

/// The bare sink, and SQLite beside it if that is wanted.
Bare bareSocket(bool udp, int connections, bool withSqlite)
{
    const double seconds = secondsOfEach();
    BareSink sink;
    // Longer than what is beside it.
    load::Process trackers({udp, sink.port(udp), connections, seconds + 1, false, 0});
    while (!trackers.isReady())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    std::future<double> sqlite;
    if (withSqlite)
        sqlite = std::async(std::launch::async, bareSqlite, seconds);
    const qint64 before = sink.octets();
    processEventsFor(seconds);
    const double counted = static_cast<double>(sink.octets() - before);
    const auto reports = counted / static_cast<double>(load::report(0, 1).size());
    const Bare bare{reports / seconds, withSqlite ? sqlite.get() : 0};
    require(trackers.wait().has_value(), "the trackers of the bare sink failed");
    return bare;
}

struct Heard {
    load::Outcome outcome;
    std::int64_t stored = 0;
    store::IndexLag lag;
    double receivingSeconds = 0; ///< What the listener's thread took of a processor.
    double writingSeconds = 0;   ///< What those of the store took.
};

Heard listen(bool udp, int connections)
{
    const QTemporaryDir folder;
    const bench::ThreadTimes beforeStore = bench::threadTimes();
    auto opened = store::Store::open(folder.filePath(u"store.sqlite"_s));
    require(opened.has_value(), "the store does not open");
    const std::unique_ptr<store::Store> store = std::move(*opened);
    const bench::ThreadTimes beforeListener = bench::threadTimes();
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
        const bench::ThreadTimes atEnd = bench::threadTimes();
        heard.receivingSeconds = bench::timeOfNew(atEnd, beforeListener);
        heard.writingSeconds = bench::timeOfNew(atEnd, beforeStore) - heard.receivingSeconds;
        listener.stop();
    }
    heard.stored = *store->receptionCount();
    return heard;
}

/// `reports_s` with all that belongs to it, and of a processor's time, in microseconds for each
/// report: `receive_us` the listener's thread (sockets, decoding, acknowledging), `write_us` the
/// store's (rows and index), `send_us` the trackers. `sqlite` and `sink` are rows and reports a
/// second of the bare ones, `sqlite_beside` rows beside the sink, `of_…` the ratios to them. `lost`
/// and `doubled` must be 0; `index_lag_s` is that at the end.
void takeReports(benchmark::State &state)
{
    const bool udp = state.range(0) != 0;
    const auto connections = static_cast<int>(state.range(1));
    for (auto _ : state) {
        const double sqlite = bareSqlite(1);
        const double sink = bareSocket(udp, connections, false).socket;
        const double sqliteBeside = bareSocket(udp, connections, true).sqlite;
        const Heard heard = listen(udp, connections);
        const load::Outcome &outcome = heard.outcome;
        const double rate = static_cast<double>(outcome.answered) / outcome.seconds;
        const double microseconds = 1e6 / static_cast<double>(outcome.answered);
        const auto sent = static_cast<std::int64_t>(outcome.sent);
        state.counters["reports_s"] = rate;
        state.counters["receive_us"] = heard.receivingSeconds * microseconds;
        state.counters["write_us"] = heard.writingSeconds * microseconds;
        state.counters["send_us"] = outcome.processorSeconds * microseconds;
        state.counters["sqlite"] = sqlite;
        state.counters["of_sqlite"] = rate / sqlite;
        state.counters["sqlite_beside"] = sqliteBeside;
        state.counters["of_beside"] = rate / sqliteBeside;
        state.counters["sink"] = sink;
        state.counters["of_sink"] = rate / sink;
        state.counters["unanswered"] = static_cast<double>(outcome.sent - outcome.answered);
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
