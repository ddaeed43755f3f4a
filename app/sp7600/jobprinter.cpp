// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/jobprinter.h"

#include "app/sp7600/apnjson.h"
#include "app/sp7600/journalprinter.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"
#include "core/text/unfinishedtext.h"

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QString orUnknown(const std::optional<std::string> &text)
{
    return text ? text::escaped(*text) : u"not known"_s;
}

QLatin1StringView stateName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return "waiting"_L1;
    case StepState::Running:
        return "running"_L1;
    case StepState::Done:
        return "done"_L1;
    case StepState::Skipped:
        return "skipped"_L1;
    case StepState::Failed:
        return "failed"_L1;
    }
    return "failed"_L1;
}

QJsonObject proofJson(const commissioning::Plan &plan)
{
    return {{u"kind"_s, QString::fromUtf8(proofKindName(plan.proof))},
            {u"reason"_s, QString::fromUtf8(proofReasonName(plan.reason))},
            {u"via_laptop"_s, plan.viaLaptop}};
}

/// For QString::arg(): the column of settings, whatever language their names are in.
int labelColumn()
{
    static const auto widest = [] {
        qsizetype width = 0;
        for (const auto setting : allSettings)
            width = std::max(width, text::settingLabel(setting).size());
        return static_cast<int>(width);
    }();
    return -widest;
}

QString row(const QString &first, const QString &second, const QString &third, const QString &last)
{
    return u"  %1 %2 %3 %4"_s.arg(first, labelColumn())
        .arg(second, -28)
        .arg(third, -28)
        .arg(last)
        .trimmed()
        .prepend(u"  "_s);
}

} // namespace

QJsonValue waitingJson(const std::optional<Waiting> &waiting)
{
    if (!waiting)
        return QJsonValue::Null;
    return QJsonObject{{u"reason"_s, QString::fromUtf8(waitReasonName(waiting->reason))},
                       {u"milliseconds"_s, qint64{waiting->left.count()}}};
}

QString waitingText(const Waiting &waiting)
{
    return u"%1. Waiting for it, up to %2 s."_s.arg(text::waitReasonText(waiting.reason))
        .arg(std::chrono::ceil<std::chrono::seconds>(waiting.left).count());
}

JobPrinter::JobPrinter(const Console &console)
    : m_console(console)
{
    m_clock.start();
}

void JobPrinter::stepChanged(JobStep step, StepState state)
{
    m_console.object(
        {{u"step"_s, QString::fromUtf8(stepName(step))}, {u"state"_s, QString(stateName(state))}});
    if (m_console.isJson() || state == StepState::Waiting || state == StepState::Skipped)
        return;
    const auto seconds = static_cast<double>(m_clock.elapsed()) / 1000.0;
    const auto mark = state == StepState::Running ? u"…"_s
                      : state == StepState::Done  ? u"✓"_s
                                                  : u"✗"_s;
    m_console.say(u"%1 s  %2 %3"_s.arg(seconds, 6, 'f', 1).arg(mark, text::stepLabel(step)));
}

void JobPrinter::identified(const Identity &identity, const DeviceStatus &status,
                            const device::Profile &profile)
{
    m_status = status;
    m_console.say(u"            %1 %2, IMEI %3%4, profile %5"_s.arg(
        orUnknown(identity.model), orUnknown(identity.firmware),
        identity.imei ? QString::fromUtf8(groupedImei(*identity.imei)) : u"not known"_s,
        identity.imeiFromLabel ? u" (from the label)"_s : QString(),
        QString::fromUtf8(profile.id)));
    if (status.mcc && status.mnc) {
        m_console.say(
            u"            operator %1 %2, signal %3, GPS %4"_s.arg(*status.mcc)
                .arg(text::escaped(*status.mnc),
                     status.signalBars ? u"%1/5"_s.arg(*status.signalBars) : u"not known"_s,
                     !status.gpsFix   ? u"not known"_s
                     : *status.gpsFix ? u"fix"_s
                                      : u"no fix"_s));
    }
}

void JobPrinter::settingsRead(const SettingsSnapshot &settings)
{
    for (const auto setting : allSettings) {
        if (!isUsual(setting) && settings[setting].state == ReadState::NotKnown)
            continue;
        m_console.say(u"            %1 %2"_s.arg(text::settingLabel(setting), labelColumn())
                          .arg(text::readStateText(setting, settings[setting])));
    }
}

void JobPrinter::settingDone(const SettingResult &result)
{
    QJsonObject object{{u"setting"_s, QString::fromUtf8(settingName(result.setting))},
                       {u"outcome"_s, QString::fromUtf8(outcomeName(result.outcome))},
                       {u"after_restart"_s, result.afterRestart}};
    m_console.object(object);
    std::erase_if(m_unused, [&result](const SettingResult &entry) {
        return entry.setting == result.setting;
    });
    if (result.afterRestart)
        m_unused.push_back(result);
    if (result.wanted && result.wanted != result.before) {
        m_console.say(u"            %1 %2"_s.arg(text::settingLabel(result.setting), labelColumn())
                          .arg(text::resultText(result)));
    }
}

void JobPrinter::waiting(const std::optional<Waiting> &waiting)
{
    m_console.object({{u"waiting"_s, waitingJson(waiting)}});
    if (waiting)
        m_console.say(u"            %1"_s.arg(waitingText(*waiting)));
}

void JobPrinter::heard(const commissioning::HeardSoFar &heard, const Endpoint &listeningAt)
{
    QJsonObject others;
    for (const auto &[imei, count] : heard.otherUnits)
        others.insert(QString::fromUtf8(imei), static_cast<qint64>(count));
    m_console.object(
        {{u"heard"_s, QJsonObject{{u"from_this_unit"_s, static_cast<qint64>(heard.fromThisUnit)},
                                  {u"other_transport"_s, static_cast<qint64>(heard.otherTransport)},
                                  {u"undecodable"_s, static_cast<qint64>(heard.undecodable)},
                                  {u"other_units"_s, others}}}});
    if (heard == commissioning::HeardSoFar{}) {
        m_console.say(u"            listening for it on %1 %2"_s.arg(
            QString::fromUtf8(hostAndPort(listeningAt.host, listeningAt.port)),
            QString::fromUtf8(transportName(listeningAt.transport)).toUpper()));
        // Else it might be waited for in vain.
        if (const auto todo = text::restartNeeded(m_unused); !todo.isEmpty())
            m_console.say(u"            "_s + todo);
        return;
    }
    if (heard.otherTransport > 0)
        m_console.say(u"            it reports over the other transport"_s);
    else if (heard.undecodable > 0)
        m_console.say(u"            something arrived that is no report"_s);
    else if (!heard.otherUnits.empty())
        m_console.say(u"            another tracker was heard: %1"_s.arg(
            QString::fromUtf8(groupedImei(heard.otherUnits.begin()->first))));
}

void JobPrinter::settingFinalServer(const Endpoint &server)
{
    m_console.object({{u"final_server"_s, store::toJson(server)}});
    m_console.say(u"            setting the final server %1"_s.arg(
        text::escaped(hostAndPort(server.host, server.port))));
}

void JobPrinter::owed(const std::optional<Obligation> &obligation)
{
    m_console.object(
        {{u"owed"_s, obligation ? QJsonValue(store::toJson(*obligation)) : QJsonValue::Null}});
    if (obligation && !m_console.isJson()) {
        Console::note(text::obligationText(*obligation)
                      + u" To set it: sp7600 commission --finish."_s);
    }
}

void JobPrinter::unfinished(const commissioning::UnfinishedWrite &write, WriteLeft left)
{
    m_console.object({{u"unfinished"_s, unfinishedJson(write)},
                      {u"left"_s, QString::fromUtf8(writeLeftName(left))}});
    if (!m_console.isJson())
        Console::note(text::unfinishedText() + u' ' + leftText(write, left)
                      + u" For more: sp7600 journal."_s);
}

void JobPrinter::plan(const commissioning::Plan &plan) const
{
    QJsonObject changes;
    m_console.say(row(u"Setting"_s, u"On the device"_s, u"Will be"_s, QString()));
    for (const auto &entry : plan.difference.rows) {
        if (entry.change == Change::Untouched)
            continue;
        changes.insert(QString::fromUtf8(settingName(entry.setting)),
                       text::changeText(entry.change));
        m_console.say(
            row(text::settingLabel(entry.setting), text::readStateText(entry.setting, entry.before),
                entry.wanted ? text::settingValue(entry.setting, *entry.wanted) : QString(),
                text::changeText(entry.change)));
    }
    const auto counts = plan.difference.counts();
    const auto number = [](std::size_t count) { return static_cast<qint64>(count); };
    m_console.object(
        {{u"plan"_s, changes},
         {u"counts"_s, QJsonObject{{u"changed"_s, number(counts.changed)},
                                   {u"unchanged"_s, number(counts.unchanged)},
                                   {u"read_only"_s, number(counts.readOnly)},
                                   {u"write_only"_s, number(counts.writeOnly)},
                                   {u"unreadable"_s, number(counts.unreadable)},
                                   {u"not_known"_s, number(counts.notKnown)},
                                   {u"written_unread"_s, number(counts.writtenUnread)}}},
         {u"proof"_s, proofJson(plan)}});
    m_console.say(u"  "_s + text::differenceCounts(counts));
    if (const auto lasting = text::cannotBeUndone(plan.difference.cannotBeRestored());
        !lasting.isEmpty())
        m_console.say(u"  "_s + lasting);
    if (plan.target.proof == ProofWish::Configured || plan.obstacle)
        return;
    m_console.say(u"  "_s + text::proofExplanation(plan.proof, plan.viaLaptop));
    if (const auto why = text::proofReasonText(plan.reason); !why.isEmpty())
        m_console.say(u"  "_s + why);
}

void JobPrinter::suggested(const network::ApnSuggestion &suggestion) const
{
    m_console.object(toJson(suggestion));
    std::vector<std::string> names;
    for (const auto &apn : suggestion.choices) {
        if (std::ranges::find(names, apn.apn) == names.end())
            names.push_back(apn.apn);
    }
    auto line =
        text::apnsKnown(suggestion.operatorName, network::networkText(suggestion.network), names);
    if (suggestion.evidence == network::ApnEvidence::Cells)
        line += u". "_s + text::apnRoamingCaveat();
    m_console.say(line);
}

void JobPrinter::finished(const Commissioning &job) const
{
    m_console.object(store::toJson(job));
    if (m_console.isJson())
        return;
    const bool wroteSomething = std::ranges::any_of(
        job.settings, [](const SettingResult &entry) { return entry.wanted.has_value(); });
    if (wroteSomething) {
        m_console.say(QString());
        m_console.say(row(u"Setting"_s, u"Before"_s, u"Now"_s, QString()));
        for (const auto &entry : job.settings) {
            if (!isUsual(entry.setting) && !entry.wanted
                && entry.outcome == SettingOutcome::NotKnown)
                continue;
            const auto value = [&entry](const std::optional<std::string> &text) {
                return text ? text::settingValue(entry.setting, *text) : u"not known"_s;
            };
            m_console.say(row(text::settingLabel(entry.setting), value(entry.before),
                              value(entry.after), text::resultText(entry)));
        }
    }
    m_console.say(QString());
    m_console.say(text::resultHeadline(job));
    if (job.proof && job.proofReport < job.proof->reports.size())
        m_console.say(text::reportSummary(job.proof->reports[job.proofReport]));
    for (const auto &more :
         {text::serverAnswerText(job), text::connectionText(job), text::finalServerText(job)}) {
        if (!more.isEmpty())
            m_console.say(more);
    }
    if (job.id > 0) {
        m_console.say(
            u"It is kept as certificate %1: sp7600 certificates save %1 --pdf FILE"_s.arg(job.id));
    }
    if (!job.secretsLeftOut.empty()) {
        QStringList names;
        for (const auto setting : job.secretsLeftOut)
            names.append(text::settingLabel(setting));
        Console::note(
            u"Left as it is, because a backup holds no passwords and none was given: %1."_s.arg(
                names.join(u", "_s)));
    }
    if (const auto todo = text::restartNeeded(job.settings); !todo.isEmpty())
        Console::note(todo);
    // What happened stands in the headline already.
    if (job.error)
        Console::note(text::describe(*job.error).todo);
    if (job.error && job.backupId) {
        m_console.say(
            u"What it held before is kept as backup %1: sp7600 restore puts it back."_s.arg(
                *job.backupId));
    }
}

} // namespace sp7600::app
