// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/ports.h"

#include "core/device/qtlink.h"
#include "core/device/serialports.h"
#include "core/device/usbadapters.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

// Linux drivers of mobile modems: they have ports of their own.
constexpr std::array modemDrivers = {"option", "qcserial", "qcaux", "sierra", "hso"};
// How systems name ports on which no tracker can be.
constexpr std::array unlikelyNames = {
    "/dev/rfcomm",
    "/dev/cu.Bluetooth",
    "/dev/cu.debug-console",
    "/dev/cu.wlan-debug",
};
constexpr std::array unlikelyDescriptions = {"Bluetooth"_L1, "Active Management Technology"_L1};

bool isUnlikely(const PortDescription &port)
{
    const auto description = QString::fromStdString(port.description);
    return port.isConsole || std::ranges::find(modemDrivers, port.driver) != modemDrivers.end()
           || std::ranges::any_of(
               unlikelyNames, [&port](const char *start) { return port.name.starts_with(start); })
           || std::ranges::any_of(unlikelyDescriptions, [&description](QLatin1StringView part) {
                  return description.contains(part, Qt::CaseInsensitive);
              });
}

/// The number of the USB interface that a device of the system belongs to.
std::optional<int> interfaceOf(const QString &device)
{
    for (QDir folder(device); !folder.isRoot(); folder.setPath(QFileInfo(folder.path()).path())) {
        QFile file(folder.filePath(u"bInterfaceNumber"_s));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll().trimmed().toInt(nullptr, 16);
    }
    return {};
}

bool isConsole(const QString &name, const SystemFolders &folders)
{
    QFile file(folders.sys + "/class/tty/console/active"_L1);
    return file.open(QIODevice::ReadOnly)
           && QString::fromUtf8(file.readAll()).trimmed().split(u' ').contains(name);
}

} // namespace

void addFacts(PortDescription &port, const SystemFolders &folders)
{
    if (port.usbId) {
        if (const auto *const adapter = findUsbAdapter(*port.usbId))
            port.chip = adapter->chip;
    }
    const auto name = QFileInfo(QString::fromStdString(port.name)).fileName();
    const auto device =
        QFileInfo(folders.sys + "/class/tty/"_L1 + name + "/device"_L1).canonicalFilePath();
    if (!device.isEmpty()) {
        port.driver =
            QFileInfo(QFileInfo(device + "/driver"_L1).symLinkTarget()).fileName().toStdString();
        if (port.usbId)
            port.usbInterface = interfaceOf(device);
    }
    port.isConsole = isConsole(name, folders);
}

void addUse(PortDescription &port, const SystemFolders &folders)
{
    port.users = portUsers(port.name, folders);
    // Who may not open it has nothing of its being free.
    port.problem = permissionProblem(port.name);
    if (!port.problem)
        port.problem = busyProblem(port.name, port.users);
}

PortScan scanPorts(const SystemFolders &folders)
{
    PortScan scan;
    scan.usbDevices = usbDevices(folders);
    scan.hasSerialPorts = hasSerialPorts();
    scan.ports = listedPorts();
    for (auto &port : scan.ports) {
        addFacts(port, folders);
        addUse(port, folders);
    }
    std::ranges::sort(scan.ports, portNameLess, &PortDescription::name);
    return scan;
}

std::optional<PortDescription> findPort(const std::string &name, const SystemFolders &folders)
{
    const auto ports = listedPorts();
    const auto found = std::ranges::find(ports, canonicalPort(name), &PortDescription::name);
    if (found == ports.end())
        return {};
    auto port = *found;
    addFacts(port, folders);
    return port;
}

PortRank rankOf(const PortDescription &port, std::span<const UsbId> profileIds, bool seenBefore)
{
    if (port.usbId && std::ranges::find(profileIds, *port.usbId) != profileIds.end())
        return PortRank::ProfileDevice;
    if (seenBefore)
        return PortRank::SeenBefore;
    if (isUnlikely(port))
        return PortRank::Unlikely;
    if (!port.usbId)
        return PortRank::BuiltIn;
    return port.chip.empty() ? PortRank::OtherUsb : PortRank::KnownAdapter;
}

bool isDialIn(const std::string &name)
{
    return name.starts_with("/dev/tty.");
}

bool portNameLess(const std::string &left, const std::string &right)
{
    const auto parts = [](std::string_view name) {
        const auto number = name.find_last_not_of("0123456789") + 1;
        // A longer number is a larger one: systems write none with zeros in front.
        return std::tuple(name.substr(0, number), name.size() - number, name.substr(number));
    };
    return parts(left) < parts(right);
}

} // namespace sp7600::device
