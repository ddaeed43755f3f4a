// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"
#include "core/model/reception.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUdpSocket>

#include <memory>
#include <string>

namespace sp7600::listener
{

/// The open ports of a listener; a transport that is off has none.
struct ListeningSockets {
    std::string address;
    std::unique_ptr<QTcpServer> tcp;
    std::unique_ptr<QUdpSocket> udp;
};

/// Opens what @p options asks for, on the calling thread. Errors as of Listener::start().
[[nodiscard]] Result<ListeningSockets> openSockets(const ListenerOptions &options);

/// An IPv4 address that came in the form of an IPv6 one is told as IPv4.
[[nodiscard]] Peer peerOf(const QHostAddress &address, int port);

} // namespace sp7600::listener
