// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

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
    std::string password;
};

/// What the unit tells of its surroundings at one moment.
struct UnitStatus {
    bool simReady = true;
    int mcc = 334;
    std::string mnc = "020";
    int registration = 1; ///< +CREG: 1 home.
    int signalBars = 4;
    bool dataSession = false;
    bool gpsFix = false;
    int satellites = 0;
    double externalVolts = 0.0;
    double batteryVolts = 0.0;
    std::size_t pendingReports = 0;
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
    std::string note; ///< One line for the log, without secrets.
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
/// Commands are `<password>,<WORD>[;p1[;p2…]]`: a bare word reads, with parameters it writes, and
/// the reply to a write tells what is stored then. Two empty parameters of VEP clear the endpoint,
/// so that a unit without one can be put back to that state. Pure: no I/O, no state.
class CommandInterpreter final
{
public:
    explicit CommandInterpreter(UnitIdentity unit, std::vector<std::string> refusedWords = {},
                                std::vector<std::string> ignoredWords = {});

    [[nodiscard]] CommandOutcome answer(const CommandLine &line, const ConnectionSettings &settings,
                                        const UnitStatus &status) const;

private:
    [[nodiscard]] std::vector<std::string> reply(std::string_view word,
                                                 std::string_view parameters) const;
    [[nodiscard]] CommandOutcome refuse(std::string_view word, Refusal reason) const;

    UnitIdentity m_unit;
    std::vector<std::string> m_refusedWords;
    std::vector<std::string> m_ignoredWords;
};

} // namespace sp7600::simulator
