// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/portaccess.h"
#include "core/device/qtlink.h"

#include <QFileInfo>
#include <QSerialPort>

namespace sp7600::device
{

namespace
{

Error errorFor(const QSerialPort &port, const std::string &name)
{
    switch (port.error()) {
    case QSerialPort::DeviceNotFoundError:
        return {ErrorCode::PortNotFound, {{"port", name}}};
    case QSerialPort::PermissionError:
        // Qt says the same for a port in use and for one that this login may not open.
        if (auto permission = permissionProblem(name))
            return *permission;
        [[fallthrough]];
    case QSerialPort::OpenError:
        return busyProblem(name, portUsers(name))
            .value_or(Error{ErrorCode::PortBusy, {{"port", name}}, {}});
    default:
        return {ErrorCode::PortUnusable,
                {{"port", name}, {"detail", port.errorString().toStdString()}}};
    }
}

/// Whether an error on an open port means that the line is gone. A pseudo-terminal whose other side
/// hung up gives ReadError (EIO) where a pulled USB cable gives ResourceError; handshake lines that
/// a pseudo-terminal does not have give others, which harm nobody.
bool isLoss(QSerialPort::SerialPortError error)
{
    return error == QSerialPort::ResourceError || error == QSerialPort::ReadError
           || error == QSerialPort::WriteError;
}

} // namespace

void SerialLink::openOnIoThread(const std::shared_ptr<Connection> &connection)
{
    const auto portName = name();
    auto *queue = &connection->queue;
    const auto systemName = QString::fromStdString(canonicalPort(portName));
    if (systemName.isEmpty() || (systemName.startsWith(u'/') && !QFileInfo::exists(systemName))) {
        queue->failed({ErrorCode::PortNotFound, {{"port", portName}}});
        return;
    }
    auto serial = std::make_unique<QSerialPort>(systemName);
    auto *port = serial.get();
    port->setReadBufferSize(0);
    if (!port->open(QIODevice::ReadWrite)) {
        queue->failed(errorFor(*port, portName));
        return;
    }
    QObject::connect(port, &QSerialPort::errorOccurred, port,
                     [port, queue, portName](QSerialPort::SerialPortError error) {
                         if (!isLoss(error))
                             return;
                         queue->failed({ErrorCode::LinkLost, {{"port", portName}}});
                         // A port that is gone is always ready to be read: open, it would keep the
                         // thread busy. Not here, where Qt itself is in the middle of reading.
                         QMetaObject::invokeMethod(port, &QSerialPort::close, Qt::QueuedConnection);
                     });
    // A port without such a line refuses, which harms nobody.
    if (m_lines.dtr)
        port->setDataTerminalReady(*m_lines.dtr);
    if (m_lines.rts)
        port->setRequestToSend(*m_lines.rts);
    connection->device = std::move(serial);
    followOnIoThread(connection);
    queue->opened();
}

Result<void> SerialLink::setBaudRate(int baudRate, TimePoint deadline, const CancelToken &cancel)
{
    if (!m_connection)
        return failure(ErrorCode::LinkLost, {{"port", name()}});
    const auto done = std::make_shared<LinkQueue>(m_clock);
    m_ioThread.post([connection = m_connection, done, baudRate, portName = name()] {
        auto *port = static_cast<QSerialPort *>(connection->device.get());
        // A closed port takes every speed, for the next time.
        const bool isOpen = port && port->isOpen();
        if (isOpen && port->setBaudRate(baudRate)) {
            port->clear(QSerialPort::Input);
            done->opened();
            return;
        }
        // An open port refuses a speed that it does not have, or is not there any more.
        if (isOpen && port->error() == QSerialPort::UnsupportedOperationError) {
            done->failed(
                {ErrorCode::PortUnusable,
                 {{"port", portName},
                  {"detail", "it cannot be set to " + std::to_string(baudRate) + " baud"}}});
            return;
        }
        done->failed({ErrorCode::LinkLost, {{"port", portName}}});
    });
    return done->waitOpened(deadline, cancel);
}

} // namespace sp7600::device
