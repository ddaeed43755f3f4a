// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/ports.h"

#include "core/device/qtlink.h"

#include <QFileInfo>
#include <QSerialPortInfo>

#include <algorithm>

namespace sp7600::device
{

std::vector<PortDescription> availablePorts()
{
    std::vector<PortDescription> ports;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const auto &info : infos) {
#ifdef Q_OS_MACOS
        // The dial-in twin (tty.*) of each port waits for a carrier that no tracker raises.
        if (!info.portName().startsWith(u"cu."))
            continue;
#endif
        PortDescription port;
#ifdef Q_OS_WIN
        port.name = info.portName().toStdString();
#else
        port.name = info.systemLocation().toStdString();
#endif
        port.description = info.description().toStdString();
        port.manufacturer = info.manufacturer().toStdString();
        port.serialNumber = info.serialNumber().toStdString();
        if (info.hasVendorIdentifier())
            port.vendorId = info.vendorIdentifier();
        if (info.hasProductIdentifier())
            port.productId = info.productIdentifier();
        ports.push_back(std::move(port));
    }
    std::ranges::sort(ports, [](const PortDescription &left, const PortDescription &right) {
        return std::pair(!left.vendorId, left.name) < std::pair(!right.vendorId, right.name);
    });
    return ports;
}

std::optional<std::string> portGroupNeeded(const std::string &port)
{
#ifdef Q_OS_UNIX
    const QFileInfo node(QString::fromStdString(canonicalPort(port)));
    if (!node.exists() || (node.isReadable() && node.isWritable()))
        return {};
    const auto group = node.group();
    return group.isEmpty() ? std::to_string(node.groupId()) : group.toStdString();
#else
    static_cast<void>(port);
    return {};
#endif
}

} // namespace sp7600::device
