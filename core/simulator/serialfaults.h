// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::simulator
{

/// What can go wrong with one command.
enum class FaultKind : std::uint8_t {
    NoReply,          ///< Carried out; nothing is answered.
    LateReply,        ///< Carried out; the answer comes late.
    CutReply,         ///< Carried out; the answer ends in the middle, without a line end.
    GarbledOctet,     ///< Carried out; one octet in the answer is another one.
    DuplicatedReply,  ///< Carried out; the answer comes twice.
    Refused,          ///< Not carried out; answered with a refusal.
    WrongValue,       ///< A write is acknowledged and stores something else; a read tells it.
    TruncatedValue,   ///< The same with the end of the value missing.
    Ignored,          ///< A write or restart is acknowledged and not carried out; a read goes well.
    DisconnectBefore, ///< The link goes; the command is not carried out.
    DisconnectDuring, ///< Carried out; half of the answer, then the link goes.
    DisconnectAfter,  ///< Carried out and answered; then the link goes.
    Restart,          ///< The unit restarts instead of carrying it out; nothing is answered.
    Replaced,         ///< From this command on another unit answers: neighbourOf() its IMEI, with
                      ///< a factory memory of its own.
};

inline constexpr std::array allFaultKinds = {
    FaultKind::NoReply,          FaultKind::LateReply,        FaultKind::CutReply,
    FaultKind::GarbledOctet,     FaultKind::DuplicatedReply,  FaultKind::Refused,
    FaultKind::WrongValue,       FaultKind::TruncatedValue,   FaultKind::Ignored,
    FaultKind::DisconnectBefore, FaultKind::DisconnectDuring, FaultKind::DisconnectAfter,
    FaultKind::Restart,          FaultKind::Replaced,
};

/// `no-reply`, `late-reply`, `cut-reply`, `garbled-octet`, `duplicated-reply`, `refused`,
/// `wrong-value`, `truncated-value`, `ignored`, `disconnect-before`, `disconnect-during`,
/// `disconnect-after`, `restart`, `replaced`.
[[nodiscard]] std::string_view faultName(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromName(std::string_view name);

/// How late a late reply is unless it is said.
inline constexpr std::chrono::milliseconds usualLateness{3000};

/// A fault at one command: the n-th since the unit was switched on, counted over all its links and
/// across restarts, or every one with a certain word.
struct CommandFault {
    FaultKind kind = FaultKind::NoReply;
    std::size_t command = 0; ///< From 1; 0: see word.
    std::string word;        ///< In either case; `AT$FRIEND` for the AT dialect.
    std::chrono::milliseconds lateness = usualLateness; ///< Of LateReply.
    bool operator==(const CommandFault &) const = default;
};

/// Faults at random commands: every kind but Replaced, the same ones for the same seed.
struct RandomFaults {
    std::uint32_t seed = 0;
    double rate = 0.0; ///< Part of the commands that get one, 0 to 1.
    bool operator==(const RandomFaults &) const = default;
};

/// What can go wrong on the serial side, on purpose. Several may be combined; of several for the
/// same command the first that is listed happens.
struct SerialFaults {
    bool silent = false;        ///< Takes and carries out everything, answers nothing.
    bool cutReplies = false;    ///< Every reply ends in the middle, without a line end.
    bool garbleReplies = false; ///< As at a wrong speed, whatever the speed.
    bool chatter = false;       ///< Unsolicited lines and reports between the lines of replies.
    bool brokenLines = false;   ///< An unsolicited line in the middle of every line of a reply.
    bool nulOctets = false;     ///< A NUL octet before and in the middle of every line.
    QStringList refusedWords;   ///< Writes with these words are answered with a refusal.
    QStringList ignoredWords;   ///< Writes with these words are acknowledged and not carried out.
    std::vector<CommandFault> commands;
    std::optional<RandomFaults> random;
    bool operator==(const SerialFaults &) const = default;
};

/// Which command gets which fault.
class FaultPlan final
{
public:
    explicit FaultPlan(const SerialFaults &faults);

    /// Counts one more command. @p word in upper case.
    [[nodiscard]] std::optional<CommandFault> next(std::string_view word);
    /// How many commands there were.
    [[nodiscard]] std::size_t commands() const { return m_commands; }

private:
    std::vector<CommandFault> m_faults;
    double m_rate = 0.0;
    std::mt19937 m_random;
    std::size_t m_commands = 0;
};

} // namespace sp7600::simulator
