// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/settingstransaction.h"

#include "core/system/clock.h"

#include <algorithm>

namespace sp7600::device
{

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
    m_password = m_session.password();
    m_lockedOut = m_saveSent = m_restarted = false;
    execute(before, wanted, cancel);
    return {published(), m_report.error, m_report.backupId};
}

void SettingsTransaction::execute(const SettingsSnapshot &before, const ConnectionSettings &wanted,
                                  const CancelToken &cancel)
{
    const auto difference = compare(m_session.profile(), before, wanted, m_password);
    for (const auto &row : difference.rows) {
        SettingResult entry{row.setting, {}, row.wanted, {}, SettingOutcome::Unchanged};
        if (row.before.state == ReadState::Read)
            entry.before = entry.after = row.before.value;
        const bool noWord = !row.wanted && row.before.state == ReadState::NotKnown;
        if (row.change == Change::NotKnown || noWord)
            entry.outcome = SettingOutcome::NotKnown;
        if (row.setting == SettingId::DevicePassword && !m_password.empty())
            entry.before = entry.after = m_password;
        m_report.settings.push_back(std::move(entry));
    }
    m_told = published();

    m_report.error = obstacle(difference);
    if (m_report.error || wanted.empty())
        return;
    auto todo = steps(difference);
    if (const auto same = checkStillTheSame(before, cancel); !same) {
        m_report.error = same.error();
        tell();
        return;
    }
    if (difference.nothingToWrite())
        return;
    m_report.error = unsteady(todo);
    if (m_report.error)
        return;
    m_session.renewPatience();
    Backup backup;
    backup.taken = system::utcNow();
    backup.madeBy = m_madeBy;
    backup.port = m_session.portName();
    backup.profileId = m_session.profile().id;
    backup.identity = m_identity;
    backup.settings = before;
    backup.wanted = wanted;
    const auto saved = m_journal.saveBackup(backup);
    if (!saved) {
        m_report.error = saved.error();
        return;
    }
    m_report.backupId = *saved;

    auto error = writeAll(todo, cancel);
    if (!error)
        error = conclude(todo);
    if (error) {
        undo(todo, *error);
        const bool isOld = std::ranges::all_of(
            todo, [this](const Step &step) { return !step.touched || holdsOld(step); });
        m_report.error = isOld ? *error : incomplete(todo, *error);
    }
    markPending(todo);
    tell();
    // Where the unit is old or new, and known to be, nothing is owed to it any more. If even that
    // cannot be written down, the open backup stays as a reminder, which harms nobody.
    static_cast<void>(m_journal.finishBackup(*saved, published(), m_report.error));
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
    for (const auto &step : steps(difference)) {
        // Places that the word takes along are known only once they were read.
        const auto command =
            step.planned ? m_session.commandFor(*step.word, step.newValues) : Result<std::string>();
        if (!command && command.error().code == ErrorCode::TextHasForbiddenCharacter)
            return command.error();
    }
    const auto words = wordsNeedingConsent(m_session.profile(), difference, m_session.consent());
    if (!words.empty())
        return Error{ErrorCode::ConsentNeeded, {{"words", words}}, {}};
    return {};
}

std::optional<Error> SettingsTransaction::unsteady(const Steps &steps) const
{
    const auto found = std::ranges::find_if(steps, [this](const Step &step) {
        return step.planned && !m_session.keepsSteadily(*step.word);
    });
    if (found == steps.end())
        return {};
    return Error{ErrorCode::SettingUnstable,
                 {{"setting", std::string(settingName(found->word->settings.front()))}},
                 {}};
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
    if (!now) {
        if (now.error().code == ErrorCode::DeviceReplaced)
            std::ranges::for_each(m_report.settings, [](auto &entry) { entry.after.reset(); });
        return std::unexpected(now.error());
    }
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
        if (isPasswordWord(word) && !m_password.empty())
            step.oldValues = SettingTexts{{SettingId::DevicePassword, m_password}};
        if (!word.write)
            step.oldValues.reset();
        all.push_back(std::move(step));
    }
    const auto turn = [](const Step &step) {
        return std::max(step.oldValues ? 0 : 1, turnOf(*step.word));
    };
    std::ranges::stable_sort(all, {}, turn);
    return all;
}

std::optional<Error> SettingsTransaction::writeAll(Steps &steps, const CancelToken &cancel)
{
    m_disturbances = m_session.channel().disturbances();
    for (auto &step : steps) {
        if (!step.planned)
            continue;
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (const auto error = writeStep(step))
            return error;
    }
    const auto seen = look(steps);
    // A line lost now takes nothing back: every word was read back on its own.
    if (!seen && !isGone(seen.error().code))
        return seen.error();
    return {};
}

std::optional<Error> SettingsTransaction::writeStep(Step &step)
{
    Error error;
    const auto sent = put(step, step.newValues, error);
    judge(step, sent);
    tell();
    if (sent != Sent::Stored && sent != Sent::Acknowledged)
        return error;
    return {};
}

/// Makes the unit keep what was written, and puts it in force.
std::optional<Error> SettingsTransaction::conclude(Steps &steps)
{
    const auto &profile = m_session.profile();
    if (profile.save) {
        if (const auto error = makeItKeep(steps))
            return error;
    }
    const bool mustRestart = std::ranges::any_of(
        steps, [](const Step &step) { return step.touched && step.word->needsRestart; });
    return mustRestart && profile.restart ? restartAndLook(steps) : std::nullopt;
}

std::optional<Error> SettingsTransaction::makeItKeep(Steps &steps)
{
    for (const bool again : {false, true}) {
        if (const auto saved = save(); !saved)
            return saved.error();
        const bool wasDisturbed = m_session.channel().disturbances() != m_disturbances;
        m_disturbances = m_session.channel().disturbances();
        // It may have restarted before that, and lost what was written. What can be read back shows
        // whether it did; the rest is written once more.
        if (wasDisturbed && !again) {
            for (auto &step : steps) {
                if (!step.planned || step.word->read)
                    continue;
                if (const auto error = writeStep(step))
                    return error;
            }
        }
        const auto seen = look(steps);
        // A line lost after a quiet save takes nothing back: every word was read back before it.
        if (!seen && (wasDisturbed || !isGone(seen.error().code)))
            return seen.error();
        if (!wasDisturbed)
            break;
    }
    return {};
}

Result<void> SettingsTransaction::save()
{
    const CancelToken uninterrupted;
    for (const bool last : {false, true}) {
        if (const auto same = m_session.confirmSameUnit(m_identity, uninterrupted); !same)
            return same;
        const auto saved = m_session.save(uninterrupted);
        m_saveSent = m_saveSent || saved || saved.error().code != ErrorCode::CommandRefused;
        // Whether it was this unit that saved is known only now.
        if (saved)
            return m_session.confirmSameUnit(m_identity, uninterrupted);
        const auto code = saved.error().code;
        if (last || code == ErrorCode::CommandRefused || code == ErrorCode::PasswordWrong)
            return saved;
        const auto back = code == ErrorCode::LinkLost
                              ? m_session.findAgain(saved.error(), uninterrupted)
                              : Result<void>();
        if (!back)
            return back;
    }
    return {};
}

std::optional<Error> SettingsTransaction::restartAndLook(Steps &steps)
{
    if (const auto same = m_session.confirmSameUnit(m_identity, {}); !same)
        return same.error();
    const auto restarted = m_session.restart({});
    const bool isRefused = !restarted
                           && (restarted.error().code == ErrorCode::CommandRefused
                               || restarted.error().code == ErrorCode::PasswordWrong);
    m_restarted = m_restarted || !isRefused;
    if (!restarted)
        return restarted.error();
    m_session.renewPatience();
    const auto seen = look(steps);
    return seen ? std::optional<Error>() : seen.error();
}

SettingsTransaction::Sent SettingsTransaction::put(Step &step, const SettingTexts &values,
                                                   Error &error)
{
    const auto sent = putOnce(step, values, false, error);
    // No answer, and not stored either: it was not heard. Once more, then give up.
    return sent == Sent::Nothing && step.touched ? putOnce(step, values, true, error) : sent;
}

SettingsTransaction::Sent SettingsTransaction::putOnce(Step &step, const SettingTexts &values,
                                                       bool last, Error &error)
{
    // Never interrupted in the middle: the deadlines of the channel bound it.
    const CancelToken uninterrupted;
    if (const auto same = m_session.confirmSameUnit(m_identity, uninterrupted); !same) {
        error = same.error();
        if (error.code == ErrorCode::DeviceReplaced)
            return Sent::Replaced;
        if (isGone(error.code))
            return Sent::Gone;
        return Sent::Unknown;
    }
    const bool touchedBefore = step.touched;
    step.touched = true;
    const auto written = m_session.writeWord(*step.word, values, uninterrupted);
    Sent seen = Sent::Unknown;
    if (isPasswordWord(*step.word) && !m_password.empty()) {
        seen = judgePassword(values.begin()->second, written, error);
    } else {
        if (!written && written.error().code == ErrorCode::LinkLost) {
            if (const auto back = m_session.findAgain(written.error(), uninterrupted); !back) {
                error = back.error();
                forget(*step.word);
                return error.code == ErrorCode::DeviceReplaced ? Sent::Replaced : Sent::Gone;
            }
        }
        seen = readBack(step, values, error);
    }
    if (written || seen == Sent::Stored || seen == Sent::Gone || seen == Sent::Replaced
        || m_lockedOut)
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
    return Sent::Nothing;
}

/// Finds out which device password the unit takes after it was told a fresh one, and uses that.
/// Each of the two is tried once, and nothing else ever.
SettingsTransaction::Sent SettingsTransaction::judgePassword(const std::string &fresh,
                                                             const Result<void> &written,
                                                             Error &error)
{
    const CancelToken uninterrupted;
    auto &entry = result(SettingId::DevicePassword);
    const auto before = m_session.password();
    const bool isRefused = !written && written.error().code == ErrorCode::CommandRefused;
    entry.after.reset();
    bool isLost = !written && written.error().code == ErrorCode::LinkLost;
    std::optional<Error> worst;
    for (const auto &candidate : {isRefused ? before : fresh, isRefused ? fresh : before}) {
        m_session.usePassword(candidate);
        auto answer = isLost ? m_session.findAgain(written.error(), uninterrupted)
                             : m_session.answers(m_identity, uninterrupted);
        if (!answer && answer.error().code == ErrorCode::LinkLost && !isLost)
            answer = m_session.findAgain(answer.error(), uninterrupted);
        if (answer) {
            entry.after = candidate;
            if (candidate == fresh)
                return Sent::Stored;
            error = {ErrorCode::ReadBackDiffers,
                     {{"settings", std::string(settingName(SettingId::DevicePassword))}},
                     {}};
            return Sent::Different;
        }
        error = answer.error();
        if (error.code == ErrorCode::NothingKnown) {
            // Nothing can be asked: the answer to the word is all there is.
            m_session.usePassword(written ? fresh : before);
            return written || isRefused ? Sent::Acknowledged : Sent::Unknown;
        }
        if (error.code == ErrorCode::DeviceReplaced)
            return Sent::Replaced;
        if (isGone(error.code))
            return Sent::Gone;
        // From here on there is a link, whoever answers on it.
        isLost = false;
        if (!worst || error.code == ErrorCode::PasswordWrong)
            worst = error;
    }
    error = *worst;
    m_lockedOut = true;
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
            if (error.code == ErrorCode::DeviceReplaced)
                return Sent::Replaced;
            return isGone(error.code) ? Sent::Gone : Sent::Unknown;
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
            if (!seen
                && (isGone(seen.error().code) || seen.error().code == ErrorCode::DeviceReplaced))
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
        if (anyDifferent || code == ErrorCode::DeviceReplaced || isGone(code))
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

/// What the unit holds and does not use yet, because nothing made it restart.
void SettingsTransaction::markPending(const Steps &steps)
{
    if (m_restarted)
        return;
    for (const auto &step : steps) {
        if (!step.touched || !step.word->needsRestart)
            continue;
        for (const auto setting : step.word->settings) {
            auto &entry = result(setting);
            const bool isNew = entry.wanted && entry.wanted != entry.before;
            entry.afterRestart = isNew && entry.after.value_or(*entry.wanted) == entry.wanted;
        }
    }
}

SettingResult &SettingsTransaction::result(SettingId setting)
{
    return m_report.settings[static_cast<std::size_t>(setting)];
}

const SettingResult &SettingsTransaction::result(SettingId setting) const
{
    return m_report.settings[static_cast<std::size_t>(setting)];
}

SettingResult SettingsTransaction::published(SettingResult entry)
{
    if (entry.setting == SettingId::DevicePassword) {
        entry.before.reset();
        entry.after.reset();
    }
    return entry;
}

std::vector<SettingResult> SettingsTransaction::published() const
{
    std::vector<SettingResult> results;
    for (const auto &entry : m_report.settings)
        results.push_back(published(entry));
    return results;
}

void SettingsTransaction::tell()
{
    for (std::size_t i = 0; i < m_told.size(); ++i) {
        const auto entry = published(m_report.settings[i]);
        if (m_told[i] == entry)
            continue;
        m_told[i] = entry;
        if (m_progress)
            m_progress(entry);
    }
}

} // namespace sp7600::device
