// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <random>
#include <string_view>
#include <utility>

namespace
{

constexpr std::size_t poolSize = 256;
constexpr std::string_view unit = ",359999046544250,";

/// Decimal digits, at least @p width of them.
std::string number(unsigned value, std::size_t width = 1)
{
    std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// Hexadecimal digits, at least @p width of them.
std::string hex(unsigned value, std::size_t width = 1)
{
    constexpr std::string_view characters = "0123456789ABCDEF";
    std::string digits;
    for (; value != 0 || digits.size() < width; value /= 16)
        digits.insert(digits.begin(), characters[value % 16]);
    return digits;
}

/// Chooses the values of a message.
class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    bool chance(unsigned percent) { return below(100) < percent; }

    std::string clock()
    {
        return number(below(24), 2) + number(below(60), 2) + number(below(60), 2);
    }
    std::string date()
    {
        return number(1 + below(28), 2) + number(1 + below(12), 2) + number(10 + below(16), 2);
    }
    /// `12.34`: a whole part below @p limit.
    std::string hundredths(unsigned limit)
    {
        return number(below(limit)) + '.' + number(below(100), 2);
    }
    std::string coordinates()
    {
        return std::string(1, "NS"[below(2)]) + number(below(60)) + '.' + number(below(1000000), 6)
               + ';' + "EW"[below(2)] + number(below(180)) + '.' + number(below(1000000), 6);
    }
    std::string motion()
    {
        return chance(50) ? number(1 + below(140)) + ';' + number(below(360)) : "0;0";
    }
    std::string gps()
    {
        std::string text = "GPS:" + std::string(1, "AAAAV"[below(5)]) + ';' + number(3 + below(12))
                           + ';' + coordinates() + ';' + motion() + ';' + number(below(2500)) + ';'
                           + hundredths(4);
        if (chance(60))
            text += ';' + hundredths(4);
        return text;
    }
    std::string cell()
    {
        return ";416;" + number(1 + below(4)) + ';' + hex(below(0x10000)) + ';'
               + hex(below(0x1000000)) + ";-" + number(50 + below(60));
    }
    std::string cells(unsigned count)
    {
        std::string text = "GSM:";
        text += chance(70) ? number(1 + 4 * below(2)) + ';' + number(below(5)) : ";";
        while (count-- > 0)
            text += cell();
        return text;
    }
    std::string counters()
    {
        std::string text = "COT:" + number(below(chance(50) ? 1000000 : 1000000000));
        if (chance(40))
            text += ';' + number(below(5000)) + '-' + number(below(60)) + '-' + number(below(60));
        return text;
    }
    std::string analogue()
    {
        std::string text = "ADC:" + hundredths(15) + ';' + hundredths(5);
        if (chance(20))
            text += ";0.0" + number(below(10));
        return text;
    }
    std::string status(bool isEvent)
    {
        return "DTT:" + hex(below(0x40000)) + ';' + (chance(50) ? "E1" : "") + ";0;0;"
               + hex(isEvent ? 1U << below(30) : 0) + ';' + number(isEvent ? 0 : 1 + 2 * below(2));
    }
    std::string sensor()
    {
        return "IWD:0;1;9f" + hex(below(0x7FFFFFFF), 14) + ';' + number(below(40)) + '.'
               + number(below(10));
    }
    /// One response of a vehicle, with its length.
    std::string answer()
    {
        // The polling lists of real units hold about these PIDs, in some order.
        constexpr std::array<std::pair<unsigned, unsigned>, 14> pids = {{{0x0C, 2},
                                                                         {0x0D, 1},
                                                                         {0x05, 1},
                                                                         {0x11, 1},
                                                                         {0x04, 1},
                                                                         {0x0B, 1},
                                                                         {0x10, 2},
                                                                         {0x2F, 1},
                                                                         {0x31, 2},
                                                                         {0x21, 2},
                                                                         {0x46, 1},
                                                                         {0x0F, 1},
                                                                         {0x1C, 1},
                                                                         {0x03, 2}}};
        if (chance(6))
            return "037F0112";
        const auto [pid, octets] = pids[below(pids.size())];
        std::string text = hex(2 + octets, 2) + "41" + hex(pid, 2);
        for (unsigned i = 0; i < octets; ++i)
            text += hex(below(256), 2);
        return text;
    }
    std::string obd()
    {
        std::string text = "OBD:";
        for (unsigned count = 6 + below(10); count > 0; --count)
            text += answer();
        return text;
    }
    std::string record(bool withObd)
    {
        const bool isEvent = chance(15);
        std::string text = clock() + date() + ',';
        if (isEvent)
            text += hex(below(256), 2);
        if (chance(50))
            text += ",SYS:G79W;V1." + number(below(30), 2) + ";V1.0.2";
        text += ',' + gps() + ',' + cells(1 + below(5)) + ',' + counters() + ',' + analogue() + ','
                + status(isEvent);
        if (chance(10))
            text += ',' + sensor();
        if (withObd)
            text += ',' + obd();
        if (chance(10))
            text += ",FUL:" + number(below(100000000));
        return text;
    }
    std::string legacyRecord()
    {
        std::string text = "GPS:" + clock() + ";A;" + coordinates() + ';' + motion() + ';' + date()
                           + ",STT:" + hex(below(0x1000)) + ";0,MGR:" + number(below(1000000));
        if (chance(50))
            text += ",ADC:0;" + hundredths(15) + ";1;" + hundredths(40) + ";2;" + hundredths(5);
        return text;
    }

private:
    std::mt19937 m_random;
};

std::string textFrame(const std::string &records)
{
    return "*GS16" + std::string(unit) + records + '#';
}

std::string fromHex(std::string_view digits)
{
    std::string octets;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        octets += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
    return octets;
}

MessagePool repeated(std::initializer_list<std::string_view> hexMessages)
{
    MessagePool pool;
    while (pool.frames.size() < poolSize) {
        for (const std::string_view message : hexMessages)
            pool.add(fromHex(message));
    }
    return pool;
}

template <typename Make>
MessagePool filled(unsigned seed, Make make)
{
    Maker maker(seed);
    MessagePool pool;
    while (pool.frames.size() < poolSize)
        pool.add(make(maker));
    return pool;
}

/// Frames of `head`, then as many of @p part as fit, then `#`.
template <typename Make>
std::string grown(std::size_t size, std::string frame, Make make)
{
    for (std::string part = make(); frame.size() + part.size() < size; part = make())
        frame += part;
    return frame + '#';
}

const std::string recordHead = "*GS16" + std::string(unit) + "101112010616,,";

} // namespace

MessagePool plainTexts()
{
    return filled(1, [](Maker &maker) { return textFrame(maker.record(false)); });
}

MessagePool obdTexts()
{
    return filled(2, [](Maker &maker) { return textFrame(maker.record(true)); });
}

MessagePool textBatches()
{
    return filled(3, [](Maker &maker) {
        std::string records = maker.record(maker.chance(50));
        for (int more = 4; more > 0; --more)
            records += '$' + maker.record(maker.chance(50));
        return textFrame(records);
    });
}

MessagePool legacyTexts()
{
    return filled(
        4, [](Maker &maker) { return "*GS02" + std::string(unit) + maker.legacyRecord() + '#'; });
}

MessagePool binaries()
{
    return repeated({
        "f8160101476acf49eb7a1e19faa5003a15007f49012884a0fa1758e7002a00bb08c000500078070312d687121e"
        "11040342120d0a0302700611e141005103be99f8",
        "f8160101476acf49eb7a1e1aa41700bb14065350373630301556312e31302656312e302e3215007f49ff482fda"
        "fb686b9700210008009a005a008209040197aed01301518104037612090a0302700211e1410051011904410c12"
        "2003410d0f03411c0103410547037f0112034111000f01f8",
        "f8164101476acf49eb7a2e82f51313003b14065350373630301556312e31302656312e302e3215007f49019bfc"
        "c0fc202dc000000000000c006e005f04010711030404f612060a02400411c642100051000f4cf8",
        "f8160501476acf49eb7a004f0121b357ff00ba15007f4901e74dc6022349d4000a015903990067009f0703025d"
        "fd12109204033b120d0a030200021101410051011904410c122003410d0f03411c0103410547037f0112034111"
        "009aa0f8",
    });
}

MessagePool apiAscii()
{
    return repeated({
        "007200040200202020202020202020382020202020202033353939393930343635343432353020313320244750"
        "524d432c3232343833392e30302c412c313932352e39353634382c4e2c30393930372e39393235342c572c3132"
        "2e332c3138372e302c3139303731342c2c2c412a37330d0a",
        "007b00040200202020202020202031362020202020202033353939393930343635343432353020313320244750"
        "524d432c3035333731302e30302c412c313135362e32383733392c532c30373730322e38323331382c572c302e"
        "3030302c302e302c3036313231352c2c2c412a3536202020302020343334360d0a",
        "007e00040200202020202020202031302020202020202033353939393930343635343432353020313320244750"
        "524d432c3136313234382e30302c412c333433322e36393231312c4e2c30333332322e37343338392c452c3438"
        "2e322c382e352c3232303831342c2c2c412a363220393120313232333320303033320d0a",
    });
}

MessagePool apiBinaries()
{
    return repeated({
        "005300050210041071ffbe00000008202020202020203335393939393034363534343235300031307000000d13"
        "070e010125e0adfa18290a00e2074e1630270008c009000030390197aed00e0713163027004d",
        "005300050210041071ffbe00000008202020202020203335393939393034363534343235300031307000000713"
        "070e01ff48784ffb68ae73000000001630270008c009000030390197aed00e0713163027004d",
        "005300050210041071ffbe00000008202020202020203335393939393034363534343235300031307000000413"
        "070e0101e1975d021dfeff01fe00551630270008c009000030390197aed00e0713163027004d",
    });
}

MessagePool mixed()
{
    const std::array pools = {plainTexts(), obdTexts(), textBatches(),
                              binaries(),   apiAscii(), apiBinaries()};
    MessagePool pool;
    for (std::size_t i = 0; i < poolSize; ++i) {
        const auto &frames = pools[i % pools.size()].frames;
        pool.add(frames[i % frames.size()]);
    }
    return pool;
}

std::string longBatch(std::size_t size)
{
    Maker maker(5);
    return grown(size, "*GS16" + std::string(unit) + maker.record(false),
                 [&] { return '$' + maker.record(maker.chance(50)); });
}

std::string longObd(std::size_t size)
{
    Maker maker(6);
    return grown(size, recordHead + "OBD:", [&] { return maker.answer(); });
}

std::string longUnknownFragment(std::size_t size)
{
    return grown(size, recordHead + "XYZ:", [] { return std::string("0123456789ABCDEF"); });
}

std::string manyCells(std::size_t size)
{
    Maker maker(7);
    return grown(size, recordHead + "GSM:1;4", [&] { return maker.cell(); });
}
