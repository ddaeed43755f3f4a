// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/apntable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::network;

namespace
{

QJsonObject entry(const QString &operatorName, const QString &apn, const QStringList &networks,
                  const QJsonObject &more = {})
{
    QJsonObject object{{u"country"_s, u"xx"_s},
                       {u"operator"_s, operatorName},
                       {u"apn"_s, apn},
                       {u"networks"_s, QJsonArray::fromStringList(networks)},
                       {u"usage"_s, u"internet"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

QByteArray file(const QList<QJsonObject> &entries)
{
    QJsonArray apns;
    for (const auto &object : entries)
        apns.append(object);
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"source"_s, u"somewhere"_s},
                                     {u"countries"_s, QJsonObject{{u"xx"_s, u"Exampleland"_s}}},
                                     {u"apns"_s, apns}})
        .toJson();
}

/// The access points' names, in the order in which they are suggested.
QStringList names(const std::vector<Apn> &found)
{
    QStringList names;
    for (const auto &apn : found)
        names.append(QString::fromStdString(apn.apn));
    return names;
}

QStringList textList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const auto &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

QJsonObject shipped(const QString &name)
{
    QFile source(u":/apn/"_s + name);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

} // namespace

class TestApnTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedRowIsRead()
    {
        const auto table = ApnTable::load({});
        QVERIFY(table);
        const auto rows = shipped(u"table.json"_s)["apns"_L1].toArray();
        const auto added = shipped(u"overlay.json"_s)["apns"_L1].toArray();
        QVERIFY(rows.size() > 1000);
        QVERIFY(!added.isEmpty());
        QCOMPARE(qsizetype(table->entries().size()), rows.size() + added.size());
        // The file's own words, row by row: the overlay stands before the table.
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto row = rows.at(i).toObject();
            const auto &apn = table->entries()[std::size_t(added.size() + i)];
            const auto context = QJsonDocument(row).toJson(QJsonDocument::Compact);
            QVERIFY2(apn.apn == row["apn"_L1].toString().toStdString(), context.constData());
            QVERIFY2(apn.operatorName == row["operator"_L1].toString().toStdString(),
                     context.constData());
            QVERIFY2(apn.country == row["country"_L1].toString().toStdString(),
                     context.constData());
            QVERIFY2(apn.countryName.size() > 2, context.constData());
            QVERIFY2(apn.user == row["user"_L1].toString().toStdString(), context.constData());
            QVERIFY2(apn.password == row["password"_L1].toString().toStdString(),
                     context.constData());
            QVERIFY2(qsizetype(apn.networks.size()) == row["networks"_L1].toArray().size(),
                     context.constData());
            QVERIFY2(apn.origin == ApnOrigin::Table, context.constData());
            QVERIFY2(apn.source.starts_with("mobile-broadband-provider-info 20"),
                     context.constData());
        }
    }

    void everyAddedEntryHasItsSourceAndDay()
    {
        const auto added = shipped(u"overlay.json"_s)["apns"_L1].toArray();
        const auto rows = shipped(u"table.json"_s)["apns"_L1].toArray();
        for (const auto &item : added) {
            const auto context = QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact);
            QVERIFY2(!item.toObject()["source"_L1].toString().isEmpty(), context.constData());
            QVERIFY2(!item.toObject()["date"_L1].toString().isEmpty(), context.constData());
            QVERIFY2(!rows.contains(item), context.constData());
        }
    }

    /// What the table is made from, where that is on this computer.
    void theTableIsWhatThePackageGives()
    {
        const auto python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("There is no python3 here to make the table with.");
        const QDir source(QStringLiteral(SP7600_SOURCE_DIR));
        QProcess process;
        process.start(python, {source.filePath(u"tools/apn_table.py"_s), u"--check"_s,
                               source.filePath(u"resources/apn/table.json"_s)});
        QVERIFY(process.waitForFinished());
        const auto said = process.readAllStandardError();
        if (process.exitCode() == 77)
            QSKIP(said.trimmed().constData());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 said.constData());
    }

    void knownCarriersAreFound_data()
    {
        QTest::addColumn<QString>("mcc");
        QTest::addColumn<QString>("mnc");
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("apn");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("country");
        QTest::addRow("Telcel, three digits")
            << u"334"_s << u"020"_s << u"Telcel"_s << u"internet.itelcel.com"_s << u"webgprs"_s
            << u"Mexico"_s;
        QTest::addRow("Telcel, as a number")
            << u"334"_s << u"20"_s << u"Telcel"_s << u"internet.itelcel.com"_s << u"webgprs"_s
            << u"Mexico"_s;
        QTest::addRow("Telcel, two digits")
            << u"334"_s << u"02"_s << u"Telcel"_s << u"internet.itelcel.com"_s << u"webgprs"_s
            << u"Mexico"_s;
        QTest::addRow("Arnet, not Personal") << u"722"_s << u"340"_s << u"Arnet"_s
                                             << u"arnet.personal.com"_s << u""_s << u"Argentina"_s;
        QTest::addRow("two digits out of an IMSI")
            << u"748"_s << u"101"_s << u"Claro"_s << QString() << QString() << u"Uruguay"_s;
    }

    void knownCarriersAreFound()
    {
        QFETCH(const QString, mcc);
        QFETCH(const QString, mnc);
        QFETCH(const QString, operatorName);
        QFETCH(const QString, apn);
        QFETCH(const QString, user);
        QFETCH(const QString, country);
        const auto table = ApnTable::load({});
        QVERIFY(table);
        const auto found = table->find({mcc.toStdString(), mnc.toStdString(), {}, {}});
        QVERIFY(!found.empty());
        QCOMPARE(QString::fromStdString(found.front().operatorName), operatorName);
        QCOMPARE(QString::fromStdString(found.front().countryName), country);
        if (!apn.isNull()) {
            QCOMPARE(QString::fromStdString(found.front().apn), apn);
            QCOMPARE(QString::fromStdString(found.front().user), user);
        }
    }

    void guestsOfANetworkAreListedAfterTheirHost()
    {
        const auto table = ApnTable::load({});
        QVERIFY(table);
        const auto found = table->find({"262", "03", {}, {}});
        const auto isGuest = [](const Apn &apn) { return !apn.hostOperator.empty(); };
        QVERIFY(std::ranges::any_of(found, isGuest));
        QVERIFY(!isGuest(found.front()));
        QVERIFY(std::ranges::is_partitioned(found, [&](const Apn &apn) { return !isGuest(apn); }));
        const auto blau = std::ranges::find(found, "blau.de", &Apn::operatorName);
        QVERIFY(blau != found.end());
        QCOMPARE(blau->hostOperator, std::string("E-Plus"));
    }

    void theOrderOfSuggestions_data()
    {
        QTest::addColumn<QString>("mnc");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("three digits before two") << u"010"_s << QStringList{u"three"_s, u"two"_s};
        QTest::addRow("a number, three before two") << u"10"_s << QStringList{u"three"_s, u"ten"_s};
        QTest::addRow("only two fit") << u"019"_s << QStringList{u"two"_s};
        QTest::addRow("three that nobody has") << u"999"_s << QStringList();
        QTest::addRow("users, overlay, table; host, guest; internet, unsaid, mms, other")
            << u"50"_s << QStringList{u"mine"_s, u"added"_s, u"net"_s,   u"hipri"_s,   u"unsaid"_s,
                                      u"mms"_s,  u"wap"_s,   u"guest"_s, u"guestmms"_s};
    }

    void theOrderOfSuggestions()
    {
        QFETCH(const QString, mnc);
        QFETCH(const QStringList, expected);
        const auto use = [](const QString &usage) { return QJsonObject{{u"usage"_s, usage}}; };
        const QJsonObject guest{{u"mvno_of"_s, u"Host"_s}};
        ApnTable table;
        QVERIFY(table.add(
            file({entry(u"Two"_s, u"two"_s, {u"999-01"_s}),
                  entry(u"Ten"_s, u"ten"_s, {u"999-10"_s}),
                  entry(u"Three"_s, u"three"_s, {u"999-010"_s}),
                  entry(u"Host"_s, u"mms"_s, {u"999-50"_s}, use(u"mms"_s)),
                  entry(u"Host"_s, u"wap"_s, {u"999-50"_s}, use(u"wap"_s)),
                  entry(u"Host"_s, u"unsaid"_s, {u"999-50"_s}, use(u""_s)),
                  entry(u"Guest"_s, u"guestmms"_s, {u"999-50"_s},
                        {{u"mvno_of"_s, u"Host"_s}, {u"usage"_s, u"mms"_s}}),
                  entry(u"Guest"_s, u"guest"_s, {u"999-50"_s}, guest),
                  entry(u"Host"_s, u"net"_s, {u"999-50"_s}),
                  entry(u"Host"_s, u"hipri"_s, {u"999-50"_s}, use(u"mms-internet-hipri"_s))}),
            "table", ApnOrigin::Table));
        QVERIFY(table.add(file({entry(u"Host"_s, u"added"_s, {u"999-50"_s})}), "overlay",
                          ApnOrigin::Overlay));
        // The user's word comes first even where it is for MMS on a guest's network.
        QVERIFY(table.add(file({entry(u"Mine"_s, u"mine"_s, {u"999-50"_s},
                                      {{u"mvno_of"_s, u"Host"_s}, {u"usage"_s, u"mms"_s}})}),
                          "user", ApnOrigin::User));
        QCOMPARE(names(table.find({"999", mnc.toStdString(), {}, {}})), expected);
    }

    void theSameSaidTwiceIsGivenOnce()
    {
        ApnTable table;
        const auto said = entry(u"One"_s, u"net"_s, {u"999-01"_s});
        const auto other = entry(u"One"_s, u"net"_s, {u"999-01"_s}, {{u"user"_s, u"u"_s}});
        QVERIFY(table.add(file({said, said, other}), "table", ApnOrigin::Table));
        QVERIFY(table.add(file({said}), "overlay", ApnOrigin::Overlay));
        const auto found = table.find({{}, {}, "xx", {}});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].origin, ApnOrigin::Overlay);
        QCOMPARE(found[1].user, std::string("u"));
    }

    void aSearch_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("operator") << QString() << u"móvil"_s << QStringList{u"a.example"_s};
        QTest::addRow("without its accent")
            << QString() << u"MOVIL"_s << QStringList{u"a.example"_s};
        QTest::addRow("APN") << QString() << u"b.ex"_s << QStringList{u"b.example"_s};
        QTest::addRow("host") << QString() << u"bigone"_s << QStringList{u"b.example"_s};
        QTest::addRow("plan's name") << QString() << u"fleet"_s << QStringList{u"b.example"_s};
        QTest::addRow("country's name")
            << QString() << u"exampleland"_s << QStringList{u"a.example"_s, u"b.example"_s};
        QTest::addRow("two words, both needed")
            << QString() << u"example  fleet"_s << QStringList{u"b.example"_s};
        QTest::addRow("never the password") << QString() << u"hush"_s << QStringList();
        QTest::addRow("country") << u"XX"_s << QString()
                                 << QStringList{u"a.example"_s, u"b.example"_s};
        QTest::addRow("country and text") << u"xx"_s << u"fleet"_s << QStringList{u"b.example"_s};
        QTest::addRow("other country") << u"yy"_s << u"fleet"_s << QStringList();
        QTest::addRow("no pattern") << QString() << u".*"_s << QStringList();
    }

    void aSearch()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        ApnTable table;
        QVERIFY(table.add(
            file({entry(u"Móvil"_s, u"a.example"_s, {u"999-01"_s}, {{u"password"_s, u"hush"_s}}),
                  entry(u"Guest"_s, u"b.example"_s, {u"999-01"_s},
                        {{u"mvno_of"_s, u"BigOne"_s}, {u"name"_s, u"Fleet"_s}})}),
            "table", ApnOrigin::Table));
        QCOMPARE(names(table.find({{}, {}, country.toStdString(), text.toStdString()})), expected);
    }

    void theOthersOfACountryAreNamed()
    {
        const auto table = ApnTable::load({});
        QVERIFY(table);
        const ApnQuery nobody{"334", "999", {}, {}};
        QVERIFY(table->find(nobody).empty());
        // BAIT and its like are guests.
        const QStringList mexican{u"Telcel"_s, u"Movistar"_s, u"AT&T"_s, u"Altán"_s, u"izzi"_s};
        QCOMPARE(textList(table->operatorsNear(nobody)), mexican);
        QCOMPARE(textList(table->operatorsNear({{}, {}, "MX", {}})), mexican);
        QCOMPARE(textList(table->countriesOf(nobody)), QStringList{u"mx"_s});
        QCOMPARE(table->countryName("mx"), std::string("Mexico"));
        QCOMPARE(table->countryName("zz"), std::string("zz"));
        QVERIFY(table->operatorsNear({"999", "99", {}, {}}).empty());
        QVERIFY(table->operatorsNear({{}, {}, {}, "nobody"}).empty());
    }

    void theUsersOwnFileIsSuggestedFirst()
    {
        const QTemporaryDir folder;
        const auto name = folder.filePath(u"apn.json"_s);
        QFile own(name);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(file(
            {entry(u"Telcel"_s, u"fleet.example"_s, {u"334-020"_s}, {{u"country"_s, u"mx"_s}})}));
        own.close();
        const auto table = ApnTable::load(name);
        QVERIFY(table);
        const auto found = table->find({"334", "020", {}, {}});
        QCOMPARE(names(found).first(), u"fleet.example"_s);
        QCOMPARE(found.front().origin, ApnOrigin::User);
        QCOMPARE(found.front().countryName, std::string("Mexico"));
        QVERIFY(names(found).contains(u"internet.itelcel.com"_s));

        const auto without = ApnTable::load(folder.filePath(u"none.json"_s));
        QVERIFY(without);
        QCOMPARE(without->entries().size() + 1, table->entries().size());
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const QTemporaryDir folder;
        const auto table = ApnTable::load(folder.path());
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(table.error().parameter("file"), folder.path().toStdString());
    }

    void aBrokenFileIsRefusedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto with = [](const QString &key, const QJsonValue &value) {
            auto broken = entry(u"A"_s, u"a"_s, {u"999-01"_s});
            if (value.isUndefined())
                broken.remove(key);
            else
                broken.insert(key, value);
            return file({entry(u"Good"_s, u"good"_s, {}), broken});
        };
        QTest::addRow("empty") << QByteArray() << u"octet 0"_s;
        QTest::addRow("cut") << file({}).chopped(3) << u"octet"_s;
        QTest::addRow("list") << QByteArray("[]") << u"/"_s;
        QTest::addRow("no format") << QByteArray(R"({"apns":[]})") << u"/format"_s;
        QTest::addRow("other format") << QByteArray(R"({"format":2,"apns":[]})") << u"/format"_s;
        QTest::addRow("no list") << QByteArray(R"({"format":1})") << u"/apns"_s;
        QTest::addRow("source no text")
            << QByteArray(R"({"format":1,"source":7,"apns":[]})") << u"/source"_s;
        QTest::addRow("countries no object")
            << QByteArray(R"({"format":1,"countries":[],"apns":[]})") << u"/countries"_s;
        QTest::addRow("country no text")
            << QByteArray(R"({"format":1,"countries":{"mx":1},"apns":[]})") << u"/countries/mx"_s;
        QTest::addRow("entry no object")
            << QByteArray(R"({"format":1,"apns":[7]})") << u"/apns/0/"_s;
        QTest::addRow("word unknown") << with(u"opreator"_s, u"x"_s) << u"/apns/1/opreator"_s;
        QTest::addRow("operator missing")
            << with(u"operator"_s, QJsonValue::Undefined) << u"/apns/1/operator"_s;
        QTest::addRow("operator a number") << with(u"operator"_s, 1) << u"/apns/1/operator"_s;
        QTest::addRow("APN missing") << with(u"apn"_s, QJsonValue::Undefined) << u"/apns/1/apn"_s;
        QTest::addRow("APN with a blank") << with(u"apn"_s, u"a b"_s) << u"/apns/1/apn"_s;
        QTest::addRow("APN with a separator") << with(u"apn"_s, u"a;b"_s) << u"/apns/1/apn"_s;
        QTest::addRow("APN too long") << with(u"apn"_s, QString(101, u'a')) << u"/apns/1/apn"_s;
        QTest::addRow("user with a separator") << with(u"user"_s, u"a,b"_s) << u"/apns/1/user"_s;
        QTest::addRow("password with a control character")
            << with(u"password"_s, u"a\nb"_s) << u"/apns/1/password"_s;
        QTest::addRow("country's name") << with(u"country"_s, u"Mexico"_s) << u"/apns/1/country"_s;
        QTest::addRow("country in capitals") << with(u"country"_s, u"MX"_s) << u"/apns/1/country"_s;
        QTest::addRow("networks a text")
            << with(u"networks"_s, u"334-020"_s) << u"/apns/1/networks"_s;
        for (const auto &network :
             {u"33402"_s, u"334-2"_s, u"334-0200"_s, u"33-020"_s, u"334-0a"_s, u""_s}) {
            QTest::addRow("network \"%s\"", qPrintable(network))
                << with(u"networks"_s, QJsonArray{network}) << u"/apns/1/networks"_s;
        }
        QTest::addRow("network a number")
            << with(u"networks"_s, QJsonArray{33402}) << u"/apns/1/networks"_s;
        QTest::addRow("date") << with(u"date"_s, u"yesterday"_s) << u"/apns/1/date"_s;
    }

    void aBrokenFileIsRefusedWithThePlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, path);
        ApnTable table;
        QVERIFY(table.add(file({entry(u"Kept"_s, u"kept"_s, {})}), "good", ApnOrigin::Table));
        const auto added = table.add(text, "mine.json", ApnOrigin::User);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::FileMalformed);
        QCOMPARE(added.error().parameter("file"), "mine.json");
        const auto place = added.error().parameter("path");
        QVERIFY2(path == u"octet"_s ? place.starts_with("octet ") : place == path.toStdString(),
                 std::string(place).c_str());
        QVERIFY(!added.error().parameter("detail").empty());
        // All or nothing: the good entry of the broken file is not there, the earlier one is.
        QCOMPARE(names(table.find({{}, {}, "xx", {}})), QStringList{u"kept"_s});
    }

    void codesAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("mcc");
        QTest::addColumn<bool>("mnc");
        QTest::addColumn<bool>("country");
        QTest::addRow("empty") << QByteArray() << false << false << false;
        QTest::addRow("one digit") << QByteArray("1") << false << false << false;
        QTest::addRow("two digits") << QByteArray("12") << false << true << false;
        QTest::addRow("three digits") << QByteArray("012") << true << true << false;
        QTest::addRow("four digits") << QByteArray("0123") << false << false << false;
        QTest::addRow("sign") << QByteArray("-12") << false << false << false;
        QTest::addRow("blank") << QByteArray(" 12") << false << false << false;
        QTest::addRow("letters") << QByteArray("mx") << false << false << true;
        QTest::addRow("capitals") << QByteArray("MX") << false << false << true;
        QTest::addRow("three letters") << QByteArray("mex") << false << false << false;
        QTest::addRow("other digits") << QByteArray("٣٣") << false << false << false;
    }

    void codesAreTold()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, mcc);
        QFETCH(const bool, mnc);
        QFETCH(const bool, country);
        const auto view = std::string_view(text.constData(), std::size_t(text.size()));
        QCOMPARE(isMcc(view), mcc);
        QCOMPARE(isMnc(view), mnc);
        QCOMPARE(isCountryCode(view), country);
    }
};

QTEST_GUILESS_MAIN(TestApnTable)
#include "test_apntable.moc"
