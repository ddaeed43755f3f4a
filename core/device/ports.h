// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/portaccess.h"
#include "core/device/systemfolders.h"
#include "core/device/usbdevices.h"
#include "core/device/usbid.h"
#include "core/model/error.h"
#include "core/model/port.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sp7600::device
{

/// A serial port as the system tells of it. Nothing is opened to find out; what is not known is
/// empty.
struct PortDescription {
    std::string name; ///< What to open: `COM5`, `/dev/ttyUSB0`, `/dev/cu.usbserial-10`.
    std::string description;
    std::string manufacturer;
    std::string serialNumber;
    std::optional<UsbId> usbId;      ///< Present for USB adapters.
    std::optional<int> usbInterface; ///< Tells the ports of one adapter apart.
    std::string chip;
    std::string driver;
    bool isConsole = false; ///< The system itself talks there.
    std::vector<system::Process> users;
    std::optional<Error> problem; ///< PortPermission, PortLoginOlder or PortBusy.

    bool operator==(const PortDescription &) const = default;
};

/// What is plugged into this computer at one moment.
struct PortScan {
    std::vector<PortDescription> ports;
    std::optional<std::vector<UsbDevice>> usbDevices; ///< Absent where the system does not tell.
    bool hasSerialPorts = true; ///< False in a build that opens none, whatever is plugged in.

    bool operator==(const PortScan &) const = default;
};

/// Ports by their names; on macOS the call-out side only.
[[nodiscard]] PortScan scanPorts(const SystemFolders &folders = SystemFolders());

/// One port of them, however it is spelled, without its users and problem; nothing for what is not
/// listed, as a pseudo-terminal is not.
[[nodiscard]] std::optional<PortDescription>
findPort(const std::string &name, const SystemFolders &folders = SystemFolders());

/// Adds to a port what the system tells by its name: chip, driver, place in its adapter.
void addFacts(PortDescription &port, const SystemFolders &folders = SystemFolders());
/// Adds who has it open, and why this login cannot.
void addUse(PortDescription &port, const SystemFolders &folders = SystemFolders());

/// @p profileIds: what profiles name; @p seenBefore: a tracker was found there.
[[nodiscard]] PortRank rankOf(const PortDescription &port, std::span<const UsbId> profileIds,
                              bool seenBefore);

/// Whether it is the dial-in twin that macOS gives each port, `/dev/tty.usbserial-10` of
/// `/dev/cu.usbserial-10`: it waits for a carrier that no tracker raises.
[[nodiscard]] bool isDialIn(const std::string &name);

/// `ttyUSB2` before `ttyUSB10`.
[[nodiscard]] bool portNameLess(const std::string &left, const std::string &right);

} // namespace sp7600::device
