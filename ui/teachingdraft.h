// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/dangerouswords.h"
#include "core/device/teach.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::ui
{

/// A word that is being taught, as far as a person has got: what was pasted and said, and what is
/// concluded from it.
class TeachingDraft
{
public:
    /// One value of the command.
    struct Value {
        QString text; ///< Masked where it is a secret, or could be one.
        device::ParameterRole role = device::ParameterUse::Fixed;
        bool isOpen = false; ///< It could be several things, or it is not clear what it means.
        /// What it means where its text does not tell it for sure: a normalised value, or empty.
        std::optional<std::string> meaning;
    };

    /// @p base must outlive the draft's use of it.
    void setBase(const device::Profile &base);
    [[nodiscard]] const device::Profile *base() const { return m_base; }
    void setCommand(const QString &command);
    void setReply(const QString &reply);
    void setSettings(const std::vector<SettingId> &settings);
    [[nodiscard]] const std::vector<SettingId> &settings() const { return m_example.settings; }
    /// @p number counts from 1. A setting is one value only: another that was it is free again.
    void setRole(std::size_t number, const device::ParameterRole &role);
    /// Empty: what it was concluded to be. Errors: validation.
    [[nodiscard]] Result<void> setMeaning(SettingId setting, const std::string &text);

    [[nodiscard]] bool hasCommand() const;
    /// Absent with nothing pasted, or where nothing can be learnt from it: see problem().
    [[nodiscard]] const std::optional<device::TeachingProposal> &proposal() const
    {
        return m_proposal;
    }
    /// ExampleUnusable, whose words hold no value of the command.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Those of the latest command that could be cut into values.
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    /// No question is open.
    [[nodiscard]] bool isComplete() const;
    /// Its reply would hold a secret.
    [[nodiscard]] bool hasSecret() const;
    /// Whether values that are no settings become part of the profile as they are.
    [[nodiscard]] bool keepsTexts() const;
    /// What the word is known to do instead, or beside.
    [[nodiscard]] std::optional<std::string> danger(const device::DangerousWords &dangerous) const;

    /// What a unit answered to the reading form. False when it does not show the values.
    [[nodiscard]] bool takeReading(const std::string &answer);

private:
    void learn();
    [[nodiscard]] bool mayBeSecret(std::size_t index) const;
    [[nodiscard]] std::optional<std::string> meaningOf(std::size_t index) const;

    const device::Profile *m_base = nullptr;
    device::TeachingExample m_example;
    std::optional<device::TeachingProposal> m_proposal;
    std::optional<Error> m_problem;
    std::vector<Value> m_values;
};

} // namespace sp7600::ui
