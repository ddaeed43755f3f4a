// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/teach.h"

#include "core/device/teachcut.h"
#include "core/model/letters.h"
#include "core/protocol/commandlanguage.h"

#include <algorithm>
#include <cstdlib>

namespace sp7600::device
{

namespace
{

using protocol::Template;
using protocol::trimmed;

constexpr std::size_t mostParameters = 64;
/// Shorter ones stand in a command by chance.
constexpr std::size_t shortestSecret = 3;

/// Works out one example.
class Learner
{
public:
    Learner(const TeachingExample &example, Command command)
        : m_example(example)
        , m_command(std::move(command))
        , m_isAt(example.grammar == GrammarKind::At)
    {
        m_proposal.word.settings = example.settings;
    }

    Result<TeachingProposal> run()
    {
        if (m_command.cut.values.size() > mostParameters)
            return unusable("it has more values than any command");
        splitServer();
        splitUnits();
        m_roles.resize(values().size());
        if (const auto taken = takeRoles(); !taken)
            return std::unexpected(taken.error());
        if (const auto placed = placeSettings(); !placed)
            return std::unexpected(placed.error());
        if (m_proposal.questions.empty()) {
            if (const auto spelled = spell(); !spelled)
                return std::unexpected(spelled.error());
        }
        if (const auto read = readReply(); !read)
            return std::unexpected(read.error());
        decideOthers();
        if (const auto clean = refuseSecrets(); !clean)
            return std::unexpected(clean.error());
        if (m_proposal.questions.empty()) {
            if (const auto made = makeWord(); !made)
                return std::unexpected(made.error());
        }
        for (std::size_t i = 0; i < values().size(); ++i)
            m_proposal.parameters.push_back({values()[i], *m_roles[i]});
        return std::move(m_proposal);
    }

private:
    [[nodiscard]] const std::vector<std::string> &values() const { return m_command.cut.values; }
    [[nodiscard]] bool wants(SettingId setting) const
    {
        return std::ranges::find(m_example.settings, setting) != m_example.settings.end();
    }
    [[nodiscard]] std::optional<std::size_t> placeOf(SettingId setting) const
    {
        const auto found = std::ranges::find(m_roles, std::optional<ParameterRole>(setting));
        if (found == m_roles.end())
            return {};
        return static_cast<std::size_t>(found - m_roles.begin());
    }

    /// One value becomes two, with @p between them.
    static void split(Cut &cut, std::size_t at, std::size_t length, std::size_t between)
    {
        const auto whole = cut.values[at];
        const auto offset = static_cast<std::ptrdiff_t>(at);
        cut.values[at] = whole.substr(0, length);
        cut.values.insert(cut.values.begin() + offset + 1, whole.substr(length + between));
        cut.fixed.insert(cut.fixed.begin() + offset + 1, whole.substr(length, between));
    }

    /// `54.85.159.138:8888` is two values where both are set.
    void splitServer()
    {
        const bool both = (wants(SettingId::Host) && wants(SettingId::ServerPort))
                          || (wants(SettingId::SecondHost) && wants(SettingId::SecondServerPort));
        if (both) {
            splitServerIn(m_command.cut);
            m_splitsServer = true;
        }
    }

    static void splitServerIn(Cut &cut)
    {
        for (std::size_t i = 0; i < cut.values.size(); ++i) {
            const auto &value = cut.values[i];
            const auto colon = value.find(':');
            if (colon != std::string::npos && colon == value.rfind(':')
                && fitOf(SettingId::Host, value.substr(0, colon)) != Fit::No
                && fitOf(SettingId::ServerPort, value.substr(colon + 1)) != Fit::No)
                split(cut, i, colon, 1);
        }
    }

    /// Of `30S`, `5M` and `1H` the letter is the unit, where an interval is set.
    void splitUnits()
    {
        if (!std::ranges::any_of(m_example.settings, isInterval))
            return;
        for (std::size_t i = 0; i < values().size(); ++i) {
            if (const auto unit = splitUnit(m_command.cut, i))
                m_units[i] = *unit;
        }
    }

    static std::optional<Encoding> splitUnit(Cut &cut, std::size_t at)
    {
        auto &value = cut.values[at];
        if (value.size() < 2 || !wholeNumber(value.substr(0, value.size() - 1)))
            return {};
        const auto unit = upperCase(value.substr(value.size() - 1));
        if (unit != "S" && unit != "M" && unit != "H")
            return {};
        cut.fixed[at + 1].insert(0, value.substr(value.size() - 1));
        value.pop_back();
        return unit == "S" ? Encoding::AsIs : unit == "M" ? Encoding::Minutes : Encoding::Hours;
    }

    Result<void> takeRoles()
    {
        for (const auto &[number, role] : m_example.roles) {
            if (number < 1 || number > values().size()) {
                return unusable("it has " + std::to_string(values().size())
                                + " values, and no number " + std::to_string(number));
            }
            if (const auto *setting = std::get_if<SettingId>(&role)) {
                if (!wants(*setting))
                    return unusable(std::string(settingName(*setting))
                                    + " is not among the settings that it sets");
                if (placeOf(*setting))
                    return unusable(std::string(settingName(*setting))
                                    + " cannot be two of its values");
            }
            m_roles[number - 1] = role;
        }
        return {};
    }

    /// How well a value that nobody has taken yet could be a setting.
    [[nodiscard]] Fit fit(SettingId setting, std::size_t at) const
    {
        if (m_roles[at])
            return Fit::No;
        const auto &text = values()[at];
        if (const auto known = m_example.values.find(setting); known != m_example.values.end()) {
            if (encodingOf(setting, text, known->second))
                return Fit::Sure;
            // A code stands for the value.
            return !valuesOf(setting).empty() && !normaliseSetting(setting, text)
                       ? fitOf(setting, text)
                       : Fit::No;
        }
        if (isInterval(setting) && m_units.contains(at))
            return Fit::Sure;
        // A port stands behind its host.
        const auto host =
            setting == SettingId::ServerPort ? SettingId::Host : SettingId::SecondHost;
        const bool isBehindHost =
            isPortSetting(setting) && at > 0 && m_roles[at - 1] == ParameterRole(host);
        const auto alone = fitOf(setting, text);
        return isBehindHost && alone == Fit::Possible ? Fit::Sure : alone;
    }

    /// The values that fit best, in their order.
    [[nodiscard]] std::vector<std::size_t> candidates(SettingId setting) const
    {
        for (const auto wanted : {Fit::Sure, Fit::Possible}) {
            std::vector<std::size_t> found;
            for (std::size_t i = 0; i < values().size(); ++i) {
                if (fit(setting, i) == wanted)
                    found.push_back(i);
            }
            if (!found.empty())
                return found;
        }
        return {};
    }

    Result<void> placeSettings()
    {
        while (true) {
            std::vector<SettingId> open;
            std::ranges::copy_if(m_example.settings, std::back_inserter(open),
                                 [this](SettingId setting) { return !placeOf(setting); });
            if (open.empty())
                return {};
            for (const auto setting : open) {
                if (candidates(setting).empty()) {
                    return unusable("none of its values can be "
                                    + std::string(settingName(setting)));
                }
            }
            if (placeOneOfOne(open) || placeInOrder(open))
                continue;
            for (const auto setting : open) {
                auto numbers = candidates(setting);
                std::ranges::for_each(numbers, [](std::size_t &number) { ++number; });
                m_proposal.questions.push_back({setting, std::move(numbers)});
            }
            return {};
        }
    }

    /// A setting that only one value can be. Those that a value surely is come first.
    bool placeOneOfOne(const std::vector<SettingId> &open)
    {
        for (const auto wanted : {Fit::Sure, Fit::Possible}) {
            for (const auto setting : open) {
                const auto found = candidates(setting);
                const bool isOnlyOne = found.size() == 1 && fit(setting, found.front()) == wanted;
                const auto isRival = [&](SettingId other) {
                    return other != setting && candidates(other) == found;
                };
                if (isOnlyOne && std::ranges::none_of(open, isRival)) {
                    m_roles[found.front()] = setting;
                    return true;
                }
            }
        }
        return false;
    }

    /// As many values as settings that they could be: in the order in which a person named them.
    bool placeInOrder(const std::vector<SettingId> &open)
    {
        for (const auto setting : open) {
            std::vector<SettingId> alike;
            const auto found = candidates(setting);
            std::ranges::copy_if(open, std::back_inserter(alike),
                                 [&](SettingId other) { return candidates(other) == found; });
            if (alike.size() == found.size())
                return place(alike, found);
        }
        std::set<std::size_t> all;
        for (const auto setting : open) {
            for (std::size_t i = 0; i < values().size(); ++i) {
                if (fit(setting, i) != Fit::No)
                    all.insert(i);
            }
        }
        return all.size() == open.size() && place(open, {all.begin(), all.end()});
    }

    bool place(const std::vector<SettingId> &settings, const std::vector<std::size_t> &places)
    {
        for (std::size_t i = 0; i < settings.size(); ++i) {
            if (fit(settings[i], places[i]) == Fit::No)
                return false;
        }
        for (std::size_t i = 0; i < settings.size(); ++i)
            m_roles[places[i]] = settings[i];
        return true;
    }

    /// How this firmware writes the values.
    Result<void> spell()
    {
        for (const auto setting : m_example.settings) {
            const auto at = *placeOf(setting);
            const auto &text = values()[at];
            if (!valuesOf(setting).empty()) {
                if (const auto spelled = spellValue(setting, at, text); !spelled)
                    return spelled;
            } else if (isInterval(setting) || setting == SettingId::TimeZone) {
                if (const auto measured = measure(setting, at, text); !measured)
                    return measured;
            }
        }
        return {};
    }

    Result<void> spellValue(SettingId setting, std::size_t at, const std::string &text)
    {
        auto &spellings = m_proposal.word.values[setting];
        const auto both = valuesOf(setting);
        if (const auto value = normaliseSetting(setting, text); value && !value->empty()) {
            const bool isUpper = text == upperCase(text);
            for (const auto each : both)
                spellings[std::string(each)] = isUpper ? upperCase(each) : std::string(each);
            return {};
        }
        const auto known = m_example.values.find(setting);
        if (known == m_example.values.end()) {
            m_proposal.questions.push_back({setting, {at + 1}});
            return {};
        }
        if (text != "0" && text != "1") {
            return unusable("how the other " + std::string(settingName(setting))
                            + " is written cannot be told from \"" + text
                            + "\"; write it into the profile's \"values\" by hand");
        }
        for (const auto each : both)
            spellings[std::string(each)] = each == known->second ? text : (text == "0" ? "1" : "0");
        m_proposal.notes.insert(TeachingNote::SpellingInferred);
        return {};
    }

    Result<void> measure(SettingId setting, std::size_t at, const std::string &text)
    {
        auto encoding = Encoding::AsIs;
        if (const auto known = m_example.values.find(setting); known != m_example.values.end()) {
            const auto found = encodingOf(setting, text, known->second);
            if (!found) {
                return unusable("\"" + text + "\" is not " + known->second
                                + " in seconds, minutes "
                                  "or hours");
            }
            encoding = *found;
        } else if (const auto unit = m_units.find(at); unit != m_units.end()) {
            encoding = unit->second;
        } else if (isInterval(setting)) {
            m_proposal.notes.insert(TeachingNote::UnitInferred);
        } else if (!normaliseSetting(setting, text)) {
            constexpr std::int64_t mostHours = 14;
            encoding = std::abs(wholeNumber(text).value_or(0)) <= mostHours ? Encoding::Hours
                                                                            : Encoding::Minutes;
            m_proposal.notes.insert(TeachingNote::UnitInferred);
        }
        if (encoding != Encoding::AsIs)
            m_proposal.word.encodings[setting] = encoding;
        return {};
    }

    /// How the word is called in a reply.
    [[nodiscard]] std::string replyWord() const
    {
        return m_isAt ? m_command.word.substr(2) : m_command.word;
    }

    /// Cuts the line of the reply that has the values, if there is one.
    Result<void> readReply()
    {
        bool anything = false;
        bool isAnswered = false;
        protocol::LineSplitter splitter;
        splitter.append(m_example.reply);
        splitter.append("\n");
        while (const auto text = splitter.next()) {
            const auto line = protocol::classifyLine(*text);
            anything = anything || !line.text.empty();
            const auto upper = upperCase(line.text);
            if (m_isAt && (upper == "ERROR" || upper.contains("ERROR:")))
                return unusable("its reply says ERROR, so it does not work");
            isAnswered = isAnswered || (m_isAt && upper == "OK");
            if (line.kind == protocol::LineKind::Header) {
                m_proposal.model = line.model;
                m_proposal.firmware = line.firmware;
            } else if (!m_reply && upper.starts_with(replyWord() + ':')) {
                if (const auto taken = takeReply(line.text); !taken)
                    return taken;
                isAnswered = true;
            } else {
                isAnswered = isAnswered || upper == replyWord();
            }
        }
        if (anything && !isAnswered)
            return unusable("its reply has no line that begins with " + replyWord() + ":");
        return {};
    }

    Result<void> takeReply(std::string_view line)
    {
        const auto word = replyWord();
        const auto rest = trimmed(line.substr(word.size() + 1));
        if (upperCase(rest).starts_with("ERR") || upperCase(rest).starts_with("FAIL"))
            return unusable("its reply says that it failed, so it does not work");
        Cut reply;
        reply.fixed.back() = word + ": ";
        // Enfora writes `$FRIEND: =01, …`.
        const auto begin = m_isAt && rest.starts_with('=') ? 1 : 0;
        reply.fixed.back() += rest.substr(0, begin);
        cutParameters(reply, rest.substr(begin), m_isAt ? ',' : ';');
        if (m_splitsServer)
            splitServerIn(reply);
        for (std::size_t i = 0; !m_units.empty() && i < reply.values.size(); ++i)
            splitUnit(reply, i);
        m_reply = std::move(reply);
        return {};
    }

    [[nodiscard]] bool sameValue(std::size_t at, const std::string &said) const
    {
        const auto &sent = values()[at];
        if (upperCase(sent) == upperCase(said))
            return true;
        const auto number = wholeNumber(sent);
        if (number && number == wholeNumber(said))
            return true;
        const auto *setting = m_roles[at] ? std::get_if<SettingId>(&*m_roles[at]) : nullptr;
        const auto saidValue =
            setting ? normaliseSetting(*setting, said) : Result<std::string>(said);
        const auto sentValue =
            setting ? normaliseSetting(*setting, sent) : Result<std::string>(sent);
        return saidValue && sentValue && *saidValue == *sentValue;
    }

    /// Which value of the reply tells which of the command: by number.
    [[nodiscard]] std::map<std::size_t, std::size_t> told() const
    {
        std::map<std::size_t, std::size_t> told;
        if (!m_reply)
            return told;
        std::size_t next = 0;
        const bool samePlaces = m_reply->values.size() == values().size();
        for (std::size_t i = 0; i < values().size(); ++i) {
            if (samePlaces) {
                if (m_example.replyIsToReading || sameValue(i, m_reply->values[i]))
                    told[i] = i;
                continue;
            }
            for (std::size_t j = next; j < m_reply->values.size(); ++j) {
                if (!sameValue(i, m_reply->values[j]))
                    continue;
                told[i] = j;
                next = j + 1;
                break;
            }
        }
        return told;
    }

    /// What is no setting is kept where the unit tells it, and sent as it is otherwise.
    void decideOthers()
    {
        const auto told = this->told();
        for (std::size_t i = 0; i < values().size(); ++i) {
            // The first number of an AT command says which entry of a list it is.
            const bool isIndex = m_isAt && i == 0 && wholeNumber(values()[i]);
            if (!m_roles[i])
                m_roles[i] =
                    told.contains(i) && !isIndex ? ParameterUse::Kept : ParameterUse::Fixed;
        }
    }

    /// What is put into the word as text.
    Result<void> refuseSecrets() const
    {
        std::vector<std::string> secrets{m_command.password};
        for (const auto setting : m_example.settings) {
            if (const auto at = placeOf(setting); at && isSecret(setting))
                secrets.push_back(values()[*at]);
        }
        for (std::size_t i = 0; i < values().size(); ++i) {
            const bool isText = std::holds_alternative<ParameterUse>(*m_roles[i]);
            if (isText && values()[i].size() >= shortestSecret
                && std::ranges::find(secrets, values()[i]) != secrets.end()) {
                return unusable("its value number " + std::to_string(i + 1)
                                + " repeats a password, which is never kept in a profile");
            }
        }
        return {};
    }

    [[nodiscard]] std::string placeName(std::size_t at) const
    {
        if (const auto *setting = std::get_if<SettingId>(&*m_roles[at]))
            return std::string(settingName(*setting));
        return "_p" + std::to_string(at + 1);
    }

    static std::string escaped(std::string_view text)
    {
        std::string out;
        for (const char character : text) {
            out += character;
            if (character == '{' || character == '}')
                out += character;
        }
        return out;
    }

    /// @p place gives the name of each value's place, and nothing where it is text.
    template <typename Place>
    static std::string form(const Cut &cut, Place place)
    {
        auto text = escaped(cut.fixed.front());
        for (std::size_t i = 0; i < cut.values.size(); ++i) {
            const std::optional<std::string> name = place(i);
            text += name ? '{' + *name + '}' : escaped(cut.values[i]);
            text += escaped(cut.fixed[i + 1]);
        }
        return text;
    }

    static Result<Template> parsed(const std::string &text)
    {
        auto form = Template::parse(text);
        if (!form)
            return unusable(std::string(form.error().parameter("detail")));
        return form;
    }

    [[nodiscard]] std::optional<std::string> placeInCommand(std::size_t at) const
    {
        if (*m_roles[at] == ParameterRole(ParameterUse::Fixed))
            return {};
        return placeName(at);
    }

    /// The reply as it was given, or as this family gives it.
    [[nodiscard]] std::string replyForm() const
    {
        if (!m_reply) {
            auto echo = m_command.cut;
            echo.fixed.front() = replyWord() + ": ";
            return form(echo, [this](std::size_t i) { return placeInCommand(i); });
        }
        std::map<std::size_t, std::size_t> commandOf;
        for (const auto &[at, in] : told())
            commandOf[in] = at;
        return form(*m_reply, [this, &commandOf](std::size_t i) -> std::optional<std::string> {
            const auto found = commandOf.find(i);
            // What the unit adds of its own accord may be another text the next time.
            return found == commandOf.end() ? "_r" + std::to_string(i + 1)
                                            : placeInCommand(found->second);
        });
    }

    Result<void> makeWord()
    {
        auto &word = m_proposal.word;
        word.provenance = Provenance::Taught;
        auto write =
            parsed(form(m_command.cut, [this](std::size_t i) { return placeInCommand(i); }));
        if (!write)
            return std::unexpected(write.error());
        word.write = std::move(*write);
        for (std::size_t i = 0; i < values().size(); ++i) {
            if (*m_roles[i] == ParameterRole(ParameterUse::Kept))
                word.keptDefaults[placeName(i)] = values()[i];
        }
        const bool isSilent = trimmed(m_example.reply).empty();
        const bool infers = !m_reply && (isSilent || m_isAt);
        const bool onlySecrets = std::ranges::all_of(m_example.settings, isSecret);
        const auto told = this->told();
        const bool tellsAll = std::ranges::all_of(m_example.settings, [&](SettingId setting) {
            return infers || told.contains(*placeOf(setting));
        });
        if (infers)
            m_proposal.notes.insert(TeachingNote::ReplyInferred);
        if (onlySecrets || !tellsAll) {
            m_proposal.notes.erase(TeachingNote::ReplyInferred);
            m_proposal.notes.insert(TeachingNote::CannotBeRead);
            return {};
        }
        auto reply = parsed(replyForm());
        if (!reply)
            return std::unexpected(reply.error());
        word.reply = std::move(*reply);
        auto read = parsed(escaped(m_command.word + (m_isAt ? "?" : "")));
        if (!read)
            return std::unexpected(read.error());
        word.read = std::move(*read);
        word.readProvenance = Provenance::Assumed;
        return {};
    }

    const TeachingExample &m_example;
    Command m_command;
    bool m_isAt;
    bool m_splitsServer = false;
    std::map<std::size_t, Encoding> m_units; ///< Values that stand before a letter for it.
    std::vector<std::optional<ParameterRole>> m_roles;
    std::optional<Cut> m_reply;
    TeachingProposal m_proposal;
};

} // namespace

Result<TeachingProposal> learn(const TeachingExample &example)
{
    if (example.settings.empty())
        return unusable("it was not said which setting it sets");
    if (example.reply.size() > 8 * longestCommand)
        return unusable("its reply is longer than any reply");
    const auto text = cleaned(example.command);
    if (!text)
        return std::unexpected(text.error());
    auto command = example.grammar == GrammarKind::At ? cutAt(*text) : cutGosafe(*text);
    if (!command)
        return std::unexpected(command.error());
    return Learner(example, std::move(*command)).run();
}

Profile withTaughtWord(Profile base, const SettingWord &word)
{
    std::vector<SettingWord> words{word};
    for (auto &known : base.words) {
        SettingWord rest;
        std::ranges::copy_if(known.settings, std::back_inserter(rest.settings),
                             [&word](SettingId setting) { return !word.carries(setting); });
        if (rest.settings.size() == known.settings.size()) {
            words.push_back(std::move(known));
        } else if (!rest.settings.empty()) {
            rest.source = "was carried by a word that another was taught for";
            words.push_back(std::move(rest));
        }
    }
    base.words = std::move(words);
    return base;
}

} // namespace sp7600::device
