// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/nameservers.h"
#include "core/network/stopwatch.h"
#include "core/network/systemlookup.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace sp7600::network
{

/// One question to one name server over UDP, repeated until it is answered or this is destroyed.
/// Lives in the event loop of its thread.
class NameQuestion final : public QObject
{
public:
    using Answered = std::function<void(const NameAnswer &)>;

    NameQuestion(const NameServer &server, std::string host, AddressFamily family);

    /// @p answered is called once at most, possibly at once; besides what dnsAnswer() gives, with
    /// Refused, NoRoute or Other for what the network says. This must not be destroyed in it.
    void ask(Answered answered);

private:
    void read();
    void fail(QAbstractSocket::SocketError error);
    void settle(const NameAnswer &answer);

    const NameServer m_server;
    const std::string m_host;
    const AddressFamily m_family;
    const std::uint16_t m_id;
    QByteArray m_question;
    QUdpSocket m_socket;
    QTimer m_again;
    Answered m_answered;
};

/// What a host's name leads to by one resolver: the addresses of both families, asked for at the
/// same time by others, who tell them here. Lives in the event loop of its thread.
class NameSearch final : public QObject
{
public:
    /// @p resolver as NameLookup has it. @p done is called once.
    NameSearch(std::string host, std::string resolver, std::chrono::milliseconds limit,
               std::function<void()> done);

    /// The first answer for each family counts.
    void settle(AddressFamily family, const NameAnswer &answer);
    /// What has not been answered by now is given up, and done.
    void stop(ProbeFailure reason = ProbeFailure::Stopped);

    /// Complete when it is done.
    [[nodiscard]] const NameLookup &lookup() const { return m_lookup; }

private:
    void finish();

    Stopwatch m_watch;
    NameLookup m_lookup;
    std::optional<NameAnswer> m_ipv4;
    std::optional<NameAnswer> m_ipv6;
    QTimer m_limit;
    std::function<void()> m_done;
    bool m_isDone = false;
};

} // namespace sp7600::network
