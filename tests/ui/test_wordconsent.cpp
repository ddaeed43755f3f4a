// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wordconsent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

protocol::Template command(const char *text)
{
    return protocol::Template::parse(text).value();
}

/// Assumed words for the server, the APN, and who the unit is.
device::Profile profile()
{
    device::Profile profile;
    device::Query who;
    who.command = command("VER");
    profile.identity.push_back(who);
    for (const auto &[setting, read, write] : {std::tuple(SettingId::Host, "SIP", "SIP;{host}"),
                                               std::tuple(SettingId::Apn, "APN", "APN;{apn}")}) {
        device::SettingWord word;
        word.settings = {setting};
        word.read = command(read);
        word.write = command(write);
        word.provenance = word.readProvenance = Provenance::Assumed;
        profile.words.push_back(word);
    }
    return profile;
}

std::optional<Error> needed(const char *words)
{
    return Error{ErrorCode::ConsentNeeded, {{"words", words}}, {}};
}

} // namespace

class TestWordConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesExactlyWhatIsNeeded_data()
    {
        QTest::addColumn<bool>("unasked");
        QTest::addColumn<QByteArray>("obstacle"); // empty: none
        QTest::addColumn<QByteArray>("agreed");
        QTest::addColumn<QString>("words");
        QTest::addRow("nothing") << false << QByteArray() << QByteArray() << QString();
        QTest::addRow("questions") << true << QByteArray() << QByteArray() << u"VER?, SIP?, APN?"_s;
        QTest::addRow("a write") << false << QByteArray("SIP") << QByteArray() << u"SIP"_s;
        QTest::addRow("two writes")
            << false << QByteArray("SIP, APN") << QByteArray() << u"SIP, APN"_s;
        QTest::addRow("a write that reads too")
            << true << QByteArray("SIP") << QByteArray() << u"SIP, VER?, APN?"_s;
        QTest::addRow("agreed to") << false << QByteArray("SIP") << QByteArray("SIP") << QString();
        QTest::addRow("agreed to ask alone")
            << false << QByteArray("SIP") << QByteArray("SIP?") << u"SIP"_s;
        QTest::addRow("agreed to write allows to ask")
            << true << QByteArray() << QByteArray("SIP") << u"VER?, APN?"_s;
    }

    void namesExactlyWhatIsNeeded()
    {
        QFETCH(const bool, unasked);
        QFETCH(const QByteArray, obstacle);
        QFETCH(const QByteArray, agreed);
        const device::Profile asked = profile();
        device::Consent consent;
        consent.words.insert(agreed.toStdString());
        QTEST(ui::wordList(ui::wordsToAgree(
                  ui::namedWords(obstacle.isEmpty() ? std::nullopt : needed(obstacle.constData())),
                  unasked ? &asked : nullptr, consent)),
              "words");
    }

    void anotherObstacleNamesNoWords()
    {
        QVERIFY(ui::namedWords(Error{ErrorCode::PresetNeedsHost, {{"words", "SIP"}}, {}}).empty());
        device::Consent all;
        all.all = true;
        const device::Profile asked = profile();
        QVERIFY(ui::wordsToAgree(ui::namedWords(needed("SIP")), &asked, all).empty());
    }

    void saysWhatAgreeingMeans()
    {
        QVERIFY(ui::wordMeaning({"SIP?"}).contains(u"only ask"));
        QVERIFY(!ui::wordMeaning({"SIP?"}).contains(u"reading back"));
        QVERIFY(ui::wordMeaning({"SIP"}).contains(u"reading back"));
        QVERIFY(!ui::wordMeaning({"SIP"}).contains(u"only ask"));
    }
};

QTEST_APPLESS_MAIN(TestWordConsent)
#include "test_wordconsent.moc"
