// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "ui/demofactory.h"

#include <memory>
#include <mutex>
#include <string>

namespace sp7600::app
{

/// Switches a virtual tracker on, for the window's demo: on a pseudo-terminal where there are any,
/// on a TCP link elsewhere.
[[nodiscard]] Result<std::unique_ptr<ui::DemoUnit>> startDemoUnit();

/// The virtual trackers of pictures.
class StagedUnits
{
public:
    /// As StagedDemoFactory has it.
    [[nodiscard]] Result<std::unique_ptr<ui::DemoUnit>> start(const ui::StagedDemo &demo);
    /// Not that of the one that is taken for a real one. From any thread.
    [[nodiscard]] bool isSimulatorPort(const std::string &port) const;

private:
    mutable std::mutex m_mutex;
    std::string m_takenForReal; ///< Under the mutex: its port.
};

} // namespace sp7600::app
