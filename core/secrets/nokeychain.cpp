// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/nokeychain.h"

namespace sp7600::secrets
{

namespace
{

std::unexpected<Error> builtWithout()
{
    return failure(ErrorCode::KeychainUnavailable,
                   {{"detail", "the program was built without support for one"}});
}

} // namespace

Result<std::optional<std::string>> NoKeychain::load(const SecretKey &)
{
    return builtWithout();
}

Result<void> NoKeychain::save(const SecretKey &, const std::string &)
{
    return builtWithout();
}

Result<void> NoKeychain::forget(const SecretKey &)
{
    return builtWithout();
}

} // namespace sp7600::secrets
