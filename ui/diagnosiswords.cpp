// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosiswords.h"

#include "ui/diagnosispresenter.h"
#include "ui/formatting.h"

#include "core/text/findingtext.h"
#include "core/text/shippedtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisWords)
};

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Status::Stop;
    case Severity::Warning:
        return Status::Attention;
    case Severity::Info:
        return Status::NotKnown;
    }
    return Status::NotKnown;
}

/// `Fault, seen`
QString weightText(const Finding &finding)
{
    return u"%1, %2"_s.arg(text::severityLabel(finding.severity),
                           text::confidenceText(finding.confidence));
}

QString buttonText(const Finding &finding, const QString &command)
{
    switch (finding.remedy.kind) {
    case RemedyKind::WriteSettings:
        return Words::tr("Fill in and go to the settings");
    case RemedyKind::ChooseApn:
        return Words::tr("Choose the APN");
    case RemedyKind::TeachWords:
        return Words::tr("Teach its words");
    case RemedyKind::GiveDevicePassword:
        return Words::tr("Give the password");
    case RemedyKind::ChangeAcknowledgement:
        return Words::tr("Answer in another form, and listen");
    case RemedyKind::OpenFirewall:
        return command.isEmpty() ? QString() : Words::tr("Copy the command");
    case RemedyKind::UseOtherProof:
        return Words::tr("Go to the settings");
    case RemedyKind::WaitLonger:
        return Words::tr("Listen and wait for it");
    case RemedyKind::CheckAgain:
    case RemedyKind::None:
        return {}; // The page's own button checks again.
    }
    return {};
}

Status statusOf(RungState state)
{
    switch (state) {
    case RungState::Good:
        return Status::Ok;
    case RungState::Bad:
        return Status::Stop;
    case RungState::NotKnown:
        break;
    }
    return Status::NotKnown;
}

Status statusOf(const RungResult &result, const Diagnosis &diagnosis)
{
    if (result.state != RungState::Good) {
        return statusOf(result.state);
    }
    const bool isDoubtful = std::ranges::any_of(diagnosis.findings, [&result](const Finding &each) {
        return each.rung == result.rung && each.severity != Severity::Info;
    });
    return isDoubtful ? Status::Attention : Status::Ok;
}

RungWords rungWords(const RungResult &result)
{
    RungWords words;
    words.name = text::rungLabel(result.rung);
    words.status = statusOf(result.state);
    words.state = text::rungStateText(result.state);
    words.reason = result.evidence.empty() ? QString() : text::rungReason(result);
    return words;
}

BannerWords runningWords(const DiagnosisPresenter &presenter)
{
    BannerWords words;
    words.status = Status::Running;
    if (presenter.listenLeft().count() > 0) {
        words.headline =
            Words::tr("Looking and listening, %1 left").arg(leftText(presenter.listenLeft()));
    } else {
        words.headline =
            Words::tr("Looking for the cause, %1 s")
                .arg(countText(static_cast<std::uint64_t>(presenter.elapsed().count())));
    }
    return words;
}

BannerWords stoppedReadingWords(const DiagnosisPresenter &presenter)
{
    BannerWords words;
    words.status = Status::NotKnown;
    words.headline = Words::tr("Stopped while the tracker was being read.");
    words.detail = presenter.diagnosis() ? Words::tr("What stands below was found before, at %1.")
                                               .arg(clockText(presenter.diagnosis()->at))
                                         : Words::tr("Nothing was looked at yet.");
    return words;
}

} // namespace

std::vector<RungWords> emptyLadder()
{
    std::vector<RungWords> ladder;
    for (const Rung rung : allRungs) {
        ladder.push_back({.name = text::rungLabel(rung), .state = {}, .reason = {}});
    }
    return ladder;
}

std::vector<RungWords> ladderWords(const Diagnosis &diagnosis)
{
    std::vector<RungWords> ladder;
    bool begun = false;
    for (const RungResult &result : diagnosis.ladder) {
        RungWords words = rungWords(result);
        words.status = statusOf(result, diagnosis);
        words.begins = !begun && words.status != Status::Ok;
        begun = begun || words.begins;
        ladder.push_back(std::move(words));
    }
    return ladder;
}

std::vector<RungWords> ladderSoFarWords(const DiagnosisPresenter &presenter)
{
    std::vector<RungWords> ladder;
    for (const RungResult &result : presenter.ladderSoFar()) {
        RungWords words = rungWords(result);
        if (presenter.isLookedAt(result)) {
            words.status = Status::Running;
            words.state = Words::tr("looking…");
            words.reason.clear(); // It may be otherwise in a moment.
        }
        ladder.push_back(std::move(words));
    }
    return ladder;
}

FindingWords findingWords(const Finding &finding, const QString &command)
{
    const text::FindingText sentences = text::describe(finding);
    FindingWords words;
    words.status = statusOf(finding.severity);
    words.weight = weightText(finding);
    words.cause = sentences.cause;
    words.why = sentences.why;
    words.todo = sentences.remedy;
    words.button = buttonText(finding, command);
    for (const EvidenceItem &item : finding.evidence) {
        words.evidence.push_back({text::evidenceSourceText(item.source), clockText(item.at),
                                  text::evidenceLabel(item.what), text::escaped(item.value)});
    }
    return words;
}

QStringList contradictionWords(const Diagnosis &diagnosis)
{
    QStringList all;
    for (const Contradiction &each : diagnosis.contradictions) {
        all += text::describe(each).joined();
    }
    return all;
}

QStringList unseenWords(const Diagnosis &diagnosis)
{
    QStringList all;
    for (const Unseen &each : diagnosis.unseen) {
        all += text::describe(each).joined();
    }
    return all;
}

std::optional<BannerWords> diagnosisBanner(const DiagnosisPresenter &presenter)
{
    if (presenter.isRunning()) {
        return runningWords(presenter);
    }
    if (presenter.stage() != DiagnosisPresenter::Stage::Done) {
        return {};
    }
    BannerWords words;
    if (presenter.error()) {
        const text::Sentence sentence = text::describe(*presenter.error());
        words.status = Status::Stop;
        words.headline = sentence.what;
        words.detail = sentence.todo;
        return words;
    }
    if (presenter.wasStoppedReading()) {
        return stoppedReadingWords(presenter);
    }
    const Diagnosis &diagnosis = *presenter.diagnosis();
    const std::optional<text::Sentence> verdict = text::nothingWrong(diagnosis);
    if (!verdict) {
        return {};
    }
    words.headline = verdict->what;
    const bool arrives = std::ranges::any_of(diagnosis.ladder, [](const RungResult &result) {
        return result.rung == Rung::Records && result.state == RungState::Good;
    });
    if (arrives) {
        words.status = Status::Ok;
    } else {
        words.status = Status::NotKnown;
        words.detail = presenter.wasStopped()
                           ? Words::tr("It was stopped: not everything was looked at.")
                           : verdict->todo;
    }
    return words;
}

QString answerText(const listener::Acknowledgement &answer)
{
    using Kind = listener::Acknowledgement::Kind;
    switch (answer.kind) {
    case Kind::Text:
        return Words::tr("This laptop answers with “%1” for this tracker.")
            .arg(text::escaped(answer.text));
    case Kind::OctetPerRecord:
        return Words::tr("This laptop answers with one byte for each report, for this tracker.");
    case Kind::None:
        return Words::tr("This laptop gives no answer to reports, for this tracker.");
    }
    return {};
}

QString targetText(const Preset *preset, const std::optional<Endpoint> &endpoint)
{
    const QString name = preset != nullptr ? text::shippedText(preset->name) : QString();
    const QString server =
        endpoint
            ? Words::tr("%1, %2").arg(text::escaped(hostAndPort(endpoint->host, endpoint->port)),
                                      transportText(endpoint->transport))
            : QString();
    if (name.isEmpty() && server.isEmpty()) {
        return {};
    }
    return name.isEmpty()     ? Words::tr("It should report to: %1").arg(server)
           : server.isEmpty() ? Words::tr("It should report to: %1").arg(name)
                              : Words::tr("It should report to: %1 (%2)").arg(name, server);
}

} // namespace sp7600::ui
