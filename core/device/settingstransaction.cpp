// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/settingstransaction.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

bool willBeWritten(Change change)
{
    return change == Change::Changed || change == Change::Unreadable;
}

/// What the unit said, when it can be said back to it: even an odd value is what it held.
std::optional<std::string> restorable(const ReadSetting &before)
{
    if (before.state != ReadState::Read || std::ranges::any_of(before.value, isForbiddenInValue))
        return {};
    return before.value;
}

/// What a word takes along for a setting of which nothing is wanted.
std::optional<std::string> carried(const ReadSetting &before, SettingId setting)
{
    auto value = restorable(before);
    // No unit takes an empty host beside a new port.
    if (value && value->empty() && !mayBeEmpty(setting))
        return {};
    return value;
}

} // namespace

SettingsDifference compare(const Profile &profile, const SettingsSnapshot &before,
                           const ConnectionSettings &wanted)
{
    SettingsDifference difference;
    for (const auto setting : allSettings) {
        SettingDifference row{setting,           before[setting], wanted.value(setting),
                              Change::Untouched, false,           false};
        const auto *word = profile.wordFor(setting);
        if (row.wanted) {
            if (row.before.state == ReadState::Read && row.before.value == *row.wanted)
                row.change = Change::Same;
            else if (!word || !word->write)
                row.change = Change::NotKnown;
            else
                row.change =
                    row.before.state == ReadState::Read ? Change::Changed : Change::Unreadable;
        }
        difference.rows.push_back(std::move(row));
    }
    const auto row = [&difference](SettingId setting) -> SettingDifference & {
        return difference.rows[static_cast<std::size_t>(setting)];
    };

    for (const auto &word : profile.words) {
        const auto isWritten = [&row](SettingId setting) {
            return willBeWritten(row(setting).change);
        };
        if (std::ranges::none_of(word.settings, isWritten))
            continue;
        const bool incomplete = std::ranges::any_of(word.settings, [&row](SettingId setting) {
            const auto &entry = row(setting);
            return !entry.wanted && !carried(entry.before, setting) && !mayBeEmpty(setting);
        });
        for (const auto setting : word.settings) {
            auto &entry = row(setting);
            if (incomplete) {
                if (willBeWritten(entry.change))
                    entry.change = Change::NotKnown;
                continue;
            }
            const bool canBeRestored = restorable(entry.before).has_value();
            if (!entry.wanted && !canBeRestored) {
                entry.wanted = std::string();
                entry.change = Change::Unreadable;
            }
            if (willBeWritten(entry.change)) {
                entry.cannotBeRestored = !canBeRestored;
                entry.assumed = word.provenance == Provenance::Assumed;
            }
        }
    }
    return difference;
}

std::string wordsNeedingConsent(const Profile &profile, const SettingsDifference &difference,
                                const Consent &consent)
{
    std::string words;
    for (const auto &word : profile.words) {
        const bool isWritten = std::ranges::any_of(word.settings, [&](SettingId setting) {
            return willBeWritten(difference.rows[static_cast<std::size_t>(setting)].change);
        });
        if (!isWritten || word.provenance != Provenance::Assumed)
            continue;
        const auto name = consentWord(word.write->text(), false);
        if (!consent.allows(name))
            words.append(words.empty() ? "" : ", ").append(name);
    }
    return words;
}

/// One word of the profile.
struct SettingsTransaction::Step {
    const SettingWord *word = nullptr;
    bool planned = false;
    SettingTexts newValues;
    std::optional<SettingTexts> oldValues; ///< Absent when they cannot be restored.
    bool touched = false;                  ///< The unit may hold something else than before.
};

SettingsTransaction::SettingsTransaction(DeviceSession &session, BackupJournal &journal,
                                         Progress progress)
    : m_session(session)
    , m_journal(journal)
    , m_progress(std::move(progress))
{
}

TransactionReport SettingsTransaction::run(const Identity &identity, const SettingsSnapshot &before,
                                           const ConnectionSettings &wanted,
                                           const CancelToken &cancel)
{
    m_identity = identity;
    m_report = {};
    const auto difference = compare(m_session.profile(), before, wanted);
    for (const auto &row : difference.rows) {
        SettingResult entry{row.setting, {}, row.wanted, {}, SettingOutcome::Unchanged};
        if (row.before.state == ReadState::Read)
            entry.before = entry.after = row.before.value;
        const bool noWord = !row.wanted && row.before.state == ReadState::NotKnown;
        if (row.change == Change::NotKnown || noWord)
            entry.outcome = SettingOutcome::NotKnown;
        m_report.settings.push_back(std::move(entry));
    }
    m_told = m_report.settings;

    m_report.error = obstacle(difference);
    if (m_report.error || wanted.empty())
        return m_report;
    if (const auto same = checkStillTheSame(before, cancel); !same) {
        m_report.error = same.error();
        tell();
        return m_report;
    }
    if (difference.nothingToWrite())
        return m_report;
    Backup backup;
    backup.taken = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    backup.madeBy = m_madeBy;
    backup.port = m_session.portName();
    backup.profileId = m_session.profile().id;
    backup.identity = identity;
    backup.settings = before;
    backup.wanted = wanted;
    const auto saved = m_journal.saveBackup(backup);
    if (!saved) {
        m_report.error = saved.error();
        return m_report;
    }
    m_report.backupId = *saved;

    auto todo = steps(difference);
    if (const auto error = writeAll(todo, cancel)) {
        if (error->code == ErrorCode::DeviceReplaced)
            forgetTouched(todo);
        else if (error->code != ErrorCode::LinkLost)
            rollBack(todo);
        const bool isOld = std::ranges::all_of(
            todo, [this](const Step &step) { return !step.touched || holdsOld(step); });
        m_report.error = isOld ? *error : incomplete(todo, *error);
        tell();
    }
    // Where the unit is old or new, and known to be, nothing is owed to it any more. If even that
    // cannot be written down, the open backup stays as a reminder, which harms nobody.
    static_cast<void>(m_journal.finishBackup(*saved, m_report.settings, m_report.error));
    return m_report;
}

std::optional<Error> SettingsTransaction::obstacle(const SettingsDifference &difference) const
{
    for (const auto &row : difference.rows) {
        const auto *word = m_session.profile().wordFor(row.setting);
        if (row.change != Change::NotKnown || !word || !word->write)
            continue;
        // The word is known; what it would have to take along is not.
        for (const auto setting : word->settings) {
            const auto &companion = difference.rows[static_cast<std::size_t>(setting)].before;
            if (companion.error)
                return companion.error;
        }
        return Error{ErrorCode::NothingKnown, {}, {}};
    }
    if (difference.nothingToWrite() && difference.count(Change::NotKnown) > 0
        && difference.count(Change::Same) == 0)
        return Error{ErrorCode::NothingKnown, {}, {}};
    for (const auto &row : difference.rows) {
        if (row.wanted && willBeWritten(row.change)) {
            const auto taken =
                m_session.profile().wordFor(row.setting)->checkLimits(row.setting, *row.wanted);
            if (!taken)
                return taken.error();
        }
    }
    const auto words = wordsNeedingConsent(m_session.profile(), difference, m_session.consent());
    if (!words.empty())
        return Error{ErrorCode::ConsentNeeded, {{"words", words}}, {}};
    return {};
}

Result<void> SettingsTransaction::checkStillTheSame(const SettingsSnapshot &before,
                                                    const CancelToken &cancel)
{
    if (const auto same = m_session.confirmSameUnit(m_identity, cancel); !same) {
        // Nobody knows which unit it was that was read.
        if (same.error().code == ErrorCode::DeviceReplaced)
            std::ranges::for_each(m_report.settings, [](auto &entry) { entry.after.reset(); });
        return same;
    }
    const auto now = m_session.readSettings(cancel);
    if (!now)
        return std::unexpected(now.error());
    std::optional<Error> problem;
    for (const auto setting : allSettings) {
        const auto &then = before[setting];
        const auto &again = (*now)[setting];
        if (again.state == ReadState::Failed && then.state == ReadState::Read) {
            if (!problem)
                problem = again.error;
        } else if (again.state == ReadState::Read
                   && (then.state != ReadState::Read || then.value != again.value)) {
            if (!problem) {
                problem = Error{ErrorCode::SettingUnstable,
                                {{"setting", std::string(settingName(setting))}},
                                {}};
            }
            result(setting).after.reset();
        }
    }
    if (problem)
        return std::unexpected(*problem);
    return {};
}

SettingsTransaction::Steps SettingsTransaction::steps(const SettingsDifference &difference) const
{
    Steps all;
    for (const auto &word : m_session.profile().words) {
        Step step{&word, false, {}, SettingTexts(), false};
        for (const auto setting : word.settings) {
            const auto &row = difference.rows[static_cast<std::size_t>(setting)];
            step.planned = step.planned || willBeWritten(row.change);
            if (const auto value = row.wanted ? row.wanted : carried(row.before, setting))
                step.newValues[setting] = *value;
            if (const auto old = restorable(row.before); old && step.oldValues)
                (*step.oldValues)[setting] = *old;
            else
                step.oldValues.reset();
        }
        if (!word.write)
            step.oldValues.reset();
        all.push_back(std::move(step));
    }
    std::ranges::stable_partition(all, [](const Step &step) { return step.oldValues.has_value(); });
    return all;
}

std::optional<Error> SettingsTransaction::writeAll(Steps &steps, const CancelToken &cancel)
{
    for (auto &step : steps) {
        if (!step.planned)
            continue;
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        Error error;
        const auto sent = put(step, step.newValues, error);
        judge(step, sent);
        tell();
        if (sent != Sent::Stored && sent != Sent::Acknowledged)
            return error;
    }
    const auto seen = look(steps);
    // A line lost now takes nothing back: every word was read back on its own.
    if (!seen && seen.error().code != ErrorCode::LinkLost)
        return seen.error();
    return {};
}

SettingsTransaction::Sent SettingsTransaction::put(Step &step, const SettingTexts &values,
                                                   Error &error)
{
    // Never interrupted in the middle: the deadlines of the channel bound it.
    const CancelToken uninterrupted;
    for (const bool last : {false, true}) {
        if (const auto same = m_session.confirmSameUnit(m_identity, uninterrupted); !same) {
            error = same.error();
            if (error.code == ErrorCode::DeviceReplaced)
                return Sent::Replaced;
            if (error.code == ErrorCode::LinkLost)
                return Sent::LinkLost;
            return step.touched ? Sent::Unknown : Sent::Nothing;
        }
        const bool touchedBefore = step.touched;
        step.touched = true;
        const auto written = m_session.writeWord(*step.word, values, uninterrupted);
        if (!written && written.error().code == ErrorCode::LinkLost) {
            error = written.error();
            forget(*step.word);
            return Sent::LinkLost;
        }
        const auto seen = readBack(step, values, error);
        if (seen == Sent::Stored || seen == Sent::LinkLost)
            return seen;
        if (written)
            return seen;
        const auto code = written.error().code;
        if (seen != Sent::Unknown || error.code != ErrorCode::PasswordWrong)
            error = written.error();
        if (code == ErrorCode::CommandRefused || code == ErrorCode::PasswordWrong) {
            // It said no, and what cannot be read back is believed to be what it was.
            if (seen == Sent::Acknowledged)
                step.touched = touchedBefore;
            return Sent::Refused;
        }
        if (last || error.code == ErrorCode::PasswordWrong)
            return seen == Sent::Different ? seen : Sent::Unknown;
        // No answer, and not stored either: it was not heard. Once more, then give up.
    }
    return Sent::Unknown;
}

SettingsTransaction::Sent SettingsTransaction::readBack(const Step &step,
                                                        const SettingTexts &intended, Error &error)
{
    const CancelToken uninterrupted;
    std::string different;
    // Noise on the line can look like a value, but hardly twice.
    for (const bool again : {false, true}) {
        const auto seen = m_session.readWord(*step.word, uninterrupted);
        if (!seen) {
            error = seen.error();
            forget(*step.word);
            return error.code == ErrorCode::LinkLost ? Sent::LinkLost : Sent::Unknown;
        }
        different.clear();
        for (const auto &[setting, value] : *seen) {
            if (value.state != ReadState::Read) {
                forget(*step.word);
                if (value.state != ReadState::Failed)
                    return Sent::Acknowledged;
                error = *value.error;
                return Sent::Unknown;
            }
            result(setting).after = value.value;
            const auto wanted = intended.find(setting);
            if (wanted == intended.end() || value.value != wanted->second)
                different.append(different.empty() ? "" : ", ").append(settingName(setting));
        }
        if (different.empty())
            return Sent::Stored;
        if (again)
            break;
    }
    error = {ErrorCode::ReadBackDiffers, {{"settings", different}}, {}};
    return Sent::Different;
}

void SettingsTransaction::judge(const Step &step, Sent sent)
{
    for (const auto setting : step.word->settings) {
        auto &entry = result(setting);
        const bool isNew = entry.wanted && entry.wanted != entry.before;
        const bool held = !step.touched || (entry.after && entry.after == entry.before);
        const auto intended = step.newValues.find(setting);
        if (sent == Sent::Refused && held)
            entry.outcome = isNew ? SettingOutcome::Refused : SettingOutcome::Unchanged;
        else if (!step.touched)
            continue;
        else if (!entry.after)
            entry.outcome = SettingOutcome::Unreadable;
        else if (intended == step.newValues.end() || entry.after != intended->second)
            entry.outcome = SettingOutcome::Ignored;
        else
            entry.outcome = isNew ? SettingOutcome::Verified : SettingOutcome::Unchanged;
    }
}

/// Reads everything once more. Error: ReadBackDiffers when the unit holds something else than the
/// report says, which then is corrected; DeviceReplaced and LinkLost.
Result<void> SettingsTransaction::look(Steps &steps)
{
    const CancelToken uninterrupted;
    std::vector<std::pair<Step *, SettingTexts>> found;
    bool anyDifferent = false;
    for (auto &step : steps) {
        SettingTexts values;
        // Noise on the line can look like a value, or like nothing, but hardly twice.
        for (const bool again : {false, true}) {
            const auto seen = m_session.readWord(*step.word, uninterrupted);
            if (!seen && seen.error().code == ErrorCode::LinkLost)
                return std::unexpected(seen.error());
            const bool failed = !seen || std::ranges::any_of(*seen, [](const auto &entry) {
                return entry.second.state == ReadState::Failed;
            });
            if (failed)
                continue;
            values.clear();
            for (const auto &[setting, value] : *seen) {
                if (value.state == ReadState::Read)
                    values[setting] = value.value;
            }
            if (again || !contradicts(values))
                break;
        }
        anyDifferent = anyDifferent || contradicts(values);
        found.emplace_back(&step, std::move(values));
    }
    // Only now is it known whose values these are.
    auto same = m_session.confirmSameUnit(m_identity, uninterrupted);
    if (!same && anyDifferent && same.error().code != ErrorCode::DeviceReplaced)
        same = m_session.confirmSameUnit(m_identity, uninterrupted);
    if (!same) {
        const auto code = same.error().code;
        if (anyDifferent || code == ErrorCode::DeviceReplaced || code == ErrorCode::LinkLost)
            return same;
        return {}; // no answer is no reason to doubt what was read back before
    }
    std::string different;
    for (auto &[step, values] : found) {
        for (const auto &[setting, value] : values) {
            auto &entry = result(setting);
            if (entry.after && *entry.after != value) {
                step->touched = true;
                entry.outcome = SettingOutcome::Ignored;
                different.append(different.empty() ? "" : ", ").append(settingName(setting));
            }
            if (entry.after || step->touched)
                entry.after = value;
        }
    }
    tell();
    if (!different.empty())
        return failure(ErrorCode::ReadBackDiffers, {{"settings", different}});
    return {};
}

bool SettingsTransaction::contradicts(const SettingTexts &values) const
{
    return std::ranges::any_of(values, [this](const auto &entry) {
        const auto &believed = result(entry.first).after;
        return believed && *believed != entry.second;
    });
}

void SettingsTransaction::rollBack(Steps &steps)
{
    restore(steps);
    for (const auto &step : steps) {
        if (!step.touched)
            continue;
        for (const auto setting : step.word->settings) {
            auto &entry = result(setting);
            // Why the write failed stays visible; that it was undone shows in the value.
            const bool blamed = entry.outcome == SettingOutcome::Ignored
                                || entry.outcome == SettingOutcome::Refused;
            if (!entry.after)
                entry.outcome = SettingOutcome::Unreadable;
            else if (entry.after == entry.before)
                entry.outcome = blamed ? entry.outcome : SettingOutcome::Unchanged;
            else
                entry.outcome = entry.after == entry.wanted ? SettingOutcome::Verified
                                                            : SettingOutcome::Ignored;
        }
    }
}

void SettingsTransaction::restore(Steps &steps)
{
    // The second time for what came loose while the first one was under way.
    for (const bool again : {false, true}) {
        bool wroteAny = false;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            if (!step->touched || !step->oldValues || holdsOld(*step))
                continue;
            wroteAny = true;
            Error error;
            const auto sent = put(*step, *step->oldValues, error);
            if (sent == Sent::Replaced)
                forgetTouched(steps);
            if (sent == Sent::Replaced || sent == Sent::LinkLost)
                return;
        }
        if (again && !wroteAny)
            return;
        const auto seen = look(steps);
        if (seen)
            continue;
        if (seen.error().code == ErrorCode::DeviceReplaced)
            forgetTouched(steps);
        if (seen.error().code != ErrorCode::ReadBackDiffers)
            return;
    }
}

bool SettingsTransaction::holdsOld(const Step &step) const
{
    return std::ranges::all_of(step.word->settings, [this](SettingId setting) {
        const auto &entry = result(setting);
        return entry.after && entry.after == entry.before;
    });
}

void SettingsTransaction::forget(const SettingWord &word)
{
    for (const auto setting : word.settings)
        result(setting).after.reset();
}

/// Whatever was read back may have been said by another unit.
void SettingsTransaction::forgetTouched(const Steps &steps)
{
    for (const auto &step : steps) {
        if (!step.touched)
            continue;
        forget(*step.word);
        for (const auto setting : step.word->settings)
            result(setting).outcome = SettingOutcome::Unreadable;
    }
}

Error SettingsTransaction::incomplete(const Steps &steps, const Error &cause) const
{
    std::string changed;
    for (const auto &entry : m_report.settings) {
        const auto isIn = [&entry](const Step &step) {
            return step.touched && step.word->carries(entry.setting);
        };
        const bool isOld = entry.after && entry.after == entry.before;
        if (!isOld && std::ranges::any_of(steps, isIn))
            changed.append(changed.empty() ? "" : ", ").append(settingName(entry.setting));
    }
    return {ErrorCode::DeviceIncomplete,
            {{"settings", changed}, {"cause", std::string(codeName(cause.code))}},
            {}};
}

SettingResult &SettingsTransaction::result(SettingId setting)
{
    return m_report.settings[static_cast<std::size_t>(setting)];
}

const SettingResult &SettingsTransaction::result(SettingId setting) const
{
    return m_report.settings[static_cast<std::size_t>(setting)];
}

void SettingsTransaction::tell()
{
    for (std::size_t i = 0; i < m_told.size(); ++i) {
        const auto &entry = m_report.settings[i];
        if (m_told[i] == entry)
            continue;
        m_told[i] = entry;
        if (m_progress)
            m_progress(entry);
    }
}

} // namespace sp7600::device
