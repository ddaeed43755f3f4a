// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/canceltoken.h"
#include "core/listener/listeneroptions.h"
#include "core/model/diagnosischeck.h"
#include "core/model/evidence.h"
#include "core/model/finding.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

class Station;

/// What this laptop is asked for.
struct LaptopQuestion {
    std::optional<Endpoint> endpoint;    ///< Absent: only what this laptop knows of itself.
    std::vector<ListenPort> listenPorts; ///< Of the listener, for the firewall.
    std::chrono::milliseconds limit{};   ///< For all of it.
    bool onlyLookUps = false; ///< Of the endpoint's name; nothing else is asked or tried.
};

/// Answers within the limit, and at once when cancelled; with Stopped for what came to no end.
using LaptopProber = std::function<LaptopEvidence(const LaptopQuestion &question,
                                                  const device::CancelToken &cancel)>;

/// What whoever has the unit's port open reads of it, while a diagnosis looks at everything else.
/// Thread-safe.
class DeviceToCome
{
public:
    /// Once. Nothing: nobody reads it any more.
    void give(std::optional<DeviceEvidence> read);
    /// Waits for it; nothing when cancelled.
    [[nodiscard]] std::optional<DeviceEvidence> wait(const device::CancelToken &cancel);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<DeviceEvidence> m_read;
    bool m_isGiven = false;
};

/// What a diagnosis may look at. Everything is optional.
struct DiagnosisInputs {
    /// The unit on the cable, which is only read; its `reconnectTimeout` is not used.
    std::optional<UnitOptions> unit;
    /// What was read of the unit by whoever has its port open; `unit` is not opened then.
    std::optional<DeviceEvidence> device;
    /// The same where it is still being read; `device` is not looked at then.
    std::shared_ptr<DeviceToCome> deviceToCome;
    std::string presetId;             ///< Where it is meant to report; empty: nobody said.
    std::optional<Endpoint> endpoint; ///< Wins over that of the preset.
    std::optional<std::string> imei;  ///< Of the unit that is meant; checked by parseImei().
    std::optional<Circumstance> circumstance; ///< What a person said of it.
    /// The unit may be restarted, where its profile has a word for that, to see whether it keeps
    /// its settings.
    bool allowRestart = false;
    /// Starts the station's listener with these. Absent: a listener that runs is asked all the
    /// same. The station needs a store for it.
    std::optional<listener::ListenerOptions> listen;
    /// Without `listen`: starts it as a job would, with what the user chose for that, unless it
    /// listens already; see Station::listenAsChosen().
    bool listenAsChosen = false;
    /// In place of the answer that was chosen, with `listenAsChosen`.
    std::optional<listener::Acknowledgement> answer;
    /// How long is listened, from the beginning. 0: only what was heard already.
    std::chrono::milliseconds wait{0};
    /// A store, a raw log or packets (pcap, pcapng) in place of a listener; empty: none.
    QString capture;
    /// A store that tells of earlier jobs, which is only read; empty: what the station has.
    QString record;
    /// For all but the listening; a restart gets its own time.
    std::chrono::milliseconds limit = std::chrono::milliseconds(9000);
    /// Absent: the laptop itself. Tests put their own in its place.
    LaptopProber prober;
};

struct DiagnosisOutcome {
    Evidence evidence;
    Diagnosis diagnosis;
    bool cancelled = false; ///< It is made of what was there by then.
    /// The latest of what the traffic evidence was made of, in order of arrival.
    std::vector<std::shared_ptr<const Reception>> traffic;
};

/// Told what happens, one call at a time, on the threads of a run. Must not call the run. All
/// functions have an empty default.
class DiagnosisObserver
{
public:
    virtual ~DiagnosisObserver() = default;
    /// Every check is told as Waiting or Skipped at the beginning. Done: it was looked at, whatever
    /// was seen. Failed: it could not be looked at. Skipped: there was nothing to look at.
    virtual void checkChanged(DiagnosisCheck, StepState) {}
    /// What is known so far.
    virtual void evidenceChanged(const Evidence &) {}
};

/// The rungs by what is known so far; each good one stays so unless more comes to be known.
[[nodiscard]] std::vector<RungResult> ladderSoFar(const Evidence &evidence);

/// Gathers what can be known of a unit that does not report, and says what is wrong. The device,
/// the laptop and the traffic are looked at at the same time. Nothing is written to a unit, and no
/// payload is sent to a server but what a relay passes on. One run each.
class DiagnosisRun
{
public:
    /// @p station and @p observer must outlive the run.
    DiagnosisRun(Station &station, DiagnosisInputs inputs, DiagnosisObserver &observer);
    ~DiagnosisRun();
    DiagnosisRun(const DiagnosisRun &) = delete;
    DiagnosisRun &operator=(const DiagnosisRun &) = delete;

    /// What can be said before anything is looked at. Errors: PresetUnknown, ProfileUnknown,
    /// VirtualProfileRefused, FileUnreadable, StoreUnavailable.
    [[nodiscard]] Result<void> check() const;

    /// Blocks for as long as the inputs say; never on the GUI's thread.
    /// @p enough: it has been listened to for long enough.
    [[nodiscard]] DiagnosisOutcome run(const device::CancelToken &cancel,
                                       const device::CancelToken &enough = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::commissioning
