// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sp7600::ui
{

/// What was typed and sent, the latest last; kept between starts.
class CommandHistory
{
public:
    /// @p key where it is kept in QSettings.
    explicit CommandHistory(QString key);

    /// @p text without secrets. What is there already becomes the latest.
    void add(const QString &text);
    [[nodiscard]] const QStringList &all() const { return m_texts; }

private:
    QString m_key;
    QStringList m_texts;
};

} // namespace sp7600::ui
