// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"

#include "core/protocol/commandlanguage.h"
#include "core/protocol/decoder.h"
#include "core/protocol/framing.h"
#include "core/protocol/obd.h"
#include "tests/fuzz/checks.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

constexpr int runs = 3000;
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
        // Strict dialects refuse most of what was changed more than once.
        for (std::size_t left = below(2) == 0 ? 1 : 1 + below(6); left > 0; --left)
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

QString hex(std::string_view octets)
{
    const auto size = static_cast<qsizetype>(octets.size());
    return QString::fromLatin1(QByteArray::fromRawData(octets.data(), size).toHex());
}

constexpr std::size_t maskSize = 4;

std::string maskOctets(std::uint32_t mask)
{
    std::string octets;
    for (int shift = 24; shift >= 0; shift -= 8)
        octets += static_cast<char>(mask >> shift & 0xFFU);
    return octets;
}

/// What stands between the delimiters of a binary frame, without CRC and escapes.
std::string inside(std::string_view frame)
{
    std::string body;
    frame.remove_prefix(1);
    unescape(
        frame.substr(0, frame.find(binaryDelimiter)),
        [&body](std::string_view part) { body += part; }, [&body](char octet) { body += octet; });
    body.resize(body.size() - std::min<std::size_t>(body.size(), 2));
    return body;
}

/// The message, in the form that each check takes: as tests/fuzz/make_seeds.py does it.
void addSeeds(const CorpusItem &item, std::map<std::string_view, std::vector<std::string>> &seeds)
{
    const std::string &octets = *item.octets;
    seeds["splitter"].push_back(octets);
    seeds["detection"].push_back(octets);
    if (octets.starts_with(frameHead))
        seeds["gosafetext"].push_back(octets);
    else if (octets.starts_with(binaryDelimiter))
        seeds["gosafebinary"].push_back(inside(octets));
    else if (octets.starts_with('\0'))
        seeds["skypatrol"].push_back(maskOctets(item.options.mask.value_or(0x1FFFFFFE)) + octets);
    if (item.options.channel == Channel::Sms || item.options.channel == Channel::Serial)
        seeds["replies"].push_back(octets);
    static const QRegularExpression obd(u"OBD:((?:[0-9A-Fa-f]{2})+)"_s);
    for (const QRegularExpressionMatch &match : obd.globalMatch(QString::fromLatin1(octets)))
        seeds["obd"].push_back(QByteArray::fromHex(match.captured(1).toLatin1()).toStdString());
}

/// Whether the input of a check holds something to be understood.
bool isTaken(std::string_view check, std::string_view input)
{
    if (check == "obd") {
        ObdInfo obd;
        obd.octets.assign(input.begin(), input.end());
        WarningList warnings;
        decodeObd(obd, warnings);
        return warnings.empty();
    }
    if (check == "splitter")
        return decodeDatagram(input).size() == 1;
    if (check == "gosafebinary")
        return decodeFrame(fuzz::sealed(input)).has_value();
    if (check == "skypatrol")
        input.remove_prefix(std::min(input.size(), maskSize));
    if (check == "replies")
        return decodeFrame(input, {.channel = Channel::Serial}).has_value();
    return decodeFrame(input, {.channel = Channel::Datagram}).has_value();
}

} // namespace

Q_DECLARE_METATYPE(fuzz::Check)

class TestMutations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingBreaksTheDecoder_data();
    void nothingBreaksTheDecoder();
    void whatOnceBrokeItDoesSoNoMore_data();
    void whatOnceBrokeItDoesSoNoMore();
    void brokenLinesAndTemplatesAreHarmless();

private:
    std::map<std::string_view, std::vector<std::string>> m_seeds; ///< By the name of the check.
};

void TestMutations::initTestCase()
{
    std::vector<CorpusItem> items = ownCorpus();
    std::ranges::move(sharedCorpus().value_or(std::vector<CorpusItem>()),
                      std::back_inserter(items));
    for (const CorpusItem &item : items) {
        if (item.octets && item.octets->size() < 4000)
            addSeeds(item, m_seeds);
    }
}

void TestMutations::nothingBreaksTheDecoder_data()
{
    QTest::addColumn<fuzz::Check>("check");
    for (const fuzz::Check &check : fuzz::checks())
        QTest::newRow(std::string(check.name).c_str()) << check;
}

void TestMutations::nothingBreaksTheDecoder()
{
    QFETCH(fuzz::Check, check);
    QVERIFY(m_seeds[check.name].size() > 3);
    Mutator mutator(m_seeds[check.name]);
    int taken = 0;
    for (int run = 0; run < runs; ++run) {
        const std::string input = mutator.next();
        const std::string problem = check.problemOf(input);
        QVERIFY2(problem.empty(),
                 qPrintable(QString::fromStdString(problem) + u": "_s + hex(input)));
        taken += isTaken(check.name, input) ? 1 : 0;
    }
    // Neither is all of it refused at the door, nor does all of it pass.
    QVERIFY2(taken > runs / 20 && taken < runs - runs / 20, qPrintable(QString::number(taken)));
}

void TestMutations::whatOnceBrokeItDoesSoNoMore_data()
{
    QTest::addColumn<fuzz::Check>("check");
    QTest::addColumn<QByteArray>("input");
    for (const fuzz::Check &check : fuzz::checks()) {
        const QString name = QString::fromStdString(std::string(check.name));
        QTest::newRow(qPrintable(name)) << check << QByteArray();
        const QDir folder(u"" SP7600_SOURCE_DIR "/tests/corpus/fuzz/"_s + name);
        for (const QFileInfo &entry : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(entry.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(entry.filePath()));
            QTest::newRow(qPrintable(name + u' ' + entry.fileName())) << check << file.readAll();
        }
    }
}

void TestMutations::whatOnceBrokeItDoesSoNoMore()
{
    QFETCH(fuzz::Check, check);
    QFETCH(QByteArray, input);
    QCOMPARE(check.problemOf(input.toStdString()), std::string());
}

void TestMutations::brokenLinesAndTemplatesAreHarmless()
{
    const std::vector<std::string> seeds = {
        "G79W V1.06",     "SIP: 203.0.113.9;8888",  "PRQ",        "APN: {apn};{user};{password}",
        "{{x}} {y}: {z}", "*GS16,359999046544250#", "a\r\nb\rc\n"};
    Mutator mutator(seeds);
    for (int run = 0; run < runs; ++run) {
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
