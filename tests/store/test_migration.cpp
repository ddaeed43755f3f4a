// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using store::Database;
using store::Store;

namespace
{

// As the first version of this program made its file, to the letter.
const QStringList version1 = {
    u"CREATE TABLE reception ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "received_ms INTEGER NOT NULL, "
    "peer TEXT NOT NULL, "
    "port INTEGER NOT NULL, "
    "transport TEXT NOT NULL, "
    "connection INTEGER NOT NULL, "
    "raw BLOB NOT NULL, "
    "error TEXT, "          // Name of the code.
    "error_detail TEXT)"_s, // The whole error as JSON.
    u"CREATE TABLE report ("
    "reception_id INTEGER NOT NULL REFERENCES reception(id) ON DELETE CASCADE, "
    "number INTEGER NOT NULL, "
    "received_ms INTEGER NOT NULL, "
    "imei TEXT NOT NULL, "
    "time_s INTEGER, "
    "kind TEXT NOT NULL, "
    "event INTEGER, "
    "latitude REAL, "
    "longitude REAL, "
    "speed_kmh REAL, "
    "valid INTEGER, "
    "PRIMARY KEY (reception_id, number)) WITHOUT ROWID"_s,
    u"CREATE INDEX report_by_time ON report(imei, time_s)"_s,
    u"CREATE INDEX report_by_arrival ON report(imei, received_ms, kind)"_s,
    u"CREATE TABLE backup ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "taken_ms INTEGER NOT NULL, "
    "imei TEXT, "
    "port TEXT NOT NULL, "
    "profile TEXT NOT NULL, "
    "identity TEXT NOT NULL, "
    "settings TEXT NOT NULL, "
    "wanted TEXT NOT NULL, "
    "closed INTEGER NOT NULL)"_s,
    u"CREATE INDEX backup_by_imei ON backup(imei, taken_ms)"_s,
    u"CREATE TABLE commissioning ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "started_ms INTEGER NOT NULL, "
    "ended_ms INTEGER NOT NULL, "
    "result TEXT NOT NULL, "
    "imei TEXT, "
    "document TEXT NOT NULL)"_s,
    u"CREATE INDEX commissioning_by_imei ON commissioning(imei, started_ms)"_s,
};

const QStringList version1Rows = {
    u"INSERT INTO reception (received_ms, peer, port, transport, connection, raw) VALUES "
    "(1773480390123, '192.0.2.7', 40000, 'tcp', 3, "
    "x'2a475331362c3335393939393034363534343235302c3039323635333134303332362c2c434f543a3123')"_s,
    u"INSERT INTO report (reception_id, number, received_ms, imei, time_s, kind) VALUES "
    "(1, 0, 1773480390123, '359999046544250', 1773480413, 'report')"_s,
    // What it held and what it was to hold, as text and as octets.
    uR"sql(INSERT INTO backup (taken_ms, imei, port, profile, identity, settings, wanted, closed)
VALUES (1773480391123, '359999046544250', '/dev/ttyUSB0', 'sp7600',
'{"imei":"359999046544250","imei_from_label":true,"model":"SP7600"}',
'{"host":{"state":"read","value":"d.plaspy.com","provenance":"assumed"},
"apn_password":{"state":"read","value":"hunter-one","provenance":"assumed"}}',
'{"host":"192.0.2.9","apn_password":"hunter-two"}', 0))sql"_s,
    uR"sql(INSERT INTO backup (taken_ms, imei, port, profile, identity, settings, wanted, closed)
VALUES (1773480392123, NULL, '/dev/ttyUSB1', 'sp7600', '{"imei_from_label":false}',
'{"apn_password":{"state":"read","value":{"hex":"68756e7465722d7468726565ff"}}}',
'{"device_password":"hunter-four"}', 1))sql"_s,
    // It had no password, or could not tell it; nothing is left out.
    uR"sql(INSERT INTO backup (taken_ms, imei, port, profile, identity, settings, wanted, closed)
VALUES (1773480393123, NULL, '/dev/ttyUSB2', 'sp7600', '{"imei_from_label":false}',
'{"apn_password":{"state":"read","value":""},
"device_password":{"state":"write-only","value":""}}', '{"apn":"internet.mx"}', 1))sql"_s,
    uR"sql(INSERT INTO commissioning (started_ms, ended_ms, result, imei, document)
VALUES (1773480394123, 1773480395123, 'configured', '359999046544250',
'{"started_ms":1773480394123,"ended_ms":1773480395123,"result":"configured","port":"COM5",
"profile":"sp7600","preset":"plaspy","identity":{"imei":"359999046544250"},"proof_report":0,
"backup":1,"settings":[
{"setting":"host","outcome":"verified","before":"a","wanted":"b","after":"b"},
{"setting":"apn_password","outcome":"verified","before":"hunter-five","after":"hunter-six"}]}'))sql"_s,
};

// What the second version changed, but for taking secrets out of rows. The third changed nothing in
// the tables.
const QStringList version2 = {
    u"ALTER TABLE backup ADD COLUMN made_by TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE backup ADD COLUMN secrets_left_out TEXT NOT NULL DEFAULT '[]'"_s,
    u"ALTER TABLE backup ADD COLUMN after TEXT"_s,
    u"ALTER TABLE backup ADD COLUMN error TEXT"_s,
    u"CREATE TRIGGER backup_is_kept BEFORE DELETE ON backup "
    "BEGIN SELECT raise(ABORT, 'backups are kept'); END"_s,
};

// What the fourth version changed.
const QStringList version4 = {
    u"ALTER TABLE reception ADD COLUMN direction INTEGER NOT NULL DEFAULT 0"_s, // As Direction.
    u"ALTER TABLE reception ADD COLUMN local TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE reception ADD COLUMN local_port INTEGER NOT NULL DEFAULT 0"_s,
    u"CREATE INDEX reception_undecodable ON reception(id) WHERE error IS NOT NULL"_s,
    u"DROP TABLE report"_s,
    u"CREATE TABLE unit ("
    "id INTEGER PRIMARY KEY, "
    "name TEXT NOT NULL UNIQUE, "
    "reports INTEGER NOT NULL, "
    "first_ms INTEGER NOT NULL, "
    "last_ms INTEGER NOT NULL)"_s,
    // One row for what is the same of all records in a frame. Its indexes end, as those of every
    // such table, with the columns of the key: they are in the order of the ids.
    u"CREATE TABLE report ("
    "reception_id INTEGER NOT NULL, "
    "unit INTEGER NOT NULL, "  // 0: it tells none.
    "kind INTEGER NOT NULL, "  // As ReportKind.
    "event INTEGER NOT NULL, " // -1: none.
    "PRIMARY KEY (reception_id, unit, kind, event)) WITHOUT ROWID"_s,
    u"CREATE INDEX report_by_unit ON report(unit)"_s,
    u"CREATE INDEX report_by_event ON report(event) WHERE event >= 0"_s,
    u"CREATE INDEX report_by_kind ON report(kind) WHERE kind <> 0"_s,
    // When the receptions came whose ids divided by 1024 are the number: clocks may be put back,
    // and captures be imported, so ids are in the order of time only by and large.
    u"CREATE TABLE block ("
    "number INTEGER PRIMARY KEY, "
    "first_ms INTEGER NOT NULL, "
    "last_ms INTEGER NOT NULL, "
    "receptions INTEGER NOT NULL)"_s,
    u"CREATE TABLE indexed (up_to INTEGER NOT NULL)"_s,
    u"INSERT INTO indexed VALUES (0)"_s,
};

// What the fifth version changed.
const QStringList version5 = {
    u"ALTER TABLE commissioning ADD COLUMN plate TEXT"_s,
    u"UPDATE commissioning SET "
    "imei = coalesce(imei, json_extract(document, '$.identity.imei')), "
    "plate = nullif(upper(replace(replace(replace("
    "json_extract(document, '$.vehicle.plate'), ' ', ''), '.', ''), '-', '')), '') "
    "WHERE json_valid(document)"_s,
    u"CREATE INDEX commissioning_by_plate ON commissioning(plate) WHERE plate IS NOT NULL"_s,
    u"CREATE INDEX commissioning_by_time ON commissioning(started_ms)"_s,
    u"CREATE TABLE obligation ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "made_ms INTEGER NOT NULL, "
    "made_by TEXT NOT NULL, "
    "imei TEXT NOT NULL, "
    "profile TEXT NOT NULL, "
    "server TEXT NOT NULL, "
    "meanwhile TEXT NOT NULL, "
    "closed_ms INTEGER)"_s,
    u"CREATE INDEX obligation_open ON obligation(imei) WHERE closed_ms IS NULL"_s,
    u"CREATE TRIGGER obligation_is_kept BEFORE DELETE ON obligation "
    "BEGIN SELECT raise(ABORT, 'obligations are kept'); END"_s,
};

// A commissioning of which the columns say less than the document; its plate is of a version that
// came later.
const QString commissioningWithPlate =
    uR"sql(INSERT INTO commissioning (started_ms, ended_ms, result, imei, document)
VALUES (1773480396123, 1773480397123, 'configured', NULL,
'{"started_ms":1773480396123,"ended_ms":1773480397123,"result":"configured","port":"COM5",
"profile":"sp7600","preset":"plaspy","identity":{"imei":"359999040000000"},"proof_report":0,
"vehicle":{"plate":"abc-12 3"},"settings":[]}'))sql"_s;

} // namespace

/// Files of earlier versions of this program.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyOlderVersionIsOpened_data();
    void everyOlderVersionIsOpened();
    void everythingIsKeptButTheSecrets();
    void commissioningsAreFoundByWhatTheirDocumentsSay();
    void theSecretsAreGoneFromTheFile();
    void aMigrationCutShortIsTakenUpAgain();
    void aFileOfTodayIsLeftAlone();

private:
    [[nodiscard]] QByteArray octets() const;
    void execute(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"store.sqlite"_s);
    execute(version1 + version1Rows);
    execute({u"PRAGMA application_id=%1"_s.arg(0x53503736), u"PRAGMA user_version=1"_s});
}

void TestMigration::execute(const QStringList &statements) const
{
    const auto database = Database::open(m_file, Database::Access::ReadWrite);
    QVERIFY(database);
    for (const QString &statement : statements)
        QVERIFY2((*database)->execute(statement), qPrintable(statement));
}

QByteArray TestMigration::octets() const
{
    QByteArray all;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_file + suffix);
        if (file.open(QFile::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestMigration::everyOlderVersionIsOpened_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < store::schemaVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestMigration::everyOlderVersionIsOpened()
{
    QFETCH(const int, version);
    QVERIFY2(version <= 5, "here the tables of one more version are needed");
    if (version >= 2)
        execute(version2);
    if (version >= 4)
        execute(version4);
    if (version >= 5)
        execute(version5);
    execute({u"PRAGMA user_version=%1"_s.arg(version)});
    QVERIFY(Store::isOfEarlierVersion(m_file));
    {
        const auto store = Store::open(m_file);
        QVERIFY(store);
        QVERIFY(!(*store)->setAside());
        const std::vector<Reception> found = *(*store)->receptions({});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().id, 1);
        QCOMPARE(found.front().peer, (Peer{"192.0.2.7", 40000}));
        QCOMPARE(found.front().local, Peer{});
        QCOMPARE(found.front().direction, Direction::FromTracker);
        QCOMPARE(found.front().reports.front().imei, "359999046544250");
        // The index is made anew.
        QTRY_COMPARE((*store)->indexLag()->receptions, 0);
        QCOMPARE((*store)->receptions({.imei = "359999046544250"})->size(), std::size_t{1});
        QCOMPARE((*store)->trackers()->front().reports, 1);
        QCOMPARE((*store)->backups()->size(), std::size_t{3});
        QCOMPARE((*store)->commissionings()->size(), std::size_t{1});
        QCOMPARE((*store)->commissionings()->front().proofKind, ProofKind::Configured);
        QCOMPARE((*store)->openObligations()->size(), std::size_t{0});
        const Obligation owed{
            0, {}, "Ana", "359999046544250", "sp7600", {"192.0.2.9", 1, {}}, {"192.0.2.1", 2, {}}};
        QVERIFY((*store)->saveObligation(owed));
        QCOMPARE((*store)->openObligations()->size(), std::size_t{1});
    }
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    QVERIFY(database);
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), store::schemaVersion());
    QVERIFY(!Store::isOfEarlierVersion(m_file));
}

void TestMigration::everythingIsKeptButTheSecrets()
{
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QVERIFY(!(*store)->isReadOnly());
    QVERIFY(!(*store)->setAside());
    QCOMPARE(*(*store)->receptionCount(), 1);
    QCOMPARE((*store)->receptions({})->front().reports.size(), std::size_t{1});
    QCOMPARE((*store)->trackers()->size(), std::size_t{1});

    const auto backups = (*store)->backups();
    QVERIFY(backups);
    QCOMPARE(backups->size(), std::size_t{3});
    const auto &first = (*backups)[2];
    QCOMPARE(first.id, 1);
    QCOMPARE(first.taken, UtcMillis(std::chrono::milliseconds(1773480391123)));
    QCOMPARE(first.identity.imei, "359999046544250");
    QVERIFY(first.identity.imeiFromLabel);
    QCOMPARE(first.settings[SettingId::Host],
             (ReadSetting{ReadState::Read, "d.plaspy.com", Provenance::Assumed, {}}));
    QCOMPARE(first.settings[SettingId::ApnPassword], ReadSetting{});
    QCOMPARE(first.wanted.value(SettingId::Host), "192.0.2.9");
    QCOMPARE(first.wanted.present(), std::vector{SettingId::Host});
    QCOMPARE(first.secretsLeftOut, std::vector{SettingId::ApnPassword});
    QCOMPARE(first.secretsWanted, first.secretsLeftOut); // It may have been.
    QVERIFY(!first.closed);
    QVERIFY(first.madeBy.empty());
    QVERIFY(first.after.empty());
    QVERIFY(!first.error);

    const auto &second = (*backups)[1];
    QCOMPARE(second.secretsLeftOut,
             (std::vector{SettingId::ApnPassword, SettingId::DevicePassword}));
    QCOMPARE(second.settings[SettingId::ApnPassword], ReadSetting{});
    QVERIFY(second.wanted.empty());
    QVERIFY(second.closed);

    const auto &third = (*backups)[0];
    QVERIFY(third.secretsLeftOut.empty());
    QCOMPARE(third.settings[SettingId::ApnPassword].state, ReadState::Read);
    QCOMPARE(third.settings[SettingId::DevicePassword].state, ReadState::WriteOnly);
    QCOMPARE(third.wanted.value(SettingId::Apn), "internet.mx");

    const auto jobs = (*store)->commissionings();
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), std::size_t{1});
    QCOMPARE(jobs->front().backupId, 1);
    QCOMPARE(jobs->front().settings,
             (std::vector<SettingResult>{
                 {SettingId::Host, "a", "b", "b", SettingOutcome::Verified},
                 {SettingId::ApnPassword, "***", {}, "***", SettingOutcome::Verified}}));
}

void TestMigration::commissioningsAreFoundByWhatTheirDocumentsSay()
{
    execute(version2 + version4
            + QStringList{commissioningWithPlate,
                          u"INSERT INTO commissioning (started_ms, ended_ms, result, document) "
                          "VALUES (0, 0, 'failed', 'no JSON')"_s,
                          u"PRAGMA user_version=4"_s});
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QVERIFY(!(*store)->setAside());
    const auto byPlate = (*store)->commissionings({.plate = "ABC 123"});
    QVERIFY(byPlate);
    QCOMPARE(byPlate->size(), std::size_t{1});
    QCOMPARE(byPlate->front().identity.imei, "359999040000000");
    QCOMPARE(byPlate->front().vehicle.plate, "abc-12 3");
    QCOMPARE((*store)->commissionings({.imei = "359999040000000"})->size(), std::size_t{1});
    // Of a time when nobody gave a plate.
    const auto older = (*store)->commissionings({.imei = "359999046544250"});
    QCOMPARE(older->size(), std::size_t{1});
    QVERIFY(older->front().programVersion.empty());
    QVERIFY(!older->front().status);
}

void TestMigration::theSecretsAreGoneFromTheFile()
{
    QVERIFY(octets().contains("hunter-one"));
    QVERIFY(octets().contains("hunter-six"));
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QVERIFY(octets().contains("d.plaspy.com"));
    QVERIFY(!octets().contains("hunter"));
    QVERIFY(!octets().contains("68756e746572"));
}

void TestMigration::aMigrationCutShortIsTakenUpAgain()
{
    // The secrets were taken out of the tables, and the program ended before the file was made
    // anew.
    {
        const auto database = Database::open(m_file, Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->value(u"PRAGMA secure_delete=OFF"_s));
        for (const QString &statement : version2)
            QVERIFY((*database)->execute(statement));
        QVERIFY((*database)->execute(u"CREATE TABLE scrap (text TEXT)"_s));
        QVERIFY((*database)->execute(u"INSERT INTO scrap VALUES ('hunter-seven')"_s));
        QVERIFY((*database)->execute(u"DROP TABLE scrap"_s));
        QVERIFY((*database)->execute(u"PRAGMA user_version=2"_s));
    }
    QVERIFY(octets().contains("hunter-seven"));
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QVERIFY(!octets().contains("hunter-seven"));
    QCOMPARE((*store)->backups()->size(), std::size_t{3});
}

void TestMigration::aFileOfTodayIsLeftAlone()
{
    {
        const auto store = Store::open(m_file);
        QVERIFY(store);
    }
    const QByteArray before = octets();
    {
        const auto store = Store::open(m_file);
        QVERIFY(store);
    }
    QCOMPARE(octets(), before);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
