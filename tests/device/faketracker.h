// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "tests/device/memorylink.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::tests
{

/// What can go wrong with one command.
enum class Fault {
    None,
    NotHeard,         ///< The command never reaches the unit.
    NoReply,          ///< Carried out, not answered.
    LateReply,        ///< Carried out, answered after FaultAt::delay.
    CutReply,         ///< The reply ends in the middle.
    CutLineEnd,       ///< The whole reply, but for its last line end.
    GarbledOctet,     ///< One octet of the reply is no text.
    GarbledDigit,     ///< One character of the reply is another, just as good-looking one.
    GarbledMiddle,    ///< The same, in the middle of the reply.
    GarbledAll,       ///< No octet of the reply is text.
    DuplicatedReply,  ///< The reply comes twice at once.
    DuplicatedLater,  ///< The reply comes once more, 30 ms later.
    Refused,          ///< `WORD: ERROR;3` or `ERROR`, not carried out.
    WrongPassword,    ///< `PWD: ERROR`, not carried out.
    WrongValue,       ///< Acknowledged, and another value is stored. Writes only.
    Truncated,        ///< Acknowledged, and half of the first value is stored. Writes only.
    Ignored,          ///< Acknowledged, and nothing is stored. Writes only.
    SideEffect,       ///< Carried out, and another setting is changed too. Writes only.
    DisconnectBefore, ///< The line is lost while the command is sent, and the unit has not got it.
    DisconnectDuring, ///< The line is lost when half of the command is there.
    DisconnectStored, ///< The line is lost after it was carried out and before the reply.
    DisconnectAfter,  ///< The line is lost after the reply.
    Restart,          ///< Restarts instead of carrying it out: deaf for 2 s.
    RestartBriefly,   ///< The same, deaf for FaultAt::delay, so that its banner seems an answer.
    RestartStored,    ///< Restarts after carrying it out and does not answer.
    ReplacedBefore,   ///< Another unit gets this command and all that follow.
    ReplacedAfter,    ///< Another unit gets all that follow.
    Chatter,          ///< Unsolicited lines before, inside and after the reply.
};

[[nodiscard]] std::string_view faultName(Fault fault);
/// Faults that make a difference only when something is stored.
[[nodiscard]] bool concernsWritesOnly(Fault fault);

/// What becomes of a unit whose line was lost.
enum class Return {
    Never,
    SamePlace,    ///< It is there again after a while.
    Elsewhere,    ///< It is there again under another name.
    ElsewhereToo, ///< The same, and another unit is where it was.
    OtherInPlace, ///< Another unit is where it was, and it is nowhere.
};

/// How a unit is spoken to.
enum class Language {
    Gosafe, ///< The words of the profile `sp7600-virtual`; what is written is kept at once.
    At,     ///< The words of `skypatrol-at`; what is not saved is lost in a restart.
};

/// A fault at the n-th command that is sent, counted from 0.
struct FaultAt {
    int command = 0;
    Fault fault = Fault::None;
    std::chrono::milliseconds delay = 20ms;
};

/// A small model of a tracker that speaks one of the shipped profiles, at the other end of a
/// MemoryLink. It shares no code with what it tests.
class FakeTracker
{
public:
    using Memory = std::map<std::string, std::string, std::less<>>; ///< By setting name.

    struct Unit {
        std::string imei = "359999046544250";
        std::string model = "SP7600";
        std::string firmware = "V1.10";
        std::string hardware = "V1.0.2";
        std::string password = "1234";
        Memory memory = programmedMemory();
        Memory saved = memory; ///< What it holds after a restart; At only.

        bool operator==(const Unit &) const = default;
    };

    explicit FakeTracker(MemoryLink &link, Language language = Language::Gosafe);
    /// Where it is after it came back elsewhere.
    void setElsewhere(MemoryLink &link);

    [[nodiscard]] static Memory programmedMemory();
    [[nodiscard]] static Memory emptyMemory();
    [[nodiscard]] static Memory atMemory();
    [[nodiscard]] Language language() const { return m_language; }
    /// What the unit in front of us at the start holds now, and what it would after a restart.
    void setMemory(const Memory &memory) { unit.memory = unit.saved = memory; }

    Unit unit;      ///< The one in front of us at the start.
    Unit otherUnit; ///< The one that takes its place with a Replaced fault.
    bool replaced = false;

    int baudRate = 115200;
    bool garblesAtWrongSpeed = false;   ///< Otherwise silent there.
    bool echoes = false;                ///< Repeats each command, as a terminal does.
    std::string prompt;                 ///< Before each line that it says.
    std::string banner = "BOOT OK\r\n"; ///< When it is up again.
    std::chrono::milliseconds replyDelay = 20ms;
    std::chrono::milliseconds bootTime = 2s;
    bool hangsUpAtRestart = false; ///< As an adapter that is part of the unit.
    Return comesBack = Return::Never;
    std::chrono::milliseconds awayFor = 3s;
    std::vector<FaultAt> faults;
    std::map<std::string, Fault, std::less<>> writeFaults; ///< For each write with this word.
    std::map<std::string, Fault, std::less<>> readFaults;  ///< For each read with this word.
    std::function<void(const std::string &word)> onWrite;  ///< Before a write is carried out.

    /// What was sent to it so far, without the password.
    [[nodiscard]] const std::vector<std::string> &commands() const { return m_commands; }
    [[nodiscard]] int writes() const { return m_writes; } ///< Carried out, by either unit.
    [[nodiscard]] int writesToOther() const { return m_writesToOther; }
    [[nodiscard]] int restarts() const { return m_restarts; }
    [[nodiscard]] int wrongPasswords() const { return m_wrongPasswords; } ///< That were tried.
    /// Whether a command, as commands() tells it, writes a setting.
    [[nodiscard]] bool isWrite(const std::string &command) const;
    /// Whether it makes the unit do something else: save, restart.
    [[nodiscard]] bool isAction(const std::string &command) const;
    [[nodiscard]] const Unit &current() const { return isOther() ? otherUnit : unit; }

private:
    struct Step {
        std::string word;
        std::vector<std::string> parameters;
        bool isWrite = false;
        bool isAction = false;
    };
    /// What is said: the line that matters, and what is around it.
    struct Answer {
        std::string before;
        std::string line;
        std::string after;
    };

    void attach(MemoryLink &link);
    void receive(MemoryLink &link, std::string_view octets);
    void handle(const std::string &line);
    [[nodiscard]] Step stepOf(const std::string &command) const;
    [[nodiscard]] FaultAt faultFor(const Step &step, int index) const;
    /// The answer; nothing when it has to be refused.
    [[nodiscard]] std::optional<Answer> carryOut(const Step &step, Fault fault);
    void store(const Step &step, Fault fault);
    [[nodiscard]] Answer answerTo(const Step &step) const;
    [[nodiscard]] Answer refusal(const Step &step) const;
    [[nodiscard]] Answer line(const std::string &text) const;
    [[nodiscard]] std::string told(const Step &step) const;
    void send(const Answer &answer, const Step &step, const FaultAt &fault);
    void hangUp();
    void restart(std::chrono::milliseconds deafFor);
    [[nodiscard]] bool isOther() const { return replaced || m_otherPlaces.contains(m_link); }
    [[nodiscard]] Unit &present() { return isOther() ? otherUnit : unit; }

    MemoryLink *m_link;
    MemoryLink *m_elsewhere = nullptr;
    std::set<const MemoryLink *> m_otherPlaces; ///< Where the other unit is.
    Language m_language;
    std::string m_line;
    int m_restarts = 0;
    int m_wrongPasswords = 0;
    std::vector<std::string> m_commands;
    int m_writes = 0;
    int m_writesToOther = 0;
    device::TimePoint m_deafUntil;
};

} // namespace sp7600::tests
