// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to DiagnosisRun: what it looks at, and what its parts share.
#pragma once

#include "core/commissioning/diagnosisrun.h"
#include "core/commissioning/job.h"
#include "core/commissioning/traffictally.h"
#include "core/store/store.h"
#include "core/system/clock.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace sp7600::commissioning
{

using system::utcNow;
using SteadyClock = std::chrono::steady_clock;

class DiagnosisRun::Private final : public JobObserver
{
public:
    Private(Station &runStation, DiagnosisInputs runInputs, DiagnosisObserver &runObserver)
        : station(runStation)
        , inputs(std::move(runInputs))
        , observer(runObserver)
    {
    }

    void set(DiagnosisCheck check, StepState state)
    {
        const std::lock_guard telling(tellMutex);
        {
            const std::lock_guard lock(mutex);
            states.at(static_cast<std::size_t>(check)) = state;
        }
        observer.checkChanged(check, state);
    }
    [[nodiscard]] StepState stateOf(DiagnosisCheck check)
    {
        const std::lock_guard lock(mutex);
        return states.at(static_cast<std::size_t>(check));
    }
    /// Changes what is known, and tells it.
    template <typename Change>
    void learn(Change change)
    {
        const std::lock_guard telling(tellMutex);
        Evidence known;
        {
            const std::lock_guard lock(mutex);
            change(evidence);
            known = evidence;
            changed.notify_all();
        }
        observer.evidenceChanged(known);
    }

    void begin();
    void announce();
    void beginListening();
    [[nodiscard]] std::optional<Endpoint> ownEndpoint() const;
    /// Runs @p look on a thread of its own; the run does not end before it has.
    template <typename Look>
    [[nodiscard]] std::thread looking(Look look)
    {
        {
            const std::lock_guard lock(mutex);
            ++busy;
        }
        return std::thread([this, look = std::move(look)] {
            look();
            const std::lock_guard lock(mutex);
            --busy;
            changed.notify_all();
        });
    }
    void endInTime();

    // The parts, each on its own thread.
    void askDevice();
    void takeDevice(const std::optional<DeviceEvidence> &read);
    void talkToDevice();
    void restartAndRead(Job &job);
    void probeLaptop();
    void probeServer();
    void hearTraffic(const device::CancelToken &cancel, const device::CancelToken &enough);
    void readCaptureFile();
    void listen(const device::CancelToken &cancel, const device::CancelToken &enough);
    void lookUpCarrier();
    void lookUpRecord();
    /// The store that is named, once. Error: StoreUnavailable.
    [[nodiscard]] Result<void> openRecord();

    [[nodiscard]] std::optional<Endpoint> endpointToProbe() const;
    [[nodiscard]] std::optional<Endpoint> endpointHeld() const;
    [[nodiscard]] std::optional<std::string> imei() const;
    [[nodiscard]] LaptopEvidence probe(LaptopQuestion question);
    void learnLaptop(LaptopEvidence found, bool facts, bool server);
    void lookUpHeldHost(const Endpoint &wanted);
    /// One of the two looks at a server that was known from the beginning is over.
    void endServerLook(std::optional<StepState> found);

    // As the observer of the job.
    void stepChanged(JobStep step, StepState state) override;
    void identified(const Identity &identity, const DeviceStatus &status,
                    const device::Profile &profile) override;
    void settingsRead(const SettingsSnapshot &settings) override;

    Station &station;
    DiagnosisInputs inputs;
    DiagnosisObserver &observer;
    device::CancelSource bounded; ///< Ends all but the listening.
    std::vector<ListenPort> listenPorts;
    std::string listenAddress;
    std::optional<UtcMillis> listeningSince;
    std::unique_ptr<store::Store> record; ///< The one that is named; see openRecord().
    bool restarting = false;              ///< Of the device's thread.
    TrafficTally tally;                   ///< Of the traffic's thread, then of run().

    std::mutex tellMutex; ///< One call at a time; taken before the other one.
    std::mutex mutex;     ///< Of all below.
    std::condition_variable changed;
    Evidence evidence;
    std::array<StepState, allChecks.size()> states{};
    std::vector<NameLookup> heldLookups;  ///< Of the host that the device holds beside the goal.
    std::optional<StepState> serverFound; ///< What came of the first of both looks at the server.
    bool heldLookedUp = false;            ///< The other one is over.
    SteadyClock::time_point deadline;
    int busy = 0;             ///< Parts that have not ended.
    bool deviceAsked = false; ///< Nothing more comes from it.
};

} // namespace sp7600::commissioning
