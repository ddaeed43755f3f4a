// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace sp7600::tests
{

/// Both ends of a pseudo-terminal, raw; the program under test opens the slave by its path.
class Pty
{
public:
    Pty()
    {
        char path[128] = {};
        int slave = -1;
        if (openpty(&m_master, &slave, path, nullptr, nullptr) != 0)
            qFatal("no pseudo-terminal");
        termios mode = {};
        tcgetattr(slave, &mode);
        cfmakeraw(&mode);
        tcsetattr(slave, TCSANOW, &mode);
        ::close(slave);
        m_path = path;
    }
    ~Pty()
    {
        stop();
        hangUp();
    }
    Pty(const Pty &) = delete;
    Pty &operator=(const Pty &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] int master() const { return m_master; }

    /// Answers each line with what @p answer makes of it, on a thread of its own.
    void answer(std::function<std::string(const std::string &line)> answer)
    {
        m_thread = std::thread([this, reply = std::move(answer)] {
            std::string line;
            while (!m_stop) {
                pollfd wait = {m_master, POLLIN, 0};
                if (poll(&wait, 1, 20) <= 0)
                    continue;
                char octet = 0;
                if (::read(m_master, &octet, 1) != 1)
                    continue; // nobody has the other side open at this moment
                if (octet != '\r' && octet != '\n') {
                    line += octet;
                    continue;
                }
                if (!line.empty())
                    send(reply(line));
                line.clear();
            }
        });
    }

    void send(const std::string &octets) const
    {
        if (::write(m_master, octets.data(), octets.size()) != ssize_t(octets.size()))
            qWarning("the pseudo-terminal does not take it all");
    }

    void hangUp()
    {
        if (m_master >= 0)
            ::close(m_master);
        m_master = -1;
    }

    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    int m_master = -1;
    std::string m_path;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
};

/// A TCP server on loopback that gives its first client to a function, on a thread of its own.
class Server
{
public:
    explicit Server(std::function<void(QTcpSocket &)> serve)
    {
        std::atomic<int> port = -1;
        m_thread = std::thread([&port, run = std::move(serve)] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port = server.serverPort();
            if (!server.waitForNewConnection(10'000))
                return;
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            run(*client);
        });
        while (port < 0)
            std::this_thread::yield();
        m_port = std::uint16_t(port);
    }
    ~Server() { m_thread.join(); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] std::string name() const { return "tcp:127.0.0.1:" + std::to_string(m_port); }

private:
    std::thread m_thread;
    std::uint16_t m_port = 0;
};

/// A listening socket that never takes a connection, and whose queue is full: to connect to it
/// hangs.
class FullServer
{
public:
    FullServer()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *raw = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, raw, size) != 0 || ::listen(m_listener, 0) != 0
            || ::getsockname(m_listener, raw, &size) != 0)
            qFatal("no listening socket");
        m_port = ntohs(address.sin_port);
        for (auto &filler : m_fillers) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            static_cast<void>(::connect(filler, raw, size));
        }
    }
    ~FullServer()
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::close(m_listener);
    }
    FullServer(const FullServer &) = delete;
    FullServer &operator=(const FullServer &) = delete;

    [[nodiscard]] std::string name() const { return "tcp:127.0.0.1:" + std::to_string(m_port); }

private:
    int m_listener = -1;
    std::array<int, 4> m_fillers = {};
    int m_port = 0;
};

} // namespace sp7600::tests
