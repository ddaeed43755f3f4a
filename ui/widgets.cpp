// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets.h"

#include "ui/viewroles.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int rowHeight = 32;
constexpr int markSide = 16;
constexpr int cellMargin = 5; ///< Beside the style's own.

class WheelFilter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        event->ignore(); // So that it goes on to the parent.
        return true;
    }
};

/// In a small window the sentences, too, leave room to the values.
class SettingsView final : public QTableView
{
public:
    /// @p widest: no column is wider, however large the window is.
    SettingsView(int widest, QWidget *parent)
        : QTableView(parent)
        , m_widest(widest)
    {
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        horizontalHeader()->setMaximumSectionSize(
            std::clamp(viewport()->width() * 9 / 20, 1, m_widest));
        QTableView::resizeEvent(event);
    }

private:
    int m_widest;
};

/// What is wrong in it is said by a screen reader too, once it is in sight.
class PlainLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        const bool isUrgent = property("problem").toBool() || property("attention").toBool();
        const QString now = isUrgent ? text() : QString();
        if (std::exchange(m_told, now) != now) {
            announce(this, now);
        }
    }
    void hideEvent(QHideEvent *event) override
    {
        m_told.clear();
        QLabel::hideEvent(event);
    }

private:
    QString m_told;
};

void copyRows(const QTableView *table)
{
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column)) {
                continue;
            }
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant copy = cell.data(CopyRole);
            cells += (copy.isValid() ? copy : cell.data()).toString();
        }
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty()) {
        QApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty("muted", true);
    return label;
}

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QPushButton *makeButton(const QString &text, const QString &objectName, bool primary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setProperty("primary", primary);
    button->setAutoDefault(true);
    return button;
}

void setStyleFlag(QWidget *widget, const char *flag, bool on)
{
    if (widget->property(flag).toBool() == on) {
        return;
    }
    widget->setProperty(flag, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // Buttons keep their size until they are told that the style is another one.
    QEvent styled(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &styled);
}

void announce(QWidget *widget, const QString &text)
{
    widget->setProperty("announced", text);
    if (text.isEmpty()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
#else
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void prepareTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->setItemDelegate(new StatusDelegate(table));
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *copy = new QAction(StatusDelegate::tr("Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table, [table] { copyRows(table); });
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QTableView *settingsTable(QAbstractItemModel &model, const QString &name,
                          std::initializer_list<int> whole, QWidget *parent, int widestColumn)
{
    auto *table = new SettingsView(widestColumn, parent);
    prepareTable(table);
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As high as its rows; on a small screen it gives way and scrolls.
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    table->setMinimumHeight(140);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // The sentences there are the longest, and each word of them counts.
    for (const int column : whole) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    return table;
}

void showAllRows(QTableView *table)
{
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->setMinimumHeight(0);
    leaveWheelToPage(table->viewport());
}

void leaveWheelToPage(QWidget *widget)
{
    widget->installEventFilter(new WheelFilter(widget));
}

QFont monospaceFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QFont enlarged(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

StatusMark::StatusMark(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StatusMark::setStatus(Status status)
{
    m_status = status;
    update();
}

void StatusMark::setColours(const QColor &shape, const QColor &sign)
{
    m_shape = shape;
    m_sign = sign;
    update();
}

void StatusMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintStatus(painter, QRectF(rect()), m_status,
                m_shape.isValid() ? m_shape : statusColour(m_status, palette()), m_sign);
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    // The row shows the selection; a dotted frame around one cell of it says nothing.
    option->state.setFlag(QStyle::State_HasFocus, false);
    const QPalette palette = option->palette;
    if (index.data(MutedRole).toBool()) {
        option->palette.setColor(QPalette::Text, mutedColour(palette));
    }
    const QVariant role = index.data(StatusRole);
    if (!role.isValid()) {
        return;
    }
    const auto status = static_cast<Status>(role.toInt());
    const QColor colour =
        selected ? palette.color(QPalette::HighlightedText) : statusColour(status, palette);
    if (status == Status::Attention || status == Status::Stop) {
        option->palette.setColor(QPalette::Text, colour);
    }
    const double ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
    QPixmap pixmap(QSize(markSide, markSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatus(painter, QRectF(0.5, 0.5, markSide - 1, markSide - 1), status, colour);
    painter.end();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(markSide, markSide);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // As drawn: the style would tint it.
    option->icon = icon;
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &dressed, painter, option.widget);
    // As far from the edge as the header's text.
    dressed.rect.adjust(cellMargin, 0, -cellMargin, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &dressed, painter, option.widget);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellMargin, 0);
}

bool StatusDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const int room = option.rect.intersected(view->viewport()->rect()).width();
    if (event->type() != QEvent::ToolTip || text.isEmpty()
        || !index.data(Qt::ToolTipRole).toString().isEmpty()
        || sizeHint(option, index).width() <= room) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text,
                       view);
    return true;
}

} // namespace sp7600::ui
