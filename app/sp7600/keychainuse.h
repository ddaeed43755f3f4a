// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/model/commissioning.h"
#include "core/secrets/secrets.h"

#include <memory>
#include <optional>
#include <string>

namespace sp7600::app
{

class Arguments;

/// What a command does with the platform's keychain: nothing, unless it is told to.
/// `--use-keychain` takes passwords from it that were remembered; `--remember` keeps those that a
/// tracker took.
class KeychainUse
{
public:
    static void addArguments(Arguments &arguments);

    /// Looks whether there is a keychain, when one is wanted. Error: KeychainUnavailable.
    [[nodiscard]] Result<void> open(const Arguments &arguments);

    /// For a tracker that refused the usual one; nothing when none is remembered, or none may be
    /// looked for.
    [[nodiscard]] std::optional<std::string> devicePassword(const std::optional<std::string> &imei);
    /// Adds the password of the APN that @p target names, where it names none and one is
    /// remembered.
    void addApnPassword(commissioning::Target &target);
    /// After a job: what the tracker took. @p inUse: with what it was spoken to, as far as somebody
    /// gave it. @p target: what was to be written, if anything.
    void keep(const Commissioning &job, const std::optional<std::string> &inUse,
              const commissioning::Target *target);

private:
    void save(const secrets::SecretKey &key, const std::string &secret);

    std::unique_ptr<secrets::SecretStore> m_store; ///< Absent when nothing is wanted of it.
    bool m_uses = false;
    bool m_remembers = false;
};

} // namespace sp7600::app
