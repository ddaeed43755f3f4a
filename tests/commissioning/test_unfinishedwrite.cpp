// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/unfinishedwrite.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sp7600;
using namespace sp7600::commissioning;
using namespace Qt::StringLiterals;

namespace
{

const std::string imei = "359999046552022";

/// A unit that holds these, all of it read.
SettingsSnapshot holding(const std::string &host, const std::string &port, const std::string &apn)
{
    SettingsSnapshot snapshot;
    snapshot[SettingId::Host] = {ReadState::Read, host, {}, {}};
    snapshot[SettingId::ServerPort] = {ReadState::Read, port, {}, {}};
    snapshot[SettingId::Transport] = {ReadState::Read, "tcp", {}, {}};
    snapshot[SettingId::Apn] = {ReadState::Read, apn, {}, {}};
    snapshot[SettingId::ApnPassword].state = ReadState::WriteOnly;
    return snapshot;
}

device::Backup backupOf(std::int64_t id, const SettingsSnapshot &held)
{
    device::Backup backup;
    backup.id = id;
    backup.taken = UtcMillis(std::chrono::milliseconds(1'000 * id));
    backup.port = "COM5";
    backup.profileId = "sp7600-virtual";
    backup.identity.imei = imei;
    backup.settings = held;
    backup.wanted.setAsRead(SettingId::Host, "new.example");
    backup.wanted.setAsRead(SettingId::ServerPort, "8888");
    backup.wanted.setAsRead(SettingId::Transport, "tcp");
    return backup;
}

} // namespace

class TestUnfinishedWrite : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;

    void open()
    {
        m_store.reset();
        auto opened = store::Store::open(m_folder->filePath(u"store.sqlite"_s));
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void whatIsLeftIsTold_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<WriteLeft>("left");
        QTest::addRow("as before") << u"old.example"_s << u"9000"_s << WriteLeft::Earlier;
        QTest::addRow("as wanted") << u"new.example"_s << u"8888"_s << WriteLeft::Wanted;
        QTest::addRow("half") << u"old.example"_s << u"8888"_s << WriteLeft::Between;
        QTest::addRow("neither") << u"other.example"_s << u"1"_s << WriteLeft::Between;
    }

    void whatIsLeftIsTold()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        QFETCH(const WriteLeft, left);
        const auto writes =
            unfinishedWrites({backupOf(1, holding("old.example", "9000", "a"))}, {});
        QCOMPARE(writes.size(), std::size_t{1});
        QCOMPARE(writeLeft(unfinishedSettings(writes[0], nullptr)), WriteLeft::NotKnown);
        const auto now = holding(host.toStdString(), port.toStdString(), "a");
        const auto settings = unfinishedSettings(writes[0], &now);
        // The transport was to stay, the APN was not asked for.
        QCOMPARE(settings.size(), std::size_t{2});
        QCOMPARE(writeLeft(settings), left);
    }

    void aPasswordIsNeverKnownToBeAsBefore()
    {
        auto backup = backupOf(1, holding("old.example", "9000", "a"));
        backup.secretsLeftOut = {SettingId::ApnPassword};
        backup.secretsWanted = {SettingId::ApnPassword};
        const auto writes = unfinishedWrites({backup}, {});
        const auto now = holding("old.example", "9000", "a");
        const auto settings = unfinishedSettings(writes[0], &now);
        QCOMPARE(settings.size(), std::size_t{3});
        QCOMPARE(settings.back().setting, SettingId::ApnPassword);
        QVERIFY(!settings.back().before && !settings.back().wanted && !settings.back().now);
        QCOMPARE(writeLeft(settings), WriteLeft::Between);
    }

    void aPasswordThatWasOnlyHeldIsNothingToFinish()
    {
        auto held = holding("old.example", "9000", "a");
        held[SettingId::ApnPassword] = {ReadState::Read, "swordfish", {}, {}};
        auto backup = backupOf(0, held);
        // Wanted as it is held is not to be changed either.
        backup.wanted.setAsRead(SettingId::ApnPassword, "swordfish");
        backup.wanted.setAsRead(SettingId::DevicePassword, "4321");
        QVERIFY(m_store->saveBackup(backup).has_value());
        const auto write = unfinishedIn(*m_store)->front();
        QCOMPARE(write.backup.secretsLeftOut,
                 (std::vector{SettingId::ApnPassword, SettingId::DevicePassword}));
        QCOMPARE(write.backup.secretsWanted, std::vector{SettingId::DevicePassword});
        const auto settings = unfinishedSettings(write, &held);
        QCOMPARE(settings.size(), std::size_t{3});
        QCOMPARE(settings.back().setting, SettingId::DevicePassword);
    }

    void aPasswordIsOpenUntilItIsWritten_data()
    {
        QTest::addColumn<SettingResult>("later");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char *name, SettingId setting,
                            const std::optional<std::string> &wanted, SettingOutcome outcome,
                            bool isOpen) {
            QTest::addRow("%s", name) << SettingResult{setting, {}, wanted, {}, outcome} << isOpen;
        };
        row("not given", SettingId::ApnPassword, {}, SettingOutcome::Unchanged, true);
        row("another one", SettingId::DevicePassword, "x", SettingOutcome::Verified, true);
        row("refused", SettingId::ApnPassword, "x", SettingOutcome::Refused, true);
        row("no word for it", SettingId::ApnPassword, "x", SettingOutcome::NotKnown, true);
        row("read back", SettingId::ApnPassword, "x", SettingOutcome::Verified, false);
        row("not told by the unit", SettingId::ApnPassword, "x", SettingOutcome::Unreadable, false);
        row("held already", SettingId::ApnPassword, "x", SettingOutcome::Unchanged, false);
    }

    void aPasswordIsOpenUntilItIsWritten()
    {
        QFETCH(const SettingResult, later);
        QFETCH(const bool, isOpen);
        UnfinishedWrite write;
        write.backup.secretsWanted = {SettingId::ApnPassword};
        QCOMPARE(!secretsOpenAfter(write, {later}).empty(), isOpen);
    }

    void severalOfOneUnitCountFromBeforeTheFirst()
    {
        auto first = backupOf(1, holding("old.example", "9000", "a"));
        first.secretsWanted = {SettingId::ApnPassword};
        auto second = backupOf(2, holding("old.example", "8888", "a"));
        second.secretsWanted = {SettingId::DevicePassword};
        second.wanted = {};
        second.wanted.setAsRead(SettingId::Apn, "b");
        auto other = backupOf(3, holding("old.example", "9000", "a"));
        other.identity.imei = "359999046552030";
        const auto writes = unfinishedWrites({other, second, first}, {});
        QCOMPARE(writes.size(), std::size_t{2});
        QCOMPARE(writes[0].ids, std::vector<std::int64_t>{3});
        QCOMPARE(writes[1].ids, (std::vector<std::int64_t>{1, 2}));
        QVERIFY(writes[1].backup.settings == first.settings);
        QVERIFY(writes[1].backup.wanted.value(SettingId::Host) == "new.example");
        QVERIFY(writes[1].backup.wanted.value(SettingId::Apn) == "b");
        QVERIFY(writes[1].backup.taken == second.taken);
        QCOMPARE(writes[1].backup.secretsWanted,
                 (std::vector{SettingId::DevicePassword, SettingId::ApnPassword}));
    }

    void theAddressOfAProofIsNothingToFinish()
    {
        auto backup = backupOf(1, holding("old.example", "9000", "a"));
        const Obligation owed{1,
                              {},
                              {},
                              imei,
                              {},
                              Endpoint{"final.example", 5000, Transport::Tcp},
                              *backup.wanted.endpoint()};
        const auto writes = unfinishedWrites({backup}, {owed});
        QVERIFY(writes[0].backup.wanted.endpoint() == owed.server);
    }

    void theAddressOfAProofIsNothingToFinishThoughTheServerIsHeld()
    {
        const auto held = holding("final.example", "5000", "a");
        auto cut = backupOf(0, held);
        cut.wanted.setAsRead(SettingId::Apn, "b");
        const Obligation owed{0,
                              cut.taken,
                              {},
                              imei,
                              {},
                              Endpoint{"final.example", 5000, Transport::Tcp},
                              *cut.wanted.endpoint()};
        QVERIFY(m_store->saveObligation(owed).has_value());
        QVERIFY(m_store->saveBackup(cut).has_value());
        QVERIFY(m_store->closeObligationsOf(imei).has_value());
        // A later one about something else does not hide it.
        auto later = backupOf(0, held);
        later.wanted = {};
        later.wanted.setAsRead(SettingId::ServerPort, "5001");
        QVERIFY(m_store->saveBackup(later).has_value());
        const auto writes = unfinishedIn(*m_store);
        QCOMPARE(writes->size(), std::size_t{1});
        QVERIFY(writes->front().backup.wanted.value(SettingId::Host) == "final.example");
        QVERIFY(writes->front().backup.wanted.value(SettingId::ServerPort) == "5001");
        QVERIFY(writes->front().backup.wanted.value(SettingId::Apn) == "b");
    }

    void anAddressThatAProofHadBeforeMayBeWanted()
    {
        auto cut = backupOf(0, holding("old.example", "9000", "a"));
        // Met long after this write, but made long after it as well.
        const Obligation owed{0,
                              cut.taken + std::chrono::hours(1),
                              {},
                              imei,
                              {},
                              Endpoint{"final.example", 5000, Transport::Tcp},
                              *cut.wanted.endpoint()};
        QVERIFY(m_store->saveObligation(owed).has_value());
        QVERIFY(m_store->saveBackup(cut).has_value());
        QVERIFY(m_store->closeObligationsOf(imei).has_value());
        const auto write = unfinishedIn(*m_store)->front();
        QVERIFY(write.backup.wanted.endpoint() == cut.wanted.endpoint());
        QVERIFY(mayFinish(write).has_value());
    }

    void theAddressOfAProofIsNotFinished_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<bool>("may");
        QTest::addRow("the same") << u"192.0.2.7"_s << u"8888"_s << false;
        QTest::addRow("its port is left alone") << u"192.0.2.7"_s << QString() << false;
        QTest::addRow("another port") << u"192.0.2.7"_s << u"9000"_s << true;
        QTest::addRow("another host") << u"192.0.2.8"_s << u"8888"_s << true;
        QTest::addRow("no server") << QString() << QString() << true;
    }

    void theAddressOfAProofIsNotFinished()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        QFETCH(const bool, may);
        auto cut = backupOf(1, holding("final.example", "5000", "a"));
        cut.wanted = {};
        cut.wanted.setAsRead(SettingId::Apn, "b");
        if (!host.isEmpty())
            cut.wanted.setAsRead(SettingId::Host, host.toStdString());
        if (!port.isEmpty())
            cut.wanted.setAsRead(SettingId::ServerPort, port.toStdString());
        // Met before this write, which put back what the unit held meanwhile.
        const Obligation met{0,
                             UtcMillis(std::chrono::milliseconds(10)),
                             {},
                             imei,
                             {},
                             Endpoint{"final.example", 5000, Transport::Tcp},
                             Endpoint{"192.0.2.7", 8888, Transport::Tcp}};
        QVERIFY(m_store->saveObligation(met).has_value());
        QVERIFY(m_store->closeObligationsOf(imei).has_value());
        QVERIFY(m_store->saveBackup(cut).has_value());
        const auto finishing = mayFinish(unfinishedIn(*m_store)->front());
        QCOMPARE(finishing.has_value(), may);
        if (!may) {
            QCOMPARE(finishing.error().code, ErrorCode::ProofAddressWanted);
            QCOMPARE(finishing.error().parameter("endpoint"), "192.0.2.7:8888");
        }
    }

    void onlyWritesWithoutAnEndAreFound()
    {
        const auto held = holding("old.example", "9000", "a");
        const auto finished = m_store->saveBackup(backupOf(0, held));
        QVERIFY(m_store->finishBackup(*finished, resultsAfter(backupOf(0, held), held), {}));
        const auto half = m_store->saveBackup(backupOf(0, held));
        // It ended badly, and its end was told.
        QVERIFY(m_store->finishBackup(*half, resultsAfter(backupOf(0, held), held),
                                      Error{ErrorCode::DeviceIncomplete, {}, {}}));
        const auto cut = m_store->saveBackup(backupOf(0, held));
        const auto writes = unfinishedIn(*m_store);
        QVERIFY(writes.has_value());
        QCOMPARE(writes->size(), std::size_t{1});
        QCOMPARE(writes->front().ids, std::vector{*cut});

        // What this program writes is under way, not cut short.
        const auto next = nextBackup(*m_store);
        QCOMPARE(*next, *cut + 1);
        QVERIFY(m_store->saveBackup(backupOf(0, held)).has_value());
        QCOMPARE(unfinishedIn(*m_store, {}, *next)->size(), std::size_t{1});
        QCOMPARE(unfinishedIn(*m_store, {}, *next)->front().ids, std::vector{*cut});
        QCOMPARE(unfinishedIn(*m_store, "359999046552030")->size(), std::size_t{0});
    }

    void anotherProgramsWritesAreUnderWay()
    {
        QVERIFY(m_store->saveBackup(backupOf(0, holding("old.example", "9000", "a"))).has_value());
        const auto second = store::Store::open(m_folder->filePath(u"store.sqlite"_s));
        QVERIFY((*second)->isReadOnly());
        QVERIFY(unfinishedIn(**second)->empty());
    }

    void theJournalSaysHowItEnded()
    {
        const auto held = holding("old.example", "9000", "a");
        const auto id = m_store->saveBackup(backupOf(0, held));
        const auto now = holding("new.example", "8888", "a");
        QVERIFY(settleUnfinished(*m_store, unfinishedIn(*m_store)->front(), now).has_value());
        QVERIFY(unfinishedIn(*m_store)->empty());
        const auto backup = m_store->backup(*id);
        QVERIFY(backup->closed && !backup->error);
        QVERIFY(backup->after.front().after == "new.example");
        QCOMPARE(backup->after.front().outcome, SettingOutcome::Verified);

        const auto undone = m_store->saveBackup(backupOf(0, held));
        QVERIFY(settleUnfinished(*m_store, unfinishedIn(*m_store)->front(), held).has_value());
        QCOMPARE(m_store->backup(*undone)->error->code, ErrorCode::LinkLost);
        QCOMPARE(m_store->backup(*undone)->after.front().outcome, SettingOutcome::Unchanged);

        const auto forgotten = m_store->saveBackup(backupOf(0, held));
        QVERIFY(forgetUnfinished(*m_store, unfinishedIn(*m_store)->front()).has_value());
        QVERIFY(unfinishedIn(*m_store)->empty());
        QVERIFY(m_store->backup(*forgotten)->closed);
        QVERIFY(m_store->backup(*forgotten)->after.empty());
    }
};

QTEST_GUILESS_MAIN(TestUnfinishedWrite)
#include "test_unfinishedwrite.moc"
