// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordtasks.h"

#include "core/capture/capture.h"

#include <QWidget>

class QPushButton;

namespace sp7600::ui
{

/// What can be done with the chosen records: the buttons below them.
class RecordActions final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordActions(QWidget *parent = nullptr);
    /// What one record offers: its certificate, the reports of its tracker, what that held before.
    /// Not to be pressed while one of them @p isBusy.
    void setOffer(bool hasCertificate, bool hasTracker, bool hasBackup, bool isBusy);
    /// What the capture of a tracker offers.
    void setCaptureOffer(bool isBusy);
    /// What several records offer: one table of their certificates, where they have any.
    void setTableOffer(bool hasCertificates, bool isBusy);

Q_SIGNALS:
    void openWanted();
    void reportsWanted();
    void saveWanted(sp7600::ui::RecordTasks::CertificateFormat format);
    void printWanted();
    void exportWanted(sp7600::capture::Format format);
    void replayWanted();
    void restoreWanted();
    void tableWanted();

private:
    void makeSaveMenu();

    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_reports;
    QPushButton *m_export;
    QPushButton *m_replay;
    QPushButton *m_restore;
    QPushButton *m_table;
};

} // namespace sp7600::ui
