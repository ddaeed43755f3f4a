// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/decoding.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::listener;

Q_DECLARE_METATYPE(std::optional<ErrorCode>)

namespace
{

const QByteArray frame = "*GS16,359999046544250,092653140326,,COT:7#";
/// Identity without a position; neither its length nor a terminator.
const QByteArray packet =
    QByteArray::fromHex("000a0200060200000006") + "         1 359999046544250 ";

constexpr std::optional<ErrorCode> good = {};

Reception reception(Transport transport, const QByteArray &raw)
{
    Reception made;
    made.transport = transport;
    made.raw = raw.toStdString();
    return made;
}

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receptionIsDecodedByTheRuleOfItsTransport_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<std::optional<ErrorCode>>("before");
        QTest::addColumn<std::optional<ErrorCode>>("after");
        const auto row = [](const char *name, Transport transport, const QByteArray &raw,
                            std::optional<ErrorCode> before, std::optional<ErrorCode> after) {
            QTest::newRow(name) << transport << raw << before << after;
        };
        row("a frame", Transport::Tcp, frame, good, good);
        row("a datagram", Transport::Udp, frame, good, good);
        row("a datagram without its end", Transport::Udp, frame.chopped(1), good, good);
        row("a frame cut by the end of its connection", Transport::Tcp, frame.chopped(1),
            ErrorCode::FrameIncomplete, ErrorCode::FrameIncomplete);
        row("the first octets of an endless frame", Transport::Tcp, frame.chopped(1),
            ErrorCode::FrameOversized, ErrorCode::FrameOversized);
        row("a frame that an older version could not read", Transport::Tcp, frame,
            ErrorCode::FrameHeaderMalformed, good);
        row("a datagram that an older version could not read", Transport::Udp, frame,
            ErrorCode::FrameUnrecognised, good);
        row("noise", Transport::Tcp, "hello", ErrorCode::FrameUnrecognised,
            ErrorCode::FrameUnrecognised);
        row("noise that looks like many empty frames", Transport::Tcp, QByteArray(20, '\xF8'),
            ErrorCode::FrameUnrecognised, ErrorCode::FrameUnrecognised);
        row("noise by datagram", Transport::Udp, "hello", good, ErrorCode::FrameUnrecognised);
        row("a packet at the end of a connection", Transport::Tcp, packet,
            ErrorCode::FrameIncomplete, good);
        row("a packet that is cut", Transport::Tcp, packet.chopped(30), ErrorCode::FrameIncomplete,
            ErrorCode::FrameIncomplete);
    }

    void receptionIsDecodedByTheRuleOfItsTransport()
    {
        QFETCH(const Transport, transport);
        QFETCH(const QByteArray, raw);
        QFETCH(const std::optional<ErrorCode>, before);
        QFETCH(const std::optional<ErrorCode>, after);
        Reception made = reception(transport, raw);
        if (before)
            made.error = Error{*before};
        ReceptionDecoder decoder;
        for (int times = 0; times < 2; ++times) {
            decoder.decode(made);
            QCOMPARE(made.error.has_value(), after.has_value());
            if (after)
                QCOMPARE(made.error->code, *after);
            QCOMPARE(made.reports.size(), std::size_t(after ? 0 : 1));
            QCOMPARE(fieldMap(made).empty(), after.has_value());
        }
    }

    void fieldsStandInTheRawOctets()
    {
        for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
            Reception made = reception(transport, frame);
            decode(made);
            const auto place = findField(fieldMap(made), 0, Field::Odometer);
            QVERIFY(place);
            QCOMPARE(made.raw.substr(place->begin, place->size), std::string("7"));
        }
    }

    void restIsAPacketOrIncomplete()
    {
        protocol::Decoder decoder;
        ReportList reports;
        QVERIFY(decodeRest(packet.toStdString(), decoder, reports));
        QCOMPARE(reports.size(), std::size_t(1));
        const Result<void> cut = decodeRest(frame.chopped(1).toStdString(), decoder, reports);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::FrameIncomplete);
        QVERIFY(reports.empty());
    }
};

QTEST_APPLESS_MAIN(TestDecoding)
#include "test_decoding.moc"
