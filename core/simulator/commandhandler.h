// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/atinterpreter.h"
#include "core/simulator/commandinterpreter.h"
#include "core/simulator/serialfaults.h"
#include "core/simulator/trackermemory.h"
#include "core/simulator/virtualtracker.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace sp7600::simulator
{

/// What happens to the link once the octets of a reply are out.
enum class Aftermath : std::uint8_t { None, Unplugged, Restart };

/// What one command leads to on the line: a wait, octets, an aftermath.
struct Reaction {
    std::chrono::milliseconds delay{};
    QByteArray octets; ///< Complete, with line ends and prompt; empty for no reply.
    Aftermath aftermath = Aftermath::None;
};

/// What the command handler of a unit has around it. The references outlive it.
struct HandlerContext {
    TrackerMemory &memory;
    TrackerMemory &replacement; ///< Of the unit that takes its place when a fault says so.
    std::function<UnitStatus()> status;
    std::function<QByteArray()> reportFrame;                 ///< For chatter.
    std::function<void(const ConnectionSettings &)> written; ///< After the memory has it.
    std::function<void(const QString &)> log;
};

/// The unit's side of the line without the line: carries out commands in either dialect and forms
/// what goes out. Every fault of the serial side but the noise of a wrong speed is decided here. No
/// I/O and no time of its own, so that a test in virtual time can have it on any link.
class CommandHandler final
{
public:
    CommandHandler(const VirtualTrackerOptions &options, HandlerContext context);

    /// Carries out one command that arrived in good order.
    [[nodiscard]] Reaction react(const CommandLine &line);
    /// The answer when the other side talks at another speed: as many octets as the right one has,
    /// none of them text, and nothing is carried out.
    [[nodiscard]] Reaction garbage(const CommandLine &line) const;

    /// Whether what is received is sent back as it comes.
    [[nodiscard]] bool echoes() const { return m_echoes; }
    /// What it says when it is up again.
    [[nodiscard]] QByteArray banner() const;
    /// As after a restart: what was not stored is gone.
    void restart();

private:
    [[nodiscard]] TrackerMemory &memory() const;
    [[nodiscard]] CommandOutcome answer(const CommandLine &line,
                                        const ConnectionSettings &settings) const;
    [[nodiscard]] CommandOutcome refusalOf(const CommandLine &line) const;
    void distort(CommandOutcome &outcome, const CommandLine &line, FaultKind kind) const;
    void carryOut(CommandOutcome &outcome);
    void replace();
    [[nodiscard]] QByteArray octetsOf(const std::vector<std::string> &lines) const;
    [[nodiscard]] QByteArray lineOctets(const std::string &line) const;

    using Language = std::variant<CommandInterpreter, AtInterpreter>;
    [[nodiscard]] static Language languageOf(const VirtualTrackerOptions &options);

    VirtualTrackerOptions m_options;
    HandlerContext m_context;
    Language m_language;
    FaultPlan m_plan;
    QByteArray m_lineEnd;
    bool m_echoes;
    bool m_isReplaced = false;
};

} // namespace sp7600::simulator
