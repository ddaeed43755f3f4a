// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"
#include "core/device/portwatcher.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

/// The ports of this laptop as they come and go, for windows. Lives on the GUI thread, which never
/// waits for it.
class PortMonitor final : public QObject
{
    Q_OBJECT

public:
    /// @p station must outlive the monitor.
    explicit PortMonitor(const Station &station, QObject *parent = nullptr);
    /// With a system of the caller's own.
    PortMonitor(const Station &station, device::PortWatcher::Lister lister,
                const device::PortWatcherOptions &options, QObject *parent = nullptr);

    /// True once the ports were looked at for the first time.
    [[nodiscard]] bool looked() const { return m_watcher.seen().has_value(); }
    [[nodiscard]] const PortList &list() const { return m_list; }
    /// Looks now: who uses a port, and whether this login may, is not always told.
    void look() { m_watcher.look(); }

Q_SIGNALS:
    /// Also after the first look, whatever it found.
    void changed();

private:
    void take(const device::PortChanges &changes);
    /// What can be said of why there is no port, knowing what was there at the beginning.
    [[nodiscard]] Error reasonForNothing(const Error &nothing) const;

    const Station &m_station;
    const QDateTime m_since = QDateTime::currentDateTime();
    device::PortWatcher m_watcher;
    std::optional<std::vector<device::UsbDevice>> m_atFirst;
    std::map<std::string, std::string> m_movedFrom; ///< By the name of today.
    PortList m_list;
};

} // namespace sp7600::commissioning
