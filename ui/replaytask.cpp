// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaytask.h"

#include "ui/formatting.h"

#include "core/text/text.h"

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr qsizetype mostTrackersNamed = 5;

QString countOf(std::int64_t count)
{
    return countText(static_cast<std::uint64_t>(count));
}

QString sentText(const capture::ReplayCounts &counts)
{
    return ReplayTask::tr("Sent %1, not sent %2. Connections: %3, of them answered: %4.")
        .arg(countOf(counts.sent), countOf(counts.notSent), countOf(counts.connections),
             countOf(counts.answered));
}

} // namespace

ReplayTask::ReplayTask(const store::Store &store, QObject *parent)
    : Task(parent)
    , m_store(store)
{
}

ReplayTask::~ReplayTask()
{
    end();
}

void ReplayTask::replay(const Replay &wanted)
{
    if (!isIdle()) {
        return;
    }
    const QString to = wanted.to.trimmed();
    if (!to.contains(u':')) {
        tell(Status::Stop, tr("Enter the address and the port, as 127.0.0.1:8888."));
        return;
    }
    const auto parts = parseHostAndPort(to.toStdString());
    if (!parts) {
        tell(parts.error());
        return;
    }
    m_replay = wanted;
    m_target = capture::ReplayTarget{{parts->first, parts->second, wanted.transport}, {}, false};
    lookAtTarget();
}

/// Whether it may be sent there, before anything is.
void ReplayTask::lookAtTarget()
{
    const Endpoint endpoint = m_target->endpoint;
    run(tr("Looking up %1…").arg(text::escaped(hostAndPort(endpoint.host, endpoint.port))),
        [this, endpoint, selection = m_replay.selection](
            const device::CancelToken &cancelled) -> std::optional<Told> {
            const auto target = capture::replayTarget(endpoint, cancelled);
            if (!target) {
                return toldOf(target.error());
            }
            const auto content = capture::replayContent(m_store, selection, cancelled);
            if (!content) {
                return toldOf(content.error());
            }
            if (content->frames == 0) {
                return Told{Status::Attention, tr("No such report was received on this laptop.")};
            }
            const auto may = capture::mayReplay(*target, *content, false);
            if (!may && may.error().code != ErrorCode::ReplayUnconfirmed) {
                return toldOf(may.error());
            }
            QMetaObject::invokeMethod(
                this,
                [this, may = may.has_value(), target = *target, content = *content] {
                    m_target = target;
                    if (isCancelled()) {
                        set(State::Idle, toldOf({ErrorCode::Cancelled, {}, {}}));
                    } else if (may) {
                        send(false);
                    } else {
                        ask(target, content);
                    }
                },
                Qt::QueuedConnection);
            return {};
        });
}

void ReplayTask::ask(const capture::ReplayTarget &target, const capture::ReplayContent &content)
{
    QStringList trackers;
    for (const std::string &unit : content.units) {
        if (trackers.size() == mostTrackersNamed) {
            break;
        }
        trackers += imeiText(unit);
    }
    if (content.unitsInAll > trackers.size()) {
        trackers += tr("and %1 more").arg(countOf(content.unitsInAll - trackers.size()));
    }
    set(State::Asking,
        {Status::Attention,
         tr("%1 is not this laptop, it is at %2. Send it what was received of %4 (packets: %3)? "
            "The server there will take it for new reports.")
             .arg(text::escaped(hostAndPort(target.endpoint.host, target.endpoint.port)),
                  target.address.toString(), countOf(content.frames - content.anonymous),
                  trackers.join(u", "_s))});
}

void ReplayTask::agree()
{
    if (state() == State::Asking) {
        send(true);
    }
}

void ReplayTask::stop()
{
    if (state() == State::Asking) {
        m_target.reset();
        set(State::Idle, {Status::Attention, tr("Nothing was sent.")});
    } else {
        Task::stop();
    }
}

void ReplayTask::send(bool confirmed)
{
    capture::ReplayOptions options;
    options.selection = m_replay.selection;
    options.speed = m_replay.speed;
    options.confirmed = confirmed;
    run(tr("Sending…"),
        [this, options,
         target = *m_target](const device::CancelToken &cancelled) -> std::optional<Told> {
            const auto outcome = capture::replayCapture(
                m_store, target, options, cancelled,
                [this](const capture::ReplayCounts &counts) { progress(sentText(counts)); });
            if (!outcome.error) {
                return Told{Status::Ok, sentText(outcome.counts)};
            }
            Told told = toldOf(*outcome.error);
            if (outcome.counts.sent > 0) {
                told.text += u' ' + sentText(outcome.counts);
            }
            return told;
        });
}

} // namespace sp7600::ui
