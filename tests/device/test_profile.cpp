// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilelibrary.h"
#include "tests/device/testprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void theVirtualProfileIsComplete();
    void theRealProfileHoldsCandidatesOnly();
    void everyShippedFileIsAGoodProfile();
    void takesSpellingsOfTheUnit_data();
    void takesSpellingsOfTheUnit();
    void aBrokenProfileIsRefused_data();
    void aBrokenProfileIsRefused();
    void textThatIsNoJsonIsRefused();
    void shippedProfilesAreInTheProgram();
    void aFolderAddsAndReplaces();
    void aMissingFolderIsEmpty();
    void noFolderIsNotTheWorkingDirectory();
    void aBrokenFileInTheFolderIsNamed();
    void anUnknownIdIsAnError();
};

void TestProfile::theVirtualProfileIsComplete()
{
    const auto &profile = virtualProfile();
    QVERIFY(profile.isVirtual());
    QVERIFY(!profile.identity.empty());
    QVERIFY(!profile.status.empty());
    QVERIFY(profile.assumedWords().empty());
    for (const auto setting : allSettings) {
        const auto *word = profile.wordFor(setting);
        QVERIFY(word);
        QVERIFY(word->write);
        QCOMPARE(word->read.has_value(), !isSecret(setting));
    }
}

void TestProfile::theRealProfileHoldsCandidatesOnly()
{
    const auto profile = shippedProfile(u"sp7600"_s);
    QVERIFY(!profile.isVirtual());
    QVERIFY(profile.identity.empty());
    QVERIFY(profile.status.empty());
    for (const auto &word : profile.words) {
        if (word.read || word.write)
            QCOMPARE(word.provenance, std::optional(Provenance::Assumed));
        QVERIFY(!word.source.empty());
    }
    QCOMPARE(profile.assumedWords(), (std::vector<std::string>{"SIP", "APN", "UPW"}));
    QVERIFY(!profile.wordFor(SettingId::Transport)->write);
}

void TestProfile::everyShippedFileIsAGoodProfile()
{
    const QDir folder(QStringLiteral(SP7600_SOURCE_DIR "/resources/profiles"));
    const auto names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() >= 2);
    for (const auto &name : names)
        QCOMPARE(shippedProfile(name.chopped(5)).id, name.chopped(5).toStdString());
}

void TestProfile::takesSpellingsOfTheUnit_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("value");
    QTest::newRow("own spelling") << int(SettingId::Transport) << "TCP" << "tcp";
    QTest::newRow("normalised by its kind") << int(SettingId::Transport) << "Udp" << "udp";
    QTest::newRow("raw when it is none") << int(SettingId::Transport) << "SMS" << "SMS";
    QTest::newRow("leading zeros") << int(SettingId::ServerPort) << "05000" << "5000";
    QTest::newRow("host case") << int(SettingId::Host) << "D.Plaspy.COM" << "d.plaspy.com";
    QTest::newRow("empty host") << int(SettingId::Host) << "" << "";
    QTest::newRow("port that is none") << int(SettingId::ServerPort) << "70000" << "70000";
}

void TestProfile::takesSpellingsOfTheUnit()
{
    QFETCH(const int, setting);
    QFETCH(const QString, wire);
    QFETCH(const QString, value);
    const auto id = SettingId(setting);
    const auto *word = virtualProfile().wordFor(id);
    QCOMPARE(QString::fromStdString(word->fromWire(id, wire.toStdString())), value);
    if (value == u"tcp" || value == u"udp")
        QCOMPARE(word->toWire(id, value.toStdString()), value.toUpper().toStdString());
}

void TestProfile::aBrokenProfileIsRefused_data()
{
    QTest::addColumn<QString>("path");  // to the value that is replaced
    QTest::addColumn<QString>("value"); // JSON; empty: the value is removed
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const char *path, const char *value, const char *place,
                        const char *problem) {
        QTest::newRow(name) << path << value << place << problem;
    };
    row("format of the future", "format", "2", "/format", "is not 1");
    row("no format", "format", "", "/format", "is not a whole number");
    row("no id", "id", "", "/id", "is not a text");
    row("empty id", "id", "\"\"", "/id", "is not a text");
    row("no name", "name", "7", "/name", "is not a text");
    row("no provenance", "provenance", "", "/provenance", "is missing");
    row("unknown provenance", "provenance", "\"guessed\"", "/provenance", "is none of");
    row("models no list", "models", "\"SP7600\"", "/models", "is not a list");
    row("a model no text", "models", "[1]", "/models", "not a text");
    row("no serial", "serial", "", "/serial", "is not an object");
    row("no speeds", "serial/baud_rates", "[]", "/serial/baud_rates", "is empty");
    row("a speed of 0", "serial/baud_rates", "[0]", "/serial/baud_rates", "outside");
    row("a broken speed", "serial/baud_rates", "[9600.5]", "/serial/baud_rates", "whole number");
    row("another grammar", "grammar/kind", "\"nmea\"", "/grammar/kind", "neither gosafe nor at");
    row("no terminator", "grammar/terminator", "\"\"", "/grammar/terminator", "is not a text");
    row("odd terminator", "grammar/terminator", "\"x\"", "/grammar/terminator", "no line end");
    row("message without its command", "grammar/sms", "\"{password}\"", "/grammar/sms",
        "lacks the place {command}");
    row("message with a meaningless place", "grammar/sms", "\"{command},{x}\"", "/grammar/sms",
        "{x}");
    row("refusal without a word", "grammar/refusal", "\"ERROR;{reason}\"", "/grammar/refusal",
        "lacks the place {word}");
    row("unclosed place", "grammar/refusal", "\"{word\"", "/grammar/refusal", "not closed");
    row("no queries", "queries", "", "/queries", "is not an object");
    row("query without command", "queries/identity/0/command", "null",
        "/queries/identity/0/command", "is missing");
    row("query without reply", "queries/status/0/reply", "", "/queries/status/0/reply",
        "is missing");
    row("query with a place", "queries/identity/0/command", "\"VID;{imei}\"",
        "/queries/identity/0/command", "which nothing fills");
    row("query with a meaningless place", "queries/identity/0/reply", "\"VID: {colour}\"",
        "/queries/identity/0/reply", "means nothing");
    row("query answered by another word", "queries/identity/0/reply", "\"VIX: {imei}\"",
        "/queries/identity/0/reply", "does not begin with VID:");
    row("query of no provenance", "queries/identity/0/provenance", "",
        "/queries/identity/0/provenance", "is missing");
    row("query not virtual", "queries/identity/0/provenance", "\"observed\"", "/queries",
        "mixes virtual words");
    row("words no list", "words", "{}", "/words", "is not a list");
    row("word no object", "words/1", "\"VTR\"", "/words", "not an object");
    row("word without settings", "words/1/settings", "[]", "/words/1/settings", "is empty");
    row("unknown setting", "words/1/settings", "[\"colour\"]", "/words/1/settings", "colour");
    row("setting twice", "words/1/settings", "[\"host\"]", "/words/1/write", "{transport}");
    row("two words for one", "words/4",
        "{\"settings\":[\"host\"],\"write\":\"X;{host}\",\"provenance\":\"virtual\"}", "/words",
        "carries host twice");
    row("write lacks a setting", "words/0/write", "\"VEP;{host}\"", "/words/0/write",
        "lacks the place {server_port}");
    row("write with a place too many", "words/1/write", "\"VTR;{transport};{apn}\"",
        "/words/1/write", "{apn}");
    row("read with a place", "words/1/read", "\"VTR;{transport}\"", "/words/1/read",
        "which nothing fills");
    row("reply lacks a setting", "words/0/reply", "\"VEP: {host}\"", "/words/0/reply",
        "lacks the place {server_port}");
    row("reply of another word", "words/1/reply", "\"VTX: {transport}\"", "/words/1/reply",
        "does not begin with VTR:");
    row("read without reply", "words/1/reply", "null", "/words/1/reply", "is missing");
    row("places side by side", "words/0/write", "\"VEP;{host}{server_port}\"", "/words/0/write",
        "nothing between them");
    row("word of no provenance", "words/2/provenance", "", "/words/2/provenance", "is missing");
    row("word not virtual", "words/2/provenance", "\"documented\"", "/words",
        "mixes virtual words");
    row("profile not virtual", "provenance", "\"documented\"", "/queries", "mixes virtual words");
    row("spelling of another setting", "words/1/values", "{\"host\":{}}", "/words/1/values",
        "not one of this word");
    row("spelling no text", "words/1/values", "{\"transport\":{\"tcp\":0}}",
        "/words/1/values/transport", "not a text");
}

namespace
{

/// @p root with the value at @p path replaced, or removed when @p value is empty.
QJsonValue replaced(const QJsonValue &root, const QStringList &path, const QString &value)
{
    if (path.isEmpty())
        return QJsonDocument::fromJson("[" + value.toUtf8() + "]").array().at(0);
    if (root.isArray()) {
        auto array = root.toArray();
        const auto index = path.front().toInt();
        array[index] = replaced(array.at(index), path.mid(1), value);
        return array;
    }
    auto object = root.toObject();
    if (path.size() == 1 && value.isEmpty())
        object.remove(path.front());
    else
        object[path.front()] = replaced(object[path.front()], path.mid(1), value);
    return object;
}

} // namespace

void TestProfile::aBrokenProfileIsRefused()
{
    QFETCH(const QString, path);
    QFETCH(const QString, value);
    QFETCH(const QString, place);
    QFETCH(const QString, problem);
    const auto good = QJsonDocument::fromJson(shippedProfileText(u"sp7600-virtual"_s)).object();
    const auto broken = replaced(good, path.split(u'/'), value).toObject();
    QVERIFY(broken != good);

    const auto profile = parseProfile(QJsonDocument(broken).toJson(), "mine.json");
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::FileMalformed);
    const auto parameter = [&profile](std::string_view name) {
        return QString::fromUtf8(profile.error().parameter(name));
    };
    QCOMPARE(parameter("file"), u"mine.json"_s);
    QCOMPARE(parameter("path"), place);
    QVERIFY2(parameter("detail").contains(problem), qPrintable(parameter("detail")));
}

void TestProfile::textThatIsNoJsonIsRefused()
{
    for (const auto *text : {"", "{", "[]", "\"format\"", "{\"format\": 1,}"}) {
        const auto profile = parseProfile(text, "mine.json");
        QVERIFY2(!profile, text);
        QCOMPARE(profile.error().code, ErrorCode::FileMalformed);
        QVERIFY(!profile.error().parameter("detail").empty());
        QVERIFY(!profile.error().parameter("path").empty());
    }
}

void TestProfile::shippedProfilesAreInTheProgram()
{
    const auto library = ProfileLibrary::load({});
    QVERIFY(library);
    QVERIFY(library->find("sp7600"));
    QVERIFY(library->find("sp7600-virtual"));
    QCOMPARE(library->find("sp7600").value()->name, std::string("SkyPatrol SP7600 (Gosafe G79W)"));
}

namespace
{

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

void TestProfile::aFolderAddsAndReplaces()
{
    const QTemporaryDir folder;
    auto text = shippedProfileText(u"sp7600"_s);
    write(folder, u"a.json"_s,
          QByteArray(text).replace("\"SkyPatrol SP7600 (Gosafe G79W)\"", "\"Taught\""));
    write(folder, u"b.json"_s, QByteArray(text).replace("\"sp7600\"", "\"mine\""));
    write(folder, u"notes.txt"_s, "no profile");
    const auto shipped = ProfileLibrary::load({});
    const auto library = ProfileLibrary::load(folder.path());
    QVERIFY(library);
    QCOMPARE(library->profiles().size(), shipped->profiles().size() + 1);
    QCOMPARE(library->find("sp7600").value()->name, std::string("Taught"));
    QVERIFY(library->find("mine"));
}

void TestProfile::aMissingFolderIsEmpty()
{
    const auto library = ProfileLibrary::load(u"/nonexistent/profiles"_s);
    QVERIFY(library);
    QVERIFY(library->find("sp7600"));
}

void TestProfile::noFolderIsNotTheWorkingDirectory()
{
    const QTemporaryDir folder;
    write(folder, u"broken.json"_s, "{}");
    const auto before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const auto library = ProfileLibrary::load({});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(library);
}

void TestProfile::aBrokenFileInTheFolderIsNamed()
{
    const QTemporaryDir folder;
    write(folder, u"broken.json"_s, "{}");
    const auto library = ProfileLibrary::load(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::FileMalformed);
    QCOMPARE(QString::fromUtf8(library.error().parameter("file")),
             folder.filePath(u"broken.json"_s));
}

void TestProfile::anUnknownIdIsAnError()
{
    const auto library = ProfileLibrary::load({});
    const auto profile = library->find("sp9999");
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::ProfileUnknown);
    QCOMPARE(profile.error().parameter("profile"), std::string_view("sp9999"));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "test_profile.moc"
