// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unzipped.h"

#include <QFile>

#include <zip.h>

QMap<QString, QByteArray> unzipped(const QString &file)
{
    QMap<QString, QByteArray> members;
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &error);
    if (archive == nullptr)
        return members;
    const auto count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        zip_file_t *member = zip_fopen_index(archive, index, 0);
        if (member == nullptr || zip_stat_index(archive, index, 0, &about) != 0)
            continue;
        QByteArray content(static_cast<qsizetype>(about.size), '\0');
        if (zip_fread(member, content.data(), about.size) == content.size())
            members.insert(QString::fromUtf8(about.name), content);
        zip_fclose(member);
    }
    zip_discard(archive);
    return members;
}
