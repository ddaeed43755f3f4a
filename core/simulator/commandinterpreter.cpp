// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/commandinterpreter.h"

#include "core/model/letters.h"
#include "core/simulator/commandtext.h"
#include "core/simulator/simcard.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <span>
#include <utility>

namespace sp7600::simulator
{

namespace
{

enum class Kind { Identity, Status, Sim, Radio, Settings, WriteOnly, Restart };

struct CommandWord {
    std::string_view word;
    Kind kind;
    std::span<const SettingId> settings; ///< What the parameters are, in order.
};

constexpr std::array endpointSettings = {SettingId::Host, SettingId::ServerPort};
constexpr std::array transportSettings = {SettingId::Transport};
constexpr std::array apnSettings = {SettingId::Apn, SettingId::ApnUser};
constexpr std::array apnPasswordSettings = {SettingId::ApnPassword};
constexpr std::array intervalSettings = {SettingId::ReportInterval};
constexpr std::array parkedSettings = {SettingId::ParkedInterval};
constexpr std::array heartbeatSettings = {SettingId::Heartbeat};
constexpr std::array timeZoneSettings = {SettingId::TimeZone};
constexpr std::array formatSettings = {SettingId::ReportFormat};
constexpr std::array secondServerSettings = {SettingId::SecondHost, SettingId::SecondServerPort,
                                             SettingId::SecondTransport};
constexpr std::array passwordSettings = {SettingId::DevicePassword};

constexpr std::array commandWords = {
    CommandWord{"VID", Kind::Identity, {}},
    CommandWord{"VST", Kind::Status, {}},
    CommandWord{"VEP", Kind::Settings, endpointSettings},
    CommandWord{"VTR", Kind::Settings, transportSettings},
    CommandWord{"VAP", Kind::Settings, apnSettings},
    CommandWord{"VAK", Kind::WriteOnly, apnPasswordSettings},
    CommandWord{"VRI", Kind::Settings, intervalSettings},
    CommandWord{"VPI", Kind::Settings, parkedSettings},
    CommandWord{"VHB", Kind::Settings, heartbeatSettings},
    CommandWord{"VTZ", Kind::Settings, timeZoneSettings},
    CommandWord{"VFM", Kind::Settings, formatSettings},
    CommandWord{"VE2", Kind::Settings, secondServerSettings},
    CommandWord{"VPW", Kind::WriteOnly, passwordSettings},
    CommandWord{"VSM", Kind::Sim, {}},
    CommandWord{"VS2", Kind::Radio, {}},
    CommandWord{"VRS", Kind::Restart, {}},
};

constexpr std::size_t valueLine = 1; ///< After the one with model and firmware.

constexpr std::size_t shortestPassword = 4;
constexpr std::size_t longestPassword = 8;

constexpr std::size_t echoedWordLength = 16;

std::vector<std::string_view> splitAtSemicolons(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(';');
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// An unknown word is echoed only as far as it looks like one.
std::string echoedWord(std::string_view word)
{
    const bool looksLikeWord =
        !word.empty() && word.size() <= echoedWordLength && std::ranges::all_of(word, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
    return looksLikeWord ? std::string(word) : "?";
}

std::string twoDecimals(double volts)
{
    const auto hundredths = std::lround(volts * 100.0);
    auto fraction = std::to_string(hundredths % 100);
    if (fraction.size() < 2)
        fraction.insert(0, 1, '0');
    return std::to_string(hundredths / 100) + '.' + fraction;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += ';';
        text += parts[i];
    }
    return text;
}

/// `-03:00` as -180. Only for what ConnectionSettings holds.
int minutesOf(std::string_view zone)
{
    const auto digit = [zone](std::size_t place) { return zone[place] - '0'; };
    const int minutes = (digit(1) * 10 + digit(2)) * 60 + digit(4) * 10 + digit(5);
    return zone.front() == '-' ? -minutes : minutes;
}

/// -180 as `-03:00`; what is no number of minutes as it came, to be refused.
std::string zoneOf(std::string_view text)
{
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    int minutes = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), minutes);
    constexpr int furthest = 24 * 60;
    if (error != std::errc{} || end != digits.data() + digits.size()
        || std::abs(minutes) >= furthest || text.starts_with("+-"))
        return "?";
    const auto twoDigits = [](int number) {
        return std::string{static_cast<char>('0' + number / 10),
                           static_cast<char>('0' + number % 10)};
    };
    const int distance = std::abs(minutes);
    return (minutes < 0 ? "-" : "+") + twoDigits(distance / 60) + ':' + twoDigits(distance % 60);
}

bool isPassword(std::string_view text)
{
    return text.size() >= shortestPassword && text.size() <= longestPassword
           && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A stored value in the words of this language.
std::string toldValue(SettingId setting, const std::string &value)
{
    if (value.empty())
        return value;
    switch (setting) {
    case SettingId::Transport:
    case SettingId::SecondTransport:
        return upperCase(value);
    case SettingId::TimeZone:
        return std::to_string(minutesOf(value));
    case SettingId::ReportFormat:
        return value == "binary" ? "1" : "0";
    default:
        return value;
    }
}

/// A parameter in the words of ConnectionSettings; nothing where this language has no such.
std::optional<std::string> heardValue(SettingId setting, std::string_view parameter)
{
    switch (setting) {
    case SettingId::TimeZone:
        return zoneOf(parameter);
    case SettingId::ReportFormat:
        if (parameter != "0" && parameter != "1")
            return std::nullopt;
        return parameter == "1" ? "binary" : "text";
    case SettingId::DevicePassword:
        if (!isPassword(parameter))
            return std::nullopt;
        break;
    default:
        break;
    }
    return std::string(parameter);
}

std::string told(const ConnectionSettings &settings, std::span<const SettingId> ids)
{
    std::vector<std::string> parts;
    for (const auto id : ids)
        parts.push_back(toldValue(id, settings.value(id).value_or("")));
    return joined(parts);
}

/// As `AT+CPIN?` has it, and a word of its own for none.
std::string simText(SimState sim)
{
    switch (sim) {
    case SimState::Ready:
        break;
    case SimState::Absent:
        return "ABSENT";
    case SimState::PinLocked:
        return "SIM PIN";
    }
    return "READY";
}

std::string toldStatus(const UnitStatus &status)
{
    const bool knowsNetwork = status.sim == SimState::Ready;
    return joined({simText(status.sim), knowsNetwork ? std::to_string(status.mcc) : "",
                   knowsNetwork ? status.mnc : "", std::to_string(status.registration),
                   std::to_string(status.signalBars), status.dataSession ? "1" : "0",
                   status.gpsFix ? "1" : "0", std::to_string(status.satellites),
                   twoDecimals(status.externalVolts), twoDecimals(status.batteryVolts),
                   std::to_string(status.pendingReports)});
}

/// A second server needs a host and a port, or nothing at all.
bool isHalfAServer(std::span<const SettingId> ids, std::span<const std::string_view> parameters)
{
    return !ids.empty() && ids.front() == SettingId::SecondHost
           && (parameters[0].empty() || parameters[1].empty())
           && !std::ranges::all_of(parameters, &std::string_view::empty);
}

/// All parameters or none: nothing when one of them is out of range.
std::optional<ConnectionSettings> changed(ConnectionSettings settings,
                                          std::span<const SettingId> ids,
                                          std::span<const std::string_view> parameters)
{
    if (isHalfAServer(ids, parameters))
        return std::nullopt;
    const bool allEmpty = std::ranges::all_of(parameters, &std::string_view::empty);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (allEmpty && (ids[i] == SettingId::Host || ids[i] == SettingId::ServerPort)) {
            settings.clear(ids[i]);
            continue;
        }
        if (!isPrintable(parameters[i]))
            return std::nullopt;
        const auto value = heardValue(ids[i], parameters[i]);
        if (!value || !settings.set(ids[i], *value))
            return std::nullopt;
    }
    return settings;
}

/// What stands between the password and the first parameter.
std::string wordOf(std::string_view text)
{
    const auto afterPassword = text.substr(text.find(',') + 1);
    return upperCase(trimmed(afterPassword.substr(0, afterPassword.find(';'))));
}

} // namespace

void CommandLineBuffer::append(std::string_view octets)
{
    for (const char c : octets) {
        if (c == '\r' || c == '\n') {
            if (!m_current.text.empty())
                m_complete.push_back(std::move(m_current));
            m_current = {};
        } else if (m_current.text.size() < maxCommandLine) {
            m_current.text += c;
        } else {
            m_current.overlong = true;
        }
    }
}

std::optional<CommandLine> CommandLineBuffer::next()
{
    if (m_complete.empty())
        return std::nullopt;
    auto line = std::move(m_complete.front());
    m_complete.pop_front();
    return line;
}

CommandInterpreter::CommandInterpreter(UnitIdentity unit, std::vector<std::string> refusedWords,
                                       std::vector<std::string> ignoredWords)
    : m_unit(std::move(unit))
    , m_refusedWords(std::move(refusedWords))
    , m_ignoredWords(std::move(ignoredWords))
{
    for (auto &each : m_refusedWords)
        each = upperCase(each);
    for (auto &each : m_ignoredWords)
        each = upperCase(each);
}

std::vector<std::string> CommandInterpreter::reply(std::string_view word,
                                                   std::string_view parameters) const
{
    return {m_unit.model + ' ' + m_unit.firmware,
            std::string(word) + ": " + std::string(parameters)};
}

CommandOutcome CommandInterpreter::refuse(std::string_view word, Refusal reason) const
{
    const auto number = std::to_string(static_cast<int>(reason));
    CommandOutcome outcome;
    outcome.lines = reply(word, "ERROR;" + number);
    outcome.telling = valueLine;
    outcome.note = std::string(word) + " refused, reason " + number;
    outcome.word = word;
    return outcome;
}

CommandOutcome CommandInterpreter::refusalOf(const CommandLine &line) const
{
    return refuse(echoedWord(wordOf(line.text)), Refusal::ValueOutOfRange);
}

CommandOutcome CommandInterpreter::answer(const CommandLine &line,
                                          const ConnectionSettings &settings,
                                          const UnitStatus &status) const
{
    const std::string_view text = line.text;
    const auto comma = text.find(',');
    const auto password = settings.value(SettingId::DevicePassword).value_or(m_unit.password);
    if (comma == std::string_view::npos || text.substr(0, comma) != password) {
        CommandOutcome outcome;
        outcome.lines = {"PWD: ERROR"};
        outcome.note = "wrong password";
        return outcome;
    }

    const auto word = wordOf(text);
    auto parameters = splitAtSemicolons(text.substr(comma + 1));
    parameters.erase(parameters.begin());

    const auto known = std::ranges::find(commandWords, word, &CommandWord::word);
    if (known == commandWords.end())
        return refuse(echoedWord(word), Refusal::UnknownWord);
    if (line.overlong)
        return refuse(word, Refusal::ValueOutOfRange);

    const bool isBare = parameters.empty();
    const bool countFits =
        isBare ? known->kind != Kind::WriteOnly
               : !known->settings.empty() && parameters.size() == known->settings.size();
    if (!countFits)
        return refuse(word, Refusal::WrongParameterCount);

    CommandOutcome outcome;
    outcome.telling = valueLine;
    outcome.word = word;
    outcome.about.assign(known->settings.begin(), known->settings.end());
    if (isBare && known->kind != Kind::Restart) {
        const auto tells = [&]() -> std::string {
            switch (known->kind) {
            case Kind::Identity:
                return joined({m_unit.model, m_unit.firmware, m_unit.hardware, m_unit.imei});
            case Kind::Status:
                return toldStatus(status);
            case Kind::Sim: {
                const auto card = simCardOf(m_unit.imei);
                // A locked card tells its own number only.
                return joined({status.sim == SimState::Ready ? card.imsi : "",
                               status.sim == SimState::Absent ? "" : card.iccid});
            }
            case Kind::Radio:
                return joined({std::to_string(status.signalDbm), status.asleep ? "1" : "0"});
            default:
                return told(settings, known->settings);
            }
        };
        outcome.note = word;
        outcome.lines = reply(word, tells());
        return outcome;
    }

    auto stored = changed(settings, known->settings, parameters);
    if (!stored || contains(m_refusedWords, word))
        return refuse(word, Refusal::ValueOutOfRange);
    const bool isIgnored = contains(m_ignoredWords, word);
    const bool tellsNothing = known->kind != Kind::Settings;
    const auto echo = tellsNothing ? "OK" : told(*stored, known->settings);
    outcome.lines = reply(word, echo);
    outcome.note = word;
    if (known->kind == Kind::Restart) {
        outcome.restart = !isIgnored;
    } else {
        outcome.note += ';' + (tellsNothing ? "***" : echo);
        outcome.notStoredLines = refuse(word, Refusal::NotStored).lines;
        if (!isIgnored)
            outcome.store = std::move(stored);
    }
    if (isIgnored)
        outcome.note += " acknowledged, not carried out";
    return outcome;
}

} // namespace sp7600::simulator
