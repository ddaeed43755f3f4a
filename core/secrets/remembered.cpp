// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/remembered.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sp7600::secrets
{

namespace
{

constexpr auto namesKey = "secrets/remembered"_L1;

QString nameOf(const SecretKey &key)
{
    return QString::fromStdString(keychainName(key));
}

} // namespace

bool isNoted(const SecretKey &key)
{
    return QSettings().value(namesKey).toStringList().contains(nameOf(key));
}

void note(const SecretKey &key, bool remembered)
{
    QSettings settings;
    QStringList names = settings.value(namesKey).toStringList();
    names.removeAll(nameOf(key));
    if (remembered)
        names.append(nameOf(key));
    settings.setValue(namesKey, names);
}

std::vector<SecretKey> noted()
{
    std::vector<SecretKey> keys;
    for (const auto &name : QSettings().value(namesKey).toStringList()) {
        for (const auto kind : {SecretKind::DevicePassword, SecretKind::ApnPassword}) {
            const auto prefix = nameOf({kind, {}});
            if (name.startsWith(prefix))
                keys.push_back({kind, name.sliced(prefix.size()).toStdString()});
        }
    }
    return keys;
}

Result<std::optional<std::string>> findDevicePassword(SecretStore &store,
                                                      const std::optional<std::string> &imei)
{
    if (imei) {
        auto found = store.load({SecretKind::DevicePassword, *imei});
        if (!found || *found)
            return found;
    }
    return store.load({SecretKind::DevicePassword, allTrackers});
}

} // namespace sp7600::secrets
