// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// unprivileged SECONDS PROGRAM WORDS…
//
// Runs a program as one who is no administrator, and ends as it does; with 124 when it took longer.
// `packaging/windows/build check` tries the installer with it.
#include <windows.h>

#include <cstdio>
#include <string>

namespace
{

int failed(const char *what)
{
    std::fprintf(stderr, "%s: %lu\n", what, GetLastError());
    return 125;
}

} // namespace

int main(int count, char **words)
{
    if (count < 3)
        return failed("SECONDS PROGRAM");
    std::string command;
    for (int i = 2; i < count; ++i) // A folder may have spaces; the rest has none.
        command += i == 2 ? '"' + std::string(words[i]) + '"' : ' ' + std::string(words[i]);

    HANDLE own = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own))
        return failed("OpenProcessToken");
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators;
    if (!CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators, &size))
        return failed("CreateWellKnownSid");
    SID_AND_ATTRIBUTES disabled{administrators, 0};
    HANDLE restricted = nullptr;
    if (!CreateRestrictedToken(own, 0, 1, &disabled, 0, nullptr, 0, nullptr, &restricted))
        return failed("CreateRestrictedToken");

    STARTUPINFOA start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION process{};
    if (!CreateProcessAsUserA(restricted, nullptr, command.data(), nullptr, nullptr, FALSE, 0,
                              nullptr, nullptr, &start, &process))
        return failed("CreateProcessAsUser");
    if (WaitForSingleObject(process.hProcess, 1000 * std::stoul(words[1])) != WAIT_OBJECT_0) {
        TerminateProcess(process.hProcess, 124);
        return 124;
    }
    DWORD code = 125;
    GetExitCodeProcess(process.hProcess, &code);
    return static_cast<int>(code);
}
