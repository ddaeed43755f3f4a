// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <functional>
#include <memory>
#include <string>

namespace sp7600::ui
{

/// A virtual tracker that runs as long as this object lives.
class DemoUnit
{
public:
    virtual ~DemoUnit() = default;
    /// What to open, as a person would pick it from the list of ports.
    [[nodiscard]] virtual std::string port() const = 0;
};

/// Given to the window by app, so that the window never sees the simulator.
using DemoFactory = std::function<Result<std::unique_ptr<DemoUnit>>()>;

/// A virtual tracker with which things go as a picture needs them.
struct StagedDemo {
    std::string imei;            ///< Synthetic, with its check digit.
    bool answers = true;         ///< To commands.
    bool isHeard = true;         ///< What it sends arrives.
    bool isTakenForReal = false; ///< The words for it are only assumed then.
};
/// Given to Screenshooter in the same way. Of those that it made one lives at a time.
using StagedDemoFactory = std::function<Result<std::unique_ptr<DemoUnit>>(const StagedDemo &)>;

} // namespace sp7600::ui
