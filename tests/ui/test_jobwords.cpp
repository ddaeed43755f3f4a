// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_APPLESS_MAIN(TestJobWords)
#include "test_jobwords.moc"
