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

/// Those of them that other programs serve.
[[nodiscard]] std::vector<std::string> simulatorPortsElsewhere();

/// The folder that changes when one of them comes or goes, on Linux and macOS
/// `sp7600-simulators-UID` in the folder for temporary files. Made if missing; empty when it
/// cannot be trusted to be this user's.
[[nodiscard]] QString simulatorFolder();

} // namespace sp7600::simulator
