// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/commandchannel.h"
#include "core/device/consent.h"
#include "core/device/link.h"
#include "core/device/profile.h"
#include "core/model/identity.h"
#include "core/model/settings.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sp7600::device
{

/// What a word is sent with: normalised values, or what the unit itself said.
using SettingTexts = std::map<SettingId, std::string>;
/// What the settings of one word were found to be.
using ReadSettings = std::vector<std::pair<SettingId, ReadSetting>>;

struct SessionOptions {
    std::optional<std::string>
        password;    ///< Absent: the profile's default. Tried once, never guessed.
    Consent consent; ///< To words that are only assumed.
    CommandChannel::Options channel = {};
    /// How long an answer is waited for at one speed before the next is tried; all are tried
    /// `channel.attempts` times.
    std::chrono::milliseconds speedTimeout = std::chrono::milliseconds(900);
};

/// What this profile's words can do with one unit: identify it, read its settings and its status,
/// write single words. Decides nothing: what to write, and what it means, is the transaction's.
/// One conversation thread. Common errors: Cancelled, LinkLost, and those of CommandChannel.
class DeviceSession
{
public:
    /// @p link, open, and @p profile must outlive the session.
    DeviceSession(Link &link, const Profile &profile, SessionOptions options);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] CommandChannel &channel() { return m_channel; }
    [[nodiscard]] const Consent &consent() const { return m_options.consent; }
    /// What the user agrees to from here on.
    void accept(const Consent &consent) { m_options.consent.add(consent); }
    [[nodiscard]] std::string portName() const { return m_link.name(); }

    /// Finds the speed and asks who the unit is. Where the profile knows no word for that, the
    /// profile's first speed is set, nothing is sent, and the identity is empty.
    /// Errors: DeviceSilent, DeviceGarbled (parameter `baud`: the speeds where it was),
    /// PasswordWrong, FirmwareUnknown when the unit names a model that is not the profile's.
    [[nodiscard]] Result<Identity> identify(const CancelToken &cancel);

    /// Asks for the IMEI once more, where there is a word for it: before a write, and after
    /// anything that could have been a change of units. Error: DeviceReplaced.
    [[nodiscard]] Result<void> confirmSameUnit(const Identity &identity, const CancelToken &cancel);

    /// Absent where the profile knows no word for it.
    [[nodiscard]] Result<std::optional<DeviceStatus>> readStatus(const CancelToken &cancel);

    /// Every setting, each with its own state: a setting that cannot be read costs only itself.
    /// Errors: only those after which asking on is pointless, Cancelled, LinkLost, PasswordWrong.
    [[nodiscard]] Result<SettingsSnapshot> readSettings(const CancelToken &cancel);

    /// The settings of one word, as in readSettings().
    [[nodiscard]] Result<ReadSettings> readWord(const SettingWord &word, const CancelToken &cancel);

    /// Sends one word with all its values; good means acknowledged, no more.
    /// Errors: CommandRefused, DeviceSilent, ReplyMalformed, DeviceGarbled.
    [[nodiscard]] Result<void> writeWord(const SettingWord &word, const SettingTexts &values,
                                         const CancelToken &cancel);

    /// True when the command may be sent: not assumed, or agreed to.
    [[nodiscard]] bool maySend(const protocol::Template &command,
                               const std::optional<Provenance> &provenance, bool reading) const;
    [[nodiscard]] bool mayWrite(const SettingWord &word) const;
    [[nodiscard]] bool mayRead(const SettingWord &word) const;

private:
    [[nodiscard]] Result<Identity> askAtFirstSpeed(bool canAsk, const CancelToken &cancel);
    [[nodiscard]] Result<Identity> searchSpeed(const CancelToken &cancel);
    [[nodiscard]] Result<Identity> trySpeeds(int rounds, const CancelToken &cancel);
    /// Puts the question that tells the IMEI, or the first one where none does.
    [[nodiscard]] Result<Identity> askIdentity(const CancelToken &cancel);
    [[nodiscard]] Result<Identity> askIdentity(const Query &query, const CancelToken &cancel);
    [[nodiscard]] const Query *firstQuestion() const;
    /// What the other questions add; none of them is worth failing for.
    [[nodiscard]] Result<Identity> completed(Identity identity, const CancelToken &cancel);

    Link &m_link;
    const Profile &m_profile;
    SessionOptions m_options;
    CommandChannel m_channel;
    /// What the unit told beside the settings, by the writing form of its word.
    std::map<std::string, protocol::Slots> m_kept;
};

} // namespace sp7600::device
