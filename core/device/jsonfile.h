// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>

namespace sp7600::device
{

/// A small file of things remembered between runs: one JSON object with the number of its format.
/// What cannot be read is nothing remembered; what is written is written whole or not at all.
/// Thread-safe, and several programs may use the same file.
class JsonFile
{
public:
    /// The folder is made when something is first written.
    JsonFile(QString file, int format);

    /// Everything remembered, the format's number aside. Empty where there is no file, or none that
    /// can be used: see takeProblem().
    [[nodiscard]] QJsonObject read() const;
    /// Changes what is remembered while nobody else can. Waits 5 s at most for another program.
    /// Errors: FileUnwritable, FileUnreadable; nothing is changed then.
    [[nodiscard]] Result<void> change(const std::function<void(QJsonObject &)> &edit);
    /// What a person has to be told of the file, once: StoreDamaged, when it was renamed to
    /// `<file>.damaged` (parameter `aside`, empty where that failed too), or FileUnreadable.
    [[nodiscard]] std::optional<Error> takeProblem();

private:
    [[nodiscard]] Result<QJsonObject> load() const;
    [[nodiscard]] Result<QJsonObject> loadOrPutAside() const;
    void tell(Error problem) const;

    const QString m_file;
    const int m_format;
    mutable std::mutex m_mutex; ///< Guards the file against other threads, and m_problem.
    mutable std::optional<Error> m_problem;
};

} // namespace sp7600::device
