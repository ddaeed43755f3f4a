// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/clientwatch.h"

#include <QFile>
#include <QSocketNotifier>

#if defined(Q_OS_LINUX)
#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace sp7600::simulator
{

#if defined(Q_OS_LINUX)

ClientWatch::ClientWatch(const QString &path)
    : m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    const auto name = QFile::encodeName(path);
    if (::inotify_add_watch(m_descriptor, name.constData(), IN_OPEN | IN_CLOSE) < 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClientWatch::readEvents);
}

ClientWatch::~ClientWatch()
{
    m_notifier.reset(); // before its descriptor is closed
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool ClientWatch::anybodyThere()
{
    if (m_descriptor < 0)
        return true;
    readEvents();
    return m_clients > 0;
}

void ClientWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 4096> buffer;
    while (true) {
        const auto length = ::read(m_descriptor, buffer.data(), buffer.size());
        if (length <= 0)
            return;
        std::size_t position = 0;
        while (position + sizeof(inotify_event) <= static_cast<std::size_t>(length)) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + position, sizeof event);
            position += sizeof event + event.len;
            if (event.mask & IN_OPEN) {
                ++m_clients;
            } else if ((event.mask & IN_CLOSE) && m_clients > 0) {
                if (--m_clients == 0)
                    emit deserted();
            }
        }
    }
}

#else

ClientWatch::ClientWatch(const QString &) {}

ClientWatch::~ClientWatch() = default;

bool ClientWatch::anybodyThere()
{
    return true;
}

void ClientWatch::readEvents() {}

#endif

} // namespace sp7600::simulator
