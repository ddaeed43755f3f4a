// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatorregistry.h"

#include "core/model/endpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sp7600::simulator
{

namespace
{

constexpr QLatin1String suffix(".lock");
constexpr QLatin1String tcpName("tcp-");

/// The announcement's file for a port; empty when such a port can be none of ours.
QString fileFor(const std::string &port)
{
    const auto place = simulatorFolder();
    if (place.isEmpty())
        return {};
    constexpr std::string_view tcpPrefix = "tcp:";
    auto name = QString::fromStdString(port);
    if (port.starts_with(tcpPrefix)) {
        const auto colon = port.rfind(':');
        auto host = std::string_view(port).substr(tcpPrefix.size(), colon - tcpPrefix.size());
        if (host.starts_with('[') && host.ends_with(']'))
            host = host.substr(1, host.size() - 2);
        if (colon < tcpPrefix.size() || !isLoopbackHost(host))
            return {};
        name = tcpName + QString::fromStdString(port.substr(colon + 1));
    }
    return QDir(place).filePath(name.replace(u'/', u'-') + suffix);
}

std::unique_ptr<QLockFile> lockFor(const std::string &port)
{
    const auto file = fileFor(port);
    if (file.isEmpty())
        return {};
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // A simulator may run for days; only a dead one is stale.
    return lock;
}

} // namespace

PortAnnouncement::PortAnnouncement(const std::string &port)
    : m_lock(lockFor(port))
{
    if (m_lock)
        m_lock->tryLock();
}

bool isSimulatorPort(const std::string &port)
{
    const auto lock = lockFor(port);
    if (!lock || !QFileInfo::exists(fileFor(port)))
        return false;
    return !lock->tryLock() && lock->error() == QLockFile::LockFailedError;
}

std::vector<std::string> simulatorPorts()
{
    const auto place = simulatorFolder();
    if (place.isEmpty())
        return {};
    std::vector<std::string> ports;
    for (const auto &file : QDir(place).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files)) {
        auto name = file.completeBaseName();
        // The path of a pseudo-terminal has no hyphen of its own.
        const auto port = name.startsWith(tcpName)
                              ? QStringLiteral("tcp:127.0.0.1:") + name.sliced(tcpName.size())
                              : name.replace(u'-', u'/');
        if (isSimulatorPort(port.toStdString()))
            ports.push_back(port.toStdString());
    }
    std::ranges::sort(ports);
    return ports;
}

std::vector<std::string> simulatorPortsElsewhere()
{
    auto ports = simulatorPorts();
    std::erase_if(ports, [](const std::string &port) {
        qint64 process = 0;
        QString host;
        QString program;
        const auto lock = lockFor(port);
        return !lock || !lock->getLockInfo(&process, &host, &program)
               || process == QCoreApplication::applicationPid();
    });
    return ports;
}

QString simulatorFolder()
{
#ifdef Q_OS_UNIX
    const auto path = QDir::temp().filePath(QStringLiteral("sp7600-simulators-%1").arg(getuid()));
    QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink() && info.ownerId() == getuid() ? path : QString();
#else
    const auto path = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                      + QStringLiteral("/sp7600-simulators");
    return QDir().mkpath(path) ? path : QString();
#endif
}

} // namespace sp7600::simulator
