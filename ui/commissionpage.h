// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace sp7600::ui
{

class ConsentRow;
class FactsLine;
class PortsPanel;
class RestorePanel;
class ResultBanner;
class StationMonitor;
class StepBar;
class TargetForm;
class UnitPresenter;

/// The page that does the job: shows what UnitPresenter knows and passes on what a person does.
class CommissionPage final : public QWidget
{
    Q_OBJECT

public:
    CommissionPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);
    /// These are not offered: a batch uses them.
    void setTakenPorts(const std::set<std::string> &ports);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOpeningPanel();
    [[nodiscard]] QWidget *makeFailedPanel();
    [[nodiscard]] QWidget *makeUnitPanel();

    void onStageChanged();
    void refresh();
    void showPorts();
    void refreshOpening();
    void refreshFailed();
    void refreshUnit();
    void refreshActions();
    void refreshBanner();
    void moveFocus();
    [[nodiscard]] QWidget *makeRememberRow(QWidget *parent);
    void refreshRemembering();
    void submitPassword();
    void submitImei();
    void savePreset(const QString &name, bool replace);
    void fitColumns();
    void listBackups();
    void onBackupChosen();

    UnitPresenter &m_unit;
    StationMonitor &m_monitor;
    StepBar *m_steps;
    QStackedWidget *m_panels;
    PortsPanel *m_ports;
    std::set<std::string> m_takenPorts;
    QLabel *m_trouble;

    QWidget *m_openingPanel = nullptr;
    QLabel *m_openingText = nullptr;
    QLabel *m_openingDetail = nullptr;
    QPushButton *m_openingCancel = nullptr;

    QWidget *m_failedPanel = nullptr;
    ResultBanner *m_failedBanner = nullptr;
    QWidget *m_passwordRow = nullptr;
    QLineEdit *m_password = nullptr;
    QWidget *m_rememberRow = nullptr;
    QCheckBox *m_remember = nullptr;
    QComboBox *m_rememberFor = nullptr;
    QLabel *m_lastReadTitle = nullptr;
    QTableView *m_lastRead = nullptr;
    ConsentRow *m_failedConsent = nullptr;
    QPushButton *m_retry = nullptr;

    QWidget *m_unitPanel = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_card = nullptr;
    FactsLine *m_facts = nullptr;
    ResultBanner *m_banner = nullptr;
    QPushButton *m_earlier = nullptr;
    TargetForm *m_form = nullptr;
    RestorePanel *m_restore = nullptr;
    QLabel *m_proof = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_lasting = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_silence = nullptr;
    QWidget *m_imeiRow = nullptr;
    QLineEdit *m_imei = nullptr;
    QLabel *m_imeiProblem = nullptr;
    QPushButton *m_useImei = nullptr;
    ConsentRow *m_consent = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_skipProof = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_disconnect = nullptr;
    /// The keyboard goes to the primary button as soon as there is a plan.
    bool m_offerStart = false;
};

} // namespace sp7600::ui
