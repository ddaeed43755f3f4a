// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livepage.h"

#include "ui/exportwords.h"
#include "ui/filedrop.h"
#include "ui/filterbar.h"
#include "ui/icons.h"
#include "ui/listeningpanel.h"
#include "ui/pointerpanel.h"
#include "ui/replaypanel.h"
#include "ui/reportdetail.h"
#include "ui/reporttable.h"
#include "ui/reporttools.h"
#include "ui/stationmonitor.h"
#include "ui/taskrow.h"
#include "ui/trackerpanel.h"
#include "ui/viewstate.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QDate>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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

LivePage::LivePage(LivePresenter &live, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_live(live)
    , m_listening(live.listening())
    , m_transfer(live.transfer())
    , m_replay(live.replay())
    , m_trackers(live.trackers())
    , m_receptions(live.receptions())
    , m_tasks{new TaskRow(m_transfer, u"transfer"_s, this),
              new TaskRow(m_replay, u"replay"_s, this)}
    , m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeListenRow());
    m_panelArea = makeListeningArea();
    layout->addWidget(m_panelArea);
    layout->addWidget(makeTools());
    layout->addWidget(m_replayPanel = new ReplayPanel(this));
    for (TaskRow *row : m_tasks) {
        layout->addWidget(row);
        connect(row, &TaskRow::focusLost, this, [this] { m_list->setFocus(); });
    }
    m_stack->addWidget(new PointerPanel(m_monitor, this));
    m_stack->addWidget(makeReportsPanel());
    layout->addWidget(m_stack, 1);

    connect(&m_live, &LivePresenter::arrived, this, &LivePage::onArrived);
    connect(&m_live, &LivePresenter::keptFound, this, &LivePage::onKeptFound);
    connect(&m_live, &LivePresenter::problemChanged, this, &LivePage::showProblem);
    connect(&m_receptions, &ReceptionModel::lookingChanged, this, &LivePage::chooseWanted);
    connect(&m_listening, &ListeningPresenter::changed, this, &LivePage::refreshListening);
    // Where the ports are chosen, there it is said what is wrong with them.
    connect(&m_listening, &ListeningPresenter::failed, this, [this] { showListening(true); });
    connect(&m_tick, &QTimer::timeout, &m_trackers, &TrackerModel::tick);
    m_tick.setInterval(1s);
    refreshListening();
    onKeptFound();
    showProblem();
    showListening(m_live.listeningFailure().has_value());
    leaveDropsToPage(*this);
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
    m_panel = new ListeningPanel(m_listening, m_monitor, m_live.retention());
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
    auto *formats = makeFormatsMenu(this, [this](capture::Format format) {
        askWhereToExport(m_transfer, format, m_receptions.filter(),
                         tr("reports-%1").arg(QDate::currentDate().toString(Qt::ISODate)), this);
    });
    m_tools = new ReportTools(m_receptions, *m_list, formats, this);
    connect(m_filterBar, &FilterBar::changed, this, &LivePage::takeFilter);
    connect(m_filterBar, &FilterBar::cleared, this, [this] { m_trackerPanel->clearChoice(); });
    connect(m_tools, &ReportTools::importWanted, this,
            [this] { askWhatToImport(m_transfer, this); });
    connect(&m_transfer, &Task::changed, this, [this] { m_tools->setBusy(!m_transfer.isIdle()); });
    return m_tools;
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
    m_plots = new PlotsPanel(m_live.stored().store(), this);
    connect(m_plots, &PlotsPanel::chosen, this, &LivePage::goTo);
    connect(m_plots, &PlotsPanel::opened, this, &LivePage::fitPlots);
    auto *again = makeButton(Symbol::Send, tr("Sen&d again…"), u"replayReports"_s);
    again->setProperty("quiet", true);
    again->setAccessibleDescription(
        tr("Sends the reports that are shown, or those chosen in the list, once more, to test a "
           "server."));
    connect(again, &QPushButton::clicked, this, &LivePage::askWhereToReplay);
    connect(m_replayPanel, &ReplayPanel::sendWanted, &m_replay, &ReplayTask::replay);
    connect(m_replayPanel, &ReplayPanel::left, this, [this] { m_list->setFocus(); });
    m_plots->addButton(again);
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setHandleWidth(8);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_parts);
    m_halves->addWidget(m_plots);
    m_halves->setStretchFactor(0, 1);
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_halves, 1);
    fitPlots();
    return panel;
}

void LivePage::onArrived(const Receptions &receptions)
{
    if (!receptions.empty()) {
        showReports();
        m_plots->moreCame();
    }
    if (!m_drawn && m_trackers.rowCount() == 1) {
        refreshPlots();
    }
    m_tools->refreshShown();
}

void LivePage::onKeptFound()
{
    chooseTracker();
    refreshPlots();
    if (m_live.hasHeard()) {
        showReports();
    }
}

void LivePage::showProblem()
{
    const auto &problem = m_live.problem();
    m_tools->setProblem(problem ? text::describe(*problem).joined() : QString());
}

void LivePage::showReports()
{
    if (m_stack->currentIndex() == 0) {
        m_stack->setCurrentIndex(1);
        m_tools->setHasReports(true);
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
    // The keyboard stays where somebody types on another page.
    if (on && isVisible()) {
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
    setSymbol(m_toggle, listens ? Symbol::Stop : Symbol::Start);
    setStyleFlag(m_toggle, "primary", !listens);
    m_state->setText(m_listening.stateText());
    fitPanel(); // It may have more to say.
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanel();
    fitParts();
}

void LivePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_detail != nullptr) {
        m_list->viewport()->update();
        chooseReport();
        m_drawn.reset(); // It was drawn in other units.
        refreshPlots();
    }
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_monitor.wantTrackers(true);
    m_trackers.tick();
    m_tick.start();
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
    m_tick.stop();
}

void LivePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_replayPanel->isHidden() && m_replay.isIdle()) {
            m_replayPanel->leave();
            return;
        }
        for (TaskRow *row : m_tasks) {
            if (row->endByHand()) {
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

void LivePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() && m_transfer.isIdle()) {
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
    if (m_panelArea->isHidden()) {
        return; // It has no width yet to be measured by.
    }
    constexpr int least = 160;
    const QLayout &panel = *m_panel->layout();
    const int whole = panel.hasHeightForWidth()
                          ? panel.totalHeightForWidth(m_panelArea->viewport()->width())
                          : panel.totalSizeHint().height();
    int others = layout()->totalMinimumSize().height();
    if (layout()->hasHeightForWidth()) {
        others = layout()->minimumHeightForWidth(width());
    }
    others -= m_panelArea->minimumHeight();
    m_panelArea->setFixedHeight(std::min(whole, std::max(height() - others, least)));
}

void LivePage::fitParts()
{
    const int room = m_stack->width() - 2 * m_parts->handleWidth();
    if (m_partsMoved) {
        return;
    }
    // On a small screen the reports keep their room; an IMEI stays whole everywhere.
    constexpr int wholeReports = 500;
    constexpr int leastDetail = 250;
    const int wholeTrackers = m_trackerPanel->wholeWidth();
    const int trackers = room >= wholeTrackers + wholeReports + leastDetail ? wholeTrackers : 248;
    const int detail = std::clamp(room - trackers - wholeReports, leastDetail, 460);
    m_parts->setSizes({trackers, std::max(room - trackers - detail, 0), detail});
}

} // namespace sp7600::ui
