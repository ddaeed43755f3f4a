// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/numbers.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace sp7600::protocol;

namespace
{

QByteArray decimal(double value, int decimals)
{
    std::string out;
    appendDecimal(out, value, decimals);
    return QByteArray::fromStdString(out);
}

QByteArray shortDecimal(double value, int decimals)
{
    std::string out;
    appendShortDecimal(out, value, decimals);
    return QByteArray::fromStdString(out);
}

} // namespace

class TestNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatIsNoDecimal_data();
    void refusesWhatIsNoDecimal();
    void readsWholeNumbersToTheirLimits();
    void scansUpToTheFirstOtherCharacter_data();
    void scansUpToTheFirstOtherCharacter();
    void knowsHexadecimalDigits();
    void roundsToTheNearest_data();
    void roundsToTheNearest();
    void writesDecimals_data();
    void writesDecimals();
    void decimalsComeBackExactly();
};

void TestNumbers::readsDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, double value) {
        QTest::addRow("%s", text) << QByteArray(text) << value;
    };
    row("0", 0.0);
    row("0.0", 0.0);
    row("-0.0", 0.0);
    row("007", 7.0);
    row("-12.5", -12.5);
    row("24.802700", 24.8027);
    row("113.4507600", 113.45076);
    row("0.1", 0.1);
    row("9.47", 9.47);
    row("99999999999999.9", 99999999999999.9);
    row("999999999999999999", 999999999999999999.0);
    row("000000000000000000000000001", 1.0);
    row("0.333333333333333333333333333333", 1.0 / 3.0);
    row("1.0000000000000000000000000000001", 1.0);
    row("0.00000000000000000000000001", 0.0);
}

void TestNumbers::readsDecimals()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    const auto read = parseDecimal(text.toStdString());
    QVERIFY(read.has_value());
    QVERIFY2(*read == value, QByteArray::number(*read, 'g', 17).constData());
    QVERIFY(!std::signbit(*read) || value < 0);
}

void TestNumbers::refusesWhatIsNoDecimal_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",    "-",     ".",    "-.",       "5.",
                             ".5",  "+5",    "--5",  "1e5",      "1E5",
                             "nan", "inf",   "0x10", "1,5",      " 1",
                             "1 ",  "1.2.3", "1-",   "\xd9\xa1", "1000000000000000000",
                             "12a"}) {
        QTest::addRow("'%s'", text) << QByteArray(text);
    }
}

void TestNumbers::refusesWhatIsNoDecimal()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDecimal(text.toStdString()).has_value());
}

void TestNumbers::readsWholeNumbersToTheirLimits()
{
    QCOMPARE(parseUnsigned("18446744073709551615").value_or(0),
             std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(parseUnsigned("9999999999999999999").value_or(0), 9999999999999999999u);
    QCOMPARE(parseUnsigned("000018446744073709551615").value_or(0),
             std::numeric_limits<std::uint64_t>::max());
    QVERIFY(!parseUnsigned("18446744073709551616"));
    QVERIFY(!parseUnsigned("18446744073709551620"));
    QVERIFY(!parseUnsigned("99999999999999999999"));
    QVERIFY(!parseUnsigned("100000000000000000000000000000"));
    QVERIFY(!parseUnsigned("-1"));
    QVERIFY(!parseUnsigned("+1"));
    QVERIFY(!parseUnsigned(""));
    QVERIFY(!parseUnsigned("1.0"));
    QVERIFY(!parseUnsigned("1 "));
    QCOMPARE(parseInt("-2147483648").value_or(0), std::numeric_limits<int>::min());
    QCOMPARE(parseInt("2147483647").value_or(0), std::numeric_limits<int>::max());
    QVERIFY(!parseInt("2147483648"));
    QVERIFY(!parseInt("-2147483649"));
    QVERIFY(!parseInt("18446744073709551617"));
    QVERIFY(!parseInt("-"));
    QVERIFY(!parseInt("--1"));
    QVERIFY(!parseInt(""));
    QCOMPARE(parseHex("ffffFFFFffffFFFF").value_or(0), std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(parseHex("0000000000000000000000001c").value_or(0), 0x1cu);
    QVERIFY(!parseHex("10000000000000000"));
    QVERIFY(!parseHex("0x1"));
    QVERIFY(!parseHex("G"));
    QVERIFY(!parseHex(""));
    QVERIFY(isAllDigits("0123456789"));
    QVERIFY(!isAllDigits(""));
    QVERIFY(!isAllDigits("12a"));
    QVERIFY(isAllHexDigits("09afAF"));
    QVERIFY(!isAllHexDigits("0g"));
}

void TestNumbers::scansUpToTheFirstOtherCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("whole"); // Characters taken; -1: none that fits.
    QTest::addColumn<int>("integer");
    QTest::addColumn<int>("hexadecimal");
    QTest::addColumn<int>("decimal");
    const auto row = [](const char *text, int whole, int integer, int hexadecimal, int decimal) {
        QTest::addRow("'%s'", text)
            << QByteArray(text) << whole << integer << hexadecimal << decimal;
    };
    row("", -1, -1, -1, -1);
    row(";", -1, -1, -1, -1);
    row("12;3", 2, 2, 2, 2);
    row("12.5;", 2, 2, 2, 4);
    row("-12.5,", -1, 3, -1, 5);
    row("1e5", 1, 1, 3, 1);
    row("a8C$", -1, -1, 3, -1);
    row("1.", 1, 1, 1, -1);
    row("1.;2", 1, 1, 1, -1);
    row("-;", -1, -1, -1, -1);
    row("99999999999;", 11, -1, 11, 11);
    row("18446744073709551616,", -1, -1, -1, -1);
}

void TestNumbers::scansUpToTheFirstOtherCharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, whole);
    QFETCH(int, integer);
    QFETCH(int, hexadecimal);
    QFETCH(int, decimal);
    const char *const begin = text.constData();
    const char *const end = begin + text.size();
    const auto taken = [&](auto scan, auto value) {
        const char *const stop = scan(begin, end, value);
        return stop == nullptr ? -1 : static_cast<int>(stop - begin);
    };
    QCOMPARE(taken(scanUnsigned, std::uint64_t{}), whole);
    QCOMPARE(taken(scanNatural, int{}), integer < 0 || text.startsWith('-') ? -1 : integer);
    QCOMPARE(taken(scanInt, int{}), integer);
    QCOMPARE(taken(scanHex, std::uint64_t{}), hexadecimal);
    QCOMPARE(taken(scanDecimal, double{}), decimal);
}

void TestNumbers::knowsHexadecimalDigits()
{
    for (int i = 0; i < 256; ++i) {
        bool isDigit = false;
        const int value = QByteArray(1, static_cast<char>(i)).toInt(&isDigit, 16);
        QCOMPARE(static_cast<int>(hexValue(static_cast<char>(i))), isDigit ? value : notHex);
    }
}

void TestNumbers::roundsToTheNearest_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("rounded");
    const auto row = [](const char *name, double value, int decimals, double rounded) {
        QTest::newRow(name) << value << decimals << rounded;
    };
    row("down", 61.96078, 4, 61.9608);
    row("whole", 717, 4, 717);
    row("negative", -12.34567, 3, -12.346);
    row("a tie goes to the even digit below", -3.90625, 4, -3.9062);
    row("a tie goes to the even digit above", 0.59375, 4, 0.5938);
    row("only the product is a tie, the value lies below", 0.625 * 1.852, 3, 1.157);
    row("no decimals", 2.5, 0, 2);
}

void TestNumbers::roundsToTheNearest()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QFETCH(const double, rounded);
    QVERIFY2(roundTo(value, decimals) == rounded,
             QByteArray::number(roundTo(value, decimals), 'g', 17).constData());
}

void TestNumbers::writesDecimals_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("fixed");
    QTest::addColumn<QByteArray>("shortest");
    const auto row = [](double value, int decimals, const char *fixed, const char *shortest) {
        QTest::addRow("%g to %d", value, decimals)
            << value << decimals << QByteArray(fixed) << QByteArray(shortest);
    };
    row(0, 0, "0", "0");
    row(0, 6, "0.000000", "0");
    row(27.5, 2, "27.50", "27.5");
    row(100, 0, "100", "100");
    row(100, 2, "100.00", "100");
    row(-0.04, 1, "0.0", "0");
    row(-0.05, 2, "-0.05", "-0.05");
    row(0.005, 6, "0.005000", "0.005");
    row(9.999, 2, "10.00", "10");
    row(180, 6, "180.000000", "180");
    row(std::numeric_limits<double>::quiet_NaN(), 2, "", "");
    row(std::numeric_limits<double>::infinity(), 2, "", "");
    row(-1e300, 2, "", "");
    row(1e17, 1, "100000000000000000.0", "100000000000000000");
}

void TestNumbers::writesDecimals()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QByteArray, fixed);
    QFETCH(QByteArray, shortest);
    QCOMPARE(decimal(value, decimals), fixed);
    QCOMPARE(shortDecimal(value, decimals), shortest);
}

void TestNumbers::decimalsComeBackExactly()
{
    std::mt19937_64 random(20260314);
    for (int run = 0; run < 20000; ++run) {
        const auto micros = static_cast<std::int64_t>(random() % 360000001) - 180000000;
        const double value = static_cast<double>(micros) / 1e6;
        const QByteArray text = decimal(value, 6);
        const auto read = parseDecimal(text.toStdString());
        QVERIFY2(read && *read == value, text.constData());
        // Qt's own parser is the oracle: both round correctly.
        QVERIFY2(text.toDouble() == value, text.constData());
    }
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "test_numbers.moc"
