// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/commissioning/proofpost.h"
#include "core/commissioning/unfinishedwrite.h"
#include "core/device/canceltoken.h"
#include "core/device/devicesession.h"
#include "core/device/link.h"
#include "core/device/profile.h"
#include "core/device/settingstransaction.h"
#include "core/model/model.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{
struct Backup;
}

namespace sp7600::commissioning
{

class PortRecovery;
class Station;

/// Told what happens while a job runs, on the job's thread. All functions have an empty default.
class JobObserver
{
public:
    virtual ~JobObserver() = default;
    virtual void stepChanged(JobStep, StepState) {}
    /// No profile was found that the unit answers to; see UnitOptions::probedInVain.
    virtual void probedInVain(const std::vector<std::string> & /*leftOut*/) {}
    virtual void identified(const Identity &, const DeviceStatus &, const device::Profile &) {}
    virtual void settingsRead(const SettingsSnapshot &) {}
    virtual void settingDone(const SettingResult &) {}
    /// The unit begins to be waited for, or for another reason; nothing: the wait is over.
    virtual void waiting(const std::optional<Waiting> &) {}
    virtual void heard(const HeardSoFar &, const Endpoint & /*listeningAt*/) {}
    /// The proof is over, and the unit is given its final server.
    virtual void settingFinalServer(const Endpoint &) {}
    /// What an interrupted proof left to be done for the unit that is open; nothing: it is done.
    virtual void owed(const std::optional<Obligation> &) {}
    /// An earlier program did not live to end its write to the unit that is open; what it left
    /// behind, as it was read just now.
    virtual void unfinished(const UnfinishedWrite &, WriteLeft) {}
};

/// The whole job with one unit as straight-line code: connect, identify, read, then as often as
/// wanted plan and write, prove, record. Blocks the thread that it is called on, which is never the
/// GUI's; every wait ends with the token given. One thread.
class Job
{
public:
    /// @p station and @p observer must outlive the job.
    Job(Station &station, UnitOptions options, JobObserver &observer);
    ~Job();
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    /// What can be said of @p target before the unit is asked anything, so that a slip costs no
    /// conversation. Errors: ProfileUnknown, VirtualProfileRefused, PresetUnknown, PresetNeedsHost,
    /// HostIsLoopback for a real unit.
    [[nodiscard]] Result<void> check(const Target &target);

    /// Opens the port and says nothing there; open() goes on from it. Errors: those of opening a
    /// port, ProfileUnknown, VirtualProfileRefused.
    [[nodiscard]] Result<void> connect(const device::CancelToken &cancel);
    /// Connects, identifies and reads. Errors: those of opening a port, of the conversation,
    /// ProfileUnknown, VirtualProfileRefused, DeviceReplaced when the IMEI of the label is another.
    [[nodiscard]] Result<void> open(const device::CancelToken &cancel);
    /// Reads the settings once more.
    [[nodiscard]] Result<void> readAgain(const device::CancelToken &cancel);

    /// Restarts the unit and waits until it answers again. Errors: NothingKnown where the profile
    /// has no word for it, ConsentNeeded, and those of DeviceSession::restart().
    [[nodiscard]] Result<void> restart(const device::CancelToken &cancel);

    /// Before open(), where a refused password shall be tried only once: whether the unit of that
    /// IMEI refused it before. It is then asked nothing further, and open() fails with
    /// PasswordWrong.
    void setHasRefused(device::HasRefused hasRefused) { m_hasRefused = std::move(hasRefused); }

    /// After open() failed, what was told until then.
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const SettingsSnapshot &settings() const { return m_settings; }
    [[nodiscard]] const device::Profile &profile() const { return *m_profile; }
    /// Why no profile was found for a unit for which nobody chose one.
    [[nodiscard]] const std::optional<Error> &profileNotFound() const { return m_profileNotFound; }
    /// From the label, when the unit cannot tell. Already checked by parseImei().
    void setImei(const std::string &imei);
    /// What the user agrees to from here on.
    void accept(const device::Consent &consent);

    /// What the unit answers to a command that the profile does not hold, see
    /// DeviceSession::tryCommand().
    [[nodiscard]] Result<std::string> tryCommand(const std::string &command, bool secret,
                                                 const device::CancelToken &cancel);

    /// Sends what a person typed, see DeviceSession::say(). The settings stay as they were read,
    /// whatever it changed.
    [[nodiscard]] Result<void> say(const device::TypedLine &line,
                                   const device::CancelToken &cancel);

    /// What @p target means for this unit. Where it is to report to this laptop for good, the
    /// listener is started, because its port becomes part of what is written.
    [[nodiscard]] Plan plan(const Target &target);

    /// Writes, reads back, waits for the proof as it was planned, and records the whole. What a
    /// proof changes for its time is owed durably before, and set right afterwards whatever came of
    /// the proof. The result is Proved, Configured (no proof possible or wanted), Failed or
    /// Cancelled; FinalServerNotSet when the unit could not be given its server.
    [[nodiscard]] Commissioning commission(const Target &target,
                                           std::chrono::milliseconds proofTimeout,
                                           const device::CancelToken &cancel);
    /// What an interrupted proof left to be done for this unit.
    [[nodiscard]] const std::optional<Obligation> &obligation() const { return m_obligation; }
    /// What doing it means. Obstacles: NothingOwed, ConsentNeeded, HostIsLoopback.
    [[nodiscard]] Plan planFinish() const;
    /// Sets the final server, reads it back and records that. The result is Configured, Failed or
    /// Cancelled.
    [[nodiscard]] Commissioning finishProof(const device::CancelToken &cancel);
    /// What an earlier program did not live to end with this unit, whatever came of it since.
    [[nodiscard]] const std::optional<UnfinishedWrite> &unfinished() const { return m_unfinished; }
    /// Writes and reads back, no more. The result is Written, Failed or Cancelled.
    [[nodiscard]] Commissioning write(const Target &target, const device::CancelToken &cancel);

    /// What it means to put back what a backup holds. @p secrets: passwords that the backup left
    /// out, as far as somebody knows them. Obstacles: DeviceReplaced for a backup of another unit,
    /// ImeiNeeded, ConsentNeeded.
    [[nodiscard]] Plan planRestore(const device::Backup &backup,
                                   const ConnectionSettings &secrets) const;
    /// Puts it back, as far as it was read then. The result is Restored, Failed or Cancelled.
    [[nodiscard]] Commissioning restore(const device::Backup &backup,
                                        const ConnectionSettings &secrets,
                                        const device::CancelToken &cancel);

    /// The settings as they are, in the form in which a job reports them.
    [[nodiscard]] Commissioning report(JobResult result) const;

    /// Keeps the line open and notes what the unit says unasked, until cancelled (Cancelled),
    /// unplugged (LinkLost) or time is up (TimedOut).
    [[nodiscard]] Error idle(const device::CancelToken &cancel,
                             device::TimePoint until = device::TimePoint::max());
    /// Notes what the unit said last without a line end. The destructor does it, too.
    void endReceived();
    /// Asks who is there, where there is a word for it. Errors: DeviceReplaced, and those of the
    /// conversation.
    [[nodiscard]] Result<void> confirmSameUnit(const device::CancelToken &cancel);

private:
    [[nodiscard]] Result<void> chooseProfile();
    [[nodiscard]] Result<std::unique_ptr<device::Link>> makeLink(const std::string &port) const;
    void tellEnd(JobStep step, bool isDone);
    /// What the unit at the open link answers to, where nobody chose. Errors: Cancelled, LinkLost,
    /// PasswordWrong.
    [[nodiscard]] Result<void> probeProfile(const device::CancelToken &cancel);
    [[nodiscard]] SettingsDifference difference(const ConnectionSettings &wanted) const;
    [[nodiscard]] std::optional<Error> consentNeeded(const SettingsDifference &difference) const;
    void rememberPort();
    [[nodiscard]] bool isForThisLaptop(const Target &target) const;
    /// The listener of the station is what hears the unit for the time of the job.
    [[nodiscard]] bool isHeardHere(const Target &target) const;
    /// Fills in which proof it will be.
    [[nodiscard]] Result<ConnectionSettings> resolve(const Target &target, Plan &plan);
    [[nodiscard]] Result<void> choose(const ConnectionSettings &wanted, bool reportsHere,
                                      Plan &plan) const;
    /// Where it would have to be reached at a router. Error: ProofMadeUp.
    [[nodiscard]] Result<void> refuseRouter() const;
    [[nodiscard]] std::string bindAddress() const;
    /// Of this laptop: where it is listened. Errors: those of ownAddress().
    [[nodiscard]] Result<std::string> addressHere() const;
    /// For a unit that is to report here. Errors: those of ownAddress().
    [[nodiscard]] Result<ProofPost::Way> wayHere(Transport transport) const;
    /// @p wanted with this laptop for the server, as far as that is known before it is listened.
    [[nodiscard]] ConnectionSettings reportingHere(const ProofPost::Way &way,
                                                   ConnectionSettings wanted) const;
    [[nodiscard]] std::optional<Error> consentNeeded(const Plan &plan) const;
    [[nodiscard]] Result<Endpoint> listenHere(const ConnectionSettings &overrides,
                                              Transport transport);
    /// The write step alone: fills `settings`, `backupId` and `error` of @p job.
    void writeInto(Commissioning &job, const ConnectionSettings &wanted,
                   const device::CancelToken &cancel);
    [[nodiscard]] device::TransactionReport transact(device::BackupJournal &journal,
                                                     const ConnectionSettings &wanted,
                                                     const device::CancelToken &cancel);
    void proveInto(Commissioning &job, const ProofPost &post, const std::optional<Endpoint> &server,
                   std::chrono::milliseconds proofTimeout, const device::CancelToken &cancel);
    void proveViaLaptop(Commissioning &job, const Plan &plan,
                        std::chrono::milliseconds proofTimeout, const device::CancelToken &cancel);
    [[nodiscard]] Result<ProofPost> openPost(ProofKind kind, const Endpoint &server,
                                             const device::CancelToken &cancel);
    [[nodiscard]] Result<void> owe(const Endpoint &server, const Endpoint &meanwhile);
    void setFinalServer(Commissioning &job, const Endpoint &server);
    void keepWhileOwed(ProofPost &post) const;
    void keepIfHeld(ProofPost &post) const;
    /// After the unit was read: what is owed to it, unless it holds that already.
    void lookForObligation();
    /// After a write that was about the server: the last word on it is what counts.
    void settleObligation(const ConnectionSettings &wanted);
    void obligationIsMet();
    /// After the unit was read: is there a write that nobody saw end?
    void lookForUnfinished();
    void settleUnfinishedAfterWrite(const std::vector<SettingResult> &written);
    void settleUnfinishedAfterRestore();
    void settleUnfinished();
    /// The unit tells where it reports; what it told may be empty.
    [[nodiscard]] bool isServerRead() const;
    /// As the unit was read last; absent when it has none, or not all of it could be read.
    [[nodiscard]] std::optional<Endpoint> serverNow() const;
    /// What the unit says of its own connection, where nothing else shows one.
    void askForConnection(Commissioning &job, const device::CancelToken &cancel);
    void finish(Commissioning &job, JobResult goodResult) const;
    void record(Commissioning &job) const;
    /// Of the SIM, as the table of carriers has it; empty when it is not in there.
    [[nodiscard]] std::string operatorName() const;

    Station &m_station;
    UnitOptions m_options;
    JobObserver &m_observer;
    std::optional<PublicAddress> m_publicAddress; ///< As it was planned last.
    /// Where the unit is heard that is to report to this laptop, as it was planned last.
    std::optional<ProofPost> m_here;
    bool m_probes; ///< Nobody chose a profile for a real unit.
    device::HasRefused m_hasRefused;
    std::optional<device::Profile> m_probedProfile;
    std::optional<Error> m_profileNotFound;
    const device::Profile *m_profile = nullptr;
    std::unique_ptr<device::Link> m_link;
    bool m_isConnected = false; ///< By connect(), and nothing was said yet.
    std::unique_ptr<PortRecovery> m_recovery;
    std::optional<device::DeviceSession> m_session;
    Identity m_identity;
    std::optional<DeviceStatus> m_status; ///< As it was told when the unit was opened.
    SettingsSnapshot m_settings;
    bool m_settingsRead = false;
    std::optional<Obligation> m_obligation;
    std::optional<UnfinishedWrite> m_unfinished;
    // The last write, as the listener counts and as the clock shows.
    std::uint64_t m_feedNumber = 0;
    UtcMillis m_writtenAt{};
};

} // namespace sp7600::commissioning
