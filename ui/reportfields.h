// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>

#include <optional>
#include <vector>

namespace sp7600::ui
{

/// Octets of the raw bytes.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t size = 0;
    bool operator==(const ByteRange &) const = default;
};

/// A line of the tree of a report: a name, a value, or more lines below it.
struct FieldNode {
    QString name;
    QString value;
    std::vector<FieldNode> children;
    std::optional<ByteRange> bytes; ///< Where it came from, as far as known.
};

/// Everything in one report of a reception, with units, absent fields left out.
/// @p report absent: the reception is no report, and the tree says why.
[[nodiscard]] std::vector<FieldNode> reportFields(const Reception &reception,
                                                  std::optional<std::size_t> report);

/// Where the fragment @p name stands in report number @p report of @p raw.
[[nodiscard]] std::optional<ByteRange> fragmentBytes(std::string_view raw, std::size_t report,
                                                     std::string_view name);

} // namespace sp7600::ui
