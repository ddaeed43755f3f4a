// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/commandchannel.h"
#include "core/device/consent.h"
#include "core/device/keptplaces.h"
#include "core/device/link.h"
#include "core/device/linkrecovery.h"
#include "core/device/profile.h"
#include "core/device/typedline.h"
#include "core/model/commissioning.h"
#include "core/model/identity.h"
#include "core/model/settings.h"

#include <functional>
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

/// Whether the unit of that IMEI refused the password before. On the conversation thread.
using HasRefused = std::function<bool(const std::string &imei)>;

struct SessionOptions {
    std::optional<std::string>
        password;    ///< Absent: the profile's default. Tried once, never guessed.
    Consent consent; ///< To words that are only assumed.
    CommandChannel::Options channel = {};
    /// How long an answer is waited for at one speed before the next is tried; all are tried
    /// `channel.attempts` times.
    std::chrono::milliseconds speedTimeout = std::chrono::milliseconds(900);
    /// Where to look for a unit whose link was lost; absent: nowhere. Must outlive the session.
    LinkRecovery *recovery = nullptr;
    /// How long a unit that is gone, or silent because it restarts, is waited for; in all of one
    /// reading or one write. 0: not at all.
    std::chrono::milliseconds patience = std::chrono::milliseconds(0);
    /// Told when the unit begins to be waited for, when the reason becomes another one, and with
    /// nothing when the wait is over, well or not. On the conversation thread.
    std::function<void(const std::optional<Waiting> &)> onWaiting = {};
    /// Asked as soon as it is known who the unit is, which is then asked nothing further.
    HasRefused hasRefused = {};
};

/// The unit is not there any more.
[[nodiscard]] constexpr bool isGone(ErrorCode code)
{
    return code == ErrorCode::LinkLost || code == ErrorCode::DeviceNotBack;
}

/// There is no point in asking the next question.
[[nodiscard]] constexpr bool endsConversation(ErrorCode code)
{
    return code == ErrorCode::Cancelled || isGone(code) || code == ErrorCode::PasswordWrong
           || code == ErrorCode::DeviceReplaced;
}

/// What this profile's words can do with one unit: identify it, read its settings and its status,
/// write single words. Decides nothing: what to write, and what it means, is the transaction's.
/// A unit that told its IMEI and goes away is waited for and known again by that IMEI alone, where
/// the options allow it; every question is then put once more, and a write never is. One
/// conversation thread. Common errors: Cancelled, LinkLost, DeviceNotBack, DeviceReplaced, and
/// those of CommandChannel.
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
    [[nodiscard]] std::string portName() const { return m_link->name(); }

    /// What commands begin with; empty where they begin with none.
    [[nodiscard]] const std::string &password() const { return m_channel.password(); }
    /// The unit has another password from here on.
    void usePassword(const std::string &password) { m_channel.setPassword(password); }

    /// The whole patience is there again.
    void renewPatience() { m_patience = m_options.patience; }

    /// Finds the speed and asks who the unit is. Where the profile knows no word for that, the
    /// profile's first speed is set, nothing is sent, and the identity is empty.
    /// Errors: DeviceSilent, DeviceGarbled (parameter `baud`: the speeds where it was),
    /// PasswordWrong, also where `hasRefused` says so, FirmwareUnknown when the unit names a model
    /// that is not the profile's.
    [[nodiscard]] Result<Identity> identify(const CancelToken &cancel);
    /// As the unit told it, whatever became of identify() then.
    [[nodiscard]] const std::optional<std::string> &imei() const { return m_imei; }

    /// Asks for the IMEI once more, where there is a word for it: before a write, and after
    /// anything that could have been a change of units. Error: DeviceReplaced.
    [[nodiscard]] Result<void> confirmSameUnit(const Identity &identity, const CancelToken &cancel);

    /// Whether the unit answers a question with the password in use: the one for the IMEI, which is
    /// compared, else any. Asked at once and without patience. Error: NothingKnown when there is
    /// no question.
    [[nodiscard]] Result<void> answers(const Identity &identity, const CancelToken &cancel);

    /// Waits until a unit that went away with @p error (LinkLost, or DeviceSilent to everything) is
    /// there again. Error: @p error itself when it cannot be waited for, DeviceNotBack,
    /// DeviceReplaced when another unit was found in its place, PasswordWrong.
    [[nodiscard]] Result<void> findAgain(const Error &error, const CancelToken &cancel);

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

    /// What writeWord() would send. Errors: TextHasForbiddenCharacter for a quotation mark where
    /// the word puts its values between such, ReplyMalformed when a place has no value.
    [[nodiscard]] Result<std::string> commandFor(const SettingWord &word,
                                                 const SettingTexts &values) const;
    /// Whether the unit said the same twice of what the word takes along beside its settings.
    [[nodiscard]] bool keepsSteadily(const SettingWord &word) const
    {
        return m_kept.isSteady(word);
    }

    /// Sends a command that the profile does not hold, once, and takes whatever its word is
    /// answered with. While nothing tells at which speed the unit listens, all of the profile's are
    /// tried.
    /// @p secret as in CommandChannel::execute(). Without patience. Errors: DeviceSilent,
    /// DeviceGarbled, CommandRefused, PasswordWrong.
    [[nodiscard]] Result<Reply> tryCommand(const std::string &command, bool secret,
                                           const CancelToken &cancel);

    /// Sends what a person typed: a command as tryCommand(), octets as they are. What is answered
    /// is in the transcript. Errors: those of CommandChannel.
    [[nodiscard]] Result<void> say(const TypedLine &line, const CancelToken &cancel);

    /// Makes the unit keep what was written; good means acknowledged. The profile must have the
    /// action.
    [[nodiscard]] Result<void> save(const CancelToken &cancel);
    /// Restarts the unit and waits until it answers again. The profile must have the action. A
    /// restart that was acknowledged and never seen is good. Errors: CommandRefused, DeviceNotBack.
    [[nodiscard]] Result<void> restart(const CancelToken &cancel);

    /// True when the command may be sent: not assumed, or agreed to.
    [[nodiscard]] bool maySend(const protocol::Template &command,
                               const std::optional<Provenance> &provenance, bool reading) const;
    [[nodiscard]] bool mayWrite(const SettingWord &word) const;
    [[nodiscard]] bool mayRead(const SettingWord &word) const;

private:
    [[nodiscard]] Result<Identity> findUnit(const CancelToken &cancel);
    [[nodiscard]] Result<void> setSpeed(int baudRate, const CancelToken &cancel);
    /// Sends the command at one speed after the other, until it is heard; the last one stays set.
    [[nodiscard]] Result<Reply> tryAt(const std::vector<int> &speeds, const std::string &command,
                                      bool secret, const CancelToken &cancel);
    [[nodiscard]] Result<Identity> askAtFirstSpeed(bool canAsk, const CancelToken &cancel);
    [[nodiscard]] Result<Identity> searchSpeed(const CancelToken &cancel);
    [[nodiscard]] Result<Identity> trySpeeds(int rounds, const CancelToken &cancel);
    /// Puts the question that tells the IMEI, or the first one where none does.
    [[nodiscard]] Result<Identity> askIdentity(const CancelToken &cancel);
    [[nodiscard]] Result<Identity> askIdentity(const Query &query, const CancelToken &cancel);
    [[nodiscard]] const Query *firstQuestion() const;
    /// The question for the IMEI, when it may be put.
    [[nodiscard]] const Query *imeiQuestion() const;
    /// Keeps the IMEI, where it is told. Error: PasswordWrong, see SessionOptions::hasRefused.
    [[nodiscard]] Result<void> recogniseRefusal(const std::optional<std::string> &imei);
    /// What the other questions add; none of them is worth failing for.
    [[nodiscard]] Result<Identity> completed(Identity identity, const CancelToken &cancel);

    /// Puts a question, and again after the unit was away.
    template <typename Question>
    [[nodiscard]] auto patiently(const CancelToken &cancel, Question question)
        -> decltype(question());
    [[nodiscard]] Result<void> reopen(TimePoint deadline, const CancelToken &cancel);
    [[nodiscard]] Result<void> awaitAnswer(TimePoint deadline, const CancelToken &cancel);
    [[nodiscard]] Result<void> recognise(const CancelToken &cancel);
    [[nodiscard]] Result<Reply> perform(const Action &action, const CancelToken &cancel);
    [[nodiscard]] Result<void> useLink(Link &link, const CancelToken &cancel);
    /// The wait for @p reason begins. Its end is told by a WaitEnd.
    void tellWaiting(WaitReason reason, TimePoint deadline);
    /// One short attempt at each question, as long as it lives.
    class Haste;
    /// Tells that the wait is over when it goes, where there was one.
    class WaitEnd;

    Link *m_link;
    const Profile &m_profile;
    SessionOptions m_options;
    CommandChannel m_channel;
    std::chrono::milliseconds m_patience; ///< What is left of it.
    std::optional<std::string> m_imei;    ///< As the unit told it.
    std::optional<WaitReason> m_waiting;  ///< What was told and is not over.
    int m_baudRate = 0;
    KeptPlaces m_kept;
};

} // namespace sp7600::device
