// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/dangerouswords.h"
#include "core/device/profilelibrary.h"
#include "core/device/profilewriter.h"
#include "tests/device/jsonschema.h"
#include "tests/device/testprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

const QStringList shippedIds = {u"sp7600"_s, u"sp7600-virtual"_s, u"skypatrol-at"_s};

const JsonSchema &schema()
{
    static const JsonSchema loaded(
        QJsonDocument::fromJson(shippedProfileText(u"profile.schema"_s)).object());
    return loaded;
}

/// A profile that has every object which a profile can have.
QJsonObject fullProfile()
{
    auto profile = QJsonDocument::fromJson(shippedProfileText(u"sp7600-virtual"_s)).object();
    auto serial = profile["serial"_L1].toObject();
    serial["usb"_L1] = QJsonArray{QJsonObject{{u"vendor"_s, u"10c4"_s}, {u"product"_s, u"ea60"_s}}};
    profile["serial"_L1] = serial;
    profile["save"_L1] = QJsonObject{{u"command"_s, u"VSV"_s}, {u"provenance"_s, u"virtual"_s}};
    auto words = profile["words"_L1].toArray();
    auto word = words.at(10).toObject();
    word["alternatives"_L1] = QJsonArray{
        QJsonObject{{u"write"_s, u"VPX;{device_password}"_s}, {u"provenance"_s, u"virtual"_s}}};
    words[10] = word;
    profile["words"_L1] = words;
    return profile;
}

/// Where an object of the schema stands in fullProfile().
struct Place {
    QString name; ///< In the schema: of its definition, or of its property at the top.
    QString path;
};
const QList<Place> places = {{{}, u"/"_s},
                             {u"serial"_s, u"/serial"_s},
                             {u"usb"_s, u"/serial/usb/0"_s},
                             {u"grammar"_s, u"/grammar"_s},
                             {u"queries"_s, u"/queries"_s},
                             {u"query"_s, u"/queries/identity/0"_s},
                             {u"word"_s, u"/words/10"_s},
                             {u"alternative"_s, u"/words/10/alternatives/0"_s},
                             {u"limits"_s, u"/words/10/limits/device_password"_s},
                             {u"save"_s, u"/save"_s},
                             {u"restart"_s, u"/restart"_s}};

QJsonObject propertiesAt(const QString &name)
{
    const auto &root = schema().root();
    if (name.isEmpty())
        return root["properties"_L1].toObject();
    const auto definition = root["$defs"_L1][name]["properties"_L1].toObject();
    if (!definition.isEmpty())
        return definition;
    if (name == u"usb")
        return root["properties"_L1]["serial"_L1]["properties"_L1]["usb"_L1]["items"_L1]
                   ["properties"_L1]
                       .toObject();
    return root["properties"_L1][name]["properties"_L1].toObject();
}

/// @p root with @p value put at @p path.
QJsonValue with(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        auto array = root.toArray();
        array[path.front().toInt()] = with(array.at(path.front().toInt()), path.mid(1), value);
        return array;
    }
    auto object = root.toObject();
    object[path.front()] = with(object[path.front()], path.mid(1), value);
    return object;
}

Result<Profile> parsedWith(const QString &path, const QString &key, const QJsonValue &value)
{
    auto steps = path.split(u'/', Qt::SkipEmptyParts);
    steps.append(key);
    return parseProfile(QJsonDocument(with(fullProfile(), steps, value).toObject()).toJson(),
                        "mine.json");
}

QString detailOf(const Result<Profile> &profile)
{
    return profile ? QString() : QString::fromUtf8(profile.error().parameter("detail"));
}

/// Profiles of any shape that the reader takes.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    Profile profile()
    {
        Profile profile;
        profile.grammar = chance(2) ? GrammarKind::Gosafe : GrammarKind::At;
        m_isAt = profile.grammar == GrammarKind::At;
        profile.id = "p-" + number(1000);
        profile.name = prose() + "x";
        profile.note = chance(2) ? prose() : std::string();
        profile.provenance = provenance();
        for (int i = m_random.bounded(3); i > 0; --i)
            profile.models.push_back("M" + prose());
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            profile.baudRates.push_back(9600 * i);
        for (int i = m_random.bounded(3); i > 0; --i) {
            profile.usbIds.push_back(
                {std::uint16_t(m_random.bounded(65536)), std::uint16_t(m_random.bounded(65536))});
        }
        profile.dtr = flag();
        profile.rts = flag();
        profile.terminator = chance(2) ? "\r" : "\r\n";
        if (chance(2))
            profile.sms = text(m_isAt ? "{command}" : "{password}," + fixed() + "{command}");
        if (!m_isAt) {
            profile.defaultPassword = chance(2) ? "1234" : "";
            if (chance(2))
                profile.refusal = text("{word}: NO " + fixed() + "{reason}");
        }
        if (chance(3))
            profile.wrongPassword = text("PW {{" + fixed() + "}}");
        for (int i = m_random.bounded(4); i > 0; --i)
            profile.identity.push_back(query("imei"));
        for (int i = m_random.bounded(4); i > 0; --i)
            profile.status.push_back(query("csq"));
        addWords(profile);
        if (chance(2))
            profile.save =
                Action{text(commandOf("S")), {}, provenance(), prose(), std::chrono::seconds(15)};
        if (chance(2)) {
            profile.restart = Action{text(commandOf("R")), text(replyOf("R") + "OK"), provenance(),
                                     prose(), std::chrono::seconds(m_random.bounded(1, 301))};
        }
        return profile;
    }

private:
    bool chance(int of) { return m_random.bounded(of) == 0; }
    std::string number(int below) { return std::to_string(m_random.bounded(below)); }
    std::optional<bool> flag() { return chance(3) ? std::optional<bool>() : chance(2); }
    std::string prose()
    {
        static const QStringList pieces = {u"a"_s,   u"\"q\""_s, u"\\"_s, u"ñ €"_s, u"\n"_s,
                                           u"{x}"_s, u"😀"_s,    u"/"_s,  u"\t"_s,  u"7"_s};
        QString text;
        for (int i = m_random.bounded(6); i > 0; --i)
            text += pieces.at(m_random.bounded(int(pieces.size())));
        return text.toStdString();
    }
    std::string fixed() { return std::string(1, "\"';,=/ñ"[m_random.bounded(6)]) + number(100); }
    Provenance provenance()
    {
        return std::array{Provenance::Documented, Provenance::Observed, Provenance::Taught,
                          Provenance::Assumed}[std::size_t(m_random.bounded(4))];
    }
    static protocol::Template text(const std::string &form)
    {
        return protocol::Template::parse(form).value();
    }
    std::string commandOf(const std::string &word) const { return (m_isAt ? "AT$W" : "W") + word; }
    std::string replyOf(const std::string &word) const
    {
        return (m_isAt ? "$W" : "W") + word + ": ";
    }

    Query query(const std::string &place)
    {
        const auto word = "Q" + number(100);
        auto sure = provenance();
        return {text(commandOf(word)), text(replyOf(word) + "{_a}" + fixed() + "{" + place + "}"),
                sure, prose(), sure != Provenance::Assumed && chance(2)};
    }

    void addWords(Profile &profile)
    {
        std::vector<SettingId> left(allSettings.begin(), allSettings.end());
        while (!left.empty()) {
            SettingWord word;
            for (int i = m_random.bounded(1, 4); i > 0 && !left.empty(); --i) {
                const auto at = std::ptrdiff_t(m_random.bounded(quint32(left.size())));
                word.settings.push_back(left[std::size_t(at)]);
                left.erase(left.begin() + at);
            }
            const auto settings = word.settings;
            if (!chance(4)) {
                fill(word, "A" + std::to_string(left.size()));
                for (int i = m_random.bounded(3); i > 0; --i) {
                    SettingWord alternative;
                    alternative.settings = settings;
                    fill(alternative, "B" + std::to_string(i));
                    word.alternatives.push_back(alternative);
                }
            }
            word.source = prose();
            profile.words.push_back(word);
        }
    }

    void fill(SettingWord &word, const std::string &name)
    {
        std::string parameters;
        for (const auto setting : word.settings) {
            parameters += fixed() + '{' + std::string(settingName(setting)) + '}';
            spell(word, setting);
        }
        parameters += ";{_p9}";
        const bool writes = !chance(3);
        if (writes)
            word.write = text(commandOf(name) + (m_isAt ? "=" : ";") + parameters);
        if (!writes || chance(2)) {
            word.read = text(commandOf(name) + (m_isAt ? "?" : ""));
            word.reply = text(replyOf(name) + parameters);
            word.readProvenance = provenance();
        }
        word.provenance = provenance();
        if (writes && (!word.read || chance(2)))
            word.keptDefaults["_p9"] = chance(3) ? "" : fixed();
        word.safeToProbe = word.read && word.readProvenance != Provenance::Assumed && chance(2);
        word.needsRestart = writes && chance(3);
    }

    void spell(SettingWord &word, SettingId setting)
    {
        if (setting == SettingId::Transport && chance(2))
            word.values[setting] = {{"tcp", fixed() + "t"}, {"udp", fixed() + "u"}};
        if ((isInterval(setting) || setting == SettingId::TimeZone) && chance(2))
            word.encodings[setting] = chance(2) ? Encoding::Minutes : Encoding::Hours;
        if (isInterval(setting) && chance(2))
            word.limits[setting] = {m_random.bounded(10), m_random.bounded(10, 20), {}, {}, false};
        if (isSecret(setting) && chance(2))
            word.limits[setting] = {{}, {}, std::size_t(m_random.bounded(5)), 8, chance(2)};
    }

    QRandomGenerator m_random;
    bool m_isAt = false;
};

} // namespace

class TestProfileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaExplainsEverything()
    {
        QCOMPARE(schema().root()["$schema"_L1].toString(),
                 u"https://json-schema.org/draft/2020-12/schema"_s);
        for (const auto &place : places) {
            const auto properties = propertiesAt(place.name);
            QVERIFY2(!properties.isEmpty(), qPrintable(place.name));
            for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
                for (const auto part : {"title"_L1, "description"_L1}) {
                    QVERIFY2(!entry.value()[part].toString().isEmpty(),
                             qPrintable(place.name + u'/' + entry.key()));
                }
            }
        }
    }

    void theSchemaKnowsTheSettings()
    {
        QJsonArray names;
        for (const auto setting : allSettings)
            names.append(QString::fromStdString(std::string(settingName(setting))));
        QCOMPARE(schema().root()["$defs"_L1]["setting"_L1]["enum"_L1].toArray(), names);
    }

    void theSchemaAndTheReaderKnowTheSameKeys()
    {
        QVERIFY(parseProfile(QJsonDocument(fullProfile()).toJson(), "mine.json"));
        for (const auto &place : places) {
            const auto profile = parsedWith(place.path, u"zzz"_s, 1);
            QVERIFY(!profile);
            QCOMPARE(QString::fromUtf8(profile.error().parameter("path")), place.path);
            const auto known = u"known are "_s;
            const auto detail = detailOf(profile);
            QVERIFY2(detail.contains(known), qPrintable(detail));
            QCOMPARE(detail.mid(detail.indexOf(known) + known.size()).split(u", "_s),
                     propertiesAt(place.name).keys());
        }
    }

    /// A key that is allowed and then passed over would be a slip of the reader.
    void everyKeyIsRead()
    {
        const QJsonValue wrong(QJsonArray{QJsonArray{}});
        for (const auto &place : places) {
            const auto keys = propertiesAt(place.name).keys();
            for (const auto &key : keys) {
                const auto path = (place.path == u"/" ? QString() : place.path) + u'/' + key;
                const auto profile = parsedWith(place.path, key, wrong);
                QVERIFY2(!profile, qPrintable(path));
                const auto where = QString::fromUtf8(profile.error().parameter("path"));
                QVERIFY2(where == path, qPrintable(path + u": "_s + where + detailOf(profile)));
                const auto problems = schema().problems(
                    with(fullProfile(), path.split(u'/', Qt::SkipEmptyParts), wrong));
                QVERIFY2(!problems.isEmpty(), qPrintable(path));
            }
        }
    }

    void shippedProfilesFollowTheSchema()
    {
        QCOMPARE(schema().problems(fullProfile()), QStringList());
        for (const auto &id : shippedIds) {
            const auto profile = QJsonDocument::fromJson(shippedProfileText(id)).object();
            QCOMPARE(schema().problems(profile), QStringList());
        }
    }

    void whatIsWrittenIsReadTheSame()
    {
        for (const auto &id : shippedIds) {
            const auto profile = shippedProfile(id);
            const auto text = profileText(profile);
            const auto again = parseProfile(text, "again.json");
            QVERIFY2(again, qPrintable(detailOf(again)));
            QVERIFY2(*again == profile, text.constData());
            QCOMPARE(profileText(*again), text);
            QCOMPARE(schema().problems(QJsonDocument::fromJson(text).object()), QStringList());
        }
    }

    void whatIsGeneratedIsReadTheSame()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const auto profile = Generator(seed).profile();
            const auto text = profileText(profile);
            const auto again = parseProfile(text, "again.json");
            QVERIFY2(again, qPrintable(QString::number(seed) + detailOf(again)));
            QVERIFY2(*again == profile, text.constData());
            QCOMPARE(profileText(*again), text);
            const auto problems = schema().problems(QJsonDocument::fromJson(text).object());
            QVERIFY2(problems.isEmpty(),
                     qPrintable(problems.join(u'\n') + QString::fromUtf8(text)));
        }
    }

    void theOrderIsThatOfAPerson()
    {
        const auto text = profileText(shippedProfile(u"sp7600"_s));
        qsizetype last = -1;
        for (const auto *key :
             {"\"format\"", "\"id\"", "\"name\"", "\"note\"", "\"provenance\"", "\"models\"",
              "\"serial\"", "\"grammar\"", "\"queries\"", "\"words\""}) {
            const auto at = text.indexOf(key);
            QVERIFY2(at > last, key);
            last = at;
        }
        QVERIFY(text.contains(
            "\n  \"words\": [\n    {\n      \"settings\": [\"host\", \"server_port\"],\n"));
        QVERIFY(text.endsWith("}\n"));
        QVERIFY(!text.contains('\t'));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const auto profile = shippedProfile(u"sp7600"_s);
        const auto file = profileFile(folder.filePath(u"profiles"_s), profile.id);
        QVERIFY(file.endsWith(u"/profiles/sp7600.json"));
        QVERIFY(writeProfileFile(profile, file));
        QCOMPARE(readProfileFile(file).value(), profile);
        auto broken = profile;
        broken.words.front().settings.clear();
        const auto refused = writeProfileFile(broken, file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileMalformed);
        QCOMPARE(readProfileFile(file).value(), profile);
        const auto nowhere = writeProfileFile(profile, file + u"/inside/a.json"_s);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }

    void aKeyTwiceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("path");
        QTest::addRow("at the top")
            << QByteArray("\"id\":") << QByteArray("\"id\":\"x\",\"id\":") << u"/id"_s;
        QTest::addRow("alike but for an escape")
            << QByteArray("\"id\":") << QByteArray("\"\\u0069d\":\"x\",\"id\":") << u"/id"_s;
        QTest::addRow("inside") << QByteArray("\"kind\":")
                                << QByteArray("\"kind\":\"at\",\"kind\":") << u"/grammar/kind"_s;
        QTest::addRow("in a list")
            << QByteArray("\"read\": \"VTR\"") << QByteArray("\"read\":\"X\\\"\",\"read\":\"VTR\"")
            << u"/words/1/read"_s;
        QTest::addRow("deep in a list")
            << QByteArray("\"tcp\": \"TCP\"") << QByteArray("\"tcp\":\"1\",\"tcp\":\"TCP\"")
            << u"/words/1/values/transport/tcp"_s;
    }

    void aKeyTwiceIsRefused()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, path);
        auto text = shippedProfileText(u"sp7600-virtual"_s);
        const auto at = text.indexOf(before);
        QVERIFY(at >= 0);
        text.replace(at, before.size(), after);
        QVERIFY(QJsonDocument::fromJson(text).isObject());
        const auto profile = parseProfile(text, "mine.json");
        QVERIFY(!profile);
        QCOMPARE(QString::fromUtf8(profile.error().parameter("path")), path);
        QCOMPARE(detailOf(profile), u"is there twice"_s);
    }

    void theSameKeyInTwoObjectsIsNone()
    {
        for (const auto &id : shippedIds)
            QVERIFY(parseProfile(shippedProfileText(id), "mine.json"));
    }

    void whatIsTooLargeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        const auto full = fullProfile();
        const auto row = [&full](const char *name, const QString &path, const QJsonValue &value,
                                 const QString &problem) {
            QTest::newRow(name)
                << QJsonDocument(with(full, path.split(u'/', Qt::SkipEmptyParts), value).toObject())
                       .toJson()
                << path << problem;
        };
        const QString longText(513, u'x');
        QJsonArray many;
        for (int i = 0; i < 201; ++i)
            many.append(QJsonObject{{u"settings"_s, QJsonArray{u"host"_s}}});
        row("a text", u"/note"_s, longText, u"more than 512 characters"_s);
        row("a command", u"/words/1/write"_s, u"VTR;{transport};"_s + longText,
            u"more than 512 characters"_s);
        row("words", u"/words"_s, many, u"more than 200 entries"_s);
        row("spellings", u"/words/1/values/transport"_s, QJsonObject{{longText, u"1"_s}},
            u"more than 512 characters"_s);
        QTest::newRow("the file") << shippedProfileText(u"sp7600"_s) + QByteArray(1024 * 1024, ' ')
                                  << u"/"_s << u"larger than 1024 KiB"_s;
        QTest::newRow("depth") << QByteArray(5000, '[') + QByteArray(5000, ']') << u"line 1"_s
                               << u"nest"_s;
    }

    void whatIsTooLargeIsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, path);
        QFETCH(const QString, problem);
        const auto profile = parseProfile(text, "mine.json");
        QVERIFY(!profile);
        QCOMPARE(QString::fromUtf8(profile.error().parameter("path")), path);
        QVERIFY2(detailOf(profile).contains(problem), qPrintable(detailOf(profile)));
    }

    void aSlipOfTheFormIsFoundByItsLine()
    {
        auto text = shippedProfileText(u"sp7600"_s);
        const auto at = text.indexOf("\"name\"");
        text.insert(at, "oops ");
        const auto profile = parseProfile(text, "mine.json");
        QVERIFY(!profile);
        QCOMPARE(QString::fromUtf8(profile.error().parameter("path")),
                 u"line %1"_s.arg(text.first(at).count('\n') + 1));
    }

    void dangerIsKnown_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("does");
        const auto row = [](const char *command, const char *does) {
            QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(does);
        };
        row("RST", "restarts");
        row("rst", "restarts");
        row("DOO0;1", "engine");
        row("AT&F", "every setting");
        row("at&f0", "every setting");
        row("ATE0&F", "every setting");
        row("AT$TTLOGCL=0&W", "stored reports");
        row("AT$EVDELA", "rules");
        row("AT+CSQ;$EVDELA", "rules");
        row("AT+CSQ;+CFUN=0", "radio");
        row("ATD0123456", "call");
        row("AT$TTTRGEV=18,1,2", "engine");
        row("RST ", "restarts");
        row("RST 1", "restarts");
        row("RST,1", "restarts");
        row("UPW ;1234;5678", "password");
        row("AT +CFUN=0", "radio");
        row("AT+ CFUN = 0", "radio");
        row("ATE0+CFUN=1,1", "radio");
        row("ATE0; +CLCK=\"SC\",1,\"1234\"", "locks");
        row("AT+CPIN=1234", "locks");
        row("AT+CPIN2=1234", "locks");
        row("AT+CPIN?;+CPIN=1234", "locks");
        row("ATDT0123456", "call");
        row("AT+CPIN?", "");
        row("AT+CPIN=?", "");
        row("AT+CPINX=1", "");
        row("SIP;d.plaspy.com;8888", "");
        row("RSTX", "");
        row("AT+CGSN", "");
        row("AT$EVENTX?", "");
        row("AT$FRIEND?", "");
        row("ATI", "");
        row("", "");
        row("AT", "");
    }

    void dangerIsKnown()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, does);
        const auto words = DangerousWords::load();
        QVERIFY(words);
        const auto found = words->whatItDoes(command.toStdString());
        QCOMPARE(found.has_value(), !does.isEmpty());
        const auto told = QString::fromStdString(found.value_or(""));
        QVERIFY2(told.contains(does), qPrintable(told));
    }

    void aBrokenListOfDangersIsRefused()
    {
        for (const auto *text :
             {"", "{}", R"({"format":2,"words":[]})", R"({"format":1,"words":[{"word":"X"}]})",
              R"({"format":1,"words":[{"word":"X","does":"y","how":"z"}]})"}) {
            const auto words = DangerousWords::parse(text, "dangerous.json");
            QVERIFY2(!words, text);
            QCOMPARE(words.error().code, ErrorCode::FileMalformed);
        }
    }
};

QTEST_APPLESS_MAIN(TestProfileFormat)
#include "test_profileformat.moc"
