// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordtasks.h"

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
    /// What is offered: of one record @p hasCertificate, @p hasTracker, @p hasBackup; of several a
    /// table. Nothing is while something @p isBusy.
    void setOffer(bool hasCertificate, bool hasTracker, bool hasBackup, bool isBusy);
    void setTableOffer(bool hasCertificates, bool isBusy);

Q_SIGNALS:
    void openWanted();
    void saveWanted(sp7600::ui::RecordTasks::CertificateFormat format);
    void printWanted();
    void exportWanted(sp7600::capture::Format format);
    void replayWanted();
    void restoreWanted();
    void tableWanted();

private:
    void makeSaveMenu();
    void makeExportMenu();

    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_replay;
    QPushButton *m_restore;
    QPushButton *m_table;
};

} // namespace sp7600::ui
