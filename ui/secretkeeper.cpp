// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretkeeper.h"

#include "core/secrets/remembered.h"

#include <utility>

namespace sp7600::ui
{

SecretKeeper::SecretKeeper(std::unique_ptr<secrets::SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_pool.setMaxThreadCount(1);
}

SecretKeeper::~SecretKeeper()
{
    m_pool.waitForDone();
}

secrets::SecretKey SecretKeeper::sharedDevicePassword()
{
    return {secrets::SecretKind::DevicePassword, secrets::allTrackers};
}

bool SecretKeeper::remembers(const secrets::SecretKey &key)
{
    return secrets::isNoted(key);
}

/// @p call runs on the keychain's thread; what it gives back runs on this one.
void SecretKeeper::run(std::function<std::function<void()>(secrets::SecretStore &)> call)
{
    if (!m_store) {
        return;
    }
    m_pool.start([this, call = std::move(call)] {
        QMetaObject::invokeMethod(this, call(*m_store), Qt::QueuedConnection);
    });
}

void SecretKeeper::setAnswers(bool answers)
{
    if (std::exchange(m_answers, answers) != answers) {
        Q_EMIT changed();
    }
}

void SecretKeeper::look()
{
    if (m_answers) {
        return;
    }
    run([this](secrets::SecretStore &store) -> std::function<void()> {
        const bool answers = store.load(sharedDevicePassword()).has_value();
        return [this, answers] { setAnswers(answers); };
    });
}

void SecretKeeper::load(const secrets::SecretKey &key)
{
    if (!remembers(key)) {
        return;
    }
    run([this, key](secrets::SecretStore &store) -> std::function<void()> {
        const auto found = store.load(key);
        return [this, key, found] {
            setAnswers(found.has_value());
            if (!found) {
                Q_EMIT failed(found.error());
            } else if (*found) {
                Q_EMIT loaded(key, **found);
            } else {
                secrets::note(key, false); // Somebody took it out elsewhere.
                Q_EMIT changed();
            }
        };
    });
}

void SecretKeeper::save(const secrets::SecretKey &key, const std::string &secret)
{
    run([this, key, secret](secrets::SecretStore &store) -> std::function<void()> {
        const auto saved = store.save(key, secret);
        return [this, key, saved] {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            secrets::note(key, true);
            Q_EMIT changed();
        };
    });
}

void SecretKeeper::forget(const secrets::SecretKey &key)
{
    run([this, key](secrets::SecretStore &store) -> std::function<void()> {
        const auto forgotten = store.forget(key);
        return [this, key, forgotten] {
            if (!forgotten) {
                Q_EMIT failed(forgotten.error());
                return;
            }
            secrets::note(key, false);
            Q_EMIT changed();
        };
    });
}

} // namespace sp7600::ui
