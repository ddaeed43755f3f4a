// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secrets.h"

namespace sp7600::secrets
{

/// Stands in where the program was built without qtkeychain: remembers nothing and says so.
class NoKeychain final : public SecretStore
{
public:
    [[nodiscard]] Result<std::optional<std::string>> load(const SecretKey &key) override;
    [[nodiscard]] Result<void> save(const SecretKey &key, const std::string &secret) override;
    [[nodiscard]] Result<void> forget(const SecretKey &key) override;
};

} // namespace sp7600::secrets
