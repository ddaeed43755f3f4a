// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/device/devicesession.h"
#include "core/device/settingsdifference.h"
#include "core/model/settings.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600::device
{

/// How a write ended.
struct TransactionReport {
    std::vector<SettingResult> settings; ///< One for each setting, in display order.
    /// Absent: the unit holds what was wanted, as far as it can be read. With any error but
    /// DeviceIncomplete (its parameter `cause` is the name of the error behind it) the unit holds
    /// what it held before.
    std::optional<Error> error;
    std::optional<std::int64_t> backupId;
};

/// Back up → write → read back → compare → save and restart where the profile says so → compare
/// again → commit, or put back what was there and say so. Each word is read back before the next
/// one is written, so that at every instant the unit is old, new, or reported setting by setting.
/// Order: what can be put back, what cannot, the device password, the second server, the first
/// server: an interrupted write leaves a unit that still reports where it did. A new device
/// password counts when a question was answered with it. Before each word and at the end the unit
/// is asked who it is, so that a unit put in its place meanwhile is not written to and nothing it
/// says is believed. One conversation thread; at most one transaction at a time on a unit.
class SettingsTransaction
{
public:
    /// Told as soon as a setting came to an outcome; a roll-back tells again.
    using Progress = std::function<void(const SettingResult &)>;

    SettingsTransaction(DeviceSession &session, BackupJournal &journal, Progress progress = {});

    /// Who writes, for the backup.
    void setMadeBy(std::string name) { m_madeBy = std::move(name); }

    /// @p before is what the user saw when agreeing; it is read again first, and nothing is written
    /// when it changed (SettingUnstable) or another unit answers (DeviceReplaced). A cancellation
    /// takes effect between two words and rolls back.
    [[nodiscard]] TransactionReport run(const Identity &identity, const SettingsSnapshot &before,
                                        const ConnectionSettings &wanted,
                                        const CancelToken &cancel);

private:
    /// One word of the profile.
    struct Step {
        const SettingWord *word = nullptr;
        bool planned = false;
        SettingTexts newValues;
        std::optional<SettingTexts> oldValues; ///< Absent when they cannot be restored.
        bool touched = false;                  ///< The unit may hold something else than before.
    };
    using Steps = std::vector<Step>;
    /// What came of sending a word.
    enum class Sent {
        Stored,       ///< Read back, equal.
        Acknowledged, ///< It cannot be read back.
        Refused,
        Different, ///< Read back, not equal.
        Unknown,   ///< Not answered, or not readable afterwards.
        Nothing,   ///< It was not heard.
        Gone,      ///< The unit is not there any more.
        Replaced,  ///< Another unit answers now.
    };

    void execute(const SettingsSnapshot &before, const ConnectionSettings &wanted,
                 const CancelToken &cancel);
    [[nodiscard]] std::optional<Error> obstacle(const SettingsDifference &difference) const;
    [[nodiscard]] std::optional<Error> unsteady(const Steps &steps) const;
    [[nodiscard]] Result<void> checkStillTheSame(const SettingsSnapshot &before,
                                                 const CancelToken &cancel);
    [[nodiscard]] Steps steps(const SettingsDifference &difference) const;
    [[nodiscard]] std::optional<Error> writeAll(Steps &steps, const CancelToken &cancel);
    [[nodiscard]] std::optional<Error> writeStep(Step &step);
    [[nodiscard]] std::optional<Error> conclude(Steps &steps);
    [[nodiscard]] std::optional<Error> makeItKeep(Steps &steps);
    /// Saves, twice where it must be, and asks whether it was this unit that did.
    [[nodiscard]] Result<void> save();
    [[nodiscard]] std::optional<Error> restartAndLook(Steps &steps);
    [[nodiscard]] Sent put(Step &step, const SettingTexts &values, Error &error);
    [[nodiscard]] Sent putOnce(Step &step, const SettingTexts &values, bool last, Error &error);
    [[nodiscard]] Sent judgePassword(const std::string &fresh, const Result<void> &written,
                                     Error &error);
    [[nodiscard]] Sent readBack(const Step &step, const SettingTexts &intended, Error &error);
    void judge(const Step &step, Sent sent);
    [[nodiscard]] Result<void> look(Steps &steps);
    [[nodiscard]] bool contradicts(const SettingTexts &values) const;
    void markPending(const Steps &steps);
    void undo(Steps &steps, const Error &cause);
    void rollBack(Steps &steps);
    void restore(Steps &steps);
    [[nodiscard]] bool holdsOld(const Step &step) const;
    void forget(const SettingWord &word);
    void forgetTouched(const Steps &steps);
    [[nodiscard]] Error incomplete(const Steps &steps, const Error &cause) const;
    [[nodiscard]] SettingResult &result(SettingId setting);
    [[nodiscard]] const SettingResult &result(SettingId setting) const;
    void tell();
    /// Results as others may see them: without the device password that this program knows.
    [[nodiscard]] static SettingResult published(SettingResult entry);
    [[nodiscard]] std::vector<SettingResult> published() const;

    DeviceSession &m_session;
    BackupJournal &m_journal;
    Progress m_progress;
    std::string m_madeBy;
    Identity m_identity;
    TransactionReport m_report;
    std::vector<SettingResult> m_told; ///< What the observer knows.
    std::string m_password;            ///< In use at the start.
    bool m_lockedOut = false;          ///< No password that is known is taken any more.
    bool m_saveSent = false;           ///< The unit may have kept what was written.
    bool m_restarted = false;
    int m_disturbances = 0; ///< Of the channel, before what is not saved yet was written.
};

} // namespace sp7600::device
