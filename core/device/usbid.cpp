// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/usbid.h"

#include <charconv>

namespace sp7600::device
{

namespace
{

constexpr std::size_t digits = 4;

std::optional<std::uint16_t> parseHalf(std::string_view text)
{
    std::uint16_t value = 0;
    const auto *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value, 16);
    if (text.size() != digits || parsed.ec != std::errc() || parsed.ptr != end)
        return {};
    return value;
}

std::string halfText(std::uint16_t value)
{
    std::string text(digits, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
        *digit = "0123456789abcdef"[value % 16];
        value = static_cast<std::uint16_t>(value / 16);
    }
    return text;
}

} // namespace

std::string usbIdText(UsbId id)
{
    return halfText(id.vendor) + ':' + halfText(id.product);
}

std::optional<UsbId> parseUsbId(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto vendor = parseHalf(text.substr(0, colon));
    const auto product = parseHalf(text.substr(colon + 1));
    if (!vendor || !product)
        return {};
    return UsbId{*vendor, *product};
}

} // namespace sp7600::device
