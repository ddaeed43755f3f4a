// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helplibrary.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr qsizetype excerptLength = 110;
constexpr qsizetype excerptLead = 30; ///< Of it before what was found.

/// The pages that are called otherwise than their topics.
constexpr std::array pageTopics = {std::pair("CommissionPage"_L1, "commission"_L1),
                                   std::pair("LivePage"_L1, "live"_L1),
                                   std::pair("SettingsPage"_L1, "settings"_L1),
                                   std::pair("DiagnosisPage"_L1, "diagnose"_L1),
                                   std::pair("ConsolePage"_L1, "console"_L1),
                                   std::pair("RecordsPage"_L1, "records"_L1),
                                   std::pair("BatchPage"_L1, "list"_L1),
                                   std::pair("ProfilesPage"_L1, "words"_L1),
                                   std::pair("PreferencesPage"_L1, "preferences"_L1)};

/// What is the same to who looks for something; as long as @p text.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QString parts = letter.decomposition();
        if (letter.decompositionTag() == QChar::Canonical && !parts.isEmpty()) {
            letter = parts.front();
        }
        letter = letter.toLower();
    }
    return result;
}

/// Without the marks of Markdown.
QString plain(QString line)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lead(u"^\\s*(#+|-|\\d+\\.)\\s+"_s);
    line.remove(picture);
    line.replace(link, u"\\1"_s);
    line.remove(lead);
    line.remove(u"**"_s);
    line.remove(u'`');
    return line.trimmed();
}

/// Where a word begins with @p part; -1 where none does. Both folded.
qsizetype wordIn(const QString &text, const QString &part)
{
    qsizetype at = text.indexOf(part);
    while (at > 0 && text[at - 1].isLetterOrNumber()) {
        at = text.indexOf(part, at + 1);
    }
    return at;
}

struct Section {
    QString heading;
    QString text;
};

std::vector<Section> sectionsOf(const QString &markdown)
{
    std::vector<Section> sections(1);
    for (const QString &line : markdown.split(u'\n')) {
        const QString words = plain(line);
        if (line.startsWith(u"## "_s)) {
            sections.push_back({words, {}});
        } else if (!words.isEmpty() && !line.startsWith(u"# "_s)) {
            QString &text = sections.back().text;
            text += (text.isEmpty() ? QString() : u" "_s) + words;
        }
    }
    return sections;
}

QString excerptOf(const QString &text, qsizetype at)
{
    qsizetype begin = std::max<qsizetype>(0, at - excerptLead);
    if (begin > 0) {
        begin = text.indexOf(u' ', begin) + 1;
    }
    const QString part = text.mid(begin, excerptLength).trimmed();
    return (begin > 0 ? u"…"_s : QString()) + part
           + (begin + excerptLength < text.size() ? u"…"_s : QString());
}

} // namespace

const QStringList &HelpLibrary::languages()
{
    static const QStringList all = {u"en"_s, u"es"_s, u"pt_BR"_s};
    return all;
}

const QStringList &HelpLibrary::ids()
{
    static const QStringList all = [] {
        QFile file(u":/help/topics.txt"_s);
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }();
    return all;
}

QString HelpLibrary::windowLanguage()
{
    // The translation itself says which it is: so the guide never speaks another language than the
    // window around it.
    const QString said = QCoreApplication::translate("Help", "help-in-english");
    return said == u"help-in-spanish"_s      ? u"es"_s
           : said == u"help-in-portuguese"_s ? u"pt_BR"_s
                                             : u"en"_s;
}

QString HelpLibrary::topicOf(const QWidget *page)
{
    const QString name =
        page == nullptr ? QString()
                        : QString::fromLatin1(page->metaObject()->className()).section(u"::"_s, -1);
    const auto found =
        std::ranges::find(pageTopics, name, &decltype(pageTopics)::value_type::first);
    return found == pageTopics.end() ? ids().front() : QString(found->second);
}

HelpLibrary::HelpLibrary(const QString &language)
{
    for (const QString &id : ids()) {
        const QString folder = u":/help/"_s + language;
        QFile file(u"%1/%2.md"_s.arg(folder, id));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        QString markdown = QString::fromUtf8(file.readAll());
        const QString title = plain(markdown.section(u'\n', 0, 0));
        m_topics.push_back({id, title, std::move(markdown), folder});
    }
}

const HelpTopic *HelpLibrary::topic(const QString &id) const
{
    const auto found = std::ranges::find(m_topics, id, &HelpTopic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

std::vector<HelpHit> HelpLibrary::search(const QString &text) const
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    std::vector<std::pair<int, HelpHit>> hits;
    for (const HelpTopic &topic : m_topics) {
        const QString title = folded(topic.title);
        for (const Section &section : sectionsOf(topic.markdown)) {
            const QString heading = folded(section.heading);
            const QString body = folded(section.text);
            const auto isIn = [&words](const QString &where) {
                return std::ranges::all_of(
                    words, [&where](const QString &word) { return wordIn(where, word) >= 0; });
            };
            const bool isTitle = section.heading.isEmpty() && isIn(title);
            if (!isTitle && !isIn(heading + u' ' + body)) {
                continue;
            }
            const int rank = isTitle ? 0 : isIn(heading) ? 1 : 2;
            const qsizetype at = std::max<qsizetype>(0, wordIn(body, words.front()));
            hits.emplace_back(
                rank, HelpHit{topic.id, topic.title, section.heading, excerptOf(section.text, at)});
        }
    }
    std::ranges::stable_sort(hits, {}, &std::pair<int, HelpHit>::first);
    std::vector<HelpHit> sorted;
    for (auto &[rank, hit] : hits) {
        sorted.push_back(std::move(hit));
    }
    return sorted;
}

QString helpTopicOfLink(const QString &link)
{
    const QString end = u".md"_s;
    return link.endsWith(end) && !link.contains(u'/') ? link.chopped(end.size()) : QString();
}

QString helpPictureFile(const QString &folder, const QString &link)
{
    static const QRegularExpression picture(u"^pictures/[a-z-]+\\.png$"_s);
    return picture.match(link).hasMatch() ? folder + u'/' + link : QString();
}

} // namespace sp7600::ui
