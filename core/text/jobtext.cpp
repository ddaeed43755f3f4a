// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

QString translated(const char *source)
{
    return words(Language::User, "Jobs", source);
}

bool isAboutTheProof(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ProofNothingArrived:
    case ErrorCode::ProofOtherImei:
    case ErrorCode::ProofOtherTransport:
    case ErrorCode::ProofUndecodable:
    case ErrorCode::ProofHeartbeatOnly:
    case ErrorCode::ProofServerNotReached:
        return true;
    default:
        return false;
    }
}

QString cancelledHeadline(const std::vector<SettingResult> &settings)
{
    const auto anyIs = [&settings](SettingOutcome outcome) {
        return std::ranges::find(settings, outcome, &SettingResult::outcome) != settings.end();
    };
    if (anyIs(SettingOutcome::Unreadable)) {
        return translated(QT_TRANSLATE_NOOP(
            "Jobs", "Stopped. What the tracker holds now is not known for every setting."));
    }
    if (anyIs(SettingOutcome::Verified))
        return translated(QT_TRANSLATE_NOOP("Jobs", "Stopped. The tracker holds new settings."));
    if (settings.empty())
        return translated(QT_TRANSLATE_NOOP("Jobs", "Stopped."));
    return translated(QT_TRANSLATE_NOOP("Jobs", "Stopped. The tracker holds what it held before."));
}

QString failedHeadline(const std::optional<Error> &error)
{
    if (!error)
        return translated(QT_TRANSLATE_NOOP("Jobs", "Not done."));
    const auto pattern = isAboutTheProof(error->code)
                             ? translated(QT_TRANSLATE_NOOP("Jobs", "Not proved. {reason}"))
                             : translated(QT_TRANSLATE_NOOP("Jobs", "Not done. {reason}"));
    return filled(pattern, [&error](QStringView) { return describe(*error).what; });
}

QString provedHeadline(const Commissioning &job)
{
    if (job.proofKind != ProofKind::Relay)
        return translated(
            QT_TRANSLATE_NOOP("Jobs", "Proved. A report from this tracker was heard here."));
    if (job.serverAnswer) {
        return translated(QT_TRANSLATE_NOOP(
            "Jobs", "Proved. A report from this tracker was passed on, and its server answered."));
    }
    return translated(QT_TRANSLATE_NOOP(
        "Jobs", "Proved. A report from this tracker was heard here and passed on to its server."));
}

} // namespace

QString stepLabel(JobStep step)
{
    switch (step) {
    case JobStep::Connect:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Connect"));
    case JobStep::Identify:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Identify"));
    case JobStep::Read:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Settings"));
    case JobStep::Write:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Write"));
    case JobStep::Prove:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Prove"));
    case JobStep::Record:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Record"));
    }
    return {};
}

QString checkLabel(DiagnosisCheck check)
{
    switch (check) {
    case DiagnosisCheck::Tracker:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Tracker on the cable"));
    case DiagnosisCheck::Settings:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Its settings"));
    case DiagnosisCheck::Restart:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Its settings after a restart"));
    case DiagnosisCheck::Laptop:
        return translated(QT_TRANSLATE_NOOP("Jobs", "This laptop and its network"));
    case DiagnosisCheck::Server:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Server, from this laptop"));
    case DiagnosisCheck::Traffic:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Reports that arrive here"));
    case DiagnosisCheck::Carrier:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Carrier of the SIM"));
    case DiagnosisCheck::Record:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Earlier work with this tracker"));
    }
    return {};
}

QString waitReasonText(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Restarting:
        return translated(QT_TRANSLATE_NOOP("Jobs", "The tracker restarts"));
    case WaitReason::Silent:
        return translated(QT_TRANSLATE_NOOP("Jobs", "The tracker does not answer at the moment"));
    case WaitReason::Lost:
        return translated(QT_TRANSLATE_NOOP("Jobs", "The connection to the tracker is lost"));
    }
    return {};
}

QString resultHeadline(const Commissioning &job)
{
    switch (job.result) {
    case JobResult::Read:
        return translated(QT_TRANSLATE_NOOP("Jobs", "The settings were read."));
    case JobResult::Written:
        return translated(QT_TRANSLATE_NOOP("Jobs", "Written and read back."));
    case JobResult::Restored:
        return translated(QT_TRANSLATE_NOOP("Jobs", "The backup was written and read back."));
    case JobResult::Proved:
        return provedHeadline(job);
    case JobResult::Configured:
        return translated(
            QT_TRANSLATE_NOOP("Jobs", "Configured and read back; arrival not observed."));
    case JobResult::Failed:
        return failedHeadline(job.error);
    case JobResult::Cancelled:
        return cancelledHeadline(job.settings);
    }
    return {};
}

} // namespace sp7600::text
