// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apnproposal.h"
#include "ui/demofactory.h"
#include "ui/differencemodel.h"
#include "ui/earliersettings.h"
#include "ui/preferences.h"
#include "ui/presetchoice.h"
#include "ui/presetnaming.h"
#include "ui/signature.h"
#include "ui/targetdraft.h"
#include "ui/unitpasswords.h"

#include "core/commissioning/station.h"
#include "core/commissioning/unitworker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sp7600::ui
{

/// The one unit on the cable as the window knows it: what is known of it, what is happening, what
/// can be done next. The Commission page and the device bar only show this.
class UnitPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        NoUnit,     ///< Nothing is open.
        Opening,    ///< Connecting, identifying, reading.
        Failed,     ///< That did not work, or the unit went away while idle: see error().
        Identified, ///< Read; a plan can be made and started.
        Working,    ///< Writing and proving.
        Finished,   ///< See job().
    };

    /// @p keychain: where passwords are remembered that a person wants remembered, if at all.
    UnitPresenter(commissioning::Station &station, DemoFactory demo,
                  std::unique_ptr<secrets::SecretStore> keychain = {}, QObject *parent = nullptr);
    /// Waits until the unit is left in a known or journalled state; see isBusy().
    ~UnitPresenter() override;
    Q_DISABLE_COPY_MOVE(UnitPresenter)

    [[nodiscard]] const commissioning::Station &station() const { return m_station; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const commissioning::UnitOptions &options() const { return m_options; }
    [[nodiscard]] bool isDemo() const { return m_demoUnit != nullptr; }
    /// A virtual tracker, this program's or another one's.
    [[nodiscard]] bool isVirtual() const { return isDemo() || m_isSimulator; }
    [[nodiscard]] bool canDemo() const { return static_cast<bool>(m_demoFactory); }
    [[nodiscard]] const DemoFactory &demoFactory() const { return m_demoFactory; }
    /// The port is open now.
    [[nodiscard]] bool isConnected() const;
    /// Something runs that closing the window would interrupt.
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }
    /// The words that the unit is spoken to with; absent until it was identified.
    [[nodiscard]] const std::optional<device::Profile> &profile() const { return m_profile; }
    /// Why none fits, where that is so.
    [[nodiscard]] const std::optional<Error> &profileNotFound() const { return m_profileNotFound; }
    [[nodiscard]] const DeviceStatus &status() const { return m_status; }
    /// What the unit held when it was last read.
    [[nodiscard]] const std::optional<SettingsSnapshot> &snapshot() const { return m_snapshot; }
    /// Since the status was read.
    [[nodiscard]] std::chrono::milliseconds statusAge() const;
    /// The unit itself has said something. An open port alone, and what stands on a label, are no
    /// answer.
    [[nodiscard]] bool hasAnswered() const;
    /// Some questions are held back until there is consent.
    [[nodiscard]] bool hasUnasked() const;
    /// Identify and Read count as left out where no answer came to either.
    [[nodiscard]] StepState stepState(JobStep step) const;
    [[nodiscard]] std::optional<JobStep> runningStep() const;
    [[nodiscard]] std::chrono::seconds elapsed() const;
    /// While waiting for the proof.
    [[nodiscard]] std::chrono::seconds proofTimeLeft() const;
    /// Why the unit itself is waited for at the moment, and how much longer at most.
    [[nodiscard]] std::optional<Waiting> waiting() const;
    [[nodiscard]] const commissioning::HeardSoFar &heard() const { return m_heard; }
    [[nodiscard]] const std::optional<Endpoint> &listeningAt() const { return m_listeningAt; }
    /// What came of the settings that were written, while the job is not over.
    [[nodiscard]] const std::vector<SettingResult> &written() const { return m_written; }
    [[nodiscard]] const std::optional<Commissioning> &job() const { return m_job; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What an interrupted proof left to be done for this unit.
    [[nodiscard]] const std::optional<Obligation> &obligation() const { return m_obligation; }
    /// The unit is here for it, and nothing runs.
    [[nodiscard]] bool canFinishProof() const;
    /// That it is given now, after its proof.
    [[nodiscard]] const std::optional<Endpoint> &finalServer() const { return m_finalServer; }

    [[nodiscard]] const std::vector<Preset> &presets() const { return m_presets.all(); }
    [[nodiscard]] const PresetChoice &presetChoice() const { return m_presets; }
    [[nodiscard]] const TargetDraft &draft() const { return m_draft; }
    /// While it is read anew: draft() is about the same unit, and stays.
    [[nodiscard]] bool keepsDraft() const { return m_keepDraft; }
    /// Access points for the unit's SIM; empty where none are known.
    [[nodiscard]] const ApnProposal &apnProposal() const { return m_apnProposal; }
    /// Why they could not be looked up.
    [[nodiscard]] const std::optional<Error> &apnTrouble() const { return m_apnTrouble; }
    [[nodiscard]] const std::optional<commissioning::Plan> &plan() const { return m_plan; }
    [[nodiscard]] DifferenceModel &difference() { return m_difference; }

    /// Earlier settings of this unit, newest first.
    [[nodiscard]] const std::vector<device::Backup> &backups() const { return m_earlier.list(); }
    /// Those that are looked at, to be put back: plan() and difference() are about them then.
    [[nodiscard]] const std::optional<device::Backup> &backup() const { return m_earlier.chosen(); }
    /// What is wrong with the passwords typed for it.
    [[nodiscard]] std::map<SettingId, Error> passwordProblems() const
    {
        return m_earlier.problems();
    }

    [[nodiscard]] SecretKeeper &secrets() { return m_passwords.keeper(); }
    /// Under which name the device password is remembered: of this tracker's IMEI where a person
    /// gave it, else the one that all trackers share.
    [[nodiscard]] secrets::SecretKey devicePasswordKey(bool forAll) const
    {
        return UnitPasswords::deviceKey(imei(), forAll);
    }
    /// What was remembered for this unit, and is not what it just refused; to be shown masked.
    [[nodiscard]] const std::string &rememberedPassword() const { return m_rememberedPassword; }
    [[nodiscard]] bool needsImei() const;
    /// Assumed words that have to be agreed to before things can go on.
    [[nodiscard]] std::vector<std::string> wordsToAgree() const;
    [[nodiscard]] bool needsConsent() const { return !wordsToAgree().empty(); }
    /// Why the job cannot be started as things stand; nothing when it can. Absent with stage
    /// Identified and no plan yet: it is being worked out.
    [[nodiscard]] std::optional<Error> obstacle() const;
    [[nodiscard]] bool canStart() const;

    /// A person said that this port may be talked to; not asked again.
    void agreeToPort(const commissioning::PortInfo &port);
    void open(commissioning::UnitOptions options);
    void openDemo();
    /// The same port again, with what was given since.
    void retry();
    void retryWithPassword(const std::string &devicePassword);
    using Remember = UnitPasswords::Remember;
    /// What becomes of the next device password that the unit takes.
    void rememberDevicePassword(Remember remember) { m_passwords.rememberDevice(remember); }
    /// Whether the APN password that is typed is to be remembered once the unit holds it; false
    /// forgets it at once.
    void rememberApnPassword(bool remember) { m_passwords.rememberApn(m_draft, remember); }
    /// It will be, or is.
    [[nodiscard]] bool isApnPasswordRemembered() const
    {
        return m_passwords.isApnRemembered(m_draft);
    }
    /// @p imei valid, from the label.
    void giveImei(const std::string &imei);
    /// The unit is here and nothing runs.
    [[nodiscard]] bool canTryWord() const;
    /// A word that was tried has no answer yet.
    [[nodiscard]] bool isWordOut() const { return m_isWordOut; }
    /// Sends the reading form of a word that is being taught; answered by wordTried(). @p secret:
    /// its answer holds one.
    void tryWord(const std::string &command, bool secret);
    /// The unit is here, nothing runs, and no answer is awaited: a line can be sent to it.
    [[nodiscard]] bool canSay() const;
    /// Sends what a person typed; answered by lineSaid(). What is said is in the transcript.
    void say(const device::TypedLine &line);
    /// Waits no longer for the answer.
    void stopLine();
    /// A script is being sent: until it ends the unit is not read anew, nor written, nor spoken to
    /// in other words. Letting go of it ends the script.
    [[nodiscard]] bool isInConversation() const { return m_isInConversation; }
    void setInConversation(bool on);
    /// What was typed may have changed settings since they were read: see readAgain(). Nothing is
    /// written meanwhile.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// A write to this unit was cut short, and is neither finished nor put back nor left: nothing
    /// else is written meanwhile.
    [[nodiscard]] bool isUndecided() const { return m_isUndecided; }
    void setUndecided(bool undecided);
    /// A real unit is here, or was, and nothing is being written to it.
    [[nodiscard]] bool canUseProfile() const;
    /// The same port again, with this profile.
    void useProfile(const std::string &id);
    /// To wordsToAgree(): they are sent from here on, and not asked for again with this firmware.
    void agreeToWords();
    void setPreset(const std::string &id);
    void setProof(ProofWish wish);
    /// Where trackers reach this laptop from outside, for a proof by it.
    void setPublicAddress(const std::string &text);
    /// The proof changes at once where another is preferred than before, the rest with the next
    /// unit.
    void followPreferences(const Preferences &preferences);
    void setText(SettingId setting, const std::string &text);
    /// What was changed of the draft, step by step, to be taken back while canEdit(). What is typed
    /// into one field by setText() is one step.
    [[nodiscard]] QUndoStack &history() { return m_history; }
    /// The unit is read, and what it shall hold can be said.
    [[nodiscard]] bool canEdit() const { return m_stage == Stage::Identified && !backup(); }
    /// One step each. Unlike with setText(), a server that is not the preset's can be typed: it
    /// keeps port and transport, and the preset that is its own comes with it.
    void editSetting(SettingId setting, const std::string &text);
    /// The same letter by letter: @p text stands in a field that is open. It counts at once, and
    /// becomes a step with endTyping().
    void typeSetting(SettingId setting, const std::string &text);
    /// No field is open any more. @p keep false: as if nothing had been typed.
    void endTyping(bool keep = true);
    /// They stay as the unit holds them, as far as it said what it holds; one step.
    void resetSettings(const std::vector<SettingId> &settings);
    /// What the earlier settings that are looked at hold, as if it had been typed.
    void takeBackup();
    /// Of the vehicle that the unit is in, for the certificate; kept until the next unit.
    void setPlate(const QString &plate) { m_plate = plate; }
    [[nodiscard]] const QString &plate() const { return m_plate; }
    void takeApn(const network::Apn &apn);
    /// What a list wants of the unit; a person did not type it.
    void takeTarget(const commissioning::Target &target);
    /// The settings are not those any more that the window began with for this unit.
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    /// Whom the certificate number @p id names from now on, which is kept with it. Answered by
    /// signatureNotKept() when it cannot be.
    void correctSignature(std::int64_t id, const Signature &signature);
    /// Those of a file, each as if it had been typed, with the preset that fits their server.
    TakenSettings takeSettings(const ConnectionSettings &settings);
    /// Keeps the server as it stands, when draft().ownPreset() gives one, as a preset of the
    /// person's own at @p place, and chooses it. Errors: those of Station::savePreset().
    [[nodiscard]] Result<void> savePreset(const PresetPlace &place, const QString &name);
    /// Writes the target, or puts back the earlier settings that are looked at.
    void start(bool prove);
    /// How long the proofs of jobs that start from now on are waited for; two minutes at first.
    void setProofTimeout(std::chrono::seconds timeout) { m_proofTimeout = timeout; }
    /// Sets the final server that an interrupted proof left to be set.
    void finishProof();
    void cancel();
    /// From Finished, or from earlier settings, back to the settings of the same unit.
    void backToSettings();
    /// The same unit anew, where none is being read or written; what was typed stays.
    void readAgain();
    /// Looks at earlier settings: those number @p index of backups().
    void lookAtBackup(std::size_t index);
    /// The same with one of this unit that may be older than those.
    void lookAtBackup(const device::Backup &backup);
    /// A password that the earlier settings do not hold; empty: it stays as it is.
    void setBackupPassword(SettingId setting, const std::string &text);
    /// Lets go of the unit.
    void release();

Q_SIGNALS:
    /// The stage is another one.
    void stageChanged();
    /// Anything that this object tells is different.
    void changed();
    /// The preset was chosen anew or the unit's APN came in: fields take their texts from draft().
    void draftReplaced();
    /// apnProposal() or apnTrouble() is another one.
    void apnsChanged();
    /// What was agreed to counts, and will be asked for again: it could not be kept.
    void notRemembered(const sp7600::Error &error);
    /// What was corrected on a certificate stands on the page that was saved and nowhere else.
    void signatureNotKept(const sp7600::Error &error);
    /// What the unit answered to tryWord(); it may hold a secret.
    void wordTried(const sp7600::Result<std::string> &answer);
    /// What came of say().
    void lineSaid(const sp7600::Result<void> &result);
    /// rememberedPassword() is another one.
    void passwordRemembered();
    /// backups() is another list.
    void backupsChanged();
    /// backup() is another one.
    void backupChosen();
    /// presets() is another list.
    void presetsChanged();

private:
    void openNow();
    void openWorker();
    void beginWork();
    void setStage(Stage stage);
    void resetUnit();
    void resetProgress();
    void planSoon();
    void planNow();
    void takePlan(const commissioning::Plan &plan);
    void showPlan();
    void leaveBackup();
    void edit(const QString &name, const std::function<void()> &change,
              std::optional<SettingId> typed = {});
    void pushStep(const QString &name, const Wishes &before, std::optional<SettingId> typed = {});
    void changeSetting(SettingId setting, const std::string &text);
    void changeHost(const std::string &host);
    [[nodiscard]] std::string firmware() const;
    void accept(const std::vector<std::string> &words);
    [[nodiscard]] bool acceptRemembered();

    void onStateChanged(commissioning::UnitWorker::State state);
    void onStepChanged(JobStep step, StepState state);
    void onReady();
    bool proposeApn();
    void onSecretLoaded(const secrets::SecretKey &key, const std::string &secret);
    void offerRemembered();
    /// As far as it is known, from the unit or from its label.
    [[nodiscard]] const std::optional<std::string> &imei() const;
    void onPlanReady(const commissioning::Plan &plan);
    void onRestorePlanReady(const commissioning::Plan &plan);
    void onSaid(const Result<void> &result);
    void onFinished(const Commissioning &job);
    void onFailed(const Error &error);

    commissioning::Station &m_station;
    DemoFactory m_demoFactory;
    std::unique_ptr<DemoUnit> m_demoUnit;
    Stage m_stage = Stage::NoUnit;
    commissioning::UnitOptions m_options;
    bool m_openWhenClosed = false;
    bool m_keepDraft = false;
    ProofWish m_preferredProof = ProofWish::Automatic;
    bool m_isEdited = false;
    bool m_cancelAsked = false;
    bool m_isWordOut = false;
    bool m_isLineOut = false;
    bool m_isStale = false;
    bool m_isUndecided = false;
    bool m_isInConversation = false;

    std::optional<Identity> m_identity;
    DeviceStatus m_status;
    QElapsedTimer m_statusClock;
    std::optional<device::Profile> m_profile;
    std::optional<Error> m_profileNotFound;
    std::optional<SettingsSnapshot> m_snapshot;
    std::optional<Error> m_error;

    UnitPasswords m_passwords;
    std::string m_rememberedPassword;
    QString m_plate;
    std::optional<std::string> m_plateOf; ///< The unit for which it was typed.

    PresetChoice m_presets;
    TargetDraft m_draft;
    QUndoStack m_history;
    /// What is typed into a field that is open, and how things stood before.
    struct Typing {
        SettingId setting;
        std::string text;
        Wishes before;
        bool wasEdited;
    };
    std::optional<Typing> m_typing;
    ApnProposal m_apnProposal;
    std::optional<Error> m_apnTrouble;
    EarlierSettings m_earlier;
    std::optional<commissioning::Plan> m_plan;
    DifferenceModel m_difference;
    QTimer m_planTimer;

    std::array<StepState, allSteps.size()> m_steps{};
    QElapsedTimer m_clock;
    QElapsedTimer m_proofClock;
    std::vector<SettingResult> m_written;
    std::optional<Waiting> m_waiting; ///< As it was told when m_waitClock started.
    QElapsedTimer m_waitClock;
    commissioning::HeardSoFar m_heard;
    std::optional<Endpoint> m_listeningAt;
    std::optional<Endpoint> m_finalServer;
    std::optional<Obligation> m_obligation;
    std::optional<Commissioning> m_job;
    SignatureKeeper m_signatures;
    QTimer m_tick;
    bool m_isSimulator = false; ///< The port that was opened last is of a virtual tracker.
    std::chrono::seconds m_proofTimeout{120};
    /// Last: it stops first.
    std::unique_ptr<commissioning::UnitWorker> m_worker;
};

} // namespace sp7600::ui
