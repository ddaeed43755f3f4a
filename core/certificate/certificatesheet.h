// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/certificate.
#pragma once

#include "core/certificate/certificate.h"
#include "core/certificate/page.h"
#include "core/certificate/sheetfacts.h"
#include "core/text/certificatetext.h"

namespace sp7600::certificate
{

/// The page as a whole: measures its parts first, so that the table of settings takes what room is
/// left, and nothing stands on anything else.
class CertificateSheet final
{
public:
    /// @p checksum of the certificate for programs. All must outlive this.
    CertificateSheet(Page &page, const Commissioning &job, const CertificateLook &look,
                     QString checksum);
    void draw();

private:
    /// With every setting in one line; more than the sheet when it does not fit.
    double leastHeight();
    // Each draws with its upper edge at `top` and gives its height.
    double header(double top);
    double result(double top);
    double facts(double top);
    double factGroup(double left, double top, text::CertificateWord heading,
                     const SheetFacts &list);
    double factLine(double left, double top, double width, const SheetFact &fact);
    /// In no more than @p room.
    double settings(double top, double room);
    double settingRows(double top, int mostLines, std::size_t count);
    double settingRow(double top, const SheetSetting &row, int mostLines, bool isHeading);
    double proof(double top);
    double place(double top);
    double checks(double top);
    double limits(double top);
    double footer(double top);
    double heading(double left, double top, double width, text::CertificateWord word);

    template <typename Part>
    double measured(Part part);

    Page &m_page;
    const Commissioning &m_job;
    const CertificateLook &m_look;
    QString m_checksum;
    std::vector<SheetSetting> m_settings;
    // The most that one takes; fewer where room is short.
    int m_factLines = 2;
    int m_checkLines = 2;
};

} // namespace sp7600::certificate
