// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsmodel.h"

#include "core/model/error.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sp7600::ui
{

class ConsentRow;
class FlowLayout;
class ImeiRow;
class RestorePanel;
class ResultLine;
class SettingsFilePanel;
class SettingsTable;
class UnitPresenter;

/// Every setting of a unit that was read, to be changed in place, written and read back.
class SettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPanel(UnitPresenter &unit, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard where the next thing to do is.
    void focusNext();
    /// See SettingsFilePanel::take(); only while the unit's draft can be edited.
    void takeSettings(const QString &file, const ConnectionSettings &settings);
    void undo();
    void redo();

Q_SIGNALS:
    /// A file could not be read or written.
    void fileFailed(const sp7600::Error &error);
    /// What was done with a file is shown.
    void fileDone();
    void smsWanted();
    /// The word for this setting is not known, and a person wants to teach one.
    void teachRequested(const std::vector<sp7600::SettingId> &settings);
    void diagnosisRequested();
    /// It is written; whether its reports arrive is seen on another page.
    void proofWanted();

private:
    [[nodiscard]] FlowLayout *makeTools();
    [[nodiscard]] FlowLayout *makeEditRow();
    [[nodiscard]] QHBoxLayout *makeDetailRow();
    [[nodiscard]] FlowLayout *makeActions();
    void connectTable();
    void connectUnit();

    void listPresets();
    void listBackups();
    void onBackupChosen();
    void refreshTools();
    void refreshResult();
    void refreshDetail();
    void refreshActions();
    void refreshObstacle();
    [[nodiscard]] bool writesSomething() const;

    UnitPresenter &m_unit;
    SettingsModel m_model;
    QComboBox *m_preset;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_files;
    QPushButton *m_earlier;
    SettingsFilePanel *m_filePanel;
    RestorePanel *m_restore;
    ResultLine *m_result;
    SettingsTable *m_table;
    QLabel *m_detail;
    QPushButton *m_teach;
    QLabel *m_counts;
    QLabel *m_lasting;
    ImeiRow *m_imeiRow;
    ConsentRow *m_consent;
    QPushButton *m_write;
    QPushButton *m_prove;
    QPushButton *m_back;
    QPushButton *m_take;
    QPushButton *m_diagnose;
    QPushButton *m_cancel;
    QPushButton *m_read;
    QLabel *m_obstacle;
};

} // namespace sp7600::ui
