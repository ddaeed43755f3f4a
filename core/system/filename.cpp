// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sp7600::system
{

namespace
{

constexpr qsizetype longestName = 80;
constexpr qsizetype longestPart = 32; // Of several: the last one, often the IMEI, tells them apart.

QString plainPart(const QString &part, qsizetype longest)
{
    QString plain;
    bool isGap = false;
    for (const QChar c : part.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue; // The accent of the letter before it.
        const bool isKept = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
        if (isKept && isGap && !plain.isEmpty())
            plain += u'-';
        if (isKept)
            plain += c;
        isGap = !isKept;
    }
    plain.truncate(longest);
    return plain;
}

/// Whatever ending follows.
bool isDeviceOfWindows(const QString &name)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

QString plainFileName(const QStringList &parts)
{
    QStringList plain;
    for (const QString &part : parts)
        plain += plainPart(part, parts.size() > 1 ? longestPart : longestName);
    plain.removeAll(QString());
    const QString name = plain.join(u'_');
    return isDeviceOfWindows(name) ? name + u'_' : name;
}

} // namespace sp7600::system
