// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secrets.h"

#include <map>
#include <memory>
#include <mutex>

namespace sp7600::ui
{

/// What a keychain holds, for the test and the window at once.
struct KeychainContent {
    std::mutex mutex;
    std::map<secrets::SecretKey, std::string> secrets;
    bool available = true;
};

class MemoryKeychain final : public secrets::SecretStore
{
public:
    explicit MemoryKeychain(std::shared_ptr<KeychainContent> content)
        : m_content(std::move(content))
    {
    }

    Result<std::optional<std::string>> load(const secrets::SecretKey &key) override
    {
        const std::lock_guard lock(m_content->mutex);
        if (!m_content->available) {
            return failure(ErrorCode::KeychainUnavailable);
        }
        const auto found = m_content->secrets.find(key);
        return found == m_content->secrets.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> save(const secrets::SecretKey &key, const std::string &secret) override
    {
        const std::lock_guard lock(m_content->mutex);
        if (!m_content->available) {
            return failure(ErrorCode::KeychainUnavailable);
        }
        m_content->secrets[key] = secret;
        return {};
    }
    Result<void> forget(const secrets::SecretKey &key) override
    {
        const std::lock_guard lock(m_content->mutex);
        if (!m_content->available) {
            return failure(ErrorCode::KeychainUnavailable);
        }
        m_content->secrets.erase(key);
        return {};
    }

private:
    std::shared_ptr<KeychainContent> m_content;
};

} // namespace sp7600::ui
