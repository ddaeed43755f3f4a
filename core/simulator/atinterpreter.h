// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/commandinterpreter.h"

#include <string>
#include <string_view>
#include <vector>

namespace sp7600::simulator
{

/// The command language of a virtual unit of the SkyPatrol TT and Enfora kind (REFERENCE.md section
/// 7.4): a line in, the reply and its effect out. There is no password.
///
/// A reply is an empty line, the information lines, if any, an empty line, and `OK`; or an empty
/// line and `ERROR`. After `AT+CMEE=1` errors are told as `+CME ERROR: <n>`: 4 for an unknown
/// command, 50 for wrong parameters, 10 without a SIM, 11 while it is locked, 20 when nothing could
/// be stored.
///
/// | command | information | |
/// |---|---|---|
/// | `AT`, `ATE0`, `ATE1` | | echo off, on |
/// | `ATI`, `AT+CGMR` | the model; the firmware | |
/// | `AT+CGSN`, `AT+CIMI` | IMEI; IMSI | |
/// | `AT+CSQ` | `+CSQ: <rssi>,99` | 0 is -113 dBm, then 2 dB each |
/// | `AT+CREG?`, `AT+CGREG?` | `+CREG: 0,1`; `+CGREG: 0,1`, `0,0` without a data session | |
/// | `AT+CPIN?` | `+CPIN: READY` | `SIM PIN` while it is locked |
/// | `AT+CMEE?`, `AT+CMEE=0`, `=1` | `+CMEE: 0` | |
/// | `AT$FRIEND?` | ten of `$FRIEND: =01, 1,"host", 8888, 3`; `=02, 0,"", 0, 0` is empty | |
/// | `AT$FRIEND=n,1,"host",port[,3]` | | the first or second server; `n,0,"",0,0` empties it |
/// | `AT$TCPAPI?`, `AT$TCPAPI=0`, `=1` | `$TCPAPI: 1` | 1: TCP, 0: UDP, for the first server |
/// | `AT$UDPAPI?` | `$UDPAPI: "host",port` | the first server, whatever the transport |
/// | `AT$UDPAPI="host",port` | | sets it and UDP; `=,port` leaves the host |
/// | `AT+CGDCONT?`, `AT+CGDCONT=1,"IP","apn","",0,0` | `+CGDCONT: 1,"IP","apn","",0,0` | |
/// | `AT%CGPCO=1,"user,password",0` | | never told |
/// | `AT&W` | | keeps what is in use |
/// | `AT$RESET` | | restarts; what was not kept is lost |
///
/// Refused: every other command, `=?`, several commands in one line, entries 3 to 10 of the list of
/// servers, contexts other than 1, other values of server and usage, values out of range. Changes
/// are in use at once. Pure: no I/O.
class AtInterpreter final
{
public:
    explicit AtInterpreter(UnitIdentity unit, std::vector<std::string> refusedWords = {},
                           std::vector<std::string> ignoredWords = {});

    [[nodiscard]] CommandOutcome answer(const CommandLine &line, const ConnectionSettings &settings,
                                        const UnitStatus &status) const;

    /// The reply to the same command when the unit does not want to, for a fault.
    [[nodiscard]] CommandOutcome refusalOf(const CommandLine &line) const;

    /// Whether an error tells its number.
    void setErrorNumbers(bool wanted) { m_errorNumbers = wanted; }

private:
    enum class AtError {
        Unknown = 4,
        NoSim = 10,
        SimPinNeeded = 11,
        NotStored = 20,
        WrongParameters = 50,
    };

    [[nodiscard]] std::vector<std::string> errorLines(AtError error) const;
    [[nodiscard]] CommandOutcome refuse(const std::string &word, AtError error) const;
    [[nodiscard]] std::vector<std::string> informationOf(std::string_view word,
                                                         const ConnectionSettings &settings,
                                                         const UnitStatus &status) const;
    [[nodiscard]] CommandOutcome write(const std::string &word, std::string_view parameters,
                                       const ConnectionSettings &settings) const;

    UnitIdentity m_unit;
    std::vector<std::string> m_refusedWords;
    std::vector<std::string> m_ignoredWords;
    bool m_errorNumbers = false;
};

} // namespace sp7600::simulator
