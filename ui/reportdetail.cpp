// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportdetail.h"

#include "ui/formatting.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
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
/// hexDump(): `0000  ` and then three characters for each octet.
constexpr int hexColumn = 6;
constexpr int octetsInALine = hexOctetsInALine;
constexpr int charactersOfAnOctet = 3;

void append(QStandardItem *parent, const std::vector<FieldNode> &nodes)
{
    for (const FieldNode &node : nodes) {
        auto *name = new QStandardItem(node.name);
        auto *value = new QStandardItem(node.value);
        value->setToolTip(node.value.toHtmlEscaped());
        if (node.bytes) {
            name->setData(static_cast<qulonglong>(node.bytes->begin), beginRole);
            name->setData(static_cast<qulonglong>(node.bytes->size), sizeRole);
        }
        append(name, node.children);
        parent->appendRow({name, value});
    }
}

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
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_hex->setReadOnly(true);
    m_hex->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hex->setFont(monospaceFont());
    m_hex->setTabChangesFocus(true);
    m_hex->setAccessibleName(tr("Bytes of the report"));
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_tree);
    parts->addWidget(m_hex);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({320, 130});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_from);
    layout->addWidget(parts, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportDetail::markBytes);
    clear();
}

void ReportDetail::setRow(const ReceptionRow &row)
{
    const Reception &reception = *row.reception;
    if (const Report *report = row.decoded()) {
        m_summary->setText(text::reportSummary(*report));
        m_from->setText(imeiText(report->imei));
    } else {
        m_summary->setText(tr("Not a report"));
        m_from->setText(reception.error ? text::describe(*reception.error).what : QString());
    }
    m_from->show();
    m_fields.removeRows(0, m_fields.rowCount());
    append(m_fields.invisibleRootItem(), reportFields(reception, row.report));
    m_tree->expandAll();
    m_hex->setPlainText(hexDump(reception.raw));
    m_hex->setExtraSelections({});
}

void ReportDetail::clear()
{
    m_summary->setText(tr("Choose a report to see what is in it."));
    m_from->hide();
    m_fields.removeRows(0, m_fields.rowCount());
    m_hex->clear();
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
    if (!marks.isEmpty()) {
        QTextCursor cursor = marks.front().cursor;
        cursor.clearSelection();
        m_hex->setTextCursor(cursor);
        m_hex->ensureCursorVisible();
    }
}

} // namespace sp7600::ui
