// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formfield.h"

#include "core/model/error.h"
#include "core/model/settings.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace sp7600::ui
{

class CertificatePanel;
class ConsentRow;
class FactsLine;
class FlowLayout;
class ImeiRow;
class ObligationRow;
class RestorePanel;
class SettingsFilePanel;
class ResultBanner;
class StationMonitor;
class TargetForm;
class UnitPresenter;

/// A unit that was read: what it is, what it shall hold, what will change, and what became of it.
class UnitPanel final : public QWidget
{
    Q_OBJECT

public:
    UnitPanel(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard where the next thing to do is.
    void focusNext();
    /// @p field another one than Usual, which is for focusNext() to say.
    void focusField(FormField field);
    void scrollToTop();
    /// What was read from a settings file may go into the form now.
    [[nodiscard]] bool takesSettings() const;
    /// See SettingsFilePanel::take().
    void takeSettings(const QString &file, const ConnectionSettings &settings);

Q_SIGNALS:
    /// A file could not be read or written.
    void fileFailed(const sp7600::Error &error);
    /// What was done with a file is shown.
    void fileDone();
    /// The settings shall become text messages.
    void smsWanted();
    /// The words for these settings are not known, and a person wants to teach one.
    void teachRequested(const std::vector<sp7600::SettingId> &settings);
    /// A person wants to see every setting in one table.
    void allSettingsWanted();
    void diagnosisRequested();

private:
    void makeCard();
    void makeForm(StationMonitor &monitor);
    void makeTable();
    void makeActions();
    [[nodiscard]] FlowLayout *makeActionRow();
    [[nodiscard]] QWidget *makePlateRow();
    [[nodiscard]] QScrollArea *makeScrolled();

    void refreshBanner();
    void refreshActions();
    void refreshObstacle();
    void savePreset(const QString &name, bool replace);
    void fitColumns();
    void listBackups();
    void onBackupChosen();

    UnitPresenter &m_unit;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_card = nullptr;
    FactsLine *m_facts = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_files = nullptr;
    SettingsFilePanel *m_filePanel;
    QLabel *m_silence;
    ObligationRow *m_owed;
    ResultBanner *m_banner;
    TargetForm *m_form = nullptr;
    RestorePanel *m_restore = nullptr;
    QTableView *m_table = nullptr;
    CertificatePanel *m_certificatePanel;
    QLabel *m_counts;
    QLabel *m_lasting;
    ImeiRow *m_imeiRow;
    ConsentRow *m_consent;
    QLabel *m_obstacle;
    QPushButton *m_start = nullptr;
    QPushButton *m_skipProof = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_certificate = nullptr;
    QPushButton *m_diagnose = nullptr;
    QPushButton *m_disconnect = nullptr;
    QWidget *m_plateRow = nullptr;
    QLineEdit *m_plate = nullptr;
    /// The keyboard goes to the primary button as soon as there is a plan.
    bool m_offerStart = false;
};

} // namespace sp7600::ui
