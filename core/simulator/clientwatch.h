// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace sp7600::simulator
{

/// Knows whether anybody has a device file open, on systems that tell (Linux). Make it when nobody
/// but its owner has.
class ClientWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ClientWatch(const QString &path);
    ~ClientWatch() override;
    Q_DISABLE_COPY_MOVE(ClientWatch)

    /// Up to date at the moment of the call; true where the system does not tell.
    [[nodiscard]] bool anybodyThere();

signals:
    /// The last client closed it, or was killed.
    void deserted();

private:
    void readEvents();

    int m_descriptor = -1;
    int m_clients = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sp7600::simulator
