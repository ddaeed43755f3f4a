// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/profile.h"
#include "core/model/error.h"
#include "core/model/settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

class Station;

/// What stands for a password in what is shown.
inline constexpr std::string_view maskedSecret = "***";

/// One text message to a unit that has no cable.
struct SmsText {
    std::string text;
    std::string shownText;     ///< The same with maskedSecret for passwords that are not public.
    std::string expectedReply; ///< With maskedSecret; empty where it is not known.
    std::vector<SettingId> settings; ///< That it sets; empty for saving and restarting.
    /// Of `settings`, those that nobody wanted and that go along as empty, because what the unit
    /// holds cannot be asked.
    std::vector<SettingId> emptied;
    Provenance provenance = Provenance::Assumed;
    bool secret = false;          ///< `text` and `shownText` differ.
    std::optional<Error> problem; ///< Why it cannot go as one message: SmsTooLong,
                                  ///< SmsCharacterUnknown.
};

/// A wanted setting that no message sets.
struct SmsGap {
    SettingId setting = SettingId::Host;
    /// What its word needs as well and nobody gave; empty when no word is known.
    std::vector<SettingId> needs;

    bool operator==(const SmsGap &) const = default;
};

struct SmsTexts {
    /// In the order in which to send them, which is that of device::turnOf(). Those after a new
    /// device password begin with it.
    std::vector<SmsText> messages;
    std::vector<SmsGap> gaps;
};

/// @p wanted as text messages. @p password is the one that the unit has now; absent: the profile's
/// own, which is no secret. Errors: NothingKnown when the profile has no form for messages or no
/// word for anything wanted, DevicePasswordEmpty, ValueOutsideLimits.
[[nodiscard]] Result<SmsTexts> smsTexts(const device::Profile &profile,
                                        const ConnectionSettings &wanted,
                                        const std::optional<std::string> &password);

/// What a unit without a cable shall hold.
struct SmsRequest {
    std::string profileId;
    Target target;                       ///< Nothing is proved.
    std::optional<std::string> password; ///< That the unit has now; absent: the profile's own.
};

/// The same, with the target's preset filled in. Errors: ProfileUnknown, PresetUnknown,
/// PresetNeedsHost, HostIsLoopback, and those above. Main thread.
[[nodiscard]] Result<SmsTexts> smsTexts(const Station &station, const SmsRequest &request);

/// How much of a message a text fills, in characters of the GSM 7 bit default alphabet (3GPP TS
/// 23.038 section 6.2.1; those of its extension count twice). Error: SmsCharacterUnknown.
[[nodiscard]] Result<std::size_t> smsLength(std::string_view text);

} // namespace sp7600::commissioning
