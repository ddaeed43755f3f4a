// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/batchprinter.h"

#include "app/sp7600/jobprinter.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QJsonObject>

#include <set>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What a person reads from two metres, then the rest.
QString line(const QString &state, const QStringList &parts)
{
    auto text = state.leftJustified(9);
    for (const auto &part : parts) {
        if (!part.isEmpty())
            text += part + u"  "_s;
    }
    return text.trimmed();
}

QString imeiText(const std::string &imei)
{
    return imei.empty() ? QString() : u"IMEI "_s + qt(groupedImei(imei));
}

QString seconds(std::chrono::milliseconds time)
{
    return u"%1 s"_s.arg(static_cast<double>(time.count()) / 1000.0, 0, 'f', 1);
}

QLatin1StringView activityName(PortActivity activity)
{
    switch (activity) {
    case PortActivity::Waiting:
        return "waiting"_L1;
    case PortActivity::Reading:
        return "reading"_L1;
    case PortActivity::Working:
        return "working"_L1;
    case PortActivity::Finished:
        return "finished"_L1;
    case PortActivity::Refused:
        return "refused"_L1;
    case PortActivity::Lent:
        return "lent"_L1;
    case PortActivity::Ended:
        return "ended"_L1;
    }
    return "ended"_L1;
}

QJsonObject counts(const BatchSummary &summary)
{
    const auto number = [](std::size_t count) { return static_cast<qint64>(count); };
    return {{u"total"_s, number(summary.total)},
            {u"done"_s, number(summary.done + summary.earlier)},
            {u"done_earlier"_s, number(summary.earlier)},
            {u"failed"_s, number(summary.failed)},
            {u"unlisted_done"_s, number(summary.unlistedDone)},
            {u"unlisted_failed"_s, number(summary.unlistedFailed)}};
}

QString countsText(const BatchSummary &summary)
{
    auto text = u"%1 of %2 done"_s.arg(summary.done + summary.earlier).arg(summary.total);
    if (summary.failed > 0)
        text += u", %1 failed"_s.arg(summary.failed);
    if (summary.unlistedDone + summary.unlistedFailed > 0) {
        text += u", not on the list: %1 done"_s.arg(summary.unlistedDone);
        if (summary.unlistedFailed > 0)
            text += u", %1 failed"_s.arg(summary.unlistedFailed);
    }
    return text;
}

/// An empty port is no news.
bool meansNobodyThere(const Error &error)
{
    return error.code == ErrorCode::PortNotFound || error.code == ErrorCode::LinkRefused
           || error.code == ErrorCode::LinkLost || error.code == ErrorCode::DeviceSilent;
}

} // namespace

BatchPrinter::BatchPrinter(const Console &console)
    : m_console(console)
{
}

void BatchPrinter::vehicleChanged(std::size_t index, const VehicleProgress &vehicle,
                                  const BatchSummary &summary)
{
    if (vehicle.state == VehicleState::Failed && vehicle.job && vehicle.job->error)
        m_failedVehicles.insert_or_assign(index, *vehicle.job->error);
    else
        m_failedVehicles.erase(index);

    const bool isWorking = vehicle.state == VehicleState::Working;
    m_console.object(
        {{u"vehicle"_s, qt(vehicle.name)},
         {u"imei"_s, qt(vehicle.imei)},
         {u"listed"_s, index < summary.total},
         {u"state"_s, qt(vehicleStateName(vehicle.state))},
         {u"step"_s, isWorking ? QJsonValue(qt(stepName(vehicle.step))) : QJsonValue::Null},
         {u"port"_s, qt(vehicle.port)},
         {u"job"_s, vehicle.job ? QJsonValue(store::toJson(*vehicle.job)) : QJsonValue::Null},
         {u"milliseconds"_s,
          vehicle.job ? QJsonValue(qint64{vehicle.took.count()}) : QJsonValue::Null},
         {u"counts"_s, counts(summary)}});
    sayVehicle(vehicle);
    if (vehicle.job)
        m_console.say(countsText(summary));
}

void BatchPrinter::sayVehicle(const VehicleProgress &vehicle) const
{
    const auto name = vehicle.name.empty() ? QString() : text::escaped(vehicle.name);
    const auto imei = imeiText(vehicle.imei);
    const auto port = text::escaped(vehicle.port);
    switch (vehicle.state) {
    case VehicleState::Done:
        m_console.say(line(u"DONE"_s, {name, imei, port, seconds(vehicle.took),
                                       text::resultHeadline(*vehicle.job)}));
        break;
    case VehicleState::Failed:
        m_console.say(line(u"FAILED"_s, {name, imei, port, seconds(vehicle.took),
                                         text::describe(*vehicle.job->error).joined()}));
        break;
    case VehicleState::Skipped:
        m_console.say(line(u"SKIPPED"_s, {name, imei, u"done in an earlier run"_s}));
        break;
    case VehicleState::Working:
        m_console.say(line(u"WORKING"_s, {name, imei, port, text::stepLabel(vehicle.step)}));
        break;
    case VehicleState::Waiting:
        break;
    }
}

void BatchPrinter::portChanged(const std::string &port, const PortProgress &progress)
{
    if (progress.error)
        m_failedPorts.insert_or_assign(port, *progress.error);
    else if (progress.activity != PortActivity::Ended)
        m_failedPorts.erase(port);

    m_console.object(
        {{u"port"_s, qt(port)},
         {u"activity"_s, QString(activityName(progress.activity))},
         {u"imei"_s, progress.imei ? QJsonValue(qt(*progress.imei)) : QJsonValue::Null},
         {u"error"_s,
          progress.error ? QJsonValue(store::toJson(*progress.error)) : QJsonValue::Null},
         {u"waiting"_s, waitingJson(progress.waiting)}});
    sayPort(port, progress);
}

void BatchPrinter::sayPort(const std::string &port, const PortProgress &progress) const
{
    const auto name = text::escaped(port);
    const auto imei = imeiText(progress.imei.value_or(std::string()));
    switch (progress.activity) {
    case PortActivity::Waiting:
        m_console.say(progress.error && !meansNobodyThere(*progress.error)
                          ? line(u"TROUBLE"_s, {name, text::describe(*progress.error).joined()})
                          : line(u"EMPTY"_s, {name, u"Plug in the next tracker."_s}));
        break;
    case PortActivity::Refused:
        m_console.say(line(u"REFUSED"_s, {imei, name, text::describe(*progress.error).joined()}));
        break;
    case PortActivity::Finished:
        m_console.say(line(u"UNPLUG"_s, {imei, name}));
        break;
    case PortActivity::Working:
        if (progress.waiting)
            m_console.say(line(u"WAITING"_s, {imei, name, waitingText(*progress.waiting)}));
        break;
    case PortActivity::Reading:
    case PortActivity::Lent:
    case PortActivity::Ended:
        break;
    }
}

void BatchPrinter::finished(const BatchSummary &summary)
{
    m_summary = summary;
    auto object = counts(summary);
    object.insert(u"result"_s, exitCode() == ExitDone ? u"done"_s
                               : summary.error && summary.error->code == ErrorCode::Cancelled
                                   ? u"cancelled"_s
                                   : u"failed"_s);
    object.insert(u"error"_s,
                  summary.error ? QJsonValue(store::toJson(*summary.error)) : QJsonValue::Null);
    m_console.object(object);
    if (m_console.isJson())
        return;
    m_console.say(QString());
    m_console.say(countsText(summary));
    if (summary.error)
        Console::note(text::describe(*summary.error).joined());
}

ExitCode BatchPrinter::exitCode() const
{
    if (m_summary.error)
        return exitCodeFor(*m_summary.error);
    if (m_summary.allDone() && m_summary.unlistedFailed == 0)
        return ExitDone;
    std::set<ExitCode> codes;
    for (const auto &[index, error] : m_failedVehicles)
        codes.insert(exitCodeFor(error));
    for (const auto &[port, error] : m_failedPorts)
        codes.insert(exitCodeFor(error));
    if (codes.empty())
        return ExitDone;
    return codes.size() == 1 ? *codes.begin() : ExitFailed;
}

} // namespace sp7600::app
