// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/diagnosistext.h"

#include "core/text/findingtext.h"
#include "core/text/text.h"

#include <QStringList>

#include <algorithm>

namespace sp7600::support
{

using namespace Qt::StringLiterals;

namespace
{

QString markOf(const RungResult &result, const Diagnosis &diagnosis)
{
    switch (result.state) {
    case RungState::Bad:
        return u"✗"_s;
    case RungState::NotKnown:
        return u"?"_s;
    case RungState::Good:
        break;
    }
    const bool isDoubtful =
        std::ranges::any_of(diagnosis.findings, [&result](const Finding &finding) {
            return finding.rung == result.rung && finding.severity != Severity::Info;
        });
    return isDoubtful ? u"!"_s : u"✓"_s;
}

/// In columns that are as wide as the words of the language need.
void addLadder(QStringList &lines, const Diagnosis &diagnosis)
{
    qsizetype labelWidth = 0;
    qsizetype stateWidth = 0;
    for (const auto &result : diagnosis.ladder) {
        labelWidth = std::max(labelWidth, text::rungLabel(result.rung).size());
        stateWidth = std::max(stateWidth, text::rungStateText(result.state).size());
    }
    for (const auto &result : diagnosis.ladder) {
        lines.append(u"  %1  %2  %3  %4"_s.arg(
            markOf(result, diagnosis), text::rungLabel(result.rung).leftJustified(labelWidth),
            text::rungStateText(result.state).leftJustified(stateWidth), text::rungReason(result)));
    }
}

void addFindings(QStringList &lines, const Diagnosis &diagnosis, const CommandOf &commandOf)
{
    int number = 0;
    for (const auto &finding : diagnosis.findings) {
        const auto words = text::describe(finding);
        lines.append(QString());
        lines.append(u"%1. %2 (%3, %4)"_s.arg(++number).arg(
            words.cause, text::severityLabel(finding.severity),
            text::confidenceText(finding.confidence)));
        for (const auto &line : {words.why, words.remedy}) {
            if (!line.isEmpty())
                lines.append(u"   "_s + line);
        }
        if (const auto command = commandOf ? commandOf(finding) : QString(); !command.isEmpty())
            lines.append(u"   $ "_s + command);
    }
}

} // namespace

QString diagnosisText(const Diagnosis &diagnosis, const CommandOf &commandOf)
{
    QStringList lines{text::circumstanceText(diagnosis.circumstance), QString()};
    addLadder(lines, diagnosis);
    if (const auto verdict = text::nothingWrong(diagnosis))
        lines.append({QString(), verdict->joined()});
    addFindings(lines, diagnosis, commandOf);
    for (const auto &contradiction : diagnosis.contradictions) {
        lines.append(QString());
        lines.append(text::describe(contradiction).joined());
    }
    if (!diagnosis.unseen.empty())
        lines.append(QString());
    for (const auto &missing : diagnosis.unseen)
        lines.append(u"  ?  "_s + text::describe(missing).joined());
    return lines.join(u'\n') + u'\n';
}

} // namespace sp7600::support
