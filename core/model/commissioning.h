// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/identity.h"
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
    Proved,     ///< A report from this IMEI was heard here after the write.
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

/// Everything a job can say at its end, and all of a certificate's content.
struct Commissioning {
    std::int64_t id = 0; ///< Row of the store; 0 until recorded.
    UtcMillis started{};
    UtcMillis ended{};
    JobResult result = JobResult::Failed;
    std::string port; ///< Where the unit was connected.
    std::string profileId;
    std::string presetId; ///< Empty when the endpoint was given by hand.
    Identity identity;
    std::vector<SettingResult> settings;  ///< One for each setting, in display order.
    std::optional<Reception> proof;       ///< With result Proved: the reception that proves it.
    std::size_t proofReport = 0;          ///< Which report of `proof`.
    std::optional<Error> error;           ///< With results Failed and Cancelled.
    std::optional<std::int64_t> backupId; ///< What was saved before the write.
    /// Of a restore: the passwords that the backup does not hold and nobody gave. They stayed as
    /// they were.
    std::vector<SettingId> secretsLeftOut;

    bool operator==(const Commissioning &) const = default;
};

} // namespace sp7600
