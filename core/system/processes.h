// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: what the operating system is asked for: who runs, what time it is, files that
// are kept as a whole, and handed from one program to another, text in a terminal. What may not:
// starting or ending programs, devices, words for people. Who calls it: whoever needs it.
#pragma once

#include "core/model/endpoint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::system
{

/// Where Linux tells of its processes. Tests have a folder of their own; where it is not there, the
/// system tells of nobody.
inline constexpr auto usualProcFolder = "/proc";

/// A program that runs.
struct Process {
    std::int64_t pid = 0;
    std::string program; ///< Empty where the system does not tell.

    bool operator==(const Process &) const = default;
};

/// A process that lives; nothing for any other number.
[[nodiscard]] std::optional<Process> processOf(std::int64_t pid,
                                               const std::string &procFolder = usualProcFolder);

/// Who has a file or device open, by its canonical path, this program as well: the processes that
/// this login may look into, by their numbers.
[[nodiscard]] std::vector<Process>
processesWithFile(const std::string &file, const std::string &procFolder = usualProcFolder);

/// Who listens on a port of this machine, at whatever address, this program as well: the processes
/// that this login may look into, by their numbers.
[[nodiscard]] std::vector<Process> processesOnPort(Transport transport, std::uint16_t port,
                                                   const std::string &procFolder = usualProcFolder);

} // namespace sp7600::system
