// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"

#include <QString>

#include <vector>

namespace sp7600::certificate
{

/// What a certificate tells, as the page of paper and the window show it. One line: `Firmware`,
/// `V1.10`.
struct SheetFact {
    QString name;
    QString value;
};

using SheetFacts = std::vector<SheetFact>;

/// `14 Mar 2026 03:26:53 UTC-06:00`
[[nodiscard]] QString sheetTime(UtcMillis time, const CertificateLook &look);

/// Whom the page names. What the record leaves open is as the look has it; a correction leaves
/// nothing open.
[[nodiscard]] Signature sheetSignature(const Commissioning &job, const CertificateLook &look);

// What is worth a line even when nobody knows it is there as “not known”, the rest is left out.

[[nodiscard]] SheetFacts trackerFacts(const Commissioning &job);
[[nodiscard]] SheetFacts simFacts(const Commissioning &job, const CertificateLook &look);
[[nodiscard]] SheetFacts vehicleFacts(const Commissioning &job, const CertificateLook &look);
[[nodiscard]] SheetFacts workFacts(const Commissioning &job, const CertificateLook &look);
/// Of the report that proves; empty without one.
[[nodiscard]] SheetFacts reportFacts(const Commissioning &job, const CertificateLook &look);

/// One row of the table: what it held, and what it holds.
struct SheetSetting {
    QString name;
    QString before;
    QString after;
    QString outcome;
    bool isChanged = false;
};

/// Those that this firmware has, or somebody wanted; secrets as `•••`.
[[nodiscard]] std::vector<SheetSetting> sheetSettings(const Commissioning &job);

} // namespace sp7600::certificate
