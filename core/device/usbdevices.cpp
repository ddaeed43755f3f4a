// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/usbdevices.h"

#include "core/device/portaccess.h"
#include "core/device/usbadapters.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int classCommunication = 0x02;
constexpr int subclassModem = 0x02; ///< A serial port as class communication has it (ACM).
constexpr int classHub = 0x09;
constexpr int classOfMaker = 0xff;
constexpr auto driverForPrograms = "usbfs"; ///< A program has the device to itself.

QString attribute(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

int hexAttribute(const QDir &folder, const QString &name)
{
    return attribute(folder, name).toInt(nullptr, 16);
}

/// Adapters have their ports in a folder named after each, class devices in one named `tty`.
bool hasPort(const QDir &interface)
{
    const auto entries = interface.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(entries, [&interface](const QString &entry) {
        return entry == "tty"_L1 || QFileInfo::exists(interface.filePath(entry + "/tty"_L1));
    });
}

UsbInterface readInterface(const QDir &folder)
{
    UsbInterface interface;
    interface.interfaceClass = hexAttribute(folder, u"bInterfaceClass"_s);
    interface.interfaceSubclass = hexAttribute(folder, u"bInterfaceSubClass"_s);
    interface.driver =
        QFileInfo(QFileInfo(folder.filePath(u"driver"_s)).symLinkTarget()).fileName().toStdString();
    interface.hasPort = hasPort(folder);
    return interface;
}

std::optional<UsbDevice> readDevice(const QDir &folder)
{
    const auto id =
        parseUsbId((attribute(folder, u"idVendor"_s) + u':' + attribute(folder, u"idProduct"_s))
                       .toStdString());
    if (!id || hexAttribute(folder, u"bDeviceClass"_s) == classHub)
        return {};
    UsbDevice device;
    device.place = folder.dirName().toStdString();
    device.id = *id;
    const auto name =
        QStringList{attribute(folder, u"manufacturer"_s), attribute(folder, u"product"_s)}
            .join(u' ')
            .trimmed();
    device.name = name.isEmpty() ? usbIdText(*id) : name.toStdString();
    device.serialNumber = attribute(folder, u"serial"_s).toStdString();
    device.bus = attribute(folder, u"busnum"_s).toInt();
    device.number = attribute(folder, u"devnum"_s).toInt();
    device.builtIn = attribute(folder, u"removable"_s) == "fixed"_L1;
    const auto interfaces = folder.entryList({folder.dirName() + ":*"_L1}, QDir::Dirs, QDir::Name);
    for (const auto &interface : interfaces)
        device.interfaces.push_back(readInterface(QDir(folder.filePath(interface))));
    return device;
}

bool isModemClass(const UsbInterface &interface)
{
    return interface.interfaceClass == classCommunication
           && interface.interfaceSubclass == subclassModem;
}

} // namespace

std::optional<std::vector<UsbDevice>> usbDevices(const SystemFolders &folders)
{
    const QDir root(folders.sys + "/bus/usb/devices"_L1);
    if (!root.exists())
        return {};
    std::vector<UsbDevice> devices;
    // Interfaces are listed there as well, with a colon in their names.
    const auto entries = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &entry : entries) {
        if (entry.contains(u':'))
            continue;
        if (auto device = readDevice(QDir(root.filePath(entry))))
            devices.push_back(std::move(*device));
    }
    return devices;
}

std::optional<Error> portlessProblem(const UsbDevice &device, const SystemFolders &folders)
{
    const auto &interfaces = device.interfaces;
    if (interfaces.empty() || std::ranges::any_of(interfaces, &UsbInterface::hasPort))
        return {};
    const auto *const adapter = findUsbAdapter(device.id);
    const bool isModem = std::ranges::any_of(interfaces, isModemClass);
    // A chip of an unknown kind counts only where nothing else is in the device, and no part of
    // the laptop: those are fingerprint readers and the like.
    const bool isUnknownKind =
        !device.builtIn && std::ranges::all_of(interfaces, [](const UsbInterface &interface) {
            return interface.interfaceClass == classOfMaker && interface.driver.empty();
        });
    if (adapter == nullptr && !isModem && !isUnknownKind)
        return {};
    if (std::ranges::find(interfaces, driverForPrograms, &UsbInterface::driver)
        != interfaces.end()) {
        const auto node = u"/dev/bus/usb/%1/%2"_s.arg(device.bus, 3, 10, QChar(u'0'))
                              .arg(device.number, 3, 10, QChar(u'0'))
                              .toStdString();
        const auto busy = busyProblem(device.name, portUsers(node, folders));
        return busy ? busy : Error{ErrorCode::PortBusy, {{"port", device.name}}, {}};
    }
    const bool isTaken = std::ranges::any_of(
        interfaces, [](const UsbInterface &interface) { return !interface.driver.empty(); });
    if (isTaken)
        return {};
    const std::string driver(adapter != nullptr ? adapter->driver : isModem ? "cdc_acm" : "");
    return Error{ErrorCode::PortDriverMissing, {{"device", device.name}, {"driver", driver}}, {}};
}

} // namespace sp7600::device
