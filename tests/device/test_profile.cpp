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
    void aMissingFolderIsMadeOnlyWhereItMayBe();
    void noFolderIsNotTheWorkingDirectory();
    void aBrokenFileInTheFolderIsLeftOutAndNamed();
    void twoFilesOfOneIdAreNamed();
    void aFileThatIsTooLargeIsNamed();
    void anUnknownIdIsAnError();
};

void TestProfile::theVirtualProfileIsComplete()
{
    const auto &profile = virtualProfile();
    QVERIFY(profile.isVirtual());
    QVERIFY(!profile.identity.empty());
    QVERIFY(!profile.status.empty());
    QVERIFY(profile.assumedReads().empty());
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
    QVERIFY(!profile.wordFor(SettingId::Transport)->write);
}

void TestProfile::everyShippedFileIsAGoodProfile()
{
    const QDir folder(QStringLiteral(SP7600_SOURCE_DIR "/resources/profiles"));
    auto names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.removeAll(u"profile.schema.json"_s) == 1);
    QVERIFY(names.removeAll(u"dangerous.json"_s) == 1);
    QVERIFY(names.size() >= 3);
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
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");  // to the value that is replaced
    QTest::addColumn<QString>("value"); // JSON; empty: the value is removed
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const char *path, const char *value, const char *place,
                        const char *problem) {
        QTest::newRow(name) << u"sp7600-virtual"_s << path << value << place << problem;
    };
    const auto atRow = [](const char *name, const char *path, const char *value, const char *place,
                          const char *problem) {
        QTest::newRow(name) << u"skypatrol-at"_s << path << value << place << problem;
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

    row("unknown key", "colour", "1", "/",
        "has the key colour, which means nothing here; known are format,");
    row("unknown key of serial", "serial/baud", "[1]", "/serial", "the key baud,");
    row("unknown key of the grammar", "grammar/separator", "\";\"", "/grammar",
        "the key separator,");
    row("unknown key of queries", "queries/state", "[]", "/queries", "the key state,");
    row("unknown key of a question", "queries/identity/0/comand", "\"X\"", "/queries/identity/0",
        "the key comand,");
    row("unknown key of a word", "words/2/raed", "\"VAP\"", "/words/2", "the key raed,");
    row("unknown key of limits", "words/10/limits/device_password/longest", "3",
        "/words/10/limits/device_password", "the key longest,");
    row("unknown key of restart", "restart/delay", "3", "/restart", "the key delay,");
    row("seconds of saving", "save", R"({"command":"VSV","provenance":"virtual","seconds":3})",
        "/save", "the key seconds,");
    row("unknown key of an adapter", "serial/usb",
        R"([{"vendor":"10c4","product":"ea60","name":"x"}])", "/serial/usb/0", "the key name,");
    row("format as text", "format", "\"1\"", "/format", "is not a whole number");
    row("format of a half", "format", "1.5", "/format", "is not a whole number");
    row("id with a capital", "id", "\"SP7600\"", "/id", "lower-case letters");
    row("id as a path", "id", "\"../../x\"", "/id", "lower-case letters");
    row("id with a line end", "id", "\"a\\nb\"", "/id", "lower-case letters");
    row("no name at all", "name", "", "/name", "is not a text");
    row("note no text", "note", "[]", "/note", "is neither a text nor null");
    row("provenance null", "provenance", "null", "/provenance", "is missing");
    row("no models", "models", "", "/models", "is not a list");
    row("an empty model", "models", "[\"\"]", "/models", "holds an empty text");
    row("serial no object", "serial", "[]", "/serial", "is not an object");
    row("no list of speeds", "serial/baud_rates", "", "/serial/baud_rates", "is not a list");
    row("speeds no list", "serial/baud_rates", "9600", "/serial/baud_rates", "is not a list");
    row("a speed as text", "serial/baud_rates", "[\"9600\"]", "/serial/baud_rates",
        "not a whole number");
    row("a speed twice", "serial/baud_rates", "[9600,9600]", "/serial/baud_rates", "9600 twice");
    row("a speed of a dream", "serial/baud_rates", "[9600000]", "/serial/baud_rates", "outside");
    row("adapters no list", "serial/usb", "{}", "/serial/usb", "is not a list");
    row("adapter no object", "serial/usb", "[\"10c4:ea60\"]", "/serial/usb", "not an object");
    row("adapter without a product", "serial/usb", R"([{"vendor":"10c4"}])",
        "/serial/usb/0/product", "is not a text");
    row("adapter of three digits", "serial/usb", R"([{"vendor":"10c","product":"ea60"}])",
        "/serial/usb/0/vendor", "four hexadecimal digits");
    row("adapter not hexadecimal", "serial/usb", R"([{"vendor":"10c4","product":"ea6g"}])",
        "/serial/usb/0/product", "four hexadecimal digits");
    row("adapter as a number", "serial/usb", R"([{"vendor":4292,"product":"ea60"}])",
        "/serial/usb/0/vendor", "is not a text");
    row("dtr as text", "serial/dtr", "\"on\"", "/serial/dtr", "neither true nor false");
    row("rts as a number", "serial/rts", "1", "/serial/rts", "neither true nor false");
    row("no grammar", "grammar", "", "/grammar", "is not an object");
    row("no kind", "grammar/kind", "", "/grammar/kind", "is not a text");
    row("password no text", "grammar/default_password", "1234", "/grammar/default_password",
        "neither a text nor null");
    row("password with a comma", "grammar/default_password", "\"12,34\"",
        "/grammar/default_password", "no password can have");
    row("refusal no text", "grammar/refusal", "true", "/grammar/refusal",
        "neither a text nor null");
    row("refusal empty", "grammar/refusal", "\"\"", "/grammar/refusal", "is empty");
    row("wrong password with a broken place", "grammar/wrong_password", "\"PWD: }\"",
        "/grammar/wrong_password", "closing brace");
    row("identity no list", "queries/identity", "7", "/queries/identity", "is not an object");
    row("a question no object", "queries/status", "[\"VST\"]", "/queries/status", "not an object");
    row("question with its password", "queries/identity/0/command", "\"1234,VID\"",
        "/queries/identity/0/command", "begins with a password");
    row("question without a word", "queries/identity/0/command", "\";VID\"",
        "/queries/identity/0/command", "does not begin with a word");
    row("question with a line end", "queries/identity/0/command", "\"VID\\r\\n\"",
        "/queries/identity/0/command", "control character");
    row("source no text", "queries/identity/0/source", "[]", "/queries/identity/0/source",
        "neither a text nor null");
    row("safe no flag", "queries/identity/0/safe_to_probe", "\"yes\"",
        "/queries/identity/0/safe_to_probe", "neither true nor false");
    row("place of status in identity", "queries/identity/0/reply", "\"VID: {sim}\"",
        "/queries/identity/0/reply", "means nothing here");
    row("no words", "words", "", "/words", "is not a list");
    row("settings no list", "words/1/settings", "\"transport\"", "/words/1/settings",
        "is not a list");
    row("settings no texts", "words/1/settings", "[1]", "/words/1/settings", "not a text");
    row("setting twice in a word", "words/1/settings", R"(["transport","transport"])",
        "/words/1/settings", "transport twice");
    row("write no text", "words/1/write", "false", "/words/1/write", "neither a text nor null");
    row("write empty", "words/1/write", "\"\"", "/words/1/write", "is empty");
    row("write with its password", "words/1/write", "\"{pw},VTR;{transport}\"", "/words/1/write",
        "begins with a password");
    row("write without a word", "words/1/write", "\"{transport}\"", "/words/1/write",
        "does not begin with a word");
    row("place of no name", "words/1/write", "\"VTR;{}\"", "/words/1/write", "without a name");
    row("place twice", "words/1/write", "\"VTR;{transport};{transport}\"", "/words/1/write",
        "was there before");
    row("read empty", "words/1/read", "\"\"", "/words/1/read", "is empty");
    row("reply with a control character", "words/1/reply", "\"VTR: \\u0001{transport}\"",
        "/words/1/reply", "control character");
    row("reply with another place", "words/1/reply", "\"VTR: {transport};{apn}\"", "/words/1/reply",
        "no setting of this word");
    row("kept place from nowhere", "words/1/write", "\"VTR;{transport};{_p2}\"", "/words/1/write",
        "neither the reply nor");
    row("kept no object", "words/1/kept", "[]", "/words/1/kept", "not an object of texts");
    row("kept no place", "words/1/kept", R"({"_p2":"1"})", "/words/1/kept", "names _p2");
    row("kept of a setting", "words/1/kept", R"({"transport":"tcp"})", "/words/1/kept",
        "names transport");
    row("kept no text", "words/1/kept", R"({"_p2":1})", "/words/1/kept", "not a text");
    row("provenance of nothing", "words/1", R"({"settings":["transport"],"provenance":"virtual"})",
        "/words/1/provenance", "is not known");
    row("reply of nothing", "words/1", R"({"settings":["transport"],"reply":"VTR: {transport}"})",
        "/words/1/reply", "is not known");
    row("unknown provenance of reading", "words/1/read_provenance", "\"seen\"",
        "/words/1/read_provenance", "is none of");
    row("provenance of reading what cannot be read", "words/3/read_provenance", "\"virtual\"",
        "/words/3/read_provenance", "cannot be read");
    row("reading not virtual", "words/1/read_provenance", "\"assumed\"", "/words",
        "mixes virtual words");
    row("safe and cannot be read", "words/3/safe_to_probe", "true", "/words/3/safe_to_probe",
        "reading is not known");
    row("restart of what is not written", "words/8/write", "null", "/words/8/needs_restart",
        "cannot be written");
    row("needs restart no flag", "words/1/needs_restart", "1", "/words/1/needs_restart",
        "neither true nor false");
    row("values no object", "words/1/values", "[]", "/words/1/values", "is not an object");
    row("value of none", "words/1/values", R"({"transport":{"sms":"2"}})",
        "/words/1/values/transport", "no value of this setting");
    row("value not as it is kept", "words/1/values", R"({"transport":{"TCP":"2"}})",
        "/words/1/values/transport", "no value of this setting");
    row("two values alike", "words/1/values", R"({"transport":{"tcp":"1","udp":"1"}})",
        "/words/1/values/transport", "spells two values");
    row("spelling with a control character", "words/1/values", R"({"transport":{"tcp":"\r"}})",
        "/words/1/values/transport", "control character");
    row("unit of another setting", "words/4/encoding", R"({"heartbeat_s":"minutes"})",
        "/words/4/encoding", "not one of this word");
    row("unit of no time", "words/1/encoding", R"({"transport":"minutes"})",
        "/words/1/encoding/transport", "neither minutes nor hours");
    row("unknown unit", "words/4/encoding", R"({"report_interval_s":"days"})",
        "/words/4/encoding/report_interval_s", "neither minutes nor hours");
    row("unit and values", "words/4",
        R"({"settings":["report_interval_s"],"write":"VRI;{report_interval_s}","provenance":"virtual","encoding":{"report_interval_s":"minutes"},"values":{"report_interval_s":{"60":"1"}}})",
        "/words/4/encoding/report_interval_s", "has values too");
    row("limits no object", "words/4/limits", R"({"report_interval_s":60})",
        "/words/4/limits/report_interval_s", "is not an object");
    row("limits of another setting", "words/4/limits", R"({"host":{}})", "/words/4/limits",
        "not one of this word");
    row("minimum no number", "words/4/limits", R"({"report_interval_s":{"minimum":"5"}})",
        "/words/4/limits/report_interval_s/minimum", "whole number");
    row("minimum of a text", "words/1/limits", R"({"transport":{"minimum":5}})",
        "/words/1/limits/transport/minimum", "is no number");
    row("maximum of a text", "words/1/limits", R"({"transport":{"maximum":5}})",
        "/words/1/limits/transport/maximum", "is no number");
    row("maximum below", "words/4/limits", R"({"report_interval_s":{"minimum":5,"maximum":4}})",
        "/words/4/limits/report_interval_s/maximum", "below the minimum");
    row("length below nothing", "words/10/limits/device_password/min_length", "-1",
        "/words/10/limits/device_password/min_length", "0 to 512");
    row("length beyond a text", "words/10/limits/device_password/max_length", "513",
        "/words/10/limits/device_password/max_length", "0 to 512");
    row("lengths crossed", "words/10/limits/device_password/max_length", "3",
        "/words/10/limits/device_password/max_length", "below the min_length");
    row("digits no flag", "words/10/limits/device_password/digits", "\"yes\"",
        "/words/10/limits/device_password/digits", "neither true nor false");
    row("alternatives no list", "words/1/alternatives", "{}", "/words/1/alternatives",
        "is not a list");
    row("alternative with settings", "words/1/alternatives", R"([{"settings":["transport"]}])",
        "/words/1/alternatives/0", "the key settings,");
    row("alternative of an alternative", "words/1/alternatives", R"([{"alternatives":[]}])",
        "/words/1/alternatives/0", "the key alternatives,");
    row("alternative lacks a setting", "words/1/alternatives",
        R"([{"write":"VTX;1","provenance":"virtual"}])", "/words/1/alternatives/0/write",
        "lacks the place {transport}");
    row("alternative not virtual", "words/1/alternatives",
        R"([{"write":"VTX;{transport}","provenance":"taught"}])", "/words", "mixes virtual words");
    row("save no object", "save", "\"VSV\"", "/save", "is not an object");
    row("save without command", "save", R"({"provenance":"virtual"})", "/save/command",
        "is missing");
    row("save of no provenance", "save", R"({"command":"VSV"})", "/save/provenance", "is missing");
    row("save not virtual", "save", R"({"command":"VSV","provenance":"observed"})", "/save",
        "mixes virtual words");
    row("restart with a place", "restart/command", "\"VRS;{how}\"", "/restart/command",
        "which nothing fills");
    row("restart answered with a place", "restart/reply", "\"VRS: {how}\"", "/restart/reply",
        "which nothing fills");
    row("restart answered by another", "restart/reply", "\"VRX: OK\"", "/restart/reply",
        "does not begin with VRS:");
    row("restart for ever", "restart/seconds", "301", "/restart/seconds", "1 to 300");
    row("restart in no time", "restart/seconds", "0", "/restart/seconds", "1 to 300");
    row("restart not virtual", "restart/provenance", "\"taught\"", "/restart",
        "mixes virtual words");

    atRow("no AT command", "words/0/read", "\"+CGDCONT?\"", "/words/0/read",
          "does not begin with AT");
    atRow("a gosafe word", "words/0/write", "\"1234,APN;{apn}\"", "/words/0/write",
          "does not begin with AT");
    atRow("a password before AT", "grammar/default_password", "\"1234\"",
          "/grammar/default_password", "begin with none");
    atRow("a refusal of AT", "grammar/refusal", "\"{word}: no\"", "/grammar/refusal",
          "refused with ERROR");
    atRow("AT answered by another", "words/0/reply", "\"+CGATT: {apn}\"", "/words/0/reply",
          "does not begin with +CGDCONT:");
    atRow("virtual among others", "words/3/provenance", "\"virtual\"", "/words",
          "mixes virtual words");
    atRow("safe and assumed", "words/0/provenance", "\"assumed\"", "/words/0/safe_to_probe",
          "reading is not known");
    atRow("a safe question that is assumed", "queries/identity/0/provenance", "\"assumed\"",
          "/queries/identity/0/safe_to_probe", "only assumed");
    atRow("kept text with a line end", "words/4/kept/_server", "\"1\\r\"", "/words/4/kept",
          "control character");
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
    QFETCH(const QString, base);
    QFETCH(const QString, path);
    QFETCH(const QString, value);
    QFETCH(const QString, place);
    QFETCH(const QString, problem);
    const auto good = QJsonDocument::fromJson(shippedProfileText(base)).object();
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

void TestProfile::aMissingFolderIsMadeOnlyWhereItMayBe()
{
    const QTemporaryDir home;
    const auto folder = home.filePath(u"profiles"_s);
    const auto whileGone = ProfileLibrary::load(folder, MissingFolder::Refused);
    QVERIFY(whileGone);
    auto own = *whileGone->find("sp7600").value();
    own.id = "mine";
    const auto refused = whileGone->save(own);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ProfileFolderGone);
    QCOMPARE(QString::fromUtf8(refused.error().parameter("file")),
             QDir::toNativeSeparators(folder));
    QVERIFY(!QDir(folder).exists());
    // It is there again, and what is in it was not read.
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!whileGone->save(own));
    QVERIFY(QDir(folder).isEmpty());

    const auto whileThere = ProfileLibrary::load(folder, MissingFolder::Refused);
    QVERIFY(whileThere);
    QVERIFY(whileThere->save(own));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(!whileThere->save(own));
    QVERIFY(!QDir(folder).exists());

    const auto usual = ProfileLibrary::load(folder);
    QVERIFY(usual);
    QVERIFY(usual->save(own));
    QVERIFY(ProfileLibrary::load(folder)->find("mine"));
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

void TestProfile::aBrokenFileInTheFolderIsLeftOutAndNamed()
{
    const QTemporaryDir folder;
    write(folder, u"broken.json"_s, "{}");
    write(folder, u"good.json"_s,
          shippedProfileText(u"sp7600"_s).replace("\"sp7600\"", "\"good\""));
    const auto library = ProfileLibrary::load(folder.path());
    QVERIFY(library);
    QVERIFY(library->find("sp7600"));
    QVERIFY(library->find("good"));
    QCOMPARE(library->userFile("good"), folder.filePath(u"good.json"_s));
    QCOMPARE(library->userFile("sp7600"), QString());
    QCOMPARE(library->problems().size(), 1UL);
    const auto &problem = library->problems().front();
    QCOMPARE(problem.code, ErrorCode::FileMalformed);
    QCOMPARE(QString::fromUtf8(problem.parameter("file")), folder.filePath(u"broken.json"_s));
}

void TestProfile::twoFilesOfOneIdAreNamed()
{
    const QTemporaryDir folder;
    const auto text = shippedProfileText(u"sp7600"_s).replace("\"sp7600\"", "\"mine\"");
    write(folder, u"a.json"_s, text);
    write(folder, u"b.json"_s, QByteArray(text).replace("SkyPatrol", "Other"));
    const auto library = ProfileLibrary::load(folder.path());
    QVERIFY(library);
    QVERIFY(library->find("mine").value()->name.starts_with("SkyPatrol"));
    QCOMPARE(library->problems().size(), 1UL);
    QCOMPARE(library->problems().front().parameter("path"), "/id");
    QCOMPARE(QString::fromUtf8(library->problems().front().parameter("file")),
             folder.filePath(u"b.json"_s));
}

void TestProfile::aFileThatIsTooLargeIsNamed()
{
    const QTemporaryDir folder;
    write(folder, u"mine.json"_s, QByteArray(1100 * 1024, ' '));
    const auto library = ProfileLibrary::load(folder.path());
    QVERIFY(library);
    QCOMPARE(library->problems().size(), 1UL);
    QVERIFY(library->problems().front().parameter("detail").contains("larger than 1024 KiB"));
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
