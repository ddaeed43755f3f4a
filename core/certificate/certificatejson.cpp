// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"
#include "core/store/jobjson.h"
#include "core/store/jsonvalue.h"
#include "core/store/reportjson.h"
#include "core/system/filename.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace sp7600::certificate
{

using namespace Qt::StringLiterals;
using store::jsonText;
using store::orNull;
using store::textOrNull;

namespace
{

constexpr auto kind = "sp7600-certificate"_L1;
constexpr int format = 2;
constexpr auto checksumKey = "checksum"_L1;

QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString checksumOf(QJsonObject certificate)
{
    certificate.remove(checksumKey);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical(certificate), QCryptographicHash::Sha256).toHex());
}

/// JSON text without the blanks that stand outside of its strings.
QByteArray withoutBlanks(const QByteArray &text)
{
    QByteArray dense;
    dense.reserve(text.size());
    bool isInString = false;
    bool isEscaped = false;
    for (const char c : text) {
        if (!isInString && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        dense += c;
        if (isInString && !isEscaped && c == '\\') {
            isEscaped = true;
            continue;
        }
        if (c == '"' && !isEscaped)
            isInString = !isInString;
        isEscaped = false;
    }
    return dense;
}

/// Whom the record names, where the certificate names others.
QJsonValue recordedJson(const Commissioning &job)
{
    if (!job.correction)
        return QJsonValue::Null;
    return QJsonObject{{u"installer"_s, textOrNull(job.installer)},
                       {u"company"_s, textOrNull(job.company)}};
}

QJsonObject trackerJson(const Identity &identity)
{
    return {{u"imei"_s, textOrNull(identity.imei)},
            {u"imei_from_label"_s, identity.imeiFromLabel},
            {u"model"_s, textOrNull(identity.model)},
            {u"firmware"_s, textOrNull(identity.firmware)},
            {u"hardware"_s, textOrNull(identity.hardware)}};
}

QJsonObject vehicleJson(const Commissioning &job)
{
    const auto vin = vinOf(job);
    const auto source = vin.empty()     ? QJsonValue(QJsonValue::Null)
                        : heardVin(job) ? QJsonValue(u"vehicle"_s)
                                        : QJsonValue(u"person"_s);
    return {{u"name"_s, textOrNull(job.vehicle.name)},
            {u"plate"_s, textOrNull(job.vehicle.plate)},
            {u"vin"_s, textOrNull(vin)},
            {u"vin_source"_s, source},
            {u"odometer_m"_s, orNull(job.vehicle.odometerMetres)}};
}

QJsonObject proofJson(const Commissioning &job)
{
    const bool isHeard = heardReport(job) != nullptr;
    const auto raw = isHeard
                         ? QString::fromLatin1(QByteArray::fromStdString(job.proof->raw).toHex())
                         : QString();
    return {{u"sort"_s, jsonText(proofName(job))},
            {u"reported_to"_s, job.provedAt ? QJsonValue(QString::fromStdString(hostAndPort(
                                                  job.provedAt->host, job.provedAt->port)))
                                            : QJsonValue(QJsonValue::Null)},
            {u"server_answer"_s,
             job.serverAnswer ? QJsonValue(QString::fromLatin1(
                                    QByteArray::fromStdString(job.serverAnswer->raw).toHex()))
                              : QJsonValue(QJsonValue::Null)},
            {u"authenticated"_s, false},
            {u"received"_s, isHeard ? QJsonValue(store::isoTime(job.proof->received))
                                    : QJsonValue(QJsonValue::Null)},
            {u"raw"_s, isHeard ? QJsonValue(raw) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue positionJson(const Commissioning &job)
{
    const auto *const report = positionReport(job);
    if (report == nullptr)
        return QJsonValue::Null;
    return QJsonObject{{u"latitude"_s, *report->gps->latitude},
                       {u"longitude"_s, *report->gps->longitude},
                       {u"uncertainty_m"_s, orNull(positionUncertainty(*report->gps))}};
}

QJsonArray checksJson(const Commissioning &job)
{
    QJsonArray list;
    for (const auto &checked : certificateChecks(job)) {
        list.append(QJsonObject{{u"check"_s, jsonText(checkName(checked.check))},
                                {u"verdict"_s, jsonText(verdictName(checked.verdict))}});
    }
    return list;
}

QJsonValue comparedJson(const ComparedValue &value)
{
    if (const auto *const text = std::get_if<std::string>(&value))
        return jsonText(*text);
    return std::get<double>(value);
}

QJsonArray comparisonsJson(const Commissioning &job)
{
    QJsonArray list;
    for (const auto &comparison : comparisons(job)) {
        list.append(QJsonObject{{u"check"_s, jsonText(checkName(comparison.check))},
                                {u"cable"_s, comparedJson(comparison.cable)},
                                {u"report"_s, comparedJson(comparison.report)},
                                {u"agrees"_s, comparison.agrees}});
    }
    return list;
}

} // namespace

QJsonObject certificateJson(const Commissioning &job)
{
    const auto *const report = heardReport(job);
    const auto signature = signatureOf(job);
    QJsonObject certificate{
        {u"kind"_s, QString(kind)},
        {u"format"_s, format},
        {u"certificate"_s, job.id > 0 ? QJsonValue(qint64{job.id}) : QJsonValue(QJsonValue::Null)},
        {u"started"_s, store::isoTime(job.started)},
        {u"ended"_s, store::isoTime(job.ended)},
        {u"result"_s, jsonText(jobResultName(job.result))},
        {u"error"_s,
         job.error ? QJsonValue(store::toJson(*job.error)) : QJsonValue(QJsonValue::Null)},
        {u"installer"_s, textOrNull(signature.installer)},
        {u"company"_s, textOrNull(signature.company)},
        {u"recorded"_s, recordedJson(job)},
        {u"program_version"_s, textOrNull(job.programVersion)},
        {u"profile"_s, textOrNull(job.profileId)},
        {u"preset"_s, textOrNull(job.presetId)},
        {u"backup"_s, orNull(job.backupId)},
        {u"tracker"_s, trackerJson(job.identity)},
        {u"sim"_s, QJsonObject{{u"operator"_s, textOrNull(job.operatorName)},
                               {u"iccid"_s, textOrNull(job.identity.iccid)}}},
        {u"status"_s,
         job.status ? QJsonValue(store::toJson(*job.status)) : QJsonValue(QJsonValue::Null)},
        {u"vehicle"_s, vehicleJson(job)},
        {u"settings"_s, store::toJson(job).value("settings"_L1)},
        {u"proof"_s, proofJson(job)},
        {u"report"_s,
         report != nullptr ? QJsonValue(store::toJson(*report)) : QJsonValue(QJsonValue::Null)},
        {u"position"_s, positionJson(job)},
        {u"checks"_s, checksJson(job)},
        {u"comparisons"_s, comparisonsJson(job)},
    };
    certificate.insert(checksumKey, checksumOf(certificate));
    return certificate;
}

QString certificateChecksum(const Commissioning &job)
{
    return certificateJson(job).value(checksumKey).toString();
}

QByteArray certificateText(const QJsonObject &certificate)
{
    return QJsonDocument(certificate).toJson(QJsonDocument::Indented);
}

Result<QJsonObject> verifyCertificate(const QByteArray &text, const std::string &file)
{
    QJsonParseError problem;
    const auto certificate = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::FileMalformed,
                       {{"file", file}, {"detail", problem.errorString().toStdString()}},
                       static_cast<std::size_t>(problem.offset));
    }
    if (certificate.value("kind"_L1).toString() != kind) {
        return failure(ErrorCode::FileMalformed,
                       {{"file", file}, {"detail", "it is no certificate of this program"}});
    }
    // A name that stands there twice would read one way to people and another way to programs.
    const bool isCanonical = withoutBlanks(text) == canonical(certificate);
    if (!isCanonical || certificate.value(checksumKey).toString() != checksumOf(certificate))
        return failure(ErrorCode::CertificateChanged, {{"file", file}});
    return certificate;
}

QString certificateFileName(const Commissioning &job, const QTimeZone &zone)
{
    const auto ended =
        QDateTime::fromMSecsSinceEpoch(job.ended.time_since_epoch().count(), zone).date();
    return system::plainFileName({ended.toString(Qt::ISODate),
                                  jsonText(job.identity.model.value_or(std::string())),
                                  jsonText(job.identity.imei.value_or(std::string()))});
}

} // namespace sp7600::certificate
