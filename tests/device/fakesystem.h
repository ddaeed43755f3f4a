// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/systemfolders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace sp7600::tests
{

using namespace Qt::StringLiterals;

/// A folder that looks like /sys to who asks about USB devices and their ports.
class FakeSystem
{
public:
    struct Adapter {
        QString place; ///< `1-1`
        QString vendor;
        QString product;
        QString manufacturer = {};
        QString name = {};
        QString serialNumber = {};
        QString removable = u"unknown"_s;
        QString deviceClass = u"00"_s;
        int number = 5;
    };
    struct Interface {
        int number = 0;
        QString interfaceClass = u"ff"_s;
        QString subclass = u"00"_s;
        QString driver = {}; ///< Of the interface; none when empty.
        QString port = {};   ///< `ttyUSB0`, `ttyACM0`; none when empty.
    };

    FakeSystem()
    {
        m_folders = {m_root.filePath(u"sys"_s), m_root.filePath(u"proc"_s),
                     m_root.filePath(u"lock"_s)};
    }

    [[nodiscard]] const device::SystemFolders &folders() const { return m_folders; }

    /// Without any device; before it, this system does not tell of USB.
    void makeUsb() const { QDir().mkpath(sys(u"bus/usb/devices"_s)); }

    void plugIn(const Adapter &adapter, const QList<Interface> &interfaces) const
    {
        makeUsb();
        const auto folder = u"devices/pci0/usb1/"_s + adapter.place;
        write(folder + u"/idVendor"_s, adapter.vendor);
        write(folder + u"/idProduct"_s, adapter.product);
        write(folder + u"/bDeviceClass"_s, adapter.deviceClass);
        write(folder + u"/removable"_s, adapter.removable);
        write(folder + u"/busnum"_s, u"1"_s);
        write(folder + u"/devnum"_s, QString::number(adapter.number));
        if (!adapter.manufacturer.isEmpty())
            write(folder + u"/manufacturer"_s, adapter.manufacturer);
        if (!adapter.name.isEmpty())
            write(folder + u"/product"_s, adapter.name);
        if (!adapter.serialNumber.isEmpty())
            write(folder + u"/serial"_s, adapter.serialNumber);
        link(folder, u"bus/usb/devices/"_s + adapter.place);
        for (const auto &interface : interfaces)
            addInterface(folder, adapter.place, interface);
    }

    void unplug(const QString &place) const
    {
        QFile::remove(sys(u"bus/usb/devices/"_s + place));
        QDir(sys(u"devices/pci0/usb1/"_s + place)).removeRecursively();
    }

    /// One line, as the kernel writes it.
    void write(const QString &path, const QString &text) const
    {
        QDir().mkpath(QFileInfo(sys(path)).path());
        QFile file(sys(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8() + '\n') < 0)
            qFatal("the fake system cannot be written");
    }

    void link(const QString &target, const QString &path) const
    {
        QDir().mkpath(sys(target));
        QDir().mkpath(QFileInfo(sys(path)).path());
        if (!QFile::link(sys(target), sys(path)))
            qFatal("the fake system cannot be linked");
    }

private:
    [[nodiscard]] QString sys(const QString &path) const { return m_folders.sys + u'/' + path; }

    void addInterface(const QString &device, const QString &place, const Interface &interface) const
    {
        const auto name = u"%1:1.%2"_s.arg(place).arg(interface.number);
        const auto folder = device + u'/' + name;
        write(folder + u"/bInterfaceNumber"_s,
              QString::number(interface.number, 16).rightJustified(2, u'0'));
        write(folder + u"/bInterfaceClass"_s, interface.interfaceClass);
        write(folder + u"/bInterfaceSubClass"_s, interface.subclass);
        link(folder, u"bus/usb/devices/"_s + name);
        if (!interface.driver.isEmpty())
            link(u"bus/usb/drivers/"_s + interface.driver, folder + u"/driver"_s);
        if (interface.port.isEmpty())
            return;
        // Adapters put a device of their own between the interface and the terminal.
        const bool isAdapter = interface.port.startsWith("ttyUSB"_L1);
        const auto owner = isAdapter ? folder + u'/' + interface.port : folder;
        const auto terminal = owner + u"/tty/"_s + interface.port;
        if (isAdapter)
            link(u"bus/usb-serial/drivers/"_s + interface.driver, owner + u"/driver"_s);
        link(owner, terminal + u"/device"_s);
        link(terminal, u"class/tty/"_s + interface.port);
    }

    QTemporaryDir m_root;
    device::SystemFolders m_folders;
};

} // namespace sp7600::tests
