// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/filename.h"

using namespace Qt::StringLiterals;

namespace sp7600::system
{

namespace
{

constexpr qsizetype longestPart = 80;

QString plainPart(const QString &part)
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
    plain.truncate(longestPart);
    return plain;
}

} // namespace

QString plainFileName(const QStringList &parts)
{
    QStringList plain;
    for (const QString &part : parts)
        plain += plainPart(part);
    plain.removeAll(QString());
    return plain.join(u'_');
}

} // namespace sp7600::system
