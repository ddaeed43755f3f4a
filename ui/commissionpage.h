// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formfield.h"
#include "ui/portarrivals.h"
#include "ui/portspanel.h"
#include "ui/resumepresenter.h"

#include "core/commissioning/station.h"
#include "core/model/error.h"
#include "core/model/settings.h"

#include <QWidget>

#include <optional>
#include <set>
#include <string>
#include <vector>

class QDragEnterEvent;
class QDropEvent;
class QLabel;

namespace sp7600::ui
{

class FailedPanel;
class ObligationRow;
class OpeningPanel;
class PanelStack;
class ResumePanel;
class SmsPlace;
class StationMonitor;
class StepBar;
class UnitPanel;
class UnitPresenter;
class WelcomePanel;

/// The page that does the job: shows what UnitPresenter knows and passes on what a person does.
class CommissionPage final : public QWidget
{
    Q_OBJECT

public:
    CommissionPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);
    /// These are not offered: a batch uses them.
    void setTakenPorts(const std::set<std::string> &ports);
    /// What is plugged in meanwhile is for the list.
    void setListRunning(bool running) { m_isListRunning = running; }
    /// The keyboard goes there, as soon as there is a tracker with settings; not once that one is
    /// let go of or set up.
    void wantField(FormField field);
    /// What the program does, for who sees it for the first time; gone with the first step.
    void showWelcome();
    /// As when a settings file is dropped: into the form, or kept until there is one.
    void takeFile(const QString &file);
    /// The ports as they are, whatever was shown in their place.
    void showPorts();
    [[nodiscard]] ResumePresenter &resume() { return *m_resume; }
    /// A settings file was dropped that waits for its tracker.
    [[nodiscard]] bool hasKeptFile() const { return m_kept.has_value(); }

Q_SIGNALS:
    /// The words for these settings are not known, and a person wants to teach one.
    void teachRequested(const std::vector<sp7600::SettingId> &settings);
    /// A person wants to see every setting in one table.
    void allSettingsWanted();
    /// Somebody wants to know why it did not work.
    void diagnosisRequested();

protected:
    /// Other units are shown.
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// A settings file may be dropped anywhere on the page.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void onStageChanged();
    void followUnit();
    void refresh();
    [[nodiscard]] commissioning::PortList offeredPorts() const;
    void onPortsChanged();
    void keepOutcome();
    void waitWhenLetGoOf();
    void connectTo(const commissioning::PortInfo &port);
    void moveFocus();
    [[nodiscard]] QWidget *makeKeptRow();
    void tell(const Error &error);
    void showPanel();
    void leaveOrCancel();
    void useKept();
    void refreshKept();
    void refreshOwed();
    void refreshResume();
    void leaveWelcome();

    UnitPresenter &m_unit;
    StationMonitor &m_monitor;
    StepBar *m_steps;
    PanelStack *m_panels;
    PortsPanel *m_ports;
    OpeningPanel *m_opening;
    FailedPanel *m_failed = nullptr; ///< This one and the next: not before followUnit().
    UnitPanel *m_unitPanel = nullptr;
    std::set<std::string> m_takenPorts;
    PortArrivals m_arrivals;
    PortOutcomes m_outcomes; ///< Of what is plugged in still.
    bool m_isListRunning = false;
    FormField m_wantedField = FormField::Usual;
    SmsPlace *m_sms;
    QLabel *m_trouble;
    ObligationRow *m_owed; ///< To a unit that is not here.
    ResumePresenter *m_resume = nullptr;
    ResumePanel *m_resumePanel = nullptr;
    QWidget *m_undecided; ///< Instead of a form, while what was cut short is to be decided.
    ResumePresenter::View m_resumeView = ResumePresenter::View::Hidden;
    WelcomePanel *m_welcome = nullptr; ///< Made when it is wanted.
    bool m_welcomeOpen = false;

    /// A file that was dropped before there was a tracker for it.
    struct KeptFile {
        QString file;
        ConnectionSettings settings;
    };
    std::optional<KeptFile> m_kept;
    QLabel *m_keptText = nullptr;
    QWidget *m_keptRow;
};

} // namespace sp7600::ui
