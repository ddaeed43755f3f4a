// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

device::Backup backup()
{
    device::Backup backup;
    backup.taken = UtcMillis(std::chrono::days(20'000));
    backup.madeBy = "ana";
    backup.settings[SettingId::Host] = {ReadState::Read, "old.example", {}, {}};
    backup.settings[SettingId::ServerPort] = {ReadState::Read, "8888", {}, {}};
    [[maybe_unused]] const auto host = backup.wanted.set(SettingId::Host, "new.example");
    [[maybe_unused]] const auto port = backup.wanted.set(SettingId::ServerPort, "8888");
    backup.after = {{SettingId::ApnPassword, {}, "", {}, SettingOutcome::Unreadable}};
    backup.secretsLeftOut = {SettingId::ApnPassword};
    backup.closed = true;
    return backup;
}

} // namespace

class TestBackupWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhenWhoAndWhat()
    {
        // Only what was to be another value, and passwords by name alone.
        QCOMPARE(ui::backupLabel(backup()), u"2024-10-04 00:00 · ana · Server, APN password"_s);
        QCOMPARE(ui::backupHeadline(backup()), u"Before the write of 2024-10-04 00:00 by ana"_s);
        device::Backup unnamed = backup();
        unnamed.madeBy.clear();
        unnamed.after.clear();
        QCOMPARE(ui::backupLabel(unnamed), u"2024-10-04 00:00 · Server"_s);
        QCOMPARE(ui::backupHeadline(unnamed), u"Before the write of 2024-10-04 00:00"_s);
    }

    void saysWhatIsNotInIt()
    {
        QVERIFY(ui::backupCaveat(backup()).contains(u"stay as they are"));
        device::Backup whole = backup();
        whole.secretsLeftOut.clear();
        QVERIFY(ui::backupCaveat(whole).isEmpty());
        whole.closed = false;
        QVERIFY(ui::backupLabel(whole).endsWith(u"did not end"));
        QVERIFY(ui::backupCaveat(whole).contains(u"no known end"));
    }

    void saysThatAServerWasSetForAProof()
    {
        QVERIFY(!ui::backupLabel(backup()).contains(u"proof"));
        device::Backup during = backup();
        during.holdsProofAddress = true;
        QVERIFY(ui::backupLabel(during).endsWith(u"the laptop's address, set for the proof"));
    }

    void aNameOfAPersonIsText()
    {
        device::Backup odd = backup();
        odd.madeBy = "a\x1b";
        QVERIFY(ui::backupLabel(odd).contains(u"a\\x1B"_s));
    }

    void initTestCase() { qputenv("TZ", "UTC"); }
};

QTEST_APPLESS_MAIN(TestBackupWords)
#include "test_backupwords.moc"
