// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocationcount.h"

#include "core/protocol/decoder.h"

#include <QTest>

#include <string>
#include <vector>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

const std::string unit = ",359999046544250,";

/// Messages of every layout, good and bad, long and short.
std::vector<std::string> messages()
{
    const std::string text = "*GS16" + unit;
    const std::string full =
        "101112010616,1C,SYS:Smart Track with a long name;V1.06;V1.0.2,"
        "GPS:A;9;N31.935942;W35.867092;10.5;345;-92;1.03;1.59,"
        "GSM:1;3;416;3;A8C;368B;-78;310;410;a7db;385c1f0;,COT:75242;12345-08-17,"
        "ADC:13.22;;0.08,DTT:2700e;e1;0123456789abcdef0123456789abcd;0;10000000;3,"
        "IWD:0;1;9f00000655705d28;22.5;1;0;0000a1b2c3d4,ETD:a text beyond any small buffer;90,"
        "OBD:04410C0B4614490201314847434D38323633334130303433353207430133042000000003"
        "7F011206412090150011,FUL:472;473,TAG:0102030405060708090A0B0C,"
        "XYZ:some text that is long enough to need memory";
    return {text + full + '#',
            "*GS02" + unit
                + "GPS:064336;2;N1.5;E103.5;7;187;1.10;210812,STT:200;0,MGR:60,ADC:0;12.1;2;4.3,"
                  "GFS:0FFFFFFF0FFFFFFF0FFFFFFF;0FFFFFFF,OBD:410C0C3C410D01,FUL:47226696#",
            "*GS02" + unit + "CLL:064940150411;460;0;10033;17262#",
            text + full + '$' + full + "$???$" + full + '#',
            "*GS16,359999046544250",
            text + "RST,with a long answer that needs memory#",
            text
                + "101112310616,GG,GPS:Q;9;N31.9;E35.8,COT:x,IWD:0;1;ad031652643fff28,OBD:0441X,"
                  "OBD:3041,A,B,C,D,GSM:1;3;416;3;A8C#"};
}

} // namespace

/// Decoding into what was used before asks for no memory.
class TestAllocations final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsAskedFor();
    void aUsedDecoderAsksForNothing_data();
    void aUsedDecoderAsksForNothing();
    void aUsedDecoderAsksForNothingOfMessagesInTurn();
};

void TestAllocations::countsWhatIsAskedFor()
{
    const std::uint64_t before = allocationCount();
    const std::vector<int> some(100);
    QCOMPARE(allocationCount() - before, some.empty() ? 0u : 1u);
}

void TestAllocations::aUsedDecoderAsksForNothing_data()
{
    QTest::addColumn<std::string>("message");
    for (const std::string &message : messages())
        QTest::addRow("%.40s", message.c_str()) << message;
}

void TestAllocations::aUsedDecoderAsksForNothing()
{
    QFETCH(std::string, message);
    Decoder decoder;
    ReportList reports;
    FieldMap map;
    QVERIFY(decoder.decode(message, reports));
    QVERIFY(decoder.decode(message, reports, &map));
    const ReportList first = reports;
    const std::uint64_t before = allocationCount();
    const bool isDecoded = decoder.decode(message, reports).has_value();
    const bool isTraced = decoder.decode(message, reports, &map).has_value();
    QCOMPARE(allocationCount() - before, 0u);
    QVERIFY(isDecoded && isTraced);
    QVERIFY(reports == first);
}

void TestAllocations::aUsedDecoderAsksForNothingOfMessagesInTurn()
{
    const std::vector<std::string> all = messages();
    Decoder decoder;
    ReportList reports;
    const auto decodeAll = [&] {
        bool done = true;
        for (const std::string &message : all)
            done = decoder.decode(message, reports).has_value() && done;
        return done;
    };
    QVERIFY(decodeAll());
    const std::uint64_t before = allocationCount();
    const bool done = decodeAll();
    QCOMPARE(allocationCount() - before, 0u);
    QVERIFY(done);
}

QTEST_APPLESS_MAIN(TestAllocations)
#include "test_allocations.moc"
