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

} // namespace sp7600::ui
