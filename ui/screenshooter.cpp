// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshooter.h"

#include "ui/aboutpage.h"
#include "ui/batchpresenter.h"
#include "ui/diagnosispresenter.h"
#include "ui/formatting.h"
#include "ui/helppage.h"
#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/preferencespage.h"
#include "ui/resumepresenter.h"
#include "ui/theme.h"
#include "ui/unitpresenter.h"

#include "core/commissioning/station.h"
#include "core/device/backupjournal.h"
#include "core/system/clock.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QPixmap>
#include <QTableView>

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

constexpr auto wholeDeadline = 300s; // All looks, on a machine with more to do.

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
    m_window.resize(m_size);
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
            shootNoAccess();
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
            goOn(m_staging ? Next::Silent : Next::Identified);
        }
        break;
    case Next::Silent:
    case Next::ToAgree:
    case Next::NotProved:
    case Next::Unplugged:
    case Next::Configured:
    case Next::Healthy:
        lookAtTroubles();
        break;
    case Next::Identified:
        if (unit.stage() == Stage::NoUnit && !unit.isBusy()) {
            m_unit.reset();
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
            m_window.close();
            shoot(u"commission-closing"_s);
            press(u"leaveGoOn"_s);
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
    case Next::NoCaptures:
    case Next::Records:
    case Next::RecordChosen:
    case Next::CaptureChosen:
    case Next::ReplayTold:
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
    } else if (m_next == Next::HalfDone && resume->view() == View::Looked
               && unit.stage() == Stage::Identified) {
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
    press(u"helpAbout"_s);
    shoot(u"about-program"_s);
    m_window.aboutPage().readLicence(0);
    shoot(u"about-licence"_s);
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
            m_reportsBefore = m_window.live().reportCount();
            m_next = Next::Writing;
            unit.start(true);
        }
        break;
    default:
        break;
    }
}

/// What a turn of the event loop would put in its place, without anything going on meanwhile.
void Screenshooter::settle()
{
    const auto areas = m_window.findChildren<QAbstractScrollArea *>();
    const auto tables = m_window.findChildren<QTableView *>();
    // Twice: the scroll bar of the rows takes room from the columns.
    for (int pass = 0; pass < 2; ++pass) {
        // What was just shown or hidden takes its place first.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        // Then scroll bars come and go, which Qt puts off.
        for (QAbstractScrollArea *area : areas) {
            QCoreApplication::sendPostedEvents(area, QEvent::MetaCall);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        // Rows and columns follow only when somebody asks where they are.
        for (const QTableView *table : tables) {
            static_cast<void>(table->indexAt({}));
            static_cast<void>(table->horizontalHeader()->visualIndexAt(0));
        }
    }
}

void Screenshooter::shoot(const QString &name)
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const Look look : m_looks) {
        if (m_looks.size() > 1) {
            applyTheme(application, look);
        }
        settle();
        Q_EMIT shown(name, look);
        if (m_directory.isEmpty()) {
            continue;
        }
        const QString file =
            QDir(m_directory).filePath(u"%1-%2.png"_s.arg(name, nameFromLook(look)));
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
