// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace sp7600::simulator
{

/// Says, for as long as it lives, that a port of this machine is served by a virtual tracker, to
/// every program of the same user. Virtual command words go to such ports only. A program that died
/// announces nothing any more.
class PortAnnouncement
{
public:
    /// @p port: the path of a pseudo-terminal, or `tcp:HOST:PORT` on loopback.
    explicit PortAnnouncement(const std::string &port);

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// True when a living virtual tracker announced @p port. Paths must be canonical.
[[nodiscard]] bool isSimulatorPort(const std::string &port);

/// Every port that isSimulatorPort() would confirm, so that a unit can be looked for that came back
/// under another name. Sorted.
[[nodiscard]] std::vector<std::string> simulatorPorts();

} // namespace sp7600::simulator
