// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatting.h"
#include "ui/jobwords.h"

#include <QTest>

using namespace sp7600;

class TestJobWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsExplainedByAMissingApn_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("apn");
        QTest::addColumn<bool>("explained");
        QTest::addRow("no APN") << true << QString() << true;
        QTest::addRow("an APN") << true << QStringLiteral("internet") << false;
        QTest::addRow("APN not known") << false << QString() << false;
    }

    void silenceIsExplainedByAMissingApn()
    {
        QFETCH(const bool, known);
        QFETCH(const QString, apn);
        QFETCH(const bool, explained);
        Commissioning job;
        job.result = JobResult::Failed;
        job.error = Error{ErrorCode::ProofNothingArrived, {{"seconds", "120"}}, {}};
        SettingResult held;
        held.setting = SettingId::Apn;
        if (known) {
            held.after = apn.toStdString();
        }
        job.settings = {held};
        const ui::BannerWords words = ui::endWords(job, {});
        QCOMPARE(words.status, ui::Status::Stop);
        QVERIFY(!words.detail.isEmpty());
        QCOMPARE(words.detail.contains(QStringLiteral("no APN")), explained);
    }

    void aRestartThatIsNeededIsSaid()
    {
        Commissioning job;
        job.result = JobResult::Written;
        job.settings = {
            {SettingId::ReportFormat, "text", "binary", "binary", SettingOutcome::Verified, true}};
        const ui::BannerWords done = ui::endWords(job, {});
        QCOMPARE(done.status, ui::Status::Attention);
        QVERIFY2(done.detail.startsWith(QStringLiteral("Restart the tracker (unplug")),
                 qPrintable(done.detail));
        QVERIFY(done.detail.contains(QStringLiteral("Report format")));
        QVERIFY(ui::provingWords({}, {}, {}, job.settings)
                    .detail.startsWith(QStringLiteral("Restart the tracker")));
        job.settings.front().afterRestart = false;
        QCOMPARE(ui::endWords(job, {}).status, ui::Status::Ok);
        QVERIFY(!ui::endWords(job, {}).detail.contains(QStringLiteral("Restart")));
        QVERIFY(
            !ui::provingWords({}, {}, {}, job.settings).detail.contains(QStringLiteral("Restart")));
    }

    void whatIsLeftIsToldInAFittingUnit_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << QStringLiteral("0 s");
        QTest::newRow("seconds") << 119 << QStringLiteral("119 s");
        QTest::newRow("minutes") << 120 << QStringLiteral("2 min");
        QTest::newRow("begun minutes") << 301 << QStringLiteral("6 min");
        QTest::newRow("hours") << 7200 << QStringLiteral("2 h");
        QTest::newRow("a day") << 86'400 << QStringLiteral("24 h");
    }

    void whatIsLeftIsToldInAFittingUnit()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, text);
        QCOMPARE(ui::leftText(std::chrono::seconds(seconds)), text);
    }

    void aWaitTellsWhyAndHowLong()
    {
        const ui::BannerWords restarting =
            ui::waitingWords({WaitReason::Restarting, std::chrono::milliseconds(10'200)});
        QCOMPARE(restarting.status, ui::Status::Running);
        QCOMPARE(restarting.headline, QStringLiteral("The tracker restarts · 11 s left"));
        QVERIFY(restarting.detail.contains(QStringLiteral("Leave the cable plugged in")));
        const ui::BannerWords lost = ui::waitingWords({WaitReason::Lost, std::chrono::seconds(4)});
        QVERIFY2(lost.headline.endsWith(QStringLiteral("lost · 4 s left")),
                 qPrintable(lost.headline));
        QVERIFY(lost.detail.startsWith(QStringLiteral("Plug the cable in again")));
        const ui::BannerWords silent = ui::waitingWords({WaitReason::Silent, {}});
        QVERIFY(silent.headline.endsWith(QStringLiteral("· 0 s left")));
        QVERIFY(silent.detail != restarting.detail);
    }
};

QTEST_APPLESS_MAIN(TestJobWords)
#include "test_jobwords.moc"
