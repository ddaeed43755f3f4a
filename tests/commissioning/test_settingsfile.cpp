// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

constexpr auto file = "fleet.json";

/// One valid value of every setting; three of them may be empty.
ConnectionSettings everything()
{
    ConnectionSettings settings;
    for (const auto &[setting, text] :
         {std::pair{SettingId::Host, "d.plaspy.com"}, std::pair{SettingId::ServerPort, "8888"},
          std::pair{SettingId::Transport, "tcp"}, std::pair{SettingId::Apn, "internet.mx"},
          std::pair{SettingId::ApnUser, "Zoë \"web\" \\ gprs"},
          std::pair{SettingId::ApnPassword, "hunter"}, std::pair{SettingId::ReportInterval, "30"},
          std::pair{SettingId::ParkedInterval, "3600"}, std::pair{SettingId::Heartbeat, "0"},
          std::pair{SettingId::TimeZone, "-03:00"}, std::pair{SettingId::ReportFormat, "text"},
          std::pair{SettingId::SecondHost, ""}, std::pair{SettingId::SecondServerPort, ""},
          std::pair{SettingId::SecondTransport, ""},
          std::pair{SettingId::DevicePassword, "1234"}}) {
        if (!settings.set(setting, text))
            qFatal("%s is refused", text);
    }
    return settings;
}

ConnectionSettings of(std::initializer_list<std::pair<SettingId, const char *>> values)
{
    ConnectionSettings settings;
    for (const auto &[setting, text] : values)
        settings.setAsRead(setting, text);
    return settings;
}

QByteArray document(const QByteArray &settings)
{
    return R"({"format": 1, "kind": "sp7600-settings", "settings": )" + settings + "}";
}

QStringList rowsOf(const SettingsComparison &comparison)
{
    QStringList rows;
    for (const auto &row : comparison.rows) {
        rows.append(QString::fromUtf8(settingName(row.setting)) + u' '
                    + QString::fromUtf8(comparisonName(row.comparison)));
    }
    return rows;
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileLooksAsDocumented();
    void whatIsSavedIsLoadedEqual();
    void onlyTheOwnerReadsPasswords();
    void nothingIsWrittenThatCouldNotBeRead();
    void aFileThatCannotBeWrittenIsNamed();
    void everyProblemIsNamed_data();
    void everyProblemIsNamed();
    void aFileThatIsNotThereIsNamed();
    void aHugeFileIsRefused();

    void aUnitGivesWhatItToldAndCouldTakeBack();
    void filesAreCompared();
    void nothingIsEqualBecauseItCouldNotBeRead_data();
    void nothingIsEqualBecauseItCouldNotBeRead();
    void theCountsAddUp();

private:
    QTemporaryDir m_folder;
};

void TestSettingsFile::aFileLooksAsDocumented()
{
    const auto path = m_folder.filePath(u"documented.json"_s);
    QVERIFY(saveSettings(path, of({{SettingId::TimeZone, "+05:30"},
                                   {SettingId::SecondServerPort, ""},
                                   {SettingId::ServerPort, "8888"},
                                   {SettingId::Host, "d.plaspy.com"}})));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("{\n"
                                         "  \"format\": 1,\n"
                                         "  \"kind\": \"sp7600-settings\",\n"
                                         "  \"settings\": {\n"
                                         "    \"host\": \"d.plaspy.com\",\n"
                                         "    \"server_port\": 8888,\n"
                                         "    \"time_zone\": \"+05:30\",\n"
                                         "    \"second_server_port\": \"\"\n"
                                         "  }\n"
                                         "}\n"));
}

void TestSettingsFile::whatIsSavedIsLoadedEqual()
{
    const auto path = m_folder.filePath(u"all.json"_s);
    QCOMPARE(everything().present().size(), allSettings.size());
    QVERIFY(saveSettings(path, everything()));
    QCOMPARE(loadSettings(path), everything());
}

void TestSettingsFile::onlyTheOwnerReadsPasswords()
{
#ifdef Q_OS_WIN
    QSKIP("There the rights are those of the folder.");
#endif
    const auto path = m_folder.filePath(u"secret.json"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    // Also where a file that everybody may read was there before.
    QVERIFY(saveSettings(path, of({{SettingId::Host, "a.example.net"}})));
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | others));
    QVERIFY(saveSettings(path, everything()));
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void TestSettingsFile::nothingIsWrittenThatCouldNotBeRead()
{
    const auto path = m_folder.filePath(u"unreadable.json"_s);
    QCOMPARE(saveSettings(path, {}).error().code, ErrorCode::NothingKnown);
    // Octets that are no text, and a value that nobody could type.
    for (const auto &settings :
         {of({{SettingId::ApnUser, "a\xFF"}}), of({{SettingId::Host, ""}})}) {
        QCOMPARE(saveSettings(path, settings).error().code, ErrorCode::FileUnwritable);
    }
    QVERIFY(!QFile::exists(path));
}

void TestSettingsFile::aFileThatCannotBeWrittenIsNamed()
{
    const auto path = m_folder.filePath(u"no folder/settings.json"_s);
    const auto saved = saveSettings(path, everything());
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(saved.error().parameter("file"), path.toStdString());
    QVERIFY(!saved.error().parameter("detail").empty());
}

void TestSettingsFile::everyProblemIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &text, const QString &path,
                        const QString &detail) { QTest::newRow(name) << text << path << detail; };
    row("empty", "", u"line 1"_s, u"illegal"_s);
    row("cut", document(R"({"host": "a.example.net"})").chopped(1), u"line 1"_s, u""_s);
    row("a list", "[]", u"/"_s, u"not an object"_s);
    row("another format", R"({"format": 2, "kind": "sp7600-settings", "settings": {"apn": "a"}})",
        u"/format"_s, u"is not 1"_s);
    row("no format", R"({"kind": "sp7600-settings", "settings": {"apn": "a"}})", u"/format"_s,
        u"whole number"_s);
    row("another kind", R"({"format": 1, "kind": "preset", "settings": {"apn": "a"}})", u"/kind"_s,
        u"is not sp7600-settings"_s);
    row("no settings", R"({"format": 1, "kind": "sp7600-settings"})", u"/settings"_s,
        u"not an object"_s);
    row("none at all", document("{}"), u"/settings"_s, u"holds no setting"_s);
    row("unknown key", R"({"format": 1, "kind": "sp7600-settings", "x": 1, "settings": {}})",
        u"/x"_s, u"not known"_s);
    row("unknown setting", document(R"({"hosst": "a"})"), u"/settings/hosst"_s, u"no setting"_s);
    row("a key twice", document(R"({"apn": "a", "apn": "b"})"), u"/settings/apn"_s, u"twice"_s);
    row("a key twice, written otherwise", document(R"({"apn": "a", "\u0061pn": "b"})"),
        u"/settings/apn"_s, u"twice"_s);
    row("settings twice",
        R"({"format": 1, "kind": "sp7600-settings", "settings": {"apn": "a"}, "settings": {}})",
        u"/settings"_s, u"twice"_s);
    row("port as text", document(R"({"server_port": "8888"})"), u"/settings/server_port"_s,
        u"whole number"_s);
    row("second port as text", document(R"({"second_server_port": "8888"})"),
        u"/settings/second_server_port"_s, u"neither a whole number nor an empty text"_s);
    row("half a port", document(R"({"server_port": 88.5})"), u"/settings/server_port"_s,
        u"whole number"_s);
    row("port too large", document(R"({"server_port": 70000})"), u"/settings/server_port"_s,
        u"70000"_s);
    row("host as number", document(R"({"host": 5})"), u"/settings/host"_s, u"not a text"_s);
    row("host as null", document(R"({"host": null})"), u"/settings/host"_s, u"not a text"_s);
    row("empty host", document(R"({"host": ""})"), u"/settings/host"_s, u""_s);
    row("interval too short", document(R"({"report_interval_s": 0})"),
        u"/settings/report_interval_s"_s, u"0"_s);
    row("forbidden character", document(R"({"apn_user": "a;b"})"), u"/settings/apn_user"_s, u";"_s);
    row("time zone", document(R"({"time_zone": "+19:00"})"), u"/settings/time_zone"_s, u"+19:00"_s);
    row("good ones before a bad one", document(R"({"host": "a.example.net", "transport": "sctp"})"),
        u"/settings/transport"_s, u"sctp"_s);
}

void TestSettingsFile::everyProblemIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, detail);
    const auto parsed = parseSettings(text, file);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::FileMalformed);
    QCOMPARE(parsed.error().parameter("file"), std::string_view(file));
    const auto place = QString::fromUtf8(parsed.error().parameter("path"));
    QVERIFY2(path.startsWith(u'/') ? place == path : place.startsWith(path), qPrintable(place));
    const auto problem = QString::fromUtf8(parsed.error().parameter("detail"));
    QVERIFY2(problem.contains(detail), qPrintable(problem));
}

void TestSettingsFile::aFileThatIsNotThereIsNamed()
{
    const auto path = m_folder.filePath(u"not there.json"_s);
    const auto loaded = loadSettings(path);
    QCOMPARE(loaded.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(loaded.error().parameter("file"), path.toStdString());
}

void TestSettingsFile::aHugeFileIsRefused()
{
    const auto path = m_folder.filePath(u"huge.json"_s);
    QFile huge(path);
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(qint64{1} << 30));
    huge.close();
    QCOMPARE(loadSettings(path).error().code, ErrorCode::FileMalformed);
}

void TestSettingsFile::aUnitGivesWhatItToldAndCouldTakeBack()
{
    SettingsSnapshot unit;
    const auto read = [&unit](SettingId setting, std::string value) {
        unit[setting] = {ReadState::Read, std::move(value), Provenance::Virtual, {}};
    };
    read(SettingId::Host, "");
    read(SettingId::ServerPort, "9");
    read(SettingId::ApnUser, "a\xFF");
    read(SettingId::ApnPassword, "hunter");
    read(SettingId::ReportInterval, "half a minute");
    unit[SettingId::Transport].state = ReadState::Failed;
    unit[SettingId::Heartbeat].state = ReadState::NotAsked;
    unit[SettingId::DevicePassword].state = ReadState::WriteOnly;

    const auto kept = settingsToKeep(unit, false);
    QCOMPARE(kept.settings, of({{SettingId::ServerPort, "9"}}));
    QCOMPARE(kept.leftOut, (std::map<SettingId, LeftOut>{
                               {SettingId::Host, LeftOut::Unusable},
                               {SettingId::Transport, LeftOut::NotRead},
                               {SettingId::ApnUser, LeftOut::Unusable},
                               {SettingId::ApnPassword, LeftOut::Secret},
                               {SettingId::ReportInterval, LeftOut::Unusable},
                               {SettingId::Heartbeat, LeftOut::NotRead},
                               {SettingId::DevicePassword, LeftOut::Secret},
                           }));
    const auto all = settingsToKeep(unit, true);
    QCOMPARE(all.settings, of({{SettingId::ServerPort, "9"}, {SettingId::ApnPassword, "hunter"}}));
    QCOMPARE(all.leftOut.at(SettingId::DevicePassword), LeftOut::NotRead);
}

void TestSettingsFile::filesAreCompared()
{
    const auto comparison = compareSettings(of({{SettingId::Host, "a.example.net"},
                                                {SettingId::ServerPort, "1"},
                                                {SettingId::Apn, "internet.mx"}}),
                                            of({{SettingId::Host, "a.example.net"},
                                                {SettingId::ServerPort, "2"},
                                                {SettingId::Heartbeat, "0"}}));
    QCOMPARE(rowsOf(comparison), (QStringList{u"host same"_s, u"server_port differs"_s,
                                              u"apn only-first"_s, u"heartbeat_s only-second"_s}));
    QVERIFY(!comparison.equal());
    QVERIFY(compareSettings(everything(), everything()).equal());
}

void TestSettingsFile::nothingIsEqualBecauseItCouldNotBeRead_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("equal");
    const auto row = [](const char *name, ReadState state, bool wanted, bool equal) {
        QTest::newRow(name) << static_cast<int>(state) << wanted << equal;
    };
    row("failed", ReadState::Failed, true, false);
    row("failed, and in no file", ReadState::Failed, false, false);
    row("not asked", ReadState::NotAsked, true, false);
    row("not asked, and in no file", ReadState::NotAsked, false, false);
    row("never told", ReadState::WriteOnly, true, false);
    row("no word", ReadState::NotKnown, true, false);
    // Nobody could ever find out, so nobody would ever see two that are equal.
    row("never told, and in no file", ReadState::WriteOnly, false, true);
    row("no word, and in no file", ReadState::NotKnown, false, true);
}

void TestSettingsFile::nothingIsEqualBecauseItCouldNotBeRead()
{
    QFETCH(const int, state);
    QFETCH(const bool, wanted);
    QFETCH(const bool, equal);
    auto settings = of({{SettingId::Host, "a.example.net"}});
    if (wanted)
        settings.setAsRead(SettingId::Apn, "internet.mx");
    SettingsSnapshot unit;
    unit[SettingId::Host] = {ReadState::Read, "a.example.net", Provenance::Virtual, {}};
    unit[SettingId::Apn].state = static_cast<ReadState>(state);
    const auto comparison = compareSettings(settings, unit);
    QCOMPARE(comparison.equal(), equal);
    QCOMPARE(comparison.count(Comparison::NotKnown), std::size_t{equal ? 0U : 1U});
    QCOMPARE(comparison.count(Comparison::Same), std::size_t{1});
}

void TestSettingsFile::theCountsAddUp()
{
    SettingsSnapshot unit;
    unit[SettingId::Host] = {ReadState::Read, "b.example.net", Provenance::Virtual, {}};
    unit[SettingId::Apn] = {ReadState::Read, "", Provenance::Virtual, {}};
    unit[SettingId::Heartbeat] = {ReadState::Read, "60", Provenance::Virtual, {}};
    const auto comparison = compareSettings(of({{SettingId::Host, "a.example.net"},
                                                {SettingId::Apn, ""},
                                                {SettingId::TimeZone, "+00:00"}}),
                                            unit);
    QCOMPARE(rowsOf(comparison),
             (QStringList{u"host differs"_s, u"apn same"_s, u"heartbeat_s only-second"_s,
                          u"time_zone not-known"_s}));
    QCOMPARE(comparison.rows.front(), (ComparedSetting{SettingId::Host, "a.example.net",
                                                       "b.example.net", Comparison::Differs}));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "test_settingsfile.moc"
