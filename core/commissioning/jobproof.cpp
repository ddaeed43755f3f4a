// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job does about the proof, and about what a proof leaves to be done.
#include "core/commissioning/job.h"
#include "core/commissioning/proofchoice.h"
#include "core/commissioning/proofpost.h"
#include "core/commissioning/proofwait.h"
#include "core/commissioning/station.h"
#include "core/commissioning/wantedsettings.h"
#include "core/device/backupjournal.h"
#include "core/system/clock.h"

#include <algorithm>

namespace sp7600::commissioning
{

namespace
{

constexpr std::array serverSettings = {SettingId::Host, SettingId::ServerPort,
                                       SettingId::Transport};

const SettingResult *resultOf(const Commissioning &job, SettingId setting)
{
    const auto found = std::ranges::find(job.settings, setting, &SettingResult::setting);
    return found != job.settings.end() ? &*found : nullptr;
}

/// The write left the server as it was, and that is known.
bool isServerUntouched(const Commissioning &job)
{
    // No word is sent before there is a backup.
    return !job.backupId || std::ranges::all_of(serverSettings, [&job](SettingId setting) {
        const auto *result = resultOf(job, setting);
        return result != nullptr && (!result->before || result->after == result->before);
    });
}

/// The second half of one job, whose backup holds already what the unit held before.
class SameBackup final : public device::BackupJournal
{
public:
    SameBackup(device::BackupJournal &journal, std::int64_t id)
        : m_journal(journal)
        , m_id(id)
    {
    }

    [[nodiscard]] Result<std::int64_t> saveBackup(const device::Backup &) override { return m_id; }
    [[nodiscard]] Result<void> finishBackup(std::int64_t id,
                                            const std::vector<SettingResult> &after,
                                            const std::optional<Error> &error) override
    {
        return m_journal.finishBackup(id, after, error);
    }

private:
    device::BackupJournal &m_journal;
    std::int64_t m_id;
};

/// What became of the server in the end, beside what it was before the job.
void takeServer(Commissioning &job, const device::TransactionReport &last, const Endpoint &server)
{
    ConnectionSettings wanted;
    wanted.setEndpoint(server);
    for (const auto &entry : last.settings) {
        if (std::ranges::find(serverSettings, entry.setting) == serverSettings.end())
            continue;
        const auto whole = std::ranges::find(job.settings, entry.setting, &SettingResult::setting);
        if (whole == job.settings.end())
            continue;
        whole->wanted = wanted.value(entry.setting);
        whole->after = entry.after;
        whole->afterRestart = entry.afterRestart;
        if (entry.after != whole->wanted) {
            whole->outcome = entry.after ? SettingOutcome::Ignored : SettingOutcome::Unreadable;
        } else {
            whole->outcome = whole->before == whole->wanted ? SettingOutcome::Unchanged
                                                            : SettingOutcome::Verified;
        }
    }
}

} // namespace

Result<void> Job::choose(const ConnectionSettings &wanted, bool reportsHere, Plan &plan) const
{
    ProofFacts facts;
    facts.wish = plan.target.proof;
    facts.reportsHere = reportsHere;
    facts.server = wanted.endpoint();
    facts.readsBack = isServerRead();
    facts.isMadeUp = m_profile->isVirtual() || m_station.isSimulatorPort(m_options.port)
                     || (m_identity.imei && isSyntheticImei(*m_identity.imei));
    facts.isForwarded =
        m_publicAddress.has_value() && !(reportsHere && plan.target.overrides.has(SettingId::Host));
    const bool asksForReach =
        facts.wish == ProofWish::Automatic && !reportsHere && !facts.isMadeUp && !facts.isForwarded;
    if (asksForReach)
        facts.reach = m_station.reachability().conclusion;
    const auto chosen = chooseProof(facts);
    if (!chosen)
        return std::unexpected(chosen.error());
    plan.proof = chosen->kind;
    plan.reason = chosen->reason;
    plan.viaLaptop = chosen->kind != ProofKind::Configured && !reportsHere;
    if (facts.isForwarded && chosen->kind != ProofKind::Configured) {
        if (const auto comes = refuseRouter(); !comes)
            return comes;
    }
    if (!plan.viaLaptop)
        return {};
    const auto way = wayHere(facts.server->transport);
    if (!way)
        return failure(ErrorCode::ProofNeedsAddress);
    return refuseLoopback(*m_profile, reportingHere(*way, wanted));
}

/// A virtual tracker sends nothing but to this laptop, so it never comes back by a router.
Result<void> Job::refuseRouter() const
{
    const auto &there = m_publicAddress;
    if (!there || !m_profile->isVirtual() || isLoopbackHost(there->host))
        return {};
    return failure(ErrorCode::ProofMadeUp,
                   {{"endpoint", hostAndPort(there->host, there->port.value_or(usualReportPort))}});
}

ConnectionSettings Job::reportingHere(const ProofPost::Way &way, ConnectionSettings wanted) const
{
    wanted.setEndpoint(way.told(way.port.value_or(usualReportPort)));
    return wanted;
}

Result<ProofPost::Way> Job::wayHere(Transport transport) const
{
    auto address = addressHere();
    if (!address)
        return std::unexpected(address.error());
    return ProofPost::Way{std::move(*address), transport, bindAddress(), m_options.listenPort,
                          m_publicAddress};
}

Result<std::string> Job::addressHere() const
{
    auto bound = bindAddress();
    return isEveryAddress(bound) ? ownAddress(m_station, m_profile->isVirtual())
                                 : Result<std::string>(std::move(bound));
}

/// Also to words that are sent only for the time of the proof.
std::optional<Error> Job::consentNeeded(const Plan &plan) const
{
    const auto needed = consentNeeded(plan.difference);
    if (needed || !plan.viaLaptop)
        return needed;
    const auto way = wayHere(plan.wanted.endpoint()->transport);
    return way ? consentNeeded(difference(reportingHere(*way, plan.wanted))) : needed;
}

Commissioning Job::commission(const Target &target, std::chrono::milliseconds proofTimeout,
                              const device::CancelToken &cancel)
{
    auto job = report(JobResult::Failed);
    job.presetId = target.presetId;
    job.vehicle = target.vehicle;
    job.operatorName = operatorName();
    const auto plan = this->plan(target);
    job.proofKind = plan.proof;
    if (plan.obstacle) {
        job.error = plan.obstacle;
        finish(job, JobResult::Failed);
        return job;
    }
    if (plan.viaLaptop) {
        proveViaLaptop(job, plan, proofTimeout, cancel);
    } else {
        writeInto(job, plan.wanted, cancel);
        // It reports here from now on, not only for this job.
        if (m_here)
            keepIfHeld(*m_here);
        if (!job.error && plan.proof == ProofKind::Direct)
            proveInto(job, ProofPost::running(m_station, *plan.wanted.endpoint()), {}, proofTimeout,
                      cancel);
        else
            m_observer.stepChanged(JobStep::Prove, StepState::Skipped);
        if (plan.proof == ProofKind::Configured)
            askForConnection(job, cancel);
    }
    finish(job, plan.proof == ProofKind::Configured ? JobResult::Configured : JobResult::Proved);
    record(job);
    return job;
}

void Job::askForConnection(Commissioning &job, const device::CancelToken &cancel)
{
    if (job.error)
        return;
    // Worth knowing, not worth failing for.
    const auto status = m_session->readStatus(cancel);
    if (status && *status)
        job.dataSession = (*status)->dataSession;
}

void Job::record(Commissioning &job) const
{
    m_observer.stepChanged(JobStep::Record, StepState::Running);
    const auto recorded = m_station.store().saveCommissioning(job);
    m_observer.stepChanged(JobStep::Record, recorded ? StepState::Done : StepState::Failed);
    if (recorded)
        job.id = *recorded;
    else if (!job.error)
        job.error = recorded.error();
}

void Job::proveInto(Commissioning &job, const ProofPost &post,
                    const std::optional<Endpoint> &server, std::chrono::milliseconds proofTimeout,
                    const device::CancelToken &cancel)
{
    m_observer.stepChanged(JobStep::Prove, StepState::Running);
    const auto &endpoint = post.endpoint();
    ProofWait wait{post.feed(),
                   m_feedNumber,
                   *m_identity.imei,
                   endpoint,
                   proofTimeout,
                   [this, &endpoint](const HeardSoFar &heard) { m_observer.heard(heard, endpoint); },
                   m_writtenAt};
    wait.listeningPort = post.listeningPort();
    if (post.isRelay()) {
        wait.since = 0; // Its feed began with the proof.
        wait.relay.emplace();
        wait.relay->server = *server;
        wait.relay->counters = [&post] { return post.counters(); };
        wait.relay->refused = [&post] { return post.refusedUnits(); };
    }
    wait.heard({});
    auto proof = wait.run(cancel);
    m_observer.stepChanged(JobStep::Prove, proof ? StepState::Done : StepState::Failed);
    if (!proof) {
        job.error = proof.error();
        return;
    }
    job.proof = std::move(proof->reception);
    job.proofReport = proof->report;
    job.serverAnswer = std::move(proof->answer);
}

Result<ProofPost> Job::openPost(ProofKind kind, const Endpoint &server,
                                const device::CancelToken &cancel)
{
    const auto way = wayHere(server.transport);
    if (!way)
        return failure(ErrorCode::ProofNeedsAddress);
    return kind == ProofKind::Relay
               ? ProofPost::relay(m_station, *way, server, *m_identity.imei, cancel)
               : ProofPost::direct(m_station, *way);
}

void Job::proveViaLaptop(Commissioning &job, const Plan &plan,
                         std::chrono::milliseconds proofTimeout, const device::CancelToken &cancel)
{
    const auto server = *plan.wanted.endpoint();
    auto post = openPost(plan.proof, server, cancel);
    auto meanwhile = plan.wanted;
    if (post)
        meanwhile.setEndpoint(post->endpoint());
    const auto allowed =
        post ? refuseLoopback(*m_profile, meanwhile) : Result<void>(std::unexpected(post.error()));
    const auto earlier = m_obligation;
    const auto owed = allowed ? owe(server, post->endpoint()) : allowed;
    if (!owed) {
        job.error = owed.error();
        m_observer.stepChanged(JobStep::Prove, StepState::Skipped);
        return;
    }
    writeInto(job, meanwhile, cancel);
    if (job.error) {
        m_observer.stepChanged(JobStep::Prove, StepState::Skipped);
        if (isServerUntouched(job)) {
            // Nothing more is owed than before. What cannot be struck out stays as a reminder.
            if (m_station.store().closeObligation(m_obligation->id))
                m_obligation = earlier;
        }
        keepWhileOwed(*post);
        m_observer.owed(m_obligation);
        return;
    }
    job.provedAt = post->endpoint();
    proveInto(job, *post, server, proofTimeout, cancel);
    setFinalServer(job, server);
    keepWhileOwed(*post);
}

/// A unit that was not given its final server goes on reporting to this laptop. After a direct
/// proof it is heard there; a relay ends with its proof.
void Job::keepWhileOwed(ProofPost &post) const
{
    if (m_obligation)
        keepIfHeld(post);
}

/// Unless the unit is known to report elsewhere.
void Job::keepIfHeld(ProofPost &post) const
{
    if (serverNow().value_or(post.endpoint()) == post.endpoint())
        post.keep();
}

/// Whatever came of the proof, and though it was cancelled: the person wants the unit to report to
/// its server.
void Job::setFinalServer(Commissioning &job, const Endpoint &server)
{
    m_observer.settingFinalServer(server);
    m_session->renewPatience();
    ConnectionSettings wanted;
    wanted.setEndpoint(server);
    SameBackup same(m_station.store(), job.backupId.value_or(0));
    device::BackupJournal &journal =
        job.backupId ? static_cast<device::BackupJournal &>(same) : m_station.store();
    const auto last = transact(journal, wanted, {});
    if (!job.backupId)
        job.backupId = last.backupId;
    takeServer(job, last, server);
    if (!last.error && serverNow() == server) {
        obligationIsMet();
    } else {
        job.error = Error{ErrorCode::FinalServerNotSet,
                          {{"endpoint", hostAndPort(server.host, server.port)}},
                          {}};
        if (last.error)
            job.error->parameters.emplace_back("cause", codeName(last.error->code));
    }
    m_observer.owed(m_obligation);
}

bool Job::isServerRead() const
{
    return std::ranges::all_of(serverSettings, [this](SettingId setting) {
        return m_settings[setting].state == ReadState::Read;
    });
}

std::optional<Endpoint> Job::serverNow() const
{
    return isServerRead() ? m_settings.known().endpoint() : std::nullopt;
}

Result<void> Job::owe(const Endpoint &server, const Endpoint &meanwhile)
{
    Obligation obligation;
    obligation.made = system::utcNow();
    obligation.madeBy = m_options.installer;
    obligation.imei = *m_identity.imei;
    obligation.profileId = m_options.profileId;
    obligation.server = server;
    obligation.meanwhile = meanwhile;
    const auto id = m_station.store().saveObligation(obligation);
    if (!id)
        return std::unexpected(id.error());
    obligation.id = *id;
    m_obligation = std::move(obligation);
    return {};
}

void Job::obligationIsMet()
{
    // One that cannot be struck out is found to be met when the unit is read the next time.
    if (m_obligation && m_station.store().closeObligationsOf(m_obligation->imei))
        m_obligation.reset();
}

void Job::lookForObligation()
{
    m_obligation.reset();
    const auto open = m_identity.imei ? m_station.openObligations(m_identity.imei)
                                      : Result<std::vector<Obligation>>();
    // Where they cannot be read there are none to tell.
    if (!open || open->empty())
        return;
    m_obligation = open->front();
    const bool isMet = serverNow() == m_obligation->server;
    if (isMet && m_station.hasStore())
        obligationIsMet();
    else if (isMet)
        m_obligation.reset();
    if (m_obligation)
        m_observer.owed(m_obligation);
}

void Job::settleObligation(const ConnectionSettings &wanted)
{
    const auto now = serverNow();
    const bool isAboutServer = wanted.has(SettingId::Host);
    if (!m_obligation || !isAboutServer || !now)
        return;
    // An earlier proof may have left another address of this laptop.
    const auto open = m_station.openObligations(m_obligation->imei);
    const bool isMeanwhile =
        !open || std::ranges::find(*open, *now, &Obligation::meanwhile) != open->end();
    if (isMeanwhile)
        return;
    obligationIsMet();
    m_observer.owed(m_obligation);
}

Plan Job::planFinish() const
{
    Plan plan;
    plan.target.proof = ProofWish::Configured;
    if (!m_obligation) {
        plan.obstacle = Error{ErrorCode::NothingOwed, {}, {}};
        return plan;
    }
    plan.wanted.setEndpoint(m_obligation->server);
    plan.target.overrides = plan.wanted;
    plan.difference = difference(plan.wanted);
    const auto allowed = refuseLoopback(*m_profile, plan.wanted);
    plan.obstacle = allowed ? consentNeeded(plan.difference) : allowed.error();
    return plan;
}

Commissioning Job::finishProof(const device::CancelToken &cancel)
{
    auto job = report(JobResult::Failed);
    job.operatorName = operatorName();
    const auto plan = planFinish();
    job.error = plan.obstacle;
    if (job.error) {
        finish(job, JobResult::Failed);
        return job;
    }
    const auto server = m_obligation->server;
    writeInto(job, plan.wanted, cancel);
    if (!job.error && serverNow() != server) {
        // Acknowledged, and nothing shows that it is there.
        job.error = Error{ErrorCode::FinalServerNotSet,
                          {{"endpoint", hostAndPort(server.host, server.port)}},
                          {}};
    }
    askForConnection(job, cancel);
    m_observer.stepChanged(JobStep::Prove, StepState::Skipped);
    finish(job, JobResult::Configured);
    record(job);
    return job;
}

} // namespace sp7600::commissioning
