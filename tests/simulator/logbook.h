// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QMutexLocker>
#include <QStringList>

#include <functional>

namespace sp7600::simulator
{

/// Collects what a tracker logs on its own thread. Outlives the tracker.
class Logbook final
{
public:
    [[nodiscard]] std::function<void(const QString &)> writer()
    {
        return [this](const QString &line) {
            const QMutexLocker lock(&m_mutex);
            m_lines.append(line);
        };
    }
    [[nodiscard]] QStringList lines() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lines;
    }
    [[nodiscard]] qsizetype count(const QString &start) const
    {
        qsizetype found = 0;
        for (const auto &line : lines())
            found += line.startsWith(start) ? 1 : 0;
        return found;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
};

} // namespace sp7600::simulator
