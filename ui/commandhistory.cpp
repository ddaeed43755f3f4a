// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandhistory.h"

#include <QSettings>

#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr qsizetype mostKept = 200;

} // namespace

CommandHistory::CommandHistory(QString key)
    : m_key(std::move(key))
    , m_texts(QSettings().value(m_key).toStringList())
{
}

void CommandHistory::add(const QString &text)
{
    m_texts.removeAll(text);
    m_texts.append(text);
    if (m_texts.size() > mostKept) {
        m_texts.removeFirst();
    }
    QSettings().setValue(m_key, m_texts);
}

} // namespace sp7600::ui
