// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/findingtext.h"
#include "core/text/translation.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
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
    bool unfinished = false;
};

const QRegularExpression &literal()
{
    static const QRegularExpression expression(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    return expression;
}

/// What @p literals say; neighbouring ones are one.
QString joined(const QString &literals)
{
    QString text;
    for (auto part = literal().globalMatch(literals); part.hasNext();)
        text += part.next().captured(1);
    return text.replace(uR"(\")"_s, u"\""_s);
}

QString contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(QStringLiteral(SP7600_SOURCE_DIR "/") + folder, {u"*.cpp"_s}, QDir::Files);
    while (found.hasNext())
        files << found.next();
    return files;
}

/// `context` and source of what core/text marks for translation.
QSet<std::pair<QString, QString>> markedSentences()
{
    static const QRegularExpression marked(
        uR"re(QT_TRANSLATE_NOOP\(\s*"(\w+)",((?:\s*"(?:[^"\\]|\\.)*")+)\s*\))re"_s);
    QSet<std::pair<QString, QString>> sentences;
    for (const QString &file : sourcesIn(u"core/text"_s)) {
        for (auto found = marked.globalMatch(contentOf(file)); found.hasNext();) {
            const auto match = found.next();
            sentences.insert({match.captured(1), joined(match.captured(2))});
        }
    }
    return sentences;
}

/// The texts of the window; whose they are depends on the class around them.
QSet<QString> windowTexts()
{
    static const QRegularExpression translated(
        uR"re(\b(?:tr\(|translate\(\s*"\w+",)((?:\s*"(?:[^"\\]|\\.)*")+))re"_s);
    QSet<QString> texts;
    for (const QString &file : sourcesIn(u"ui"_s) + sourcesIn(u"app/sp7600-installer"_s)) {
        for (auto found = translated.globalMatch(contentOf(file)); found.hasNext();)
            texts.insert(joined(found.next().captured(1)));
    }
    return texts;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(SP7600_SOURCE_DIR "/resources/translations/sp7600_%1.ts").arg(language);
}

QList<Message> messagesIn(const QString &fileName)
{
    QFile file(fileName);
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            const bool unfinished = xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all.append({context, source, text.trimmed().isEmpty() ? QString() : text, unfinished});
        }
    }
    return all;
}

QList<Message> messages(const QString &language)
{
    return messagesIn(fileOf(language));
}

QSet<std::pair<QString, QString>> textsOf(const QString &fileName)
{
    QSet<std::pair<QString, QString>> texts;
    for (const auto &message : messagesIn(fileName))
        texts.insert({message.context, message.source});
    return texts;
}

/// Those that resources/CMakeLists.txt hands to the translators.
QStringList translatedSources()
{
    QStringList files;
    for (const char *folder : {"core/text", "ui", "app/sp7600-installer"}) {
        QDirIterator found(QStringLiteral(SP7600_SOURCE_DIR "/") + QLatin1StringView(folder),
                           {u"*.cpp"_s}, QDir::Files);
        while (found.hasNext())
            files << found.next();
    }
    return files;
}

/// Places to be filled, and the brackets around what may be left out.
QStringList places(const QString &text)
{
    QStringList found;
    const QRegularExpression place(uR"(\{\w+\}|%[\dn]|\[|\])"_s);
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// Of the keys that go with Alt; an ampersand for itself stands between blanks or twice.
qsizetype mnemonics(QString text)
{
    static const QRegularExpression mnemonic(uR"(&\w)"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(u"&&"_s).count(mnemonic);
}

/// Sentences end alike; so do what another text follows and what opens something.
QString ending(const QString &text)
{
    const QString last = text.right(1);
    return !last.isEmpty() && u".…:"_s.contains(last) ? last : QString();
}

/// Room that a short text has, on a button or in a column, in characters.
bool isOverlong(const Message &message)
{
    constexpr qsizetype shortText = 20;
    const auto source = message.source.size();
    return source <= shortText
           && static_cast<double>(message.translation.size())
                  > 1.8 * static_cast<double>(source) + 6;
}

QByteArray both(const Message &message)
{
    return u"%1: “%2”: “%3”"_s.arg(message.context, message.source, message.translation).toUtf8();
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
        const auto marked = markedSentences();
        QVERIFY2(marked.size() > 800, qPrintable(QString::number(marked.size())));
        for (const auto &[context, source] : marked) {
            QVERIFY2(
                !translator.translate(context.toUtf8().constData(), source.toUtf8().constData())
                     .isEmpty(),
                qPrintable(source));
        }
    }

    void everyTextOfTheWindowIsTranslated_data() { languages(); }
    void everyTextOfTheWindowIsTranslated()
    {
        QFETCH(const QString, language);
        QSet<QString> translated;
        for (const auto &message : messages(language)) {
            if (!message.translation.isEmpty())
                translated.insert(message.source);
        }
        const auto texts = windowTexts();
        QVERIFY2(texts.size() > 600, qPrintable(QString::number(texts.size())));
        for (const QString &text : texts)
            QVERIFY2(translated.contains(text), qPrintable(text));
    }

    /// By the tool that takes new texts over: with its context, a text is another one.
    void whatIsTranslatedIsWhatTheProgramSays_data() { languages(); }
    void whatIsTranslatedIsWhatTheProgramSays()
    {
        QFETCH(const QString, language);
        const QString tool = QStringLiteral(SP7600_LUPDATE);
        if (!QFileInfo(tool).isExecutable())
            QSKIP("lupdate is not installed (package qt6-l10n-tools)");
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString committed = fileOf(language);
        const QString updated = folder.filePath(QFileInfo(committed).fileName());
        QVERIFY(QFile::copy(committed, updated));
        QFile list(folder.filePath(u"sources"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (const QString &source : translatedSources())
            list.write(source.toUtf8() + '\n');
        list.close();
        QProcess update;
        update.start(tool, {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,
                            QStringLiteral(SP7600_SOURCE_DIR), u'@' + list.fileName(), u"-ts"_s,
                            updated});
        QVERIFY(update.waitForFinished(60'000));
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
        const auto before = textsOf(committed);
        const auto after = textsOf(updated);
        QVERIFY2(after.size() > 1000, qPrintable(QString::number(after.size())));
        for (const auto &[context, source] : after - before)
            qWarning().noquote() << "not in" << committed << ':' << context << ':' << source;
        for (const auto &[context, source] : before - after)
            qWarning().noquote() << "said nowhere any more:" << context << ':' << source;
        QVERIFY(before == after);
    }

    void everyTranslationFitsItsSource_data() { languages(); }
    void everyTranslationFitsItsSource()
    {
        QFETCH(const QString, language);
        const auto all = messages(language);
        QVERIFY(!all.isEmpty());
        for (const auto &message : all) {
            QVERIFY2(!message.unfinished && !message.translation.isEmpty(),
                     both(message).constData());
            QVERIFY2(places(message.translation) == places(message.source),
                     both(message).constData());
            QVERIFY2(mnemonics(message.translation) == mnemonics(message.source),
                     both(message).constData());
            QVERIFY2(ending(message.translation) == ending(message.source),
                     both(message).constData());
        }
    }

    void noShortTextGrowsTooLong_data() { languages(); }
    void noShortTextGrowsTooLong()
    {
        QFETCH(const QString, language);
        int overlong = 0;
        for (const auto &message : messages(language)) {
            if (isOverlong(message)) {
                ++overlong;
                qWarning().noquote() << both(message);
            }
        }
        QCOMPARE(overlong, 0);
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
        QCOMPARE(text::describeInEnglish(Unseen{UnseenId::Device, {}}).what,
                 u"No tracker was asked over the cable."_s);
        const EvidenceItem apn{EvidenceSource::Device, {}, "settings.apn", ""};
        QCOMPARE(text::rungReasonInEnglish({Rung::DataSession, RungState::Bad, {apn}}),
                 u"APN on the tracker: (empty)"_s);
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
