// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"
#include "core/diagnosis/rules.h"

#include <algorithm>
#include <array>

namespace sp7600::diagnosis
{

namespace
{

/// A lead battery that still starts an engine has more at rest.
constexpr double leastVolts = 11.5;

Finding unitFinding(FindingId id, Rung rung, Severity severity, RemedyKind remedy)
{
    return Finding{.id = id,
                   .severity = severity,
                   .confidence = Confidence::Certain,
                   .rung = rung,
                   .parameters = {},
                   .evidence = {},
                   .remedy = {.kind = remedy, .settings = {}}};
}

std::optional<Finding> supplyLow(const Facts &facts)
{
    const auto volts = facts.externalVolts();
    if (!volts || *volts >= leastVolts)
        return {};
    auto finding =
        unitFinding(FindingId::SupplyLow, Rung::Bytes,
                    facts.onBench() ? Severity::Info : Severity::Warning, RemedyKind::CheckAgain);
    const auto text = decimal(*volts);
    const auto *const status = facts.status();
    const bool told = status != nullptr && status->externalVolts == volts;
    finding.parameters = {{"volts", text}, {"reason", facts.onBench() ? "bench" : "vehicle"}};
    finding.evidence = {told ? deviceItem(facts, "status.external_volts", text + " V")
                             : reportItem(facts, "report.external_volts", text + " V")};
    if (status != nullptr && status->batteryVolts)
        finding.evidence.push_back(
            deviceItem(facts, "status.battery_volts", decimal(*status->batteryVolts) + " V"));
    return finding;
}

SettingId intervalSetting(const Facts &facts, SettingId interval)
{
    const auto heartbeat = facts.heldSeconds(SettingId::Heartbeat);
    return heartbeat && heartbeat->count() > 0 && heartbeat < facts.heldSeconds(interval)
               ? SettingId::Heartbeat
               : interval;
}

void addWait(Finding &finding, const Facts &facts, std::chrono::seconds interval)
{
    const auto &traffic = *facts.evidence().traffic;
    const auto left = std::max(interval - facts.waited(), std::chrono::seconds(1));
    finding.parameters.emplace_back("interval", std::to_string(interval.count()));
    finding.parameters.emplace_back("waited", std::to_string(facts.waited().count()));
    finding.parameters.emplace_back("seconds", std::to_string(left.count()));
    finding.parameters.emplace_back("until", isoTime(traffic.from + interval));
}

std::optional<Finding> unitAsleep(const Facts &facts)
{
    const auto *const status = facts.status();
    if (status == nullptr || status->asleep != true)
        return {};
    auto finding =
        unitFinding(FindingId::UnitAsleep, Rung::Bytes,
                    facts.heard() ? Severity::Info : Severity::Warning, RemedyKind::CheckAgain);
    finding.evidence = {deviceItem(facts, "status.asleep", "yes")};
    if (const auto parked = facts.rhythm(SettingId::ParkedInterval)) {
        finding.evidence.push_back(
            settingItem(facts, intervalSetting(facts, SettingId::ParkedInterval)));
        if (facts.silent() && facts.waited() < *parked) {
            finding.remedy.kind = RemedyKind::WaitLonger;
            addWait(finding, facts, *parked);
        } else {
            finding.parameters.emplace_back("interval", std::to_string(parked->count()));
        }
    }
    return finding;
}

std::optional<Finding> intervalLonger(const Facts &facts)
{
    // One that waits in the unit was due.
    if (!facts.silent() || facts.pending() > 0)
        return {};
    const auto moving = facts.rhythm(SettingId::ReportInterval);
    const auto parked = facts.rhythm(SettingId::ParkedInterval);
    const bool evenMoving = moving && facts.waited() < *moving;
    if (!evenMoving && (!parked || facts.waited() >= *parked))
        return {};
    // Nothing moves on the bench, and a vehicle that is worked on stands.
    const bool stands =
        facts.onBench() || (facts.status() != nullptr && facts.status()->asleep == true);
    auto finding = unitFinding(FindingId::IntervalLongerThanWait, Rung::Bytes, Severity::Warning,
                               RemedyKind::WaitLonger);
    finding.confidence = evenMoving || stands ? Confidence::Likely : Confidence::Possible;
    const bool evenParked = parked && facts.waited() < *parked;
    const auto setting = (evenMoving && !stands) || !evenParked ? SettingId::ReportInterval
                                                                : SettingId::ParkedInterval;
    finding.parameters = {{"reason", setting == SettingId::ParkedInterval ? "parked" : "moving"}};
    addWait(finding, facts, setting == SettingId::ParkedInterval ? *parked : *moving);
    finding.evidence = {settingItem(facts, intervalSetting(facts, setting)), silenceItem(facts)};
    return finding;
}

/// Nothing can be read or set; how bad that is depends on whether reports arrive all the same.
std::optional<Finding> conversationEnded(const Facts &facts, FindingId id, ErrorCode code,
                                         RemedyKind remedy)
{
    const auto &device = facts.evidence().device;
    if (!device)
        return {};
    const Error *error = device->error && device->error->code == code ? &*device->error : nullptr;
    if (device->settings && error == nullptr) {
        for (const auto &setting : device->settings->settings) {
            if (setting.error && setting.error->code == code)
                error = &*setting.error;
        }
    }
    if (error == nullptr)
        return {};
    auto finding =
        unitFinding(id, Rung::Sim, facts.arrives() ? Severity::Warning : Severity::Error, remedy);
    finding.evidence = {deviceItem(facts, "device.error", std::string(codeName(code)))};
    for (const auto name : {"model", "firmware"}) {
        if (!error->parameter(name).empty())
            finding.parameters.emplace_back(name, error->parameter(name));
    }
    return finding;
}

std::optional<Finding> firmwareUnknown(const Facts &facts)
{
    auto finding = conversationEnded(facts, FindingId::FirmwareUnknown, ErrorCode::FirmwareUnknown,
                                     RemedyKind::TeachWords);
    if (!finding)
        return finding;
    const auto &identity = facts.evidence().device->identity;
    if (finding->parameter("model").empty() && identity.model)
        finding->parameters.emplace_back("model", *identity.model);
    if (finding->parameter("firmware").empty() && identity.firmware)
        finding->parameters.emplace_back("firmware", *identity.firmware);
    // Without a name it may as well be noise, or the wrong speed.
    const bool isNamed =
        !finding->parameter("model").empty() || !finding->parameter("firmware").empty();
    finding->parameters.emplace_back("reason", isNamed ? "unknown" : "unreadable");
    if (!isNamed)
        finding->confidence = Confidence::Likely;
    return finding;
}

std::optional<Finding> passwordWrong(const Facts &facts)
{
    return conversationEnded(facts, FindingId::DevicePasswordWrong, ErrorCode::PasswordWrong,
                             RemedyKind::GiveDevicePassword);
}

struct Lost {
    SettingId setting;
    std::string before;
    std::string now;
};

std::vector<Lost> lostInRestart(const DeviceEvidence &device)
{
    std::vector<Lost> lost;
    if (!device.settings || !device.afterRestart)
        return lost;
    for (const auto setting : allSettings) {
        const auto &before = (*device.settings)[setting];
        const auto &after = (*device.afterRestart)[setting];
        if (before.state == ReadState::Read && after.state == ReadState::Read
            && before.value != after.value)
            lost.push_back({setting, before.value, after.value});
    }
    return lost;
}

std::optional<Finding> lostFinding(const Facts &facts, const std::vector<Lost> &lost,
                                   EvidenceSource source, UtcMillis at, std::string_view prefix)
{
    if (lost.empty())
        return {};
    auto finding = unitFinding(FindingId::SettingsLostAfterRestart, Rung::Socket, Severity::Error,
                               RemedyKind::WriteSettings);
    std::vector<std::string> names;
    for (const auto &[setting, before, now] : lost) {
        const std::string name(settingName(setting));
        names.push_back(name);
        const auto shown = isSecret(setting) ? std::string("***") : before;
        finding.evidence.push_back({source, at, std::string(prefix) + name, shown});
        finding.evidence.push_back(settingItem(facts, setting));
        if (!isSecret(setting))
            finding.remedy.settings.setAsRead(setting, before);
    }
    const bool onlyApn = std::ranges::all_of(lost, [](const Lost &one) {
        return one.setting == SettingId::Apn || one.setting == SettingId::ApnUser
               || one.setting == SettingId::ApnPassword;
    });
    if (onlyApn)
        finding.rung = Rung::DataSession;
    finding.parameters = {{"settings", joined(names)}};
    if (finding.remedy.settings.empty()) // Secrets, which only a person can give.
        finding.remedy.kind = RemedyKind::CheckAgain;
    return finding;
}

/// Where it shall report is said by now, and it is not what the job wrote.
bool isSaidOtherwise(const Facts &facts, SettingId setting, std::string_view written)
{
    const auto &wanted = facts.wanted();
    if (!wanted)
        return false;
    switch (setting) {
    case SettingId::Host:
        return !facts.sameHost(written, wanted->host);
    case SettingId::ServerPort:
        return written != std::to_string(wanted->port);
    case SettingId::Transport:
        return written != transportName(wanted->transport);
    default:
        return false;
    }
}

std::optional<Finding> lostSinceJob(const Facts &facts)
{
    const auto &job = facts.evidence().lastJob;
    if (!job || facts.settings() == nullptr
        || (job->identity.imei && facts.imei() && *job->identity.imei != *facts.imei()))
        return {};
    std::vector<Lost> lost;
    bool reverted = true;
    for (const auto &result : job->settings) {
        const auto now = facts.held(result.setting);
        if (result.outcome != SettingOutcome::Verified || isSecret(result.setting) || !result.after
            || !now || *now == *result.after
            || isSaidOtherwise(facts, result.setting, *result.after))
            continue;
        lost.push_back({result.setting, *result.after, *now});
        reverted = reverted && result.before == now;
    }
    auto finding = lostFinding(facts, lost, EvidenceSource::Record, job->ended, "job.");
    if (finding) {
        // What it held before the job is back; anything else may be somebody's later work.
        finding->severity = reverted ? Severity::Error : Severity::Warning;
        finding->confidence = reverted ? Confidence::Likely : Confidence::Possible;
        finding->parameters.emplace_back("reason", "job");
        finding->parameters.emplace_back("time", isoTime(job->ended));
    }
    return finding;
}

std::optional<Finding> settingsLost(const Facts &facts)
{
    const auto &device = facts.evidence().device;
    if (!device)
        return {};
    const auto lost = lostInRestart(*device);
    if (lost.empty())
        return lostSinceJob(facts);
    auto finding = lostFinding(facts, lost, EvidenceSource::Device, device->at, "before_restart.");
    finding->parameters.emplace_back("reason", "restart");
    return finding;
}

constexpr std::array rules = {
    Rule{FindingId::SupplyLow, supplyLow},
    Rule{FindingId::UnitAsleep, unitAsleep},
    Rule{FindingId::IntervalLongerThanWait, intervalLonger},
    Rule{FindingId::FirmwareUnknown, firmwareUnknown},
    Rule{FindingId::DevicePasswordWrong, passwordWrong},
    Rule{FindingId::SettingsLostAfterRestart, settingsLost},
};

} // namespace

std::span<const Rule> unitRules()
{
    return rules;
}

} // namespace sp7600::diagnosis
