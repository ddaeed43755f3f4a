// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordwords.h"

#include "ui/backupwords.h"
#include "ui/formatting.h"

#include "core/model/certificate.h"
#include "core/text/certificatetext.h"
#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using text::certificateWord;
using text::CertificateWord;

namespace
{

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::RecordWords)
};

Status statusOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return Status::Ok;
    case CheckVerdict::Failed:
        return Status::Stop;
    case CheckVerdict::NotKnown:
        break;
    }
    return Status::NotKnown;
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

QString recordOutcome(const Record &record)
{
    switch (record.kind) {
    case RecordKind::Job:
        return text::certificateResult(record.result);
    case RecordKind::Owed:
        return RecordWords::tr("Its server is still to be set");
    case RecordKind::OpenWrite:
        return RecordWords::tr("Interrupted, end not known");
    }
    return {};
}

Status recordStatus(const Record &record)
{
    switch (record.kind) {
    case RecordKind::Job:
        return resultStatus(record.result);
    case RecordKind::Owed:
        return Status::Attention;
    case RecordKind::OpenWrite:
        break;
    }
    return Status::NotKnown;
}

QString recordProof(const Record &record)
{
    if (record.kind != RecordKind::Job) {
        return {};
    }
    if (record.result != JobResult::Proved) {
        return RecordWords::tr("none");
    }
    return record.proofKind == ProofKind::Relay ? RecordWords::tr("passed to its server")
                                                : RecordWords::tr("report heard here");
}

QString recordServer(const Record &record)
{
    return record.server ? text::escaped(hostAndPort(record.server->host, record.server->port))
                               + u' ' + transportText(record.server->transport)
                         : QString();
}

QString recordVehicle(const Record &record)
{
    QStringList parts = {text::escaped(record.plate), text::escaped(record.vehicle)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

BannerWords recordBanner(const RecordDetail &detail)
{
    BannerWords words;
    words.status = recordStatus(detail.record);
    words.headline = recordOutcome(detail.record);
    if (detail.job) {
        const Commissioning &job = *detail.job;
        words.headline = text::resultHeadline(job);
        words.detail =
            lines({job.result == JobResult::Failed && job.error ? text::describe(*job.error).todo
                                                                : QString(),
                   text::serverAnswerText(job), text::finalServerText(job),
                   text::restartNeeded(job.settings)});
    } else if (detail.record.kind == RecordKind::OpenWrite && detail.backup) {
        words.detail = lines(
            {backupHeadline(*detail.backup),
             RecordWords::tr("The write came to no known end: what the tracker holds has to be "
                             "read. Plug it in; what it held before can be put back.")});
    } else if (!detail.obligation) {
        words.status = Status::Ok;
        words.headline = RecordWords::tr("Nothing is owed to this tracker any more.");
    }
    return words;
}

std::vector<Moment> recordMoments(const RecordDetail &detail)
{
    if (!detail.job) {
        return {};
    }
    const Commissioning &job = *detail.job;
    std::vector<std::pair<UtcMillis, QString>> steps;
    if (detail.backup) {
        steps.emplace_back(detail.backup->taken,
                           RecordWords::tr("What the tracker held was saved, then written to."));
    }
    if (job.proof) {
        steps.emplace_back(job.proof->received, RecordWords::tr("Its report arrived."));
    }
    if (job.serverAnswer) {
        steps.emplace_back(job.serverAnswer->received, RecordWords::tr("Its server answered."));
    }
    std::ranges::stable_sort(steps, {}, &std::pair<UtcMillis, QString>::first);
    steps.emplace(steps.begin(), job.started, RecordWords::tr("The job began."));
    steps.emplace_back(job.ended, RecordWords::tr("The job ended."));
    std::vector<Moment> moments;
    for (const auto &[time, what] : steps) {
        moments.push_back({clockText(time), ageText(time - job.started), what});
    }
    moments.front().since.clear();
    return moments;
}

std::vector<SettingResult> recordSettings(const RecordDetail &detail)
{
    if (detail.job) {
        return detail.job->settings;
    }
    if (!detail.backup || !detail.backup->after.empty()) {
        return detail.backup ? detail.backup->after : std::vector<SettingResult>();
    }
    std::vector<SettingResult> settings;
    for (const SettingId setting : allSettings) {
        SettingResult result;
        result.setting = setting;
        if (const ReadSetting &held = detail.backup->settings[setting];
            held.state == ReadState::Read) {
            result.before = held.value;
        }
        result.wanted = detail.backup->wanted.value(setting);
        result.outcome = SettingOutcome::NotKnown;
        settings.push_back(std::move(result));
    }
    return settings;
}

std::vector<RecordFacts> recordFacts(const Commissioning &job,
                                     const certificate::CertificateLook &look)
{
    const Report *report = heardReport(job);
    std::vector<RecordFacts> all = {
        {certificateWord(CertificateWord::Proof),
         lines(
             {text::proofSort(job), report != nullptr ? text::reportSummary(*report) : QString()}),
         certificate::reportFacts(job, look)},
        {certificateWord(CertificateWord::Tracker), {}, certificate::trackerFacts(job)},
        {certificateWord(CertificateWord::Vehicle), {}, certificate::vehicleFacts(job, look)},
        {certificateWord(CertificateWord::Sim), {}, certificate::simFacts(job, look)},
        {certificateWord(CertificateWord::Work), {}, certificate::workFacts(job, look)},
    };
    std::erase_if(all, [](const RecordFacts &group) {
        return group.facts.empty() && group.summary.isEmpty();
    });
    return all;
}

std::vector<CheckLine> checkLines(const Commissioning &job, const QLocale &locale)
{
    std::vector<CheckLine> list;
    const auto known = comparisons(job);
    for (const CheckedFact &checked : certificateChecks(job)) {
        QString text = text::checkText(checked.check);
        const auto compared = std::ranges::find(known, checked.check, &Comparison::check);
        if (compared != known.end()) {
            text += u": "_s + text::comparisonText(*compared, locale);
        }
        list.push_back({statusOf(checked.verdict), text});
    }
    return list;
}

} // namespace sp7600::ui
