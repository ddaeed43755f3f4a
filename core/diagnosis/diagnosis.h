// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the rules that make ranked findings and the ladder of evidence, in standard C++.
// What may not: Qt, I/O, clocks, words for people, anything that gathers evidence.
// Who calls it: commissioning.
#pragma once

#include "core/model/model.h"

namespace sp7600::diagnosis
{

/// What @p evidence comes to. The same evidence gives the same diagnosis.
[[nodiscard]] Diagnosis diagnose(const Evidence &evidence);

} // namespace sp7600::diagnosis
