// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/datagramsocket.h"
#include "core/listener/listener.h"
#include "core/listener/nativesocket.h"
#include "core/model/reception.h"

#include <QHostAddress>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace sp7600::listener
{

/// Hands on each connection as a descriptor, which belongs to whoever is called.
class ConnectionSource final : public QTcpServer
{
public:
    void setTaker(std::function<void(Descriptor)> taker) { m_taker = std::move(taker); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::function<void(Descriptor)> m_taker;
};

/// The open ports of a listener, a place for each pair of the options; a transport that is off has
/// none.
struct ListeningSockets {
    ListeningOn on;
    std::vector<std::unique_ptr<ConnectionSource>> tcp;
    std::vector<std::unique_ptr<DatagramSocket>> udp;
};

/// Opens @p ports at @p bindAddress, on the calling thread: all of them or none. Errors as of
/// Listener::start().
[[nodiscard]] Result<ListeningSockets> openSockets(const std::string &bindAddress,
                                                   const std::vector<PortPair> &ports);

/// Adds who holds a busy port, where the system tells it, unless this program does itself. Looks
/// into every process.
[[nodiscard]] Error withHolder(Error error);

/// An IPv4 address that came in the form of an IPv6 one is told as IPv4.
[[nodiscard]] Peer peerOf(const QHostAddress &address, int port);

} // namespace sp7600::listener
