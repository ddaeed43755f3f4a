// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobjson.h"

#include "core/store/jsonvalue.h"
#include "core/store/reportjson.h"
#include "core/text/text.h"

#include <QJsonArray>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue settingJson(SettingId setting, const std::optional<std::string> &value)
{
    if (!value)
        return QJsonValue::Null;
    if (isSecret(setting))
        return u"***"_s;
    bool readable = false;
    const int number = QString::fromUtf8(*value).toInt(&readable);
    return isNumber(setting) && readable ? QJsonValue(number)
                                         : QJsonValue(QString::fromUtf8(*value));
}

QJsonArray namesJson(const std::vector<SettingId> &settings)
{
    QJsonArray names;
    for (const auto setting : settings)
        names.append(QString::fromUtf8(settingName(setting)));
    return names;
}

QJsonObject resultsJson(const std::vector<SettingResult> &results)
{
    QJsonObject settings;
    for (const auto &entry : results) {
        settings.insert(QString::fromUtf8(settingName(entry.setting)),
                        QJsonObject{{u"before"_s, settingJson(entry.setting, entry.before)},
                                    {u"after"_s, settingJson(entry.setting, entry.after)},
                                    {u"outcome"_s, QString::fromUtf8(outcomeName(entry.outcome))},
                                    {u"after_restart"_s, entry.afterRestart}});
    }
    return settings;
}

QJsonObject settingsJson(const ConnectionSettings &settings)
{
    QJsonObject object;
    for (const auto setting : settings.present()) {
        object.insert(QString::fromUtf8(settingName(setting)),
                      settingJson(setting, settings.value(setting)));
    }
    return object;
}

/// As octets, and as text with everything in it that is none escaped.
QJsonObject answerJson(const Reception &answer)
{
    const QByteArray raw(answer.raw.data(), static_cast<qsizetype>(answer.raw.size()));
    return {{u"received"_s, isoTime(answer.received)},
            {u"transport"_s, jsonText(transportName(answer.transport))},
            {u"hex"_s, QString::fromLatin1(raw.toHex())},
            {u"text"_s, text::escaped(answer.raw)}};
}

} // namespace

QJsonObject toJson(const Endpoint &endpoint)
{
    return {{u"host"_s, QString::fromUtf8(endpoint.host)},
            {u"port"_s, endpoint.port},
            {u"transport"_s, jsonText(transportName(endpoint.transport))}};
}

QJsonObject toJson(const Obligation &obligation)
{
    return {{u"obligation"_s, qint64{obligation.id}},
            {u"made"_s, isoTime(obligation.made)},
            {u"made_by"_s, QString::fromUtf8(obligation.madeBy)},
            {u"imei"_s, QString::fromUtf8(obligation.imei)},
            {u"profile"_s, QString::fromUtf8(obligation.profileId)},
            {u"server"_s, toJson(obligation.server)},
            {u"meanwhile"_s, toJson(obligation.meanwhile)}};
}

QJsonObject toJson(const DeviceStatus &status)
{
    return {{u"sim_ready"_s, orNull(status.simReady)},
            {u"sim_pin_needed"_s, orNull(status.simPinNeeded)},
            {u"mcc"_s, orNull(status.mcc)},
            {u"mnc"_s, orNull(status.mnc)},
            {u"registration"_s, orNull(status.registration)},
            {u"signal_bars"_s, orNull(status.signalBars)},
            {u"signal_dbm"_s, orNull(status.signalDbm)},
            {u"data_session"_s, orNull(status.dataSession)},
            {u"gps_fix"_s, orNull(status.gpsFix)},
            {u"satellites"_s, orNull(status.satellites)},
            {u"external_v"_s, orNull(status.externalVolts)},
            {u"battery_v"_s, orNull(status.batteryVolts)},
            {u"odometer_m"_s, orNull(status.odometerMetres)},
            {u"asleep"_s, orNull(status.asleep)},
            {u"pending_reports"_s, orNull(status.pendingReports)}};
}

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, QString::fromUtf8(codeName(error.code))},
            {u"message"_s, text::describeInEnglish(error)}};
}

QJsonObject toJson(const Commissioning &job)
{
    const bool hasReport = job.proof && job.proofReport < job.proof->reports.size();
    const bool proved = hasReport && job.result == JobResult::Proved;
    return {
        {u"result"_s, QString::fromUtf8(jobResultName(job.result))},
        {u"certificate"_s, job.id > 0 ? QJsonValue(qint64{job.id}) : QJsonValue(QJsonValue::Null)},
        {u"imei"_s, orNull(job.identity.imei)},
        {u"model"_s, orNull(job.identity.model)},
        {u"firmware"_s, orNull(job.identity.firmware)},
        {u"settings"_s, resultsJson(job.settings)},
        {u"proof_kind"_s, jsonText(proofKindName(job.proofKind))},
        {u"proof"_s,
         proved ? QJsonValue(jsonText(proofKindName(job.proofKind))) : QJsonValue::Null},
        {u"report"_s, hasReport ? QJsonValue(toJson(job.proof->reports[job.proofReport]))
                                : QJsonValue(QJsonValue::Null)},
        {u"server_answer"_s,
         job.serverAnswer ? QJsonValue(answerJson(*job.serverAnswer)) : QJsonValue::Null},
        {u"data_session"_s, orNull(job.dataSession)},
        {u"obligation"_s, job.obligation ? QJsonValue(toJson(*job.obligation)) : QJsonValue::Null},
        {u"backup"_s, orNull(job.backupId)},
        {u"secrets_left_out"_s, namesJson(job.secretsLeftOut)},
        {u"error"_s, job.error ? QJsonValue(toJson(*job.error)) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject toJson(const device::Backup &backup)
{
    QJsonObject before;
    for (const auto setting : allSettings) {
        const auto &held = backup.settings[setting];
        if (held.state == ReadState::Read) {
            before.insert(QString::fromUtf8(settingName(setting)),
                          settingJson(setting, held.value));
        }
    }
    return {
        {u"backup"_s, qint64{backup.id}},
        {u"taken"_s, isoTime(backup.taken)},
        {u"made_by"_s, QString::fromUtf8(backup.madeBy)},
        {u"imei"_s, orNull(backup.identity.imei)},
        {u"model"_s, orNull(backup.identity.model)},
        {u"firmware"_s, orNull(backup.identity.firmware)},
        {u"port"_s, QString::fromUtf8(backup.port)},
        {u"profile"_s, QString::fromUtf8(backup.profileId)},
        {u"state"_s, backup.closed ? u"closed"_s : u"open"_s},
        {u"proof_address"_s, backup.holdsProofAddress},
        {u"before"_s, before},
        {u"wanted"_s, settingsJson(backup.wanted)},
        {u"after"_s, resultsJson(backup.after)},
        {u"secrets_left_out"_s, namesJson(backup.secretsLeftOut)},
        {u"secrets_wanted"_s, namesJson(backup.secretsWanted)},
        {u"error"_s,
         backup.error ? QJsonValue(toJson(*backup.error)) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace sp7600::store
