// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of BatchPresenter: a tracker of the list that is looked at alone.
#include "ui/batchpresenter.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

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
                                    const std::string &imei) const
{
    Handover tracker;
    tracker.unit = unitOptions();
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
    if (known == m_watched.end() || !m_batch || m_busyElsewhere) {
        return;
    }
    const PortProgress &progress = known->second;
    m_wanted = handoverOf(port, progress.vehicle, progress.imei.value_or(std::string()));
    m_batch->lend(port);
}

void BatchPresenter::handOver(std::size_t index)
{
    if (canHandOver(index)) {
        const VehicleProgress &progress = m_model.progress(index);
        Q_EMIT handedOver(handoverOf(progress.port, index, progress.imei));
    }
}

void BatchPresenter::giveAway(const Handover &tracker)
{
    m_lent = tracker.unit.port;
    m_taken.erase(m_lent);
    Q_EMIT takenPortsChanged();
    Q_EMIT handedOver(tracker);
}

void BatchPresenter::takeBack()
{
    const std::string port = std::exchange(m_lent, {});
    if (m_batch) {
        m_taken.insert(port);
        m_batch->takeBack(port);
        Q_EMIT takenPortsChanged();
    }
}

} // namespace sp7600::ui
