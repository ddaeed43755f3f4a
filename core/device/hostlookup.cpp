// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/hostlookup.h"

#include <QEventLoop>
#include <QTimer>

namespace sp7600::device
{

namespace
{

/// A slot, because Qt 6.4 never frees a function that it was given for a lookup that is aborted.
class Lookup : public QEventLoop
{
    Q_OBJECT

public:
    std::optional<QHostInfo> found;

public Q_SLOTS:
    void take(const QHostInfo &info)
    {
        found = info;
        quit();
    }
};

} // namespace

std::optional<QHostInfo> lookUpHost(const QString &host, std::chrono::milliseconds limit,
                                    const CancelToken &cancel)
{
    Lookup lookup;
    QTimer::singleShot(limit, &lookup, &QEventLoop::quit);
    const CancelToken::Wakeup wakeup(cancel, [&lookup] {
        QMetaObject::invokeMethod(&lookup, &QEventLoop::quit, Qt::QueuedConnection);
    });
    const int id = QHostInfo::lookupHost(host, &lookup, SLOT(take(QHostInfo)));
    lookup.exec();
    if (!lookup.found)
        QHostInfo::abortHostLookup(id);
    return lookup.found;
}

} // namespace sp7600::device

#include "hostlookup.moc"
