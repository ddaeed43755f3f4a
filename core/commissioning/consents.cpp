// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/consents.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace sp7600::commissioning
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int consentsFormat = 1;
constexpr auto portsKey = "ports"_L1;
constexpr auto wordsKey = "words"_L1;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void add(QJsonArray &texts, const QString &text)
{
    if (!texts.contains(text))
        texts.append(text);
}

} // namespace

Consents::Consents(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"consents.json"_s), consentsFormat)
{
}

bool Consents::isPortAgreed(std::string_view usbId, std::string_view port) const
{
    const auto ports = m_file.read().value(portsKey).toObject();
    return ports.value(toQString(usbId)).toArray().contains(toQString(port));
}

Result<void> Consents::agreePort(std::string_view usbId, std::string_view port)
{
    return m_file.change([&](QJsonObject &consents) {
        auto ports = consents.value(portsKey).toObject();
        auto ofAdapter = ports.value(toQString(usbId)).toArray();
        add(ofAdapter, toQString(port));
        ports.insert(toQString(usbId), ofAdapter);
        consents.insert(portsKey, ports);
    });
}

bool Consents::isAgreed(std::string_view profileId, std::string_view firmware,
                        std::string_view word) const
{
    const auto profiles = m_file.read().value(wordsKey).toObject();
    const auto firmwares = profiles.value(toQString(profileId)).toObject();
    return firmwares.value(toQString(firmware)).toArray().contains(toQString(word));
}

Result<void> Consents::agree(std::string_view profileId, std::string_view firmware,
                             const std::vector<std::string> &words)
{
    return m_file.change([&](QJsonObject &consents) {
        auto profiles = consents.value(wordsKey).toObject();
        auto firmwares = profiles.value(toQString(profileId)).toObject();
        auto agreed = firmwares.value(toQString(firmware)).toArray();
        for (const auto &word : words)
            add(agreed, toQString(word));
        firmwares.insert(toQString(firmware), agreed);
        profiles.insert(toQString(profileId), firmwares);
        consents.insert(wordsKey, profiles);
    });
}

Result<void> Consents::forgetPorts()
{
    return m_file.change([](QJsonObject &consents) { consents.remove(portsKey); });
}

Result<void> Consents::forgetWords()
{
    return m_file.change([](QJsonObject &consents) { consents.remove(wordsKey); });
}

} // namespace sp7600::commissioning
