// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace sp7600::simulator
{

/// One direction of a serial line: lets octets through in order and as fast as the line is, ten
/// bits an octet, in the small pieces in which a UART hands them over. The last octet of a piece
/// is never early, and late by no more than a timer of this system is.
class LinePacer final : public QObject
{
    Q_OBJECT
public:
    /// @p baudRate 0 lets everything through at once.
    LinePacer(int baudRate, std::function<void(const QByteArray &)> out);

    void put(const QByteArray &octets);
    /// What is on the line is lost.
    void clear();

signals:
    /// Everything that was put is through; also for nothing put on an empty line.
    void drained();

private:
    void letThrough();
    void waitForNext();

    int m_baudRate;
    std::function<void(const QByteArray &)> m_out;
    QByteArray m_octets;
    QElapsedTimer m_clock; ///< Since the line was last empty.
    qint64 m_through = 0;  ///< Octets since then.
    QTimer m_timer;
};

} // namespace sp7600::simulator
