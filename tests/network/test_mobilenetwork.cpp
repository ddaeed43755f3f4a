// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/mobilenetwork.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::network;

namespace
{

/// The code, or `none`.
QString codeOf(const std::optional<MobileNetwork> &network)
{
    return network ? QString::fromStdString(networkCode(*network)) : u"none"_s;
}

} // namespace

/// Which network a SIM or a cell is of, told by its numbers alone.
class TestMobileNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenForTablesAndForPeople()
    {
        QCOMPARE(networkCode({"334", "020"}), std::string("334-020"));
        QCOMPARE(networkText({"334", "020"}), std::string("334 020"));
    }

    void threeDigitsAreReadBeforeTwo_data()
    {
        QTest::addColumn<QByteArray>("mnc");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addRow("three") << QByteArray("020") << u"334-020"_s << u"334-02"_s;
        QTest::addRow("cut out of an IMSI") << QByteArray("101") << u"334-101"_s << u"334-10"_s;
        QTest::addRow("two") << QByteArray("20") << u"334-020"_s << u"334-20"_s;
        QTest::addRow("two with a zero") << QByteArray("02") << u"334-002"_s << u"334-02"_s;
    }

    void threeDigitsAreReadBeforeTwo()
    {
        QFETCH(const QByteArray, mnc);
        const auto readings = readingsOf({"334", mnc.toStdString()});
        QTEST(codeOf(readings[0]), "first");
        QTEST(codeOf(readings[1]), "second");
    }

    void anImsiTells_data()
    {
        QTest::addColumn<QByteArray>("imsi");
        QTest::addColumn<QString>("expected");
        QTest::addRow("fifteen digits") << QByteArray("334020123456789") << u"334-020"_s;
        QTest::addRow("fourteen digits") << QByteArray("90143000000001") << u"901-430"_s;
        QTest::addRow("six digits") << QByteArray("748101") << u"748-101"_s;
        QTest::addRow("five digits") << QByteArray("74810") << u"none"_s;
        QTest::addRow("sixteen digits") << QByteArray("3340201234567890") << u"none"_s;
        QTest::addRow("ICCID") << QByteArray("8952020012345678901") << u"none"_s;
        QTest::addRow("empty") << QByteArray() << u"none"_s;
        QTest::addRow("letters") << QByteArray("33402012345678A") << u"none"_s;
        QTest::addRow("blank") << QByteArray("334 020123456") << u"none"_s;
        QTest::addRow("sign") << QByteArray("+34020123456789") << u"none"_s;
        QTest::addRow("other digits") << QByteArray("٣٣٤٠٢٠١") << u"none"_s;
    }

    void anImsiTells()
    {
        QFETCH(const QByteArray, imsi);
        QFETCH(const QString, expected);
        const auto text = std::string_view(imsi.constData(), std::size_t(imsi.size()));
        QCOMPARE(codeOf(networkOfImsi(text)), expected);
        QCOMPARE(isImsi(text), expected != u"none");
    }

    void aStatusTells_data()
    {
        QTest::addColumn<int>("mcc"); // -1000 is absent
        QTest::addColumn<QString>("mnc");
        QTest::addColumn<QString>("expected");
        QTest::addRow("three digits") << 334 << u"020"_s << u"334-020"_s;
        QTest::addRow("two digits") << 262 << u"02"_s << u"262-02"_s;
        QTest::addRow("zeros in front") << 1 << u"01"_s << u"001-01"_s;
        QTest::addRow("no MCC") << -1000 << u"020"_s << u"none"_s;
        QTest::addRow("no MNC") << 334 << QString() << u"none"_s;
        QTest::addRow("MCC 0") << 0 << u"020"_s << u"none"_s;
        QTest::addRow("MCC too long") << 1000 << u"020"_s << u"none"_s;
        QTest::addRow("MCC below 0") << -3 << u"020"_s << u"none"_s;
        QTest::addRow("MNC of one digit") << 334 << u"2"_s << u"none"_s;
        QTest::addRow("MNC of four digits") << 334 << u"0200"_s << u"none"_s;
        QTest::addRow("MNC of letters") << 334 << u"ab"_s << u"none"_s;
    }

    void aStatusTells()
    {
        QFETCH(const int, mcc);
        QFETCH(const QString, mnc);
        DeviceStatus status;
        if (mcc != -1000)
            status.mcc = mcc;
        if (!mnc.isNull())
            status.mnc = mnc.toStdString();
        QTEST(codeOf(networkOfStatus(status)), "expected");
    }

    void cellsTell_data()
    {
        QTest::addColumn<QList<QPair<int, int>>>("cells");
        QTest::addColumn<QString>("expected");
        using Cells = QList<QPair<int, int>>;
        QTest::addRow("none") << Cells{} << u"none"_s;
        QTest::addRow("three digits") << Cells{{722, 310}} << u"722-310"_s;
        QTest::addRow("as a number") << Cells{{334, 20}} << u"334-20"_s;
        QTest::addRow("one digit") << Cells{{262, 2}} << u"262-02"_s;
        QTest::addRow("MNC 0") << Cells{{740, 0}} << u"740-00"_s;
        QTest::addRow("the serving cell, not its neighbour")
            << Cells{{334, 20}, {310, 410}} << u"334-20"_s;
        QTest::addRow("the first cell that has codes")
            << Cells{{0, 0}, {65535, 65535}, {334, 20}} << u"334-20"_s;
        QTest::addRow("impossible MNC") << Cells{{334, 1000}} << u"none"_s;
        QTest::addRow("below 0") << Cells{{334, -1}, {-1, 20}} << u"none"_s;
    }

    void cellsTell()
    {
        using Cells = QList<QPair<int, int>>;
        QFETCH(const Cells, cells);
        Report report;
        QCOMPARE(codeOf(networkOfCells(report)), u"none"_s);
        auto &gsm = report.gsm.emplace();
        for (const auto &[mcc, mnc] : cells)
            gsm.cells.push_back({.mcc = mcc, .mnc = mnc, .lac = 1, .cellId = 2, .levelDbm = {}});
        QTEST(codeOf(networkOfCells(report)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestMobileNetwork)
#include "test_mobilenetwork.moc"
