// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/commandhandler.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

/// A unit without a line.
struct Bench {
    explicit Bench(VirtualTrackerOptions wanted)
        : options(std::move(wanted))
    {
    }

    Reaction react(const char *line) { return handler.react({.text = line}); }
    QByteArray ask(const char *line) { return react(line).octets; }

    VirtualTrackerOptions options;
    TrackerMemory memory{options.initialSettings, {}};
    TrackerMemory replacement{options.initialSettings, {}};
    QStringList log;
    int written = 0;
    CommandHandler handler{options,
                           {.memory = memory,
                            .replacement = replacement,
                            .status = [] { return UnitStatus(); },
                            .reportFrame = [] { return QByteArray("*GS16,report#"); },
                            .written = [this](const ConnectionSettings &) { ++written; },
                            .log = [this](const QString &line) { log.append(line); }}};
};

VirtualTrackerOptions usualOptions()
{
    VirtualTrackerOptions options;
    options.initialSettings = factorySettings();
    return options;
}

VirtualTrackerOptions withFault(FaultKind kind, std::size_t command)
{
    auto options = usualOptions();
    CommandFault fault;
    fault.kind = kind;
    fault.command = command;
    options.faults.commands = {fault};
    return options;
}

auto healthyOf(const std::vector<std::optional<FaultKind>> &kinds)
{
    return std::ranges::count_if(kinds, [](const auto &kind) { return !kind; });
}

QByteArray reply(const QByteArray &second)
{
    return "SP7600 V1.10\r\n" + second + "\r\n";
}

} // namespace

class CommandHandlerTest : public QObject
{
    Q_OBJECT

private slots:
    void faultNamesAreUniqueAndReadBack();
    void faultsHitOneCommandOrAWord();
    void randomFaultsAreTheSameForTheSameSeed();
    void noReply();
    void lateReply();
    void cutReply();
    void garbledOctet();
    void duplicatedReply();
    void refused();
    void wrongValue_data();
    void wrongValue();
    void ignored();
    void disconnects_data();
    void disconnects();
    void restartInsteadOfTheCommand();
    void replacedFromThenOn();
    void lineEnds_data();
    void lineEnds();
    void promptFollowsEveryReply();
    void nulOctetsAndBrokenLines();
    void restartForgetsWhatWasNotSaved();
    void bannerIsAnOption();
    void garbageCarriesNothingOut();
};

void CommandHandlerTest::faultNamesAreUniqueAndReadBack()
{
    std::set<std::string_view> names;
    for (const auto kind : allFaultKinds) {
        names.insert(faultName(kind));
        QCOMPARE(faultFromName(faultName(kind)), std::optional(kind));
    }
    QCOMPARE(names.size(), allFaultKinds.size());
    QVERIFY(!faultFromName("no-such").has_value());
}

void CommandHandlerTest::faultsHitOneCommandOrAWord()
{
    SerialFaults faults;
    CommandFault second;
    second.kind = FaultKind::CutReply;
    second.command = 2;
    CommandFault everyVep;
    everyVep.kind = FaultKind::NoReply;
    everyVep.word = "vep";
    faults.commands = {second, everyVep};
    FaultPlan plan(faults);
    const auto kindAt = [&plan](std::string_view word) {
        const auto fault = plan.next(word);
        return fault ? std::optional(fault->kind) : std::nullopt;
    };
    QVERIFY(!kindAt("VID").has_value());
    QCOMPARE(kindAt("VEP"), std::optional(FaultKind::CutReply));
    QCOMPARE(kindAt("VEP"), std::optional(FaultKind::NoReply));
    QVERIFY(!kindAt("VID").has_value());
    QCOMPARE(kindAt("VEP"), std::optional(FaultKind::NoReply));
    QCOMPARE(plan.commands(), 5U);
}

void CommandHandlerTest::randomFaultsAreTheSameForTheSameSeed()
{
    const auto kinds = [](std::uint32_t seed, double rate) {
        SerialFaults faults;
        faults.random = {.seed = seed, .rate = rate};
        FaultPlan plan(faults);
        std::vector<std::optional<FaultKind>> result;
        for (int i = 0; i < 1000; ++i) {
            const auto fault = plan.next("VID");
            result.push_back(fault ? std::optional(fault->kind) : std::nullopt);
        }
        return result;
    };
    QVERIFY(kinds(7, 0.2) == kinds(7, 0.2));
    QVERIFY(kinds(7, 0.2) != kinds(8, 0.2));
    const auto some = kinds(7, 0.2);
    const auto none = healthyOf(some);
    QVERIFY2(none > 740 && none < 860, QByteArray::number(static_cast<int>(none)).constData());
    std::set<FaultKind> seen;
    for (const auto &kind : kinds(7, 1.0)) {
        QVERIFY(kind.has_value());
        seen.insert(*kind);
    }
    QCOMPARE(seen.size(), allFaultKinds.size() - 1);
    QVERIFY(!seen.contains(FaultKind::Replaced));
    QCOMPARE(healthyOf(kinds(7, 0.0)), 1000);
}

void CommandHandlerTest::noReply()
{
    Bench bench(withFault(FaultKind::NoReply, 1));
    const auto reaction = bench.react("1234,VRI;60");
    QCOMPARE(reaction.octets, QByteArray());
    QCOMPARE(reaction.aftermath, Aftermath::None);
    QCOMPARE(bench.memory.settings().value(SettingId::ReportInterval), "60");
    QCOMPARE(bench.ask("1234,VRI"), reply("VRI: 60"));
    QVERIFY(bench.log.contains(u"serial: fault no-reply at command 1"_s));
}

void CommandHandlerTest::lateReply()
{
    auto options = withFault(FaultKind::LateReply, 1);
    options.faults.commands.front().lateness = 700ms;
    Bench bench(options);
    const auto reaction = bench.react("1234,VRI");
    QCOMPARE(reaction.delay, 720ms);
    QCOMPARE(reaction.octets, reply("VRI: 10"));
    QCOMPARE(bench.react("1234,VRI").delay, 20ms);
}

void CommandHandlerTest::cutReply()
{
    Bench bench(withFault(FaultKind::CutReply, 1));
    const auto whole = reply("VRI: 60");
    const auto octets = bench.ask("1234,VRI;60");
    QVERIFY(!octets.isEmpty() && octets.size() < whole.size());
    QVERIFY(whole.startsWith(octets));
    QCOMPARE(bench.memory.settings().value(SettingId::ReportInterval), "60");
}

void CommandHandlerTest::garbledOctet()
{
    Bench bench(withFault(FaultKind::GarbledOctet, 1));
    const auto whole = reply("VEP: 127.0.0.1;9");
    const auto octets = bench.ask("1234,VEP");
    QCOMPARE(octets.size(), whole.size());
    int different = 0;
    for (qsizetype i = 0; i < whole.size(); ++i)
        different += octets[i] != whole[i] ? 1 : 0;
    QCOMPARE(different, 1);
    QVERIFY(octets.startsWith("SP7600 V1.10\r\nVEP: "));
    QCOMPARE(bench.ask("1234,VEP"), whole);
}

void CommandHandlerTest::duplicatedReply()
{
    Bench bench(withFault(FaultKind::DuplicatedReply, 1));
    QCOMPARE(bench.ask("1234,VRI"), reply("VRI: 10") + reply("VRI: 10"));
}

void CommandHandlerTest::refused()
{
    Bench bench(withFault(FaultKind::Refused, 1));
    QCOMPARE(bench.ask("1234,VRI;60"), reply("VRI: ERROR;3"));
    QVERIFY(bench.memory.settings() == factorySettings());
    QCOMPARE(bench.written, 0);
}

void CommandHandlerTest::wrongValue_data()
{
    QTest::addColumn<bool>("truncated");
    QTest::addColumn<QByteArray>("write");
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *name, bool truncated, const char *write, const char *echo,
                        const char *stored) {
        QTest::newRow(name) << truncated << QByteArray(write) << QByteArray(echo)
                            << QByteArray(stored);
    };
    row("host", false, "VEP;d.plaspy.com;8888", "VEP: d.plaspy.com;8888", "VEP: d.plaspy.con;8888");
    row("host, truncated", true, "VEP;d.plaspy.com;8888", "VEP: d.plaspy.com;8888",
        "VEP: d.plaspy.co;8888");
    row("transport", false, "VTR;UDP", "VTR: UDP", "VTR: TCP");
    row("transport, truncated", true, "VTR;UDP", "VTR: UDP", "VTR: TCP");
    row("APN", false, "VAP;internet;u", "VAP: internet;u", "VAP: interneu;u");
    row("no APN", false, "VAP;;u", "VAP: ;u", "VAP: 1;u");
    row("interval", false, "VRI;60", "VRI: 60", "VRI: 61");
    row("interval, truncated", true, "VRI;60", "VRI: 60", "VRI: 6");
    row("time zone", false, "VTZ;-180", "VTZ: -180", "VTZ: 0");
    row("format", false, "VFM;1", "VFM: 1", "VFM: 0");
    row("second server, truncated", true, "VE2;b.example;81;UDP", "VE2: b.example;81;UDP",
        "VE2: b.exampl;81;UDP");
}

void CommandHandlerTest::wrongValue()
{
    QFETCH(bool, truncated);
    QFETCH(QByteArray, write);
    QFETCH(QByteArray, echo);
    QFETCH(QByteArray, stored);
    const auto kind = truncated ? FaultKind::TruncatedValue : FaultKind::WrongValue;
    const auto read = "1234," + write.left(3);
    {
        Bench bench(withFault(kind, 1));
        QCOMPARE(bench.ask(("1234," + write).constData()), reply(echo));
        QCOMPARE(bench.ask(read.constData()), reply(stored));
    }
    // At a read it tells something else, once.
    Bench bench(withFault(kind, 2));
    bench.react(("1234," + write).constData());
    const auto held = bench.memory.settings();
    QCOMPARE(bench.ask(read.constData()), reply(stored));
    QCOMPARE(bench.ask(read.constData()), reply(echo));
    QVERIFY(bench.memory.settings() == held);
}

void CommandHandlerTest::ignored()
{
    Bench bench(withFault(FaultKind::Ignored, 1));
    QCOMPARE(bench.ask("1234,VRI;60"), reply("VRI: 60"));
    QCOMPARE(bench.ask("1234,VRI"), reply("VRI: 10"));
    Bench restart(withFault(FaultKind::Ignored, 1));
    QCOMPARE(restart.react("1234,VRS").aftermath, Aftermath::None);
    QCOMPARE(restart.react("1234,VRS").aftermath, Aftermath::Restart);
}

void CommandHandlerTest::disconnects_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("before") << FaultKind::DisconnectBefore << QByteArray() << false;
    QTest::newRow("during") << FaultKind::DisconnectDuring << QByteArray("SP7600 V1.1") << true;
    QTest::newRow("after") << FaultKind::DisconnectAfter << reply("VRI: 60") << true;
}

void CommandHandlerTest::disconnects()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, octets);
    QFETCH(bool, carriedOut);
    Bench bench(withFault(kind, 1));
    const auto reaction = bench.react("1234,VRI;60");
    QCOMPARE(reaction.octets, octets);
    QCOMPARE(reaction.aftermath, Aftermath::Unplugged);
    QCOMPARE(bench.memory.settings().value(SettingId::ReportInterval), carriedOut ? "60" : "10");
}

void CommandHandlerTest::restartInsteadOfTheCommand()
{
    Bench bench(withFault(FaultKind::Restart, 1));
    const auto reaction = bench.react("1234,VRI;60");
    QCOMPARE(reaction.octets, QByteArray());
    QCOMPARE(reaction.aftermath, Aftermath::Restart);
    QVERIFY(bench.memory.settings() == factorySettings());
}

void CommandHandlerTest::replacedFromThenOn()
{
    Bench bench(withFault(FaultKind::Replaced, 3));
    QCOMPARE(bench.ask("1234,VID"), reply("VID: SP7600;V1.10;V1.0.2;359999046544250"));
    bench.react("1234,VRI;60");
    QCOMPARE(bench.ask("1234,VID"), reply("VID: SP7600;V1.10;V1.0.2;359999046544268"));
    QCOMPARE(bench.ask("1234,VRI"), reply("VRI: 10"));
    bench.react("1234,VRI;70");
    QCOMPARE(bench.memory.settings().value(SettingId::ReportInterval), "60");
    QCOMPARE(bench.replacement.settings().value(SettingId::ReportInterval), "70");
    QCOMPARE(bench.written, 1); // the other one does not report
    bench.handler.restart();
    QCOMPARE(bench.ask("1234,VID"), reply("VID: SP7600;V1.10;V1.0.2;359999046544268"));
}

void CommandHandlerTest::lineEnds_data()
{
    QTest::addColumn<LineEnd>("end");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("CR") << LineEnd::Cr << QByteArray("SP7600 V1.10\rVRI: 10\r");
    QTest::newRow("LF") << LineEnd::Lf << QByteArray("SP7600 V1.10\nVRI: 10\n");
    QTest::newRow("CR LF") << LineEnd::CrLf << QByteArray("SP7600 V1.10\r\nVRI: 10\r\n");
}

void CommandHandlerTest::lineEnds()
{
    QFETCH(LineEnd, end);
    QFETCH(QByteArray, octets);
    auto options = usualOptions();
    options.lineEnd = end;
    QCOMPARE(Bench(options).ask("1234,VRI"), octets);
}

void CommandHandlerTest::promptFollowsEveryReply()
{
    auto options = usualOptions();
    options.prompt = "> ";
    Bench bench(options);
    QCOMPARE(bench.ask("1234,VRI"), reply("VRI: 10") + "> ");
    QCOMPARE(bench.ask("x"), "PWD: ERROR\r\n> ");
    QCOMPARE(bench.handler.banner(), "SP7600 V1.10\r\nREADY\r\n> ");
}

void CommandHandlerTest::nulOctetsAndBrokenLines()
{
    auto options = usualOptions();
    options.faults.nulOctets = true;
    auto octets = Bench(options).ask("1234,VRI");
    QCOMPARE(octets.count('\0'), 4);
    QVERIFY(octets.startsWith('\0'));
    QCOMPARE(octets.replace(QByteArray(1, '\0'), ""), reply("VRI: 10"));

    options = usualOptions();
    options.faults.brokenLines = true;
    QCOMPARE(Bench(options).ask("1234,VRI"),
             "SP7600\r\n+GSM READY\r\n V1.10\r\nVRI\r\n+GSM READY\r\n: 10\r\n");
}

void CommandHandlerTest::restartForgetsWhatWasNotSaved()
{
    auto options = usualOptions();
    options.dialect = CommandDialect::At;
    Bench bench(options);
    QCOMPARE(bench.ask("AT$TCPAPI=0"), "\r\nOK\r\n");
    QCOMPARE(bench.memory.settings().value(SettingId::Transport), "udp");
    QCOMPARE(bench.memory.saved().value(SettingId::Transport), "tcp");
    bench.react("ATE1");
    QVERIFY(bench.handler.echoes());
    bench.react("AT+CMEE=1");
    QCOMPARE(bench.ask("ATZ"), "\r\n+CME ERROR: 4\r\n");
    QCOMPARE(bench.react("AT$RESET").aftermath, Aftermath::Restart);
    bench.handler.restart();
    QVERIFY(!bench.handler.echoes());
    QCOMPARE(bench.ask("ATZ"), "\r\nERROR\r\n");
    QCOMPARE(bench.ask("AT$TCPAPI?"), "\r\n$TCPAPI: 1\r\n\r\nOK\r\n");

    bench.react("AT$TCPAPI=0");
    QCOMPARE(bench.ask("AT&W"), "\r\nOK\r\n");
    bench.handler.restart();
    QCOMPARE(bench.ask("AT$TCPAPI?"), "\r\n$TCPAPI: 0\r\n\r\nOK\r\n");
}

void CommandHandlerTest::bannerIsAnOption()
{
    auto options = usualOptions();
    QCOMPARE(Bench(options).handler.banner(), "SP7600 V1.10\r\nREADY\r\n");
    options.banner = false;
    QCOMPARE(Bench(options).handler.banner(), QByteArray());
}

void CommandHandlerTest::garbageCarriesNothingOut()
{
    Bench bench(withFault(FaultKind::NoReply, 1));
    const auto garbage = bench.handler.garbage({.text = "1234,VRI;60"});
    QCOMPARE(garbage.octets.size(), reply("VRI: 60").size());
    QVERIFY(std::ranges::all_of(
        garbage.octets, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }));
    QVERIFY(bench.memory.settings() == factorySettings());
    // It does not count as a command either.
    QCOMPARE(bench.ask("1234,VRI"), QByteArray());

    auto silent = usualOptions();
    silent.faults.silent = true;
    QCOMPARE(Bench(silent).handler.garbage({.text = "1234,VID"}).octets, QByteArray());
}

QTEST_APPLESS_MAIN(CommandHandlerTest)
#include "test_commandhandler.moc"
