// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"
#include "core/device/settingstransaction.h"
#include "tests/device/faketracker.h"
#include "tests/device/memoryjournal.h"
#include "tests/device/testprofile.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

using Memory = FakeTracker::Memory;

/// A unit and what somebody wants of it.
struct Scenario {
    const char *name;
    Memory memory;
    Memory wanted;
    const char *end = "done"; ///< Without a fault.
    std::map<std::string, Fault, std::less<>> writeFaults = {};
    Language language = Language::Gosafe;
    bool restarts = false;    ///< What is wanted counts only after a restart.
    bool isUnplugged = false; ///< It also meets what may come back after a lost link.

    [[nodiscard]] bool hasSideEffect() const
    {
        return std::ranges::any_of(
            writeFaults, [](const auto &word) { return word.second == Fault::SideEffect; });
    }
};

const Memory everything = {
    {"host", "new.example.com"}, {"server_port", "8888"}, {"transport", "udp"},
    {"apn", "internet.new"},     {"apn_user", "newuser"}, {"apn_password", "newsecret"},
    {"report_interval_s", "15"},
};

const std::vector<Scenario> &scenarios()
{
    static const Memory endpoint = {
        {"host", "new.example.com"}, {"server_port", "8888"}, {"transport", "udp"}};
    static const Memory second = {{"second_host", "new2.example.com"},
                                  {"second_server_port", "8889"},
                                  {"second_transport", "tcp"},
                                  {"device_password", "4321"},
                                  {"host", "new.example.com"}};
    static const Memory credentials = {{"apn_user", "newuser"}, {"apn_password", "newsecret"}};
    static const Memory all = {{"host", "new.example.com"}, {"server_port", "8888"},
                               {"transport", "udp"},        {"apn", "internet.new"},
                               {"apn_user", "newuser"},     {"apn_password", "newsecret"}};
    static const auto programmed = FakeTracker::programmedMemory();
    static const auto at = FakeTracker::atMemory();
    constexpr auto At = Language::At;
    static const std::vector<Scenario> every = {
        {"endpoint", programmed, endpoint},
        {"write-only", programmed, {{"apn_password", "newsecret"}}},
        {"everything", programmed, everything},
        {"empty unit", FakeTracker::emptyMemory(), everything},
        {"nothing to do", programmed, {{"host", "old.example.net"}, {"server_port", "5000"}}},
        {"rolled back: last word refused",
         programmed,
         everything,
         "device-incomplete",
         {{"VTR", Fault::Refused}}},
        {"rolled back: a word ignored",
         programmed,
         endpoint,
         "read-back-differs",
         {{"VTR", Fault::Ignored}}},
        {"rolled back: side effect",
         programmed,
         endpoint,
         "read-back-differs",
         {{"VTR", Fault::SideEffect}}},
        {"not to be rolled back",
         programmed,
         everything,
         "device-incomplete",
         {{"VRI", Fault::WrongValue}}},
        {.name = "password and second server",
         .memory = programmed,
         .wanted = second,
         .isUnplugged = true},
        {"password ignored", programmed, second, "read-back-differs", {{"VPW", Fault::Ignored}}},
        {"password stored wrongly",
         programmed,
         second,
         "device-incomplete",
         {{"VPW", Fault::WrongValue}}},
        {"password rolled back", programmed, second, "command-refused", {{"VEP", Fault::Refused}}},
        {.name = "restart",
         .memory = programmed,
         .wanted = {{"report_format", "binary"}, {"server_port", "8888"}},
         .restarts = true,
         .isUnplugged = true},
        {.name = "AT: endpoint", .memory = at, .wanted = endpoint, .language = At},
        {.name = "AT: everything",
         .memory = at,
         .wanted = all,
         .language = At,
         .isUnplugged = true},
        {.name = "AT: write-only", .memory = at, .wanted = credentials, .language = At},
        {.name = "AT: rolled back",
         .memory = at,
         .wanted = endpoint,
         .end = "command-refused",
         .writeFaults = {{"AT$TCPAPI", Fault::Refused}},
         .language = At},
        {.name = "AT: saving refused",
         .memory = at,
         .wanted = endpoint,
         .end = "command-refused",
         .writeFaults = {{"AT&W", Fault::Refused}},
         .language = At},
        {.name = "AT: restart",
         .memory = at,
         .wanted = endpoint,
         .language = At,
         .restarts = true,
         .isUnplugged = true},
        {.name = "AT: restart that loses everything",
         .memory = at,
         .wanted = endpoint,
         .end = "read-back-differs",
         .writeFaults = {{"AT&W", Fault::Ignored}},
         .language = At,
         .restarts = true},
    };
    return every;
}

struct FaultKind {
    Fault fault;
    std::chrono::milliseconds delay = 20ms;
    Return comesBack = Return::Never;
};

const std::vector<FaultKind> &faultKinds()
{
    static const std::vector<FaultKind> all = [] {
        // Late replies: while waiting for silence, just after the next command, much later.
        std::vector<FaultKind> kinds = {
            {Fault::NotHeard},          {Fault::NoReply},
            {Fault::LateReply, 1600ms}, {Fault::LateReply, 1860ms},
            {Fault::LateReply, 2600ms}, {Fault::CutReply},
            {Fault::CutLineEnd},        {Fault::GarbledOctet},
            {Fault::GarbledDigit},      {Fault::GarbledMiddle},
            {Fault::GarbledAll},        {Fault::DuplicatedReply},
            {Fault::DuplicatedLater},   {Fault::Refused},
            {Fault::WrongPassword},     {Fault::WrongValue},
            {Fault::Truncated},         {Fault::Ignored},
            {Fault::SideEffect},        {Fault::Restart},
            {Fault::RestartStored},     {Fault::RestartBriefly, 300ms},
            {Fault::ReplacedBefore},    {Fault::ReplacedAfter},
            {Fault::Chatter},
        };
        for (const auto fault : {Fault::DisconnectBefore, Fault::DisconnectDuring,
                                 Fault::DisconnectStored, Fault::DisconnectAfter}) {
            for (const auto comesBack : {Return::Never, Return::SamePlace, Return::Elsewhere,
                                         Return::ElsewhereToo, Return::OtherInPlace})
                kinds.push_back({fault, 20ms, comesBack});
        }
        return kinds;
    }();
    return all;
}

ConnectionSettings settingsFrom(const Memory &memory)
{
    ConnectionSettings settings;
    for (const auto &[name, value] : memory) {
        if (!settings.set(*settingFromName(name), value))
            qFatal("the test wants something impossible");
    }
    return settings;
}

/// Of the language, and with a restart where the scenario wants one.
const Profile &profileFor(const Scenario &scenario)
{
    static const auto at = shippedProfile(u"skypatrol-at"_s);
    static const auto restarting = [] {
        auto profile = at;
        for (auto &word : profile.words)
            word.needsRestart = word.carries(SettingId::Transport);
        return profile;
    }();
    if (scenario.language == Language::Gosafe)
        return virtualProfile();
    return scenario.restarts ? restarting : at;
}

/// A whole job, from the first question to the end of the write, with one fault.
class Job
{
public:
    Job(const Scenario &scenario, const FaultAt &fault, Return comesBack = Return::Never)
        : tracker(link, scenario.language)
        , m_scenario(scenario)
        , m_comesBack(comesBack)
    {
        tracker.setMemory(scenario.memory);
        tracker.setElsewhere(elsewhere);
        tracker.writeFaults = scenario.writeFaults;
        tracker.comesBack = comesBack;
        if (fault.fault != Fault::None)
            tracker.faults = {fault};
        tracker.onWrite = [this](const std::string &) { saveMissing |= journal.backups.empty(); };

        SessionOptions options;
        options.recovery = &recovery;
        options.patience = 15s;
        DeviceSession session(link, profileFor(scenario), options);
        const auto identity = session.identify({});
        if (!identity) {
            stopped = identity.error();
            return;
        }
        const auto before = session.readSettings({});
        if (!before) {
            stopped = before.error();
            return;
        }
        snapshot = *before;
        SettingsTransaction transaction(session, journal, [this](const SettingResult &result) {
            told[result.setting] = result;
        });
        report = transaction.run(*identity, *before, settingsFrom(scenario.wanted), {});
    }

    /// What is wrong with how it ended; empty when nothing is.
    [[nodiscard]] QString problem(const FaultAt &fault) const;

    MemoryLink link;
    MemoryLink elsewhere{link.world(), "elsewhere"};
    MemoryRecovery recovery{{&link, &elsewhere}};
    FakeTracker tracker;
    MemoryJournal journal;
    std::optional<Error> stopped; ///< Before the transaction.
    SettingsSnapshot snapshot;
    TransactionReport report;
    std::map<SettingId, SettingResult> told;
    bool saveMissing = false;

private:
    [[nodiscard]] Memory old() const
    {
        auto memory = m_scenario.memory;
        if (m_scenario.language == Language::Gosafe)
            memory["device_password"] = FakeTracker::Unit().password;
        return memory;
    }
    [[nodiscard]] Memory target() const
    {
        auto memory = old();
        for (const auto &[name, value] : m_scenario.wanted)
            memory[name] = value;
        return memory;
    }

    const Scenario &m_scenario;
    const Return m_comesBack;
};

QString described(const Memory &memory)
{
    QString text;
    for (const auto &[name, value] : memory)
        text += QString::fromStdString(name + '=' + value + ' ');
    return text;
}

QString Job::problem(const FaultAt &fault) const
{
    const auto &unit = tracker.unit;
    auto memory = unit.memory;
    auto kept = m_scenario.language == Language::At ? unit.saved : memory;
    const auto was = old();
    if (was.contains("device_password"))
        kept["device_password"] = memory["device_password"] = unit.password;
    if (link.elapsed() > 180s)
        return u"took %1 ms"_s.arg(link.elapsed().count());
    // Nothing protects a unit that is put in place between the question who it is and the write.
    const auto commandAt = [this](int n) {
        const auto &commands = tracker.commands();
        return n < std::ssize(commands) ? commands[std::size_t(n)] : std::string();
    };
    const auto next =
        commandAt(fault.fault == Fault::ReplacedBefore ? fault.command : fault.command + 1);
    const int tolerated = tracker.isWrite(next) ? 1 : 0;
    if (tracker.writesToOther() > tolerated)
        return u"another unit was written %1 times"_s.arg(tracker.writesToOther());
    if (stopped) {
        if (tracker.writes() > 0 || !journal.backups.empty())
            return u"stopped, and something was written"_s;
        return memory == was ? QString() : u"stopped, and the unit has changed"_s;
    }
    if (saveMissing)
        return u"written without a backup"_s;

    // What a unit changes behind everybody's back shows only to who can still look.
    const bool isGone =
        faultName(fault.fault).starts_with("replaced")
        || (faultName(fault.fault).starts_with("disconnect")
            && (m_comesBack == Return::Never || m_comesBack == Return::OtherInPlace));
    const auto isHidden = [this, isGone](std::string_view name) {
        return isGone && name == "report_interval_s" && m_scenario.hasSideEffect();
    };
    const bool incomplete = report.error && report.error->code == ErrorCode::DeviceIncomplete;
    const auto code = report.error ? QString::fromUtf8(codeName(report.error->code)) : u"done"_s;
    const auto named =
        incomplete ? ", " + std::string(report.error->parameter("settings")) + ", " : std::string();
    if (report.settings.size() != allSettings.size())
        return u"not every setting is reported"_s;
    for (const auto &entry : report.settings) {
        const std::string name(settingName(entry.setting));
        if (isHidden(name) || !memory.contains(name))
            continue;
        const auto &holds = memory.at(name);
        const auto shown = u"%1 (%2): "_s.arg(QString::fromStdString(name), code);
        if (entry.after && entry.after != holds) {
            return shown
                   + u"reported %1, holds %2"_s.arg(QString::fromStdString(*entry.after),
                                                    QString::fromStdString(holds));
        }
        if (isSecret(entry.setting) && (entry.after || entry.before))
            return shown + u"nobody can know that"_s;
        if (entry.outcome == SettingOutcome::Verified && entry.wanted != holds)
            return shown + u"verified, and it holds something else"_s;
        const bool isNamed = named.find(", " + name + ", ") != std::string::npos;
        const bool isDifferent = holds != was.at(name) || kept.at(name) != was.at(name)
                                 || (entry.before && (!entry.after || entry.after != entry.before));
        if (incomplete && isDifferent && !isNamed)
            return shown + u"not named in "_s + QString::fromStdString(named);
        if (incomplete && isNamed && entry.after && entry.after == entry.before)
            return shown + u"named, and it holds what it held"_s;
        // What was told last is what is reported, for every setting that anything was told of.
        const auto last = told.find(entry.setting);
        if (last != told.end() && last->second != entry)
            return shown + u"the progress told something else"_s;
    }
    auto expected = report.error ? was : target();
    if (isHidden("report_interval_s"))
        expected["report_interval_s"] = memory.at("report_interval_s");
    if (!report.error) {
        // A unit that lies about what it never tells cannot be found out.
        const auto command = commandAt(fault.command);
        const bool lied = concernsWritesOnly(fault.fault)
                          && (command.starts_with("VAK") || command.starts_with("AT%"));
        for (const auto *name : {"apn_user", "apn_password"}) {
            if (lied)
                expected[name] = memory.at(name);
        }
        // Nor one that lies about saving, before it restarts.
        const bool liedOfSaving = fault.fault == Fault::Ignored
                                  && (command == (m_scenario.restarts ? "AT$RESET" : "AT&W"));
        if (memory != expected || (kept != expected && !lied && !liedOfSaving))
            return u"said to be done, holds "_s + described(memory) + u"and keeps "_s
                   + described(kept);
        // Nor one that lies about both.
        const bool neverRestarts = fault.fault == Fault::Ignored && tracker.isAction(command);
        if (m_scenario.restarts && tracker.restarts() == 0 && !neverRestarts)
            return u"said to be done, and it was not restarted"_s;
    } else if (!incomplete && (memory != expected || kept != expected)) {
        return u"%1, holds %2and keeps %3"_s.arg(code, described(memory), described(kept));
    }

    if (tracker.writes() == 0 && journal.backups.empty())
        return {};
    if (journal.backups.size() != 1)
        return u"%1 backups"_s.arg(journal.backups.size());
    const auto &backup = journal.backups.front();
    if (backup.settings != snapshot || report.backupId != backup.id)
        return u"the backup is another one"_s;
    if (backup.closed == incomplete)
        return code + (incomplete ? u": the backup is closed"_s : u": the backup is open"_s);
    return {};
}

} // namespace

/// Identify, read, back up, write, read back, roll back: every command of it meets every fault.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFault_data();
    void withoutAFault();
    void reportIsTrue_data();
    void reportIsTrue();
    void cleanupTestCase();

private:
    struct Count {
        int isNew = 0;
        int isOld = 0;
        int isReported = 0;
    };
    std::map<Language, Count> m_counts;
    std::map<std::string, int> m_ends;
};

void TestFaultMatrix::withoutAFault_data()
{
    QTest::addColumn<int>("scenario");
    for (int i = 0; i < std::ssize(scenarios()); ++i)
        QTest::newRow(scenarios()[std::size_t(i)].name) << i;
}

void TestFaultMatrix::withoutAFault()
{
    QFETCH(const int, scenario);
    const auto &unit = scenarios()[std::size_t(scenario)];
    const Job job(unit, {});
    QVERIFY(!job.stopped);
    QCOMPARE(job.problem({}), QString());
    QCOMPARE(job.report.error ? QString::fromUtf8(codeName(job.report.error->code)) : u"done"_s,
             QString::fromUtf8(unit.end));
}

void TestFaultMatrix::reportIsTrue_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("kind");
    for (int scenario = 0; scenario < std::ssize(scenarios()); ++scenario) {
        for (int kind = 0; kind < std::ssize(faultKinds()); ++kind) {
            const auto &faultKind = faultKinds()[std::size_t(kind)];
            const auto name = faultName(faultKind.fault);
            const auto &unit = scenarios()[std::size_t(scenario)];
            if (faultKind.comesBack != Return::Never && !unit.isUnplugged)
                continue;
            if (faultKind.fault == Fault::WrongPassword && unit.language == Language::At)
                continue; // there is none
            QTest::addRow("%s: %.*s %d ms, back %d", scenarios()[std::size_t(scenario)].name,
                          int(name.size()), name.data(), int(faultKind.delay.count()),
                          int(faultKind.comesBack))
                << scenario << kind;
        }
    }
}

void TestFaultMatrix::reportIsTrue()
{
    QFETCH(const int, scenario);
    QFETCH(const int, kind);
    const auto &unit = scenarios()[std::size_t(scenario)];
    const auto &faultKind = faultKinds()[std::size_t(kind)];
    const Job reference(unit, {});
    const auto &commands = reference.tracker.commands();
    QVERIFY(commands.size() >= 5);
    QStringList problems;
    for (int n = 0; n < std::ssize(commands); ++n) {
        const auto &command = commands[std::size_t(n)];
        const bool changes =
            reference.tracker.isWrite(command) || reference.tracker.isAction(command);
        if (concernsWritesOnly(faultKind.fault) && !changes)
            continue;
        // Another unit from the very first question on is simply that unit.
        const bool isReplaced = faultKind.fault == Fault::ReplacedBefore
                                || faultKind.comesBack == Return::ElsewhereToo
                                || faultKind.comesBack == Return::OtherInPlace;
        if (isReplaced && n == 0)
            continue;
        const FaultAt fault{n, faultKind.fault, faultKind.delay};
        const Job job(unit, fault, faultKind.comesBack);
        const auto &error = job.stopped ? job.stopped : job.report.error;
        ++m_ends[error ? std::string(codeName(error->code)) : "done"];
        auto &count = m_counts[unit.language];
        ++(!error ? count.isNew
                  : (error->code == ErrorCode::DeviceIncomplete ? count.isReported : count.isOld));
        if (const auto problem = job.problem(fault); !problem.isEmpty())
            problems += u"at %1 %2: %3"_s.arg(n).arg(QString::fromStdString(command), problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestFaultMatrix::cleanupTestCase()
{
    QString ends;
    for (const auto &[code, count] : m_ends)
        ends += u" %1 %2,"_s.arg(count).arg(QString::fromStdString(code));
    ends.chop(1);
    for (const auto &[language, count] : m_counts) {
        qInfo("%s: %d cases: %d new, %d old, %d reported",
              language == Language::At ? "AT" : "Gosafe",
              count.isNew + count.isOld + count.isReported, count.isNew, count.isOld,
              count.isReported);
    }
    qInfo("ends:%s", qPrintable(ends));
    // Each way to end was met: a matrix that only ever fails early, or never, proves nothing.
    for (const auto language : {Language::Gosafe, Language::At}) {
        QVERIFY(m_counts[language].isNew > 400);
        QVERIFY(m_counts[language].isOld > 400);
        QVERIFY(m_counts[language].isReported > 100);
    }
    for (const auto *code :
         {"done", "device-incomplete", "device-replaced", "device-not-back", "read-back-differs",
          "command-refused", "setting-unstable", "password-wrong"})
        QVERIFY2(m_ends.contains(code), code);
}

QTEST_APPLESS_MAIN(TestFaultMatrix)
#include "test_faultmatrix.moc"
