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
    std::map<std::string, Fault, std::less<>> writeFaults = {};

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
    static const auto programmed = FakeTracker::programmedMemory();
    static const std::vector<Scenario> all = {
        {"endpoint", programmed, endpoint},
        {"one of two settings of a word", programmed, {{"server_port", "8888"}}},
        {"write-only", programmed, {{"apn_password", "newsecret"}}},
        {"everything", programmed, everything},
        {"empty unit", FakeTracker::emptyMemory(), everything},
        {"nothing to do", programmed, {{"host", "old.example.net"}, {"server_port", "5000"}}},
        {"rolled back: last word refused", programmed, everything, {{"VAK", Fault::Refused}}},
        {"rolled back: a word ignored", programmed, everything, {{"VRI", Fault::Ignored}}},
        {"rolled back: empty unit",
         FakeTracker::emptyMemory(),
         everything,
         {{"VRI", Fault::Ignored}}},
        {"rolled back: side effect", programmed, endpoint, {{"VTR", Fault::SideEffect}}},
        {"not to be rolled back", programmed, everything, {{"VRI", Fault::WrongValue}}},
    };
    return all;
}

struct FaultKind {
    Fault fault;
    std::chrono::milliseconds delay = 20ms;
};

const std::vector<FaultKind> &faultKinds()
{
    // Late replies: while waiting for silence, just before and after the next command, much later.
    static const std::vector<FaultKind> all = {
        {Fault::NotHeard},          {Fault::NoReply},           {Fault::LateReply, 1600ms},
        {Fault::LateReply, 1760ms}, {Fault::LateReply, 1860ms}, {Fault::LateReply, 2600ms},
        {Fault::CutReply},          {Fault::CutLineEnd},        {Fault::GarbledOctet},
        {Fault::GarbledDigit},      {Fault::GarbledAll},        {Fault::DuplicatedReply},
        {Fault::DuplicatedLater},   {Fault::Refused},           {Fault::WrongPassword},
        {Fault::WrongValue},        {Fault::Truncated},         {Fault::Ignored},
        {Fault::SideEffect},        {Fault::DisconnectBefore},  {Fault::DisconnectDuring},
        {Fault::DisconnectStored},  {Fault::DisconnectAfter},   {Fault::Restart},
        {Fault::RestartStored},     {Fault::ReplacedBefore},    {Fault::ReplacedAfter},
        {Fault::Chatter},
    };
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

/// A whole job, from the first question to the end of the write, with one fault.
class Job
{
public:
    Job(const Scenario &scenario, const FaultAt &fault)
        : m_scenario(scenario)
    {
        tracker.unit.memory = scenario.memory;
        tracker.writeFaults = scenario.writeFaults;
        if (fault.fault != Fault::None)
            tracker.faults = {fault};
        tracker.onWrite = [this](const std::string &) { saveMissing |= journal.backups.empty(); };

        DeviceSession session(link, virtualProfile(), {});
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
    FakeTracker tracker{link};
    MemoryJournal journal;
    std::optional<Error> stopped; ///< Before the transaction.
    SettingsSnapshot snapshot;
    TransactionReport report;
    std::map<SettingId, SettingResult> told;
    bool saveMissing = false;

private:
    [[nodiscard]] Memory target() const
    {
        auto memory = m_scenario.memory;
        for (const auto &[name, value] : m_scenario.wanted)
            memory[name] = value;
        return memory;
    }

    const Scenario &m_scenario;
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
    const auto &memory = tracker.unit.memory;
    const auto &old = m_scenario.memory;
    if (link.elapsed() > 120s)
        return u"took %1 ms"_s.arg(link.elapsed().count());
    // Nothing protects a unit that is put in place between the question who it is and the write.
    const auto commandAt = [this](int n) {
        const auto &commands = tracker.commands();
        return n < std::ssize(commands) ? commands[std::size_t(n)] : std::string();
    };
    const auto next =
        commandAt(fault.fault == Fault::ReplacedBefore ? fault.command : fault.command + 1);
    const int tolerated = next.find(';') == std::string::npos ? 0 : 1;
    if (tracker.writesToOther() > tolerated)
        return u"another unit was written %1 times"_s.arg(tracker.writesToOther());
    if (stopped) {
        if (tracker.writes() > 0 || !journal.backups.empty())
            return u"stopped, and something was written"_s;
        return memory == old ? QString() : u"stopped, and the unit has changed"_s;
    }
    if (saveMissing)
        return u"written without a backup"_s;

    // What a unit changes behind everybody's back shows only to who can still look.
    const auto isHidden = [this, &fault](std::string_view name) {
        const bool isGone = faultName(fault.fault).starts_with("disconnect")
                            || faultName(fault.fault).starts_with("replaced");
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
        if (isHidden(name))
            continue;
        if (entry.setting == SettingId::DevicePassword)
            continue; // no word of this matrix writes it, and no memory holds it
        const auto &holds = memory.at(name);
        const auto shown = u"%1 (%2): "_s.arg(QString::fromStdString(name), code);
        if (entry.after && entry.after != holds) {
            return shown
                   + u"reported %1, holds %2"_s.arg(QString::fromStdString(*entry.after),
                                                    QString::fromStdString(holds));
        }
        if (isSecret(entry.setting) && (entry.after || entry.before))
            return shown + u"nobody can know that"_s;
        const bool isNamed = named.find(", " + name + ", ") != std::string::npos;
        const bool isDifferent = holds != old.at(name)
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
    auto expected = report.error ? old : target();
    if (isHidden("report_interval_s"))
        expected["report_interval_s"] = memory.at("report_interval_s");
    if (!report.error) {
        // A unit that lies about what it never tells cannot be found out.
        if (concernsWritesOnly(fault.fault) && commandAt(fault.command).starts_with("VAK"))
            expected["apn_password"] = memory.at("apn_password");
        if (memory != expected)
            return u"said to be done, and holds "_s + described(memory);
    } else if (!incomplete && memory != expected) {
        return u"%1, and holds %2"_s.arg(code, described(memory));
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
    int m_cases = 0;
    std::map<std::string, int> m_ends;
};

void TestFaultMatrix::withoutAFault_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<QString>("end");
    const QStringList ends = {u"done"_s,
                              u"done"_s,
                              u"done"_s,
                              u"done"_s,
                              u"done"_s,
                              u"done"_s,
                              u"command-refused"_s,
                              u"read-back-differs"_s,
                              u"read-back-differs"_s,
                              u"read-back-differs"_s,
                              u"device-incomplete"_s};
    QCOMPARE(std::size_t(ends.size()), scenarios().size());
    for (int i = 0; i < ends.size(); ++i)
        QTest::newRow(scenarios()[std::size_t(i)].name) << i << ends[i];
}

void TestFaultMatrix::withoutAFault()
{
    QFETCH(const int, scenario);
    QFETCH(const QString, end);
    const Job job(scenarios()[std::size_t(scenario)], {});
    QVERIFY(!job.stopped);
    QCOMPARE(job.problem({}), QString());
    QCOMPARE(job.report.error ? QString::fromUtf8(codeName(job.report.error->code)) : u"done"_s,
             end);
}

void TestFaultMatrix::reportIsTrue_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("kind");
    for (int scenario = 0; scenario < std::ssize(scenarios()); ++scenario) {
        for (int kind = 0; kind < std::ssize(faultKinds()); ++kind) {
            const auto &faultKind = faultKinds()[std::size_t(kind)];
            const auto name = faultName(faultKind.fault);
            QTest::addRow("%s: %.*s %d ms", scenarios()[std::size_t(scenario)].name,
                          int(name.size()), name.data(), int(faultKind.delay.count()))
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
    const auto commands = Job(unit, {}).tracker.commands();
    QVERIFY(commands.size() >= 5);
    QStringList problems;
    for (int n = 0; n < std::ssize(commands); ++n) {
        const auto &command = commands[std::size_t(n)];
        const bool isWrite = command.find(';') != std::string::npos;
        if (concernsWritesOnly(faultKind.fault) && !isWrite)
            continue;
        // Another unit from the very first question on is simply that unit.
        if (faultKind.fault == Fault::ReplacedBefore && n == 0)
            continue;
        const FaultAt fault{n, faultKind.fault, faultKind.delay};
        const Job job(unit, fault);
        ++m_cases;
        const auto &error = job.stopped ? job.stopped : job.report.error;
        ++m_ends[error ? std::string(codeName(error->code)) : "done"];
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
    qInfo("%d cases:%s", m_cases, qPrintable(ends));
    // Each way to end was met: a matrix that only ever fails early, or never, proves nothing.
    for (const auto *code : {"done", "device-incomplete", "device-replaced", "link-lost",
                             "read-back-differs", "command-refused", "setting-unstable"})
        QVERIFY2(m_ends.contains(code), code);
}

QTEST_APPLESS_MAIN(TestFaultMatrix)
#include "test_faultmatrix.moc"
