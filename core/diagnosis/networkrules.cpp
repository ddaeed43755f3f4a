// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"
#include "core/diagnosis/rules.h"
#include "core/model/letters.h"

#include <algorithm>
#include <array>

namespace sp7600::diagnosis
{

namespace
{

// 3GPP TS 27.007, +CREG.
constexpr int denied = 3;
constexpr int roaming = 5;

/// `internet.mnc020.mcc334.gprs` is `internet`: the operator identifier may follow the name.
std::string networkIdentifier(std::string_view apn)
{
    auto name = lowerCase(apn);
    if (name.ends_with(".gprs"))
        name.erase(std::min(name.find(".mnc"), name.size()));
    return name;
}

std::vector<std::string> namesOf(const CarrierEvidence &carrier)
{
    std::vector<std::string> names;
    for (const auto &known : carrier.apns) {
        if (!contains(names, known.apn))
            names.push_back(known.apn);
    }
    return names;
}

/// A wrong access point is an error once there is no data session, and a suspicion before.
void weigh(Finding &finding, const Facts &facts)
{
    const bool proved = facts.dataSession() == false && facts.registered() != false;
    const bool cells = facts.evidence().carrier && facts.evidence().carrier->fromCells;
    finding.severity = proved && !cells ? Severity::Error : Severity::Warning;
    finding.confidence = proved && !cells ? Confidence::Likely : Confidence::Possible;
    if (facts.status() != nullptr && facts.status()->dataSession)
        finding.evidence.push_back(
            deviceItem(facts, "status.data_session", yesOrNo(*facts.status()->dataSession)));
}

std::optional<Finding> apnEmpty(const Facts &facts)
{
    const auto apn = facts.held(SettingId::Apn);
    if (!apn || !apn->empty() || facts.dataSession() == true)
        return {};
    const bool seen = facts.dataSession() == false;
    Finding finding{.id = FindingId::ApnEmpty,
                    .severity = Severity::Error,
                    .confidence = seen ? Confidence::Certain : Confidence::Likely,
                    .rung = Rung::DataSession,
                    .parameters = {},
                    .evidence = {settingItem(facts, SettingId::Apn)},
                    .remedy = {.kind = RemedyKind::ChooseApn, .settings = {}}};
    if (const auto &carrier = facts.evidence().carrier) {
        finding.parameters = {{"operator", carrier->operatorName},
                              {"apns", joined(namesOf(*carrier))}};
    }
    return finding;
}

std::optional<Finding> apnUnknown(const Facts &facts)
{
    const auto apn = facts.held(SettingId::Apn);
    const auto &carrier = facts.evidence().carrier;
    if (!apn || apn->empty() || !carrier || carrier->apns.empty() || facts.dataSession() == true)
        return {};
    const auto wanted = networkIdentifier(*apn);
    if (std::ranges::any_of(carrier->apns, [&](const KnownApn &known) {
            return networkIdentifier(known.apn) == wanted;
        }))
        return {};
    const auto names = joined(namesOf(*carrier));
    Finding finding{
        .id = FindingId::ApnUnknownForOperator,
        .rung = Rung::DataSession,
        .parameters = {{"apn", *apn},
                       {"operator",
                        carrier->operatorName.empty() ? carrier->network : carrier->operatorName},
                       {"apns", names}},
        .evidence = {settingItem(facts, SettingId::Apn), tableItem(facts, "carrier.apns", names)},
        .remedy = {.kind = RemedyKind::ChooseApn, .settings = {}}};
    weigh(finding, facts);
    return finding;
}

std::optional<Finding> credentialsMissing(const Facts &facts)
{
    const auto apn = facts.held(SettingId::Apn);
    const auto user = facts.held(SettingId::ApnUser);
    const auto password = facts.held(SettingId::ApnPassword);
    const auto &carrier = facts.evidence().carrier;
    if (!apn || apn->empty() || !carrier || facts.dataSession() == true)
        return {};
    const auto isHeld = [&](const KnownApn &known) {
        return networkIdentifier(known.apn) == networkIdentifier(*apn);
    };
    const auto lacks = [&](const KnownApn &known) {
        return isHeld(known)
               && ((user && user->empty() && !known.user.empty())
                   || (password && password->empty() && !known.password.empty()));
    };
    const auto known = std::ranges::find_if(carrier->apns, lacks);
    const bool withoutToo = std::ranges::any_of(carrier->apns, [&](const KnownApn &other) {
        return isHeld(other) && other.user.empty() && other.password.empty();
    });
    if (known == carrier->apns.end() || withoutToo)
        return {};
    Finding finding{
        .id = FindingId::ApnCredentialsMissing,
        .rung = Rung::DataSession,
        .parameters = {{"apn", *apn},
                       {"user", known->user},
                       {"operator",
                        carrier->operatorName.empty() ? carrier->network : carrier->operatorName}},
        .evidence = {settingItem(facts, SettingId::Apn), settingItem(facts, SettingId::ApnUser),
                     tableItem(facts, "carrier.apn_user", known->user)},
        .remedy = {.kind = RemedyKind::WriteSettings, .settings = {}}};
    finding.remedy.settings.setAsRead(SettingId::ApnUser, known->user);
    finding.remedy.settings.setAsRead(SettingId::ApnPassword, known->password);
    weigh(finding, facts);
    return finding;
}

/// What the status says of SIM and network, as long as the unit was not heard after it.
const DeviceStatus *present(const Facts &facts)
{
    return facts.heardSince() ? nullptr : facts.status();
}

Finding networkFinding(FindingId id, Rung rung, Confidence confidence, EvidenceItem item)
{
    return Finding{.id = id,
                   .severity = Severity::Error,
                   .confidence = confidence,
                   .rung = rung,
                   .parameters = {},
                   .evidence = {std::move(item)},
                   .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
}

std::optional<Finding> simMissing(const Facts &facts)
{
    const auto *const status = present(facts);
    if (status == nullptr || status->simReady != false || status->simPinNeeded == true
        || status->dataSession == true)
        return {};
    // A module that is registered has a SIM: one of the two is old.
    const auto confidence = facts.registered() == true ? Confidence::Possible : Confidence::Certain;
    return networkFinding(FindingId::SimMissing, Rung::Sim, confidence,
                          deviceItem(facts, "status.sim_ready", "no"));
}

std::optional<Finding> simPinLocked(const Facts &facts)
{
    const auto *const status = present(facts);
    if (status == nullptr || status->simPinNeeded != true)
        return {};
    return networkFinding(FindingId::SimPinLocked, Rung::Sim, Confidence::Certain,
                          deviceItem(facts, "status.sim_pin_needed", "yes"));
}

EvidenceItem registrationItem(const Facts &facts)
{
    return deviceItem(facts, "status.registration",
                      std::to_string(facts.status()->registration.value_or(0)));
}

std::optional<Finding> notRegistered(const Facts &facts)
{
    const auto *const status = present(facts);
    if (status == nullptr || facts.registered() != false || status->registration == denied
        || status->dataSession == true)
        return {};
    auto finding = networkFinding(FindingId::NetworkNotRegistered, Rung::Registration,
                                  Confidence::Certain, registrationItem(facts));
    if (const auto heard = signalItem(facts))
        finding.evidence.push_back(*heard);
    return finding;
}

std::optional<Finding> roamingRefused(const Facts &facts)
{
    const auto *const status = present(facts);
    if (status == nullptr || status->dataSession == true)
        return {};
    const bool abroad = status->registration == roaming && status->dataSession == false;
    if (status->registration != denied && !abroad)
        return {};
    auto finding = networkFinding(FindingId::RoamingRefused, Rung::Registration, Confidence::Likely,
                                  registrationItem(facts));
    finding.parameters = {{"reason", abroad ? "data" : "network"}};
    if (abroad)
        finding.evidence.push_back(deviceItem(facts, "status.data_session", "no"));
    return finding;
}

std::optional<Finding> signalWeak(const Facts &facts)
{
    const auto strength = signal(facts);
    if (strength != Signal::None && strength != Signal::Weak)
        return {};
    const auto item = signalItem(facts);
    const bool nothing = strength == Signal::None && facts.registered() != true;
    auto finding = networkFinding(FindingId::SignalWeak, Rung::Signal, Confidence::Certain, *item);
    finding.severity = nothing ? Severity::Error : Severity::Warning;
    finding.parameters = {{"signal", item->value},
                          {"reason", nothing ? "none" : "weak"},
                          {"unit", item->what == "status.signal_dbm" ? "dbm" : "bars"}};
    return finding;
}

std::optional<Finding> dataSessionMissing(const Facts &facts)
{
    const auto *const status = present(facts);
    if (status == nullptr || status->dataSession != false || facts.registered() == false)
        return {};
    auto finding =
        networkFinding(FindingId::DataSessionMissing, Rung::DataSession, Confidence::Certain,
                       deviceItem(facts, "status.data_session", "no"));
    if (status->registration)
        finding.evidence.push_back(registrationItem(facts));
    if (const auto apn = facts.held(SettingId::Apn)) {
        finding.parameters = {{"apn", *apn}};
        finding.evidence.push_back(settingItem(facts, SettingId::Apn));
    }
    return finding;
}

constexpr std::array rules = {
    Rule{FindingId::ApnEmpty, apnEmpty},
    Rule{FindingId::ApnUnknownForOperator, apnUnknown},
    Rule{FindingId::ApnCredentialsMissing, credentialsMissing},
    Rule{FindingId::SimMissing, simMissing},
    Rule{FindingId::SimPinLocked, simPinLocked},
    Rule{FindingId::NetworkNotRegistered, notRegistered},
    Rule{FindingId::RoamingRefused, roamingRefused},
    Rule{FindingId::SignalWeak, signalWeak},
    Rule{FindingId::DataSessionMissing, dataSessionMissing},
};

} // namespace

std::span<const Rule> networkRules()
{
    return rules;
}

} // namespace sp7600::diagnosis
