// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <cstddef>
#include <memory>

namespace sp7600::simulator
{

/// Somewhere on this computer. There is no other way to make one, and no uplink without one:
/// nothing made up can leave the computer.
class LoopbackTarget final
{
public:
    /// Names are never resolved; of all names only `localhost` is taken.
    /// Error: SimulatorTargetRefused.
    [[nodiscard]] static Result<LoopbackTarget> of(const Endpoint &endpoint);

    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Transport transport() const { return m_transport; }

private:
    LoopbackTarget(const QHostAddress &address, quint16 port, Transport transport);

    QHostAddress m_address;
    quint16 m_port;
    Transport m_transport;
};

/// Finds the acknowledgement `1234` in a stream, wherever it was split; everything else is skipped.
class AcknowledgementScanner final
{
public:
    /// How many were completed by @p octets.
    [[nodiscard]] int count(const QByteArray &octets);

private:
    qsizetype m_matched = 0;
};

/// The unit's way to its server, over TCP or UDP.
class Uplink : public QObject
{
    Q_OBJECT
public:
    /// @p letsThrough false: the operator's network drops everything on its way to the server.
    [[nodiscard]] static std::unique_ptr<Uplink> make(const LoopbackTarget &target,
                                                      bool letsThrough = true);

    /// Ends in opened() or closed(), later.
    virtual void open() = 0;
    /// Whether a frame would be taken now.
    [[nodiscard]] virtual bool canSend() const = 0;
    virtual void send(const QByteArray &frame) = 0;

signals:
    void opened();
    /// Refused, lost or closed by the server. The uplink is of no use any more.
    void closed(const QString &reason);
    void acknowledged();

protected:
    using QObject::QObject;
};

} // namespace sp7600::simulator
