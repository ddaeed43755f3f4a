// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/jobprinter.h"
#include "app/sp7600/keychainuse.h"
#include "core/commissioning/job.h"

#include <functional>
#include <optional>
#include <string>

namespace sp7600::app
{

/// How to reach a unit, as options: the same for every command that talks to one. @p imeiUse: a
/// sentence about what else the command does with `--imei`.
void addUnitArguments(Arguments &arguments, const QString &imeiUse = {});
/// Of these what concerns any unit: profile, password, consent.
void addAccessArguments(Arguments &arguments);
void addDryRun(Arguments &arguments);
/// How a unit finds this computer from outside. @p addressUse: the rest of the sentence, what the
/// command does with that address.
void addWayHere(Arguments &arguments, const QString &addressUse);
/// Fills it in, `--bind` as well. Errors: UsageWrong, those of the host and of the port.
[[nodiscard]] Result<void> takeWayHere(const Arguments &arguments,
                                       commissioning::UnitOptions &unit);
/// That it is not said in two ways. Error: UsageWrong.
[[nodiscard]] Result<void> checkWayHere(const Arguments &arguments,
                                        const commissioning::Target &target);
/// Errors: UsageWrong, FileUnreadable, those of the IMEI.
[[nodiscard]] Result<commissioning::UnitOptions> unitOptions(const Arguments &arguments);
/// Without port and IMEI. Errors: UsageWrong, FileUnreadable.
[[nodiscard]] Result<commissioning::UnitOptions> accessOptions(const Arguments &arguments);

/// The end of a dry run: what the unit holds, and why the plan could not be carried out, if so.
[[nodiscard]] Commissioning lookedOnly(const commissioning::Job &job,
                                       const commissioning::Plan &plan);

/// The end of a job that only reads: what the unit holds, or why nothing of what it was asked could
/// be read.
[[nodiscard]] Commissioning whatWasRead(const commissioning::Job &job);

/// Names the access points of the SIM's carrier when the APN that the unit holds, or will hold when
/// @p plan is carried out, is none of them. Sets nothing.
void suggestApns(const commissioning::Station &station, const commissioning::Job &job,
                 const JobPrinter &printer);
void suggestApns(const commissioning::Station &station, const commissioning::Job &job,
                 const JobPrinter &printer, const commissioning::Plan &plan);

/// Whoever reads the output may go away, `head` for instance; that must not end the program in the
/// middle of a write.
void ignoreLostReader();

/// Runs a command that talks to a unit: parses, opens the station and the unit, then does its work.
class JobCommand
{
public:
    JobCommand(const Context &context, Arguments &arguments)
        : m_context(context)
        , m_arguments(arguments)
    {
    }

    using Work = std::function<Commissioning(commissioning::Job &, commissioning::Station &,
                                             const JobPrinter &)>;
    /// @p check looks at the remaining arguments before anything is opened, and fills @p target
    /// where there is one; an APN password that is remembered is added to it. The exit code.
    int run(const std::function<Result<void>()> &check, const Work &work, bool withStore,
            commissioning::Target *target = nullptr);

private:
    int talk(commissioning::Station &station, const Console &console,
             commissioning::UnitOptions unit, const Work &work);
    [[nodiscard]] std::optional<std::string> otherPassword(const commissioning::UnitOptions &unit);

    const Context &m_context;
    Arguments &m_arguments;
    commissioning::Target *m_target = nullptr;
    KeychainUse m_keychain;
};

/// Runs a command that writes: shows the difference, then, unless that is all, writes and reads
/// back. @p makeTarget is asked before anything is opened. The exit code.
int runWrite(const Context &context, Arguments &arguments,
             const std::function<Result<commissioning::Target>()> &makeTarget);

} // namespace sp7600::app
