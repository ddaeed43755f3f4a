// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/trafficreader.h"
#include "tests/capture/captures.h"
#include "tests/capture/packets.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace captures;
using namespace sp7600;
using capture::Format;
using packets::Pcap;
using packets::tcp;
using packets::udp;

namespace
{

/// What is read of a file.
struct Read {
    std::vector<Reception> receptions;
    std::optional<Error> error;
    capture::TrafficCounts counts;

    [[nodiscard]] QByteArrayList raws(Direction direction = Direction::FromTracker) const
    {
        QByteArrayList list;
        for (const Reception &reception : receptions) {
            if (reception.direction == direction)
                list.append(QByteArray::fromStdString(reception.raw));
        }
        return list;
    }
};

Read readAll(QByteArray content)
{
    QBuffer in(&content);
    in.open(QIODevice::ReadOnly);
    capture::TrafficReader reader(in, u"capture"_s);
    Read read;
    for (;;) {
        auto next = reader.next();
        if (!next)
            read.error = next.error();
        else if (!*next)
            break;
        else
            read.receptions.push_back(std::move(**next));
    }
    read.counts = reader.counts();
    return read;
}

QByteArray frame(int number)
{
    return QByteArray::fromStdString(samples::frame(number));
}

/// An Ethernet header of a type, with VLAN tags before it.
std::string ethernet(const std::string &type, int tags = 0)
{
    std::string header(12, '\x02');
    for (int i = 0; i < tags; ++i)
        header += std::string("\x81\x00\x00\x07", 4);
    return header + type;
}

const std::string ipv4Type("\x08\x00", 2);
const std::string ipv6Type("\x86\xDD", 2);

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsAreReadAgainAsTheyWereHeard()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        auto all = everyKind();
        all.pop_back();
        all.push_back(heard(samples::frame(8), 5, 4));
        all.back().local = {}; // not known, so it is another conversation
        QVERIFY(kept.add(all));
        const auto read = readAll(kept.exported(Format::Pcapng));
        QVERIFY(!read.error);
        auto expected = kept.all();
        QCOMPARE(read.receptions.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            expected[i].connection = read.receptions[i].connection; // numbered anew
            QVERIFY2(read.receptions[i] == expected[i], QByteArray::number(int(i)).constData());
        }
        QCOMPARE(read.counts.missingOctets, 0U);
        // The same traffic, so there is nothing new in it.
        QCOMPARE(kept.import(kept.exported(Format::Pcapng)).counts.added, 0);
    }

    void wiresharkSeesTheSamePayloads()
    {
        const auto tshark = QStandardPaths::findExecutable(u"tshark"_s);
        if (tshark.isEmpty())
            QSKIP("tshark is not installed");
        KeptStore kept;
        QVERIFY(kept.isOpen());
        auto all = everyKind();
        all.push_back(heard("*GS16,359999046544250,ETD:" + std::string(65'400, 'x') + "#", 6));
        QVERIFY(kept.add(all));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"capture.pcapng"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kept.exported(Format::Pcapng));
        file.close();

        QProcess process;
        process.start(tshark, {u"-r"_s, file.fileName(),
                               u"-o"_s, u"tcp.check_checksum:TRUE"_s,
                               u"-o"_s, u"udp.check_checksum:TRUE"_s,
                               u"-o"_s, u"ip.check_checksum:TRUE"_s,
                               u"-T"_s, u"fields"_s,
                               u"-e"_s, u"frame.time_epoch"_s,
                               u"-e"_s, u"ip.src"_s,
                               u"-e"_s, u"ipv6.src"_s,
                               u"-e"_s, u"tcp.srcport"_s,
                               u"-e"_s, u"udp.srcport"_s,
                               u"-e"_s, u"tcp.payload"_s,
                               u"-e"_s, u"udp.payload"_s,
                               u"-e"_s, u"_ws.expert.message"_s,
                               u"-e"_s, u"ip.checksum.status"_s,
                               u"-e"_s, u"tcp.checksum.status"_s,
                               u"-e"_s, u"udp.checksum.status"_s});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QByteArray payloads;
        for (const auto &line : process.readAllStandardOutput().chopped(1).split('\n')) {
            const auto fields = line.split('\t');
            QCOMPARE(fields.size(), 11);
            QVERIFY2(fields.at(0).startsWith("17734788"), line.constData());
            QVERIFY(!fields.at(1).isEmpty() || !fields.at(2).isEmpty());
            payloads += fields.at(5) + fields.at(6);
            for (const auto status : {8, 9, 10}) // 1: good; empty: has none
                QVERIFY2(fields.at(status).isEmpty() || fields.at(status) == "1", line.constData());
            for (const auto *bad : {"Malformed", "ncaptured", "etransmission", "ut-Of-Order"})
                QVERIFY2(!fields.at(7).contains(bad), line.constData());
        }
        QByteArray expected;
        for (const Reception &reception : all)
            expected += QByteArray::fromStdString(reception.raw).toHex();
        QCOMPARE(payloads, expected);
    }

    void everyLinkIsUnderstood_data()
    {
        QTest::addColumn<quint32>("link");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("ipv6");
        const auto row = [](const char *name, quint32 link, const std::string &header,
                            bool ipv6 = false) {
            QTest::addRow("%s", name) << link << QByteArray::fromStdString(header) << ipv6;
        };
        row("Ethernet", 1, ethernet(ipv4Type));
        row("Ethernet, IPv6", 1, ethernet(ipv6Type), true);
        row("Ethernet, VLAN", 1, ethernet(ipv4Type, 1));
        row("Ethernet, two VLANs", 1, ethernet(ipv6Type, 2), true);
        row("Linux cooked", 113, std::string(14, '\1') + ipv4Type);
        row("Linux cooked, 2", 276, ipv6Type + std::string(18, '\1'), true);
        row("raw", 101, {});
        row("raw, IPv6", 101, {}, true);
        row("raw of BSD", 12, {});
        row("IPv4", 228, {});
        row("IPv6", 229, {}, true);
        row("loopback", 0, std::string("\2\0\0\0", 4));
        row("loopback, IPv6", 0, std::string("\x1E\0\0\0", 4), true);
        row("loopback of OpenBSD", 108, std::string("\0\0\0\2", 4));
    }

    void everyLinkIsUnderstood()
    {
        QFETCH(const quint32, link);
        QFETCH(const QByteArray, header);
        QFETCH(const bool, ipv6);
        const std::string from = ipv6 ? "2001:db8::5" : packets::tracker;
        const std::string to = ipv6 ? "2001:db8::20" : packets::server;
        Pcap file(link);
        file.add(header.toStdString() + udp(from, 40000, to, 8888, samples::frame(1)));
        file.add(header.toStdString() + udp(to, 8888, from, 40000, "1234"));
        const auto read = readAll(file.octets());
        QVERIFY(!read.error);
        QCOMPARE(read.receptions.size(), 2U);
        const Reception &report = read.receptions.front();
        QCOMPARE(report.peer, (Peer{from, 40000}));
        QCOMPARE(report.local, (Peer{to, 8888}));
        QCOMPARE(report.reports.size(), 1U);
        QCOMPARE(report.transport, Transport::Udp);
        QVERIFY(report.received == samples::at(0));
        QCOMPARE(read.receptions.back().raw, std::string("1234"));
        QCOMPARE(read.receptions.back().direction, Direction::ToTracker);
        QCOMPARE(read.receptions.back().peer, report.peer);
    }

    void everyByteOrderAndClockIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto packet = udp(packets::tracker, 40000, packets::server, 8888, samples::frame(1));
        for (const bool big : {false, true}) {
            for (const bool nano : {false, true}) {
                QTest::addRow("pcap, %s, %s", big ? "big" : "little", nano ? "ns" : "us")
                    << Pcap(101, big, nano).add(packet).octets();
            }
            for (const int resolution : {3, 6, 9}) {
                QTest::addRow("pcapng, %s, 10^-%d", big ? "big" : "little", resolution)
                    << packets::pcapng(packet, big, static_cast<std::uint8_t>(resolution));
            }
            QTest::addRow("pcapng, two sections, %s first", big ? "big" : "little")
                << packets::pcapng(packet, big, 6) + packets::pcapng(packet, !big, 6);
        }
    }

    void everyByteOrderAndClockIsUnderstood()
    {
        QFETCH(const QByteArray, content);
        const auto read = readAll(content);
        QVERIFY(!read.error);
        QVERIFY(!read.receptions.empty());
        for (const Reception &reception : read.receptions) {
            QCOMPARE(reception.raw, samples::frame(1));
            QVERIFY2(reception.received == samples::at(0),
                     QByteArray::number(qlonglong(reception.received.time_since_epoch().count()))
                         .constData());
        }
    }

    void streamsArePutTogether_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("frames");
        QTest::addColumn<quint64>("missing");
        const auto text = samples::frame(1) + samples::frame(2) + samples::frame(3);
        const auto size = static_cast<std::uint32_t>(text.size());
        const auto part = [&text](std::uint32_t at, std::uint32_t octets,
                                  std::uint32_t first = 101) {
            return tcp(true, first + at, text.substr(at, octets));
        };
        const auto syn = tcp(true, 100, {}, capture::tcpSyn);
        const QByteArrayList all{frame(1), frame(2), frame(3)};

        QTest::addRow("in order") << Pcap().add(syn).add(part(0, 50)).add(part(50, size)).octets()
                                  << all << quint64{0};
        QTest::addRow("without its beginning")
            << Pcap().add(part(0, 50)).add(part(50, size)).octets() << all << quint64{0};
        QTest::addRow("out of order") << Pcap()
                                             .add(syn)
                                             .add(part(100, 60))
                                             .add(part(160, size))
                                             .add(part(50, 50))
                                             .add(part(0, 50))
                                             .octets()
                                      << all << quint64{0};
        QTest::addRow("sent again") << Pcap()
                                           .add(syn)
                                           .add(syn)
                                           .add(part(0, 120))
                                           .add(part(0, 120))
                                           .add(part(0, 10))
                                           .add(part(120, size))
                                           .octets()
                                    << all << quint64{0};
        QTest::addRow("overlapping") << Pcap()
                                            .add(syn)
                                            .add(part(0, 80))
                                            .add(part(40, 90))
                                            .add(part(200, size))
                                            .add(part(100, 150))
                                            .octets()
                                     << all << quint64{0};
        const std::uint32_t nearEnd = 0xFFFFFFF0;
        QTest::addRow("over the end of the numbers")
            << Pcap()
                   .add(tcp(true, nearEnd - 1, {}, capture::tcpSyn))
                   .add(part(70, size, nearEnd))
                   .add(part(0, 70, nearEnd))
                   .octets()
            << all << quint64{0};
        const auto second = static_cast<std::uint32_t>(samples::frame(1).size());
        QTest::addRow("a piece is missing")
            << Pcap().add(syn).add(part(0, second + 10)).add(part(second + 30, size)).octets()
            << QByteArrayList{frame(1), frame(2).left(10), frame(3), frame(2).mid(30)}
            << quint64{20};
        QTest::addRow("the same port again") << Pcap()
                                                    .add(syn)
                                                    .add(part(0, second))
                                                    .add(tcp(true, 100 + 5000, {}, capture::tcpSyn))
                                                    .add(part(second, size, 101 + 5000 - second))
                                                    .octets()
                                             << all << quint64{0};
    }

    void streamsArePutTogether()
    {
        QFETCH(const QByteArray, content);
        QFETCH(QByteArrayList, frames);
        QFETCH(const quint64, missing);
        const auto read = readAll(content);
        QVERIFY(!read.error);
        auto raws = read.raws();
        std::ranges::sort(raws); // what was cut is told at the end
        std::ranges::sort(frames);
        QCOMPARE(raws, frames);
        QCOMPARE(read.counts.missingOctets, missing);
        for (const Reception &reception : read.receptions)
            QVERIFY(!reception.error || missing != 0);
    }

    void theTrackerIsWhoReports()
    {
        // The server's side speaks first, and its port is the higher one.
        Pcap file;
        file.add(tcp(false, 500, "hello "));
        file.add(tcp(true, 100, samples::frame(1)));
        file.add(tcp(false, 506, "1234"));
        const auto read = readAll(file.octets());
        QCOMPARE(read.raws(), QByteArrayList{frame(1)});
        QCOMPARE(read.raws(Direction::ToTracker), (QByteArrayList{"hello ", "1234"}));
        for (const Reception &reception : read.receptions)
            QCOMPARE(reception.peer, (Peer{packets::tracker, packets::trackerPort}));
    }

    void whatOthersTalkIsLeftOut()
    {
        Pcap file;
        file.add(tcp(true, 100, "GET / HTTP/1.1\r\n\r\n"));
        file.add(tcp(false, 100, std::string(60'000, 'x')));
        file.add(tcp(false, 60'100, std::string(60'000, 'x')));
        file.add(tcp(false, 120'100, std::string(60'000, 'x')));
        file.add(udp(packets::server, 53, packets::tracker, 5353, "a name"));
        file.add(udp(packets::tracker, 40001, packets::server, 8888, samples::frame(1)));
        file.add("\x45"); // broken
        file.add(std::string(40, '\0'));
        const auto read = readAll(file.octets());
        QCOMPARE(read.raws(), QByteArrayList{frame(1)});
        QCOMPARE(read.counts.packets, 8U);
        QCOMPARE(read.counts.otherConversations, 2U);
        QCOMPARE(read.counts.unusablePackets, 1U);
        QCOMPARE(read.counts.otherPackets, 1U);
    }

    void aCutFileIsKeptUpToThere_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<qsizetype>("last"); // where its last packet begins
        const auto one = udp(packets::tracker, 40000, packets::server, 8888, samples::frame(1));
        const auto file = Pcap().add(one).octets();
        QTest::addRow("pcap") << Pcap().add(one).add(one).octets() << file.size();
        const auto first = packets::pcapng(one, false, 6);
        QTest::addRow("pcapng") << first + packets::pcapng(one, true, 6) << first.size();
    }

    void aCutFileIsKeptUpToThere()
    {
        QFETCH(const QByteArray, whole);
        QFETCH(const qsizetype, last);
        for (qsizetype size = last + 1; size < whole.size(); ++size) {
            const auto read = readAll(whole.left(size));
            QCOMPARE(read.receptions.size(), 1U);
            if (!read.error) // between two blocks
                continue;
            QCOMPARE(read.error->code, ErrorCode::FileMalformed);
            QVERIFY(read.error->offset && *read.error->offset >= static_cast<std::size_t>(last));
        }
        QVERIFY(readAll(whole.left(last + 5)).error);
        QVERIFY(readAll(whole.left(whole.size() - 1)).error);
    }

    void garbledFilesDoNoHarm()
    {
        Pcap pcap(1);
        std::uint32_t sequence = 1;
        for (int i = 0; i < 20; ++i) {
            pcap.add(ethernet(ipv4Type) + tcp(true, sequence, samples::frame(i)));
            sequence += static_cast<std::uint32_t>(samples::frame(i).size());
            pcap.add(ethernet(ipv4Type)
                     + udp(packets::tracker, 40000, packets::server, 8888, samples::frame(i)));
        }
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(everyKind()));
        const QByteArrayList seeds{
            pcap.octets(), kept.exported(Format::Pcapng),
            packets::pcapng(udp(packets::tracker, 1, packets::server, 2, samples::frame(1)), true,
                            9)};
        QRandomGenerator random(20260314);
        std::size_t heardInAll = 0;
        for (int round = 0; round < 3000; ++round) {
            auto content = seeds.at(round % seeds.size());
            for (int i = random.bounded(1, 6); i > 0; --i)
                content[random.bounded(content.size())] = static_cast<char>(random.generate());
            if (round % 5 == 0)
                content.truncate(random.bounded(content.size()));
            heardInAll += readAll(content).receptions.size();
        }
        QVERIFY(heardInAll > 3000); // most of it is still read
    }

    void manyConversationsAreForgottenInTime()
    {
        Pcap file;
        for (int i = 0; i < 30'000; ++i) {
            const std::string of = "10." + std::to_string(i >> 16) + "."
                                   + std::to_string(i >> 8 & 255) + "." + std::to_string(i & 255);
            file.add(tcp(true, 1, "no report", capture::tcpAck, of));
        }
        file.add(tcp(true, 1, samples::frame(1)));
        const auto read = readAll(file.octets());
        QCOMPARE(read.raws(), QByteArrayList{frame(1)});
        QCOMPARE(read.counts.otherConversations, 30'000U);
    }
};

QTEST_GUILESS_MAIN(TestPackets)
#include "test_packets.moc"
