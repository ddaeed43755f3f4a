// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secrets.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace sp7600::ui
{

/// The keychain for a window: its calls may take long, so they run on a thread of their own, and
/// only when a person wants something of it. Which secrets are in it, by name and never what they
/// are, is kept with the window's settings, so that it is not asked for others. Lives on the GUI
/// thread.
class SecretKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Without a @p store nothing can be remembered.
    explicit SecretKeeper(std::unique_ptr<secrets::SecretStore> store, QObject *parent = nullptr);
    /// Waits for what is under way, as long as the store lets it take.
    ~SecretKeeper() override;
    Q_DISABLE_COPY_MOVE(SecretKeeper)

    /// The keychain has answered; see look().
    [[nodiscard]] bool canRemember() const { return m_answers; }
    /// Finds out whether there is a keychain that answers.
    void look();

    /// Under which name a device password is remembered that all trackers share.
    [[nodiscard]] static secrets::SecretKey sharedDevicePassword();
    [[nodiscard]] static bool remembers(const secrets::SecretKey &key);
    /// If it is remembered, loaded() follows, or failed().
    void load(const secrets::SecretKey &key);
    void save(const secrets::SecretKey &key, const std::string &secret);
    void forget(const secrets::SecretKey &key);

Q_SIGNALS:
    /// canRemember(), or what remembers() tells, is different.
    void changed();
    void loaded(const sp7600::secrets::SecretKey &key, const std::string &secret);
    /// Something was not kept, not forgotten or not read.
    void failed(const sp7600::Error &error);

private:
    void run(std::function<std::function<void()>(secrets::SecretStore &)> call);
    void setAnswers(bool answers);

    std::unique_ptr<secrets::SecretStore> m_store;
    QThreadPool m_pool;
    bool m_answers = false;
};

} // namespace sp7600::ui
