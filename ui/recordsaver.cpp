// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordsaver.h"

#include "ui/certificateprint.h"
#include "ui/exportwords.h"
#include "ui/recordspresenter.h"
#include "ui/savedialog.h"

#include "core/certificate/certificate.h"
#include "core/certificate/preferences.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// The ending of what the dialog suggests, and its filter.
QString suffixOf(RecordTasks::CertificateFormat format)
{
    switch (format) {
    case RecordTasks::CertificateFormat::Pdf:
        return u"pdf"_s;
    case RecordTasks::CertificateFormat::Json:
        return u"json"_s;
    case RecordTasks::CertificateFormat::Csv:
        break;
    }
    return u"csv"_s;
}

QString filterFor(const QString &suffix)
{
    return RecordSaver::tr("Files (*.%1)").arg(suffix);
}

} // namespace

RecordSaver::RecordSaver(RecordsPresenter &records, QWidget *page)
    : QObject(page)
    , m_records(records)
    , m_page(page)
{
}

void RecordSaver::saveCertificate(RecordTasks::CertificateFormat format)
{
    if (!m_records.detail() || !m_records.detail()->job) {
        return;
    }
    const Commissioning job = *m_records.detail()->job;
    const QString suffix = suffixOf(format);
    auto *dialog =
        makeSaveDialog(tr("Save the certificate"), filterFor(suffix), suffix,
                       certificate::certificateFileName(job, QTimeZone::systemTimeZone()), m_page);
    connect(dialog, &QFileDialog::fileSelected, this, [this, job, format](const QString &file) {
        m_records.tasks().saveCertificate(job, format, file);
    });
    dialog->open();
}

void RecordSaver::saveTable()
{
    std::vector<std::int64_t> jobs;
    for (const Record &record : m_records.chosen()) {
        if (record.kind == RecordKind::Job) {
            jobs.push_back(record.id);
        }
    }
    auto *dialog = makeSaveDialog(tr("Save the certificates as one table"), filterFor(u"csv"_s),
                                  u"csv"_s, tr("certificates"), m_page);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, jobs](const QString &file) { m_records.tasks().saveTable(jobs, file); });
    dialog->open();
}

void RecordSaver::exportReports(const std::string &imei, capture::Format format)
{
    askWhereToExport(m_records.transfer(), format, {.query = {.imei = imei}},
                     QString::fromStdString(imei), m_page);
}

void RecordSaver::print()
{
    if (!m_records.detail() || !m_records.detail()->job) {
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the certificate"));
    connect(dialog, &QDialog::accepted, this, [this, printer, job = *m_records.detail()->job] {
        const auto preferred = certificate::lookFrom(certificate::certificatePreferences());
        if (!printCertificate(job, preferred.look, *printer)) {
            m_records.tasks().tell(Status::Stop,
                                   tr("Nothing can be printed there. Check the printer, or "
                                      "choose another one."));
            return;
        }
        const QString done = tr("The certificate is on its way to the printer.");
        if (preferred.logoProblem) {
            m_records.tasks().tell(Status::Attention,
                                   done + u' ' + logoMissing(*preferred.logoProblem));
        } else {
            m_records.tasks().tell(Status::Ok, done);
        }
    });
    dialog->open();
}

} // namespace sp7600::ui
