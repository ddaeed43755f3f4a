// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of BatchPresenter: a tracker of the list that is looked at alone.
#include "ui/batchpresenter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sp7600::ui
{

using commissioning::PortActivity;
using commissioning::PortProgress;
using commissioning::VehicleProgress;
using commissioning::VehicleState;

void BatchPresenter::setBusyElsewhere(bool busy)
{
    if (m_busyElsewhere != busy) {
        m_busyElsewhere = busy;
        Q_EMIT changed();
    }
}

bool BatchPresenter::canHandOver(std::size_t index) const
{
    const VehicleProgress &progress = m_model.progress(index);
    return m_stage == Stage::Finished && !m_busyElsewhere && progress.state == VehicleState::Failed
           && !progress.port.empty();
}

Handover BatchPresenter::handoverOf(const std::string &port, std::optional<std::size_t> index,
                                    const std::string &imei,
                                    const std::optional<Error> &error) const
{
    Handover tracker;
    tracker.unit = unitOptions();
    if (error && commissioning::isPasswordRefused(*error)) {
        tracker.unit.devicePassword.reset(); // Some lock themselves after a few wrong ones.
    }
    tracker.unit.port = port;
    tracker.target = index && *index < m_list.vehicles.size()
                         ? commissioning::targetOf(m_list.vehicles[*index], target())
                         : target();
    tracker.imei = imei;
    return tracker;
}

void BatchPresenter::handOver(const std::string &port)
{
    const auto known = m_watched.find(port);
    if (known == m_watched.end() || !m_batch || isStopping() || m_busyElsewhere || m_wanted) {
        return;
    }
    const PortProgress &progress = known->second;
    if (progress.activity != PortActivity::Finished && progress.activity != PortActivity::Refused) {
        return;
    }
    const auto error =
        !progress.error && progress.vehicle ? errorOf(*progress.vehicle) : progress.error;
    m_wanted = handoverOf(port, progress.vehicle, progress.imei.value_or(std::string()), error);
    m_batch->lend(port);
}

void BatchPresenter::handOver(std::size_t index)
{
    if (canHandOver(index)) {
        const VehicleProgress &progress = m_model.progress(index);
        Q_EMIT handedOver(handoverOf(progress.port, index, progress.imei, errorOf(index)));
    }
}

/// Why the job of the vehicle number @p index failed, where it did.
std::optional<Error> BatchPresenter::errorOf(std::size_t index) const
{
    if (index >= std::size_t(m_model.rowCount())) {
        return {};
    }
    const VehicleProgress &progress = m_model.progress(index);
    return progress.job ? progress.job->error : std::nullopt;
}

void BatchPresenter::onLent(const std::string &port)
{
    if (!m_wanted || m_wanted->unit.port != port) {
        return;
    }
    const Handover tracker = *std::exchange(m_wanted, std::nullopt);
    if (!m_busyElsewhere) {
        giveAway(tracker);
    } else if (m_batch) {
        m_batch->takeBack(port);
    }
}

void BatchPresenter::giveAway(const Handover &tracker)
{
    m_lent.insert(tracker.unit.port);
    m_unplugged.erase(tracker.unit.port);
    m_taken.erase(tracker.unit.port);
    Q_EMIT takenPortsChanged();
    Q_EMIT handedOver(tracker);
}

void BatchPresenter::takeBack(const std::string &port)
{
    if (m_lent.erase(port) == 0 || !m_batch) {
        return;
    }
    m_taken.insert(port);
    m_batch->takeBack(port, m_unplugged.erase(port) > 0);
    Q_EMIT takenPortsChanged();
}

/// Nobody of the list watches a port that is lent.
void BatchPresenter::noteUnplugged(const std::vector<commissioning::PortInfo> &listed)
{
    std::set<std::string> names;
    for (const commissioning::PortInfo &port : listed) {
        names.insert(port.name);
    }
    std::ranges::set_difference(m_listed, names, std::inserter(m_unplugged, m_unplugged.end()));
    m_listed = std::move(names);
}

void BatchPresenter::giveBack(const std::string &port)
{
    if (!m_busyElsewhere && m_lent.contains(port)) {
        Q_EMIT wantedBack(port);
        takeBack(port);
    }
}

void BatchPresenter::takeBackAllBut(const std::string &port)
{
    const std::set<std::string> lent = m_lent;
    for (const std::string &each : lent) {
        if (each != port) {
            takeBack(each);
        }
    }
}

} // namespace sp7600::ui
