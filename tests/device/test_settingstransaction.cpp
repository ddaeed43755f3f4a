// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/settingstransaction.h"
#include "tests/device/faketracker.h"
#include "tests/device/memoryjournal.h"
#include "tests/device/testprofile.h"

#include <QTest>

#include <algorithm>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

using Values = std::map<SettingId, std::string>;

ConnectionSettings wantedSettings(const Values &values)
{
    ConnectionSettings settings;
    for (const auto &[setting, value] : values) {
        if (!settings.set(setting, value))
            qFatal("the test wants something impossible");
    }
    return settings;
}

SettingsSnapshot snapshotOf(const Values &values)
{
    SettingsSnapshot snapshot;
    for (const auto &[setting, value] : values)
        snapshot[setting] = {ReadState::Read, value, Provenance::Virtual, {}};
    return snapshot;
}

ReadSetting failed(ErrorCode code)
{
    return {ReadState::Failed, {}, Provenance::Virtual, Error{code, {}, {}}};
}

const Values full = {{SettingId::Host, "old.example.net"}, {SettingId::ServerPort, "5000"},
                     {SettingId::Transport, "tcp"},        {SettingId::Apn, "internet.old"},
                     {SettingId::ApnUser, "olduser"},      {SettingId::ReportInterval, "30"}};

const Values everything = {{SettingId::Host, "new.example.com"}, {SettingId::ServerPort, "8888"},
                           {SettingId::Transport, "udp"},        {SettingId::Apn, "internet.new"},
                           {SettingId::ApnUser, "newuser"},      {SettingId::ApnPassword, "new"},
                           {SettingId::ReportInterval, "15"}};

/// Without what cannot be put back.
const Values readable = [] {
    auto values = everything;
    values.erase(SettingId::ApnPassword);
    return values;
}();

SettingsSnapshot fullSnapshot()
{
    auto snapshot = snapshotOf(full);
    snapshot[SettingId::ApnPassword] = {ReadState::WriteOnly, {}, Provenance::Virtual, {}};
    return snapshot;
}

const SettingDifference &row(const SettingsDifference &difference, SettingId setting)
{
    return difference.rows[static_cast<std::size_t>(setting)];
}

const SettingResult &row(const TransactionReport &report, SettingId setting)
{
    return report.settings[static_cast<std::size_t>(setting)];
}

QString endOf(const TransactionReport &report)
{
    return report.error ? QString::fromUtf8(codeName(report.error->code)) : u"done"_s;
}

/// A tracker that was identified and read, ready for a write.
struct Bench {
    explicit Bench(FakeTracker::Memory memory = FakeTracker::programmedMemory(),
                   const Profile &profile = virtualProfile(), Language language = Language::Gosafe)
        : tracker(link, language)
        , session(link, profile, optionsWith(recovery))
    {
        tracker.setMemory(memory);
        tracker.setElsewhere(elsewhere);
        identity = session.identify({}).value();
        before = session.readSettings({}).value();
        asked = tracker.commands().size();
    }

    TransactionReport run(const Values &values, const CancelToken &cancel = {})
    {
        return SettingsTransaction(session, journal,
                                   [this](const SettingResult &result) { told.push_back(result); })
            .run(identity, before, wantedSettings(values), cancel);
    }

    /// The words that were written, in their order.
    [[nodiscard]] QStringList written() const
    {
        QStringList words;
        for (const auto &command : tracker.commands()) {
            if (tracker.isWrite(command) || tracker.isAction(command))
                words.push_back(QString::fromStdString(command));
        }
        return words;
    }

    static SessionOptions optionsWith(MemoryRecovery &recovery)
    {
        SessionOptions options;
        options.recovery = &recovery;
        return options;
    }

    MemoryLink link;
    MemoryLink elsewhere{link.world(), "elsewhere"};
    MemoryRecovery recovery{{&link, &elsewhere}};
    FakeTracker tracker;
    DeviceSession session;
    MemoryJournal journal;
    Identity identity;
    SettingsSnapshot before;
    std::size_t asked = 0;
    std::vector<SettingResult> told;
};

} // namespace

class TestSettingsTransaction : public QObject
{
    Q_OBJECT

private slots:
    void comparesEachSetting();
    void compareSaysWhatCanOnlyBeRead();
    void compareCarriesKnownCompanionsAlong();
    void compareCarriesOddCompanionsAlong();
    void compareEmptiesAnUnknownText();
    void compareRefusesAWordWithUnknownCompanions();
    void compareSaysWhatIsAssumed();

    void writesAndVerifies();
    void writesOnlyTheWordsThatChange();
    void writesTheEndpointLast();
    void savesTheBackupFirst();
    void aJournalThatFailsWritesNothing();
    void nothingToWriteIsStillChecked();
    void nothingKnownIsAnError();
    void unreadableCompanionsAreAnError();
    void aSettingThatChangedMeanwhileWritesNothing();
    void anotherUnitWritesNothing();
    void aUnitReplacedMeanwhileIsNotDone_data();
    void aUnitReplacedMeanwhileIsNotDone();
    void theBackupSaysWhoWrote();
    void refusalRollsBackAndIsBlamed();
    void anIgnoredValueRollsBackAndIsBlamed();
    void whatCannotBeRestoredIsNamed();
    void anEmptyEndpointIsPutBack();
    void aSideEffectIsPutBack();
    void aSettingThatBecameReadableIsNoDifference();
    void cancelBetweenTwoWordsRollsBack();
    void cancelBeforeTheFirstWordWritesNothing();
    void aPulledCableNamesEverySetting();
    void aRefusedRepetitionDoesNotUndoTheFirst();
    void progressTellsEachOutcome();
    void noiseInAReadBackIsNotADifference();

    void compareKnowsThePasswordInUse();
    void aNewPasswordIsProved();
    void aPasswordThatIsNotTaken_data();
    void aPasswordThatIsNotTaken();
    void aPasswordIsPutBack();
    void thePasswordInUseIsNotWritten();
    void limitsAreKeptBeforeAnythingIsSent();
    void restartsOnlyWhenNeeded();
    void aRestartThatNobodyCanMakeIsSaid();
    void savesAfterTheLastWord();
    void whatDidNotSurviveIsPutBack();
    void savingAndRestartingNeedConsent();
    void whatAWordTakesAlongMustBeSteady();
    void aUnitThatComesBackIsWrittenOn();
};

void TestSettingsTransaction::comparesEachSetting()
{
    auto before = fullSnapshot();
    before[SettingId::Apn] = failed(ErrorCode::DeviceSilent);
    before[SettingId::ApnUser] = failed(ErrorCode::DeviceSilent);
    const auto difference = compare(virtualProfile(), before,
                                    wantedSettings({{SettingId::Host, "old.example.net"},
                                                    {SettingId::ServerPort, "8888"},
                                                    {SettingId::Apn, "internet.new"},
                                                    {SettingId::ApnUser, ""},
                                                    {SettingId::ApnPassword, "new"}}));
    QCOMPARE(difference.rows.size(), allSettings.size());
    QCOMPARE(row(difference, SettingId::Host).change, Change::Same);
    QCOMPARE(row(difference, SettingId::ServerPort).change, Change::Changed);
    QCOMPARE(row(difference, SettingId::Transport).change, Change::Untouched);
    QCOMPARE(row(difference, SettingId::Apn).change, Change::Unreadable);
    QCOMPARE(row(difference, SettingId::ApnUser).change, Change::Unreadable);
    QCOMPARE(row(difference, SettingId::ApnPassword).change, Change::Unreadable);
    QVERIFY(!row(difference, SettingId::ServerPort).cannotBeRestored);
    QVERIFY(row(difference, SettingId::Apn).cannotBeRestored);
    QVERIFY(row(difference, SettingId::ApnPassword).cannotBeRestored);
    QVERIFY(!difference.needsConsent());
    QCOMPARE(difference.count(Change::Unreadable), std::size_t(3));
    QVERIFY(!row(difference, SettingId::Host).readOnly);
}

void TestSettingsTransaction::compareSaysWhatCanOnlyBeRead()
{
    auto profile = virtualProfile();
    for (auto &word : profile.words) {
        if (word.carries(SettingId::ReportInterval))
            word.write.reset();
    }
    auto before = fullSnapshot();
    before[SettingId::ReportInterval] = {ReadState::Read, "60", Provenance::Virtual, {}};
    const auto difference =
        compare(profile, before, wantedSettings({{SettingId::ReportInterval, "30"}}));
    QVERIFY(row(difference, SettingId::ReportInterval).readOnly);
    QCOMPARE(row(difference, SettingId::ReportInterval).change, Change::NotKnown);
    QCOMPARE(difference.counts().readOnly, std::size_t(1));
    QVERIFY(difference.nothingToWrite());
}

void TestSettingsTransaction::compareCarriesKnownCompanionsAlong()
{
    const auto difference = compare(virtualProfile(), fullSnapshot(),
                                    wantedSettings({{SettingId::ServerPort, "8888"}}));
    QCOMPARE(row(difference, SettingId::ServerPort).change, Change::Changed);
    QCOMPARE(row(difference, SettingId::Host).change, Change::Untouched);
    QVERIFY(!row(difference, SettingId::Host).wanted);
}

void TestSettingsTransaction::compareCarriesOddCompanionsAlong()
{
    // No name for us, but what the unit holds: it stays.
    Bench bench;
    bench.tracker.unit.memory["host"] = "my_server.example";
    bench.before = bench.session.readSettings({}).value();
    const auto report = bench.run({{SettingId::ServerPort, "8888"}});
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.written(), QStringList{u"VEP;my_server.example;8888"_s});
    QCOMPARE(bench.tracker.unit.memory["host"], std::string("my_server.example"));
}

void TestSettingsTransaction::compareEmptiesAnUnknownText()
{
    auto before = fullSnapshot();
    before[SettingId::ApnUser] = failed(ErrorCode::DeviceSilent);
    const auto difference =
        compare(virtualProfile(), before, wantedSettings({{SettingId::Apn, "internet.new"}}));
    QCOMPARE(row(difference, SettingId::Apn).change, Change::Changed);
    const auto &user = row(difference, SettingId::ApnUser);
    QCOMPARE(user.change, Change::Unreadable);
    QCOMPARE(user.wanted, std::optional(std::string()));
    QVERIFY(user.cannotBeRestored);
}

void TestSettingsTransaction::compareRefusesAWordWithUnknownCompanions()
{
    for (const auto &host : {failed(ErrorCode::DeviceSilent),
                             ReadSetting{ReadState::Read, "", Provenance::Virtual, {}}}) {
        auto before = fullSnapshot();
        before[SettingId::Host] = host;
        const auto difference =
            compare(virtualProfile(), before, wantedSettings({{SettingId::ServerPort, "8888"}}));
        QCOMPARE(row(difference, SettingId::ServerPort).change, Change::NotKnown);
        QVERIFY(difference.nothingToWrite());
    }
}

void TestSettingsTransaction::compareSaysWhatIsAssumed()
{
    const auto profile = shippedProfile(u"sp7600"_s);
    SettingsSnapshot before;
    before[SettingId::Host] = {ReadState::NotAsked, {}, Provenance::Assumed, {}};
    before[SettingId::ServerPort] = before[SettingId::Host];
    const auto difference = compare(profile, before,
                                    wantedSettings({{SettingId::Host, "h.example"},
                                                    {SettingId::ServerPort, "1"},
                                                    {SettingId::Transport, "udp"}}));
    QVERIFY(difference.needsConsent());
    QVERIFY(row(difference, SettingId::Host).assumed);
    QCOMPARE(row(difference, SettingId::Host).change, Change::Unreadable);
    QCOMPARE(row(difference, SettingId::Transport).change, Change::NotKnown);
    QVERIFY(!row(difference, SettingId::Transport).assumed);
}

void TestSettingsTransaction::writesAndVerifies()
{
    Bench bench;
    const auto report = bench.run(everything);
    QCOMPARE(endOf(report), u"done"_s);
    for (const auto &[setting, value] : everything) {
        const auto &entry = row(report, setting);
        QCOMPARE(entry.wanted, std::optional(value));
        QCOMPARE(bench.tracker.unit.memory[std::string(settingName(setting))], value);
        if (setting == SettingId::ApnPassword) {
            QCOMPARE(entry.outcome, SettingOutcome::Unreadable);
            QVERIFY(!entry.before && !entry.after);
            continue;
        }
        QCOMPARE(entry.outcome, SettingOutcome::Verified);
        QCOMPARE(entry.before, std::optional(full.at(setting)));
        QCOMPARE(entry.after, std::optional(value));
    }
    const auto &backup = bench.journal.backups.front();
    QVERIFY(backup.closed);
    QCOMPARE(backup.after, report.settings);
    QVERIFY(!backup.error);
}

void TestSettingsTransaction::theBackupSaysWhoWrote()
{
    Bench bench;
    SettingsTransaction transaction(bench.session, bench.journal);
    transaction.setMadeBy("Ana");
    const auto report =
        transaction.run(bench.identity, bench.before, wantedSettings(everything), {});
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.journal.backups.front().madeBy, std::string("Ana"));
}

void TestSettingsTransaction::writesOnlyTheWordsThatChange()
{
    Bench bench;
    const auto report = bench.run({{SettingId::Host, "old.example.net"},
                                   {SettingId::ServerPort, "8888"},
                                   {SettingId::Transport, "tcp"}});
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.written(), QStringList{u"VEP;old.example.net;8888"_s});
    QCOMPARE(row(report, SettingId::ServerPort).outcome, SettingOutcome::Verified);
    QCOMPARE(row(report, SettingId::Host).outcome, SettingOutcome::Unchanged);
    QCOMPARE(row(report, SettingId::Transport).outcome, SettingOutcome::Unchanged);
    QCOMPARE(row(report, SettingId::ApnPassword).outcome, SettingOutcome::Unchanged);
}

void TestSettingsTransaction::writesTheEndpointLast()
{
    Bench bench;
    // What cannot be put back comes after what can, and the endpoint in the end in any case.
    QCOMPARE(endOf(bench.run(everything)), u"done"_s);
    QCOMPARE(bench.written(), (QStringList{u"VAP;internet.new;newuser"_s, u"VRI;15"_s, u"VAK;new"_s,
                                           u"VEP;new.example.com;8888"_s, u"VTR;UDP"_s}));

    Bench blind;
    blind.tracker.readFaults = {{"VEP", Fault::Refused}};
    blind.before = blind.session.readSettings({}).value();
    blind.tracker.onWrite = [&blind](const std::string &word) {
        if (word == "VEP")
            blind.tracker.readFaults.clear();
    };
    const auto report = blind.run(everything);
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(blind.written().mid(2),
             (QStringList{u"VAK;new"_s, u"VEP;new.example.com;8888"_s, u"VTR;UDP"_s}));
    QCOMPARE(row(report, SettingId::Host).outcome, SettingOutcome::Verified);
    QVERIFY(!row(report, SettingId::Host).before);
}

void TestSettingsTransaction::savesTheBackupFirst()
{
    Bench bench;
    int backupsAtFirstWrite = -1;
    bool closedAtLastWrite = true;
    bench.tracker.onWrite = [&](const std::string &) {
        if (backupsAtFirstWrite < 0)
            backupsAtFirstWrite = int(bench.journal.backups.size());
        closedAtLastWrite = bench.journal.backups.front().closed;
    };
    const auto report = bench.run(everything);
    QCOMPARE(backupsAtFirstWrite, 1);
    QVERIFY(!closedAtLastWrite);
    const auto &backup = bench.journal.backups.front();
    QCOMPARE(report.backupId, std::optional(backup.id));
    QVERIFY(backup.settings == bench.before);
    QVERIFY(backup.identity == bench.identity);
    QVERIFY(backup.wanted == wantedSettings(everything));
    QCOMPARE(backup.port, std::string("memory"));
    QCOMPARE(backup.profileId, std::string("sp7600-virtual"));
    QVERIFY(backup.taken.time_since_epoch().count() > 0);
}

void TestSettingsTransaction::aJournalThatFailsWritesNothing()
{
    Bench bench;
    bench.journal.saveError = Error{ErrorCode::StoreFull, {{"file", "x"}}, {}};
    const auto report = bench.run(everything);
    QCOMPARE(endOf(report), u"store-full"_s);
    QVERIFY(!report.backupId);
    QVERIFY(bench.written().isEmpty());
    QCOMPARE(row(report, SettingId::Host).after, std::optional<std::string>("old.example.net"));
}

void TestSettingsTransaction::nothingToWriteIsStillChecked()
{
    Bench bench;
    const Values same = {{SettingId::Host, "old.example.net"}, {SettingId::Transport, "tcp"}};
    QCOMPARE(endOf(bench.run(same)), u"done"_s);
    QVERIFY(bench.journal.backups.empty());
    QVERIFY(bench.tracker.commands().size() > bench.asked);
    bench.tracker.unit.memory["transport"] = "udp";
    const auto report = bench.run(same);
    QCOMPARE(endOf(report), u"setting-unstable"_s);
    QVERIFY(!row(report, SettingId::Transport).after);
    // Where nothing is wanted there is nothing to check.
    const auto asked = bench.tracker.commands().size();
    QCOMPARE(endOf(bench.run({})), u"done"_s);
    QCOMPARE(bench.tracker.commands().size(), asked);
}

void TestSettingsTransaction::nothingKnownIsAnError()
{
    Bench bench;
    const auto profile = shippedProfile(u"sp7600"_s);
    DeviceSession session(bench.link, profile, {});
    const auto report = SettingsTransaction(session, bench.journal)
                            .run({}, {}, wantedSettings({{SettingId::Transport, "udp"}}), {});
    QCOMPARE(endOf(report), u"nothing-known"_s);
    QCOMPARE(row(report, SettingId::Transport).outcome, SettingOutcome::NotKnown);
}

void TestSettingsTransaction::unreadableCompanionsAreAnError()
{
    Bench bench;
    bench.before[SettingId::Host] = failed(ErrorCode::DeviceGarbled);
    bench.before[SettingId::ServerPort] = failed(ErrorCode::DeviceGarbled);
    const auto report = bench.run({{SettingId::ServerPort, "8888"}, {SettingId::Transport, "udp"}});
    QCOMPARE(endOf(report), u"device-garbled"_s);
    QVERIFY(bench.written().isEmpty());
}

void TestSettingsTransaction::aSettingThatChangedMeanwhileWritesNothing()
{
    Bench bench;
    bench.tracker.unit.memory["apn"] = "changed.by.sms";
    const auto report = bench.run({{SettingId::Host, "new.example.com"}});
    QCOMPARE(endOf(report), u"setting-unstable"_s);
    QCOMPARE(report.error->parameter("setting"), std::string_view("apn"));
    QVERIFY(bench.written().isEmpty());
    QVERIFY(bench.journal.backups.empty());
    QVERIFY(!row(report, SettingId::Apn).after);
    QCOMPARE(row(report, SettingId::Host).after, std::optional<std::string>("old.example.net"));
}

void TestSettingsTransaction::anotherUnitWritesNothing()
{
    Bench bench;
    bench.tracker.replaced = true;
    const auto report = bench.run(everything);
    QCOMPARE(endOf(report), u"device-replaced"_s);
    QCOMPARE(report.error->parameter("expected"), std::string_view("359999046544250"));
    QVERIFY(bench.written().isEmpty());
    QVERIFY(bench.journal.backups.empty());
}

void TestSettingsTransaction::aUnitReplacedMeanwhileIsNotDone_data()
{
    QTest::addColumn<QString>("command"); // at which the other unit is put in its place
    QTest::addColumn<int>("writesToOther");
    QTest::newRow("at the first write") << "VEP;new.example.com;8888" << 1;
    QTest::newRow("at the last write") << "VTR;UDP" << 1;
    QTest::newRow("at the last read-back") << "the last VTR" << 0;
}

void TestSettingsTransaction::aUnitReplacedMeanwhileIsNotDone()
{
    QFETCH(const QString, command);
    QFETCH(const int, writesToOther);
    const Values endpoint = {{SettingId::Host, "new.example.com"},
                             {SettingId::ServerPort, "8888"},
                             {SettingId::Transport, "udp"}};
    Bench first;
    QCOMPARE(endOf(first.run(endpoint)), u"done"_s);
    const auto &commands = first.tracker.commands();
    const auto at = command.startsWith(u"the"_s)
                        ? std::ranges::find(commands, "VTR;UDP") + 1
                        : std::ranges::find(commands, command.toStdString());
    QVERIFY(at != commands.end());

    Bench bench;
    // The other unit holds the same already, so that nothing but its IMEI tells it apart.
    bench.tracker.otherUnit.memory = first.tracker.unit.memory;
    bench.tracker.faults = {{int(at - commands.begin()), Fault::ReplacedBefore}};
    const auto report = bench.run(endpoint);
    QCOMPARE(endOf(report), u"device-incomplete"_s);
    QCOMPARE(report.error->parameter("cause"), std::string_view("device-replaced"));
    QVERIFY(report.error->parameter("settings").starts_with("host, server_port"));
    QVERIFY(!row(report, SettingId::Host).after);
    QCOMPARE(row(report, SettingId::Host).outcome, SettingOutcome::Unreadable);
    QCOMPARE(bench.tracker.writesToOther(), writesToOther);
    QVERIFY(!bench.journal.backups.front().closed);
    QCOMPARE(bench.journal.backups.front().after, report.settings);
    QCOMPARE(bench.journal.backups.front().error, report.error);
}

void TestSettingsTransaction::refusalRollsBackAndIsBlamed()
{
    Bench bench;
    bench.tracker.writeFaults = {{"VTR", Fault::Refused}};
    const auto report = bench.run(readable);
    QCOMPARE(endOf(report), u"command-refused"_s);
    QCOMPARE(report.error->parameter("command"), std::string_view("VTR;UDP"));
    QCOMPARE(bench.tracker.unit.memory, FakeTracker::programmedMemory());
    QCOMPARE(row(report, SettingId::Transport).outcome, SettingOutcome::Refused);
    QCOMPARE(row(report, SettingId::Host).outcome, SettingOutcome::Unchanged);
    QCOMPARE(row(report, SettingId::Host).after, std::optional<std::string>("old.example.net"));
    // In the reverse order; what was refused needs no putting back.
    QCOMPARE(bench.written().mid(4), (QStringList{u"VEP;old.example.net;5000"_s, u"VRI;30"_s,
                                                  u"VAP;internet.old;olduser"_s}));
    QVERIFY(bench.journal.backups.front().closed);
}

void TestSettingsTransaction::anIgnoredValueRollsBackAndIsBlamed()
{
    for (const auto fault : {Fault::Ignored, Fault::WrongValue, Fault::Truncated}) {
        Bench bench;
        bench.tracker.writeFaults = {{"VAP", fault}};
        // Only the first time: putting it back works.
        bench.tracker.onWrite = [&bench](const std::string &) {
            bench.tracker.writeFaults.clear();
        };
        const auto report = bench.run(everything);
        QCOMPARE(endOf(report), u"read-back-differs"_s);
        QVERIFY(report.error->parameter("settings").starts_with("apn"));
        QCOMPARE(bench.tracker.unit.memory, FakeTracker::programmedMemory());
        QCOMPARE(row(report, SettingId::Apn).outcome, SettingOutcome::Ignored);
        QCOMPARE(row(report, SettingId::Apn).after, std::optional<std::string>("internet.old"));
        QVERIFY(bench.journal.backups.front().closed);
    }
}

void TestSettingsTransaction::whatCannotBeRestoredIsNamed()
{
    Bench bench;
    bench.tracker.writeFaults = {{"VAK", Fault::NoReply}};
    const auto report = bench.run(everything);
    QCOMPARE(endOf(report), u"device-incomplete"_s);
    QCOMPARE(report.error->parameter("settings"), std::string_view("apn_password"));
    QCOMPARE(report.error->parameter("cause"), std::string_view("device-silent"));
    QCOMPARE(row(report, SettingId::ApnPassword).outcome, SettingOutcome::Unreadable);
    // Everything else was put back.
    auto expected = FakeTracker::programmedMemory();
    expected["apn_password"] = "new";
    QCOMPARE(bench.tracker.unit.memory, expected);
    QVERIFY(!bench.journal.backups.front().closed);
}

void TestSettingsTransaction::anEmptyEndpointIsPutBack()
{
    Bench bench(FakeTracker::emptyMemory());
    bench.tracker.writeFaults = {{"VTR", Fault::Refused}};
    const auto report = bench.run(readable);
    QCOMPARE(endOf(report), u"command-refused"_s);
    QCOMPARE(bench.tracker.unit.memory, FakeTracker::emptyMemory());
    QVERIFY(bench.written().contains(u"VEP;;"_s));
    QCOMPARE(row(report, SettingId::Host).after, std::optional(std::string()));
}

void TestSettingsTransaction::aSideEffectIsPutBack()
{
    Bench bench;
    // The first APN that is written resets the interval, which nobody asked for.
    bench.tracker.writeFaults = {{"VAP", Fault::SideEffect}};
    bench.tracker.onWrite = [&bench](const std::string &) { bench.tracker.writeFaults.clear(); };
    const auto report =
        bench.run({{SettingId::Host, "new.example.com"}, {SettingId::Apn, "internet.new"}});
    QCOMPARE(endOf(report), u"read-back-differs"_s);
    QCOMPARE(report.error->parameter("settings"), std::string_view("report_interval_s"));
    QCOMPARE(bench.tracker.unit.memory, FakeTracker::programmedMemory());
    QCOMPARE(row(report, SettingId::ReportInterval).outcome, SettingOutcome::Ignored);
}

void TestSettingsTransaction::aSettingThatBecameReadableIsNoDifference()
{
    Bench bench;
    bench.tracker.readFaults = {{"VRI", Fault::Refused}};
    bench.before = bench.session.readSettings({}).value();
    bench.tracker.onWrite = [&bench](const std::string &) { bench.tracker.readFaults.clear(); };
    const auto report = bench.run({{SettingId::Host, "new.example.com"}});
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.tracker.unit.memory["host"], std::string("new.example.com"));
    QCOMPARE(row(report, SettingId::ReportInterval).outcome, SettingOutcome::Unchanged);
}

void TestSettingsTransaction::cancelBetweenTwoWordsRollsBack()
{
    Bench bench;
    CancelSource source;
    bench.tracker.onWrite = [&source](const std::string &word) {
        if (word == "VRI")
            source.cancel();
    };
    const auto report = bench.run(everything, source.token());
    QCOMPARE(endOf(report), u"cancelled"_s);
    QCOMPARE(bench.tracker.unit.memory, FakeTracker::programmedMemory());
    // The word that was under way is finished, nothing after it is begun.
    QCOMPARE(bench.written(), (QStringList{u"VAP;internet.new;newuser"_s, u"VRI;15"_s, u"VRI;30"_s,
                                           u"VAP;internet.old;olduser"_s}));
    QVERIFY(bench.journal.backups.front().closed);
}

void TestSettingsTransaction::cancelBeforeTheFirstWordWritesNothing()
{
    Bench bench;
    CancelSource source;
    bench.link.schedule(100ms, [&source] { source.cancel(); });
    const auto report = bench.run(everything, source.token());
    QCOMPARE(endOf(report), u"cancelled"_s);
    QVERIFY(bench.written().isEmpty());
    QVERIFY(bench.journal.backups.empty());
}

void TestSettingsTransaction::aPulledCableNamesEverySetting()
{
    Bench bench;
    bench.tracker.writeFaults = {{"VTR", Fault::DisconnectStored}};
    const auto report = bench.run({{SettingId::Host, "new.example.com"},
                                   {SettingId::ServerPort, "8888"},
                                   {SettingId::Transport, "udp"}});
    QCOMPARE(endOf(report), u"device-incomplete"_s);
    QCOMPARE(report.error->parameter("settings"), std::string_view("host, server_port, transport"));
    QCOMPARE(report.error->parameter("cause"), std::string_view("link-lost"));
    QCOMPARE(row(report, SettingId::Host).outcome, SettingOutcome::Verified);
    QCOMPARE(row(report, SettingId::Host).after, std::optional<std::string>("new.example.com"));
    QCOMPARE(row(report, SettingId::Transport).outcome, SettingOutcome::Unreadable);
    QVERIFY(!row(report, SettingId::Transport).after);
    QCOMPARE(row(report, SettingId::Apn).outcome, SettingOutcome::Unchanged);
    QCOMPARE(row(report, SettingId::Apn).after, std::optional<std::string>("internet.old"));
    QVERIFY(!bench.journal.backups.front().closed);
}

void TestSettingsTransaction::aRefusedRepetitionDoesNotUndoTheFirst()
{
    Bench bench;
    // The first is stored and not answered, the second is refused: it is not what it was.
    bench.tracker.writeFaults = {{"VAK", Fault::NoReply}};
    bench.tracker.onWrite = [&bench](const std::string &word) {
        if (word == "VAK")
            bench.tracker.writeFaults = {{"VAK", Fault::Refused}};
    };
    const auto report = bench.run({{SettingId::ApnPassword, "new"}});
    QCOMPARE(bench.tracker.unit.memory["apn_password"], std::string("new"));
    QCOMPARE(endOf(report), u"device-incomplete"_s);
    QCOMPARE(report.error->parameter("settings"), std::string_view("apn_password"));
    QCOMPARE(row(report, SettingId::ApnPassword).outcome, SettingOutcome::Unreadable);
}

void TestSettingsTransaction::progressTellsEachOutcome()
{
    Bench bench;
    bench.tracker.writeFaults = {{"VTR", Fault::Refused}};
    const auto report = bench.run(readable);
    QVERIFY(report.error);
    QStringList told;
    for (const auto &result : bench.told) {
        told.push_back(QString::fromUtf8(settingName(result.setting)) + u' '
                       + QString::fromUtf8(outcomeName(result.outcome)));
    }
    const QStringList expected = {
        u"apn verified"_s,  u"apn_user verified"_s,    u"report_interval_s verified"_s,
        u"host verified"_s, u"server_port verified"_s, u"transport refused"_s};
    QCOMPARE(told.mid(0, 6), expected);
    // The roll-back tells again.
    for (const auto *name : {"host", "server_port", "apn", "apn_user", "report_interval_s"})
        QCOMPARE(told.lastIndexOf(QLatin1StringView(name) + " unchanged"_L1) >= 6, true);
}

void TestSettingsTransaction::noiseInAReadBackIsNotADifference()
{
    Bench first;
    QCOMPARE(endOf(first.run(everything)), u"done"_s);
    const auto &commands = first.tracker.commands();
    const auto write = std::ranges::find(commands, "VRI;15");
    Bench bench;
    bench.tracker.faults = {{int(write + 1 - commands.begin()), Fault::GarbledDigit}};
    QCOMPARE(endOf(bench.run(everything)), u"done"_s);
    QCOMPARE(bench.written().size(), 5);
}

void TestSettingsTransaction::compareKnowsThePasswordInUse()
{
    auto before = fullSnapshot();
    before[SettingId::DevicePassword] = {ReadState::WriteOnly, {}, Provenance::Virtual, {}};
    before[SettingId::SecondHost] = failed(ErrorCode::DeviceSilent);
    const auto wanted = wantedSettings({{SettingId::DevicePassword, "4321"},
                                        {SettingId::SecondHost, "b.example.com"},
                                        {SettingId::SecondServerPort, "2"},
                                        {SettingId::SecondTransport, "tcp"}});
    const auto known = compare(virtualProfile(), before, wanted, "1234");
    QCOMPARE(row(known, SettingId::DevicePassword).change, Change::Unreadable);
    QVERIFY(!row(known, SettingId::DevicePassword).cannotBeRestored);
    QVERIFY(row(known, SettingId::SecondHost).cannotBeRestored);
    QVERIFY(
        row(compare(virtualProfile(), before, wanted), SettingId::DevicePassword).cannotBeRestored);
    QCOMPARE(
        row(compare(virtualProfile(), before, wanted, "4321"), SettingId::DevicePassword).change,
        Change::Same);
}

void TestSettingsTransaction::aNewPasswordIsProved()
{
    Bench bench;
    QString transcript;
    bench.session.channel().setObserver([&transcript](const TranscriptLine &line) {
        transcript += QString::fromStdString(line.text) + u'\n';
    });
    const auto report = bench.run({{SettingId::DevicePassword, "86420"},
                                   {SettingId::SecondHost, "b.example.com"},
                                   {SettingId::Host, "new.example.com"},
                                   {SettingId::Apn, "internet.new"}});
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.written(),
             (QStringList{u"VAP;internet.new;olduser"_s, u"VPW;86420"_s,
                          u"VE2;b.example.com;5001;UDP"_s, u"VEP;new.example.com;5000"_s}));
    const auto &entry = row(report, SettingId::DevicePassword);
    QCOMPARE(entry.outcome, SettingOutcome::Verified);
    QVERIFY(!entry.before && !entry.after);
    QCOMPARE(bench.tracker.unit.password, std::string("86420"));
    QCOMPARE(bench.session.password(), std::string("86420"));
    QCOMPARE(bench.tracker.wrongPasswords(), 0);
    QVERIFY(!transcript.contains(u"86420"_s));
    QVERIFY(transcript.contains(u"VPW;***"_s));
    for (const auto &entryKept : bench.journal.backups.front().after)
        QVERIFY(!isSecret(entryKept.setting) || !entryKept.after);
}

void TestSettingsTransaction::aPasswordThatIsNotTaken_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("wrongPasswords");
    const auto row = [](const char *name, Fault fault, const char *end, SettingOutcome outcome,
                        int wrong) {
        QTest::newRow(name) << int(fault) << QString::fromUtf8(end) << int(outcome) << wrong;
    };
    row("refused", Fault::Refused, "command-refused", SettingOutcome::Refused, 0);
    row("ignored", Fault::Ignored, "read-back-differs", SettingOutcome::Ignored, 1);
    row("another stored", Fault::WrongValue, "device-incomplete", SettingOutcome::Unreadable, 2);
    row("half of it stored", Fault::Truncated, "device-incomplete", SettingOutcome::Unreadable, 2);
    row("not acknowledged", Fault::NoReply, "done", SettingOutcome::Verified, 0);
}

void TestSettingsTransaction::aPasswordThatIsNotTaken()
{
    QFETCH(const int, fault);
    QFETCH(const QString, end);
    QFETCH(const int, outcome);
    QFETCH(const int, wrongPasswords);
    Bench bench;
    bench.tracker.writeFaults = {{"VPW", Fault(fault)}};
    const auto report = bench.run({{SettingId::DevicePassword, "4321"},
                                   {SettingId::Apn, "internet.new"},
                                   {SettingId::Host, "new.example.com"}});
    QCOMPARE(endOf(report), end);
    QCOMPARE(int(row(report, SettingId::DevicePassword).outcome), outcome);
    // Each of the two once; nothing else is ever tried.
    QCOMPARE(bench.tracker.wrongPasswords(), wrongPasswords);
    const bool isReached = end != u"device-incomplete"_s;
    QCOMPARE(bench.session.password() == bench.tracker.unit.password, isReached);
    if (!isReached) {
        QCOMPARE(report.error->parameter("settings"), std::string_view("apn, device_password"));
        QCOMPARE(report.error->parameter("cause"), std::string_view("password-wrong"));
        QCOMPARE(row(report, SettingId::Apn).after, std::optional<std::string>("internet.new"));
        QVERIFY(!bench.journal.backups.front().closed);
    } else if (end != u"done"_s) {
        QCOMPARE(bench.tracker.unit.memory, FakeTracker::programmedMemory());
    }
}

void TestSettingsTransaction::aPasswordIsPutBack()
{
    Bench bench;
    bench.tracker.writeFaults = {{"VEP", Fault::Refused}};
    const auto report =
        bench.run({{SettingId::DevicePassword, "4321"}, {SettingId::Host, "new.example.com"}});
    QCOMPARE(endOf(report), u"command-refused"_s);
    QCOMPARE(bench.tracker.unit.password, std::string("1234"));
    QCOMPARE(bench.session.password(), std::string("1234"));
    QCOMPARE(bench.tracker.wrongPasswords(), 0);
    QCOMPARE(row(report, SettingId::DevicePassword).outcome, SettingOutcome::Unchanged);
    QVERIFY(bench.journal.backups.front().closed);
}

void TestSettingsTransaction::thePasswordInUseIsNotWritten()
{
    Bench bench;
    const auto report = bench.run({{SettingId::DevicePassword, "1234"}});
    QCOMPARE(endOf(report), u"done"_s);
    QVERIFY(bench.written().isEmpty());
    QCOMPARE(row(report, SettingId::DevicePassword).outcome, SettingOutcome::Unchanged);
}

void TestSettingsTransaction::limitsAreKeptBeforeAnythingIsSent()
{
    Bench bench;
    const auto report =
        bench.run({{SettingId::DevicePassword, "123"}, {SettingId::Apn, "internet.new"}});
    QCOMPARE(endOf(report), u"value-outside-limits"_s);
    QCOMPARE(report.error->parameter("setting"), std::string_view("device_password"));
    QCOMPARE(bench.tracker.commands().size(), bench.asked);

    const auto profile = shippedProfile(u"skypatrol-at"_s);
    Bench at(FakeTracker::atMemory(), profile, Language::At);
    QCOMPARE(endOf(at.run({{SettingId::ApnUser, "me"}, {SettingId::ApnPassword, "a\"b"}})),
             u"text-has-forbidden-character"_s);
    QCOMPARE(at.tracker.commands().size(), at.asked);
}

void TestSettingsTransaction::restartsOnlyWhenNeeded()
{
    Bench without;
    QCOMPARE(endOf(without.run({{SettingId::Host, "new.example.com"}})), u"done"_s);
    QCOMPARE(without.tracker.restarts(), 0);

    Bench with;
    QCOMPARE(endOf(with.run({{SettingId::ReportFormat, "binary"}})), u"done"_s);
    QCOMPARE(with.written(), (QStringList{u"VFM;1"_s, u"VRS"_s}));
    QCOMPARE(with.tracker.restarts(), 1);

    // What was not verified is put back, and nothing restarts for it.
    Bench ignored;
    ignored.tracker.writeFaults = {{"VFM", Fault::Ignored}};
    QCOMPARE(endOf(ignored.run({{SettingId::ReportFormat, "binary"}})), u"read-back-differs"_s);
    QCOMPARE(ignored.tracker.restarts(), 0);

    Bench refused;
    refused.tracker.writeFaults = {{"VRS", Fault::Refused}};
    const auto report = refused.run({{SettingId::ReportFormat, "binary"}});
    QCOMPARE(endOf(report), u"command-refused"_s);
    QCOMPARE(refused.tracker.unit.memory, FakeTracker::programmedMemory());
}

void TestSettingsTransaction::aRestartThatNobodyCanMakeIsSaid()
{
    const Values values = {{SettingId::ReportFormat, "binary"}, {SettingId::Host, "new.example"}};
    Bench restarts;
    QVERIFY(!row(restarts.run(values), SettingId::ReportFormat).afterRestart);

    auto profile = virtualProfile();
    profile.restart.reset();
    Bench bench(FakeTracker::programmedMemory(), profile);
    const auto report = bench.run(values);
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.tracker.restarts(), 0);
    QCOMPARE(row(report, SettingId::ReportFormat).outcome, SettingOutcome::Verified);
    QVERIFY(row(report, SettingId::ReportFormat).afterRestart);
    QVERIFY(!row(report, SettingId::Host).afterRestart);

    // What was put back was in use all the time.
    Bench failing(FakeTracker::programmedMemory(), profile);
    failing.tracker.writeFaults = {{"VEP", Fault::Ignored}};
    const auto undone = failing.run(values);
    QCOMPARE(endOf(undone), u"read-back-differs"_s);
    QVERIFY(!row(undone, SettingId::ReportFormat).afterRestart);

    // Nobody can tell what it holds, and it was acknowledged.
    for (auto &word : profile.words) {
        if (word.carries(SettingId::ReportFormat))
            word.read.reset();
    }
    Bench blind(FakeTracker::programmedMemory(), profile);
    const auto unseen = blind.run(values);
    QCOMPARE(endOf(unseen), u"done"_s);
    QCOMPARE(row(unseen, SettingId::ReportFormat).outcome, SettingOutcome::Unreadable);
    QVERIFY(row(unseen, SettingId::ReportFormat).afterRestart);
}

void TestSettingsTransaction::savesAfterTheLastWord()
{
    const auto profile = shippedProfile(u"skypatrol-at"_s);
    Bench bench(FakeTracker::atMemory(), profile, Language::At);
    const auto report = bench.run({{SettingId::Host, "new.example.com"},
                                   {SettingId::Transport, "udp"},
                                   {SettingId::ApnPassword, "new"}});
    QCOMPARE(endOf(report), u"done"_s);
    QCOMPARE(bench.written(),
             (QStringList{u"AT%CGPCO=1,\",new\",0"_s, u"AT$TCPAPI=0"_s,
                          u"AT$FRIEND=1,1,\"new.example.com\",5000,2"_s, u"AT&W"_s}));
    QCOMPARE(bench.tracker.unit.saved, bench.tracker.unit.memory);
    QCOMPARE(row(report, SettingId::Host).outcome, SettingOutcome::Verified);
    QCOMPARE(row(report, SettingId::ApnPassword).outcome, SettingOutcome::Unreadable);
    QCOMPARE(bench.tracker.restarts(), 0);
}

void TestSettingsTransaction::whatDidNotSurviveIsPutBack()
{
    auto profile = shippedProfile(u"skypatrol-at"_s);
    for (auto &word : profile.words)
        word.needsRestart = word.carries(SettingId::Transport);
    const Values endpoint = {{SettingId::Host, "new.example.com"}, {SettingId::Transport, "udp"}};
    Bench good(FakeTracker::atMemory(), profile, Language::At);
    QCOMPARE(endOf(good.run(endpoint)), u"done"_s);
    QCOMPARE(good.tracker.restarts(), 1);
    QCOMPARE(good.tracker.unit.memory["transport"], std::string("udp"));

    Bench bench(FakeTracker::atMemory(), profile, Language::At);
    bench.tracker.writeFaults = {{"AT&W", Fault::Ignored}};
    const auto report = bench.run(endpoint);
    QCOMPARE(endOf(report), u"read-back-differs"_s);
    QCOMPARE(bench.tracker.unit.memory, FakeTracker::atMemory());
    QCOMPARE(row(report, SettingId::Transport).outcome, SettingOutcome::Ignored);
    QCOMPARE(row(report, SettingId::Transport).after, std::optional<std::string>("tcp"));
}

void TestSettingsTransaction::savingAndRestartingNeedConsent()
{
    auto profile = shippedProfile(u"skypatrol-at"_s);
    profile.save->provenance = profile.restart->provenance = Provenance::Assumed;
    for (auto &word : profile.words)
        word.needsRestart = word.carries(SettingId::Transport);
    Bench bench(FakeTracker::atMemory(), profile, Language::At);
    auto report = bench.run({{SettingId::Transport, "udp"}});
    QCOMPARE(endOf(report), u"consent-needed"_s);
    QCOMPARE(report.error->parameter("words"), std::string_view("AT&W, AT$RESET"));
    QVERIFY(bench.written().isEmpty());
    report = bench.run({{SettingId::Apn, "internet.new"}});
    QCOMPARE(report.error->parameter("words"), std::string_view("AT&W"));
    bench.session.accept({false, {"AT&W", "AT$RESET"}});
    QCOMPARE(endOf(bench.run({{SettingId::Transport, "udp"}})), u"done"_s);
}

void TestSettingsTransaction::whatAWordTakesAlongMustBeSteady()
{
    const auto profile = shippedProfile(u"skypatrol-at"_s);
    Bench bench(FakeTracker::atMemory(), profile, Language::At);
    bench.tracker.unit.memory["_usage"] = "1";
    const auto report = bench.run({{SettingId::Host, "new.example.com"}});
    QCOMPARE(endOf(report), u"setting-unstable"_s);
    QVERIFY(bench.written().isEmpty());
    QVERIFY(bench.journal.backups.empty());
}

void TestSettingsTransaction::aUnitThatComesBackIsWrittenOn()
{
    Bench first;
    QCOMPARE(endOf(first.run(readable)), u"done"_s);
    const auto &commands = first.tracker.commands();
    const auto write = int(std::ranges::find(commands, "VRI;15") - commands.begin());
    for (const auto fault : {Fault::DisconnectBefore, Fault::DisconnectDuring,
                             Fault::DisconnectStored, Fault::DisconnectAfter}) {
        MemoryLink link;
        MemoryLink elsewhere{link.world(), "elsewhere"};
        MemoryRecovery recovery{{&link, &elsewhere}};
        FakeTracker tracker(link);
        tracker.setElsewhere(elsewhere);
        tracker.comesBack = Return::ElsewhereToo;
        tracker.faults = {{write, fault}};
        SessionOptions options;
        options.recovery = &recovery;
        options.patience = 15s;
        DeviceSession session(link, virtualProfile(), options);
        const auto identity = session.identify({}).value();
        const auto before = session.readSettings({}).value();
        MemoryJournal journal;
        const auto report = SettingsTransaction(session, journal)
                                .run(identity, before, wantedSettings(readable), {});
        QCOMPARE(endOf(report), u"done"_s);
        for (const auto &[setting, value] : readable)
            QCOMPARE(tracker.unit.memory[std::string(settingName(setting))], value);
        QCOMPARE(tracker.writesToOther(), 0);
        QCOMPARE(session.portName(), std::string("elsewhere"));
    }
}

QTEST_APPLESS_MAIN(TestSettingsTransaction)
#include "test_settingstransaction.moc"
