// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A write that the program which began it did not live to end.
namespace sp7600
{

/// Where one setting of such a write stands now.
enum class Standing : std::uint8_t {
    NotKnown, ///< Not read since, or it cannot be read.
    Earlier,  ///< It holds what it held before.
    Wanted,   ///< It holds what was to be written.
    Other,    ///< Neither.
};

/// One setting that such a write was to change.
struct UnfinishedSetting {
    SettingId setting = SettingId::Host;
    std::optional<std::string> before; ///< Absent where it was not read; secrets never have one.
    std::optional<std::string> wanted; ///< Absent for secrets, which are not kept.
    std::optional<std::string> now;    ///< Absent where it was not read since.
    Standing standing = Standing::NotKnown;

    bool operator==(const UnfinishedSetting &) const = default;
};

/// What such a write left behind. The names are part of the command line's JSON.
enum class WriteLeft : std::uint8_t {
    NotKnown, ///< Nothing of it was read since.
    Earlier,  ///< All that it was to change is as before.
    Wanted,   ///< All that it was to change is as wanted.
    Between,  ///< Neither, or it cannot all be told.
};

[[nodiscard]] std::string_view writeLeftName(WriteLeft left);

/// @p settings: all that the write was to change.
[[nodiscard]] WriteLeft writeLeft(const std::vector<UnfinishedSetting> &settings);

} // namespace sp7600
