// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QString>

#include <functional>

namespace sp7600::support
{

/// What can be typed for a finding; empty where nothing can.
using CommandOf = std::function<QString(const Finding &finding)>;

/// A diagnosis for a person, in lines: the ladder, that nothing is wrong where that is so, the
/// findings in order, what does not fit together, and what could not be seen. In the user's
/// language.
[[nodiscard]] QString diagnosisText(const Diagnosis &diagnosis, const CommandOf &commandOf = {});

} // namespace sp7600::support
