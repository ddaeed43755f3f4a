// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/certificate.h"

#include <algorithm>
#include <cmath>

namespace sp7600
{

namespace
{

constexpr double metresPerHdop = 5;
constexpr double supplyTolerance = 2.5;
constexpr double odometerLess = 1'000;
constexpr double odometerMore = 10'000;

bool hasPosition(const Report &report)
{
    return report.gps && report.gps->valid && report.gps->latitude && report.gps->longitude;
}

CheckVerdict verdictOf(bool good)
{
    return good ? CheckVerdict::Passed : CheckVerdict::Failed;
}

CheckVerdict settingsVerdict(const Commissioning &job)
{
    bool isAnyWanted = false;
    bool isAnyUnsure = false;
    for (const auto &entry : job.settings) {
        if (!entry.wanted)
            continue;
        isAnyWanted = true;
        if (entry.outcome == SettingOutcome::Refused || entry.outcome == SettingOutcome::Ignored)
            return CheckVerdict::Failed;
        isAnyUnsure = isAnyUnsure || entry.outcome == SettingOutcome::Unreadable
                      || entry.outcome == SettingOutcome::NotKnown;
    }
    return isAnyWanted && !isAnyUnsure ? CheckVerdict::Passed : CheckVerdict::NotKnown;
}

CheckVerdict reportVerdict(const Commissioning &job)
{
    if (heardReport(job) != nullptr)
        return CheckVerdict::Passed;
    if (!job.error)
        return CheckVerdict::NotKnown;
    switch (job.error->code) {
    case ErrorCode::ProofNothingArrived:
    case ErrorCode::ProofOtherImei:
    case ErrorCode::ProofOtherTransport:
    case ErrorCode::ProofUndecodable:
    case ErrorCode::ProofHeartbeatOnly:
        return CheckVerdict::Failed;
    default:
        return CheckVerdict::NotKnown;
    }
}

CheckVerdict timeVerdict(const Commissioning &job, const Report &report)
{
    const auto received = std::chrono::floor<std::chrono::seconds>(job.proof->received);
    switch (timeDoubt(report, received, received)) {
    case TimeDoubt::None:
        return CheckVerdict::Passed;
    case TimeDoubt::NoClock:
        return CheckVerdict::NotKnown;
    default:
        return CheckVerdict::Failed;
    }
}

std::optional<std::string> heardFirmware(const Report &report)
{
    if (!report.system || !report.system->firmware)
        return {};
    return *report.system->firmware;
}

} // namespace

const Report *heardReport(const Commissioning &job)
{
    if (!job.proof || job.proofReport >= job.proof->reports.size())
        return nullptr;
    return &job.proof->reports[job.proofReport];
}

const Report *positionReport(const Commissioning &job)
{
    const auto *const heard = heardReport(job);
    if (heard == nullptr || hasPosition(*heard))
        return heard;
    const auto &reports = job.proof->reports;
    const auto found = std::ranges::find_if(reports, [heard](const Report &report) {
        return unitName(report) == unitName(*heard) && hasPosition(report);
    });
    return found == reports.end() ? nullptr : &*found;
}

std::optional<std::string> heardVin(const Commissioning &job)
{
    const auto *const heard = heardReport(job);
    if (heard == nullptr)
        return {};
    if (heard->obd && heard->obd->vin)
        return *heard->obd->vin;
    for (const auto &report : job.proof->reports) {
        if (unitName(report) == unitName(*heard) && report.obd && report.obd->vin)
            return *report.obd->vin;
    }
    return {};
}

std::optional<std::uint64_t> heardOdometer(const Commissioning &job)
{
    const auto *const report = heardReport(job);
    if (report == nullptr)
        return {};
    if (report->counters && report->counters->odometerMetres)
        return report->counters->odometerMetres;
    return report->skypatrol ? report->skypatrol->odometerMetres : std::nullopt;
}

std::optional<double> heardSupply(const Commissioning &job)
{
    const auto *const report = heardReport(job);
    if (report == nullptr)
        return {};
    if (report->analogue && report->analogue->externalVolts())
        return report->analogue->externalVolts();
    return report->skypatrol ? report->skypatrol->powerVolts : std::nullopt;
}

std::string vinOf(const Commissioning &job)
{
    return heardVin(job).value_or(job.vehicle.vin);
}

std::optional<double> positionUncertainty(const GpsInfo &gps)
{
    if (!gps.hdop)
        return {};
    return *gps.hdop * metresPerHdop;
}

Signature signatureOf(const Commissioning &job)
{
    return job.correction.value_or(Signature{job.installer, job.company});
}

std::string_view proofName(const Commissioning &job)
{
    return job.result == JobResult::Proved ? proofKindName(job.proofKind) : "none";
}

std::string_view checkName(CertificateCheck check)
{
    switch (check) {
    case CertificateCheck::SettingsReadBack:
        return "settings-read-back";
    case CertificateCheck::RestartNotNeeded:
        return "restart-not-needed";
    case CertificateCheck::ReportHeard:
        return "report-heard";
    case CertificateCheck::ReportTime:
        return "report-time";
    case CertificateCheck::PositionFound:
        return "position-found";
    case CertificateCheck::SameFirmware:
        return "same-firmware";
    case CertificateCheck::SameSupply:
        return "same-supply";
    case CertificateCheck::SameOdometer:
        return "same-odometer";
    case CertificateCheck::SameVin:
        return "same-vin";
    }
    return "settings-read-back";
}

std::string_view verdictName(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return "passed";
    case CheckVerdict::Failed:
        return "failed";
    case CheckVerdict::NotKnown:
        return "not-known";
    }
    return "not-known";
}

std::vector<Comparison> comparisons(const Commissioning &job)
{
    std::vector<Comparison> list;
    const auto *const report = heardReport(job);
    if (report == nullptr)
        return list;
    if (const auto heard = heardFirmware(*report); heard && job.identity.firmware) {
        list.push_back({CertificateCheck::SameFirmware, *job.identity.firmware, *heard,
                        *job.identity.firmware == *heard});
    }
    const auto status = job.status.value_or(DeviceStatus{});
    if (const auto heard = heardSupply(job); heard && status.externalVolts) {
        list.push_back({CertificateCheck::SameSupply, *status.externalVolts, *heard,
                        std::abs(*heard - *status.externalVolts) <= supplyTolerance});
    }
    if (const auto heard = heardOdometer(job); heard && status.odometerMetres) {
        const auto cable = static_cast<double>(*status.odometerMetres);
        const auto now = static_cast<double>(*heard);
        list.push_back({CertificateCheck::SameOdometer, cable, now,
                        now >= cable - odometerLess && now <= cable + odometerMore});
    }
    if (const auto heard = heardVin(job); heard && !job.vehicle.vin.empty()) {
        list.push_back(
            {CertificateCheck::SameVin, job.vehicle.vin, *heard, job.vehicle.vin == *heard});
    }
    return list;
}

std::vector<CheckedFact> certificateChecks(const Commissioning &job)
{
    std::vector<CheckedFact> checks{
        {CertificateCheck::SettingsReadBack, settingsVerdict(job)},
        {CertificateCheck::RestartNotNeeded,
         verdictOf(std::ranges::none_of(job.settings, &SettingResult::afterRestart))},
        {CertificateCheck::ReportHeard, reportVerdict(job)},
    };
    if (const auto *const report = heardReport(job)) {
        checks.push_back({CertificateCheck::ReportTime, timeVerdict(job, *report)});
        // Without a view of the sky there is none, and nothing is wrong.
        checks.push_back({CertificateCheck::PositionFound, positionReport(job) != nullptr
                                                               ? CheckVerdict::Passed
                                                               : CheckVerdict::NotKnown});
    }
    for (const auto &comparison : comparisons(job))
        checks.push_back({comparison.check, verdictOf(comparison.agrees)});
    return checks;
}

} // namespace sp7600
