// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/redactor.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace sp7600::support
{

namespace
{

/// A number of fewer digits is found in times, IMEIs and the like.
constexpr std::size_t shortNumber = 6;
/// Hexadecimal digits of less are found by chance.
constexpr std::size_t leastForHex = 4;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isWordCharacter(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'z')
           || (character >= 'A' && character <= 'Z');
}

/// As it stands between the quotation marks of a JSON text.
std::string inJson(std::string_view text)
{
    const auto value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(2, list.size() - 4).toStdString(); // without ["…"]
}

} // namespace

void Redactor::add(std::string_view secret)
{
    if (secret.empty())
        return;
    const bool standsAlone = secret.size() < shortNumber && std::ranges::all_of(secret, isDigit);
    addNeedle(std::string(secret), standsAlone);
    addNeedle(inJson(secret), standsAlone);
    if (secret.size() < leastForHex || standsAlone)
        return;
    const auto hex = QByteArray(secret.data(), static_cast<qsizetype>(secret.size())).toHex();
    addNeedle(hex.toStdString(), false);
    addNeedle(hex.toUpper().toStdString(), false);
}

void Redactor::add(const ConnectionSettings &settings)
{
    for (const auto setting : settings.present()) {
        if (isSecret(setting))
            add(*settings.value(setting));
    }
}

void Redactor::add(const SettingsSnapshot &settings)
{
    add(settings.known());
}

void Redactor::addNeedle(std::string text, bool standsAlone)
{
    if (std::ranges::find(m_needles, text, &Needle::text) != m_needles.end())
        return;
    m_needles.push_back({std::move(text), standsAlone});
    std::ranges::stable_sort(m_needles, std::ranges::greater(),
                             [](const Needle &needle) { return needle.text.size(); });
}

std::string Redactor::masked(std::string_view text) const
{
    std::string result(text);
    for (const auto &needle : m_needles) {
        for (auto at = result.find(needle.text); at != std::string::npos;
             at = result.find(needle.text, at)) {
            const auto end = at + needle.text.size();
            const bool isPart = needle.standsAlone
                                && ((at > 0 && isWordCharacter(result[at - 1]))
                                    || (end < result.size() && isWordCharacter(result[end])));
            if (!isPart)
                std::fill_n(result.begin() + static_cast<std::ptrdiff_t>(at), needle.text.size(),
                            '*');
            at = isPart ? at + 1 : end;
        }
    }
    return result;
}

void Redactor::mask(std::vector<Reception> &receptions) const
{
    // What one side of a conversation said, one after the other.
    std::map<std::tuple<std::uint64_t, std::string, std::uint16_t, Direction>,
             std::vector<Reception *>>
        sides;
    for (auto &reception : receptions) {
        sides[{reception.connection, reception.peer.address, reception.peer.port,
               reception.direction}]
            .push_back(&reception);
    }
    for (const auto &[side, said] : sides) {
        std::string all;
        for (const auto *reception : said)
            all += reception->raw;
        all = masked(all);
        std::size_t place = 0;
        for (auto *reception : said) {
            // One alone as well: where the next begins it may look like part of a longer number.
            reception->raw = masked(all.substr(place, reception->raw.size()));
            place += reception->raw.size();
        }
    }
}

} // namespace sp7600::support
