// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600-installer/demounit.h"

#include "core/device/serialports.h"
#include "core/simulator/simulatorregistry.h"
#include "core/simulator/virtualtracker.h"

#include <utility>

namespace sp7600::app
{

namespace
{

class VirtualDemoUnit final : public ui::DemoUnit
{
public:
    VirtualDemoUnit(std::unique_ptr<simulator::VirtualTracker> tracker, std::string port)
        : m_tracker(std::move(tracker))
        , m_port(std::move(port))
    {
    }

    [[nodiscard]] std::string port() const override { return m_port; }

private:
    std::unique_ptr<simulator::VirtualTracker> m_tracker;
    std::string m_port;
};

Result<std::unique_ptr<ui::DemoUnit>> startUnit(simulator::VirtualTrackerOptions options)
{
    options.initialSettings = simulator::factorySettings();
    // What a demonstration shows is no matter of the time of day.
    options.vehicle = simulator::VehicleState::UnderWay;
#ifdef Q_OS_UNIX
    options.pseudoTerminal = device::hasSerialPorts();
#else
    options.pseudoTerminal = false;
#endif
    if (!options.pseudoTerminal)
        options.tcpLinkPort = 0;
    auto tracker = std::make_unique<simulator::VirtualTracker>(std::move(options));
    const auto running = tracker->start();
    if (!running)
        return std::unexpected(running.error());
    auto port = running->pseudoTerminal.isEmpty()
                    ? "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort)
                    : running->pseudoTerminal.toStdString();
    return std::make_unique<VirtualDemoUnit>(std::move(tracker), std::move(port));
}

} // namespace

Result<std::unique_ptr<ui::DemoUnit>> startDemoUnit()
{
    return startUnit({});
}

Result<std::unique_ptr<ui::DemoUnit>> StagedUnits::start(const ui::StagedDemo &demo)
{
    simulator::VirtualTrackerOptions options;
    options.imei = demo.imei;
    options.faults.silent = !demo.answers;
    options.surroundings.letsThrough = demo.isHeard;
    auto unit = startUnit(std::move(options));
    const std::lock_guard lock(m_mutex);
    m_takenForReal = unit && demo.isTakenForReal ? (*unit)->port() : std::string();
    return unit;
}

bool StagedUnits::isSimulatorPort(const std::string &port) const
{
    const std::lock_guard lock(m_mutex);
    return port != m_takenForReal && simulator::isSimulatorPort(port);
}

} // namespace sp7600::app
