// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/usbid.h"

#include <span>
#include <string_view>

namespace sp7600::device
{

/// A chip that makes a serial port out of USB.
struct UsbAdapter {
    UsbId id;
    std::string_view chip;   ///< As it is printed on it.
    std::string_view driver; ///< Its Linux module.
};

/// All that are known. packaging/linux/70-sp7600-installer.rules names the same ones.
[[nodiscard]] std::span<const UsbAdapter> knownUsbAdapters();
/// Null when it is not known.
[[nodiscard]] const UsbAdapter *findUsbAdapter(UsbId id);

} // namespace sp7600::device
