// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/facts.h"

#include "core/model/endpoint.h"
#include "core/model/letters.h"

#include <charconv>

namespace sp7600::diagnosis
{

namespace
{

/// Below it a unit lives on its cable: no vehicle's battery is so low and still starts.
constexpr double leastVehicleVolts = 8.0;

std::optional<Endpoint> wantedOf(const TargetEvidence &target)
{
    if (target.endpoint)
        return target.endpoint;
    const auto &preset = target.preset;
    if (!preset || preset->host.empty() || !preset->port || preset->transports.empty())
        return {};
    return Endpoint{preset->host, *preset->port, preset->transports.front()};
}

std::optional<std::string> imeiOf(const Evidence &evidence)
{
    if (evidence.device && evidence.device->identity.imei)
        return evidence.device->identity.imei;
    return evidence.target.imei;
}

const HeardUnit *unitOf(const std::optional<TrafficEvidence> &traffic,
                        const std::optional<std::string> &imei)
{
    if (!traffic || traffic->units.empty())
        return nullptr;
    if (!imei)
        return &traffic->units.front();
    const auto found = std::ranges::find(traffic->units, *imei, &HeardUnit::imei);
    return found == traffic->units.end() ? nullptr : &*found;
}

} // namespace

Facts::Facts(const Evidence &evidence)
    : m_evidence(evidence)
    , m_imei(imeiOf(evidence))
    , m_wanted(wantedOf(evidence.target))
    , m_unit(unitOf(evidence.traffic, m_imei))
{
    m_goalHost = m_wanted ? m_wanted->host : held(SettingId::Host).value_or(std::string());
    m_circumstance = evidence.circumstanceSaid || evidence.circumstance != Circumstance::NotKnown
                         ? evidence.circumstance
                         : inferred();
}

const SettingsSnapshot *Facts::settings() const
{
    const auto &device = m_evidence.device;
    if (!device)
        return nullptr;
    if (device->afterRestart)
        return &*device->afterRestart;
    return device->settings ? &*device->settings : nullptr;
}

std::optional<std::string> Facts::held(SettingId setting) const
{
    const auto *const all = settings();
    if (all == nullptr || (*all)[setting].state != ReadState::Read)
        return {};
    return (*all)[setting].value;
}

std::optional<Transport> Facts::heldTransport() const
{
    const auto text = held(SettingId::Transport);
    if (!text)
        return {};
    const auto transport = parseTransport(*text);
    return transport ? std::optional(*transport) : std::nullopt;
}

std::optional<std::chrono::seconds> Facts::heldSeconds(SettingId setting) const
{
    const auto text = held(setting);
    std::uint32_t seconds = 0;
    if (!text || text->empty()
        || std::from_chars(text->data(), text->data() + text->size(), seconds).ec != std::errc())
        return {};
    return std::chrono::seconds(seconds);
}

const DeviceStatus *Facts::status() const
{
    const auto &device = m_evidence.device;
    return device && device->status ? &*device->status : nullptr;
}

std::optional<std::chrono::seconds> Facts::rhythm(SettingId interval) const
{
    auto seconds = heldSeconds(interval);
    const auto heartbeat = heldSeconds(SettingId::Heartbeat);
    if (seconds && heartbeat && heartbeat->count() > 0)
        seconds = std::min(*seconds, *heartbeat);
    return seconds;
}

std::vector<Transport> Facts::spoken() const
{
    const auto &preset = m_evidence.target.preset;
    if (preset && !preset->thisLaptop)
        return preset->transports;
    if (preset && m_evidence.traffic && !m_evidence.traffic->ports.empty()) {
        std::vector<Transport> transports;
        for (const auto &port : m_evidence.traffic->ports)
            transports.push_back(port.transport);
        return transports;
    }
    if (m_wanted)
        return {m_wanted->transport};
    return {};
}

std::vector<std::string> Facts::addressesOf(std::string_view host) const
{
    std::vector<std::string> addresses;
    for (const auto *const lookup : lookupsOf(host))
        addresses.insert(addresses.end(), lookup->addresses.begin(), lookup->addresses.end());
    const auto &preset = m_evidence.target.preset;
    if (preset && equalsIgnoringCase(preset->host, host))
        addresses.insert(addresses.end(), preset->addresses.begin(), preset->addresses.end());
    return addresses;
}

std::vector<const NameLookup *> Facts::lookupsOf(std::string_view host) const
{
    std::vector<const NameLookup *> lookups;
    if (!m_evidence.laptop)
        return lookups;
    for (const auto &lookup : m_evidence.laptop->lookups) {
        if (equalsIgnoringCase(lookup.host, host))
            lookups.push_back(&lookup);
    }
    return lookups;
}

bool Facts::isThisLaptop(std::string_view host) const
{
    const auto isOwn = [this](std::string_view address) {
        return isLoopbackHost(address)
               || (m_evidence.laptop
                   && contains(m_evidence.laptop->reachability.addresses, address,
                               &OwnAddress::address));
    };
    return !host.empty() && (isOwn(host) || std::ranges::any_of(addressesOf(host), isOwn));
}

bool Facts::sameHost(std::string_view held, std::string_view wanted) const
{
    return equalsIgnoringCase(held, wanted) || contains(addressesOf(wanted), held)
           || contains(addressesOf(held), wanted) || (isThisLaptop(held) && isThisLaptop(wanted));
}

bool Facts::throughRelay() const
{
    return m_evidence.traffic && m_evidence.traffic->relay && heldHere();
}

bool Facts::listened() const
{
    return m_evidence.traffic && !m_evidence.traffic->error && !m_evidence.traffic->fromCapture;
}

bool Facts::wantedHere() const
{
    const auto &preset = m_evidence.target.preset;
    return (preset && preset->thisLaptop) || (m_wanted && isThisLaptop(m_wanted->host));
}

bool Facts::heldHere() const
{
    const auto host = held(SettingId::Host);
    if (!host)
        return false;
    // Behind a router that forwards, the unit holds the router's address.
    if (!isThisLaptop(*host))
        return wantedHere() && m_wanted && sameHost(*host, m_wanted->host);
    const auto port = held(SettingId::ServerPort);
    return !port || !m_evidence.traffic || m_evidence.traffic->ports.empty()
           || std::ranges::any_of(m_evidence.traffic->ports, [&](const ListenPort &own) {
                  return std::to_string(own.port) == *port;
              });
}

bool Facts::meantForHere() const
{
    if (held(SettingId::Host))
        return heldHere();
    return wantedHere() || (m_evidence.traffic && m_evidence.traffic->relay);
}

bool Facts::reportsElsewhere() const
{
    return listened() && held(SettingId::Host) && !meantForHere() && !wantedHere();
}

bool Facts::arrivesAsWanted() const
{
    const auto &preset = m_evidence.target.preset;
    return preset && preset->thisLaptop && listened() && heard();
}

bool Facts::silent() const
{
    return listened() && meantForHere() && !heard();
}

bool Facts::nobodyHeard() const
{
    return listened() && meantForHere() && m_evidence.traffic->units.empty()
           && m_evidence.traffic->undecodable == 0;
}

std::chrono::seconds Facts::waited() const
{
    if (!m_evidence.traffic)
        return {};
    return std::chrono::duration_cast<std::chrono::seconds>(m_evidence.traffic->to
                                                            - m_evidence.traffic->from);
}

std::uint64_t Facts::pending() const
{
    return status() != nullptr ? status()->pendingReports.value_or(0) : 0;
}

bool Facts::waitedTooShort() const
{
    const auto none = std::chrono::seconds(0);
    return waited() < rhythm(SettingId::ReportInterval).value_or(none)
           || (pending() == 0 && waited() < rhythm(SettingId::ParkedInterval).value_or(none));
}

bool Facts::heardSince() const
{
    return heard() && (!m_evidence.device || m_unit->lastHeard >= m_evidence.device->at);
}

const Report *Facts::report() const
{
    return m_unit != nullptr && m_unit->lastReport ? &*m_unit->lastReport : nullptr;
}

bool Facts::reportIsNewer() const
{
    return report() != nullptr
           && (status() == nullptr || m_unit->lastReportAt >= m_evidence.device->at);
}

std::optional<bool> Facts::registered() const
{
    if (heardSince())
        return true;
    if (status() != nullptr && status()->registration)
        return *status()->registration == 1 || *status()->registration == 5;
    return {};
}

std::optional<bool> Facts::dataSession() const
{
    if (heardSince())
        return true;
    return status() != nullptr ? status()->dataSession : std::nullopt;
}

std::optional<double> Facts::externalVolts() const
{
    const auto told = status() != nullptr ? status()->externalVolts : std::nullopt;
    const auto reported = report() != nullptr && report()->analogue
                              ? report()->analogue->externalVolts()
                              : std::nullopt;
    return reported && (reportIsNewer() || !told) ? reported : told;
}

std::optional<bool> Facts::fix() const
{
    const auto told = status() != nullptr ? status()->gpsFix : std::nullopt;
    const auto reported = report() != nullptr && report()->gps && report()->gps->hasFix()
                              ? std::optional(report()->gps->valid)
                              : std::nullopt;
    return reported && (reportIsNewer() || !told) ? reported : told;
}

std::optional<bool> Facts::busAnswers() const
{
    if (report() == nullptr || !report()->obd)
        return {};
    const auto &responses = report()->obd->responses;
    return responses.size() > report()->obd->negative.size();
}

Circumstance Facts::inferred() const
{
    const auto volts = externalVolts();
    if (busAnswers().value_or(false) || (volts && *volts >= leastVehicleVolts))
        return Circumstance::Vehicle;
    if (!volts)
        return Circumstance::NotKnown;
    return fix().value_or(false) ? Circumstance::Vehicle : Circumstance::Bench;
}

} // namespace sp7600::diagnosis
