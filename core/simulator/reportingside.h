// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/simulator/reportbuffer.h"
#include "core/simulator/reportmaker.h"
#include "core/simulator/uplink.h"
#include "core/simulator/virtualtracker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace sp7600::simulator
{

/// Waits of 1, 2, 4 … 60 seconds.
class BackOff final
{
public:
    [[nodiscard]] std::chrono::seconds next();
    void reset() { m_next = std::chrono::seconds(1); }

private:
    std::chrono::seconds m_next{1};
};

/// The unit as its server sees it: attaches to the network, connects, reports at the interval for
/// driving or for being parked, gives signs of life in between, keeps what is not acknowledged, and
/// comes back when the server went away; while the first server cannot be reached, every other
/// attempt is for the second one, if there is one. Lives on one thread.
class ReportingSide final : public QObject
{
    Q_OBJECT
public:
    using Log = std::function<void(const QString &)>;

    /// All waits are divided by the time scale of the options. Nothing happens before switchOn().
    ReportingSide(const UnitIdentity &unit, const VirtualTrackerOptions &options, Log log);
    ~ReportingSide() override;
    Q_DISABLE_COPY_MOVE(ReportingSide)

    /// Begins with these settings.
    void switchOn(const ConnectionSettings &settings);
    /// Drops the connection; reports that are not acknowledged are kept.
    void switchOff();
    /// Takes new settings into use at once, but for the form of reports.
    void apply(const ConnectionSettings &settings);

    [[nodiscard]] UnitStatus status() const;
    /// A complete text report of this moment, as chatter on the serial side.
    [[nodiscard]] QByteArray frameNow() const;

private:
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;
    [[nodiscard]] std::size_t recordsInFrame() const;

    void restart();
    void stopTimers();
    void closeUplink();
    void onAttached();
    void reportOrRest();
    void openUplink();
    void onOpened();
    void onClosed(const QString &reason);
    void onAcknowledged();
    void onIntervalOver();
    void onHeartbeatDue();
    void onNoAcknowledgement();

    [[nodiscard]] std::chrono::seconds interval() const;
    void watchVehicle();
    void scheduleReport();
    void scheduleHeartbeat();
    void record();
    void send(const std::vector<Report> &reports);
    void sendFrame(const std::vector<Report> &reports);
    void sendBacklog(int mostFrames);

    ReportMaker m_maker;
    Surroundings m_surroundings;
    ReportHabits m_habits;
    bool m_binary = false; ///< The form of reports since it was switched on.
    double m_timeScale;
    Log m_log;

    ConnectionSettings m_settings;
    std::vector<LoopbackTarget> m_targets; ///< The first server, then the second.
    std::size_t m_target = 0;              ///< Which of them it is or was last connected to.
    bool m_parked = false;
    bool m_attached = false;
    bool m_online = false;
    /// Some servers never acknowledge; until one did, silence means nothing.
    bool m_serverAcknowledges = false;
    quint64 m_droppedTold = 0;

    ReportBuffer m_buffer;
    std::unique_ptr<Uplink> m_uplink;
    BackOff m_backOff;
    QElapsedTimer m_sinceReport;
    QElapsedTimer m_sinceOpened;
    QTimer m_attachTimer;
    QTimer m_retryTimer;
    QTimer m_intervalTimer;
    QTimer m_heartbeatTimer;
    QTimer m_vehicleTimer;
    QTimer m_acknowledgeTimer;
};

} // namespace sp7600::simulator
