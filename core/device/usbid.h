// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::device
{

/// Who made a USB device, and which of his it is.
struct UsbId {
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;

    bool operator==(const UsbId &) const = default;
};

/// As `10c4:ea60`: four hexadecimal digits each.
[[nodiscard]] std::string usbIdText(UsbId id);
/// Nothing for a text of any other form; capital letters are taken too.
[[nodiscard]] std::optional<UsbId> parseUsbId(std::string_view text);

} // namespace sp7600::device
