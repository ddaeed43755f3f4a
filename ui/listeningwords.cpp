// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listeningwords.h"

#include "ui/formatting.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

/// Below it a clock is right, and the rest is the way of the report.
constexpr auto ordinaryDelay = 2min;

QString words(const char *source)
{
    return QCoreApplication::translate("ListeningWords", source);
}

QString octetsText(std::uint64_t octets)
{
    return QLocale().formattedDataSize(static_cast<qint64>(octets), 1, QLocale::DataSizeSIFormat);
}

QString portText(const listener::PortPair &pair)
{
    if (pair.tcp && pair.udp && *pair.tcp == *pair.udp) {
        return words(QT_TRANSLATE_NOOP("ListeningWords", "port %1, TCP and UDP")).arg(*pair.tcp);
    }
    QStringList parts;
    if (pair.tcp) {
        parts += u"TCP %1"_s.arg(*pair.tcp);
    }
    if (pair.udp) {
        parts += u"UDP %1"_s.arg(*pair.udp);
    }
    return parts.join(u", "_s);
}

/// What is nothing is not told.
void addCount(QStringList &parts, const char *source, std::uint64_t count)
{
    if (count > 0) {
        parts += words(source).arg(countText(count));
    }
}

} // namespace

QString listeningText(const listener::ListeningOn &on,
                      const std::optional<listener::RelayTarget> &relay)
{
    QStringList ports;
    for (const listener::PortPair &pair : on.ports) {
        ports += portText(pair);
    }
    QString text =
        words(QT_TRANSLATE_NOOP("ListeningWords", "Listening on %1")).arg(ports.join(u"; "_s));
    if (!on.address.empty()) {
        text += u" · "_s
                + words(QT_TRANSLATE_NOOP("ListeningWords", "only at %1"))
                      .arg(text::escaped(on.address));
    }
    if (relay) {
        text += u" · "_s
                + words(QT_TRANSLATE_NOOP("ListeningWords", "passed on to %1"))
                      .arg(text::escaped(hostAndPort(relay->host, relay->port)));
    }
    return text;
}

QString countersText(const listener::ListenerCounters &counters,
                     const listener::ListenerRates &rates)
{
    QStringList taken = {
        words(QT_TRANSLATE_NOOP("ListeningWords", "Reports: %1 in %2 messages"))
            .arg(countText(counters.reports), countText(counters.frames)),
        words(QT_TRANSLATE_NOOP("ListeningWords", "answered: %1"))
            .arg(countText(counters.acknowledged)),
        octetsText(counters.octets),
        words(QT_TRANSLATE_NOOP("ListeningWords", "lately %1 reports and %2 a second"))
            .arg(QLocale().toString(rates.reports, 'f', 1),
                 octetsText(static_cast<std::uint64_t>(std::llround(rates.octets)))),
        words(QT_TRANSLATE_NOOP("ListeningWords", "connections: %1 now, %2 in all"))
            .arg(countText(counters.connectionsNow), countText(counters.connectionsEver)),
    };
    QStringList refused;
    addCount(refused, QT_TRANSLATE_NOOP("ListeningWords", "messages that are no report: %1"),
             counters.undecodable);
    addCount(refused, QT_TRANSLATE_NOOP("ListeningWords", "bytes that could not be read: %1"),
             counters.garbageOctets);
    addCount(refused, QT_TRANSLATE_NOOP("ListeningWords", "connections refused: %1"),
             counters.refusedConnections);
    addCount(refused,
             QT_TRANSLATE_NOOP("ListeningWords", "reports of trackers not on the list: %1"),
             counters.refusedReports);
    addCount(refused, QT_TRANSLATE_NOOP("ListeningWords", "not saved, so not answered: %1"),
             counters.notDurable);
    QStringList lines = {taken.join(u" · "_s)};
    if (!refused.isEmpty()) {
        lines += refused.join(u" · "_s);
    }
    if (counters.relayedUp + counters.relayedDown + counters.relayFailures > 0) {
        QStringList relayed = {words(QT_TRANSLATE_NOOP("ListeningWords", "%1 went to the server"))
                                   .arg(octetsText(counters.relayedUp)),
                               words(QT_TRANSLATE_NOOP("ListeningWords", "%1 came back"))
                                   .arg(octetsText(counters.relayedDown))};
        addCount(relayed, QT_TRANSLATE_NOOP("ListeningWords", "times the server was not there: %1"),
                 counters.relayFailures);
        lines += relayed.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString statisticsText(const listener::TrackerStatistics &of, UtcMillis now)
{
    QStringList lines = {
        words(QT_TRANSLATE_NOOP("ListeningWords", "Heard %1 ago over %2"))
            .arg(ageText(now - of.lastHeard), transportText(of.transport)),
        words(QT_TRANSLATE_NOOP("ListeningWords", "From %1"))
            .arg(text::escaped(hostAndPort(of.peer.address, of.peer.port))),
    };
    QStringList counts = {
        words(QT_TRANSLATE_NOOP("ListeningWords", "Reports: %1")).arg(countText(of.reports))};
    addCount(counts, QT_TRANSLATE_NOOP("ListeningWords", "signs of life: %1"), of.heartbeats);
    addCount(counts,
             QT_TRANSLATE_NOOP("ListeningWords", "kept while out of reach and sent together: %1"),
             of.batches);
    counts += words(QT_TRANSLATE_NOOP("ListeningWords", "sent again: %1"))
                  .arg(countText(of.retransmissions + of.duplicates));
    counts +=
        words(QT_TRANSLATE_NOOP("ListeningWords", "not readable: %1")).arg(countText(of.errors));
    addCount(counts, QT_TRANSLATE_NOOP("ListeningWords", "changes of address: %1"), of.peerChanges);
    lines += counts.join(u" · "_s);
    lines += words(QT_TRANSLATE_NOOP("ListeningWords", "Longest silence %1 · first heard %2"))
                 .arg(ageText(of.longestSilence), momentText(of.firstHeard, now));
    if (of.clockSkew && std::chrono::abs(*of.clockSkew) > ordinaryDelay) {
        lines += *of.clockSkew > 0ms
                     ? words(QT_TRANSLATE_NOOP("ListeningWords",
                                               "Its newest report is %1 older than its arrival"))
                           .arg(ageText(*of.clockSkew))
                     : words(QT_TRANSLATE_NOOP("ListeningWords", "Its clock is %1 fast"))
                           .arg(ageText(-*of.clockSkew));
    }
    return lines.join(u'\n');
}

} // namespace sp7600::ui
