// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/diagnosisjson.h"

#include "core/store/jobjson.h"
#include "core/store/jsonvalue.h"
#include "core/store/reportjson.h"
#include "core/text/findingtext.h"
#include "core/text/text.h"

#include <QJsonArray>

#include <chrono>
#include <optional>

namespace sp7600::support
{

using namespace Qt::StringLiterals;
using store::jsonText;
using store::orNull;

namespace
{

QJsonObject toJson(const EvidenceItem &item)
{
    return {{u"source"_s, jsonText(evidenceSourceName(item.source))},
            {u"at"_s, store::isoTime(item.at)},
            {u"what"_s, jsonText(item.what)},
            {u"value"_s, jsonText(item.value)}};
}

QJsonArray toJson(const std::vector<EvidenceItem> &items)
{
    QJsonArray list;
    for (const auto &item : items)
        list.append(toJson(item));
    return list;
}

QJsonObject toJson(const Remedy &remedy)
{
    QJsonObject object{{u"kind"_s, jsonText(remedyKindName(remedy.kind))}};
    if (!remedy.settings.empty())
        object.insert("settings"_L1, support::toJson(remedy.settings));
    return object;
}

QJsonObject toJson(const Finding &finding)
{
    const auto words = text::describeInEnglish(finding);
    QJsonObject parameters;
    for (const auto &[name, value] : finding.parameters)
        parameters.insert(jsonText(name), jsonText(value));
    return {{u"id"_s, jsonText(findingName(finding.id))},
            {u"severity"_s, jsonText(severityName(finding.severity))},
            {u"confidence"_s, jsonText(confidenceName(finding.confidence))},
            {u"rung"_s, jsonText(rungName(finding.rung))},
            {u"cause"_s, words.cause},
            {u"why"_s, words.why},
            {u"remedy"_s, words.remedy},
            {u"parameters"_s, parameters},
            {u"action"_s, toJson(finding.remedy)},
            {u"evidence"_s, toJson(finding.evidence)}};
}

QJsonObject toJson(const Identity &identity)
{
    return {
        {u"imei"_s, orNull(identity.imei)},         {u"imei_from_label"_s, identity.imeiFromLabel},
        {u"model"_s, orNull(identity.model)},       {u"firmware"_s, orNull(identity.firmware)},
        {u"hardware"_s, orNull(identity.hardware)}, {u"imsi"_s, orNull(identity.imsi)},
        {u"iccid"_s, orNull(identity.iccid)}};
}

QJsonObject toJson(const DeviceEvidence &device)
{
    QJsonObject object{{u"at"_s, store::isoTime(device.at)},
                       {u"port"_s, jsonText(device.port)},
                       {u"profile"_s, jsonText(device.profileId)},
                       {u"identity"_s, toJson(device.identity)}};
    if (device.settings)
        object.insert("settings"_L1, support::toJson(*device.settings));
    if (device.status)
        object.insert("status"_L1, store::toJson(*device.status));
    if (device.afterRestart)
        object.insert("after_restart"_L1, support::toJson(*device.afterRestart));
    if (device.error)
        object.insert("error"_L1, store::toJson(*device.error));
    return object;
}

QJsonValue failureJson(const std::optional<ProbeFailure> &failure)
{
    return failure ? QJsonValue(jsonText(probeFailureName(*failure))) : QJsonValue();
}

QJsonValue endpointJson(const std::optional<Endpoint> &endpoint)
{
    return endpoint && !endpoint->host.empty() ? QJsonValue(store::toJson(*endpoint))
                                               : QJsonValue();
}

QJsonObject toJson(const LaptopEvidence &laptop)
{
    QJsonArray lookups;
    for (const auto &lookup : laptop.lookups) {
        QJsonArray addresses;
        for (const auto &address : lookup.addresses)
            addresses.append(jsonText(address));
        lookups.append(QJsonObject{{u"at"_s, store::isoTime(lookup.at)},
                                   {u"host"_s, jsonText(lookup.host)},
                                   {u"resolver"_s, jsonText(lookup.resolver)},
                                   {u"addresses"_s, addresses},
                                   {u"failure"_s, failureJson(lookup.failure)},
                                   {u"milliseconds"_s, qint64{lookup.took.count()}}});
    }
    QJsonArray connects;
    for (const auto &attempt : laptop.connects) {
        connects.append(QJsonObject{{u"at"_s, store::isoTime(attempt.at)},
                                    {u"address"_s, jsonText(attempt.address)},
                                    {u"port"_s, attempt.port},
                                    {u"failure"_s, failureJson(attempt.failure)},
                                    {u"milliseconds"_s, qint64{attempt.took.count()}}});
    }
    QJsonArray addresses;
    for (const auto &own : laptop.reachability.addresses) {
        addresses.append(QJsonObject{{u"address"_s, jsonText(own.address)},
                                     {u"interface"_s, jsonText(own.interface)},
                                     {u"kind"_s, jsonText(addressKindName(own.kind))}});
    }
    QJsonObject object{
        {u"at"_s, store::isoTime(laptop.at)},
        {u"endpoint"_s, endpointJson(laptop.endpoint)},
        {u"lookups"_s, lookups},
        {u"connects"_s, connects},
        {u"captive_portal"_s, orNull(laptop.path.captivePortal)},
        {u"proxy"_s, orNull(laptop.path.proxy)},
        {u"vpn"_s, orNull(laptop.path.vpn)},
        {u"addresses"_s, addresses},
        {u"reach"_s, jsonText(reachName(laptop.reachability.conclusion))},
        {u"clock_synchronised"_s, orNull(laptop.clockSynchronised)},
        {u"clock_offset_ms"_s,
         laptop.clockOffset ? QJsonValue(qint64{laptop.clockOffset->count()}) : QJsonValue()},
    };
    if (laptop.firewall) {
        object.insert("firewall"_L1,
                      QJsonObject{{u"kind"_s, jsonText(firewallKindName(laptop.firewall->kind))},
                                  {u"state"_s, jsonText(firewallStateName(laptop.firewall->state))},
                                  {u"command"_s, jsonText(laptop.firewall->command)}});
    }
    return object;
}

QJsonObject toJson(const HeardUnit &unit)
{
    return {{u"imei"_s, jsonText(unit.imei)},
            {u"first_heard"_s, store::isoTime(unit.firstHeard)},
            {u"last_heard"_s, store::isoTime(unit.lastHeard)},
            {u"transport"_s, jsonText(transportName(unit.transport))},
            {u"peer"_s, jsonText(hostAndPort(unit.peer.address, unit.peer.port))},
            {u"frames"_s, static_cast<qint64>(unit.frames)},
            {u"reports"_s, static_cast<qint64>(unit.reports)},
            {u"heartbeats"_s, static_cast<qint64>(unit.heartbeats)},
            {u"retransmissions"_s, static_cast<qint64>(unit.retransmissions)},
            {u"duplicates"_s, static_cast<qint64>(unit.duplicates)},
            {u"longest_silence_s"_s, std::chrono::duration<double>(unit.longestSilence).count()},
            {u"last_report"_s,
             unit.lastReport ? QJsonValue(store::isoTime(unit.lastReportAt)) : QJsonValue()},
            {u"last_answer"_s, unit.lastAnswer
                                   ? QJsonValue(store::isoTime(unit.lastAnswer->received))
                                   : QJsonValue()}};
}

QJsonObject toJson(const TrafficEvidence &traffic)
{
    QJsonArray ports;
    for (const auto &port : traffic.ports)
        ports.append(jsonText(transportName(port.transport)) + u' ' + QString::number(port.port));
    QJsonArray units;
    for (const auto &unit : traffic.units)
        units.append(toJson(unit));
    QJsonObject object{{u"from"_s, store::isoTime(traffic.from)},
                       {u"to"_s, store::isoTime(traffic.to)},
                       {u"ports"_s, ports},
                       {u"address"_s, jsonText(traffic.address)},
                       {u"relay"_s, endpointJson(traffic.relay)},
                       {u"from_capture"_s, traffic.fromCapture},
                       {u"units"_s, units},
                       {u"undecodable"_s, static_cast<qint64>(traffic.undecodable)},
                       {u"relay_failures"_s, static_cast<qint64>(traffic.relayFailures)}};
    if (traffic.error)
        object.insert("error"_L1, store::toJson(*traffic.error));
    return object;
}

QJsonObject toJson(const CarrierEvidence &carrier)
{
    QJsonArray apns;
    for (const auto &known : carrier.apns)
        apns.append(jsonText(known.apn));
    return {{u"operator"_s, jsonText(carrier.operatorName)},
            {u"network"_s, jsonText(carrier.network)},
            {u"from_cells"_s, carrier.fromCells},
            {u"apns"_s, apns}};
}

} // namespace

QJsonObject toJson(const Diagnosis &diagnosis)
{
    QJsonArray ladder;
    for (const auto &result : diagnosis.ladder) {
        ladder.append(QJsonObject{{u"rung"_s, jsonText(rungName(result.rung))},
                                  {u"state"_s, jsonText(rungStateName(result.state))},
                                  {u"reason"_s, text::rungReasonInEnglish(result)},
                                  {u"evidence"_s, toJson(result.evidence)}});
    }
    QJsonArray findings;
    for (const auto &finding : diagnosis.findings)
        findings.append(toJson(finding));
    QJsonArray contradictions;
    for (const auto &contradiction : diagnosis.contradictions) {
        const auto words = text::describeInEnglish(contradiction);
        contradictions.append(QJsonObject{{u"one"_s, toJson(contradiction.one)},
                                          {u"other"_s, toJson(contradiction.other)},
                                          {u"what"_s, words.what},
                                          {u"todo"_s, words.todo}});
    }
    QJsonArray unseen;
    for (const auto &missing : diagnosis.unseen) {
        const auto words = text::describeInEnglish(missing);
        unseen.append(
            QJsonObject{{u"id"_s, jsonText(unseenName(missing.id))},
                        {u"what"_s, words.what},
                        {u"todo"_s, words.todo},
                        {u"error"_s, missing.error ? QJsonValue(store::toJson(*missing.error))
                                                   : QJsonValue()}});
    }
    return {{u"at"_s, store::isoTime(diagnosis.at)},
            {u"circumstance"_s, jsonText(circumstanceName(diagnosis.circumstance))},
            {u"ladder"_s, ladder},
            {u"findings"_s, findings},
            {u"contradictions"_s, contradictions},
            {u"unseen"_s, unseen}};
}

QJsonObject toJson(const ConnectionSettings &settings)
{
    QJsonObject object;
    for (const auto setting : settings.present()) {
        object.insert(jsonText(settingName(setting)),
                      isSecret(setting) ? u"***"_s : jsonText(*settings.value(setting)));
    }
    return object;
}

QJsonObject toJson(const SettingsSnapshot &settings)
{
    QJsonObject object;
    for (const auto setting : allSettings) {
        const auto &found = settings[setting];
        QJsonObject entry{{u"state"_s, jsonText(readStateName(found.state))},
                          {u"value"_s, QJsonValue()}};
        if (found.state == ReadState::Read)
            entry.insert("value"_L1, isSecret(setting) ? u"***"_s : jsonText(found.value));
        if (found.error)
            entry.insert("error"_L1, store::toJson(*found.error));
        object.insert(jsonText(settingName(setting)), entry);
    }
    return object;
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject object{{u"at"_s, store::isoTime(evidence.at)},
                       {u"preset"_s, evidence.target.preset
                                         ? QJsonValue(jsonText(evidence.target.preset->id))
                                         : QJsonValue()},
                       {u"endpoint"_s, endpointJson(evidence.target.endpoint)},
                       {u"imei"_s, orNull(evidence.target.imei)},
                       {u"circumstance"_s, jsonText(circumstanceName(evidence.circumstance))},
                       {u"circumstance_said"_s, evidence.circumstanceSaid}};
    if (evidence.device)
        object.insert("device"_L1, toJson(*evidence.device));
    if (evidence.laptop)
        object.insert("laptop"_L1, toJson(*evidence.laptop));
    if (evidence.traffic)
        object.insert("traffic"_L1, toJson(*evidence.traffic));
    if (evidence.carrier)
        object.insert("carrier"_L1, toJson(*evidence.carrier));
    if (evidence.lastJob) {
        // What it reported then is left to whoever wants the whole record.
        auto job = store::toJson(*evidence.lastJob);
        for (const auto part : {"proof"_L1, "report"_L1})
            job.remove(part);
        object.insert("last_job"_L1, job);
    }
    return object;
}

} // namespace sp7600::support
