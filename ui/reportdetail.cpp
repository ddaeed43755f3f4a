// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportdetail.h"

#include "ui/formatting.h"
#include "ui/viewstate.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int beginRole = Qt::UserRole;
constexpr int sizeRole = Qt::UserRole + 1;
/// hexDump(): `0000  `, three characters for each octet, a blank, and the octets as characters.
constexpr int hexColumn = 6;
constexpr int octetsInALine = hexOctetsInALine;
constexpr int charactersOfAnOctet = 3;
constexpr int textColumn = hexColumn + octetsInALine * charactersOfAnOctet + 1;

void append(QStandardItem *parent, const std::vector<FieldNode> &nodes)
{
    for (const FieldNode &node : nodes) {
        auto *name = new QStandardItem(node.name);
        auto *value = new QStandardItem(node.value);
        name->setToolTip(node.name.toHtmlEscaped());
        value->setToolTip(node.value.toHtmlEscaped());
        if (node.bytes) {
            name->setData(static_cast<qulonglong>(node.bytes->begin), beginRole);
            name->setData(static_cast<qulonglong>(node.bytes->size), sizeRole);
        }
        append(name, node.children);
        parent->appendRow({name, value});
    }
}

/// The item below @p parent that tells most closely what @p octet is.
const QStandardItem *closestItem(const QStandardItem *parent, qulonglong octet)
{
    const QStandardItem *closest = nullptr;
    const auto sizeOf = [](const QStandardItem *item) {
        return item->data(sizeRole).toULongLong();
    };
    const auto consider = [&](const QStandardItem *item) {
        if (item != nullptr && (closest == nullptr || sizeOf(item) < sizeOf(closest))) {
            closest = item;
        }
    };
    for (int row = 0; row < parent->rowCount(); ++row) {
        const QStandardItem *item = parent->child(row);
        const qulonglong begin = item->data(beginRole).toULongLong();
        if (octet >= begin && octet - begin < sizeOf(item)) {
            consider(item);
        }
        consider(closestItem(item, octet));
    }
    return closest;
}

/// Makes a line as high as its text needs in the width of its column.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *tree)
        : QStyledItemDelegate(tree)
        , m_tree(*tree)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int margins = 10;
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        int room = m_tree.columnWidth(index.column()) - margins;
        if (index.column() == 0) {
            for (QModelIndex at = index; at.isValid(); at = at.parent()) {
                room -= m_tree.indentation();
            }
        }
        const QRect wrapped = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(room, 1), 0), Qt::TextWordWrap | Qt::TextWrapAnywhere,
            index.data().toString());
        const int padding = size.height() - option.fontMetrics.height();
        return {size.width(), std::max(size.height(), wrapped.height() + padding)};
    }

private:
    const QTreeView &m_tree;
};

} // namespace

ReportDetail::ReportDetail(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel({}, this))
    , m_from(mutedLabel({}, this))
    , m_tree(new QTreeView(this))
    , m_hex(new QPlainTextEdit(this))
{
    m_summary->setFont(enlarged(font(), 1.0, true));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("Report in words"));
    m_fields.setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    m_tree->setModel(&m_fields);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Fields of the report"));
    m_tree->setWordWrap(true);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    m_tree->setIndentation(12);
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_tree->header()->setStretchLastSection(true);
    m_tree->viewport()->installEventFilter(this);
    m_hex->setReadOnly(true);
    m_hex->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hex->setFont(monospaceFont());
    m_hex->setTabChangesFocus(true);
    m_hex->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hex->setAccessibleName(tr("Bytes of the report"));
    auto *parts = new QSplitter(Qt::Vertical, this);
    // On a small screen they give way before they push others out.
    constexpr int least = 48;
    m_tree->setMinimumHeight(least);
    m_hex->setMinimumHeight(least);
    parts->addWidget(m_tree);
    parts->addWidget(m_hex);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({320, 130});
    rememberParts(parts, "report"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_from);
    layout->addWidget(parts, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportDetail::markBytes);
    connect(m_hex, &QPlainTextEdit::cursorPositionChanged, this, &ReportDetail::chooseField);
    clear();
}

void ReportDetail::setRow(const ReceptionRow &row)
{
    const Reception &reception = *row.reception;
    if (const Report *report = row.decoded()) {
        m_summary->setText(text::reportSummary(*report));
        m_from->setText(imeiText(unitName(*report)));
    } else {
        m_summary->setText(tr("Not a report"));
        m_from->setText(reception.error ? text::describe(*reception.error).what : QString());
    }
    m_from->show();
    m_fields.removeRows(0, m_fields.rowCount());
    append(m_fields.invisibleRootItem(), reportFields(reception, row.report));
    m_tree->expandAll();
    fitNames();
    showBytes(reception.raw);
}

void ReportDetail::clear()
{
    m_summary->setText(tr("Choose a report to see what is in it."));
    m_from->hide();
    m_fields.removeRows(0, m_fields.rowCount());
    showBytes({});
}

void ReportDetail::showBytes(std::string_view raw)
{
    const QScopedValueRollback quiet(m_isMoving, true);
    m_octets = raw.size();
    m_hex->setPlainText(hexDump(raw));
    m_hex->setExtraSelections({});
}

bool ReportDetail::eventFilter(QObject *watched, QEvent *event)
{
    // Its width is settled only after this widget's own.
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize) {
        fitNames();
    }
    return QWidget::eventFilter(watched, event);
}

void ReportDetail::fitNames()
{
    // Values keep some room beside long names; both are wrapped.
    constexpr int mostPercent = 52;
    m_tree->resizeColumnToContents(0);
    const int most = m_tree->viewport()->width() * mostPercent / 100;
    if (m_tree->columnWidth(0) > most) {
        m_tree->setColumnWidth(0, most);
    }
    m_tree->doItemsLayout();
}

void ReportDetail::markBytes()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QModelIndex chosen = m_tree->currentIndex().siblingAtColumn(0);
    const int begin = chosen.data(beginRole).toInt();
    const int end = begin + chosen.data(sizeRole).toInt();
    for (int octet = begin; octet < end;) {
        // One mark for the part of a line that belongs to it.
        const int line = octet / octetsInALine;
        const int stop = std::min(end, (line + 1) * octetsInALine);
        const QTextBlock block = m_hex->document()->findBlockByNumber(line);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        const int first =
            block.position() + hexColumn + (octet % octetsInALine) * charactersOfAnOctet;
        mark.cursor.setPosition(first);
        mark.cursor.setPosition(first + (stop - octet) * charactersOfAnOctet - 1,
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(palette().highlight());
        mark.format.setForeground(palette().highlightedText());
        marks += mark;
        octet = stop;
    }
    m_hex->setExtraSelections(marks);
    if (!marks.isEmpty() && !m_isMoving) {
        const QScopedValueRollback moving(m_isMoving, true);
        QTextCursor cursor = marks.front().cursor;
        cursor.clearSelection();
        m_hex->setTextCursor(cursor);
        m_hex->ensureCursorVisible();
    }
}

std::optional<std::size_t> ReportDetail::chosenOctet() const
{
    const QTextCursor cursor = m_hex->textCursor();
    const int column = cursor.positionInBlock();
    int inLine = -1;
    if (column >= textColumn) {
        inLine = column - textColumn;
    } else if (column >= hexColumn) {
        inLine = (column - hexColumn) / charactersOfAnOctet;
    }
    if (inLine < 0 || inLine >= octetsInALine) {
        return {};
    }
    const auto octet = static_cast<std::size_t>(cursor.blockNumber()) * octetsInALine
                       + static_cast<std::size_t>(inLine);
    return octet < m_octets ? std::optional(octet) : std::nullopt;
}

void ReportDetail::chooseField()
{
    const std::optional<std::size_t> octet = chosenOctet();
    if (m_isMoving || !octet) {
        return;
    }
    // The cursor stays where the person put it.
    const QScopedValueRollback moving(m_isMoving, true);
    if (const QStandardItem *item = closestItem(m_fields.invisibleRootItem(), *octet)) {
        m_tree->setCurrentIndex(item->index());
        m_tree->scrollTo(item->index());
    }
}

} // namespace sp7600::ui
