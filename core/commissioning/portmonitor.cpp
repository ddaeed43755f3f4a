// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portmonitor.h"

#include "core/device/ports.h"

#include <QLocale>

#include <algorithm>

namespace sp7600::commissioning
{

namespace
{

/// A system that does not tell of its own ports by a folder is asked again and again, for all.
device::PortWatcherOptions watching(const QString &simulatorFolder)
{
    device::PortWatcherOptions options;
    if (!options.folders.isEmpty() && !simulatorFolder.isEmpty())
        options.folders += simulatorFolder;
    return options;
}

} // namespace

PortMonitor::PortMonitor(const Station &station, QObject *parent)
    : PortMonitor(
          station, [&station] { return station.scanPorts(); }, watching(station.simulatorFolder()),
          parent)
{
}

PortMonitor::PortMonitor(const Station &station, device::PortWatcher::Lister lister,
                         const device::PortWatcherOptions &options, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_watcher(std::move(lister), options)
{
    connect(&m_watcher, &device::PortWatcher::changed, this, &PortMonitor::take);
}

void PortMonitor::take(const device::PortChanges &changes)
{
    const auto &scan = *m_watcher.seen();
    if (!m_atFirst)
        m_atFirst = scan.usbDevices;
    for (const auto &port : changes.removed)
        m_movedFrom.erase(port.name);
    for (const auto &port : changes.added)
        m_movedFrom.erase(port.name);
    for (const auto &move : changes.moved)
        m_movedFrom.insert_or_assign(move.to.name, move.from);
    m_list = m_station.portsOf(scan);
    for (auto &port : m_list.ports) {
        if (const auto moved = m_movedFrom.find(port.name); moved != m_movedFrom.end())
            port.movedFrom = moved->second;
    }
    if (m_list.nothing)
        m_list.nothing = reasonForNothing(*m_list.nothing);
    Q_EMIT changed();
}

Error PortMonitor::reasonForNothing(const Error &nothing) const
{
    if (nothing.code != ErrorCode::PortNothingSeen)
        return nothing;
    const auto isNew = [this](const device::UsbDevice &usbDevice) {
        return std::ranges::none_of(*m_atFirst, [&usbDevice](const device::UsbDevice &old) {
            // The number is another one each time that a device is plugged in.
            return old.id == usbDevice.id && old.bus == usbDevice.bus
                   && old.number == usbDevice.number;
        });
    };
    const auto &usbDevices = *m_watcher.seen()->usbDevices;
    const auto newest = std::ranges::find_if(usbDevices, isNew);
    if (newest != usbDevices.end())
        return {ErrorCode::PortOtherDevice, {{"device", newest->name}}, {}};
    const auto since = QLocale().toString(m_since.time(), QLocale::ShortFormat);
    return {ErrorCode::PortNothingSeen, {{"time", since.toStdString()}}, {}};
}

} // namespace sp7600::commissioning
