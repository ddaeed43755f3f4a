// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/nativesocket.h"

#include "core/listener/listeningsockets.h"

#include <algorithm>
#include <climits>
#include <cstring>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sp7600::listener
{

namespace
{

#ifdef Q_OS_WIN
using Socket = SOCKET;
using Length = int;
using Size = int;
constexpr int endWritingHow = SD_SEND;
constexpr int sendFlags = 0;

int lastError()
{
    return WSAGetLastError();
}
bool isBlocked(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINPROGRESS;
}
bool isInterrupted(int error)
{
    return error == WSAEINTR;
}
bool makeNonBlocking(Socket socket)
{
    u_long on = 1;
    return ::ioctlsocket(socket, FIONBIO, &on) == 0;
}
void closeNow(Socket socket)
{
    ::closesocket(socket);
}
#else
using Socket = int;
using Length = socklen_t;
using Size = std::size_t;
constexpr int endWritingHow = SHUT_WR;
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // macOS has SO_NOSIGPIPE.
#endif

int lastError()
{
    return errno;
}
bool isBlocked(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINPROGRESS;
}
bool isInterrupted(int error)
{
    return error == EINTR;
}
bool makeNonBlocking(Socket socket)
{
    const int flags = ::fcntl(socket, F_GETFL);
    return flags >= 0 && ::fcntl(socket, F_SETFL, flags | O_NONBLOCK) == 0
           && ::fcntl(socket, F_SETFD, FD_CLOEXEC) == 0;
}
void closeNow(Socket socket)
{
    ::close(socket);
}
#endif

// With so many octets in one call, no count overflows the system's type.
constexpr std::size_t largestTransfer = INT_MAX / 2;

void setOption(Socket socket, int level, int name, int value)
{
    static_cast<void>(::setsockopt(socket, level, name, reinterpret_cast<const char *>(&value),
                                   static_cast<Length>(sizeof value)));
}

void setUsualOptions(Socket socket)
{
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

/// Room for an address of either kind.
struct Address {
    sockaddr_storage storage{};
    Length length = static_cast<Length>(sizeof(sockaddr_storage));

    [[nodiscard]] sockaddr *any() { return reinterpret_cast<sockaddr *>(&storage); }
    [[nodiscard]] Peer peer()
    {
        std::uint16_t port = 0;
        if (storage.ss_family == AF_INET)
            port = ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
        else if (storage.ss_family == AF_INET6)
            port = ntohs(reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port);
        else
            return {};
        return peerOf(QHostAddress(any()), port);
    }
};

Address addressOf(const QHostAddress &address, std::uint16_t port)
{
    Address made;
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        auto *target = reinterpret_cast<sockaddr_in *>(&made.storage);
        target->sin_family = AF_INET;
        target->sin_port = htons(port);
        target->sin_addr.s_addr = htonl(ipv4);
        made.length = static_cast<Length>(sizeof(sockaddr_in));
    } else {
        auto *target = reinterpret_cast<sockaddr_in6 *>(&made.storage);
        target->sin6_family = AF_INET6;
        target->sin6_port = htons(port);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&target->sin6_addr, &octets, sizeof octets);
        target->sin6_scope_id = address.scopeId().toUInt();
        made.length = static_cast<Length>(sizeof(sockaddr_in6));
    }
    return made;
}

} // namespace

bool prepareSocket(Descriptor descriptor)
{
    const auto socket = static_cast<Socket>(descriptor);
    if (!makeNonBlocking(socket))
        return false;
    setUsualOptions(socket);
    return true;
}

std::optional<Descriptor> beginConnecting(const QHostAddress &address, std::uint16_t port)
{
    Address target = addressOf(address, port);
    const Socket socket = ::socket(target.storage.ss_family, SOCK_STREAM, IPPROTO_TCP);
    if (static_cast<Descriptor>(socket) == noDescriptor)
        return {};
    if (!makeNonBlocking(socket)) {
        closeNow(socket);
        return {};
    }
    setUsualOptions(socket);
    if (::connect(socket, target.any(), target.length) != 0 && !isBlocked(lastError())) {
        closeNow(socket);
        return {};
    }
    return static_cast<Descriptor>(socket);
}

std::optional<bool> connectOutcome(Descriptor descriptor)
{
    const auto socket = static_cast<Socket>(descriptor);
    int error = 0;
    auto length = static_cast<Length>(sizeof error);
    if (::getsockopt(socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &length) != 0
        || (error != 0 && !isBlocked(error)))
        return false;
    Address peer;
    if (::getpeername(socket, peer.any(), &peer.length) == 0)
        return true;
    return std::nullopt;
}

TransferResult readSocket(Descriptor descriptor, char *octets, std::size_t size)
{
    for (;;) {
        const auto got = ::recv(static_cast<Socket>(descriptor), octets,
                                static_cast<Size>(std::min(size, largestTransfer)), 0);
        if (got > 0)
            return {Transfer::Done, static_cast<std::size_t>(got)};
        if (got == 0)
            return {Transfer::End, 0};
        const int error = lastError();
        if (isInterrupted(error))
            continue;
        return {isBlocked(error) ? Transfer::WouldBlock : Transfer::Reset, 0};
    }
}

TransferResult writeSocket(Descriptor descriptor, std::string_view octets)
{
    for (;;) {
        const auto put =
            ::send(static_cast<Socket>(descriptor), octets.data(),
                   static_cast<Size>(std::min(octets.size(), largestTransfer)), sendFlags);
        if (put >= 0)
            return {Transfer::Done, static_cast<std::size_t>(put)};
        const int error = lastError();
        if (isInterrupted(error))
            continue;
        return {isBlocked(error) ? Transfer::WouldBlock : Transfer::Reset, 0};
    }
}

std::optional<std::size_t> octetsUnderWay([[maybe_unused]] Descriptor descriptor)
{
#if defined(Q_OS_LINUX)
    int octets = 0;
    const bool isTold = ::ioctl(static_cast<Socket>(descriptor), TIOCOUTQ, &octets) == 0;
#elif defined(SO_NWRITE)
    int octets = 0;
    Length length = sizeof octets;
    const bool isTold =
        ::getsockopt(static_cast<Socket>(descriptor), SOL_SOCKET, SO_NWRITE, &octets, &length) == 0;
#else
    constexpr int octets = 0;
    constexpr bool isTold = false;
#endif
    return isTold && octets >= 0 ? std::optional(static_cast<std::size_t>(octets)) : std::nullopt;
}

void endWriting(Descriptor descriptor)
{
    static_cast<void>(::shutdown(static_cast<Socket>(descriptor), endWritingHow));
}

void closeSocket(Descriptor descriptor)
{
    closeNow(static_cast<Socket>(descriptor));
}

void resetSocket(Descriptor descriptor)
{
    const auto socket = static_cast<Socket>(descriptor);
    linger reset{};
    reset.l_onoff = 1;
    static_cast<void>(::setsockopt(socket, SOL_SOCKET, SO_LINGER,
                                   reinterpret_cast<const char *>(&reset),
                                   static_cast<Length>(sizeof reset)));
    closeNow(socket);
}

Peer remoteEnd(Descriptor descriptor)
{
    Address address;
    if (::getpeername(static_cast<Socket>(descriptor), address.any(), &address.length) != 0)
        return {};
    return address.peer();
}

Peer localEnd(Descriptor descriptor)
{
    Address address;
    if (::getsockname(static_cast<Socket>(descriptor), address.any(), &address.length) != 0)
        return {};
    return address.peer();
}

void wantReceiveBuffer(Descriptor descriptor, int octets)
{
    const auto socket = static_cast<Socket>(descriptor);
    setOption(socket, SOL_SOCKET, SO_RCVBUF, octets);
#ifdef SO_RCVBUFFORCE
    // Whoever may goes beyond what everybody gets; nothing happens for others.
    setOption(socket, SOL_SOCKET, SO_RCVBUFFORCE, octets);
#endif
}

std::optional<std::size_t> allowDescriptors(std::size_t wanted)
{
#ifdef Q_OS_WIN
    static_cast<void>(wanted);
    return std::nullopt;
#else
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::nullopt;
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < wanted) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max == RLIM_INFINITY
                              ? static_cast<rlim_t>(wanted)
                              : std::min<rlim_t>(limit.rlim_max, wanted);
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return limit.rlim_cur == RLIM_INFINITY ? std::optional<std::size_t>()
                                           : static_cast<std::size_t>(limit.rlim_cur);
#endif
}

} // namespace sp7600::listener
