// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unitpasswords.h"

#include <algorithm>
#include <utility>

namespace sp7600::ui
{

namespace
{

/// What became of a setting that was wanted.
std::optional<SettingOutcome> outcomeOf(const Commissioning &job, SettingId setting)
{
    const auto result = std::ranges::find(job.settings, setting, &SettingResult::setting);
    return result != job.settings.end() && result->wanted ? std::optional(result->outcome)
                                                          : std::nullopt;
}

} // namespace

UnitPasswords::UnitPasswords(std::unique_ptr<secrets::SecretStore> keychain)
    : m_keeper(std::move(keychain))
{
}

secrets::SecretKey UnitPasswords::deviceKey(const std::optional<std::string> &imei, bool forAll)
{
    return forAll || !imei ? SecretKeeper::sharedDevicePassword()
                           : secrets::SecretKey{secrets::SecretKind::DevicePassword, *imei};
}

secrets::SecretKey UnitPasswords::apnKey(const TargetDraft &draft)
{
    return {secrets::SecretKind::ApnPassword, draft.text(SettingId::Apn)};
}

void UnitPasswords::deviceTaken(const std::optional<std::string> &imei,
                                const std::optional<std::string> &password)
{
    const Remember remember = std::exchange(m_device, Remember::No);
    if (remember != Remember::No && password) {
        m_keeper.save(deviceKey(imei, remember == Remember::ForAll), *password);
    }
}

void UnitPasswords::rememberApn(const TargetDraft &draft, bool remember)
{
    m_apn = remember;
    if (!remember && SecretKeeper::remembers(apnKey(draft))) {
        m_keeper.forget(apnKey(draft));
    }
}

bool UnitPasswords::isApnRemembered(const TargetDraft &draft) const
{
    return m_apn || SecretKeeper::remembers(apnKey(draft));
}

void UnitPasswords::offerDevice(const std::optional<std::string> &imei)
{
    m_keeper.look();
    m_keeper.load(deviceKey(imei, !SecretKeeper::remembers(deviceKey(imei, false))));
}

void UnitPasswords::offerApn(const TargetDraft &draft)
{
    // It is wanted only where the unit does not hold that APN anyway.
    const std::string &apn = draft.text(SettingId::Apn);
    if (!apn.empty() && draft.text(SettingId::ApnPassword).empty()
        && apn != draft.found(SettingId::Apn).value) {
        m_keeper.load(apnKey(draft));
    }
}

std::optional<std::string> UnitPasswords::keepWritten(const Commissioning &job,
                                                      const TargetDraft &draft,
                                                      const std::optional<std::string> &imei)
{
    if (std::exchange(m_apn, false) && !job.error && outcomeOf(job, SettingId::ApnPassword)) {
        m_keeper.save(apnKey(draft), draft.text(SettingId::ApnPassword));
    }
    if (outcomeOf(job, SettingId::DevicePassword) != SettingOutcome::Verified) {
        return {};
    }
    const std::string &password = draft.text(SettingId::DevicePassword);
    for (const bool forAll : {false, true}) {
        if (const auto key = deviceKey(imei, forAll); SecretKeeper::remembers(key)) {
            m_keeper.save(key, password);
        }
    }
    return password;
}

} // namespace sp7600::ui
