// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/portaccess.h"

#include "core/device/qtlink.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

/// The process that a lock file of a port names (FHS 5.9: the number, in ASCII), if it lives.
std::optional<system::Process> lockHolder(const std::string &device, const SystemFolders &folders)
{
    QFile file(folders.locks + "/LCK.."_L1 + QFileInfo(QString::fromStdString(device)).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return system::processOf(file.readLine(64).trimmed().toLongLong(), folders.proc.toStdString());
}

} // namespace

std::vector<system::Process> portUsers(const std::string &port, const SystemFolders &folders)
{
    const auto device = canonicalPort(port);
    auto users = system::processesWithFile(device, folders.proc.toStdString());
    const auto lockedBy = lockHolder(device, folders);
    if (lockedBy && std::ranges::find(users, *lockedBy) == users.end()) {
        users.push_back(*lockedBy);
        std::ranges::sort(users, {}, &system::Process::pid);
    }
    return users;
}

std::optional<Error> busyProblem(const std::string &port, const std::vector<system::Process> &users)
{
    const auto other = std::ranges::find_if(users, [](const system::Process &user) {
        return user.pid != QCoreApplication::applicationPid();
    });
    if (other == users.end())
        return {};
    return Error{ErrorCode::PortBusy,
                 {{"port", port}, {"program", other->program}, {"pid", std::to_string(other->pid)}},
                 {}};
}

#ifdef Q_OS_UNIX

namespace
{

/// Whether the list of users has this user in a group, whatever this login has.
bool isListedIn(gid_t group)
{
    const auto *const user = ::getpwuid(::geteuid());
    if (user == nullptr)
        return false;
    int count = 256;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
#ifdef Q_OS_MACOS
    std::vector<int> found(groups.size());
    ::getgrouplist(user->pw_name, static_cast<int>(user->pw_gid), found.data(), &count);
    groups.assign(found.begin(), found.end());
#else
    ::getgrouplist(user->pw_name, user->pw_gid, groups.data(), &count);
#endif
    groups.resize(static_cast<std::size_t>(std::clamp(count, 0, 256)));
    return std::ranges::find(groups, group) != groups.end();
}

bool isLoginIn(gid_t group)
{
    const int count = ::getgroups(0, nullptr);
    std::vector<gid_t> groups(static_cast<std::size_t>(std::max(count, 0)));
    return ::getegid() == group
           || (::getgroups(count, groups.data()) >= 0
               && std::ranges::find(groups, group) != groups.end());
}

} // namespace

std::optional<Error> permissionProblem(const std::string &port)
{
    const auto device = canonicalPort(port);
    struct stat node = {};
    if (::stat(device.c_str(), &node) != 0
        || ::faccessat(AT_FDCWD, device.c_str(), R_OK | W_OK, AT_EACCESS) == 0)
        return {};
    const auto *const group = ::getgrgid(node.st_gid);
    constexpr auto forGroup = S_IRGRP | S_IWGRP;
    // Nobody should be told to join the administrator's own group.
    if (group == nullptr || node.st_gid == 0 || (node.st_mode & forGroup) != forGroup
        || isLoginIn(node.st_gid))
        return Error{ErrorCode::PortPermission, {{"port", port}}, {}};
    return Error{isListedIn(node.st_gid) ? ErrorCode::PortLoginOlder : ErrorCode::PortPermission,
                 {{"port", port}, {"group", group->gr_name}},
                 {}};
}

#else

std::optional<Error> permissionProblem(const std::string & /*port*/)
{
    return {};
}

#endif

} // namespace sp7600::device
