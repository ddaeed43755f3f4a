// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"
#include "ui/helplibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600::ui;

namespace
{

/// `# ## ##` and so on.
QStringList headings(const QString &markdown)
{
    static const QRegularExpression mark(u"^#+(?= )"_s, QRegularExpression::MultilineOption);
    QStringList marks;
    for (auto found = mark.globalMatch(markdown); found.hasNext();) {
        marks += found.next().captured();
    }
    return marks;
}

/// The names of the causes that sections are about, as they stand in the headings.
QStringList causesIn(const QString &markdown)
{
    static const QRegularExpression cause(u"^## .+ \\(([a-z-]+)\\)$"_s,
                                          QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = cause.globalMatch(markdown); found.hasNext();) {
        names += found.next().captured(1);
    }
    return names;
}

QStringList links(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList targets;
    for (auto found = link.globalMatch(markdown); found.hasNext();) {
        targets += found.next().captured(1);
    }
    return targets;
}

} // namespace

/// The user guide: whole in each language, and what is looked for is found.
class TestHelpLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicIsThere_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : HelpLibrary::languages()) {
            QTest::addRow("%s", qPrintable(language)) << language;
        }
    }

    void everyTopicIsThere()
    {
        QFETCH(const QString, language);
        const HelpLibrary library(language);
        const HelpLibrary english(u"en"_s);
        QStringList ids;
        for (const HelpTopic &topic : library.topics()) {
            ids += topic.id;
        }
        QCOMPARE(ids, HelpLibrary::ids());
        // Nothing lies about that no list leads to.
        QCOMPARE(QDir(u":/help/%1"_s.arg(language)).entryList(QDir::Files).size(), ids.size());
        for (const HelpTopic &topic : library.topics()) {
            QVERIFY2(topic.title.size() > 3, qPrintable(topic.id));
            const HelpTopic &original = *english.topic(topic.id);
            QCOMPARE(headings(topic.markdown), headings(original.markdown));
            QCOMPARE(links(topic.markdown), links(original.markdown));
            QVERIFY2(language == u"en"_s || topic.markdown != original.markdown,
                     qPrintable(topic.id));
            // Written for people in a hurry.
            QVERIFY2(topic.markdown.size() < 3'500, qPrintable(topic.id));
        }
    }

    void everyCauseHasASection_data() { everyTopicIsThere_data(); }

    void everyCauseHasASection()
    {
        QFETCH(const QString, language);
        const HelpLibrary library(language);
        const HelpLibrary english(u"en"_s);
        QStringList explained;
        for (const HelpTopic &topic : library.topics()) {
            const QStringList causes = causesIn(topic.markdown);
            // At the same places, or a link in one language would lead to another cause.
            QCOMPARE(causes, causesIn(english.topic(topic.id)->markdown));
            explained += causes;
        }
        QStringList known;
        for (std::size_t i = 0; i < sp7600::findingCount; ++i) {
            const auto id = static_cast<sp7600::FindingId>(i);
            known += QString::fromUtf8(sp7600::findingName(id));
            // Who types it finds it, with what to do.
            const auto hits = library.search(known.last());
            QVERIFY2(!hits.empty() && hits.front().heading.endsWith(u"(%1)"_s.arg(known.last())),
                     qPrintable(known.last()));
            QVERIFY2(hits.front().excerpt.size() > 20, qPrintable(known.last()));
        }
        explained.sort();
        known.sort();
        QCOMPARE(explained, known);
    }

    void everyLinkLeadsToATopic()
    {
        const HelpLibrary library(u"en"_s);
        int count = 0;
        for (const HelpTopic &topic : library.topics()) {
            for (const QString &link : links(topic.markdown)) {
                if (!helpPictureFile(topic.folder, link).isEmpty()) {
                    continue;
                }
                ++count;
                QVERIFY2(library.topic(helpTopicOfLink(link)) != nullptr, qPrintable(link));
                QVERIFY2(helpTopicOfLink(link) != topic.id, qPrintable(link));
            }
        }
        QVERIFY(count > 20);
        QCOMPARE(helpTopicOfLink(u"https://example.com/live.md"_s), QString());
        QCOMPARE(helpTopicOfLink(u"live"_s), QString());
    }

    void everyPictureIsThereAndSmall_data() { everyTopicIsThere_data(); }

    void everyPictureIsThereAndSmall()
    {
        QFETCH(const QString, language);
        static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
        QStringList shown;
        const HelpLibrary library(language);
        for (const HelpTopic &topic : library.topics()) {
            for (auto found = picture.globalMatch(topic.markdown); found.hasNext();) {
                const auto match = found.next();
                // Who does not see it is told what it shows.
                QVERIFY2(match.captured(1).size() > 30, qPrintable(topic.id));
                const QFileInfo file(helpPictureFile(topic.folder, match.captured(2)));
                QVERIFY2(file.exists(), qPrintable(match.captured(2)));
                QVERIFY2(file.size() < 60 * 1024, qPrintable(file.filePath()));
                shown += file.fileName();
            }
        }
        QVERIFY(shown.size() >= 10);
        // And none is kept that no topic shows.
        const QDir folder(u":/help/%1/pictures"_s.arg(language));
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(),
                 folder.entryList(QDir::Files).size());
    }

    void aPictureIsOneOfTheGuide()
    {
        QCOMPARE(helpPictureFile(u":/help/es"_s, u"pictures/live-reports.png"_s),
                 u":/help/es/pictures/live-reports.png"_s);
        for (const QString &other : {u"pictures/../live.md"_s, u"/etc/passwd"_s,
                                     u"https://example.com/a.png"_s, QString()}) {
            QCOMPARE(helpPictureFile(u":/help/es"_s, other), QString());
        }
    }

    void whatIsLookedForIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addRow("a title") << u"en"_s << u"certificate"_s << u"certificate"_s;
        QTest::addRow("in a text") << u"en"_s << u"dialout"_s << u"cables"_s;
        QTest::addRow("upper case") << u"en"_s << u"HDOP"_s << u"glossary"_s;
        QTest::addRow("two words, apart") << u"en"_s << u"2G credit"_s << u"silent"_s;
        QTest::addRow("the beginning of a word") << u"en"_s << u"brlt"_s << u"cables"_s;
        QTest::addRow("without accents") << u"es"_s << u"estadisticas"_s << u"privacy"_s;
        QTest::addRow("with accents") << u"pt_BR"_s << u"Instalação"_s << u"commission"_s;
        QTest::addRow("without cedilla") << u"pt_BR"_s << u"instalacao"_s << u"commission"_s;
    }

    void whatIsLookedForIsFound()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        const auto hits = HelpLibrary(language).search(text);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().id, first);
        QVERIFY(!hits.front().excerpt.isEmpty());
        QVERIFY(hits.front().excerpt.size() < 130);
    }

    void theExcerptShowsWhatWasFound()
    {
        const auto hits = HelpLibrary(u"en"_s).search(u"brltty"_s);
        QCOMPARE(hits.size(), std::size_t{1});
        QCOMPARE(hits.front().heading, u"Linux"_s);
        QVERIFY2(hits.front().excerpt.contains(u"brltty"_s), qPrintable(hits.front().excerpt));
        QVERIFY(!hits.front().excerpt.contains(u'`'));
        // The names of pictures are no text.
        for (const auto &hit : HelpLibrary(u"en"_s).search(u"console"_s)) {
            QVERIFY2(!hit.excerpt.contains(u"pictures/"_s), qPrintable(hit.excerpt));
        }
    }

    void nothingIsFoundForNothing()
    {
        const HelpLibrary library(u"en"_s);
        QVERIFY(library.search(u"  "_s).empty());
        QVERIFY(library.search(u"qwertz"_s).empty());
        QVERIFY(library.search(u"ialout"_s).empty());
        QVERIFY(library.search(u"dialout qwertz"_s).empty());
        QVERIFY(library.topic(u"nothing"_s) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestHelpLibrary)
#include "test_helplibrary.moc"
