// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portrecovery.h"
#include "core/device/iothread.h"
#include "core/device/qtlink.h"
#include "core/device/settingstransaction.h"
#include "core/simulator/virtualtracker.h"
#include "tests/device/memoryjournal.h"
#include "tests/device/testprofile.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::simulator;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// No other test has it, nor what neighbourOf() makes of it.
constexpr auto ownImei = "359999046580007";

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A place in a conversation: the first such command, or the first after another one.
struct Point {
    const char *name;
    const char *command; ///< What the command begins with, without the password.
    const char *after = nullptr;
    bool changes = false; ///< A write, a saving or a restart.
};

/// A unit, what somebody wants of it, and where it meets the faults.
struct Scenario {
    const char *name;
    CommandDialect dialect = CommandDialect::Gosafe;
    std::vector<std::pair<SettingId, const char *>> wanted;
    std::vector<Point> points;
    bool reenumerate = false; ///< It comes back under another name, restarting as well.
};

const std::vector<Scenario> &scenarios()
{
    using enum SettingId;
    static const std::vector<Scenario> all = {
        {.name = "Gosafe",
         .wanted = {{Host, "new.example.com"},
                    {ServerPort, "8888"},
                    {Transport, "udp"},
                    {Apn, "internet.new"},
                    {ReportInterval, "15"}},
         .points = {{"identify", "VID"},
                    {"read", "VEP"},
                    {"first write", "VAP;", nullptr, true},
                    {"last write", "VEP;", nullptr, true},
                    {"verify", "VEP", "VEP;"}},
         .reenumerate = true},
        {.name = "AT",
         .dialect = CommandDialect::At,
         .wanted = {{Host, "new.example.com"},
                    {ServerPort, "8888"},
                    {Transport, "udp"},
                    {Apn, "internet.new"}},
         .points = {{"write", "AT$FRIEND=", nullptr, true}, {"save", "AT&W", nullptr, true}}},
        {.name = "restart",
         .wanted = {{ReportFormat, "binary"}},
         .points = {{"restart", "VRS", nullptr, true}}},
    };
    return all;
}

struct Kind {
    FaultKind kind;
    std::chrono::milliseconds lateness = 0ms;
    bool isFoundAgain = false; ///< A unit that went away comes back, and somebody looks for it.
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all = {
        {FaultKind::NoReply},
        {FaultKind::LateReply, 290ms}, // while waiting for silence
        {FaultKind::LateReply, 450ms}, // after the next command
        {FaultKind::CutReply},
        {FaultKind::GarbledOctet},
        {FaultKind::DuplicatedReply},
        {FaultKind::Refused},
        {FaultKind::WrongValue},
        {FaultKind::TruncatedValue},
        {FaultKind::Ignored},
        {FaultKind::DisconnectBefore},
        {FaultKind::DisconnectDuring},
        {FaultKind::DisconnectAfter},
        {FaultKind::DisconnectBefore, 0ms, true},
        {FaultKind::DisconnectDuring, 0ms, true},
        {FaultKind::DisconnectAfter, 0ms, true},
        {FaultKind::Restart, 0ms, true},
        {FaultKind::Replaced},
    };
    return all;
}

/// Whether the fault is one at that place, and one that can be found out.
bool canHappen(const Scenario &scenario, const Point &point, const Kind &kind)
{
    const std::string_view name = point.name;
    switch (kind.kind) {
    case FaultKind::WrongValue:
    case FaultKind::TruncatedValue:
        return name != "identify" && name != "save" && name != "restart";
    case FaultKind::Ignored:
        // One that lies about saving is found out by nothing but a restart.
        return point.changes && name != "save";
    case FaultKind::Replaced:
        // Another unit from the very first question on is simply that unit.
        return name != "identify";
    case FaultKind::LateReply:
    case FaultKind::DisconnectDuring:
        // Restarts take a second each.
        return std::string_view(scenario.name) != "restart";
    default:
        return true;
    }
}

const Profile &profileFor(const Scenario &scenario)
{
    static const auto at = shippedProfile(u"skypatrol-at"_s);
    return scenario.dialect == CommandDialect::At ? at : virtualProfile();
}

VirtualTrackerOptions trackerOptions(const Scenario &scenario,
                                     const std::vector<CommandFault> &faults,
                                     const QString &linkPath)
{
    VirtualTrackerOptions options;
    options.imei = ownImei;
    options.dialect = scenario.dialect;
    options.linkPath = linkPath;
    options.initialSettings = factorySettings();
    options.replyDelay = 2ms;
    options.replugTime = 150ms;
    options.restartTime = 150ms; // its banner comes while an answer is still waited for
    options.reenumerate = scenario.reenumerate;
    options.vehicle = VehicleState::Parked;
    options.faults.commands = faults;
    return options;
}

ConnectionSettings withWanted(ConnectionSettings settings, const Scenario &scenario)
{
    for (const auto &[setting, value] : scenario.wanted) {
        if (!settings.set(setting, value))
            throw std::runtime_error(std::string("not a value: ") + value);
    }
    return settings;
}

QString described(const ConnectionSettings &settings)
{
    QString text;
    for (const auto setting : settings.present())
        text += qt(settingName(setting)) + u'=' + qt(*settings.value(setting)) + u' ';
    return text;
}

/// A whole job over a pseudo-terminal, from the first question to the end of the write.
class Job
{
public:
    Job(IoThread &ioThread, const Scenario &scenario, const std::vector<CommandFault> &faults = {},
        bool isLookedFor = false)
        : m_scenario(scenario)
        , m_tracker(trackerOptions(scenario, faults, m_folder.filePath(u"tracker"_s)))
    {
        if (const auto running = m_tracker.start(); !running) {
            stopped = running.error();
            return;
        }
        before = m_tracker.memory();
        m_replacementBefore = m_tracker.replacementMemory();
        converse(ioThread, isLookedFor);
        // What was sent last is carried out or lost, and nothing moves any more.
        m_tracker.stop();
        after = m_tracker.memory();
        kept = m_tracker.savedMemory();
    }

    /// What is wrong with how it ended; empty when nothing is.
    [[nodiscard]] QString problem(bool isReplacedAtWrite) const;

    std::vector<std::string> commands; ///< In the order of sending, secrets masked.
    std::optional<Error> stopped;      ///< Before the transaction.
    TransactionReport report;
    ConnectionSettings before;
    ConnectionSettings after;
    ConnectionSettings kept; ///< After a restart.

private:
    void converse(IoThread &ioThread, bool isLookedFor);
    [[nodiscard]] QString settingProblem(const SettingResult &entry) const;

    const Scenario &m_scenario;
    const QTemporaryDir m_folder;
    VirtualTracker m_tracker;
    ConnectionSettings m_replacementBefore;
    MemoryJournal m_journal;
};

void Job::converse(IoThread &ioThread, bool isLookedFor)
{
    const auto port = m_folder.filePath(u"tracker"_s).toStdString();
    const auto makeIt = [&ioThread](const std::string &name) { return makeLink(ioThread, name); };
    auto link = std::move(*makeIt(port));
    if (const auto opened = link->open(link->clock().now() + 5s, {}); !opened) {
        stopped = opened.error();
        return;
    }
    commissioning::PortRecovery recovery(port, link,
                                         {.ports = [] { return std::vector<PortDescription>(); },
                                          .makeLink = makeIt,
                                          .mayUse = [](const std::string &) { return true; }});
    SessionOptions options;
    options.channel = {.replyTimeout = 250ms, .settleTime = 60ms, .attempts = 2};
    options.speedTimeout = 250ms;
    if (isLookedFor) {
        options.recovery = &recovery;
        options.patience = 5s;
    }
    DeviceSession session(*link, profileFor(m_scenario), options);
    session.channel().setObserver([this](const TranscriptLine &line) {
        if (line.direction == TranscriptLine::Direction::Sent)
            commands.push_back(line.text);
    });
    const auto identity = session.identify({});
    if (!identity) {
        stopped = identity.error();
        return;
    }
    const auto snapshot = session.readSettings({});
    if (!snapshot) {
        stopped = snapshot.error();
        return;
    }
    SettingsTransaction transaction(session, m_journal);
    report = transaction.run(*identity, *snapshot, withWanted({}, m_scenario), {});
}

QString Job::settingProblem(const SettingResult &entry) const
{
    const auto shown = qt(settingName(entry.setting)) + u": "_s;
    const auto holds = after.value(entry.setting);
    if (!holds)
        return {};
    if (entry.after && *entry.after != *holds)
        return shown + u"reported %1, holds %2"_s.arg(qt(*entry.after), qt(*holds));
    if (entry.outcome == SettingOutcome::Verified && entry.wanted != holds)
        return shown + u"verified, and it holds "_s + qt(*holds);
    if (report.error && report.error->code == ErrorCode::DeviceIncomplete) {
        const auto named = ", " + std::string(report.error->parameter("settings")) + ", ";
        const auto name = ", " + std::string(settingName(entry.setting)) + ", ";
        const auto was = before.value(entry.setting);
        const bool isDifferent = holds != was || kept.value(entry.setting) != was;
        if (isDifferent && named.find(name) == std::string::npos)
            return shown + u"not named in"_s + qt(named);
    }
    return {};
}

QString Job::problem(bool isReplacedAtWrite) const
{
    // Nothing protects a unit that is put in place between the question who it is and the write.
    if (!isReplacedAtWrite && m_tracker.replacementMemory() != m_replacementBefore)
        return u"another unit was written: "_s + described(m_tracker.replacementMemory());
    if (stopped) {
        if (!m_journal.backups.empty() || after != before || kept != before)
            return u"stopped, and something was written: "_s + described(after);
        return {};
    }
    if (report.settings.size() != allSettings.size())
        return u"not every setting is reported"_s;
    for (const auto &entry : report.settings) {
        if (const auto wrong = settingProblem(entry); !wrong.isEmpty())
            return wrong;
    }
    const auto code = report.error ? qt(codeName(report.error->code)) : u"done"_s;
    const bool incomplete = report.error && report.error->code == ErrorCode::DeviceIncomplete;
    const auto expected = report.error ? before : withWanted(before, m_scenario);
    if (!incomplete && (after != expected || kept != expected))
        return u"%1, holds %2and keeps %3"_s.arg(code, described(after), described(kept));
    if (m_journal.backups.empty())
        return after == before && kept == before ? QString() : u"written without a backup"_s;
    const auto &backup = m_journal.backups.front();
    if (m_journal.backups.size() != 1 || report.backupId != backup.id)
        return u"the backup is another one"_s;
    const auto saved = backup.settings.known();
    for (const auto setting : saved.present()) {
        if (saved.value(setting) != before.value(setting).value_or(""))
            return u"the backup holds something else: "_s + described(saved);
    }
    if (backup.closed == incomplete)
        return code + (incomplete ? u": the backup is closed"_s : u": the backup is open"_s);
    return {};
}

} // namespace

/// A part of the fault matrix (see test_faultmatrix) in real time: the tracker on its own thread
/// behind a real pseudo-terminal, the port opened, lost and found again as in a workshop.
class TestPtyMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reportIsTrue_data();
    void reportIsTrue();
    void cleanupTestCase();

private:
    IoThread m_ioThread;
    std::vector<std::vector<std::string>> m_commands; ///< Of each scenario, without a fault.
    int m_new = 0;
    int m_old = 0;
    int m_reported = 0;
    std::map<QString, int> m_ends;
};

void TestPtyMatrix::initTestCase()
{
    for (const auto &scenario : scenarios()) {
        const Job job(m_ioThread, scenario);
        QVERIFY2(!job.stopped, scenario.name);
        QVERIFY2(!job.report.error, scenario.name);
        QCOMPARE(job.problem(false), QString());
        m_commands.push_back(job.commands);
    }
}

void TestPtyMatrix::reportIsTrue_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("command");
    QTest::addColumn<bool>("isWrite");
    for (int s = 0; s < std::ssize(scenarios()); ++s) {
        const auto &scenario = scenarios()[std::size_t(s)];
        const auto &commands = m_commands[std::size_t(s)];
        const auto find = [&](auto from, std::string_view wanted) {
            return std::find_if(from, commands.end(), [wanted](const std::string &command) {
                const auto comma = command.find(',');
                const bool hasPassword = comma != std::string::npos && !command.starts_with("AT");
                const auto text = command.substr(hasPassword ? comma + 1 : 0);
                const bool isBare = wanted.back() != ';' && wanted.back() != '=';
                return isBare ? text == wanted : text.starts_with(wanted);
            });
        };
        for (const auto &point : scenario.points) {
            const auto from = point.after ? find(commands.begin(), point.after) : commands.begin();
            const auto found = find(from, point.command);
            QVERIFY2(found != commands.end(), point.name);
            for (int k = 0; k < std::ssize(kinds()); ++k) {
                const auto &kind = kinds()[std::size_t(k)];
                if (!canHappen(scenario, point, kind))
                    continue;
                const auto name = faultName(kind.kind);
                QTest::addRow("%s: %s: %.*s %d ms%s", scenario.name, point.name, int(name.size()),
                              name.data(), int(kind.lateness.count()),
                              kind.isFoundAgain ? ", looked for" : "")
                    << s << k << int(found - commands.begin()) + 1 << point.changes;
            }
        }
    }
}

void TestPtyMatrix::reportIsTrue()
{
    QFETCH(const int, scenario);
    QFETCH(const int, kind);
    QFETCH(const int, command);
    QFETCH(const bool, isWrite);
    const auto &fault = kinds()[std::size_t(kind)];
    const Job job(m_ioThread, scenarios()[std::size_t(scenario)],
                  {{.kind = fault.kind,
                    .command = std::size_t(command),
                    .word = {},
                    .lateness = fault.lateness}},
                  fault.isFoundAgain);
    const auto &error = job.stopped ? job.stopped : job.report.error;
    ++m_ends[error ? qt(codeName(error->code)) : u"done"_s];
    ++(!error ? m_new : error->code == ErrorCode::DeviceIncomplete ? m_reported : m_old);
    QCOMPARE(job.problem(fault.kind == FaultKind::Replaced && isWrite), QString());
}

void TestPtyMatrix::cleanupTestCase()
{
    QStringList ends;
    for (const auto &[code, count] : m_ends)
        ends += u"%1 %2"_s.arg(count).arg(code);
    qInfo("pseudo-terminals: %d cases: %d new, %d old, %d reported", m_new + m_old + m_reported,
          m_new, m_old, m_reported);
    qInfo("ends: %s", qPrintable(ends.join(u", "_s)));
    // Each way to end was met: a matrix that only ever fails early, or never, proves nothing.
    QVERIFY(m_new + m_old + m_reported >= 40);
    QVERIFY(m_new > 0);
    QVERIFY(m_old > 0);
    QVERIFY(m_reported > 0);
}

QTEST_GUILESS_MAIN(TestPtyMatrix)
#include "test_ptymatrix.moc"
