// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/endpoint.h"

#include <QTest>

using namespace sp7600;

namespace
{

constexpr int good = -1;

/// The code of a failure, or `good`.
template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? good : static_cast<int>(result.error().code);
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksHosts_data();
    void checksHosts();
    void checksPorts_data();
    void checksPorts();
    void readsTransports_data();
    void readsTransports();
    void readsIpv4_data();
    void readsIpv4();
    void knowsLoopback_data();
    void knowsLoopback();
    void knowsWhatStandsForEveryAddress();
    void noSpellingOfLoopbackPassesUnseen_data();
    void noSpellingOfLoopbackPassesUnseen();
    void tellsAddressesFromNames();
    void joinsHostAndPort();
    void takesHostAndPortApart();
    void namesWhatWasTyped();
};

void TestEndpoint::checksHosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("code");
    const auto accepts = [](const char *name, const QByteArray &text, const QByteArray &host) {
        QTest::newRow(name) << text << host << good;
    };
    const auto refuses = [](const char *name, const QByteArray &text, ErrorCode code) {
        QTest::newRow(name) << text << QByteArray() << int(code);
    };
    const QByteArray label63(63, 'a');
    const auto name253 = label63 + '.' + label63 + '.' + label63 + '.' + QByteArray(61, 'b');

    accepts("name", "d.plaspy.com", "d.plaspy.com");
    accepts("one label", "tracker-server", "tracker-server");
    accepts("upper case", "D.Plaspy.COM", "d.plaspy.com");
    accepts("surrounding blanks", " \td.plaspy.com\r\n", "d.plaspy.com");
    accepts("final dot", "d.plaspy.com.", "d.plaspy.com.");
    accepts("digits in front", "3com.com", "3com.com");
    accepts("digits but for the last label", "10.20.example", "10.20.example");
    accepts("longest label", label63 + ".com", label63 + ".com");
    accepts("longest name", name253, name253);
    accepts("punycode", "xn--bcher-kva.example", "xn--bcher-kva.example");
    accepts("IPv4", "54.85.159.138", "54.85.159.138");
    accepts("IPv4 zero", "0.0.0.0", "0.0.0.0");
    accepts("IPv4 highest", "255.255.255.255", "255.255.255.255");
    accepts("IPv6 full", "2001:DB8:0:0:8:800:200C:417A", "2001:db8:0:0:8:800:200c:417a");
    accepts("IPv6 gap inside", "2001:db8::417a", "2001:db8::417a");
    accepts("IPv6 gap in front", "::1", "::1");
    accepts("IPv6 gap behind", "2001:db8::", "2001:db8::");
    accepts("IPv6 only a gap", "::", "::");
    accepts("IPv6 gap of one group", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7::");
    accepts("IPv6 with IPv4 in it", "::ffff:192.0.2.1", "::ffff:192.0.2.1");

    refuses("empty", "", ErrorCode::HostEmpty);
    refuses("only blanks", " \t ", ErrorCode::HostEmpty);
    refuses("blank inside", "d.plaspy .com", ErrorCode::HostHasSpaces);
    refuses("tab inside", "d.plaspy\t.com", ErrorCode::HostHasSpaces);
    refuses("line break inside", "a\nb", ErrorCode::HostHasSpaces);
    refuses("one too long", name253 + 'b', ErrorCode::HostTooLong);
    refuses("much too long", QByteArray(100'000, 'a'), ErrorCode::HostTooLong);
    refuses("label too long", label63 + "a.com", ErrorCode::HostMalformed);
    refuses("octet above 255", "300.1.1.1", ErrorCode::HostMalformed);
    refuses("three octets", "1.2.3", ErrorCode::HostMalformed);
    refuses("five octets", "1.2.3.4.5", ErrorCode::HostMalformed);
    refuses("octal octet", "010.1.1.1", ErrorCode::HostMalformed);
    refuses("one number", "2130706433", ErrorCode::HostMalformed);
    refuses("hexadecimal number", "0x7f000001", ErrorCode::HostMalformed);
    refuses("hexadecimal octet", "127.0.0.0X1", ErrorCode::HostMalformed);
    refuses("address with final dot", "1.2.3.4.", ErrorCode::HostMalformed);
    refuses("only a dot", ".", ErrorCode::HostMalformed);
    refuses("empty label", "a..b", ErrorCode::HostMalformed);
    refuses("dot in front", ".com", ErrorCode::HostMalformed);
    refuses("hyphen in front", "-a.com", ErrorCode::HostMalformed);
    refuses("hyphen behind", "a-.com", ErrorCode::HostMalformed);
    refuses("underscore", "my_server.com", ErrorCode::HostMalformed);
    refuses("separator of the grammar", "a;8888", ErrorCode::HostMalformed);
    refuses("port glued on", "d.plaspy.com:8888", ErrorCode::HostMalformed);
    refuses("URL", "http://d.plaspy.com/", ErrorCode::HostMalformed);
    refuses("no ASCII",
            "b\xC3\xBC"
            "cher.example",
            ErrorCode::HostMalformed);
    refuses("nul inside", QByteArray("a\0b", 3), ErrorCode::HostMalformed);
    refuses("IPv6 two gaps", "1::2::3", ErrorCode::HostMalformed);
    refuses("IPv6 three colons", ":::", ErrorCode::HostMalformed);
    refuses("IPv6 nine groups", "1:2:3:4:5:6:7:8:9", ErrorCode::HostMalformed);
    refuses("IPv6 eight groups and a gap", "1:2:3:4:5:6:7:8::", ErrorCode::HostMalformed);
    refuses("IPv6 seven groups", "1:2:3:4:5:6:7", ErrorCode::HostMalformed);
    refuses("IPv6 group of five", "12345::", ErrorCode::HostMalformed);
    refuses("IPv6 letter", "1::g", ErrorCode::HostMalformed);
    refuses("IPv6 colon behind", "1:2:", ErrorCode::HostMalformed);
    refuses("IPv6 colon in front", ":1::2", ErrorCode::HostMalformed);
    refuses("IPv6 in brackets", "[::1]", ErrorCode::HostMalformed);
    refuses("IPv6 with a zone", "fe80::1%eth0", ErrorCode::HostMalformed);
    refuses("IPv6 with too much IPv4", "1:2:3:4:5:6:7:1.2.3.4", ErrorCode::HostMalformed);
    refuses("IPv6 with IPv4 in the middle", "::1.2.3.4:5", ErrorCode::HostMalformed);
}

void TestEndpoint::checksHosts()
{
    QFETCH(const QByteArray, text);
    const auto host = parseHost(text.toStdString());
    QTEST(codeOf(host), "code");
    if (host)
        QTEST(QByteArray::fromStdString(*host), "host");
}

void TestEndpoint::checksPorts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *text, int port, int code) {
        QTest::newRow(name) << QByteArray(text) << port << code;
    };
    row("lowest", "1", 1, good);
    row("usual", "8888", 8888, good);
    row("highest", "65535", 65535, good);
    row("blanks around", " 8888\t", 8888, good);
    row("zeros in front", "0080", 80, good);
    row("zero", "0", 0, int(ErrorCode::PortOutOfRange));
    row("one too high", "65536", 0, int(ErrorCode::PortOutOfRange));
    row("beyond 32 bits", "4294967377", 0, int(ErrorCode::PortOutOfRange));
    row("beyond 64 bits", "99999999999999999999999", 0, int(ErrorCode::PortOutOfRange));
    row("empty", "", 0, int(ErrorCode::PortMalformed));
    row("text", "http", 0, int(ErrorCode::PortMalformed));
    row("text behind", "8888x", 0, int(ErrorCode::PortMalformed));
    row("sign", "-1", 0, int(ErrorCode::PortMalformed));
    row("plus", "+80", 0, int(ErrorCode::PortMalformed));
    row("hexadecimal", "0x50", 0, int(ErrorCode::PortMalformed));
    row("fraction", "80.5", 0, int(ErrorCode::PortMalformed));
    row("blank inside", "88 88", 0, int(ErrorCode::PortMalformed));
}

void TestEndpoint::checksPorts()
{
    QFETCH(const QByteArray, text);
    const auto port = parsePort(text.toStdString());
    QTEST(codeOf(port), "code");
    if (port)
        QTEST(int(*port), "port");
}

void TestEndpoint::readsTransports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("tcp") << QByteArray("tcp") << QByteArray("tcp");
    QTest::newRow("upper case") << QByteArray("UDP") << QByteArray("udp");
    QTest::newRow("blanks") << QByteArray(" Tcp ") << QByteArray("tcp");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("another one") << QByteArray("sctp") << QByteArray();
    QTest::newRow("longer") << QByteArray("tcp6") << QByteArray();
}

void TestEndpoint::readsTransports()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, name);
    const auto transport = parseTransport(text.toStdString());
    if (name.isEmpty()) {
        QCOMPARE(codeOf(transport), int(ErrorCode::TransportUnknown));
        return;
    }
    QVERIFY(transport.has_value());
    QCOMPARE(transportName(*transport), std::string_view(name.constData()));
}

void TestEndpoint::readsIpv4_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<quint32>("address");
    QTest::newRow("order") << QByteArray("1.2.3.4") << true << quint32(0x01020304);
    QTest::newRow("highest") << QByteArray("255.255.255.255") << true << quint32(0xFFFFFFFF);
    QTest::newRow("zero") << QByteArray("0.0.0.0") << true << quint32(0);
    QTest::newRow("empty") << QByteArray() << false << quint32(0);
    QTest::newRow("256") << QByteArray("1.2.3.256") << false << quint32(0);
    QTest::newRow("no last octet") << QByteArray("1.2.3.") << false << quint32(0);
    QTest::newRow("no first octet") << QByteArray(".2.3.4") << false << quint32(0);
    QTest::newRow("five octets") << QByteArray("1.2.3.4.5") << false << quint32(0);
    QTest::newRow("four digits") << QByteArray("1.2.3.0004") << false << quint32(0);
    QTest::newRow("zero in front") << QByteArray("1.2.3.04") << false << quint32(0);
}

void TestEndpoint::readsIpv4()
{
    QFETCH(const QByteArray, text);
    const auto address = parseIpv4(text.toStdString());
    QTEST(address.has_value(), "good");
    if (address)
        QTEST(quint32(*address), "address");
}

void TestEndpoint::knowsLoopback_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("loopback");
    for (const auto *host :
         {"127.0.0.1", "127.255.255.254", "127.0.0.0", "localhost", "LOCALHOST", "localhost.",
          "tracker.localhost", "Tracker.LocalHost.", " localhost ", "::1", "0:0:0:0:0:0:0:1",
          "0000::0001", "::ffff:127.0.0.1", "::FFFF:7F00:1", "::ffff:127.9.9.9"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const auto *host : {"", "128.0.0.1", "126.255.255.255", "54.85.159.138", "d.plaspy.com",
                             "localhost.example", "notlocalhost", "127.example.com", "::", "::2",
                             "1::1", "::ffff:128.0.0.1", "::fffe:127.0.0.1", "2001:db8::7f00:1"})
        QTest::newRow(host) << QByteArray(host) << false;
}

void TestEndpoint::knowsLoopback()
{
    QFETCH(const QByteArray, host);
    QTEST(isLoopbackHost(host.toStdString()), "loopback");
}

void TestEndpoint::knowsWhatStandsForEveryAddress()
{
    for (const auto *address : {"", "0.0.0.0", "::"})
        QVERIFY2(isEveryAddress(address), address);
    for (const auto *address : {"127.0.0.1", "::1", "192.0.2.1", "0.0.0.1", "localhost"})
        QVERIFY2(!isEveryAddress(address), address);
}

void TestEndpoint::noSpellingOfLoopbackPassesUnseen_data()
{
    QTest::addColumn<QByteArray>("host");
    // All of these reach 127.0.0.1 through a system resolver.
    for (const auto *host : {"127.1", "127.0.1", "2130706433", "0x7f000001", "0x7F.1", "0177.0.0.1",
                             "017700000001", "127.0.0.0x1", "127.0.0.1", "localhost", "localhost."})
        QTest::newRow(host) << QByteArray(host);
}

void TestEndpoint::noSpellingOfLoopbackPassesUnseen()
{
    QFETCH(const QByteArray, host);
    const auto parsed = parseHost(host.toStdString());
    QVERIFY(!parsed || isLoopbackHost(*parsed));
}

void TestEndpoint::tellsAddressesFromNames()
{
    for (const auto *address : {"54.85.159.138", "0.0.0.0", "2001:db8::9", "::1"})
        QVERIFY2(isAddress(address), address);
    for (const auto *name : {"", "d.plaspy.com", "54.85.159", "54.85.159.138.example", "[::1]"})
        QVERIFY2(!isAddress(name), name);
}

void TestEndpoint::joinsHostAndPort()
{
    QCOMPARE(hostAndPort("d.plaspy.com", 8888), std::string("d.plaspy.com:8888"));
    QCOMPARE(hostAndPort("54.85.159.138", 1), std::string("54.85.159.138:1"));
    QCOMPARE(hostAndPort("2001:db8::1", 65535), std::string("[2001:db8::1]:65535"));
}

void TestEndpoint::takesHostAndPortApart()
{
    using Parts = std::pair<std::string, std::uint16_t>;
    QCOMPARE(*parseHostAndPort("d.plaspy.com:8888"), (Parts{"d.plaspy.com", 8888}));
    QCOMPARE(*parseHostAndPort("[2001:db8::1]:65535"), (Parts{"2001:db8::1", 65535}));
    QCOMPARE(parseHostAndPort("d.plaspy.com").error().code, ErrorCode::PortMalformed);
    QCOMPARE(parseHostAndPort("2001:db8::1").error().code, ErrorCode::PortMalformed);
    QCOMPARE(parseHostAndPort(":8888").error().code, ErrorCode::HostEmpty);
    QCOMPARE(parseHostAndPort("a b:8888").error().code, ErrorCode::HostHasSpaces);
    QCOMPARE(parseHostAndPort("d.plaspy.com:").error().code, ErrorCode::PortMalformed);
    QCOMPARE(parseHostAndPort("d.plaspy.com:70000").error().code, ErrorCode::PortOutOfRange);
}

void TestEndpoint::namesWhatWasTyped()
{
    QCOMPARE(parsePort("80x").error().parameter("port"), std::string_view("80x"));
    QCOMPARE(parseHost("a b").error().parameter("host"), std::string_view("a b"));
    QCOMPARE(parseHost(std::string(254, 'a')).error().parameter("limit"), std::string_view("253"));
    QCOMPARE(parseTransport("sctp").error().parameter("transport"), std::string_view("sctp"));
    QCOMPARE(parsePort("0").error().parameter("other"), std::string_view());
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "test_endpoint.moc"
