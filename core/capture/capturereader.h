// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/trafficreader.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace sp7600::capture
{

/// The receptions of a file, whatever kind it is of, in its order. One thread at a time.
class CaptureReader
{
public:
    virtual ~CaptureReader() = default;
    CaptureReader() = default;
    CaptureReader(const CaptureReader &) = delete;
    CaptureReader &operator=(const CaptureReader &) = delete;

    /// Nothing at the end. After an error next() goes on to give what is complete, then ends.
    /// Errors: FileMalformed, those of the store.
    [[nodiscard]] virtual Result<std::optional<Reception>> next() = 0;
    /// Of packets what else there was.
    [[nodiscard]] virtual TrafficCounts traffic() const { return {}; }
};

/// Reads a raw log, pcap or pcapng; which of them is told by the first octets. @p source must
/// outlive the reader; @p file is for messages. Error: FileMalformed for anything else.
[[nodiscard]] Result<std::unique_ptr<CaptureReader>> readCapture(QIODevice &source,
                                                                 const QString &file);

/// Whether it begins as a store does.
[[nodiscard]] bool isStore(QIODevice &source);

/// Whether it begins as any of them does; it may still be wrong.
[[nodiscard]] bool isCapture(QIODevice &source);

/// Reads a store, which stays as it is. Errors: StoreUnavailable, of an earlier version as well.
[[nodiscard]] Result<std::unique_ptr<CaptureReader>> readStore(const QString &file);

/// Any of them. Errors: FileUnreadable, those above.
[[nodiscard]] Result<std::unique_ptr<CaptureReader>> readAnyCapture(const QString &file);

} // namespace sp7600::capture
