// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/supportfile.h"

#include "core/capture/writers.h"
#include "core/device/ports.h"
#include "core/device/usbid.h"
#include "core/store/reportjson.h"
#include "core/support/diagnosisjson.h"
#include "core/support/diagnosistext.h"
#include "core/support/redactor.h"
#include "core/system/filename.h"
#include "core/system/savefile.h"
#include "core/text/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace sp7600::support
{

using namespace Qt::StringLiterals;

namespace
{

/// How much of the traffic and the conversation belongs to it.
constexpr auto lastMinutes = std::chrono::minutes(10);

Redactor redactorFor(const SupportContents &contents, const SupportOptions &options)
{
    Redactor redactor;
    for (const auto &secret : contents.secrets)
        redactor.add(secret);
    const auto &evidence = contents.evidence;
    if (evidence.device && evidence.device->settings)
        redactor.add(*evidence.device->settings);
    if (evidence.device && evidence.device->afterRestart)
        redactor.add(*evidence.device->afterRestart);
    if (evidence.lastJob) {
        for (const auto &entry : evidence.lastJob->settings) {
            if (!isSecret(entry.setting))
                continue;
            for (const auto &value : {entry.before, entry.wanted, entry.after})
                redactor.add(value.value_or(std::string()));
        }
    }
    for (const auto &finding : contents.diagnosis.findings)
        redactor.add(finding.remedy.settings);
    if (options.withoutVin) {
        if (evidence.lastJob) {
            redactor.add(evidence.lastJob->vehicle.vin);
            redactor.add(evidence.lastJob->vehicle.plate);
        }
        for (const auto &reception : contents.traffic) {
            for (const auto &report : reception->reports) {
                if (report.obd && report.obd->vin)
                    redactor.add(*report.obd->vin);
            }
        }
    }
    return redactor;
}

std::string imeiOf(const Evidence &evidence)
{
    if (evidence.device && evidence.device->identity.imei)
        return *evidence.device->identity.imei;
    return evidence.target.imei.value_or("unknown");
}

std::string modelOf(const Evidence &evidence)
{
    const bool isKnown = evidence.device && evidence.device->identity.model;
    return isKnown ? *evidence.device->identity.model : "tracker";
}

QByteArray octets(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray serialText(const SupportContents &contents, const SupportOptions &options)
{
    // A place has more decimals than anything else that a tracker tells.
    static const QRegularExpression coordinate(u"\\d+\\.\\d{4,}"_s);
    QString all;
    const auto from = contents.evidence.at - lastMinutes;
    for (const auto &entry : contents.transcript) {
        using enum device::TranscriptLine::Direction;
        // What comes unasked may be a report.
        const bool isHidden =
            (options.withoutPositions || options.withoutVin) && entry.line.direction == Unsolicited;
        if (entry.at < from || isHidden)
            continue;
        const auto mark = entry.line.direction == Sent       ? u">"_s
                          : entry.line.direction == Received ? u"<"_s
                                                             : u"*"_s;
        auto line = text::escaped(entry.line.text);
        if (options.withoutPositions)
            line.replace(coordinate, u"***"_s);
        all += u"%1  %2  %3 %4\n"_s.arg(store::isoTime(entry.at), text::escaped(entry.port), mark,
                                        line);
    }
    return all.toUtf8();
}

std::vector<Reception> lastReceptions(const SupportContents &contents)
{
    // A capture may be of any time: what counts is the end of it.
    UtcMillis end{};
    for (const auto &reception : contents.traffic)
        end = std::max(end, reception->received);
    std::vector<Reception> last;
    for (const auto &reception : contents.traffic) {
        if (reception->received >= end - lastMinutes)
            last.push_back(*reception);
    }
    return last;
}

QByteArray packetsOf(const std::vector<Reception> &receptions)
{
    const auto writer = capture::makePcapngWriter();
    auto all = writer->begin();
    for (const auto &reception : receptions)
        all += writer->add(reception, {});
    return all + writer->finish();
}

/// Only what is known to tell neither a place nor a vehicle stays of a report where that is wanted.
QJsonObject hidden(const QJsonObject &report, const SupportOptions &options)
{
    if (!options.withoutPositions && !options.withoutVin)
        return report;
    QStringList kept{u"kind"_s,     u"dialect"_s, u"imei"_s,      u"time"_s,
                     u"event_id"_s, u"sys"_s,     u"cot"_s,       u"adc"_s,
                     u"received"_s, u"peer"_s,    u"transport"_s, u"time_doubt"_s};
    if (!options.withoutPositions)
        kept += {u"gps"_s, u"gsm"_s};
    QJsonObject result;
    for (const auto &name : kept) {
        if (report.contains(name))
            result.insert(name, report.value(name));
    }
    return result;
}

QByteArray reportsOf(const std::vector<Reception> &receptions, const SupportOptions &options)
{
    QByteArray all;
    for (const auto &reception : receptions) {
        for (const auto &report : reception.reports) {
            const auto line = hidden(store::toJson(reception, report), options);
            all += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return all;
}

QJsonArray portsJson()
{
    QJsonArray list;
    for (const auto &port : device::scanPorts().ports) {
        QJsonArray users;
        for (const auto &user : port.users)
            users.append(text::escaped(user.program));
        list.append(QJsonObject{
            {u"name"_s, text::escaped(port.name)},
            {u"description"_s, text::escaped(port.description)},
            {u"chip"_s, text::escaped(port.chip)},
            {u"driver"_s, text::escaped(port.driver)},
            {u"usb_id"_s,
             port.usbId ? QJsonValue(text::escaped(device::usbIdText(*port.usbId))) : QJsonValue()},
            {u"used_by"_s, users},
            {u"problem"_s,
             port.problem ? QJsonValue(text::describeInEnglish(*port.problem)) : QJsonValue()}});
    }
    return list;
}

QJsonObject systemJson()
{
    return {{u"program"_s, u"SP7600 Installer " SP7600_VERSION ""_s},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"language"_s, QLocale::system().name()},
            {u"time_zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
            {u"ports"_s, portsJson()}};
}

QByteArray noteToReader(const SupportOptions &options)
{
    QString note =
        u"Made by SP7600 Installer " SP7600_VERSION " for somebody who helps.\n"
        "\n"
        "diagnosis.txt   what was found, to be read\n"
        "diagnosis.json  the same for programs\n"
        "evidence.json   what was gathered\n"
        "settings.json   what the tracker holds\n"
        "serial.txt      what was said on the cable in the last ten minutes:\n"
        "                > sent, < answered, * said unasked\n"
        "traffic.pcapng  what trackers and servers said, as packets (Wireshark)\n"
        "reports.jsonl   the reports in it, decoded\n"
        "system.json     versions and facts of this computer\n"
        "\n"
        "Passwords are masked by asterisks everywhere. Frames in which one was masked have a wrong "
        "checksum.\n"_s;
    if (options.withoutPositions)
        note += u"Positions were left out, and with them the packets.\n"_s;
    if (options.withoutVin)
        note +=
            u"The vehicle's number (VIN) and plate were left out, and with them the packets.\n"_s;
    return note.toUtf8();
}

} // namespace

QString supportFileName(const Evidence &evidence)
{
    const auto day = store::isoTime(evidence.at).left(10);
    return system::plainFileName({day, QString::fromStdString(modelOf(evidence)),
                                  QString::fromStdString(imeiOf(evidence))})
           + u".zip"_s;
}

std::vector<ZipMember> supportMembers(const SupportContents &contents,
                                      const SupportOptions &options)
{
    const auto redactor = redactorFor(contents, options);
    auto receptions = lastReceptions(contents);
    redactor.mask(receptions);

    std::vector<ZipMember> members{
        {"read-me.txt", noteToReader(options)},
        {"diagnosis.txt", diagnosisText(contents.diagnosis).toUtf8()},
        {"diagnosis.json", octets(toJson(contents.diagnosis))},
        {"evidence.json", octets(toJson(contents.evidence))},
        {"serial.txt", serialText(contents, options)},
        {"reports.jsonl", reportsOf(receptions, options)},
        {"system.json", octets(systemJson())},
    };
    const auto &device = contents.evidence.device;
    if (device && device->settings)
        members.push_back({"settings.json", octets(toJson(*device->settings))});
    for (auto &member : members)
        member.content = QByteArray::fromStdString(redactor.masked(
            {member.content.constData(), static_cast<std::size_t>(member.content.size())}));
    // Its octets were masked before: their checksums are of what they are now.
    if (!options.withoutPositions && !options.withoutVin)
        members.push_back({"traffic.pcapng", packetsOf(receptions)});
    return members;
}

Result<QString> writeSupportFile(const SupportContents &contents, const SupportOptions &options,
                                 const QString &where)
{
    auto path = where;
    if (QFileInfo(where).isDir()) {
        const auto name = supportFileName(contents.evidence);
        const auto base = name.chopped(4);
        path = QDir(where).filePath(name);
        for (int i = 2; QFileInfo::exists(path); ++i)
            path = QDir(where).filePath(u"%1_%2.zip"_s.arg(base).arg(i));
    }
    const auto zip = zipOf(supportMembers(contents, options), path);
    if (!zip)
        return std::unexpected(zip.error());
    if (const auto saved = system::saveFile(path, *zip); !saved)
        return std::unexpected(saved.error());
    return path;
}

} // namespace sp7600::support
