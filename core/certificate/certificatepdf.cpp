// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"
#include "core/certificate/certificatesheet.h"
#include "core/system/savefile.h"
#include "core/text/certificatetext.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace sp7600::certificate
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 1200;

} // namespace

QString certificateTitle(const Commissioning &job)
{
    auto title = text::certificateWord(text::CertificateWord::Title);
    if (job.identity.imei)
        title += u' ' + QString::fromStdString(*job.identity.imei);
    return title;
}

void drawCertificate(const Commissioning &job, const CertificateLook &look, QPainter &painter)
{
    Page page(painter);
    CertificateSheet(page, job, look, certificateChecksum(job)).draw();
}

Result<void> writeCertificatePdf(const Commissioning &job, const CertificateLook &look,
                                 const QString &file)
{
    if (QFontDatabase::families().isEmpty()) {
        return failure(
            ErrorCode::FileUnwritable,
            {{"file", file.toStdString()}, {"detail", "this computer has no font to write with"}});
    }
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(certificateTitle(job));
        writer.setCreator(text::certificateWord(text::CertificateWord::Version)
                              .arg(QString::fromStdString(job.programVersion)));
        QPainter painter(&writer);
        drawCertificate(job, look, painter);
    }
    return system::saveFile(file, buffer.data());
}

} // namespace sp7600::certificate
