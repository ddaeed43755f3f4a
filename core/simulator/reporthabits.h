// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace sp7600::simulator
{

/// What the unit's reports are written in.
enum class ReportForm : std::uint8_t {
    AsSet,     ///< Gosafe, text or binary by its settings.
    Damaged,   ///< Gosafe binary whose checksum does not fit.
    Skypatrol, ///< The SkyPatrol API, ASCII events, as units of another family send.
};

/// What is odd about a unit as its server sees it. As it is made, nothing is.
struct ReportHabits {
    ReportForm form = ReportForm::AsSet;
    bool neighboursImei = false;       ///< Reports carry that of neighbourOf().
    std::chrono::seconds clockError{}; ///< What its clock is ahead, in reports.
    bool takesAcknowledgements = true; ///< Else it repeats its oldest report at every interval.
    /// It was switched on long ago and has just reported: the next report comes after one interval.
    bool hasJustReported = false;

    bool operator==(const ReportHabits &) const = default;
};

} // namespace sp7600::simulator
