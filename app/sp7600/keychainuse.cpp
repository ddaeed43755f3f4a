// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/keychainuse.h"

#include "app/sp7600/arguments.h"
#include "app/sp7600/console.h"
#include "core/secrets/remembered.h"
#include "core/text/text.h"

#include <QEventLoop>

#include <algorithm>
#include <future>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using secrets::SecretKey;
using secrets::SecretKind;

namespace
{

/// The result of @p call, while events of this thread are handled: some keychains answer through
/// them.
template <typename Call>
auto meanwhile(Call call) -> decltype(call())
{
    QEventLoop loop;
    auto answer = std::async(std::launch::async, [&loop, &call] {
        auto result = call();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        return result;
    });
    loop.exec();
    return answer.get();
}

/// What a job wrote of a password and the tracker was seen, or said, to have taken.
bool isTaken(const Commissioning &job, SettingId setting)
{
    const auto result = std::ranges::find(job.settings, setting, &SettingResult::setting);
    return result != job.settings.end() && result->wanted
           && (result->outcome == SettingOutcome::Verified
               || (!job.error && result->outcome == SettingOutcome::Unreadable));
}

} // namespace

void KeychainUse::addArguments(Arguments &arguments)
{
    arguments.addFlag(u"use-keychain"_s,
                      u"Try passwords that were remembered in the keychain, once."_s);
    arguments.addFlag(u"remember"_s,
                      u"Remember the passwords that the tracker takes in the keychain."_s);
}

Result<void> KeychainUse::open(const Arguments &arguments)
{
    m_uses = arguments.has(u"use-keychain"_s);
    m_remembers = arguments.has(u"remember"_s);
    if (!m_uses && !m_remembers)
        return {};
    m_store = secrets::openKeychain();
    // Better said now than after the write.
    const auto found = meanwhile(
        [this] { return m_store->load({SecretKind::DevicePassword, secrets::allTrackers}); });
    return found ? Result<void>() : std::unexpected(found.error());
}

std::optional<std::string> KeychainUse::devicePassword(const std::optional<std::string> &imei)
{
    if (!m_uses)
        return {};
    const auto found =
        meanwhile([this, &imei] { return secrets::findDevicePassword(*m_store, imei); });
    if (!found)
        Console::note(text::describe(found.error()).joined());
    return found.value_or(std::nullopt);
}

void KeychainUse::addApnPassword(commissioning::Target &target)
{
    const auto &apn = target.overrides.value(SettingId::Apn);
    if (!m_uses || !apn || apn->empty() || target.overrides.has(SettingId::ApnPassword))
        return;
    const auto found =
        meanwhile([this, &apn] { return m_store->load({SecretKind::ApnPassword, *apn}); });
    if (!found)
        Console::note(text::describe(found.error()).joined());
    if (found && *found) {
        // What cannot be taken any more is asked for, as if it had not been remembered.
        [[maybe_unused]] const auto set = target.overrides.set(SettingId::ApnPassword, **found);
    }
}

void KeychainUse::keep(const Commissioning &job, const std::optional<std::string> &inUse,
                       const commissioning::Target *target)
{
    if (!m_remembers)
        return;
    const auto written = [&](SettingId setting) -> std::optional<std::string> {
        if (!target || !isTaken(job, setting))
            return {};
        return target->overrides.value(setting);
    };
    const auto fresh = written(SettingId::DevicePassword);
    const bool wasTaken = !job.error || job.error->code != ErrorCode::PasswordWrong;
    const auto device = fresh ? fresh : (wasTaken ? inUse : std::nullopt);
    if (device && job.identity.imei)
        save({SecretKind::DevicePassword, *job.identity.imei}, *device);
    else if (device)
        Console::note(u"The tracker's password is not remembered: its IMEI is not known."_s);
    const auto apnPassword = written(SettingId::ApnPassword);
    const auto &apn = target ? target->overrides.value(SettingId::Apn) : std::nullopt;
    if (apnPassword && apn && !apn->empty())
        save({SecretKind::ApnPassword, *apn}, *apnPassword);
}

void KeychainUse::save(const SecretKey &key, const std::string &secret)
{
    const auto saved = meanwhile([&] { return m_store->save(key, secret); });
    if (saved)
        secrets::note(key, true);
    else
        Console::note(text::describe(saved.error()).joined());
}

} // namespace sp7600::app
