// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachingdraft.h"

#include "core/commissioning/teaching.h"
#include "core/text/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using device::ParameterRole;
using device::ParameterUse;
using device::TeachingQuestion;

namespace
{

/// Of these the text alone does not tell what is meant: `1`, `T`, `5`.
bool isSpelt(SettingId setting)
{
    switch (setting) {
    case SettingId::Transport:
    case SettingId::SecondTransport:
    case SettingId::ReportFormat:
    case SettingId::ReportInterval:
    case SettingId::ParkedInterval:
    case SettingId::Heartbeat:
    case SettingId::TimeZone:
        return true;
    default:
        return false;
    }
}

bool asksAbout(const TeachingQuestion &question, std::size_t index)
{
    return std::ranges::find(question.parameters, index + 1) != question.parameters.end();
}

} // namespace

void TeachingDraft::setBase(const device::Profile &base)
{
    m_base = &base;
    m_example.grammar = base.grammar;
    learn();
}

void TeachingDraft::setCommand(const QString &command)
{
    const std::string text = command.toStdString();
    if (text == m_example.command) {
        return;
    }
    m_example.command = text;
    m_example.values.clear(); // They were said of other texts.
    const std::size_t before = m_values.size();
    learn();
    if (!m_example.roles.empty() && (m_problem || m_values.size() != before)) {
        m_example.roles.clear();
        learn();
    }
}

void TeachingDraft::setReply(const QString &reply)
{
    m_example.reply = reply.toStdString();
    learn();
}

void TeachingDraft::setSettings(const std::vector<SettingId> &settings)
{
    m_example.settings = settings;
    m_example.roles.clear();
    std::erase_if(m_example.values, [&settings](const auto &value) {
        return std::ranges::find(settings, value.first) == settings.end();
    });
    learn();
}

void TeachingDraft::setRole(std::size_t number, const ParameterRole &role)
{
    if (std::holds_alternative<SettingId>(role)) {
        std::erase_if(m_example.roles, [&role](const auto &each) { return each.second == role; });
    }
    m_example.roles[number] = role;
    learn();
}

Result<void> TeachingDraft::setMeaning(SettingId setting, const std::string &text)
{
    m_example.values.erase(setting);
    Result<void> taken;
    if (!text.empty()) {
        auto value = normaliseSetting(setting, text);
        if (value) {
            m_example.values[setting] = std::move(*value);
        } else {
            taken = std::unexpected(value.error());
        }
    }
    learn();
    return taken;
}

bool TeachingDraft::hasCommand() const
{
    return !QString::fromStdString(m_example.command).trimmed().isEmpty();
}

bool TeachingDraft::isComplete() const
{
    return m_proposal && m_proposal->questions.empty() && m_proposal->word.write;
}

bool TeachingDraft::hasSecret() const
{
    return std::ranges::any_of(m_example.settings, isSecret);
}

bool TeachingDraft::keepsTexts() const
{
    return std::ranges::any_of(m_values, [](const Value &value) {
        return std::holds_alternative<ParameterUse>(value.role) && !value.text.isEmpty();
    });
}

std::optional<std::string> TeachingDraft::danger(const device::DangerousWords &dangerous) const
{
    if (!m_proposal) {
        return {};
    }
    for (const auto &command : {m_proposal->word.write, m_proposal->word.read}) {
        if (const auto does = command ? dangerous.whatItDoes(command->text()) : std::nullopt) {
            return does;
        }
    }
    return {};
}

bool TeachingDraft::takeReading(const std::string &answer)
{
    return m_proposal && commissioning::takeReading(*m_proposal, m_example, answer);
}

void TeachingDraft::learn()
{
    m_proposal.reset();
    m_problem.reset();
    if (!hasCommand() || m_example.settings.empty()) {
        m_values.clear();
        return;
    }
    auto proposal = device::learn(m_example);
    if (!proposal) {
        m_problem = proposal.error();
        // What was said of the values can be taken back as long as they are to be seen.
        if (m_example.roles.empty() && m_example.values.empty()) {
            m_values.clear();
        }
        return;
    }
    m_proposal = std::move(*proposal);
    m_values.clear();
    for (std::size_t i = 0; i < m_proposal->parameters.size(); ++i) {
        const auto &parameter = m_proposal->parameters[i];
        Value value;
        value.text = mayBeSecret(i) ? u"•••"_s : text::escaped(parameter.text);
        value.role = parameter.role;
        value.isOpen = std::ranges::any_of(
            m_proposal->questions, [i](const auto &question) { return asksAbout(question, i); });
        value.meaning = meaningOf(i);
        m_values.push_back(std::move(value));
    }
}

bool TeachingDraft::mayBeSecret(std::size_t index) const
{
    const auto &role = m_proposal->parameters[index].role;
    const auto *setting = std::get_if<SettingId>(&role);
    return (setting != nullptr && isSecret(*setting))
           || std::ranges::any_of(m_proposal->questions, [index](const auto &question) {
                  return isSecret(question.setting) && asksAbout(question, index);
              });
}

std::optional<std::string> TeachingDraft::meaningOf(std::size_t index) const
{
    const auto *setting = std::get_if<SettingId>(&m_proposal->parameters[index].role);
    std::optional<SettingId> meant = setting != nullptr ? std::optional(*setting) : std::nullopt;
    for (const auto &question : m_proposal->questions) {
        if (question.parameters == std::vector{index + 1}) {
            meant = question.setting;
        }
    }
    if (!meant || !isSpelt(*meant)) {
        return {};
    }
    const auto said = m_example.values.find(*meant);
    if (said != m_example.values.end()) {
        return said->second;
    }
    if (setting == nullptr || std::ranges::any_of(m_proposal->questions, [index](const auto &each) {
            return asksAbout(each, index);
        })) {
        return std::string();
    }
    // As the word that was concluded understands it.
    return m_proposal->word.fromWire(*meant, m_proposal->parameters[index].text);
}

} // namespace sp7600::ui
