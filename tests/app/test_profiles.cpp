// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

using namespace programs;

namespace
{

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shippedText(const QString &id)
{
    return contentOf(QStringLiteral(SP7600_SOURCE_DIR "/resources/profiles/%1.json").arg(id));
}

/// The word of a profile file that carries a setting.
QJsonObject wordFor(const QByteArray &profile, const QString &setting)
{
    const auto words = QJsonDocument::fromJson(profile).object()["words"_L1].toArray();
    for (const auto &word : words) {
        if (word["settings"_L1].toArray().contains(setting))
            return word.toObject();
    }
    return {};
}

} // namespace

/// `sp7600 profiles` and what follows it, and `sp7600 probe`.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListNamesWhatIsBroken()
    {
        const Home home;
        keep(home, u"broken.json"_s, "{\"format\":1,\"id\":\"mine\",\"colour\":2}");
        keep(home, u"mine.json"_s, shippedText(u"sp7600"_s).replace("\"sp7600\"", "\"mine\""));
        for (const auto &words : {QStringList{u"profiles"_s}, {u"profiles"_s, u"list"_s}}) {
            Program program(home);
            COMPARE_EXIT(program, program.run(words + inData(home) + QStringList{u"--json"_s}), 0);
            QCOMPARE(program.otherLines(), 0);
            QVERIFY(program.anyObject([](const QJsonObject &object) {
                return object["id"_L1] == u"mine"_s && object["own"_L1].toBool();
            }));
            QVERIFY(program.anyObject([](const QJsonObject &object) {
                return object["id"_L1] == u"sp7600"_s && !object["own"_L1].toBool();
            }));
            const auto problem = program.last()["problem"_L1].toObject();
            QCOMPARE(problem["code"_L1].toString(), u"file-malformed"_s);
            QVERIFY(problem["message"_L1].toString().contains(u"broken.json"));
            QVERIFY(problem["message"_L1].toString().contains(u"colour"));
        }
        Program people(home);
        COMPARE_EXIT(people, people.run(QStringList{u"profiles"_s} + inData(home)), 0);
        QVERIFY2(people.errors().contains("Left out: "), people.told().constData());
        QVERIFY2(people.output().contains("teach it"), people.told().constData());
        // A broken profile stops nothing else.
        Program ports(home);
        COMPARE_EXIT(ports, ports.run(QStringList{u"presets"_s} + inData(home)), 0);
    }

    void showTellsEveryWord()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"profiles"_s, u"show"_s, u"skypatrol-at"_s}), 0);
        for (const auto *part : {"AT$FRIEND?", "! write", "! restart", "AT$RESET", "DANGER",
                                 "documented by the maker", "safe to probe", "115200"})
            QVERIFY2(program.output().contains(part), program.told().constData());
        Program json(home);
        COMPARE_EXIT(json, json.run({u"profiles"_s, u"show"_s, u"skypatrol-at"_s, u"--json"_s}), 0);
        auto shown = json.last();
        QCOMPARE(shown.take("own"_L1), QJsonValue(false));
        QCOMPARE(shown["words"_L1].toArray().size(), 5);
        Program unknown(home);
        COMPARE_EXIT(unknown, unknown.run({u"profiles"_s, u"show"_s, u"sp9999"_s, u"--json"_s}), 2);
        QCOMPARE(errorCode(unknown.last()), u"profile-unknown"_s);
    }

    void theSchemaIsPrinted()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"profiles"_s, u"schema"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(program.output()),
                 QJsonDocument::fromJson(shippedText(u"profile.schema"_s)));
    }

    void checkSaysWhatIsWrongAndWhere()
    {
        const Home home;
        const auto good = home.file(u"good.json"_s, shippedText(u"sp7600"_s));
        Program program(home);
        COMPARE_EXIT(program, program.run({u"profiles"_s, u"check"_s, good}), 0);
        QVERIFY2(program.output().contains("is a good profile"), program.told().constData());
        const auto bad =
            home.file(u"bad.json"_s, shippedText(u"sp7600"_s).replace("\"SIP\"", "\"1234,SIP\""));
        Program broken(home);
        COMPARE_EXIT(broken, broken.run({u"profiles"_s, u"check"_s, bad}), 1);
        for (const auto *part : {"bad.json", "/words/0/read", "begins with a password"})
            QVERIFY2(broken.errors().contains(part), broken.told().constData());
        Program missing(home);
        COMPARE_EXIT(missing, missing.run({u"profiles"_s, u"check"_s, home.path(u"no"_s)}), 1);
        QVERIFY(!QFile::exists(home.data()));
    }

    void aProfileGoesFromOneToAnother()
    {
        const Home first;
        const auto file = first.path(u"share.json"_s);
        keep(first, u"mine.json"_s, shippedText(u"sp7600"_s).replace("\"sp7600\"", "\"mine\""));
        Program out(first);
        COMPARE_EXIT(
            out, out.run(QStringList{u"profiles"_s, u"export"_s, u"mine"_s, file} + inData(first)),
            0);
        Program again(first);
        COMPARE_EXIT(
            again,
            again.run(QStringList{u"profiles"_s, u"export"_s, u"mine"_s, file} + inData(first)), 2);

        const Home second;
        const QStringList import{u"profiles"_s, u"import"_s, file};
        Program asked(second);
        COMPARE_EXIT(asked, asked.run(import + inData(second)), 2);
        QVERIFY2(asked.errors().contains("--yes"), asked.told().constData());
        QVERIFY(!QFile::exists(second.data()));
        for (const auto *part : {"SIP;{host};{server_port}", "! write", "assumed", "UPW",
                                 "changes the password", "change something"})
            QVERIFY2(asked.output().contains(part), asked.told().constData());

        Program taken(second);
        COMPARE_EXIT(taken,
                     taken.run(import + inData(second) + QStringList{u"--yes"_s, u"--json"_s}), 0);
        QCOMPARE(taken.last()["imported"_L1].toString(), u"mine"_s);
        QVERIFY(taken.objects().first()["words"_L1].toArray().at(0)["destructive"_L1].isBool());
        QCOMPARE(contentOf(second.data() + u"/profiles/mine.json"_s), contentOf(file));

        Program gone(second);
        COMPARE_EXIT(gone,
                     gone.run(QStringList{u"profiles"_s, u"remove"_s, u"mine"_s, u"--yes"_s}
                              + inData(second)),
                     0);
        QVERIFY(!QFile::exists(second.data() + u"/profiles/mine.json"_s));
    }

    void aTrapIsNotImported_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("problem");
        QTest::addRow("virtual") << shippedText(u"sp7600-virtual"_s) << QByteArray("is virtual");
        QTest::addRow("an id that is a path")
            << shippedText(u"sp7600"_s).replace("\"sp7600\"", "\"../x\"")
            << QByteArray("lower-case letters");
        QTest::addRow("a restart that is called safe")
            << shippedText(u"skypatrol-at"_s).replace("\"AT$TCPAPI?\"", "\"AT$TCPAPI?;$RESET\"")
            << QByteArray("restarts the tracker");
    }

    void aTrapIsNotImported()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, problem);
        const Home home;
        const auto file = home.file(u"trap.json"_s, text);
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"profiles"_s, u"import"_s, file, u"--yes"_s} + inData(home)),
            1);
        QVERIFY2(program.errors().contains(problem), program.told().constData());
        QVERIFY(!QFile::exists(home.data()));
    }

    void aShippedProfileStays()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"profiles"_s, u"remove"_s, u"sp7600"_s, u"--yes"_s}),
                     2);
        QVERIFY2(program.errors().contains("comes with the program"), program.told().constData());
    }

    void theExampleOfTheManualIsLearnt()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(teach() + inData(home)), 0);
        const auto text = contentOf(home.data() + u"/profiles/acme.json"_s);
        const auto word = wordFor(text, u"host"_s);
        QCOMPARE(word["read"_L1].toString(), u"SIP"_s);
        QCOMPARE(word["write"_L1].toString(), u"SIP;{host};{server_port}"_s);
        QCOMPARE(word["reply"_L1].toString(), u"SIP: {host};{server_port}"_s);
        QCOMPARE(word["provenance"_L1].toString(), u"taught"_s);
        QCOMPARE(word["read_provenance"_L1].toString(), u"assumed"_s);
        QCOMPARE(word["source"_L1].toString(),
                 u"taught by Ana, "_s + QDate::currentDate().toString(Qt::ISODate));
        QVERIFY2(program.output().contains("SIP;{host};{server_port}"), program.told().constData());

        // The next word goes into the same profile.
        Program second(home);
        COMPARE_EXIT(second,
                     second.run(QStringList{u"profiles"_s, u"teach"_s, u"--setting"_s,
                                            u"apn,apn_user,apn-password"_s, u"--command"_s, u"-"_s,
                                            u"--save"_s, u"acme"_s, u"--yes"_s, u"--json"_s}
                                    + inData(home),
                                "1234,APN;internet;user;hunter22\n"),
                     0);
        const auto both = contentOf(home.data() + u"/profiles/acme.json"_s);
        QCOMPARE(wordFor(both, u"host"_s), word);
        QCOMPARE(wordFor(both, u"apn"_s)["write"_L1].toString(),
                 u"APN;{apn};{apn_user};{apn_password}"_s);
        QVERIFY(!both.contains("hunter22"));
        QVERIFY(!second.output().contains("hunter22"));
    }

    void whatIsNotClearIsNotSaved_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::addRow("no setting")
            << QStringList{u"--command=SIP;1.2.3.4;80"_s} << QByteArray("--setting");
        QTest::addRow("no command") << QStringList{u"--setting=host"_s} << QByteArray("--command");
        QTest::addRow("an unknown setting")
            << QStringList{u"--setting=colour"_s, u"--command=SIP;1"_s}
            << QByteArray("server_port");
        QTest::addRow("two that it could be")
            << QStringList{u"--setting=server_port"_s, u"--command=PRT;5000;6000"_s}
            << QByteArray("--parameter 1=server_port or --parameter 2=server_port");
        QTest::addRow("a figure") << QStringList{u"--setting=transport"_s, u"--command=TRP;1"_s}
                                  << QByteArray("--value transport=");
        QTest::addRow("a password as an argument")
            << QStringList{u"--setting=apn_password"_s, u"--command=APK;secret"_s,
                           u"--value=apn_password=secret"_s}
            << QByteArray("a password is no argument");
        QTest::addRow("nothing to learn from")
            << QStringList{u"--setting=host"_s, u"--command=1234,SIP"_s}
            << QByteArray("has no values");
        QTest::addRow("a virtual base")
            << QStringList{u"--setting=host"_s, u"--command=SIP;1.2.3.4"_s,
                           u"--base=sp7600-virtual"_s}
            << QByteArray("virtual");
    }

    void whatIsNotClearIsNotSaved()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, named);
        const Home home;
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"profiles"_s, u"teach"_s, u"--save"_s, u"acme"_s, u"--yes"_s}
                        + words + inData(home)),
            2);
        QVERIFY2(program.errors().contains(named), program.told().constData());
        QVERIFY(!QFile::exists(home.data() + u"/profiles"_s));
    }

    void aChosenFolderThatIsGoneIsNotMade()
    {
        const Home home;
        const auto folder = home.path(u"disk/profiles"_s);
        QVERIFY(QDir().mkpath(home.path(u"xdg_config_home/sp7600"_s)));
        std::ignore = home.file(u"xdg_config_home/sp7600/sp7600-installer.conf"_s,
                                "[data]\nprofiles=" + folder.toUtf8() + '\n');
        const auto file =
            home.file(u"share.json"_s, shippedText(u"sp7600"_s).replace("\"sp7600\"", "\"mine\""));
        for (const auto &words :
             {QStringList{u"profiles"_s, u"import"_s, file, u"--yes"_s}, teach()}) {
            Program program(home);
            COMPARE_EXIT(program, program.run(words + QStringList{u"--json"_s}), 1);
            QCOMPARE(errorCode(program.last()), u"profile-folder-gone"_s);
            QVERIFY2(program.errors().contains("is not used"), program.told().constData());
            QVERIFY(!QFile::exists(home.path(u"disk"_s)));
        }
        QVERIFY(QDir().mkpath(folder));
        Program there(home);
        COMPARE_EXIT(there, there.run(teach()), 0);
        QVERIFY2(!there.errors().contains("is not used"), there.told().constData());
        QVERIFY(QFile::exists(folder + u"/acme.json"_s));
    }

    void nothingIsSavedUnasked()
    {
        const Home home;
        auto words = teach();
        words.removeAll(u"--yes"_s);
        Program program(home);
        COMPARE_EXIT(program, program.run(words + inData(home)), 2);
        QVERIFY2(program.errors().contains("--yes"), program.told().constData());
        QVERIFY(!QFile::exists(home.data() + u"/profiles"_s));
    }

    void theSimulatorIsProbed()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY2(simulator.start({u"--imei"_s, u"359999046563011"_s}),
                 simulator.program().told().constData());
        Program program(home);
        COMPARE_EXIT(program, program.run({u"probe"_s, u"--json"_s, u"--port"_s, simulator.link()}),
                     0);
        const auto found = program.last();
        QCOMPARE(found["result"_L1].toString(), u"found"_s);
        QCOMPARE(found["profile"_L1].toString(), u"sp7600-virtual"_s);
        QCOMPARE(found["identity"_L1]["imei"_L1].toString(), u"359999046563011"_s);
        QVERIFY(!found["exchanges"_L1].toArray().isEmpty());
    }

    void aTrackerOfAnotherFamilyIsProbed()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY2(simulator.start({u"--imei"_s, u"359999046563029"_s, u"--dialect"_s, u"at"_s}),
                 simulator.program().told().constData());
        Program program(home);
        COMPARE_EXIT(program, program.run({u"probe"_s, u"--json"_s, u"--port"_s, simulator.link()}),
                     0);
        QCOMPARE(program.last()["profile"_L1].toString(), u"skypatrol-at"_s);
        QCOMPARE(program.last()["identity"_L1]["imei"_L1].toString(), u"359999046563029"_s);
    }

    void theReadingFormIsTriedOnTheUnit()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY2(simulator.start({u"--imei"_s, u"359999046563037"_s, u"--dialect"_s, u"at"_s}),
                 simulator.program().told().constData());
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"profiles"_s, u"teach"_s, u"--json"_s, u"--setting"_s,
                                    u"host,server_port"_s, u"--command"_s,
                                    u"AT$FRIEND=1,1,\"d.plaspy.com\",8888,3"_s, u"--save"_s,
                                    u"tried"_s, u"--port"_s, simulator.link(), u"--yes"_s}
                        + inData(home)),
            0);
        QCOMPARE(program.last()["read_tried"_L1], QJsonValue(true));
        const auto text = contentOf(home.data() + u"/profiles/tried.json"_s);
        const auto word = wordFor(text, u"host"_s);
        QCOMPARE(word["read"_L1].toString(), u"AT$FRIEND?"_s);
        QVERIFY2(word["reply"_L1].toString().startsWith(u"$FRIEND: =01, "_s), text.constData());
        QVERIFY(!word.contains("read_provenance"_L1));
        QVERIFY(word["safe_to_probe"_L1].toBool());
    }

    void aSilentPortIsGivenUp()
    {
        const Home home;
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(home);
        COMPARE_EXIT(program, program.run({u"probe"_s, u"--json"_s, u"--port"_s, port.path()}), 4);
        QCOMPARE(errorCode(program.last()), u"device-silent"_s);
        QVERIFY(program.last()["not_asked"_L1].toArray().contains(u"SIP?"_s));
        const auto sent = port.received();
        QVERIFY2(sent.contains("AT$FRIEND?"), sent.constData());
        for (const auto *word : {"SIP", "VEP", "1234", "="})
            QVERIFY2(!sent.contains(word), sent.constData());
    }

    void aRealPortIsProbedBeforeItIsRead()
    {
        const Home home;
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(home);
        COMPARE_EXIT(program, program.run({u"read"_s, u"--json"_s, u"--port"_s, port.path()}), 0);
        QVERIFY(port.received().contains("AT$FRIEND?"));
        Program chosen(home);
        const BarePort other;
        COMPARE_EXIT(chosen,
                     chosen.run({u"read"_s, u"--json"_s, u"--port"_s, other.path(), u"--profile"_s,
                                 u"sp7600"_s}),
                     0);
        QCOMPARE(other.received(), QByteArray());
    }

private:
    static QStringList inData(const Home &home) { return {u"--data-dir"_s, home.data()}; }

    static void keep(const Home &home, const QString &name, const QByteArray &content)
    {
        QDir().mkpath(home.data() + u"/profiles"_s);
        std::ignore = home.file(u"data/profiles/"_s + name, content);
    }

    static QStringList teach()
    {
        return {u"profiles"_s,  u"teach"_s,
                u"--setting"_s, u"host,server_port"_s,
                u"--command"_s, u"1234,SIP;54.85.159.138;8888"_s,
                u"--reply"_s,   u"SP7600 V1.10\\nSIP: 54.85.159.138;8888"_s,
                u"--save"_s,    u"acme"_s,
                u"--by"_s,      u"Ana"_s,
                u"--yes"_s};
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "test_profiles.moc"
