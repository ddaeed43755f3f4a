// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"
#include "tests/certificate/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::certificate;

namespace
{

QByteArray text()
{
    return certificateText(certificateJson(samples::proved()));
}

ErrorCode codeOf(const QByteArray &certificate)
{
    const auto verified = verifyCertificate(certificate, "c.json");
    return verified ? ErrorCode::Cancelled : verified.error().code;
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsKnown()
    {
        const auto json = certificateJson(samples::proved());
        QCOMPARE(json.value("certificate"_L1).toInteger(), 42);
        QCOMPARE(json.value("result"_L1).toString(), u"proved"_s);
        const auto tracker = json.value("tracker"_L1).toObject();
        QCOMPARE(tracker.value("imei"_L1).toString(), QString::fromLatin1(samples::imei));
        const auto vehicle = json.value("vehicle"_L1).toObject();
        QCOMPARE(vehicle.value("plate"_L1).toString(), u"ABC-123-D"_s);
        QCOMPARE(vehicle.value("vin"_L1).toString(), u"3FA6P0H75ER123456"_s);
        QCOMPARE(vehicle.value("vin_source"_L1).toString(), u"vehicle"_s);
        const auto proof = json.value("proof"_L1).toObject();
        QCOMPARE(proof.value("sort"_L1).toString(), u"direct"_s);
        QCOMPARE(proof.value("authenticated"_L1), QJsonValue(false));
        const auto status = json.value("status"_L1).toObject();
        QCOMPARE(status.value("signal_bars"_L1).toInt(), 4);
        QCOMPARE(status.value("odometer_m"_L1).toInt(), 87'231'000);
        QVERIFY(status.contains("data_session"_L1) && status.value("data_session"_L1).isNull());
        const auto position = json.value("position"_L1).toObject();
        QCOMPARE(position.value("uncertainty_m"_L1).toDouble(), 6.0);
        QCOMPARE(json.value("comparisons"_L1).toArray().size(), 4);
        QCOMPARE(json.value("settings"_L1)
                     .toObject()
                     .value("apn_password"_L1)
                     .toObject()
                     .value("after"_L1)
                     .toString(),
                 u"***"_s);
        QVERIFY(!text().contains("hunter"));
    }

    void whatIsNotKnownIsNull()
    {
        const auto json = certificateJson(Commissioning{});
        for (const auto *const key : {"certificate", "installer", "company", "status", "report",
                                      "position", "error", "backup", "preset"}) {
            QVERIFY2(json.value(QLatin1StringView(key)).isNull(), key);
        }
        QCOMPARE(json.value("proof"_L1).toObject().value("sort"_L1).toString(), u"none"_s);
        QVERIFY(json.value("vehicle"_L1).toObject().value("vin_source"_L1).isNull());
        QVERIFY(verifyCertificate(certificateText(json), "c.json"));
        // The same keys as of one that knows everything.
        QCOMPARE(json.keys(), certificateJson(samples::proved()).keys());
    }

    void whoWasCorrectedIsNamedAndTheRecordStays()
    {
        auto job = samples::proved();
        QVERIFY(certificateJson(job).value("recorded"_L1).isNull());
        job.correction = Signature{"Eva Ruiz", ""};
        const auto json = certificateJson(job);
        QCOMPARE(json.value("installer"_L1).toString(), u"Eva Ruiz"_s);
        QVERIFY(json.value("company"_L1).isNull());
        const auto recorded = json.value("recorded"_L1).toObject();
        QCOMPARE(recorded.value("installer"_L1).toString(), u"Ana Torres"_s);
        QCOMPARE(recorded.value("company"_L1).toString(), u"Rastreo del Norte"_s);
        QVERIFY(verifyCertificate(certificateText(json), "c.json"));
        QVERIFY(certificateCsv({job}).contains(",Eva Ruiz,,2026-"));
    }

    void itIsTheSameEachTimeAndVerifies()
    {
        QCOMPARE(text(), text());
        const auto verified = verifyCertificate(text(), "c.json");
        QVERIFY(verified);
        QCOMPARE(*verified, certificateJson(samples::proved()));
        // Blanks between its parts do not matter, as from another program's formatting.
        const auto dense = QJsonDocument(*verified).toJson(QJsonDocument::Compact);
        QVERIFY(verifyCertificate(dense, "c.json"));
        QVERIFY(verifyCertificate(text().replace("\n", "\r\n"), "c.json"));
    }

    void eachChangedOctetShows()
    {
        const auto whole =
            QJsonDocument(certificateJson(samples::proved())).toJson(QJsonDocument::Compact);
        QVERIFY(verifyCertificate(whole, "c.json"));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            auto changed = whole;
            changed[i] = changed[i] == '1' ? '2' : '1';
            QVERIFY2(!verifyCertificate(changed, "c.json"), changed.mid(i - 20, 40).constData());
        }
        for (qsizetype i = 0; i < whole.size(); i += 97)
            QVERIFY(!verifyCertificate(whole.left(i), "c.json"));
    }

    void oneOfTheFirstLayoutVerifies()
    {
        QFile file(QStringLiteral(SP7600_SOURCE_DIR "/tests/certificate/data/format1.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto old = file.readAll();
        const auto verified = verifyCertificate(old, "format1.json");
        QVERIFY(verified);
        QCOMPARE(verified->value("format"_L1).toInt(), 1);
        QCOMPARE(verified->value("certificate"_L1).toInt(), 42);
        QCOMPARE(codeOf(QByteArray(old).replace("\"signal\": 4", "\"signal\": 5")),
                 ErrorCode::CertificateChanged);
    }

    void aChangeIsNamed()
    {
        QCOMPARE(codeOf(text().replace("\"proved\"", "\"failed\"")), ErrorCode::CertificateChanged);
        QCOMPARE(codeOf(text().replace("\"direct\"", "\"relay\"")), ErrorCode::CertificateChanged);
        // A word that stands there twice, the first time for people.
        QCOMPARE(codeOf(text().replace("{\n    \"backup\"", "{\n\"result\":\"failed\",\"backup\"")),
                 ErrorCode::CertificateChanged);
        auto without = certificateJson(samples::proved());
        without.remove("checksum"_L1);
        QCOMPARE(codeOf(certificateText(without)), ErrorCode::CertificateChanged);
        QCOMPARE(codeOf("{"), ErrorCode::FileMalformed);
        QCOMPARE(codeOf("[]"), ErrorCode::FileMalformed);
        QCOMPARE(codeOf("{\"kind\":\"sp7600-settings\"}"), ErrorCode::FileMalformed);
    }

    void aTableHasOneRowForEachUnit()
    {
        auto strange = samples::configured();
        strange.vehicle.plate = "=HYPERLINK(\"http://192.0.2.1\")";
        strange.vehicle.name = "two\r\nlines, \"quoted\"";
        strange.installer = "@SUM(1)";
        const auto table = certificateCsv({samples::proved(), strange});
        QVERIFY(table.startsWith("certificate,result,proof,started,"));
        const auto lines = table.split('\n');
        QVERIFY(lines.at(1).startsWith("42,proved,direct,2026-03-14T09:26:53"));
        QVERIFY(lines.at(1).contains(",25.686613,-100.316116,6,"));
        QVERIFY(lines.at(1).contains(",87229000,"));
        QVERIFY(lines.at(1).contains(",Telcel,8952020123456789012,4,-71,Ana Torres,"));
        QVERIFY(lines.at(1).contains(certificateChecksum(samples::proved()).toLatin1()));
        QVERIFY(lines.at(1).contains(",***,"));
        QVERIFY(table.contains("\"'=HYPERLINK(\"\"http://192.0.2.1\"\")\""));
        QVERIFY(table.contains("\"two\r\nlines, \"\"quoted\"\"\""));
        QVERIFY(table.contains(",'@SUM(1),"));
        QVERIFY(table.contains("report-heard=not-known"));
        QVERIFY(!table.contains("hunter"));
        // As many cells as names.
        const auto cells = lines.at(0).count(',');
        QCOMPARE(lines.at(1).count(','), cells);
        QCOMPARE(table.count("\r\n"), 4); // Three lines, and a break in a cell.
    }

    void theReportedOdometerStandsInTheTableWhereNobodyGaveOne()
    {
        auto job = samples::proved();
        job.vehicle.odometerMetres.reset();
        const auto heard = heardOdometer(job);
        QVERIFY(heard);
        const auto table = certificateCsv({job});
        const auto names = table.split('\n').at(0).split(',');
        const auto cells = table.split('\n').at(1).split(',');
        QCOMPARE(cells.at(names.indexOf("odometer_m")), QByteArray::number(*heard));
    }

    void itsNameIsForEveryFileSystem()
    {
        const QTimeZone utc("UTC");
        QCOMPARE(certificateFileName(samples::proved(), utc),
                 u"2026-03-14_SP7600_359999046544250"_s);
        auto strange = samples::proved();
        strange.identity.model = "../../a:b c\xC3\xA9";
        QCOMPARE(certificateFileName(strange, utc), u"2026-03-14_a-b-ce_359999046544250"_s);
        QCOMPARE(certificateFileName(Commissioning{}, utc), u"1970-01-01"_s);
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "test_certificate.moc"
