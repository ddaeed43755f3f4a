// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/job.h"

#include "core/commissioning/portrecovery.h"
#include "core/commissioning/proofpost.h"
#include "core/commissioning/station.h"
#include "core/commissioning/unitprobe.h"
#include "core/commissioning/wantedsettings.h"
#include "core/device/backupjournal.h"
#include "core/device/ports.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/device/transcript.h"
#include "core/network/apnsuggestion.h"
#include "core/system/clock.h"

#include <algorithm>
#include <utility>

namespace sp7600::commissioning
{

namespace
{

constexpr auto openTimeout = std::chrono::seconds(10);

JobResult endOf(const Commissioning &job, JobResult good)
{
    if (!job.error)
        return good;
    return job.error->code == ErrorCode::Cancelled ? JobResult::Cancelled : JobResult::Failed;
}

/// What the unit was seen to hold then and does not hold now.
std::optional<Error> notRestored(const device::Backup &backup, const Commissioning &job)
{
    std::string different;
    for (const auto &entry : job.settings) {
        const auto &held = backup.settings[entry.setting];
        if (held.state == ReadState::Read && entry.after != held.value)
            different.append(different.empty() ? "" : ", ").append(settingName(entry.setting));
    }
    if (different.empty())
        return {};
    return Error{ErrorCode::ReadBackDiffers, {{"settings", different}}, {}};
}

} // namespace

Job::Job(Station &station, UnitOptions options, JobObserver &observer)
    : m_station(station)
    , m_options(std::move(options))
    , m_observer(observer)
    , m_publicAddress(m_options.publicAddress)
    , m_probes(m_options.profileId.empty() && !station.isSimulatorPort(m_options.port))
{
}

Job::~Job()
{
    endReceived();
}

Result<void> Job::chooseProfile()
{
    const bool simulator = m_station.isSimulatorPort(m_options.port);
    if (m_options.profileId.empty())
        m_options.profileId = simulator ? "sp7600-virtual" : "sp7600";
    const auto profile = m_station.profiles().find(m_options.profileId);
    if (!profile)
        return std::unexpected(profile.error());
    m_profile = *profile;
    if (m_profile->isVirtual() && !simulator)
        return failure(ErrorCode::VirtualProfileRefused, {{"port", m_options.port}});
    return {};
}

Result<void> Job::probeProfile(const device::CancelToken &cancel)
{
    auto found = findProfile(m_station, *m_link, m_options, cancel, m_hasRefused);
    if (!found) {
        if (const auto imei = found.error().parameter("imei"); !imei.empty())
            m_identity.imei = std::string(imei);
        return std::unexpected(found.error());
    }
    m_probedProfile = std::move(found->profile);
    m_profileNotFound = std::move(found->error);
    if (found->probedInVain)
        m_observer.probedInVain(*found->probedInVain);
    if (m_probedProfile) {
        m_profile = &*m_probedProfile;
        m_options.profileId = m_profile->id;
    }
    return {};
}

Result<void> Job::check(const Target &target)
{
    if (const auto chosen = chooseProfile(); !chosen)
        return chosen;
    const auto &host = target.overrides.value(SettingId::Host);
    if (!target.presetId.empty()) {
        const auto preset = m_station.preset(target.presetId);
        if (!preset)
            return std::unexpected(preset.error());
        if (!host && preset->host.empty() && !preset->thisLaptop)
            return failure(ErrorCode::PresetNeedsHost, {{"preset", preset->name}});
    }
    return refuseLoopback(*m_profile, target.overrides);
}

void Job::tellEnd(JobStep step, bool isDone)
{
    m_observer.stepChanged(step, isDone ? StepState::Done : StepState::Failed);
}

Result<std::unique_ptr<device::Link>> Job::makeLink(const std::string &port) const
{
    return device::makeLink(m_station.ioThread(), port, {m_profile->dtr, m_profile->rts});
}

Result<void> Job::connect(const device::CancelToken &cancel)
{
    if (const auto chosen = chooseProfile(); !chosen)
        return chosen;
    m_observer.stepChanged(JobStep::Connect, StepState::Running);
    auto link = makeLink(m_options.port);
    auto opened = link ? (*link)->open((*link)->clock().now() + openTimeout, cancel)
                       : Result<void>(std::unexpected(link.error()));
    tellEnd(JobStep::Connect, opened.has_value());
    m_isConnected = opened.has_value();
    if (m_isConnected)
        m_link = std::move(*link);
    return opened;
}

Result<void> Job::open(const device::CancelToken &cancel)
{
    if (!std::exchange(m_isConnected, false)) {
        if (const auto connected = connect(cancel); !connected)
            return connected;
        m_isConnected = false;
    }
    m_observer.stepChanged(JobStep::Identify, StepState::Running);
    if (const auto probed = m_probes ? probeProfile(cancel) : Result<void>(); !probed) {
        tellEnd(JobStep::Identify, false);
        return probed;
    }
    // Where it began with the simulator it stays there, and where it began with a port it does,
    // too.
    const auto mayUse =
        [this, simulator = m_station.isSimulatorPort(m_options.port)](const std::string &port) {
            return m_station.isSimulatorPort(port) == simulator;
        };
    m_recovery = std::make_unique<PortRecovery>(
        m_options.port, m_link,
        PortRecovery::Surroundings{[] { return device::scanPorts().ports; },
                                   [this](const std::string &port) { return makeLink(port); },
                                   mayUse});
    device::SessionOptions session{m_options.devicePassword, m_options.consent};
    session.recovery = m_recovery.get();
    session.patience = m_options.reconnectTimeout;
    session.onWaiting = [this](const std::optional<Waiting> &waiting) {
        m_observer.waiting(waiting);
    };
    session.hasRefused = m_hasRefused;
    m_session.emplace(*m_link, *m_profile, std::move(session));
    m_session->channel().setObserver([this](const device::TranscriptLine &line) {
        m_station.transcript().note(m_options.port, line);
    });

    auto identity = m_session->identify(cancel);
    if (identity)
        m_identity = *identity;
    else
        m_identity.imei = m_session->imei();
    if (identity && identity->imei && m_options.imei && identity->imei != m_options.imei) {
        identity = failure(ErrorCode::DeviceReplaced,
                           {{"expected", *m_options.imei}, {"imei", *identity->imei}});
    }
    auto status = identity ? m_session->readStatus(cancel)
                           : Result<std::optional<DeviceStatus>>(std::optional<DeviceStatus>());
    // What the unit says of its surroundings is worth knowing, not worth failing for.
    if (!status && device::endsConversation(status.error().code))
        identity = std::unexpected(status.error());
    tellEnd(JobStep::Identify, identity.has_value());
    if (!identity)
        return std::unexpected(identity.error());
    m_status = status ? *status : std::nullopt;
    rememberPort();
    if (!m_identity.imei && m_options.imei)
        setImei(*m_options.imei);
    m_observer.identified(m_identity, m_status.value_or(DeviceStatus{}), *m_profile);
    auto read = readAgain(cancel);
    if (read) {
        lookForObligation();
        lookForUnfinished();
    }
    return read;
}

void Job::rememberPort()
{
    // Where nothing was asked, nothing was found; and a virtual tracker is no reason to look there.
    const bool isFound = m_identity.imei || m_identity.model;
    if (!isFound || m_profile->isVirtual())
        return;
    // A help for the next time only: what it cannot keep is no reason to stop.
    [[maybe_unused]] const auto kept = m_station.rememberPort(m_options.port);
}

Result<void> Job::readAgain(const device::CancelToken &cancel)
{
    m_observer.stepChanged(JobStep::Read, StepState::Running);
    auto settings = m_session->readSettings(cancel);
    m_observer.stepChanged(JobStep::Read, settings ? StepState::Done : StepState::Failed);
    if (!settings)
        return std::unexpected(settings.error());
    m_settings = std::move(*settings);
    m_settingsRead = true;
    m_observer.settingsRead(m_settings);
    return {};
}

Result<void> Job::restart(const device::CancelToken &cancel)
{
    const auto &action = m_profile->restart;
    if (!action)
        return failure(ErrorCode::NothingKnown);
    if (!m_session->maySend(action->command, action->provenance, false)) {
        return failure(ErrorCode::ConsentNeeded,
                       {{"words", device::consentWord(action->command.text(), false)}});
    }
    const auto same = m_session->confirmSameUnit(m_identity, cancel);
    return same ? m_session->restart(cancel) : same;
}

void Job::setImei(const std::string &imei)
{
    m_identity.imei = imei;
    m_identity.imeiFromLabel = true;
    if (m_settingsRead) {
        lookForObligation();
        lookForUnfinished();
    }
}

void Job::accept(const device::Consent &consent)
{
    m_options.consent.add(consent);
    if (m_session)
        m_session->accept(consent);
}

Result<std::string> Job::tryCommand(const std::string &command, bool secret,
                                    const device::CancelToken &cancel)
{
    auto reply = m_session->tryCommand(command, secret, cancel);
    if (!reply)
        return std::unexpected(reply.error());
    return std::move(reply->text);
}

Result<void> Job::say(const device::TypedLine &line, const device::CancelToken &cancel)
{
    return m_session->say(line, cancel);
}

Plan Job::plan(const Target &target)
{
    Plan plan;
    plan.target = target;
    m_publicAddress = target.publicAddress ? target.publicAddress : m_options.publicAddress;
    auto wanted = resolve(target, plan);
    // What is heard for an earlier plan is of no use to this one.
    if (!wanted || !isHeardHere(target))
        m_here.reset();
    plan.wanted = wanted ? std::move(*wanted) : ConnectionSettings();
    plan.difference = difference(plan.wanted);
    if (!wanted) {
        plan.obstacle = wanted.error();
    } else if (auto needed = consentNeeded(plan)) {
        plan.obstacle = std::move(needed);
    } else if (target.proof != ProofWish::Configured && !m_identity.imei) {
        plan.obstacle = Error{ErrorCode::ImeiNeeded, {}, {}};
    }
    return plan;
}

SettingsDifference Job::difference(const ConnectionSettings &wanted) const
{
    return device::compare(*m_profile, m_settings, wanted,
                           m_session ? m_session->password() : m_profile->defaultPassword);
}

std::optional<Error> Job::consentNeeded(const SettingsDifference &difference) const
{
    const auto words = device::wordsNeedingConsent(*m_profile, difference, m_options.consent);
    if (words.empty())
        return {};
    return Error{ErrorCode::ConsentNeeded, {{"words", words}}, {}};
}

bool Job::isForThisLaptop(const Target &target) const
{
    const auto preset = m_station.preset(target.presetId);
    return preset && preset->thisLaptop;
}

bool Job::isHeardHere(const Target &target) const
{
    return isForThisLaptop(target) && target.proof != ProofWish::Configured
           && target.proof != ProofWish::Relay;
}

Result<ConnectionSettings> Job::resolve(const Target &target, Plan &plan)
{
    TargetUnit unit{{}, m_profile->isVirtual()};
    const auto &now = m_settings[SettingId::Transport];
    if (const auto current = parseTransport(now.value); now.state == ReadState::Read && current)
        unit.transport = *current;
    auto wanted = wantedSettings(m_station, target, unit);
    if (!wanted)
        return wanted;
    const bool reportsHere = isForThisLaptop(target);
    if (isHeardHere(target)) {
        // Before a port is taken for it.
        if (const auto comes = refuseRouter(); !comes && !target.overrides.has(SettingId::Host))
            return std::unexpected(comes.error());
        const auto here = listenHere(target.overrides, wanted->endpoint()->transport);
        if (!here)
            return std::unexpected(here.error());
        wanted->setEndpoint(*here);
    } else if (const auto &there = m_publicAddress;
               reportsHere && there && !target.overrides.has(SettingId::Host)) {
        auto endpoint = *wanted->endpoint();
        endpoint.host = there->host;
        endpoint.port = there->port.value_or(m_options.listenPort.value_or(endpoint.port));
        wanted->setEndpoint(endpoint);
    }
    if (const auto reachable = refuseLoopback(*m_profile, *wanted); !reachable)
        return std::unexpected(reachable.error());
    if (const auto chosen = choose(*wanted, reportsHere, plan); !chosen)
        return std::unexpected(chosen.error());
    return wanted;
}

Result<Endpoint> Job::listenHere(const ConnectionSettings &overrides, Transport transport)
{
    auto way = wayHere(transport);
    if (const auto &host = overrides.value(SettingId::Host))
        way = ProofPost::Way{*host, transport, bindAddress(), m_options.listenPort};
    if (!way)
        return std::unexpected(way.error());
    if (const auto &given = overrides.value(SettingId::ServerPort)) {
        const auto port = *parsePort(*given);
        // What is listened on was said as well: then somebody passes on from the one to the other.
        if (way->port)
            way->outside = PublicAddress{way->outside ? way->outside->host : way->address, port};
        else
            way->port = port;
    }
    auto post = ProofPost::direct(m_station, *way);
    if (!post)
        return std::unexpected(post.error());
    return m_here.emplace(std::move(*post)).endpoint();
}

std::string Job::bindAddress() const
{
    if (m_options.bindAddress.empty() && m_profile->isVirtual())
        return std::string(virtualHost);
    return m_options.bindAddress;
}

Commissioning Job::write(const Target &target, const device::CancelToken &cancel)
{
    auto job = report(JobResult::Failed);
    job.presetId = target.presetId;
    auto writeOnly = target;
    writeOnly.proof = ProofWish::Configured;
    const auto plan = this->plan(writeOnly);
    if (plan.obstacle)
        job.error = plan.obstacle;
    else
        writeInto(job, plan.wanted, cancel);
    finish(job, JobResult::Written);
    return job;
}

Plan Job::planRestore(const device::Backup &backup, const ConnectionSettings &secrets) const
{
    Plan plan;
    plan.target.proof = ProofWish::Configured;
    plan.wanted = secrets;
    for (const auto setting : allSettings) {
        // Also what nobody could type, an empty host for instance: it is what the unit held.
        const auto &held = backup.settings[setting];
        if (held.state == ReadState::Read && std::ranges::none_of(held.value, isForbiddenInValue))
            plan.wanted.setAsRead(setting, held.value);
    }
    plan.target.overrides = plan.wanted;
    plan.difference = difference(plan.wanted);
    if (backup.identity.imei && !m_identity.imei) {
        plan.obstacle = Error{ErrorCode::ImeiNeeded, {}, {}};
    } else if (backup.identity.imei && backup.identity.imei != m_identity.imei) {
        plan.obstacle = Error{ErrorCode::DeviceReplaced,
                              {{"expected", *backup.identity.imei}, {"imei", *m_identity.imei}},
                              {}};
    } else {
        plan.obstacle = consentNeeded(plan.difference);
    }
    return plan;
}

Commissioning Job::restore(const device::Backup &backup, const ConnectionSettings &secrets,
                           const device::CancelToken &cancel)
{
    auto job = report(JobResult::Failed);
    for (const auto secret : backup.secretsLeftOut) {
        if (!secrets.has(secret))
            job.secretsLeftOut.push_back(secret);
    }
    const auto plan = planRestore(backup, secrets);
    job.error = plan.obstacle;
    if (!job.error)
        writeInto(job, plan.wanted, cancel);
    if (!job.error)
        job.error = notRestored(backup, job);
    if (!job.error)
        settleUnfinishedAfterRestore();
    finish(job, JobResult::Restored);
    return job;
}

Commissioning Job::report(JobResult result) const
{
    Commissioning job;
    job.started = job.ended = system::utcNow();
    job.result = result;
    job.port = m_options.port;
    job.profileId = m_options.profileId;
    job.identity = m_identity;
    job.installer = m_options.installer;
    job.company = m_options.company;
    job.status = m_status;
    job.programVersion = SP7600_VERSION;
    job.obligation = m_obligation;
    for (const auto setting : allSettings) {
        const auto &found = m_settings[setting];
        SettingResult entry{setting, {}, {}, {}, SettingOutcome::Unchanged};
        if (found.state == ReadState::Read)
            entry.before = entry.after = found.value;
        else if (!m_settingsRead)
            entry.outcome = SettingOutcome::Unchanged; // nobody asked, nobody wrote
        else if (found.state == ReadState::NotKnown || found.state == ReadState::NotAsked)
            entry.outcome = SettingOutcome::NotKnown;
        else
            entry.outcome = SettingOutcome::Unreadable;
        job.settings.push_back(std::move(entry));
    }
    return job;
}

std::string Job::operatorName() const
{
    const auto found = m_station.suggestApns(m_identity, m_status.value_or(DeviceStatus{}));
    // The network around a unit may be a roaming partner's.
    if (!found || !*found || (*found)->evidence == network::ApnEvidence::Cells)
        return {};
    return (*found)->operatorName;
}

Error Job::idle(const device::CancelToken &cancel, device::TimePoint until)
{
    if (m_session)
        return m_session->channel().listen(until, cancel);
    // It was not known yet how it speaks.
    while (true) {
        const auto octets = m_link->read(until, cancel);
        if (!octets)
            return octets.error();
    }
}

void Job::endReceived()
{
    if (m_session)
        m_session->channel().endReceived();
}

Result<void> Job::confirmSameUnit(const device::CancelToken &cancel)
{
    return m_session->confirmSameUnit(m_identity, cancel);
}

void Job::writeInto(Commissioning &job, const ConnectionSettings &wanted,
                    const device::CancelToken &cancel)
{
    m_observer.stepChanged(JobStep::Write, StepState::Running);
    auto written = transact(m_station.store(), wanted, cancel);
    job.settings = std::move(written.settings);
    job.backupId = written.backupId;
    job.error = std::move(written.error);
    m_observer.stepChanged(JobStep::Write, job.error ? StepState::Failed : StepState::Done);
    if (!job.error) {
        settleObligation(wanted);
        settleUnfinishedAfterWrite(job.settings);
    }
}

device::TransactionReport Job::transact(device::BackupJournal &journal,
                                        const ConnectionSettings &wanted,
                                        const device::CancelToken &cancel)
{
    const auto markWrite = [this] {
        m_feedNumber = m_station.feed().next();
        m_writtenAt = system::utcNow();
    };
    markWrite();
    device::SettingsTransaction transaction(*m_session, journal,
                                            [this, markWrite](const SettingResult &result) {
                                                // Told after a word was written and read back: what
                                                // arrives later arrives after the write.
                                                markWrite();
                                                m_observer.settingDone(result);
                                            });
    transaction.setMadeBy(m_options.installer);
    auto written = transaction.run(m_identity, m_settings, wanted, cancel);
    for (const auto &entry : written.settings) {
        auto &known = m_settings[entry.setting];
        if (entry.after)
            known = {ReadState::Read, *entry.after, known.provenance, {}};
    }
    return written;
}

void Job::finish(Commissioning &job, JobResult goodResult) const
{
    job.identity = m_identity;
    if (m_recovery)
        job.port = m_recovery->port();
    job.obligation = m_obligation;
    job.ended = system::utcNow();
    job.result = endOf(job, goodResult);
}

} // namespace sp7600::commissioning
