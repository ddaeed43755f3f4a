// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livepage.h"

#include "ui/filterbar.h"
#include "ui/formatting.h"
#include "ui/listeningpanel.h"
#include "ui/pointerpanel.h"
#include "ui/reportdetail.h"
#include "ui/reporttable.h"
#include "ui/stationmonitor.h"
#include "ui/trackerpanel.h"
#include "ui/transferpanel.h"
#include "ui/viewstate.h"
#include "ui/widgets.h"

#include "core/commissioning/station.h"
#include "core/system/clock.h"
#include "core/text/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

LivePage::LivePage(commissioning::Station &station, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_stored(station.store())
    , m_listening(monitor)
    , m_transfer(station.store())
    , m_stack(new QStackedWidget(this))
    , m_follower(station.feed())
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeListenRow());
    m_panelArea = makeListeningArea();
    layout->addWidget(m_panelArea);
    m_transferPanel = new TransferPanel(m_transfer, this);
    layout->addWidget(makeTools());
    layout->addWidget(m_transferPanel);
    m_stack->addWidget(new PointerPanel(m_monitor, this));
    m_stack->addWidget(makeReportsPanel());
    layout->addWidget(m_stack, 1);

    connect(&m_follower, &FeedFollower::arrived, this, &LivePage::onArrived);
    connect(&m_stored, &StoredReports::trackersFound, this, &LivePage::takeKept);
    const auto showProblem = [this](const Error &error) {
        m_storeProblem = text::describe(error).joined();
        refreshShown();
    };
    connect(&m_stored, &StoredReports::failed, this, showProblem);
    connect(&m_stored, &StoredReports::trackersFailed, this, showProblem);
    // Those that are shown stay.
    connect(&m_stored, &StoredReports::trackersFailed, this, &LivePage::takeEarly);
    connect(&m_stored, &StoredReports::found, this, [this] { m_storeProblem.clear(); });
    connect(&m_transfer, &CaptureTransfer::imported, this, &LivePage::reload);
    connect(&m_listening, &ListeningPresenter::changed, this, &LivePage::refreshListening);
    // Where the ports are chosen, there it is said what is wrong with them.
    connect(&m_listening, &ListeningPresenter::failed, this, [this] { showListening(true); });
    connect(&m_tick, &QTimer::timeout, &m_trackers, &TrackerModel::tick);
    m_tick.start(1s);
    m_again.setSingleShot(true);
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, &LivePage::reload);
    m_receptions.setSource(&m_stored);
    m_stored.askTrackers();
    refreshListening();
    refreshHeld();
}

QWidget *LivePage::makeListenRow()
{
    auto *row = new QWidget(this);
    m_toggle = makeButton({}, u"listen"_s);
    m_state = plainLabel({}, row);
    m_state->setObjectName(u"listeningState"_s);
    m_settings = makeButton(tr("Li&stening…"), u"listeningSettings"_s);
    m_settings->setCheckable(true);
    m_settings->setAccessibleName(tr("Ports, answer, server and limits of listening"));
    connect(m_toggle, &QPushButton::clicked, this, &LivePage::toggleListening);
    connect(m_settings, &QPushButton::clicked, this, &LivePage::showListening);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_toggle);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_settings);
    return row;
}

QScrollArea *LivePage::makeListeningArea()
{
    m_panel = new ListeningPanel(m_listening, m_monitor);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_panel);
    area->hide();
    connect(m_panel, &ListeningPanel::closedByHand, this, [this] {
        showListening(false);
        m_settings->setFocus();
    });
    return area;
}

QWidget *LivePage::makeTools()
{
    m_filterBar =
        new FilterBar([this](const QString &name) { return m_trackers.knows(name); }, this);
    m_list = new ReportTable(m_receptions, this);
    m_shown = mutedLabel({}, this);
    m_shown->setObjectName(u"shown"_s);
    m_follow = makeButton({}, u"follow"_s);
    auto *columns = makeButton(tr("Colu&mns"), u"columns"_s);
    columns->setMenu(m_list->columnsMenu());
    auto *exporting = makeButton(tr("Ex&port"), u"export"_s);
    exporting->setMenu(m_transferPanel->formatsMenu());
    exporting->setAccessibleName(tr("Export the reports that are shown"));
    auto *importing = makeButton(tr("&Import…"), u"import"_s);
    importing->setAccessibleName(tr("Import reports from a file"));

    connect(m_filterBar, &FilterBar::changed, this, [this](const ReportFilter &filter) {
        m_receptions.setFilter(filter);
        m_transferPanel->setFilter(filter);
    });
    connect(m_filterBar, &FilterBar::cleared, this, [this] { m_trackerPanel->clearChoice(); });
    connect(m_follow, &QPushButton::clicked, this,
            [this] { m_list->follow(m_receptions.isHeld()); });
    connect(importing, &QPushButton::clicked, m_transferPanel, &TransferPanel::askWhatToImport);
    connect(&m_transfer, &CaptureTransfer::changed, this, [this, exporting, importing] {
        exporting->setEnabled(!m_transfer.isRunning());
        importing->setEnabled(!m_transfer.isRunning());
    });
    connect(m_transferPanel, &TransferPanel::closedByHand, this, [this] { m_list->setFocus(); });
    connect(&m_receptions, &ReceptionModel::waitingChanged, this, &LivePage::refreshHeld);
    connect(&m_receptions, &ReceptionModel::lookingChanged, this, &LivePage::refreshShown);

    m_listTools = new QWidget(this);
    auto *listLayout = new QHBoxLayout(m_listTools);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(12);
    listLayout->addWidget(m_shown, 1);
    listLayout->addWidget(m_follow);
    listLayout->addWidget(columns);
    listLayout->addWidget(exporting);
    m_listTools->hide(); // There is nothing yet to be done with.
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_listTools, 1);
    layout->addWidget(importing, 0, Qt::AlignRight);
    return tools;
}

QWidget *LivePage::makeReportsPanel()
{
    m_trackerPanel = new TrackerPanel(m_trackers, m_monitor, this);
    m_detail = new ReportDetail(this);
    connect(m_trackerPanel, &TrackerPanel::chosen, m_filterBar, &FilterBar::setTracker);
    // A list that is filled anew tells of no other row.
    connect(&m_receptions, &QAbstractItemModel::modelReset, m_detail, &ReportDetail::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LivePage::chooseReport);
    m_parts = new QSplitter(this);
    m_parts->setHandleWidth(12);
    m_parts->addWidget(m_trackerPanel);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_detail);
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 1);
    m_parts->setStretchFactor(2, 0);
    m_parts->setChildrenCollapsible(true);
    m_parts->setCollapsible(1, false);
    m_partsMoved = rememberParts(m_parts, "live"_L1);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_partsMoved = true; });
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_parts, 1);
    return panel;
}

void LivePage::onArrived(const Receptions &receptions, quint64 missed)
{
    if (m_keptKnown) {
        m_trackers.add(receptions);
    } else {
        m_early.insert(m_early.end(), receptions.begin(), receptions.end());
    }
    m_receptions.add(receptions);
    if (missed > 0 && !m_receptions.isHeld() && !m_again.isActive()) {
        m_again.start(); // They are kept, but came too fast to be followed.
    }
    if (!receptions.empty()) {
        showReports();
    }
    refreshShown();
    Q_EMIT heardChanged();
}

void LivePage::takeKept(const KeptTrackers &kept)
{
    m_trackers.setKept(kept);
    takeEarly();
    if (m_trackers.rowCount() > 0 || kept.upTo > 0) {
        showReports();
    }
    Q_EMIT heardChanged();
}

void LivePage::takeEarly()
{
    m_trackers.add(std::exchange(m_early, {}));
    m_keptKnown = true;
}

/// What is kept is other than what was told of it.
void LivePage::reload()
{
    m_keptKnown = false;
    m_stored.askTrackers();
    m_receptions.reload();
}

void LivePage::showReports()
{
    if (m_stack->currentIndex() == 0) {
        m_stack->setCurrentIndex(1);
        m_listTools->show();
        fitParts();
    }
}

void LivePage::toggleListening()
{
    if (!m_listening.toggle()) {
        showListening(true);
    }
}

void LivePage::showListening(bool on)
{
    m_settings->setChecked(on);
    m_panelArea->setVisible(on);
    fitPanel();
    if (on) {
        m_panel->focusFirst();
    }
}

void LivePage::showTracker(const QString &name)
{
    m_trackerPanel->choose(name);
}

void LivePage::refreshListening()
{
    const auto state = m_listening.state();
    const bool listens = state == ListeningPresenter::State::Listening;
    m_toggle->setText(listens ? tr("Stop liste&ning") : tr("Start liste&ning"));
    m_toggle->setEnabled(state != ListeningPresenter::State::Switching);
    setStyleFlag(m_toggle, "primary", !listens);
    m_state->setText(m_listening.stateText());
    fitPanel(); // It may have more to say.
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

/// How much of what is kept stands in the list.
void LivePage::refreshShown()
{
    const auto lines = countText(static_cast<std::uint64_t>(m_receptions.rowCount()));
    QString text;
    setStyleFlag(m_shown, "problem", !m_storeProblem.isEmpty());
    if (!m_storeProblem.isEmpty()) {
        text = m_storeProblem;
    } else if (m_receptions.isLooking()
               && (m_receptions.rowCount() == 0 || m_receptions.filter().needsLook())) {
        const auto &back = m_receptions.lookedBackTo();
        text = back ? tr("Lines found so far: %1; looking, back to %2")
                          .arg(lines, momentText(*back, system::utcNow()))
                    : tr("Looking…");
    } else if (m_receptions.isComplete()) {
        text = m_receptions.filter().isEmpty() ? tr("All lines that are kept: %1").arg(lines)
                                               : tr("Lines found: %1").arg(lines);
    } else if (m_receptions.filter().isEmpty() && m_receptions.kept()) {
        text = tr("Messages kept: %1; older ones come as you scroll")
                   .arg(countText(static_cast<std::uint64_t>(m_receptions.kept()->receptions)));
    } else {
        text = tr("Lines found so far: %1; more come as you scroll").arg(lines);
    }
    m_shown->setText(text);
}

void LivePage::chooseReport()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        m_detail->setRow(m_receptions.row(current.row()));
    } else {
        m_detail->clear();
    }
}

void LivePage::chooseNewest()
{
    if (m_receptions.rowCount() > 0) {
        m_list->selectRow(0);
    }
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanel();
    fitParts();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_monitor.wantTrackers(true);
    if (m_receptions.rowCount() > 0) {
        m_list->setFocus();
    } else {
        m_toggle->setFocus();
    }
}

void LivePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_monitor.wantTrackers(false);
}

void LivePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_transferPanel->endByHand()) {
        return;
    }
    QWidget::keyPressEvent(event);
}

void LivePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() && !m_transfer.isRunning()) {
        event->acceptProposedAction();
    }
}

void LivePage::dropEvent(QDropEvent *event)
{
    if (const QString file = droppedFile(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        m_transfer.importFrom(file);
    }
}

/// All of it is in sight where that leaves room for reports; else it scrolls.
void LivePage::fitPanel()
{
    constexpr int least = 160;
    const int whole = m_panel->layout()->totalHeightForWidth(m_panelArea->viewport()->width());
    int others = layout()->totalMinimumSize().height();
    if (layout()->hasHeightForWidth()) {
        others = layout()->minimumHeightForWidth(width());
    }
    others -= m_panelArea->isHidden() ? 0 : m_panelArea->minimumHeight();
    m_panelArea->setFixedHeight(std::min(whole, std::max(height() - others, least)));
}

void LivePage::fitParts()
{
    const int room = m_stack->width() - 2 * m_parts->handleWidth();
    const bool wide = room >= 1150;
    m_trackerPanel->setNarrow(!wide);
    if (m_partsMoved) {
        return;
    }
    // On a small screen the reports keep their room; an IMEI stays whole everywhere.
    const int trackers = wide ? 324 : 248;
    constexpr int wholeReports = 500;
    const int detail = wide ? std::clamp(room - trackers - wholeReports, 326, 460) : 250;
    m_parts->setSizes({trackers, std::max(room - trackers - detail, 0), detail});
}

} // namespace sp7600::ui
