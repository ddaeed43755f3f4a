// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: what must hold for any octets whatever, and the fuzz targets that try.
// What may not: Qt, so that the targets build alone.
// Who calls it: the targets, with the inputs of libFuzzer; test_mutations, with its own.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace sp7600::fuzz
{

/// Takes one input, decodes it in several ways, and tells what is wrong; nothing when all is well.
/// It depends on the input alone, so that every finding can be had again from it.
struct Check {
    std::string_view name; ///< Of the target, and of the folder of its inputs in tests/corpus/fuzz.
    std::string (*problemOf)(std::string_view input);
};

[[nodiscard]] std::span<const Check> checks();

/// The binary frame whose octets from version to the last data octet are @p body: CRC and escapes
/// made right, so that what is inside gets looked at.
[[nodiscard]] std::string sealed(std::string_view body);

} // namespace sp7600::fuzz
