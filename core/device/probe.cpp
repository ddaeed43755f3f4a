// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/probe.h"

#include <algorithm>

namespace sp7600::device
{

namespace
{

using std::chrono::milliseconds;

constexpr milliseconds shortestWait{200};
constexpr milliseconds longestWait{800};
constexpr milliseconds usualWait{1500};
constexpr milliseconds settleTime{150};

/// After these there is no point in asking the next question.
bool endsProbe(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::LinkLost
           || code == ErrorCode::PasswordWrong;
}

/// A word, or one of its alternatives.
struct Choice {
    std::size_t word = 0;
    std::optional<std::size_t> alternative;

    [[nodiscard]] const SettingWord &in(const Profile &profile) const
    {
        const auto &primary = profile.words[word];
        return alternative ? primary.alternatives[*alternative] : primary;
    }
};

struct Candidate {
    const Profile *profile = nullptr;
    std::vector<Choice> servers; ///< Words that carry the server and may be asked.
};

/// What says `ERROR` in the place of a host is no server.
bool isServer(const SettingWord &word, const protocol::Slots &values)
{
    const auto *text = protocol::findSlot(values, settingName(SettingId::Host));
    if (!text)
        return false;
    const auto host = word.fromWire(SettingId::Host, *text);
    if (host.empty())
        return true; // Of a unit that nobody has set yet.
    return normaliseSetting(SettingId::Host, host) && host.find_first_of(".:") != std::string::npos;
}

class Prober
{
public:
    Prober(Link &link, const ProfileLibrary &library, const ProbeOptions &options,
           const CancelToken &cancel)
        : m_link(link)
        , m_library(library)
        , m_options(options)
        , m_cancel(cancel)
        , m_start(link.clock().now())
    {
        m_consent.words = options.consent.words;
        collect();
    }

    ProbeReport run()
    {
        if (m_candidates.empty()) {
            fail(m_report.notAsked.empty() ? Error{ErrorCode::NothingKnown, {}, {}}
                                           : needsConsent());
            return std::move(m_report);
        }
        bool first = true;
        for (const int speed : speeds()) {
            if (isOver() || !changeSpeed(speed, first))
                break;
            first = false;
            if (askAll(speed, hasty()) || m_report.error)
                break;
            // Something that can be read was heard, so this seems to be the speed, and now there is
            // time. Noise can look like it; an answer does not come by chance.
            if (m_heardText && (askAll(speed, patient()) || m_answered || m_report.error))
                break;
        }
        if (!m_report.found && !m_report.error)
            fail(m_heardText ? unknownFirmware() : nothingHeard());
        return std::move(m_report);
    }

    Result<bool> confirm(const ProbeFinding &finding)
    {
        const auto found =
            std::ranges::find(m_candidates, finding.profileId,
                              [](const Candidate &candidate) { return candidate.profile->id; });
        if (found == m_candidates.end() || !knowsSpeed(*found, finding.baudRate))
            return false;
        const auto &profile = *found->profile;
        const auto chosen = finding.alternatives.find(found->servers.front().word);
        const auto isChosen = [&](const Choice &choice) {
            return chosen == finding.alternatives.end() ? !choice.alternative
                                                        : choice.alternative == chosen->second;
        };
        const auto server = std::ranges::find_if(found->servers, isChosen);
        if (server == found->servers.end())
            return false;
        std::optional<Reply> answer;
        if (changeSpeed(finding.baudRate, true)) {
            auto options = patient();
            options.attempts = 1;
            if (auto reply = ask(profile, *server, finding.baudRate, options))
                answer = std::move(*reply);
        }
        if (m_report.error)
            return std::unexpected(*m_report.error);
        return answer && isServer(server->in(profile), *answer->values)
               && fits(profile, answer->model);
    }

private:
    // Before anything is sent

    void collect()
    {
        std::vector<const Profile *> profiles;
        for (const auto &profile : m_library.profiles())
            profiles.push_back(&profile);
        const auto rank = [this](const Profile *profile) {
            return m_library.userFile(profile->id).isEmpty() ? (profile->isVirtual() ? 1 : 2) : 0;
        };
        std::ranges::stable_sort(profiles, {}, rank);
        for (const auto *profile : profiles) {
            if (profile->isVirtual() && !m_options.isSimulatorPort)
                continue;
            Candidate candidate{profile, choices(*profile, serverWord(*profile))};
            if (!candidate.servers.empty() && sharesPassword(*profile))
                m_candidates.push_back(std::move(candidate));
        }
    }

    /// The index of the word that carries the server; beyond the last one where there is none.
    static std::size_t serverWord(const Profile &profile)
    {
        const auto *word = profile.wordFor(SettingId::Host);
        return word ? static_cast<std::size_t>(word - profile.words.data()) : profile.words.size();
    }

    /// The word and its alternatives, as far as they may be asked.
    std::vector<Choice> choices(const Profile &profile, std::size_t word)
    {
        std::vector<Choice> found;
        if (word >= profile.words.size())
            return found;
        const auto add = [&](const Choice &choice) {
            const auto &known = choice.in(profile);
            if (!known.read)
                return;
            auto name = consentWord(known.read->text(), true);
            if (mayAsk(known)) {
                const auto &only = m_options.only;
                if (!only || std::ranges::find(*only, name) != only->end())
                    found.push_back(choice);
                return;
            }
            if (std::ranges::find(m_report.notAsked, name) == m_report.notAsked.end())
                m_report.notAsked.push_back(std::move(name));
        };
        add({word, {}});
        for (std::size_t i = 0; i < profile.words[word].alternatives.size(); ++i)
            add({word, i});
        return found;
    }

    [[nodiscard]] bool mayAsk(const SettingWord &word) const
    {
        if (word.readProvenance == Provenance::Virtual)
            return m_options.isSimulatorPort;
        const bool isKnownToRead =
            word.safeToProbe && word.readProvenance && word.readProvenance != Provenance::Assumed;
        return isKnownToRead || m_consent.allows(consentWord(word.read->text(), true));
    }

    /// The first profile that needs a password decides which one is tried.
    bool sharesPassword(const Profile &profile)
    {
        if (profile.grammar == GrammarKind::At)
            return true;
        if (!m_password)
            m_password = m_options.password.value_or(profile.defaultPassword);
        return m_options.password || *m_password == profile.defaultPassword;
    }

    [[nodiscard]] std::string passwordFor(const Profile &profile) const
    {
        return profile.grammar == GrammarKind::At ? std::string() : m_password.value_or("");
    }

    /// Every profile's first choice, then every profile's second, and so on.
    [[nodiscard]] std::vector<int> speeds() const
    {
        if (!m_link.hasBaudRate())
            return {0};
        std::vector<int> all;
        std::size_t most = 0;
        for (const auto &candidate : m_candidates)
            most = std::max(most, candidate.profile->baudRates.size());
        for (std::size_t i = 0; i < most; ++i) {
            for (const auto &candidate : m_candidates) {
                const auto &rates = candidate.profile->baudRates;
                if (i < rates.size() && std::ranges::find(all, rates[i]) == all.end())
                    all.push_back(rates[i]);
            }
        }
        return all;
    }

    [[nodiscard]] static bool knowsSpeed(const Candidate &candidate, int speed)
    {
        return speed == 0 || std::ranges::count(candidate.profile->baudRates, speed) > 0;
    }

    // While asking

    [[nodiscard]] bool isOver() const
    {
        const auto elapsed = m_link.clock().now() - m_start;
        const bool heard = m_heardText || !m_garbledSpeeds.empty();
        return elapsed >= (heard ? m_options.longest : m_options.longestSilence);
    }

    /// All questions at all speeds fit into the time that a silent port is given.
    [[nodiscard]] CommandChannel::Options hasty() const
    {
        int questions = 0;
        const auto all = speeds();
        for (const int speed : all) {
            for (const auto &candidate : m_candidates)
                questions += knowsSpeed(candidate, speed) ? int(candidate.servers.size()) : 0;
        }
        const auto left = m_options.longestSilence - settleTime * (int(all.size()) - 1);
        CommandChannel::Options options;
        options.replyTimeout = std::clamp(left / std::max(questions, 1), shortestWait, longestWait);
        options.attempts = 1;
        return options;
    }

    [[nodiscard]] static CommandChannel::Options patient()
    {
        CommandChannel::Options options;
        options.replyTimeout = usualWait;
        return options;
    }

    /// False when the probe has ended with it.
    bool changeSpeed(int speed, bool first)
    {
        const auto deadline = m_link.clock().now() + longestWait;
        auto done = speed == 0 ? Result<void>() : m_link.setBaudRate(speed, deadline, m_cancel);
        // What was sent at another speed may stand in the unit's line as nonsense; what it says to
        // that is no answer to the next question.
        if (done && !first) {
            const auto &profile = *m_candidates.front().profile;
            CommandChannel channel(m_link, profile, passwordFor(profile), {});
            channel.setObserver([this](const TranscriptLine &line) { take(line); });
            done = channel.endLine(m_cancel);
            if (done)
                done = channel.pause(settleTime, m_cancel);
        }
        if (!done)
            fail(done.error());
        return done.has_value();
    }

    /// True when a profile was found.
    bool askAll(int speed, const CommandChannel::Options &options)
    {
        for (const auto &candidate : m_candidates) {
            if (!knowsSpeed(candidate, speed))
                continue;
            for (const auto &choice : candidate.servers) {
                if (isOver() || m_report.error)
                    return false;
                const auto reply = ask(*candidate.profile, choice, speed, options);
                if (!reply || !isServer(choice.in(*candidate.profile), *reply->values)
                    || !fits(*candidate.profile, reply->model))
                    continue;
                return conclude(candidate, choice, speed, *reply);
            }
        }
        return false;
    }

    [[nodiscard]] static bool fits(const Profile &profile, const std::optional<std::string> &model)
    {
        return !model || profile.models.empty()
               || std::ranges::find(profile.models, *model) != profile.models.end();
    }

    Result<Reply> ask(const Profile &profile, const Choice &choice, int speed,
                      const CommandChannel::Options &options)
    {
        const auto &word = choice.in(profile);
        const auto command = word.read->fill({});
        if (!command)
            return std::unexpected(command.error());
        CommandChannel channel(m_link, profile, passwordFor(profile), options);
        channel.setSpeed(speed);
        channel.setObserver([this](const TranscriptLine &line) { take(line); });
        const bool secret = std::ranges::any_of(word.settings, isSecret);
        auto reply = channel.execute(*command, &*word.reply, true, secret, m_cancel);
        ProbeExchange exchange{profile.id, speed, *command, {}, reply.has_value()};
        if (reply) {
            exchange.reply = secret ? "***" : reply->text;
            m_model = reply->model ? reply->model : m_model;
            m_firmware = reply->firmware ? reply->firmware : m_firmware;
        } else {
            exchange.reply = reply.error().parameter("reply");
            const auto code = reply.error().code;
            m_answered = m_answered || code == ErrorCode::CommandRefused;
            if (code == ErrorCode::DeviceGarbled
                && std::ranges::find(m_garbledSpeeds, speed) == m_garbledSpeeds.end())
                m_garbledSpeeds.push_back(speed);
            if (endsProbe(code))
                fail(reply.error());
        }
        m_report.exchanges.push_back(std::move(exchange));
        return reply;
    }

    void take(const TranscriptLine &line)
    {
        if (m_options.observer)
            m_options.observer(line);
        if (line.direction != TranscriptLine::Direction::Sent)
            m_heardText = m_heardText
                          || protocol::classifyLine(line.text).kind != protocol::LineKind::Garbled;
    }

    // Once the server was read

    /// False when it turns out to be another unit, or the line is lost.
    bool conclude(const Candidate &candidate, const Choice &server, int speed, const Reply &reply)
    {
        ProbeFinding finding;
        finding.profileId = candidate.profile->id;
        finding.baudRate = speed;
        if (server.alternative)
            finding.alternatives[server.word] = *server.alternative;

        // First of all who it is: of a unit that refused before nothing else is asked.
        auto profile = candidate.profile->withAlternatives(finding.alternatives);
        if (speed != 0)
            profile.baudRates = {speed};
        SessionOptions options;
        options.password = passwordFor(profile);
        options.consent = m_consent;
        options.hasRefused = m_options.hasRefused;
        DeviceSession session(m_link, profile, std::move(options));
        session.channel().setObserver([this](const TranscriptLine &line) { take(line); });
        const auto identity = session.identify(m_cancel);
        const bool isOther = !identity && identity.error().code == ErrorCode::FirmwareUnknown;
        if (!identity && (isOther || endsProbe(identity.error().code))) {
            auto error = identity.error();
            if (const auto &imei = session.imei())
                error.parameters.emplace_back("imei", *imei);
            fail(std::move(error));
            return false;
        }
        chooseAlternatives(*candidate.profile, server.word, speed, finding);
        if (m_report.error)
            return false;
        if (identity)
            finding.identity = *identity;
        if (!finding.identity.model)
            finding.identity.model = reply.model;
        if (!finding.identity.firmware)
            finding.identity.firmware = reply.firmware;
        m_report.found = std::move(finding);
        return true;
    }

    /// Which words beside the server's answer in place of the profile's first choice.
    void chooseAlternatives(const Profile &profile, std::size_t serverWord, int speed,
                            ProbeFinding &finding)
    {
        for (std::size_t i = 0; i < profile.words.size(); ++i) {
            if (i == serverWord || profile.words[i].alternatives.empty())
                continue;
            for (const auto &choice : choices(profile, i)) {
                if (isOver() || m_report.error)
                    return;
                if (!ask(profile, choice, speed, patient()))
                    continue;
                if (choice.alternative)
                    finding.alternatives[i] = *choice.alternative;
                break;
            }
        }
    }

    // What is said at the end

    void fail(Error error)
    {
        if (!m_report.error)
            m_report.error = std::move(error);
    }

    [[nodiscard]] Error needsConsent() const
    {
        std::string words;
        for (const auto &word : m_report.notAsked)
            words.append(words.empty() ? "" : ", ").append(word);
        return {ErrorCode::ConsentNeeded, {{"words", words}}, {}};
    }

    [[nodiscard]] Error unknownFirmware() const
    {
        return {ErrorCode::FirmwareUnknown,
                {{"model", m_model.value_or("")}, {"firmware", m_firmware.value_or("")}},
                {}};
    }

    [[nodiscard]] Error nothingHeard() const
    {
        if (m_garbledSpeeds.empty())
            return {ErrorCode::DeviceSilent, {}, {}};
        std::string speeds;
        for (const int speed : m_garbledSpeeds)
            speeds.append(speeds.empty() ? "" : ", ").append(std::to_string(speed));
        return {ErrorCode::DeviceGarbled, {{"baud", speeds}}, {}};
    }

    Link &m_link;
    const ProfileLibrary &m_library;
    const ProbeOptions &m_options;
    const CancelToken &m_cancel;
    const TimePoint m_start;
    Consent m_consent;
    std::vector<Candidate> m_candidates;
    std::optional<std::string> m_password;
    bool m_heardText = false;
    bool m_answered = false;
    std::vector<int> m_garbledSpeeds;
    std::optional<std::string> m_model;
    std::optional<std::string> m_firmware;
    ProbeReport m_report;
};

} // namespace

ProbeReport probe(Link &link, const ProfileLibrary &library, const ProbeOptions &options,
                  const CancelToken &cancel)
{
    return Prober(link, library, options, cancel).run();
}

Result<bool> stillAnswers(Link &link, const ProfileLibrary &library, const ProbeFinding &finding,
                          const ProbeOptions &options, const CancelToken &cancel)
{
    return Prober(link, library, options, cancel).confirm(finding);
}

} // namespace sp7600::device
