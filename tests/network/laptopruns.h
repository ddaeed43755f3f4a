// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/laptopprobe.h"

#include <QEventLoop>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

// Runs of the laptop's probe against the peers of a test.
namespace sp7600::network
{

using namespace std::chrono_literals;

/// Nothing is asked but what a test adds.
inline LaptopProbeOptions quick()
{
    return {10s, 3s, 100ms, {}, {}};
}

inline Endpoint at(const std::string &where, std::uint16_t port,
                   Transport transport = Transport::Tcp)
{
    return {where, port, transport};
}

inline NameServer serverAt(std::uint16_t port)
{
    return {QHostAddress(QHostAddress::LocalHost), port};
}

inline std::function<std::vector<NameServer>()> only(std::vector<NameServer> servers)
{
    return [servers = std::move(servers)] { return servers; };
}

/// The system's lookup knows these addresses for IPv4 and none for IPv6.
inline auto knows(std::vector<std::string> addresses)
{
    return [addresses = std::move(addresses)](const std::string &, AddressFamily family) {
        return family == AddressFamily::Ipv4 ? NameAnswer{addresses, {}}
                                             : NameAnswer{{}, ProbeFailure::NameNotFound};
    };
}

inline auto knowsOnly(ProbeFailure failure)
{
    return [failure](const std::string &, AddressFamily) { return NameAnswer{{}, failure}; };
}

/// Runs @p probe on a thread of its own while the peers of the test are served.
inline LaptopEvidence run(LaptopProbe &probe, const std::optional<Endpoint> &endpoint)
{
    LaptopEvidence evidence;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { evidence = probe.run(endpoint); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return evidence;
}

inline LaptopEvidence run(const LaptopProbeOptions &options,
                          const std::optional<Endpoint> &endpoint)
{
    LaptopProbe probe(options);
    return run(probe, endpoint);
}

/// Holds up whoever waits at it. Shared with threads that may outlive a test.
class Gate final
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_isOpen; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOpen = false;
};

/// Cancels from another thread as soon as @p begun is open.
inline LaptopEvidence runAndCancel(const LaptopProbeOptions &options, const Endpoint &endpoint,
                                   Gate &begun)
{
    LaptopProbe probe(options);
    std::thread other([&] {
        begun.wait();
        probe.cancel();
    });
    auto evidence = run(probe, endpoint);
    other.join();
    return evidence;
}

} // namespace sp7600::network
