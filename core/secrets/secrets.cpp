// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secrets.h"

#ifdef SP7600_HAVE_KEYCHAIN
#include "core/secrets/keychain.h"
#else
#include "core/secrets/nokeychain.h"
#endif

namespace sp7600::secrets
{

std::string keychainName(const SecretKey &key)
{
    // The program's name is in it because Windows knows no other division.
    const std::string program = "sp7600-installer/";
    switch (key.kind) {
    case SecretKind::DevicePassword:
        return program + "device-password/" + key.scope;
    case SecretKind::ApnPassword:
        return program + "apn-password/" + key.scope;
    }
    return program + key.scope;
}

std::unique_ptr<SecretStore> openKeychain([[maybe_unused]] std::chrono::milliseconds deadline)
{
#ifdef SP7600_HAVE_KEYCHAIN
    return std::make_unique<Keychain>(deadline);
#else
    return std::make_unique<NoKeychain>();
#endif
}

} // namespace sp7600::secrets
