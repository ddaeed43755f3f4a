// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobjson.h"

#include "core/store/reportjson.h"
#include "core/text/text.h"

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue orNull(const std::optional<std::string> &text)
{
    return text ? QJsonValue(QString::fromUtf8(*text)) : QJsonValue(QJsonValue::Null);
}

QJsonValue settingJson(SettingId setting, const std::optional<std::string> &value)
{
    if (!value)
        return QJsonValue::Null;
    if (isSecret(setting))
        return u"***"_s;
    const bool isNumber = setting == SettingId::ServerPort || setting == SettingId::SecondServerPort
                          || isInterval(setting);
    bool readable = false;
    const int number = QString::fromUtf8(*value).toInt(&readable);
    return isNumber && readable ? QJsonValue(number) : QJsonValue(QString::fromUtf8(*value));
}

} // namespace

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, QString::fromUtf8(codeName(error.code))},
            {u"message"_s, text::describeInEnglish(error)}};
}

QJsonObject toJson(const Commissioning &job)
{
    QJsonObject settings;
    for (const auto &entry : job.settings) {
        settings.insert(QString::fromUtf8(settingName(entry.setting)),
                        QJsonObject{{u"before"_s, settingJson(entry.setting, entry.before)},
                                    {u"after"_s, settingJson(entry.setting, entry.after)},
                                    {u"outcome"_s, QString::fromUtf8(outcomeName(entry.outcome))}});
    }
    const bool proved = job.proof && job.proofReport < job.proof->reports.size();
    return {
        {u"result"_s, QString::fromUtf8(jobResultName(job.result))},
        {u"imei"_s, orNull(job.identity.imei)},
        {u"model"_s, orNull(job.identity.model)},
        {u"firmware"_s, orNull(job.identity.firmware)},
        {u"settings"_s, settings},
        {u"proof"_s, proved ? QJsonValue(u"direct"_s) : QJsonValue(QJsonValue::Null)},
        {u"report"_s, proved ? QJsonValue(toJson(job.proof->reports[job.proofReport]))
                             : QJsonValue(QJsonValue::Null)},
        {u"backup"_s,
         job.backupId ? QJsonValue(qint64{*job.backupId}) : QJsonValue(QJsonValue::Null)},
        {u"error"_s, job.error ? QJsonValue(toJson(*job.error)) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace sp7600::store
