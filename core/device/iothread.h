// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace sp7600::device
{

/// The one thread with an event loop on which links live. Create and destroy it on the main thread;
/// post() from any.
class IoThread
{
public:
    IoThread();
    /// Ends the event loop after what was posted before. No link may be left.
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /// Runs @p work on the thread, in the order of posting.
    void post(std::function<void()> work);

private:
    QThread m_thread;
    QObject m_context; ///< Lives on the thread; carries posted work there.
};

} // namespace sp7600::device
