// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "core/text/translation.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Language = Preferences::Language;
using ListensAtStart = Preferences::ListensAtStart;

constexpr auto group = "preferences"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto lookKey = "look"_L1;
constexpr auto milesKey = "miles"_L1;
constexpr auto fahrenheitKey = "fahrenheit"_L1;
constexpr auto presetKey = "preset"_L1;
constexpr auto proofKey = "proof"_L1;
constexpr auto transportKey = "transport"_L1;
constexpr auto listensKey = "listensAtStart"_L1;

/// In the order of the enumerations.
constexpr std::array languageNames = {"system"_L1, "en"_L1, "es"_L1, "pt_BR"_L1};
constexpr std::array lookNames = {"system"_L1, "light"_L1, "dark"_L1, "highContrastLight"_L1,
                                  "highContrastDark"_L1};
constexpr std::array listensNames = {"asItWas"_L1, "always"_L1, "never"_L1};
static_assert(listensNames.size() == static_cast<std::size_t>(ListensAtStart::Never) + 1);
static_assert(languageNames.size() == allLanguages.size());
static_assert(lookNames.size() == allLooks.size());

template <typename Choice, std::size_t Count>
std::optional<Choice> choiceNamed(const QString &name,
                                  const std::array<QLatin1StringView, Count> &names)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Choice>(found - names.begin()));
}

/// The one of @p names that is kept; the first where there is none.
template <typename Choice, std::size_t Count>
Choice choiceFrom(const QSettings &settings, QLatin1StringView key,
                  const std::array<QLatin1StringView, Count> &names)
{
    return choiceNamed<Choice>(settings.value(key).toString(), names).value_or(Choice());
}

template <std::size_t Count>
QString listed(const std::array<QLatin1StringView, Count> &names)
{
    return QStringList(names.begin(), names.end()).join(u", "_s);
}

std::optional<bool> flagFrom(const QSettings &settings, QLatin1StringView key)
{
    return settings.contains(key) ? std::optional(settings.value(key).toBool()) : std::nullopt;
}

void keep(QSettings &settings, QLatin1StringView key, const QVariant &value, bool chosen)
{
    if (chosen) {
        settings.setValue(key, value);
    } else {
        settings.remove(key);
    }
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Preferences Preferences::remembered()
{
    QSettings settings;
    settings.beginGroup(group);
    Preferences preferences;
    preferences.language = choiceFrom<Language>(settings, languageKey, languageNames);
    preferences.look = choiceFrom<Look>(settings, lookKey, lookNames);
    preferences.miles = flagFrom(settings, milesKey);
    preferences.fahrenheit = flagFrom(settings, fahrenheitKey);
    preferences.preset = settings.value(presetKey).toString().toStdString();
    const std::string proof = settings.value(proofKey).toString().toStdString();
    preferences.proof = proofWishFromName(proof).value_or(preferences.proof);
    if (const auto transport =
            parseTransport(settings.value(transportKey).toString().toStdString())) {
        preferences.transport = *transport;
    }
    preferences.listensAtStart = choiceFrom<ListensAtStart>(settings, listensKey, listensNames);
    if (settings.value(listensKey).toString() == "true"_L1) {
        preferences.listensAtStart = ListensAtStart::Always; // As an earlier version kept it.
    }
    return preferences;
}

void Preferences::remember() const
{
    QSettings settings;
    settings.beginGroup(group);
    const Preferences usual;
    keep(settings, languageKey, languageNames.at(static_cast<std::size_t>(language)),
         language != usual.language);
    keep(settings, lookKey, nameFromLook(look), look != usual.look);
    keep(settings, milesKey, miles.value_or(false), miles.has_value());
    keep(settings, fahrenheitKey, fahrenheit.value_or(false), fahrenheit.has_value());
    keep(settings, presetKey, QString::fromStdString(preset), !preset.empty());
    keep(settings, proofKey, fromView(proofWishName(proof)), proof != usual.proof);
    keep(settings, transportKey, transport ? fromView(transportName(*transport)) : QString(),
         transport.has_value());
    keep(settings, listensKey, listensNames.at(static_cast<std::size_t>(listensAtStart)),
         listensAtStart != usual.listensAtStart);
}

std::optional<Language> languageFromName(const QString &name)
{
    return choiceNamed<Language>(name, languageNames);
}

std::optional<Look> lookFromName(const QString &name)
{
    return choiceNamed<Look>(name, lookNames);
}

QString nameFromLook(Look look)
{
    return lookNames.at(static_cast<std::size_t>(look));
}

QString knownLanguages()
{
    return listed(languageNames);
}

QString knownLooks()
{
    return listed(lookNames);
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English);
    case Language::Spanish:
        return QLocale(QLocale::Spanish);
    case Language::Portuguese:
        return {QLocale::Portuguese, QLocale::Brazil};
    case Language::System:
        break;
    }
    return {};
}

QString nameOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::Spanish:
        return u"Español"_s;
    case Language::Portuguese:
        return u"Português do Brasil"_s;
    case Language::System:
        break;
    }
    return {};
}

text::Units unitsFrom(const Preferences &preferences)
{
    const text::Units usual = text::unitsOf(QLocale());
    return {preferences.miles.value_or(usual.miles),
            preferences.fahrenheit.value_or(usual.fahrenheit)};
}

void applyPreferences(QApplication &application, const Preferences &preferences)
{
    text::installTranslation(localeOf(preferences.language));
    text::setUnits(unitsFrom(preferences));
    applyTheme(application, preferences.look);
}

} // namespace sp7600::ui
