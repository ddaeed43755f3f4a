// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/keptplaces.h"

#include <algorithm>
#include <vector>

namespace sp7600::device
{

namespace
{

/// The places of a write that are no settings.
std::vector<std::string> keptPlaces(const SettingWord &word)
{
    auto places = word.write ? word.write->slotNames() : std::vector<std::string>();
    std::erase_if(places, [](const std::string &place) { return !place.starts_with('_'); });
    return places;
}

} // namespace

void KeptPlaces::learn(const SettingWord &word, const protocol::Slots &values)
{
    const auto places = keptPlaces(word);
    if (places.empty())
        return;
    auto &said = m_said[word.write->text()];
    // What was said twice is not given up for what may be noise.
    if (said.confirmed)
        return;
    const bool isSame = std::ranges::all_of(places, [&](const std::string &place) {
        const auto *then = protocol::findSlot(said.values, place);
        const auto *now = protocol::findSlot(values, place);
        return !now || (then && *then == *now);
    });
    said.confirmed = isSame && !said.values.empty();
    said.values = values;
}

protocol::Slots KeptPlaces::of(const SettingWord &word) const
{
    protocol::Slots filled;
    const auto places = keptPlaces(word);
    if (places.empty())
        return filled;
    const auto found = m_said.find(word.write->text());
    for (const auto &place : places) {
        const auto *said =
            found == m_said.end() ? nullptr : protocol::findSlot(found->second.values, place);
        const auto fallback = word.keptDefaults.find(place);
        if (said)
            filled.emplace_back(place, *said);
        else if (fallback != word.keptDefaults.end())
            filled.emplace_back(place, fallback->second);
    }
    return filled;
}

bool KeptPlaces::isSteady(const SettingWord &word) const
{
    if (keptPlaces(word).empty())
        return true;
    const auto found = m_said.find(word.write->text());
    return found == m_said.end() || found->second.confirmed;
}

} // namespace sp7600::device
