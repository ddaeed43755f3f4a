// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaryframes.h"

#include "core/protocol/decoder.h"
#include "core/protocol/detection.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::protocol;

class TestDetection final : public QObject
{
    Q_OBJECT

private slots:
    void tellsDialects_data();
    void tellsDialects();
    void namesNoise_data();
    void namesNoise();
    void namesNothingThatIsCut_data();
    void namesNothingThatIsCut();
    void decodersSayWhatItIs();
};

void TestDetection::tellsDialects_data()
{
    QTest::addColumn<std::string>("received");
    QTest::addColumn<Traffic>("traffic");
    const auto row = [](const char *name, const std::string &received, Traffic traffic) {
        QTest::addRow("%s", name) << received << traffic;
    };
    row("nothing", "", Traffic::Unknown);
    row("text", "*GS16,359999046544250#", Traffic::GosafeText);
    row("text of another family", "*HQ,4109179024,V1#", Traffic::Unknown);
    row("half a text head", "*G", Traffic::Unknown);
    row("binary", octets("f8160001"), Traffic::GosafeBinary);
    row("event", octets("00040200"), Traffic::SkypatrolApi);
    row("event with a length", octets("0071000402"), Traffic::SkypatrolApi);
    row("event with a length of two octets", octets("0171000402"), Traffic::SkypatrolApi);
    row("two octets and no API", octets("0171004402"), Traffic::Unknown);
    row("any zero", octets("0077"), Traffic::SkypatrolApi);
    row("an IMEI", octets("000f") + "359999046544250", Traffic::Unknown);
    row("not quite an IMEI", octets("000f") + "35999904654425", Traffic::SkypatrolApi);
    row("records of others", octets("00000000 00000036 08"), Traffic::Unknown);
    row("a share", octets("00000054 ff534d42"), Traffic::Unknown);
    row("a reply", "G79W V1.06\r\n", Traffic::Unknown);
}

void TestDetection::tellsDialects()
{
    QFETCH(const std::string, received);
    QFETCH(const Traffic, traffic);
    QCOMPARE(detectTraffic(received), traffic);
}

void TestDetection::namesNoise_data()
{
    QTest::addColumn<std::string>("received");
    QTest::addColumn<std::string>("noise");
    const auto row = [](const char *name, const std::string &received, const char *noise) {
        QTest::addRow("%s", name) << received << std::string(noise);
    };
    row("browser", "GET / HTTP/1.1\r\nHost: 203.0.113.9:8888\r\nUser-Agent: Mozilla/5.0\r\n\r\n",
        "http");
    row("browser's first words", "GET /favicon", "http");
    row("scanner", "HEAD / HTTP/1.0\r\n\r\n", "http");
    row("form", "POST /boaform/admin/formLogin HTTP/1.1\r\n", "http");
    row("options", "OPTIONS / HTTP/1.0\r\n\r\n", "http");
    row("proxy", "CONNECT www.example.com:443 HTTP/1.1\r\n", "http");
    row("HTTP 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "http");
    row("server", "HTTP/1.1 400 Bad Request\r\n", "http");
    row("TLS 1.2", octets("16030100ee010000ea0303"), "tls");
    row("TLS 1.0", octets("1603010 0 8b 01"), "tls");
    row("TLS alert", octets("15030300020246"), "tls");
    row("SSL 2", octets("802e0100020015000000100100800200800300"), "tls");
    row("a binary frame, and no SSL 2", octets("f816010300000000008d7ea4c68000"), "");
    row("SSL 2 hello of TLS", octets("80670103010 04e"), "tls");
    row("SSH", "SSH-2.0-OpenSSH_9.6\r\n", "ssh");
    row("RDP", octets("0300002f2ae00000000000") + "Cookie: mstshash=Administr\r\n", "rdp");
    row("SMB 1", octets("00000054ff534d4272000000"), "smb");
    row("SMB 2", octets("000000b2fe534d4240000000"), "smb");
    row("SIP call", "INVITE sip:100@203.0.113.9 SIP/2.0\r\n", "sip");
    row("SIP scanner", "OPTIONS sip:nm SIP/2.0\r\nVia: SIP/2.0/TCP nm;branch=foo\r\n", "sip");
    row("SIP answer", "SIP/2.0 200 OK\r\n", "sip");
    row("camera", "OPTIONS rtsp://203.0.113.9:554/ RTSP/1.0\r\n", "rtsp");
    row("Telnet", octets("fffb1ffffb20fffb18fffb27fffd01"), "telnet");
    row("MQTT 3.1.1", octets("101000044d5154540402003c0004") + "name", "mqtt");
    row("MQTT 3.1", octets("101200064d514973647003 02003c0004") + "name", "mqtt");
    row("MQTT with a long length", octets("10ff0100044d515454"), "mqtt");
    row("SOCKS 4", octets("040100501f0f0f0f00"), "socks");
    row("SOCKS 5", octets("050100"), "socks");
    row("SOCKS 5 with a choice", octets("05020002"), "socks");
    row("mail", "EHLO masscan\r\n", "smtp");
    row("FTP", "USER anonymous\r\n", "ftp");
    row("GPS receiver",
        "$GPRMC,092653.00,A,1925.95648,N,09907.99254,W,22.9,187.0,140326,,,A*6C\r\n", "nmea");
    row("GNSS receiver", "$GNGGA,092653.00,", "nmea");
    row("modem command", "AT+CSQ\r\n", "modem");
    row("attention", "AT\r", "modem");
    row("SkyPatrol command", "AT$FRIEND?\r", "modem");
    row("modem connected", "CONNECT 9600\r\n", "modem");
    row("GT06 login", octets("78780d01012345678901234500018cdd0d0a"), "tracker-gt06");
    row("GT06 of another end", octets("78780d01012345678901234500018cdd0a0d"), "");
    row("Concox information", octets("7979000994 0a0102030405 06070d0a"), "tracker-gt06");
    row("Teltonika login", octets("000f333536333037303432343431303133"), "tracker-teltonika");
    row("Teltonika records", octets("000000000000003608010000016b40d8ea30"), "tracker-teltonika");
    row("Teltonika extended", octets("000000000000004a8e01"), "tracker-teltonika");
    row("Queclink", "+RESP:GTFRI,060100,135790246811220,,,00,1,1,4.3,92,70.0,", "tracker-queclink");
    row("Queclink stored", "+BUFF:GTFRI,", "tracker-queclink");
    row("Queclink acknowledgement", "+ACK:GTHBD,", "tracker-queclink");
    row("TK103", "(013612345678BP05000013612345678080524A2232.9806N11404.9355E", "tracker-tk103");
    row("GPS103 login", "##,imei:359586015829802,A;", "tracker-gps103");
    row("GPS103", "imei:359587010124900,tracker,0809231929,", "tracker-gps103");
    row("H02", "*HQ,4109179024,V1,103732,A,2232.9806,N,", "tracker-h02");
    row("Meitrack", "$$A138,864507038064555,AAA,35,", "tracker-meitrack");
    row("nothing", "", "");
    row("anything", "hello\r\n", "");
    row("words that are no command", "GETTING STARTED", "");
    row("two letters", "xxyz", "");
    row("a number", "(12)", "");
    row("own text", "*GS16,359999046544250#", "");
    row("own binary", octets("f816000147"), "");
    row("own API", octets("00040200"), "");
}

void TestDetection::namesNoise()
{
    QFETCH(const std::string, received);
    QFETCH(const std::string, noise);
    QCOMPARE(std::string(noiseName(detectNoise(received))), noise);
}

void TestDetection::namesNothingThatIsCut_data()
{
    namesNoise_data();
}

void TestDetection::namesNothingThatIsCut()
{
    // The first octets of something may be too few to name it, but never name something else.
    QFETCH(const std::string, received);
    QFETCH(const std::string, noise);
    for (std::size_t size = 0; size < received.size(); ++size) {
        const std::string name(noiseName(detectNoise(received.substr(0, size))));
        QVERIFY2(name.empty() || name == noise, name.c_str());
    }
}

void TestDetection::decodersSayWhatItIs()
{
    const auto refused = decodeFrame("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(),
             (Error{ErrorCode::FrameUnrecognised, {{"noise", "http"}}, std::size_t(0)}));
    QCOMPARE(unrecognised("?").error(), (Error{ErrorCode::FrameUnrecognised, {}, std::size_t(0)}));
}

QTEST_APPLESS_MAIN(TestDetection)
#include "test_detection.moc"
