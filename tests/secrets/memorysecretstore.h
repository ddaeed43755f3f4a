// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secrets.h"

#include <map>
#include <mutex>

/// Remembers secrets as long as it lives; or, on request, nothing, as where there is no keychain.
class MemorySecretStore final : public sp7600::secrets::SecretStore
{
public:
    [[nodiscard]] sp7600::Result<std::optional<std::string>>
    load(const sp7600::secrets::SecretKey &key) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_available)
            return unavailable();
        const auto found = m_secrets.find(key);
        return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] sp7600::Result<void> save(const sp7600::secrets::SecretKey &key,
                                            const std::string &secret) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_available)
            return unavailable();
        m_secrets.insert_or_assign(key, secret);
        return {};
    }

    [[nodiscard]] sp7600::Result<void> forget(const sp7600::secrets::SecretKey &key) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_available)
            return unavailable();
        m_secrets.erase(key);
        return {};
    }

    void setAvailable(bool available)
    {
        const std::lock_guard lock(m_mutex);
        m_available = available;
    }

private:
    static std::unexpected<sp7600::Error> unavailable()
    {
        return sp7600::failure(sp7600::ErrorCode::KeychainUnavailable);
    }

    std::mutex m_mutex;
    std::map<sp7600::secrets::SecretKey, std::string> m_secrets;
    bool m_available = true;
};
