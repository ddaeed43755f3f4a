// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: passwords that the user wants remembered, in the platform's keychain or not at
// all.
// What may not: a file of our own, devices, windows, asking anybody anything.
// Who calls it: commissioning, the window and the command line.
#pragma once

#include "core/model/error.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace sp7600::secrets
{

enum class SecretKind : std::uint8_t {
    DevicePassword,
    ApnPassword,
};

/// Which secret.
struct SecretKey {
    SecretKind kind = SecretKind::DevicePassword;
    /// For a device password the tracker's IMEI, or `all` for one that many trackers share; for an
    /// APN password the APN's name.
    std::string scope;

    auto operator<=>(const SecretKey &) const = default;
};

/// Under what name the keychain keeps it: `sp7600-installer/device-password/359999046544250`.
[[nodiscard]] std::string keychainName(const SecretKey &key);

/// Where secrets are remembered. Thread-safe; calls block, so none from the thread of a window.
/// The one error is KeychainUnavailable, and it is no reason to give up a job: ask for the
/// password.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Nothing when none is remembered.
    [[nodiscard]] virtual Result<std::optional<std::string>> load(const SecretKey &key) = 0;
    /// Replaces what was remembered. @p secret is UTF-8.
    [[nodiscard]] virtual Result<void> save(const SecretKey &key, const std::string &secret) = 0;
    /// Good as well when none was remembered.
    [[nodiscard]] virtual Result<void> forget(const SecretKey &key) = 0;
};

/// The platform's keychain: Secret Service or KWallet, Keychain Access, Credential Manager. Made at
/// once and without looking whether there is one: the calls tell. Each ends by the deadline; while
/// an earlier one is still hanging they fail at once. Needs a QCoreApplication, whose event loop
/// should run meanwhile: macOS may answer through it.
[[nodiscard]] std::unique_ptr<SecretStore>
openKeychain(std::chrono::milliseconds deadline = std::chrono::seconds(10));

} // namespace sp7600::secrets
