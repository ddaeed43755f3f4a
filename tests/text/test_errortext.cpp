// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/detection.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <array>

using namespace sp7600;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto lastCode = ErrorCode::ScenariosContradict;

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(lastCode); ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

QString nameOf(ErrorCode code)
{
    const auto name = codeName(code);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Every parameter that core/model/error.h documents.
constexpr std::array parameterNames = {
    "what",      "detail",  "file",      "path",     "host",     "limit",      "port",
    "transport", "setting", "character", "interval", "minimum",  "maximum",    "imei",
    "command",   "baud",    "reply",     "model",    "firmware", "settings",   "expected",
    "words",     "profile", "preset",    "backup",   "address",  "aside",      "seconds",
    "endpoint",  "peer",    "wanted",    "zone",     "format",   "row",        "column",
    "group",     "program", "pid",       "device",   "driver",   "left_out",   "time",
    "length",    "network", "units",     "scenario", "other",    "certificate"};

Error withEverything(ErrorCode code)
{
    Error error{code, {}, 41};
    for (const auto *name : parameterNames)
        error.parameters.emplace_back(name, std::string("<") + name + ">");
    return error;
}

/// Stands in for a translation: shouts.
class Shouting final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        return qstrcmp(context, "Errors") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
};

/// Translates nothing and remembers what it was asked for: the patterns of the catalogue.
class Listening final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        heard << QString::fromUtf8(source);
        return {};
    }
    mutable QStringList heard;
};

/// QCoreApplication for one test function; translators need one.
class Application
{
public:
    Application()
        : m_application(m_count, m_arguments.data())
    {
    }

private:
    int m_count = 1;
    std::array<char, 5> m_name = {'t', 'e', 's', 't', 0};
    std::array<char *, 2> m_arguments = {m_name.data(), nullptr};
    QCoreApplication m_application;
};

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnName();
    void everyCodeHasTwoSentences_data();
    void everyCodeHasTwoSentences();
    void everyPlaceIsAParameter();
    void saysWhatAndWhere_data();
    void saysWhatAndWhere();
    void controlCharactersAreEscaped();
    void longValuesAreShortened();
    void aBracketOrBraceInAValueIsOnlyText();
    void englishStaysEnglish();
    void joinedHasNoBlankTooMany();
    void everyNoiseHasItsOwnWords();
    void noiseOfALaterVersionIsNamed();
};

void TestErrorText::everyCodeHasItsOwnName()
{
    QSet<QString> names;
    for (const auto code : allCodes())
        names.insert(nameOf(code));
    QCOMPARE(std::size_t(names.size()), allCodes().size());
    QVERIFY(!names.contains(u"unknown"_s));
    // A code added behind the last one must be added here too.
    QCOMPARE(nameOf(static_cast<ErrorCode>(static_cast<int>(lastCode) + 1)), u"unknown"_s);
}

void TestErrorText::everyCodeHasTwoSentences_data()
{
    QTest::addColumn<int>("code");
    for (const auto code : allCodes())
        QTest::newRow(qPrintable(nameOf(code))) << int(code);
}

void TestErrorText::everyCodeHasTwoSentences()
{
    QFETCH(const int, code);
    const auto full = withEverything(static_cast<ErrorCode>(code));
    const auto bare = Error{static_cast<ErrorCode>(code), {}, {}};
    for (const auto &error : {full, bare}) {
        const auto sentence = text::describe(error);
        for (const auto &part : {sentence.what, sentence.todo}) {
            QVERIFY2(part.size() > 10, qPrintable(part));
            QVERIFY2(part.endsWith(u'.'), qPrintable(part));
            QVERIFY2(part.front() == part.front().toUpper(), qPrintable(part));
            for (const auto &leftOver : {u"{"_s, u"}"_s, u"["_s, u"]"_s, u"%1"_s, u"  "_s, u" ."_s})
                QVERIFY2(!part.contains(leftOver), qPrintable(part));
        }
    }
}

void TestErrorText::everyPlaceIsAParameter()
{
    // One that is misspelt would always be filled with nothing.
    QSet<QString> known = {u"offset"_s, u"place"_s, u"group"_s};
    for (const auto *name : parameterNames)
        known.insert(QString::fromLatin1(name));
    const Application application;
    Listening translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (const auto code : allCodes())
        std::ignore = text::describe(Error{code, {}, {}});
    QVERIFY(std::size_t(translator.heard.size()) >= 2 * allCodes().size());
    static const QRegularExpression place(u"\\{([^}]*)\\}"_s);
    for (const auto &pattern : std::as_const(translator.heard)) {
        for (const auto &match : place.globalMatch(pattern))
            QVERIFY2(known.contains(match.captured(1)), qPrintable(pattern));
    }
}

void TestErrorText::saysWhatAndWhere_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");

    QTest::newRow("busy port")
        << Error{ErrorCode::PortBusy, {{"port", "COM5"}}, {}}
        << u"The port COM5 is being used by another program. Close the other program, then try again."_s;
    QTest::newRow("no backup")
        << Error{ErrorCode::BackupNotFound, {{"backup", "359999046544250"}}, {}}
        << u"No backup was found for 359999 04 654425 0. Choose one of the tracker's backups."_s;
    QTest::newRow("no backup but those of a proof")
        << Error{ErrorCode::BackupNotFound, {{"backup", "359999046544250"}, {"left_out", "7"}}, {}}
        << u"No backup was found for 359999 04 654425 0: each of them holds the address that this "
           "laptop had for a proof, number 7 is the newest. Choose one of the tracker's "
           "backups."_s;
    QTest::newRow("busy port, by whom")
        << Error{ErrorCode::PortBusy,
                 {{"port", "COM5"}, {"program", "minicom"}, {"pid", "4711"}},
                 {}}
        << u"The port COM5 is being used by another program: minicom (process 4711). Close the "
           "other program, then try again."_s;
    QTest::newRow("busy port of the network, by whom")
        << Error{ErrorCode::ListenPortBusy,
                 {{"port", "8888"}, {"transport", "tcp"}, {"program", "nginx"}, {"pid", "4711"}},
                 {}}
        << u"Another program on this laptop already listens on port 8888 over TCP: nginx (process "
           "4711). Close the other program, or choose another port."_s;
    QTest::newRow("group")
        << Error{ErrorCode::PortPermission, {{"port", "/dev/ttyUSB0"}, {"group", "uucp"}}, {}}
        << u"The port /dev/ttyUSB0 is open to the group uucp, and this login is not in it. Run "
           "“sudo usermod -a -G uucp $USER”, then log out and log in again; or install the udev "
           "rule 70-sp7600-installer.rules, then plug the cable in again."_s;
    QTest::newRow("another rule")
        << Error{ErrorCode::PortPermission, {{"port", "COM5"}, {"detail", "Access is denied."}}, {}}
        << u"This login is not allowed to open the port COM5: Access is denied. Ask the "
           "administrator of this laptop to allow it, then try again."_s;
    QTest::newRow("group that no command should have in it")
        << Error{ErrorCode::PortPermission, {{"port", "/dev/ttyUSB0"}, {"group", "a;reboot"}}, {}}
        << u"This login is not allowed to open the port /dev/ttyUSB0. Ask the administrator of "
           "this laptop to allow it, then try again."_s;
    QTest::newRow("login older than the group")
        << Error{ErrorCode::PortLoginOlder, {{"port", "/dev/ttyUSB0"}, {"group", "dialout"}}, {}}
        << u"The port /dev/ttyUSB0 cannot be opened yet: this login began before it was added to "
           "the group dialout. Log out and in again, or restart this laptop."_s;
    QTest::newRow("driver missing")
        << Error{ErrorCode::PortDriverMissing, {{"device", "USB Serial"}, {"driver", "ch341"}}, {}}
        << u"The USB device USB Serial is plugged in, but has no serial port: its driver is "
           "missing. Install the driver ch341 for it, then unplug the cable and plug it in "
           "again."_s;
    QTest::newRow("nothing seen") << Error{ErrorCode::PortNothingSeen, {{"time", "14:32"}}, {}}
                                  << u"There is no USB serial port, and no new USB device has "
                                     "appeared since 14:32. If the cable is plugged in, try "
                                     "another cable, because some only charge, then another USB "
                                     "port of this laptop."_s;
    QTest::newRow("something else")
        << Error{ErrorCode::PortOtherDevice, {{"device", "Memory stick"}}, {}}
        << u"There is no USB serial port; what was plugged in is something else: Memory stick. "
           "Plug the data cable of the tracker into this laptop."_s;
    QTest::newRow("no detail") << Error{ErrorCode::PortUnusable, {{"port", "COM5"}}, {}}
                               << u"The port COM5 cannot be used. Unplug the cable, plug it in "
                                  "again, then try again."_s;
    QTest::newRow("row of a list")
        << Error{ErrorCode::BatchRowWrong,
                 {{"file", "fleet.csv"}, {"row", "7"}, {"column", "imei"}, {"detail", "is empty"}},
                 {}}
        << u"The list fleet.csv cannot be used: row 7, column imei: is empty. Correct that row; no "
           "tracker was touched."_s;
    QTest::newRow("row as a whole")
        << Error{ErrorCode::BatchRowWrong, {{"file", "fleet.csv"}, {"row", "7"}}, {}}
        << u"The list fleet.csv cannot be used: row 7. Correct that row; no tracker was touched."_s;
    QTest::newRow("forbidden character")
        << Error{ErrorCode::TextHasForbiddenCharacter, {{"setting", "apn"}, {"character", ";"}}, 3}
        << u"The text for APN has the character “;” at place 4, which the tracker would misread. "
           "Remove it; nothing was sent."_s;
    QTest::newRow("several settings")
        << Error{ErrorCode::ReadBackDiffers, {{"settings", "host, server_port,apn"}}, {}}
        << u"The tracker did not keep what was written: Server, Port, APN. See what it holds now, "
           "then write again."_s;
    QTest::newRow("IMEI grouped")
        << Error{ErrorCode::ProofOtherImei,
                 {{"imei", "359999046544250"}, {"expected", "359999046544268"}},
                 {}}
        << u"Reports arrived from IMEI 359999 04 654425 0, but none from 359999 04 654426 8. Check "
           "that the cable is in the tracker that should be heard."_s;
    QTest::newRow("transports")
        << Error{ErrorCode::ProofOtherTransport, {{"transport", "udp"}, {"expected", "tcp"}}, {}}
        << u"The tracker's reports arrived over UDP instead of TCP. Read the settings again and "
           "compare the transport."_s;
    QTest::newRow("no keychain")
        << Error{ErrorCode::KeychainUnavailable, {{"detail", "no session bus runs here"}}, {}}
        << u"This computer has no keychain that this program could use: no session bus runs here, "
           "so no password was taken from it or kept in it. Type the password each time it is "
           "asked for; everything else works without a keychain."_s;
    QTest::newRow("byte offset is counted from zero")
        << Error{ErrorCode::FrameHasNul, {}, 0}
        << u"The message has a zero byte inside, byte 0, which no report has. Look at its bytes; "
           "they are kept."_s;
}

void TestErrorText::saysWhatAndWhere()
{
    QFETCH(const Error, error);
    QTEST(text::describeInEnglish(error), "expected");
    QTEST(text::describe(error).joined(), "expected");
}

void TestErrorText::controlCharactersAreEscaped()
{
    const Error error{
        ErrorCode::CommandRefused, {{"command", "SIP"}, {"reply", "\x1B[2J\xE2\x80\xAEno"}}, {}};
    const auto sentence = text::describe(error).what;
    QVERIFY2(sentence.contains(u"“\\x1B[2J\\u202Eno”"_s), qPrintable(sentence));
}

void TestErrorText::longValuesAreShortened()
{
    const Error error{
        ErrorCode::HostTooLong, {{"host", std::string(300, 'a')}, {"limit", "253"}}, {}};
    QVERIFY(text::describe(error).what.size() < 180);
    QVERIFY(text::describe(error).what.contains(u'…'));
    // A file has to be found again.
    const auto file = "/" + std::string(300, 'd');
    const auto sentence = text::describe({ErrorCode::StoreFull, {{"file", file}}, {}}).what;
    QVERIFY(sentence.contains(QString::fromStdString(file)));
}

void TestErrorText::aBracketOrBraceInAValueIsOnlyText()
{
    const Error error{ErrorCode::FileMalformed,
                      {{"file", "a[{detail}].json"}, {"path", "words[2]"}, {"detail", "%1"}},
                      {}};
    QCOMPARE(
        text::describe(error).what,
        u"The file a[{detail}].json has something in it that cannot be used, at words[2]: %1."_s);
}

void TestErrorText::englishStaysEnglish()
{
    const Application application;
    Shouting translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Error error{ErrorCode::HostEmpty, {}, {}};
    QCOMPARE(text::describe(error).what, u"NO SERVER IS GIVEN."_s);
    QCOMPARE(text::describeInEnglish(error),
             u"No server is given. Enter the server's name or address."_s);
}

void TestErrorText::joinedHasNoBlankTooMany()
{
    QCOMPARE((text::Sentence{u"Done."_s, {}}.joined()), u"Done."_s);
    QCOMPARE((text::Sentence{u"Done."_s, u"Go on."_s}.joined()), u"Done. Go on."_s);
}

void TestErrorText::everyNoiseHasItsOwnWords()
{
    QSet<QString> sentences;
    int count = 0;
    for (;; ++count) {
        const auto name = protocol::noiseName(static_cast<protocol::Noise>(count + 1));
        if (name.empty())
            break;
        const auto words =
            text::describe({ErrorCode::FrameUnrecognised, {{"noise", std::string(name)}}, 0});
        QVERIFY2(!words.what.startsWith(u"This is something else"_s), qPrintable(words.what));
        QVERIFY(words.what.endsWith(u'.') && words.todo.endsWith(u'.'));
        sentences.insert(words.what);
    }
    QVERIFY(count >= 20);
    QCOMPARE(sentences.size(), count);
}

void TestErrorText::noiseOfALaterVersionIsNamed()
{
    const auto words = text::describe({ErrorCode::FrameUnrecognised, {{"noise", "gopher"}}, 0});
    QCOMPARE(words.what, u"This is something else than a tracker: gopher."_s);
    QVERIFY(!words.todo.isEmpty());
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "test_errortext.moc"
