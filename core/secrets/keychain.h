// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secrets.h"

namespace sp7600::secrets
{

/// The platform's keychain by way of qtkeychain.
class Keychain final : public SecretStore
{
public:
    explicit Keychain(std::chrono::milliseconds deadline)
        : m_deadline(deadline)
    {
    }
    [[nodiscard]] Result<std::optional<std::string>> load(const SecretKey &key) override;
    [[nodiscard]] Result<void> save(const SecretKey &key, const std::string &secret) override;
    [[nodiscard]] Result<void> forget(const SecretKey &key) override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace sp7600::secrets
