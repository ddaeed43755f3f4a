// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QTest>

using namespace sp7600;
using namespace Qt::StringLiterals;

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCannotBeSeen_data();
    void showsWhatCannotBeSeen();
    void neverLetsAControlCharacterThrough();
};

void TestEscape::showsWhatCannotBeSeen_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("d.plaspy.com 8888") << u"d.plaspy.com 8888"_s;
    QTest::newRow("backslash is a character") << QByteArray("C:\\x") << uR"(C:\x)"_s;
    QTest::newRow("escape") << QByteArray("\x1B[2J") << uR"(\x1B[2J)"_s;
    QTest::newRow("nul inside") << QByteArray("a\0b", 3) << uR"(a\x00b)"_s;
    QTest::newRow("line end") << QByteArray("a\r\n") << uR"(a\x0D\x0A)"_s;
    QTest::newRow("delete") << QByteArray("\x7F") << uR"(\x7F)"_s;
    QTest::newRow("C1 control") << QByteArray("\u0085") << uR"(\u0085)"_s;
    QTest::newRow("right-to-left override") << QByteArray("a\u202Eb") << uR"(a\u202Eb)"_s;
    QTest::newRow("isolate") << QByteArray("\u2066") << uR"(\u2066)"_s;
    QTest::newRow("zero width space") << QByteArray("\u200B") << uR"(\u200B)"_s;
    QTest::newRow("line separator") << QByteArray("\u2028") << uR"(\u2028)"_s;
    QTest::newRow("tag character") << QByteArray("\U000E0041") << uR"(\U000E0041)"_s;
    QTest::newRow("two octets") << QByteArray("México") << u"México"_s;
    QTest::newRow("three octets") << QByteArray("€") << u"€"_s;
    QTest::newRow("four octets") << QByteArray("🚚") << u"🚚"_s;
    QTest::newRow("lone octet") << QByteArray("a\xFFz") << uR"(a\xFFz)"_s;
    QTest::newRow("continuation alone") << QByteArray("\x80") << uR"(\x80)"_s;
    QTest::newRow("cut short") << QByteArray("\xE2\x82") << uR"(\xE2\x82)"_s;
    QTest::newRow("cut by a letter") << QByteArray("\xE2z") << uR"(\xE2z)"_s;
    QTest::newRow("overlong nul") << QByteArray("\xC0\x80") << uR"(\xC0\x80)"_s;
    QTest::newRow("overlong slash") << QByteArray("\xE0\x80\xAF") << uR"(\xE0\x80\xAF)"_s;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << uR"(\xED\xA0\x80)"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << uR"(\xF4\x90\x80\x80)"_s;
    QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF")
                             << QString::fromUtf8("\xF4\x8F\xBF\xBF");
}

void TestEscape::showsWhatCannotBeSeen()
{
    QFETCH(const QByteArray, octets);
    QTEST(text::escaped({octets.data(), std::size_t(octets.size())}), "expected");
}

void TestEscape::neverLetsAControlCharacterThrough()
{
    std::string all;
    for (int octet = 0; octet < 256; ++octet)
        all += static_cast<char>(octet);
    const auto shown = text::escaped(all);
    for (const auto character : shown)
        QVERIFY(character.isPrint());
}

QTEST_APPLESS_MAIN(TestEscape)
#include "test_escape.moc"
