// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshooter.h"

#include "ui/batchpresenter.h"
#include "ui/consolepresenter.h"
#include "ui/diagnosispresenter.h"
#include "ui/formatting.h"
#include "ui/helppage.h"
#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/preferencespage.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/resumepresenter.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include "core/commissioning/csv.h"
#include "core/commissioning/station.h"
#include "core/device/backupjournal.h"
#include "core/system/clock.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

using Stage = UnitPresenter::Stage;
using commissioning::VehicleState;

constexpr QSize pictureSize(1366, 768);
constexpr auto wholeDeadline = 120s;
constexpr std::uint64_t reportsOnLivePage = 3;
constexpr auto portThatIsNotThere = "/dev/ttyUSB97";
/// Of vehicles that are on the list beside the virtual tracker.
constexpr std::array madeUpImeis = {"359999046544268", "359999046544276", "359999046544284",
                                    "359999046544292"};

constexpr auto scriptText = "# Reports more often\nVRI\nVRI;60\nVPI;3600\nwait 500ms\nVRI\n"_L1;

/// As the preset has it.
constexpr auto serverAddress = "54.85.159.138";

/// A laptop that reaches the server: no picture depends on the network that it is made in.
LaptopEvidence madeUpLaptop(const commissioning::LaptopQuestion &question,
                            const device::CancelToken & /*cancel*/)
{
    LaptopEvidence laptop;
    laptop.at = system::utcNow();
    laptop.clockSynchronised = true;
    const OwnAddress own{"192.0.2.20", "eth0", AddressKind::PrivateIpv4};
    laptop.reachability = {{own}, own, Reach::AfterForwarding};
    if (question.endpoint) {
        laptop.endpoint = *question.endpoint;
        laptop.lookups = {{laptop.at, question.endpoint->host, {}, {serverAddress}, {}, 24ms}};
        laptop.connects = {{laptop.at, serverAddress, question.endpoint->port, {}, 61ms}};
    }
    return laptop;
}

} // namespace

bool Screenshooter::leaveUnfinished(commissioning::Station &station, const std::string &imei)
{
    device::Backup backup;
    backup.taken = system::utcNow();
    backup.madeBy = "Ana";
    backup.port = "/dev/ttyUSB0";
    backup.profileId = "sp7600-virtual";
    backup.identity.imei = imei;
    backup.identity.model = "SP7600";
    // A fresh virtual tracker has this APN, and not yet this server.
    constexpr std::array settings = {std::tuple(SettingId::Host, "127.0.0.1", "d.plaspy.com"),
                                     std::tuple(SettingId::ServerPort, "9", "8888"),
                                     std::tuple(SettingId::Apn, "", "internet.virtual")};
    for (const auto &[setting, before, wanted] : settings) {
        backup.settings[setting] = {ReadState::Read, before, {}, {}};
        backup.wanted.setAsRead(setting, wanted);
    }
    return station.store().saveBackup(backup).has_value();
}

Screenshooter::Screenshooter(MainWindow &window, const QString &directory, bool cutShort,
                             QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_directory(directory)
    , m_next(cutShort ? Next::CutShort : Next::Empty)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_turn, &QTimer::timeout, this, &Screenshooter::look);
    // Some states last only for moments: every change is looked at.
    connect(&window.unit(), &UnitPresenter::changed, this, &Screenshooter::look);
    connect(&window.batch(), &BatchPresenter::changed, this, &Screenshooter::look);
    connect(&window.diagnosis(), &DiagnosisPresenter::changed, this, &Screenshooter::look);
    commissioning::DiagnosisInputs basis;
    basis.prober = madeUpLaptop;
    window.diagnosis().setBasis(std::move(basis));
}

void Screenshooter::start()
{
    m_failed = !m_directory.isEmpty() && !QDir(m_directory).mkpath(u"."_s);
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), m_looks.front());
    m_window.resize(pictureSize);
    m_window.showPage(MainWindow::Page::Commission);
    m_window.show();
    m_deadline.start(wholeDeadline);
    m_turn.start(500ms);
}

void Screenshooter::look()
{
    if (std::exchange(m_looking, true)) {
        return;
    }
    UnitPresenter &unit = m_window.unit();
    switch (m_next) {
    case Next::CutShort:
    case Next::HalfDone:
        lookAtUnfinished();
        break;
    case Next::Empty:
        if (unit.stage() == Stage::NoUnit && !unit.isConnected() && sender() == &m_turn) {
            shoot(u"commission-empty"_s);
            shootHelp();
            m_window.showPage(MainWindow::Page::Preferences);
            shoot(u"preferences-first"_s);
            m_window.findChild<PreferencesPage *>()->showPrivacy();
            shoot(u"preferences-privacy"_s);
            m_window.showPage(MainWindow::Page::Settings);
            shoot(u"settings-empty"_s);
            m_next = Next::NoRecords;
            m_window.showPage(MainWindow::Page::Records);
        }
        break;
    case Next::NotThere:
        if (unit.stage() == Stage::Failed && sender() == &m_turn) {
            shoot(u"commission-failed"_s);
            m_next = Next::Identified;
            unit.release();
        }
        break;
    case Next::Identified:
        if (unit.stage() == Stage::NoUnit && !unit.isBusy()) {
            m_window.startDemo();
        } else if (unit.stage() == Stage::Identified && unit.canStart() && sender() == &m_turn) {
            shoot(u"commission-identified"_s);
            shootForms();
            m_next = Next::SettingsChanged;
            m_window.showPage(MainWindow::Page::Settings);
            unit.editSetting(SettingId::ReportInterval, "45");
            unit.editSetting(SettingId::Apn, "internet.itelcel.com");
        }
        break;
    case Next::SettingsChanged:
    case Next::SettingsWrong:
    case Next::Startable:
        lookAtSettings();
        break;
    case Next::Writing:
        if (unit.stage() == Stage::Working && unit.runningStep() == JobStep::Write
            && unit.difference().outcomes() > 0) {
            shoot(u"commission-writing"_s);
            m_next = Next::Proving;
        }
        break;
    case Next::Proving:
        if (unit.runningStep() == JobStep::Prove) {
            shoot(u"commission-proving"_s);
            m_next = Next::Proved;
        }
        break;
    case Next::Proved:
        if (unit.stage() == Stage::Finished && sender() == &m_turn) {
            m_failed = m_failed || !unit.job() || unit.job()->result != JobResult::Proved;
            shoot(u"commission-proved"_s);
            m_window.showPage(MainWindow::Page::Settings);
            shoot(u"settings-verified"_s);
            m_next = Next::Live;
            m_window.showPage(MainWindow::Page::Live);
        }
        break;
    case Next::Live:
    case Next::LiveFound:
    case Next::LiveGraphs:
    case Next::LiveTrack:
    case Next::LiveExported:
        lookAtLive();
        break;
    case Next::ListOpen:
    case Next::ListWriting:
    case Next::ListGoesOn:
    case Next::ListStopped:
        lookAtList();
        break;
    case Next::ConsoleAgree:
    case Next::ConsoleSaid:
        lookAtConsole();
        break;
    case Next::Diagnosable:
    case Next::Diagnosing:
    case Next::Diagnosed:
        lookAtDiagnosis();
        break;
    case Next::NoRecords:
    case Next::Records:
    case Next::RecordChosen:
    case Next::Restoring:
        lookAtRecords();
        break;
    case Next::Done:
        break;
    }
    m_looking = false;
}

void Screenshooter::lookAtUnfinished()
{
    using View = ResumePresenter::View;
    UnitPresenter &unit = m_window.unit();
    auto *resume = m_window.findChild<ResumePresenter *>();
    if (resume == nullptr || sender() != &m_turn) {
        return;
    }
    if (m_next == Next::CutShort && resume->view() == View::Absent) {
        shoot(u"commission-cutshort"_s);
        m_next = Next::HalfDone;
        m_window.startDemo();
    } else if (m_next == Next::HalfDone && resume->view() == View::Looked && unit.canStart()) {
        shoot(u"commission-halfdone"_s);
        m_next = Next::Empty;
        resume->forget();
        unit.release();
    }
}

void Screenshooter::shootHelp()
{
    m_window.showWelcome();
    shoot(u"commission-welcome"_s);
    m_window.showPage(MainWindow::Page::Help);
    shoot(u"help-topic"_s);
    m_window.helpPage().search(u"APN"_s);
    shoot(u"help-found"_s);
    m_window.helpPage().search({});
}

/// Of the virtual tracker.
std::string Screenshooter::shownImei() const
{
    const auto &identity = m_window.unit().identity();
    return identity ? identity->imei.value_or(std::string()) : std::string();
}

void Screenshooter::lookAtSettings()
{
    UnitPresenter &unit = m_window.unit();
    if (sender() != &m_turn) {
        return;
    }
    switch (m_next) {
    case Next::SettingsChanged:
        if (unit.canStart()) {
            shoot(u"settings-changed"_s);
            unit.editSetting(SettingId::ParkedInterval, "0");
            m_next = Next::SettingsWrong;
        }
        break;
    case Next::SettingsWrong:
        shoot(u"settings-wrong"_s);
        unit.history().setIndex(0); // What follows is about what was there.
        m_window.showPage(MainWindow::Page::Commission);
        m_next = Next::Startable;
        break;
    case Next::Startable:
        if (unit.canStart()) {
            m_next = Next::Writing;
            unit.start(true);
        }
        break;
    default:
        break;
    }
}

void Screenshooter::lookAtLive()
{
    LivePage &page = m_window.livePage();
    switch (m_next) {
    case Next::Live:
        if (page.reportCount() >= reportsOnLivePage) {
            page.chooseNewest();
            shoot(u"live-reports"_s);
            page.showListening(true);
            shoot(u"live-listening"_s);
            page.showListening(false);
            page.showTracker(QString::fromStdString(shownImei()));
            m_next = Next::LiveFound;
        }
        break;
    case Next::LiveFound:
        if (page.hasFound() && sender() == &m_turn) {
            page.chooseNewest();
            shoot(u"live-found"_s);
            page.showPlots(PlotsPanel::Tab::Graphs);
            m_next = Next::LiveGraphs;
        }
        break;
    case Next::LiveGraphs:
        if (page.hasDrawn() && sender() == &m_turn) {
            shoot(u"live-graphs"_s);
            page.showPlots(PlotsPanel::Tab::Track);
            m_next = Next::LiveTrack;
        }
        break;
    case Next::LiveTrack:
        if (sender() == &m_turn) {
            shoot(u"live-track"_s);
            page.showPlots(PlotsPanel::Tab::None);
            page.transfer().exportTo(m_lists.filePath(u"reports.csv"_s), capture::Format::Csv, {});
            m_next = Next::LiveExported;
        }
        break;
    case Next::LiveExported:
        if (page.transfer().isIdle() && sender() == &m_turn) {
            shoot(u"live-exported"_s);
            page.transfer().forgetTold();
            m_window.showPage(MainWindow::Page::Batch);
            shoot(u"list-empty"_s);
            m_next = Next::ListOpen;
            if (!openList()) {
                end(false);
            }
        }
        break;
    default:
        break;
    }
}

void Screenshooter::lookAtList()
{
    BatchPresenter &batch = m_window.batch();
    UnitPresenter &unit = m_window.unit();
    switch (m_next) {
    case Next::ListOpen:
        if (batch.canStart() && sender() == &m_turn) {
            shoot(u"list-open"_s);
            m_next = Next::ListWriting;
            batch.start();
        }
        break;
    case Next::ListWriting:
        if (batch.model().progress(0).step == JobStep::Write
            && batch.model().progress(0).state == VehicleState::Working) {
            shoot(u"list-writing"_s);
            m_next = Next::ListGoesOn;
        }
        break;
    case Next::ListGoesOn:
        if (batch.summary().done == 1 && sender() == &m_turn) {
            shoot(u"list-done"_s);
            m_next = Next::ListStopped;
            batch.stop();
        }
        break;
    case Next::ListStopped:
        if (batch.stage() == BatchPresenter::Stage::Finished && sender() == &m_turn) {
            shoot(u"list-stopped"_s);
            m_next = Next::ConsoleAgree;
            m_window.showPage(MainWindow::Page::Diagnose);
            unit.release();
            shoot(u"diagnose-empty"_s);
            m_window.showPage(MainWindow::Page::Console);
        }
        break;
    default:
        break;
    }
}

void Screenshooter::lookAtConsole()
{
    UnitPresenter &unit = m_window.unit();
    ConsolePresenter &console = m_window.console();
    if (sender() != &m_turn) {
        return;
    }
    switch (m_next) {
    case Next::ConsoleAgree:
        if (unit.stage() == Stage::NoUnit && !unit.isBusy()) {
            m_window.startDemo();
        } else if (console.state() == ConsolePresenter::State::ToAgree) {
            shoot(u"console-agree"_s);
            console.agree();
            m_next = Next::ConsoleSaid;
            console.submit(u"VEP"_s, false);
        }
        break;
    case Next::ConsoleSaid:
        if (console.state() == ConsolePresenter::State::Ready) {
            const QString change = u"VRI;120"_s;
            auto *command = m_window.findChild<QLineEdit *>(u"command"_s);
            command->setText(change);
            console.submit(change, false);
            shoot(u"console-confirm"_s);
            command->clear();
            console.openScript(u"interval.txt"_s, scriptText, false);
            shoot(u"console-script"_s);
            console.closeScript();
            m_next = Next::Diagnosable;
            m_window.showPage(MainWindow::Page::Diagnose);
        }
        break;
    default:
        break;
    }
}

void Screenshooter::lookAtDiagnosis()
{
    UnitPresenter &unit = m_window.unit();
    DiagnosisPresenter &diagnosis = m_window.diagnosis();
    switch (m_next) {
    case Next::Diagnosable:
        if (unit.stage() == Stage::Identified && sender() == &m_turn) {
            unit.setPreset("plaspy");
            m_next = Next::Diagnosing;
            // Not from here: what it tells at once would not be looked at.
            QMetaObject::invokeMethod(&diagnosis, &DiagnosisPresenter::start, Qt::QueuedConnection);
        }
        break;
    case Next::Diagnosing:
        if (diagnosis.isRunning()) {
            if (std::ranges::any_of(allChecks, [&](DiagnosisCheck check) {
                    return diagnosis.checkState(check) == StepState::Done;
                })) {
                shoot(u"diagnose-looking"_s);
                m_next = Next::Diagnosed;
            }
        } else if (diagnosis.stage() == DiagnosisPresenter::Stage::Done) {
            m_next = Next::Diagnosable; // It was over before it could be looked at: once more.
        }
        break;
    case Next::Diagnosed:
        if (diagnosis.stage() == DiagnosisPresenter::Stage::Done && sender() == &m_turn) {
            m_failed = m_failed || diagnosis.errorCount() == 0;
            shoot(u"diagnose-found"_s);
            shootAnswer();
            m_next = Next::Records;
            m_window.showPage(MainWindow::Page::Records);
        }
        break;
    default:
        break;
    }
}

void Screenshooter::lookAtRecords()
{
    RecordsPresenter &records = m_window.records();
    if (sender() != &m_turn) {
        return;
    }
    switch (m_next) {
    case Next::NoRecords:
        if (records.isLoaded()) {
            shoot(u"records-empty"_s);
            shootWords();
            m_next = Next::NotThere;
            m_window.showPage(MainWindow::Page::Commission);
            commissioning::UnitOptions options;
            options.port = portThatIsNotThere;
            m_window.openPort(options);
        }
        break;
    case Next::Records:
        if (!records.records().empty()) {
            shoot(u"records-list"_s);
            m_next = Next::RecordChosen;
            m_window.recordsPage().chooseNewest();
        }
        break;
    case Next::RecordChosen:
        if (records.detail()) {
            shoot(u"records-chosen"_s);
            shootReplay();
            m_next = Next::Restoring;
            records.restore();
        }
        break;
    case Next::Restoring:
        if (m_window.unit().backup()) {
            shoot(u"commission-restore"_s);
            m_next = Next::Done;
            end(true);
        }
        break;
    default:
        break;
    }
}

bool Screenshooter::openList()
{
    BatchPresenter &batch = m_window.batch();
    const auto &identity = m_window.unit().identity();
    auto unit = m_window.unit().demoFactory()();
    if (!unit || !identity || !identity->imei) {
        return false;
    }
    m_unit = std::move(*unit);
    batch.addPort(m_unit->port());
    const QString file = m_lists.filePath(u"vehicles.csv"_s);
    QByteArray list = commissioning::csvLine({"imei", "vehicle"})
                      + commissioning::csvLine({*identity->imei, "Truck 1"});
    std::vector<commissioning::BatchRecord> earlier;
    for (std::size_t number = 0; number < madeUpImeis.size(); ++number) {
        commissioning::BatchRecord record;
        record.imei = madeUpImeis[number];
        record.vehicle = "Truck " + std::to_string(number + 2);
        list += commissioning::csvLine({record.imei, record.vehicle});
        record.state = number == 0   ? VehicleState::Done
                       : number == 1 ? VehicleState::Failed
                                     : VehicleState::Waiting;
        record.preset = "plaspy";
        record.wanted = "host=d.plaspy.com; server_port=8888; transport=tcp";
        record.reason = number == 1 ? "The tracker does not answer." : "";
        record.time = "2026-03-03T14:02:05.000Z";
        earlier.push_back(std::move(record));
    }
    QFile listFile(file);
    if (!listFile.open(QIODevice::WriteOnly) || listFile.write(list) != list.size()
        || !commissioning::writeBatchResult(file + u".result.csv"_s, earlier)) {
        return false;
    }
    listFile.close();
    batch.openList(file);
    return batch.stage() == BatchPresenter::Stage::Ready;
}

void Screenshooter::shoot(const QString &name)
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const Look look : m_looks) {
        if (m_looks.size() > 1) {
            applyTheme(application, look);
        }
        // What was just shown or hidden takes its place first.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        Q_EMIT shown(name, look);
        if (m_directory.isEmpty()) {
            continue;
        }
        const auto suffix = look == Look::Dark ? "dark"_L1 : "light"_L1;
        const QString file = QDir(m_directory).filePath(u"%1-%2.png"_s.arg(name, suffix));
        if (m_window.grab().save(file)) {
            m_files += file;
        } else {
            m_failed = true;
        }
    }
}

void Screenshooter::end(bool complete)
{
    m_turn.stop();
    m_deadline.stop();
    m_window.unit().disconnect(this);
    m_window.batch().disconnect(this);
    m_window.diagnosis().disconnect(this);
    m_window.batch().stop();
    Q_EMIT finished(complete && !m_failed);
}

} // namespace sp7600::ui
