// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/porthistory.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto portsKey = "ports"_L1;
constexpr auto nameKey = "port"_L1;
constexpr auto usbIdKey = "usb_id"_L1;
constexpr auto serialNumberKey = "serial_number"_L1;
constexpr qsizetype limit = 64;

QJsonObject entryFor(const PortDescription &port)
{
    return {{nameKey, QString::fromStdString(port.name)},
            {usbIdKey, port.usbId ? QString::fromStdString(usbIdText(*port.usbId)) : QString()},
            {serialNumberKey, QString::fromStdString(port.serialNumber)}};
}

bool isSamePort(const QJsonObject &left, const QJsonObject &right)
{
    const auto isSame = [&](QLatin1StringView key) {
        return left.value(key).toString() == right.value(key).toString();
    };
    const bool hasOwnNumber = !right.value(usbIdKey).toString().isEmpty()
                              && !right.value(serialNumberKey).toString().isEmpty();
    return isSame(usbIdKey) && isSame(serialNumberKey) && (hasOwnNumber || isSame(nameKey));
}

} // namespace

PortHistory::PortHistory(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"ports.json"_s), 1)
{
}

bool PortHistory::knows(const PortDescription &port) const
{
    const auto wanted = entryFor(port);
    const auto entries = m_file.read().value(portsKey).toArray();
    return std::ranges::any_of(entries, [&wanted](const QJsonValue &entry) {
        return isSamePort(entry.toObject(), wanted);
    });
}

Result<void> PortHistory::remember(const PortDescription &port)
{
    return m_file.change([latest = entryFor(port)](QJsonObject &object) {
        QJsonArray kept{latest};
        for (const auto &entry : object.value(portsKey).toArray()) {
            if (kept.size() < limit && !isSamePort(entry.toObject(), latest))
                kept.append(entry);
        }
        object.insert(portsKey, kept);
    });
}

Result<void> PortHistory::forget()
{
    return m_file.change([](QJsonObject &object) { object.remove(portsKey); });
}

} // namespace sp7600::device
