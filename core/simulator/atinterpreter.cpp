// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/atinterpreter.h"

#include "core/model/letters.h"
#include "core/simulator/commandtext.h"
#include "core/simulator/simcard.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>

namespace sp7600::simulator
{

namespace
{

constexpr std::size_t friends = 10;
constexpr std::array firstServer = {SettingId::Host, SettingId::ServerPort};
constexpr std::array secondServer = {SettingId::SecondHost, SettingId::SecondServerPort};
constexpr std::array bothServers = {SettingId::Host, SettingId::ServerPort, SettingId::SecondHost,
                                    SettingId::SecondServerPort};
constexpr std::array udpServer = {SettingId::Host, SettingId::ServerPort, SettingId::Transport};
constexpr std::array transportOnly = {SettingId::Transport};
constexpr std::array apnOnly = {SettingId::Apn};
constexpr std::array credentials = {SettingId::ApnUser, SettingId::ApnPassword};

/// What reads and what writes: the same word, as far as `?` or `=`.
struct ReadWord {
    std::string_view text;
    std::span<const SettingId> settings;
};
constexpr std::array readWords = {
    ReadWord{"AT", {}},
    ReadWord{"ATI", {}},
    ReadWord{"AT+CGSN", {}},
    ReadWord{"AT+CGMR", {}},
    ReadWord{"AT+CIMI", {}},
    ReadWord{"AT+CSQ", {}},
    ReadWord{"AT+CREG?", {}},
    ReadWord{"AT+CGREG?", {}},
    ReadWord{"AT+CPIN?", {}},
    ReadWord{"AT+CMEE?", {}},
    ReadWord{"AT$FRIEND?", bothServers},
    ReadWord{"AT$TCPAPI?", transportOnly},
    ReadWord{"AT$UDPAPI?", firstServer},
    ReadWord{"AT+CGDCONT?", apnOnly},
};

/// A quoted or bare parameter, without its quotes.
struct Parameter {
    std::string text;
    bool isQuoted = false;
};

/// Nothing where a quote is not closed or stands in the middle.
std::optional<std::vector<Parameter>> parametersOf(std::string_view text)
{
    std::vector<Parameter> parameters(1);
    bool inQuotes = false;
    bool closed = false;
    for (const char c : text) {
        auto &current = parameters.back();
        if (inQuotes) {
            if (c == '"') {
                inQuotes = false;
                closed = true;
            } else {
                current.text += c;
            }
        } else if (c == ',') {
            parameters.emplace_back();
            closed = false;
        } else if (c == '"' && current.text.empty() && !closed) {
            inQuotes = true;
            current.isQuoted = true;
        } else if (c != ' ') {
            if (closed || c == '"')
                return std::nullopt;
            current.text += c;
        }
    }
    if (inQuotes)
        return std::nullopt;
    return parameters;
}

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

std::string valueOf(const ConnectionSettings &settings, SettingId setting)
{
    return settings.value(setting).value_or("");
}

std::string friendLine(int number, const std::string &host, const std::string &port)
{
    const auto place = (number < 10 ? "0" : "") + std::to_string(number);
    if (host.empty())
        return "$FRIEND: =" + place + R"(, 0,"", 0, 0)";
    return "$FRIEND: =" + place + ", 1," + quoted(host) + ", " + (port.empty() ? "0" : port)
           + ", 3";
}

std::vector<std::string> friendLines(const ConnectionSettings &settings)
{
    std::vector<std::string> lines;
    for (const auto &ids : {firstServer, secondServer}) {
        lines.push_back(friendLine(static_cast<int>(lines.size()) + 1, valueOf(settings, ids[0]),
                                   valueOf(settings, ids[1])));
    }
    while (lines.size() < friends)
        lines.push_back(friendLine(static_cast<int>(lines.size()) + 1, {}, {}));
    return lines;
}

/// Sets what was given; the first wrong value makes nothing of it.
bool setAll(ConnectionSettings &settings,
            std::initializer_list<std::pair<SettingId, std::string_view>> values)
{
    return std::ranges::all_of(
        values, [&settings](const std::pair<SettingId, std::string_view> &value) {
            return isPrintable(value.second) && settings.set(value.first, value.second).has_value();
        });
}

using Parameters = std::vector<Parameter>;
using Changed = std::optional<ConnectionSettings>;

Changed withFriend(ConnectionSettings settings, const Parameters &p)
{
    if (p.size() < 3 || p.size() > 5 || (p[0].text != "1" && p[0].text != "2") || !p[2].isQuoted)
        return std::nullopt;
    const auto &ids = p[0].text == "1" ? firstServer : secondServer;
    const auto port = p.size() > 3 ? p[3].text : "";
    const auto usage = p.size() > 4 ? p[4].text : "";
    if (p[1].text == "0") {
        const auto isNone = [](const std::string &text) { return text.empty() || text == "0"; };
        if (!p[2].text.empty() || !isNone(port) || !isNone(usage))
            return std::nullopt;
        for (const auto id : ids) {
            if (mayBeEmpty(id))
                settings.setAsRead(id, "");
            else
                settings.clear(id);
        }
        return settings;
    }
    if (p[1].text != "1" || p[2].text.empty() || port.empty() || (!usage.empty() && usage != "3"))
        return std::nullopt;
    if (!setAll(settings, {{ids[0], p[2].text}, {ids[1], port}}))
        return std::nullopt;
    return settings;
}

Changed withTcp(ConnectionSettings settings, const Parameters &p)
{
    if (p.size() != 1 || (p[0].text != "0" && p[0].text != "1"))
        return std::nullopt;
    const auto transport = p[0].text == "1" ? Transport::Tcp : Transport::Udp;
    if (!setAll(settings, {{SettingId::Transport, transportName(transport)}}))
        return std::nullopt;
    return settings;
}

Changed withUdpServer(ConnectionSettings settings, const Parameters &p)
{
    if (p.size() != 2)
        return std::nullopt;
    const auto host = p[0].text.empty() ? valueOf(settings, SettingId::Host) : p[0].text;
    if (!setAll(settings, {{SettingId::Host, host},
                           {SettingId::ServerPort, p[1].text},
                           {SettingId::Transport, transportName(Transport::Udp)}}))
        return std::nullopt;
    return settings;
}

Changed withApn(ConnectionSettings settings, const Parameters &p)
{
    if (p.size() < 3 || p.size() > 6 || p[0].text != "1" || upperCase(p[1].text) != "IP"
        || !setAll(settings, {{SettingId::Apn, p[2].text}}))
        return std::nullopt;
    return settings;
}

Changed withCredentials(ConnectionSettings settings, const Parameters &p)
{
    if (p.size() != 3 || p[0].text != "1" || !p[1].isQuoted || p[2].text != "0")
        return std::nullopt;
    const std::string_view both = p[1].text;
    const auto comma = both.find(',');
    if (comma == std::string_view::npos
        || !setAll(settings, {{SettingId::ApnUser, both.substr(0, comma)},
                              {SettingId::ApnPassword, both.substr(comma + 1)}}))
        return std::nullopt;
    return settings;
}

struct WriteWord {
    std::string_view text;
    std::span<const SettingId> settings;
    Changed (*change)(ConnectionSettings, const Parameters &);
    bool isSecret = false;
};
constexpr std::array writeWords = {
    WriteWord{"AT$FRIEND", bothServers, withFriend},
    WriteWord{"AT$TCPAPI", transportOnly, withTcp},
    WriteWord{"AT$UDPAPI", udpServer, withUdpServer},
    WriteWord{"AT+CGDCONT", apnOnly, withApn},
    WriteWord{"AT%CGPCO", credentials, withCredentials, true},
};

std::vector<std::string> finished(const std::vector<std::string> &information)
{
    std::vector<std::string> lines = {""};
    if (!information.empty()) {
        lines.insert(lines.end(), information.begin(), information.end());
        lines.emplace_back();
    }
    lines.emplace_back("OK");
    return lines;
}

/// The command as far as `=` or `?`, in upper case; empty where it is none.
std::string wordOf(std::string_view text)
{
    auto word = upperCase(trimmed(text.substr(0, text.find_first_of("=?"))));
    const bool looksLikeOne =
        word.starts_with("AT") && word.size() <= 16 && std::ranges::all_of(word, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || std::string_view("+$%&").contains(c);
        });
    return looksLikeOne ? word : std::string();
}

} // namespace

AtInterpreter::AtInterpreter(UnitIdentity unit, std::vector<std::string> refusedWords,
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

std::vector<std::string> AtInterpreter::errorLines(AtError error) const
{
    if (m_errorNumbers)
        return {"", "+CME ERROR: " + std::to_string(static_cast<int>(error))};
    return {"", "ERROR"};
}

CommandOutcome AtInterpreter::refuse(const std::string &word, AtError error) const
{
    CommandOutcome outcome;
    outcome.lines = errorLines(error);
    outcome.telling = 1;
    outcome.note =
        (word.empty() ? "?" : word) + " refused, reason " + std::to_string(static_cast<int>(error));
    outcome.word = word;
    return outcome;
}

CommandOutcome AtInterpreter::refusalOf(const CommandLine &line) const
{
    return refuse(wordOf(line.text), AtError::WrongParameters);
}

std::vector<std::string> AtInterpreter::informationOf(std::string_view word,
                                                      const ConnectionSettings &settings,
                                                      const UnitStatus &status) const
{
    if (word == "ATI")
        return {m_unit.model};
    if (word == "AT+CGSN")
        return {m_unit.imei};
    if (word == "AT+CGMR")
        return {m_unit.firmware};
    if (word == "AT+CIMI")
        return {simCardOf(m_unit.imei).imsi};
    if (word == "AT+CPIN")
        return {status.sim == SimState::Ready ? "+CPIN: READY" : "+CPIN: SIM PIN"};
    if (word == "AT+CSQ")
        return {"+CSQ: " + std::to_string(std::clamp((status.signalDbm + 113) / 2, 0, 31)) + ",99"};
    if (word == "AT+CREG")
        return {"+CREG: 0," + std::to_string(status.registration)};
    if (word == "AT+CGREG")
        return {"+CGREG: 0," + std::to_string(status.dataSession ? status.registration : 0)};
    if (word == "AT+CMEE")
        return {m_errorNumbers ? "+CMEE: 1" : "+CMEE: 0"};
    if (word == "AT$TCPAPI")
        return {valueOf(settings, SettingId::Transport) == "tcp" ? "$TCPAPI: 1" : "$TCPAPI: 0"};
    if (word == "AT$UDPAPI") {
        const auto port = settings.value(SettingId::ServerPort).value_or("0");
        return {"$UDPAPI: " + quoted(valueOf(settings, SettingId::Host)) + ',' + port};
    }
    if (word == "AT+CGDCONT")
        return {R"(+CGDCONT: 1,"IP",)" + quoted(valueOf(settings, SettingId::Apn)) + R"(,"",0,0)"};
    if (word == "AT$FRIEND")
        return friendLines(settings);
    return {};
}

CommandOutcome AtInterpreter::answer(const CommandLine &line, const ConnectionSettings &settings,
                                     const UnitStatus &status) const
{
    const auto text = trimmed(line.text);
    const auto word = wordOf(text);
    if (line.overlong)
        return refuse(word, AtError::WrongParameters);
    if (const auto equals = text.find('='); equals != std::string_view::npos)
        return write(word, text.substr(equals + 1), settings);

    const auto command = upperCase(text);
    CommandOutcome outcome;
    outcome.word = word;
    outcome.note = command;
    outcome.telling = 1;
    if (command == "ATE0" || command == "ATE1")
        outcome.echo = command == "ATE1";
    const bool isSave = command == "AT&W";
    const bool isReset = command == "AT$RESET";
    if (outcome.echo || isSave || isReset) {
        if (contains(m_refusedWords, word))
            return refuse(word, AtError::WrongParameters);
        const bool isIgnored = contains(m_ignoredWords, word);
        outcome.save = isSave && !isIgnored;
        outcome.restart = isReset && !isIgnored;
        outcome.lines = finished({});
        outcome.notStoredLines = errorLines(AtError::NotStored);
        return outcome;
    }

    const auto known = std::ranges::find(readWords, command, &ReadWord::text);
    if (known == readWords.end())
        return refuse(word, AtError::Unknown);
    outcome.about.assign(known->settings.begin(), known->settings.end());
    if (status.sim == SimState::Absent && (word == "AT+CIMI" || word == "AT+CPIN"))
        return refuse(word, AtError::NoSim);
    if (status.sim == SimState::PinLocked && word == "AT+CIMI")
        return refuse(word, AtError::SimPinNeeded);
    outcome.lines = finished(informationOf(word, settings, status));
    return outcome;
}

CommandOutcome AtInterpreter::write(const std::string &word, std::string_view parameters,
                                    const ConnectionSettings &settings) const
{
    const auto parsed = isPrintable(parameters) ? parametersOf(parameters) : std::nullopt;
    CommandOutcome outcome;
    outcome.word = word;
    outcome.telling = 1;
    outcome.lines = finished({});
    if (word == "AT+CMEE") {
        if (parameters != "0" && parameters != "1")
            return refuse(word, AtError::WrongParameters);
        outcome.errorNumbers = parameters == "1";
        outcome.note = word + '=' + std::string(parameters);
        return outcome;
    }
    const auto known = std::ranges::find(writeWords, word, &WriteWord::text);
    if (known == writeWords.end())
        return refuse(word, AtError::Unknown);
    auto changed = parsed ? known->change(settings, *parsed) : std::nullopt;
    if (!changed || contains(m_refusedWords, word))
        return refuse(word, AtError::WrongParameters);
    outcome.note = word + '=' + (known->isSecret ? "***" : std::string(parameters));
    outcome.notStoredLines = errorLines(AtError::NotStored);
    outcome.untilRestart = true;
    outcome.about.assign(known->settings.begin(), known->settings.end());
    if (word == "AT$FRIEND" && parsed->front().text == "2")
        outcome.about.assign(secondServer.begin(), secondServer.end());
    if (contains(m_ignoredWords, word))
        outcome.note += " acknowledged, not carried out";
    else
        outcome.store = std::move(changed);
    return outcome;
}

} // namespace sp7600::simulator
