// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resumepresenter.h"

#include "ui/stationmonitor.h"
#include "ui/unitpresenter.h"

#include "core/device/profilelibrary.h"

#include <algorithm>
#include <utility>

namespace sp7600::ui
{

using commissioning::UnfinishedWrite;
using Stage = UnitPresenter::Stage;

ResumePresenter::ResumePresenter(UnitPresenter &unit, StationMonitor &monitor, QObject *parent)
    : QObject(parent)
    , m_unit(unit)
    , m_monitor(monitor)
{
    connect(&monitor, &StationMonitor::unfinishedChanged, this, &ResumePresenter::refresh);
    connect(&unit, &UnitPresenter::stageChanged, this, &ResumePresenter::onStageChanged);
    connect(&unit, &UnitPresenter::backupChosen, this, [this] {
        // Whichever are put back: that is what is decided about now.
        if (m_unit.stage() == Stage::Identified) {
            m_acting = m_unit.backup().has_value();
            tell();
        }
    });
    refresh();
}

bool ResumePresenter::isUnitHere() const
{
    const Stage stage = m_unit.stage();
    return stage == Stage::Identified || stage == Stage::Finished;
}

bool ResumePresenter::isItsUnit() const
{
    return m_write && m_unit.identity() && m_unit.identity()->imei
           && m_unit.identity()->imei == m_write->backup.identity.imei;
}

ResumePresenter::View ResumePresenter::view() const
{
    if (!m_write || m_acting) {
        return View::Hidden;
    }
    if (m_unit.stage() == Stage::NoUnit) {
        return View::Absent;
    }
    if (!isUnitHere()) {
        return View::Hidden;
    }
    if (!isItsUnit()) {
        return View::Other;
    }
    return m_open ? View::Looked : View::Settled;
}

std::optional<SettingsSnapshot> ResumePresenter::readNow() const
{
    if (!isUnitHere() || !isItsUnit() || !m_unit.snapshot()) {
        return {};
    }
    auto now = *m_unit.snapshot();
    if (m_unit.stage() == Stage::Finished && m_unit.job()) {
        for (const SettingResult &result : m_unit.job()->settings) {
            auto &held = now[result.setting];
            held.state = result.after ? ReadState::Read : ReadState::Failed;
            held.value = result.after.value_or(std::string());
        }
    }
    return now;
}

std::vector<UnfinishedSetting> ResumePresenter::settings() const
{
    if (!m_write) {
        return {};
    }
    const auto now = readNow();
    return commissioning::unfinishedSettings(*m_write, now ? &*now : nullptr);
}

std::size_t ResumePresenter::others() const
{
    const auto &all = m_monitor.unfinished();
    return static_cast<std::size_t>(std::ranges::count_if(all, [this](const UnfinishedWrite &each) {
        return !m_putOff.contains(each.ids.back()) && (!m_write || each.ids != m_write->ids);
    }));
}

void ResumePresenter::onStageChanged()
{
    const Stage stage = m_unit.stage();
    if (stage == Stage::NoUnit || stage == Stage::Opening || stage == Stage::Finished) {
        // What was acted upon and is closed needs no word more.
        if (std::exchange(m_acting, false) && stage == Stage::Finished && m_unit.job() && m_write
            && isDecidedBy(*m_unit.job())) {
            m_putOff.insert(m_write->ids.back());
            m_write.reset();
        }
        if (stage == Stage::NoUnit && !m_open) {
            m_write.reset();
        }
        m_portMissing = false;
    }
    refresh();
    if (stage == Stage::Identified) {
        carryOut();
    } else if (stage != Stage::Opening) {
        m_pending.reset();
    }
}

/// A password that was to be written and was not typed again is still to be decided about.
bool ResumePresenter::isDecidedBy(const Commissioning &job) const
{
    return !job.error
           && (job.result == JobResult::Restored
               || commissioning::secretsOpenAfter(*m_write, job.settings).empty());
}

void ResumePresenter::tell()
{
    m_unit.setUndecided(view() == View::Looked);
    Q_EMIT changed();
}

void ResumePresenter::refresh()
{
    const auto &all = m_monitor.unfinished();
    const auto isWanted = [this](const UnfinishedWrite &each) {
        return !m_putOff.contains(each.ids.back());
    };
    const auto isHere = [&](const UnfinishedWrite &each) {
        return isWanted(each) && m_unit.identity() && m_unit.identity()->imei
               && each.backup.identity.imei == m_unit.identity()->imei;
    };
    const auto isShown = [&](const UnfinishedWrite &each) {
        return isWanted(each) && m_write && each.ids == m_write->ids;
    };
    auto found = std::ranges::find_if(all, isHere);
    if (found == all.end()) {
        found = std::ranges::find_if(all, isShown);
    }
    // What is closed by now stays to be told as long as its tracker is here.
    const bool isTold = found == all.end() && m_write
                        && (m_pending || (isUnitHere() && isItsUnit()))
                        && !m_putOff.contains(m_write->ids.back());
    if (found == all.end() && !isTold) {
        found = std::ranges::find_if(all, isWanted);
    }
    m_open = found != all.end();
    if (m_open) {
        m_write = *found;
    } else if (!isTold) {
        m_write.reset();
    }
    tell();
}

void ResumePresenter::setTakenPorts(const std::set<std::string> &ports)
{
    m_takenPorts = ports;
    tell();
}

bool ResumePresenter::isPortTaken() const
{
    return m_write && m_takenPorts.contains(m_write->backup.port);
}

void ResumePresenter::look()
{
    if (!m_write || m_unit.stage() != Stage::NoUnit || isPortTaken()) {
        return;
    }
    const device::Backup &backup = m_write->backup;
    const auto &ports = m_monitor.ports().ports;
    const auto port = std::ranges::find(ports, backup.port, &commissioning::PortInfo::name);
    const auto profile = m_unit.station().profiles().find(backup.profileId);
    const bool isVirtual = profile && (*profile)->isVirtual();
    if (port == ports.end() || port->problem) {
        // One that lives in this program has no port until it is started.
        m_portMissing = !isVirtual || !m_unit.canDemo();
        if (m_portMissing) {
            tell();
        } else {
            m_unit.openDemo();
        }
        return;
    }
    m_unit.agreeToPort(*port);
    commissioning::UnitOptions options;
    options.port = port->name;
    // The words that it was written with; a virtual tracker's are known by its port.
    options.profileId = profile && !isVirtual ? (*profile)->id : std::string();
    m_unit.open(std::move(options));
}

std::optional<Error> ResumePresenter::refusal() const
{
    const auto may = m_write ? commissioning::mayFinish(*m_write) : Result<void>();
    return may ? std::nullopt : std::optional(may.error());
}

void ResumePresenter::finish()
{
    if (!refusal()) {
        act(Action::Finish);
    }
}

void ResumePresenter::putBack()
{
    act(Action::PutBack);
}

bool ResumePresenter::isUnitBusy() const
{
    return m_unit.isInConversation();
}

void ResumePresenter::act(Action action)
{
    if (!isUnitHere() || !isItsUnit() || m_unit.isInConversation()) {
        return;
    }
    m_pending = action;
    if (m_unit.stage() == Stage::Finished) {
        m_unit.backToSettings(); // Read anew first: what it holds is not what it held.
    } else {
        carryOut();
    }
}

/// Where a form or earlier settings can be looked at.
void ResumePresenter::carryOut()
{
    const auto action = std::exchange(m_pending, std::nullopt);
    if (!action || !isItsUnit()) {
        return;
    }
    if (*action == Action::PutBack) {
        m_unit.lookAtBackup(device::Backup(m_write->backup));
        return;
    }
    if (m_unit.backup()) {
        m_unit.backToSettings();
    }
    m_acting = true;
    m_unit.takeSettings(formSettings());
    tell();
}

/// A form has a server in any case: where the write left it alone, it stays what it was, unless
/// that was an address for the time of a proof.
ConnectionSettings ResumePresenter::formSettings() const
{
    const device::Backup &backup = m_write->backup;
    ConnectionSettings before = backup.settings.known();
    if (backup.holdsProofAddress) {
        before = {};
        if (const auto &owed = m_unit.obligation()) {
            before.setEndpoint(owed->server);
        }
    }
    ConnectionSettings wanted = backup.wanted;
    for (const SettingId setting : {SettingId::Host, SettingId::ServerPort, SettingId::Transport}) {
        const auto &held = before.value(setting);
        if (!wanted.has(setting) && held && !held->empty()) {
            wanted.setAsRead(setting, *held);
        }
    }
    return wanted;
}

void ResumePresenter::putOff()
{
    if (m_write) {
        m_putOff.insert(m_write->ids.back());
        m_write.reset();
        refresh();
    }
}

void ResumePresenter::setPutOffs(const std::set<std::int64_t> &putOffs)
{
    m_putOff = putOffs;
    refresh();
}

void ResumePresenter::forget()
{
    if (m_write) {
        m_monitor.forgetUnfinished(*m_write);
        putOff();
    }
}

} // namespace sp7600::ui
