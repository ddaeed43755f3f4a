// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/profilelisting.h"

#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "core/text/text.h"

#include <QDir>
#include <QJsonValue>

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Adds the words of one profile to a list.
class Lister
{
public:
    explicit Lister(const device::DangerousWords &dangerous)
        : m_dangerous(dangerous)
    {
    }

    void add(const QString &use, const std::vector<device::Query> &queries)
    {
        for (const auto &query : queries)
            add({use, {}, query.command.text(), query.provenance, query.source, query.safeToProbe});
    }

    void add(const device::SettingWord &word)
    {
        const auto settings = settingNames(word.settings);
        if (word.read && word.readProvenance) {
            add({u"read"_s, settings, word.read->text(), *word.readProvenance, word.source,
                 word.safeToProbe});
        }
        if (word.write && word.provenance) {
            add({u"write"_s, settings, word.write->text(), *word.provenance, word.source, false,
                 true});
        }
        for (const auto &alternative : word.alternatives)
            add(alternative);
    }

    void add(const QString &use, const std::optional<device::Action> &action)
    {
        if (action)
            add({use, {}, action->command.text(), action->provenance, action->source, false, true});
    }

    [[nodiscard]] std::vector<ListedWord> take() { return std::move(m_words); }

private:
    void add(ListedWord word)
    {
        if (const auto does = m_dangerous.whatItDoes(word.command)) {
            word.destructive = true;
            word.danger = QString::fromStdString(*does);
        }
        m_words.push_back(std::move(word));
    }

    const device::DangerousWords &m_dangerous;
    std::vector<ListedWord> m_words;
};

} // namespace

std::vector<ListedWord> wordsOf(const device::Profile &profile,
                                const device::DangerousWords &dangerous)
{
    Lister lister(dangerous);
    lister.add(u"identity"_s, profile.identity);
    lister.add(u"status"_s, profile.status);
    for (const auto &word : profile.words)
        lister.add(word);
    lister.add(u"save"_s, profile.save);
    lister.add(u"restart"_s, profile.restart);
    return lister.take();
}

QString settingNames(const std::vector<SettingId> &settings)
{
    QStringList names;
    for (const auto setting : settings)
        names.append(QString::fromUtf8(settingName(setting)));
    return names.join(u", "_s);
}

void printWords(const std::vector<ListedWord> &words, const Console &console)
{
    qsizetype width = 0;
    for (const auto &word : words)
        width = std::max(width, text::escaped(word.command).size());
    for (const auto &word : words) {
        auto line = u"  %1 %2 %3 %4"_s.arg(word.destructive ? u"!"_s : u" "_s)
                        .arg(word.use, -8)
                        .arg(text::escaped(word.command), -int(width))
                        .arg(text::provenanceText(word.provenance));
        if (word.safeToProbe)
            line += u", safe to probe"_s;
        if (!word.danger.isEmpty())
            line += u"; DANGER: it %1"_s.arg(text::escaped(word.danger.toStdString()));
        console.say(line);
        if (!word.source.empty())
            console.say(u"             "_s + text::escaped(word.source));
    }
}

QJsonObject toJson(const ListedWord &word)
{
    return {{u"use"_s, word.use},
            {u"settings"_s, word.settings},
            {u"command"_s, QString::fromStdString(word.command)},
            {u"provenance"_s, QString::fromUtf8(provenanceName(word.provenance))},
            {u"source"_s, QString::fromStdString(word.source)},
            {u"safe_to_probe"_s, word.safeToProbe},
            {u"destructive"_s, word.destructive},
            {u"danger"_s,
             word.danger.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(word.danger)}};
}

Result<void> agreed(const Arguments &arguments, const QString &question,
                    const device::CancelToken &interrupted)
{
    if (arguments.has(u"yes"_s))
        return {};
    const auto answer = Console::confirm(question, interrupted);
    if (!answer)
        return usage(u"nobody is here to be asked: \"%1\"; --yes says yes"_s.arg(question));
    if (!*answer)
        return failure(ErrorCode::Cancelled);
    return {};
}

QString profileFolder(const Arguments &arguments)
{
    return QDir(dataDirectory(arguments.text(u"data-dir"_s))).filePath(u"profiles"_s);
}

} // namespace sp7600::app
