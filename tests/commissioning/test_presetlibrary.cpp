// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/presetlibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

QJsonObject goodFormat()
{
    return {{u"dialect"_s, u"skypatrol-api"_s},
            {u"transports"_s, QJsonArray{u"udp"_s}},
            {u"needs_mask"_s, true}};
}

QJsonObject goodPreset()
{
    return {{u"format"_s, 1},
            {u"id"_s, u"my-server"_s},
            {u"name"_s, u"My server"_s},
            {u"note"_s, u"In the cellar."_s},
            {u"host"_s, u"tracker.example"_s},
            {u"port"_s, 5000},
            {u"addresses"_s, QJsonArray{u"192.0.2.9"_s, u"2001:db8::9"_s}},
            {u"transports"_s, QJsonArray{u"udp"_s, u"tcp"_s}},
            {u"reads"_s, QJsonArray{goodFormat()}},
            {u"this_laptop"_s, false}};
}

Preset asPreset()
{
    return {.id = "my-server",
            .name = "My server",
            .note = "In the cellar.",
            .host = "tracker.example",
            .addresses = {"192.0.2.9", "2001:db8::9"},
            .port = 5000,
            .transports = {Transport::Udp, Transport::Tcp},
            .reads = {{Dialect::SkypatrolApi, {Transport::Udp}, true}},
            .thisLaptop = false,
            .userMade = false};
}

QByteArray octets(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

std::vector<std::string> ids(const PresetLibrary &library)
{
    std::vector<std::string> ids;
    for (const auto &preset : library.presets())
        ids.push_back(preset.id);
    return ids;
}

const std::vector<std::string> shippedIds{"plaspy", "plaspy-address", "traccar", "this-laptop"};

} // namespace

class TestPresetLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPresetsAreThereInOrder()
    {
        const auto library = PresetLibrary::load(u"/no/such/folder"_s);
        QVERIFY(library.has_value());
        QVERIFY(ids(*library) == shippedIds);
        const std::vector both{Transport::Tcp, Transport::Udp};
        for (const auto &preset : library->presets()) {
            QVERIFY(!preset.userMade);
            QVERIFY(!preset.name.empty());
            QVERIFY(!preset.note.empty());
            QVERIFY(preset.transports == both);
        }
        const auto plaspy = library->find("plaspy");
        QCOMPARE(plaspy->host, "d.plaspy.com");
        QCOMPARE(plaspy->port.value_or(0), 8888);
        QCOMPARE(library->find("plaspy-address")->host, "54.85.159.138");
        QCOMPARE(library->find("plaspy-address")->port.value_or(0), 8888);
        QCOMPARE(library->find("traccar")->host, "");
        QCOMPARE(library->find("traccar")->port.value_or(0), 5078);
        QVERIFY(library->find("this-laptop")->thisLaptop);
        QVERIFY(!library->find("this-laptop")->port);
    }

    void anUnknownPresetIsNamed()
    {
        const auto library = PresetLibrary::load(QString());
        QVERIFY(library.has_value());
        const auto preset = library->find("nobody");
        QVERIFY(!preset.has_value());
        QCOMPARE(preset.error().code, ErrorCode::PresetUnknown);
        QCOMPARE(std::string(preset.error().parameter("preset")), "nobody");
    }

    void withoutAFolderOnlyTheShippedOnesAreThere()
    {
        const QTemporaryDir here;
        const auto before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(here.path()));
        QFile file(u"my-server.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets(goodPreset()));
        file.close();
        auto library = PresetLibrary::load(QString());
        const auto saved = library ? library->save(asPreset()) : Result<void>();
        const auto files = QDir(here.path()).entryList(QDir::Files);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(library.has_value());
        QCOMPARE(ids(*library), shippedIds);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(files, QStringList{u"my-server.json"_s});
    }

    void aPresetIsRead()
    {
        const auto preset = parsePreset(octets(goodPreset()), "a.json");
        QVERIFY(preset.has_value());
        QVERIFY(*preset == asPreset());
    }

    void whatMayBeMissingMay()
    {
        auto object = goodPreset();
        for (const auto &key :
             {u"note"_s, u"host"_s, u"port"_s, u"this_laptop"_s, u"addresses"_s, u"reads"_s})
            object.remove(key);
        const auto preset = parsePreset(octets(object), "a.json");
        QVERIFY(preset.has_value());
        QCOMPARE(preset->host, "");
        QVERIFY(!preset->port);
        QVERIFY(preset->addresses.empty());
        QVERIFY(preset->reads.empty());
    }

    void aBrokenFormatIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("no dialect") << u"dialect"_s << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("unknown dialect") << u"dialect"_s << QJsonValue(u"morse"_s);
        QTest::addRow("no transports") << u"transports"_s << QJsonValue(QJsonArray());
        QTest::addRow("unknown transport") << u"transports"_s << QJsonValue(QJsonArray{u"sctp"_s});
        QTest::addRow("no flag") << u"needs_mask"_s << QJsonValue(1);
    }

    void aBrokenFormatIsNamed()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        auto format = goodFormat();
        format.insert(key, value);
        auto object = goodPreset();
        object.insert(u"reads"_s, QJsonArray{format});
        const auto preset = parsePreset(octets(object), "broken.json");
        QVERIFY(!preset.has_value());
        QCOMPARE(std::string(preset.error().parameter("path")),
                 (u"/reads/0/"_s + key).toStdString());
    }

    void shippedServersReadTheirFormats()
    {
        const auto library = PresetLibrary::load(QString());
        QVERIFY(library.has_value());
        const std::vector both{Transport::Tcp, Transport::Udp};
        const auto reads = [&](std::string_view id, Dialect dialect) {
            const auto formats = library->find(id)->reads;
            const auto found = std::ranges::find(formats, dialect, &ReadFormat::dialect);
            return found == formats.end() ? ReadFormat{dialect, {}, false} : *found;
        };
        for (const auto *id : {"plaspy", "plaspy-address", "traccar"}) {
            for (const auto dialect : {Dialect::GosafeText, Dialect::GosafeBinary})
                QVERIFY(reads(id, dialect).transports == both);
        }
        QVERIFY(reads("plaspy", Dialect::SkypatrolApi)
                == (ReadFormat{Dialect::SkypatrolApi, both, false}));
        QVERIFY(reads("traccar", Dialect::SkypatrolApi)
                == (ReadFormat{Dialect::SkypatrolApi, {Transport::Udp}, true}));
        QVERIFY(reads("traccar", Dialect::SkypatrolTt8850).transports.empty());
        QVERIFY(library->find("this-laptop")->reads.empty());
        QCOMPARE(library->find("plaspy")->addresses,
                 std::vector<std::string>{library->find("plaspy-address")->host});
    }

    void aBrokenFieldIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // undefined: the key is left out
        const QJsonValue missing(QJsonValue::Undefined);
        const auto rows = [](const QString &key, const QList<QJsonValue> &values) {
            for (qsizetype i = 0; i < values.size(); ++i)
                QTest::addRow("%s %d", qPrintable(key), static_cast<int>(i)) << key << values.at(i);
        };
        rows(u"format"_s, {missing, 2, u"1"_s, 1.5});
        rows(u"id"_s, {missing, QString(), u"My Server"_s, u"../escape"_s, u"a.b"_s, u"ä"_s,
                       QString(65, u'a'), 7});
        rows(u"name"_s, {missing, QString(), 7});
        rows(u"note"_s, {7});
        rows(u"host"_s, {7, u"my server"_s, u"a;b"_s, u"300.1.1.1"_s});
        rows(u"port"_s, {0, 65536, -1, 1.5, u"80"_s});
        rows(u"transports"_s,
             {missing, QJsonArray(), u"tcp"_s, QJsonArray{u"sctp"_s}, QJsonArray{u"tcp"_s, 7}});
        rows(u"addresses"_s, {7, QJsonArray{u"tracker.example"_s}, QJsonArray{7}});
        rows(u"reads"_s, {7, QJsonArray{7}});
        rows(u"this_laptop"_s, {u"yes"_s, 1});
    }

    void aBrokenFieldIsNamed()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        auto object = goodPreset();
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        const auto preset = parsePreset(octets(object), "broken.json");
        QVERIFY(!preset.has_value());
        QCOMPARE(preset.error().code, ErrorCode::FileMalformed);
        QCOMPARE(std::string(preset.error().parameter("file")), "broken.json");
        QCOMPARE(std::string(preset.error().parameter("path")), (u'/' + key).toStdString());
        QVERIFY(!preset.error().parameter("detail").empty());
    }

    void whatIsNoJsonIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("cut") << octets(goodPreset()).chopped(3);
        QTest::addRow("a list") << QByteArray("[]");
    }

    void whatIsNoJsonIsNamed()
    {
        QFETCH(const QByteArray, text);
        const auto preset = parsePreset(text, "broken.json");
        QVERIFY(!preset.has_value());
        QCOMPARE(preset.error().code, ErrorCode::FileMalformed);
        QCOMPARE(std::string(preset.error().parameter("file")), "broken.json");
    }

    void aSavedPresetIsThereTheNextTime()
    {
        const QTemporaryDir home;
        const auto folder = home.filePath(u"presets"_s); // not made yet
        {
            auto library = PresetLibrary::load(folder);
            QVERIFY(library.has_value());
            QVERIFY(library->save(asPreset()).has_value());
            QVERIFY(library->find("my-server").has_value());
        }
        const auto library = PresetLibrary::load(folder);
        QVERIFY(library.has_value());
        auto expected = asPreset();
        expected.userMade = true;
        QVERIFY(library->find("my-server").value() == expected);
        QCOMPARE(library->presets().back().id, "my-server"); // after the shipped ones
        QCOMPARE(library->presets().size(), shippedIds.size() + 1);
    }

    void aSavedPresetReplacesOneOfTheSameId()
    {
        const QTemporaryDir home;
        auto library = PresetLibrary::load(home.path());
        QVERIFY(library.has_value());
        auto preset = asPreset();
        QVERIFY(library->save(preset).has_value());
        preset.port = 6000;
        QVERIFY(library->save(preset).has_value());
        QCOMPARE(library->presets().size(), shippedIds.size() + 1);
        QCOMPARE(library->find("my-server")->port.value_or(0), 6000);
    }

    void theUsersOwnReplacesAShippedOne()
    {
        const QTemporaryDir home;
        {
            auto library = PresetLibrary::load(home.path());
            QVERIFY(library.has_value());
            auto preset = asPreset();
            preset.id = "plaspy";
            QVERIFY(library->save(preset).has_value());
        }
        const auto library = PresetLibrary::load(home.path());
        QVERIFY(library.has_value());
        QVERIFY(ids(*library) == shippedIds);
        QCOMPARE(library->find("plaspy")->host, "tracker.example");
        QVERIFY(library->find("plaspy")->userMade);
    }

    void whatCouldNotBeReadBackIsNotSaved_data()
    {
        QTest::addColumn<QString>("part");
        for (const auto &part : {u"id"_s, u"climbing id"_s, u"name"_s, u"host"_s, u"transports"_s})
            QTest::addRow("%s", qPrintable(part)) << part;
    }

    void whatCouldNotBeReadBackIsNotSaved()
    {
        QFETCH(const QString, part);
        const QTemporaryDir home;
        const auto folder = home.filePath(u"presets"_s);
        auto library = PresetLibrary::load(folder);
        QVERIFY(library.has_value());
        auto preset = asPreset();
        if (part == u"id"_s)
            preset.id.clear();
        else if (part == u"climbing id"_s)
            preset.id = "../my-server";
        else if (part == u"name"_s)
            preset.name.clear();
        else if (part == u"host"_s)
            preset.host = "my server";
        else
            preset.transports.clear();
        const auto saved = library->save(preset);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::FileMalformed);
        QVERIFY(ids(*library) == shippedIds);
        QVERIFY(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto library = PresetLibrary::load(home.filePath(u"a-file/presets"_s));
        QVERIFY(library.has_value());
        const auto saved = library->save(asPreset());
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QVERIFY(ids(*library) == shippedIds);
    }

    void aBrokenFileOfTheUsersIsNamed()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const auto library = PresetLibrary::load(home.path());
        QVERIFY(!library.has_value());
        QCOMPARE(library.error().code, ErrorCode::FileMalformed);
        QCOMPARE(std::string(library.error().parameter("file")), file.fileName().toStdString());
    }
};

QTEST_APPLESS_MAIN(TestPresetLibrary)
#include "test_presetlibrary.moc"
