// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formfield.h"
#include "ui/handover.h"
#include "ui/supportsaver.h"

#include "core/commissioning/diagnosisworker.h"
#include "core/commissioning/station.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sp7600::ui
{

class UnitPresenter;

/// Why a tracker does not report: what is looked at, how far that is, what came of it, and what
/// pressing a remedy means. The unit is read by UnitPresenter alone, so that its port is opened
/// once. The Diagnose page only shows this.
class DiagnosisPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,    ///< Nothing was looked at yet.
        Reading, ///< The unit is read, and everything else is looked at already.
        Looking, ///< The unit is read; the rest is still looked at.
        Done,    ///< See diagnosis(); or error() where it could not begin, or wasStopped().
    };

    /// Both must outlive the presenter.
    DiagnosisPresenter(commissioning::Station &station, UnitPresenter &unit,
                       QObject *parent = nullptr);
    /// Cancels, and waits for the end.
    ~DiagnosisPresenter() override;
    Q_DISABLE_COPY_MOVE(DiagnosisPresenter)

    /// What every diagnosis begins with; the unit, its target and what a person chose are added.
    /// Whoever does not want this laptop asked puts a prober of their own in.
    void setBasis(commissioning::DiagnosisInputs basis) { m_basis = std::move(basis); }
    /// The ports of this laptop, without those @p taken by somebody else.
    void setPorts(const commissioning::PortList &list, const std::set<std::string> &taken);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const
    {
        return m_stage == Stage::Reading || m_stage == Stage::Looking;
    }
    [[nodiscard]] std::chrono::seconds elapsed() const;
    /// How much longer is listened; 0 where it is not listened.
    [[nodiscard]] std::chrono::seconds listenLeft() const;
    [[nodiscard]] StepState checkState(DiagnosisCheck check) const
    {
        return m_checks[static_cast<std::size_t>(check)];
    }
    /// While it runs: the rungs by what is known so far; those that may still change because of
    /// what is being looked at are isLookedAt().
    [[nodiscard]] const std::vector<RungResult> &ladderSoFar() const { return m_ladder; }
    [[nodiscard]] bool isLookedAt(const RungResult &rung) const;
    /// Of the last diagnosis.
    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] const std::optional<Diagnosis> &diagnosis() const { return m_diagnosis; }
    /// It was stopped, and is made of what was seen by then; where the tracker was still being
    /// read, diagnosis() is that of before, if there is one.
    [[nodiscard]] bool wasStopped() const { return m_stopped != Stopped::No; }
    [[nodiscard]] bool wasStoppedReading() const { return m_stopped == Stopped::Reading; }
    /// Why it did not begin.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Findings of the last diagnosis for which nothing arrives.
    [[nodiscard]] std::size_t errorCount() const;
    /// What the last diagnosis heard.
    [[nodiscard]] const std::vector<std::shared_ptr<const Reception>> &traffic() const
    {
        return m_worker->traffic();
    }

    /// The unit on the Commission page is the one that is looked at.
    [[nodiscard]] bool hasUnit() const;
    [[nodiscard]] const std::string &unitPort() const;
    /// Ports on which there may be a tracker, while hasUnit() is false; the likeliest first.
    [[nodiscard]] const std::vector<commissioning::PortInfo> &ports() const { return m_ports; }
    /// The one that is opened then; empty: none.
    [[nodiscard]] const std::string &port() const { return m_port; }
    /// Where the unit shall report, as far as somebody said so.
    [[nodiscard]] const Preset *preset() const;
    [[nodiscard]] std::optional<Endpoint> endpoint() const;
    [[nodiscard]] Circumstance circumstance() const { return m_circumstance; }
    [[nodiscard]] bool isListening() const { return m_listening; }
    /// What a remedy has this laptop answer to trackers at the moment; absent: it answers as usual.
    [[nodiscard]] std::optional<listener::Acknowledgement> otherAnswer() const;

    void choosePort(const std::string &port);
    /// Kept for the next start of the program.
    void setCircumstance(Circumstance circumstance);
    void setListening(bool listening);
    /// A list of trackers is at work, and all get the same answers: they stay as they are.
    void setListRunning(bool running);
    /// Whether apply() may be asked for what that finding advises at the moment.
    [[nodiscard]] bool canApply(const Finding &finding) const;

    void start();
    /// Opens that tracker and looks at it; what is wanted of it goes into the form. Ends with
    /// DeviceReplaced where another one answers. False, and nothing happens, while one runs.
    [[nodiscard]] bool diagnose(const Handover &tracker);
    /// At once, with what was seen by then.
    void stop();
    /// It was listened for long enough.
    void endListening() { m_worker->endListening(); }
    /// Ends otherAnswer(). It also ends when another tracker comes, whose answer it never was.
    void answerAsUsual();
    /// What the button of a finding does. @p finding of diagnosis().
    void apply(const Finding &finding);
    /// What that finding has to be copied for; empty where its remedy is another one.
    [[nodiscard]] QString commandOf(const Finding &finding) const;
    /// The last diagnosis for somebody who helps from afar; secrets are not in it.
    [[nodiscard]] QString asText() const;
    /// Writes the file that a technician sends to get help to @p where, with all that was seen and
    /// said; there must be a diagnosis. What becomes of it is told by support().
    void saveForSupport(const QString &where, const support::SupportOptions &options);
    [[nodiscard]] const SupportSaver &support() const { return m_support; }
    /// What that file is called when nobody calls it otherwise.
    [[nodiscard]] QString supportFileName() const;

Q_SIGNALS:
    /// Anything that this object tells is different.
    void changed();
    /// A diagnosis began, or is done.
    void stageChanged();
    void portsChanged();
    /// The remedy is on the Commission page; @p field: what a person fills in there.
    void commissionWanted(sp7600::ui::FormField field);
    /// The remedy is with the firmware's words.
    void wordsWanted();

private:
    /// How long is listened where nothing says otherwise.
    static constexpr std::chrono::seconds usualListening{60};

    void setStage(Stage stage);
    void begin(std::chrono::seconds listen);
    void onUnitChanged();
    [[nodiscard]] bool isAnotherUnit() const;
    void forgetDiagnosis();
    void showReading();
    [[nodiscard]] bool isPending(DiagnosisCheck check) const;
    [[nodiscard]] bool readUnit();
    void startWorker();
    void onWorkerEnded();
    void abandon();
    void look();
    [[nodiscard]] std::optional<DeviceEvidence> device() const;
    void addTarget(commissioning::DiagnosisInputs &inputs,
                   const std::shared_ptr<commissioning::DeviceToCome> &toCome) const;
    void addListening(commissioning::DiagnosisInputs &inputs) const;
    void answerOtherwise();
    [[nodiscard]] bool isAnsweredUnitGone() const;
    /// Of the tracker that the last diagnosis was about.
    [[nodiscard]] std::optional<std::string> diagnosedImei() const;
    void openUnit();
    void openForRemedy();
    void onUnitStageChanged();
    [[nodiscard]] bool isHandedOverHere() const;
    [[nodiscard]] std::optional<Error> wrongUnit() const;
    void putHandedOver();
    void putPending();
    [[nodiscard]] support::SupportContents supportContents() const;
    void onFinished(const Evidence &evidence, const Diagnosis &diagnosis);
    void onRefused(const Error &error);

    commissioning::Station &m_station;
    UnitPresenter &m_unit;
    commissioning::DiagnosisInputs m_basis;
    std::vector<commissioning::PortInfo> m_ports;
    std::string m_port;
    bool m_portChosen = false; ///< By a person.
    Circumstance m_circumstance = Circumstance::NotKnown;
    bool m_listening = false;
    bool m_listRunning = false;
    std::chrono::seconds m_listenFor{0};
    /// What a remedy changed about the answers of this laptop.
    struct OtherAnswer {
        listener::Acknowledgement answer;
        listener::Acknowledgement usual;
        std::optional<std::string> imei; ///< Of the tracker that it is for.
        std::string port;                ///< Where that one is; empty: not on a cable.
    };
    std::optional<OtherAnswer> m_otherAnswer;
    /// Settings of a remedy, for the form as soon as there is one; a person may have to give a
    /// password first, or to plug the tracker in again.
    struct Pending {
        ConnectionSettings settings;
        std::optional<std::string> imei; ///< Of the tracker that they are for.
        std::string port;                ///< Where that one is; empty: not on a cable.
    };
    std::optional<Pending> m_pending;
    std::optional<Handover> m_handedOver; ///< Until its port is let go of.
    bool m_filling = false;               ///< The form, with what is wanted of it.
    bool m_isFilled = false;              ///< From there on it is a person's.

    Stage m_stage = Stage::Idle;
    std::array<StepState, allChecks.size()> m_checks{};
    std::vector<RungResult> m_ladder;
    Evidence m_evidence;
    std::optional<Diagnosis> m_diagnosis;
    std::optional<Error> m_error;
    std::optional<Error> m_refusal; ///< Noticed while Looking; told at the end of it.
    /// While Reading: what comes of that.
    std::shared_ptr<commissioning::DeviceToCome> m_toCome;
    Evidence m_seen; ///< While Reading: all but the unit.
    /// Of a diagnosis that nobody waits for any more, until the worker has ended it.
    bool m_isAbandoned = false;
    std::optional<commissioning::DiagnosisInputs> m_next; ///< Waits for that.
    enum class Stopped { No, Reading, Looking };
    Stopped m_stopped = Stopped::No;
    bool m_openedHere = false; ///< The unit, for the diagnosis that runs.
    SupportSaver m_support;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QTimer m_readDeadline;
    /// Last: it stops first.
    std::unique_ptr<commissioning::DiagnosisWorker> m_worker;
};

} // namespace sp7600::ui
