// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands for the netsh of Windows while `packaging/windows/build check` tries the installer: that
// of Wine does nothing. It keeps the programs that are let in, one a line, and does not add that
// whose name is in the file of what is refused.
#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace
{

constexpr auto letIn = "C:\\let-in.txt";
constexpr auto refused = "C:\\refused.txt";

std::vector<std::string> linesOf(const char *file)
{
    std::vector<std::string> lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

int main(int count, char **words)
{
    // netsh advfirewall firewall add rule … program=…
    const std::string key = "program=";
    std::string verb;
    std::string program;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (i == 3)
            verb = word;
        else if (word.starts_with(key))
            program = word.substr(key.size());
    }
    auto programs = linesOf(letIn);
    if (verb == "add") {
        for (const auto &name : linesOf(refused)) {
            if (program.ends_with(name))
                return 1;
        }
        programs.push_back(program);
    } else if (verb != "delete" || std::erase(programs, program) == 0) {
        return 1;
    }
    std::ofstream out(letIn);
    for (const auto &line : programs)
        out << line << '\n';
    return out.flush() ? 0 : 1;
}
