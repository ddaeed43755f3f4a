// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/commandinterpreter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace sp7600::simulator
{

namespace
{

enum class Kind { Identity, Status, Settings, WriteOnly };

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

constexpr std::array commandWords = {
    CommandWord{"VID", Kind::Identity, {}},
    CommandWord{"VST", Kind::Status, {}},
    CommandWord{"VEP", Kind::Settings, endpointSettings},
    CommandWord{"VTR", Kind::Settings, transportSettings},
    CommandWord{"VAP", Kind::Settings, apnSettings},
    CommandWord{"VAK", Kind::WriteOnly, apnPasswordSettings},
    CommandWord{"VRI", Kind::Settings, intervalSettings},
};

constexpr std::size_t echoedWordLength = 16;

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string upperCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), upper);
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

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

bool isPrintable(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
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

std::string told(const ConnectionSettings &settings, std::span<const SettingId> ids)
{
    std::vector<std::string> parts;
    for (const auto id : ids) {
        const auto value = settings.value(id).value_or("");
        parts.push_back(id == SettingId::Transport ? upperCase(value) : value);
    }
    return joined(parts);
}

std::string toldStatus(const UnitStatus &status)
{
    return joined({status.simReady ? "READY" : "ABSENT", std::to_string(status.mcc), status.mnc,
                   std::to_string(status.registration), std::to_string(status.signalBars),
                   status.dataSession ? "1" : "0", status.gpsFix ? "1" : "0",
                   std::to_string(status.satellites), twoDecimals(status.externalVolts),
                   twoDecimals(status.batteryVolts), std::to_string(status.pendingReports)});
}

/// All parameters or none: nothing when one of them is out of range.
std::optional<ConnectionSettings> changed(ConnectionSettings settings,
                                          std::span<const SettingId> ids,
                                          std::span<const std::string_view> parameters)
{
    const bool allEmpty = std::ranges::all_of(parameters, &std::string_view::empty);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (allEmpty && (ids[i] == SettingId::Host || ids[i] == SettingId::ServerPort)) {
            settings.clear(ids[i]);
            continue;
        }
        if (!isPrintable(parameters[i]) || !settings.set(ids[i], parameters[i]))
            return std::nullopt;
    }
    return settings;
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
    std::ranges::transform(m_refusedWords, m_refusedWords.begin(), upperCase);
    std::ranges::transform(m_ignoredWords, m_ignoredWords.begin(), upperCase);
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
    outcome.note = std::string(word) + " refused, reason " + number;
    return outcome;
}

CommandOutcome CommandInterpreter::answer(const CommandLine &line,
                                          const ConnectionSettings &settings,
                                          const UnitStatus &status) const
{
    const std::string_view text = line.text;
    const auto comma = text.find(',');
    if (comma == std::string_view::npos || text.substr(0, comma) != m_unit.password)
        return {
            .lines = {"PWD: ERROR"}, .store = {}, .notStoredLines = {}, .note = "wrong password"};

    auto parameters = splitAtSemicolons(text.substr(comma + 1));
    const auto word = upperCase(trimmed(parameters.front()));
    parameters.erase(parameters.begin());

    const auto known = std::ranges::find(commandWords, word, &CommandWord::word);
    if (known == commandWords.end())
        return refuse(echoedWord(word), Refusal::UnknownWord);
    if (line.overlong)
        return refuse(word, Refusal::ValueOutOfRange);

    const bool isRead = parameters.empty();
    const bool countFits =
        isRead ? known->kind != Kind::WriteOnly
               : !known->settings.empty() && parameters.size() == known->settings.size();
    if (!countFits)
        return refuse(word, Refusal::WrongParameterCount);

    CommandOutcome outcome;
    if (isRead) {
        outcome.note = word;
        switch (known->kind) {
        case Kind::Identity:
            outcome.lines =
                reply(word, joined({m_unit.model, m_unit.firmware, m_unit.hardware, m_unit.imei}));
            break;
        case Kind::Status:
            outcome.lines = reply(word, toldStatus(status));
            break;
        case Kind::Settings:
        case Kind::WriteOnly:
            outcome.lines = reply(word, told(settings, known->settings));
            break;
        }
        return outcome;
    }

    auto stored = changed(settings, known->settings, parameters);
    if (!stored || std::ranges::find(m_refusedWords, word) != m_refusedWords.end())
        return refuse(word, Refusal::ValueOutOfRange);
    const auto echo = known->kind == Kind::WriteOnly ? "OK" : told(*stored, known->settings);
    outcome.lines = reply(word, echo);
    outcome.notStoredLines = refuse(word, Refusal::NotStored).lines;
    outcome.note = word + ';' + (known->kind == Kind::WriteOnly ? "***" : echo);
    if (std::ranges::find(m_ignoredWords, word) != m_ignoredWords.end())
        outcome.note += " acknowledged, not stored";
    else
        outcome.store = std::move(stored);
    return outcome;
}

} // namespace sp7600::simulator
