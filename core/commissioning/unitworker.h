// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/backupjournal.h"
#include "core/device/profile.h"
#include "core/device/typedline.h"
#include "core/model/model.h"
#include "core/network/apnsuggestion.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace sp7600::commissioning
{

class Station;

/// One connected unit for a window: the straight-line job on a thread of its own, told what to do
/// here and telling what happens by signals. Lives on the GUI thread; nothing here waits.
///
///     open() → stepChanged(Connect…Read) → identified() → settingsRead() → apnsSuggested() →
///     ready()
///            ⇣ plan() → planReady()              any number of times
///            ⇣ commission() → stepChanged(Write…Record), settingDone(), heard() → finished()
///            ⇣ or tryWord() → wordTried(), or say() → said()
///            ⇣ or planRestore() → restorePlanReady(), restore() → … → finished()
///            ⇣ and again from plan()
///     failed() ends it at any point: the port is closed, open() may be called anew.
class UnitWorker : public QObject
{
    Q_OBJECT

public:
    /// @p station must outlive the worker.
    explicit UnitWorker(Station &station, QObject *parent = nullptr);
    /// Cancels, and waits until the unit is left in a known or journalled state.
    ~UnitWorker() override;
    Q_DISABLE_COPY_MOVE(UnitWorker)

    enum class State { Closed, Opening, Ready, Commissioning };
    [[nodiscard]] State state() const;

    /// Connects, identifies and reads. In state Closed only.
    void open(const UnitOptions &options);
    /// Works out what @p target means for the unit. In state Ready; the latest call wins.
    void plan(const Target &target);
    /// The IMEI from the label, for a unit that cannot tell it. Checked by parseImei() before.
    void setImei(const std::string &imei);
    /// Writes, reads back and waits for the proof. In state Ready.
    /// @p proofTimeout in seconds. @p consent: what the user agreed to now.
    void commission(const Target &target, const device::Consent &consent, int proofTimeout = 120);
    /// Sets the final server that an interrupted proof left to be set, and reads it back. In state
    /// Ready.
    void finishProof(const device::Consent &consent);
    /// Works out what putting back @p backup means. @p secrets: passwords that it left out, as far
    /// as somebody knows them. In state Ready; the latest call wins.
    void planRestore(const device::Backup &backup, const ConnectionSettings &secrets);
    /// Puts it back and reads back. In state Ready.
    void restore(const device::Backup &backup, const ConnectionSettings &secrets,
                 const device::Consent &consent);
    /// Sends the reading form of a word that is being taught, so that a person sees what comes of
    /// it. @p secret: its answer holds one. In state Ready; answered by wordTried().
    void tryWord(const std::string &command, bool secret);
    /// Sends what a person typed; cancel() stops waiting for its answer. In state Ready; answered
    /// by said(), after the lines of it are in the station's transcript.
    void say(const device::TypedLine &line);
    /// Stops what is running at the next safe point; a write in progress is rolled back first, and
    /// after a proof the unit is given its final server all the same.
    void cancel();
    /// Cancels, then closes the port.
    void close();

Q_SIGNALS:
    void stateChanged(sp7600::commissioning::UnitWorker::State state);
    void stepChanged(sp7600::JobStep step, sp7600::StepState state);
    /// No profile was found that the unit answers to; see UnitOptions::probedInVain.
    void probedInVain(const std::vector<std::string> &leftOut);
    /// Why no profile was found, when opening came to its end all the same.
    void profileNotFound(const sp7600::Error &error);
    void identified(const sp7600::Identity &identity, const sp7600::DeviceStatus &status,
                    const sp7600::device::Profile &profile);
    void settingsRead(const sp7600::SettingsSnapshot &settings);
    /// Access points for the unit's SIM, looked up anew when its IMEI comes from the label; not
    /// emitted when there are none. Nothing is set by it.
    void apnsSuggested(const sp7600::network::ApnSuggestion &suggestion);
    /// Why no access points could be looked up.
    void apnsFailed(const sp7600::Error &error);
    /// The latest backups of this unit, newest first; none while its IMEI is not known.
    void backupsRead(const std::vector<sp7600::device::Backup> &backups);
    void ready();
    void planReady(const sp7600::commissioning::Plan &plan);
    /// What an interrupted proof left to be done for this unit; nothing: it is done.
    void owed(const std::optional<sp7600::Obligation> &obligation);
    void restorePlanReady(const sp7600::commissioning::Plan &plan);
    /// What the unit answered, as it came: it may hold a secret. Errors: those of
    /// Job::tryCommand().
    void wordTried(const sp7600::Result<std::string> &answer);
    /// What came of say(). Errors: those of Job::say().
    void said(const sp7600::Result<void> &result);
    /// One setting came to its outcome while writing.
    void settingDone(const sp7600::SettingResult &result);
    /// While opening or writing: the unit begins to be waited for, or for another reason; nothing:
    /// the wait is over, well or not.
    void waiting(const std::optional<sp7600::Waiting> &waiting);
    /// Waiting for the proof: what came so far; @p listeningAt is where the unit was told to
    /// report.
    void heard(const sp7600::commissioning::HeardSoFar &heard, const sp7600::Endpoint &listeningAt);
    /// The proof is over, and the unit is given its final server.
    void settingFinalServer(const sp7600::Endpoint &server);
    /// commission(), restore() or finishProof() came to its end, good or bad; the unit stays
    /// connected if the link is up.
    void finished(const sp7600::Commissioning &job);
    /// Opening failed or the unit was unplugged while idle; the worker is Closed.
    void failed(const sp7600::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::commissioning
