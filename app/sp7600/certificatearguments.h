// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "core/certificate/certificate.h"

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

/// With the logo, company and installer of the preferences, as the system writes numbers.
[[nodiscard]] certificate::CertificateLook certificateLook();

} // namespace sp7600::app
