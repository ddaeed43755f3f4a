// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/portwatcher.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

/// More adapters than anybody pulls out of one laptop.
constexpr std::size_t goneLimit = 64;

/// Whether two descriptions are of the same socket of the same adapter. Never where there is no
/// serial number: of such adapters one is like the other.
bool isSameAdapter(const PortDescription &left, const PortDescription &right)
{
    return left.usbId && left.usbId == right.usbId && !left.serialNumber.empty()
           && left.serialNumber == right.serialNumber && left.usbInterface == right.usbInterface;
}

/// The same adapter under the same name, whatever else is different.
const PortDescription *findSame(const std::vector<PortDescription> &ports,
                                const PortDescription &port)
{
    const auto found = std::ranges::find_if(ports, [&port](const PortDescription &other) {
        return other.name == port.name && other.usbId == port.usbId
               && other.serialNumber == port.serialNumber
               && other.usbInterface == port.usbInterface;
    });
    return found == ports.end() ? nullptr : &*found;
}

} // namespace

PortWatcherOptions::PortWatcherOptions()
{
#ifdef Q_OS_LINUX
    // A USB device has a node in the tree also without any driver.
    folders = {u"/dev"_s, u"/dev/serial/by-id"_s};
    trees = {u"/dev/bus/usb"_s};
#endif
}

PortWatcher::PortWatcher(Lister lister, PortWatcherOptions options, QObject *parent)
    : QObject(parent)
    , m_lister(std::move(lister))
    , m_options(std::move(options))
{
    m_pool.setMaxThreadCount(1);
    // A window is to be seen first: looking takes the disk and a processor for itself.
    connect(&m_timer, &QTimer::timeout, this, &PortWatcher::begin, Qt::SingleShotConnection);
    m_timer.setSingleShot(true);
    m_timer.start(0);
}

PortWatcher::~PortWatcher()
{
    m_pool.waitForDone();
}

void PortWatcher::begin()
{
    watchFolders();
    const bool isTold = !m_folders.directories().isEmpty();
    m_timer.setSingleShot(isTold);
    m_timer.setInterval(isTold ? m_options.settling : m_options.interval);
    connect(&m_timer, &QTimer::timeout, this, &PortWatcher::look);
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, [this] {
        // Not started anew each time: a folder that never rests is looked at all the same.
        if (!m_timer.isActive())
            m_timer.start();
    });
    if (!isTold)
        m_timer.start();
    m_looking = false;
    m_lookAgain = false; // Whoever asked meanwhile is answered by this look.
    look();
}

void PortWatcher::watchFolders()
{
    auto wanted = m_options.folders + m_options.trees;
    for (const auto &tree : m_options.trees) {
        for (const auto &folder : QDir(tree).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            wanted += folder.filePath();
    }
    const auto watched = m_folders.directories();
    wanted.removeIf([&watched](const QString &folder) {
        return watched.contains(folder) || !QDir(folder).exists();
    });
    if (!wanted.isEmpty())
        m_folders.addPaths(wanted);
}

void PortWatcher::look()
{
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    // Before looking: what changes meanwhile is told.
    watchFolders();
    m_pool.start([this] {
        QMetaObject::invokeMethod(
            this, [this, scan = m_lister()] { take(scan); }, Qt::QueuedConnection);
    });
}

void PortWatcher::take(PortScan scan)
{
    m_looking = false;
    const bool isFirst = !m_seen;
    const auto changes = compare(scan);
    m_seen = std::move(scan);
    if (isFirst || changes != PortChanges())
        Q_EMIT changed(changes);
    if (std::exchange(m_lookAgain, false))
        look();
}

PortChanges PortWatcher::compare(const PortScan &scan)
{
    static const PortScan nothing;
    const auto &before = m_seen ? *m_seen : nothing;
    PortChanges changes;
    for (const auto &port : before.ports) {
        if (findSame(scan.ports, port) != nullptr)
            continue;
        changes.removed.push_back(port);
        m_gone.push_back(port);
    }
    if (m_gone.size() > goneLimit)
        m_gone.erase(m_gone.begin(), m_gone.end() - goneLimit);
    for (const auto &port : scan.ports) {
        const auto *const same = findSame(before.ports, port);
        if (same != nullptr) {
            if (*same != port)
                changes.altered.push_back(port);
            continue;
        }
        const auto isThis = [&port](const PortDescription &gone) {
            return isSameAdapter(gone, port);
        };
        const auto gone = std::ranges::find_if(m_gone, isThis);
        if (gone != m_gone.end() && gone->name != port.name)
            changes.moved.push_back({gone->name, port});
        else
            changes.added.push_back(port);
        std::erase_if(m_gone, isThis);
        std::erase_if(changes.removed, isThis);
    }
    changes.usbDevicesDiffer = scan.usbDevices != before.usbDevices;
    return changes;
}

} // namespace sp7600::device
