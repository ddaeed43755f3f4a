// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/proof.h"
#include "core/model/reception.h"
#include "core/model/settings.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

/// How a job ended. The names are part of the command line's JSON. *Proved* and *configured* are
/// not the same and never stand for each other.
enum class JobResult : std::uint8_t {
    Read,
    Written,
    Restored,
    Proved,     ///< A report from this IMEI was heard here after the write, see ProofKind.
    Configured, ///< Written and read back; arrival not observed.
    Failed,
    Cancelled,
};

[[nodiscard]] std::string_view jobResultName(JobResult result);

/// The steps of the whole job, in order.
enum class JobStep : std::uint8_t { Connect, Identify, Read, Write, Prove, Record };

inline constexpr std::array allSteps = {JobStep::Connect, JobStep::Identify, JobStep::Read,
                                        JobStep::Write,   JobStep::Prove,    JobStep::Record};

[[nodiscard]] std::string_view stepName(JobStep step);

enum class StepState : std::uint8_t { Waiting, Running, Done, Skipped, Failed };

/// Why a unit is waited for. The names are part of the command line's JSON.
enum class WaitReason : std::uint8_t {
    Restarting, ///< It was told to, after a write.
    Silent,     ///< The link is there, and it answers nothing.
    Lost,       ///< The link is gone.
};

[[nodiscard]] std::string_view waitReasonName(WaitReason reason);

/// A unit that is not there at the moment.
struct Waiting {
    WaitReason reason = WaitReason::Lost;
    std::chrono::milliseconds left{}; ///< It is waited for no longer than this.

    bool operator==(const Waiting &) const = default;
};

/// The vehicle as a person gave it. What nobody gave is empty or absent.
struct VehicleDetails {
    std::string name;  ///< What its company calls it, for instance in the list of a batch.
    std::string plate; ///< As typed; see plateKey().
    std::string vin;   ///< One that isVin() takes.
    std::optional<std::uint64_t> odometerMetres; ///< Of the vehicle's own instrument.

    bool operator==(const VehicleDetails &) const = default;
};

/// What two plates that people take for the same have in common: ASCII letters in upper case,
/// without blanks, dots and hyphens.
[[nodiscard]] std::string plateKey(std::string_view plate);

/// True for 17 digits and upper-case letters without I, O and Q (ISO 3779). The check digit is not
/// looked at: only North America has one.
[[nodiscard]] bool isVin(std::string_view text);

/// Who did the work and for whom, as a certificate names them. Empty where nobody said.
struct Signature {
    std::string installer;
    std::string company;

    bool operator==(const Signature &) const = default;
};

/// Everything a job can say at its end, and all of a certificate's content.
struct Commissioning {
    std::int64_t id = 0; ///< Row of the store; 0 until recorded.
    UtcMillis started{};
    UtcMillis ended{};
    JobResult result = JobResult::Failed;
    std::string port; ///< Where the unit was connected, at last if it came back elsewhere.
    std::string profileId;
    std::string presetId; ///< Empty when the endpoint was given by hand.
    Identity identity;
    std::vector<SettingResult> settings;         ///< One for each setting, in display order.
    ProofKind proofKind = ProofKind::Configured; ///< How it was to be proved.
    /// The report that was heard after the write. With result Proved it proves; without, its server
    /// was not reached or not set again.
    std::optional<Reception> proof;
    std::size_t proofReport = 0; ///< Which report of `proof`.
    /// Where it reported for the time of the proof, when that was not its server.
    std::optional<Endpoint> provedAt;
    /// Of a relay: what the server said after the report. Absent: it said nothing in time.
    std::optional<Reception> serverAnswer;
    /// With result Configured: what the unit said after the write of its own data session, where it
    /// has a word for that.
    std::optional<bool> dataSession;
    /// What is still owed to the unit.
    std::optional<Obligation> obligation;
    std::optional<Error> error;           ///< With results Failed and Cancelled.
    std::optional<std::int64_t> backupId; ///< What was saved before the write.
    /// Of a restore: the passwords that the backup does not hold and nobody gave. They stayed as
    /// they were.
    std::vector<SettingId> secretsLeftOut;

    std::string installer; ///< Who did it; empty when nobody said.
    std::string company;
    /// What a person put on the certificate afterwards in place of these two, which stay as they
    /// were recorded.
    std::optional<Signature> correction;
    VehicleDetails vehicle;
    std::string operatorName;           ///< Who sold the SIM; empty when it is in no table.
    std::optional<DeviceStatus> status; ///< Over the cable, before the write.
    std::string programVersion;         ///< Of this program, at that time.

    bool operator==(const Commissioning &) const = default;
};

/// It failed, and the unit holds neither what it held before nor what was wanted, or its server is
/// still to be set.
[[nodiscard]] bool isLeftHalf(const Commissioning &job);

} // namespace sp7600
