// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/intake.h"

#include <algorithm>
#include <atomic>
#include <string_view>
#include <utility>

namespace sp7600::listener
{

namespace
{

// Everybody's share of what may wait for the disk. Beyond it nobody is read, and datagrams are left
// to the system's buffer.
constexpr std::size_t maxPendingOctetsOfAll = 128 * 1024 * 1024;
constexpr std::size_t submissionSize = 512;
// More can only be made up.
constexpr std::size_t mostRefusedUnits = 100;

} // namespace

Intake::Intake(ReportSink &sink, ReportFeed &feed, ReceiverStatus &status, QObject &context,
               std::function<void(const Ticket &, bool isDurable)> settled,
               std::function<void()> roomMade)
    : m_sink(sink)
    , m_feed(feed)
    , m_status(status)
    , m_context(context)
    , m_settled(std::move(settled))
    , m_roomMade(std::move(roomMade))
    , m_mailbox(std::make_shared<Mailbox>(&context, [this] {
        for (Completion &completion : m_mailbox->takeAll())
            settle(std::move(completion));
        m_roomMade();
    }))
{
}

Intake::~Intake()
{
    m_mailbox->close();
}

Result<void> Intake::setUp(const ListenerOptions &options)
{
    Result<AccessRules> rules = AccessRules::from(options);
    if (!rules)
        return std::unexpected(rules.error());
    m_options = options;
    m_rules = std::move(*rules);
    return {};
}

std::uint64_t Intake::newNumber()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

bool Intake::hasRoom() const
{
    return m_pendingOctets < maxPendingOctetsOfAll;
}

std::string Intake::acknowledgementOf(const Reception &reception) const
{
    // What SkyPatrol units of the API family want to hear is not attested; Gosafe's word is not it.
    const bool isWanted = !m_options.relay && !reception.error
                          && std::ranges::all_of(reception.reports, [](const Report &report) {
                                 return isGosafe(report.dialect);
                             });
    if (!isWanted)
        return {};
    switch (m_options.acknowledgement.kind) {
    case Acknowledgement::Kind::Text:
        return m_options.acknowledgement.text;
    case Acknowledgement::Kind::OctetPerRecord:
        return std::string(reception.reports.size(), '\x01');
    case Acknowledgement::Kind::None:
        break;
    }
    return {};
}

void Intake::take(Reception reception, Ticket ticket)
{
    m_pendingOctets += ticket.cost;
    if (reception.error)
        count([](ListenerCounters &counters) { ++counters.undecodable; });
    m_batch.push_back(std::move(reception));
    m_batchTickets.push_back(std::move(ticket));
    if (m_batch.size() >= submissionSize) {
        submit();
    } else if (!m_submitScheduled) {
        // What other sockets have ready in this turn of the event loop goes along.
        m_submitScheduled = true;
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_submitScheduled = false;
                submit();
            },
            Qt::QueuedConnection);
    }
}

void Intake::refuse(const Reception &reception)
{
    const std::lock_guard lock(m_status.mutex);
    ++m_status.counters.refusedReports;
    auto &units = m_status.refusedUnits;
    const std::string_view name =
        reception.reports.empty() ? std::string_view() : unitName(reception.reports.front());
    if (name.empty())
        return;
    std::string key(name);
    if (units.contains(key) || units.size() < mostRefusedUnits)
        ++units[std::move(key)];
}

void Intake::submit()
{
    if (m_batch.empty())
        return;
    const std::uint64_t submission = ++m_lastSubmission;
    m_submitted.emplace(submission, std::exchange(m_batchTickets, {}));
    m_sink.submit(std::exchange(m_batch, {}),
                  [mailbox = m_mailbox, submission](Result<std::vector<Reception>> outcome) {
                      mailbox->post({submission, std::move(outcome)});
                  });
}

void Intake::settle(Completion completion)
{
    const auto found = m_submitted.find(completion.submission);
    if (found == m_submitted.end())
        return;
    const std::vector<Ticket> tickets = std::move(found->second);
    m_submitted.erase(found);
    noteOutcome(completion.outcome, tickets.size());
    for (const Ticket &ticket : tickets) {
        m_pendingOctets -= ticket.cost;
        m_settled(ticket, completion.outcome.has_value());
    }
    if (completion.outcome)
        m_feed.publish(std::move(*completion.outcome));
}

void Intake::noteOutcome(const Result<std::vector<Reception>> &outcome, std::size_t frames)
{
    const std::lock_guard lock(m_status.mutex);
    m_status.sinkTrouble = outcome ? std::nullopt : std::optional(outcome.error());
    if (!outcome) {
        m_status.counters.notDurable += frames;
        return;
    }
    for (const Reception &reception : *outcome) {
        m_status.trackers.note(reception);
        const bool isFrame = !reception.error && reception.direction == Direction::FromTracker;
        m_status.counters.frames += isFrame ? 1 : 0;
        m_status.counters.reports += reception.reports.size();
    }
}

} // namespace sp7600::listener
