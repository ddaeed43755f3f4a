// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/jsonfile.h"

#include "core/system/savefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QThread>

#include <chrono>
#include <utility>

namespace sp7600::device
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto formatKey = "format"_L1;
constexpr std::chrono::milliseconds lockPatience = std::chrono::seconds(5);

std::unexpected<Error> fileFailure(ErrorCode code, const QString &file, const QString &detail)
{
    return failure(code, {{"file", file.toStdString()}, {"detail", detail.toStdString()}});
}

/// Keeps other programs, and other objects of this one, from changing the file.
Result<void> acquire(QLockFile &lock, const QString &file)
{
    const QDeadlineTimer deadline(lockPatience);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError)
            return fileFailure(ErrorCode::FileUnwritable, file,
                               u"its folder cannot be written to"_s);
        if (deadline.hasExpired())
            return fileFailure(ErrorCode::FileUnwritable, file, u"another program is writing it"_s);
        // Nobody tells when it is free, and QLockFile's own wait looks ever more rarely.
        QThread::msleep(5);
    }
    return {};
}

} // namespace

JsonFile::JsonFile(QString file, int format)
    : m_file(std::move(file))
    , m_format(format)
{
}

QJsonObject JsonFile::read() const
{
    const std::lock_guard guard(m_mutex);
    auto object = load();
    if (!object) {
        // Another program may be replacing it, and nobody can open it on Windows meanwhile.
        QLockFile lock(m_file + ".lock"_L1);
        if (acquire(lock, m_file))
            object = loadOrPutAside();
        else if (object.error().code == ErrorCode::FileMalformed)
            tell({ErrorCode::StoreDamaged, {{"file", m_file.toStdString()}}, {}});
    }
    if (object)
        return *object;
    if (object.error().code == ErrorCode::FileUnreadable)
        tell(object.error());
    return {};
}

Result<void> JsonFile::change(const std::function<void(QJsonObject &)> &edit)
{
    const std::lock_guard guard(m_mutex);
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + ".lock"_L1);
    if (const auto acquired = acquire(lock, m_file); !acquired)
        return acquired;
    const auto before = loadOrPutAside();
    if (!before)
        return std::unexpected(before.error());
    auto after = *before;
    edit(after);
    if (after == *before)
        return {};
    after.insert(formatKey, m_format);
    return system::saveFile(m_file, QJsonDocument(after).toJson());
}

std::optional<Error> JsonFile::takeProblem()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_problem, std::nullopt);
}

/// Errors: FileUnreadable; FileMalformed, also for a format that this version does not know.
Result<QJsonObject> JsonFile::load() const
{
    QFile file(m_file);
    // Another program may make or replace it at any moment. Opening is sure to find it then,
    // looking is not; and what was made after the first attempt is there for the second.
    constexpr auto mode = QIODevice::ReadOnly;
    if (!file.open(mode) && QFile::exists(m_file) && !file.open(mode))
        return fileFailure(ErrorCode::FileUnreadable, m_file, file.errorString());
    if (!file.isOpen())
        return QJsonObject();
    const auto text = file.readAll();
    if (file.error() != QFile::NoError)
        return fileFailure(ErrorCode::FileUnreadable, m_file, file.errorString());
    auto object = QJsonDocument::fromJson(text).object();
    if (object.take(formatKey) != m_format)
        return fileFailure(ErrorCode::FileMalformed, m_file, u"damaged"_s);
    return object;
}

/// With the file locked. A damaged file is none afterwards. Errors: FileUnreadable; FileUnwritable
/// when it could not be put aside, so that it is not overwritten.
Result<QJsonObject> JsonFile::loadOrPutAside() const
{
    auto object = load(); // Again: before the lock, another program may have mended it.
    if (object || object.error().code != ErrorCode::FileMalformed)
        return object;
    const auto aside = m_file + ".damaged"_L1;
    QFile::remove(aside); // The latest is kept.
    QFile file(m_file);
    if (!file.rename(aside)) {
        tell({ErrorCode::StoreDamaged, {{"file", m_file.toStdString()}}, {}});
        return fileFailure(ErrorCode::FileUnwritable, m_file, file.errorString());
    }
    tell({ErrorCode::StoreDamaged,
          {{"file", m_file.toStdString()}, {"aside", aside.toStdString()}},
          {}});
    return QJsonObject();
}

/// The first one that nobody has taken yet is the one that explains the others.
void JsonFile::tell(Error problem) const
{
    if (!m_problem)
        m_problem = std::move(problem);
}

} // namespace sp7600::device
