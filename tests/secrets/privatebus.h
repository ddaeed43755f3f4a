// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A session bus of its own, so that no keychain of this machine's user is ever touched.
class PrivateBus
{
public:
    PrivateBus()
    {
        const auto configuration = m_folder.filePath(QStringLiteral("bus.conf"));
        QFile file(configuration);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                   + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                     "<allow send_destination=\"*\"/><allow eavesdrop=\"true\"/><allow "
                     "own=\"*\"/></policy></busconfig>");
        file.close();
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--config-file=") + configuration,
                         QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_process.waitForReadyRead(10'000))
            m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] QString address() const { return m_address; }

private:
    const QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};
