// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/qtlink.h"

#include "core/device/ports.h"
#include "core/device/usbadapters.h"
#include "core/model/endpoint.h"

#include <QFileInfo>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

QtLink::QtLink(IoThread &ioThread, std::string name)
    : m_ioThread(ioThread)
    , m_name(std::move(name))
{
}

Result<void> QtLink::open(TimePoint deadline, const CancelToken &cancel)
{
    close();
    m_connection = std::make_shared<Connection>(m_clock);
    m_ioThread.post([this, connection = m_connection] { openOnIoThread(connection); });
    auto opened = m_connection->queue.waitOpened(deadline, cancel);
    if (!opened) {
        close();
        if (opened.error().code == ErrorCode::TimedOut) {
            return failure(ErrorCode::PortUnusable,
                           {{"port", m_name}, {"detail", "it did not open in time"}});
        }
    }
    return opened;
}

void QtLink::close()
{
    if (!m_connection)
        return;
    // openOnIoThread() of this object may still be waiting in the queue of the I/O thread: what is
    // posted now runs after it, and this object has to outlive it.
    const auto closed = std::make_shared<LinkQueue>(m_clock);
    m_ioThread.post([connection = std::move(m_connection), closed] {
        connection->device.reset();
        closed->opened();
    });
    m_connection.reset();
    // Opening or closing a device may hang in a driver; nothing can be done about it then.
    [[maybe_unused]] const auto result =
        closed->waitOpened(m_clock.now() + std::chrono::seconds(10), {});
}

Result<void> QtLink::write(std::string_view octets, TimePoint deadline, const CancelToken &cancel)
{
    if (!m_connection)
        return failure(ErrorCode::LinkLost, {{"port", m_name}});
    m_connection->queue.willSend(octets.size());
    m_ioThread.post([connection = m_connection,
                     copy = QByteArray(octets.data(), static_cast<qsizetype>(octets.size()))] {
        if (connection->device && connection->device->isOpen())
            connection->device->write(copy);
    });
    return m_connection->queue.waitSent(deadline, cancel);
}

Result<std::string> QtLink::read(TimePoint deadline, const CancelToken &cancel)
{
    if (!m_connection)
        return failure(ErrorCode::LinkLost, {{"port", m_name}});
    return m_connection->queue.read(deadline, cancel);
}

void QtLink::followOnIoThread(const std::shared_ptr<Connection> &connection)
{
    // The device is owned by the connection, so the raw pointer lives as long as its signals do.
    auto *device = connection->device.get();
    auto *queue = &connection->queue;
    QObject::connect(device, &QIODevice::readyRead, device,
                     [device, queue] { queue->received(device->readAll().toStdString()); });
    QObject::connect(device, &QIODevice::bytesWritten, device,
                     [queue](qint64 octets) { queue->sent(octets); });
}

SerialLines serialLinesFor(const PortDescription &port)
{
    // Devices of this class may wait for the line before they send anything, and not every system
    // raises it by itself; nothing behind a cable is wired to it.
    constexpr std::string_view classDriver = "cdc_acm";
    const auto *const adapter = port.usbId ? findUsbAdapter(*port.usbId) : nullptr;
    if (port.driver == classDriver || (adapter != nullptr && adapter->driver == classDriver))
        return {true, {}};
    return {};
}

SerialLink::SerialLink(IoThread &ioThread, std::string name, SerialLines lines)
    : QtLink(ioThread, std::move(name))
    , m_lines(lines)
{
}

namespace
{

constexpr auto tcpPrefix = "tcp:"_L1;

bool isTcp(const QString &port)
{
    return port.startsWith(tcpPrefix, Qt::CaseInsensitive);
}

SerialLines neededLines(const std::string &port)
{
    const auto listed = findPort(port);
    return listed ? serialLinesFor(*listed) : SerialLines();
}

} // namespace

Result<std::unique_ptr<Link>> makeLink(IoThread &ioThread, const std::string &port,
                                       SerialLines lines)
{
    if (!isTcp(QString::fromStdString(port))) {
        const auto needed = neededLines(port);
        return std::make_unique<SerialLink>(
            ioThread, port,
            SerialLines{lines.dtr ? lines.dtr : needed.dtr, lines.rts ? lines.rts : needed.rts});
    }
    auto address = std::string_view(port).substr(static_cast<std::size_t>(tcpPrefix.size()));
    const auto colon = address.rfind(':');
    if (colon == std::string_view::npos)
        return failure(ErrorCode::PortNotFound, {{"port", port}});
    auto host = address.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    const auto hostName = parseHost(host);
    const auto number = parsePort(address.substr(colon + 1));
    if (!hostName || !number)
        return failure(ErrorCode::PortNotFound, {{"port", port}});
    return std::make_unique<TcpLink>(ioThread, port, *hostName, *number);
}

std::string canonicalPort(const std::string &port)
{
    auto name = QString::fromStdString(port);
    if (name.isEmpty() || isTcp(name))
        return name.toLower().toStdString();
#ifdef Q_OS_UNIX
    // As QSerialPort does: a bare name is one of /dev, whatever the working directory holds.
    const bool isPath =
        name.startsWith(u'/') || name.startsWith("./"_L1) || name.startsWith("../"_L1);
    if (!isPath && QFileInfo::exists("/dev/"_L1 + name))
        name.prepend("/dev/"_L1);
    else if (!isPath)
        return port;
#endif
    const auto path = QFileInfo(name).canonicalFilePath();
    return path.isEmpty() ? port : path.toStdString();
}

} // namespace sp7600::device
