// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/findingtext.h"
#include "core/text/translation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace sp7600;
using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    QString translation;
};

/// What the sources in core/text mark for translation, which every language has to know.
QSet<QString> markedIn(const QString &fileName, const QString &context)
{
    QFile file(QStringLiteral(SP7600_SOURCE_DIR "/core/text/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = QString::fromUtf8(file.readAll());
    // Neighbouring literals are one.
    const QRegularExpression marked(
        uR"re(QT_TRANSLATE_NOOP\(\s*"%1",((?:\s*"(?:[^"\\]|\\.)*")+)\))re"_s.arg(context));
    const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QSet<QString> sources;
    for (auto found = marked.globalMatch(text); found.hasNext();) {
        QString source;
        for (auto part = literal.globalMatch(found.next().captured(1)); part.hasNext();)
            source += part.next().captured(1);
        sources.insert(source);
    }
    return sources;
}

QList<Message> messages(const QString &language)
{
    QFile file(
        QStringLiteral(SP7600_SOURCE_DIR "/resources/translations/sp7600_%1.ts").arg(language));
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            all.append({context, source, xml.readElementText()});
    }
    return all;
}

/// Places to be filled, and the brackets around what may be left out.
QStringList places(const QString &text)
{
    QStringList found;
    const QRegularExpression place(uR"(\{\w+\}|%\d|\[|\])"_s);
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u"sp7600_"_s + language, u":/translations"_s));
        const auto findings = markedIn(u"findingtext.cpp"_s, u"Findings"_s)
                              + markedIn(u"findingpatterns.cpp"_s, u"Findings"_s);
        const auto evidence = markedIn(u"evidencetext.cpp"_s, u"Evidence"_s);
        QVERIFY2(findings.size() > 140, qPrintable(QString::number(findings.size())));
        QVERIFY2(evidence.size() > 100, qPrintable(QString::number(evidence.size())));
        for (const auto &[context, sources] :
             {std::pair{"Findings", findings}, std::pair{"Evidence", evidence}}) {
            for (const auto &source : sources)
                QVERIFY2(!translator.translate(context, source.toUtf8().constData()).isEmpty(),
                         qPrintable(source));
        }
    }

    void everyTranslationKeepsItsPlaces_data() { languages(); }
    void everyTranslationKeepsItsPlaces()
    {
        QFETCH(const QString, language);
        const auto all = messages(language);
        QVERIFY(!all.isEmpty());
        for (const auto &[context, source, translation] : all) {
            QVERIFY2(!translation.isEmpty(), qPrintable(source));
            QCOMPARE(places(translation), places(source));
            QVERIFY2(translation.endsWith(u'.') == source.endsWith(u'.'), qPrintable(translation));
        }
    }

    void theUsersLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("cause");
        QTest::addRow("Mexico") << u"es_MX"_s << u"El rastreador no encuentra tarjeta SIM."_s;
        QTest::addRow("Spain") << u"es"_s << u"El rastreador no encuentra tarjeta SIM."_s;
        QTest::addRow("Brazil") << u"pt_BR"_s << u"O rastreador não encontra chip."_s;
        QTest::addRow("Portugal") << u"pt_PT"_s << u"O rastreador não encontra chip."_s;
        QTest::addRow("Germany") << u"de_DE"_s << u"The tracker finds no SIM card."_s;
        QTest::addRow("nowhere") << u"C"_s << u"The tracker finds no SIM card."_s;
    }
    void theUsersLanguageIsSpoken()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, cause);
        int count = 1;
        QByteArray name("test");
        char *arguments[] = {name.data(), nullptr};
        const QCoreApplication application(count, arguments);
        const bool foreign = !cause.startsWith(u"The"_s);
        QCOMPARE(text::installTranslation(QLocale(locale)), foreign);
        Finding finding;
        finding.id = FindingId::SimMissing;
        QCOMPARE(text::describe(finding).cause, cause);
        QCOMPARE(text::describeInEnglish(finding).cause, u"The tracker finds no SIM card."_s);
        QCOMPARE(text::describeInEnglish(UnseenId::Device).what,
                 u"No tracker was asked over the cable."_s);
        const EvidenceItem apn{EvidenceSource::Device, {}, "settings.apn", ""};
        QCOMPARE(text::evidenceTextInEnglish(apn), u"APN on the tracker: (empty)"_s);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("Spanish") << u"es"_s;
        QTest::addRow("Portuguese") << u"pt_BR"_s;
    }
};

QTEST_APPLESS_MAIN(TestTranslation)
#include "test_translation.moc"
