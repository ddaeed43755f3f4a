// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/transcript.h"
#include "core/device/typedline.h"
#include "core/device/typedscript.h"
#include "tests/device/testprofile.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

TypedLines linesOf(const Profile &profile)
{
    return {profile, DangerousWords::load().value()};
}

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

/// What is known of a line before it is sent.
class TestTypedLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effects_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("effect");
        QTest::addColumn<bool>("dangerous");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *profile, const char *typed,
                            const char *text, LineEffect effect, bool dangerous,
                            const char *shown) {
            QTest::newRow(name) << profile << typed << text << static_cast<int>(effect) << dangerous
                                << shown;
        };
        using enum LineEffect;
        const auto *gosafe = "sp7600-virtual";
        row("question", gosafe, " vep ", "vep", Reads, false, "vep");
        row("identity", gosafe, "VID", "VID", Reads, false, "VID");
        row("write", gosafe, "VEP;h;1", "VEP;h;1", Writes, false, "VEP;h;1");
        row("write in another form", gosafe, "VEP;h", "VEP;h", Writes, false, "VEP;h");
        row("with the password", gosafe, "9876,VEP", "VEP", Reads, false, "VEP");
        row("secret", gosafe, "VAK;hunter2", "VAK;hunter2", Writes, false, "VAK;***");
        row("secret of no profile", gosafe, "UPW;1234;5678", "UPW;1234;5678", NotKnown, true,
            "UPW;***");
        row("secret after a blank", gosafe, "VAK hunter2", "VAK hunter2", NotKnown, false,
            "VAK;***");
        row("secret after nothing", gosafe, "vakhunter2", "vakhunter2", NotKnown, false, "VAK;***");
        row("secret after a colon", gosafe, "VAK: hunter2", "VAK: hunter2", NotKnown, false,
            "VAK;***");
        row("secret before a blank", gosafe, "UPW ;1234;5678", "UPW ;1234;5678", NotKnown, true,
            "UPW;***");
        row("harm and a blank", gosafe, "RST 1", "RST 1", NotKnown, true, "RST 1");
        row("harm", gosafe, "rst", "rst", NotKnown, true, "rst");
        row("not known", gosafe, "XYZ", "XYZ", NotKnown, false, "XYZ");
        row("secret after a comma", gosafe, "UPW,topsecret", "UPW,topsecret", NotKnown, true,
            "UPW;***");
        row("secret of the profile after a comma", gosafe, "vak,hunter2", "vak,hunter2", NotKnown,
            false, "VAK;***");
        row("harm and a comma", gosafe, "RST,1", "RST,1", NotKnown, true, "RST,1");
        row("password and comma", gosafe, "9876,RST,1", "RST,1", NotKnown, true, "RST,1");
        row("comma in a value", gosafe, "XYZ;a,b", "XYZ;a,b", NotKnown, false, "XYZ;a,b");
        const auto *at = "skypatrol-at";
        row("AT question", at, "AT$FRIEND?", "AT$FRIEND?", Reads, false, "AT$FRIEND?");
        row("AT question and more", at, "AT+CGSN;+CFUN=1", "AT+CGSN;+CFUN=1", NotKnown, true,
            "AT+CGSN;+CFUN=1");
        row("AT PIN", at, "AT+CPWD=\"SC\",\"1\",\"2\"", "AT+CPWD=\"SC\",\"1\",\"2\"", NotKnown,
            true, "AT+CPWD=***");
        row("AT PIN of the SIM", at, "AT+CPIN=1234", "AT+CPIN=1234", NotKnown, true, "AT+CPIN=***");
        row("AT second PIN", at, "AT+CPIN2=1234", "AT+CPIN2=1234", NotKnown, true, "AT+CPIN=***");
        row("AT question for the PIN", at, "AT+CPIN?", "AT+CPIN?", Reads, false, "AT+CPIN?");
        row("AT PIN behind another", at, "ATE0; +CLCK=\"SC\",1,\"1234\"",
            "ATE0; +CLCK=\"SC\",1,\"1234\"", NotKnown, true, "AT+CLCK=***");
        row("AT secret with blanks", at, "AT% CGPCO=1,\"me,hunter2\"", "AT% CGPCO=1,\"me,hunter2\"",
            NotKnown, false, "AT%CGPCO=***");
        row("AT secret after a blank", at, "AT%CGPCO 1,\"me,hunter2\"", "AT%CGPCO 1,\"me,hunter2\"",
            NotKnown, false, "AT%CGPCO=***");
    }

    void effects()
    {
        QFETCH(QString, profile);
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(int, effect);
        QFETCH(bool, dangerous);
        QFETCH(QString, shown);
        const auto line = linesOf(shippedProfile(profile)).command(typed.toStdString());
        QVERIFY(line.has_value());
        QCOMPARE(qt(line->text), text);
        QCOMPARE(static_cast<int>(line->effect), effect);
        QCOMPARE(!line->danger.empty(), dangerous);
        QCOMPARE(qt(line->shown), shown);
        QCOMPARE(line->needsConfirmation(), dangerous || line->effect != LineEffect::Reads);
        QCOMPARE(line->hadPassword, typed.trimmed() != text);
    }

    void theValuesOfASecretAreKnown()
    {
        const auto lines = linesOf(virtualProfile());
        for (const auto *typed :
             {"VAK;hunter2", "VAK hunter2", "vakhunter2", "V A K hunter2", "VAK:\"hunter2\""}) {
            const auto line = lines.command(typed);
            QVERIFY(line.has_value());
            QVERIFY(line->secret);
            QCOMPARE(line->secrets, std::vector<std::string>{"hunter2"});
        }
    }

    void whatIsKnownOfTheWordComesAlong()
    {
        const auto lines = linesOf(virtualProfile());
        const auto line = lines.command("VEP;h;1");
        QVERIFY(line && line->word);
        QCOMPARE(qt(line->word->command), u"VEP;{host};{server_port}"_s);
        QCOMPARE(line->word->provenance, Provenance::Virtual);
        QVERIFY(!lines.command("XYZ")->word);
    }

    void controlCharactersAreNoCommand()
    {
        const auto line = linesOf(virtualProfile()).command("VEP\rRST");
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::TextHasForbiddenCharacter);
    }

    void octets()
    {
        const auto lines = linesOf(virtualProfile());
        const auto line = lines.octets("56 45 50 0d0A");
        QVERIFY(line.has_value());
        QVERIFY(line->isOctets);
        QCOMPARE(qt(line->text), u"VEP\r\n"_s);
        QCOMPARE(qt(line->shown), u"56 45 50 0d 0a"_s);
        QVERIFY(line->needsConfirmation());
        QVERIFY(line->danger.empty() && !line->secret);
        // 1,RST: a password, and harm.
        const auto harm = lines.octets("0d 31 2c 52 53 54 0d");
        QVERIFY(harm.has_value());
        QCOMPARE(qt(harm->danger), u"restarts the tracker"_s);
        QVERIFY(harm->secret);
        QCOMPARE(qt(harm->shown), u"***"_s);
        for (const auto *wrong : {"", "5", "5 6", "56 4", "xy", "56,45"}) {
            const auto none = lines.octets(wrong);
            QVERIFY2(!none, wrong);
            QCOMPARE(none.error().code, ErrorCode::OctetsMalformed);
        }
    }

    void octetsGoOnWithALineThatWasBegun()
    {
        const auto lines = linesOf(virtualProfile());
        const auto first = lines.octets("0d 52 53");
        QVERIFY(first && first->danger.empty());
        QCOMPARE(qt(first->begun), u"RS"_s);
        const auto second = lines.octets("54 0d", first->begun);
        QVERIFY(second.has_value());
        QCOMPARE(qt(second->text), u"T\r"_s);
        QCOMPARE(qt(second->danger), u"restarts the tracker"_s);
        QVERIFY(second->begun.empty());
        const auto secret = lines.octets("68 75 6e 74 65 72 32", "VAK;");
        QVERIFY(secret && secret->secret);
        QCOMPARE(qt(secret->shown), u"***"_s);
        QCOMPARE(secret->secrets, std::vector<std::string>{"hunter2"});
        // A command ends the line, and so makes the tracker do it.
        const auto question = lines.command("VEP", "RST");
        QVERIFY(question && question->needsConfirmation());
        QCOMPARE(qt(question->danger), u"restarts the tracker"_s);
        const auto script = parseScript("52 53\n54\n0d\n56", lines, true);
        QVERIFY(script.steps[0].line.danger.empty() && script.steps[3].line.danger.empty());
        QCOMPARE(qt(script.steps[2].line.danger), u"restarts the tracker"_s);
    }

    void aScriptIsReadLineByLine()
    {
        const auto script =
            parseScript("\xEF\xBB\xBF# first\r\nVID\r\n\r\n  Wait 500ms\nVEP;h;1\rwait 2 s\nWAIT\n"
                        "XYZ\x01\nwait 11 h",
                        linesOf(virtualProfile()), false);
        QCOMPARE(script.steps.size(), std::size_t(7));
        QCOMPARE(script.steps[0].number, std::size_t(2));
        QCOMPARE(qt(script.steps[0].line.text), u"VID"_s);
        QCOMPARE(script.steps[1].number, std::size_t(4));
        QVERIFY(script.steps[1].wait == 500ms);
        QCOMPARE(script.steps[2].number, std::size_t(5));
        QVERIFY(script.steps[3].wait == 2s);
        for (const std::size_t wrong : {4U, 5U, 6U})
            QVERIFY(script.steps[wrong].problem.has_value());
        QCOMPARE(script.steps[4].problem->code, ErrorCode::WaitMalformed);
        QCOMPARE(script.steps[5].problem->code, ErrorCode::TextHasForbiddenCharacter);
        QCOMPARE(script.firstProblem(), &script.steps[4]);
        QCOMPARE(script.toConfirm(), std::size_t(1));
        QVERIFY(parseScript("", linesOf(virtualProfile()), false).steps.empty());
        QVERIFY(
            !parseScript("wait 999999999 s", linesOf(virtualProfile()), false).steps.front().wait);
        const auto octets = parseScript("56 0d\nzz", linesOf(virtualProfile()), true);
        QVERIFY(octets.steps[0].line.isOctets);
        QVERIFY(octets.steps[1].problem.has_value());
    }

    void theTranscriptCountsAndWakes()
    {
        Transcript transcript(400);
        int woken = 0;
        std::vector<Transcript::Entry> seen;
        {
            const auto subscription = transcript.subscribe([&] {
                ++woken;
                const auto more = transcript.after(seen.empty() ? 0 : seen.back().number);
                seen.insert(seen.end(), more.begin(), more.end());
            });
            for (const auto *text : {"one", "two", "three", "four", "five", "six", "seven"})
                transcript.note("p", {TranscriptLine::Direction::Sent, text});
        }
        transcript.note("p", {TranscriptLine::Direction::Sent, "unheard"});
        QCOMPARE(woken, 7);
        QCOMPARE(seen.size(), std::size_t(7));
        QCOMPARE(seen.back().number, std::uint64_t(7));
        // Those that are gone are missing, and their numbers tell it.
        const auto left = transcript.after(0);
        QVERIFY(left.size() < 7 && left.front().number > 1);
        QCOMPARE(left.back().number, std::uint64_t(8));
        QVERIFY(transcript.after(8).empty());
    }
};

QTEST_GUILESS_MAIN(TestTypedLine)
#include "test_typedline.moc"
