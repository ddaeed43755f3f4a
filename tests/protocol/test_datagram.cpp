// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaryframes.h"

#include "core/protocol/decoder.h"
#include "core/protocol/framesplitter.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

const std::string text = "*GS16,359999046544250,101119010616,,COT:5#";
const std::string heartbeat = "*GS16,359999046544250#";
const std::string binary = binaryFrame(octets("16 00 01 47 6a cf 49 eb 7a"));
const std::string packet = octets("00 0a 08 00") + "     011070000570267";

/// The octets of a part, and what became of it: the name of the error, or how many reports.
using Parts = std::vector<std::pair<std::string, std::string>>;

Parts partsOf(std::string_view datagram)
{
    Parts parts;
    for (const DatagramPart &part : decodeDatagram(datagram)) {
        if (part.octets.data() < datagram.data()
            || part.octets.data() + part.octets.size() > datagram.data() + datagram.size()) {
            qFatal("a part is not in the datagram");
        }
        parts.emplace_back(part.octets, part.reports
                                            ? std::to_string(part.reports->size())
                                            : std::string(codeName(part.reports.error().code)));
    }
    return parts;
}

} // namespace

class TestDatagram final : public QObject
{
    Q_OBJECT

private slots:
    void findsParts_data();
    void findsParts();
    void partsDecodeAloneAsTheyDidTogether_data();
    void partsDecodeAloneAsTheyDidTogether();
    void refusesWhatIsTooLongAsOnePart();
};

void TestDatagram::findsParts_data()
{
    QTest::addColumn<std::string>("datagram");
    QTest::addColumn<Parts>("parts");
    const auto row = [](const char *name, const std::string &datagram, const Parts &parts) {
        QTest::addRow("%s", name) << datagram << parts;
    };
    const std::string incomplete(codeName(ErrorCode::FrameIncomplete));
    const std::string unrecognised(codeName(ErrorCode::FrameUnrecognised));
    const std::string header(codeName(ErrorCode::FrameHeaderMalformed));
    const std::string tooShort(codeName(ErrorCode::FrameTooShort));
    const std::string crc(codeName(ErrorCode::FrameCrcWrong));
    const std::string open = text.substr(0, text.size() - 1);

    row("nothing", "", {{"", std::string(codeName(ErrorCode::FrameEmpty))}});
    row("blanks", " \r\n", {{" \r\n", std::string(codeName(ErrorCode::FrameEmpty))}});
    row("text", text, {{text, "1"}});
    row("text without its end", open, {{open, "1"}});
    row("with a line end", open + "\r\n", {{open, "1"}});
    row("a blank may be a value's", open + " \r\n", {{open + ' ', "1"}});
    row("line ends around", "\r\n" + text + "\r\n" + heartbeat + "\r\n",
        {{text, "1"}, {heartbeat, "1"}});
    row("two texts without their ends", open + open, {{open, "1"}, {open, "1"}});
    row("binary", binary + binary, {{binary, "1"}, {binary, "1"}});
    row("all kinds", text + binary + heartbeat + packet,
        {{text, "1"}, {binary, "1"}, {heartbeat, "1"}, {packet, "1"}});
    row("text without its end before binary", open + binary, {{open, "1"}, {binary, "1"}});
    row("binary without its end", binary.substr(0, 9), {{binary.substr(0, 9), incomplete}});
    row("binary without its end before text", binary.substr(0, 9) + text,
        {{binary.substr(0, 9), incomplete}, {text, "1"}});
    std::string broken = binary;
    broken[5] = static_cast<char>(broken[5] ^ 1);
    row("broken binary", broken + binary, {{broken, crc}, {binary, "1"}});
    row("broken binary shares its end", broken + binary.substr(1), {{broken, crc}, {binary, "1"}});
    row("a short binary frame", octets("f8 16 01 f8"), {{octets("f8 16 01 f8"), tooShort}});
    row("delimiters", "\xF8\xF8", {{"\xF8\xF8", tooShort}});
    row("a delimiter", "\xF8", {{"\xF8", incomplete}});
    row("a packet", packet, {{packet, "1"}});
    row("a packet is the whole datagram", packet + text,
        {{packet + text, std::to_string(decodeFrame(packet + text).has_value())}});
    row("zeros after text", text + octets("0000"),
        {{text, "1"}, {octets("0000"), std::string(tooShort)}});
    row("noise", "hello", {{"hello", unrecognised}});
    row("noise around", " x " + text + "y\r\n" + binary + " z ",
        {{"x ", unrecognised},
         {text, "1"},
         {"y", unrecognised},
         {binary, "1"},
         {"z ", unrecognised}});
    row("noise that ends like a head", text + "x*G", {{text, "1"}, {"x*G", unrecognised}});
    row("noise that ends like a binary head", "x\xF8\x16", {{"x\xF8\x16", unrecognised}});
    row("text cut off", "*GS16,35" + text, {{"*GS16,35", header}, {text, "1"}});
}

void TestDatagram::findsParts()
{
    QFETCH(const std::string, datagram);
    QFETCH(const Parts, parts);
    const Parts got = partsOf(datagram);
    for (std::size_t i = 0; i < std::min(got.size(), parts.size()); ++i) {
        QCOMPARE(QByteArray::fromStdString(got[i].first).toPercentEncoding(),
                 QByteArray::fromStdString(parts[i].first).toPercentEncoding());
        QCOMPARE(got[i].second, parts[i].second);
    }
    QCOMPARE(got.size(), parts.size());
}

void TestDatagram::partsDecodeAloneAsTheyDidTogether_data()
{
    findsParts_data();
}

void TestDatagram::partsDecodeAloneAsTheyDidTogether()
{
    // Who keeps only the parts can decode them again.
    QFETCH(const std::string, datagram);
    for (const DatagramPart &part : decodeDatagram(datagram)) {
        const auto again = decodeDatagram(part.octets);
        QCOMPARE(again.size(), 1u);
        QCOMPARE(again.front().octets, part.octets);
        QVERIFY(again.front().reports == part.reports);
    }
}

void TestDatagram::refusesWhatIsTooLongAsOnePart()
{
    for (const std::string &head :
         {std::string("*GS16,359999046544250,TAG:"), std::string("x"), octets("f8 16 01 01")}) {
        const std::string datagram = head + std::string(maxFrameSize, 'x');
        const auto parts = decodeDatagram(datagram);
        QCOMPARE(parts.size(), 1u);
        QCOMPARE(parts.front().octets.size(), datagram.size());
        QCOMPARE(parts.front().reports.error().code, ErrorCode::FrameOversized);
    }
}

QTEST_APPLESS_MAIN(TestDatagram)
#include "test_datagram.moc"
