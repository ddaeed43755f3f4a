// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>

/// A TCP port of the loopback where nothing listens, and no other test does either while this
/// program runs: it is held. Needs the application.
[[nodiscard]] inline quint16 closedPort()
{
    auto *holder = new QTcpSocket(QCoreApplication::instance());
    return holder->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress)
               ? holder->localPort()
               : quint16{0};
}
