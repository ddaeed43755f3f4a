// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decoder.h"
#include "core/support/supportfile.h"
#include "tests/support/unzipped.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::support;
using namespace std::chrono_literals;

namespace
{

const std::string imei = "359999046544250";
const std::string devicePassword = "Tr4ckerPass";
const std::string apnPassword = "apn\"Geheim";
const std::string oldPassword = "0ldPassword";
const std::string vin = "3N1AB7AP5KY123456";

UtcMillis at(int second)
{
    using namespace std::chrono;
    return sys_days(2026y / March / 14) + 9h + seconds(second);
}

std::shared_ptr<const Reception> heard(std::string raw, int second,
                                       Direction direction = Direction::FromTracker)
{
    Reception reception;
    reception.received = at(second);
    reception.peer = {"192.0.2.7", 40000};
    reception.local = {"192.0.2.1", 8888};
    reception.connection = 3;
    reception.direction = direction;
    if (direction == Direction::FromTracker) {
        if (auto reports = protocol::decodeFrame(raw))
            reception.reports = std::move(*reports);
    }
    reception.raw = std::move(raw);
    return std::make_shared<const Reception>(std::move(reception));
}

std::string frame()
{
    return "*GS16," + imei + ",092653140326,1C,GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80#";
}

device::Transcript::Entry said(device::TranscriptLine::Direction direction, const std::string &text,
                               int second)
{
    return {at(second), "/dev/ttyUSB0", {direction, text}};
}

/// Everything with a secret in it that can have one.
SupportContents contents()
{
    using enum device::TranscriptLine::Direction;
    SupportContents made;
    auto &evidence = made.evidence;
    evidence.at = at(60);
    evidence.device.emplace();
    evidence.device->port = "/dev/ttyUSB0";
    evidence.device->identity = {imei, "SP/7600", "V1.10", {}, {}, {}, false};
    evidence.device->settings.emplace();
    auto &settings = *evidence.device->settings;
    settings[SettingId::Host] = {ReadState::Read, "server.example", Provenance::Observed, {}};
    settings[SettingId::ApnPassword] = {ReadState::Read, apnPassword, Provenance::Observed, {}};
    evidence.lastJob.emplace();
    evidence.lastJob->settings = {
        {SettingId::ApnPassword, oldPassword, oldPassword, oldPassword, SettingOutcome::Unchanged}};
    made.diagnosis.at = at(60);
    Finding finding;
    finding.id = FindingId::ApnCredentialsMissing;
    finding.remedy.kind = RemedyKind::WriteSettings;
    finding.remedy.settings.setAsRead(SettingId::ApnPassword, apnPassword);
    finding.parameters = {{"apn", apnPassword}};
    finding.evidence = {{EvidenceSource::Device, at(1), "settings.apn", apnPassword}};
    made.diagnosis.findings = {finding};
    made.secrets = {devicePassword};
    made.transcript = {said(Sent, devicePassword + ",SIP", 1),
                       said(Received, "SIP: " + apnPassword, 2), said(Unsolicited, frame(), 3)};
    made.traffic = {
        heard(frame(), 10), heard(devicePassword + ",VEP;" + oldPassword, 11, Direction::ToTracker),
        heard("Tr4cker", 12, Direction::ToTracker), heard("Pass,SIP", 13, Direction::ToTracker)};
    return made;
}

} // namespace

/// The file for whoever helps, and what must not be in it.
class TestSupportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretIsInAnyMember()
    {
        const QTemporaryDir folder;
        const auto path = writeSupportFile(contents(), {}, folder.path());
        QVERIFY(path.has_value());
        const auto members = unzipped(*path);
        const QStringList wanted{u"diagnosis.json"_s, u"diagnosis.txt"_s, u"evidence.json"_s,
                                 u"read-me.txt"_s,    u"reports.jsonl"_s, u"serial.txt"_s,
                                 u"settings.json"_s,  u"system.json"_s,   u"traffic.pcapng"_s};
        QCOMPARE(members.keys(), wanted);
        for (auto member = members.begin(); member != members.end(); ++member) {
            for (const auto &secret : {devicePassword, apnPassword, oldPassword,
                                       std::string("apn\\\"Geheim"), std::string("Geheim")}) {
                const auto name = member.key() + u": "_s + QString::fromStdString(secret);
                QVERIFY2(!member->contains(secret.c_str()), qPrintable(name));
                const auto hex = QByteArray::fromStdString(secret).toHex();
                QVERIFY2(!member->toLower().contains(hex), qPrintable(name));
            }
        }
        // Cut in two between packets it is no less a password.
        QVERIFY(!members.value(u"traffic.pcapng"_s).contains("Tr4cker"));
        QVERIFY(!members.value(u"traffic.pcapng"_s).contains("Pass,SIP"));
    }

    void whatHelpsIsInIt()
    {
        const QTemporaryDir folder;
        const auto path = writeSupportFile(contents(), {}, folder.path());
        QVERIFY(path.has_value());
        const auto members = unzipped(*path);
        QVERIFY(members.value(u"serial.txt"_s).contains("> ***********,SIP"));
        QVERIFY(members.value(u"serial.txt"_s).contains("N19.432608"));
        const auto packets = members.value(u"traffic.pcapng"_s);
        QVERIFY(packets.startsWith(QByteArray::fromHex("0a0d0d0a")));
        QVERIFY(packets.contains("N19.432608"));
        QVERIFY(packets.contains(",VEP;"));
        const auto settings = QJsonDocument::fromJson(members.value(u"settings.json"_s)).object();
        QCOMPARE(settings.value("host"_L1).toObject().value("value"_L1).toString(),
                 u"server.example"_s);
        QCOMPARE(settings.value("apn_password"_L1).toObject().value("value"_L1).toString(),
                 u"***"_s);
        const auto system = QJsonDocument::fromJson(members.value(u"system.json"_s)).object();
        QVERIFY(system.value("program"_L1).toString().startsWith(u"SP7600 Installer "_s));
        const auto diagnosis = QJsonDocument::fromJson(members.value(u"diagnosis.json"_s)).object();
        const auto finding = diagnosis.value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding.value("id"_L1).toString(), u"apn-credentials-missing"_s);
        QVERIFY(members.value(u"reports.jsonl"_s).contains("\"latitude\":19.432608"));
    }

    void positionsAreLeftOutWhereThatIsWanted()
    {
        const QTemporaryDir folder;
        const auto path = writeSupportFile(contents(), {.withoutPositions = true}, folder.path());
        QVERIFY(path.has_value());
        const auto members = unzipped(*path);
        QVERIFY(!members.contains(u"traffic.pcapng"_s));
        for (auto member = members.begin(); member != members.end(); ++member) {
            for (const auto *place : {"19.432608", "99.133209", "latitude"})
                QVERIFY2(!member->contains(place), qPrintable(member.key()));
        }
        QVERIFY(members.value(u"reports.jsonl"_s).contains(imei.c_str()));
        QVERIFY(members.value(u"read-me.txt"_s).contains("Positions were left out"));
    }

    void theVehiclesNumberIsLeftOutWhereThatIsWanted()
    {
        auto made = contents();
        auto report = *heard(frame(), 20);
        report.reports.front().obd.emplace();
        report.reports.front().obd->vinSent = true;
        report.reports.front().obd->vin = vin;
        made.traffic.push_back(std::make_shared<const Reception>(report));
        made.diagnosis.findings.front().evidence.front().value = std::string(vin) + " XYZ-987";
        made.evidence.lastJob.emplace();
        made.evidence.lastJob->vehicle.plate = "XYZ-987";
        const QTemporaryDir folder;
        const auto with = writeSupportFile(made, {}, folder.path());
        QVERIFY(with.has_value());
        QVERIFY(unzipped(*with).value(u"reports.jsonl"_s).contains(vin.c_str()));
        const auto without = writeSupportFile(made, {.withoutVin = true}, folder.path());
        QVERIFY(without.has_value());
        QVERIFY(*without != *with);
        const auto members = unzipped(*without);
        QVERIFY(!members.contains(u"traffic.pcapng"_s));
        for (auto member = members.begin(); member != members.end(); ++member)
            QVERIFY2(!member->contains(vin.c_str()) && !member->contains("XYZ-987"),
                     qPrintable(member.key()));
        // A place is another matter.
        QVERIFY(members.value(u"reports.jsonl"_s).contains("latitude"));
    }

    void onlyTheLastMinutesAreInIt()
    {
        auto made = contents();
        made.evidence.at = at(3600);
        made.traffic.push_back(heard("*GS16," + imei + ",102653140326,1C#", 3500));
        made.transcript.push_back(said(device::TranscriptLine::Direction::Sent, "LATE", 3500));
        const QTemporaryDir folder;
        const auto path = writeSupportFile(made, {}, folder.path());
        QVERIFY(path.has_value());
        const auto members = unzipped(*path);
        QVERIFY(!members.value(u"serial.txt"_s).contains("SIP"));
        QVERIFY(members.value(u"serial.txt"_s).contains("LATE"));
        QVERIFY(!members.value(u"traffic.pcapng"_s).contains("N19.432608"));
        QVERIFY(members.value(u"traffic.pcapng"_s).contains(",102653140326"));
    }

    void itsNameTellsDayModelAndUnit()
    {
        const QTemporaryDir folder;
        QCOMPARE(supportFileName(contents().evidence), u"2026-03-14_SP-7600_359999046544250.zip"_s);
        auto nobody = contents().evidence;
        nobody.device.reset();
        QCOMPARE(supportFileName(nobody), u"2026-03-14_tracker_unknown.zip"_s);
        nobody.target.imei = imei;
        QCOMPARE(supportFileName(nobody), u"2026-03-14_tracker_359999046544250.zip"_s);
        auto evil = contents().evidence;
        evil.device->identity.model = "../../etc\n\u202E";
        QVERIFY(!supportFileName(evil).contains(u'/'));
        QVERIFY(!supportFileName(evil).contains(u".."_s));
    }

    void whatIsThereUnderItsOwnNameStays()
    {
        const QTemporaryDir folder;
        const auto first = writeSupportFile(contents(), {}, folder.path());
        const auto second = writeSupportFile(contents(), {}, folder.path());
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        QVERIFY(QFile::exists(*first));
        QVERIFY(!unzipped(*second).isEmpty());
    }

    void aFileIsWrittenWhereItWasAskedFor()
    {
        const QTemporaryDir folder;
        const auto name = folder.filePath(u"mine.zip"_s);
        const auto path = writeSupportFile(contents(), {}, name);
        QVERIFY(path.has_value());
        QCOMPARE(*path, name);
        QVERIFY(!unzipped(name).isEmpty());
        const auto refused = writeSupportFile(contents(), {}, folder.filePath(u"none/mine.zip"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestSupportFile)
#include "test_supportfile.moc"
