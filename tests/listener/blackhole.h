// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

#ifdef Q_OS_UNIX
#include <array>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

/// A TCP port of the loopback where connections never come about: somebody listens, takes none, and
/// those that the system takes for him are all there.
class BlackHole final
{
public:
#ifdef Q_OS_UNIX
    BlackHole()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listener, generic(address), size) != 0 || ::listen(m_listener, 0) != 0
            || ::getsockname(m_listener, generic(address), &size) != 0)
            return;
        m_port = ntohs(address.sin_port);
        for (int &waiting : m_waiting)
            waiting = beginConnecting();
        // Of those that wait the last ones wait in vain, or the next ones would not.
        m_swallows = !isConnected(m_waiting.back());
    }
    ~BlackHole()
    {
        for (const int waiting : m_waiting)
            ::close(waiting);
        ::close(m_listener);
    }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Whether this system has such a thing.
    [[nodiscard]] bool swallows() const { return m_swallows; }

private:
    static sockaddr_in loopback(std::uint16_t port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    static sockaddr *generic(sockaddr_in &address)
    {
        return reinterpret_cast<sockaddr *>(&address);
    }
    [[nodiscard]] int beginConnecting() const
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        sockaddr_in address = loopback(m_port);
        static_cast<void>(::connect(socket, generic(address), sizeof address));
        return socket;
    }
    [[nodiscard]] static bool isConnected(int socket)
    {
        pollfd one{socket, POLLOUT, 0};
        return ::poll(&one, 1, 200) != 0;
    }

    int m_listener;
    std::array<int, 4> m_waiting = {-1, -1, -1, -1};
    std::uint16_t m_port = 0;
    bool m_swallows = false;
#else
    [[nodiscard]] std::uint16_t port() const { return 0; }
    [[nodiscard]] bool swallows() const { return false; }
#endif
};
