// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sp7600::ui
{

class ConsentRow;
class ResultBanner;
class UnitPresenter;

/// Opening did not work, or the unit went away: why, what helps (its password, a word that needs
/// consent, another try), and what it held when it was last read.
class FailedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FailedPanel(UnitPresenter &unit, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard where the next thing to do is.
    void focusNext();

Q_SIGNALS:
    void diagnosisRequested();

private:
    [[nodiscard]] QWidget *makePasswordRow();
    [[nodiscard]] QWidget *makeRememberRow();
    void refreshRemembering();
    void submitPassword();

    UnitPresenter &m_unit;
    ResultBanner *m_banner;
    QLineEdit *m_password = nullptr;
    QWidget *m_passwordRow;
    QCheckBox *m_remember = nullptr;
    QComboBox *m_rememberFor = nullptr;
    QWidget *m_rememberRow;
    ConsentRow *m_consent;
    QPushButton *m_retry;
    QLabel *m_lastReadTitle;
    QTableView *m_lastRead;
};

} // namespace sp7600::ui
