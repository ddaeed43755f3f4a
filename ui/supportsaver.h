// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/supportfile.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace sp7600::ui
{

/// Writes the file for support on a thread of its own: an hour of traffic and a slow stick take
/// their time, and the window goes on meanwhile. Lives on the GUI thread.
class SupportSaver final : public QObject
{
    Q_OBJECT

public:
    explicit SupportSaver(QObject *parent = nullptr);
    /// Waits for a file that is being written.
    ~SupportSaver() override;
    Q_DISABLE_COPY_MOVE(SupportSaver)

    /// As support::writeSupportFile(). While a file is being written there is no other.
    void save(support::SupportContents contents, const support::SupportOptions &options,
              const QString &where);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// The path of the last file, or why there is none; absent before the first and after forget().
    [[nodiscard]] const std::optional<Result<QString>> &outcome() const { return m_outcome; }
    /// What it was about is over.
    void forget();

Q_SIGNALS:
    /// isSaving() or outcome() is different.
    void changed();

private:
    bool m_saving = false;
    bool m_forgotten = false; ///< What is being written is about something that is over.
    std::optional<Result<QString>> m_outcome;
    QThreadPool m_thread;
};

} // namespace sp7600::ui
