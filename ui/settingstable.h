// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsmodel.h"
#include "ui/widgets.h"

#include <QTableView>

namespace sp7600::ui
{

/// Fields for the values of settings: lines, hidden for passwords, and choices.
class SettingDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    /// @p text stands in a field that is open.
    void typed(sp7600::SettingId setting, const QString &text) const;
};

/// The table of settings, edited in place: the keyboard stays in the column of new values. Enter,
/// F2 or a letter begins, Enter or Tab takes over, Esc does not, Del puts a row back.
class SettingsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit SettingsTable(SettingsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] SettingId current() const;
    void setCurrent(SettingId setting);

Q_SIGNALS:
    void currentMoved();
    /// See SettingDelegate::typed().
    void typed(sp7600::SettingId setting, const QString &text);
    /// A field was closed; @p keep false: as it was.
    void editingEnded(bool keep);
    void resetWanted(sp7600::SettingId setting);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Where there is little room, the values have it: what is hidden stands below the table.
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QModelIndex nextEditable(int step) const;
};

} // namespace sp7600::ui
