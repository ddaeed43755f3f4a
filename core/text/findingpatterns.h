// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/text: the sentences for findings, before their places are filled.
#pragma once

#include "core/model/finding.h"

namespace sp7600::text
{

/// Places are named after the parameters that core/model/finding.h documents. The sources are of
/// the context `Findings`.
struct FindingPattern {
    const char *cause;
    const char *why;
    const char *remedy;
};

/// For findings of where the tracker reports; empty for others.
[[nodiscard]] FindingPattern endpointPattern(const Finding &finding);
/// For findings of SIM, network, access point and data session; empty for others.
[[nodiscard]] FindingPattern networkPattern(const Finding &finding);

} // namespace sp7600::text
