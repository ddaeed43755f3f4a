// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serialclient.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace sp7600::simulator
{

namespace
{

constexpr int patience = 3000;

} // namespace

SerialClient::SerialClient(const QString &path, speed_t speed)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    setSpeed(speed);
}

SerialClient::~SerialClient()
{
    if (isOpen())
        ::close(m_descriptor);
}

void SerialClient::setSpeed(speed_t speed)
{
    termios settings{};
    if (::tcgetattr(m_descriptor, &settings) != 0)
        return;
    ::cfmakeraw(&settings);
    ::cfsetispeed(&settings, speed);
    ::cfsetospeed(&settings, speed);
    ::tcsetattr(m_descriptor, TCSANOW, &settings);
}

void SerialClient::write(const QByteArray &octets)
{
    qsizetype written = 0;
    while (written < octets.size()) {
        const auto count = ::write(m_descriptor, octets.constData() + written,
                                   static_cast<std::size_t>(octets.size() - written));
        if (count <= 0)
            return;
        written += count;
    }
}

bool SerialClient::readSome(QByteArray &octets, qint64 milliseconds)
{
    pollfd waiting{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, static_cast<int>(std::max<qint64>(milliseconds, 0))) <= 0)
        return false;
    char buffer[4096];
    const auto count = ::read(m_descriptor, buffer, sizeof buffer);
    if (count <= 0)
        return false;
    octets.append(buffer, count);
    return true;
}

QByteArray SerialClient::read(qsizetype octets)
{
    QByteArray all;
    const QDeadlineTimer deadline(patience);
    while (all.size() < octets && readSome(all, deadline.remainingTime())) {
    }
    return all;
}

QByteArray SerialClient::readUntil(const QByteArray &end)
{
    QByteArray all;
    const QDeadlineTimer deadline(patience);
    while (!all.contains(end) && readSome(all, deadline.remainingTime())) {
    }
    return all;
}

QByteArray SerialClient::readFor(int milliseconds)
{
    QByteArray all;
    const QDeadlineTimer deadline(milliseconds);
    while (readSome(all, deadline.remainingTime())) {
    }
    return all;
}

QByteArray SerialClient::ask(const QByteArray &command)
{
    write(command + "\r\n");
    QByteArray all;
    const QDeadlineTimer deadline(patience);
    while (all.count('\n') < 2 && readSome(all, deadline.remainingTime())) {
    }
    return all;
}

} // namespace sp7600::simulator
