// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stationmonitor.h"

#include "core/network/reachability.h"

#include <QGuiApplication>

#include <cmath>
#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr int lookIntervalMs = 700;

} // namespace

StationMonitor::StationMonitor(commissioning::Station &station, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_ports(station)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_ports, &commissioning::PortMonitor::changed, this, &StationMonitor::portsChanged);
    // Who comes back from elsewhere may have closed the program there that had the port, or opened
    // the firewall.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive) {
                    lookAtPorts();
                    askFirewall();
                }
            });
    connect(&m_timer, &QTimer::timeout, this, &StationMonitor::look);
    m_timer.start(lookIntervalMs);
    look();
}

StationMonitor::~StationMonitor()
{
    m_pool.waitForDone();
}

StationMonitor::Seen StationMonitor::lookAt(commissioning::Station &station)
{
    auto reachability = station.reachability();
    auto addresses = network::offered(reachability.addresses);
    auto on = station.listeningOn();
    const auto rates = station.rates();
    return {std::move(addresses),
            std::move(reachability),
            on,
            station.counters(),
            rates,
            static_cast<std::uint64_t>(std::llround(rates.reports)),
            station.listenerTrouble(),
            on ? station.relay() : std::nullopt,
            station.startedOn(),
            station.listeningAs()};
}

void StationMonitor::look()
{
    if (std::exchange(m_looking, true)) {
        return;
    }
    m_pool.start([this, &station = m_station] {
        QMetaObject::invokeMethod(
            this,
            [this, seen = lookAt(station)] {
                m_looking = false;
                take(seen);
            },
            Qt::QueuedConnection);
    });
}

void StationMonitor::lookAtObligations()
{
    m_pool.start([this, &station = m_station] {
        // Where they cannot be read there are none to show.
        const auto open = station.openObligations();
        QMetaObject::invokeMethod(
            this,
            [this, found = open.value_or(std::vector<Obligation>()), cut = lookForUnfinished()] {
                if (m_obligations != found) {
                    m_obligations = found;
                    Q_EMIT obligationsChanged();
                }
                if (m_unfinished != cut) {
                    m_unfinished = cut;
                    Q_EMIT unfinishedChanged();
                }
            },
            Qt::QueuedConnection);
    });
}

/// Those from before this program. Where they cannot be read there are none to show.
std::vector<commissioning::UnfinishedWrite> StationMonitor::lookForUnfinished() const
{
    if (!m_station.hasStore()) {
        return {};
    }
    return commissioning::unfinishedIn(m_station.store(), {}, m_station.firstOwnBackup())
        .value_or(std::vector<commissioning::UnfinishedWrite>());
}

void StationMonitor::forgetUnfinished(const commissioning::UnfinishedWrite &write)
{
    m_pool.start([&station = m_station, write] {
        // What could not be kept is asked again, with the next look.
        [[maybe_unused]] const auto done = commissioning::forgetUnfinished(station.store(), write);
    });
    lookAtObligations();
}

void StationMonitor::take(Seen seen)
{
    const bool addressesDiffer = seen.addresses != m_seen.addresses;
    const bool reachDiffers = seen.reachability != m_seen.reachability;
    const bool listensElsewhere = seen.listeningOn != m_seen.listeningOn;
    const bool listenerDiffers =
        seen.listeningOn != m_seen.listeningOn || seen.counters != m_seen.counters
        || seen.reportsPerSecond != m_seen.reportsPerSecond || seen.trouble != m_seen.trouble
        || seen.relay != m_seen.relay || seen.startedOn != m_seen.startedOn;
    m_seen = std::move(seen);
    if (listensElsewhere) {
        m_firewall.reset();
        askFirewall();
    }
    if (addressesDiffer) {
        Q_EMIT addressesChanged();
    }
    if (reachDiffers) {
        Q_EMIT reachChanged();
    }
    if (listenerDiffers) {
        Q_EMIT listenerChanged();
    }
    lookAtTrackers();
}

void StationMonitor::wantTrackers(bool wanted)
{
    m_trackersWanted = wanted;
    lookAtTrackers();
}

/// There may be many of them: only when something came, and only for who looks at them.
void StationMonitor::lookAtTrackers()
{
    const std::uint64_t frames = m_seen.counters.frames + m_seen.counters.undecodable;
    if (!m_trackersWanted || m_lookingAtTrackers || frames == m_framesOfTrackers) {
        return;
    }
    m_lookingAtTrackers = true;
    m_framesOfTrackers = frames;
    m_pool.start([this, &station = m_station] {
        QMetaObject::invokeMethod(
            this,
            [this, trackers = station.trackersHeard()] {
                m_lookingAtTrackers = false;
                m_trackers = trackers;
                Q_EMIT trackersChanged();
            },
            Qt::QueuedConnection);
    });
}

/// Programs tell of it, which take their time: not at every look.
void StationMonitor::askFirewall()
{
    if (!m_seen.listeningOn) {
        return;
    }
    m_pool.start([this, &station = m_station, on = *m_seen.listeningOn] {
        QMetaObject::invokeMethod(
            this,
            [this, on, firewall = station.firewallFor(on)] {
                if (m_seen.listeningOn == on && m_firewall != firewall) {
                    m_firewall = firewall;
                    Q_EMIT reachChanged();
                }
            },
            Qt::QueuedConnection);
    });
}

void StationMonitor::listen(const listener::ListenerOptions &options)
{
    if (std::exchange(m_switching, true)) {
        return;
    }
    Q_EMIT listenerChanged();
    m_pool.start([this, &station = m_station, options] {
        const auto on = station.listen(options);
        if (on) {
            station.listenAs(options);
        }
        auto seen = lookAt(station);
        QMetaObject::invokeMethod(
            this,
            [this, on, seen = std::move(seen)] {
                take(seen); // It is true at once, not with the next look.
                if (on) {
                    m_switching = false;
                    Q_EMIT listenStarted(*on);
                }
                switched(on ? std::nullopt : std::optional(on.error()));
            },
            Qt::QueuedConnection);
    });
}

void StationMonitor::listenAs(const listener::ListenerOptions &options)
{
    m_pool.start([&station = m_station, options] { station.listenAs(options); });
}

void StationMonitor::stopListening()
{
    if (std::exchange(m_switching, true)) {
        return;
    }
    Q_EMIT listenerChanged();
    m_pool.start([this, &station = m_station] {
        station.stopListening();
        QMetaObject::invokeMethod(this, [this] { switched({}); }, Qt::QueuedConnection);
    });
}

void StationMonitor::switched(const std::optional<Error> &error)
{
    m_switching = false;
    if (error) {
        Q_EMIT listenFailed(*error);
    }
    Q_EMIT listenerChanged();
    look();
}

} // namespace sp7600::ui
