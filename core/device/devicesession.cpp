// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"

#include "core/device/replyvalues.h"

#include <algorithm>
#include <utility>

namespace sp7600::device
{

namespace
{

/// Between two questions to a unit that is not there yet.
constexpr auto pollInterval = std::chrono::milliseconds(500);
/// How long one place is asked before the next one is looked at.
constexpr auto placePatience = std::chrono::seconds(5);
/// A unit may still answer for a moment before it restarts.
constexpr auto restartDelay = std::chrono::seconds(1);
/// A link that comes and goes more often than this is not worth waiting for.
constexpr int mostReturns = 3;

std::string secondsText(TimePoint::duration duration)
{
    return std::to_string(std::chrono::ceil<std::chrono::seconds>(duration).count());
}

/// How much it tells of why nobody was found.
int weightOf(ErrorCode code)
{
    return code == ErrorCode::DeviceSilent ? 0 : code == ErrorCode::DeviceGarbled ? 1 : 2;
}

bool carriesSecret(const SettingWord &word)
{
    return std::ranges::any_of(word.settings, isSecret);
}

} // namespace

class DeviceSession::Haste
{
public:
    explicit Haste(DeviceSession &session)
        : m_channel(session.m_channel)
        , m_usual(session.m_channel.options())
    {
        auto hasty = m_usual;
        hasty.replyTimeout = session.m_options.speedTimeout;
        hasty.attempts = 1;
        m_channel.setOptions(hasty);
    }
    ~Haste() { m_channel.setOptions(m_usual); }
    Haste(const Haste &) = delete;
    Haste &operator=(const Haste &) = delete;

private:
    CommandChannel &m_channel;
    const CommandChannel::Options m_usual;
};

class DeviceSession::WaitEnd
{
public:
    explicit WaitEnd(DeviceSession &session)
        : m_session(session)
    {
    }
    ~WaitEnd()
    {
        if (std::exchange(m_session.m_waiting, std::nullopt) && m_session.m_options.onWaiting)
            m_session.m_options.onWaiting({});
    }
    WaitEnd(const WaitEnd &) = delete;
    WaitEnd &operator=(const WaitEnd &) = delete;

private:
    DeviceSession &m_session;
};

DeviceSession::DeviceSession(Link &link, const Profile &profile, SessionOptions options)
    : m_link(&link)
    , m_profile(profile)
    , m_options(std::move(options))
    , m_channel(link, profile, m_options.password.value_or(profile.defaultPassword),
                m_options.channel)
    , m_patience(m_options.patience)
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

const Query *DeviceSession::imeiQuestion() const
{
    const auto *query = m_profile.imeiQuery();
    return query && maySend(query->command, query->provenance, true) ? query : nullptr;
}

const Query *DeviceSession::firstQuestion() const
{
    if (const auto *query = imeiQuestion())
        return query;
    const auto found = std::ranges::find_if(m_profile.identity, [this](const Query &query) {
        return maySend(query.command, query.provenance, true);
    });
    return found == m_profile.identity.end() ? nullptr : &*found;
}

void DeviceSession::tellWaiting(WaitReason reason, TimePoint deadline)
{
    m_waiting = reason;
    if (!m_options.onWaiting)
        return;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - m_link->clock().now());
    m_options.onWaiting(Waiting{reason, std::max(left, std::chrono::milliseconds(0))});
}

Result<Identity> DeviceSession::identify(const CancelToken &cancel)
{
    const WaitEnd end(*this);
    renewPatience();
    m_imei.reset();
    auto identity = findUnit(cancel);
    for (int returns = 0; !identity && returns < mostReturns; ++returns) {
        const bool isLost = identity.error().code == ErrorCode::LinkLost && !m_imei;
        if (!isLost || !m_options.recovery || m_patience.count() <= 0)
            break;
        // Nobody knows yet who it is: only the place that was named will do.
        const auto begin = m_link->clock().now();
        tellWaiting(WaitReason::Lost, begin + m_patience);
        const auto link = m_options.recovery->next(false, begin + m_patience, cancel);
        if (!link && link.error().code == ErrorCode::Cancelled)
            return std::unexpected(link.error());
        if (!link)
            return failure(ErrorCode::DeviceNotBack, {{"seconds", secondsText(m_patience)}});
        const auto used = useLink(**link, cancel);
        m_patience -=
            std::chrono::duration_cast<std::chrono::milliseconds>(m_link->clock().now() - begin);
        identity = used ? findUnit(cancel) : Result<Identity>(std::unexpected(used.error()));
    }
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

Result<Identity> DeviceSession::findUnit(const CancelToken &cancel)
{
    const bool canAsk = firstQuestion() != nullptr;
    const bool mustSearch = canAsk && m_link->hasBaudRate() && m_profile.baudRates.size() > 1;
    auto identity = mustSearch ? searchSpeed(cancel) : askAtFirstSpeed(canAsk, cancel);
    if (!identity || !canAsk)
        return identity;
    if (const auto unknown = recogniseRefusal(identity->imei); !unknown)
        return std::unexpected(unknown.error());
    return completed(std::move(*identity), cancel);
}

Result<void> DeviceSession::setSpeed(int baudRate, const CancelToken &cancel)
{
    const auto set =
        m_link->setBaudRate(baudRate, m_link->clock().now() + m_options.speedTimeout, cancel);
    if (!set)
        return set;
    m_baudRate = baudRate;
    m_channel.setSpeed(m_link->hasBaudRate() ? baudRate : 0);
    return {};
}

Result<Identity> DeviceSession::askAtFirstSpeed(bool canAsk, const CancelToken &cancel)
{
    if (const auto set = setSpeed(m_profile.baudRates.front(), cancel); !set)
        return std::unexpected(set.error());
    if (!canAsk)
        return Identity{};
    auto identity = askIdentity(cancel);
    if (!identity && identity.error().code == ErrorCode::DeviceGarbled && m_link->hasBaudRate()) {
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
    const auto rounds = m_channel.options().attempts;
    const Haste haste(*this);
    return trySpeeds(rounds, cancel);
}

Result<Identity> DeviceSession::trySpeeds(int rounds, const CancelToken &cancel)
{
    std::optional<Error> worst;
    std::vector<int> garbledSpeeds;
    bool first = true;
    for (int round = 0; round < rounds; ++round) {
        for (const int baudRate : m_profile.baudRates) {
            if (const auto set = setSpeed(baudRate, cancel); !set)
                return std::unexpected(set.error());
            // What was sent at another speed may stand in the unit's line as nonsense.
            if (const auto ended = first ? Result<void>() : m_channel.endLine(cancel); !ended)
                return std::unexpected(ended.error());
            first = false;
            auto identity = askIdentity(cancel);
            if (identity)
                return identity;
            auto error = identity.error();
            // Who says something else hears well, and speaks another language.
            if (error.code == ErrorCode::DeviceSilent && !m_channel.overheard().empty()) {
                error.code = ErrorCode::ReplyMalformed;
                error.parameters.emplace_back("reply", m_channel.overheard());
            }
            if (error.code == ErrorCode::DeviceGarbled) {
                if (std::ranges::find(garbledSpeeds, baudRate) == garbledSpeeds.end())
                    garbledSpeeds.push_back(baudRate);
            } else if (error.code != ErrorCode::DeviceSilent
                       && error.code != ErrorCode::ReplyMalformed) {
                return identity;
            }
            // What was heard says more than silence, and what could be read more than noise.
            if (!worst || weightOf(error.code) > weightOf(worst->code))
                worst = std::move(error);
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
    const auto *query = imeiQuestion();
    if (!query || !identity.imei || identity.imeiFromLabel)
        return {};
    const auto now = patiently(cancel, [&] { return askIdentity(*query, cancel); });
    if (!now)
        return std::unexpected(now.error());
    if (now->imei != identity.imei) {
        return failure(ErrorCode::DeviceReplaced,
                       {{"expected", *identity.imei}, {"imei", now->imei.value_or(std::string())}});
    }
    return {};
}

Result<void> DeviceSession::answers(const Identity &identity, const CancelToken &cancel)
{
    // What comes late, or twice, answers nothing that is asked from here on.
    if (const auto quiet = m_channel.pause(m_options.channel.settleTime, cancel); !quiet)
        return quiet;
    if (const auto *query = firstQuestion()) {
        const auto now = askIdentity(*query, cancel);
        if (!now)
            return std::unexpected(now.error());
        if (now->imei && identity.imei && !identity.imeiFromLabel && now->imei != identity.imei) {
            return failure(ErrorCode::DeviceReplaced,
                           {{"expected", *identity.imei}, {"imei", *now->imei}});
        }
        return {};
    }
    const auto word = std::ranges::find_if(
        m_profile.words, [this](const SettingWord &candidate) { return mayRead(candidate); });
    if (word == m_profile.words.end())
        return failure(ErrorCode::NothingKnown);
    const auto command = word->read->fill({});
    if (!command)
        return std::unexpected(command.error());
    const auto reply = m_channel.execute(*command, word->reply ? &*word->reply : nullptr, true,
                                         carriesSecret(*word), cancel);
    if (!reply)
        return std::unexpected(reply.error());
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
        auto identity = identityOf(*reply);
        // Noise on the line can look like an answer.
        if (isPlausible(identity, m_imei))
            return identity;
        odd = reply->text;
    }
    return failure(ErrorCode::ReplyMalformed, {{"command", *command}, {"reply", odd}});
}

Result<void> DeviceSession::recogniseRefusal(const std::optional<std::string> &imei)
{
    const bool isNew = imei && imei != m_imei;
    m_imei = imei;
    if (isNew && m_options.hasRefused && m_options.hasRefused(*imei))
        return failure(ErrorCode::PasswordWrong);
    return {};
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
        const auto more = patiently(cancel, [&] { return askIdentity(query, cancel); });
        if (!more && endsConversation(more.error().code))
            return more;
        if (!more)
            continue;
        if (more->imei && identity.imei && more->imei != identity.imei) {
            return failure(ErrorCode::DeviceReplaced,
                           {{"expected", *identity.imei}, {"imei", *more->imei}});
        }
        takeOver(identity.imei, more->imei);
        takeOver(identity.model, more->model);
        takeOver(identity.firmware, more->firmware);
        takeOver(identity.hardware, more->hardware);
        takeOver(identity.imsi, more->imsi);
        takeOver(identity.iccid, more->iccid);
        if (const auto unknown = recogniseRefusal(identity.imei); !unknown)
            return std::unexpected(unknown.error());
    }
    return identity;
}

template <typename Question>
auto DeviceSession::patiently(const CancelToken &cancel, Question question) -> decltype(question())
{
    auto answer = question();
    for (int returns = 0; !answer && returns < mostReturns; ++returns) {
        const auto error = answer.error();
        const bool isSilent = error.code == ErrorCode::DeviceSilent;
        if (!isSilent && error.code != ErrorCode::LinkLost)
            break;
        if (const auto back = findAgain(error, cancel); !back)
            return std::unexpected(back.error());
        answer = question();
        // It is there, and this it does not answer.
        if (isSilent)
            break;
    }
    return answer;
}

Result<void> DeviceSession::findAgain(const Error &error, const CancelToken &cancel)
{
    const bool isLost = error.code == ErrorCode::LinkLost;
    const bool canWait =
        m_patience.count() > 0 && m_imei && imeiQuestion() && (!isLost || m_options.recovery);
    if (!canWait)
        return std::unexpected(error);
    const WaitEnd end(*this);
    const auto begin = m_link->clock().now();
    const auto deadline = begin + m_patience;
    auto back = isLost ? reopen(deadline, cancel) : awaitAnswer(deadline, cancel);
    if (!back && back.error().code == ErrorCode::LinkLost && m_options.recovery)
        back = reopen(deadline, cancel);
    const auto spent =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_link->clock().now() - begin);
    m_patience = std::max(m_patience - spent, std::chrono::milliseconds(0));
    return back;
}

Result<void> DeviceSession::reopen(TimePoint deadline, const CancelToken &cancel)
{
    const auto begin = m_link->clock().now();
    if (m_waiting != WaitReason::Restarting)
        tellWaiting(WaitReason::Lost, deadline);
    std::optional<Error> other;
    while (true) {
        const auto link = m_options.recovery->next(true, deadline, cancel);
        if (!link && link.error().code == ErrorCode::Cancelled)
            return std::unexpected(link.error());
        if (!link)
            break;
        auto found = useLink(**link, cancel);
        if (found)
            found = awaitAnswer(std::min(deadline, m_link->clock().now() + placePatience), cancel);
        if (found || found.error().code == ErrorCode::Cancelled
            || found.error().code == ErrorCode::PasswordWrong)
            return found;
        if (found.error().code == ErrorCode::DeviceReplaced)
            other = found.error();
    }
    if (other)
        return std::unexpected(*other);
    return failure(ErrorCode::DeviceNotBack, {{"seconds", secondsText(deadline - begin)}});
}

Result<void> DeviceSession::awaitAnswer(TimePoint deadline, const CancelToken &cancel)
{
    const auto begin = m_link->clock().now();
    const Haste haste(*this);
    while (true) {
        const auto found = recognise(cancel);
        if (found || endsConversation(found.error().code))
            return found;
        const auto left = deadline - m_link->clock().now();
        if (left <= left.zero())
            return failure(ErrorCode::DeviceNotBack, {{"seconds", secondsText(deadline - begin)}});
        // One question that finds no answer at once is no wait yet.
        if (!m_waiting)
            tellWaiting(WaitReason::Silent, deadline);
        const auto paused = m_channel.pause(
            std::min(pollInterval, std::chrono::ceil<std::chrono::milliseconds>(left)), cancel);
        if (!paused)
            return paused;
    }
}

Result<void> DeviceSession::recognise(const CancelToken &cancel)
{
    const auto now = askIdentity(*imeiQuestion(), cancel);
    if (!now)
        return std::unexpected(now.error());
    if (now->imei != m_imei) {
        return failure(ErrorCode::DeviceReplaced,
                       {{"expected", *m_imei}, {"imei", now->imei.value_or(std::string())}});
    }
    return {};
}

Result<void> DeviceSession::useLink(Link &link, const CancelToken &cancel)
{
    m_link = &link;
    m_channel.setLink(link);
    return m_baudRate > 0 ? setSpeed(m_baudRate, cancel) : Result<void>();
}

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
        const auto reply = patiently(
            cancel, [&] { return m_channel.execute(*command, &query.reply, true, false, cancel); });
        if (!reply) {
            if (endsConversation(reply.error().code))
                return std::unexpected(reply.error());
            problem = reply.error();
            continue;
        }
        if (!status)
            status.emplace();
        takeOver(*reply->values, *status);
    }
    if (!status && problem)
        return std::unexpected(*problem);
    return status;
}

Result<SettingsSnapshot> DeviceSession::readSettings(const CancelToken &cancel)
{
    renewPatience();
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
    const auto reply = patiently(cancel, [&] {
        return m_channel.execute(*command, &*word.reply, true, carriesSecret(word), cancel);
    });
    if (!reply) {
        if (endsConversation(reply.error().code))
            return std::unexpected(reply.error());
        return all(ReadState::Failed, reply.error());
    }
    m_kept.learn(word, *reply->values);
    for (const auto setting : word.settings) {
        const auto *text = protocol::findSlot(*reply->values, settingName(setting));
        if (text && isSecret(setting))
            m_channel.keepSecret(*text);
        settings.emplace_back(setting,
                              ReadSetting{ReadState::Read,
                                          word.fromWire(setting, text ? *text : std::string()),
                                          word.readProvenance,
                                          {}});
    }
    return settings;
}

Result<std::string> DeviceSession::commandFor(const SettingWord &word,
                                              const SettingTexts &values) const
{
    if (!word.write)
        return failure(ErrorCode::NothingKnown);
    auto places = m_kept.of(word);
    const bool isQuoted = word.write->text().find('"') != std::string::npos;
    for (const auto &[setting, value] : values) {
        if (!word.carries(setting))
            continue;
        auto text = word.toWire(setting, value);
        if (isQuoted && text.find('"') != std::string::npos) {
            return failure(ErrorCode::TextHasForbiddenCharacter,
                           {{"setting", std::string(settingName(setting))}, {"character", "\""}});
        }
        places.emplace_back(settingName(setting), std::move(text));
    }
    return word.write->fill(places);
}

Result<void> DeviceSession::writeWord(const SettingWord &word, const SettingTexts &values,
                                      const CancelToken &cancel)
{
    if (!mayWrite(word))
        return failure(ErrorCode::NothingKnown);
    const auto command = commandFor(word, values);
    if (!command)
        return std::unexpected(command.error());
    for (const auto &[setting, value] : values) {
        if (isSecret(setting))
            m_channel.keepSecret(word.toWire(setting, value));
    }
    // What can be read back is judged by that; elsewhere the answer is all there is.
    const auto *expected = !word.read && word.reply ? &*word.reply : nullptr;
    const auto reply = m_channel.execute(*command, expected, false, carriesSecret(word), cancel);
    if (!reply)
        return std::unexpected(reply.error());
    return {};
}

Result<Reply> DeviceSession::perform(const Action &action, const CancelToken &cancel)
{
    if (!maySend(action.command, action.provenance, false))
        return failure(ErrorCode::NothingKnown);
    // An acknowledgement says nothing of what it acknowledges: no late one may be taken for it.
    if (const auto quiet = m_channel.pause(m_options.channel.settleTime, cancel); !quiet)
        return std::unexpected(quiet.error());
    const auto command = action.command.fill({});
    if (!command)
        return std::unexpected(command.error());
    return m_channel.execute(*command, action.reply ? &*action.reply : nullptr, false, false,
                             cancel);
}

Result<Reply> DeviceSession::tryCommand(const std::string &command, bool secret,
                                        const CancelToken &cancel)
{
    auto speeds = m_profile.baudRates;
    if (m_baudRate != 0) {
        // The speed that is set comes first; where the unit was asked at it, it is the right one.
        std::erase(speeds, m_baudRate);
        speeds.insert(speeds.begin(), m_baudRate);
    }
    if (!m_link->hasBaudRate() || (m_baudRate != 0 && firstQuestion()))
        speeds.resize(1);
    auto reply = tryAt(speeds, command, secret, cancel);
    if (reply || m_baudRate == speeds.front())
        return reply;
    const auto code = reply.error().code;
    const bool isCancelled = code == ErrorCode::Cancelled;
    if (!isCancelled && code != ErrorCode::DeviceSilent && code != ErrorCode::DeviceGarbled)
        return reply;
    // No other speed was found to be right. Whoever cancelled does not wait for this.
    const auto set = setSpeed(speeds.front(), isCancelled ? CancelToken() : cancel);
    if (!set && !isCancelled)
        return std::unexpected(set.error());
    return reply;
}

Result<Reply> DeviceSession::tryAt(const std::vector<int> &speeds, const std::string &command,
                                   bool secret, const CancelToken &cancel)
{
    Error last{ErrorCode::DeviceSilent, {}, {}};
    bool first = true;
    for (const auto speed : speeds) {
        if (speed != m_baudRate) {
            if (const auto set = setSpeed(speed, cancel); !set)
                return std::unexpected(set.error());
        }
        // What was sent at another speed may stand in the unit's line as nonsense.
        if (const auto ended = first ? Result<void>() : m_channel.endLine(cancel); !ended)
            return std::unexpected(ended.error());
        first = false;
        auto reply = m_channel.execute(command, nullptr, false, secret, cancel);
        if (reply)
            return reply;
        last = reply.error();
        if (last.code != ErrorCode::DeviceSilent && last.code != ErrorCode::DeviceGarbled)
            return std::unexpected(last);
    }
    return std::unexpected(last);
}

Result<void> DeviceSession::say(const TypedLine &line, const CancelToken &cancel)
{
    for (const auto &word : line.secretWords)
        m_channel.keepSecretWord(word);
    for (const auto &secret : line.secrets)
        m_channel.keepSecret(secret);
    if (line.isOctets)
        return m_channel.sendOctets(line.text, line.secret, cancel);
    const auto reply = tryCommand(line.text, line.secret, cancel);
    return reply ? Result<void>() : std::unexpected(reply.error());
}

Result<void> DeviceSession::save(const CancelToken &cancel)
{
    const auto saved = perform(*m_profile.save, cancel);
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

Result<void> DeviceSession::restart(const CancelToken &cancel)
{
    const auto &action = *m_profile.restart;
    const WaitEnd end(*this);
    for (const bool last : {false, true}) {
        const auto sent = perform(action, cancel);
        const auto code = sent ? std::optional<ErrorCode>() : sent.error().code;
        const bool wasSent = sent || code == ErrorCode::LinkLost || code == ErrorCode::DeviceSilent
                             || code == ErrorCode::DeviceGarbled
                             || code == ErrorCode::ReplyMalformed;
        if (!wasSent)
            return std::unexpected(sent.error());
        const int silences = m_channel.silences();
        const auto deadline = m_link->clock().now() + action.longest;
        tellWaiting(WaitReason::Restarting, deadline);
        auto back = code == ErrorCode::LinkLost ? Result<void>(std::unexpected(sent.error()))
                                                : m_channel.pause(restartDelay, cancel);
        if (!m_imei || !imeiQuestion()) {
            // Nothing tells when it is there again, nor whether it is the same.
            return back ? m_channel.pause(action.longest, cancel) : back;
        }
        if (back)
            back = awaitAnswer(deadline, cancel);
        if (!back && back.error().code == ErrorCode::LinkLost && m_options.recovery)
            back = reopen(deadline, cancel);
        if (!back)
            return back;
        // A link that is lost while it is sent says nothing; one that is lost twice, enough.
        const bool wasAway = m_channel.silences() != silences;
        if (sent || wasAway || (last && (!action.reply || code == ErrorCode::LinkLost)))
            return {};
        // Not acknowledged, and never away: it was not heard.
        if (last)
            return std::unexpected(sent.error());
    }
    return {};
}

} // namespace sp7600::device
