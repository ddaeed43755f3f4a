// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/commandlanguage.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

Template parsed(const std::string &text)
{
    auto result = Template::parse(text);
    if (!result)
        qFatal("%s is no template", text.c_str());
    return *result;
}

std::vector<std::string> linesOf(LineSplitter &splitter)
{
    std::vector<std::string> lines;
    while (auto line = splitter.next())
        lines.push_back(std::move(*line));
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Slots)

class TestCommandLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void refusesATemplateThatCannotBeRead_data();
    void refusesATemplateThatCannotBeRead();
    void fillsATemplate();
    void namesThePlaceWithoutAValue();
    void matchesReplies_data();
    void matchesReplies();
    void whatWasFilledMatchesAgain();
    void matchingStaysLinear();
    void encodesCommands_data();
    void encodesCommands();
    void refusesControlCharacters_data();
    void refusesControlCharacters();
    void classifiesLines_data();
    void classifiesLines();
    void classifiesAtLines_data();
    void classifiesAtLines();
    void leavesPromptsOut_data();
    void leavesPromptsOut();
    void atCommandsHaveNoPassword();
    void cutsLines_data();
    void cutsLines();
    void cutsALineAtTheCap();
    void keepsTheRestAndForgetsItWhenCleared();
};

void TestCommandLanguage::refusesATemplateThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("not closed") << QByteArray("SIP;{host") << 4;
    QTest::newRow("opened inside") << QByteArray("SIP;{ho{st}") << 4;
    QTest::newRow("not opened") << QByteArray("SIP;host}") << 8;
    QTest::newRow("empty") << QByteArray("SIP;{}") << 4;
    QTest::newRow("blank name") << QByteArray("SIP;{ }") << 4;
    QTest::newRow("repeated") << QByteArray("{a};{b};{a}") << 8;
    QTest::newRow("side by side") << QByteArray("SIP;{a}{b}") << 7;
    QTest::newRow("brace at the end") << QByteArray("SIP;{") << 4;
}

void TestCommandLanguage::refusesATemplateThatCannotBeRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const auto result = Template::parse(text.toStdString());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::FileMalformed);
    QVERIFY(!result.error().parameter("detail").empty());
    QCOMPARE(result.error().offset, std::optional<std::size_t>(static_cast<std::size_t>(offset)));
}

void TestCommandLanguage::fillsATemplate()
{
    const Template write = parsed("SIP;{host};{server_port}");
    QCOMPARE(write.text(), std::string("SIP;{host};{server_port}"));
    QCOMPARE(write.slotNames(), (std::vector<std::string>{"host", "server_port"}));
    const Slots values = {{"server_port", "8888"}, {"unused", "x"}, {"host", "d.example.com"}};
    QCOMPARE(write.fill(values).value_or(""), std::string("SIP;d.example.com;8888"));
    QCOMPARE(parsed("RST").fill({}).value_or(""), std::string("RST"));
    QCOMPARE(parsed("a{{b}}{c}").fill({{"c", "{x}"}}).value_or(""), std::string("a{b}{x}"));
    QCOMPARE(parsed("").fill({}).value_or("?"), std::string());
    QCOMPARE(*findSlot(values, "host"), std::string("d.example.com"));
    QVERIFY(!findSlot(values, "hos"));
}

void TestCommandLanguage::namesThePlaceWithoutAValue()
{
    const auto filled = parsed("SIP;{host};{server_port}").fill({{"host", "h"}});
    QVERIFY(!filled.has_value());
    QCOMPARE(filled.error().code, ErrorCode::ReplyMalformed);
    QCOMPARE(filled.error().parameter("detail"), std::string_view("server_port"));
}

void TestCommandLanguage::matchesReplies_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<Slots>("values");
    const auto yes = [](const char *pattern, const char *text, const Slots &values) {
        QTest::addRow("'%s' takes '%s'", pattern, QByteArray(text).simplified().constData())
            << QByteArray(pattern) << QByteArray(text) << true << values;
    };
    const auto no = [](const char *pattern, const char *text) {
        QTest::addRow("'%s' refuses '%s'", pattern, text)
            << QByteArray(pattern) << QByteArray(text) << false << Slots();
    };
    const char *endpoint = "SIP: {host};{server_port}";
    yes(endpoint, "SIP: 203.0.113.9;8888", {{"host", "203.0.113.9"}, {"server_port", "8888"}});
    yes(endpoint, "SIP:203.0.113.9;8888", {{"host", "203.0.113.9"}, {"server_port", "8888"}});
    yes(endpoint, "sip:   h ; 80 ", {{"host", "h"}, {"server_port", "80"}});
    yes(endpoint, "SIP: ;", {{"host", ""}, {"server_port", ""}});
    yes(endpoint, "SIP: h;80;tcp", {{"host", "h"}, {"server_port", "80;tcp"}});
    no(endpoint, "SIP: h");
    no(endpoint, "SIP");
    no(endpoint, "");
    no(endpoint, "APN: h;80");
    no(endpoint, "xSIP: h;80");
    no(endpoint, "SIP h;80");
    yes("SIP:{a}", "SIP: 1", {{"a", "1"}});
    yes("VST:on;{a}", "VST: on;1", {{"a", "1"}});
    yes("VST: on;{a}", "VST:on;1", {{"a", "1"}});
    yes("SIP:{a}", "SIP:", {{"a", ""}});
    yes("OK", " ok\r\n", {});
    no("OK", "OKAY");
    no("OK", "O");
    no("OK", "");
    yes("", "", {});
    no("", "x");
    yes("{all}", "anything at all", {{"all", "anything at all"}});
    yes("{all}", "", {{"all", ""}});
    yes("{a} km", "5 KM", {{"a", "5"}});
    no("{a} km", "5 km/h");
    yes("{n}{{s}}", "5{S}", {{"n", "5"}});
    yes("{model} {firmware}", "G79W V1.06", {{"model", "G79W"}, {"firmware", "V1.06"}});
    yes("APN: {apn};{user};{password}", "APN: internet;;",
        {{"apn", "internet"}, {"user", ""}, {"password", ""}});
}

void TestCommandLanguage::matchesReplies()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, matches);
    QFETCH(Slots, values);
    const auto matched = parsed(pattern.toStdString()).match(text.toStdString());
    QCOMPARE(matched.has_value(), matches);
    if (matches)
        QCOMPARE(*matched, values);
}

void TestCommandLanguage::whatWasFilledMatchesAgain()
{
    const Slots values = {{"sim", "ready"}, {"mcc", "334"}, {"mnc", "020"}, {"signal", ""}};
    const Template status = parsed("VST: {sim};{mcc};{mnc};{signal}");
    const auto matched = status.match(status.fill(values).value_or(""));
    QVERIFY(matched.has_value());
    QCOMPARE(*matched, values);
}

void TestCommandLanguage::matchingStaysLinear()
{
    // A backtracking matcher would need longer than the age of the universe.
    std::string pattern;
    for (int i = 0; i < 30; ++i)
        pattern += "{a" + std::to_string(i) + "};";
    const std::string text(100000, ';');
    QVERIFY(!parsed(pattern + "x").match(text));
}

void TestCommandLanguage::encodesCommands_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("password") << QByteArray("1234") << QByteArray("UPW;5678")
                              << QByteArray("1234,UPW;5678\r\n");
    QTest::newRow("no parameters")
        << QByteArray("1234") << QByteArray("PRQ") << QByteArray("1234,PRQ\r\n");
    QTest::newRow("no password") << QByteArray("") << QByteArray("PRQ") << QByteArray("PRQ\r\n");
}

void TestCommandLanguage::encodesCommands()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, octets);
    GosafeGrammar grammar;
    grammar.password = password.toStdString();
    const auto encoded = grammar.encode(command.toStdString());
    QVERIFY(encoded.has_value());
    QCOMPARE(QByteArray::fromStdString(*encoded), octets);

    grammar.terminator = "\n";
    QVERIFY(grammar.encode(command.toStdString()).value_or("").ends_with('\n'));
    QVERIFY(!grammar.encode(command.toStdString()).value_or("").ends_with("\r\n"));
}

void TestCommandLanguage::refusesControlCharacters_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("character");
    const auto row = [](const char *name, const QByteArray &password, const QByteArray &command,
                        const char *setting, const char *character) {
        QTest::addRow("%s", name) << password << command << QByteArray(setting)
                                  << QByteArray(character);
    };
    row("line feed", "1234", "APN;a\nRST", "command", "\\x0A");
    row("carriage return", "1234", "APN;a\r", "command", "\\x0D");
    row("NUL", "1234", QByteArray("APN;\0a", 6), "command", "\\x00");
    row("delete", "", "APN;\x7f", "command", "\\x7F");
    row("tab", "", "APN;\t", "command", "\\x09");
    row("in the password", "12\n34", "PRQ", "password", "\\x0A");
}

void TestCommandLanguage::refusesControlCharacters()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, character);
    GosafeGrammar grammar;
    grammar.password = password.toStdString();
    const auto encoded = grammar.encode(command.toStdString());
    QVERIFY(!encoded.has_value());
    QCOMPARE(encoded.error().code, ErrorCode::TextHasForbiddenCharacter);
    QCOMPARE(encoded.error().parameter("setting"), std::string_view(setting.toStdString()));
    QCOMPARE(encoded.error().parameter("character"), std::string_view(character.toStdString()));
}

void TestCommandLanguage::classifiesLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QByteArray>("first");  // word or model
    QTest::addColumn<QByteArray>("second"); // params or firmware
    const auto row = [](const QByteArray &text, LineKind kind, const char *first = "",
                        const char *second = "") {
        QTest::addRow("'%s'", text.toPercentEncoding().constData())
            << text << kind << QByteArray(first) << QByteArray(second);
    };
    using enum LineKind;
    row("*GS16,359999046544250#", LineKind::Report);
    row("  *GS16,3599\r\n", LineKind::Report);
    row("G626 V1.05", Header, "G626", "V1.05");
    row("Smart Track V9.31", Header, "Smart Track", "V9.31");
    row(" SP-7600 v2 ", Header, "SP-7600", "v2");
    row("G79W\tV1.06", Header, "G79W", "V1.06");
    row("G626 Vx", Other);
    row("G626 V", Other);
    row("G/626 V1.05", Other);
    row("V1.05", Other);
    row("UNO: 13912345678", Word, "UNO", "13912345678");
    row("SOP:80;100", Word, "SOP", "80;100");
    row("sip:  h;80  ", Word, "SIP", "h;80");
    row("SIP:", Word, "SIP", "");
    row("DOO0: a:b", Word, "DOO0", "a:b");
    row("PRQ", Word, "PRQ");
    row("ok", Word, "OK");
    row("", Other);
    row("   ", Other);
    row("1234,UPW;5678", Other);
    row("123", Other);
    row(": x", Other);
    row("TWO WORDS", Other);
    row("TWO WORDS: x", Other);
    row("SIP\x01: h", Garbled);
    row("\xfe\x7f\x80", Garbled);
    row(QByteArray("SIP\0: h", 7), Garbled);
    row("caf\xc3\xa9", Garbled);
}

void TestCommandLanguage::classifiesLines()
{
    QFETCH(QByteArray, text);
    QFETCH(LineKind, kind);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const Line line = classifyLine(text.toStdString());
    QCOMPARE(line.kind, kind);
    QCOMPARE(QByteArray::fromStdString(line.text), text.trimmed());
    const bool isHeader = kind == LineKind::Header;
    QCOMPARE(QByteArray::fromStdString(line.model), isHeader ? first : QByteArray());
    QCOMPARE(QByteArray::fromStdString(line.firmware), isHeader ? second : QByteArray());
    QCOMPARE(QByteArray::fromStdString(line.word), isHeader ? QByteArray() : first);
    QCOMPARE(QByteArray::fromStdString(line.params), isHeader ? QByteArray() : second);
}

void TestCommandLanguage::classifiesAtLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AtLineKind>("kind");
    const auto row = [](const QByteArray &text, AtLineKind kind) {
        QTest::newRow(text.isEmpty() ? "nothing" : text.constData()) << text << kind;
    };
    row("OK", AtLineKind::Ok);
    row("ok", AtLineKind::Ok);
    row("OKAY", AtLineKind::Loose);
    row("ERROR", AtLineKind::Error);
    row("+CME ERROR: 10", AtLineKind::Error);
    row("+CMS ERROR: 500", AtLineKind::Error);
    row("+cme error: SIM not inserted", AtLineKind::Error);
    row("+CME: 1", AtLineKind::Named);
    row("+CSQ: 20,99", AtLineKind::Named);
    row("$FRIEND: =01, 1,\"h\", 1, 3", AtLineKind::Named);
    row("%CGPCO: 1", AtLineKind::Named);
    row("*GS06,1,#", AtLineKind::Named);
    row("359999046544250", AtLineKind::Loose);
    row("", AtLineKind::Loose);
    row("RING", AtLineKind::Unsolicited);
    row("no carrier", AtLineKind::Unsolicited);
    row("CONNECT 9600", AtLineKind::Unsolicited);
    row("O\x91", AtLineKind::Garbled);
    row("\xff\x80", AtLineKind::Garbled);
}

void TestCommandLanguage::classifiesAtLines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const AtLineKind, kind);
    QCOMPARE(classifyAtLine(text.toStdString()), kind);
}

void TestCommandLanguage::leavesPromptsOut_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << QByteArray("SIP: h;1") << QByteArray("SIP: h;1");
    QTest::newRow("sign") << QByteArray("> SIP: h;1") << QByteArray("SIP: h;1");
    QTest::newRow("name") << QByteArray("SP7600>SIP: h;1") << QByteArray("SIP: h;1");
    QTest::newRow("several") << QByteArray("SP7600> > >OK") << QByteArray("OK");
    QTest::newRow("nothing else") << QByteArray("SP7600> ") << QByteArray();
    QTest::newRow("NULs") << QByteArray("\0\0> \0SIP: h", 11) << QByteArray("SIP: h");
    QTest::newRow("only NULs") << QByteArray("\0\0", 2) << QByteArray();
    QTest::newRow("NUL inside") << QByteArray("SI\0P", 4) << QByteArray("SI\0P", 4);
    QTest::newRow("in a value") << QByteArray("SIP: a>b;1") << QByteArray("SIP: a>b;1");
    QTest::newRow("far away") << QByteArray("abcdefghijklmnopqrstuvw> x")
                              << QByteArray("abcdefghijklmnopqrstuvw> x");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestCommandLanguage::leavesPromptsOut()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(std::string(withoutPrompt(line.toStdString()))), text);
}

void TestCommandLanguage::atCommandsHaveNoPassword()
{
    QCOMPARE(AtGrammar{}.encode("AT+CGSN"), Result<std::string>("AT+CGSN\r"));
    QCOMPARE(AtGrammar{"\r\n"}.encode("AT&W"), Result<std::string>("AT&W\r\n"));
    const auto refused = AtGrammar{}.encode("AT+CGSN\rAT$RESET");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TextHasForbiddenCharacter);
    QCOMPARE(refused.error().parameter("setting"), std::string_view("command"));
}

void TestCommandLanguage::cutsLines_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<std::vector<std::string>>("lines");
    QTest::addColumn<QByteArray>("rest");
    using Lines = std::vector<std::string>;
    QTest::newRow("nothing") << QByteArray("") << Lines{} << QByteArray("");
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << Lines{"a", "b"} << QByteArray("");
    QTest::newRow("LF") << QByteArray("a\nb\n") << Lines{"a", "b"} << QByteArray("");
    QTest::newRow("CR") << QByteArray("a\rb\r") << Lines{"a", "b"} << QByteArray("");
    QTest::newRow("empty ones") << QByteArray("\n\r\n\ra\n\n\r\rb\n") << Lines{"a", "b"}
                                << QByteArray("");
    QTest::newRow("rest") << QByteArray("a\nbc") << Lines{"a"} << QByteArray("bc");
    QTest::newRow("NUL is text here")
        << QByteArray("a\0b\n", 4) << Lines{std::string("a\0b", 3)} << QByteArray("");
}

void TestCommandLanguage::cutsLines()
{
    QFETCH(QByteArray, stream);
    QFETCH(std::vector<std::string>, lines);
    QFETCH(QByteArray, rest);
    const std::string octets = stream.toStdString();
    for (std::size_t i = 0; i <= octets.size(); ++i) {
        LineSplitter splitter;
        splitter.append(std::string_view(octets).substr(0, i));
        std::vector<std::string> taken = linesOf(splitter);
        splitter.append(std::string_view(octets).substr(i));
        for (std::string &line : linesOf(splitter))
            taken.push_back(std::move(line));
        QCOMPARE(taken, lines);
        QCOMPARE(QByteArray::fromStdString(splitter.rest()), rest);
    }
}

void TestCommandLanguage::cutsALineAtTheCap()
{
    LineSplitter splitter(4);
    splitter.append("abcd\nabcdefghij\nab");
    QCOMPARE(linesOf(splitter), (std::vector<std::string>{"abcd", "abcd", "efgh", "ij"}));
    QCOMPARE(splitter.rest(), std::string("ab"));
    // Noise without a line end does not grow without bound.
    splitter.append(std::string(1000, 'x'));
    QVERIFY(splitter.rest().size() < 4);
}

void TestCommandLanguage::keepsTheRestAndForgetsItWhenCleared()
{
    LineSplitter splitter;
    splitter.append("first\ncut");
    QCOMPARE(splitter.rest(), std::string("cut"));
    splitter.clear();
    QVERIFY(splitter.rest().empty());
    QVERIFY(!splitter.next());
    splitter.append("second\n");
    QCOMPARE(linesOf(splitter), (std::vector<std::string>{"second"}));
}

QTEST_APPLESS_MAIN(TestCommandLanguage)
#include "test_commandlanguage.moc"
