// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/tcpstream.h"

#include <utility>

namespace sp7600::listener
{

TcpStream::TcpStream(SocketWatcher &watcher, Descriptor descriptor, std::uint64_t key,
                     bool isConnecting)
    : m_watcher(watcher)
    , m_descriptor(descriptor)
    , m_key(key)
    , m_connecting(isConnecting)
    , m_interest{!isConnecting, isConnecting}
{
    if (!m_watcher.watch(m_descriptor, m_key, m_interest)) {
        closeSocket(m_descriptor);
        m_descriptor = noDescriptor;
    }
}

TcpStream::~TcpStream()
{
    if (isOpen()) {
        m_watcher.forget(m_descriptor, m_key);
        closeSocket(m_descriptor);
    }
}

std::optional<bool> TcpStream::finishConnecting()
{
    const std::optional<bool> outcome = connectOutcome(m_descriptor);
    if (outcome) {
        m_connecting = false;
        refreshInterest();
    }
    return outcome;
}

TransferResult TcpStream::read(char *octets, std::size_t size)
{
    return isOpen() ? readSocket(m_descriptor, octets, size) : TransferResult{Transfer::Reset, 0};
}

void TcpStream::setReading(bool reading)
{
    m_reading = reading;
    refreshInterest();
}

bool TcpStream::write(std::string_view octets)
{
    if (!isOpen() || m_writingEnded)
        return false;
    if (unsent() == 0 && !m_connecting) {
        const TransferResult result = writeSocket(m_descriptor, octets);
        if (result.outcome == Transfer::Reset)
            return false;
        if (result.outcome == Transfer::Done)
            octets.remove_prefix(result.octets);
    }
    m_unsent.erase(0, std::exchange(m_sent, 0));
    m_unsent.append(octets);
    refreshInterest();
    return true;
}

bool TcpStream::flush()
{
    if (!isOpen())
        return false;
    while (unsent() > 0) {
        const TransferResult result =
            writeSocket(m_descriptor, std::string_view(m_unsent).substr(m_sent));
        if (result.outcome == Transfer::WouldBlock)
            break;
        if (result.outcome != Transfer::Done)
            return false;
        m_sent += result.octets;
    }
    if (unsent() == 0) {
        m_unsent = {}; // Its memory as well: there are thousands of us.
        m_sent = 0;
        if (m_writingEnded)
            listener::endWriting(m_descriptor);
    }
    refreshInterest();
    return true;
}

std::optional<std::size_t> TcpStream::underWay() const
{
    if (!isOpen() || m_connecting)
        return unsent();
    const auto written = octetsUnderWay(m_descriptor);
    return written ? std::optional(*written + unsent()) : std::nullopt;
}

void TcpStream::endWriting()
{
    if (!isOpen() || m_writingEnded)
        return;
    m_writingEnded = true;
    if (unsent() == 0 && !m_connecting)
        listener::endWriting(m_descriptor);
    refreshInterest();
}

void TcpStream::reset()
{
    if (!isOpen())
        return;
    m_watcher.forget(m_descriptor, m_key);
    resetSocket(m_descriptor);
    m_descriptor = noDescriptor;
    m_unsent = {};
    m_sent = 0;
}

void TcpStream::refreshInterest()
{
    const Interest wanted{m_reading && !m_connecting, m_connecting || unsent() > 0};
    if (isOpen() && wanted != m_interest) {
        m_interest = wanted;
        m_watcher.change(m_descriptor, m_key, wanted);
    }
}

} // namespace sp7600::listener
