// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilewords.h"
#include "tests/device/testprofile.h"

#include <QTest>

#include <algorithm>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

DangerousWords dangers()
{
    return DangerousWords::parse(
               R"({"format":1,"words":[{"word":"UPW","does":"changes the password"}]})", "test")
        .value();
}

const ListedWord *find(const std::vector<ListedWord> &words, WordUse use,
                       std::string_view beginning)
{
    const auto found = std::ranges::find_if(words, [&](const ListedWord &word) {
        return word.use == use && word.command.starts_with(beginning);
    });
    return found == words.end() ? nullptr : &*found;
}

} // namespace

/// What a profile can make this program send.
class TestProfileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsListed()
    {
        const auto words = wordsOf(shippedProfile(u"sp7600"_s), dangers());
        const auto *write = find(words, WordUse::Write, "SIP;");
        QVERIFY(write != nullptr);
        QVERIFY(write->destructive);
        QVERIFY(write->danger.empty());
        QCOMPARE(write->settings, (std::vector{SettingId::Host, SettingId::ServerPort}));
        const auto *read = find(words, WordUse::Read, "SIP");
        QVERIFY(read != nullptr);
        QVERIFY(!read->destructive);
        QVERIFY2(find(words, WordUse::Write, "SDM;") != nullptr, "an alternative is missing");
        const auto *password = find(words, WordUse::Write, "UPW;");
        QVERIFY(password != nullptr);
        QCOMPARE(password->danger, std::string("changes the password"));
    }

    void actionsAndQuestionsAreListedToo()
    {
        const auto words = wordsOf(shippedProfile(u"skypatrol-at"_s), dangers());
        for (const auto use : {WordUse::Identity, WordUse::Status, WordUse::Save, WordUse::Restart})
            QVERIFY2(find(words, use, "AT") != nullptr, wordUseName(use).data());
        QVERIFY(find(words, WordUse::Restart, "AT")->destructive);
        QVERIFY(!find(words, WordUse::Status, "AT")->destructive);
    }

    void theyAreCounted()
    {
        const auto words = wordsOf(shippedProfile(u"skypatrol-at"_s), dangers());
        const auto counts = countWords(words);
        QCOMPARE(counts.all, words.size());
        QCOMPARE(counts.assumed, std::size_t(0));
        QVERIFY(counts.unasked > 0 && counts.unasked < counts.all);
        QVERIFY(counts.destructive > 0 && counts.destructive < counts.all);
        QVERIFY(counts.documented > 0);
    }

    void aTrapIsRefused()
    {
        auto profile = shippedProfile(u"sp7600"_s);
        QVERIFY(checkForeignProfile(profile, wordsOf(profile, dangers()), "f.json"));
        profile.words.front().read = protocol::Template::parse("UPW").value();
        profile.words.front().safeToProbe = true;
        const auto trap = checkForeignProfile(profile, wordsOf(profile, dangers()), "f.json");
        QVERIFY(!trap);
        QCOMPARE(trap.error().code, ErrorCode::FileMalformed);
        QCOMPARE(trap.error().parameter("file"), std::string_view("f.json"));
        QVERIFY(trap.error().parameter("detail").contains("changes the password"));
        // Asked for first it is a person's own affair.
        profile.words.front().safeToProbe = false;
        QVERIFY(checkForeignProfile(profile, wordsOf(profile, dangers()), "f.json"));
    }

    void aVirtualOneIsRefused()
    {
        const auto &profile = virtualProfile();
        const auto checked = checkForeignProfile(profile, wordsOf(profile, dangers()), "f.json");
        QVERIFY(!checked);
        QCOMPARE(checked.error().parameter("path"), std::string_view("/provenance"));
    }
};

QTEST_GUILESS_MAIN(TestProfileWords)
#include "test_profilewords.moc"
