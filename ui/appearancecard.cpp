// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearancecard.h"

#include "ui/preferencespresenter.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// The data of the item that leaves it to the country.
constexpr int asCountry = -1;

QVariant dataOf(const std::optional<bool> &choice)
{
    return choice ? static_cast<int>(*choice) : asCountry;
}

std::optional<bool> choiceOf(const QComboBox *box)
{
    const int data = box->currentData().toInt();
    return data == asCountry ? std::nullopt : std::optional(data != 0);
}

} // namespace

AppearanceCard::AppearanceCard(PreferencesPresenter &preferences, QWidget *parent)
    : PreferenceCard(tr("Language, colours and units"), parent)
    , m_preferences(preferences)
{
    addLanguage();
    addLook();
    addUnits();
    for (const QComboBox *choice : {m_language, m_look, m_distance, m_temperature}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &AppearanceCard::take);
    }
    refresh();
}

void AppearanceCard::addLanguage()
{
    m_language = makeChoice(u"language"_s);
    for (const Preferences::Language language : allLanguages) {
        const bool system = language == Preferences::Language::System;
        m_language->addItem(system ? tr("As this laptop") : nameOf(language),
                            static_cast<int>(language));
    }
    addRow(tr("Language"), m_language,
           tr("Of the window and of certificates. Numbers and dates follow this laptop."));
    m_waiting = new QWidget(this);
    m_waiting->setObjectName(u"languageWaiting"_s);
    auto *why = plainLabel(tr("The window will speak it from the next start on, or now if you "
                              "let go of the tracker, the list and what is typed elsewhere."),
                           m_waiting);
    why->setProperty("attention", true);
    auto *now = makeButton(tr("Let go and switch"), u"languageNow"_s);
    now->setAccessibleDescription(
        tr("Leaves the tracker in a safe state first; what was typed is gone."));
    now->setToolTip(now->accessibleDescription());
    connect(now, &QPushButton::clicked, &m_preferences, &PreferencesPresenter::switchLanguageNow);
    auto *layout = new QHBoxLayout(m_waiting);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(why, 1);
    layout->addWidget(now);
    addWide(m_waiting);
}

void AppearanceCard::addLook()
{
    m_look = makeChoice(u"look"_s);
    m_look->addItem(tr("As this laptop"), static_cast<int>(Look::FollowSystem));
    m_look->addItem(tr("Light"), static_cast<int>(Look::Light));
    m_look->addItem(tr("Dark"), static_cast<int>(Look::Dark));
    m_look->addItem(tr("High contrast, light"), static_cast<int>(Look::HighContrastLight));
    m_look->addItem(tr("High contrast, dark"), static_cast<int>(Look::HighContrastDark));
    addRow(tr("Colours"), m_look, tr("High contrast, light is read best in the sun."));
}

void AppearanceCard::addUnits()
{
    m_distance = makeChoice(u"distance"_s);
    m_distance->addItem(tr("As the country has it"), asCountry);
    m_distance->addItem(tr("km/h and kilometres"), 0);
    m_distance->addItem(tr("mph, miles and feet"), 1);
    addRow(tr("Speed and distance"), m_distance,
           tr("In the window. Files and certificates keep km/h, km and °C."));
    m_temperature = makeChoice(u"temperature"_s);
    m_temperature->addItem(tr("As the country has it"), asCountry);
    m_temperature->addItem(tr("Degrees Celsius (°C)"), 0);
    m_temperature->addItem(tr("Degrees Fahrenheit (°F)"), 1);
    addRow(tr("Temperature"), m_temperature, tr("Of sensors and engines."));
}

void AppearanceCard::refresh()
{
    const Preferences &chosen = m_preferences.chosen();
    choose(m_language, static_cast<int>(chosen.language));
    choose(m_look, static_cast<int>(m_preferences.look()));
    choose(m_distance, dataOf(chosen.miles));
    choose(m_temperature, dataOf(chosen.fahrenheit));
    m_waiting->setVisible(m_preferences.isLanguageWaiting());
}

QWidget *AppearanceCard::first() const
{
    return m_language;
}

void AppearanceCard::take()
{
    if (const auto look = static_cast<Look>(m_look->currentData().toInt());
        look != m_preferences.look()) {
        m_preferences.chooseLook(look);
        return;
    }
    Preferences chosen = m_preferences.chosen();
    chosen.language = static_cast<Preferences::Language>(m_language->currentData().toInt());
    chosen.miles = choiceOf(m_distance);
    chosen.fahrenheit = choiceOf(m_temperature);
    m_preferences.choose(chosen);
}

} // namespace sp7600::ui
