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
    const auto found = unfinishedIn(m_station.store(), m_identity.imei, m_station.firstOwnBackup());
    if (!found || found->empty())
        return;
    m_unfinished = found->front();
    const auto left = writeLeft(unfinishedSettings(*m_unfinished, &m_settings));
    // The address of a proof is no good end, though it was wanted.
    if (left == WriteLeft::Earlier || (left == WriteLeft::Wanted && mayFinish(*m_unfinished)))
        settleUnfinished();
    m_observer.unfinished(*m_unfinished, left);
}

/// After a write that came to a good end: is everything known that the earlier one left open?
void Job::settleUnfinishedAfterWrite(const std::vector<SettingResult> &written)
{
    if (!m_unfinished)
        return;
    m_unfinished->backup.secretsWanted = secretsOpenAfter(*m_unfinished, written);
    const auto settings = unfinishedSettings(*m_unfinished, &m_settings);
    // Of a secret that is still to be written nothing is.
    const bool isKnown = std::ranges::all_of(
        settings, [](const UnfinishedSetting &setting) { return setting.now.has_value(); });
    if (isKnown)
        settleUnfinished();
}

/// Who puts earlier settings back has decided about a password, too.
void Job::settleUnfinishedAfterRestore()
{
    if (m_unfinished) {
        m_unfinished->backup.secretsWanted.clear();
        settleUnfinishedAfterWrite({});
    }
}

void Job::settleUnfinished()
{
    // What cannot be written down is asked again at the next start, which harms nobody.
    [[maybe_unused]] const auto done =
        commissioning::settleUnfinished(m_station.store(), *m_unfinished, m_settings);
}

} // namespace sp7600::commissioning
