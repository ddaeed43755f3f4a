// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/batchlist.h"
#include "core/commissioning/batchresult.h"
#include "core/commissioning/csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

constexpr auto fileName = "fleet.csv";

QByteArray shown(const Error &error)
{
    QByteArray text(codeName(error.code).data());
    for (const auto &[name, value] : error.parameters)
        text += " " + QByteArray::fromStdString(name) + "=" + QByteArray::fromStdString(value);
    return text;
}

QString parameter(const Error &error, const char *name)
{
    return QString::fromStdString(std::string(error.parameter(name)));
}

/// A list of so many good rows, each with another IMEI.
QByteArray rows(int count)
{
    QByteArray text = "imei,vehicle\n";
    for (int i = 0; i < count; ++i) {
        auto imei = "35999904" + QByteArray::number(i).rightJustified(6, '0') + "0";
        imei.back() = imeiCheckDigit(imei.toStdString());
        text += imei + ",\n";
    }
    return text;
}

Result<BatchList> parsed(const QByteArray &text)
{
    return parseBatchList({text.constData(), static_cast<std::size_t>(text.size())}, fileName);
}

BatchRecord record(const char *imei, const char *vehicle, VehicleState state)
{
    BatchRecord record;
    record.imei = imei;
    record.vehicle = vehicle;
    record.state = state;
    return record;
}

} // namespace

class TestBatchList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsualFormIsRead_data();
    void everyUsualFormIsRead();
    void settingsAndPresetsOfARowAreTaken();
    void whatTheCertificatesSayOfAVehicleIsTaken();
    void theRowWinsOverTheWholeBatch();
    void aBrokenListIsRefused_data();
    void aBrokenListIsRefused();
    void aListHasItsLimits();
    void whatIsNoFileIsRefused();
    void cellsAreQuotedAndGuarded_data();
    void cellsAreQuotedAndGuarded();
    void whatIsWrittenIsReadAgain();
    void aResultIsReadAgain();
    void whatIsNoResultIsRefused_data();
    void whatIsNoResultIsRefused();
    void aResultThatCannotBeWrittenIsTold();
    void passwordsAreNotInWhatWasWanted();
};

void TestBatchList::everyUsualFormIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("plain") << "imei,vehicle\n359999046544250,Truck 12\n"_ba;
    QTest::addRow("no last line end") << "imei,vehicle\n359999046544250,Truck 12"_ba;
    QTest::addRow("CRLF") << "imei,vehicle\r\n359999046544250,Truck 12\r\n"_ba;
    QTest::addRow("CR") << "imei,vehicle\r359999046544250,Truck 12\r"_ba;
    QTest::addRow("byte order mark")
        << "\xEF\xBB\xBFimei,vehicle\r\n359999046544250,Truck 12\r\n"_ba;
    QTest::addRow("semicolons") << "imei;vehicle\n359999046544250;Truck 12\n"_ba;
    QTest::addRow("tabs") << "imei\tvehicle\n359999046544250\tTruck 12\n"_ba;
    QTest::addRow("quotes") << "\"imei\",\"vehicle\"\n\"359999046544250\",\"Truck 12\"\n"_ba;
    QTest::addRow("quotes and blanks") << "imei , vehicle\n \"359999046544250\" , Truck 12 \n"_ba;
    QTest::addRow("capitals") << "IMEI,Vehicle\n359999046544250,Truck 12\n"_ba;
    QTest::addRow("other order") << "vehicle,imei\nTruck 12,359999046544250\n"_ba;
    QTest::addRow("grouped") << "imei,vehicle\n359999 04 654425 0,Truck 12\n"_ba;
    QTest::addRow("empty rows") << "imei,vehicle\n\n,\n359999046544250,Truck 12\n\n,\n"_ba;
    QTest::addRow("empty settings") << "imei,vehicle,apn,preset\n359999046544250,Truck 12,,\n"_ba;
    QTest::addRow("other separators inside quotes")
        << "imei,vehicle,\"apn\"\n359999046544250,\"Truck 12\",\"\"\n"_ba;
}

void TestBatchList::everyUsualFormIsRead()
{
    QFETCH(const QByteArray, text);
    const auto list = parsed(text);
    QVERIFY2(list.has_value(), list ? "" : shown(list.error()).constData());
    QCOMPARE(list->vehicles.size(), std::size_t(1));
    const auto &vehicle = list->vehicles.front();
    QCOMPARE(vehicle.imei, std::string("359999046544250"));
    QCOMPARE(vehicle.name, std::string("Truck 12"));
    QVERIFY(vehicle.settings.empty());
    QVERIFY(vehicle.presetId.empty());
}

void TestBatchList::settingsAndPresetsOfARowAreTaken()
{
    const auto list = parsed("imei;vehicle;preset;apn;server_port;time_zone\n"
                             "359999046544250;\"Van; \"\"blue\"\"\";plaspy;internet.mx;08888;'-3\n"
                             "490154203237518;;;;;+05:30\n"_ba);
    QVERIFY2(list.has_value(), list ? "" : shown(list.error()).constData());
    const auto &first = list->vehicles.at(0);
    QCOMPARE(first.row, std::size_t(2));
    QCOMPARE(first.name, std::string("Van; \"blue\""));
    QCOMPARE(first.presetId, std::string("plaspy"));
    QCOMPARE(first.settings.value(SettingId::Apn).value(), std::string("internet.mx"));
    QCOMPARE(first.settings.value(SettingId::ServerPort).value(), std::string("8888"));
    QCOMPARE(first.settings.value(SettingId::TimeZone).value(), std::string("-03:00"));
    const auto &second = list->vehicles.at(1);
    QCOMPARE(second.row, std::size_t(3));
    QCOMPARE(second.settings.present(), std::vector{SettingId::TimeZone});
}

void TestBatchList::whatTheCertificatesSayOfAVehicleIsTaken()
{
    const auto list = parsed("imei,vehicle,plate,vin\n"
                             "359999046544250,Van,ABC-123,3FA6P0H75ER123456\n"
                             "490154203237518,Car,,\n"_ba);
    QVERIFY2(list.has_value(), list ? "" : shown(list.error()).constData());
    const auto vehicle = targetOf(list->vehicles.at(0), {}).vehicle;
    QCOMPARE(vehicle, (VehicleDetails{"Van", "ABC-123", "3FA6P0H75ER123456", {}}));
    QCOMPARE(targetOf(list->vehicles.at(1), {}).vehicle, (VehicleDetails{"Car", {}, {}, {}}));
}

void TestBatchList::theRowWinsOverTheWholeBatch()
{
    const auto list = parsed("imei,vehicle,preset,apn\n359999046544250,a,traccar,own.apn\n"
                             "490154203237518,b,,\n"_ba);
    QVERIFY(list.has_value());
    Target common;
    common.presetId = "plaspy";
    common.proof = ProofWish::Configured;
    QVERIFY(common.overrides.set(SettingId::Apn, "common.apn").has_value());
    QVERIFY(common.overrides.set(SettingId::ReportInterval, "30").has_value());

    const auto own = targetOf(list->vehicles.at(0), common);
    QCOMPARE(own.presetId, std::string("traccar"));
    QCOMPARE(own.overrides.value(SettingId::Apn).value(), std::string("own.apn"));
    QCOMPARE(own.overrides.value(SettingId::ReportInterval).value(), std::string("30"));
    QCOMPARE(own.proof, ProofWish::Configured);
    auto other = targetOf(list->vehicles.at(1), common);
    QCOMPARE(other.vehicle.name, std::string("b"));
    other.vehicle = {};
    QVERIFY(other == common);
}

void TestBatchList::aBrokenListIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &text, const char *place,
                        const char *column, const char *detail) {
        QTest::addRow("%s", name) << text << QString::fromLatin1(place)
                                  << QString::fromLatin1(column) << QString::fromUtf8(detail);
    };
    row("empty file", "", "1", "1", "has no name");
    row("no header", "359999046544250,Truck 12\n", "1", "imei", "is missing");
    row("no vehicles column", "imei\n359999046544250\n", "1", "vehicle", "is missing");
    row("nameless column", "imei,vehicle,\n", "1", "3", "has no name");
    row("column twice", "imei,vehicle,IMEI\n", "1", "imei", "twice");
    row("unknown column", "imei,vehicle,colour\n", "1", "colour", "is none");
    row("APN password", "imei,vehicle,apn_password\n", "1", "apn_password", "password");
    row("device password", "imei,vehicle,device_password\n", "1", "device_password", "password");
    row("IMEI too short", "imei,vehicle\n35999904654425,x\n", "2", "imei", "not an IMEI");
    row("no IMEI", "imei,vehicle\n,x\n", "2", "imei", "not an IMEI");
    row("wrong check digit", "imei,vehicle\n359999046544250,\n359999046544251,\n", "3", "imei",
        "last digit");
    row("shortened", "imei,vehicle\n3.59999E+14,x\n", "2", "imei", "spreadsheet");
    row("IMEI twice", "imei,vehicle\n359999046544250,a\n490154203237518,b\n359999 046544250,c\n",
        "4", "imei", "the same as in row 2");
    row("port out of range", "imei,vehicle,server_port\n359999046544250,a,70000\n", "2",
        "server_port", "70000");
    row("interval out of range", "imei,vehicle,report_interval_s\n359999046544250,a,0\n", "2",
        "report_interval_s", "0");
    row("transport unknown", "imei,vehicle,transport\n359999046544250,a,sctp\n", "2", "transport",
        "sctp");
    row("host with a blank", "imei,vehicle,host\n359999046544250,a,a b\n", "2", "host", "blank");
    row("character that the grammar uses", "imei,vehicle,apn\n359999046544250,a,a#b\n", "2", "apn",
        "#");
    row("preset that is no ID", "imei,vehicle,preset\n359999046544250,a,No Such\n", "2", "preset",
        "not the ID");
    row("too few cells", "imei,vehicle,apn\n359999046544250,a\n", "2", "", "2 cells");
    row("too many cells", "imei,vehicle\n359999046544250,a,b\n", "2", "", "3 cells");
    row("quote never closed", "imei,vehicle\n359999046544250,\"a\n490154203237518,b\n", "2",
        "vehicle", "never closed");
    row("text behind the quote", "imei,vehicle\n359999046544250,\"a\"b\n", "2", "vehicle",
        "goes on");
    row("VIN too short", "imei,vehicle,vin\n359999046544250,a,3FA6P0H75\n", "2", "vin", "no VIN");
    row("line break in a plate", "imei,vehicle,plate\n359999046544250,a,\"A\nB\"\n", "2", "plate",
        "line break");
    row("line break in a name", "imei,vehicle\n359999046544250,\"a\nb\"\n", "2", "vehicle",
        "line break");
    row("Latin 1", "imei,vehicle\n359999046544250,Cami\xF3n\n", "2", "vehicle", "UTF-8");
    row("zero byte", QByteArray("imei,vehicle\n359999046544250,a\0b\n", 32), "2", "vehicle",
        "zero byte");
    row("huge cell", "imei,vehicle\n359999046544250," + QByteArray(1001, 'x'), "2", "vehicle",
        "1000");
    row("many cells", QByteArray("a,").repeated(64) + "a\n", "1", "", "64");
    row("rows count as a spreadsheet counts", "imei,vehicle\n\n359999046544250,\"a\"\n,\n12,b\n",
        "5", "imei", "not an IMEI");
    row("the last row counts as well", rows(5000) + "1,x\n", "5002", "imei", "not an IMEI");
}

void TestBatchList::aBrokenListIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, row);
    QFETCH(const QString, column);
    QFETCH(const QString, detail);
    const auto list = parsed(text);
    QVERIFY(!list.has_value());
    const auto &error = list.error();
    QVERIFY2(error.code == ErrorCode::BatchRowWrong, shown(error).constData());
    QCOMPARE(parameter(error, "file"), QString::fromLatin1(fileName));
    QVERIFY2(parameter(error, "row") == row, shown(error).constData());
    QVERIFY2(parameter(error, "column") == column, shown(error).constData());
    QVERIFY2(parameter(error, "detail").contains(detail), shown(error).constData());
}

void TestBatchList::aListHasItsLimits()
{
    const auto all = rows(static_cast<int>(maxCsvRows));
    const auto list = parsed(all);
    QVERIFY(list.has_value());
    QCOMPARE(list->vehicles.size(), maxCsvRows);

    const auto tooMany = parsed(all + "490154203237518,one more\n");
    QVERIFY(!tooMany.has_value());
    QCOMPARE(tooMany.error().code, ErrorCode::BatchRowWrong);
    QCOMPARE(parameter(tooMany.error(), "row"), u"100002"_s);

    const auto tooLarge = parsed(QByteArray(maxCsvOctets + 1, '\n'));
    QVERIFY(!tooLarge.has_value());
    QCOMPARE(tooLarge.error().code, ErrorCode::FileMalformed);

    for (const auto &text : {"imei,vehicle\n"_ba, "imei,vehicle\n,\n\n"_ba, "\xFF\xFEi"_ba}) {
        const auto nothing = parsed(text);
        QVERIFY(!nothing.has_value());
        QCOMPARE(nothing.error().code, ErrorCode::FileMalformed);
    }
}

void TestBatchList::whatIsNoFileIsRefused()
{
    const QTemporaryDir folder;
    for (const auto &name : {folder.path(), folder.filePath(u"nothing.csv"_s)}) {
        const auto list = readBatchList(name);
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().code, ErrorCode::FileUnreadable);
    }
}

void TestBatchList::cellsAreQuotedAndGuarded_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("plain") << "Truck 12"_ba << "Truck 12"_ba;
    QTest::addRow("empty") << ""_ba << ""_ba;
    QTest::addRow("comma") << "a,b"_ba << "\"a,b\""_ba;
    QTest::addRow("semicolon") << "a;b"_ba << "\"a;b\""_ba;
    QTest::addRow("quote") << "a \"b\""_ba << "\"a \"\"b\"\"\""_ba;
    QTest::addRow("line end") << "a\nb"_ba << "\"a\nb\""_ba;
    QTest::addRow("formula") << "=1+1"_ba << "'=1+1"_ba;
    QTest::addRow("plus") << "+1"_ba << "'+1"_ba;
    QTest::addRow("minus") << "-1"_ba << "'-1"_ba;
    QTest::addRow("at") << "@SUM(A1)"_ba << "'@SUM(A1)"_ba;
    QTest::addRow("formula with a quote")
        << "=HYPERLINK(\"x\",1)"_ba << "\"'=HYPERLINK(\"\"x\"\",1)\""_ba;
    QTest::addRow("formula later on") << "a=1"_ba << "a=1"_ba;
}

void TestBatchList::cellsAreQuotedAndGuarded()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QByteArray, written);
    QCOMPARE(csvLine({cell.toStdString(), "x"}), written + ",x\r\n");
}

void TestBatchList::whatIsWrittenIsReadAgain()
{
    const std::vector<std::string> cells = {"=1+1", "a,b", "a \"b\"", "-03:00", "", "@x", "Camión"};
    const auto text = csvLine({"a", "b", "c", "d", "e", "f", "g"}) + csvLine(cells);
    const auto table = parseCsv(text.toStdString(), fileName);
    QVERIFY(table.has_value());
    QVERIFY(table->rows.at(0).cells == cells);
}

void TestBatchList::aResultIsReadAgain()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"fleet.csv.result.csv"_s);
    const auto nothing = readBatchResult(file);
    QVERIFY(nothing.has_value());
    QVERIFY(nothing->empty());

    auto done = record("359999046544250", "=Truck; \"12\"", VehicleState::Done);
    done.result = "proved";
    done.preset = "this-laptop";
    done.wanted = "apn=internet.mx; host=d.plaspy.com";
    done.port = "/dev/ttyUSB0";
    done.time = "2026-11-27T10:00:00.000Z";
    done.backup = "7";
    done.model = "SP7600";
    done.firmware = "V1.10";
    done.outcomes[static_cast<std::size_t>(SettingId::Apn)] = "verified";
    auto failed = record("490154203237518", "Van", VehicleState::Failed);
    failed.result = "failed";
    failed.reason = "The tracker did not answer, \"at all\".";
    const std::vector records = {done, failed,
                                 record("352099001761481", "Car", VehicleState::Waiting)};
    QVERIFY(writeBatchResult(file, records).has_value());
    const auto again = readBatchResult(file);
    QVERIFY2(again.has_value(), again ? "" : shown(again.error()).constData());
    QVERIFY(*again == records);

    // Shorter than before: nothing of the old one is left.
    QVERIFY(writeBatchResult(file, {failed}).has_value());
    QVERIFY(readBatchResult(file).value() == std::vector{failed});
}

void TestBatchList::whatIsNoResultIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("no table") << ""_ba;
    QTest::addRow("another table") << "imei,vehicle\n359999046544250,a\n"_ba;
    QTest::addRow("another state") << "state,imei\nlost,359999046544250\n"_ba;
    QTest::addRow("a wrong IMEI") << "state,imei\ndone,359999046544251\n"_ba;
    QTest::addRow("saved by a spreadsheet") << "state,imei\ndone,3.59999E+14\n"_ba;
}

void TestBatchList::whatIsNoResultIsRefused()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"result.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto records = readBatchResult(file.fileName());
    QVERIFY(!records.has_value());
    QCOMPARE(records.error().code, ErrorCode::BatchRowWrong);
}

void TestBatchList::aResultThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const auto written = writeBatchResult(folder.filePath(u"no/such/folder.csv"_s), {});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
}

void TestBatchList::passwordsAreNotInWhatWasWanted()
{
    ConnectionSettings wanted;
    QVERIFY(wanted.set(SettingId::Apn, "internet.mx").has_value());
    QVERIFY(wanted.set(SettingId::ApnPassword, "secret").has_value());
    QVERIFY(wanted.set(SettingId::DevicePassword, "4711").has_value());
    QCOMPARE(wantedText(wanted),
             std::string("apn=internet.mx; apn_password=***; device_password=***"));
    QCOMPARE(wantedText({}), std::string());
}

QTEST_GUILESS_MAIN(TestBatchList)
#include "test_batchlist.moc"
