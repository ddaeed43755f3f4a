// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/imei.h"
#include "core/simulator/virtualtracker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <memory>
#include <string>

/// Virtual trackers for batches, in this process.
namespace fleet
{

using namespace sp7600;

/// Runs the event loop, for the relay, until other threads made @p condition true. False when time
/// is up first.
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition)
{
    const QDeadlineTimer deadline(60'000);
    QTimer tick;
    tick.start(5);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// The so-many-th synthetic IMEI of batches; no other test has them.
inline std::string imeiOf(int number)
{
    auto imei = "35999905" + std::to_string(100'000 + number) + "0";
    imei.back() = imeiCheckDigit(imei);
    return imei;
}

/// A virtual tracker with an IMEI of its own on a TCP link that keeps its number.
class Tracker
{
public:
    explicit Tracker(int number, const simulator::SerialFaults &faults = {},
                     std::chrono::milliseconds replyDelay = std::chrono::milliseconds(2),
                     std::uint16_t port = 0, const std::string &password = "1234")
        : imei(imeiOf(number))
    {
        simulator::VirtualTrackerOptions options;
        options.imei = imei;
        options.pseudoTerminal = false;
        options.tcpLinkPort = port;
        options.replyDelay = replyDelay;
        options.timeScale = 10;
        options.restartTime = options.replugTime = std::chrono::milliseconds(200);
        options.initialSettings = simulator::factorySettings();
        options.faults = faults;
        options.password = password;
        m_tracker = std::make_unique<simulator::VirtualTracker>(options);
        const auto running = m_tracker->start();
        link = running ? running->tcpLinkPort : std::uint16_t(0);
    }

    [[nodiscard]] std::string port() const { return "tcp:127.0.0.1:" + std::to_string(link); }
    [[nodiscard]] ConnectionSettings memory() const { return m_tracker->memory(); }
    [[nodiscard]] bool isUntouched() const { return memory() == simulator::factorySettings(); }
    [[nodiscard]] bool isAtPlaspy() const
    {
        return memory().value(SettingId::Host) == "d.plaspy.com"
               && memory().value(SettingId::Apn) == "internet.mx";
    }

    const std::string imei;
    std::uint16_t link = 0;

private:
    std::unique_ptr<simulator::VirtualTracker> m_tracker;
};

} // namespace fleet
