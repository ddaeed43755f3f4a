// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobwords.h"
#include "ui/recordlist.h"

#include "core/certificate/sheetfacts.h"

#include <QString>

#include <vector>

namespace sp7600::ui
{

/// How it ended, in a word or two.
[[nodiscard]] QString recordOutcome(const Record &record);
[[nodiscard]] Status recordStatus(const Record &record);
/// What shows that it reports: `report heard here`; empty for what is no job.
[[nodiscard]] QString recordProof(const Record &record);
/// `d.plaspy.com:8888 TCP`; empty where it is not known.
[[nodiscard]] QString recordServer(const Record &record);
/// Plate and name of the vehicle, as far as they are known.
[[nodiscard]] QString recordVehicle(const Record &record);

/// How it ended, as it was at that time.
[[nodiscard]] BannerWords recordBanner(const RecordDetail &detail);

/// A step of a job, with its time.
struct Moment {
    QString time;  ///< On this laptop's clock.
    QString since; ///< Since the job began; empty for its begin.
    QString what;
    bool operator==(const Moment &) const = default;
};
/// In their order, as far as they were kept.
[[nodiscard]] std::vector<Moment> recordMoments(const RecordDetail &detail);

/// What came of each setting; of a write without a known end what was saved before it.
[[nodiscard]] std::vector<SettingResult> recordSettings(const RecordDetail &detail);

/// Tracker, SIM, vehicle, work, report: as they stand on the certificate.
struct RecordFacts {
    QString title;
    QString summary; ///< In sentences, a line each; may be empty.
    certificate::SheetFacts facts;
};
[[nodiscard]] std::vector<RecordFacts> recordFacts(const Commissioning &job,
                                                   const certificate::CertificateLook &look);

/// One line for each check of the certificate.
struct CheckLine {
    Status status = Status::NotKnown;
    QString text;
    bool operator==(const CheckLine &) const = default;
};
[[nodiscard]] std::vector<CheckLine> checkLines(const Commissioning &job, const QLocale &locale);

} // namespace sp7600::ui
