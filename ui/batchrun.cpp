// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchrun.h"

#include "ui/batchports.h"
#include "ui/batchpresenter.h"
#include "ui/batchtable.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/portcard.h"
#include "ui/resultbanner.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = BatchPresenter::Stage;

namespace
{

/// More cards than these stand in two columns.
constexpr std::size_t cardsInOneColumn = 3;
/// Who, and how far, in whole words.
constexpr int leastTableWidth = 360;

} // namespace

BatchRun::BatchRun(BatchPresenter &batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_problem(plainLabel({}, this))
    , m_counts(plainLabel({}, this))
    , m_banner(new ResultBanner(this))
    , m_table(makeBatchTable(batch.model(), this))
{
    m_problem->setObjectName(u"batchProblem"_s);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    m_counts->setObjectName(u"batchCounts"_s);
    m_counts->setFont(enlarged(font(), 1.7, true));

    m_table->setMinimumWidth(leastTableWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeCards(), 3);
    middle->addWidget(m_table, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_problem);
    layout->addWidget(m_banner);
    layout->addWidget(m_counts);
    layout->addLayout(middle, 1);
    layout->addWidget(new BatchPorts(m_batch, BatchPorts::Show::NewOnes, this));
    addActions(*layout);

    connect(&m_batch, &BatchPresenter::stageChanged, this, &BatchRun::onStageChanged);
    connect(&m_batch, &BatchPresenter::changed, this, &BatchRun::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchRun::refresh);
    connect(&m_batch, &BatchPresenter::watchedChanged, this, &BatchRun::refreshCard);
    connect(&m_batch, &BatchPresenter::vehicleChanged, this, [this](std::size_t index) {
        for (const auto &[port, progress] : m_batch.watched()) {
            if (progress.vehicle == index) {
                refreshCard(port);
            }
        }
        if (m_batch.isRunning()) {
            m_table->scrollTo(m_batch.model().index(static_cast<int>(index), 0));
        }
    });
}

QWidget *BatchRun::makeCards()
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    m_noPort =
        plainLabel(tr("Plug a cable into a port that you allowed: it is found at once."), content);
    m_noPort->setFont(enlarged(font(), 1.7, false));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_noPort);
    contentLayout->addLayout(m_grid, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

void BatchRun::addActions(QVBoxLayout &layout)
{
    m_stop = makeButton(Symbol::Stop, tr("Stop"), u"stopBatch"_s);
    m_goOn = makeButton(tr("&Go on with the list"), u"goOn"_s);
    m_diagnose = makeButton(Symbol::Diagnose, tr("D&iagnose"), u"diagnoseRow"_s);
    m_newList = makeButton(tr("&New list"), u"newList"_s);
    m_folder = makeButton(Symbol::Open, tr("Open fol&der"), u"openFolder"_s);
    m_folder->setAccessibleDescription(tr("Shows the folder with the result file."));
    m_note = mutedLabel({}, this);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_stop, &QPushButton::clicked, &m_batch, &BatchPresenter::stop);
    connect(m_goOn, &QPushButton::clicked, &m_batch, &BatchPresenter::goOn);
    connect(m_diagnose, &QPushButton::clicked, this, [this] {
        if (const auto row = failedRow()) {
            m_batch.handOver(*row);
        }
    });
    connect(m_newList, &QPushButton::clicked, &m_batch, &BatchPresenter::closeList);
    connect(m_folder, &QPushButton::clicked, this, &BatchRun::openFolder);
    auto *actions = new FlowLayout;
    actions->addWidget(m_stop);
    actions->addWidget(m_goOn);
    actions->addWidget(m_diagnose);
    actions->addWidget(m_newList);
    actions->addWidget(m_folder);
    actions->addGrowing(m_note);
    layout.addLayout(actions);
}

void BatchRun::onStageChanged()
{
    const bool running = m_batch.isRunning();
    if (running) {
        for (const auto &[port, card] : m_cards) {
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        placeCards();
    }
    m_banner->setVisible(!running);
    m_counts->setVisible(running);
    m_scroll->setVisible(running);
    // Beside the cards there is room for who and how far, not for why.
    showDetails(*m_table, !running);
    if (m_batch.stage() == Stage::Finished) {
        m_banner->setWords(batchEndWords(m_batch.summary()));
        chooseFailed();
    }
    refresh();
}

void BatchRun::refresh()
{
    if (m_batch.isRunning() || m_batch.stage() == Stage::Finished) {
        m_problem->setVisible(m_batch.error().has_value());
        if (m_batch.error()) {
            m_problem->setText(text::describe(*m_batch.error()).joined());
        }
        m_counts->setText(batchCounts(m_batch.summary()));
        refreshActions();
    }
}

void BatchRun::refreshActions()
{
    const bool running = m_batch.isRunning();
    const bool stopping = m_batch.isStopping();
    const std::size_t left = m_batch.left();
    const std::size_t failed = m_batch.summary().failed;
    m_stop->setVisible(running);
    // Not disabled: the keyboard would slip on to something else.
    m_stop->setText(stopping ? tr("Stopping…") : tr("Stop"));
    m_goOn->setVisible(!running && left > 0);
    m_goOn->setText(failed > 0 && failed == left ? tr("&Try the failed ones again")
                                                 : tr("&Go on with the list"));
    m_diagnose->setVisible(!running && failed > 0);
    m_diagnose->setEnabled(failedRow() && m_batch.canHandOver(*failedRow()));
    m_diagnose->setAccessibleDescription(
        m_batch.isBusyElsewhere()
            ? tr("Another tracker is being set up or looked at. Wait until that is done.")
            : tr("Looks for the cause with the failed tracker that is chosen in the list. It has "
                 "to be plugged in where it was."));
    m_diagnose->setToolTip(m_diagnose->accessibleDescription());
    for (const auto &[port, card] : m_cards) {
        card->setDiagnosable(!m_batch.isBusyElsewhere());
    }
    m_newList->setVisible(!running);
    m_folder->setVisible(!running);
    setStyleFlag(m_goOn, "primary", !running && left > 0);
    setStyleFlag(m_newList, "primary", !running && left == 0);
    m_note->setText(
        stopping ? tr("Stopping: each tracker is left in a known state first. Do not unplug it.")
        : running
            ? tr("Esc stops too. A tracker that is being written is left in a known state first.")
            : tr("Results: %1").arg(text::escaped(m_batch.resultFile().toStdString())));
}

void BatchRun::refreshCard(const std::string &port)
{
    const auto watched = m_batch.watched().find(port);
    if (watched == m_batch.watched().end()) {
        return;
    }
    const auto &progress = watched->second;
    auto [card, isNew] = m_cards.emplace(port, nullptr);
    if (isNew) {
        card->second = new PortCard(text::escaped(port), m_scroll->widget());
        connect(card->second, &PortCard::diagnosisRequested, this,
                [this, port] { m_batch.handOver(port); });
        connect(card->second, &PortCard::givenBack, this, [this, port] { m_batch.giveBack(port); });
        card->second->setDiagnosable(!m_batch.isBusyElsewhere());
        placeCards();
    }
    const bool known =
        progress.vehicle && *progress.vehicle < std::size_t(m_batch.model().rowCount());
    card->second->setWords(
        cardWords(progress, known ? &m_batch.model().progress(*progress.vehicle) : nullptr));
    card->second->show();
}

void BatchRun::placeCards()
{
    m_noPort->setVisible(m_cards.empty());
    const int columns = m_cards.size() > cardsInOneColumn ? 2 : 1;
    int place = 0;
    for (const auto &[port, card] : m_cards) {
        m_grid->addWidget(card, place / columns, place % columns);
        card->setCompany(m_cards.size());
        ++place;
    }
}

/// The first of them, so that there is one to look at.
void BatchRun::chooseFailed()
{
    for (int row = 0; row < m_batch.model().rowCount(); ++row) {
        if (m_batch.model().progress(static_cast<std::size_t>(row)).state
            == commissioning::VehicleState::Failed) {
            m_table->selectRow(row);
            return;
        }
    }
}

/// The one that is chosen in the list; absent when that one did not fail.
std::optional<std::size_t> BatchRun::failedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1) {
        return {};
    }
    const auto row = static_cast<std::size_t>(rows.front().row());
    const bool failed = m_batch.model().progress(row).state == commissioning::VehicleState::Failed;
    return failed ? std::optional(row) : std::nullopt;
}

void BatchRun::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_batch.resultFile()).absolutePath()));
}

void BatchRun::moveFocus()
{
    if (m_batch.isRunning()) {
        m_stop->setFocus();
    } else {
        (m_goOn->isHidden() ? m_newList : m_goOn)->setFocus();
    }
}

} // namespace sp7600::ui
