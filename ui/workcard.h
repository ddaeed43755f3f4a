// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listeningdraft.h"
#include "ui/preferencecard.h"

#include "core/model/preset.h"

#include <map>
#include <vector>

class QLineEdit;

namespace sp7600::ui
{

class LogoRow;
class PreferencesPresenter;

/// Whose name and logo stand on certificates.
class SignatureCard final : public PreferenceCard
{
    Q_OBJECT

public:
    explicit SignatureCard(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    void refresh();

private:
    void keep();

    PreferencesPresenter &m_preferences;
    QLineEdit *m_installer;
    QLineEdit *m_company;
    LogoRow *m_logo;
    QLabel *m_problem;
};

/// What a job begins with.
class JobsCard final : public PreferenceCard
{
    Q_OBJECT

public:
    explicit JobsCard(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    void refresh();

private:
    void take();
    void listPresets();

    PreferencesPresenter &m_preferences;
    std::vector<Preset> m_presets;
    QComboBox *m_preset;
    QComboBox *m_proof;
    QComboBox *m_transport;
    QComboBox *m_listens;
};

/// What the listener bears, as on the Live page.
class LimitsCard final : public PreferenceCard
{
    Q_OBJECT

public:
    explicit LimitsCard(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    void refresh();

private:
    using Field = ListeningDraft::Field;

    void addLimit(Field field, const QString &label, const QString &name,
                  const QString &explanation);
    [[nodiscard]] ListeningDraft typed() const;

    struct Limit {
        QLineEdit *edit = nullptr;
        QLabel *sentence = nullptr;
        QString explanation;
    };

    PreferencesPresenter &m_preferences;
    std::map<Field, Limit> m_limits;
};

} // namespace sp7600::ui
