// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QHostAddress>
#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>

namespace sp7600::network
{

/// One TCP connection that only looks: it connects once, never sends and takes nothing in. Lives in
/// the event loop of its thread. Each system has its own; that of Qt alone does not do, as on Unix
/// it connects again, and again, to a server that resets at once.
class ProbeSocket final : public QObject
{
public:
    /// May be called in open(). This must not be destroyed in them.
    struct Events {
        std::function<void()> accepted;
        /// Reset after accepted: the other side broke it off before it said anything.
        std::function<void(ProbeFailure)> failed;
    };

    explicit ProbeSocket(Events events);
    ~ProbeSocket() override;

    void open(const QHostAddress &address, std::uint16_t port);
    /// Nothing is told from now on.
    void close();

private:
    class Native;

    Events m_events;
    std::unique_ptr<Native> m_native;
};

} // namespace sp7600::network
