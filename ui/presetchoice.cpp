// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presetchoice.h"

#include "ui/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

bool speaks(const Preset &preset, const ConnectionSettings &settings)
{
    const auto &named = settings.value(SettingId::Transport);
    return !named
           || std::ranges::find(preset.transports, *named, transportName)
                  != preset.transports.end();
}

} // namespace

PresetChoice::PresetChoice(commissioning::Station &station, QLatin1StringView lastKey)
    : m_station(station)
    , m_lastKey(lastKey)
    , m_presets(station.presets())
{
}

const Preset *PresetChoice::find(std::string_view id) const
{
    const auto preset = std::ranges::find(m_presets, id, &Preset::id);
    return preset == m_presets.end() ? nullptr : &*preset;
}

const Preset *PresetChoice::usual(bool demo) const
{
    const std::string preferred = Preferences::remembered().preset;
    const std::string last = QSettings().value(m_lastKey).toString().toStdString();
    for (const std::string_view id :
         {std::string_view(demo ? "this-laptop" : ""), std::string_view(preferred),
          std::string_view(last), std::string_view("plaspy")}) {
        if (const Preset *preset = find(id)) {
            return preset;
        }
    }
    return m_presets.empty() ? nullptr : &m_presets.front();
}

void PresetChoice::reload()
{
    m_presets = m_station.presets();
}

void PresetChoice::rememberUsed(const Preset &preset) const
{
    if (!preset.id.empty()) {
        QSettings().setValue(m_lastKey, QString::fromStdString(preset.id));
    }
}

Preset PresetChoice::another()
{
    Preset other;
    other.transports = {Transport::Tcp, Transport::Udp};
    return other;
}

Preset PresetChoice::forSettings(const ConnectionSettings &settings,
                                 const std::optional<Preset> &now) const
{
    const auto &host = settings.value(SettingId::Host);
    const auto takes = [&](const Preset &preset) {
        return speaks(preset, settings) && (!host || preset.host == *host);
    };
    if (now && takes(*now)) {
        return *now;
    }
    const auto named = std::ranges::find_if(
        m_presets, [&](const Preset &preset) { return host && takes(preset); });
    return named == m_presets.end() ? another() : *named;
}

Result<void> PresetChoice::save(const Preset &preset)
{
    if (const auto saved = m_station.savePreset(preset); !saved) {
        return saved;
    }
    m_presets = m_station.presets();
    return {};
}

} // namespace sp7600::ui
