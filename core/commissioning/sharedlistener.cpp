// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/sharedlistener.h"

#include "core/commissioning/wantedsettings.h"
#include "core/system/clock.h"

#include <utility>
#include <vector>

namespace sp7600::commissioning
{

namespace
{

/// Whether a running listener hears what is sent to @p address. One that was started for a virtual
/// unit is on loopback, where no real one reaches it.
bool hears(const listener::ListeningOn &on, const std::string &bindAddress,
           const std::string &address)
{
    return isEveryAddress(on.address) || on.address == bindAddress || on.address == address;
}

/// Of @p pairs the port that serves @p transport, the first without @p wanted.
std::optional<std::uint16_t> portAmong(const std::vector<listener::PortPair> &pairs,
                                       Transport transport, std::optional<std::uint16_t> wanted)
{
    for (const auto &pair : pairs) {
        const auto port = transport == Transport::Tcp ? pair.tcp : pair.udp;
        if (port && (!wanted || wanted == port))
            return port;
    }
    return {};
}

listener::PortPair onlyPort(Transport transport, std::uint16_t port)
{
    if (transport == Transport::Tcp)
        return {port, std::nullopt};
    return {std::nullopt, port};
}

} // namespace

/// Where a job wants to be heard.
struct SharedListener::Place {
    std::string address; ///< Of this laptop.
    Transport transport;
    std::optional<std::uint16_t> port;
    std::string bindAddress;

    /// What is sent to loopback never left this laptop, so it is made up.
    [[nodiscard]] HeardUnits units() const
    {
        return isLoopbackHost(address) ? HeardUnits::Virtual : HeardUnits::Any;
    }
};

class Hearing::Lease
{
public:
    Lease(SharedListener &owner, HeardUnits units)
        : m_owner(owner)
        , m_units(units)
    {
    }
    ~Lease() { m_owner.release(); }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    void keep()
    {
        // What a virtual unit sends is worth nothing that a person did not ask for.
        if (m_units == HeardUnits::Any)
            m_owner.keepAsItIs();
    }

private:
    SharedListener &m_owner;
    HeardUnits m_units;
};

Hearing::Hearing(Endpoint endpoint, std::unique_ptr<Lease> lease)
    : m_endpoint(std::move(endpoint))
    , m_lease(std::move(lease))
{
}

Hearing::Hearing(Hearing &&other) noexcept = default;
Hearing &Hearing::operator=(Hearing &&other) noexcept = default;
Hearing::~Hearing() = default;

void Hearing::keep()
{
    if (m_lease)
        m_lease->keep();
}

SharedListener::SharedListener(listener::ReportSink &sink)
    : m_listener(sink)
{
}

Result<listener::ListeningOn> SharedListener::restart(const Running &wanted)
{
    if (m_listener.listeningOn())
        m_listener.stop();
    m_since = system::utcNow();
    m_running = wanted;
    return m_listener.start(m_running.options);
}

listener::ListenerOptions SharedListener::asChosen(HeardUnits units) const
{
    // What is made up goes to no real server, and nobody else is heard there.
    return units == HeardUnits::Virtual ? listener::ListenerOptions()
                                        : m_chosen.value_or(listener::ListenerOptions());
}

Result<listener::ListeningOn> SharedListener::startFor(const Place &place)
{
    Running wanted{asChosen(place.units()), place.units()};
    auto &options = wanted.options;
    const bool isHeard =
        isEveryAddress(options.bindAddress) || options.bindAddress == place.address;
    if (!place.bindAddress.empty() || !isHeard)
        options.bindAddress = place.bindAddress;
    if (!portAmong(options.ports, place.transport, place.port)) {
        const auto port = place.port.value_or(usualReportPort);
        options.ports = {{port, port}};
    }
    auto on = restart(wanted);
    if (!on && !place.port && on.error().code == ErrorCode::ListenPortBusy) {
        options.ports = {{0, 0}};
        on = restart(wanted);
    }
    return on;
}

Result<listener::ListeningOn> SharedListener::takeOverFor(const Place &place,
                                                          const listener::ListeningOn &on)
{
    auto before = m_running;
    before.options.ports = on.ports;
    auto taken = startFor(place);
    if (!taken)
        static_cast<void>(restart(before));
    else if (!m_before)
        m_before = std::move(before);
    return taken;
}

Result<listener::ListeningOn> SharedListener::widenFor(const Place &place,
                                                       const listener::ListeningOn &on)
{
    auto before = m_running;
    before.options.ports = on.ports;
    auto wanted = before;
    if (before.units == HeardUnits::Virtual && place.units() == HeardUnits::Any) {
        // Lists and server are for real units, and none is heard yet.
        wanted = {asChosen(HeardUnits::Any), HeardUnits::Any};
        wanted.options.bindAddress = before.options.bindAddress;
        wanted.options.ports = before.options.ports;
    }
    auto &options = wanted.options;
    // Two addresses that are both wanted are served by nothing less than all.
    if (!hears(on, place.bindAddress, place.address))
        options.bindAddress.clear();
    const bool needsPort = !portAmong(options.ports, place.transport, place.port);
    if (needsPort)
        options.ports.push_back(onlyPort(place.transport, place.port.value_or(usualReportPort)));
    auto widened = restart(wanted);
    if (!widened && needsPort && !place.port && widened.error().code == ErrorCode::ListenPortBusy) {
        options.ports.back() = onlyPort(place.transport, 0);
        widened = restart(wanted);
    }
    // Trackers do not wait for a job.
    if (!widened)
        static_cast<void>(restart(before));
    else if (!m_before)
        m_before = std::move(before);
    return widened;
}

void SharedListener::release()
{
    const std::lock_guard lock(m_mutex);
    --m_leases;
    if (m_leases > 0 || !m_before)
        return;
    auto now = m_running;
    if (const auto on = m_listener.listeningOn())
        now.options.ports = on->ports;
    const auto before = *std::exchange(m_before, {});
    if (!restart(before))
        static_cast<void>(restart(now));
}

void SharedListener::keepAsItIs()
{
    const std::lock_guard lock(m_mutex);
    m_before.reset();
}

Result<listener::ListeningOn> SharedListener::listen(const listener::ListenerOptions &options,
                                                     HeardUnits units)
{
    const std::lock_guard lock(m_mutex);
    m_before.reset();
    auto on = restart({options, units});
    m_started = on ? std::optional(*on) : std::nullopt;
    return on;
}

void SharedListener::listenAs(const listener::ListenerOptions &options)
{
    const std::lock_guard lock(m_mutex);
    m_chosen = options;
}

listener::ListenerOptions SharedListener::chosenFor(HeardUnits units) const
{
    const std::lock_guard lock(m_mutex);
    auto options = asChosen(units);
    if (units == HeardUnits::Virtual)
        options.bindAddress = virtualHost;
    return options;
}

Result<Hearing> SharedListener::listenFor(const std::string &address, Transport transport,
                                          std::optional<std::uint16_t> port,
                                          const std::string &bindAddress)
{
    // Looking and starting are one step: of two jobs the second finds what the first one started.
    const std::lock_guard lock(m_mutex);
    const Place place{address, transport, port, bindAddress};
    auto on = m_listener.listeningOn();
    if (const auto &relay = m_running.options.relay;
        on && relay && place.units() == HeardUnits::Virtual && !isLoopbackHost(relay->host))
        return failure(ErrorCode::ProofMadeUp,
                       {{"endpoint", hostAndPort(relay->host, relay->port)}});
    const bool isOfOthers =
        m_running.units == HeardUnits::Virtual && place.units() == HeardUnits::Any;
    const bool serves = on && !isOfOthers && hears(*on, bindAddress, address)
                        && portAmong(on->ports, transport, port);
    if (!serves) {
        auto started = !on                           ? startFor(place)
                       : isOfOthers && m_leases == 0 ? takeOverFor(place, *on)
                                                     : widenFor(place, *on);
        if (!started)
            return std::unexpected(started.error());
        on = std::move(*started);
    }
    ++m_leases;
    return Hearing({address, portAmong(on->ports, transport, port).value_or(0), transport},
                   std::make_unique<Hearing::Lease>(*this, place.units()));
}

void SharedListener::stop()
{
    const std::lock_guard lock(m_mutex);
    m_before.reset();
    m_started.reset();
    m_listener.stop();
}

void SharedListener::answerWith(const listener::Acknowledgement &acknowledgement)
{
    const std::lock_guard lock(m_mutex);
    if (!m_listener.listeningOn())
        return;
    m_listener.answerWith(acknowledgement);
    m_running.options.acknowledgement = acknowledgement;
    if (m_before)
        m_before->options.acknowledgement = acknowledgement;
    if (m_chosen)
        m_chosen->acknowledgement = acknowledgement;
    m_since = system::utcNow();
}

std::optional<listener::ListeningOn> SharedListener::listeningOn() const
{
    const std::lock_guard lock(m_mutex);
    return m_listener.listeningOn();
}

std::optional<listener::ListenerOptions> SharedListener::listeningAs() const
{
    const std::lock_guard lock(m_mutex);
    return m_listener.listeningOn() ? std::optional(m_running.options) : std::nullopt;
}

std::optional<listener::ListeningOn> SharedListener::startedOn() const
{
    const std::lock_guard lock(m_mutex);
    return m_listener.listeningOn() ? m_started : std::nullopt;
}

std::optional<UtcMillis> SharedListener::listeningSince() const
{
    const std::lock_guard lock(m_mutex);
    return m_listener.listeningOn() ? std::optional(m_since) : std::nullopt;
}

std::optional<listener::RelayTarget> SharedListener::relay() const
{
    const std::lock_guard lock(m_mutex);
    return m_running.options.relay;
}

} // namespace sp7600::commissioning
