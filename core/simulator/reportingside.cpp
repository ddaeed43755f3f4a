// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/reportingside.h"

#include "core/protocol/gosafeencoder.h"
#include "core/simulator/reportframes.h"
#include "core/system/clock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::simulator
{

namespace
{

constexpr auto attachDelay = 200ms;
constexpr auto acknowledgePatience = 30s;
constexpr auto longestBackOff = 60s;
/// A connection that lasted this long was a good one: the next loss starts with a short wait.
constexpr auto goodConnection = 60s;
/// Of a unit whose interval was never set.
constexpr auto usualInterval = 10s;
/// How soon it notices the ignition.
constexpr auto vehicleWatch = 1s;
constexpr std::size_t recordsInBatch = 10;
constexpr int framesAtOnce = 8;

UtcSeconds now()
{
    return std::chrono::floor<std::chrono::seconds>(system::utcNow());
}

/// Where it reports, when the settings say so. A unit whose transport was never set uses TCP.
std::optional<Endpoint> endpointOf(ConnectionSettings settings)
{
    if (settings.value(SettingId::Apn).value_or("").empty())
        return std::nullopt;
    if (!settings.has(SettingId::Transport)
        && !settings.set(SettingId::Transport, transportName(Transport::Tcp)))
        return std::nullopt;
    return settings.endpoint();
}

/// The same of its second server; one whose transport was never set uses that of the first.
std::optional<Endpoint> secondEndpointOf(ConnectionSettings settings)
{
    for (const auto &[first, second] :
         {std::pair{SettingId::Host, SettingId::SecondHost},
          std::pair{SettingId::ServerPort, SettingId::SecondServerPort},
          std::pair{SettingId::Transport, SettingId::SecondTransport}}) {
        const auto value = settings.value(second).value_or("");
        if (!value.empty())
            settings.setAsRead(first, value);
        else if (second != SettingId::SecondTransport)
            return std::nullopt;
    }
    return endpointOf(std::move(settings));
}

constexpr std::array connectionSettings = {
    SettingId::Host,       SettingId::ServerPort,       SettingId::Transport,
    SettingId::Apn,        SettingId::ApnUser,          SettingId::ApnPassword,
    SettingId::SecondHost, SettingId::SecondServerPort, SettingId::SecondTransport};

bool sameConnection(const ConnectionSettings &a, const ConnectionSettings &b)
{
    return std::ranges::all_of(connectionSettings, [&](SettingId setting) {
        return a.value(setting) == b.value(setting);
    });
}

std::optional<std::chrono::seconds> secondsOf(const ConnectionSettings &settings, SettingId setting)
{
    if (const auto &value = settings.value(setting); value && !value->empty())
        return std::chrono::seconds(QString::fromUtf8(*value).toLongLong());
    return std::nullopt;
}

} // namespace

std::chrono::seconds BackOff::next()
{
    return std::exchange(m_next, std::min<std::chrono::seconds>(m_next * 2, longestBackOff));
}

ReportingSide::ReportingSide(const UnitIdentity &unit, const VirtualTrackerOptions &options,
                             Log log)
    : m_maker(unit, options.vehicle, now(), options.surroundings, options.habits)
    , m_surroundings(options.surroundings)
    , m_habits(options.habits)
    , m_timeScale(options.timeScale > 0.0 ? options.timeScale : 1.0)
    , m_log(std::move(log))
{
    for (auto *timer : {&m_attachTimer, &m_retryTimer, &m_intervalTimer, &m_heartbeatTimer,
                        &m_acknowledgeTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_attachTimer, &QTimer::timeout, this, &ReportingSide::onAttached);
    connect(&m_retryTimer, &QTimer::timeout, this, &ReportingSide::openUplink);
    connect(&m_intervalTimer, &QTimer::timeout, this, &ReportingSide::onIntervalOver);
    connect(&m_heartbeatTimer, &QTimer::timeout, this, &ReportingSide::onHeartbeatDue);
    connect(&m_acknowledgeTimer, &QTimer::timeout, this, &ReportingSide::onNoAcknowledgement);
    connect(&m_vehicleTimer, &QTimer::timeout, this, &ReportingSide::watchVehicle);
}

ReportingSide::~ReportingSide()
{
    closeUplink();
}

std::chrono::milliseconds ReportingSide::scaled(std::chrono::milliseconds time) const
{
    const auto milliseconds = static_cast<double>(time.count()) / m_timeScale;
    return std::chrono::milliseconds(std::max<qint64>(1, std::llround(milliseconds)));
}

std::size_t ReportingSide::recordsInFrame() const
{
    return !m_targets.empty() && m_targets[m_target].transport() == Transport::Udp ? 1
                                                                                   : recordsInBatch;
}

void ReportingSide::switchOn(const ConnectionSettings &settings)
{
    m_settings = settings;
    m_binary = settings.value(SettingId::ReportFormat) == "binary";
    m_parked = m_maker.isParkedAt(now());
    m_vehicleTimer.start(vehicleWatch);
    restart();
}

void ReportingSide::switchOff()
{
    closeUplink();
    stopTimers();
    m_vehicleTimer.stop();
    m_attached = false;
}

void ReportingSide::apply(const ConnectionSettings &settings)
{
    const auto intervalBefore = interval();
    const auto before = std::exchange(m_settings, settings);
    if (interval() != intervalBefore && m_intervalTimer.isActive())
        scheduleReport();
    if (before.value(SettingId::Heartbeat) != settings.value(SettingId::Heartbeat))
        scheduleHeartbeat();
    // Writing the same endpoint once more ends a long wait, but not a good connection.
    if (sameConnection(before, settings) && (m_online || before != settings))
        return;
    restart();
}

void ReportingSide::stopTimers()
{
    for (auto *timer : {&m_attachTimer, &m_retryTimer, &m_intervalTimer, &m_heartbeatTimer})
        timer->stop();
}

void ReportingSide::restart()
{
    closeUplink();
    stopTimers();
    m_backOff.reset();
    m_attached = false;
    m_serverAcknowledges = false;
    m_targets.clear();
    m_target = 0;

    if (const auto obstacle = obstacleToData(m_surroundings, m_settings); !obstacle.empty()) {
        m_log(u"report: %1, not attached"_s.arg(QString::fromUtf8(obstacle)));
        if (!m_settings.value(SettingId::Host).value_or("").empty())
            reportOrRest();
        return;
    }
    m_attachTimer.start(scaled(attachDelay));
}

void ReportingSide::closeUplink()
{
    m_online = false;
    m_acknowledgeTimer.stop();
    m_heartbeatTimer.stop();
    m_buffer.forgetFrames();
    if (!m_uplink)
        return;
    m_uplink->disconnect(this);
    // It may be the uplink itself that called.
    m_uplink.release()->deleteLater();
}

void ReportingSide::onAttached()
{
    m_attached = true;
    const auto endpoint = endpointOf(m_settings);
    if (!endpoint) {
        m_log(u"report: attached, no endpoint set"_s);
        return;
    }
    for (const auto &server : {endpoint, secondEndpointOf(m_settings)}) {
        if (!server)
            continue;
        auto target = LoopbackTarget::of(*server);
        if (!target) {
            m_log(u"refused: %1 is not on this computer, nothing is sent"_s.arg(
                QString::fromUtf8(hostAndPort(server->host, server->port))));
        } else {
            m_targets.push_back(*std::move(target));
        }
    }
    reportOrRest();
}

/// A connection begins with a report of this moment; without one, it is kept for later.
void ReportingSide::reportOrRest()
{
    if (std::exchange(m_habits.hasJustReported, false)) {
        m_sinceReport.start();
        scheduleReport();
        return;
    }
    record();
    if (!m_targets.empty())
        openUplink();
}

void ReportingSide::openUplink()
{
    m_uplink = Uplink::make(m_targets[m_target], m_surroundings.letsThrough);
    connect(m_uplink.get(), &Uplink::opened, this, &ReportingSide::onOpened);
    connect(m_uplink.get(), &Uplink::closed, this, &ReportingSide::onClosed);
    if (m_habits.takesAcknowledgements)
        connect(m_uplink.get(), &Uplink::acknowledged, this, &ReportingSide::onAcknowledged);
    m_uplink->open();
}

void ReportingSide::onOpened()
{
    m_online = true;
    m_sinceOpened.start();
    const auto &target = m_targets[m_target];
    m_log(
        u"report: %1 open to %2 port %3"_s
            .arg(QString::fromUtf8(transportName(target.transport())), target.address().toString())
            .arg(target.port()));
    // A connection shows where the vehicle is now, then what was missed.
    if (m_sinceReport.hasExpired(scaled(1s).count()))
        record();
    sendFrame(m_buffer.takeNewest());
    sendBacklog(framesAtOnce - 1);
    scheduleHeartbeat();
}

void ReportingSide::onClosed(const QString &reason)
{
    if (m_online && m_sinceOpened.hasExpired(scaled(goodConnection).count()))
        m_backOff.reset();
    // Who was heard is tried first again; who was not, after the other one.
    m_target = m_online ? 0 : (m_target + 1) % m_targets.size();
    closeUplink();
    const auto wait = m_backOff.next();
    m_log(u"report: not connected (%1), next attempt in %2 s, %3 reports kept"_s.arg(reason)
              .arg(wait.count())
              .arg(m_buffer.size()));
    m_retryTimer.start(scaled(wait));
}

void ReportingSide::onAcknowledged()
{
    m_serverAcknowledges = true;
    m_backOff.reset();
    const auto released = m_buffer.acknowledge();
    m_log(u"report: %1 acknowledged, %2 kept"_s.arg(released).arg(m_buffer.size()));
    if (m_buffer.size() == 0)
        m_acknowledgeTimer.stop();
    else
        m_acknowledgeTimer.start(scaled(acknowledgePatience));
    if (static_cast<int>(m_buffer.framesUnderWay()) < framesAtOnce)
        sendBacklog(1);
}

void ReportingSide::onIntervalOver()
{
    record();
    if (!m_online) {
        const bool rested = !m_targets.empty() && !m_uplink && !m_retryTimer.isActive();
        if (rested)
            openUplink();
        return;
    }
    const bool udp = m_targets[m_target].transport() == Transport::Udp;
    if (udp && m_serverAcknowledges) {
        // A datagram without an answer by now is taken for lost.
        m_buffer.forgetFrames();
    }
    if (!m_habits.takesAcknowledgements && m_uplink->canSend())
        sendFrame(m_buffer.takeOldest(1));
    if (m_uplink->canSend())
        sendFrame(m_buffer.takeNewest());
    sendBacklog(udp ? framesAtOnce : 1);
}

void ReportingSide::onNoAcknowledgement()
{
    if (!m_online || !m_uplink->canSend())
        return;
    m_log(u"report: no acknowledgement, the oldest of %1 reports again"_s.arg(m_buffer.size()));
    sendFrame(m_buffer.takeOldest(recordsInFrame()));
}

void ReportingSide::onHeartbeatDue()
{
    if (!m_uplink->canSend()) {
        scheduleHeartbeat();
        return;
    }
    m_buffer.noteHeartbeat();
    send({m_maker.heartbeat()});
    m_log(u"report: heartbeat sent"_s);
}

std::chrono::seconds ReportingSide::interval() const
{
    const auto driving = secondsOf(m_settings, SettingId::ReportInterval).value_or(usualInterval);
    return m_parked ? secondsOf(m_settings, SettingId::ParkedInterval).value_or(driving) : driving;
}

void ReportingSide::watchVehicle()
{
    const bool parked = m_maker.isParkedAt(now());
    if (parked != std::exchange(m_parked, parked) && m_intervalTimer.isActive())
        scheduleReport();
}

void ReportingSide::scheduleReport()
{
    const auto sinceReport = std::chrono::milliseconds(m_sinceReport.elapsed());
    m_intervalTimer.start(std::max(0ms, scaled(interval()) - sinceReport));
}

void ReportingSide::scheduleHeartbeat()
{
    const auto heartbeat = secondsOf(m_settings, SettingId::Heartbeat).value_or(0s);
    if (m_online && heartbeat > 0s)
        m_heartbeatTimer.start(scaled(heartbeat));
    else
        m_heartbeatTimer.stop();
}

void ReportingSide::record()
{
    m_buffer.push(m_maker.reportAt(now()));
    if (m_buffer.dropped() != std::exchange(m_droppedTold, m_buffer.dropped()))
        m_log(u"report: memory full, %1 reports lost so far"_s.arg(m_buffer.dropped()));
    m_sinceReport.start();
    scheduleReport();
}

void ReportingSide::send(const std::vector<Report> &reports)
{
    m_uplink->send(QByteArray::fromStdString(
        framesOf(reports, m_habits.form, m_binary, m_targets[m_target].transport())));
    scheduleHeartbeat();
}

void ReportingSide::sendFrame(const std::vector<Report> &reports)
{
    if (reports.empty())
        return;
    send(reports);
    m_log(u"report: %1 sent"_s.arg(reports.size()));
    if (!m_acknowledgeTimer.isActive())
        m_acknowledgeTimer.start(scaled(acknowledgePatience));
}

void ReportingSide::sendBacklog(int mostFrames)
{
    for (; mostFrames > 0 && m_online && m_uplink->canSend() && m_buffer.hasUnsent(); --mostFrames)
        sendFrame(m_buffer.takeUnsent(recordsInFrame()));
}

UnitStatus ReportingSide::status() const
{
    auto status = m_maker.statusAt(now());
    status.dataSession = m_attached;
    status.pendingReports = m_buffer.size();
    return status;
}

QByteArray ReportingSide::frameNow() const
{
    const std::array reports = {m_maker.reportAt(now())};
    return QByteArray::fromStdString(protocol::encodeGosafeText(reports));
}

} // namespace sp7600::simulator
