// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/portmonitor.h"
#include "core/commissioning/station.h"
#include "core/commissioning/unfinishedwrite.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace sp7600::ui
{

/// What this laptop has and does, for windows: ports, addresses, the listener. Looks and acts on
/// threads of its own, because some systems take their time to list ports and a listener that stops
/// first makes everything durable. Lives on the GUI thread.
class StationMonitor final : public QObject
{
    Q_OBJECT

public:
    /// @p station must outlive the monitor.
    explicit StationMonitor(commissioning::Station &station, QObject *parent = nullptr);
    /// Waits for what is under way.
    ~StationMonitor() override;
    Q_DISABLE_COPY_MOVE(StationMonitor)

    /// True once the ports were looked at for the first time.
    [[nodiscard]] bool looked() const { return m_ports.looked(); }
    [[nodiscard]] const commissioning::PortList &ports() const { return m_ports.list(); }
    [[nodiscard]] const std::vector<std::string> &addresses() const { return m_seen.addresses; }
    /// Whether trackers reach those addresses.
    [[nodiscard]] const Reachability &reachability() const { return m_seen.reachability; }
    /// What the firewall does with the ports that are listened on; nothing before it was asked.
    [[nodiscard]] const std::optional<Firewall> &firewall() const { return m_firewall; }
    [[nodiscard]] const std::optional<listener::ListeningOn> &listeningOn() const
    {
        return m_seen.listeningOn;
    }
    /// Where a person began to listen, see Station::startedOn().
    [[nodiscard]] const std::optional<listener::ListeningOn> &startedOn() const
    {
        return m_seen.startedOn;
    }
    /// With what it listens.
    [[nodiscard]] const std::optional<listener::ListenerOptions> &listeningAs() const
    {
        return m_seen.listeningAs;
    }
    [[nodiscard]] const listener::ListenerCounters &counters() const { return m_seen.counters; }
    /// Over the last ten seconds.
    [[nodiscard]] const listener::ListenerRates &rates() const { return m_seen.rates; }
    /// The same of reports, rounded.
    [[nodiscard]] std::uint64_t reportsPerSecond() const { return m_seen.reportsPerSecond; }
    /// The real server behind the listener that runs.
    [[nodiscard]] const std::optional<listener::RelayTarget> &relay() const { return m_seen.relay; }
    /// What each tracker was heard to do, the latest first; looked at only while it is wanted.
    [[nodiscard]] const std::vector<listener::TrackerStatistics> &trackers() const
    {
        return m_trackers;
    }
    void wantTrackers(bool wanted);
    /// Why reports are not taken at the moment.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_seen.trouble; }
    /// A start or stop of the listener is under way.
    [[nodiscard]] bool isSwitching() const { return m_switching; }

    void listen(const listener::ListenerOptions &options);
    /// What a job takes that has to start the listener, see Station::listenAs().
    void listenAs(const listener::ListenerOptions &options);
    void stopListening();
    /// Looks now instead of at the next turn.
    void look();
    /// Looks at the ports, which otherwise happens when the system tells of a change.
    void lookAtPorts() { m_ports.look(); }
    /// Looks what proofs left to be done, and which writes were cut short.
    void lookAtObligations();
    /// As it was looked at last; newest first.
    [[nodiscard]] const std::vector<Obligation> &obligations() const { return m_obligations; }

    /// Writes that an earlier program did not live to end, as they were looked at last; the latest
    /// first.
    [[nodiscard]] const std::vector<commissioning::UnfinishedWrite> &unfinished() const
    {
        return m_unfinished;
    }
    /// A person wants to hear no more of it.
    void forgetUnfinished(const commissioning::UnfinishedWrite &write);

Q_SIGNALS:
    void portsChanged();
    void obligationsChanged();
    void unfinishedChanged();
    void addressesChanged();
    /// Whether trackers reach them, or the firewall.
    void reachChanged();
    /// The listener, its counters or its trouble changed.
    void listenerChanged();
    /// Where it listens since listen().
    void listenStarted(const sp7600::listener::ListeningOn &on);
    void listenFailed(const sp7600::Error &error);
    void trackersChanged();

private:
    struct Seen {
        std::vector<std::string> addresses;
        Reachability reachability;
        std::optional<listener::ListeningOn> listeningOn;
        listener::ListenerCounters counters;
        listener::ListenerRates rates;
        std::uint64_t reportsPerSecond = 0;
        std::optional<Error> trouble;
        std::optional<listener::RelayTarget> relay;
        std::optional<listener::ListeningOn> startedOn;
        std::optional<listener::ListenerOptions> listeningAs;
    };
    [[nodiscard]] static Seen lookAt(commissioning::Station &station);
    void take(Seen seen);
    void askFirewall();
    void lookAtTrackers();
    void switched(const std::optional<Error> &error);
    [[nodiscard]] std::vector<commissioning::UnfinishedWrite> lookForUnfinished() const;

    commissioning::Station &m_station;
    commissioning::PortMonitor m_ports;
    QThreadPool m_pool;
    QTimer m_timer;
    Seen m_seen;
    std::vector<Obligation> m_obligations;
    std::vector<commissioning::UnfinishedWrite> m_unfinished;
    std::optional<Firewall> m_firewall;
    std::vector<listener::TrackerStatistics> m_trackers;
    std::uint64_t m_framesOfTrackers = 0; ///< Counted when they were looked at.
    bool m_trackersWanted = false;
    bool m_lookingAtTrackers = false;
    bool m_looking = false;
    bool m_switching = false;
};

} // namespace sp7600::ui
