// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/sharedlistener.h"

#include "core/commissioning/wantedsettings.h"
#include "core/system/clock.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sp7600::commissioning
{

namespace
{

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

bool haveSamePorts(const std::vector<listener::PortPair> &one,
                   const std::vector<listener::PortPair> &other)
{
    const auto first = listener::listenPorts(one);
    const auto second = listener::listenPorts(other);
    return std::ranges::is_permutation(first, second);
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
    /// Whether what listens on @p boundTo hears what is sent to it. What was started for a virtual
    /// unit is on loopback, where no real one reaches it.
    [[nodiscard]] bool isHeardAt(const std::string &boundTo) const
    {
        return isEveryAddress(boundTo) || boundTo == bindAddress || boundTo == address;
    }
    [[nodiscard]] bool isServedBy(const listener::ListeningOn &on) const
    {
        return isHeardAt(on.address) && portAmong(on.ports, transport, port);
    }
};

class Hearing::Lease
{
public:
    Lease(SharedListener &owner, SharedListener::Place place)
        : m_owner(owner)
        , m_place(std::move(place))
    {
    }
    ~Lease() { m_owner.release(*this); }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    [[nodiscard]] const SharedListener::Place &place() const { return m_place; }
    void keep()
    {
        // What a virtual unit sends is worth nothing that a person did not ask for.
        if (m_place.units() == HeardUnits::Any)
            m_owner.keep(m_place);
    }

private:
    SharedListener &m_owner;
    SharedListener::Place m_place;
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

SharedListener::Running SharedListener::runningOn(const listener::ListeningOn &on) const
{
    auto running = m_running;
    running.options.ports = on.ports;
    return running;
}

listener::ListenerOptions SharedListener::asChosen(HeardUnits units) const
{
    // What is made up goes to no real server, and nobody else is heard there.
    return units == HeardUnits::Virtual ? listener::ListenerOptions()
                                        : m_chosen.value_or(listener::ListenerOptions());
}

Result<void> SharedListener::sparesVirtualUnits() const
{
    const auto chosen = asChosen(HeardUnits::Any);
    const bool isPassedOn = chosen.relay && !isLoopbackHost(chosen.relay->host);
    if (isPassedOn || !chosen.allowedImeis.empty() || !chosen.allowedNetworks.empty())
        return failure(ErrorCode::ListenVirtualAtWork);
    return {};
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
    const auto before = runningOn(on);
    auto taken = startFor(place);
    if (!taken)
        static_cast<void>(restart(before));
    else
        m_earlier = Earlier{before, runningOn(*taken)};
    return taken;
}

SharedListener::Running SharedListener::widened(Running running, const Place &place)
{
    auto &options = running.options;
    // Two addresses that are both wanted are served by nothing less than all.
    if (!place.isHeardAt(options.bindAddress))
        options.bindAddress.clear();
    if (!portAmong(options.ports, place.transport, place.port))
        options.ports.push_back(onlyPort(place.transport, place.port.value_or(usualReportPort)));
    return running;
}

Result<listener::ListeningOn> SharedListener::widenFor(const Place &place,
                                                       const listener::ListeningOn &on)
{
    const auto before = runningOn(on);
    auto earlier = m_earlier.value_or(Earlier{before, before});
    if (auto &base = earlier.widened;
        base.units == HeardUnits::Virtual && place.units() == HeardUnits::Any) {
        // Lists and server are for real units, and none is heard yet.
        if (const auto spared = sparesVirtualUnits(); !spared)
            return std::unexpected(spared.error());
        auto chosen = asChosen(HeardUnits::Any);
        chosen.bindAddress = base.options.bindAddress;
        chosen.ports = base.options.ports;
        base = {std::move(chosen), HeardUnits::Any};
    }
    auto wanted = earlier.widened;
    for (const auto *lease : m_leases) {
        if (lease->place().isServedBy(on))
            wanted = widened(std::move(wanted), lease->place());
    }
    const auto portsOfOthers = wanted.options.ports.size();
    wanted = widened(std::move(wanted), place);
    auto &ports = wanted.options.ports;
    const bool needsPort = ports.size() > portsOfOthers;
    auto started = restart(wanted);
    if (!started && needsPort && !place.port && started.error().code == ErrorCode::ListenPortBusy) {
        ports.back() = onlyPort(place.transport, 0);
        started = restart(wanted);
    }
    // Trackers do not wait for a job.
    if (!started)
        static_cast<void>(restart(before));
    else
        m_earlier = std::move(earlier);
    return started;
}

void SharedListener::release(const Hearing::Lease &lease)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_leases, &lease);
    if (!m_leases.empty() || !m_earlier)
        return;
    auto now = m_running;
    if (const auto on = m_listener.listeningOn())
        now = runningOn(*on);
    const auto restored = std::exchange(m_earlier, {})->restored;
    if (!restart(restored))
        static_cast<void>(restart(now));
}

void SharedListener::keep(const Place &place)
{
    const std::lock_guard lock(m_mutex);
    const auto on = m_listener.listeningOn();
    if (!m_earlier || !on)
        return;
    // Others may have widened it for their own time only.
    m_earlier->widened = widened(std::move(m_earlier->widened), place);
    m_earlier->restored = m_earlier->widened;
    const auto &kept = m_earlier->restored;
    // Nobody is cut off for what is there already.
    if (kept.units == m_running.units && kept.options.bindAddress == m_running.options.bindAddress
        && haveSamePorts(kept.options.ports, on->ports))
        m_earlier.reset();
}

Result<listener::ListeningOn> SharedListener::listen(const listener::ListenerOptions &options,
                                                     HeardUnits units)
{
    const std::lock_guard lock(m_mutex);
    m_earlier.reset();
    auto on = restart({options, units});
    m_started = on ? std::optional(*on) : std::nullopt;
    return on;
}

Result<listener::ListeningOn>
SharedListener::listenAsChosen(HeardUnits units,
                               const std::optional<listener::Acknowledgement> &answer)
{
    // Looking and starting are one step: what a job starts in between would end.
    const std::lock_guard lock(m_mutex);
    const auto on = m_listener.listeningOn();
    const bool isOfOthers = m_running.units == HeardUnits::Virtual && units == HeardUnits::Any;
    if (on && !isOfOthers)
        return *on;
    if (on && !m_leases.empty())
        return failure(ErrorCode::ListenVirtualAtWork);
    Running wanted{chosenToStart(units), units};
    if (answer)
        wanted.options.acknowledgement = *answer;
    const auto before = on ? std::optional(runningOn(*on)) : std::nullopt;
    auto started = restart(wanted);
    if (started) {
        m_earlier.reset();
        m_started = *started;
    } else if (before) {
        static_cast<void>(restart(*before));
    }
    return started;
}

void SharedListener::listenAs(const listener::ListenerOptions &options)
{
    const std::lock_guard lock(m_mutex);
    m_chosen = options;
}

listener::ListenerOptions SharedListener::chosenFor(HeardUnits units) const
{
    const std::lock_guard lock(m_mutex);
    return chosenToStart(units);
}

listener::ListenerOptions SharedListener::chosenToStart(HeardUnits units) const
{
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
    Place place{address, transport, port, bindAddress};
    auto on = m_listener.listeningOn();
    if (const auto &relay = m_running.options.relay;
        on && relay && place.units() == HeardUnits::Virtual && !isLoopbackHost(relay->host))
        return failure(ErrorCode::ProofMadeUp,
                       {{"endpoint", hostAndPort(relay->host, relay->port)}});
    const bool isOfOthers =
        m_running.units == HeardUnits::Virtual && place.units() == HeardUnits::Any;
    if (!on || isOfOthers || !place.isServedBy(*on)) {
        auto started = !on                              ? startFor(place)
                       : isOfOthers && m_leases.empty() ? takeOverFor(place, *on)
                                                        : widenFor(place, *on);
        if (!started)
            return std::unexpected(started.error());
        on = std::move(*started);
    }
    place.port = portAmong(on->ports, transport, port).value_or(0);
    auto lease = std::make_unique<Hearing::Lease>(*this, place);
    m_leases.push_back(lease.get());
    return Hearing({address, *place.port, transport}, std::move(lease));
}

void SharedListener::stop()
{
    const std::lock_guard lock(m_mutex);
    m_earlier.reset();
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
    if (m_earlier) {
        m_earlier->restored.options.acknowledgement = acknowledgement;
        m_earlier->widened.options.acknowledgement = acknowledgement;
    }
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
