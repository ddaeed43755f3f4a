// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

using namespace programs;

namespace
{

using Names = QSet<QString>;

/// The man page of a program.
QString pageOf(const QString &program)
{
    return QStringLiteral(SP7600_SOURCE_DIR "/packaging/linux/") + program + u".1"_s;
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first group of each match.
QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        all += matches.next().captured(1);
    return all;
}

Names optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])(--?[a-z][a-z-]*)"_s);
    const auto all = found(text, option);
    return {all.begin(), all.end()};
}

/// Those that a help text explains, by their long names.
Names explainedIn(const QString &help)
{
    static const QRegularExpression option(u"^  (?:-\\w, )?(--?[a-z][a-z-]*)"_s,
                                           QRegularExpression::MultilineOption);
    const auto all = found(help, option);
    return {all.begin(), all.end()};
}

QString listed(const Names &names)
{
    auto list = names.values();
    list.sort();
    return list.join(u' ');
}

/// Without fonts, quotes and escapes.
QString plain(QString roff)
{
    static const QRegularExpression font(u"\\\\f[A-Z]"_s);
    roff.replace(u"\\-"_s, u"-"_s).remove(font).remove(u'"');
    return roff;
}

/// What stands under the headings of one level, by heading.
QList<std::pair<QString, QStringList>> sectionsOf(const QStringList &lines, const QString &mark)
{
    QList<std::pair<QString, QStringList>> sections;
    for (const auto &line : lines) {
        if (line.startsWith(mark + u' '))
            sections.append({line.sliced(mark.size() + 1), {}});
        else if (!sections.isEmpty())
            sections.last().second.append(line);
    }
    return sections;
}

QStringList sectionOf(const QStringList &lines, const QString &heading)
{
    const auto sections = sectionsOf(lines, u".SH"_s);
    for (const auto &[name, content] : sections) {
        if (name == heading)
            return content;
    }
    return {};
}

/// The lines that name what the text below each is about.
QStringList tagsOf(const QStringList &lines)
{
    QStringList tags;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i - 1] == u".TP"_s)
            tags.append(lines[i]);
    }
    return tags;
}

/// The command lines in the code of a Markdown text, each without the program's name.
QStringList commandLinesIn(QString markdown)
{
    markdown.replace(u"\\\n"_s, u" "_s);
    static const QRegularExpression block(u"^```\\w*\\n(.*?)^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(u"(?<![\\w-])sp7600 ([a-z][^|#\\n]*)"_s);
    static const QRegularExpression inText(u"`sp7600 ([a-z][^`|\\n]*)`"_s);
    auto lines = found(found(markdown, block).join(u'\n'), line);
    return lines += found(markdown.remove(block), inText);
}

} // namespace

/// What is written about the options is what the programs say themselves.
class TestManPage : public QObject
{
    Q_OBJECT

private:
    Home m_home;
    QMap<QString, Names> m_options; ///< Of each command; `settings save` is one.
    QStringList m_commands;         ///< The first words.
    QStringList m_lines;            ///< Of the man page, plain.

    QString helpOf(const QStringList &words)
    {
        Program program(m_home);
        return program.run(words + QStringList{u"--help"_s}) == 0
                   ? QString::fromUtf8(program.output())
                   : QString();
    }

    /// The second words that a command can have; none for most.
    static QStringList kindsOf(const QString &command, const QString &help)
    {
        const QRegularExpression used(u"sp7600 %1 ([a-z]+)\\b"_s.arg(command));
        auto kinds = found(help, used);
        static const QRegularExpression also(u"Also: ([^.]*)\\."_s);
        for (const auto &each : found(help, also).value(0).split(u", "_s, Qt::SkipEmptyParts))
            kinds += each.section(u' ', 0, 0);
        kinds.removeDuplicates();
        return kinds;
    }

    /// The commands that a heading of the options speaks of.
    static QStringList commandsOf(const QString &heading)
    {
        static const QRegularExpression between(u", | and "_s);
        return heading.section(u": "_s, -1).toLower().split(between);
    }

private Q_SLOTS:
    void initTestCase()
    {
        static const QRegularExpression named(u"^  ([a-z]+) +\\S"_s,
                                              QRegularExpression::MultilineOption);
        m_commands = found(helpOf({}).section(u"Exit codes"_s, 0, 0), named);
        QVERIFY(m_commands.size() > 20);
        for (const auto &command : std::as_const(m_commands)) {
            const auto help = helpOf({command});
            const auto kinds = kindsOf(command, help);
            if (kinds.isEmpty())
                m_options[command] = explainedIn(help);
            for (const auto &kind : kinds)
                m_options[command + u' ' + kind] = explainedIn(helpOf({command, kind}));
        }
        for (const auto &[command, options] : m_options.asKeyValueRange())
            QVERIFY2(options.contains(u"--json"_s), qPrintable(command));
        QVERIFY(m_options.contains(u"settings compare"_s));
        QVERIFY(m_options.contains(u"profiles teach"_s));
        QVERIFY(m_options.contains(u"certificates verify"_s));

        m_lines = plain(contentOf(pageOf(u"sp7600"_s))).split(u'\n');
        QVERIFY(m_lines.size() > 100);
    }

    void everyCommandIsThere()
    {
        const auto section = sectionOf(m_lines, u"COMMANDS"_s);
        Names written;
        const auto tags = tagsOf(section);
        for (const auto &tag : tags)
            written += tag.section(u' ', 1, 1);
        QCOMPARE(listed(written), listed({m_commands.begin(), m_commands.end()}));
        auto text = section.join(u' ');
        text.remove(u'[');
        text = text.simplified();
        for (const auto &command : m_options.keys())
            QVERIFY2(text.contains(command), qPrintable(command));
    }

    void everyOptionIsUnderItsCommand()
    {
        QMap<QString, Names> written;
        Names everywhere;
        const auto sections = sectionsOf(sectionOf(m_lines, u"OPTIONS"_s), u".SS"_s);
        QVERIFY(sections.size() > 20);
        for (const auto &[heading, content] : sections) {
            const auto options = optionsIn(tagsOf(content).join(u'\n'));
            QVERIFY2(!options.isEmpty(), qPrintable(heading));
            if (heading == u"Every command"_s) {
                everywhere = options;
                continue;
            }
            const auto commands = commandsOf(heading);
            for (const auto &command : commands) {
                QVERIFY2(m_options.contains(command), qPrintable(heading + u": "_s + command));
                written[command] += options;
            }
        }
        for (const auto &[command, options] : m_options.asKeyValueRange())
            QCOMPARE(command + u": "_s + listed(written.value(command) + everywhere),
                     command + u": "_s + listed(options));
    }

    void noOptionIsMadeUp()
    {
        Names known{u"--version"_s};
        for (const auto &options : std::as_const(m_options))
            known += options;
        const auto sections = sectionsOf(m_lines, u".SH"_s);
        for (const auto &[heading, content] : sections)
            QCOMPARE(heading + listed(optionsIn(content.join(u'\n')) - known), heading);
    }

    void theWindowIsExplainedToo()
    {
        QProcess window;
        window.setProcessEnvironment(m_home.environment());
        window.start(QStringLiteral(SP7600_INSTALLER), {u"--help"_s});
        QVERIFY(window.waitForFinished(patience));
        QCOMPARE(window.exitCode(), 0);
        const auto options = explainedIn(QString::fromUtf8(window.readAllStandardOutput()));
        QVERIFY(options.contains(u"--demo"_s));
        const auto page = plain(contentOf(pageOf(u"sp7600-installer"_s)));
        QCOMPARE(listed(optionsIn(page)), listed(options));
    }

    void everyExampleCanBeTyped_data()
    {
        QTest::addColumn<QString>("file");
        const QString root = QStringLiteral(SP7600_SOURCE_DIR "/");
        QTest::addRow("README.md") << root + u"README.md"_s;
        for (const auto &language : {u"en"_s, u"es"_s, u"pt_BR"_s}) {
            const QDir folder(root + u"resources/help/"_s + language);
            const auto names = folder.entryList({u"*.md"_s});
            QVERIFY(!names.isEmpty());
            for (const auto &name : names)
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(name))
                    << folder.filePath(name);
        }
    }

    void everyExampleCanBeTyped()
    {
        QFETCH(const QString, file);
        const auto lines = commandLinesIn(contentOf(file));
        QVERIFY(!lines.isEmpty() || !file.endsWith(u"README.md"_s));
        for (const auto &line : lines) {
            const auto first = line.section(u' ', 0, 0);
            const auto both = line.section(u' ', 0, 1);
            QVERIFY2(m_commands.contains(first), qPrintable(line));
            Names options = m_options.value(m_options.contains(both) ? both : first);
            if (first == u"profiles"_s && options.isEmpty())
                options = m_options.value(u"profiles list"_s);
            QVERIFY2(listed(optionsIn(line) - options).isEmpty(), qPrintable(line));
        }
    }

    void itIsWellFormed()
    {
        const auto mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
        if (mandoc.isEmpty())
            QSKIP("There is no mandoc here.");
        for (const auto &name : {u"sp7600"_s, u"sp7600-installer"_s}) {
            QProcess lint;
            lint.start(mandoc, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, pageOf(name)});
            QVERIFY(lint.waitForFinished(patience));
            const auto said = lint.readAll();
            QVERIFY2(said.isEmpty() && lint.exitCode() == 0, said.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestManPage)
#include "test_manpage.moc"
