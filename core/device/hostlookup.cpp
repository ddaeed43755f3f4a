// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/hostlookup.h"

#include <QEventLoop>
#include <QTimer>

namespace sp7600::device
{

std::optional<QHostInfo> lookUpHost(const QString &host, std::chrono::milliseconds limit,
                                    const CancelToken &cancel)
{
    QEventLoop loop;
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    const CancelToken::Wakeup wakeup(cancel, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    std::optional<QHostInfo> found;
    const int lookup = QHostInfo::lookupHost(host, &loop, [&found, &loop](const QHostInfo &info) {
        found = info;
        loop.quit();
    });
    loop.exec();
    if (!found)
        QHostInfo::abortHostLookup(lookup);
    return found;
}

} // namespace sp7600::device
