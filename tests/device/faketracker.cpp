// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/faketracker.h"

#include <algorithm>
#include <array>

namespace sp7600::tests
{

namespace
{

struct Word {
    std::string_view name;
    std::vector<std::string_view> settings;
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

const Word *findWord(std::string_view name)
{
    const auto found = std::ranges::find(words(), name, &Word::name);
    return found == words().end() ? nullptr : &*found;
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
std::optional<std::string> stored(std::string_view setting, const std::string &wire)
{
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

/// The last letter or digit becomes another one.
std::string withOtherCharacter(std::string text)
{
    const auto last = text.find_last_not_of("; ");
    if (last != std::string::npos && last > text.find(':'))
        text[last] = text[last] == '7' ? '1' : '7';
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

FakeTracker::FakeTracker(MemoryLink &link)
    : m_link(link)
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
    link.onWritten = [this](std::string_view octets) { receive(octets); };
}

void FakeTracker::receive(std::string_view octets)
{
    // Until somebody chooses a speed it is the one that was there.
    const bool isChosen = m_link.hasBaudRate() && m_link.baudRate() != 0;
    if (isChosen && m_link.baudRate() != baudRate) {
        // A burst at another speed is some octets of nonsense, and no line end.
        m_line += "\xF8";
        if (garblesAtWrongSpeed)
            m_link.deliver(replyDelay, noise(std::string(octets)));
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

FaultAt FakeTracker::faultFor(const Step &step, int index) const
{
    const auto at = std::ranges::find(faults, index, &FaultAt::command);
    if (at != faults.end())
        return *at;
    const auto &byWord = step.isWrite() ? writeFaults : readFaults;
    const auto word = byWord.find(step.word);
    return {index, word == byWord.end() ? Fault::None : word->second};
}

void FakeTracker::handle(const std::string &line)
{
    const auto comma = line.find(',');
    const bool passwordIsRight =
        comma != std::string::npos && line.substr(0, comma) == present().password;
    const auto command = line.substr(comma + 1);
    Step step;
    step.parameters = split(command, ';');
    step.word = step.parameters.front();
    step.parameters.erase(step.parameters.begin());

    const int index = static_cast<int>(m_commands.size());
    m_commands.push_back(command);
    auto fault = faultFor(step, index);
    if (concernsWritesOnly(fault.fault) && !step.isWrite())
        fault.fault = Fault::None;

    if (m_link.clock().now() < m_deafUntil || fault.fault == Fault::NotHeard)
        return;
    if (echoes)
        m_link.deliver(0ms, line + "\r\n");
    switch (fault.fault) {
    case Fault::DisconnectBefore:
        m_link.hangUp();
        return;
    case Fault::DisconnectDuring:
        m_link.schedule(1ms, [this] { m_link.hangUp(); });
        return;
    case Fault::Restart:
        m_deafUntil = m_link.clock().now() + 2s;
        return;
    case Fault::ReplacedBefore:
        replaced = true;
        break;
    default:
        break;
    }
    if (!passwordIsRight || fault.fault == Fault::WrongPassword) {
        m_link.deliver(replyDelay, "PWD: ERROR\r\n");
        return;
    }
    const auto reply = fault.fault == Fault::Refused ? std::nullopt : carryOut(step, fault.fault);
    send(step.word + ": " + reply.value_or("ERROR;3"), step, fault);
    if (fault.fault == Fault::ReplacedAfter)
        m_link.schedule(replyDelay, [this] { replaced = true; });
}

std::optional<std::string> FakeTracker::carryOut(const Step &step, Fault fault)
{
    auto &memory = present().memory;
    if (step.word == "VID" && !step.isWrite()) {
        const auto &who = present();
        return joined({who.model, who.firmware, who.hardware, who.imei});
    }
    if (step.word == "VST" && !step.isWrite())
        return "READY;334;020;1;4;1;1;9;12.61;4.10;3";
    if (step.word == "VS2" && !step.isWrite())
        return "-71;0";
    if (step.word == "VSM" && !step.isWrite())
        return "334020000000001;8952020000000000018";
    const auto *word = findWord(step.word);
    if (!word
        || (step.isWrite() ? step.parameters.size() != word->settings.size() : !word->readable))
        return {};
    if (!step.isWrite())
        return told(step);

    ++m_writes;
    m_writesToOther += replaced ? 1 : 0;
    if (onWrite)
        onWrite(step.word);
    for (std::size_t i = 0; i < word->settings.size() && fault != Fault::Ignored; ++i) {
        const std::string setting(word->settings[i]);
        auto value = step.parameters[i];
        if (i == 0 && fault == Fault::WrongValue)
            value = otherValue(setting, value);
        if (i == 0 && fault == Fault::Truncated)
            value.resize(value.size() / 2);
        const auto kept = stored(setting, value);
        if (!kept)
            continue;
        if (setting == "device_password")
            present().password = *kept;
        else
            memory[setting] = *kept;
    }
    if (fault == Fault::SideEffect)
        memory[step.word == "VRI" ? "transport" : "report_interval_s"] =
            step.word == "VRI" ? (memory["transport"] == "tcp" ? "udp" : "tcp") : "99";
    // The reply repeats what was sent, not what was stored.
    return word->readable ? joined(step.parameters) : "OK";
}

std::string FakeTracker::told(const Step &step) const
{
    std::vector<std::string> values;
    for (const auto setting : findWord(step.word)->settings) {
        values.push_back(said(setting, current().memory.find(setting)->second));
    }
    return joined(values);
}

void FakeTracker::send(const std::string &wordLine, const Step &step, const FaultAt &fault)
{
    const auto header = present().model + ' ' + present().firmware + "\r\n";
    const auto whole = header + wordLine + "\r\n";
    switch (fault.fault) {
    case Fault::NoReply:
        return;
    case Fault::LateReply:
        m_link.deliver(fault.delay, whole);
        return;
    case Fault::CutReply:
        m_link.deliver(replyDelay,
                       header + wordLine.substr(0, wordLine.size() - 1 - step.word.size() / 2));
        return;
    case Fault::CutLineEnd:
        m_link.deliver(replyDelay, header + wordLine);
        return;
    case Fault::GarbledOctet: {
        auto line = wordLine;
        line[line.size() / 2] = '\x91';
        m_link.deliver(replyDelay, header + line + "\r\n");
        return;
    }
    case Fault::GarbledDigit:
        m_link.deliver(replyDelay, header + withOtherCharacter(wordLine) + "\r\n");
        return;
    case Fault::GarbledAll:
        m_link.deliver(replyDelay, noise(whole));
        return;
    case Fault::DuplicatedReply:
        m_link.deliver(replyDelay, whole + whole);
        return;
    case Fault::DuplicatedLater:
        m_link.deliver(replyDelay, whole);
        m_link.deliver(replyDelay + 30ms, whole);
        return;
    case Fault::DisconnectStored:
        m_link.schedule(replyDelay / 2, [this] { m_link.hangUp(); });
        return;
    case Fault::DisconnectAfter:
        m_link.deliver(replyDelay, whole);
        m_link.schedule(replyDelay, [this] { m_link.hangUp(); });
        return;
    case Fault::RestartStored:
        m_deafUntil = m_link.clock().now() + 2s;
        return;
    case Fault::Chatter: {
        const std::string chatter = "+GSM READY\r\n*GS06,359999046544250,000100010126,,"
                                    "SYS:SP7600;V1.10;V1.0.2#\r\nGPS FIX\r\n";
        m_link.deliver(replyDelay, chatter + header);
        m_link.deliver(replyDelay + 5ms, chatter + wordLine + "\r\n");
        m_link.deliver(replyDelay + 5ms, chatter);
        m_link.deliver(replyDelay + 15ms, chatter);
        return;
    }
    default:
        m_link.deliver(replyDelay, header);
        m_link.deliver(replyDelay + 2ms, wordLine + "\r\n");
        return;
    }
}

} // namespace sp7600::tests
