// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/simulator/surroundings.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::simulator
{

/// Who the virtual unit says it is.
struct UnitIdentity {
    std::string imei;
    std::string model;
    std::string firmware;
    std::string hardware;
    std::string password; ///< Until the memory holds another one.
};

/// What the unit tells of its surroundings at one moment.
struct UnitStatus {
    SimState sim = SimState::Ready;
    int mcc = 334; ///< Of the network around it, as the code that follows.
    std::string mnc = "020";
    int registration = 1; ///< +CREG: 1 home.
    int signalBars = 4;
    bool dataSession = false;
    bool gpsFix = false;
    int satellites = 0;
    double externalVolts = 0.0;
    double batteryVolts = 0.0;
    std::size_t pendingReports = 0;
    int signalDbm = 0;
    bool asleep = false;
};

/// Why a command is refused: the number after `ERROR;`.
enum class Refusal {
    UnknownWord = 1,
    WrongParameterCount = 2,
    ValueOutOfRange = 3,
    NotStored = 4, ///< The memory could not be written.
};

/// What one command line leads to.
struct CommandOutcome {
    std::vector<std::string> lines; ///< The reply, without line ends.
    /// What the memory has to hold before the reply may go out; absent when nothing changes.
    std::optional<ConnectionSettings> store;
    /// The reply when the memory could not take `store`.
    std::vector<std::string> notStoredLines;
    std::string note;                 ///< One line for the log, without secrets.
    std::size_t telling = 0;          ///< Which of the lines tells a value or the result.
    bool restart = false;             ///< Once the reply is out, the unit restarts.
    bool untilRestart = false;        ///< What it stores is lost then, unless it is saved before.
    bool save = false;                ///< Keep what is in use.
    std::optional<bool> echo;         ///< Whether to send back what is received, from now on.
    std::optional<bool> errorNumbers; ///< Whether errors are to tell their number, from now on.
    std::string word;                 ///< In upper case; empty where there is none.
    std::vector<SettingId> about;     ///< The settings that it reads or writes, in its own order.
};

/// The longest command line that is taken, in octets.
inline constexpr std::size_t maxCommandLine = 512;

struct CommandLine {
    std::string text; ///< Without the line end; the first maxCommandLine octets when overlong.
    bool overlong = false;
};

/// Cuts the octets of one client into command lines at CR, LF or CR LF; empty lines vanish.
class CommandLineBuffer final
{
public:
    void append(std::string_view octets);
    [[nodiscard]] std::optional<CommandLine> next();

private:
    CommandLine m_current;
    std::deque<CommandLine> m_complete;
};

/// The command language of the virtual SP7600: a line in, the reply and its effect out.
///
/// Commands are `<password>,<WORD>[;p1[;p2…]]`, the word in either case; a bare word reads, with
/// parameters it writes, and the reply to a write tells what is stored then. The reply is two
/// lines, `<model> <firmware>` and `<WORD>: <parameters>`. A wrong password gets the one line
/// `PWD: ERROR` and nothing else happens.
///
/// | word | parameters | |
/// |---|---|---|
/// | `VID` | model;firmware;hardware;IMEI | read only |
/// | `VST` | SIM;MCC;MNC;registration;bars;data session;fix;satellites;external V;battery V;pending
/// | read only | | `VSM` | IMSI;ICCID | read only | | `VS2` | signal in dBm;asleep `0` or `1` |
/// read only | | `VEP` | host;port | both empty: no endpoint | | `VTR` | `TCP` or `UDP` | | | `VAP`
/// | APN;user | | | `VAK` | APN password | write only, reply `VAK: OK` | | `VRI` | seconds between
/// reports, 1 to 86400 | | | `VPI` | the same while parked, 1 to 604800 | | | `VHB` | seconds
/// between heartbeats, 0 to 86400 | 0: none | | `VTZ` | minutes from UTC, -720 to 840 in steps of
/// 15 | kept; times in reports stay UTC | | `VFM` | `0` text or `1` binary reports | in use after
/// the next restart | | `VE2` | second host;port;`TCP` or `UDP` | all empty: none; no transport:
/// that of the first | | `VPW` | new device password, 4 to 8 digits | write only, reply `VPW: OK`,
/// in force at once | | `VRS` | none | restarts, reply `VRS: OK` |
///
/// The SIM is `READY`, `ABSENT` or `SIM PIN`; MCC and MNC are of the network around the unit, empty
/// without a SIM that is ready.
///
/// Refused with `<WORD>: ERROR;<reason>` (see Refusal): an unknown word, parameters for what is
/// read only or none for what is write only, too many or too few, values out of range, half an
/// endpoint, control characters. Everything is stored at once, for ever. Pure: no I/O, no state.
class CommandInterpreter final
{
public:
    explicit CommandInterpreter(UnitIdentity unit, std::vector<std::string> refusedWords = {},
                                std::vector<std::string> ignoredWords = {});

    [[nodiscard]] CommandOutcome answer(const CommandLine &line, const ConnectionSettings &settings,
                                        const UnitStatus &status) const;

    /// The reply to the same command when the unit does not want to, for a fault.
    [[nodiscard]] CommandOutcome refusalOf(const CommandLine &line) const;

private:
    [[nodiscard]] std::vector<std::string> reply(std::string_view word,
                                                 std::string_view parameters) const;
    [[nodiscard]] CommandOutcome refuse(std::string_view word, Refusal reason) const;

    UnitIdentity m_unit;
    std::vector<std::string> m_refusedWords;
    std::vector<std::string> m_ignoredWords;
};

} // namespace sp7600::simulator
