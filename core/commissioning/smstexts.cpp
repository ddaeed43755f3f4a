// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/smstexts.h"

#include "core/commissioning/station.h"
#include "core/commissioning/wantedsettings.h"
#include "core/device/profilelibrary.h"
#include "core/device/settingstransaction.h"

#include <QString>

#include <algorithm>

namespace sp7600::commissioning
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t longestMessage = 160;

/// 3GPP TS 23.038 section 6.2.1, without the escape.
const QString gsmAlphabet = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                            "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
/// Section 6.2.1.1: an escape goes before each.
const QString gsmExtension = u"\f^{}\\[~]|€"_s;

/// What stands in for a place whose value nobody can know.
constexpr auto notKnown = "…";

/// The password that commands begin with, as it is and as it may be shown.
struct Password {
    std::string text;
    bool isPublic = false;
};

class SmsMaker
{
public:
    SmsMaker(const device::Profile &profile, const ConnectionSettings &wanted, Password password)
        : m_profile(profile)
        , m_wanted(wanted)
        , m_password(std::move(password))
    {
    }

    [[nodiscard]] Result<SmsTexts> run();

private:
    [[nodiscard]] Result<void> add(const device::SettingWord &word);
    [[nodiscard]] Result<void> add(const std::optional<device::Action> &action);
    [[nodiscard]] std::vector<SettingId> needs(const device::SettingWord &word) const;
    [[nodiscard]] protocol::Slots places(const device::SettingWord &word, bool masked) const;
    [[nodiscard]] std::string replyTo(const device::SettingWord &word) const;
    [[nodiscard]] Result<void> push(SmsText message, const std::string &command,
                                    const std::string &shownCommand);

    const device::Profile &m_profile;
    const ConnectionSettings &m_wanted;
    Password m_password;
    SmsTexts m_texts;
};

bool isWanted(const device::SettingWord &word, const ConnectionSettings &wanted)
{
    return std::ranges::any_of(word.settings,
                               [&wanted](SettingId setting) { return wanted.has(setting); });
}

Result<SmsTexts> SmsMaker::run()
{
    std::vector<const device::SettingWord *> words;
    for (const auto &word : m_profile.words) {
        if (isWanted(word, m_wanted))
            words.push_back(&word);
    }
    std::ranges::stable_sort(words, {}, [](const auto *word) { return device::turnOf(*word); });

    for (const auto setting : m_wanted.present()) {
        const auto *word = m_profile.wordFor(setting);
        if (!word || !word->write)
            m_texts.gaps.push_back({setting, {}});
        else if (auto missing = needs(*word); !missing.empty())
            m_texts.gaps.push_back({setting, std::move(missing)});
    }
    bool restarts = false;
    for (const auto *word : words) {
        if (!word->write || !needs(*word).empty())
            continue;
        if (const auto added = add(*word); !added)
            return std::unexpected(added.error());
        restarts = restarts || word->needsRestart;
    }
    if (m_texts.messages.empty())
        return failure(ErrorCode::NothingKnown);
    if (const auto saved = add(m_profile.save); !saved)
        return std::unexpected(saved.error());
    if (const auto restarted = restarts ? add(m_profile.restart) : Result<void>(); !restarted)
        return std::unexpected(restarted.error());
    return std::move(m_texts);
}

std::vector<SettingId> SmsMaker::needs(const device::SettingWord &word) const
{
    std::vector<SettingId> missing;
    for (const auto setting : word.settings) {
        if (!m_wanted.has(setting) && !mayBeEmpty(setting))
            missing.push_back(setting);
    }
    return missing;
}

protocol::Slots SmsMaker::places(const device::SettingWord &word, bool masked) const
{
    protocol::Slots places(word.keptDefaults.begin(), word.keptDefaults.end());
    for (const auto setting : word.settings) {
        const auto value = m_wanted.value(setting).value_or(std::string());
        const bool hidden = masked && isSecret(setting) && !value.empty();
        places.emplace_back(settingName(setting),
                            hidden ? std::string(maskedSecret) : word.toWire(setting, value));
    }
    return places;
}

std::string SmsMaker::replyTo(const device::SettingWord &word) const
{
    if (m_profile.grammar == device::GrammarKind::At)
        return "OK";
    if (!word.reply)
        return {};
    auto values = places(word, true);
    for (const auto &place : word.reply->slotNames()) {
        if (!protocol::findSlot(values, place))
            values.emplace_back(place, notKnown);
    }
    return word.reply->fill(values).value_or(std::string());
}

Result<void> SmsMaker::add(const device::SettingWord &word)
{
    SmsText message;
    message.settings = word.settings;
    message.provenance = word.provenance.value_or(Provenance::Assumed);
    message.expectedReply = replyTo(word);
    for (const auto setting : word.settings) {
        const auto &value = m_wanted.value(setting);
        if (!value) {
            message.emptied.push_back(setting);
        } else if (const auto taken = word.checkLimits(setting, *value); !taken) {
            return taken;
        }
    }
    const auto command = word.write->fill(places(word, false));
    const auto shown = word.write->fill(places(word, true));
    if (!command || !shown)
        return std::unexpected(command ? shown.error() : command.error());
    if (const auto pushed = push(std::move(message), *command, *shown); !pushed)
        return pushed;
    // The unit knows only the new one from here on.
    if (const auto &changed = m_wanted.value(SettingId::DevicePassword);
        changed && word.carries(SettingId::DevicePassword))
        m_password = {word.toWire(SettingId::DevicePassword, *changed), false};
    return {};
}

Result<void> SmsMaker::add(const std::optional<device::Action> &action)
{
    if (!action)
        return {};
    SmsText message;
    message.provenance = action->provenance;
    if (m_profile.grammar == device::GrammarKind::At)
        message.expectedReply = "OK";
    else if (action->reply)
        message.expectedReply = action->reply->text();
    const auto command = action->command.fill({});
    if (!command)
        return std::unexpected(command.error());
    return push(std::move(message), *command, *command);
}

Result<void> SmsMaker::push(SmsText message, const std::string &command,
                            const std::string &shownCommand)
{
    const auto password = m_password.isPublic ? m_password.text : std::string(maskedSecret);
    const auto text = m_profile.sms->fill({{"password", m_password.text}, {"command", command}});
    const auto shown = m_profile.sms->fill({{"password", password}, {"command", shownCommand}});
    if (!text || !shown)
        return std::unexpected(text ? shown.error() : text.error());
    message.text = *text;
    message.shownText = *shown;
    message.secret = *text != *shown;
    const auto length = smsLength(message.text);
    if (!length) {
        message.problem = length.error();
    } else if (*length > longestMessage) {
        message.problem =
            Error{ErrorCode::SmsTooLong,
                  {{"length", std::to_string(*length)}, {"limit", std::to_string(longestMessage)}},
                  {}};
    }
    m_texts.messages.push_back(std::move(message));
    return {};
}

} // namespace

Result<SmsTexts> smsTexts(const device::Profile &profile, const ConnectionSettings &wanted,
                          const std::optional<std::string> &password)
{
    if (!profile.sms)
        return failure(ErrorCode::NothingKnown);
    const auto names = profile.sms->slotNames();
    const bool needsPassword = std::ranges::find(names, "password") != names.end();
    const Password first{password.value_or(profile.defaultPassword),
                         !password || *password == profile.defaultPassword};
    if (needsPassword && first.text.empty())
        return failure(ErrorCode::DevicePasswordEmpty);
    return SmsMaker(profile, wanted, first).run();
}

Result<SmsTexts> smsTexts(const Station &station, const SmsRequest &request)
{
    const auto profile = station.profiles().find(request.profileId);
    if (!profile)
        return std::unexpected(profile.error());
    const auto wanted = wantedSettings(station, request.target, {{}, (*profile)->isVirtual()});
    if (!wanted)
        return std::unexpected(wanted.error());
    if (const auto reachable = refuseLoopback(**profile, *wanted); !reachable)
        return std::unexpected(reachable.error());
    return smsTexts(**profile, *wanted, request.password);
}

Result<std::size_t> smsLength(std::string_view text)
{
    const auto characters =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdU32String();
    std::size_t length = 0;
    for (const auto character : characters) {
        const auto one = QString::fromUcs4(&character, 1);
        if (gsmAlphabet.contains(one)) {
            ++length;
        } else if (gsmExtension.contains(one)) {
            length += 2;
        } else {
            return failure(ErrorCode::SmsCharacterUnknown, {{"character", one.toStdString()}});
        }
    }
    return length;
}

} // namespace sp7600::commissioning
