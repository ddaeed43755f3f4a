// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/plan.h"

#include <QTest>

using namespace sp7600;
using commissioning::parsePublicAddress;

/// What a person types for the address of a router.
class TestPublicAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenAsItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("address") << QByteArray("192.0.2.7") << QByteArray("192.0.2.7") << 0;
        QTest::newRow("with port")
            << QByteArray(" 192.0.2.7:5005 ") << QByteArray("192.0.2.7") << 5005;
        QTest::newRow("name") << QByteArray("yard.example:5005") << QByteArray("yard.example")
                              << 5005;
        QTest::newRow("IPv6") << QByteArray("2001:db8::7") << QByteArray("2001:db8::7") << 0;
        QTest::newRow("IPv6 in brackets")
            << QByteArray("[2001:db8::7]") << QByteArray("2001:db8::7") << 0;
        QTest::newRow("IPv6 with port")
            << QByteArray("[2001:db8::7]:5005") << QByteArray("2001:db8::7") << 5005;
    }

    void isTakenAsItIsWritten()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, host);
        QFETCH(const int, port);
        const auto address = parsePublicAddress(text.toStdString());
        QVERIFY(address);
        QCOMPARE(address->host, host.toStdString());
        QCOMPARE(int{address->port.value_or(0)}, port);
    }

    void whatIsNoneIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *text, ErrorCode code) {
            QTest::newRow(*text == '\0' ? "nothing" : text)
                << QByteArray(text) << static_cast<int>(code);
        };
        row("", ErrorCode::HostEmpty);
        row("  ", ErrorCode::HostEmpty);
        row("my router", ErrorCode::HostHasSpaces);
        row("192.0.2.7:66000", ErrorCode::PortOutOfRange);
        row("192.0.2.7:", ErrorCode::PortMalformed);
    }

    void whatIsNoneIsNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, code);
        const auto address = parsePublicAddress(text.toStdString());
        QVERIFY(!address);
        QCOMPARE(static_cast<int>(address.error().code), code);
    }
};

QTEST_APPLESS_MAIN(TestPublicAddress)
#include "test_publicaddress.moc"
