// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/smstexts.h"

#include "core/device/profilelibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

using Values = std::vector<std::pair<SettingId, const char *>>;

device::Profile profile(const QByteArray &grammar, const QByteArray &rest)
{
    const auto parsed = device::parseProfile(
        R"({"format": 1, "id": "mine", "name": "Mine", "provenance": "taught", "models": [],
            "serial": {"baud_rates": [9600]}, "queries": {"identity": [], "status": []},
            "grammar": {)"
            + grammar + "}, " + rest + "}",
        "mine.json");
    if (!parsed) {
        qFatal("the profile is refused at %s: %s",
               std::string(parsed.error().parameter("path")).c_str(),
               std::string(parsed.error().parameter("detail")).c_str());
    }
    return *parsed;
}

const QByteArray gosafe = R"("kind": "gosafe", "default_password": "1234", "terminator": "\r\n",
                             "sms": "{password},{command}")";
const QByteArray endpointWord = R"({"settings": ["host", "server_port"], "provenance": "taught",
    "write": "SIP;{host};{server_port}", "read": "SIP", "reply": "SIP: {host};{server_port}"})";
const QByteArray passwordWord = R"({"settings": ["device_password"], "provenance": "assumed",
    "write": "UPW;{device_password}", "reply": "UPW: {device_password}"})";
const QByteArray apnWord = R"({"settings": ["apn", "apn_user", "apn_password"],
    "provenance": "assumed", "write": "APN;{apn};{apn_user};{apn_password}"})";
const QByteArray intervalWord = R"({"settings": ["report_interval_s"], "provenance": "documented",
    "write": "RIN;{_mode};{report_interval_s}", "reply": "RIN: {_mode};{report_interval_s};{_more}",
    "read": "RIN", "kept": {"_mode": "2"}, "encoding": {"report_interval_s": "minutes"}})";

device::Profile everything()
{
    return profile(gosafe, "\"words\": [" + endpointWord + "," + passwordWord + "," + apnWord + ","
                               + intervalWord + "]");
}

ConnectionSettings wantedOf(const Values &values)
{
    ConnectionSettings wanted;
    for (const auto &[setting, text] : values)
        wanted.setAsRead(setting, text);
    return wanted;
}

QStringList textsOf(const Result<SmsTexts> &made)
{
    QStringList texts;
    for (const auto &message : made ? made->messages : std::vector<SmsText>())
        texts.append(QString::fromStdString(message.text));
    return texts;
}

} // namespace

class TestSmsTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreFilled();
    void nobodyIsLockedOut();
    void passwordsAreMasked();
    void whatHasNoWordIsNamed();
    void whatItsWordNeedsIsNamed();
    void whatGoesAlongEmptyIsNamed();
    void savingAndRestartingComeLast();
    void theShippedProfilesHaveAForm();
    void aFamilyWithoutMessagesIsRefused();
    void whatTheFirmwareDoesNotTakeIsRefused();
    void aMessageThatDoesNotFitIsNamed_data();
    void aMessageThatDoesNotFitIsNamed();
    void lengthsAreThoseOfTheAlphabet_data();
    void lengthsAreThoseOfTheAlphabet();
};

void TestSmsTexts::theWordsAreFilled()
{
    const auto made = smsTexts(everything(),
                               wantedOf({{SettingId::Host, "54.85.159.138"},
                                         {SettingId::ServerPort, "8888"},
                                         {SettingId::ReportInterval, "120"}}),
                               {});
    QVERIFY(made);
    QVERIFY(made->gaps.empty());
    QCOMPARE(textsOf(made), (QStringList{u"1234,RIN;2;2"_s, u"1234,SIP;54.85.159.138;8888"_s}));
    const auto &interval = made->messages.front();
    QCOMPARE(interval.expectedReply, std::string("RIN: 2;2;…"));
    QCOMPARE(interval.provenance, Provenance::Documented);
    QVERIFY(!interval.secret);
    QVERIFY(!interval.problem);
    const auto &endpoint = made->messages.back();
    QCOMPARE(endpoint.expectedReply, std::string("SIP: 54.85.159.138;8888"));
    QCOMPARE(endpoint.settings, (std::vector{SettingId::Host, SettingId::ServerPort}));
    QCOMPARE(endpoint.provenance, Provenance::Taught);
}

void TestSmsTexts::nobodyIsLockedOut()
{
    const auto made = smsTexts(everything(),
                               wantedOf({{SettingId::Host, "a.example.net"},
                                         {SettingId::ServerPort, "1"},
                                         {SettingId::Apn, "internet.mx"},
                                         {SettingId::DevicePassword, "5678"}}),
                               {});
    // The password never first, the server last, and what follows a password begins with it.
    QCOMPARE(textsOf(made), (QStringList{u"1234,APN;internet.mx;;"_s, u"1234,UPW;5678"_s,
                                         u"5678,SIP;a.example.net;1"_s}));
}

void TestSmsTexts::passwordsAreMasked()
{
    const auto made = smsTexts(everything(),
                               wantedOf({{SettingId::Host, "a.example.net"},
                                         {SettingId::ServerPort, "1"},
                                         {SettingId::Apn, "internet.mx"},
                                         {SettingId::ApnUser, "web"},
                                         {SettingId::ApnPassword, "hunter"},
                                         {SettingId::DevicePassword, "5678"}}),
                               "4321");
    QVERIFY(made);
    QStringList shown;
    for (const auto &message : made->messages) {
        QVERIFY(message.secret);
        shown.append(QString::fromStdString(message.shownText));
        for (const auto *secret : {"hunter", "5678", "4321"}) {
            QVERIFY(!message.shownText.contains(secret));
            QVERIFY(!message.expectedReply.contains(secret));
        }
    }
    QCOMPARE(shown, (QStringList{u"***,APN;internet.mx;web;***"_s, u"***,UPW;***"_s,
                                 u"***,SIP;a.example.net;1"_s}));
    QCOMPARE(textsOf(made), (QStringList{u"4321,APN;internet.mx;web;hunter"_s, u"4321,UPW;5678"_s,
                                         u"5678,SIP;a.example.net;1"_s}));
    // The one that every unit comes with is public.
    const auto usual =
        smsTexts(everything(), wantedOf({{SettingId::ReportInterval, "60"}}), "1234");
    QVERIFY(!usual->messages.front().secret);
}

void TestSmsTexts::whatHasNoWordIsNamed()
{
    const auto made = smsTexts(everything(),
                               wantedOf({{SettingId::ReportInterval, "60"},
                                         {SettingId::Heartbeat, "60"},
                                         {SettingId::Transport, "udp"}}),
                               {});
    QVERIFY(made);
    QCOMPARE(made->messages.size(), std::size_t{1});
    QCOMPARE(made->gaps,
             (std::vector<SmsGap>{{SettingId::Transport, {}}, {SettingId::Heartbeat, {}}}));
    QCOMPARE(smsTexts(everything(), wantedOf({{SettingId::Heartbeat, "60"}}), {}).error().code,
             ErrorCode::NothingKnown);
}

void TestSmsTexts::whatItsWordNeedsIsNamed()
{
    const auto made = smsTexts(
        everything(),
        wantedOf({{SettingId::Host, "a.example.net"}, {SettingId::ReportInterval, "60"}}), {});
    QVERIFY(made);
    QCOMPARE(textsOf(made), QStringList{u"1234,RIN;2;1"_s});
    QCOMPARE(made->gaps, (std::vector<SmsGap>{{SettingId::Host, {SettingId::ServerPort}}}));
}

void TestSmsTexts::whatGoesAlongEmptyIsNamed()
{
    const auto made = smsTexts(everything(), wantedOf({{SettingId::Apn, "internet.mx"}}), {});
    QVERIFY(made);
    QCOMPARE(made->messages.front().emptied,
             (std::vector{SettingId::ApnUser, SettingId::ApnPassword}));
    QVERIFY(!made->messages.front().secret);
    QVERIFY(made->messages.front().expectedReply.empty());
}

void TestSmsTexts::savingAndRestartingComeLast()
{
    const QByteArray word = R"({"settings": ["apn"], "provenance": "documented",
        "write": "AT+APN=\"{apn}\"", "needs_restart": %})";
    const QByteArray actions = R"("save": {"command": "AT&W", "provenance": "documented"},
        "restart": {"command": "AT$RESET", "provenance": "observed", "seconds": 60})";
    const QByteArray at = R"("kind": "at", "terminator": "\r", "sms": "{command}")";
    const auto wanted = wantedOf({{SettingId::Apn, "internet.mx"}});
    auto needing = word;
    const auto made = smsTexts(
        profile(at, "\"words\": [" + needing.replace("%", "true") + "]," + actions), wanted, {});
    QCOMPARE(textsOf(made), (QStringList{u"AT+APN=\"internet.mx\""_s, u"AT&W"_s, u"AT$RESET"_s}));
    for (const auto &message : made->messages)
        QCOMPARE(message.expectedReply, std::string("OK"));
    QCOMPARE(made->messages.back().provenance, Provenance::Observed);
    QVERIFY(made->messages.back().settings.empty());
    auto content = word;
    QCOMPARE(textsOf(smsTexts(
                 profile(at, "\"words\": [" + content.replace("%", "false") + "]," + actions),
                 wanted, {})),
             (QStringList{u"AT+APN=\"internet.mx\""_s, u"AT&W"_s}));
}

void TestSmsTexts::theShippedProfilesHaveAForm()
{
    const auto library = device::ProfileLibrary::load({});
    QVERIFY(library);
    const auto wanted = wantedOf({{SettingId::Host, "54.85.159.138"},
                                  {SettingId::ServerPort, "8888"},
                                  {SettingId::Transport, "tcp"}});
    QStringList firsts;
    for (const auto &shipped : library->profiles()) {
        const auto made = smsTexts(shipped, wanted, {});
        QVERIFY2(made, shipped.id.c_str());
        firsts.append(textsOf(made));
    }
    QVERIFY2(firsts.contains(u"1234,SIP;54.85.159.138;8888"_s), qPrintable(firsts.join(u'\n')));
    QVERIFY2(firsts.contains(u"AT$FRIEND=1,1,\"54.85.159.138\",8888,3"_s),
             qPrintable(firsts.join(u'\n')));
}

void TestSmsTexts::aFamilyWithoutMessagesIsRefused()
{
    const auto mute =
        profile(R"("kind": "gosafe", "default_password": "1234", "terminator": "\r\n")",
                "\"words\": [" + endpointWord + "]");
    QCOMPARE(smsTexts(mute, wantedOf({{SettingId::Host, "a"}}), {}).error().code,
             ErrorCode::NothingKnown);
    const auto nameless = profile(R"("kind": "gosafe", "terminator": "\r\n",
                                     "sms": "{password},{command}")",
                                  "\"words\": [" + apnWord + "]");
    const auto wanted = wantedOf({{SettingId::Apn, "a"}});
    QCOMPARE(smsTexts(nameless, wanted, {}).error().code, ErrorCode::DevicePasswordEmpty);
    QCOMPARE(textsOf(smsTexts(nameless, wanted, "77")), QStringList{u"77,APN;a;;"_s});
}

void TestSmsTexts::whatTheFirmwareDoesNotTakeIsRefused()
{
    const auto strict = profile(gosafe, R"("words": [{"settings": ["apn"], "provenance": "taught",
        "write": "APN;{apn}", "limits": {"apn": {"max_length": 3}}}])");
    QCOMPARE(smsTexts(strict, wantedOf({{SettingId::Apn, "long"}}), {}).error().code,
             ErrorCode::ValueOutsideLimits);
}

void TestSmsTexts::aMessageThatDoesNotFitIsNamed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("code");
    // "1234,APN;a;" and ";" are twelve.
    QTest::newRow("just fits") << QString(148, u'x') << -1;
    QTest::newRow("one too many") << QString(149, u'x') << static_cast<int>(ErrorCode::SmsTooLong);
    QTest::newRow("not of the alphabet")
        << u"зу"_s << static_cast<int>(ErrorCode::SmsCharacterUnknown);
}

void TestSmsTexts::aMessageThatDoesNotFitIsNamed()
{
    QFETCH(const QString, user);
    QFETCH(const int, code);
    ConnectionSettings wanted = wantedOf({{SettingId::Apn, "a"}});
    wanted.setAsRead(SettingId::ApnUser, user.toStdString());
    const auto made = smsTexts(everything(), wanted, {});
    QVERIFY(made);
    const auto &problem = made->messages.front().problem;
    QCOMPARE(problem ? static_cast<int>(problem->code) : -1, code);
}

void TestSmsTexts::lengthsAreThoseOfTheAlphabet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("letters") << u"1234,SIP;a_b@$"_s << 14;
    QTest::newRow("accents") << u"Zoé ñ Ü"_s << 7;
    QTest::newRow("extension") << u"[x]~€"_s << 9;
    QTest::newRow("backtick") << u"`"_s << -1;
    QTest::newRow("other accents") << u"ó"_s << -1;
    QTest::newRow("picture") << u"🚗"_s << -1;
}

void TestSmsTexts::lengthsAreThoseOfTheAlphabet()
{
    QFETCH(const QString, text);
    QFETCH(const int, length);
    const auto found = smsLength(text.toStdString());
    QCOMPARE(found ? static_cast<int>(*found) : -1, length);
    if (!found)
        QCOMPARE(found.error().parameter("character"), text.toStdString());
}

QTEST_GUILESS_MAIN(TestSmsTexts)
#include "test_smstexts.moc"
