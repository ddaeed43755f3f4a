// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"

#include "core/model/imei.h"
#include "core/protocol/numbers.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

using protocol::Slots;

/// After these there is no point in asking the next question.
bool endsConversation(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::LinkLost
           || code == ErrorCode::PasswordWrong;
}

bool carriesSecret(const SettingWord &word)
{
    return std::ranges::any_of(word.settings, isSecret);
}

std::optional<std::string> textOf(const Slots &values, std::string_view name)
{
    const auto *value = protocol::findSlot(values, name);
    if (!value || value->empty())
        return {};
    return *value;
}

/// What @p parse makes of a place; nothing when it is empty or no number.
template <typename Parser>
auto numberOf(const Slots &values, std::string_view name, Parser parse) -> decltype(parse(name))
{
    const auto text = textOf(values, name);
    if (!text)
        return {};
    return parse(*text);
}

std::optional<bool> flagOf(const Slots &values, std::string_view name)
{
    const auto number = numberOf(values, name, protocol::parseInt);
    if (!number)
        return {};
    return *number != 0;
}

} // namespace

DeviceSession::DeviceSession(Link &link, const Profile &profile, SessionOptions options)
    : m_link(link)
    , m_profile(profile)
    , m_options(std::move(options))
    , m_channel(link, profile, m_options.password.value_or(profile.defaultPassword),
                m_options.channel)
{
}

bool DeviceSession::maySend(const protocol::Template &command,
                            const std::optional<Provenance> &provenance, bool reading) const
{
    return provenance
           && (*provenance != Provenance::Assumed
               || m_options.consent.allows(consentWord(command.text(), reading)));
}

bool DeviceSession::mayWrite(const SettingWord &word) const
{
    return word.write && maySend(*word.write, word.provenance, false);
}

bool DeviceSession::mayRead(const SettingWord &word) const
{
    return word.read && maySend(*word.read, word.readProvenance, true);
}

const Query *DeviceSession::firstQuestion() const
{
    const auto maySendQuery = [this](const Query &query) {
        return maySend(query.command, query.provenance, true);
    };
    if (const auto *query = m_profile.imeiQuery(); query && maySendQuery(*query))
        return query;
    const auto found = std::ranges::find_if(m_profile.identity, maySendQuery);
    return found == m_profile.identity.end() ? nullptr : &*found;
}

Result<Identity> DeviceSession::identify(const CancelToken &cancel)
{
    const bool canAsk = firstQuestion() != nullptr;
    const bool mustSearch = canAsk && m_link.hasBaudRate() && m_profile.baudRates.size() > 1;
    auto identity = mustSearch ? searchSpeed(cancel) : askAtFirstSpeed(canAsk, cancel);
    if (identity && canAsk)
        identity = completed(std::move(*identity), cancel);
    if (!identity)
        return identity;
    if (identity->model && !m_profile.models.empty()
        && std::ranges::find(m_profile.models, *identity->model) == m_profile.models.end()) {
        return failure(ErrorCode::FirmwareUnknown,
                       {{"model", *identity->model},
                        {"firmware", identity->firmware.value_or(std::string())}});
    }
    return identity;
}

Result<Identity> DeviceSession::askAtFirstSpeed(bool canAsk, const CancelToken &cancel)
{
    const auto set = m_link.setBaudRate(m_profile.baudRates.front(),
                                        m_link.clock().now() + m_options.speedTimeout, cancel);
    if (!set)
        return std::unexpected(set.error());
    if (!canAsk)
        return Identity{};
    auto identity = askIdentity(cancel);
    if (!identity && identity.error().code == ErrorCode::DeviceGarbled && m_link.hasBaudRate()) {
        auto error = identity.error();
        error.parameters.emplace_back("baud", std::to_string(m_profile.baudRates.front()));
        return std::unexpected(error);
    }
    return identity;
}

Result<Identity> DeviceSession::searchSpeed(const CancelToken &cancel)
{
    // One short question at each speed, and round again: a wrong speed costs little, and noise that
    // hit the right one costs a round.
    const auto usual = m_channel.options();
    auto hasty = usual;
    hasty.replyTimeout = m_options.speedTimeout;
    hasty.attempts = 1;
    m_channel.setOptions(hasty);
    auto identity = trySpeeds(usual.attempts, cancel);
    m_channel.setOptions(usual);
    return identity;
}

Result<Identity> DeviceSession::trySpeeds(int rounds, const CancelToken &cancel)
{
    std::optional<Error> worst;
    std::vector<int> garbledSpeeds;
    bool first = true;
    for (int round = 0; round < rounds; ++round) {
        for (const int baudRate : m_profile.baudRates) {
            const auto set =
                m_link.setBaudRate(baudRate, m_link.clock().now() + m_options.speedTimeout, cancel);
            if (!set)
                return std::unexpected(set.error());
            // What was sent at another speed may stand in the unit's line as nonsense.
            if (const auto ended = first ? Result<void>() : m_channel.endLine(cancel); !ended)
                return std::unexpected(ended.error());
            first = false;
            auto identity = askIdentity(cancel);
            if (identity)
                return identity;
            const auto &error = identity.error();
            if (error.code == ErrorCode::DeviceGarbled) {
                if (std::ranges::find(garbledSpeeds, baudRate) == garbledSpeeds.end())
                    garbledSpeeds.push_back(baudRate);
            } else if (error.code != ErrorCode::DeviceSilent
                       && error.code != ErrorCode::ReplyMalformed) {
                return identity;
            }
            // What was heard says more than silence.
            if (!worst || worst->code == ErrorCode::DeviceSilent)
                worst = error;
        }
    }
    if (worst->code == ErrorCode::DeviceGarbled) {
        std::string speeds;
        for (const int speed : garbledSpeeds)
            speeds.append(speeds.empty() ? "" : ", ").append(std::to_string(speed));
        worst->parameters.emplace_back("baud", speeds);
    }
    return std::unexpected(*worst);
}

Result<void> DeviceSession::confirmSameUnit(const Identity &identity, const CancelToken &cancel)
{
    const auto *query = m_profile.imeiQuery();
    if (!query || !maySend(query->command, query->provenance, true) || !identity.imei
        || identity.imeiFromLabel)
        return {};
    const auto now = askIdentity(*query, cancel);
    if (!now)
        return std::unexpected(now.error());
    if (now->imei != identity.imei) {
        return failure(ErrorCode::DeviceReplaced,
                       {{"expected", *identity.imei}, {"imei", now->imei.value_or(std::string())}});
    }
    return {};
}

Result<Identity> DeviceSession::askIdentity(const CancelToken &cancel)
{
    return askIdentity(*firstQuestion(), cancel);
}

Result<Identity> DeviceSession::askIdentity(const Query &query, const CancelToken &cancel)
{
    const auto command = query.command.fill({});
    if (!command)
        return std::unexpected(command.error());
    std::string odd;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto reply = m_channel.execute(*command, &query.reply, true, false, cancel);
        if (!reply)
            return std::unexpected(reply.error());
        const auto &values = *reply->values;
        Identity identity;
        identity.model = textOf(values, "model");
        identity.firmware = textOf(values, "firmware");
        identity.hardware = textOf(values, "hardware");
        identity.imei = textOf(values, "imei");
        identity.imsi = textOf(values, "imsi");
        identity.iccid = textOf(values, "iccid");
        if (!identity.model)
            identity.model = reply->model;
        if (!identity.firmware)
            identity.firmware = reply->firmware;
        // Noise on the line can look like an answer; an IMEI carries its own proof.
        if (!identity.imei || parseImei(*identity.imei))
            return identity;
        odd = reply->text;
    }
    return failure(ErrorCode::ReplyMalformed, {{"command", *command}, {"reply", odd}});
}

Result<Identity> DeviceSession::completed(Identity identity, const CancelToken &cancel)
{
    const auto takeOver = [](auto &known, const auto &found) {
        if (!known)
            known = found;
    };
    const auto *asked = firstQuestion();
    for (const auto &query : m_profile.identity) {
        if (&query == asked || !maySend(query.command, query.provenance, true))
            continue;
        const auto more = askIdentity(query, cancel);
        if (!more && endsConversation(more.error().code))
            return more;
        if (!more)
            continue;
        takeOver(identity.imei, more->imei);
        takeOver(identity.model, more->model);
        takeOver(identity.firmware, more->firmware);
        takeOver(identity.hardware, more->hardware);
        takeOver(identity.imsi, more->imsi);
        takeOver(identity.iccid, more->iccid);
    }
    return identity;
}

namespace
{

/// Received signal of 3GPP TS 27.007 +CSQ in dBm; nothing for 99, not known.
std::optional<int> dbmOfCsq(const std::optional<int> &csq)
{
    if (!csq || *csq < 0 || *csq > 31)
        return {};
    return -113 + 2 * *csq;
}

/// How a person counts signal: none below -110 dBm, all five from -70 dBm.
int barsOf(int dbm)
{
    return std::clamp((dbm + 120) / 10, 0, 5);
}

void fillIn(DeviceStatus &status, const Slots &values)
{
    const auto take = [](auto &known, const auto &found) {
        if (found)
            known = found;
    };
    if (const auto sim = textOf(values, "sim")) {
        status.simReady = *sim == "READY";
        status.simPinNeeded = *sim == "SIM PIN" || *sim == "SIM PUK";
    }
    take(status.mcc, numberOf(values, "mcc", protocol::parseInt));
    take(status.mnc, textOf(values, "mnc"));
    take(status.registration, numberOf(values, "registration", protocol::parseInt));
    take(status.signalBars, numberOf(values, "signal", protocol::parseInt));
    take(status.signalDbm, dbmOfCsq(numberOf(values, "csq", protocol::parseInt)));
    take(status.signalDbm, numberOf(values, "signal_dbm", protocol::parseInt));
    if (status.signalDbm && !status.signalBars)
        status.signalBars = barsOf(*status.signalDbm);
    take(status.dataSession, flagOf(values, "data"));
    take(status.gpsFix, flagOf(values, "fix"));
    take(status.satellites, numberOf(values, "satellites", protocol::parseInt));
    take(status.externalVolts, numberOf(values, "external_v", protocol::parseDecimal));
    take(status.batteryVolts, numberOf(values, "battery_v", protocol::parseDecimal));
    take(status.asleep, flagOf(values, "asleep"));
    take(status.pendingReports, numberOf(values, "pending", protocol::parseUnsigned));
}

} // namespace

Result<std::optional<DeviceStatus>> DeviceSession::readStatus(const CancelToken &cancel)
{
    std::optional<DeviceStatus> status;
    std::optional<Error> problem;
    for (const auto &query : m_profile.status) {
        if (!maySend(query.command, query.provenance, true))
            continue;
        const auto command = query.command.fill({});
        if (!command)
            return std::unexpected(command.error());
        const auto reply = m_channel.execute(*command, &query.reply, true, false, cancel);
        if (!reply) {
            if (endsConversation(reply.error().code))
                return std::unexpected(reply.error());
            problem = reply.error();
            continue;
        }
        if (!status)
            status.emplace();
        fillIn(*status, *reply->values);
    }
    if (!status && problem)
        return std::unexpected(*problem);
    return status;
}

Result<SettingsSnapshot> DeviceSession::readSettings(const CancelToken &cancel)
{
    SettingsSnapshot snapshot;
    for (const auto &word : m_profile.words) {
        const auto settings = readWord(word, cancel);
        if (!settings)
            return std::unexpected(settings.error());
        for (const auto &[setting, value] : *settings)
            snapshot[setting] = value;
    }
    return snapshot;
}

Result<ReadSettings> DeviceSession::readWord(const SettingWord &word, const CancelToken &cancel)
{
    ReadSettings settings;
    const auto all = [&](ReadState state, const std::optional<Error> &error = {}) {
        for (const auto setting : word.settings)
            settings.emplace_back(
                setting,
                ReadSetting{state, {}, word.read ? word.readProvenance : word.provenance, error});
        return settings;
    };
    if (!word.read)
        return all(word.write ? ReadState::WriteOnly : ReadState::NotKnown);
    if (!mayRead(word))
        return all(ReadState::NotAsked);

    const auto command = word.read->fill({});
    if (!command)
        return std::unexpected(command.error());
    const auto reply = m_channel.execute(*command, &*word.reply, true, carriesSecret(word), cancel);
    if (!reply) {
        if (endsConversation(reply.error().code))
            return std::unexpected(reply.error());
        return all(ReadState::Failed, reply.error());
    }
    if (word.write)
        m_kept[word.write->text()] = *reply->values;
    for (const auto setting : word.settings) {
        const auto *text = protocol::findSlot(*reply->values, settingName(setting));
        settings.emplace_back(setting,
                              ReadSetting{ReadState::Read,
                                          word.fromWire(setting, text ? *text : std::string()),
                                          word.readProvenance,
                                          {}});
    }
    return settings;
}

Result<void> DeviceSession::writeWord(const SettingWord &word, const SettingTexts &values,
                                      const CancelToken &cancel)
{
    if (!mayWrite(word))
        return failure(ErrorCode::NothingKnown);
    Slots places;
    for (const auto &place : word.write->slotNames()) {
        if (!place.starts_with('_'))
            continue;
        const auto *kept = protocol::findSlot(m_kept[word.write->text()], place);
        const auto fallback = word.keptDefaults.find(place);
        if (kept)
            places.emplace_back(place, *kept);
        else if (fallback != word.keptDefaults.end())
            places.emplace_back(place, fallback->second);
    }
    for (const auto &[setting, value] : values) {
        if (word.carries(setting))
            places.emplace_back(settingName(setting), word.toWire(setting, value));
    }
    const auto command = word.write->fill(places);
    if (!command)
        return std::unexpected(command.error());
    // What can be read back is judged by that; elsewhere the answer is all there is.
    const auto *expected = !word.read && word.reply ? &*word.reply : nullptr;
    const auto reply = m_channel.execute(*command, expected, false, carriesSecret(word), cancel);
    if (!reply)
        return std::unexpected(reply.error());
    return {};
}

} // namespace sp7600::device
