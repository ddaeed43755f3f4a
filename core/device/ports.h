// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

/// A serial port as the system lists it. Nothing is opened to find out.
struct PortDescription {
    std::string name; ///< What to open: `COM5`, `/dev/ttyUSB0`, `/dev/cu.usbserial-10`.
    std::string description;
    std::string manufacturer;
    std::string serialNumber;
    std::optional<std::uint16_t> vendorId; ///< Present for USB adapters.
    std::optional<std::uint16_t> productId;
};

/// USB ports first, then the others, each by name. On macOS only the call-out side is listed.
[[nodiscard]] std::vector<PortDescription> availablePorts();

/// The group that may use a port, when this login may not; nothing when it may, or when the system
/// has no such thing. A name that a person can look up, for example `dialout`.
[[nodiscard]] std::optional<std::string> portGroupNeeded(const std::string &port);

} // namespace sp7600::device
