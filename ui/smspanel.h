// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/smsdraft.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sp7600::ui
{

class SmsCard;
class StationMonitor;
class TargetForm;
class UnitPresenter;

/// The text messages that set up a tracker without a cable, to be copied one after the other. Sends
/// nothing.
class SmsPanel final : public QWidget
{
    Q_OBJECT

public:
    SmsPanel(const UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);

    /// Begins with what is chosen for the connected unit, else with what was typed here for none.
    void begin();
    void focusNext();
    /// Of what was typed, what is to be kept secret.
    void forget();
    /// Forgets it, and says left().
    void leave();

Q_SIGNALS:
    void left();

private:
    [[nodiscard]] QWidget *makeTrackerRow();
    [[nodiscard]] QWidget *makeContent();
    void listProfiles();
    void chooseProfile();
    void choosePreset(const std::string &id);
    void refresh();
    void showTexts(const commissioning::SmsTexts &texts);
    void markNext(std::size_t next);

    const UnitPresenter &m_unit;
    SmsDraft m_draft;
    std::vector<device::Profile> m_profiles;
    QComboBox *m_profile;
    QLineEdit *m_password;
    TargetForm *m_form;
    QLabel *m_problem;
    QWidget *m_secretRow;
    QCheckBox *m_showPasswords;
    QVBoxLayout *m_cardLayout;
    QLabel *m_gaps;
    QScrollArea *m_scroll;
    QPushButton *m_back;
    std::vector<SmsCard *> m_cards;
    /// What stands there is what was chosen for a connected unit.
    bool m_ofUnit = false;
};

} // namespace sp7600::ui
