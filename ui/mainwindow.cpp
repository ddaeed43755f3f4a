// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/batchpage.h"
#include "ui/batchpresenter.h"
#include "ui/commissionpage.h"
#include "ui/devicebar.h"
#include "ui/diagnosispage.h"
#include "ui/diagnosispresenter.h"
#include "ui/formatting.h"
#include "ui/listeningwords.h"
#include "ui/livepage.h"
#include "ui/profilespage.h"
#include "ui/profilespresenter.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/sidebar.h"
#include "ui/stationmonitor.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/commissioning/station.h"
#include "core/text/text.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

MainWindow::MainWindow(commissioning::Station &station, DemoFactory demo,
                       std::unique_ptr<secrets::SecretStore> keychain, QWidget *parent)
    : QMainWindow(parent)
    , m_monitor(std::make_unique<StationMonitor>(station))
    , m_unit(std::make_unique<UnitPresenter>(station, std::move(demo), std::move(keychain)))
    , m_batch(std::make_unique<BatchPresenter>(station, m_unit->secrets()))
    , m_profiles(std::make_unique<ProfilesPresenter>(station, *m_unit))
    , m_diagnosis(std::make_unique<DiagnosisPresenter>(station, *m_unit))
    , m_records(std::make_unique<RecordsPresenter>(station, *m_unit, *m_batch))
    , m_sidebar(new Sidebar(this))
    , m_pages(new QStackedWidget(this))
    , m_notes(plainLabel({}, this))
    , m_statusLine(plainLabel({}, this))
{
    setWindowTitle(tr("SP7600 Installer"));

    m_live = new LivePage(station, *m_monitor, this);
    auto *commission = new CommissionPage(*m_unit, *m_monitor, this);
    addPage(tr("&Commission"), commission);
    m_batchEntry = addPage(tr("&From a list"), new BatchPage(*m_batch, *m_monitor, this));
    m_words = new ProfilesPage(*m_profiles, this);
    m_liveEntry = addPage(tr("&Live"), m_live);
    m_diagnosisEntry = addPage(tr("Diagnose"), new DiagnosisPage(*m_diagnosis, this));
    addPage(tr("Firmware words"), m_words);
    addRecords();
    connect(commission, &CommissionPage::teachRequested, this,
            [this](const std::vector<SettingId> &settings) {
                showPage(Page::Words);
                m_words->teach(settings);
            });

    m_notes->setProperty("attention", true);
    m_notes->setContentsMargins(16, 8, 16, 0);
    showStartupNotes(station);

    auto *statusFrame = new QFrame(this);
    statusFrame->setObjectName(u"statusLine"_s);
    statusFrame->setFixedHeight(32);
    auto *statusLayout = new QHBoxLayout(statusFrame);
    statusLayout->setContentsMargins(16, 0, 16, 0);
    m_statusLine->setWordWrap(false);
    m_statusLine->setProperty("muted", true);
    m_statusLine->setAccessibleName(tr("What runs"));
    statusLayout->addWidget(m_statusLine);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new DeviceBar(*m_unit, this));
    right->addWidget(m_notes);
    right->addWidget(m_pages, 1);
    right->addWidget(statusFrame);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(centre);

    connect(m_sidebar, &Sidebar::chosen, this,
            [this](int index) { showPage(static_cast<Page>(index)); });
    connect(m_monitor.get(), &StationMonitor::listenerChanged, this,
            &MainWindow::refreshStatusLine);
    connect(m_live, &LivePage::heardChanged, this, &MainWindow::refreshStatusLine);
    // A plan may start the listener: the status line shall not be late.
    connect(m_unit.get(), &UnitPresenter::changed, m_monitor.get(), &StationMonitor::look);
    connect(m_batch.get(), &BatchPresenter::stageChanged, m_monitor.get(), &StationMonitor::look);
    connect(m_unit.get(), &UnitPresenter::changed, this, &MainWindow::closeWhenIdle);
    connect(m_batch.get(), &BatchPresenter::changed, this, [this] {
        m_batchEntry->setBadge(m_batch->isRunning() ? countText(m_batch->left()) : QString());
        closeWhenIdle();
    });
    addDiagnosis(*commission);
    shareThePorts(*commission);
    showPage(Page::Commission);
    refreshStatusLine();

    setMinimumSize(960, 600);
    resize(1366, 768);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    m_live->resumeListening();
}

MainWindow::~MainWindow()
{
    // The pages look at the presenters to their end.
    delete takeCentralWidget();
}

SidebarButton *MainWindow::addPage(const QString &name, QWidget *page)
{
    m_pages->addWidget(page);
    return m_sidebar->add(name);
}

/// One port is for one of them at a time.
void MainWindow::shareThePorts(CommissionPage &commission)
{
    connect(m_unit.get(), &UnitPresenter::changed, this, [this] {
        const bool held = m_unit->stage() != UnitPresenter::Stage::NoUnit || m_unit->isBusy();
        if (!held) {
            m_batch->setOccupiedPort({});
        } else if (!m_unit->options().port.empty()) {
            m_batch->setOccupiedPort(m_unit->options().port);
        }
    });
    connect(m_batch.get(), &BatchPresenter::takenPortsChanged, &commission,
            [this, &commission] { commission.setTakenPorts(m_batch->takenPorts()); });
    const auto share = [this] { m_diagnosis->setPorts(m_monitor->ports(), m_batch->takenPorts()); };
    connect(m_batch.get(), &BatchPresenter::takenPortsChanged, m_diagnosis.get(), share);
    connect(m_monitor.get(), &StationMonitor::portsChanged, m_diagnosis.get(), share);
    share();
}

void MainWindow::addDiagnosis(CommissionPage &commission)
{
    connect(&commission, &CommissionPage::diagnosisRequested, this, [this] {
        showPage(Page::Diagnose);
        m_diagnosis->start();
    });
    connect(m_diagnosis.get(), &DiagnosisPresenter::commissionWanted, this,
            [this, &commission](FormField field) {
                commission.wantField(field);
                showPage(Page::Commission);
            });
    connect(m_diagnosis.get(), &DiagnosisPresenter::wordsWanted, this, [this] {
        showPage(Page::Words);
        m_words->teach(
            {SettingId::Host, SettingId::ServerPort, SettingId::Transport, SettingId::Apn});
    });
    const auto shareTime = [this] {
        using Stage = UnitPresenter::Stage;
        const Stage stage = m_unit->stage();
        // What was typed, and the certificate, would be gone with the unit.
        const bool isCertified = stage == Stage::Finished && m_unit->job() && !m_unit->job()->error;
        m_batch->setBusyElsewhere(stage == Stage::Working || isCertified
                                  || (stage == Stage::Identified && m_unit->isEdited())
                                  || m_diagnosis->isRunning());
    };
    connect(m_unit.get(), &UnitPresenter::changed, m_batch.get(), shareTime);
    connect(m_diagnosis.get(), &DiagnosisPresenter::stageChanged, m_batch.get(), shareTime);
    connect(m_batch.get(), &BatchPresenter::handedOver, this, [this](const Handover &tracker) {
        showPage(Page::Diagnose);
        if (!m_diagnosis->diagnose(tracker)) {
            m_batch->takeBack(tracker.unit.port);
        }
    });
    connect(m_batch.get(), &BatchPresenter::wantedBack, this, [this](const std::string &port) {
        if (m_unit->stage() != UnitPresenter::Stage::NoUnit && m_unit->options().port == port) {
            m_unit->release();
        }
    });
    connect(m_batch.get(), &BatchPresenter::stageChanged, m_diagnosis.get(),
            [this] { m_diagnosis->setListRunning(m_batch->isRunning()); });
    connect(m_diagnosis.get(), &DiagnosisPresenter::stageChanged, this, [this] {
        m_monitor->look(); // It may have started the listener.
        refreshDiagnosisBadge();
    });
}

void MainWindow::addRecords()
{
    m_recordsPage = new RecordsPage(*m_records, this);
    addPage(tr("Records"), m_recordsPage);
    const auto commission = [this] { showPage(Page::Commission); };
    connect(m_recordsPage, &RecordsPage::commissionWanted, this, commission);
    connect(m_records.get(), &RecordsPresenter::commissionWanted, this, commission);
}

void MainWindow::refreshDiagnosisBadge()
{
    const std::size_t errors = m_diagnosis->errorCount();
    m_diagnosisEntry->setBadge(errors > 0 ? u"!"_s : QString(),
                               errors > 0 ? tr("The last diagnosis found what is wrong.")
                                          : QString());
}

bool MainWindow::isBusy() const
{
    return m_unit->isBusy() || m_batch->isRunning();
}

void MainWindow::closeWhenIdle()
{
    if (m_closing && !isBusy()) {
        close();
    }
}

void MainWindow::startDemo()
{
    m_unit->openDemo();
}

void MainWindow::openPort(const commissioning::UnitOptions &options)
{
    m_unit->open(options);
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrent(static_cast<int>(page));
}

void MainWindow::showStartupNotes(commissioning::Station &station)
{
    QStringList notes;
    for (const Error &note : station.startupNotes()) {
        notes += text::describe(note).joined();
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void MainWindow::refreshStatusLine()
{
    QStringList parts;
    if (m_monitor->listeningOn()) {
        parts += listeningText(*m_monitor->listeningOn(), m_monitor->relay());
    } else {
        parts += tr("Not listening");
    }
    const int trackers = m_live->trackerCount();
    if (trackers > 0) {
        parts += trackers == 1 ? tr("1 tracker") : tr("%1 trackers").arg(trackers);
        parts += m_live->reportCount() == 1
                     ? tr("1 report")
                     : tr("%1 reports").arg(countText(m_live->reportCount()));
    }
    if (m_monitor->reportsPerSecond() > 0) {
        parts += tr("%1 a second").arg(countText(m_monitor->reportsPerSecond()));
    }
    const std::uint64_t undecodable = m_monitor->counters().undecodable;
    if (undecodable > 0) {
        parts += tr("%1 not readable").arg(countText(undecodable));
    }
    const std::optional<Error> &trouble =
        m_live->listeningFailure() ? m_live->listeningFailure() : m_monitor->trouble();
    if (trouble) {
        parts += text::describe(*trouble).joined();
    }
    m_statusLine->setText(parts.join(u" · "_s));
    setStyleFlag(m_statusLine, "muted", !trouble);
    setStyleFlag(m_statusLine, "problem", trouble.has_value());
    m_liveEntry->setBadge(trackers > 0 ? countText(static_cast<std::uint64_t>(trackers))
                                       : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    if (isBusy()) {
        m_closing = true;
        setWindowTitle(tr("SP7600 Installer: leaving the tracker in a safe state…"));
        m_batch->stop();
        m_unit->release();
        event->setAccepted(!isBusy());
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace sp7600::ui
