// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A fuzz target of libFuzzer. The name of the program, `fuzz_<check>`, tells which.
#include "tests/fuzz/checks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace sp7600::fuzz;

namespace
{

const Check *theCheck = nullptr;

} // namespace

// NOLINTBEGIN(readability-identifier-naming): libFuzzer looks for these names.
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char ***argv)
{
    const std::string_view program = (*argv)[0];
    const auto found = std::ranges::find_if(checks(), [program](const Check &check) {
        return program.ends_with("fuzz_" + std::string(check.name));
    });
    if (found == checks().end()) {
        std::fprintf(stderr, "%s is named after no check\n", (*argv)[0]);
        std::exit(2);
    }
    theCheck = &*found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const std::string problem = theCheck->problemOf({reinterpret_cast<const char *>(octets), size});
    if (!problem.empty()) {
        std::fprintf(stderr, "%s\n", problem.c_str());
        std::abort();
    }
    return 0;
}
// NOLINTEND(readability-identifier-naming)
