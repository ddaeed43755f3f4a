// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"
#include "core/capture/exporter.h"

namespace sp7600::capture
{

struct ImportCounts {
    std::int64_t read = 0;  ///< Receptions in the file.
    std::int64_t added = 0; ///< Those that were not in the store yet.
    TrafficCounts traffic;  ///< Of a capture of packets.
    bool operator==(const ImportCounts &) const = default;
};

/// How far an import came; what was read before an error is in the store.
struct ImportOutcome {
    ImportCounts counts;
    std::optional<Error> error;
};

/// Adds what @p source holds to the store: a raw log, pcap or pcapng; which of them is told by its
/// first octets. What is there already, with the same time, peer, direction and octets, is not
/// added again. @p file is for messages. Blocks until everything is durable: not on the GUI's
/// thread. Errors: FileMalformed, Cancelled, those of the store.
[[nodiscard]] ImportOutcome importCapture(QIODevice &source, const QString &file,
                                          store::Store &store,
                                          const device::CancelToken &cancelled = {},
                                          const Progress &progress = {});

/// The same of another store, such as that of a listener on a public host, which is only read.
/// Errors: UsageWrong for the store itself, StoreUnavailable, of an earlier version as well,
/// Cancelled, those of the store.
[[nodiscard]] ImportOutcome importStore(const QString &file, store::Store &store,
                                        const device::CancelToken &cancelled = {},
                                        const Progress &progress = {});

/// Whichever of them @p file is. Errors: FileUnreadable, those above.
[[nodiscard]] ImportOutcome importFile(const QString &file, store::Store &store,
                                       const device::CancelToken &cancelled = {},
                                       const Progress &progress = {});

} // namespace sp7600::capture
