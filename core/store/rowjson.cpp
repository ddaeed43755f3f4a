// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowjson.h"

#include "core/listener/decoding.h"

#include <QJsonDocument>

#include <limits>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::string_view masked = "***";

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

void putText(QJsonObject &row, QLatin1StringView key, const std::optional<std::string> &text)
{
    if (text)
        row.insert(key, textRow(*text));
}

std::optional<std::string> takeText(const QJsonObject &row, QLatin1StringView key)
{
    return textFrom(row.value(key));
}

// The value of an enumeration whose name is `text`, looked for among the first `count`.
template <typename Enum, typename NameOf>
std::optional<Enum> valueNamed(std::string_view text, std::size_t count, NameOf nameOf)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if (nameOf(value) == text)
            return value;
    }
    return {};
}

UtcMillis millisFrom(const QJsonValue &value)
{
    return UtcMillis(std::chrono::milliseconds(value.toInteger()));
}

QJsonValue millisRow(UtcMillis time)
{
    return static_cast<qint64>(time.time_since_epoch().count());
}

QJsonObject receptionRow(const Reception &reception)
{
    const QByteArray raw(reception.raw.data(), static_cast<qsizetype>(reception.raw.size()));
    QJsonObject row{
        {u"id"_s, static_cast<qint64>(reception.id)},
        {u"received_ms"_s, millisRow(reception.received)},
        {u"peer"_s, textRow(reception.peer.address)},
        {u"port"_s, reception.peer.port},
        {u"transport"_s, latin1(transportName(reception.transport))},
        {u"connection"_s, static_cast<qint64>(reception.connection)},
        {u"raw"_s, QString::fromLatin1(raw.toBase64())},
    };
    if (reception.direction == Direction::ToTracker)
        row.insert("to_tracker"_L1, true);
    if (reception.error)
        row.insert("error"_L1, rowFrom(*reception.error));
    return row;
}

std::optional<Reception> receptionFrom(const QJsonObject &row)
{
    const std::optional<std::string> peer = takeText(row, "peer"_L1);
    const Result<Transport> transport =
        parseTransport(row.value("transport"_L1).toString().toStdString());
    if (!peer || !transport || !row.value("raw"_L1).isString())
        return {};
    Reception reception;
    reception.id = row.value("id"_L1).toInteger();
    reception.received = millisFrom(row.value("received_ms"_L1));
    reception.peer = {*peer, static_cast<std::uint16_t>(row.value("port"_L1).toInt())};
    reception.transport = *transport;
    reception.connection = static_cast<std::uint64_t>(row.value("connection"_L1).toInteger());
    reception.raw = QByteArray::fromBase64(row.value("raw"_L1).toString().toLatin1()).toStdString();
    if (row.contains("error"_L1))
        reception.error = errorFrom(row.value("error"_L1).toObject());
    if (row.value("to_tracker"_L1).toBool())
        reception.direction = Direction::ToTracker;
    else
        listener::decode(reception);
    return reception;
}

QJsonObject settingResultRow(const SettingResult &result)
{
    const auto shown = [&result](const std::optional<std::string> &value) {
        return value && isSecret(result.setting) ? std::string(masked) : value;
    };
    QJsonObject row{
        {u"setting"_s, latin1(settingName(result.setting))},
        {u"outcome"_s, latin1(outcomeName(result.outcome))},
    };
    putText(row, "before"_L1, shown(result.before));
    putText(row, "wanted"_L1, shown(result.wanted));
    putText(row, "after"_L1, shown(result.after));
    if (result.afterRestart)
        row.insert("after_restart"_L1, true);
    return row;
}

std::optional<SettingResult> settingResultFrom(const QJsonObject &row)
{
    constexpr std::size_t outcomes = static_cast<std::size_t>(SettingOutcome::NotKnown) + 1;
    const auto setting = settingFromName(row.value("setting"_L1).toString().toStdString());
    const auto outcome = valueNamed<SettingOutcome>(
        row.value("outcome"_L1).toString().toStdString(), outcomes, outcomeName);
    if (!setting || !outcome)
        return {};
    return SettingResult{*setting,
                         takeText(row, "before"_L1),
                         takeText(row, "wanted"_L1),
                         takeText(row, "after"_L1),
                         *outcome,
                         row.value("after_restart"_L1).toBool()};
}

} // namespace

QJsonValue textRow(std::string_view text)
{
    const QByteArray octets(text.data(), static_cast<qsizetype>(text.size()));
    const QString decoded = QString::fromUtf8(octets);
    if (decoded.toUtf8() == octets)
        return decoded;
    return QJsonObject{{u"hex"_s, latin1(octets.toHex().toStdString())}};
}

std::optional<std::string> textFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toStdString();
    const QJsonValue hex = value.toObject().value("hex"_L1);
    if (hex.isString())
        return QByteArray::fromHex(hex.toString().toLatin1()).toStdString();
    return {};
}

QJsonObject rowFrom(const Error &error)
{
    QJsonArray parameters;
    for (const auto &[name, value] : error.parameters)
        parameters.append(QJsonArray{textRow(name), textRow(value)});
    QJsonObject row{{u"code"_s, latin1(codeName(error.code))}, {u"parameters"_s, parameters}};
    if (error.offset)
        row.insert("offset"_L1, static_cast<qint64>(*error.offset));
    return row;
}

std::optional<Error> errorFrom(const QJsonObject &row)
{
    constexpr std::size_t codes = std::numeric_limits<std::uint8_t>::max() + std::size_t{1};
    const auto code =
        valueNamed<ErrorCode>(row.value("code"_L1).toString().toStdString(), codes, codeName);
    if (!code)
        return {};
    Error error{*code};
    for (const QJsonValue item : row.value("parameters"_L1).toArray()) {
        const QJsonArray pair = item.toArray();
        const std::optional<std::string> name = textFrom(pair.at(0));
        const std::optional<std::string> value = textFrom(pair.at(1));
        if (!name || !value)
            return {};
        error.parameters.emplace_back(*name, *value);
    }
    if (row.contains("offset"_L1))
        error.offset = static_cast<std::size_t>(row.value("offset"_L1).toInteger());
    return error;
}

QJsonObject rowFrom(const Identity &identity)
{
    QJsonObject row;
    putText(row, "imei"_L1, identity.imei);
    putText(row, "model"_L1, identity.model);
    putText(row, "firmware"_L1, identity.firmware);
    putText(row, "hardware"_L1, identity.hardware);
    putText(row, "imsi"_L1, identity.imsi);
    putText(row, "iccid"_L1, identity.iccid);
    row.insert("imei_from_label"_L1, identity.imeiFromLabel);
    return row;
}

std::optional<Identity> identityFrom(const QJsonObject &row)
{
    return Identity{takeText(row, "imei"_L1),
                    takeText(row, "model"_L1),
                    takeText(row, "firmware"_L1),
                    takeText(row, "hardware"_L1),
                    takeText(row, "imsi"_L1),
                    takeText(row, "iccid"_L1),
                    row.value("imei_from_label"_L1).toBool()};
}

QJsonObject rowFrom(const SettingsSnapshot &snapshot)
{
    QJsonObject row;
    for (const SettingId setting : allSettings) {
        const ReadSetting &read = snapshot[setting];
        QJsonObject item{{u"state"_s, latin1(readStateName(read.state))},
                         {u"value"_s, textRow(read.value)}};
        if (read.provenance)
            item.insert("provenance"_L1, latin1(provenanceName(*read.provenance)));
        if (read.error)
            item.insert("error"_L1, rowFrom(*read.error));
        row.insert(latin1(settingName(setting)), item);
    }
    return row;
}

std::optional<SettingsSnapshot> snapshotFrom(const QJsonObject &row)
{
    constexpr std::size_t states = static_cast<std::size_t>(ReadState::Failed) + 1;
    SettingsSnapshot snapshot;
    for (const SettingId setting : allSettings) {
        const QString name = latin1(settingName(setting));
        // A row of a time when the setting was not known yet.
        if (!row.contains(name))
            continue;
        const QJsonObject item = row.value(name).toObject();
        const auto state = valueNamed<ReadState>(item.value("state"_L1).toString().toStdString(),
                                                 states, readStateName);
        const std::optional<std::string> value = takeText(item, "value"_L1);
        if (!state || !value)
            return {};
        ReadSetting &read = snapshot[setting];
        read.state = *state;
        read.value = *value;
        if (item.contains("provenance"_L1)) {
            read.provenance =
                provenanceFromName(item.value("provenance"_L1).toString().toStdString());
        }
        if (item.contains("error"_L1))
            read.error = errorFrom(item.value("error"_L1).toObject());
    }
    return snapshot;
}

QJsonObject rowFrom(const ConnectionSettings &settings)
{
    QJsonObject row;
    for (const SettingId setting : settings.present())
        row.insert(latin1(settingName(setting)), textRow(*settings.value(setting)));
    return row;
}

std::optional<ConnectionSettings> settingsFrom(const QJsonObject &row)
{
    ConnectionSettings settings;
    for (const SettingId setting : allSettings) {
        const QString name = latin1(settingName(setting));
        if (!row.contains(name))
            continue;
        const std::optional<std::string> text = textFrom(row.value(name));
        if (!text)
            return {};
        // As it was: a restore can want what nobody could type, an empty host for instance.
        settings.setAsRead(setting, *text);
    }
    return settings;
}

QJsonObject rowFrom(const Endpoint &endpoint)
{
    return {{u"host"_s, textRow(endpoint.host)},
            {u"port"_s, endpoint.port},
            {u"transport"_s, latin1(transportName(endpoint.transport))}};
}

std::optional<Endpoint> endpointFrom(const QJsonObject &row)
{
    const std::optional<std::string> host = takeText(row, "host"_L1);
    const int port = row.value("port"_L1).toInt();
    const auto transport = parseTransport(row.value("transport"_L1).toString().toStdString());
    if (!host || port < 0 || port > 65535 || !transport)
        return {};
    return Endpoint{*host, static_cast<std::uint16_t>(port), *transport};
}

QJsonArray rowFrom(const std::vector<SettingResult> &results)
{
    QJsonArray row;
    for (const SettingResult &result : results)
        row.append(settingResultRow(result));
    return row;
}

std::optional<std::vector<SettingResult>> resultsFrom(const QJsonArray &row)
{
    std::vector<SettingResult> results;
    for (const QJsonValue item : row) {
        std::optional<SettingResult> result = settingResultFrom(item.toObject());
        if (!result)
            return {};
        results.push_back(std::move(*result));
    }
    return results;
}

QJsonArray rowFrom(const std::vector<SettingId> &settings)
{
    QJsonArray row;
    for (const SettingId setting : settings)
        row.append(latin1(settingName(setting)));
    return row;
}

std::optional<std::vector<SettingId>> settingIdsFrom(const QJsonArray &row)
{
    std::vector<SettingId> settings;
    for (const QJsonValue item : row) {
        const auto setting = settingFromName(item.toString().toStdString());
        if (!setting)
            return {};
        settings.push_back(*setting);
    }
    return settings;
}

QJsonObject rowFrom(const Signature &signature)
{
    return {{u"installer"_s, textRow(signature.installer)},
            {u"company"_s, textRow(signature.company)}};
}

std::optional<Signature> signatureFrom(const QJsonObject &row)
{
    const auto installer = takeText(row, "installer"_L1);
    const auto company = takeText(row, "company"_L1);
    if (!installer || !company)
        return {};
    return Signature{*installer, *company};
}

namespace
{

QJsonObject obligationRow(const Obligation &obligation)
{
    return {
        {u"id"_s, static_cast<qint64>(obligation.id)},  {u"made_ms"_s, millisRow(obligation.made)},
        {u"made_by"_s, textRow(obligation.madeBy)},     {u"imei"_s, textRow(obligation.imei)},
        {u"profile"_s, textRow(obligation.profileId)},  {u"server"_s, rowFrom(obligation.server)},
        {u"meanwhile"_s, rowFrom(obligation.meanwhile)}};
}

std::optional<Obligation> obligationFrom(const QJsonObject &row)
{
    const std::optional<std::string> madeBy = takeText(row, "made_by"_L1);
    const std::optional<std::string> imei = takeText(row, "imei"_L1);
    const std::optional<std::string> profile = takeText(row, "profile"_L1);
    const std::optional<Endpoint> server = endpointFrom(row.value("server"_L1).toObject());
    const std::optional<Endpoint> meanwhile = endpointFrom(row.value("meanwhile"_L1).toObject());
    if (!madeBy || !imei || !profile || !server || !meanwhile)
        return {};
    return Obligation{row.value("id"_L1).toInteger(),
                      millisFrom(row.value("made_ms"_L1)),
                      *madeBy,
                      *imei,
                      *profile,
                      *server,
                      *meanwhile};
}

/// Everything about the proof that is not in every row. False when it cannot be read.
bool takeProof(const QJsonObject &row, Commissioning &commissioning)
{
    constexpr std::size_t kinds = static_cast<std::size_t>(ProofKind::Configured) + 1;
    const auto kind = valueNamed<ProofKind>(row.value("proof_kind"_L1).toString().toStdString(),
                                            kinds, proofKindName);
    // Before there was more than one, it was this.
    const auto earlier = commissioning.proof ? ProofKind::Direct : ProofKind::Configured;
    commissioning.proofKind = kind.value_or(earlier);
    if (row.contains("proved_at"_L1))
        commissioning.provedAt = endpointFrom(row.value("proved_at"_L1).toObject());
    if (row.contains("server_answer"_L1))
        commissioning.serverAnswer = receptionFrom(row.value("server_answer"_L1).toObject());
    if (row.contains("data_session"_L1))
        commissioning.dataSession = row.value("data_session"_L1).toBool();
    if (row.contains("obligation"_L1))
        commissioning.obligation = obligationFrom(row.value("obligation"_L1).toObject());
    return commissioning.provedAt.has_value() == row.contains("proved_at"_L1)
           && commissioning.serverAnswer.has_value() == row.contains("server_answer"_L1)
           && commissioning.obligation.has_value() == row.contains("obligation"_L1);
}

} // namespace

QJsonObject rowFrom(const Commissioning &commissioning)
{
    QJsonObject row{
        {u"started_ms"_s, millisRow(commissioning.started)},
        {u"ended_ms"_s, millisRow(commissioning.ended)},
        {u"result"_s, latin1(jobResultName(commissioning.result))},
        {u"port"_s, textRow(commissioning.port)},
        {u"profile"_s, textRow(commissioning.profileId)},
        {u"preset"_s, textRow(commissioning.presetId)},
        {u"identity"_s, rowFrom(commissioning.identity)},
        {u"settings"_s, rowFrom(commissioning.settings)},
        {u"proof_kind"_s, latin1(proofKindName(commissioning.proofKind))},
        {u"proof_report"_s, static_cast<qint64>(commissioning.proofReport)},
    };
    if (commissioning.provedAt)
        row.insert("proved_at"_L1, rowFrom(*commissioning.provedAt));
    if (commissioning.serverAnswer)
        row.insert("server_answer"_L1, receptionRow(*commissioning.serverAnswer));
    if (commissioning.dataSession)
        row.insert("data_session"_L1, *commissioning.dataSession);
    if (commissioning.obligation)
        row.insert("obligation"_L1, obligationRow(*commissioning.obligation));
    if (commissioning.proof)
        row.insert("proof"_L1, receptionRow(*commissioning.proof));
    if (commissioning.error)
        row.insert("error"_L1, rowFrom(*commissioning.error));
    if (commissioning.backupId)
        row.insert("backup"_L1, static_cast<qint64>(*commissioning.backupId));
    row.insert("installer"_L1, textRow(commissioning.installer));
    row.insert("company"_L1, textRow(commissioning.company));
    if (commissioning.correction)
        row.insert("correction"_L1, rowFrom(*commissioning.correction));
    row.insert("vehicle"_L1, rowFrom(commissioning.vehicle));
    row.insert("operator"_L1, textRow(commissioning.operatorName));
    if (commissioning.status)
        row.insert("status"_L1, rowFrom(*commissioning.status));
    row.insert("program_version"_L1, textRow(commissioning.programVersion));
    return row;
}

std::optional<Commissioning> commissioningFrom(const QJsonObject &row)
{
    constexpr std::size_t results = static_cast<std::size_t>(JobResult::Cancelled) + 1;
    const auto result = valueNamed<JobResult>(row.value("result"_L1).toString().toStdString(),
                                              results, jobResultName);
    const std::optional<std::string> port = takeText(row, "port"_L1);
    const std::optional<std::string> profile = takeText(row, "profile"_L1);
    const std::optional<std::string> preset = takeText(row, "preset"_L1);
    const std::optional<Identity> identity = identityFrom(row.value("identity"_L1).toObject());
    if (!result || !port || !profile || !preset || !identity)
        return {};
    Commissioning commissioning;
    commissioning.started = millisFrom(row.value("started_ms"_L1));
    commissioning.ended = millisFrom(row.value("ended_ms"_L1));
    commissioning.result = *result;
    commissioning.port = *port;
    commissioning.profileId = *profile;
    commissioning.presetId = *preset;
    commissioning.identity = *identity;
    std::optional<std::vector<SettingResult>> settings =
        resultsFrom(row.value("settings"_L1).toArray());
    if (!settings)
        return {};
    commissioning.settings = std::move(*settings);
    commissioning.proofReport = static_cast<std::size_t>(row.value("proof_report"_L1).toInteger());
    if (row.contains("proof"_L1)) {
        commissioning.proof = receptionFrom(row.value("proof"_L1).toObject());
        if (!commissioning.proof)
            return {};
    }
    if (!takeProof(row, commissioning))
        return {};
    if (row.contains("error"_L1)) {
        commissioning.error = errorFrom(row.value("error"_L1).toObject());
        if (!commissioning.error)
            return {};
    }
    if (row.contains("backup"_L1))
        commissioning.backupId = row.value("backup"_L1).toInteger();
    // Rows of earlier versions have none of these.
    const auto text = [&row](QLatin1StringView key) {
        return takeText(row, key).value_or(std::string());
    };
    commissioning.installer = text("installer"_L1);
    commissioning.company = text("company"_L1);
    if (row.contains("correction"_L1)) {
        commissioning.correction = signatureFrom(row.value("correction"_L1).toObject());
        if (!commissioning.correction)
            return {};
    }
    commissioning.vehicle = vehicleFrom(row.value("vehicle"_L1).toObject());
    commissioning.operatorName = text("operator"_L1);
    if (row.contains("status"_L1))
        commissioning.status = statusFrom(row.value("status"_L1).toObject());
    commissioning.programVersion = text("program_version"_L1);
    return commissioning;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> objectFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    return document.object();
}

std::optional<QJsonArray> listFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return {};
    return document.array();
}

} // namespace sp7600::store
