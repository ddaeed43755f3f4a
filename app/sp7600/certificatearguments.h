// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "core/model/model.h"

namespace sp7600::app
{

// These options print a page: main() looks for them before anything else.
inline constexpr QLatin1StringView pdfOption("pdf");
inline constexpr QLatin1StringView certificateOption("certificate");

/// `--plate`, `--vin`, `--odometer-km`, and `--company`.
void addVehicleArguments(Arguments &arguments);
/// What they say of the vehicle. Error: UsageWrong.
[[nodiscard]] Result<VehicleDetails> vehicleFrom(const Arguments &arguments);

/// `--certificate`.
void addCertificateArgument(Arguments &arguments);
/// Before the job: that the file can be made, and is not there yet. Errors: FileExists,
/// FileUnwritable.
[[nodiscard]] Result<void> checkCertificateFile(const Arguments &arguments);
/// After the job, if it was recorded. That it could not be written becomes the job's error, unless
/// it has one.
void writeCertificate(const Arguments &arguments, Commissioning &job, const Console &console);

/// Writes the page with the logo, company and installer of the preferences, and notes when it had
/// to do without the logo. Error: FileUnwritable.
[[nodiscard]] Result<void> writePage(const Commissioning &job, const QString &file);

} // namespace sp7600::app
