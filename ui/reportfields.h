// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>

#include <optional>
#include <vector>

namespace sp7600::ui
{

/// A line of the tree of a report: a name, a value, or more lines below it.
struct FieldNode {
    QString name;
    QString value;
    std::vector<FieldNode> children;
    std::optional<ByteRange> bytes; ///< Octets of the raw bytes that it came from, where known.
};

/// Everything in one report of a reception, with units, absent fields left out.
/// @p report absent: the reception is no report, and the tree says why.
[[nodiscard]] std::vector<FieldNode> reportFields(const Reception &reception,
                                                  std::optional<std::size_t> report);

} // namespace sp7600::ui
