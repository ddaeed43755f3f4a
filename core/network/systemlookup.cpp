// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/systemlookup.h"

#include "core/model/letters.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <array>

namespace sp7600::network
{

namespace
{

#ifdef _WIN32
/// Windows wants to hear of every user of its sockets.
class SocketUse final
{
public:
    SocketUse() { m_isGranted = ::WSAStartup(MAKEWORD(2, 2), &m_data) == 0; }
    ~SocketUse()
    {
        if (m_isGranted)
            ::WSACleanup();
    }
    SocketUse(const SocketUse &) = delete;
    SocketUse &operator=(const SocketUse &) = delete;

private:
    WSADATA m_data{};
    bool m_isGranted = false;
};
#endif

ProbeFailure failureOf(int error)
{
    switch (error) {
    case EAI_NONAME:
#ifdef _WIN32
    case WSANO_DATA:
#else
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
    case EAI_NODATA:
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
#endif
#endif
        return ProbeFailure::NameNotFound;
    case EAI_AGAIN:
    case EAI_FAIL:
        return ProbeFailure::NoResolver;
    default:
        return ProbeFailure::Other;
    }
}

std::string textOf(const addrinfo &entry)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const void *address = nullptr;
    if (entry.ai_family == AF_INET)
        address = &reinterpret_cast<const sockaddr_in *>(entry.ai_addr)->sin_addr;
    else if (entry.ai_family == AF_INET6)
        address = &reinterpret_cast<const sockaddr_in6 *>(entry.ai_addr)->sin6_addr;
    if (address == nullptr
        || ::inet_ntop(entry.ai_family, address, text.data(), text.size()) == nullptr)
        return {};
    return text.data();
}

} // namespace

bool isNobodys(std::string_view host)
{
    constexpr std::string_view top = ".invalid";
    return host.size() > top.size()
           && equalsIgnoringCase(host.substr(host.size() - top.size()), top);
}

NameAnswer systemLookup(const std::string &host, AddressFamily family)
{
    if (isNobodys(host))
        return {{}, ProbeFailure::NameNotFound};
#ifdef _WIN32
    const SocketUse use;
#endif
    addrinfo hints{};
    hints.ai_family = family == AddressFamily::Ipv4 ? AF_INET : AF_INET6;
    hints.ai_socktype = SOCK_STREAM; // Each address once.
    addrinfo *entries = nullptr;
    if (const int error = ::getaddrinfo(host.c_str(), nullptr, &hints, &entries); error != 0)
        return {{}, failureOf(error)};
    NameAnswer answer;
    for (const auto *entry = entries; entry != nullptr; entry = entry->ai_next) {
        auto text = textOf(*entry);
        if (!text.empty() && std::ranges::find(answer.addresses, text) == answer.addresses.end())
            answer.addresses.push_back(std::move(text));
    }
    ::freeaddrinfo(entries);
    if (answer.addresses.empty())
        answer.failure = ProbeFailure::NameNotFound;
    return answer;
}

} // namespace sp7600::network
