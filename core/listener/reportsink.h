// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/reception.h"

#include <functional>
#include <vector>

namespace sp7600::listener
{

/// Where receptions are made durable. Implemented by the store.
class ReportSink
{
public:
    virtual ~ReportSink() = default;

    /// Called once for each submission, on any thread: the same receptions with their ids set once
    /// they are durable, or why they are not. Only the former may be acknowledged.
    using Done = std::function<void(Result<std::vector<Reception>>)>;

    /// Takes receptions to be made durable. Never blocks on the disk. Thread-safe.
    virtual void submit(std::vector<Reception> receptions, Done done) = 0;
};

} // namespace sp7600::listener
