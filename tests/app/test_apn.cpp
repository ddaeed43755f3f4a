// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace programs;

namespace
{

const auto imei = u"359999040010035"_s;

} // namespace

/// `sp7600 apn` and the commands for a tracker suggest access points, and set none unasked.
class TestApn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCarrierOfASimIsFound()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run({u"apn"_s, u"--json"_s, u"--mcc"_s, u"334"_s, u"--mnc"_s, u"020"_s}), 0);
        QCOMPARE(program.otherLines(), 0);
        const auto first = program.objects().value(0);
        QCOMPARE(first["country"_L1].toString(), u"mx"_s);
        QCOMPARE(first["country_name"_L1].toString(), u"Mexico"_s);
        QCOMPARE(first["operator"_L1].toString(), u"Telcel"_s);
        QCOMPARE(first["mvno_of"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(first["networks"_L1].toArray(), QJsonArray{u"334-020"_s});
        QCOMPARE(first["apn"_L1].toString(), u"internet.itelcel.com"_s);
        QCOMPARE(first["user"_L1].toString(), u"webgprs"_s);
        QCOMPARE(first["password"_L1].toString(), u"webgprs2002"_s);
        QCOMPARE(first["kind"_L1].toString(), u"internet"_s);
        QCOMPARE(first["usage"_L1].toString(), u"internet"_s);
        QCOMPARE(first["plan"_L1].toString(), u"postpaid"_s);
        QCOMPARE(first["from"_L1].toString(), u"overlay"_s);
        QVERIFY(!first["source"_L1].toString().isEmpty());
        QCOMPARE(program.last()["kind"_L1].toString(), u"mms"_s);
        QVERIFY(!QFile::exists(home.data()));
    }

    void everyWayOfLookingFindsIt_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addRow("country") << QStringList{u"--country"_s, u"mx"_s};
        QTest::addRow("country in capitals") << QStringList{u"--country"_s, u"MX"_s};
        QTest::addRow("text") << QStringList{u"--search"_s, u"telcel"_s};
        QTest::addRow("IMSI") << QStringList{u"--imsi"_s, u"334020123456789"_s};
        QTest::addRow("IMSI in a country")
            << QStringList{u"--imsi"_s, u"334020123456789"_s, u"--country"_s, u"mx"_s};
        QTest::addRow("all") << QStringList{u"--mcc"_s,     u"334"_s, u"--mnc"_s,    u"02"_s,
                                            u"--country"_s, u"mx"_s,  u"--search"_s, u"itelcel"_s};
    }

    void everyWayOfLookingFindsIt()
    {
        QFETCH(const QStringList, words);
        const Home home;
        Program people(home);
        COMPARE_EXIT(people, people.run(QStringList{u"apn"_s} + words), 0);
        for (const auto *part : {"Telcel", "internet.itelcel.com", "webgprs2002", "suggestions"})
            QVERIFY2(people.output().contains(part), people.told().constData());
    }

    void anImsiHasTwoDigitsOfMncWhereTheTableSaysSo()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"apn"_s, u"--json"_s, u"--imsi"_s, u"748101234567890"_s}), 0);
        const auto networks = program.objects().value(0)["networks"_L1].toArray();
        QVERIFY2(networks.contains(u"748-10"_s), program.told().constData());
    }

    void simsForManyCountriesAreFoundByName()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"apn"_s, u"--json"_s, u"--search"_s, u"1nce"_s}), 0);
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            return object["apn"_L1] == u"iot.1nce.net"_s && object["country"_L1].isNull();
        }));
    }

    void onesOwnComeFirst()
    {
        const Home home;
        const QJsonObject mine{{u"country"_s, u"mx"_s},
                               {u"operator"_s, u"Telcel \x1b[31mFleet"_s},
                               {u"networks"_s, QJsonArray{u"334-020"_s}},
                               {u"apn"_s, u"fleet.example"_s},
                               {u"usage"_s, u"internet"_s}};
        const QJsonObject own{{u"format"_s, 1}, {u"apns"_s, QJsonArray{mine}}};
        saveOwn(home, QJsonDocument(own).toJson());
        Program program(home);
        const QStringList words{u"apn"_s, u"--mcc"_s,      u"334"_s,   u"--mnc"_s,
                                u"020"_s, u"--data-dir"_s, home.data()};
        COMPARE_EXIT(program, program.run(words + QStringList{u"--json"_s}), 0);
        QCOMPARE(program.objects().value(0)["apn"_L1].toString(), u"fleet.example"_s);
        QCOMPARE(program.objects().value(0)["from"_L1].toString(), u"user"_s);
        QVERIFY(program.objects().size() > 1);

        Program people(home);
        COMPARE_EXIT(people, people.run(words), 0);
        QVERIFY2(people.output().contains("your own"), people.told().constData());
        QVERIFY2(!people.output().contains('\x1b'), people.told().constData());
    }

    void aBrokenFileOfOnesOwnIsNamedAndLeftAlone()
    {
        const Home home;
        const QByteArray broken = "{\"format\":1,\"apns\":[{\"operator\":\"A\",\"apn\":\"a b\"}]}";
        const auto name = saveOwn(home, broken);
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"apn"_s, u"--json"_s, u"--country"_s, u"mx"_s, u"--data-dir"_s,
                                  home.data()}),
                     1);
        QCOMPARE(errorCode(program.last()), u"file-malformed"_s);
        for (const auto *part : {"apn.json", "/apns/0/apn"})
            QVERIFY2(program.output().contains(part), program.told().constData());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), broken);
    }

    void nothingFoundSaysWhatToDo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QByteArray>("named");
        const QStringList mexican{u"Telcel"_s, u"Movistar"_s, u"AT&T"_s, u"Altán"_s, u"izzi"_s};
        QTest::addRow("IMSI") << QStringList{u"--imsi"_s, u"334999123456789"_s} << mexican
                              << QByteArray("334-999 (Mexico)");
        QTest::addRow("network") << QStringList{u"--mcc"_s, u"334"_s, u"--mnc"_s, u"999"_s}
                                 << mexican << QByteArray("334-999 (Mexico)");
        QTest::addRow("text in a country")
            << QStringList{u"--country"_s, u"mx"_s, u"--search"_s, u"nobody"_s} << mexican
            << QByteArray("“nobody” (Mexico)");
        QTest::addRow("country not known")
            << QStringList{u"--country"_s, u"zz"_s} << QStringList() << QByteArray("zz");
        QTest::addRow("MCC not known") << QStringList{u"--mcc"_s, u"999"_s, u"--mnc"_s, u"99"_s}
                                       << QStringList() << QByteArray("999-99");
    }

    void nothingFoundSaysWhatToDo()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, others);
        QFETCH(const QByteArray, named);
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(QStringList{u"apn"_s, u"--json"_s} + words), 1);
        QCOMPARE(errorCode(program.last()), u"apn-unknown"_s);
        QVERIFY2(program.output().contains(named), program.told().constData());
        QCOMPARE(program.objects().value(0)["other_operators"_L1].toArray(),
                 QJsonArray::fromStringList(others));

        Program people(home);
        COMPARE_EXIT(people, people.run(QStringList{u"apn"_s} + words), 1);
        QVERIFY(people.output().isEmpty());
        QVERIFY2(people.errors().contains(named), people.told().constData());
        QVERIFY2(people.errors().contains("Ask the carrier"), people.told().constData());
        QCOMPARE(people.errors().contains(others.join(u", "_s).toUtf8() + ". See"),
                 !others.isEmpty());
    }

    void whatCannotBeLookedUpIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::addRow("nothing") << QStringList()
                                 << QByteArray("--imsi, --mcc with --mnc, --country");
        QTest::addRow("MCC alone") << QStringList{u"--mcc"_s, u"334"_s} << QByteArray("together");
        QTest::addRow("MNC alone") << QStringList{u"--mnc"_s, u"02"_s} << QByteArray("together");
        for (const auto &mcc : {u"33"_s, u"3340"_s, u"abc"_s, u"-33"_s, u""_s}) {
            QTest::addRow("MCC \"%s\"", qPrintable(mcc))
                << QStringList{u"--mcc="_s + mcc, u"--mnc=02"_s} << QByteArray("three digits");
        }
        for (const auto &mnc : {u"2"_s, u"0200"_s, u"x2"_s, u""_s}) {
            QTest::addRow("MNC \"%s\"", qPrintable(mnc))
                << QStringList{u"--mcc=334"_s, u"--mnc="_s + mnc}
                << QByteArray("two or three digits");
        }
        for (const auto &country : {u"mex"_s, u"m"_s, u"m1"_s, u""_s}) {
            QTest::addRow("country \"%s\"", qPrintable(country))
                << QStringList{u"--country="_s + country} << QByteArray("two letters");
        }
        for (const auto &imsi : {u"33402"_s, u"3340201234567890"_s, u"8952020012345678901"_s,
                                 u"33402012345678x"_s, u"334 020123456"_s, u""_s}) {
            QTest::addRow("IMSI \"%s\"", qPrintable(imsi))
                << QStringList{u"--imsi="_s + imsi} << QByteArray("6 to 15 digits");
        }
        QTest::addRow("IMSI and network")
            << QStringList{u"--imsi=334020123456789"_s, u"--mcc=334"_s, u"--mnc=020"_s}
            << QByteArray("takes the place of --mcc and --mnc");
        QTest::addRow("IMSI and MNC")
            << QStringList{u"--imsi=334020123456789"_s, u"--mnc=020"_s} << QByteArray("together");
        QTest::addRow("blank text")
            << QStringList{u"--search"_s, u"  "_s} << QByteArray("takes a text");
        QTest::addRow("a word too many") << QStringList{u"telcel"_s} << QByteArray("telcel");
    }

    void whatCannotBeLookedUpIsRefused()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, named);
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(QStringList{u"apn"_s, u"--json"_s} + words), 2);
        QCOMPARE(errorCode(program.last()), u"usage-wrong"_s);
        QVERIFY2(program.output().contains(named), program.told().constData());
    }

    /// The simulator's SIM is of 334 020.
    void aUnitWithAnotherApnIsToldThoseOfItsCarrier_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("suggests");
        const QStringList write{u"write"_s, u"--report-interval"_s, u"45"_s, u"--dry-run"_s};
        const QStringList commission{u"commission"_s, u"--preset"_s, u"this-laptop"_s,
                                     u"--dry-run"_s};
        const QStringList strange{u"--apn"_s, u"other.example"_s};
        const QStringList known{u"--apn"_s, u"Internet.iTelcel.com"_s};
        QTest::addRow("read") << QStringList{u"read"_s} << true;
        QTest::addRow("write, the APN stays") << write << true;
        QTest::addRow("write, one that is not known") << write + strange << true;
        QTest::addRow("write, one that is known") << write + known << false;
        QTest::addRow("commission, the APN stays") << commission << true;
        QTest::addRow("commission, one that is not known") << commission + strange << true;
        QTest::addRow("commission, one that is known") << commission + known << false;
    }

    void aUnitWithAnotherApnIsToldThoseOfItsCarrier()
    {
        QFETCH(const QStringList, words);
        QFETCH(const bool, suggests);
        const Home home;
        Simulator simulator(home);
        QVERIFY2(simulator.start({u"--imei"_s, imei}), simulator.program().told().constData());
        const auto before = simulator.state();
        const auto arguments = words + QStringList{u"--port"_s, simulator.link()};
        Program program(home);
        COMPARE_EXIT(program, program.run(arguments + QStringList{u"--json"_s}), 0);
        QCOMPARE(program.otherLines(), 0);
        QCOMPARE(program.anyObject(isSuggestion), suggests);
        QVERIFY2(!isSuggestion(program.last()), program.told().constData());

        Program people(home);
        COMPARE_EXIT(people, people.run(arguments), 0);
        const QByteArray line = "APNs known for Telcel (334 020): internet.itelcel.com\n";
        QVERIFY2(people.output().contains(line) == suggests, people.told().constData());
        QCOMPARE(simulator.state(), before);
    }

    void aSuggestionIsAnObjectForPrograms()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--imei"_s, imei, u"--factory-empty"_s}));
        Program program(home);
        COMPARE_EXIT(program, program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link()}),
                     0);
        const auto found = std::ranges::find_if(program.objects(), isSuggestion);
        QVERIFY2(found != program.objects().end(), program.told().constData());
        const QJsonObject choice{{u"apn"_s, u"internet.itelcel.com"_s},
                                 {u"user"_s, u"webgprs"_s},
                                 {u"operator"_s, u"Telcel"_s},
                                 {u"plan"_s, u"postpaid"_s},
                                 {u"origin"_s, u"overlay"_s}};
        const QJsonObject expected{{u"apn_suggestions"_s, QJsonArray{choice}},
                                   {u"network"_s, u"334-020"_s},
                                   {u"from"_s, u"imsi"_s}};
        QCOMPARE(*found, expected);
    }

    void onesOwnApnIsKnownToo()
    {
        const Home home;
        const QJsonObject mine{{u"operator"_s, u"Fleet"_s},
                               {u"networks"_s, QJsonArray{u"334-020"_s}},
                               {u"apn"_s, u"internet.virtual"_s}};
        saveOwn(
            home,
            QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"apns"_s, QJsonArray{mine}}}).toJson());
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--imei"_s, imei}));
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                  u"--data-dir"_s, home.data()}),
                     0);
        QVERIFY2(!program.anyObject(isSuggestion), program.told().constData());
    }

    void aBrokenFileOfOnesOwnKeepsNobodyFromReading()
    {
        const Home home;
        saveOwn(home, "{");
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--imei"_s, imei}));
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                  u"--data-dir"_s, home.data()}),
                     0);
        QVERIFY2(!program.anyObject(isSuggestion), program.told().constData());
        QVERIFY2(program.errors().contains("apn.json"), program.told().constData());
        QCOMPARE(program.otherLines(), 0);
        QCOMPARE(program.last()["result"_L1].toString(), u"read"_s);
    }

private:
    static bool isSuggestion(const QJsonObject &object)
    {
        return object.contains("apn_suggestions"_L1);
    }

    static QString saveOwn(const Home &home, const QByteArray &content)
    {
        QDir().mkpath(home.data());
        return home.file(u"data/apn.json"_s, content);
    }
};

QTEST_GUILESS_MAIN(TestApn)
#include "test_apn.moc"
