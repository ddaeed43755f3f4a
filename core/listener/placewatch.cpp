// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/placewatch.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace sp7600::listener
{

namespace
{

using namespace std::chrono_literals;

// A machine under load may be late, but not that late.
constexpr std::chrono::milliseconds longestDelay = 15s;
constexpr std::chrono::milliseconds tellFor = 60s;

} // namespace

void PlaceWatch::look(Wall now, std::chrono::milliseconds every)
{
    if (m_lastLook && now - *m_lastLook > every + longestDelay) {
        m_slept = std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_lastLook);
        m_woke = now;
    }
    m_lastLook = now;
}

bool PlaceWatch::setHere(bool isHere)
{
    const bool changed = isHere != m_isHere;
    m_isHere = isHere;
    return changed;
}

std::optional<Error> PlaceWatch::trouble(Wall now) const
{
    if (!m_isHere)
        return Error{ErrorCode::ListenAddressGone, {{"address", m_address}}};
    if (m_woke && now - *m_woke < tellFor) {
        const auto seconds = std::chrono::round<std::chrono::seconds>(m_slept);
        return Error{ErrorCode::ListenSlept, {{"seconds", std::to_string(seconds.count())}}};
    }
    return {};
}

bool isAddressHere(const std::string &address)
{
    const QHostAddress wanted(QString::fromStdString(address));
    if (address.empty() || wanted.isNull() || wanted.isLoopback()
        || wanted == QHostAddress(QHostAddress::AnyIPv4)
        || wanted == QHostAddress(QHostAddress::AnyIPv6))
        return true;
    return QNetworkInterface::allAddresses().contains(wanted);
}

} // namespace sp7600::listener
