// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commissioning.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sp7600
{

// What a certificate concludes from a commissioning: nothing in here was observed anew.

/// The report that was heard after the write; null without one. It proves where the result says
/// so. Lives as long as @p job.
[[nodiscard]] const Report *heardReport(const Commissioning &job);

/// The same, when its position is good; else the first of this unit with a good one that came with
/// it; null when none has one. Lives as long as @p job.
[[nodiscard]] const Report *positionReport(const Commissioning &job);

/// What the vehicle said over its bus in what came with the report; absent when it was not heard.
[[nodiscard]] std::optional<std::string> heardVin(const Commissioning &job);

/// Metres, of the report; absent when it has none.
[[nodiscard]] std::optional<std::uint64_t> heardOdometer(const Commissioning &job);

/// Volts, of the report; absent when it has none.
[[nodiscard]] std::optional<double> heardSupply(const Commissioning &job);

/// The heard one before the one that a person gave; empty when there is neither.
[[nodiscard]] std::string vinOf(const Commissioning &job);

/// How far off a position may be, in metres: its HDOP times the five metres that a receiver with
/// one frequency is good for. Absent without HDOP.
[[nodiscard]] std::optional<double> positionUncertainty(const GpsInfo &gps);

/// Whom the certificate names: the correction as it stands, else what was recorded.
[[nodiscard]] Signature signatureOf(const Commissioning &job);

/// How it was proved: `direct` or `relay`; `none` when it was not.
[[nodiscard]] std::string_view proofName(const Commissioning &job);

/// What a certificate looks at. The names are part of its JSON.
enum class CertificateCheck : std::uint8_t {
    SettingsReadBack, ///< All that was wanted was read back as wanted.
    RestartNotNeeded, ///< Nothing that was written waits for a restart.
    ReportHeard,      ///< A report of this unit arrived after the write.
    ReportTime,       ///< Its clock can be believed.
    PositionFound,    ///< It knows where it is.
    SameFirmware,
    SameSupply,
    SameOdometer,
    SameVin,
};

/// `settings-read-back`, `restart-not-needed`, `report-heard`, `report-time`, `position-found`,
/// `same-firmware`, `same-supply`, `same-odometer`, `same-vin`.
[[nodiscard]] std::string_view checkName(CertificateCheck check);

/// The names are part of the certificate's JSON.
enum class CheckVerdict : std::uint8_t { Passed, Failed, NotKnown };

/// `passed`, `failed`, `not-known`.
[[nodiscard]] std::string_view verdictName(CheckVerdict verdict);

/// A text, volts, or metres.
using ComparedValue = std::variant<std::string, double>;

/// One fact that is known twice. The report names its unit by IMEI and proves it by nothing; that
/// it also knows what the cable told makes it likelier to be the same unit.
struct Comparison {
    CertificateCheck check = CertificateCheck::SameFirmware;
    ComparedValue cable;  ///< What the unit told over the cable; of a VIN what a person gave.
    ComparedValue report; ///< What the report says.
    /// Equal; of the supply: as far apart as starting the engine puts it at most (2.5 V); of the
    /// odometer: as far as could be driven meanwhile (1 km less to 10 km more).
    bool agrees = false;

    bool operator==(const Comparison &) const = default;
};

/// Those that are known on both sides, in the order of CertificateCheck.
[[nodiscard]] std::vector<Comparison> comparisons(const Commissioning &job);

struct CheckedFact {
    CertificateCheck check = CertificateCheck::SettingsReadBack;
    CheckVerdict verdict = CheckVerdict::NotKnown;

    bool operator==(const CheckedFact &) const = default;
};

/// All that could be looked at, in the order of CertificateCheck. What needs a report is left out
/// without one, and a comparison without both of its sides.
[[nodiscard]] std::vector<CheckedFact> certificateChecks(const Commissioning &job);

} // namespace sp7600
