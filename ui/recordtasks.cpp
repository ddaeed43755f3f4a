// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordtasks.h"

#include "core/certificate/certificate.h"
#include "core/certificate/preferences.h"
#include "core/system/savefile.h"
#include "core/text/text.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Drawn as the user's preferences have it; why there is no logo on it although one is chosen.
Result<std::optional<Error>> writePdf(const Commissioning &job, const QString &file)
{
    const auto preferred = certificate::lookFrom(certificate::certificatePreferences());
    if (const auto written = certificate::writeCertificatePdf(job, preferred.look, file);
        !written) {
        return std::unexpected(written.error());
    }
    return preferred.logoProblem;
}

/// It is there, but not as it was wanted.
Task::Told withoutLogo(Task::Told told, const Error &problem)
{
    told.status = Status::Attention;
    told.text += told.text.isEmpty() ? QString() : u" "_s;
    told.text += logoMissing(problem);
    return told;
}

Task::Told saved(const Commissioning &job, RecordTasks::CertificateFormat format,
                 const QString &file)
{
    if (format == RecordTasks::CertificateFormat::Pdf) {
        const auto logoProblem = writePdf(job, file);
        if (!logoProblem) {
            return toldOf(logoProblem.error());
        }
        return *logoProblem ? withoutLogo(toldSaved(file), **logoProblem) : toldSaved(file);
    }
    const auto text = format == RecordTasks::CertificateFormat::Json
                          ? certificate::certificateText(certificate::certificateJson(job))
                          : certificate::certificateCsv({job});
    const auto done = system::saveFile(file, text);
    return done ? toldSaved(file) : toldOf(done.error());
}

} // namespace

QString logoMissing(const Error &problem)
{
    return RecordTasks::tr("The logo is not on it.") + u' ' + text::describe(problem).joined();
}

RecordTasks::RecordTasks(const store::Store &store, QObject *parent)
    : Task(parent)
    , m_store(store)
{
}

RecordTasks::~RecordTasks()
{
    end();
}

void RecordTasks::openCertificate(const Commissioning &job)
{
    if (!isIdle()) {
        return;
    }
    if (!m_opened) {
        m_opened = std::make_unique<QTemporaryDir>();
    }
    const QString file = m_opened->filePath(
        u"%1_%2.pdf"_s.arg(certificate::certificateFileName(job, QTimeZone::systemTimeZone()))
            .arg(job.id));
    run(tr("Writing the certificate…"),
        [this, job, file](const device::CancelToken & /*cancelled*/) -> std::optional<Told> {
            const auto logoProblem = writePdf(job, file);
            if (!logoProblem) {
                return toldOf(logoProblem.error());
            }
            QMetaObject::invokeMethod(
                this, [this, file, problem = *logoProblem] { show(file, problem); },
                Qt::QueuedConnection);
            return {};
        });
}

void RecordTasks::show(const QString &file, const std::optional<Error> &logoProblem)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
        set(State::Idle, {Status::Stop, tr("This laptop has no program that opens PDF files. Save "
                                           "the certificate instead, and open it elsewhere.")});
    } else {
        set(State::Idle, logoProblem ? withoutLogo({}, *logoProblem) : Told());
    }
}

void RecordTasks::saveCertificate(const Commissioning &job, CertificateFormat format,
                                  const QString &file)
{
    if (isIdle()) {
        run(tr("Writing the certificate…"),
            [job, format, file](const device::CancelToken & /*cancelled*/) {
                return std::optional(saved(job, format, file));
            });
    }
}

void RecordTasks::saveTable(const std::vector<std::int64_t> &jobs, const QString &file)
{
    if (!isIdle()) {
        return;
    }
    run(tr("Writing the table…"),
        [this, jobs, file](const device::CancelToken &cancelled) -> std::optional<Told> {
            std::vector<Commissioning> read;
            for (const std::int64_t id : jobs) {
                auto job = m_store.commissioning(id);
                if (!job) {
                    return toldOf(job.error());
                }
                if (cancelled.isCancelled()) {
                    return toldOf({ErrorCode::Cancelled, {}, {}});
                }
                read.push_back(std::move(*job));
            }
            const auto saved = system::saveFile(file, certificate::certificateCsv(read));
            return saved ? toldSaved(file) : toldOf(saved.error());
        });
}

} // namespace sp7600::ui
