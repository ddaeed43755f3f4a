// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livepage.h"

#include "ui/formatting.h"
#include "ui/reportdetail.h"
#include "ui/stationmonitor.h"
#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

/// As long as a text can be in each column; the width follows the font.
QString sampleText(int column)
{
    switch (column) {
    case ReceptionModel::Received:
        return u"00:00:00"_s;
    case ReceptionModel::Imei:
        return u"000000 00 000000 0"_s;
    case ReceptionModel::Via:
        return u"UDP"_s;
    case ReceptionModel::Time:
        return u"0000-00-00 00:00:00"_s;
    case ReceptionModel::Event:
        return u"000"_s;
    case ReceptionModel::Position:
        return u"-00.00000, -000.00000"_s;
    case ReceptionModel::Speed:
        return u"000 km/h"_s;
    case ReceptionModel::Voltage:
        return u"00.0 V"_s;
    default:
        return u"Moving, 000 km/h, ignition on"_s;
    }
}

/// What stays when there is no room for all columns, most important first. The rest is in the
/// detail.
constexpr std::array columnsByWeight = {
    ReceptionModel::Received, ReceptionModel::Summary, ReceptionModel::Imei,
    ReceptionModel::Voltage,  ReceptionModel::Speed,   ReceptionModel::Position,
    ReceptionModel::Time,     ReceptionModel::Event,   ReceptionModel::Via,
};

constexpr int cellPadding = 20;

} // namespace

LivePage::LivePage(listener::ReportFeed &feed, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_filter(m_receptions)
    , m_stack(new QStackedWidget(this))
    , m_follower(feed)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeListenRow());
    m_stack->addWidget(makeEmptyPanel());
    m_stack->addWidget(makeReportsPanel());
    layout->addWidget(m_stack, 1);

    connect(&m_follower, &FeedFollower::arrived, this, &LivePage::onArrived);
    connect(&m_monitor, &StationMonitor::listenerChanged, this, &LivePage::refreshListening);
    connect(&m_monitor, &StationMonitor::reachChanged, this, &LivePage::refreshPointer);
    connect(&m_monitor, &StationMonitor::listenFailed, this, [this](const Error &error) {
        m_state->setText(text::describe(error).joined());
        setStyleFlag(m_state, "problem", true);
    });
    connect(&m_tick, &QTimer::timeout, &m_trackers, &TrackerModel::tick);
    m_tick.start(1s);
    refreshListening();
    refreshHeld();
}

QWidget *LivePage::makeListenRow()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Port"), row);
    m_port = new QLineEdit(QString::number(usualReportPort), row);
    m_port->setObjectName(u"listenPort"_s);
    m_port->setAccessibleName(tr("Port to listen on"));
    m_port->setFixedWidth(88);
    label->setBuddy(m_port);
    m_toggle = new QPushButton(row);
    m_toggle->setObjectName(u"listen"_s);
    m_state = plainLabel({}, row);
    connect(m_toggle, &QPushButton::clicked, this, &LivePage::toggleListening);
    connect(m_port, &QLineEdit::returnPressed, this, &LivePage::toggleListening);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_port);
    layout->addWidget(m_toggle);
    layout->addWidget(m_state, 1);
    return row;
}

QWidget *LivePage::makeEmptyPanel()
{
    auto *panel = new QWidget(this);
    m_pointAt = plainLabel({}, panel);
    m_pointAt->setFont(enlarged(font(), 1.7, true));
    m_pointAt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pointHint = mutedLabel({}, panel);
    m_pointHint->setObjectName(u"pointHint"_s);
    m_pointHint->setTextInteractionFlags(Qt::TextSelectableByMouse); // Commands are in it.
    m_copy = new QPushButton(tr("Cop&y address and port"), panel);
    m_copy->setObjectName(u"copyAddress"_s);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_copy->property("address").toString()); });
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 32, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_pointAt);
    layout->addWidget(m_pointHint);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addStretch();
    return panel;
}

QWidget *LivePage::makeReportsPanel()
{
    m_trackerTable = new QTableView(this);
    prepareTable(m_trackerTable);
    m_trackerTable->setModel(&m_trackers);
    m_trackerTable->setAccessibleName(tr("Trackers heard"));
    m_trackerTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_trackerTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_trackerTable->horizontalHeader()->setSectionResizeMode(TrackerModel::Imei,
                                                             QHeaderView::Stretch);
    connect(m_trackerTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LivePage::chooseTracker);

    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("IMEI or text"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Show only reports with this IMEI or text"));
    m_search->setObjectName(u"search"_s);
    auto *searchLabel = new QLabel(tr("F&ind"), this);
    searchLabel->setBuddy(m_search);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &ReceptionFilter::setText);
    m_all = new QPushButton(tr("&All trackers"), this);
    m_all->setEnabled(false);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_trackerTable->clearSelection();
        m_search->clear();
    });
    connect(m_search, &QLineEdit::textChanged, m_all,
            [this](const QString &text) { m_all->setEnabled(!text.isEmpty()); });
    m_follow = new QPushButton(this);
    m_follow->setObjectName(u"follow"_s);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        m_receptions.setHeld(!m_receptions.isHeld());
        if (!m_receptions.isHeld()) {
            m_reportTable->verticalScrollBar()->setValue(0);
        }
    });

    m_reportTable = new QTableView(this);
    prepareTable(m_reportTable);
    m_reportTable->setModel(&m_filter);
    m_reportTable->setAccessibleName(tr("Reports, newest first"));
    m_reportTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_reportTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reportTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_reportTable->horizontalHeader()->setStretchLastSection(true);
    m_reportTable->viewport()->installEventFilter(this);
    connect(m_reportTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LivePage::chooseReport);
    connect(m_reportTable->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_receptions.setHeld(value > 0); // Whoever reads further down is not pushed on.
    });
    connect(&m_receptions, &ReceptionModel::waitingChanged, this, &LivePage::refreshHeld);

    m_detail = new ReportDetail(this);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(searchLabel);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_all);
    tools->addWidget(m_follow);
    auto *middle = new QWidget(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(8);
    middleLayout->addLayout(tools);
    middleLayout->addWidget(m_reportTable, 1);

    m_parts = new QSplitter(this);
    auto *parts = m_parts;
    parts->setHandleWidth(12);
    parts->addWidget(m_trackerTable);
    parts->addWidget(middle);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setStretchFactor(2, 0);
    parts->setChildrenCollapsible(true);
    parts->setCollapsible(1, false);
    connect(parts, &QSplitter::splitterMoved, this, [this] {
        m_partsMoved = true;
        fitColumns();
    });
    return parts;
}

void LivePage::onArrived(const Receptions &receptions, quint64 missed)
{
    m_missed += missed;
    m_trackers.add(receptions);
    m_receptions.add(receptions);
    if (m_stack->currentIndex() == 0 && !receptions.empty()) {
        m_stack->setCurrentIndex(1);
        fitParts();
    }
    Q_EMIT heardChanged();
}

void LivePage::toggleListening()
{
    if (m_monitor.listeningOn()) {
        m_monitor.stopListening();
        return;
    }
    const auto port = parsePort(m_port->text().trimmed().toStdString());
    setStyleFlag(m_port, "problem", !port);
    if (!port) {
        m_state->setText(text::describe(port.error()).joined());
        setStyleFlag(m_state, "problem", true);
        return;
    }
    setStyleFlag(m_state, "problem", false);
    listener::ListenerOptions options;
    options.ports = {{*port, *port}};
    m_monitor.listen(options);
}

void LivePage::refreshListening()
{
    const auto &on = m_monitor.listeningOn();
    m_toggle->setText(on ? tr("Stop liste&ning") : tr("Start liste&ning"));
    setStyleFlag(m_toggle, "primary", !on);
    m_port->setEnabled(!on && !m_monitor.isSwitching());
    if (on) {
        const std::uint16_t port = on->tcpPort() != 0 ? on->tcpPort() : on->udpPort();
        m_port->setText(QString::number(port));
        m_state->setText(tr("Listening."));
        setStyleFlag(m_state, "problem", false);
    } else if (m_monitor.isSwitching()) {
        m_state->setText(tr("One moment…"));
        setStyleFlag(m_state, "problem", false);
    } else if (!m_state->property("problem").toBool()) {
        m_state->setText(tr("Not listening: reports that arrive now are heard by nobody here."));
    }

    refreshPointer();
}

/// Where a tracker has to be pointed so that it is heard here.
void LivePage::refreshPointer()
{
    const auto &on = m_monitor.listeningOn();
    const bool loopbackOnly = on && isLoopbackHost(on->address);
    const Reachability &reachability = m_monitor.reachability();
    m_copy->setVisible(on && !loopbackOnly && reachability.best);
    if (!on) {
        m_pointAt->setText(tr("Nothing was heard yet"));
        m_pointHint->setText(tr("Start listening, then point a tracker at this laptop."));
        return;
    }
    const std::uint16_t port = on->tcpPort() != 0 ? on->tcpPort() : on->udpPort();
    m_pointAt->setText(tr("Listening on port %1").arg(port));
    if (loopbackOnly) {
        m_pointHint->setText(tr("Only the virtual tracker of this laptop can be heard there."));
        return;
    }
    if (reachability.best) {
        const std::string &address = reachability.best->address;
        m_copy->setProperty("address", QString::fromStdString(hostAndPort(address, port)));
        if (reachability.conclusion == Reach::Direct
            || reachability.conclusion == Reach::OnlyIpv6) {
            m_pointAt->setText(tr("Point the tracker at %1 port %2")
                                   .arg(QString::fromStdString(address))
                                   .arg(port));
        }
    }
    m_pointHint->setText(reachHint(port));
}

QString LivePage::reachHint(std::uint16_t port) const
{
    const Reachability &reachability = m_monitor.reachability();
    const text::Sentence reach = text::reachText(reachability, port);
    QStringList lines{reach.what, reach.todo};
    const auto &firewall = m_monitor.firewall();
    if (reachability.best && firewall && firewall->state != FirewallState::NotKnown) {
        lines += text::firewallText(*firewall, port).joined();
    }
    QStringList others;
    for (const std::string &address : m_monitor.addresses()) {
        if (!reachability.best || address != reachability.best->address) {
            others += QString::fromStdString(address);
        }
    }
    if (!others.isEmpty()) {
        lines += tr("Other addresses of this laptop: %1").arg(others.join(u", "_s));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void LivePage::refreshHeld()
{
    const auto waiting = m_receptions.waiting();
    if (!m_receptions.isHeld()) {
        m_follow->setText(tr("&Hold"));
        m_follow->setAccessibleDescription(tr("New reports come in at the top."));
    } else {
        m_follow->setText(waiting == 0 ? tr("Foll&ow")
                                       : tr("Foll&ow (%1 new)").arg(countText(waiting)));
        m_follow->setAccessibleDescription(tr("New reports wait."));
    }
}

void LivePage::chooseTracker()
{
    const QModelIndexList chosen = m_trackerTable->selectionModel()->selectedRows();
    if (!chosen.isEmpty()) {
        m_search->setText(chosen.front().data(CopyRole).toString());
    }
}

void LivePage::chooseReport()
{
    const QModelIndex current = m_reportTable->currentIndex();
    if (current.isValid()) {
        m_detail->setRow(m_filter.rowAt(current));
    } else {
        m_detail->clear();
    }
}

void LivePage::chooseNewest()
{
    if (m_filter.rowCount() > 0) {
        m_reportTable->selectRow(0);
    }
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_receptions.rowCount() > 0) {
        m_reportTable->setFocus();
    } else {
        m_toggle->setFocus();
    }
}

bool LivePage::eventFilter(QObject *watched, QEvent *event)
{
    // Its width is settled only after the page's own.
    if (watched == m_reportTable->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void LivePage::fitParts()
{
    if (!m_partsMoved) {
        // On a small screen the reports keep their room; an IMEI stays whole everywhere.
        const int room = m_stack->width() - 2 * m_parts->handleWidth();
        const bool wide = room >= 1150;
        const int trackers = wide ? 324 : 248;
        constexpr int wholeReports = 500;
        const int detail = wide ? std::clamp(room - trackers - wholeReports, 326, 460) : 250;
        m_trackerTable->setColumnHidden(TrackerModel::Reports, !wide);
        m_parts->setSizes({trackers, std::max(room - trackers - detail, 0), detail});
    }
    fitColumns();
}

void LivePage::fitColumns()
{
    int room = m_reportTable->viewport()->width();
    bool full = false;
    for (const int column : columnsByWeight) {
        const QString title = m_receptions.headerData(column, Qt::Horizontal).toString();
        const int needed = std::max(fontMetrics().horizontalAdvance(sampleText(column)),
                                    fontMetrics().horizontalAdvance(title))
                           + cellPadding;
        // When it was and what it says are always there, the latter if need be not to the end.
        const bool always = column == columnsByWeight[0] || column == columnsByWeight[1];
        full = full || (!always && room < needed);
        m_reportTable->setColumnHidden(column, full);
        const bool mayGiveWay = column == columnsByWeight[1];
        m_reportTable->setColumnWidth(column, mayGiveWay ? std::clamp(room, 1, needed) : needed);
        room -= needed;
    }
}

} // namespace sp7600::ui
