// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: the certificate of a commissioned unit, as JSON, as a row of CSV, as a page of
// PDF. What may not: windows, sockets, ports, a clock. The only part of core that uses QtGui.
// Who calls it: the window and the command line.
#pragma once

#include "core/model/certificate.h"
#include "core/model/model.h"

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <string>
#include <vector>

class QPainter;

namespace sp7600::certificate
{

/// The certificate for programs. All keys are always there; what is not known is null.
///
/// - `kind` is `sp7600-certificate`, `format` the number of this layout, 2. Layout 1
///   had other words in `status` and no `recorded`.
/// - `certificate`: its number, `started`, `ended` (UTC), `result`, `error`, `installer`,
///   `company`, `recorded` (the `installer` and `company` of the record, where a person put others
///   on the certificate afterwards), `program_version`, `profile`, `preset`, `backup`.
/// - `tracker`: `imei`, `imei_from_label`, `model`, `firmware`, `hardware`.
/// - `sim`: `operator`, `iccid`. `status`: what the unit told over the cable, as `diagnose --json`
///   has it.
/// - `vehicle`: `name`, `plate`, `vin`, `vin_source` (`vehicle` or `person`), `odometer_m` as a
///   person gave it.
/// - `settings`: `before`, `after`, `outcome` and `after_restart` of each; secrets as `***`.
/// - `proof`: `sort` (`direct`, `relay` or `none`), `reported_to` (this laptop, when the unit's
///   own server was set only afterwards), `server_answer` (octets in hexadecimal),
///   `authenticated` (false: reports are not), `received`, `raw` (hexadecimal).
/// - `report`: what was heard, as `sp7600 listen --json` has it. `position`: `latitude`,
/// `longitude`,
///   `uncertainty_m` of the first report with one.
/// - `checks`: `check` and `verdict` of each. `comparisons`: `check`, `cable`, `report`, `agrees`.
/// - `checksum`: SHA-256, hexadecimal, of the same object without it in canonical form: UTF-8, keys
///   in order, no blanks. It tells a change, not an author: whoever changes the one can make the
///   other anew.
[[nodiscard]] QJsonObject certificateJson(const Commissioning &job);

/// Its `checksum` alone, which stands on the page and in the table too.
[[nodiscard]] QString certificateChecksum(const Commissioning &job);

/// As it is saved: indented, with a line end.
[[nodiscard]] QByteArray certificateText(const QJsonObject &certificate);

/// The certificate in @p text, of this layout or an earlier one, when its checksum fits and every
/// octet but for the blanks between its parts is in canonical form. @p file names it in errors:
/// FileMalformed, CertificateChanged.
[[nodiscard]] Result<QJsonObject> verifyCertificate(const QByteArray &text,
                                                    const std::string &file);

/// A line of names, then a line for each unit, as RFC 4180 has it; no cell begins a formula. Times
/// in UTC, secrets as `***`, what is not known is empty. The odometer is the one a person gave, or
/// else the one that was reported.
[[nodiscard]] QByteArray certificateCsv(const std::vector<Commissioning> &jobs);

/// How the page looks and reads.
struct CertificateLook {
    std::string companyName; ///< Where the certificate names none and nobody corrected that.
    QImage logo;             ///< Null for none.
    std::string installer;   ///< The same.
    QLocale locale;          ///< For numbers and dates; words are in the language of the program.
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< For times, which are shown with their offset.
};

/// Draws the page, of A4, with its upper left corner at the origin of @p painter, whose device is
/// as fine in both directions. Needs a QGuiApplication; on any thread that the painter may be on.
void drawCertificate(const Commissioning &job, const CertificateLook &look, QPainter &painter);

/// The title of the document: `Commissioning certificate 359999046544250`.
[[nodiscard]] QString certificateTitle(const Commissioning &job);

/// One page A4. Needs a QGuiApplication; on any thread. The file is replaced as a whole. Error:
/// FileUnwritable, also when this computer has no font.
[[nodiscard]] Result<void> writeCertificatePdf(const Commissioning &job,
                                               const CertificateLook &look, const QString &file);

/// A name for the file without its ending: date, model and IMEI, of letters that every file system
/// takes: `2026-03-14_SP7600_359999046544250`.
[[nodiscard]] QString certificateFileName(const Commissioning &job, const QTimeZone &zone);

} // namespace sp7600::certificate
