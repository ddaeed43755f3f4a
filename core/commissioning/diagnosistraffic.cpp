// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"
#include "core/commissioning/diagnosisparts.h"
#include "core/commissioning/station.h"

#include <algorithm>

namespace sp7600::commissioning
{

namespace
{

/// A fleet may report here, and everything known is copied for whoever looks on.
constexpr auto publishEvery = std::chrono::milliseconds(250);

} // namespace

void DiagnosisRun::Private::hearTraffic(const device::CancelToken &cancel,
                                        const device::CancelToken &enough)
{
    if (!inputs.capture.isEmpty())
        readCaptureFile();
    else if (listeningSince)
        listen(cancel, enough);
    else if (evidence.traffic) // It tells why nobody listens.
        set(DiagnosisCheck::Traffic, StepState::Failed);
}

void DiagnosisRun::Private::readCaptureFile()
{
    set(DiagnosisCheck::Traffic, StepState::Running);
    TrafficEvidence traffic;
    traffic.fromCapture = true;
    traffic.from = traffic.to = evidence.at;
    bool isFirst = true;
    const auto reader = capture::readAnyCapture(inputs.capture);
    if (!reader)
        traffic.error = reader.error();
    while (reader) {
        if (bounded.isCancelled()) {
            traffic.error =
                Error{ErrorCode::TimedOut, {{"what", inputs.capture.toStdString()}}, {}};
            break;
        }
        auto next = (*reader)->next();
        if (!next) {
            traffic.error = next.error();
            continue; // What is complete still comes.
        }
        if (!*next)
            break;
        const auto received = (*next)->received;
        traffic.from = isFirst ? received : std::min(traffic.from, received);
        traffic.to = isFirst ? received : std::max(traffic.to, received);
        isFirst = false;
        tally.note(std::make_shared<const Reception>(std::move(**next)));
    }
    tally.writeTo(traffic);
    const bool isUsable = !traffic.error || !isFirst;
    learn([&traffic](Evidence &known) { known.traffic = std::move(traffic); });
    set(DiagnosisCheck::Traffic, isUsable ? StepState::Done : StepState::Failed);
}

void DiagnosisRun::Private::listen(const device::CancelToken &cancel,
                                   const device::CancelToken &enough)
{
    set(DiagnosisCheck::Traffic, StepState::Running);
    std::mutex feedMutex;
    std::condition_variable arrived;
    bool isNew = true;
    const auto wake = [&] {
        const std::lock_guard lock(feedMutex);
        isNew = true;
        arrived.notify_all();
    };
    const auto subscription = station.feed().subscribe(wake);
    const device::CancelToken::Wakeup cancelWakeup(cancel, wake);
    const device::CancelToken::Wakeup enoughWakeup(enough, wake);

    TrafficEvidence traffic;
    traffic.from = *listeningSince;
    traffic.ports = listenPorts;
    traffic.address = listenAddress;
    if (const auto relay = station.relay()) {
        traffic.relay =
            Endpoint{relay->host, relay->port, relay->transport.value_or(Transport::Tcp)};
    }
    const auto end = SteadyClock::now() + inputs.wait;
    auto published = SteadyClock::now() - publishEvery;
    std::uint64_t number = 0;
    while (true) {
        while (true) {
            const auto batch = station.feed().since(number);
            number = batch.next;
            if (batch.receptions.empty())
                break;
            for (const auto &reception : batch.receptions) {
                if (reception->received >= *listeningSince)
                    tally.note(reception);
            }
        }
        const auto now = SteadyClock::now();
        const bool isOver = cancel.isCancelled() || enough.isCancelled() || now >= end;
        const bool isDue = now >= published + publishEvery;
        if (isOver || isDue) {
            tally.writeTo(traffic);
            traffic.to = utcNow();
            traffic.relayFailures = station.counters().relayFailures;
            learn([&traffic](Evidence &known) { known.traffic = traffic; });
            published = now;
        }
        if (isOver)
            break;
        std::unique_lock lock(feedMutex);
        arrived.wait_until(lock, isDue ? end : std::min(end, published + publishEvery),
                           [&isNew] { return isNew; });
        isNew = false;
    }
    set(DiagnosisCheck::Traffic, StepState::Done);
}

} // namespace sp7600::commissioning
