// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/redactor.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::support;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMaskedWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("in a command")
            << QByteArray("s3cret") << QByteArray("s3cret,SIP;1") << QByteArray("******,SIP;1");
        QTest::newRow("in a word")
            << QByteArray("s3cret") << QByteArray("xs3crety") << QByteArray("x******y");
        QTest::newRow("twice") << QByteArray("abcd") << QByteArray("abcdabcd")
                               << QByteArray("********");
        QTest::newRow("in JSON") << QByteArray("a\"b\\c") << QByteArray("{\"x\":\"a\\\"b\\\\c\"}")
                                 << QByteArray("{\"x\":\"*******\"}");
        QTest::newRow("in hexadecimal")
            << QByteArray("pass") << QByteArray("0070617373ff") << QByteArray("00********ff");
        QTest::newRow("in capital hexadecimal")
            << QByteArray("jkmn") << QByteArray("6A6B6D6E") << QByteArray("********");
        QTest::newRow("a short number alone")
            << QByteArray("1234") << QByteArray("1234,SIP") << QByteArray("****,SIP");
        QTest::newRow("a short number in an IMEI")
            << QByteArray("9999") << QByteArray("359999046") << QByteArray("359999046");
        QTest::newRow("a short number after one in which it is")
            << QByteArray("1234") << QByteArray("12345 1234") << QByteArray("12345 ****");
        QTest::newRow("a long number")
            << QByteArray("123456") << QByteArray("x1234567") << QByteArray("x******7");
        QTest::newRow("none") << QByteArray() << QByteArray("text") << QByteArray("text");
    }
    void secretsAreMaskedWhereverTheyStand()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, text);
        Redactor redactor;
        redactor.add(secret.toStdString());
        QTEST(QByteArray::fromStdString(redactor.masked(text.toStdString())), "masked");
    }

    void theLongerOfTwoIsMaskedAsAWhole()
    {
        Redactor redactor;
        redactor.add("word");
        redactor.add("password");
        QCOMPARE(redactor.masked("password word"), std::string("******** ****"));
    }

    void onlySecretsOfSettingsAreMasked()
    {
        SettingsSnapshot settings;
        settings[SettingId::Host] = {ReadState::Read, "server.example", {}, {}};
        settings[SettingId::ApnPassword] = {ReadState::Read, "topsecret", {}, {}};
        settings[SettingId::DevicePassword] = {ReadState::WriteOnly, {}, {}, {}};
        Redactor redactor;
        redactor.add(settings);
        QCOMPARE(redactor.masked("server.example topsecret"),
                 std::string("server.example *********"));
    }

    void whatIsCutBetweenReceptionsIsMasked()
    {
        Redactor redactor;
        redactor.add("topsecret");
        const auto said = [](std::uint64_t connection, const std::string &raw) {
            Reception reception;
            reception.connection = connection;
            reception.raw = raw;
            return reception;
        };
        std::vector<Reception> receptions{said(1, "x top"), said(2, "top"), said(1, "secret y")};
        redactor.mask(receptions);
        QCOMPARE(receptions[0].raw, std::string("x ***"));
        QCOMPARE(receptions[1].raw, std::string("top"));
        QCOMPARE(receptions[2].raw, std::string("****** y"));
    }
};

QTEST_APPLESS_MAIN(TestRedactor)
#include "test_redactor.moc"
