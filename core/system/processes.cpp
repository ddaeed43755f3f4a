// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/processes.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string_view>

namespace sp7600::system
{

namespace
{

namespace fs = std::filesystem;

template <typename Number>
std::optional<Number> parsed(std::string_view text, int base)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

std::string programOf(const fs::path &process)
{
    std::ifstream file(process / "comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// Whether a process has one of these open, as far as this login may see.
bool hasOpen(const fs::path &process, const std::vector<std::string> &targets)
{
    std::error_code error;
    for (fs::directory_iterator entry(process / "fd", error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code gone; // A file closed meanwhile is no end of the others.
        const auto target = fs::read_symlink(entry->path(), gone).string();
        if (std::ranges::find(targets, target) != targets.end())
            return true;
    }
    return false;
}

std::vector<Process> processesWith(const std::vector<std::string> &targets,
                                   const std::string &procFolder)
{
    std::vector<Process> found;
    std::error_code error;
    for (fs::directory_iterator entry(procFolder, error), end; !error && entry != end;
         entry.increment(error)) {
        const auto pid = parsed<std::int64_t>(entry->path().filename().string(), 10);
        if (pid && hasOpen(entry->path(), targets))
            found.push_back({*pid, programOf(entry->path())});
    }
    std::ranges::sort(found, {}, &Process::pid);
    return found;
}

/// The number of a socket on @p port, from a line of /proc/net/tcp and its like:
/// `0: 0100007F:22B8 00000000:0000 0A 00000000:00000000 00:00000000 00000000 1000 0 4711 …`.
std::optional<std::string> socketOn(const std::string &line, Transport transport,
                                    std::uint16_t port)
{
    constexpr std::size_t localField = 1;
    constexpr std::size_t stateField = 3;
    constexpr std::size_t inodeField = 9;
    constexpr std::string_view listens = "0A";
    std::istringstream stream(line);
    const std::vector<std::string> fields(std::istream_iterator<std::string>(stream), {});
    if (fields.size() <= inodeField
        || (transport == Transport::Tcp && fields[stateField] != listens))
        return {};
    const std::string_view local = fields[localField];
    const auto colon = local.rfind(':');
    if (colon == std::string_view::npos
        || parsed<std::uint16_t>(local.substr(colon + 1), 16) != port)
        return {};
    return fields[inodeField];
}

} // namespace

std::optional<Process> processOf(std::int64_t pid, const std::string &procFolder)
{
    const auto folder = fs::path(procFolder) / std::to_string(pid);
    std::error_code error;
    if (pid <= 0 || !fs::is_directory(folder, error))
        return {};
    return Process{pid, programOf(folder)};
}

std::vector<Process> processesWithFile(const std::string &file, const std::string &procFolder)
{
    return processesWith({file}, procFolder);
}

std::vector<Process> processesOnPort(Transport transport, std::uint16_t port,
                                     const std::string &procFolder)
{
    std::vector<std::string> sockets;
    const std::string table(transportName(transport));
    for (const auto &name : {table, table + '6'}) {
        std::ifstream file(fs::path(procFolder) / "net" / name);
        for (std::string line; std::getline(file, line);) {
            if (const auto number = socketOn(line, transport, port))
                sockets.push_back("socket:[" + *number + ']');
        }
    }
    return sockets.empty() ? std::vector<Process>() : processesWith(sockets, procFolder);
}

} // namespace sp7600::system
