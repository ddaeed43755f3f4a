// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"

#include <cstdint>
#include <memory>
#include <string>

namespace sp7600::capture
{

/// Turns receptions into one format, one after the other, and keeps of none more than the format
/// needs. What it writes may go out later, at the latest with finish().
class Writer
{
public:
    virtual ~Writer() = default;
    Writer() = default;
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// What stands before everything else.
    [[nodiscard]] virtual QByteArray begin() { return {}; }
    /// Only the reports of @p imei count where it is not empty.
    [[nodiscard]] virtual QByteArray add(const Reception &reception, const std::string &imei) = 0;
    [[nodiscard]] virtual QByteArray finish() { return {}; }
    /// Rows, lines, points or packets so far.
    [[nodiscard]] std::int64_t written() const { return m_written; }
    /// Receptions and reports so far that this format has no place for.
    [[nodiscard]] std::int64_t leftOut() const { return m_leftOut; }

protected:
    std::int64_t m_written = 0;
    std::int64_t m_leftOut = 0;
};

[[nodiscard]] std::unique_ptr<Writer> makeCsvWriter();
[[nodiscard]] std::unique_ptr<Writer> makeJsonLinesWriter();
/// Give it the receptions of one unit after those of another.
[[nodiscard]] std::unique_ptr<Writer> makeGpxWriter();
[[nodiscard]] std::unique_ptr<Writer> makePcapngWriter();
[[nodiscard]] std::unique_ptr<Writer> makeRawWriter();

} // namespace sp7600::capture
