// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a transaction that takes it back.
#include "core/device/settingstransaction.h"

#include <algorithm>

namespace sp7600::device
{

/// Puts back what can be put back, and forgets what cannot be known any more.
void SettingsTransaction::undo(Steps &steps, const Error &cause)
{
    const auto &profile = m_session.profile();
    // What was read back before a restart, or was never saved, may be gone with the unit.
    const bool isVolatile = m_restarted || (profile.save && !m_lockedOut);
    if (cause.code == ErrorCode::DeviceReplaced || (isGone(cause.code) && isVolatile))
        forgetTouched(steps);
    if (cause.code == ErrorCode::DeviceReplaced || isGone(cause.code))
        return;
    rollBack(steps);
    const auto isTouched = [](const Step &step) { return step.touched; };
    if (m_saveSent && std::ranges::any_of(steps, isTouched)) {
        if (!save()) {
            forgetTouched(steps);
            return;
        }
    }
    const bool mustRestart = std::ranges::any_of(
        steps, [](const Step &step) { return step.touched && step.word->needsRestart; });
    if (!m_restarted || !mustRestart)
        return;
    const auto error = restartAndLook(steps);
    if (error && (error->code == ErrorCode::DeviceReplaced || isGone(error->code)))
        forgetTouched(steps);
}

void SettingsTransaction::rollBack(Steps &steps)
{
    if (!m_lockedOut)
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
            if (sent == Sent::Replaced || sent == Sent::Gone || m_lockedOut)
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

} // namespace sp7600::device
