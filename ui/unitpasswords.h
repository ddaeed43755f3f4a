// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secretkeeper.h"
#include "ui/targetdraft.h"

#include <memory>
#include <optional>
#include <string>

namespace sp7600::ui
{

/// Which passwords a person wants remembered, and when: only what the unit took is worth it. Under
/// which names they are kept.
class UnitPasswords
{
public:
    enum class Remember { No, ForThisTracker, ForAll };

    explicit UnitPasswords(std::unique_ptr<secrets::SecretStore> keychain);

    [[nodiscard]] SecretKeeper &keeper() { return m_keeper; }
    [[nodiscard]] static secrets::SecretKey deviceKey(const std::optional<std::string> &imei,
                                                      bool forAll);
    [[nodiscard]] static secrets::SecretKey apnKey(const TargetDraft &draft);

    /// What becomes of the next device password that the unit takes.
    void rememberDevice(Remember remember) { m_device = remember; }
    /// The unit took it.
    void deviceTaken(const std::optional<std::string> &imei,
                     const std::optional<std::string> &password);
    /// False forgets it at once.
    void rememberApn(const TargetDraft &draft, bool remember);
    [[nodiscard]] bool isApnRemembered(const TargetDraft &draft) const;

    /// Has the keeper load what fits, when it is wanted; it comes with SecretKeeper::loaded().
    void offerDevice(const std::optional<std::string> &imei);
    void offerApn(const TargetDraft &draft);

    /// After a job that wrote @p draft. Returns the unit's new device password when it has one.
    [[nodiscard]] std::optional<std::string> keepWritten(const Commissioning &job,
                                                         const TargetDraft &draft,
                                                         const std::optional<std::string> &imei);
    /// Nothing more was written of what was to be remembered.
    void forgetWish() { m_apn = false; }

private:
    SecretKeeper m_keeper;
    Remember m_device = Remember::No;
    bool m_apn = false;
};

} // namespace sp7600::ui
