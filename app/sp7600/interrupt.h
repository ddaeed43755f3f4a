// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"

#include <memory>

namespace sp7600::app
{

/// Turns Ctrl+C and the system's request to end (SIGINT, SIGTERM) into a cancelled token. Create it
/// first thing in main(), before any thread.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] device::CancelToken token() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::app
