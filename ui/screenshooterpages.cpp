// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of Screenshooter: the pages beside those of the one tracker's job and settings.
#include "ui/screenshooter.h"

#include "ui/batchpresenter.h"
#include "ui/consolepresenter.h"
#include "ui/diagnosispresenter.h"
#include "ui/livepage.h"
#include "ui/mainwindow.h"
#include "ui/recordspage.h"
#include "ui/recordspresenter.h"
#include "ui/unitpresenter.h"

#include "core/commissioning/csv.h"

#include <QFile>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Stage = UnitPresenter::Stage;
using commissioning::VehicleState;

constexpr std::uint64_t reportsOnLivePage = 3;
constexpr auto portThatIsNotThere = "/dev/ttyUSB97";
/// Of vehicles that are on the list beside the virtual tracker.
constexpr std::array madeUpImeis = {"359999046544268", "359999046544276", "359999046544284",
                                    "359999046544292"};

constexpr auto scriptText = "# Reports more often\nVRI\nVRI;60\nVPI;3600\nwait 500ms\nVRI\n"_L1;

} // namespace

void Screenshooter::lookAtLive()
{
    LivePage &page = m_window.livePage();
    switch (m_next) {
    case Next::Live:
        if (m_window.live().reportCount() >= m_reportsBefore + reportsOnLivePage) {
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
            m_window.live().transfer().exportTo(m_lists.filePath(u"reports.csv"_s),
                                                capture::Format::Csv, {});
            m_next = Next::LiveExported;
        }
        break;
    case Next::LiveExported:
        if (m_window.live().transfer().isIdle() && sender() == &m_turn) {
            shoot(u"live-exported"_s);
            m_window.live().transfer().forgetTold();
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
            m_window.recordsPage().showKind(RecordsPage::Kind::Captures);
            m_next = Next::NoCaptures;
        }
        break;
    case Next::NoCaptures:
        if (records.captures().isLoaded()) {
            shoot(u"records-nocaptures"_s);
            m_window.recordsPage().showKind(RecordsPage::Kind::Commissionings);
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
            m_next = Next::ReplayTold;
        }
        break;
    case Next::ReplayTold:
        if (!records.replay().told().text.isEmpty()) {
            shoot(u"records-told"_s);
            records.replay().forgetTold();
            press(u"closeReplay"_s);
            m_window.recordsPage().showKind(RecordsPage::Kind::Captures);
            m_window.recordsPage().chooseNewestCapture();
            m_next = Next::CaptureChosen;
        }
        break;
    case Next::CaptureChosen:
        if (!records.captures().chosen().empty() && records.captures().detail()) {
            shoot(u"records-captures"_s);
            m_window.recordsPage().showKind(RecordsPage::Kind::Commissionings);
            m_next = Next::Restoring;
            records.restore();
        } else {
            m_window.recordsPage().chooseNewestCapture(); // They were not read yet.
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

} // namespace sp7600::ui
