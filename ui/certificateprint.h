// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"

class QPrinter;

namespace sp7600::ui
{

/// Draws the certificate on one sheet of @p printer, smaller where its paper is smaller than A4.
/// False when the printer cannot be used.
[[nodiscard]] bool printCertificate(const Commissioning &job,
                                    const certificate::CertificateLook &look, QPrinter &printer);

} // namespace sp7600::ui
