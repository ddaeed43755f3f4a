// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferencecard.h"

#include "core/model/error.h"

#include <functional>

namespace sp7600::ui
{

class PreferencesPresenter;

/// The folders in which this program keeps things, and where it shall keep them.
class FoldersCard final : public PreferenceCard
{
    Q_OBJECT

public:
    explicit FoldersCard(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    void refresh();

private:
    [[nodiscard]] QWidget *makeFolder(const QString &name, const QString &openName, QLabel *&path,
                                      QHBoxLayout *&buttons);
    [[nodiscard]] QWidget *makeWaiting();
    void askForFolder(const QString &title, const QString &now,
                      const std::function<void(const QString &)> &take);
    static void tell(QLabel *problem, const Result<void> &outcome);

    PreferencesPresenter &m_preferences;
    QLabel *m_data = nullptr;
    QLabel *m_profiles = nullptr;
    QPushButton *m_usual = nullptr;
    QLabel *m_problem;
    QPushButton *m_usualProfiles = nullptr;
    QLabel *m_profileProblem = nullptr;
    QWidget *m_waiting = nullptr;
    QLabel *m_next = nullptr;
};

/// What is kept on this laptop and what never leaves it, and how it is forgotten.
class PrivacyCard final : public PreferenceCard
{
    Q_OBJECT

public:
    explicit PrivacyCard(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    void refresh();

private:
    void addForgetting();
    void addRetention();
    void askForRetention();
    void keepFor(int days);
    void refreshRetention();

    PreferencesPresenter &m_preferences;
    QLabel *m_kept = nullptr;
    QLabel *m_keychain = nullptr;
    ConfirmRow *m_passwords = nullptr;
    QComboBox *m_keep = nullptr;
    QLabel *m_keepSentence = nullptr;
    ConfirmRow *m_keepConfirm = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace sp7600::ui
