// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reachability.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace sp7600::network
{

struct ProgramOutput {
    int exitCode = 0;
    QByteArray text; ///< Standard output, then standard error.
};

/// Runs a program to its end; nothing where it is not there, crashed or took too long.
using ProgramRunner =
    std::function<std::optional<ProgramOutput>(const QString &program, const QStringList &words)>;

/// Runs programs of this system, all of them together for at most @p limit and until @p isStopped,
/// which is asked several times a second; what still runs then is ended.
[[nodiscard]] ProgramRunner runnerWithin(std::chrono::milliseconds limit,
                                         std::function<bool()> isStopped = {});

// What the programs of firewalls say. Nothing, or NotKnown, for what is not understood, as
// sentences in another language are.

/// Of /etc/ufw/ufw.conf.
[[nodiscard]] std::optional<bool> isUfwEnabled(std::string_view settings);
/// Of `firewall-cmd --state`.
[[nodiscard]] std::optional<bool> isFirewalldRunning(const ProgramOutput &output);
/// Of `firewall-cmd --query-port=…`, for the default zone.
[[nodiscard]] FirewallState firewalldPortState(const ProgramOutput &output);
/// Of `socketfilterfw --getglobalstate`.
[[nodiscard]] FirewallState macOsFirewallState(const ProgramOutput &output);

/// How the firewall of Windows treats networks of one kind: of a company, private or public.
struct WindowsFirewallProfile {
    bool isOn = false;
    bool blocksAll = false;       ///< Whatever its rules let in.
    bool letsInByDefault = false; ///< What no rule is about.
};

/// The worst of those in force: each network that the laptop is in has one. NotKnown without any.
[[nodiscard]] FirewallState
windowsFirewallState(const std::vector<WindowsFirewallProfile> &profiles);

enum class FirewallPlatform : std::uint8_t { Linux, Windows, MacOs };

/// Where the system tells of its firewall.
struct FirewallSources {
    FirewallPlatform platform;
    QString ufwSettings;
    ProgramRunner run;
    /// Those in force; asked on Windows only.
    std::function<std::vector<WindowsFirewallProfile>()> windowsProfiles;

    /// Those of this system, which take two seconds at most.
    [[nodiscard]] static FirewallSources ofThisSystem();
};

/// Asks without rights and changes nothing. Blocks for as long as the programs of @p sources take.
[[nodiscard]] Firewall
localFirewall(const std::vector<ListenPort> &ports,
              const FirewallSources &sources = FirewallSources::ofThisSystem());

} // namespace sp7600::network
