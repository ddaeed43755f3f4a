// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <termios.h>

namespace sp7600::simulator
{

/// A serial port opened the plain POSIX way, as any program would.
class SerialClient final
{
public:
    SerialClient(const QString &path, speed_t speed);
    ~SerialClient();
    SerialClient(const SerialClient &) = delete;
    SerialClient &operator=(const SerialClient &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void setSpeed(speed_t speed);
    void write(const QByteArray &octets);

    /// Reads until @p octets have come or 3 s are over.
    [[nodiscard]] QByteArray read(qsizetype octets);
    /// Reads until @p end has come or 3 s are over.
    [[nodiscard]] QByteArray readUntil(const QByteArray &end);
    /// What comes within @p milliseconds.
    [[nodiscard]] QByteArray readFor(int milliseconds);
    /// Writes a command with its line end and reads a reply of two lines.
    [[nodiscard]] QByteArray ask(const QByteArray &command);

private:
    /// False when nothing came in time.
    bool readSome(QByteArray &octets, qint64 milliseconds);

    int m_descriptor;
};

} // namespace sp7600::simulator
