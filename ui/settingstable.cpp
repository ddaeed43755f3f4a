// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingstable.h"

#include "ui/columnwidths.h"

#include "core/text/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// Empty where anything can be typed.
std::vector<std::string> choicesOf(SettingId setting)
{
    switch (setting) {
    case SettingId::Transport:
    case SettingId::SecondTransport:
        return {"tcp", "udp"};
    case SettingId::ReportFormat:
        return {"text", "binary"};
    default:
        return {};
    }
}

/// Of a box in which a person has chosen: one that was only passed through changes nothing.
constexpr auto chosen = "chosen";

} // namespace

QWidget *SettingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                       const QModelIndex &index) const
{
    const SettingId setting = SettingsModel::settingAt(index.row());
    const QString name = tr("New value: %1").arg(text::settingLabel(setting));
    const std::vector<std::string> choices = choicesOf(setting);
    if (!choices.empty()) {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(name);
        for (const std::string &choice : choices) {
            box->addItem(text::settingValue(setting, choice), QString::fromStdString(choice));
        }
        box->setPlaceholderText(SettingsModel::tr("stays as it is"));
        connect(box, &QComboBox::activated, this, [this, box, setting] {
            box->setProperty(chosen, true);
            Q_EMIT typed(setting, box->currentData().toString());
        });
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setAcceptDrops(false); // Files are dropped on the page.
    if (isSecret(setting)) {
        line->setEchoMode(QLineEdit::Password);
    }
    connect(line, &QLineEdit::textEdited, this,
            [this, setting](const QString &text) { Q_EMIT typed(setting, text); });
    return line;
}

void SettingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor); !line->isModified()) {
        line->setText(text); // What is being typed stays.
    }
}

void SettingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->property(chosen).toBool()) {
            model->setData(index, box->currentData(), Qt::EditRole);
        }
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor); line->isModified()) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

SettingsTable::SettingsTable(SettingsModel &model, QWidget *parent)
    : QTableView(parent)
{
    prepareTable(this);
    auto *delegate = new SettingDelegate(this);
    setItemDelegate(delegate);
    setModel(&model);
    setObjectName(u"settingsTable"_s);
    setAccessibleName(tr("Settings of the tracker"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {SettingsModel::Group, SettingsModel::Setting, SettingsModel::State,
                             SettingsModel::Sureness}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    hideColumn(SettingsModel::InFile);
    new ColumnWidths(this, "settings"_L1,
                     {"group"_L1, "setting"_L1, "found"_L1, "wanted"_L1, "state"_L1, "sureness"_L1,
                      "inFile"_L1});
    connect(delegate, &SettingDelegate::typed, this, &SettingsTable::typed);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](const QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                Q_EMIT editingEnded(hint != QAbstractItemDelegate::RevertModelCache);
            });
    setCurrent(SettingId::Host);
}

SettingId SettingsTable::current() const
{
    return SettingsModel::settingAt(std::max(currentIndex().row(), 0));
}

void SettingsTable::setCurrent(SettingId setting)
{
    setCurrentIndex(model()->index(SettingsModel::rowOf(setting), SettingsModel::Wanted));
}

/// From the current row on; none where there is no such row.
QModelIndex SettingsTable::nextEditable(int step) const
{
    QModelIndex next = currentIndex();
    do {
        next = next.siblingAtRow(next.row() + step);
    } while (next.isValid() && !next.flags().testFlag(Qt::ItemIsEditable));
    return next;
}

QModelIndex SettingsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveNext:
        return nextEditable(1);
    case MovePrevious:
        return nextEditable(-1);
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    case MoveHome:
        return model()->index(0, SettingsModel::Wanted);
    case MoveEnd:
        return model()->index(model()->rowCount() - 1, SettingsModel::Wanted);
    default:
        return QTableView::moveCursor(action, modifiers).siblingAtColumn(SettingsModel::Wanted);
    }
}

void SettingsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isIdle = state() != EditingState && currentIndex().isValid();
    if (isIdle && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    if (isIdle && event->key() == Qt::Key_Delete) {
        Q_EMIT resetWanted(current());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SettingsTable::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForAll = 860;
    setColumnHidden(SettingsModel::Sureness, width() < roomForAll);
    QTableView::resizeEvent(event);
}

void SettingsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.column() != SettingsModel::Wanted) {
        // A click elsewhere in the row means the row.
        setCurrentIndex(current.siblingAtColumn(SettingsModel::Wanted));
        return;
    }
    Q_EMIT currentMoved();
}

} // namespace sp7600::ui
