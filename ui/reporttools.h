// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace sp7600::ui
{

class ReceptionModel;
class ReportTable;

/// Above the list of reports: how much of what is kept stands in it, and what can be done with it.
class ReportTools final : public QWidget
{
    Q_OBJECT

public:
    /// @p reports and @p list must outlive this. @p formats: what an export offers.
    ReportTools(ReceptionModel &reports, ReportTable &list, QMenu *formats,
                QWidget *parent = nullptr);

    /// There is something to be done with.
    void setHasReports(bool has);
    /// An export or import is under way.
    void setBusy(bool busy);
    /// Why nothing can be read of what is kept; empty when it can.
    void setProblem(const QString &problem);
    void refreshShown();

Q_SIGNALS:
    void importWanted();

private:
    void refreshHeld();

    ReceptionModel &m_reports;
    QString m_problem;
    bool m_hasReports = false;
    QWidget *m_ofList;
    QLabel *m_shown;
    QPushButton *m_follow;
    QPushButton *m_export;
    QPushButton *m_import;
};

} // namespace sp7600::ui
