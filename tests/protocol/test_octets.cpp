// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/octets.h"

#include <QTest>

using namespace sp7600::protocol;
using namespace std::string_view_literals;

class TestOctets final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheMostSignificantOctetFirst();
    void readsSigns_data();
    void readsSigns();
    void remembersWhatDidNotFit();
    void tellsWhereTheLastNumberStands();
    void writesHex();
};

void TestOctets::readsTheMostSignificantOctetFirst()
{
    OctetReader reader("\x01\x02\x03\x04\x05\x06\xfe\xfd\xfc\xfb rest"sv);
    QCOMPARE(reader.u8(), 0x01);
    QCOMPARE(reader.u16(), 0x0203);
    QCOMPARE(reader.u24(), 0x040506u);
    QCOMPARE(reader.u32(), 0xfefdfcfbu);
    QVERIFY(reader.rest() == " rest");
    QVERIFY(!reader.atEnd());
    QVERIFY(reader.take(5) == " rest");
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.failed());
    QCOMPARE(bigEndian("\x01\x02\x03\x04\x05\x06\x07"sv), 0x01020304050607u);
    QCOMPARE(bigEndian(""), 0u);
}

void TestOctets::readsSigns_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("value");
    QTest::addRow("i16 most") << QByteArray::fromHex("7fff") << 0x7fff;
    QTest::addRow("i16 least") << QByteArray::fromHex("8000") << -0x8000;
    QTest::addRow("i16 -1") << QByteArray::fromHex("ffff") << -1;
    QTest::addRow("i24 most") << QByteArray::fromHex("7fffff") << 0x7fffff;
    QTest::addRow("i24 least") << QByteArray::fromHex("800000") << -0x800000;
    QTest::addRow("i24 -1") << QByteArray::fromHex("ffffff") << -1;
    QTest::addRow("i32 most") << QByteArray::fromHex("7fffffff") << 0x7fffffff;
    QTest::addRow("i32 least") << QByteArray::fromHex("80000000") << -0x7fffffff - 1;
    QTest::addRow("i32 -2") << QByteArray::fromHex("fffffffe") << -2;
}

void TestOctets::readsSigns()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, value);
    const std::string text = octets.toStdString();
    OctetReader reader(text);
    const int read = octets.size() == 2   ? reader.i16()
                     : octets.size() == 3 ? reader.i24()
                                          : reader.i32();
    QCOMPARE(read, value);
}

void TestOctets::remembersWhatDidNotFit()
{
    OctetReader reader("\x01\x02\x03"sv);
    QCOMPARE(reader.u32(), 0u);
    QVERIFY(reader.failed());
    QCOMPARE(reader.u8(), 0); // Although it would fit.
    QVERIFY(reader.take(1).empty());
    QVERIFY(reader.rest() == "\x01\x02\x03");

    OctetReader none("");
    QVERIFY(none.take(0).empty());
    QVERIFY(!none.failed());
    QVERIFY(none.take(static_cast<std::size_t>(-1)).empty());
    QVERIFY(none.failed());
}

void TestOctets::tellsWhereTheLastNumberStands()
{
    const auto octets = "\x01\x02\x03"sv;
    OctetReader reader(octets);
    reader.u8();
    reader.u16();
    QCOMPARE(reader.last().data(), octets.data() + 1);
    QCOMPARE(reader.last().size(), 2u);
}

void TestOctets::writesHex()
{
    std::string out = "0x";
    appendHexOctets(out, "\x00\x0f\xa0\xff"sv);
    QCOMPARE(out, "0x000FA0FF");
}

QTEST_APPLESS_MAIN(TestOctets)
#include "test_octets.moc"
