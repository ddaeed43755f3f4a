// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/serialports.h"

#include "core/device/ports.h"

#include <QSerialPortInfo>

namespace sp7600::device
{

bool hasSerialPorts()
{
    return true;
}

std::vector<PortDescription> listedPorts()
{
    std::vector<PortDescription> ports;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const auto &info : infos) {
        if (isDialIn(info.systemLocation().toStdString()))
            continue;
        PortDescription port;
#ifdef Q_OS_WIN
        port.name = info.portName().toStdString();
#else
        port.name = info.systemLocation().toStdString();
#endif
        port.description = info.description().toStdString();
        port.manufacturer = info.manufacturer().toStdString();
        port.serialNumber = info.serialNumber().toStdString();
        if (info.hasVendorIdentifier() && info.hasProductIdentifier())
            port.usbId = UsbId{info.vendorIdentifier(), info.productIdentifier()};
        ports.push_back(std::move(port));
    }
    return ports;
}

} // namespace sp7600::device
