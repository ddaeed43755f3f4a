// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

QString words(Language language, const char *context, const char *source)
{
    return language == Language::English ? QString::fromUtf8(source)
                                         : QCoreApplication::translate(context, source);
}

QString filled(const QString &pattern, const std::function<QString(QStringView name)> &value)
{
    const auto text = QStringView(pattern);
    QString result;
    qsizetype optionalStart = -1;
    bool optionalIsEmpty = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto character = text[i];
        if (character == u'[') {
            optionalStart = result.size();
            optionalIsEmpty = false;
        } else if (character == u']') {
            if (optionalIsEmpty)
                result.truncate(optionalStart);
            optionalStart = -1;
        } else if (const auto end = text.indexOf(u'}', i); character == u'{' && end > i) {
            const auto inserted = value(text.mid(i + 1, end - i - 1));
            optionalIsEmpty = optionalIsEmpty || inserted.isEmpty();
            result += inserted.isEmpty() ? u"?"_s : inserted;
            i = end;
        } else {
            result += character;
        }
    }
    return result;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shortened(const QString &text)
{
    constexpr qsizetype limit = 80;
    return text.size() <= limit ? text : text.left(limit - 1) + u'…';
}

QString settingLabels(Language language, std::string_view names)
{
    QStringList labels;
    for (const auto &part : toQString(names).split(u',', Qt::SkipEmptyParts)) {
        const auto name = part.trimmed().toStdString();
        const auto setting = settingFromName(name);
        labels << (setting ? settingLabel(language, *setting) : escaped(name));
    }
    return labels.join(u", "_s);
}

} // namespace sp7600::text
