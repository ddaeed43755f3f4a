// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a job that looks after a write which an earlier program did not live to end.
#include "core/commissioning/job.h"

#include "core/commissioning/station.h"

#include <algorithm>

namespace sp7600::commissioning
{

void Job::lookForUnfinished()
{
    m_unfinished.reset();
    if (!m_identity.imei || !m_station.hasStore())
        return;
    const auto found = unfinishedIn(m_station.store(), m_identity.imei);
    if (!found || found->empty())
        return;
    m_unfinished = found->front();
    const auto left = writeLeft(unfinishedSettings(*m_unfinished, &m_settings));
    if (left == WriteLeft::Earlier || left == WriteLeft::Wanted)
        settleUnfinished();
    m_observer.unfinished(*m_unfinished, left);
}

/// After a write that came to a good end: is everything known that the earlier one left open?
void Job::settleUnfinishedAfterWrite()
{
    if (!m_unfinished)
        return;
    const auto settings = unfinishedSettings(*m_unfinished, &m_settings);
    const bool isKnown = std::ranges::all_of(settings, [](const UnfinishedSetting &setting) {
        // Of a password the person who wrote just now decided.
        return setting.now || isSecret(setting.setting);
    });
    if (isKnown)
        settleUnfinished();
}

void Job::settleUnfinished()
{
    // What cannot be written down is asked again at the next start, which harms nobody.
    [[maybe_unused]] const auto done =
        commissioning::settleUnfinished(m_station.store(), *m_unfinished, m_settings);
}

} // namespace sp7600::commissioning
