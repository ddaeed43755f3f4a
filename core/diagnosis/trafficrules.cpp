// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"
#include "core/diagnosis/rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sp7600::diagnosis
{

namespace
{

using namespace std::chrono_literals;

/// A clock that a satellite or a network sets is never so far off.
constexpr auto clockTolerance = 5min;
/// Reports that a unit stored while it had no network are seldom older than that.
constexpr auto longestStorage = std::chrono::days(3);

std::optional<Finding> otherImei(const Facts &facts)
{
    const auto &traffic = facts.evidence().traffic;
    if (!facts.imei() || facts.heard() || !traffic || traffic->units.empty()
        || facts.reportsElsewhere())
        return {};
    // In a workshop others report here too; one alone is likely to be the unit in hand.
    const bool alone = traffic->units.size() == 1;
    const auto &other = traffic->units.front();
    Finding finding{.id = FindingId::ReportOtherImei,
                    .severity = alone ? Severity::Error : Severity::Warning,
                    .confidence = alone ? Confidence::Likely : Confidence::Possible,
                    .rung = Rung::Records,
                    .parameters = {{"imei", other.imei}, {"expected", *facts.imei()}},
                    .evidence = {},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    for (const auto &unit : traffic->units)
        finding.evidence.push_back(heardItem(unit));
    const auto &device = facts.evidence().device;
    finding.evidence.push_back(device && device->identity.imei
                                   ? deviceItem(facts, "identity.imei", *facts.imei())
                                   : EvidenceItem{EvidenceSource::Person, facts.evidence().at,
                                                  "target.imei", *facts.imei()});
    return finding;
}

std::optional<Finding> undecodable(const Facts &facts)
{
    const auto &traffic = facts.evidence().traffic;
    if (!traffic || traffic->undecodable == 0)
        return {};
    const auto &last = traffic->lastUndecodable;
    const bool noise = last && last->error && !last->error->parameter("noise").empty();
    Finding finding{
        .id = FindingId::ReportUndecodable,
        .severity = noise             ? Severity::Info
                    : facts.arrives() ? Severity::Warning
                                      : Severity::Error,
        .confidence = noise             ? Confidence::Possible
                      : facts.arrives() ? Confidence::Certain
                                        : Confidence::Likely,
        .rung = Rung::Records,
        .parameters = {{"count", std::to_string(traffic->undecodable)},
                       {"reason", noise ? "noise" : "unreadable"}},
        .evidence = {trafficItem(facts, "undecodable", std::to_string(traffic->undecodable))},
        .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    if (!last)
        return finding;
    finding.parameters.emplace_back("peer", last->peer.address);
    if (last->error) {
        finding.parameters.emplace_back("error", codeName(last->error->code));
        finding.evidence.push_back({EvidenceSource::Traffic, last->received, "undecodable.reason",
                                    std::string(codeName(last->error->code))});
    }
    return finding;
}

/// Why a server cannot read what the unit sends; a null pointer when it can, or when nobody knows.
const char *formatProblem(const Facts &facts)
{
    const auto *const report = facts.report();
    const auto &preset = facts.evidence().target.preset;
    if (report == nullptr)
        return nullptr;
    const bool maskless = report->skypatrol && !report->skypatrol->mask;
    if (!preset || preset->reads.empty())
        return report->kind == ReportKind::NeedsMask ? "mask" : nullptr;
    const auto read = std::ranges::find(preset->reads, report->dialect, &ReadFormat::dialect);
    if (read == preset->reads.end())
        return "format";
    if (!contains(read->transports, facts.unit()->transport))
        return "transport";
    if (report->kind == ReportKind::NeedsMask)
        return "mask";
    return read->needsMask && maskless && report->kind == ReportKind::Report ? "mask" : nullptr;
}

/// What the unit is set to, where nothing was heard of it yet.
std::optional<Finding> formatSetWrong(const Facts &facts)
{
    const auto &preset = facts.evidence().target.preset;
    const auto format = facts.held(SettingId::ReportFormat);
    if (facts.report() != nullptr || !preset || !format || preset->reads.empty())
        return {};
    const auto reads = [&](Dialect dialect) {
        return contains(preset->reads, dialect, &ReadFormat::dialect);
    };
    const auto held = *format == "binary" ? Dialect::GosafeBinary : Dialect::GosafeText;
    if ((*format != "binary" && *format != "text") || reads(held))
        return {};
    Finding finding{.id = FindingId::ReportFormatMismatch,
                    .severity = Severity::Error,
                    .confidence = Confidence::Likely,
                    .rung = Rung::Records,
                    .parameters = {{"dialect", std::string(dialectName(held))},
                                   {"server", preset->name},
                                   {"reason", "format"}},
                    .evidence = {settingItem(facts, SettingId::ReportFormat),
                                 tableItem(facts, "preset.reads", preset->name)},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    const auto other = *format == "binary" ? "text" : "binary";
    if (reads(*format == "binary" ? Dialect::GosafeText : Dialect::GosafeBinary)) {
        finding.remedy.kind = RemedyKind::WriteSettings;
        finding.remedy.settings.setAsRead(SettingId::ReportFormat, other);
    }
    return finding;
}

std::optional<Finding> formatMismatch(const Facts &facts)
{
    const auto *const problem = formatProblem(facts);
    if (problem == nullptr)
        return formatSetWrong(facts);
    const auto &report = *facts.report();
    const auto &preset = facts.evidence().target.preset;
    Finding finding{
        .id = FindingId::ReportFormatMismatch,
        .severity = Severity::Error,
        .confidence = Confidence::Certain,
        .rung = Rung::Records,
        .parameters = {{"dialect", std::string(dialectName(report.dialect))},
                       {"transport", std::string(transportName(facts.unit()->transport))},
                       {"reason", problem}},
        .evidence = {reportItem(facts, "report.dialect", std::string(dialectName(report.dialect)))},
        .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    if (!preset)
        return finding;
    finding.parameters.emplace_back("server", preset->name);
    if (preset->reads.empty())
        return finding;
    finding.evidence.push_back(tableItem(facts, "preset.reads", preset->name));
    if (std::string_view(problem) == "transport") {
        const auto read = std::ranges::find(preset->reads, report.dialect, &ReadFormat::dialect);
        const std::string other(transportName(read->transports.front()));
        finding.parameters.emplace_back("other", other);
        finding.remedy.kind = RemedyKind::WriteSettings;
        finding.remedy.settings.setAsRead(SettingId::Transport, other);
    }
    return finding;
}

std::optional<Finding> notAcknowledged(const Facts &facts)
{
    if (!facts.heard())
        return {};
    const auto &unit = *facts.unit();
    const auto repeats = unit.retransmissions + unit.duplicates;
    const auto frames = unit.frames - std::min(unit.heartbeats, unit.frames);
    if (repeats < 2 || repeats * 4 < frames)
        return {};
    const bool relayed = facts.evidence().traffic->relay.has_value();
    return Finding{
        .id = FindingId::AcknowledgementNotReceived,
        .severity = Severity::Warning,
        .confidence = Confidence::Likely,
        .rung = Rung::Answer,
        .parameters = {{"count", std::to_string(repeats)},
                       {"frames", std::to_string(frames)},
                       {"reason", relayed ? "server" : "here"}},
        .evidence = {heardItem(unit),
                     {EvidenceSource::Traffic, unit.lastHeard, "repeats",
                      std::to_string(repeats) + " / " + std::to_string(frames)}},
        .remedy = {.kind = relayed ? RemedyKind::CheckAgain : RemedyKind::ChangeAcknowledgement,
                   .settings = {}}};
}

std::optional<Finding> gpsNoFix(const Facts &facts)
{
    if (facts.fix() != false)
        return {};
    const auto *const status = facts.status();
    const auto *const report = facts.report();
    const bool fromReport = report != nullptr && report->gps && report->gps->hasFix()
                            && (facts.reportIsNewer() || !status->gpsFix);
    Finding finding{.id = FindingId::GpsNoFix,
                    .severity = facts.onBench() ? Severity::Info : Severity::Warning,
                    .confidence = Confidence::Certain,
                    .rung = Rung::Records,
                    .parameters = {},
                    .evidence = {fromReport ? reportItem(facts, "report.fix", "no")
                                            : deviceItem(facts, "status.fix", "no")},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    if (const auto satellites = fromReport ? report->gps->satellites : status->satellites)
        finding.parameters.emplace_back("count", std::to_string(*satellites));
    finding.parameters.emplace_back("reason", facts.onBench() ? "bench" : "vehicle");
    return finding;
}

/// A difference that is a time zone: half hours, as `+03:00`; empty for any other.
std::string zoneOf(std::chrono::seconds ahead)
{
    constexpr long halfHour = 1800;
    constexpr long tolerance = 90;
    const auto seconds = static_cast<long>(ahead.count());
    const auto halves = std::lround(static_cast<double>(seconds) / halfHour);
    if (halves == 0 || std::abs(halves) > 28 || std::abs(seconds - halves * halfHour) > tolerance)
        return {};
    const auto hours = std::abs(halves) / 2;
    return (halves < 0 ? "-" : "+") + std::string(hours < 10 ? "0" : "") + std::to_string(hours)
           + (halves % 2 == 0 ? ":00" : ":30");
}

struct ClockDoubt {
    const char *reason; ///< `none`, `zone`, `wrong`, `laptop`.
    Severity severity = Severity::Warning;
    Confidence confidence = Confidence::Likely;
    std::string zone = {};
};

std::optional<ClockDoubt> clockDoubt(const Facts &facts)
{
    const auto &report = *facts.report();
    if (!report.time) {
        // Without satellites a unit cannot know the time: that is the cause, not its clock.
        const bool excused = facts.onBench() || facts.fix() == false;
        return ClockDoubt{.reason = "none",
                          .severity = excused ? Severity::Info : Severity::Warning,
                          .confidence = Confidence::Certain};
    }
    const auto ahead =
        std::chrono::duration_cast<std::chrono::seconds>(*report.time - facts.unit()->lastReportAt);
    const auto doubt =
        timeDoubt(report, std::chrono::floor<std::chrono::seconds>(facts.evidence().at),
                  std::chrono::floor<std::chrono::seconds>(facts.unit()->lastReportAt));
    if (doubt == TimeDoubt::BeforeUnits)
        return ClockDoubt{.reason = "wrong", .confidence = Confidence::Certain};
    if (ahead <= clockTolerance && doubt == TimeDoubt::None)
        return {};
    ClockDoubt found{.reason = "wrong"};
    found.zone = zoneOf(ahead);
    const bool mayBeStored = ahead < 0s && facts.held(SettingId::TimeZone) != found.zone;
    if (mayBeStored && -ahead < longestStorage)
        return {}; // by the unit until it had a network
    if (!found.zone.empty())
        found.reason = "zone";
    const auto &laptop = facts.evidence().laptop;
    if (laptop && laptop->clockSynchronised == false) {
        found.confidence = Confidence::Possible;
        found.reason = "laptop";
    } else if (ahead > 0s && laptop && laptop->clockSynchronised == true) {
        found.confidence = Confidence::Certain;
    }
    return found;
}

std::optional<Finding> clockWrong(const Facts &facts)
{
    if (facts.report() == nullptr || facts.report()->kind != ReportKind::Report)
        return {};
    const auto doubt = clockDoubt(facts);
    if (!doubt)
        return {};
    const auto &time = facts.report()->time;
    const auto received = isoTime(facts.unit()->lastReportAt);
    Finding finding{
        .id = FindingId::ClockWrong,
        .severity = doubt->severity,
        .confidence = doubt->confidence,
        .rung = Rung::Records,
        .parameters = {{"received", received}, {"reason", doubt->reason}},
        .evidence = {reportItem(facts, "report.time", time ? isoTime(*time) : std::string()),
                     trafficItem(facts, "report.received", received)},
        .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    if (time)
        finding.parameters.emplace_back("reported", isoTime(*time));
    if (!doubt->zone.empty())
        finding.parameters.emplace_back("zone", doubt->zone);
    const auto held = facts.held(SettingId::TimeZone);
    if (held && !doubt->zone.empty() && *held != "+00:00") {
        finding.evidence.push_back(settingItem(facts, SettingId::TimeZone));
        finding.remedy.kind = RemedyKind::WriteSettings;
        finding.remedy.settings.setAsRead(SettingId::TimeZone, "+00:00");
    }
    const auto &laptop = facts.evidence().laptop;
    if (laptop && laptop->clockSynchronised)
        finding.evidence.push_back(
            laptopItem(facts, "clock.synchronised", yesOrNo(*laptop->clockSynchronised)));
    if (laptop && laptop->clockOffset)
        finding.evidence.push_back(laptopItem(
            facts, "clock.offset", std::to_string(laptop->clockOffset->count()) + " ms"));
    return finding;
}

std::optional<Finding> obdSilent(const Facts &facts)
{
    const auto *const report = facts.report();
    if (report == nullptr || report->kind != ReportKind::Report || !isGosafe(report->dialect)
        || facts.busAnswers() == true)
        return {};
    const auto ignition = report->status ? report->status->ignition() : std::nullopt;
    const bool absent = !report->obd;
    const bool off = ignition == false;
    Finding finding{.id = FindingId::ObdSilent,
                    .severity =
                        absent || off || facts.onBench() ? Severity::Info : Severity::Warning,
                    .confidence = absent ? Confidence::Possible : Confidence::Certain,
                    .rung = Rung::Records,
                    .parameters = {{"reason", facts.onBench() ? "bench"
                                              : off           ? "ignition"
                                              : absent        ? "absent"
                                                              : "silent"}},
                    .evidence = {reportItem(facts, "report.obd", absent ? "absent" : "empty")},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    if (ignition)
        finding.evidence.push_back(reportItem(facts, "report.ignition", yesOrNo(*ignition)));
    return finding;
}

constexpr std::array rules = {
    Rule{FindingId::ReportOtherImei, otherImei},
    Rule{FindingId::ReportUndecodable, undecodable},
    Rule{FindingId::ReportFormatMismatch, formatMismatch},
    Rule{FindingId::AcknowledgementNotReceived, notAcknowledged},
    Rule{FindingId::GpsNoFix, gpsNoFix},
    Rule{FindingId::ClockWrong, clockWrong},
    Rule{FindingId::ObdSilent, obdSilent},
};

} // namespace

std::span<const Rule> trafficRules()
{
    return rules;
}

} // namespace sp7600::diagnosis
