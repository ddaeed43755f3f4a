// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;

namespace sp7600::ui
{

class BatchPresenter;
class ConsentRow;
class StationMonitor;
class TargetForm;

/// What is chosen before a list is worked through: server, ports, earlier results, the list itself.
class BatchSetup final : public QWidget
{
    Q_OBJECT

public:
    BatchSetup(BatchPresenter &batch, StationMonitor &monitor, QWidget *parent = nullptr);
    /// The keyboard goes to what comes next.
    void moveFocus();

Q_SIGNALS:
    void otherListWanted();

private:
    [[nodiscard]] QWidget *makeEarlier();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makePassword();
    void refresh();
    void refreshEarlier();
    [[nodiscard]] static QString obstacleText(const Error &obstacle);

    BatchPresenter &m_batch;
    QLabel *m_title;
    QLabel *m_problem;
    QWidget *m_earlier = nullptr;
    QLabel *m_earlierText = nullptr;
    QRadioButton *m_resume = nullptr;
    QRadioButton *m_fresh = nullptr;
    TargetForm *m_form;
    QCheckBox *m_unlisted = nullptr;
    QCheckBox *m_prove = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_remembered = nullptr;
    QTableView *m_table;
    ConsentRow *m_consent;
    QPushButton *m_start;
    QLabel *m_obstacle;
    QLabel *m_results;
};

} // namespace sp7600::ui
