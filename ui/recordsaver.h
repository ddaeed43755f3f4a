// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordtasks.h"

#include "core/capture/capture.h"

#include <QObject>

#include <string>

class QWidget;

namespace sp7600::ui
{

class RecordsPresenter;

/// Asks where the chosen records go, to a file or a printer, and has it done. Does not wait.
class RecordSaver final : public QObject
{
    Q_OBJECT

public:
    /// @p records and @p page, over which is asked, must outlive this.
    RecordSaver(RecordsPresenter &records, QWidget *page);

    void saveCertificate(RecordTasks::CertificateFormat format);
    /// One table of all that are chosen.
    void saveTable();
    /// What is kept of the tracker of that IMEI.
    void exportReports(const std::string &imei, capture::Format format);
    void print();

private:
    RecordsPresenter &m_records;
    QWidget *m_page;
};

} // namespace sp7600::ui
