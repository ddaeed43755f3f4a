// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/faketracker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::tests
{

namespace
{

struct Word {
    std::string_view name;
    std::vector<std::string_view> settings;
    bool readable = true;
};

/// The place of a setting among the parameters of an AT command, and how it is said there.
struct AtWord {
    std::string_view name;
    std::map<std::size_t, std::string_view> settings;
    std::size_t parameters = 1;
    bool readable = true;
};

const std::vector<Word> &words()
{
    static const std::vector<Word> all = {
        {"VEP", {"host", "server_port"}},
        {"VTR", {"transport"}},
        {"VAP", {"apn", "apn_user"}},
        {"VAK", {"apn_password"}, false},
        {"VRI", {"report_interval_s"}},
        {"VPI", {"parked_interval_s"}},
        {"VHB", {"heartbeat_s"}},
        {"VTZ", {"time_zone"}},
        {"VFM", {"report_format"}},
        {"VE2", {"second_host", "second_server_port", "second_transport"}},
        {"VPW", {"device_password"}, false},
    };
    return all;
}

const std::vector<AtWord> &atWords()
{
    // Of the user and the password in one text it knows the whole.
    static const std::vector<AtWord> all = {
        {"AT$FRIEND", {{2, "host"}, {3, "server_port"}, {1, "_server"}, {4, "_usage"}}, 5},
        {"AT$TCPAPI", {{0, "transport"}}, 1},
        {"AT+CGDCONT", {{2, "apn"}}, 6},
        {"AT%CGPCO", {{1, "credentials"}}, 3, false},
    };
    return all;
}

const Word *findWord(std::string_view name)
{
    const auto found = std::ranges::find(words(), name, &Word::name);
    return found == words().end() ? nullptr : &*found;
}

const AtWord *findAtWord(std::string_view name)
{
    const auto found = std::ranges::find(atWords(), name, &AtWord::name);
    return found == atWords().end() ? nullptr : &*found;
}

/// Parameters between commas, without the quotation marks around them; no comma counts inside.
std::vector<std::string> splitQuoted(const std::string &text)
{
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (const char character : text) {
        if (character == '"')
            quoted = !quoted;
        else if (character == ',' && !quoted)
            parts.emplace_back();
        else
            parts.back() += character;
    }
    return parts;
}

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char character : text) {
        if (character == separator)
            parts.emplace_back();
        else
            parts.back() += character;
    }
    return parts;
}

std::string joined(const std::vector<std::string> &parts)
{
    auto text = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        text += ';' + parts[i];
    return text;
}

/// As long as before, and no octet of it is text.
std::string noise(std::string text)
{
    for (auto &character : text)
        character = static_cast<char>(static_cast<unsigned char>(character) | 0x80U);
    return text;
}

/// Another value of the same kind.
std::string otherValue(std::string_view setting, const std::string &value)
{
    if (setting == "transport" && (value == "0" || value == "1"))
        return value == "0" ? "1" : "0";
    if (setting == "transport")
        return value == "UDP" ? "TCP" : "UDP";
    if (setting == "report_format")
        return value == "0" ? "1" : "0";
    if (setting == "time_zone")
        return value == "60" ? "120" : "60";
    if (setting == "device_password")
        return value == "7777" ? "7778" : "7777";
    if (setting == "server_port" || setting.ends_with("_s"))
        return value == "77" ? "78" : "77";
    return "other." + value;
}

struct Spelling {
    std::string_view setting;
    std::string_view value;
    std::string_view wire;
};

/// What this model's firmware says instead of the program's own spellings.
constexpr std::array spellings = {
    Spelling{"transport", "tcp", "TCP"},        Spelling{"transport", "udp", "UDP"},
    Spelling{"second_transport", "", ""},       Spelling{"second_transport", "tcp", "TCP"},
    Spelling{"second_transport", "udp", "UDP"}, Spelling{"report_format", "text", "0"},
    Spelling{"report_format", "binary", "1"},   Spelling{"time_zone", "+00:00", "0"},
    Spelling{"time_zone", "-03:00", "-180"},    Spelling{"time_zone", "+05:30", "330"},
    Spelling{"time_zone", "+01:00", "60"},      Spelling{"time_zone", "+02:00", "120"},
    Spelling{"time_zone", "-06:00", "-360"},
};

bool isSpelled(std::string_view setting)
{
    return std::ranges::find(spellings, setting, &Spelling::setting) != spellings.end();
}

/// Nothing for half a value, which is nothing that could be stored.
std::optional<std::string> stored(std::string_view setting, const std::string &wire,
                                  Language language)
{
    if (language == Language::At && setting == "transport") {
        if (wire != "0" && wire != "1")
            return {};
        return wire == "1" ? "tcp" : "udp";
    }
    if (!isSpelled(setting))
        return wire;
    const auto found = std::ranges::find_if(spellings, [&](const Spelling &spelling) {
        return spelling.setting == setting && spelling.wire == wire;
    });
    if (found == spellings.end())
        return {};
    return std::string(found->value);
}

std::string said(std::string_view setting, const std::string &value)
{
    const auto found = std::ranges::find_if(spellings, [&](const Spelling &spelling) {
        return spelling.setting == setting && spelling.value == value;
    });
    return found == spellings.end() ? value : std::string(found->wire);
}

/// The last letter or digit of the values becomes another one; or one in the middle.
std::string withOtherCharacter(std::string text, bool inTheMiddle)
{
    const auto colon = text.find(':');
    const auto begin = colon == std::string::npos ? 0 : colon + 1;
    const auto isText = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const auto middle = begin + (text.size() - begin) / 2;
    for (auto at = inTheMiddle ? middle : text.size(); at > begin; --at) {
        auto &character = text[at - 1];
        if (!isText(character))
            continue;
        character = character == '7' ? '1' : '7';
        break;
    }
    return text;
}

} // namespace

std::string_view faultName(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return "none";
    case Fault::NotHeard:
        return "not heard";
    case Fault::NoReply:
        return "no reply";
    case Fault::LateReply:
        return "late reply";
    case Fault::CutReply:
        return "cut reply";
    case Fault::CutLineEnd:
        return "cut line end";
    case Fault::GarbledOctet:
        return "garbled octet";
    case Fault::GarbledDigit:
        return "garbled digit";
    case Fault::GarbledMiddle:
        return "garbled middle";
    case Fault::GarbledAll:
        return "garbled all";
    case Fault::DuplicatedReply:
        return "duplicated reply";
    case Fault::DuplicatedLater:
        return "duplicated later";
    case Fault::Refused:
        return "refused";
    case Fault::WrongPassword:
        return "wrong password";
    case Fault::WrongValue:
        return "wrong value";
    case Fault::Truncated:
        return "truncated";
    case Fault::Ignored:
        return "ignored";
    case Fault::SideEffect:
        return "side effect";
    case Fault::DisconnectBefore:
        return "disconnect before";
    case Fault::DisconnectDuring:
        return "disconnect during";
    case Fault::DisconnectStored:
        return "disconnect stored";
    case Fault::DisconnectAfter:
        return "disconnect after";
    case Fault::Restart:
        return "restart";
    case Fault::RestartBriefly:
        return "brief restart";
    case Fault::RestartStored:
        return "restart stored";
    case Fault::ReplacedBefore:
        return "replaced before";
    case Fault::ReplacedAfter:
        return "replaced after";
    case Fault::Chatter:
        return "chatter";
    }
    return "?";
}

bool concernsWritesOnly(Fault fault)
{
    return fault == Fault::WrongValue || fault == Fault::Truncated || fault == Fault::Ignored
           || fault == Fault::SideEffect || fault == Fault::RestartStored;
}

FakeTracker::Memory FakeTracker::programmedMemory()
{
    return {{"host", "old.example.net"},    {"server_port", "5000"},
            {"transport", "tcp"},           {"apn", "internet.old"},
            {"apn_user", "olduser"},        {"apn_password", "oldsecret"},
            {"report_interval_s", "30"},    {"parked_interval_s", "3600"},
            {"heartbeat_s", "0"},           {"time_zone", "+00:00"},
            {"report_format", "text"},      {"second_host", "b.example.net"},
            {"second_server_port", "5001"}, {"second_transport", "udp"}};
}

FakeTracker::Memory FakeTracker::emptyMemory()
{
    return {{"host", ""},
            {"server_port", ""},
            {"transport", "tcp"},
            {"apn", ""},
            {"apn_user", ""},
            {"apn_password", ""},
            {"report_interval_s", "10"},
            {"parked_interval_s", "600"},
            {"heartbeat_s", "0"},
            {"time_zone", "+00:00"},
            {"report_format", "text"},
            {"second_host", ""},
            {"second_server_port", ""},
            {"second_transport", ""}};
}

FakeTracker::Memory FakeTracker::atMemory()
{
    return {{"host", "old.example.net"},
            {"server_port", "5000"},
            {"transport", "tcp"},
            {"apn", "internet.old"},
            {"apn_user", "olduser"},
            {"apn_password", "oldsecret"},
            {"_server", "1"},
            {"_usage", "2"}};
}

FakeTracker::FakeTracker(MemoryLink &link, Language language)
    : m_link(&link)
    , m_language(language)
{
    otherUnit.imei = "490154203237518";
    otherUnit.memory = {{"host", "somebody.example.org"},
                        {"server_port", "6000"},
                        {"transport", "udp"},
                        {"apn", "internet.else"},
                        {"apn_user", "elseuser"},
                        {"apn_password", "elsesecret"},
                        {"report_interval_s", "60"},
                        {"parked_interval_s", "1200"},
                        {"heartbeat_s", "90"},
                        {"time_zone", "-06:00"},
                        {"report_format", "binary"},
                        {"second_host", "c.example.org"},
                        {"second_server_port", "6001"},
                        {"second_transport", "tcp"}};
    otherUnit.saved = otherUnit.memory;
    if (language == Language::At) {
        setMemory(atMemory());
        std::erase_if(otherUnit.memory,
                      [this](const auto &entry) { return !unit.memory.contains(entry.first); });
        otherUnit.memory["_server"] = "0";
        otherUnit.memory["_usage"] = "1";
        otherUnit.saved = otherUnit.memory;
        banner = "\r\nSkyPatrol TT8750\r\nREADY\r\n";
    }
    attach(link);
}

void FakeTracker::setElsewhere(MemoryLink &link)
{
    m_elsewhere = &link;
    link.hangUp();
    attach(link);
}

void FakeTracker::attach(MemoryLink &link)
{
    link.onWritten = [this, &link](std::string_view octets) { receive(link, octets); };
}

void FakeTracker::receive(MemoryLink &link, std::string_view octets)
{
    if (m_link != &link)
        m_line.clear();
    m_link = &link;
    // Until somebody chooses a speed it is the one that was there.
    const bool isChosen = link.hasBaudRate() && link.baudRate() != 0;
    if (isChosen && link.baudRate() != baudRate) {
        // A burst at another speed is some octets of nonsense, and no line end.
        m_line += "\xF8";
        if (garblesAtWrongSpeed)
            link.deliver(replyDelay, noise(std::string(octets)));
        return;
    }
    for (const char character : octets) {
        if (character != '\r' && character != '\n') {
            m_line += character;
            continue;
        }
        const auto line = std::exchange(m_line, {});
        if (!line.empty())
            handle(line);
    }
}

FakeTracker::Step FakeTracker::stepOf(const std::string &command) const
{
    Step step;
    if (m_language == Language::Gosafe) {
        step.parameters = split(command, ';');
        step.word = step.parameters.front();
        step.parameters.erase(step.parameters.begin());
        step.isWrite = !step.parameters.empty();
        step.isAction = step.word == "VRS";
        return step;
    }
    const auto sign = command.find('=');
    step.word = command.substr(0, std::min(sign, command.find('?')));
    step.isWrite = sign != std::string::npos;
    if (step.isWrite)
        step.parameters = splitQuoted(command.substr(sign + 1));
    step.isAction = command == "AT&W" || command == "AT$RESET";
    return step;
}

bool FakeTracker::isWrite(const std::string &command) const
{
    return stepOf(command).isWrite;
}

bool FakeTracker::isAction(const std::string &command) const
{
    return stepOf(command).isAction;
}

FaultAt FakeTracker::faultFor(const Step &step, int index) const
{
    const auto at = std::ranges::find(faults, index, &FaultAt::command);
    if (at != faults.end())
        return *at;
    const auto &byWord = step.isWrite || step.isAction ? writeFaults : readFaults;
    const auto word = byWord.find(step.word);
    return {index, word == byWord.end() ? Fault::None : word->second};
}

void FakeTracker::handle(const std::string &line)
{
    const bool isAt = m_language == Language::At;
    const auto comma = isAt ? std::string::npos : line.find(',');
    const auto command = isAt ? line : line.substr(comma + 1);
    const auto step = stepOf(command);

    const int index = static_cast<int>(m_commands.size());
    m_commands.push_back(command);
    auto fault = faultFor(step, index);
    if (concernsWritesOnly(fault.fault) && !step.isWrite
        && !(step.isAction && fault.fault == Fault::Ignored))
        fault.fault = Fault::None;

    if (m_link->clock().now() < m_deafUntil || fault.fault == Fault::NotHeard)
        return;
    if (echoes)
        m_link->deliver(0ms, prompt + line + "\r\n");
    switch (fault.fault) {
    case Fault::DisconnectBefore:
        hangUp();
        return;
    case Fault::DisconnectDuring:
        m_link->schedule(1ms, [this] { hangUp(); });
        return;
    case Fault::Restart:
        restart(bootTime);
        return;
    case Fault::RestartBriefly:
        restart(fault.delay);
        return;
    case Fault::ReplacedBefore:
        replaced = true;
        break;
    default:
        break;
    }
    const bool passwordIsRight =
        isAt || (comma != std::string::npos && line.substr(0, comma) == present().password);
    m_wrongPasswords += passwordIsRight ? 0 : 1;
    if (!passwordIsRight || fault.fault == Fault::WrongPassword) {
        m_link->deliver(replyDelay, "PWD: ERROR\r\n");
        return;
    }
    const auto answer = fault.fault == Fault::Refused ? std::nullopt : carryOut(step, fault.fault);
    send(answer ? *answer : refusal(step), step, fault);
    if (fault.fault == Fault::ReplacedAfter)
        m_link->schedule(replyDelay, [this] { replaced = true; });
}

FakeTracker::Answer FakeTracker::line(const std::string &text) const
{
    if (m_language == Language::At)
        return {"\r\n" + prompt, text, "\r\n\r\n" + prompt + "OK\r\n"};
    return {prompt + current().model + ' ' + current().firmware + "\r\n", prompt + text, "\r\n"};
}

FakeTracker::Answer FakeTracker::refusal(const Step &step) const
{
    if (m_language == Language::At)
        return {"\r\n" + prompt, "ERROR", "\r\n"};
    return line(step.word + ": ERROR;3");
}

FakeTracker::Answer FakeTracker::answerTo(const Step &step) const
{
    if (m_language == Language::Gosafe)
        return line(step.word + ": " + told(step));
    if (step.word != "AT$FRIEND")
        return line(told(step));
    const auto friendLine = [this](int number) {
        return "$FRIEND: =0" + std::to_string(number) + ", 0,\"\", 0, 0\r\n";
    };
    auto answer = line(told(step));
    answer.before += friendLine(0);
    answer.after.insert(0, "\r\n" + friendLine(2) + friendLine(3));
    return answer;
}

std::optional<FakeTracker::Answer> FakeTracker::carryOut(const Step &step, Fault fault)
{
    const auto &who = current();
    static const std::map<std::string, std::string, std::less<>> facts = {
        {"VST", "VST: READY;334;020;1;4;1;1;9;12.61;4.10;3"},
        {"VS2", "VS2: -71;0"},
        {"VSM", "VSM: 334020000000001;8952020000000000018"},
        {"AT+CIMI", "334020000000001"},
        {"AT+CPIN", "+CPIN: READY"},
        {"AT+CREG", "+CREG: 0,1"},
        {"AT+CSQ", "+CSQ: 21,99"},
    };
    if (const auto fact = facts.find(step.word);
        fact != facts.end() && !step.isWrite
        && fact->first.starts_with("AT") == (m_language == Language::At))
        return line(fact->second);
    if (!step.isWrite && m_language == Language::Gosafe && step.word == "VID")
        return line("VID: " + joined({who.model, who.firmware, who.hardware, who.imei}));
    if (!step.isWrite && m_language == Language::At && step.word == "AT+CGSN")
        return line(who.imei);
    if (!step.isWrite && m_language == Language::At && step.word == "AT+CGMR")
        return line(who.firmware);
    if (step.isAction) {
        const bool isRestart = step.word == "VRS" || step.word == "AT$RESET";
        if (fault != Fault::Ignored && isRestart)
            m_link->schedule(replyDelay + 10ms, [this] { restart(bootTime); });
        else if (fault != Fault::Ignored)
            present().saved = present().memory;
        if (m_language == Language::At)
            return Answer{"\r\n" + prompt, "OK", "\r\n"};
        return line(step.word + ": OK");
    }
    const auto *word = findWord(step.word);
    const auto *atWord = findAtWord(step.word);
    if (m_language == Language::Gosafe ? !word : !atWord)
        return {};
    const auto wanted = m_language == Language::Gosafe ? word->settings.size() : atWord->parameters;
    const bool readable = m_language == Language::Gosafe ? word->readable : atWord->readable;
    if (step.isWrite ? step.parameters.size() != wanted : !readable)
        return {};
    if (!step.isWrite)
        return answerTo(step);

    ++m_writes;
    m_writesToOther += isOther() ? 1 : 0;
    if (onWrite)
        onWrite(step.word);
    if (fault != Fault::Ignored)
        store(step, fault);
    if (fault == Fault::SideEffect) {
        auto &memory = present().memory;
        if (step.word == "VRI" || step.word == "AT$FRIEND")
            memory["transport"] = memory["transport"] == "tcp" ? "udp" : "tcp";
        else if (m_language == Language::At)
            memory["server_port"] = "99";
        else
            memory["report_interval_s"] = "99";
    }
    if (m_language == Language::At)
        return Answer{"\r\n" + prompt, "OK", "\r\n"};
    present().saved = present().memory;
    // The reply repeats what was sent, not what was stored.
    return line(step.word + ": " + (readable ? joined(step.parameters) : "OK"));
}

void FakeTracker::store(const Step &step, Fault fault)
{
    auto &memory = present().memory;
    std::vector<std::pair<std::string, std::string>> values; // as they come over the wire
    if (m_language == Language::Gosafe) {
        for (std::size_t i = 0; i < step.parameters.size(); ++i)
            values.emplace_back(findWord(step.word)->settings[i], step.parameters[i]);
    } else {
        for (const auto &[place, setting] : findAtWord(step.word)->settings)
            values.emplace_back(setting, step.parameters[place]);
        if (step.word == "AT$FRIEND")
            std::swap(values.front(), values[1]); // the host is what faults concern
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto &setting = values[i].first;
        auto value = values[i].second;
        if (i == 0 && fault == Fault::WrongValue)
            value = otherValue(setting, value);
        if (i == 0 && fault == Fault::Truncated)
            value.resize(value.size() / 2);
        if (setting == "credentials") {
            const auto comma = std::min(value.find(','), value.size());
            memory["apn_user"] = value.substr(0, comma);
            memory["apn_password"] = value.substr(std::min(comma + 1, value.size()));
            continue;
        }
        const auto kept = stored(setting, value, m_language);
        if (!kept)
            continue;
        if (setting == "device_password")
            present().password = *kept;
        else
            memory[setting] = *kept;
    }
}

std::string FakeTracker::told(const Step &step) const
{
    const auto &memory = current().memory;
    const auto value = [&memory](std::string_view name) { return memory.find(name)->second; };
    if (m_language == Language::At) {
        if (step.word == "AT$FRIEND") {
            return "$FRIEND: =01, " + value("_server") + ",\"" + value("host") + "\", "
                   + value("server_port") + ", " + value("_usage");
        }
        if (step.word == "AT$TCPAPI")
            return std::string("$TCPAPI: ") + (value("transport") == "tcp" ? "1" : "0");
        return "+CGDCONT: 1,\"IP\",\"" + value("apn") + "\",\"\",0,0";
    }
    std::vector<std::string> values;
    for (const auto setting : findWord(step.word)->settings)
        values.push_back(said(setting, value(setting)));
    return joined(values);
}

void FakeTracker::hangUp()
{
    auto *link = m_link;
    link->hangUp();
    if (comesBack == Return::Never)
        return;
    link->schedule(awayFor, [this, link] {
        m_line.clear();
        const bool otherIsHere =
            comesBack == Return::ElsewhereToo || comesBack == Return::OtherInPlace;
        if (otherIsHere)
            m_otherPlaces.insert(link);
        if (comesBack == Return::SamePlace || otherIsHere)
            link->plugIn();
        if (comesBack == Return::Elsewhere || comesBack == Return::ElsewhereToo)
            m_elsewhere->plugIn();
    });
}

void FakeTracker::restart(std::chrono::milliseconds deafFor)
{
    ++m_restarts;
    m_line.clear();
    present().memory = present().saved;
    m_deafUntil = m_link->clock().now() + deafFor;
    m_link->deliver(deafFor, banner);
    if (hangsUpAtRestart)
        hangUp();
}

void FakeTracker::send(const Answer &answer, const Step &step, const FaultAt &fault)
{
    const auto whole = answer.before + answer.line + answer.after;
    switch (fault.fault) {
    case Fault::NoReply:
        return;
    case Fault::LateReply:
        m_link->deliver(fault.delay, whole);
        return;
    case Fault::CutReply: {
        const auto missing = std::min(1 + step.word.size() / 2, answer.line.size());
        m_link->deliver(replyDelay,
                        answer.before + answer.line.substr(0, answer.line.size() - missing));
        return;
    }
    case Fault::CutLineEnd:
        m_link->deliver(replyDelay, whole.substr(0, whole.size() - 2));
        return;
    case Fault::GarbledOctet: {
        auto line = answer.line;
        line[line.size() / 2] = '\x91';
        m_link->deliver(replyDelay, answer.before + line + answer.after);
        return;
    }
    case Fault::GarbledDigit:
    case Fault::GarbledMiddle:
        m_link->deliver(replyDelay,
                        answer.before
                            + withOtherCharacter(answer.line, fault.fault == Fault::GarbledMiddle)
                            + answer.after);
        return;
    case Fault::GarbledAll:
        m_link->deliver(replyDelay, noise(whole));
        return;
    case Fault::DuplicatedReply:
        m_link->deliver(replyDelay, whole + whole);
        return;
    case Fault::DuplicatedLater:
        m_link->deliver(replyDelay, whole);
        m_link->deliver(replyDelay + 30ms, whole);
        return;
    case Fault::DisconnectStored:
        m_link->schedule(replyDelay / 2, [this] { hangUp(); });
        return;
    case Fault::DisconnectAfter:
        m_link->deliver(replyDelay, whole);
        m_link->schedule(replyDelay, [this] { hangUp(); });
        return;
    case Fault::RestartStored:
        restart(bootTime);
        return;
    case Fault::Chatter: {
        const std::string chatter = m_language == Language::At
                                        ? "RING\r\n+CREG: 1\r\n$MSG: \"GPS\",1\r\n"
                                        : "+GSM READY\r\n*GS06,359999046544250,000100010126,,"
                                          "SYS:SP7600;V1.10;V1.0.2#\r\nGPS FIX\r\n";
        m_link->deliver(replyDelay, chatter + answer.before);
        m_link->deliver(replyDelay + 5ms, chatter + answer.line + answer.after);
        m_link->deliver(replyDelay + 5ms, chatter);
        m_link->deliver(replyDelay + 15ms, chatter);
        return;
    }
    default:
        m_link->deliver(replyDelay, answer.before);
        m_link->deliver(replyDelay + 2ms, answer.line + answer.after);
        return;
    }
}

} // namespace sp7600::tests
