// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sp7600::ui
{

class AppearanceCard;
class ConfirmRow;
class FoldersCard;
class JobsCard;
class LimitsCard;
class PreferencesPresenter;
class PrivacyCard;
class SignatureCard;

/// All that a person chooses once. Each change counts and is kept at once.
class PreferencesPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p preferences must outlive the page.
    explicit PreferencesPage(PreferencesPresenter &preferences, QWidget *parent = nullptr);
    /// Scrolls to what is about what is kept.
    void showPrivacy();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void refresh();

    PreferencesPresenter &m_preferences;
    AppearanceCard *m_appearance;
    SignatureCard *m_signature;
    JobsCard *m_jobs;
    LimitsCard *m_limits;
    FoldersCard *m_folders;
    PrivacyCard *m_privacy;
    ConfirmRow *m_defaults = nullptr;
};

} // namespace sp7600::ui
