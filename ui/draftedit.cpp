// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftedit.h"

#include <utility>

namespace sp7600::ui
{

DraftEdit::DraftEdit(const QString &name, Wishes before, Wishes after,
                     std::optional<SettingId> typed, Move move)
    : QUndoCommand(name)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_typed(typed)
    , m_move(std::move(move))
{
}

void DraftEdit::undo()
{
    m_move(m_after, m_before);
}

void DraftEdit::redo()
{
    // The stack does what is pushed on it, and this was done by then.
    if (!std::exchange(m_isDone, false)) {
        m_move(m_before, m_after);
    }
}

int DraftEdit::id() const
{
    return m_typed ? static_cast<int>(*m_typed) : -1;
}

bool DraftEdit::mergeWith(const QUndoCommand *next)
{
    // The stack asks only those of one id, and nothing else has one.
    m_after = static_cast<const DraftEdit *>(next)->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace sp7600::ui
