// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/iothread.h"
#include "core/device/link.h"
#include "core/device/linkqueue.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace sp7600::device
{

struct PortDescription;

/// A link whose QIODevice lives on the I/O thread. What differs between serial ports and sockets is
/// in the subclass; its functions named …OnIoThread run there.
class QtLink : public Link
{
public:
    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }

    [[nodiscard]] Result<void> open(TimePoint deadline, const CancelToken &cancel) final;
    void close() final;
    [[nodiscard]] Result<void> write(std::string_view octets, TimePoint deadline,
                                     const CancelToken &cancel) final;
    [[nodiscard]] Result<std::string> read(TimePoint deadline, const CancelToken &cancel) final;

protected:
    QtLink(IoThread &ioThread, std::string name);

    /// The device and the queue belong together: both are gone, or neither.
    struct Connection {
        explicit Connection(const Clock &clock)
            : queue(clock)
        {
        }
        LinkQueue queue;
        std::unique_ptr<QIODevice> device; ///< Touched on the I/O thread only.
    };

    /// Makes `connection->device`, connects its own error signal and begins to open it; reports to
    /// the queue when it is open or cannot be.
    virtual void openOnIoThread(const std::shared_ptr<Connection> &connection) = 0;

    /// Connects what all devices have in common: octets in, octets out.
    static void followOnIoThread(const std::shared_ptr<Connection> &connection);

    IoThread &m_ioThread;
    SystemClock m_clock;
    std::shared_ptr<Connection> m_connection;

private:
    const std::string m_name;
};

/// The lines that tell the other side that this one is there, as they are to be once a port is
/// open. A change can restart what is wired to one: absent leaves it as the system has it.
struct SerialLines {
    std::optional<bool> dtr;
    std::optional<bool> rts;

    bool operator==(const SerialLines &) const = default;
};

/// What an adapter needs to let octets through, and no more than that.
[[nodiscard]] SerialLines serialLinesFor(const PortDescription &port);

/// A port of this computer, or a pseudo-terminal.
class SerialLink final : public QtLink
{
public:
    /// @p name: as QSerialPort takes it, or a path; symbolic links are followed, because the lock
    /// that keeps others out goes by name.
    SerialLink(IoThread &ioThread, std::string name, SerialLines lines = SerialLines());
    ~SerialLink() override { close(); }
    SerialLink(const SerialLink &) = delete;
    SerialLink &operator=(const SerialLink &) = delete;

    [[nodiscard]] bool hasBaudRate() const override { return true; }
    [[nodiscard]] Result<void> setBaudRate(int baudRate, TimePoint deadline,
                                           const CancelToken &cancel) override;

private:
    void openOnIoThread(const std::shared_ptr<Connection> &connection) override;

    const SerialLines m_lines;
};

/// A serial line that another machine or program offers as a TCP port, as ser2net does.
class TcpLink final : public QtLink
{
public:
    TcpLink(IoThread &ioThread, std::string name, std::string host, std::uint16_t port);
    ~TcpLink() override { close(); }
    TcpLink(const TcpLink &) = delete;
    TcpLink &operator=(const TcpLink &) = delete;

    [[nodiscard]] bool hasBaudRate() const override { return false; }
    [[nodiscard]] Result<void> setBaudRate(int baudRate, TimePoint deadline,
                                           const CancelToken &cancel) override;

private:
    void openOnIoThread(const std::shared_ptr<Connection> &connection) override;

    const std::string m_host;
    const std::uint16_t m_port;
};

/// A link for what a person or a script named: `tcp:HOST:PORT`, a port name or a path. Not opened.
/// Lines that are absent in @p lines will be as the adapter needs them.
/// Error: PortNotFound for a `tcp:` that names no host and port.
[[nodiscard]] Result<std::unique_ptr<Link>> makeLink(IoThread &ioThread, const std::string &port,
                                                     SerialLines lines = SerialLines());

/// One name for one port, however it was spelled: symbolic links followed, `tcp:` lower-case.
[[nodiscard]] std::string canonicalPort(const std::string &port);

} // namespace sp7600::device
