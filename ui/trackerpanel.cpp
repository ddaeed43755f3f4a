// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trackerpanel.h"

#include "ui/formatting.h"
#include "ui/listeningwords.h"
#include "ui/stationmonitor.h"
#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/system/clock.h"
#include "core/text/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

TrackerPanel::TrackerPanel(TrackerModel &trackers, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_trackers(trackers)
    , m_monitor(monitor)
    , m_table(new QTableView(this))
    , m_detail(mutedLabel())
    , m_detailArea(new QScrollArea(this))
{
    prepareTable(m_table);
    m_table->setModel(&m_trackers);
    m_table->setObjectName(u"trackers"_s);
    m_table->setAccessibleName(tr("Trackers heard"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TrackerModel::Imei, QHeaderView::Stretch);
    // Of thousands of rows only those in sight are measured.
    m_table->horizontalHeader()->setResizeContentsPrecision(0);
    m_detail->setObjectName(u"trackerDetail"_s);
    m_detail->setAccessibleName(tr("What the chosen tracker was heard to do"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailArea->setObjectName(u"trackerScroll"_s);
    m_detailArea->setAccessibleName(m_detail->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detailArea);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setFrameShape(QFrame::NoFrame);
    m_detailArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailArea->setWidget(m_detail);
    m_detailArea->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrackerPanel::onChosen);
    connect(&m_trackers, &QAbstractItemModel::modelReset, this, &TrackerPanel::refresh);
    connect(&m_trackers, &QAbstractItemModel::dataChanged, this, &TrackerPanel::refresh);
    connect(&m_monitor, &StationMonitor::trackersChanged, this, &TrackerPanel::refresh);
}

QString TrackerPanel::chosenName() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.front().data(CopyRole).toString();
}

void TrackerPanel::onChosen()
{
    if (const QString name = chosenName(); !name.isEmpty()) {
        Q_EMIT chosen(name);
    }
    refresh();
}

void TrackerPanel::refresh()
{
    if (!isVisible()) {
        return; // When it is shown.
    }
    const QString name = chosenName();
    m_detailArea->setVisible(!name.isEmpty());
    if (name.isEmpty()) {
        return;
    }
    const auto &heard = m_monitor.trackers();
    const auto found =
        std::ranges::find_if(heard, [&name](const listener::TrackerStatistics &each) {
            return text::escaped(each.imei) == name;
        });
    m_detail->setText(found == heard.end()
                          ? tr("Not heard since the program started; its reports are kept from "
                               "before.")
                          : statisticsText(*found, system::utcNow()));
    fitDetail();
}

void TrackerPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrackerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(TrackerModel::Reports, width() < wholeWidth());
    fitDetail();
}

void TrackerPanel::fitDetail()
{
    m_detailArea->setFixedHeight(
        std::clamp(m_detail->heightForWidth(width()), 0, std::max(height() / 2, 0)));
}

void TrackerPanel::choose(const QString &name)
{
    for (int row = 0; row < m_trackers.rowCount(); ++row) {
        if (m_trackers.index(row, TrackerModel::Imei).data(CopyRole).toString() == name) {
            m_table->selectRow(row);
            return;
        }
    }
    clearChoice();
}

void TrackerPanel::clearChoice()
{
    m_table->clearSelection();
}

int TrackerPanel::wholeWidth() const
{
    constexpr int cellPadding = 20;
    constexpr int markWidth = 24;
    // As long as a text can be in each column.
    const std::array samples = {u"000000 00 000000 0"_s, ageText(59min), countText(999'999)};
    static_assert(samples.size() == TrackerModel::NumColumns);
    const QFontMetrics metrics = m_table->fontMetrics();
    int width = markWidth + 2 * m_table->frameWidth()
                + m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    for (int column = 0; column < TrackerModel::NumColumns; ++column) {
        const QString title = m_trackers.headerData(column, Qt::Horizontal).toString();
        width += cellPadding
                 + std::max(metrics.horizontalAdvance(samples.at(static_cast<std::size_t>(column))),
                            metrics.horizontalAdvance(title));
    }
    return width;
}

} // namespace sp7600::ui
