// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobwords.h"

#include "ui/formatting.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct JobWords {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::JobWords)
};

QString textOrNotKnown(const std::optional<std::string> &value)
{
    return value ? text::escaped(*value) : notKnownText();
}

QString voltsOrNotKnown(const std::optional<double> &volts)
{
    return volts ? JobWords::tr("%1 V").arg(QLocale().toString(*volts, 'f', 1)) : notKnownText();
}

QString times(std::uint64_t count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(countText(count));
}

bool holdsNoApn(const Commissioning &job)
{
    return std::ranges::any_of(job.settings, [](const SettingResult &setting) {
        return setting.setting == SettingId::Apn && setting.after && setting.after->empty();
    });
}

/// A line each; those that say nothing are left out.
QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString endDetail(const Commissioning &job)
{
    if (job.error && job.error->code == ErrorCode::ProofNothingArrived && holdsNoApn(job)) {
        return JobWords::tr("The tracker has no APN, and without one it cannot go online. Go back "
                            "to the settings and enter the APN of its SIM.");
    }
    switch (job.result) {
    case JobResult::Configured:
        return JobWords::tr(
            "The tracker holds the new settings. Whether its reports arrive can only be seen "
            "on that server.");
    case JobResult::Failed:
    case JobResult::Cancelled:
        return job.error ? text::describe(*job.error).todo : QString();
    default:
        return {};
    }
}

} // namespace

QString notKnownText()
{
    return JobWords::tr("not known");
}

Status resultStatus(JobResult result)
{
    switch (result) {
    case JobResult::Proved:
    case JobResult::Read:
    case JobResult::Written:
    case JobResult::Restored:
        return Status::Ok;
    case JobResult::Configured:
        return Status::NotKnown;
    case JobResult::Failed:
        return Status::Stop;
    case JobResult::Cancelled:
        return Status::Attention;
    }
    return Status::NotKnown;
}

BannerWords writingWords(std::chrono::seconds elapsed)
{
    return {.status = Status::Running,
            .headline = JobWords::tr("Writing to the tracker · %1 s").arg(elapsed.count()),
            .detail = JobWords::tr(
                "Leave the cable plugged in. Cancel puts back what is half written, as far as the "
                "tracker takes it; what is all written by then stays. The result says which."),
            .facts = {}};
}

BannerWords waitingWords(const Waiting &waiting)
{
    BannerWords words;
    words.status = Status::Running;
    words.headline =
        JobWords::tr("%1 · %2 s left")
            .arg(text::waitReasonText(waiting.reason),
                 QString::number(std::chrono::ceil<std::chrono::seconds>(waiting.left).count()));
    switch (waiting.reason) {
    case WaitReason::Restarting:
        words.detail = JobWords::tr("Leave the cable plugged in. When it is back, its settings are "
                                    "read once more.");
        break;
    case WaitReason::Silent:
        words.detail = JobWords::tr("It may restart. Leave the cable plugged in and check that it "
                                    "has power.");
        break;
    case WaitReason::Lost:
        words.detail = JobWords::tr("Plug the cable in again: this tracker is known by its IMEI, "
                                    "and the work goes on with it.");
        break;
    }
    return words;
}

BannerWords provingWords(const commissioning::HeardSoFar &heard,
                         const std::optional<Endpoint> &listeningAt, std::chrono::seconds left,
                         const std::vector<SettingResult> &written)
{
    BannerWords words;
    words.status = Status::Running;
    words.headline = JobWords::tr("Waiting for the tracker's report · %1 s left").arg(left.count());
    QStringList lines = heardWords(heard);
    if (listeningAt) {
        const std::string where = hostAndPort(listeningAt->host, listeningAt->port);
        lines.prepend(JobWords::tr("Written and read back. Listening at %1 over %2.")
                          .arg(text::escaped(where), transportText(listeningAt->transport)));
    }
    if (const QString todo = text::restartNeeded(written); !todo.isEmpty()) {
        lines.prepend(todo);
    }
    words.detail = lines.join(u'\n');
    return words;
}

BannerWords finalServerWords(const Endpoint &server)
{
    return {.status = Status::Running,
            .headline = JobWords::tr("Setting the final server · %1")
                            .arg(text::escaped(hostAndPort(server.host, server.port))),
            .detail = JobWords::tr("The proof is over. Leave the cable plugged in."),
            .facts = {}};
}

BannerWords endWords(const Commissioning &job, UtcMillis now)
{
    BannerWords words;
    words.headline = text::resultHeadline(job);
    words.detail = endDetail(job);
    words.status = resultStatus(job.result);
    words.emphatic = job.result == JobResult::Proved;
    if (job.proof && job.proofReport < job.proof->reports.size()) {
        const Report &report = job.proof->reports[job.proofReport];
        words.detail = joined({JobWords::tr("Heard %1 ago over %2 from %3.")
                                   .arg(ageText(now - job.proof->received),
                                        transportText(job.proof->transport), imeiText(report.imei)),
                               text::serverAnswerText(job), words.detail});
        words.facts = reportFacts(report);
    }
    words.detail = joined({words.detail, text::connectionText(job), text::finalServerText(job)});
    if (const QString todo = text::restartNeeded(job.settings); !todo.isEmpty()) {
        words.detail = joined({todo, words.detail});
        if (words.status == Status::Ok && !words.emphatic) {
            words.status = Status::Attention;
        }
    }
    return words;
}

QString proofWords(const commissioning::Plan &plan)
{
    const QString what = text::proofExplanation(plan.proof, plan.viaLaptop);
    const QString why = text::proofReasonText(plan.reason);
    if (why.isEmpty()) {
        return what;
    }
    // Where there is no proof, why not is the first thing to know.
    return plan.proof == ProofKind::Configured ? why + u' ' + what : what + u' ' + why;
}

QStringList heardWords(const commissioning::HeardSoFar &heard)
{
    QStringList lines;
    if (heard.fromThisUnit > heard.heartbeats) {
        lines += JobWords::tr("A report from this tracker came in.");
    } else if (heard.heartbeats > 0) {
        lines += JobWords::tr("The tracker is connected, but has sent no report yet.");
    }
    if (heard.otherTransport > 0) {
        lines += JobWords::tr("This tracker was heard over the other transport.");
    }
    for (const auto &[imei, count] : heard.otherUnits) {
        if (lines.size() >= 3) {
            lines += times(heard.otherUnits.size(), JobWords::tr("1 other tracker was heard."),
                           JobWords::tr("%1 other trackers were heard in all."));
            break;
        }
        lines += times(
            count, JobWords::tr("Another tracker was heard: %1, 1 time.").arg(imeiText(imei)),
            JobWords::tr("Another tracker was heard: %1, %2 times.").arg(imeiText(imei), u"%1"_s));
    }
    if (heard.undecodable > 0) {
        lines += times(heard.undecodable, JobWords::tr("Bytes came in once that are no report."),
                       JobWords::tr("Bytes that are no report came in %1 times."));
    }
    if (lines.isEmpty()) {
        lines += JobWords::tr("Nothing was heard yet.");
    }
    return lines;
}

std::vector<Fact> identityFacts(const Identity &identity, const DeviceStatus &status,
                                const QString &carrier)
{
    const QString imei = identity.imei ? imeiText(*identity.imei) : notKnownText();
    const QString signal =
        status.signalBars ? JobWords::tr("%1 of 5").arg(*status.signalBars) : notKnownText();
    return {
        {JobWords::tr("IMEI"),
         identity.imeiFromLabel ? JobWords::tr("%1 (label)").arg(imei) : imei},
        {JobWords::tr("Model"), textOrNotKnown(identity.model)},
        {JobWords::tr("Firmware"), textOrNotKnown(identity.firmware)},
        {JobWords::tr("Hardware"), textOrNotKnown(identity.hardware)},
        {JobWords::tr("SIM"), operatorText(status, carrier)},
        {JobWords::tr("Signal"), signal},
        {JobWords::tr("GPS"), gpsText(status)},
        {JobWords::tr("Vehicle power"), voltsOrNotKnown(status.externalVolts)},
        {JobWords::tr("Battery"), voltsOrNotKnown(status.batteryVolts)},
    };
}

std::vector<Fact> reportFacts(const Report &report)
{
    const auto orNone = [](const QString &value) {
        return value.isEmpty() ? JobWords::tr("not in the report") : value;
    };
    return {
        {JobWords::tr("Place"), orNone(positionText(report))},
        {JobWords::tr("Speed"), orNone(speedText(report))},
        {JobWords::tr("Vehicle power"), orNone(voltsText(report))},
        {JobWords::tr("Time of report"),
         report.time ? dateAndTimeText(*report.time) : JobWords::tr("not in the report")},
    };
}

QString operatorText(const DeviceStatus &status, const QString &carrier)
{
    if (status.simReady && !*status.simReady) {
        return JobWords::tr("no SIM");
    }
    if (carrier.isEmpty() && (!status.mcc || !status.mnc)) {
        return notKnownText();
    }
    const QString network =
        carrier.isEmpty()
            ? u"%1 %2"_s.arg(*status.mcc, 3, 10, QLatin1Char('0')).arg(text::escaped(*status.mnc))
            : carrier;
    constexpr int roaming = 5;
    return status.registration == roaming ? JobWords::tr("%1, roaming").arg(network) : network;
}

QString gpsText(const DeviceStatus &status)
{
    if (!status.gpsFix) {
        return notKnownText();
    }
    if (!*status.gpsFix) {
        return JobWords::tr("no fix");
    }
    return status.satellites ? JobWords::tr("fix, %1 sat.").arg(*status.satellites)
                             : JobWords::tr("fix");
}

} // namespace sp7600::ui
