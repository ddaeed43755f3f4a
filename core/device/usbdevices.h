// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/systemfolders.h"
#include "core/device/usbid.h"
#include "core/model/error.h"

#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

struct UsbInterface {
    int interfaceClass = 0;
    int interfaceSubclass = 0;
    std::string driver; ///< Empty when none took it.
    bool hasPort = false;

    bool operator==(const UsbInterface &) const = default;
};

/// A USB device as the system sees it; hubs are none.
struct UsbDevice {
    std::string place; ///< Where it is plugged in, as the system counts: `1-1.2`.
    UsbId id;
    std::string name; ///< What it calls itself, with its maker; its id where it is silent.
    std::string serialNumber;
    int bus = 0;    ///< Where a program opens it past every driver, together with `number`: a
    int number = 0; ///< new one each time that it is plugged in.
    bool builtIn = false;
    std::vector<UsbInterface> interfaces;

    bool operator==(const UsbDevice &) const = default;
};

/// Every USB device by its place. Nothing where the system does not tell.
[[nodiscard]] std::optional<std::vector<UsbDevice>>
usbDevices(const SystemFolders &folders = SystemFolders());

/// Why a device that looks like a serial port has none. Nothing for every other kind, and for one
/// that has a port. PortDriverMissing; PortBusy when a program has taken it past the driver.
[[nodiscard]] std::optional<Error> portlessProblem(const UsbDevice &device,
                                                   const SystemFolders &folders = SystemFolders());

} // namespace sp7600::device
