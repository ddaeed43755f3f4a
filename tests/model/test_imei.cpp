// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/imei.h"

#include <QTest>

using namespace sp7600;

class TestImei : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void everySingleWrongDigitIsNoticed();
    void everyOtherCheckDigitIsRefused();
    void looksOnlyForDigitsInReports_data();
    void looksOnlyForDigitsInReports();
    void groupsForReadingAloud();
    void knowsWhatIsMadeUp();
};

void TestImei::readsWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("imei");
    QTest::addColumn<int>("code");
    constexpr int good = -1;
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &imei,
                        int code) { QTest::newRow(name) << text << imei << code; };
    constexpr int malformed = int(ErrorCode::ImeiMalformed);

    row("plain", "490154203237518", "490154203237518", good); // the example of TS 23.003, annex B
    row("grouped", "359999 04 654425 0", "359999046544250", good);
    row("dashes", "35-999904-654425-0", "359999046544250", good);
    row("slashes and dots", "359999/04.654425/0", "359999046544250", good);
    row("scanner's line end", "359999046544250\r\n", "359999046544250", good);
    row("check digit", "359999046544251", {}, int(ErrorCode::ImeiCheckDigitWrong));
    row("empty", "", {}, malformed);
    row("14 digits", "35999904654425", {}, malformed);
    row("16 digits", "3599990465442500", {}, malformed);
    row("letter", "35999904654425O", {}, malformed);
    row("label text", "IMEI:359999046544250", {}, malformed);
    row("full-width digits",
        "\xEF\xBC\x93"
        "59999046544250",
        {}, malformed);
    row("nul inside", QByteArray("35999904654425\0", 15), {}, malformed);
    row("only separators", "--- ...", {}, malformed);
}

void TestImei::readsWhatPeopleType()
{
    QFETCH(const QByteArray, text);
    const auto imei = parseImei(text.toStdString());
    QTEST(imei ? -1 : static_cast<int>(imei.error().code), "code");
    if (imei)
        QTEST(QByteArray::fromStdString(*imei), "imei");
}

void TestImei::everySingleWrongDigitIsNoticed()
{
    const std::string right = "359999046544250";
    for (std::size_t place = 0; place < right.size(); ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto text = right;
            text[place] = digit;
            QCOMPARE(parseImei(text).has_value(), text == right);
        }
    }
}

void TestImei::everyOtherCheckDigitIsRefused()
{
    QCOMPARE(imeiCheckDigit("49015420323751"), '8');
    QCOMPARE(imeiCheckDigit("35999904654425"), '0');
    QCOMPARE(imeiCheckDigit("00000000000000"), '0');
    // Only the first 14 digits count.
    QCOMPARE(imeiCheckDigit("490154203237510"), '8');
}

void TestImei::looksOnlyForDigitsInReports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("right") << QByteArray("359999046544250") << true;
    QTest::newRow("wrong check digit") << QByteArray("359999046544251") << true;
    QTest::newRow("short") << QByteArray("35999904654425") << false;
    QTest::newRow("long") << QByteArray("3599990465442500") << false;
    QTest::newRow("blank") << QByteArray("35999904654425 ") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestImei::looksOnlyForDigitsInReports()
{
    QFETCH(const QByteArray, text);
    QTEST(isImei(text.toStdString()), "good");
}

void TestImei::groupsForReadingAloud()
{
    QCOMPARE(groupedImei("359999046544250"), std::string("359999 04 654425 0"));
    QCOMPARE(groupedImei("12345"), std::string("12345"));
    QCOMPARE(groupedImei(""), std::string());
    QCOMPARE(*parseImei(groupedImei("359999046544250")), std::string("359999046544250"));
}

void TestImei::knowsWhatIsMadeUp()
{
    QVERIFY(isSyntheticImei("359999046544250")); // the virtual tracker's
    QVERIFY(!isSyntheticImei("490154203237518"));
    QVERIFY(!isSyntheticImei("359998046544250"));
    QVERIFY(!isSyntheticImei("359999"));
    QVERIFY(!isSyntheticImei(""));
}

QTEST_APPLESS_MAIN(TestImei)
#include "test_imei.moc"
