// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/zipfile.h"

#include <zip.h>

#include <memory>

namespace sp7600::support
{

namespace
{

struct SourceDeleter {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDeleter {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

std::unexpected<Error> unwritable(const QString &file, const char *detail)
{
    return failure(ErrorCode::FileUnwritable, {{"file", file.toStdString()}, {"detail", detail}});
}

/// What was written into @p source.
Result<QByteArray> octetsOf(zip_source_t *source, const QString &file)
{
    zip_stat_t about;
    zip_stat_init(&about);
    const bool isOpen = zip_source_stat(source, &about) == 0 && zip_source_open(source) == 0;
    if (!isOpen)
        return unwritable(file, zip_error_strerror(zip_source_error(source)));
    QByteArray octets(static_cast<qsizetype>(about.size), '\0');
    const auto read = zip_source_read(source, octets.data(), about.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(about.size))
        return unwritable(file, zip_error_strerror(zip_source_error(source)));
    return octets;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipMember> &members, const QString &file)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return unwritable(file, zip_error_strerror(&error));
    // The archive takes one of the two references.
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return unwritable(file, zip_error_strerror(&error));
    }
    for (const auto &member : members) {
        Source content(zip_source_buffer(archive.get(), member.content.constData(),
                                         static_cast<zip_uint64_t>(member.content.size()), 0));
        if (!content
            || zip_file_add(archive.get(), member.name.c_str(), content.get(), ZIP_FL_ENC_UTF_8)
                   < 0)
            return unwritable(file, zip_strerror(archive.get()));
        static_cast<void>(content.release()); // It is the archive's now.
    }
    if (zip_close(archive.get()) != 0)
        return unwritable(file, zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return octetsOf(target.get(), file);
}

} // namespace sp7600::support
