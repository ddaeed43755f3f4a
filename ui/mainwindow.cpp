// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/aboutpage.h"
#include "ui/batchpage.h"
#include "ui/batchpresenter.h"
#include "ui/commissionpage.h"
#include "ui/consolepage.h"
#include "ui/consolepresenter.h"
#include "ui/devicebar.h"
#include "ui/diagnosispage.h"
#include "ui/diagnosispresenter.h"
#include "ui/focusfollower.h"
#include "ui/formatting.h"
#include "ui/helppage.h"
#include "ui/leaverow.h"
#include "ui/livepage.h"
#include "ui/livepresenter.h"
#include "ui/mnemonicguard.h"
#include "ui/pagescroll.h"
#include "ui/preferencespage.h"
#include "ui/preferencespresenter.h"
#include "ui/profilespage.h"
#include "ui/profilespresenter.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/settingspage.h"
#include "ui/sidebar.h"
#include "ui/stationmonitor.h"
#include "ui/statusline.h"
#include "ui/taborder.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/commissioning/filekind.h"
#include "core/commissioning/station.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr QSize usualSize(1366, 768);
constexpr QSize leastSize(960, 520);
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto welcomedKey = "window/welcomed"_L1;
constexpr auto pageKey = "window/page"_L1;

using Page = MainWindow::Page;

/// By which the pages are remembered, in their order.
constexpr std::array pageNames = {"commission"_L1,  "live"_L1,    "settings"_L1, "diagnose"_L1,
                                  "console"_L1,     "records"_L1, "list"_L1,     "words"_L1,
                                  "preferences"_L1, "help"_L1,    "about"_L1};
static_assert(pageNames.size() == static_cast<std::size_t>(Page::About) + 1);

/// One works on it, so it is shown again at the next start.
constexpr bool isForWork(Page page)
{
    return page < Page::Preferences;
}

QKeySequence keyOf(Page page)
{
    if (isForWork(page)) {
        return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))};
    }
    return page == Page::Help ? QKeySequence(Qt::Key_F1) : QKeySequence(Qt::CTRL | Qt::Key_Comma);
}

/// The first symbols are the pages', in their order.
constexpr Symbol symbolOf(Page page)
{
    return static_cast<Symbol>(page);
}

static_assert(symbolOf(Page::Commission) == Symbol::Commission
              && symbolOf(Page::Settings) == Symbol::Settings
              && symbolOf(Page::Batch) == Symbol::Batch && symbolOf(Page::Help) == Symbol::Help);

} // namespace

MainWindow::MainWindow(commissioning::Station &station, DemoFactory demo,
                       std::unique_ptr<secrets::SecretStore> keychain, QWidget *parent)
    : QMainWindow(parent)
    , m_monitor(std::make_unique<StationMonitor>(station))
    , m_live(std::make_unique<LivePresenter>(station, *m_monitor))
    , m_unit(std::make_unique<UnitPresenter>(station, std::move(demo), std::move(keychain)))
    , m_batch(std::make_unique<BatchPresenter>(station, m_unit->secrets()))
    , m_profiles(std::make_unique<ProfilesPresenter>(station, *m_unit))
    , m_diagnosis(std::make_unique<DiagnosisPresenter>(station, *m_unit))
    , m_console(std::make_unique<ConsolePresenter>(station, *m_unit))
    , m_records(std::make_unique<RecordsPresenter>(station, *m_unit, *m_batch))
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_notes(plainLabel({}, this))
    , m_leaveRow(new LeaveRow(this))
{
    setWindowTitle(tr("SP7600 Installer"));
    // Each step puts the keyboard on what comes next: that shows, also before the first Tab.
    setAttribute(Qt::WA_KeyboardFocusChange);
    new MnemonicGuard(*this);
    new FocusFollower(*this);

    QVBoxLayout *column = makeFrame();
    addPage(Page::Commission, tr("&Commission"),
            [this](QWidget *place) { return new CommissionPage(*m_unit, *m_monitor, place); });
    m_liveEntry = addPage(Page::Live, tr("&Live"), [this](QWidget *place) {
        return new LivePage(*m_live, *m_monitor, place);
    });
    m_commission = &made<CommissionPage>(Page::Commission); // Hears of what happens from the start.
    column->addWidget(new StatusLine(*m_monitor, *m_live, this));
    addSettings();
    m_diagnosisEntry = addPage(Page::Diagnose, tr("Diagnose"), [this](QWidget *place) {
        return new DiagnosisPage(*m_diagnosis, place);
    });
    addConsole();
    addRecords();
    m_batchEntry = addPage(Page::Batch, tr("&From a list"), [this](QWidget *place) {
        return new BatchPage(*m_batch, *m_monitor, place);
    });
    addPage(Page::Words, tr("Firmware words"),
            [this](QWidget *place) { return new ProfilesPage(*m_profiles, place); });
    addPreferences(station);
    addHelp();
    connect(m_commission, &CommissionPage::allSettingsWanted, this,
            [this] { showPage(Page::Settings); });
    connect(m_commission, &CommissionPage::teachRequested, this, &MainWindow::teach);

    m_notes->setObjectName(u"notes"_s);
    m_notes->setProperty("attention", true);
    m_notes->setContentsMargins(16, 8, 16, 0);
    m_notes->hide();
    for (const Error &note : station.startupNotes()) {
        tell(note);
    }

    connect(m_sidebar, &Sidebar::chosen, this, [this](int id) { showPage(static_cast<Page>(id)); });
    connect(m_live.get(), &LivePresenter::heardChanged, this, &MainWindow::refreshLiveBadge);
    // A plan may start the listener: the status line shall not be late.
    connect(m_unit.get(), &UnitPresenter::changed, m_monitor.get(), &StationMonitor::look);
    connect(m_batch.get(), &BatchPresenter::stageChanged, m_monitor.get(), &StationMonitor::look);
    connect(m_batch.get(), &BatchPresenter::changed, this, [this] {
        m_batchEntry->setBadge(m_batch->isRunning() ? countText(m_batch->left()) : QString());
    });
    addDiagnosis(*m_commission);
    addLeaving();
    shareThePorts(*m_commission);
    showLastPage();
    refreshLiveBadge();

    takePlace();
}

/// What is around the pages, to which the status line is yet to be added. It is there before they
/// are: whatever moves to another parent has all its parts dressed anew.
QVBoxLayout *MainWindow::makeFrame()
{
    auto *centre = new QWidget(this);
    setCentralWidget(centre);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    layout->addLayout(column, 1);
    column->setSpacing(0);
    column->addWidget(new DeviceBar(*m_unit, this));
    column->addWidget(m_leaveRow);
    column->addWidget(m_notes);
    column->addWidget(m_stack, 1);
    return column;
}

MainWindow::~MainWindow()
{
    // The pages look at the presenters to their end.
    delete takeCentralWidget();
}

/// No larger than the screen, also where that is a small one with everything drawn twice as large.
void MainWindow::takePlace()
{
    const auto fit = [this] {
        const int frame = style()->pixelMetric(QStyle::PM_TitleBarHeight);
        const QSize room = screen()->availableGeometry().size() - QSize(0, frame);
        setMinimumSize(leastSize.boundedTo(room));
        if (!isMaximized() && !isFullScreen()) {
            resize(size().boundedTo(room));
        }
    };
    resize(usualSize);
    fit();
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    fit(); // It may be another screen.
}

/// The page is made when it is first wanted: with all of them the program would start late.
SidebarButton *MainWindow::addPage(Page page, const QString &name, PageMaker make)
{
    m_makers[page] = std::move(make);
    return m_sidebar->add(static_cast<int>(page), symbolOf(page), name, keyOf(page),
                          isForWork(page) ? Sidebar::Part::Work : Sidebar::Part::Foot);
}

/// Null when there is no such page.
PageScroll *MainWindow::scrollOf(Page page)
{
    if (const auto made = m_pages.find(page); made != m_pages.end()) {
        return made->second;
    }
    const auto maker = m_makers.find(page);
    if (maker == m_makers.end()) {
        return nullptr;
    }
    auto *scroll = new PageScroll(m_stack);
    m_stack->addWidget(scroll);
    scroll->setPage(maker->second(scroll->viewport()));
    m_pages[page] = scroll;
    return scroll;
}

/// That page as what it is; @p page is there, and of that kind.
template <typename Made>
Made &MainWindow::made(Page page)
{
    return *qobject_cast<Made *>(scrollOf(page)->widget());
}

LivePage &MainWindow::livePage()
{
    return made<LivePage>(Page::Live);
}

ProfilesPage &MainWindow::wordsPage()
{
    return made<ProfilesPage>(Page::Words);
}

RecordsPage &MainWindow::recordsPage()
{
    return made<RecordsPage>(Page::Records);
}

HelpPage &MainWindow::helpPage()
{
    return made<HelpPage>(Page::Help);
}

AboutPage &MainWindow::aboutPage()
{
    return made<AboutPage>(Page::About);
}

void MainWindow::teach(const std::vector<SettingId> &settings)
{
    showPage(Page::Words);
    wordsPage().teach(settings);
}

void MainWindow::showLastPage()
{
    const auto last = std::ranges::find(pageNames, QSettings().value(pageKey).toString());
    showPage(last == pageNames.end() ? Page::Commission
                                     : static_cast<Page>(last - pageNames.begin()));
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
    connect(m_batch.get(), &BatchPresenter::stageChanged, &commission,
            [this, &commission] { commission.setListRunning(m_batch->isRunning()); });
    const auto list = [this] { m_batch->setPorts(m_monitor->ports().ports); };
    connect(m_monitor.get(), &StationMonitor::portsChanged, m_batch.get(), list);
    list();
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
        teach({SettingId::Host, SettingId::ServerPort, SettingId::Transport, SettingId::Apn});
    });
    const auto shareTime = [this] {
        using Stage = UnitPresenter::Stage;
        const Stage stage = m_unit->stage();
        // What was typed, and the certificate, would be gone with the unit.
        const bool isCertified = stage == Stage::Finished && m_unit->job() && !m_unit->job()->error;
        m_batch->setBusyElsewhere(
            stage == Stage::Working || isCertified || m_unit->isInConversation()
            || (stage == Stage::Identified && m_unit->isEdited()) || m_diagnosis->isRunning());
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

void MainWindow::addConsole()
{
    addPage(Page::Console, tr("Console"), [this](QWidget *place) {
        auto *page = new ConsolePage(*m_console, place);
        connect(page, &ConsolePage::commissionWanted, this, [this] { showPage(Page::Commission); });
        return page;
    });
}

void MainWindow::addRecords()
{
    const auto commission = [this] { showPage(Page::Commission); };
    addPage(Page::Records, tr("Records"), [this, commission](QWidget *place) {
        auto *records = new RecordsPage(*m_records, place);
        connect(records, &RecordsPage::commissionWanted, this, commission);
        connect(records, &RecordsPage::reportsWanted, this, [this](const QString &name) {
            showPage(Page::Live);
            livePage().openTracker(name);
        });
        return records;
    });
    connect(m_records.get(), &RecordsPresenter::commissionWanted, this, commission);
    connect(&m_records->transfer(), &CaptureTransfer::imported, m_live.get(),
            &LivePresenter::reload);
}

void MainWindow::addSettings()
{
    addPage(Page::Settings, tr("Settings"), [this](QWidget *place) {
        auto *settings = new SettingsPage(*m_unit, *m_monitor, place);
        connect(settings, &SettingsPage::commissionWanted, this,
                [this] { showPage(Page::Commission); });
        connect(settings, &SettingsPage::teachRequested, this, &MainWindow::teach);
        connect(settings, &SettingsPage::diagnosisRequested, this, [this] {
            showPage(Page::Diagnose);
            m_diagnosis->start();
        });
        return settings;
    });
}

void MainWindow::addHelp()
{
    addPage(Page::Help, tr("Help"), [this](QWidget *place) {
        auto *help = new HelpPage(place);
        connect(help, &HelpPage::left, this, [this] { showPage(m_beforeHelp); });
        connect(help, &HelpPage::welcomeWanted, this, &MainWindow::showWelcome);
        connect(help, &HelpPage::aboutWanted, this, [this] { showPage(Page::About); });
        return help;
    });
    m_makers[Page::About] = [this](QWidget *place) {
        auto *about = new AboutPage(place);
        connect(about, &AboutPage::left, this, [this] { showPage(Page::Help); });
        return about;
    };
}

void MainWindow::welcomeOnce()
{
    QSettings settings;
    if (!settings.contains(welcomedKey)) {
        settings.setValue(welcomedKey, true);
        showWelcome();
    }
}

ResumePresenter &MainWindow::resume()
{
    return m_commission->resume();
}

void MainWindow::showWelcome()
{
    showPage(Page::Commission);
    m_commission->showWelcome();
}

void MainWindow::addPreferences(commissioning::Station &station)
{
    m_preferences = std::make_unique<PreferencesPresenter>(
        station, m_unit->secrets(), m_live->listening(), m_live->retention());
    addPage(Page::Preferences, tr("Preferences"),
            [this](QWidget *place) { return new PreferencesPage(*m_preferences, place); });
    const PreferencesPresenter *preferences = m_preferences.get();
    connect(preferences, &PreferencesPresenter::unitsChanged, this, [this] {
        for (const auto &[page, scroll] : m_pages) {
            QEvent changed(QEvent::LocaleChange);
            QCoreApplication::sendEvent(scroll->widget(), &changed);
        }
    });
    connect(preferences, &PreferencesPresenter::defaultsChanged, m_unit.get(),
            [this] { m_unit->followPreferences(m_preferences->chosen()); });
    connect(preferences, &PreferencesPresenter::profileFolderChanged, m_profiles.get(),
            &ProfilesPresenter::changed);
    connect(preferences, &PreferencesPresenter::languageChosen, this, [this] {
        if (isFree()) {
            leave(Leave::Replace);
        }
    });
    connect(preferences, &PreferencesPresenter::languageWanted, this,
            [this] { wantToLeave(Leave::Replace); });
    connect(preferences, &PreferencesPresenter::restartWanted, this,
            [this] { wantToLeave(Leave::Restart); });
}

void MainWindow::listenAtStart()
{
    m_live->listening().listenAtStart(m_preferences->chosen().listensAtStart);
}

void MainWindow::refreshDiagnosisBadge()
{
    const std::size_t errors = m_diagnosis->errorCount();
    m_diagnosisEntry->setBadge(errors > 0 ? u"!"_s : QString(),
                               errors > 0 ? tr("The last diagnosis found what is wrong.")
                                          : QString());
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
    PageScroll *scroll = scrollOf(page);
    if (scroll == nullptr) {
        return;
    }
    if (page == Page::Help && m_page != Page::Help && m_page != Page::About) {
        m_beforeHelp = m_page;
        helpPage().showTopic(HelpLibrary::topicOf(m_pages.at(m_page)->widget()));
    }
    if (page != m_page) {
        tellFileTrouble({});
    }
    m_page = page;
    m_stack->setCurrentWidget(scroll);
    m_sidebar->setCurrent(static_cast<int>(page == Page::About ? Page::Help : page));
    const QString name = pageNames.at(static_cast<std::size_t>(page));
    // To write the same once more takes time, too: it waits for the disk.
    if (QSettings settings; isForWork(page) && settings.value(pageKey) != name) {
        settings.setValue(pageKey, name);
    }
}

void MainWindow::tell(const Error &note)
{
    m_told += text::describe(note).joined();
    showNotes();
}

void MainWindow::showNotes()
{
    QStringList notes = m_told;
    if (!m_fileTrouble.isEmpty()) {
        notes += m_fileTrouble;
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

Result<void> MainWindow::openFile(const QString &file)
{
    const auto shown = showFile(file);
    tellFileTrouble(shown ? QString() : text::describe(shown.error()).joined());
    announce(m_notes, m_fileTrouble);
    return shown;
}

void MainWindow::tellFileTrouble(const QString &trouble)
{
    m_fileTrouble = trouble;
    showNotes();
}

/// On the page that it is for.
Result<void> MainWindow::showFile(const QString &file)
{
    const auto kind = commissioning::kindOfFile(file);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    const Error discards{ErrorCode::FileWouldDiscard, {{"file", file.toStdString()}}};
    switch (*kind) {
    case commissioning::FileKind::Settings:
        if (hasSmsDraft()) {
            return std::unexpected(discards);
        }
        if (m_unit->canEdit()) {
            showPage(Page::Settings);
            made<SettingsPage>(Page::Settings).takeFile(file);
        } else {
            showPage(Page::Commission);
            m_commission->takeFile(file);
        }
        break;
    case commissioning::FileKind::Profile:
        if (hasWordDraft()) {
            return std::unexpected(discards);
        }
        showPage(Page::Words);
        wordsPage().openImport(file);
        break;
    case commissioning::FileKind::Capture:
        if (!m_records->transfer().isIdle()) {
            return failure(ErrorCode::FileMustWait, {{"file", file.toStdString()}});
        }
        showPage(Page::Records);
        recordsPage().takeFile(file);
        break;
    }
    return {};
}

void MainWindow::refreshLiveBadge()
{
    const int trackers = m_live->trackerCount();
    m_liveEntry->setBadge(trackers > 0 ? countText(static_cast<std::uint64_t>(trackers))
                                       : QString());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        setAttribute(Qt::WA_KeyboardFocusChange); // Qt forgets it with another window.
    }
}

void MainWindow::keepPlace()
{
    QSettings().setValue(geometryKey, saveGeometry());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    orderTabStops(*centralWidget());
    return QMainWindow::focusNextPrevChild(next);
}

} // namespace sp7600::ui
