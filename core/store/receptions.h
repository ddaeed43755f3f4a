// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "core/store/receptionquery.h"
#include "core/store/trackersummary.h"

#include <vector>

namespace sp7600::store
{

// Questions about receptions. The index may be behind: what it does not have yet is looked for in
// the raw octets, so that the answers are those of the moment.

/// Not decoded, but for those that the index does not have yet.
[[nodiscard]] Result<std::vector<Reception>> readReceptions(ReadSession &session,
                                                            const ReceptionQuery &query);
[[nodiscard]] Result<std::int64_t> countReceptions(ReadSession &session);
/// Most recently heard first.
[[nodiscard]] Result<std::vector<TrackerSummary>> readTrackers(ReadSession &session);
/// How many are durable and not in the index.
[[nodiscard]] Result<std::int64_t> countNotIndexed(ReadSession &session);

} // namespace sp7600::store
