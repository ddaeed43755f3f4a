// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilewriter.h"
#include "core/device/teach.h"
#include "tests/device/testprofile.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

std::vector<SettingId> settingsOf(const QString &names)
{
    std::vector<SettingId> settings;
    for (const auto &name : names.split(u',', Qt::SkipEmptyParts))
        settings.push_back(settingFromName(name.toStdString()).value());
    return settings;
}

/// `3=kept,1=host`
std::map<std::size_t, ParameterRole> rolesOf(const QString &text)
{
    std::map<std::size_t, ParameterRole> roles;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto name = part.section(u'=', 1);
        auto &role = roles[part.section(u'=', 0, 0).toULong()];
        if (name == u"kept")
            role = ParameterUse::Kept;
        else if (name == u"fixed")
            role = ParameterUse::Fixed;
        else
            role = settingFromName(name.toStdString()).value();
    }
    return roles;
}

/// `transport=tcp`
std::map<SettingId, std::string> valuesOf(const QString &text)
{
    std::map<SettingId, std::string> values;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        values[settingFromName(part.section(u'=', 0, 0).toStdString()).value()] =
            part.section(u'=', 1).toStdString();
    }
    return values;
}

TeachingExample example(const QString &command, const QString &reply, const QString &settings)
{
    TeachingExample made;
    made.grammar =
        command.startsWith(u"AT", Qt::CaseInsensitive) ? GrammarKind::At : GrammarKind::Gosafe;
    made.command = command.toStdString();
    made.reply = reply.toStdString();
    made.settings = settingsOf(settings);
    return made;
}

QString textOf(const std::optional<protocol::Template> &text)
{
    return text ? QString::fromStdString(text->text()) : QString();
}

QString detailOf(const Result<TeachingProposal> &proposal)
{
    return proposal ? QString() : QString::fromUtf8(proposal.error().parameter("detail"));
}

/// `transport: tcp=1 udp=0; heartbeat_s: minutes`
QString spellingsOf(const SettingWord &word)
{
    QStringList parts;
    for (const auto &[setting, spellings] : word.values) {
        QStringList pairs;
        for (const auto &[value, wire] : spellings)
            pairs.append(QString::fromStdString(value + '=' + wire));
        parts.append(QString::fromUtf8(settingName(setting)) + u": "_s + pairs.join(u' '));
    }
    for (const auto &[setting, encoding] : word.encodings) {
        parts.append(QString::fromUtf8(settingName(setting))
                     + (encoding == Encoding::Hours ? u": hours"_s : u": minutes"_s));
    }
    return parts.join(u"; "_s);
}

QString keptOf(const SettingWord &word)
{
    QStringList parts;
    for (const auto &[place, text] : word.keptDefaults)
        parts.append(QString::fromStdString(place + '=' + text));
    return parts.join(u' ');
}

QString notesOf(const TeachingProposal &proposal)
{
    static const std::map<TeachingNote, QString> names = {
        {TeachingNote::ReplyInferred, u"reply"_s},
        {TeachingNote::CannotBeRead, u"unread"_s},
        {TeachingNote::UnitInferred, u"unit"_s},
        {TeachingNote::SpellingInferred, u"spelling"_s}};
    QStringList notes;
    for (const auto note : proposal.notes)
        notes.append(names.at(note));
    return notes.join(u' ');
}

/// `server_port 2 3`
QString questionsOf(const TeachingProposal &proposal)
{
    QStringList questions;
    for (const auto &question : proposal.questions) {
        auto text = QString::fromUtf8(settingName(question.setting));
        for (const auto number : question.parameters)
            text += u' ' + QString::number(number);
        questions.append(text);
    }
    return questions.join(u"; "_s);
}

} // namespace

class TestTeach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsLearnt_data();
    void aWordIsLearnt();
    void whatIsNotClearIsAsked_data();
    void whatIsNotClearIsAsked();
    void whatTeachesNothingIsRefused_data();
    void whatTeachesNothingIsRefused();
    void theHeaderOfTheReplyTellsTheUnit();
    void aReadingTellsOtherValues();
    void noSecretIsKept();
    void whatIsLearntDoesWhatTheExampleDid();
    void aTaughtWordTakesThePlaceOfOthers();
    void whatWasCarriedBesideIsNotKnownAnyMore();
};

void TestTeach::aWordIsLearnt_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("said"); // roles and values that a person said
    QTest::addColumn<QString>("write");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("spelled");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("notes");

    struct Learnt {
        const char *write;
        const char *read;
        const char *reply;
        const char *spelled = "";
        const char *kept = "";
        const char *notes = "";
    };
    const auto row = [](const char *name, const char *settings, const char *command,
                        const char *reply, const Learnt &learnt, const char *said = "") {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        QTest::newRow(name) << text(settings) << text(command) << text(reply) << text(said)
                            << text(learnt.write) << text(learnt.read) << text(learnt.reply)
                            << text(learnt.spelled) << text(learnt.kept) << text(learnt.notes);
    };
    const auto *const server = "host,server_port";
    const auto *const sip = "SIP;{host};{server_port}";
    const auto *const sipReply = "SIP: {host};{server_port}";

    row("the example", server, "1234,SIP;54.85.159.138;8888",
        "SP7600 V1.10\nSIP: 54.85.159.138;8888", {sip, "SIP", sipReply});
    row("without a password", server, "SIP;54.85.159.138;8888", "SIP: 54.85.159.138;8888",
        {sip, "SIP", sipReply});
    row("in lower case", server, "1234,sip;54.85.159.138;8888", "sip:54.85.159.138;8888",
        {sip, "SIP", sipReply});
    row("with blanks and line ends", server, "  1234 , SIP;54.85.159.138;8888\r\n",
        "\r\nSP7600 V1.10\r\n\r\nSIP:  54.85.159.138;8888\r\n", {sip, "SIP", sipReply});
    row("a name for a host", server, "1234,SIP;d.plaspy.com;8888", "SIP: D.Plaspy.com;8888",
        {sip, "SIP", sipReply});
    row("settings the other way round", "server_port,host", "1234,SIP;d.plaspy.com;8888",
        "SIP: d.plaspy.com;8888", {sip, "SIP", sipReply});
    row("port first", server, "1234,SIP;8888;d.plaspy.com", "SIP: 8888;d.plaspy.com",
        {"SIP;{server_port};{host}", "SIP", "SIP: {server_port};{host}"});
    row("host and port in one", server, "1234,SIP;54.85.159.138:8888", "SIP: 54.85.159.138:8888",
        {"SIP;{host}:{server_port}", "SIP", "SIP: {host}:{server_port}"});
    row("no reply", server, "1234,SIP;54.85.159.138;8888", "",
        {sip, "SIP", sipReply, "", "", "reply"});
    row("a reply that only says yes", server, "1234,SIP;54.85.159.138;8888", "SIP: OK",
        {sip, "", "", "", "", "unread"});
    row("a reply of the bare word", server, "1234,SIP;54.85.159.138;8888", "SIP",
        {sip, "", "", "", "", "unread"});
    row("half a reply", server, "1234,SIP;54.85.159.138;8888", "SIP: 54.85.159.138",
        {sip, "", "", "", "", "unread"});
    row("a reply in another order", server, "1234,SIP;54.85.159.138;8888;0",
        "SIP: 1;54.85.159.138;8888;0",
        {"SIP;{host};{server_port};{_p3}", "SIP", "SIP: {_r1};{host};{server_port};{_p3}", "",
         "_p3=0"});
    row("a value beside", server, "1234,SIP;1;54.85.159.138;8888", "SIP: 1;54.85.159.138;8888",
        {"SIP;{_p1};{host};{server_port}", "SIP", "SIP: {_p1};{host};{server_port}", "", "_p1=1"});
    row("a value beside, no reply", server, "1234,SIP;1;54.85.159.138;8888", "",
        {"SIP;1;{host};{server_port}", "SIP", "SIP: 1;{host};{server_port}", "", "", "reply"});
    row("an empty value beside", server, "1234,SIP;54.85.159.138;8888;", "SIP: 54.85.159.138;8888;",
        {"SIP;{host};{server_port};{_p3}", "SIP", "SIP: {host};{server_port};{_p3}", "", "_p3="});
    row("another port behind", server, "1234,SIP;54.85.159.138;8888;3032",
        "SIP: 54.85.159.138;8888;3032",
        {"SIP;{host};{server_port};{_p3}", "SIP", "SIP: {host};{server_port};{_p3}", "",
         "_p3=3032"});
    row("a word told to be fixed", server, "1234,SIP;1;54.85.159.138;8888",
        "SIP: 1;54.85.159.138;8888",
        {"SIP;1;{host};{server_port}", "SIP", "SIP: 1;{host};{server_port}"}, "1=fixed");
    row("a word told to be kept", server, "1234,SIP;1;54.85.159.138;8888", "",
        {"SIP;{_p1};{host};{server_port}", "SIP", "SIP: {_p1};{host};{server_port}", "", "_p1=1",
         "reply"},
        "1=kept");
    row("a reply with leading zeros", server, "1234,SIP;54.85.159.138;8888",
        "SIP: 54.85.159.138;08888", {sip, "SIP", sipReply});
    row("noise around the reply", server, "1234,SIP;54.85.159.138;8888",
        "+GSM READY\n*GS06,359999046544250,000100010126#\n1234,SIP;54.85.159.138;8888\n"
        "SIP: 54.85.159.138;8888",
        {sip, "SIP", sipReply});
    row("with the transport", "host,server_port,transport", "1234,SIP;54.85.159.138;8888;TCP",
        "SIP: 54.85.159.138;8888;TCP",
        {"SIP;{host};{server_port};{transport}", "SIP", "SIP: {host};{server_port};{transport}",
         "transport: tcp=TCP udp=UDP"});
    row("transport in lower case", "transport", "1234,TRP;udp", "TRP: udp",
        {"TRP;{transport}", "TRP", "TRP: {transport}", "transport: tcp=tcp udp=udp"});
    row("transport as a figure", "transport", "1234,TRP;1", "TRP: 1",
        {"TRP;{transport}", "TRP", "TRP: {transport}", "transport: tcp=1 udp=0", "", "spelling"},
        "transport=tcp");
    row("transport as the other figure", "transport", "1234,TRP;0", "TRP: 0",
        {"TRP;{transport}", "TRP", "TRP: {transport}", "transport: tcp=0 udp=1", "", "spelling"},
        "transport=tcp");
    row("format as a figure", "report_format", "1234,FMT;1", "FMT: 1",
        {"FMT;{report_format}", "FMT", "FMT: {report_format}", "report_format: binary=1 text=0", "",
         "spelling"},
        "report_format=binary");
    row("an APN", "apn", "1234,APN;internet.itelcel.com", "APN: internet.itelcel.com",
        {"APN;{apn}", "APN", "APN: {apn}"});
    row("an APN with its user", "apn,apn_user", "1234,APN;internet.itelcel.com;webgprs",
        "APN: internet.itelcel.com;webgprs",
        {"APN;{apn};{apn_user}", "APN", "APN: {apn};{apn_user}"});
    row("all three in their order", "apn,apn_user,apn_password",
        "1234,APN;internet.itelcel.com;webgprs;webgprs2002",
        "APN: internet.itelcel.com;webgprs;webgprs2002",
        {"APN;{apn};{apn_user};{apn_password}", "APN", "APN: {apn};{apn_user};{apn_password}"});
    row("a password of figures", "apn,apn_user,apn_password", "1234,APN;internet;user;9876",
        "APN: internet;user;9876",
        {"APN;{apn};{apn_user};{apn_password}", "APN", "APN: {apn};{apn_user};{apn_password}"});
    row("user and password empty", "apn,apn_user,apn_password", "1234,APN;internet;;",
        "APN: internet;;",
        {"APN;{apn};{apn_user};{apn_password}", "APN", "APN: {apn};{apn_user};{apn_password}"});
    row("the password last but one", "apn,apn_user,apn_password", "1234,APN;secret;internet;user",
        "APN: secret;internet;user",
        {"APN;{apn_password};{apn};{apn_user}", "APN", "APN: {apn_password};{apn};{apn_user}"},
        "1=apn_password");
    row("a hidden password in the reply", "apn,apn_user,apn_password",
        "1234,APN;internet;user;secret", "APN: internet;user;****",
        {"APN;{apn};{apn_user};{apn_password}", "", "", "", "", "unread"});
    row("seconds", "report_interval_s", "1234,TIM;30", "TIM: 30",
        {"TIM;{report_interval_s}", "TIM", "TIM: {report_interval_s}", "", "", "unit"});
    row("seconds that are said", "report_interval_s", "1234,TIM;30", "TIM: 30",
        {"TIM;{report_interval_s}", "TIM", "TIM: {report_interval_s}"}, "report_interval_s=30");
    row("minutes that are said", "report_interval_s", "1234,TIM;5", "TIM: 5",
        {"TIM;{report_interval_s}", "TIM", "TIM: {report_interval_s}",
         "report_interval_s: minutes"},
        "report_interval_s=300");
    row("hours that are said", "parked_interval_s", "1234,TIM;2", "TIM: 2",
        {"TIM;{parked_interval_s}", "TIM", "TIM: {parked_interval_s}", "parked_interval_s: hours"},
        "parked_interval_s=7200");
    row("a unit behind the number", "report_interval_s", "1234,UUM;30S;G;1", "UUM: 30S;G;1",
        {"UUM;{report_interval_s}S;{_p2};{_p3}", "UUM", "UUM: {report_interval_s}S;{_p2};{_p3}", "",
         "_p2=G _p3=1"});
    row("minutes behind the number", "report_interval_s", "1234,UUM;5M;G", "",
        {"UUM;{report_interval_s}M;G", "UUM", "UUM: {report_interval_s}M;G",
         "report_interval_s: minutes", "", "reply"});
    row("two intervals in their order", "report_interval_s,parked_interval_s", "1234,TIM;30;3600",
        "TIM: 30;3600",
        {"TIM;{report_interval_s};{parked_interval_s}", "TIM",
         "TIM: {report_interval_s};{parked_interval_s}", "", "", "unit"});
    row("two intervals that are said", "report_interval_s,parked_interval_s", "1234,TIM;3600;30",
        "TIM: 3600;30",
        {"TIM;{parked_interval_s};{report_interval_s}", "TIM",
         "TIM: {parked_interval_s};{report_interval_s}"},
        "report_interval_s=30,parked_interval_s=3600");
    row("a heartbeat of none", "heartbeat_s", "1234,HBT;0", "HBT: 0",
        {"HBT;{heartbeat_s}", "HBT", "HBT: {heartbeat_s}", "", "", "unit"});
    row("a time zone", "time_zone", "1234,TMZ;-06:00", "TMZ: -06:00",
        {"TMZ;{time_zone}", "TMZ", "TMZ: {time_zone}"});
    row("a time zone in hours", "time_zone", "1234,TMZ;5", "TMZ: 5",
        {"TMZ;{time_zone}", "TMZ", "TMZ: {time_zone}", "time_zone: hours", "", "unit"});
    row("a time zone in minutes", "time_zone", "1234,TMZ;330", "TMZ: 330",
        {"TMZ;{time_zone}", "TMZ", "TMZ: {time_zone}", "time_zone: minutes", "", "unit"});
    row("a time zone that is said", "time_zone", "1234,TMZ;-360", "TMZ: -360",
        {"TMZ;{time_zone}", "TMZ", "TMZ: {time_zone}", "time_zone: minutes"}, "time_zone=-06:00");
    row("a device password", "device_password", "1234,UPW;5678", "SP7600 V1.10\nUPW: 5678",
        {"UPW;{device_password}", "", "", "", "", "unread"});
    row("two servers", "host,server_port,second_host,second_server_port",
        "1234,SRV;a.example.net;5000;b.example.net;5001",
        "SRV: a.example.net;5000;b.example.net;5001",
        {"SRV;{host};{server_port};{second_host};{second_server_port}", "SRV",
         "SRV: {host};{server_port};{second_host};{second_server_port}"});
    row("braces", "host", "1234,SDM;d.plaspy.com;{a}", "SDM: d.plaspy.com;{b}",
        {"SDM;{host};{{a}}", "SDM", "SDM: {host};{_r2}"});

    row("AT, the server", server, "AT$FRIEND=1,1,\"d.plaspy.com\",8888,3",
        "$FRIEND: =01, 1,\"d.plaspy.com\", 8888, 3\nOK",
        {"AT$FRIEND=1,{_p2},\"{host}\",{server_port},{_p5}", "AT$FRIEND?",
         "$FRIEND: =01, {_p2},\"{host}\", {server_port}, {_p5}", "", "_p2=1 _p5=3"});
    row("AT, only OK", server, "AT$FRIEND=1,1,\"d.plaspy.com\",8888,3", "OK",
        {"AT$FRIEND=1,1,\"{host}\",{server_port},3", "AT$FRIEND?",
         "$FRIEND: 1,1,\"{host}\",{server_port},3", "", "", "reply"});
    row("AT, no reply", "apn", "at+cgdcont=1,\"IP\",\"internet\"", "",
        {"AT+CGDCONT=1,\"IP\",\"{apn}\"", "AT+CGDCONT?", "+CGDCONT: 1,\"IP\",\"{apn}\"", "", "",
         "reply"},
        "3=apn");
    row("AT, more in the reply", "apn", "AT+CGDCONT=1,\"IP\",\"internet.itelcel.com\"",
        "+CGDCONT: 1,\"IP\",\"internet.itelcel.com\",\"10.0.0.1\",0,0\r\nOK",
        {"AT+CGDCONT=1,\"{_p2}\",\"{apn}\"", "AT+CGDCONT?",
         "+CGDCONT: 1,\"{_p2}\",\"{apn}\",\"{_r4}\",{_r5},{_r6}", "", "_p2=IP"},
        "3=apn");
    row("AT, user and password in one", "apn_user,apn_password",
        "AT%CGPCO=1,\"webgprs,webgprs2002\",0", "OK",
        {"AT%CGPCO=1,\"{apn_user},{apn_password}\",0", "AT%CGPCO?",
         "%CGPCO: 1,\"{apn_user},{apn_password}\",0", "", "", "reply"},
        "2=apn_user,3=apn_password");
    row("AT, the transport", "transport", "AT$TCPAPI=1", "$TCPAPI: 1\nOK",
        {"AT$TCPAPI={transport}", "AT$TCPAPI?", "$TCPAPI: {transport}", "transport: tcp=1 udp=0",
         "", "spelling"},
        "transport=tcp");
    row("AT, an empty text", "apn_user", "AT$USER=1,\"\"", "$USER: 1,\"\"\nOK",
        {"AT$USER=1,\"{apn_user}\"", "AT$USER?", "$USER: 1,\"{apn_user}\""}, "2=apn_user");
}

void TestTeach::aWordIsLearnt()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, command);
    QFETCH(const QString, reply);
    QFETCH(const QString, said);
    auto taught = example(command, reply, settings);
    if (!said.isEmpty() && said.front().isDigit())
        taught.roles = rolesOf(said);
    else
        taught.values = valuesOf(said);
    const auto proposal = learn(taught);
    QVERIFY2(proposal, qPrintable(detailOf(proposal)));
    QCOMPARE(questionsOf(*proposal), QString());
    const auto &word = proposal->word;
    QTEST(textOf(word.write), "write");
    QTEST(textOf(word.read), "read");
    QTEST(textOf(word.reply), "answer");
    QTEST(spellingsOf(word), "spelled");
    QTEST(keptOf(word), "kept");
    QTEST(notesOf(*proposal), "notes");
    QCOMPARE(word.settings, settingsOf(settings));
    QCOMPARE(word.provenance, std::optional(Provenance::Taught));
    QCOMPARE(word.readProvenance,
             word.read ? std::optional(Provenance::Assumed) : std::optional<Provenance>());
    QVERIFY(!word.safeToProbe);

    // It has to be good enough for a profile.
    auto profile =
        shippedProfile(taught.grammar == GrammarKind::At ? u"skypatrol-at"_s : u"sp7600"_s);
    profile = withTaughtWord(profile, word);
    const auto text = profileText(profile);
    const auto again = parseProfile(text, "taught.json");
    QVERIFY2(again, text.constData());
    QCOMPARE(*again->wordFor(word.settings.front()), word);
}

void TestTeach::whatIsNotClearIsAsked_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("questions");
    const auto row = [](const char *name, const char *settings, const char *command,
                        const char *questions) {
        QTest::newRow(name) << QString::fromUtf8(settings) << QString::fromUtf8(command)
                            << QString::fromUtf8(questions);
    };
    row("a port of two", "server_port", "1234,PRT;5000;6000", "server_port 1 2");
    row("a host of two", "host", "1234,SDM;a.example.net;b.example.net", "host 1 2");
    row("an APN of two", "apn", "1234,APN;internet;user;1", "apn 1 2");
    row("an interval of three", "report_interval_s", "1234,TIM;10;20;30",
        "report_interval_s 1 2 3");
    row("two intervals of three", "report_interval_s,parked_interval_s", "1234,TIM;10;20;30",
        "report_interval_s 1 2 3; parked_interval_s 1 2 3");
    row("a user and a password of three", "apn_user,apn_password", "1234,AUT;pap;user;secret",
        "apn_user 1 2 3; apn_password 1 2 3");
    row("a figure for a transport", "transport", "1234,TRP;1", "transport 1");
    row("a letter for a transport", "transport", "1234,TRP;T", "transport 1");
    row("a figure for a format", "report_format", "1234,FMT;0", "report_format 1");
}

void TestTeach::whatIsNotClearIsAsked()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, command);
    const auto proposal = learn(example(command, {}, settings));
    QVERIFY2(proposal, qPrintable(detailOf(proposal)));
    QTEST(questionsOf(*proposal), "questions");
    QVERIFY(!proposal->word.write);
}

void TestTeach::whatTeachesNothingIsRefused_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *command, const char *problem,
                        const char *settings = "host,server_port", const char *reply = "",
                        const char *said = "") {
        QTest::newRow(name) << QString::fromUtf8(settings) << QString::fromUtf8(command)
                            << QString::fromUtf8(reply) << QString::fromUtf8(said)
                            << QString::fromUtf8(problem);
    };
    row("nothing", "", "is empty");
    row("blanks", " \r\n ", "is empty");
    row("no setting", "1234,SIP;1.2.3.4;80", "which setting", "");
    row("only a password", "1234,", "does not begin with a word");
    row("only a word", "1234,SIP", "has no values");
    row("no word", "1234,;1.2.3.4;80", "does not begin with a word");
    row("a number for a word", "1234,5678;1.2.3.4;80", "does not begin with a word");
    row("commas between", "SIP,54.85.159.138,8888", "does not begin with a word");
    row("an equals sign", "1234,SIP=54.85.159.138", "semicolon");
    row("two lines", "1234,SIP;1.2.3.4;80\n1234,APN;internet", "more than one line");
    row("the form of a server", "*GS06,SIP;1.2.3.4;80#", "in which a server sends it");
    row("quotation marks of a document", "1234,SIP;“1.2.3.4”;80", "type that place anew");
    row("a blank of a document", "1234,SIP;\u00a01.2.3.4;80", "type that place anew");
    row("a control character", "1234,SIP;1.2.3.4;\x01", "type that place anew");
    QTest::newRow("a novel") << u"host"_s << u"SIP;"_s + QString(600, u'a') << QString()
                             << QString() << u"longer than any command"_s;
    QTest::newRow("a hundred values") << u"host"_s << u"SIP"_s + u";1"_s.repeated(100) << QString()
                                      << QString() << u"more values than"_s;
    QTest::newRow("a flood for a reply") << u"host"_s << u"SIP;1.2.3.4"_s << QString(5000, u'x')
                                         << QString() << u"longer than any reply"_s;
    row("no port in it", "1234,SIP;54.85.159.138;70000", "can be server_port");
    row("no host in it", "1234,SIP;8888;9999", "can be host");
    row("fewer values than settings", "1234,SIP;54.85.159.138", "can be server_port");
    row("a value that is not there", "1234,TIM;30", "none of its values", "report_interval_s", "",
        "report_interval_s=31");
    row("a number that is not there", "1234,SIP;1.2.3.4;80", "no number 3", "host,server_port", "",
        "3=host");
    row("number nothing", "1234,SIP;1.2.3.4;80", "no number 0", "host,server_port", "", "0=host");
    row("a setting that was not named", "1234,SIP;1.2.3.4;80", "apn is not among",
        "host,server_port", "", "1=apn");
    row("a setting twice", "1234,SIP;1.2.3.4;80;1.2.3.4", "host cannot be two", "host,server_port",
        "", "1=host,3=host");
    row("a figure that tells no other", "1234,TRP;2", "by hand", "transport", "", "transport=tcp");
    row("a letter that tells no other", "1234,TRP;T", "by hand", "transport", "", "transport=tcp");
    row("a refusal", "1234,SIP;1.2.3.4;80", "failed", "host,server_port", "SIP: ERROR;3");
    row("a reply of another word", "1234,SIP;1.2.3.4;80", "begins with SIP:", "host,server_port",
        "SP7600 V1.10\nAPN: internet");
    row("a reply that is prose", "1234,SIP;1.2.3.4;80", "begins with SIP:", "host,server_port",
        "it worked");
    row("the password as a value", "1234,UPW;1234;5678", "number 1 repeats a password",
        "device_password", "", "2=device_password");
    row("a secret twice", "1234,APN;internet;secret;secret", "number 2 repeats a password",
        "apn,apn_password", "", "1=apn,3=apn_password");

    row("AT and nothing", "AT", "AT and a word");
    row("AT and a question", "AT$FRIEND?", "has no values");
    row("AT and no values", "AT&W", "has no values");
    row("AT, two commands", "AT$FRIEND=1,1,\"a.b\",80;&W", "more than one command");
    row("AT, an error", "AT$FRIEND=1,1,\"a.b\",80", "says ERROR", "host,server_port", "ERROR");
    row("AT, an error with its number", "AT$FRIEND=1,1,\"a.b\",80", "says ERROR",
        "host,server_port", "+CME ERROR: 3");
    row("AT, another reply", "AT$FRIEND=1,1,\"a.b\",80", "begins with $FRIEND:", "host,server_port",
        "$TCPAPI: 1");
}

void TestTeach::whatTeachesNothingIsRefused()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, command);
    QFETCH(const QString, reply);
    QFETCH(const QString, said);
    QFETCH(const QString, problem);
    auto taught = example(command, reply, settings);
    if (!said.isEmpty() && said.front().isDigit())
        taught.roles = rolesOf(said);
    else
        taught.values = valuesOf(said);
    const auto proposal = learn(taught);
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().code, ErrorCode::ExampleUnusable);
    QVERIFY2(detailOf(proposal).contains(problem), qPrintable(detailOf(proposal)));
}

void TestTeach::theHeaderOfTheReplyTellsTheUnit()
{
    const auto proposal = learn(example(
        u"1234,SIP;1.2.3.4;80"_s, u"SP7600 V1.10\r\nSIP: 1.2.3.4;80\r\n"_s, u"host,server_port"_s));
    QVERIFY(proposal);
    QCOMPARE(proposal->model, std::optional<std::string>("SP7600"));
    QCOMPARE(proposal->firmware, std::optional<std::string>("V1.10"));
}

void TestTeach::aReadingTellsOtherValues()
{
    auto taught = example(u"1234,SIP;1;1.2.3.4;80"_s, u"SIP: 0;old.example.net;5000"_s,
                          u"host,server_port"_s);
    const auto asAnswer = learn(taught);
    QVERIFY(asAnswer);
    QVERIFY(!asAnswer->word.read);
    taught.replyIsToReading = true;
    const auto asReading = learn(taught);
    QVERIFY(asReading);
    QCOMPARE(textOf(asReading->word.reply), u"SIP: {_p1};{host};{server_port}"_s);
    QCOMPARE(textOf(asReading->word.read), u"SIP"_s);
}

void TestTeach::noSecretIsKept()
{
    for (const auto &reply : {u""_s, u"APN: internet;user;hunter22"_s, u"APN: OK;hunter22"_s}) {
        const auto proposal = learn(
            example(u"9876,APN;internet;user;hunter22"_s, reply, u"apn,apn_user,apn_password"_s));
        QVERIFY2(proposal, qPrintable(detailOf(proposal)));
        const auto text = profileText(withTaughtWord(shippedProfile(u"sp7600"_s), proposal->word));
        QVERIFY2(!text.contains("hunter22"), text.constData());
        QVERIFY2(!text.contains("9876"), text.constData());
    }
}

void TestTeach::whatIsLearntDoesWhatTheExampleDid()
{
    auto taught = example(u"1234,CFG;1;54.85.159.138;8888;0;5;internet"_s, {},
                          u"host,server_port,transport,report_interval_s,apn"_s);
    taught.values = {{SettingId::Transport, "udp"}, {SettingId::ReportInterval, "300"}};
    taught.roles = {{1, ParameterUse::Fixed}};
    const auto proposal = learn(taught);
    QVERIFY2(proposal, qPrintable(detailOf(proposal)));
    const auto &word = proposal->word;
    const std::map<SettingId, std::string> sets = {{SettingId::Host, "54.85.159.138"},
                                                   {SettingId::ServerPort, "8888"},
                                                   {SettingId::Transport, "udp"},
                                                   {SettingId::ReportInterval, "300"},
                                                   {SettingId::Apn, "internet"}};
    protocol::Slots sent;
    for (const auto &[setting, value] : sets)
        sent.emplace_back(settingName(setting), word.toWire(setting, value));
    QCOMPARE(word.write->fill(sent).value(), std::string("CFG;1;54.85.159.138;8888;0;5;internet"));
    const auto read = word.reply->match("CFG: 1;54.85.159.138;8888;0;5;internet");
    QVERIFY(read);
    for (const auto &[setting, value] : sets)
        QCOMPARE(word.fromWire(setting, *protocol::findSlot(*read, settingName(setting))), value);
}

void TestTeach::aTaughtWordTakesThePlaceOfOthers()
{
    const auto base = shippedProfile(u"sp7600"_s);
    const auto proposal = learn(example(u"1234,SIP;1.2.3.4;80;TCP"_s, u"SIP: 1.2.3.4;80;TCP"_s,
                                        u"host,server_port,transport"_s));
    QVERIFY(proposal);
    const auto taught = withTaughtWord(base, proposal->word);
    QCOMPARE(taught.words.size(), base.words.size() - 1);
    for (const auto setting : {SettingId::Host, SettingId::ServerPort, SettingId::Transport})
        QCOMPARE(*taught.wordFor(setting), proposal->word);
    QCOMPARE(*taught.wordFor(SettingId::Apn), *base.wordFor(SettingId::Apn));
}

void TestTeach::whatWasCarriedBesideIsNotKnownAnyMore()
{
    const auto proposal =
        learn(example(u"1234,SDM;d.plaspy.com"_s, u"SDM: d.plaspy.com"_s, u"host"_s));
    QVERIFY(proposal);
    const auto taught = withTaughtWord(shippedProfile(u"sp7600"_s), proposal->word);
    QCOMPARE(textOf(taught.wordFor(SettingId::Host)->write), u"SDM;{host}"_s);
    const auto *port = taught.wordFor(SettingId::ServerPort);
    QVERIFY(port);
    QVERIFY(!port->read && !port->write);
    QVERIFY(!port->source.empty());
    QVERIFY(parseProfile(profileText(taught), "taught.json"));
}

QTEST_APPLESS_MAIN(TestTeach)
#include "test_teach.moc"
