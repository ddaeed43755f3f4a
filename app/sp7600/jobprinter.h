// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/commissioning/job.h"
#include "core/network/apnsuggestion.h"

#include <QElapsedTimer>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace sp7600::app
{

/// `reason` and `milliseconds` of a wait; null when there is none.
[[nodiscard]] QJsonValue waitingJson(const std::optional<Waiting> &waiting);
/// `The tracker restarts. Waiting for it, up to 12 s.`
[[nodiscard]] QString waitingText(const Waiting &waiting);

/// Tells a job as it runs: a line a step for people, an object a step for programs.
class JobPrinter final : public commissioning::JobObserver
{
public:
    explicit JobPrinter(const Console &console);

    void stepChanged(JobStep step, StepState state) override;
    void identified(const Identity &identity, const DeviceStatus &status,
                    const device::Profile &profile) override;
    void settingsRead(const SettingsSnapshot &settings) override;
    void settingDone(const SettingResult &result) override;
    void waiting(const std::optional<Waiting> &waiting) override;
    void heard(const commissioning::HeardSoFar &heard, const Endpoint &listeningAt) override;

    void settingFinalServer(const Endpoint &server) override;
    void owed(const std::optional<Obligation> &obligation) override;
    void unfinished(const commissioning::UnfinishedWrite &write, WriteLeft left) override;

    void plan(const commissioning::Plan &plan) const;
    [[nodiscard]] const Console &console() const { return m_console; }
    /// What the unit told last, when it was identified.
    [[nodiscard]] const DeviceStatus &status() const { return m_status; }
    /// Access points to think of; nothing is set.
    void suggested(const network::ApnSuggestion &suggestion) const;
    /// The end: the table of settings where something was to be written, then the sentence.
    void finished(const Commissioning &job) const;

private:
    const Console &m_console;
    QElapsedTimer m_clock;
    DeviceStatus m_status;
    std::vector<SettingResult> m_unused; ///< What the unit uses only after a restart.
};

} // namespace sp7600::app
