// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace sp7600::ui
{

/// Where the models take the time from; tests give their own.
using Now = std::function<UtcMillis()>;

/// `4 s`, `12 min`, `3 h`, `2 d`; never negative.
[[nodiscard]] QString ageText(std::chrono::milliseconds age);
/// How long it still takes: `90 s`, from two minutes on `5 min`, from two hours on `24 h`.
[[nodiscard]] QString leftText(std::chrono::seconds left);
/// Time of day on this laptop's clock: `14:03:27`.
[[nodiscard]] QString clockText(UtcMillis time);
/// Time of day, and the date where it is not the day of @p now.
[[nodiscard]] QString momentText(UtcMillis time, UtcMillis now);
/// Date and time on this laptop's clock, for a time that may be of another day.
[[nodiscard]] QString dateAndTimeText(UtcSeconds time);
/// Date and time of day on this laptop's clock, to the minute: `2026-03-14 10:05`.
[[nodiscard]] QString minuteText(UtcMillis time);
/// `19.43260, -99.13320`; empty without coordinates.
[[nodiscard]] QString positionText(const Report &report);
/// `62 km/h`, or in the unit that is shown; empty when not reported.
[[nodiscard]] QString speedText(const Report &report);
/// `14.1 V`, the vehicle's supply; empty when not reported.
[[nodiscard]] QString voltsText(const Report &report);
[[nodiscard]] QString transportText(Transport transport);
/// `Server, Port, APN`
[[nodiscard]] QString settingLabels(const std::vector<SettingId> &settings);
/// Escaped, grouped for reading aloud when it is an IMEI.
[[nodiscard]] QString imeiText(std::string_view imei);
/// Whole numbers in groups, as the language does.
[[nodiscard]] QString countText(std::uint64_t count);
inline constexpr int hexOctetsInALine = 8;
/// Offset, eight octets, and what of them is printable ASCII, a line each.
[[nodiscard]] QString hexDump(std::string_view bytes);

} // namespace sp7600::ui
