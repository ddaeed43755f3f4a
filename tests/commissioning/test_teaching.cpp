// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/teaching.h"
#include "core/device/profilelibrary.h"

#include <QDate>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

device::TeachingExample serverExample(const std::string &reply = {})
{
    device::TeachingExample example;
    example.command = "1234,SIP;54.85.159.138;8888";
    example.reply = reply;
    example.settings = {SettingId::Host, SettingId::ServerPort};
    return example;
}

device::ProfileLibrary libraryIn(const QTemporaryDir &home)
{
    return device::ProfileLibrary::load(home.path()).value();
}

} // namespace

/// From a proposal to a profile of one's own.
class TestTeaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrammarTellsTheFamily()
    {
        QCOMPARE(usualBase(" at$friend=1"), std::string("skypatrol-at"));
        QCOMPARE(usualBase("1234,SIP;1.2.3.4;80"), std::string("sp7600"));
        QCOMPARE(usualBase({}), std::string("sp7600"));
    }

    void onesOwnProfileIsTaughtFurtherAndAnotherIsNeverReplaced()
    {
        const QTemporaryDir home;
        QCOMPARE(taughtProfileId(libraryIn(home), "sp7600"), std::string("sp7600-taught"));
        auto own = *libraryIn(home).find("sp7600").value();
        own.id = "sp7600-taught";
        QVERIFY(libraryIn(home).save(own));
        const auto library = libraryIn(home);
        QCOMPARE(taughtProfileId(library, "sp7600-taught"), std::string("sp7600-taught"));
        QCOMPARE(taughtProfileId(library, "sp7600"), std::string("sp7600-taught-2"));
        const std::string longest(64, 'a');
        QVERIFY(device::isProfileId(taughtProfileId(library, longest)));
    }

    void whatWasTaughtIsReadAgain()
    {
        const QTemporaryDir home;
        const auto library = libraryIn(home);
        const auto proposal = device::learn(serverExample());
        QVERIFY(proposal);
        const auto profile =
            taughtProfile(*library.find("sp7600").value(), proposal->word, "sp7600-taught", "Ana");
        const auto file = library.save(profile);
        QVERIFY(file);
        QVERIFY(QFile::exists(*file));
        const auto again = libraryIn(home);
        const auto *read = again.find("sp7600-taught").value_or(nullptr);
        QVERIFY(read != nullptr);
        QCOMPARE(*read, profile);
        QCOMPARE(read->provenance, Provenance::Taught);
        QVERIFY(read->name.ends_with(", as taught"));
        const auto *word = read->wordFor(SettingId::Host);
        QCOMPARE(word->source,
                 "taught by Ana, " + QDate::currentDate().toString(Qt::ISODate).toStdString());
        // Taught once more it keeps its name.
        QCOMPARE(taughtProfile(*read, *word, read->id, {}).name, read->name);
        QVERIFY(taughtProfile(*read, *word, read->id, {})
                    .wordFor(SettingId::Host)
                    ->source.starts_with("taught, "));

        QVERIFY(again.remove("sp7600-taught"));
        QVERIFY(!libraryIn(home).find("sp7600-taught"));
        const auto shipped = again.remove("sp7600");
        QVERIFY(!shipped);
        QCOMPARE(shipped.error().code, ErrorCode::ProfileUnknown);
    }

    void aReadingThatShowsTheValuesIsSure()
    {
        const auto example = serverExample();
        auto proposal = device::learn(example);
        QVERIFY(proposal);
        QVERIFY(takeReading(*proposal, example, "SIP: other.example.net;9000"));
        QCOMPARE(proposal->word.readProvenance, std::optional(Provenance::Taught));
        QVERIFY(proposal->word.safeToProbe);
        QVERIFY(!proposal->notes.contains(device::TeachingNote::ReplyInferred));
        QCOMPARE(proposal->word.reply->text(), std::string("SIP: {host};{server_port}"));
    }

    void anAnswerOfAnotherFormBecomesTheReply()
    {
        const auto example = serverExample();
        auto proposal = device::learn(example);
        QVERIFY(proposal);
        QVERIFY(takeReading(*proposal, example, "SIP: 54.85.159.138;8888;ON"));
        QVERIFY(proposal->word.reply->match("SIP: a.example.net;1;OFF"));
        QVERIFY(proposal->word.safeToProbe);
    }

    void anAnswerThatShowsNothingChangesNothing_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("an acknowledgement") << u"SIP: OK"_s;
        QTest::newRow("a refusal") << u"SIP: ERROR;3"_s;
        QTest::newRow("another word") << u"APN: 54.85.159.138;8888"_s;
        QTest::newRow("no port") << u"SIP: 54.85.159.138;ON"_s;
        QTest::newRow("nothing") << QString();
    }

    void anAnswerThatShowsNothingChangesNothing()
    {
        QFETCH(const QString, answer);
        const auto example = serverExample();
        auto proposal = device::learn(example);
        QVERIFY(proposal);
        const auto before = proposal->word;
        QVERIFY(!takeReading(*proposal, example, answer.toStdString()));
        QCOMPARE(proposal->word, before);
        QCOMPARE(proposal->word.readProvenance, std::optional(Provenance::Assumed));
    }
};

QTEST_GUILESS_MAIN(TestTeaching)
#include "test_teaching.moc"
