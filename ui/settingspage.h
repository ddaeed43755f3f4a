// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class FailedPanel;
class OpeningPanel;
class PanelStack;
class SettingsPanel;
class SmsPlace;
class StationMonitor;
class UnitPresenter;

/// The page of all settings: the same unit as on the Commission page, and the same draft, in one
/// table.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);
    /// As when a settings file is dropped.
    void takeFile(const QString &file);

Q_SIGNALS:
    /// A tracker has to be connected, or a proof made: both are on the Commission page.
    void commissionWanted();
    /// The words for these settings are not known, and a person wants to teach one.
    void teachRequested(const std::vector<sp7600::SettingId> &settings);
    void diagnosisRequested();

protected:
    void showEvent(QShowEvent *event) override;
    /// A settings file may be dropped anywhere on the page.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmpty();
    void addShortcuts();
    void onStageChanged();
    void refresh();
    void showPanel();
    void moveFocus();
    void leaveOrCancel();
    void prove();
    void tell(const QString &trouble);

    UnitPresenter &m_unit;
    PanelStack *m_panels;
    QPushButton *m_connect = nullptr;
    QWidget *m_empty;
    OpeningPanel *m_opening;
    FailedPanel *m_failed;
    SettingsPanel *m_settings;
    SmsPlace *m_sms;
    QLabel *m_trouble;
};

} // namespace sp7600::ui
