// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "app/sp7600/exitcode.h"
#include "core/commissioning/batch.h"

#include <map>
#include <string>

namespace sp7600::app
{

/// Tells a batch as it runs: a line for each vehicle and port that comes to something, for people;
/// an object for every change, for programs.
class BatchPrinter final : public commissioning::BatchObserver
{
public:
    explicit BatchPrinter(const Console &console);

    void vehicleChanged(std::size_t index, const commissioning::VehicleProgress &vehicle,
                        const commissioning::BatchSummary &summary) override;
    void portChanged(const std::string &port, const commissioning::PortProgress &progress) override;
    void finished(const commissioning::BatchSummary &summary) override;

    /// After finished(). Of several failures with different codes it is ExitFailed.
    [[nodiscard]] ExitCode exitCode() const;

private:
    void sayVehicle(const commissioning::VehicleProgress &vehicle) const;
    void sayPort(const std::string &port, const commissioning::PortProgress &progress) const;

    const Console &m_console;
    commissioning::BatchSummary m_summary;
    std::map<std::size_t, Error> m_failedVehicles; ///< By index; of their last try.
    std::map<std::string, Error> m_failedPorts;    ///< Where nobody could be set up.
};

} // namespace sp7600::app
