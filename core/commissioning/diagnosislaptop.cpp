// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/diagnosisparts.h"
#include "core/network/laptopprobe.h"

#include "core/model/letters.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sp7600::commissioning
{

namespace
{

/// What the end of a probe of the laptop may take beyond its limit.
constexpr auto timeToEnd = std::chrono::milliseconds(500);
constexpr auto shortestProbe = std::chrono::milliseconds(500);

LaptopEvidence probeThisLaptop(const LaptopQuestion &question, const device::CancelToken &cancel)
{
    network::LaptopProbeOptions options;
    options.limit = question.limit;
    options.listenPorts = question.listenPorts;
    if (question.onlyLookUps)
        options.sources = options.sources.onlyLookUps();
    network::LaptopProbe probe(options);
    const device::CancelToken::Wakeup stop(cancel, [&probe] { probe.cancel(); });
    return probe.run(question.endpoint);
}

} // namespace

/// Where it shall report, as far as that is known before the device is asked; with `mutex` held.
std::optional<Endpoint> DiagnosisRun::Private::endpointToProbe() const
{
    const auto &target = evidence.target;
    if (target.endpoint)
        return target.endpoint;
    if (!target.preset || target.preset->host.empty() || !target.preset->port
        || target.preset->transports.empty())
        return {};
    const auto &transports = target.preset->transports;
    const bool speaksTcp = std::ranges::find(transports, Transport::Tcp) != transports.end();
    return Endpoint{target.preset->host, *target.preset->port,
                    speaksTcp ? Transport::Tcp : transports.front()};
}

/// Where the device reports; with `mutex` held.
std::optional<Endpoint> DiagnosisRun::Private::endpointHeld() const
{
    if (!evidence.device || !evidence.device->settings)
        return {};
    auto known = evidence.device->settings->known();
    if (const auto &host = known.value(SettingId::Host); !host || host->empty())
        return {};
    if (!known.has(SettingId::Transport))
        known.setAsRead(SettingId::Transport, std::string(transportName(Transport::Tcp)));
    const auto &port = known.value(SettingId::ServerPort);
    const auto &transport = known.value(SettingId::Transport);
    if (!port || !parsePort(*port) || !parseTransport(*transport))
        return {};
    return known.endpoint();
}

LaptopEvidence DiagnosisRun::Private::probe(LaptopQuestion question)
{
    {
        const std::lock_guard lock(mutex);
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - SteadyClock::now() - timeToEnd);
        question.limit = std::max<std::chrono::milliseconds>(left, shortestProbe);
    }
    return inputs.prober ? inputs.prober(question, bounded.token())
                         : probeThisLaptop(question, bounded.token());
}

void DiagnosisRun::Private::learnLaptop(LaptopEvidence found, bool facts, bool server)
{
    learn([&](Evidence &known) {
        if (!known.laptop) {
            known.laptop = std::move(found);
            std::ranges::move(std::exchange(heldLookups, {}),
                              std::back_inserter(known.laptop->lookups));
            return;
        }
        if (server) {
            known.laptop->endpoint = std::move(found.endpoint);
            known.laptop->lookups = std::move(found.lookups);
            known.laptop->connects = std::move(found.connects);
        }
        if (facts) {
            known.laptop->at = found.at;
            known.laptop->path = std::move(found.path);
            known.laptop->reachability = std::move(found.reachability);
            known.laptop->firewall = std::move(found.firewall);
            known.laptop->clockSynchronised = found.clockSynchronised;
            known.laptop->clockOffset = found.clockOffset;
        }
    });
}

namespace
{

/// Whether anything came of looking at the server.
StepState stateAfter(const LaptopEvidence &found)
{
    const auto wasStopped = [](const auto &tried) {
        return tried.failure == ProbeFailure::Stopped;
    };
    const bool hasTried = !found.lookups.empty() || !found.connects.empty();
    if (hasTried && std::ranges::all_of(found.lookups, wasStopped)
        && std::ranges::all_of(found.connects, wasStopped))
        return StepState::Failed;
    // Over UDP to an address nothing can be tried.
    return hasTried ? StepState::Done : StepState::Skipped;
}

} // namespace

void DiagnosisRun::Private::probeLaptop()
{
    std::optional<Endpoint> endpoint;
    {
        const std::lock_guard lock(mutex);
        endpoint = endpointToProbe();
    }
    set(DiagnosisCheck::Laptop, StepState::Running);
    if (endpoint)
        set(DiagnosisCheck::Server, StepState::Running);
    // Nobody outside reaches what listens on loopback, whatever the firewall does.
    LaptopQuestion question;
    question.endpoint = endpoint;
    if (!isLoopbackHost(listenAddress))
        question.listenPorts = listenPorts;
    auto found = probe(std::move(question));
    const auto serverState = stateAfter(found);
    learnLaptop(std::move(found), true, endpoint.has_value());
    if (endpoint)
        endServerLook(serverState);
    set(DiagnosisCheck::Laptop, StepState::Done);
}

void DiagnosisRun::Private::endServerLook(std::optional<StepState> found)
{
    std::optional<StepState> ended;
    {
        const std::lock_guard lock(mutex);
        if (found)
            serverFound = found;
        else
            heldLookedUp = true;
        if (heldLookedUp)
            ended = serverFound;
    }
    if (ended)
        set(DiagnosisCheck::Server, *ended);
}

/// The device holds another name than the one that is meant: whether both lead to one server, or
/// its own leads nowhere, only a look-up tells.
void DiagnosisRun::Private::lookUpHeldHost(const Endpoint &wanted)
{
    std::optional<Endpoint> held;
    {
        const std::lock_guard lock(mutex);
        held = endpointHeld();
    }
    if (!held || bounded.isCancelled() || isAddress(held->host)
        || equalsIgnoringCase(held->host, wanted.host))
        return;
    held->transport = Transport::Udp; // which is looked up and not connected to
    LaptopQuestion question;
    question.endpoint = held;
    question.onlyLookUps = true;
    auto found = probe(std::move(question));
    learn([&](Evidence &known) {
        std::ranges::move(std::move(found.lookups),
                          std::back_inserter(known.laptop ? known.laptop->lookups : heldLookups));
    });
}

void DiagnosisRun::Private::probeServer()
{
    std::optional<Endpoint> endpoint;
    std::optional<Endpoint> wanted;
    {
        std::unique_lock lock(mutex);
        wanted = endpointToProbe();
        changed.wait(lock, [this] {
            return deviceAsked || endpointHeld().has_value() || bounded.isCancelled();
        });
        endpoint = endpointHeld();
    }
    if (wanted) {
        lookUpHeldHost(*wanted);
        endServerLook({});
        return;
    }
    if (!endpoint || bounded.isCancelled()) {
        set(DiagnosisCheck::Server, StepState::Skipped);
        return;
    }
    set(DiagnosisCheck::Server, StepState::Running);
    LaptopQuestion question;
    question.endpoint = endpoint;
    auto found = probe(std::move(question));
    const auto serverState = stateAfter(found);
    learnLaptop(std::move(found), false, true);
    set(DiagnosisCheck::Server, serverState);
}

} // namespace sp7600::commissioning
