// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"

#include "core/model/imei.h"
#include "core/protocol/commandlanguage.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafetext.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace std::string_view_literals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

constexpr int runs = 20000;
constexpr std::uint64_t seed = 76007600;

/// Changes octets as a bad line, a cut or an ill-willed peer would.
class Mutator
{
public:
    explicit Mutator(const std::vector<std::string> &seeds)
        : m_random(seed)
        , m_seeds(seeds)
    {
    }

    std::string next()
    {
        std::string octets = pick();
        for (std::size_t left = 1 + below(6); left > 0; --left)
            mutate(octets);
        return octets;
    }

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

private:
    const std::string &pick() { return m_seeds[below(m_seeds.size())]; }

    void mutate(std::string &octets)
    {
        constexpr std::string_view telling = "*GS#$,:;.-+0123456789AFNSEWVL\0\x1b\xf8\xff\r\n e"sv;
        const std::size_t at = below(octets.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(octets.size() - at, 40) + 1);
        switch (below(7)) {
        case 0: // flip a bit
            if (at < octets.size())
                octets[at] = static_cast<char>(octets[at] ^ (1 << below(8)));
            break;
        case 1: // change an octet into one that means something
            if (at < octets.size())
                octets[at] = telling[below(telling.size())];
            break;
        case 2: // insert one
            octets.insert(at, 1 + below(3), telling[below(telling.size())]);
            break;
        case 3: // lose some
            octets.erase(at, length);
            break;
        case 4: // twice the same
            octets.insert(at, std::string(octets, at, length));
            break;
        case 5: // cut off
            octets.resize(at);
            break;
        default: { // splice another message in
            const std::string &other = pick();
            const std::size_t from = below(other.size() + 1);
            octets.insert(at, other, from, 60);
            break;
        }
        }
    }

    std::mt19937_64 m_random;
    const std::vector<std::string> &m_seeds;
};

/// What holds for every report, however broken the octets were.
bool isSane(const sp7600::Report &report)
{
    if (report.version.size() != 2 || !isImei(report.imei))
        return false;
    if (!report.gps)
        return true;
    const GpsInfo &gps = *report.gps;
    if (gps.latitude.has_value() != gps.longitude.has_value())
        return false;
    if (gps.latitude && (!(std::abs(*gps.latitude) <= 90) || !(std::abs(*gps.longitude) <= 180)))
        return false;
    return gps.valid == (gps.fix == 'A' && gps.latitude.has_value());
}

} // namespace

class TestMutations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void brokenMessagesNeitherCrashNorHangNorLie();
    void brokenStreamsGiveTheSameFramesHoweverTheyAreSplit();
    void brokenLinesAndTemplatesAreHarmless();

private:
    std::vector<std::string> m_seeds;
};

void TestMutations::initTestCase()
{
    for (const CorpusItem &item : ownCorpus())
        m_seeds.push_back(item.octets);
    for (const CorpusItem &item : sharedCorpus().value_or(std::vector<CorpusItem>())) {
        if (item.isText && item.octets.size() < 4000)
            m_seeds.push_back(item.octets);
    }
}

void TestMutations::brokenMessagesNeitherCrashNorHangNorLie()
{
    Mutator mutator(m_seeds);
    int good = 0;
    int refused = 0;
    QElapsedTimer timer;
    timer.start();
    for (int run = 0; run < runs; ++run) {
        const std::string octets = mutator.next();
        const auto parts = decodeDatagram(octets);
        QVERIFY(!parts.empty());
        for (const DatagramPart &part : parts) {
            if (!part.reports) {
                ++refused;
                QVERIFY(part.reports.error().offset.value_or(0) <= part.octets.size());
                continue;
            }
            QVERIFY(!part.reports->empty());
            for (const sp7600::Report &report : *part.reports) {
                ++good;
                QVERIFY2(isSane(report), octets.c_str());
            }
            // Whatever was understood can be said again, and is understood the same.
            const std::string again = encodeGosafeText(*part.reports);
            const auto decoded = decodeGosafeText(again);
            QVERIFY2(decoded.has_value(), again.c_str());
            QCOMPARE(encodeGosafeText(*decoded), again);
        }
    }
    qInfo("%d mutations: %d reports, %d parts refused, %lld ms", runs, good, refused,
          static_cast<long long>(timer.elapsed()));
    QVERIFY(good > runs / 4);
    QVERIFY(refused > runs / 20);
}

void TestMutations::brokenStreamsGiveTheSameFramesHoweverTheyAreSplit()
{
    Mutator mutator(m_seeds);
    for (int run = 0; run < runs / 20; ++run) {
        std::string stream;
        for (int i = 0; i < 4; ++i)
            stream += mutator.next();
        const auto split = [&](auto pieceSize) {
            FrameSplitter splitter(500);
            std::vector<std::string> frames;
            for (std::size_t i = 0; i < stream.size();) {
                const std::size_t size = pieceSize();
                splitter.append(std::string_view(stream).substr(i, size));
                i += size;
                while (const auto frame = splitter.next())
                    frames.emplace_back(*frame);
            }
            frames.emplace_back(splitter.rest());
            frames.push_back(std::to_string(splitter.garbageOctets()));
            frames.push_back(std::to_string(splitter.oversizedFrames()));
            return frames;
        };
        const auto whole = split([&] { return stream.size(); });
        QCOMPARE(split([] { return std::size_t(1); }), whole);
        QCOMPARE(split([&] { return 1 + mutator.below(50); }), whole);
    }
}

void TestMutations::brokenLinesAndTemplatesAreHarmless()
{
    const std::vector<std::string> seeds = {
        "G79W V1.06",     "SIP: 203.0.113.9;8888",  "PRQ",        "APN: {apn};{user};{password}",
        "{{x}} {y}: {z}", "*GS16,359999046544250#", "a\r\nb\rc\n"};
    Mutator mutator(seeds);
    for (int run = 0; run < runs / 4; ++run) {
        const std::string pattern = mutator.next();
        const std::string text = mutator.next();
        const Line line = classifyLine(text);
        QVERIFY(line.text.size() <= text.size());
        QCOMPARE(line.kind == LineKind::Word, !line.word.empty());
        LineSplitter splitter(16);
        splitter.append(text);
        while (const auto cut = splitter.next())
            QVERIFY(!cut->empty() && cut->size() <= 16);
        const auto parsed = Template::parse(pattern);
        if (!parsed) {
            QVERIFY(parsed.error().offset.value_or(pattern.size()) < pattern.size());
            continue;
        }
        if (const auto matched = parsed->match(text))
            QCOMPARE(matched->size(), parsed->slotNames().size());
    }
}

QTEST_APPLESS_MAIN(TestMutations)
#include "test_mutations.moc"
