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

QString settingNames(const std::vector<SettingId> &settings)
{
    QStringList names;
    for (const auto setting : settings)
        names.append(QString::fromUtf8(settingName(setting)));
    return names.join(u", "_s);
}

void printWords(const std::vector<device::ListedWord> &words, const Console &console)
{
    qsizetype width = 0;
    for (const auto &word : words)
        width = std::max(width, text::escaped(word.command).size());
    for (const auto &word : words) {
        auto line = u"  %1 %2 %3 %4"_s.arg(word.destructive ? u"!"_s : u" "_s)
                        .arg(QString::fromUtf8(device::wordUseName(word.use)), -8)
                        .arg(text::escaped(word.command), -int(width))
                        .arg(text::provenanceText(word.provenance));
        if (word.safeToProbe)
            line += u", safe to probe"_s;
        if (!word.danger.empty())
            line += u"; DANGER: it %1"_s.arg(text::escaped(word.danger));
        console.say(line);
        if (!word.source.empty())
            console.say(u"             "_s + text::escaped(word.source));
    }
}

QJsonObject toJson(const device::ListedWord &word)
{
    return {{u"use"_s, QString::fromUtf8(device::wordUseName(word.use))},
            {u"settings"_s, settingNames(word.settings)},
            {u"command"_s, QString::fromStdString(word.command)},
            {u"provenance"_s, QString::fromUtf8(provenanceName(word.provenance))},
            {u"source"_s, QString::fromStdString(word.source)},
            {u"safe_to_probe"_s, word.safeToProbe},
            {u"destructive"_s, word.destructive},
            {u"danger"_s, word.danger.empty() ? QJsonValue(QJsonValue::Null)
                                              : QJsonValue(QString::fromStdString(word.danger))}};
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

} // namespace sp7600::app
