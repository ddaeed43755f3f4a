// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/ports.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

/// An adapter that was plugged in again and got another name.
struct PortMove {
    std::string from;
    PortDescription to;

    bool operator==(const PortMove &) const = default;
};

/// What is different from the last look.
struct PortChanges {
    std::vector<PortDescription> added;
    std::vector<PortDescription> removed;
    std::vector<PortMove> moved; ///< In neither of the others, unless told as removed earlier.
    std::vector<PortDescription> altered; ///< The same port; its users, for one, are others.
    bool usbDevicesDiffer = false;

    bool operator==(const PortChanges &) const = default;
};

/// How a watcher learns that something changed.
struct PortWatcherOptions {
    PortWatcherOptions();

    QStringList folders; ///< As the system has them: `/dev`.
    QStringList trees;   ///< Folders that are watched with those inside: `/dev/bus/usb`.
    std::chrono::milliseconds settling = std::chrono::milliseconds(150);
    std::chrono::milliseconds interval = std::chrono::seconds(2); ///< Where no folder is there.
};

/// Tells when something is plugged in or pulled out. Looks when the system says that its folder of
/// devices changed; every few seconds where a system has no such folder. Looks on a thread of its
/// own; lives on a thread with an event loop.
class PortWatcher final : public QObject
{
    Q_OBJECT

public:
    using Lister = std::function<PortScan()>;
    /// Looks as soon as its thread has nothing else to do. @p lister is called on another thread,
    /// never twice at a time.
    explicit PortWatcher(Lister lister, PortWatcherOptions options = PortWatcherOptions(),
                         QObject *parent = nullptr);
    /// Waits for a look that is under way.
    ~PortWatcher() override;
    Q_DISABLE_COPY_MOVE(PortWatcher)

    /// What was there at the last look; nothing before the first.
    [[nodiscard]] const std::optional<PortScan> &seen() const { return m_seen; }
    /// Looks now, as when this program closed a port or its window came to the front.
    void look();

Q_SIGNALS:
    /// The first look tells everything as added, even if it is nothing.
    void changed(const sp7600::device::PortChanges &changes);

private:
    void begin();
    void watchFolders();
    void take(PortScan scan);
    [[nodiscard]] PortChanges compare(const PortScan &scan);

    const Lister m_lister;
    const PortWatcherOptions m_options;
    QThreadPool m_pool;
    QFileSystemWatcher m_folders;
    QTimer m_timer;
    std::optional<PortScan> m_seen;
    std::vector<PortDescription> m_gone; ///< Adapters that can be told from others, newest last.
    bool m_looking = true;               ///< At first it is about to.
    bool m_lookAgain = false;
};

} // namespace sp7600::device
