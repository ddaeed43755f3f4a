// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferencecard.h"

namespace sp7600::ui
{

class PreferencesPresenter;

/// Language, colours and units.
class AppearanceCard final : public PreferenceCard
{
    Q_OBJECT

public:
    explicit AppearanceCard(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] QWidget *first() const;

private:
    void addLanguage();
    void addLook();
    void addUnits();
    void take();

    PreferencesPresenter &m_preferences;
    QComboBox *m_language = nullptr;
    QWidget *m_waiting = nullptr;
    QComboBox *m_look = nullptr;
    QComboBox *m_distance = nullptr;
    QComboBox *m_temperature = nullptr;
};

} // namespace sp7600::ui
