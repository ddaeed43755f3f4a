// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/listener/accessrules.h"
#include "core/listener/listener.h"
#include "core/store/reportjson.h"
#include "core/store/store.h"
#include "core/text/text.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto troubleInterval = std::chrono::milliseconds(500);

/// The store that was named; else a capture file of our own, one for each listener that runs, so
/// that two listeners, or a listener and a commissioning, do not stand in each other's way.
Result<std::unique_ptr<store::Store>> openStore(const Arguments &arguments)
{
    if (arguments.has(u"store"_s)) {
        auto opened = store::Store::open(arguments.text(u"store"_s));
        if (opened && (*opened)->isReadOnly()) {
            return failure(ErrorCode::StoreReadOnly,
                           {{"file", arguments.text(u"store"_s).toStdString()}});
        }
        return opened;
    }
    const QDir folder(dataDirectory(arguments.text(u"data-dir"_s)));
    if (!QDir().mkpath(folder.path())) {
        return failure(ErrorCode::StoreUnavailable, {{"file", folder.path().toStdString()},
                                                     {"detail", "the folder cannot be made"}});
    }
    constexpr int mostListeners = 100;
    for (int i = 1;; ++i) {
        const auto name = i == 1 ? u"listen.sqlite"_s : u"listen-%1.sqlite"_s.arg(i);
        auto opened = store::Store::open(folder.filePath(name));
        if (!opened || !(*opened)->isReadOnly() || i == mostListeners)
            return opened;
    }
}

/// What a real server said to a tracker.
void printAnswer(const Console &console, const Reception &reception)
{
    const auto peer = QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port));
    console.object(
        {{u"answer"_s, QString::fromLatin1(QByteArray::fromStdString(reception.raw).toHex())},
         {u"received"_s, store::isoTime(reception.received)},
         {u"peer"_s, peer},
         {u"transport"_s, QString::fromUtf8(transportName(reception.transport))}});
    console.say(u"%1 %2 %3  the server answered %4"_s.arg(
        store::isoTime(reception.received),
        QString::fromUtf8(transportName(reception.transport)).toUpper(), peer,
        text::escaped(reception.raw)));
}

/// Prints a reception; the number of reports in it.
std::int64_t print(const Console &console, const Reception &reception)
{
    if (reception.direction == Direction::ToTracker) {
        printAnswer(console, reception);
        return 0;
    }
    const auto from = u"%1 %2 %3"_s.arg(
        store::isoTime(reception.received),
        QString::fromUtf8(transportName(reception.transport)).toUpper(),
        QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port)));
    if (reception.error) {
        auto object = store::toJson(*reception.error, reception.raw);
        object.insert(u"peer"_s,
                      QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port)));
        console.object(object);
        console.say(u"%1  %2"_s.arg(from, text::describe(*reception.error).what));
        return 0;
    }
    for (const auto &report : reception.reports) {
        console.object(store::toJson(reception, report));
        console.say(u"%1  %2  %3"_s.arg(from, QString::fromUtf8(groupedImei(unitName(report))),
                                        text::reportSummary(report)));
    }
    return std::ranges::count(reception.reports, ReportKind::Report, &Report::kind);
}

/// Follows the feed until enough came, time is up, or somebody ends the program.
void follow(listener::Listener &listener, const Console &console,
            const device::CancelToken &interrupted, std::optional<std::int64_t> count,
            std::optional<double> seconds)
{
    std::mutex mutex;
    std::condition_variable changed;
    bool pending = true;
    const auto wake = [&] {
        const std::lock_guard lock(mutex);
        pending = true;
        changed.notify_all();
    };
    const auto subscription = listener.feed().subscribe(wake);
    const device::CancelToken::Wakeup wakeup(interrupted, wake);

    using Clock = std::chrono::steady_clock;
    const auto deadline = seconds ? Clock::now()
                                        + std::chrono::duration_cast<Clock::duration>(
                                            std::chrono::duration<double>(*seconds))
                                  : Clock::time_point::max();
    std::uint64_t number = 0;
    std::int64_t reports = 0;
    const auto printAll = [&] {
        while (true) {
            const auto batch = listener.feed().since(number);
            number = batch.next;
            if (batch.missed > 0)
                Console::note(u"%1 receptions came too fast to be shown; they are stored."_s.arg(
                    batch.missed));
            for (const auto &reception : batch.receptions) {
                reports += print(console, *reception);
                if (count && reports >= *count)
                    return true;
            }
            if (batch.receptions.empty())
                return false;
        }
    };
    std::optional<Error> trouble;
    const auto noteTrouble = [&] {
        const auto before = std::exchange(trouble, listener.trouble());
        if (trouble && trouble != before)
            Console::note(text::describe(*trouble).joined());
    };
    while (!printAll() && !interrupted.isCancelled() && Clock::now() < deadline) {
        noteTrouble();
        std::unique_lock lock(mutex);
        // Nobody is woken when the store refuses: it is looked at now and then.
        changed.wait_until(lock, std::min(deadline, Clock::now() + troubleInterval),
                           [&pending] { return pending; });
        pending = false;
    }
    if (count && reports >= *count)
        return;
    listener.stop(); // what was still on its way to the disk
    static_cast<void>(printAll());
    noteTrouble();
}

// What was heard, at the end

QString secondsText(std::chrono::milliseconds time)
{
    return u"%1 s"_s.arg(std::chrono::duration<double>(time).count(), 0, 'f', 1);
}

QJsonObject objectFor(const listener::TrackerStatistics &of)
{
    QJsonObject object{
        {u"imei"_s, QString::fromStdString(of.imei)},
        {u"first_heard"_s, store::isoTime(of.firstHeard)},
        {u"last_heard"_s, store::isoTime(of.lastHeard)},
        {u"transport"_s, QString::fromUtf8(transportName(of.transport))},
        {u"peer"_s, QString::fromUtf8(hostAndPort(of.peer.address, of.peer.port))},
        {u"longest_silence_s"_s, std::chrono::duration<double>(of.longestSilence).count()}};
    const std::pair<QLatin1StringView, std::uint64_t> numbers[] = {
        {"peer_changes"_L1, of.peerChanges},
        {"frames"_L1, of.frames},
        {"reports"_L1, of.reports},
        {"heartbeats"_L1, of.heartbeats},
        {"batches"_L1, of.batches},
        {"retransmissions"_L1, of.retransmissions},
        {"duplicates"_L1, of.duplicates},
        {"octets"_L1, of.octets},
        {"errors"_L1, of.errors},
    };
    for (const auto &[name, value] : numbers)
        object.insert(name, static_cast<qint64>(value));
    object.insert(u"clock_skew_s"_s,
                  of.clockSkew ? QJsonValue(std::chrono::duration<double>(*of.clockSkew).count())
                               : QJsonValue());
    return object;
}

QJsonObject objectFor(const listener::ListenerCounters &counters)
{
    const std::pair<QLatin1StringView, std::uint64_t> numbers[] = {
        {"connections"_L1, counters.connectionsEver},
        {"frames"_L1, counters.frames},
        {"reports"_L1, counters.reports},
        {"undecodable"_L1, counters.undecodable},
        {"garbage_octets"_L1, counters.garbageOctets},
        {"octets"_L1, counters.octets},
        {"acknowledged"_L1, counters.acknowledged},
        {"refused_connections"_L1, counters.refusedConnections},
        {"refused_reports"_L1, counters.refusedReports},
        {"not_durable"_L1, counters.notDurable},
        {"relayed_up"_L1, counters.relayedUp},
        {"relayed_down"_L1, counters.relayedDown},
        {"relay_failures"_L1, counters.relayFailures},
    };
    QJsonObject object;
    for (const auto &[name, value] : numbers)
        object.insert(name, static_cast<qint64>(value));
    return object;
}

void printSummary(const Console &console, const listener::Listener &listener)
{
    const auto counters = listener.counters();
    QJsonArray trackers;
    for (const auto &of : listener.trackers()) {
        trackers.append(objectFor(of));
        QStringList parts{u"%1 reports"_s.arg(of.reports),
                          u"last heard %1"_s.arg(store::isoTime(of.lastHeard))};
        if (of.retransmissions + of.duplicates > 0)
            parts += u"%1 came again"_s.arg(of.retransmissions + of.duplicates);
        if (of.peerChanges > 0)
            parts += u"%1 changes of address"_s.arg(of.peerChanges);
        if (of.errors > 0)
            parts += u"%1 not readable"_s.arg(of.errors);
        parts += u"longest silence %1"_s.arg(secondsText(of.longestSilence));
        if (of.clockSkew)
            parts += u"clock %1 behind arrival"_s.arg(secondsText(*of.clockSkew));
        console.say(u"%1  %2"_s.arg(QString::fromUtf8(groupedImei(of.imei)), parts.join(u", "_s)));
    }
    console.say(
        u"%1 reports from %2 trackers, %3 acknowledged, %4 not readable"_s.arg(counters.reports)
            .arg(trackers.size())
            .arg(counters.acknowledged)
            .arg(counters.undecodable));
    console.object({{u"summary"_s, objectFor(counters)}, {u"trackers"_s, trackers}});
}

// Options

void addListenArguments(Arguments &arguments)
{
    arguments.addValue(u"tcp"_s, u"N"_s,
                       u"TCP port; 0: a free one; may be repeated. Without --tcp and --udp: both "
                       "on 8888."_s);
    arguments.addValue(u"udp"_s, u"N"_s, u"UDP port; 0: a free one; may be repeated."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address to listen on; every one without it."_s);
    arguments.addValue(u"store"_s, u"FILE"_s, u"Where to keep what is received."_s);
    arguments.addValue(u"count"_s, u"N"_s, u"End after this many reports."_s);
    arguments.addValue(u"for"_s, u"S"_s, u"End after this many seconds."_s);
    arguments.addValue(u"ack"_s, u"TEXT|none|byte"_s,
                       u"What each report is answered with: a text (1234), nothing, or an octet 01 "
                       "for each record."_s);
    arguments.addValue(u"relay"_s, u"HOST:PORT"_s,
                       u"Stand in front of this server: pass everything on both ways, and answer "
                       "nothing from here."_s);
    arguments.addValue(u"relay-transport"_s, u"tcp|udp"_s,
                       u"How the server is reached; as the tracker does without it."_s);
    arguments.addValue(u"allow-imei"_s, u"N"_s,
                       u"Hear only trackers with this IMEI; may be repeated."_s);
    arguments.addValue(u"allow-from"_s, u"NET"_s,
                       u"Hear only from this address or network, as 192.0.2.0/24; may be "
                       "repeated."_s);
    arguments.addValue(u"max-connections"_s, u"N"_s, u"TCP connections at once (12000)."_s);
    arguments.addValue(u"max-per-address"_s, u"N"_s,
                       u"TCP connections at once from one address (as many as there may be)."_s);
    arguments.addValue(u"idle-timeout"_s, u"S"_s,
                       u"End a TCP connection that is silent for this long (1800)."_s);
    arguments.addValue(u"max-garbage"_s, u"N"_s,
                       u"End a TCP connection after this many octets without a report (65536)."_s);
    arguments.addFlag(u"summary"_s, u"Tell at the end what was heard of each tracker."_s);
}

/// The first --tcp with the first --udp, and so on; one of them alone means that transport alone,
/// neither means both.
Result<std::vector<listener::PortPair>> portsFrom(const Arguments &arguments)
{
    const auto numbers = [&](const QString &name) -> Result<std::vector<std::uint16_t>> {
        std::vector<std::uint16_t> list;
        for (const QString &given : arguments.texts(name)) {
            const auto port = given == u"0"_s ? Result<std::uint16_t>(std::uint16_t{0})
                                              : parsePort(given.toStdString());
            if (!port)
                return std::unexpected(port.error());
            list.push_back(*port);
        }
        return list;
    };
    const auto tcp = numbers(u"tcp"_s);
    const auto udp = numbers(u"udp"_s);
    if (!tcp || !udp)
        return std::unexpected(!tcp ? tcp.error() : udp.error());
    if (tcp->empty() && udp->empty())
        return std::vector{listener::PortPair{}};
    std::vector<listener::PortPair> pairs(std::max(tcp->size(), udp->size()),
                                          listener::PortPair{{}, {}});
    for (std::size_t i = 0; i < tcp->size(); ++i)
        pairs[i].tcp = (*tcp)[i];
    for (std::size_t i = 0; i < udp->size(); ++i)
        pairs[i].udp = (*udp)[i];
    return pairs;
}

Result<std::optional<listener::RelayTarget>> relayFrom(const Arguments &arguments)
{
    const auto given = arguments.text(u"relay"_s);
    const auto transport = arguments.text(u"relay-transport"_s);
    if (given.isEmpty()) {
        if (!transport.isEmpty())
            return usage(u"--relay-transport needs --relay"_s);
        return std::nullopt;
    }
    if (arguments.has(u"ack"_s) && arguments.text(u"ack"_s) != u"none"_s)
        return usage(u"with --relay the server answers; leave --ack out"_s);
    if (!given.contains(u':'))
        return usage(u"--relay takes HOST:PORT"_s);
    const auto target = parseHostAndPort(given.toStdString());
    if (!target)
        return std::unexpected(target.error());
    listener::RelayTarget relay{target->first, target->second, {}};
    if (!transport.isEmpty()) {
        const auto known = parseTransport(transport.toStdString());
        if (!known)
            return std::unexpected(known.error());
        relay.transport = *known;
    }
    return relay;
}

Result<void> limitsFrom(const Arguments &arguments, listener::ListenerOptions &options)
{
    const auto connections = arguments.count(u"max-connections"_s);
    const auto perAddress = arguments.count(u"max-per-address"_s);
    const auto garbage = arguments.count(u"max-garbage"_s);
    const auto idle = arguments.seconds(u"idle-timeout"_s);
    for (const auto *given : {&connections, &perAddress, &garbage}) {
        if (!*given)
            return std::unexpected(given->error());
    }
    if (!idle)
        return std::unexpected(idle.error());
    if (*connections)
        options.maxConnections = static_cast<std::size_t>(**connections);
    if (*perAddress)
        options.maxPerAddress = static_cast<std::size_t>(**perAddress);
    if (*garbage)
        options.maxGarbageOctets = static_cast<std::uint64_t>(**garbage);
    if (*idle)
        options.idleTimeout = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::duration<double>(**idle));
    return {};
}

Result<listener::ListenerOptions> optionsFrom(const Arguments &arguments)
{
    listener::ListenerOptions options;
    options.bindAddress = arguments.text(u"bind"_s).toStdString();
    auto ports = portsFrom(arguments);
    if (!ports)
        return std::unexpected(ports.error());
    options.ports = std::move(*ports);
    auto relay = relayFrom(arguments);
    if (!relay)
        return std::unexpected(relay.error());
    options.relay = std::move(*relay);
    if (arguments.has(u"ack"_s))
        options.acknowledgement =
            listener::Acknowledgement::parse(arguments.text(u"ack"_s).toStdString());
    for (const QString &given : arguments.texts(u"allow-imei"_s)) {
        auto imei = parseImei(given.toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        options.allowedImeis.push_back(std::move(*imei));
    }
    for (const QString &given : arguments.texts(u"allow-from"_s)) {
        if (const auto network = listener::parseNetwork(given.toStdString()); !network)
            return std::unexpected(network.error());
        options.allowedNetworks.push_back(given.toStdString());
    }
    if (const auto limits = limitsFrom(arguments, options); !limits)
        return std::unexpected(limits.error());
    return options;
}

/// A line for each pair of ports.
void noteListening(const listener::ListeningOn &on)
{
    const auto address = on.address.empty() ? std::string("0.0.0.0") : on.address;
    for (const auto &pair : on.ports) {
        QString line = u"listening"_s;
        if (pair.tcp)
            line += u" tcp "_s + QString::fromUtf8(hostAndPort(address, *pair.tcp));
        if (pair.udp)
            line += u" udp "_s + QString::fromUtf8(hostAndPort(address, *pair.udp));
        Console::note(line);
    }
}

} // namespace

int listenCommand(const Context &context)
{
    Arguments arguments(
        u"listen"_s, u"Receives reports over TCP and UDP, stores, acknowledges and prints them."_s);
    addListenArguments(arguments);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto count = arguments.count(u"count"_s);
    const auto seconds = arguments.seconds(u"for"_s);
    if (!count || !seconds)
        return fail(console, !count ? count.error() : seconds.error());
    const auto options = optionsFrom(arguments);
    if (!options)
        return fail(console, options.error());

    const auto store = openStore(arguments);
    if (!store)
        return fail(console, store.error());
    if (const auto aside = (*store)->setAside()) {
        Console::note(text::describe({ErrorCode::StoreDamaged,
                                      {{"file", (*store)->file().toStdString()},
                                       {"aside", aside->toStdString()}},
                                      {}})
                          .joined());
    }
    listener::Listener listener(**store);
    const auto on = listener.start(*options);
    if (!on)
        return fail(console, on.error());
    noteListening(*on);
    follow(listener, console, context.interrupted, *count, *seconds);
    listener.stop();
    if (arguments.has(u"summary"_s))
        printSummary(console, listener);
    return ExitDone;
}

} // namespace sp7600::app
