// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/certificate.h"

#include <QLocale>
#include <QString>

#include <cstdint>

// The words of a commissioning certificate, in the user's language. Numbers as the locale given
// writes them: a certificate may be for somebody else than the person at the laptop.
namespace sp7600::text
{

/// Headings and names of facts.
enum class CertificateWord : std::uint8_t {
    Title,
    Number,
    Tracker,
    Imei,
    ImeiFromLabel,
    Model,
    Firmware,
    Hardware,
    Sim,
    Operator,
    Network,
    Iccid,
    Signal,
    Vehicle,
    VehicleName,
    Plate,
    Vin,
    HeardFromVehicle,
    GivenByPerson,
    Odometer,
    OdometerReported,
    Work,
    Installer,
    Company,
    Begun,
    Ended,
    Settings,
    Setting,
    Before,
    After,
    Outcome,
    MoreSettings,
    Proof,
    ReportTime,
    Received,
    Position,
    Uncertainty,
    Satellites,
    Speed,
    Ignition,
    On,
    Off,
    Supply,
    Battery,
    NoReport,
    NoPosition,
    North,
    Checks,
    Limits,
    NotKnown,
    Version,
    Checksum,
};

[[nodiscard]] QString certificateWord(CertificateWord word);

/// The result in one or two large words: `Proved`, `Configured, not proved`, `Failed`.
[[nodiscard]] QString certificateResult(JobResult result);

/// What sort of proof there is, as a sentence.
[[nodiscard]] QString proofSort(const Commissioning &job);
/// What that sort does not show, in a sentence or two.
[[nodiscard]] QString proofLimits(const Commissioning &job);

/// What was looked at, as the name of a check: `Firmware is the same`.
[[nodiscard]] QString checkText(CertificateCheck check);
/// `cable V1.10, report V1.12`
[[nodiscard]] QString comparisonText(const Comparison &comparison, const QLocale &locale);

/// `4 of 5, -71 dBm`; what is not known is left out.
[[nodiscard]] QString signalText(const DeviceStatus &status, const QLocale &locale);
/// `25.68661° N; 100.31612° W`
[[nodiscard]] QString positionText(double latitude, double longitude, const QLocale &locale);
/// `87,231.4 km`
[[nodiscard]] QString odometerText(double metres, const QLocale &locale);
/// `14.1 V`
[[nodiscard]] QString voltsText(double volts, const QLocale &locale);
/// Up to a kilometre in metres: `50 m`, `2 km`.
[[nodiscard]] QString distanceText(double metres, const QLocale &locale);
/// `62 km/h`
[[nodiscard]] QString speedText(double kmh, const QLocale &locale);

} // namespace sp7600::text
