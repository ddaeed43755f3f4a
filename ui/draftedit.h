// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetdraft.h"

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace sp7600::ui
{

/// One step of what a person has changed of a draft, after it was done.
class DraftEdit final : public QUndoCommand
{
public:
    /// Makes of a draft again what the second has other than the first.
    using Move = std::function<void(const Wishes &from, const Wishes &to)>;

    /// @p typed: letter by letter into this field, which is one step until another one is touched.
    DraftEdit(const QString &name, Wishes before, Wishes after, std::optional<SettingId> typed,
              Move move);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Wishes m_before;
    Wishes m_after;
    std::optional<SettingId> m_typed;
    Move m_move;
    bool m_isDone = true;
};

} // namespace sp7600::ui
