// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>
#include <QStyledItemDelegate>
#include <QWidget>

#include <initializer_list>

class QAbstractItemModel;
class QMimeData;
class QPushButton;
class QTableView;

namespace sp7600::ui
{

/// A label that shows its text as it is, whatever is in it, and breaks it into lines.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same in the colour of secondary text.
[[nodiscard]] QLabel *mutedLabel(const QString &text = {}, QWidget *parent = nullptr);
/// A button that Enter presses; @p primary: the one to go on with.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &objectName,
                                      bool primary = false);
/// The one file of this laptop that is dragged or dropped; empty for anything else.
[[nodiscard]] QString droppedFile(const QMimeData &data);
/// Sets a property that the style sheet reads, and applies it.
void setStyleFlag(QWidget *widget, const char *flag, bool on);
/// Has a screen reader say @p text, wherever the keyboard is. @p widget: what it is about, whose
/// accessible name or description it is. Its property `announced` keeps it; empty text only clears
/// that.
void announce(QWidget *widget, const QString &text);
/// Rows for people: no grid, whole rows, roomy; Ctrl+C copies the selected rows, CopyRole first.
void prepareTable(QTableView *table);
/// A table of settings, as high as its rows where there is room. The columns @p whole are as wide
/// as what stands in them, the others share the rest. No column @p whole is wider than
/// @p widestColumn, or than nearly half of the table.
[[nodiscard]] QTableView *settingsTable(QAbstractItemModel &model, const QString &name,
                                        std::initializer_list<int> whole, QWidget *parent = nullptr,
                                        int widestColumn = QWIDGETSIZE_MAX);
/// All of its rows, whatever the room: the page scrolls, not the table in it.
void showAllRows(QTableView *table);
/// Turning the wheel over @p widget scrolls the page below it and changes nothing.
void leaveWheelToPage(QWidget *widget);
[[nodiscard]] QFont monospaceFont();
/// Numbers that do not jump while they count.
[[nodiscard]] QFont enlarged(QFont font, double factor, bool bold);

/// The shape of a status, at the size of the text.
class StatusMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMark(int side = 12, QWidget *parent = nullptr);
    void setStatus(Status status);
    /// Instead of the status's own colours: of the shape and of the sign in it.
    void setColours(const QColor &shape, const QColor &sign);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    Status m_status = Status::NotKnown;
    QColor m_shape;
    QColor m_sign;
};

/// Draws what StatusRole and MutedRole say. What has no room in its cell is its tool tip, unless
/// the model has another one.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sp7600::ui
