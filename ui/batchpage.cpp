// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchpage.h"

#include "ui/batchpresenter.h"
#include "ui/batchrun.h"
#include "ui/batchsetup.h"
#include "ui/icons.h"
#include "ui/panelstack.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = BatchPresenter::Stage;

BatchPage::BatchPage(BatchPresenter &batch, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_panels(new PanelStack(this))
    , m_setup(new BatchSetup(batch, monitor, this))
    , m_run(new BatchRun(batch, this))
{
    setAcceptDrops(true);
    m_empty = makeEmpty();
    for (QWidget *panel :
         {m_empty, static_cast<QWidget *>(m_setup), static_cast<QWidget *>(m_run)}) {
        m_panels->addWidget(panel);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addWidget(m_panels);

    connect(m_setup, &BatchSetup::otherListWanted, this, &BatchPage::chooseList);
    connect(&m_batch, &BatchPresenter::stageChanged, this, &BatchPage::onStageChanged);
    connect(&m_batch, &BatchPresenter::changed, this, &BatchPage::refresh);

    auto *stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, &m_batch, &BatchPresenter::stop);
    onStageChanged();
}

QWidget *BatchPage::makeEmpty()
{
    auto *panel = new QWidget(this);
    auto *heading = plainLabel(tr("Many trackers, one after the other"), panel);
    heading->setFont(enlarged(font(), 1.7, true));
    auto *what = plainLabel(
        tr("A list says which trackers you expect and which vehicle each is for. Plug one in, wait "
           "until it is done, unplug it, plug in the next; several ports work at once. Nothing is "
           "written to a tracker that is not on the list."),
        panel);
    auto *how = plainLabel(tr("The list is a CSV file, as every spreadsheet saves it, with the "
                              "columns imei and vehicle. Where trackers differ it may have more, "
                              "for example apn:"),
                           panel);
    auto *example = plainLabel(u"imei,vehicle,apn\n359999046544250,Truck 1,internet"_s, panel);
    example->setFont(monospaceFont());
    example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    example->setObjectName(u"card"_s);
    example->setMargin(12);
    m_open = new QPushButton(tr("&Open list…"), panel);
    m_open->setObjectName(u"openList"_s);
    setSymbol(m_open, Symbol::Open);
    m_open->setProperty("primary", true);
    m_open->setAutoDefault(true);
    auto *save = new QPushButton(tr("&Save an example list…"), panel);
    save->setObjectName(u"saveExample"_s);
    setSymbol(save, Symbol::Save);
    save->setAutoDefault(true);
    m_problem = plainLabel({}, panel);
    m_problem->setProperty("problem", true);
    connect(m_open, &QPushButton::clicked, this, &BatchPage::chooseList);
    connect(save, &QPushButton::clicked, this, &BatchPage::chooseExample);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_open);
    actions->addWidget(save);
    actions->addWidget(mutedLabel(tr("Or drop the file here."), panel), 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(what);
    layout->addSpacing(8);
    layout->addWidget(how);
    layout->addWidget(example);
    layout->addSpacing(8);
    layout->addLayout(actions);
    layout->addWidget(m_problem);
    layout->addStretch();
    return panel;
}

void BatchPage::onStageChanged()
{
    switch (m_batch.stage()) {
    case Stage::NoList:
        m_panels->setCurrentWidget(m_empty);
        break;
    case Stage::Ready:
        m_panels->setCurrentWidget(m_setup);
        break;
    case Stage::Running:
    case Stage::Finished:
        m_panels->setCurrentWidget(m_run);
        break;
    }
    refresh();
    // The parts of the page take the stage first.
    QMetaObject::invokeMethod(this, &BatchPage::moveFocus, Qt::QueuedConnection);
}

void BatchPage::refresh()
{
    m_problem->setVisible(m_batch.error().has_value());
    if (m_batch.error()) {
        m_problem->setText(text::describe(*m_batch.error()).joined());
    }
}

void BatchPage::moveFocus()
{
    if (!isVisible()) {
        return;
    }
    switch (m_batch.stage()) {
    case Stage::NoList:
        m_open->setFocus();
        break;
    case Stage::Ready:
        m_setup->moveFocus();
        break;
    case Stage::Running:
    case Stage::Finished:
        m_run->moveFocus();
        break;
    }
}

void BatchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveFocus();
}

void BatchPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_batch.isRunning() && !droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void BatchPage::dropEvent(QDropEvent *event)
{
    if (const QString file = droppedFile(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        m_batch.openList(file);
    }
}

void BatchPage::chooseList()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a list of trackers"), {},
                                                      tr("Lists (*.csv *.tsv *.txt)") + u";;"_s
                                                          + tr("All files (*)"));
    if (!file.isEmpty()) {
        m_batch.openList(file);
    }
}

void BatchPage::chooseExample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save an example list"), folder + u'/' + tr("trackers.csv"), tr("Lists (*.csv)"));
    if (!file.isEmpty()) {
        m_batch.saveExample(file);
    }
}

} // namespace sp7600::ui
