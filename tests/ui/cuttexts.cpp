// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowcheck.h"
#include "ui/batchmodel.h"
#include "ui/differencemodel.h"
#include "ui/recordmodel.h"
#include "ui/settingsmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

QString cleaned(const QString &text)
{
    return QString(text).remove(u'&').replace(u'\n', u' ').left(60);
}

/// @p room of @p needed pixels; empty when that is enough.
QString lack(int room, int needed, const QString &side = u"wide"_s)
{
    constexpr int rounding = 1;
    return room + rounding >= needed ? QString() : u"%1 of %2 %3"_s.arg(room).arg(needed).arg(side);
}

QString lackOf(const QLabel &label)
{
    if (label.text().isEmpty()) {
        return {};
    }
    if (!label.wordWrap()) {
        const QString wide = lack(label.width(), label.sizeHint().width());
        return wide.isEmpty() ? lack(label.height(), label.sizeHint().height(), u"high"_s) : wide;
    }
    const QMargins margins = label.contentsMargins();
    const int room = label.width() - margins.left() - margins.right() - 2 * label.margin();
    const QRect text = label.fontMetrics().boundingRect(QRect(0, 0, room, 1 << 16),
                                                        Qt::TextWordWrap, label.text());
    const QString wide = lack(room, text.width()); // A word that cannot be broken.
    return wide.isEmpty() ? lack(label.height(), label.heightForWidth(label.width()), u"high"_s)
                          : wide;
}

QString lackOf(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    const int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    return lack(room, box.fontMetrics().horizontalAdvance(box.currentText()));
}

QString lackOf(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() || edit.toolTip().contains(edit.placeholderText())) {
        return {};
    }
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = 1;
    const QMargins own = edit.textMargins();
    constexpr int besideText = 2; // As QLineEdit has it.
    const int room =
        edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width()
        - own.left() - own.right() - 2 * besideText;
    return lack(room, edit.fontMetrics().horizontalAdvance(edit.placeholderText()));
}

/// What it says, and what it lacks.
std::pair<QString, QString> textAndLack(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return {label->text(), lackOf(*label)};
    }
    if (const auto *asButton = qobject_cast<const QAbstractButton *>(&widget)) {
        if (asButton->text().isEmpty()) {
            return {};
        }
        const bool isDrawnByStyle = qobject_cast<const QPushButton *>(asButton) != nullptr
                                    || qobject_cast<const QCheckBox *>(asButton) != nullptr
                                    || qobject_cast<const QRadioButton *>(asButton) != nullptr;
        const int needed =
            isDrawnByStyle
                ? asButton->sizeHint().width()
                : asButton->fontMetrics().size(Qt::TextShowMnemonic, asButton->text()).width();
        const QString wide = lack(asButton->width(), needed);
        return {asButton->text(), wide.isEmpty() ? lack(asButton->height(),
                                                        asButton->fontMetrics().height(), u"high"_s)
                                                 : wide};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return {box->currentText(), lackOf(*box)};
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        return {edit->placeholderText(), lackOf(*edit)};
    }
    return {};
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; header.orientation() == Qt::Horizontal && section < header.count();
         ++section) {
        constexpr int besideText = 8;
        const QString name = header.model()->headerData(section, Qt::Horizontal).toString();
        const QString wide = header.isSectionHidden(section)
                                 ? QString()
                                 : lack(header.sectionSize(section) - besideText,
                                        header.fontMetrics().horizontalAdvance(name));
        if (!wide.isEmpty()) {
            cut += name + u": "_s + wide;
        }
    }
    return cut;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect place = bar.tabRect(tab);
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        const QString wide =
            place.right() > bar.width() ? u"beyond the bar's end"_s : lack(place.width(), needed);
        if (!wide.isEmpty()) {
            cut += bar.tabText(tab) + u": "_s + wide;
        }
    }
    return cut;
}

/// What a person who rests the mouse on @p place of @p view is told.
QString tipAt(const QAbstractItemView &view, const QPoint &place)
{
    QToolTip::hideText();
    QHelpEvent rests(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &rests);
    const QString tip = QToolTip::text();
    QToolTip::hideText();
    return tip;
}

/// What it lacks to be shown whole; @p shown is the part of it that can be seen.
QString lackOf(const QAbstractItemView &view, const QModelIndex &cell, const QRect &shown)
{
    if (!view.property("wordWrap").toBool()) {
        return lack(shown.width(), view.sizeHintForIndex(cell).width());
    }
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.rect = shown; // Lists draw no further.
    option.rect.setHeight(view.visualRect(cell).height());
    option.features |= QStyleOptionViewItem::WrapText;
    int longestWord = 0;
    for (const QString &word : cell.data().toString().simplified().split(u' ')) {
        longestWord = std::max(longestWord, option.fontMetrics.horizontalAdvance(word));
    }
    const QString wide = lack(shown.width(), longestWord);
    const int needed = view.itemDelegateForIndex(cell)->sizeHint(option, cell).height();
    return wide.isEmpty() ? lack(option.rect.height(), needed, u"high"_s) : wide;
}

/// The row is there to say this, so it is not cut in a usual window.
bool isWhole(const QModelIndex &cell)
{
    const int column = cell.column();
    if (qobject_cast<const DifferenceModel *>(cell.model()) != nullptr) {
        return column != DifferenceModel::Setting;
    }
    if (qobject_cast<const BatchModel *>(cell.model()) != nullptr) {
        return column == BatchModel::Imei || column == BatchModel::State;
    }
    if (qobject_cast<const SettingsModel *>(cell.model()) != nullptr) {
        return column == SettingsModel::Found || column == SettingsModel::Wanted
               || column == SettingsModel::State;
    }
    return qobject_cast<const RecordModel *>(cell.model()) != nullptr
           && column == RecordModel::Outcome;
}

/// Empty when all is well with it: there is room, or the tool tip tells the whole of it, which is
/// not enough for what the row is there to say.
QString troubleWith(const QAbstractItemView &view, const QModelIndex &cell)
{
    const QString text = cell.data().toString();
    const QRect place = view.visualRect(cell);
    const QRect shown = place.intersected(view.viewport()->rect());
    if (text.isEmpty() || place.isEmpty() || view.indexWidget(cell) != nullptr) {
        return {};
    }
    const bool scrolls = view.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const QString lacking = lackOf(view, cell, scrolls ? place : shown);
    if (lacking.isEmpty()) {
        return {};
    }
    if (!scrolls && shown.width() < place.width()) {
        return lacking + u", beyond the edge, without a sign of it"_s;
    }
    if (shown.isEmpty()) {
        return {}; // It is further to the side.
    }
    constexpr int usualWidth = 1366;
    if (view.window()->width() >= usualWidth && isWhole(cell)) {
        return lacking;
    }
    const QString tip = tipAt(view, shown.center());
    return tip.contains(text) || tip.contains(text.toHtmlEscaped())
               ? QString()
               : lacking + u", and the tool tip does not tell it"_s;
}

/// The rows of which something is in sight, as their first cells.
QModelIndexList rowsInSight(const QAbstractItemView &view)
{
    QModelIndexList rows;
    const QAbstractItemModel *model = view.model();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    QModelIndex row = model == nullptr ? QModelIndex() : model->index(0, 0, view.rootIndex());
    while (row.isValid()) {
        // The first column may be hidden.
        QModelIndex seen = row;
        while (seen.isValid() && view.visualRect(seen).isEmpty()) {
            seen = seen.siblingAtColumn(seen.column() + 1);
        }
        const QRect place = seen.isValid() ? view.visualRect(seen) : QRect();
        if (place.bottom() >= 0 && place.top() < view.viewport()->height()) {
            rows += row;
        }
        row = tree != nullptr ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1);
    }
    return rows;
}

QStringList cutCells(const QAbstractItemView &view)
{
    QStringList cut;
    for (const QModelIndex &row : rowsInSight(view)) {
        for (int column = 0; column < view.model()->columnCount(row.parent()); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            if (const QString trouble = troubleWith(view, cell); !trouble.isEmpty()) {
                cut += u"column %1, “%2”: %3"_s.arg(column).arg(cleaned(cell.data().toString()),
                                                                trouble);
            }
        }
    }
    return cut;
}

/// How far it sticks out of what it is in, to a side where nothing scrolls; empty when it does not.
QString overhang(const QWidget &widget)
{
    bool scrolls = false;
    for (const QWidget *around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        const QWidget *holder = around->parentWidget();
        if (qobject_cast<const QAbstractItemView *>(holder) != nullptr) {
            return {}; // It scrolls with its row.
        }
        // Pages scroll up and down, never to the side.
        scrolls = scrolls || qobject_cast<const QScrollArea *>(holder) != nullptr;
        const QRect place(widget.mapTo(around, QPoint(0, 0)), widget.size());
        if (place.left() < 0 || place.right() >= around->width()) {
            return u"from %1 to %2 in a width of %3"_s.arg(place.left())
                .arg(place.right())
                .arg(around->width());
        }
        if (!scrolls && (place.top() < 0 || place.bottom() >= around->height())) {
            return u"from %1 down to %2 in a height of %3"_s.arg(place.top())
                .arg(place.bottom())
                .arg(around->height());
        }
    }
    return {};
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    QList<const QAbstractItemView *> views;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u'#'
                              + widget->objectName() + u' ';
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (const QString &each : cutSections(*header)) {
                cut += header->parentWidget()->accessibleName() + u", column "_s + each;
            }
            continue;
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (const QString &each : cutTabs(*bar)) {
                cut += where + each;
            }
            continue;
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            views += view;
            continue;
        }
        const auto [text, lacking] = textAndLack(*widget);
        if (text.isEmpty()) {
            continue;
        }
        if (!lacking.isEmpty()) {
            cut += u"%1“%2”: %3"_s.arg(where, cleaned(text), lacking);
        } else if (const QString out = overhang(*widget); !out.isEmpty()) {
            cut += u"%1“%2”: %3"_s.arg(where, cleaned(text), out);
        }
    }
    // Last: tool tips are widgets that come and go.
    for (const QAbstractItemView *view : std::as_const(views)) {
        for (const QString &each : cutCells(*view)) {
            cut += view->accessibleName() + u", "_s + each;
        }
    }
    return cut;
}

} // namespace sp7600::ui
