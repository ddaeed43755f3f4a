// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"
#include "core/device/canceltoken.h"
#include "core/store/store.h"

#include <functional>

namespace sp7600::capture
{

/// Of what is done so far, now and then, on the thread that does it.
using Progress = std::function<void(std::int64_t receptions)>;

/// What to export.
struct ExportOptions {
    Format format = Format::Csv;
    /// Which receptions; `after`, `before`, `most` and the order are set here.
    store::ReceptionQuery selection = {};
    QString file; ///< Where exportToFile() writes, and its name for messages.
    /// Where it is set, takes the reports out of a reception that do not belong to what is wanted;
    /// false when nothing is left of it. Called on the thread that exports.
    std::function<bool(Reception &)> narrow = {};
};

struct ExportCounts {
    std::int64_t receptions = 0;
    std::int64_t written = 0; ///< Rows, lines, points or packets.
    std::int64_t leftOut = 0; ///< Receptions without a report, records without a position.
    bool operator==(const ExportCounts &) const = default;
};

/// Receptions in order of arrival, a page at a time, until @p each gives an error. Errors: those of
/// the store, Cancelled, and whatever @p each gives.
[[nodiscard]] Result<void>
eachReception(const store::Store &store, store::ReceptionQuery selection,
              const device::CancelToken &cancelled,
              const std::function<Result<void>(const Reception &)> &each);

/// Writes what is selected to @p out, which must be open; takes as much memory for millions of
/// reports as for a page of them. Blocks until it is done: not on the GUI's thread. Errors: those
/// of the store, FileUnwritable, Cancelled.
[[nodiscard]] Result<ExportCounts> exportCapture(const store::Store &store,
                                                 const ExportOptions &options, QIODevice &out,
                                                 const device::CancelToken &cancelled = {},
                                                 const Progress &progress = {});

/// The same into the file that the options name, as a whole or not at all: what was there before
/// stays when it does not come to its end. Errors: the same.
[[nodiscard]] Result<ExportCounts> exportToFile(const store::Store &store,
                                                const ExportOptions &options,
                                                const device::CancelToken &cancelled = {},
                                                const Progress &progress = {});

} // namespace sp7600::capture
