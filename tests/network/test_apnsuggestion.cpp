// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/apnsuggestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::network;

namespace
{

QJsonObject entry(const QString &operatorName, const QString &apn, const QString &network,
                  const QString &usage = u"internet"_s, const QString &host = {})
{
    return {{u"country"_s, u"xx"_s}, {u"operator"_s, operatorName},
            {u"apn"_s, apn},         {u"networks"_s, QJsonArray{network}},
            {u"usage"_s, usage},     {u"mvno_of"_s, host}};
}

QByteArray file(const QList<QJsonObject> &entries)
{
    QJsonArray apns;
    for (const auto &object : entries)
        apns.append(object);
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"apns"_s, apns}}).toJson();
}

QStringList names(const std::optional<ApnSuggestion> &suggestion)
{
    QStringList names;
    if (suggestion) {
        for (const auto &apn : suggestion->choices)
            names.append(QString::fromStdString(apn.apn));
    }
    return names;
}

/// Where a suggestion comes from and for which network; `nothing` without one.
QString originOf(const std::optional<ApnSuggestion> &suggestion)
{
    if (!suggestion)
        return u"nothing"_s;
    return QString::fromUtf8(apnEvidenceName(suggestion->evidence)) + u' '
           + QString::fromStdString(networkCode(suggestion->network));
}

/// `334-020` as a fact; empty is none.
std::optional<MobileNetwork> fact(const QString &code)
{
    if (code.isEmpty())
        return {};
    return MobileNetwork{code.left(3).toStdString(), code.mid(4).toStdString()};
}

} // namespace

/// Access points that fit a SIM, by what is known of it.
class TestApnSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostTrustedFactDecides_data()
    {
        QTest::addColumn<QString>("imsi");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("expected");
        const auto none = QString();
        const auto imsi = u"999010123456789"_s;
        QTest::addRow("nothing is known") << none << none << none << u"nothing"_s;
        QTest::addRow("IMSI") << imsi << none << none << u"imsi 999-010"_s;
        QTest::addRow("status") << none << u"999-20"_s << none << u"status 999-20"_s;
        QTest::addRow("cells") << none << none << u"999-20"_s << u"cells 999-20"_s;
        QTest::addRow("IMSI before status") << imsi << u"999-20"_s << none << u"imsi 999-010"_s;
        QTest::addRow("IMSI before cells") << imsi << none << u"999-20"_s << u"imsi 999-010"_s;
        QTest::addRow("status before cells")
            << none << u"999-010"_s << u"999-20"_s << u"status 999-010"_s;
        QTest::addRow("an ICCID is no IMSI")
            << u"8952020012345678901"_s << u"999-20"_s << none << u"status 999-20"_s;
        QTest::addRow("a SIM of a network that is not known is not of what is around it")
            << u"888770123456789"_s << none << u"999-20"_s << u"nothing"_s;
        QTest::addRow("nor is one that the unit tells")
            << none << u"888-77"_s << u"999-20"_s << u"nothing"_s;
    }

    void theMostTrustedFactDecides()
    {
        QFETCH(const QString, imsi);
        QFETCH(const QString, status);
        QFETCH(const QString, cells);
        ApnTable table;
        QVERIFY(table.add(file({entry(u"Three"_s, u"three"_s, u"999-010"_s),
                                entry(u"Two"_s, u"two"_s, u"999-20"_s)}),
                          "table", ApnOrigin::Table));
        ApnFacts facts{{}, fact(status), fact(cells)};
        if (!imsi.isNull())
            facts.imsi = imsi.toStdString();
        QTEST(originOf(suggestApn(table, facts)), "expected");
    }

    void theTableDecidesHowManyDigitsAnMncHas_data()
    {
        QTest::addColumn<QString>("imsi");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("apns");
        QTest::addRow("three digits are known")
            << u"999101555"_s << u"imsi 999-101"_s << QStringList{u"three"_s};
        QTest::addRow("only two are")
            << u"999102555"_s << u"imsi 999-10"_s << QStringList{u"two"_s};
        QTest::addRow("neither") << u"999110555"_s << u"nothing"_s << QStringList();
    }

    void theTableDecidesHowManyDigitsAnMncHas()
    {
        QFETCH(const QString, imsi);
        ApnTable table;
        QVERIFY(table.add(file({entry(u"Two"_s, u"two"_s, u"999-10"_s),
                                // No IMSI of 999-10 is of this one.
                                entry(u"Other"_s, u"other"_s, u"999-010"_s),
                                entry(u"Three"_s, u"three"_s, u"999-101"_s)}),
                          "table", ApnOrigin::Table));
        const auto suggestion = suggestApn(table, {imsi.toStdString(), {}, {}});
        QTEST(originOf(suggestion), "expected");
        QTEST(names(suggestion), "apns");
    }

    void aCellsNumberIsReadBothWays()
    {
        ApnTable table;
        QVERIFY(table.add(file({entry(u"Three"_s, u"three"_s, u"999-020"_s),
                                entry(u"Two"_s, u"two"_s, u"999-30"_s)}),
                          "table", ApnOrigin::Table));
        Report report;
        report.gsm.emplace().cells.push_back(
            {.mcc = 999, .mnc = 20, .lac = 1, .cellId = 2, .levelDbm = {}});
        QCOMPARE(originOf(suggestApn(table, {{}, {}, networkOfCells(report)})), u"cells 999-020"_s);
        report.gsm->cells.front().mnc = 30;
        QCOMPARE(originOf(suggestApn(table, {{}, {}, networkOfCells(report)})), u"cells 999-30"_s);
    }

    void whatFitsATrackerIsSuggested()
    {
        const auto network = u"999-050"_s;
        ApnTable table;
        QVERIFY(table.add(
            file({entry(u"Host"_s, u"mms"_s, network, u"mms"_s),
                  entry(u"Host"_s, u"unsaid"_s, network, {}),
                  entry(u"Host"_s, u"wap"_s, network, u"wap"_s),
                  entry(u"Guest"_s, u"guest"_s, network, u"internet"_s, u"Host"_s),
                  entry(u"Host"_s, u"net"_s, network), entry(u"Partner"_s, u"partner"_s, network)}),
            "table", ApnOrigin::Table));
        const ApnFacts facts{{}, fact(network), {}};
        auto suggestion = suggestApn(table, facts);
        QCOMPARE(names(suggestion), (QStringList{u"net"_s, u"partner"_s, u"guest"_s, u"unsaid"_s}));
        QCOMPARE(suggestion->operatorName, std::string("Host, Partner"));

        // The user's own comes first even when it does not say what it is for, and even when the
        // user wrote the network down with the other number of digits.
        QVERIFY(table.add(file({entry(u"Fleet"_s, u"mine"_s, u"999-05"_s, {}),
                                entry(u"Fleet"_s, u"pictures"_s, network, u"mms"_s)}),
                          "user", ApnOrigin::User));
        // The same digits, but another carrier's when two of them are its MNC.
        QVERIFY(table.add(file({entry(u"Stranger"_s, u"strange"_s, u"999-05"_s)}), "overlay",
                          ApnOrigin::Overlay));
        suggestion = suggestApn(table, facts);
        QCOMPARE(names(suggestion),
                 (QStringList{u"mine"_s, u"net"_s, u"partner"_s, u"guest"_s, u"unsaid"_s}));
    }

    void whereOnlyGuestsAreKnownTheyAreNamed()
    {
        ApnTable table;
        QVERIFY(table.add(file({entry(u"One"_s, u"one"_s, u"999-50"_s, u"internet"_s, u"Host"_s),
                                entry(u"Two"_s, u"two"_s, u"999-50"_s, u"internet"_s, u"Host"_s),
                                entry(u"One"_s, u"more"_s, u"999-50"_s, u"internet"_s, u"Host"_s)}),
                          "table", ApnOrigin::Table));
        const auto suggestion = suggestApn(table, {{}, fact(u"999-50"_s), {}});
        QVERIFY(suggestion);
        QCOMPARE(suggestion->operatorName, std::string("One, Two"));
    }

    void withoutOneForTheInternetNothingIsSuggested()
    {
        ApnTable table;
        QVERIFY(table.add(file({entry(u"Host"_s, u"mms"_s, u"999-50"_s, u"mms"_s),
                                entry(u"Host"_s, u"unsaid"_s, u"999-50"_s, {})}),
                          "table", ApnOrigin::Table));
        QVERIFY(!suggestApn(table, {{}, fact(u"999-50"_s), {}}));
    }

    void aChoiceIsRecognised()
    {
        ApnTable table;
        QVERIFY(table.add(file({entry(u"Host"_s, u"Net.Example"_s, u"999-50"_s)}), "table",
                          ApnOrigin::Table));
        const auto suggestion = suggestApn(table, {{}, fact(u"999-50"_s), {}});
        QVERIFY(suggestion);
        QVERIFY(suggestion->has("Net.Example"));
        QVERIFY(suggestion->has("net.eXample"));
        QVERIFY(!suggestion->has("net.example.mx"));
        QVERIFY(!suggestion->has(""));
    }

    void carriersOfTheRegionAreKnown_data()
    {
        QTest::addColumn<QByteArray>("imsi");
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("apn");
        const auto row = [](const char *country, const char *imsi, const QString &operatorName,
                            const QString &apn) {
            QTest::newRow(country) << QByteArray(imsi) << operatorName << apn;
        };
        row("Mexico, Telcel", "334020000000001", u"Telcel"_s, u"internet.itelcel.com"_s);
        row("Mexico, AT&T", "334050000000001", u"AT&T"_s, u"web.iusacellgsm.mx"_s);
        row("Mexico, Altán", "334140000000001", u"Altán"_s, u"internet.altan"_s);
        row("Dominican Republic", "370010000000001", u"Altice"_s, u"altice"_s);
        row("Guatemala", "704020000000001", u"Tigo"_s, u"broadband.tigo.gt"_s);
        row("Costa Rica", "712040000000001", u"Movistar"_s, u"internet.movistar.cr"_s);
        row("Panama", "714030000000001", u"Claro"_s, u"web.claro.com.pa"_s);
        row("Peru", "716170000000001", u"Entel"_s, u"entel.pe"_s);
        row("Argentina", "722310000000001", u"Claro"_s, u"igprs.claro.com.ar"_s);
        row("Brazil", "724020000000001", u"TIM"_s, u"timbrasil.br"_s);
        row("Chile", "730100000000001", u"Entel"_s, u"bam.entelpcs.cl"_s);
        row("Colombia", "732360000000001", u"WOM"_s, u"internet.wom.co"_s);
        row("Venezuela", "734020000000001", u"Digitel"_s, u"internet.digitel.ve"_s);
        row("Bolivia", "736020000000001", u"Entel"_s, u"4g.entel"_s);
        row("Ecuador", "740010000000001", u"Claro"_s, u"internet.claro.com.ec"_s);
        row("Paraguay", "744040000000001", u"Tigo"_s, u"internet.tigo.py"_s);
        row("Uruguay", "748010000000001", u"Antel"_s, u"antel.lte"_s);
        row("many countries", "901430000000001", u"emnify"_s, u"em"_s);
    }

    void carriersOfTheRegionAreKnown()
    {
        QFETCH(const QByteArray, imsi);
        QFETCH(const QString, operatorName);
        const auto table = ApnTable::load({});
        QVERIFY(table);
        const auto suggestion = suggestApn(*table, {imsi.toStdString(), {}, {}});
        QVERIFY(suggestion);
        QCOMPARE(QString::fromStdString(suggestion->choices.front().operatorName), operatorName);
        QVERIFY(QString::fromStdString(suggestion->operatorName).startsWith(operatorName));
        QTEST(names(suggestion).first(), "apn");
    }

    void guestsOfASharedNetworkAreListed()
    {
        const auto table = ApnTable::load({});
        QVERIFY(table);
        const auto suggestion = suggestApn(*table, {{}, fact(u"334-140"_s), {}});
        QVERIFY(suggestion);
        QCOMPARE(suggestion->operatorName, std::string("Altán"));
        QVERIFY(suggestion->has("internet.wm.com"));
        QCOMPARE(suggestion->choices.back().hostOperator, std::string("Altán"));
    }
};

QTEST_GUILESS_MAIN(TestApnSuggestion)
#include "test_apnsuggestion.moc"
