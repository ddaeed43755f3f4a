// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificateprint.h"

#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace sp7600::ui
{

bool printCertificate(const Commissioning &job, const certificate::CertificateLook &look,
                      QPrinter &printer)
{
    printer.setFullPage(true); // The certificate has margins of its own.
    printer.setDocName(certificate::certificateTitle(job));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    const QSizeF paper = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const QSizeF sheet = QPageSize(QPageSize::A4).sizePixels(printer.resolution());
    const double scale =
        std::min({1.0, paper.width() / sheet.width(), paper.height() / sheet.height()});
    painter.translate((paper.width() - sheet.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    certificate::drawCertificate(job, look, painter);
    return painter.end();
}

} // namespace sp7600::ui
