// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/certificate.h"
#include "tests/certificate/samples.h"

#include <QTest>

#include <algorithm>

using namespace sp7600;

namespace
{

std::optional<CheckVerdict> verdict(const Commissioning &job, CertificateCheck check)
{
    const auto checks = certificateChecks(job);
    const auto found = std::ranges::find(checks, check, &CheckedFact::check);
    return found == checks.end() ? std::nullopt : std::optional(found->verdict);
}

std::optional<bool> agrees(const Commissioning &job, CertificateCheck check)
{
    const auto list = comparisons(job);
    const auto found = std::ranges::find(list, check, &Comparison::check);
    return found == list.end() ? std::nullopt : std::optional(found->agrees);
}

Report &report(Commissioning &job)
{
    return job.proof->reports[0];
}

} // namespace

class TestCertificateChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProvedUnitPassesThemAll()
    {
        const auto checks = certificateChecks(samples::proved());
        QCOMPARE(checks.size(), std::size_t{9});
        for (const auto &checked : checks)
            QCOMPARE(checked.verdict, CheckVerdict::Passed);
        QVERIFY(std::ranges::is_sorted(checks, {}, &CheckedFact::check));
    }

    void whatNeedsAReportIsLeftOutWithoutOne()
    {
        const auto checks = certificateChecks(samples::configured());
        QCOMPARE(checks.size(), std::size_t{3});
        QCOMPARE(verdict(samples::configured(), CertificateCheck::ReportHeard),
                 CheckVerdict::NotKnown);
        QVERIFY(comparisons(samples::configured()).empty());
    }

    void aProofThatCameToNothingFailed()
    {
        QCOMPARE(verdict(samples::failed(), CertificateCheck::ReportHeard), CheckVerdict::Failed);
        auto unplugged = samples::failed();
        unplugged.error->code = ErrorCode::LinkLost;
        QCOMPARE(verdict(unplugged, CertificateCheck::ReportHeard), CheckVerdict::NotKnown);
    }

    void settingsAreJudgedByWhatWasWanted()
    {
        auto job = samples::proved();
        const auto check = CertificateCheck::SettingsReadBack;
        job.settings[0].outcome = SettingOutcome::Unreadable;
        QCOMPARE(verdict(job, check), CheckVerdict::NotKnown);
        job.settings[1].outcome = SettingOutcome::Refused;
        QCOMPARE(verdict(job, check), CheckVerdict::Failed);
        job.settings[1].outcome = SettingOutcome::Ignored;
        QCOMPARE(verdict(job, check), CheckVerdict::Failed);
        job.settings.clear();
        QCOMPARE(verdict(job, check), CheckVerdict::NotKnown);
        job = samples::proved();
        job.settings[6].afterRestart = true;
        QCOMPARE(verdict(job, CertificateCheck::RestartNotNeeded), CheckVerdict::Failed);
    }

    void theClockIsJudgedByWhenTheReportCame()
    {
        auto job = samples::proved();
        *report(job).time += std::chrono::days(3);
        QCOMPARE(verdict(job, CertificateCheck::ReportTime), CheckVerdict::Failed);
        report(job).time.reset();
        QCOMPARE(verdict(job, CertificateCheck::ReportTime), CheckVerdict::NotKnown);
    }

    void theFirstPositionThatCameWithTheProofCounts()
    {
        auto job = samples::proved();
        QCOMPARE(positionReport(job), heardReport(job));
        report(job).gps->valid = false;
        QVERIFY(positionReport(job) == nullptr);
        QCOMPARE(verdict(job, CertificateCheck::PositionFound), CheckVerdict::NotKnown);
        job.proof->reports.push_back(samples::report());
        QCOMPARE(positionReport(job), &job.proof->reports[1]);
        job.proof->reports[1].imei = "359999040000000"; // Of another unit in the same frame.
        QVERIFY(positionReport(job) == nullptr);
        QVERIFY(positionReport(samples::configured()) == nullptr);
        job.proofReport = 7;
        QVERIFY(heardReport(job) == nullptr);
        QVERIFY(positionReport(job) == nullptr);
    }

    void factsAreComparedWhereBothSidesAreKnown()
    {
        auto job = samples::proved();
        job.identity.firmware = "V1.12";
        QCOMPARE(agrees(job, CertificateCheck::SameFirmware), false);
        job.identity.firmware.reset();
        QCOMPARE(agrees(job, CertificateCheck::SameFirmware), std::nullopt);

        job.status->externalVolts = 14.1 - 2.4; // The engine was started.
        QCOMPARE(agrees(job, CertificateCheck::SameSupply), true);
        job.status->externalVolts = 24.8;
        QCOMPARE(agrees(job, CertificateCheck::SameSupply), false);
        QCOMPARE(verdict(job, CertificateCheck::SameSupply), CheckVerdict::Failed);

        job.status->odometerMetres = 87'231'400 - 9'000;
        QCOMPARE(agrees(job, CertificateCheck::SameOdometer), true);
        job.status->odometerMetres = 87'231'400 - 11'000;
        QCOMPARE(agrees(job, CertificateCheck::SameOdometer), false);
        job.status->odometerMetres = 87'231'400 + 2'000;
        QCOMPARE(agrees(job, CertificateCheck::SameOdometer), false);
        job.status.reset();
        QCOMPARE(agrees(job, CertificateCheck::SameOdometer), std::nullopt);

        job.vehicle.vin = "1FTFW1ET5DFC10312";
        QCOMPARE(agrees(job, CertificateCheck::SameVin), false);
        job.vehicle.vin.clear();
        QCOMPARE(agrees(job, CertificateCheck::SameVin), std::nullopt);
        QCOMPARE(vinOf(job), "3FA6P0H75ER123456");
    }

    void theVinOfAPersonCountsWhereNoneWasHeard()
    {
        auto job = samples::configured();
        QCOMPARE(heardVin(job), std::nullopt);
        QCOMPARE(vinOf(job), "3FA6P0H75ER123456");
    }

    void platesAreComparedWithoutTheirOrnaments()
    {
        QCOMPARE(plateKey("abc-12 3.d"), "ABC123D");
        QCOMPARE(plateKey(" - "), "");
        QCOMPARE(plateKey("\xC3\x91-1"), "\xC3\x91"
                                         "1");
    }

    void vinsAreChecked()
    {
        QVERIFY(isVin("3FA6P0H75ER123456"));
        QVERIFY(!isVin("3FA6P0H75ER12345"));
        QVERIFY(!isVin("3FA6P0H75ER12345I"));
        QVERIFY(!isVin("3fa6p0h75er123456"));
        QVERIFY(!isVin(""));
    }

    void everyNameIsAnother()
    {
        std::vector<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(CertificateCheck::SameVin); ++i)
            names.push_back(checkName(static_cast<CertificateCheck>(i)));
        std::ranges::sort(names);
        QVERIFY(std::ranges::adjacent_find(names) == names.end());
    }
};

QTEST_GUILESS_MAIN(TestCertificateChecks)
#include "test_certificatechecks.moc"
