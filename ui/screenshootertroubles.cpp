// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of Screenshooter: trackers with which something goes wrong, and what does so before there is
// one.
#include "ui/screenshooter.h"

#include "ui/commissionpage.h"
#include "ui/diagnosispresenter.h"
#include "ui/mainwindow.h"
#include "ui/portspanel.h"
#include "ui/unitpresenter.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

using Stage = UnitPresenter::Stage;

/// Of the virtual tracker's SIM: with any other there is something to be found.
constexpr auto operatorsApn = "internet.itelcel.com";
/// Of the words for real trackers, whose commands are only assumed.
constexpr auto realProfile = "sp7600";

} // namespace

/// As on a Linux laptop whose installer has not done its part yet.
void Screenshooter::shootNoAccess()
{
    commissioning::PortInfo port;
    port.name = "/dev/ttyUSB0";
    port.description = "CP2102 USB to UART Bridge Controller";
    port.usb = true;
    port.chip = "CP2102";
    port.driver = "cp210x";
    port.rank = PortRank::KnownAdapter;
    port.problem =
        Error{ErrorCode::PortPermission, {{"port", port.name}, {"group", "dialout"}}, {}};
    m_window.findChild<PortsPanel *>()->setPorts({{port}, {}}, true);
    shoot(u"commission-noaccess"_s);
    m_window.findChild<CommissionPage *>()->showPorts();
}

/// Lets go of the tracker of this state.
void Screenshooter::goOn(Next next)
{
    m_next = next;
    m_window.unit().release();
}

void Screenshooter::openStaged()
{
    StagedDemo demo;
    commissioning::UnitOptions options;
    switch (m_next) {
    case Next::Silent:
        demo.imei = "359999046544300";
        demo.answers = false;
        break;
    case Next::ToAgree:
        demo.imei = "359999046544318";
        demo.isTakenForReal = true;
        options.profileId = realProfile;
        options.imei = demo.imei;
        break;
    case Next::NotProved:
        demo.imei = "359999046544326";
        demo.isHeard = false;
        m_window.unit().setProofTimeout(2s);
        break;
    case Next::Unplugged:
        demo.imei = "359999046544334";
        options.reconnectTimeout = 0ms;
        break;
    default:
        demo.imei = "359999046544342";
        break;
    }
    m_unit.reset(); // Before it may leave its name to the next one.
    auto unit = m_staging(demo);
    if (!unit) {
        end(false);
        return;
    }
    m_unit = std::move(*unit);
    options.port = m_unit->port();
    m_window.openPort(options);
}

void Screenshooter::lookAtTroubles()
{
    UnitPresenter &unit = m_window.unit();
    if (m_next == Next::Unplugged && unit.runningStep() == JobStep::Write
        && unit.difference().outcomes() > 0) {
        m_unit.reset(); // The cable is pulled.
    }
    if (sender() != &m_turn) {
        return;
    }
    if (m_next == Next::Healthy) {
        lookAtHealth();
    } else if (unit.stage() == Stage::NoUnit) {
        if (!unit.isBusy()) {
            openStaged();
        }
    } else {
        lookAtStaged();
    }
}

void Screenshooter::lookAtStaged()
{
    UnitPresenter &unit = m_window.unit();
    const bool isOver = unit.stage() == Stage::Finished && unit.job();
    const auto expect = [this, &unit](JobResult result) {
        if (unit.job()->result != result) {
            qWarning("A job did not end as it should.");
            m_failed = true;
        }
    };
    if (m_next == Next::Silent) {
        if (unit.stage() == Stage::Failed
            || (unit.stage() == Stage::Identified && !unit.hasAnswered())) {
            shoot(u"commission-silent"_s);
            goOn(Next::ToAgree);
        }
    } else if (m_next == Next::ToAgree) {
        if (unit.stage() == Stage::Identified && unit.needsConsent() && unit.plan()) {
            shoot(u"commission-consent"_s);
            goOn(Next::NotProved);
        }
    } else if (!isOver) {
        if (unit.stage() == Stage::Failed) {
            unit.release(); // A busy machine made it late: once more.
        }
        if (!unit.canStart()) {
            return;
        }
        // Where another program has the usual port, it is listened elsewhere.
        const auto listening = unit.station().listeningOn();
        const std::string port = listening ? std::to_string(listening->tcpPort()) : std::string();
        if (unit.draft().text(SettingId::Apn) != operatorsApn) {
            unit.setText(SettingId::Apn, operatorsApn);
        } else if (m_next == Next::Configured && unit.draft().text(SettingId::ServerPort) != port) {
            unit.setText(SettingId::ServerPort, port);
        } else {
            unit.start(m_next == Next::NotProved);
        }
    } else if (m_next == Next::NotProved) {
        expect(JobResult::Failed);
        shoot(u"commission-notproved"_s);
        unit.setProofTimeout(120s);
        goOn(Next::Unplugged);
    } else if (m_next == Next::Unplugged) {
        expect(JobResult::Failed);
        shoot(u"commission-unplugged"_s);
        goOn(Next::Configured);
    } else {
        expect(JobResult::Configured);
        shoot(u"commission-configured"_s);
        m_next = Next::Healthy;
        m_window.showPage(MainWindow::Page::Diagnose);
        m_window.diagnosis().setListening(true);
        m_window.diagnosis().start();
    }
}

/// The tracker that was set up last reports here.
void Screenshooter::lookAtHealth()
{
    DiagnosisPresenter &diagnosis = m_window.diagnosis();
    if (diagnosis.isRunning()) {
        const auto isHeard = [](const RungResult &rung) {
            return rung.rung == Rung::Records && rung.state == RungState::Good;
        };
        if (std::ranges::any_of(diagnosis.ladderSoFar(), isHeard)) {
            diagnosis.endListening();
        }
        return;
    }
    if (diagnosis.errorCount() > 0 || !diagnosis.diagnosis()) {
        qWarning("Something was found with a tracker with which all is well.");
        if (diagnosis.diagnosis()) {
            for (const Finding &finding : diagnosis.diagnosis()->findings) {
                qWarning("%s", findingName(finding.id).data());
            }
        }
        m_failed = true;
    }
    shoot(u"diagnose-healthy"_s);
    diagnosis.setListening(false);
    m_window.showPage(MainWindow::Page::Commission);
    goOn(Next::Identified);
}

} // namespace sp7600::ui
