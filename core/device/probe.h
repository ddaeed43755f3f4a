// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"
#include "core/device/commandchannel.h"
#include "core/device/consent.h"
#include "core/device/devicesession.h"
#include "core/device/link.h"
#include "core/device/profilelibrary.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

/// How far a probe may go.
struct ProbeOptions {
    /// Absent: the default of the first profile that has one. One is tried, and never a guess.
    std::optional<std::string> password;
    /// To assumed words, one by one; `all` is no consent to send every word of every profile to a
    /// unit of which nothing is known.
    Consent consent;
    /// Only words among these are asked, as consentWord() spells them: what a probe before left
    /// out.
    std::optional<std::vector<std::string>> only;
    /// Virtual words go to our simulator only.
    bool isSimulatorPort = false;
    /// As SessionOptions has it: the probe then ends with PasswordWrong.
    HasRefused hasRefused;
    /// When a port on which nothing is heard is given up.
    std::chrono::milliseconds longestSilence{3800};
    /// When any port is given up, a single question aside.
    std::chrono::milliseconds longest{7000};
    std::function<void(const TranscriptLine &)> observer;
};

/// One question and what came of it.
struct ProbeExchange {
    std::string profileId;
    int baudRate = 0;    ///< 0 where the link has no speed.
    std::string command; ///< Without the password.
    std::string reply;   ///< Empty where there was none to this command.
    bool understood = false;

    bool operator==(const ProbeExchange &) const = default;
};

struct ProbeFinding {
    std::string profileId;
    int baudRate = 0;
    /// Index of a word of the profile to that of the alternative which answers in its place: for
    /// Profile::withAlternatives().
    std::map<std::size_t, std::size_t> alternatives;
    Identity identity;
};

/// Absent `found`: `error` says why.
struct ProbeReport {
    std::optional<ProbeFinding> found;
    std::optional<Error> error;
    std::vector<ProbeExchange> exchanges;
    /// Words that could have been asked with consent, as consentWord() spells them.
    std::vector<std::string> notAsked;
};

/// Finds out which profile a unit answers to, at which speed, and with which of its words. Sends
/// reading words only: those that are safe to probe, and those that were agreed to. A profile
/// counts as found when a word that carries the server was read; a modem, which tells its IMEI
/// too, is none. Profiles of the user's own are tried first. @p link is open.
/// Errors in the report: Cancelled, LinkLost, DeviceSilent, DeviceGarbled; PasswordWrong (parameter
/// `imei`, where the unit told it nevertheless);
/// FirmwareUnknown when something answers and no profile fits; ConsentNeeded or NothingKnown when
/// there was nothing that might be asked.
[[nodiscard]] ProbeReport probe(Link &link, const ProfileLibrary &library,
                                const ProbeOptions &options, const CancelToken &cancel);

/// Whether the unit still answers as a probe found it to: asks for its server once, at that speed
/// and with that word. False also when that may not be asked, or the profile is gone. Errors:
/// Cancelled, LinkLost, PasswordWrong.
[[nodiscard]] Result<bool> stillAnswers(Link &link, const ProfileLibrary &library,
                                        const ProbeFinding &finding, const ProbeOptions &options,
                                        const CancelToken &cancel);

} // namespace sp7600::device
