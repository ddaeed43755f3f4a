// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ladder.h"

#include "core/diagnosis/items.h"

#include <algorithm>

namespace sp7600::diagnosis
{

namespace
{

RungResult result(Rung rung, RungState state, std::vector<EvidenceItem> evidence)
{
    return {rung, state, std::move(evidence)};
}

RungResult unknown(Rung rung)
{
    return {rung, RungState::NotKnown, {}};
}

RungResult told(const Facts &facts, Rung rung, bool good, std::string what, std::string value)
{
    return result(rung, good ? RungState::Good : RungState::Bad,
                  {deviceItem(facts, std::move(what), std::move(value))});
}

/// Who was heard has climbed this rung.
RungResult climbed(const Facts &facts, Rung rung)
{
    return result(rung, RungState::Good, {heardItem(*facts.unit())});
}

RungResult sim(const Facts &facts)
{
    if (facts.heardSince())
        return climbed(facts, Rung::Sim);
    const auto *const status = facts.status();
    if (status != nullptr && status->simPinNeeded == true)
        return told(facts, Rung::Sim, false, "status.sim_pin_needed", "yes");
    if (status != nullptr && status->simReady)
        return told(facts, Rung::Sim, *status->simReady, "status.sim_ready",
                    yesOrNo(*status->simReady));
    if (facts.registered() == true)
        return told(facts, Rung::Sim, true, "status.registration",
                    std::to_string(*status->registration));
    const auto &device = facts.evidence().device;
    // Only a SIM that is unlocked tells its number.
    if (device && device->identity.imsi)
        return told(facts, Rung::Sim, true, "identity.imsi", *device->identity.imsi);
    return facts.heard() ? climbed(facts, Rung::Sim) : unknown(Rung::Sim);
}

RungResult registration(const Facts &facts)
{
    if (facts.heardSince())
        return climbed(facts, Rung::Registration);
    const auto *const status = facts.status();
    if (status != nullptr && status->registration)
        return told(facts, Rung::Registration, facts.registered() == true, "status.registration",
                    std::to_string(*status->registration));
    if (facts.dataSession() == true)
        return told(facts, Rung::Registration, true, "status.data_session", "yes");
    return facts.heard() ? climbed(facts, Rung::Registration) : unknown(Rung::Registration);
}

RungResult signalRung(const Facts &facts)
{
    const auto strength = signal(facts);
    if (strength != Signal::NotKnown)
        return result(Rung::Signal, strength == Signal::Good ? RungState::Good : RungState::Bad,
                      {*signalItem(facts)});
    return facts.heard() ? climbed(facts, Rung::Signal) : unknown(Rung::Signal);
}

RungResult dataSession(const Facts &facts)
{
    if (facts.heardSince())
        return climbed(facts, Rung::DataSession);
    if (const auto session = facts.dataSession())
        return told(facts, Rung::DataSession, *session, "status.data_session", yesOrNo(*session));
    return facts.heard() ? climbed(facts, Rung::DataSession) : unknown(Rung::DataSession);
}

RungResult dns(const Facts &facts)
{
    const auto &host = facts.goalHost();
    if (host.empty())
        return facts.heard() ? climbed(facts, Rung::Dns) : unknown(Rung::Dns);
    // A number needs no look-up.
    if (isAddress(host))
        return result(Rung::Dns, RungState::Good,
                      {facts.wanted() ? wantedItem(facts) : settingItem(facts, SettingId::Host)});
    RungResult rung = unknown(Rung::Dns);
    bool missing = false;
    for (const auto *const lookup : facts.lookupsOf(host)) {
        rung.evidence.push_back(lookupItem(*lookup));
        missing = missing || lookup->failure == ProbeFailure::NameNotFound;
        if (!lookup->addresses.empty())
            rung.state = RungState::Good;
    }
    if (rung.state != RungState::Good && missing)
        rung.state = RungState::Bad;
    return rung.state == RungState::NotKnown ? unknown(Rung::Dns) : rung;
}

RungResult socket(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    if (laptop && connected(*laptop))
        return result(Rung::Socket, RungState::Good, connectItems(*laptop));
    if (facts.heard() && facts.meantForHere())
        return climbed(facts, Rung::Socket);
    const auto failure = laptop ? connectFailure(*laptop) : std::nullopt;
    if (!failure || failure == ProbeFailure::NoRoute)
        return unknown(Rung::Socket);
    return result(Rung::Socket, RungState::Bad, connectItems(*laptop));
}

RungResult bytes(const Facts &facts, bool silenceIsExpected)
{
    if (facts.heard())
        return climbed(facts, Rung::Bytes);
    const auto &traffic = facts.evidence().traffic;
    if (traffic && traffic->undecodable > 0)
        return result(Rung::Bytes, RungState::Good,
                      {trafficItem(facts, "undecodable", std::to_string(traffic->undecodable))});
    if (!facts.silent() || silenceIsExpected)
        return unknown(Rung::Bytes);
    return result(Rung::Bytes, RungState::Bad, {silenceItem(facts)});
}

RungResult answer(const Facts &facts)
{
    if (!facts.heard())
        return unknown(Rung::Answer);
    const auto &unit = *facts.unit();
    if (unit.lastAnswer)
        return result(Rung::Answer, RungState::Good,
                      {{EvidenceSource::Traffic, unit.lastAnswer->received, "relay.answer",
                        std::to_string(unit.lastAnswer->raw.size())}});
    // Whoever goes on to something new has got the answer to what was before. A capture and a
    // relay do not answer themselves.
    const bool answers = facts.listened() && !facts.evidence().traffic->relay;
    if (answers && unit.frames - std::min(unit.heartbeats, unit.frames) > 1
        && unit.retransmissions + unit.duplicates == 0)
        return climbed(facts, Rung::Answer);
    return unknown(Rung::Answer);
}

RungResult records(const Facts &facts)
{
    const auto &traffic = facts.evidence().traffic;
    if (facts.arrives())
        return climbed(facts, Rung::Records);
    if (traffic && !facts.heard() && traffic->undecodable > 0)
        return result(Rung::Records, RungState::Bad,
                      {trafficItem(facts, "undecodable", std::to_string(traffic->undecodable))});
    return unknown(Rung::Records);
}

/// What a look at the rung alone cannot show.
bool speaksForItsRung(const Finding &finding)
{
    return finding.severity == Severity::Error && finding.confidence != Confidence::Possible
           && finding.id != FindingId::FirmwareUnknown
           && finding.id != FindingId::DevicePasswordWrong;
}

} // namespace

std::vector<RungResult> ladder(const Facts &facts, const std::vector<Finding> &findings)
{
    const bool silenceIsExpected = std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.remedy.kind == RemedyKind::WaitLonger;
    });
    std::vector<RungResult> rungs = {sim(facts),
                                     registration(facts),
                                     signalRung(facts),
                                     dataSession(facts),
                                     dns(facts),
                                     socket(facts),
                                     bytes(facts, silenceIsExpected),
                                     answer(facts),
                                     records(facts)};
    for (const auto &finding : findings) {
        auto &rung = rungs[static_cast<std::size_t>(finding.rung)];
        const bool against =
            speaksForItsRung(finding) || finding.id == FindingId::AcknowledgementNotReceived;
        if (against && rung.state != RungState::Bad)
            rung = {finding.rung, RungState::Bad, finding.evidence};
    }
    return rungs;
}

} // namespace sp7600::diagnosis
