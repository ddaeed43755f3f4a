// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QSet>
#include <QTest>

using namespace sp7600;
using namespace Qt::StringLiterals;

class TestSettingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreTheFieldsOwnWords();
    void showsValues_data();
    void showsValues();
    void neverShowsASecret();
    void readStatesDiffer();
    void whatWaitsForARestartIsNamed();
    void everyWordIsThereAndDistinct();
    void countsInOneLine();
    void namesWhatCannotBeUndone();
    void headlinesSayWhatWasSeen_data();
    void headlinesSayWhatWasSeen();
    void cancelledSaysWhatTheUnitHolds();
};

void TestSettingText::labelsAreTheFieldsOwnWords()
{
    QStringList labels;
    for (const auto setting : allSettings)
        labels << text::settingLabel(setting);
    QCOMPARE(labels.join(u'|'),
             u"Server|Port|Transport|APN|APN user|APN password|Interval|"
             "Interval, parked|Heartbeat|Time zone|Report format|Second server|Second port|"
             "Second transport|Tracker password"_s);
}

void TestSettingText::showsValues_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, SettingId setting, const char *value,
                        const QString &expected) {
        QTest::newRow(name) << int(setting) << QByteArray(value) << expected;
    };
    row("host", SettingId::Host, "d.plaspy.com", u"d.plaspy.com"_s);
    row("port", SettingId::ServerPort, "8888", u"8888"_s);
    row("transport", SettingId::Transport, "udp", u"UDP"_s);
    row("odd transport", SettingId::Transport, "carrier\x07", uR"(carrier\x07)"_s);
    row("empty APN", SettingId::Apn, "", u"(empty)"_s);
    row("empty secret", SettingId::ApnPassword, "", u"(empty)"_s);
    row("secret", SettingId::ApnPassword, "s3cret", u"•••"_s);
    row("interval", SettingId::ReportInterval, "30", u"30 s"_s);
    row("odd interval", SettingId::ReportInterval, "fast", u"fast"_s);
    row("parked", SettingId::ParkedInterval, "3600", u"3600 s"_s);
    row("no heartbeat", SettingId::Heartbeat, "0", u"none"_s);
    row("time zone", SettingId::TimeZone, "-03:00", u"UTC-03:00"_s);
    row("odd time zone", SettingId::TimeZone, "CET", u"CET"_s);
    row("format", SettingId::ReportFormat, "binary", u"binary"_s);
    row("second transport", SettingId::SecondTransport, "tcp", u"TCP"_s);
    row("device password", SettingId::DevicePassword, "5678", u"•••"_s);
    row("control character", SettingId::Host, "a\x1B", uR"(a\x1B)"_s);
}

void TestSettingText::showsValues()
{
    QFETCH(const int, setting);
    QFETCH(const QByteArray, value);
    QTEST(text::settingValue(static_cast<SettingId>(setting), value.toStdString()), "expected");
}

void TestSettingText::neverShowsASecret()
{
    const std::string secret = "s3cret";
    for (const auto setting : allSettings) {
        if (!isSecret(setting))
            continue;
        const auto hidden = QString::fromStdString(secret);
        QVERIFY(!text::settingValue(setting, secret).contains(hidden));
        const ReadSetting found{ReadState::Read, secret, {}, {}};
        QVERIFY(!text::readStateText(setting, found).contains(hidden));
        // Nor its length.
        QCOMPARE(text::settingValue(setting, secret), text::settingValue(setting, "x"));
    }
}

void TestSettingText::readStatesDiffer()
{
    QSet<QString> texts;
    for (const auto state : {ReadState::Read, ReadState::WriteOnly, ReadState::NotKnown,
                             ReadState::NotAsked, ReadState::Failed})
        texts.insert(text::readStateText(SettingId::Apn, {state, "internet", {}, {}}));
    QCOMPARE(texts.size(), 5);
    QVERIFY(texts.contains(u"internet"_s));
    QVERIFY(texts.contains(u"cannot be read"_s));
    QVERIFY(texts.contains(u"not known for this firmware"_s));
    QVERIFY(!texts.contains(QString()));
}

void TestSettingText::whatWaitsForARestartIsNamed()
{
    SettingResult result{SettingId::ReportFormat, "text", "binary", "binary",
                         SettingOutcome::Verified};
    QCOMPARE(text::resultText(result), text::outcomeText(SettingOutcome::Verified));
    QCOMPARE(text::restartNeeded({result}), QString());
    result.afterRestart = true;
    QVERIFY(text::resultText(result).startsWith(text::outcomeText(SettingOutcome::Verified)));
    QVERIFY(text::resultText(result).contains(u"restart"));
    SettingResult other;
    const auto todo = text::restartNeeded({other, result});
    QVERIFY(todo.startsWith(u"Restart the tracker"));
    QVERIFY(todo.contains(text::settingLabel(SettingId::ReportFormat)));
    QVERIFY(!todo.contains(text::settingLabel(SettingId::Host)));
}

void TestSettingText::everyWordIsThereAndDistinct()
{
    const auto distinct = [](auto textOf, auto last) {
        QSet<QString> texts;
        const int count = static_cast<int>(last) + 1;
        for (int i = 0; i < count; ++i)
            texts.insert(textOf(static_cast<decltype(last)>(i)));
        return texts.size() == count && !texts.contains(QString());
    };
    QVERIFY(distinct(text::changeText, Change::Untouched));
    QVERIFY(distinct(text::outcomeText, SettingOutcome::NotKnown));
    QVERIFY(distinct(text::provenanceText, Provenance::Virtual));
    QVERIFY(distinct(text::stepLabel, JobStep::Record));
    QVERIFY(distinct(text::checkLabel, DiagnosisCheck::Record));
}

void TestSettingText::countsInOneLine()
{
    QCOMPARE(text::differenceCounts({.unchanged = 15}),
             u"No setting changes, 15 stay as they are."_s);
    QCOMPARE(text::differenceCounts({.changed = 1, .unchanged = 1}),
             u"1 setting will change, 1 stays as it is."_s);
    QCOMPARE(text::differenceCounts({.unreadable = 13, .writtenUnread = 3}),
             u"3 settings will be written whatever they hold now, 13 could not be read."_s);
    QCOMPARE(text::differenceCounts({.changed = 1, .writeOnly = 1, .writtenUnread = 1}),
             u"1 setting will change, 1 will be written whatever it holds now, 1 can only be "
             "written."_s);
    QCOMPARE(text::differenceCounts({.changed = 2,
                                     .unchanged = 3,
                                     .readOnly = 1,
                                     .writeOnly = 2,
                                     .unreadable = 4,
                                     .notKnown = 3}),
             u"2 settings will change, 3 stay as they are, 1 can only be read, 2 can only be "
             "written, 4 could not be read, 3 are not known for this firmware."_s);
}

void TestSettingText::namesWhatCannotBeUndone()
{
    QVERIFY(text::cannotBeUndone({}).isEmpty());
    QCOMPARE(text::cannotBeUndone({SettingId::ApnPassword, SettingId::DevicePassword}),
             u"Cannot be undone, because what is there now is not known: APN password, Tracker "
             "password."_s);
}

void TestSettingText::headlinesSayWhatWasSeen_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    constexpr int none = -1;
    const auto row = [](const char *name, JobResult result, int code, const QString &expected) {
        QTest::newRow(name) << int(result) << code << expected;
    };
    row("read", JobResult::Read, none, u"The settings were read."_s);
    row("written", JobResult::Written, none, u"Written and read back."_s);
    row("restored", JobResult::Restored, none, u"The backup was written and read back."_s);
    row("proved", JobResult::Proved, none, u"Proved. A report from this tracker was heard here."_s);
    row("configured", JobResult::Configured, none,
        u"Configured and read back; arrival not observed."_s);
    row("not proved", JobResult::Failed, int(ErrorCode::ProofHeartbeatOnly),
        u"Not proved. The tracker is connected to this laptop, but has sent no report yet."_s);
    row("failed", JobResult::Failed, int(ErrorCode::PasswordWrong),
        u"Not done. The tracker does not take this device password."_s);
    row("failed without a reason", JobResult::Failed, none, u"Not done."_s);
    row("cancelled", JobResult::Cancelled, int(ErrorCode::Cancelled), u"Stopped."_s);
}

void TestSettingText::headlinesSayWhatWasSeen()
{
    QFETCH(const int, result);
    QFETCH(const int, code);
    Commissioning job;
    job.result = static_cast<JobResult>(result);
    if (code >= 0)
        job.error = Error{static_cast<ErrorCode>(code), {}, {}};
    QTEST(text::resultHeadline(job), "expected");
}

void TestSettingText::cancelledSaysWhatTheUnitHolds()
{
    Commissioning job;
    job.result = JobResult::Cancelled;
    const auto headline = [&job](std::initializer_list<SettingOutcome> outcomes) {
        job.settings.clear();
        for (const auto outcome : outcomes)
            job.settings.push_back({SettingId::Host, {}, {}, {}, outcome});
        return text::resultHeadline(job);
    };
    using enum SettingOutcome;
    QCOMPARE(headline({Unchanged, NotKnown}), u"Stopped. The tracker holds what it held before."_s);
    QCOMPARE(headline({Unchanged, Verified}), u"Stopped. The tracker holds new settings."_s);
    QCOMPARE(headline({Verified, Unreadable}),
             u"Stopped. What the tracker holds now is not known for every setting."_s);
}

QTEST_APPLESS_MAIN(TestSettingText)
#include "test_settingtext.moc"
