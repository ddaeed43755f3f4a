// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/reportingside.h"

#include "core/protocol/gosafeencoder.h"

#include <algorithm>
#include <array>
#include <cmath>
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
constexpr std::size_t recordsInBatch = 10;
constexpr int framesAtOnce = 8;

UtcSeconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
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

bool sameConnection(ConnectionSettings a, ConnectionSettings b)
{
    a.clear(SettingId::ReportInterval);
    b.clear(SettingId::ReportInterval);
    return a == b;
}

} // namespace

std::chrono::seconds BackOff::next()
{
    return std::exchange(m_next, std::min<std::chrono::seconds>(m_next * 2, longestBackOff));
}

ReportingSide::ReportingSide(const UnitIdentity &unit, ReportFormat format, double timeScale,
                             Log log)
    : m_maker(unit)
    , m_format(format)
    , m_timeScale(timeScale > 0.0 ? timeScale : 1.0)
    , m_log(std::move(log))
{
    for (auto *timer : {&m_attachTimer, &m_retryTimer, &m_intervalTimer, &m_acknowledgeTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_attachTimer, &QTimer::timeout, this, &ReportingSide::onAttached);
    connect(&m_retryTimer, &QTimer::timeout, this, &ReportingSide::openUplink);
    connect(&m_intervalTimer, &QTimer::timeout, this, &ReportingSide::onIntervalOver);
    connect(&m_acknowledgeTimer, &QTimer::timeout, this, &ReportingSide::onNoAcknowledgement);
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
    return m_target && m_target->transport() == Transport::Udp ? 1 : recordsInBatch;
}

void ReportingSide::apply(const ConnectionSettings &settings)
{
    const auto before = std::exchange(m_settings, settings);
    if (const auto &interval = settings.value(SettingId::ReportInterval)) {
        const auto seconds = std::chrono::seconds(QString::fromUtf8(*interval).toLongLong());
        if (seconds > 0s && seconds != std::exchange(m_interval, seconds)
            && m_intervalTimer.isActive())
            scheduleReport();
    }
    // Writing the same endpoint once more ends a long wait, but not a good connection.
    const bool onlyInterval =
        before.value(SettingId::ReportInterval) != settings.value(SettingId::ReportInterval)
        && sameConnection(before, settings);
    if (onlyInterval || (m_online && sameConnection(before, settings)))
        return;
    restart();
}

void ReportingSide::restart()
{
    closeUplink();
    for (auto *timer : {&m_attachTimer, &m_retryTimer, &m_intervalTimer})
        timer->stop();
    m_backOff.reset();
    m_attached = false;
    m_serverAcknowledges = false;
    m_target.reset();

    if (m_settings.value(SettingId::Apn).value_or("").empty()) {
        m_log(u"report: no APN, not attached"_s);
        return;
    }
    m_attachTimer.start(scaled(attachDelay));
}

void ReportingSide::closeUplink()
{
    m_online = false;
    m_acknowledgeTimer.stop();
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
    auto target = LoopbackTarget::of(*endpoint);
    if (!target) {
        m_log(u"refused: %1 is not on this computer, nothing is sent"_s.arg(
            QString::fromUtf8(hostAndPort(endpoint->host, endpoint->port))));
        return;
    }
    m_target = *std::move(target);
    record();
    openUplink();
}

void ReportingSide::openUplink()
{
    m_uplink = Uplink::make(*m_target);
    connect(m_uplink.get(), &Uplink::opened, this, &ReportingSide::onOpened);
    connect(m_uplink.get(), &Uplink::closed, this, &ReportingSide::onClosed);
    connect(m_uplink.get(), &Uplink::acknowledged, this, &ReportingSide::onAcknowledged);
    m_uplink->open();
}

void ReportingSide::onOpened()
{
    m_online = true;
    m_sinceOpened.start();
    m_log(u"report: %1 open to %2 port %3"_s
              .arg(QString::fromUtf8(transportName(m_target->transport())),
                   m_target->address().toString())
              .arg(m_target->port()));
    // A connection shows where the vehicle is now, then what was missed.
    if (m_sinceReport.hasExpired(scaled(1s).count()))
        record();
    sendFrame(m_buffer.takeNewest());
    sendBacklog(framesAtOnce - 1);
}

void ReportingSide::onClosed(const QString &reason)
{
    if (m_online && m_sinceOpened.hasExpired(scaled(goodConnection).count()))
        m_backOff.reset();
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
    if (!m_online)
        return;
    const bool udp = m_target->transport() == Transport::Udp;
    if (udp && m_serverAcknowledges) {
        // A datagram without an answer by now is taken for lost.
        m_buffer.forgetFrames();
    }
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

void ReportingSide::scheduleReport()
{
    const auto sinceReport = std::chrono::milliseconds(m_sinceReport.elapsed());
    m_intervalTimer.start(std::max(0ms, scaled(m_interval) - sinceReport));
}

void ReportingSide::record()
{
    m_buffer.push(m_maker.reportAt(now()));
    if (m_buffer.dropped() != std::exchange(m_droppedTold, m_buffer.dropped()))
        m_log(u"report: memory full, %1 reports lost so far"_s.arg(m_buffer.dropped()));
    m_sinceReport.start();
    scheduleReport();
}

void ReportingSide::sendFrame(const std::vector<Report> &reports)
{
    if (reports.empty())
        return;
    m_uplink->send(QByteArray::fromStdString(m_format == ReportFormat::Binary
                                                 ? protocol::encodeGosafeBinary(reports)
                                                 : protocol::encodeGosafeText(reports)));
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
