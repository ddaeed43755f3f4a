// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/socketwatcher.h"

#include <QSocketNotifier>

#include <array>
#include <unordered_map>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/epoll.h>
#include <unistd.h>
#endif

namespace sp7600::listener
{

#ifdef Q_OS_LINUX

namespace
{

// Taken at once; with more ready ones the loop comes back at once.
constexpr int eventsPerTurn = 256;

std::uint32_t eventsFor(Interest interest)
{
    return (interest.read ? std::uint32_t{EPOLLIN} : 0U)
           | (interest.write ? std::uint32_t{EPOLLOUT} : 0U);
}

} // namespace

/// One descriptor that Qt watches, and behind it all the others (epoll, level-triggered).
class SocketWatcher::Private
{
public:
    explicit Private(Ready readyCall)
        : ready(std::move(readyCall))
        , poller(::epoll_create1(EPOLL_CLOEXEC))
        , notifier(poller, QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [this] { look(); });
    }
    ~Private()
    {
        notifier.setEnabled(false);
        ::close(poller);
    }
    Q_DISABLE_COPY_MOVE(Private)

    [[nodiscard]] bool control(int operation, Descriptor descriptor, std::uint64_t key,
                               Interest interest) const
    {
        epoll_event event{};
        event.events = eventsFor(interest);
        event.data.u64 = key;
        return ::epoll_ctl(poller, operation, static_cast<int>(descriptor), &event) == 0;
    }

    void look()
    {
        std::array<epoll_event, eventsPerTurn> events;
        const int count = ::epoll_wait(poller, events.data(), eventsPerTurn, 0);
        // What is called may forget a socket that stands further on in this list: whoever is called
        // knows its keys, and reads without harm what is told of an earlier socket of a key.
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events.at(static_cast<std::size_t>(i));
            const bool broken = (event.events & (EPOLLERR | EPOLLHUP)) != 0;
            ready(event.data.u64, {broken || (event.events & EPOLLIN) != 0,
                                   broken || (event.events & EPOLLOUT) != 0});
        }
    }

    Ready ready;
    int poller;
    QSocketNotifier notifier;
};

bool SocketWatcher::watch(Descriptor descriptor, std::uint64_t key, Interest interest)
{
    return d->control(EPOLL_CTL_ADD, descriptor, key, interest);
}

void SocketWatcher::change(Descriptor descriptor, std::uint64_t key, Interest interest)
{
    // Of a socket that is watched for nothing an end would be told all the same, again and again.
    if (interest == Interest{})
        forget(descriptor, key);
    else if (!d->control(EPOLL_CTL_MOD, descriptor, key, interest))
        static_cast<void>(d->control(EPOLL_CTL_ADD, descriptor, key, interest));
}

void SocketWatcher::forget(Descriptor descriptor, std::uint64_t key)
{
    static_cast<void>(d->control(EPOLL_CTL_DEL, descriptor, key, {}));
}

#else

class SocketWatcher::Private
{
public:
    explicit Private(Ready readyCall)
        : ready(std::move(readyCall))
    {
    }

    struct Notifiers {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    std::unique_ptr<QSocketNotifier> make(Descriptor descriptor, std::uint64_t key, bool forReading)
    {
        auto notifier = std::make_unique<QSocketNotifier>(
            descriptor, forReading ? QSocketNotifier::Read : QSocketNotifier::Write);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, key, forReading] { ready(key, {forReading, !forReading}); });
        return notifier;
    }

    static void drop(std::unique_ptr<QSocketNotifier> notifier)
    {
        if (notifier) {
            notifier->setEnabled(false);
            notifier.release()->deleteLater(); // It may be the one that is being heard.
        }
    }

    Ready ready;
    std::unordered_map<std::uint64_t, Notifiers> all;
};

bool SocketWatcher::watch(Descriptor descriptor, std::uint64_t key, Interest interest)
{
    d->all[key] = {d->make(descriptor, key, true), d->make(descriptor, key, false)};
    change(descriptor, key, interest);
    return true;
}

void SocketWatcher::change(Descriptor /*descriptor*/, std::uint64_t key, Interest interest)
{
    const auto found = d->all.find(key);
    if (found == d->all.end())
        return;
    found->second.read->setEnabled(interest.read);
    found->second.write->setEnabled(interest.write);
}

void SocketWatcher::forget(Descriptor /*descriptor*/, std::uint64_t key)
{
    const auto found = d->all.find(key);
    if (found == d->all.end())
        return;
    Private::drop(std::move(found->second.read));
    Private::drop(std::move(found->second.write));
    d->all.erase(found);
}

#endif

SocketWatcher::SocketWatcher(Ready ready)
    : d(std::make_unique<Private>(std::move(ready)))
{
}

SocketWatcher::~SocketWatcher() = default;

} // namespace sp7600::listener
